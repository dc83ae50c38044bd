//! One of several: a digit, or the arrows and Enter. Enter alone leaves it open.

use std::io;

use super::Terminal;
use super::keys::Key;
use super::list::{Digit, List, Typed, place};
use super::screen::{Line, Screen};
use super::widget::{Picked, Widget};
use crate::exercise::{Answer, Choice};
use crate::guide::{Prompt, Turn};
use crate::words::terminal as words;

/// A list to choose from.
pub(super) struct Choosing {
    pub list: List,
    /// Letters that choose an option, beside its number.
    letters: &'static [(char, usize)],
    /// The keys while nothing is highlighted.
    open: words::Ways,
    typed: Typed,
}

impl Choosing {
    pub(super) fn new(labels: impl IntoIterator<Item = String>, open: words::Ways) -> Self {
        Self { list: List::new(labels), letters: &[], open, typed: Typed::default() }
    }

    /// With `y` for the first and `n` for the second.
    pub(super) fn yes_no(self) -> Self {
        Self { letters: &[('y', 0), ('n', 1)], ..self }
    }
}

impl Widget for Choosing {
    type Answer = usize;

    fn rows(&mut self, screen: &Screen, room: usize) -> Vec<Line> {
        self.list.rows(screen, room)
    }

    fn ways(&self) -> words::Ways {
        if self.list.at.is_some() { words::Ways::Chosen } else { self.open }
    }

    fn press(&mut self, key: Key) -> Option<Picked<usize>> {
        let Key::Char(character) = key else {
            self.typed.clear();
            self.list.steer(key);
            return match key {
                Key::Enter => Some(self.list.at.map_or(Picked::Open, Picked::Answer)),
                Key::Esc => Some(Picked::Esc),
                _ => None,
            };
        };
        let letter = self.letters.iter().find(|(letter, _)| *letter == character.to_ascii_lowercase());
        if let Some((_, place)) = letter {
            return Some(Picked::Answer(*place));
        }
        match self.typed.digit(character, 1, self.list.last()) {
            Digit::Meant(number) => return Some(Picked::Answer(place(number))),
            Digit::SoFar(number) => self.list.at = Some(place(number)),
            Digit::Nothing => {}
        }
        super::ways::turn(character).map(Picked::Way)
    }
}

impl Terminal {
    pub(super) fn ask_one(
        &mut self,
        prompt: &Prompt,
        choices: &[Choice],
        from_bank: bool,
        own: Option<&str>,
    ) -> io::Result<Option<Turn>> {
        let labels = choices.iter().map(|choice| choice.label.as_str()).chain(own);
        let mut choosing = Choosing::new(labels.map(str::to_owned), words::Ways::Question);
        choosing.list.at = earlier(prompt, choices, own.is_some());
        loop {
            let picked = self.pick(&mut choosing)?;
            if picked != Picked::Answer(choices.len()) {
                return self.turn_from(picked, |place| given(&choices[place], from_bank));
            }
            self.chosen(own.unwrap_or_default())?;
            match self.ask_own(prompt, choices)? {
                Some(Turn::Answer(Answer::Skipped)) => {}
                turn => return Ok(turn),
            }
        }
    }

    pub(super) fn ask_yes_no(&mut self, prompt: &Prompt, yes: &str, no: &str) -> io::Result<Option<Turn>> {
        let words = [yes, no];
        let mut choosing = Choosing::new(words.map(str::to_owned), words::Ways::Question).yes_no();
        choosing.list.at = match prompt.before {
            Some(Answer::YesNo(answer)) => Some(usize::from(!answer)),
            _ => None,
        };
        let picked = self.pick(&mut choosing)?;
        self.turn_from(picked, |place| (words[place].to_owned(), Answer::YesNo(place == 0)))
    }
}

/// An option in words, and as an answer.
fn given(choice: &Choice, from_bank: bool) -> (String, Answer) {
    let label = choice.label.clone();
    let answer = if from_bank { Answer::Text(label.clone()) } else { Answer::One(choice.key.clone()) };
    (label, answer)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(keys: &[Key], options: usize) -> Option<Picked<usize>> {
        let labels = (1..=options).map(|number| number.to_string());
        let mut choosing = Choosing::new(labels, words::Ways::Question);
        keys.iter().find_map(|key| choosing.press(*key))
    }

    #[test]
    fn enter_alone_leaves_a_choice_open_and_after_an_arrow_it_chooses() {
        assert_eq!(pressed(&[Key::Enter], 3), Some(Picked::Open));
        assert_eq!(pressed(&[Key::Down, Key::Down, Key::Enter], 3), Some(Picked::Answer(1)));
    }

    #[test]
    fn with_twelve_options_a_one_waits_for_a_second_digit_or_enter() {
        assert_eq!(pressed(&[Key::Char('1'), Key::Char('2')], 12), Some(Picked::Answer(11)));
        assert_eq!(pressed(&[Key::Char('1'), Key::Enter], 12), Some(Picked::Answer(0)));
        assert_eq!(pressed(&[Key::Char('９')], 12), Some(Picked::Answer(8)));
    }

    #[test]
    fn the_letters_of_the_ways_out_work_inside_a_list() {
        let ways = [Turn::Back, Turn::Steadier, Turn::People, Turn::Leave, Turn::Stuck];
        for (letter, turn) in ['b', 'g', 'h', 'q', '?'].into_iter().zip(ways) {
            assert_eq!(pressed(&[Key::Char(letter)], 3), Some(Picked::Way(turn)));
        }
    }
}
