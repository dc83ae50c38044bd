//! Any of several: digits or Space mark, Enter is done.

use std::io;

use super::Terminal;
use super::keys::Key;
use super::list::{Digit, List, Typed, place};
use super::screen::{Line, Screen};
use super::widget::{Picked, Widget};
use crate::exercise::{Answer, Choice};
use crate::guide::{Prompt, Turn};
use crate::words::terminal as words;

/// A list with marks.
struct Marking {
    list: List,
    marks: Vec<bool>,
    at_most: usize,
    /// One more was wanted than can be marked.
    full: bool,
    typed: Typed,
}

impl Widget for Marking {
    /// The marks, at least one of them set.
    type Answer = Vec<bool>;

    fn rows(&mut self, screen: &Screen, room: usize) -> Vec<Line> {
        self.list.marked_rows(screen, room, &self.marks)
    }

    fn ways(&self) -> words::Ways {
        if self.full { words::Ways::Full } else { words::Ways::Many }
    }

    fn press(&mut self, key: Key) -> Option<Picked<Vec<bool>>> {
        self.full = false;
        let Key::Char(character) = key else {
            self.typed.clear();
            self.list.steer(key);
            return match key {
                Key::Enter if self.marks.contains(&true) => Some(Picked::Answer(self.marks.clone())),
                Key::Enter => Some(Picked::Open),
                Key::Esc => Some(Picked::Esc),
                _ => None,
            };
        };
        if character == ' ' {
            self.list.at.into_iter().for_each(|place| self.toggle(place));
            return None;
        }
        match self.typed.digit(character, 1, self.list.last()) {
            Digit::Meant(number) => self.toggle(place(number)),
            Digit::SoFar(number) => self.list.at = Some(place(number)),
            Digit::Nothing => {}
        }
        super::ways::turn(character).map(Picked::Way)
    }
}

impl Marking {
    /// Marks or unmarks, as long as it is not too many.
    fn toggle(&mut self, place: usize) {
        self.list.at = Some(place);
        let count = self.marks.iter().filter(|mark| **mark).count();
        if let Some(mark) = self.marks.get_mut(place) {
            self.full = !*mark && count >= self.at_most;
            *mark = !*mark && !self.full;
        }
    }
}

impl Terminal {
    pub(super) fn ask_many(
        &mut self,
        prompt: &Prompt,
        choices: &[Choice],
        at_most: usize,
    ) -> io::Result<Option<Turn>> {
        let list = List::new(choices.iter().map(|choice| choice.label.clone()));
        let marks = earlier(prompt, choices);
        let mut marking = Marking { list, marks, at_most, full: false, typed: Typed::default() };
        let picked = self.pick(&mut marking)?;
        self.turn_from(picked, |marks| {
            let marked = choices.iter().zip(marks).filter(|(_, marked)| *marked);
            let answer = Answer::Many(marked.map(|(choice, _)| choice.key.clone()).collect());
            (prompt.input.words(&answer).unwrap_or_default(), answer)
        })
    }
}

/// What was marked before, as a suggestion.
fn earlier(prompt: &Prompt, choices: &[Choice]) -> Vec<bool> {
    let Some(Answer::Many(keys)) = &prompt.before else { return vec![false; choices.len()] };
    choices.iter().map(|choice| keys.contains(&choice.key)).collect()
}
