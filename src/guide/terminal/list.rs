//! A list of options as it stands on the screen: numbers, a `>`, and as many rows as there is room for.
//!
//! Nothing is highlighted at first, so that a stray Enter chooses nothing.

use super::keys::Key;
use super::screen::{Line, Screen, Tone};
use crate::words::terminal as words;

/// With this many rows, two of them can say how many options are out of sight.
const ROOM_FOR_MORE: usize = 5;

/// Options, at most one of them highlighted.
#[derive(Default)]
pub(super) struct List {
    labels: Vec<String>,
    /// The highlighted one.
    pub at: Option<usize>,
    /// The first one shown, when there is no room for all.
    top: usize,
}

impl List {
    pub(super) fn new(labels: impl IntoIterator<Item = String>) -> Self {
        Self { labels: labels.into_iter().collect(), ..Self::default() }
    }

    fn len(&self) -> usize {
        self.labels.len()
    }

    /// The number of the last one.
    pub(super) fn last(&self) -> i64 {
        i64::try_from(self.len()).unwrap_or(i64::MAX)
    }

    /// What the keys of movement do.
    pub(super) fn steer(&mut self, key: Key) {
        match key {
            Key::Up => self.up(),
            Key::Down => self.down(),
            Key::Home => self.at = Some(0),
            Key::End => self.at = self.len().checked_sub(1),
            Key::Backspace => self.at = None,
            _ => {}
        }
    }

    /// One down; below the last, nothing is highlighted again.
    fn down(&mut self) {
        self.at = match self.at {
            None => Some(0),
            Some(at) => Some(at + 1).filter(|at| *at < self.len()),
        };
    }

    /// One up; above the first, nothing is highlighted again.
    fn up(&mut self) {
        self.at = match self.at {
            None => self.len().checked_sub(1),
            Some(at) => at.checked_sub(1),
        };
    }

    /// Its rows on the screen, in at most so many.
    pub(super) fn rows(&mut self, screen: &Screen, room: usize) -> Vec<Line> {
        let items: Vec<_> = (0..self.len()).map(|place| self.item(screen, place, "")).collect();
        self.in_the_room(&items, screen, room)
    }

    /// The same, with marks.
    pub(super) fn marked_rows(&mut self, screen: &Screen, room: usize, marks: &[bool]) -> Vec<Line> {
        let marks = marks.iter().map(|mark| if *mark { "[x] " } else { "[ ] " });
        let items: Vec<_> = marks.enumerate().map(|(place, mark)| self.item(screen, place, mark)).collect();
        self.in_the_room(&items, screen, room)
    }

    fn in_the_room(&mut self, items: &[Vec<Line>], screen: &Screen, room: usize) -> Vec<Line> {
        let heights: Vec<usize> = items.iter().map(Vec::len).collect();
        if heights.iter().sum::<usize>() <= room {
            self.top = 0;
            return items.concat();
        }
        let named = room >= ROOM_FOR_MORE;
        let room = if named { room - 2 } else { room.max(1) };
        self.top = first_shown(&heights, self.top, self.at.unwrap_or(self.top), room);
        let shown = fitting(&heights[self.top..], room).max(1);
        let mut rows = items[self.top..self.top + shown].concat();
        rows.truncate(room);
        if named {
            rows.insert(0, more(screen, self.top));
            rows.push(more(screen, self.len() - self.top - shown));
        }
        rows
    }

    fn item(&self, screen: &Screen, place: usize, mark: &str) -> Vec<Line> {
        let here = self.at == Some(place);
        let digits = self.len().to_string().len();
        let margin = " ".repeat(screen.margin());
        let first = format!("{margin}{} {:>digits$}  {mark}", if here { '>' } else { ' ' }, place + 1);
        let others = " ".repeat(first.len());
        let tone = if here { Tone::Accent } else { Tone::Plain };
        screen.hang(&self.labels[place], tone, &first, &others)
    }
}

/// How many options are out of sight here.
fn more(screen: &Screen, count: usize) -> Line {
    let text = if count == 0 { String::new() } else { screen.fitting(&[&words::more(count)]) };
    Line::new(Tone::Quiet, text)
}

/// The first item shown so that the highlighted one is among those in the room.
fn first_shown(heights: &[usize], top: usize, at: usize, room: usize) -> usize {
    let mut top = top.min(at);
    while top < at && heights[top..=at].iter().sum::<usize>() > room {
        top += 1;
    }
    top
}

/// How many of these fit.
fn fitting(heights: &[usize], room: usize) -> usize {
    let mut left = room;
    heights.iter().take_while(|height| left.checked_sub(**height).map(|rest| left = rest).is_some()).count()
}

/// A number that is being typed, digit by digit, among those that could be meant.
#[derive(Default)]
pub(super) struct Typed(String);

/// What a digit did.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Digit {
    /// This number and no other is meant.
    Meant(i64),
    /// This one, unless another digit follows.
    SoFar(i64),
    /// No such number; the digits before still hold.
    Nothing,
}

impl Typed {
    /// Takes a digit, also a full-width one.
    pub(super) fn digit(&mut self, digit: char, lowest: i64, highest: i64) -> Digit {
        let text = format!("{}{digit}", self.0);
        let Some(number) = crate::guide::ways::number(&text) else { return Digit::Nothing };
        let longer = longer_exists(number, highest);
        if longer {
            self.0 = text;
        }
        match (lowest..=highest).contains(&number) {
            true if !longer => {
                self.0.clear();
                Digit::Meant(number)
            }
            true => Digit::SoFar(number),
            false => Digit::Nothing,
        }
    }

    /// Forgets the digits so far.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

/// The place of an option in the list, from the number it shows.
pub(super) fn place(number: i64) -> usize {
    usize::try_from(number - 1).unwrap_or_default()
}

/// Whether one more digit after this number could still give one on the list.
fn longer_exists(number: i64, highest: i64) -> bool {
    number > 0 && number.saturating_mul(10) <= highest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_one_waits_for_a_ten_and_every_other_digit_is_meant_at_once() {
        let mut typed = Typed::default();
        assert_eq!(typed.digit('7', 0, 10), Digit::Meant(7));
        assert_eq!(typed.digit('1', 0, 10), Digit::SoFar(1));
        assert_eq!(typed.digit('5', 0, 10), Digit::Nothing);
        assert_eq!(typed.digit('0', 0, 10), Digit::Meant(10));
        assert_eq!(typed.digit('０', 0, 10), Digit::Meant(0));
    }

    #[test]
    fn a_long_list_keeps_the_highlighted_option_in_sight() {
        let mut list = List::new((1..=20).map(|number| format!("option {number}")));
        let screen = Screen::new(false);
        list.at = Some(15);
        let rows = list.rows(&screen, 8);
        assert_eq!(rows.len(), 8);
        assert!(rows.iter().any(|row| row.text.contains("> 16  option 16")));
        list.at = None;
        assert!(list.rows(&screen, 8).iter().any(|row| row.text.contains("option 16")));
    }

    #[test]
    fn below_the_last_option_nothing_is_highlighted_again() {
        let mut list = List::new(["one".to_owned(), "two".to_owned()]);
        for expected in [Some(0), Some(1), None, Some(0)] {
            list.down();
            assert_eq!(list.at, expected);
        }
        list.up();
        list.up();
        assert_eq!(list.at, Some(1));
    }
}
