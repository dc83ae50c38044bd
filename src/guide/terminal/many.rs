//! Any of several: digits or Space mark, Enter is done.
//!
//! The library's own list for this takes `q` for "cancel" and `h` for "left" and lets nothing in between,
//! so the ways out could not be the same letters here as everywhere. It is the choice's list with marks.

use std::io;

use super::Terminal;
use super::choice::place;
use super::keys::{Heard, Key};
use super::list::{Digit, List, Typed};
use crate::exercise::{Answer, Choice};
use crate::guide::{Prompt, Turn};
use crate::words::terminal as words;

/// What came of marking.
enum Marked {
    Done,
    Esc,
    Way(Turn),
    Lost,
}

impl Terminal {
    pub(super) fn ask_many(
        &mut self,
        prompt: &Prompt,
        choices: &[Choice],
        at_most: usize,
    ) -> io::Result<Option<Turn>> {
        let mut list = List::new(choices.iter().map(|choice| choice.label.clone()));
        list.marks = Some(earlier(prompt, choices));
        loop {
            match self.mark(&mut list, at_most)? {
                Marked::Done => return self.marked(prompt, choices, &list).map(Some),
                Marked::Way(turn) => return Ok(Some(turn)),
                Marked::Lost => return Ok(None),
                Marked::Esc => {
                    if let Some(turn) = self.menu()? {
                        return Ok(Some(turn));
                    }
                }
            }
        }
    }

    fn mark(&mut self, list: &mut List, at_most: usize) -> io::Result<Marked> {
        self.settle()?;
        let mut typed = Typed::default();
        let mut full = false;
        let marked = loop {
            self.draw_list(list, if full { words::Ways::Full } else { words::Ways::Many })?;
            match self.keys.next(None)? {
                Heard::Key(Key::Enter) => break Marked::Done,
                Heard::Key(Key::Esc) => break Marked::Esc,
                Heard::Key(key) => match press(key, list, &mut typed) {
                    Pressed::Way(turn) => break Marked::Way(turn),
                    Pressed::Mark(place) => full = !toggle(list, place, at_most),
                    Pressed::Nothing => full = false,
                },
                Heard::Resumed => break Marked::Lost,
                Heard::Gone => break Marked::Way(Turn::Gone),
                Heard::Silence => {}
            }
        };
        match marked {
            Marked::Way(_) | Marked::Lost => self.screen.keep()?,
            _ => self.screen.erase()?,
        }
        Ok(marked)
    }

    fn marked(&mut self, prompt: &Prompt, choices: &[Choice], list: &List) -> io::Result<Turn> {
        let marks = list.marks.as_deref().unwrap_or_default();
        let keys = choices.iter().zip(marks).filter(|(_, marked)| **marked);
        let answer = Answer::Many(keys.map(|(choice, _)| choice.key.clone()).collect());
        let labels = prompt.input.words(&answer);
        self.chosen(labels.as_deref().unwrap_or(words::LEFT_OPEN))?;
        Ok(Turn::Answer(if labels.is_some() { answer } else { Answer::Skipped }))
    }
}

/// What a key did.
enum Pressed {
    Way(Turn),
    Mark(usize),
    Nothing,
}

fn press(key: Key, list: &mut List, typed: &mut Typed) -> Pressed {
    let Key::Char(character) = key else {
        typed.clear();
        list.steer(key);
        return Pressed::Nothing;
    };
    if character == ' ' {
        return list.at.map_or(Pressed::Nothing, Pressed::Mark);
    }
    match typed.digit(character, 1, list.last()) {
        Digit::Meant(number) => Pressed::Mark(place(number)),
        Digit::SoFar(number) => {
            list.at = Some(place(number));
            Pressed::Nothing
        }
        Digit::Nothing => super::ways::turn(character).map_or(Pressed::Nothing, Pressed::Way),
    }
}

/// Marks or unmarks; `false` when that would be too many.
fn toggle(list: &mut List, place: usize, at_most: usize) -> bool {
    let Some(marks) = &mut list.marks else { return true };
    let count = marks.iter().filter(|mark| **mark).count();
    match marks.get_mut(place) {
        Some(mark) if !*mark && count >= at_most => return false,
        Some(mark) => *mark = !*mark,
        None => {}
    }
    list.at = Some(place);
    true
}

/// What was marked before, as a suggestion.
fn earlier(prompt: &Prompt, choices: &[Choice]) -> Vec<bool> {
    let Some(Answer::Many(keys)) = &prompt.before else { return vec![false; choices.len()] };
    choices.iter().map(|choice| keys.contains(&choice.key)).collect()
}
