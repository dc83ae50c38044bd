//! One of several: a digit, or the arrows and Enter. Enter alone leaves it open.
//!
//! Our own widget, because the ways out are letters here as everywhere, and a list that takes them for
//! its own commands, or drowns in a small window, would be one place without a way out.

use std::io;

use super::Terminal;
use super::keys::{Heard, Key};
use super::list::{Digit, List, Typed};
use super::screen::{Line, Tone};
use crate::exercise::{Answer, Choice};
use crate::guide::{Prompt, Turn};
use crate::words::terminal as words;

/// A list to choose from.
pub(super) struct Choosing<'a> {
    pub list: List,
    /// Letters that choose an option, beside its number.
    pub letters: &'a [(char, usize)],
    /// What Enter does while nothing is highlighted; the ways out stand beside it.
    pub open: words::Ways,
}

/// What came of it.
#[derive(Debug, PartialEq)]
pub(super) enum Picked {
    /// This option.
    Item(usize),
    /// Enter alone.
    Open,
    /// Esc: the person looks for a way out.
    Esc,
    /// A way out.
    Way(Turn),
    /// The screen was lost and has to be drawn from the question on.
    Lost,
}

impl Terminal {
    /// One of these options. The block of options is taken away afterwards, except after a way out.
    pub(super) fn choose(&mut self, choosing: &mut Choosing<'_>) -> io::Result<Picked> {
        self.settle()?;
        let mut typed = Typed::default();
        let picked = loop {
            self.draw_list(&mut choosing.list, choosing.open)?;
            match self.keys.next(None)? {
                Heard::Key(key) => {
                    if let Some(picked) = press(key, choosing, &mut typed) {
                        break picked;
                    }
                }
                Heard::Resumed => break Picked::Lost,
                Heard::Gone => break Picked::Way(Turn::Gone),
                Heard::Silence => {}
            }
        };
        match picked {
            Picked::Way(_) | Picked::Lost => self.screen.keep()?,
            _ => self.screen.erase()?,
        }
        Ok(picked)
    }

    /// The options and the line of keys, in the room that is left below the question.
    pub(super) fn draw_list(&mut self, list: &mut List, open: words::Ways) -> io::Result<()> {
        let ways = if list.at.is_some() && list.marks.is_none() { words::Ways::Chosen } else { open };
        let rows = self.screen.rows();
        let airy = rows > 6;
        let mut lines = list.rows(&self.screen, rows.saturating_sub(if airy { 5 } else { 1 }).max(1));
        if airy {
            lines.insert(0, Line::new(Tone::Plain, ""));
            lines.push(Line::new(Tone::Plain, ""));
        }
        lines.push(self.ways(ways));
        self.screen.draw(&lines)
    }

    /// What was chosen, in words, below its question.
    pub(super) fn chosen(&mut self, label: &str) -> io::Result<()> {
        let margin = " ".repeat(self.screen.margin());
        let (first, others) = (format!("{margin}> "), format!("{margin}  "));
        let lines = self.screen.hang(label, Tone::Accent, &first, &others);
        self.screen.write(&lines)
    }

    pub(super) fn ask_one(
        &mut self,
        prompt: &Prompt,
        choices: &[Choice],
        from_bank: bool,
        own: Option<&str>,
    ) -> io::Result<Option<Turn>> {
        let labels = choices.iter().map(|choice| choice.label.as_str()).chain(own);
        let mut list = List::new(labels.map(str::to_owned));
        list.at = earlier(prompt, choices, own.is_some());
        let mut choosing = Choosing { list, letters: &[], open: words::Ways::Question };
        loop {
            let place = match self.choose_or_leave(&mut choosing)? {
                Ok(place) => place,
                Err(turn) => return Ok(turn),
            };
            let Some(choice) = choices.get(place) else {
                self.chosen(choosing.list.label(place))?;
                match self.ask_line(prompt)? {
                    Some(Turn::Answer(Answer::Skipped)) => continue,
                    turn => return Ok(turn),
                }
            };
            self.chosen(&choice.label)?;
            let answer =
                if from_bank { Answer::Text(choice.label.clone()) } else { Answer::One(choice.key.clone()) };
            return Ok(Some(Turn::Answer(answer)));
        }
    }

    pub(super) fn ask_yes_no(&mut self, prompt: &Prompt, yes: &str, no: &str) -> io::Result<Option<Turn>> {
        let mut list = List::new([yes.to_owned(), no.to_owned()]);
        list.at = match prompt.before {
            Some(Answer::YesNo(answer)) => Some(usize::from(!answer)),
            _ => None,
        };
        let letters = &[('y', 0), ('n', 1)];
        let mut choosing = Choosing { list, letters, open: words::Ways::Question };
        match self.choose_or_leave(&mut choosing)? {
            Ok(place) => {
                self.chosen(choosing.list.label(place))?;
                Ok(Some(Turn::Answer(Answer::YesNo(place == 0))))
            }
            Err(turn) => Ok(turn),
        }
    }

    /// An option, or the turn that ends the question; Esc opens the menu of the ways out and comes back.
    fn choose_or_leave(&mut self, choosing: &mut Choosing<'_>) -> io::Result<Result<usize, Option<Turn>>> {
        loop {
            return Ok(match self.choose(choosing)? {
                Picked::Item(place) => Ok(place),
                Picked::Open => {
                    self.chosen(words::LEFT_OPEN)?;
                    Err(Some(Turn::Answer(Answer::Skipped)))
                }
                Picked::Way(turn) => Err(Some(turn)),
                Picked::Lost => Err(None),
                Picked::Esc => match self.menu()? {
                    Some(turn) => Err(Some(turn)),
                    None => continue,
                },
            });
        }
    }
}

/// The option that was chosen before, as a suggestion.
fn earlier(prompt: &Prompt, choices: &[Choice], own: bool) -> Option<usize> {
    match prompt.before.as_ref()? {
        Answer::One(key) => choices.iter().position(|choice| choice.key == *key),
        Answer::Text(text) => {
            choices.iter().position(|choice| choice.label == *text).or_else(|| own.then_some(choices.len()))
        }
        _ => None,
    }
}

/// What a key does to the list, and what it decides.
fn press(key: Key, choosing: &mut Choosing<'_>, typed: &mut Typed) -> Option<Picked> {
    let Key::Char(character) = key else {
        typed.clear();
        choosing.list.steer(key);
        return match key {
            Key::Enter => Some(choosing.list.at.map_or(Picked::Open, Picked::Item)),
            Key::Esc => Some(Picked::Esc),
            _ => None,
        };
    };
    if let Some((_, place)) =
        choosing.letters.iter().find(|(letter, _)| *letter == character.to_ascii_lowercase())
    {
        return Some(Picked::Item(*place));
    }
    match typed.digit(character, 1, choosing.list.last()) {
        Digit::Meant(number) => return Some(Picked::Item(place(number))),
        Digit::SoFar(number) => choosing.list.at = Some(place(number)),
        Digit::Nothing => {}
    }
    super::ways::turn(character).map(Picked::Way)
}

/// The place of an option in the list, from the number it shows.
pub(super) fn place(number: i64) -> usize {
    usize::try_from(number - 1).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choosing(count: usize) -> Choosing<'static> {
        let list = List::new((1..=count).map(|number| number.to_string()));
        Choosing { list, letters: &[('y', 0)], open: words::Ways::Question }
    }

    fn pressed(keys: &[Key], choosing: &mut Choosing<'_>) -> Option<Picked> {
        let mut typed = Typed::default();
        keys.iter().find_map(|key| press(*key, choosing, &mut typed))
    }

    #[test]
    fn enter_alone_leaves_a_choice_open_and_after_an_arrow_it_chooses() {
        assert_eq!(pressed(&[Key::Enter], &mut choosing(3)), Some(Picked::Open));
        assert_eq!(pressed(&[Key::Down, Key::Down, Key::Enter], &mut choosing(3)), Some(Picked::Item(1)));
    }

    #[test]
    fn with_twelve_options_a_one_waits_for_a_second_digit_or_enter() {
        assert_eq!(pressed(&[Key::Char('1'), Key::Char('2')], &mut choosing(12)), Some(Picked::Item(11)));
        assert_eq!(pressed(&[Key::Char('1'), Key::Enter], &mut choosing(12)), Some(Picked::Item(0)));
        assert_eq!(pressed(&[Key::Char('９')], &mut choosing(12)), Some(Picked::Item(8)));
    }

    #[test]
    fn the_letters_of_the_ways_out_work_inside_a_list() {
        for (letter, turn) in [
            ('b', Turn::Back),
            ('g', Turn::Steadier),
            ('h', Turn::People),
            ('q', Turn::Leave),
            ('?', Turn::Stuck),
        ] {
            assert_eq!(pressed(&[Key::Char(letter)], &mut choosing(3)), Some(Picked::Way(turn)));
        }
    }
}
