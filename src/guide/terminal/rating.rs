//! A number on a scale: one keystroke, or two where a ten is possible.

use std::io;

use console::measure_text_width;

use super::Terminal;
use super::keys::Key;
use super::list::{Digit, Typed};
use super::screen::{Line, Screen, Tone};
use super::widget::{Picked, Widget};
use crate::exercise::{Answer, Scale};
use crate::guide::{Prompt, Turn};
use crate::words::terminal as words;

/// A scale with a highlighted number.
struct Rating<'a> {
    scale: &'a Scale,
    at: Option<i64>,
    typed: Typed,
}

impl Terminal {
    pub(super) fn ask_rating(&mut self, prompt: &Prompt, scale: &Scale) -> io::Result<Option<Turn>> {
        let at = match prompt.before {
            Some(Answer::Number(number)) => Some(number).filter(|at| (scale.from..=scale.to).contains(at)),
            _ => None,
        };
        let picked = self.pick(&mut Rating { scale, at, typed: Typed::default() })?;
        self.turn_from(picked, |number| (named(scale, number), Answer::Number(number)))
    }
}

impl Widget for Rating<'_> {
    type Answer = i64;

    /// Points with words stand below each other; plain numbers in a row between the words of the ends.
    fn rows(&mut self, screen: &Screen, room: usize) -> Vec<Line> {
        let points = &self.scale.points;
        if !points.is_empty() && points.len() <= room {
            return points.iter().flat_map(|(point, label)| self.point(screen, *point, label)).collect();
        }
        let row = row(self.scale, self.at);
        let [low, high] = [&self.scale.low, &self.scale.high].map(|end| end.as_deref().unwrap_or_default());
        let whole = format!("{low}  {row}  {high}");
        if measure_text_width(&whole) <= screen.width() {
            return screen.wrap(whole.trim(), Tone::Plain);
        }
        let mut lines = screen.wrap(&row, Tone::Plain);
        lines.extend(screen.wrap(&words::ends(self.scale), Tone::Quiet));
        lines.truncate(room);
        lines
    }

    fn ways(&self) -> words::Ways {
        if self.at.is_some() { words::Ways::Chosen } else { words::Ways::Question }
    }

    fn press(&mut self, key: Key) -> Option<Picked<i64>> {
        let Key::Char(character) = key else { return self.steer(key) };
        match self.typed.digit(character, self.scale.from, self.scale.to) {
            Digit::Meant(number) => return Some(Picked::Answer(number)),
            Digit::SoFar(number) => self.at = Some(number),
            Digit::Nothing => {}
        }
        super::ways::turn(character).map(Picked::Way)
    }
}

impl Rating<'_> {
    fn point(&self, screen: &Screen, point: i64, label: &str) -> Vec<Line> {
        let here = self.at == Some(point);
        let margin = " ".repeat(screen.margin());
        let first = format!("{margin}{} {point:>2}  ", if here { '>' } else { ' ' });
        let tone = if here { Tone::Accent } else { Tone::Plain };
        screen.hang(label, tone, &first, &" ".repeat(first.len()))
    }

    fn steer(&mut self, key: Key) -> Option<Picked<i64>> {
        let (from, to) = (self.scale.from, self.scale.to);
        self.typed.clear();
        match key {
            Key::Enter => return Some(self.at.map_or(Picked::Open, Picked::Answer)),
            Key::Esc => return Some(Picked::Esc),
            Key::Right | Key::Down => {
                self.at = Some(self.at.map_or(from, |at| at + 1)).filter(|at| *at <= to);
            }
            Key::Left | Key::Up => {
                self.at = Some(self.at.map_or(to, |at| at - 1)).filter(|at| *at >= from);
            }
            Key::Home => self.at = Some(from),
            Key::End => self.at = Some(to),
            Key::Backspace => self.at = None,
            _ => {}
        }
        None
    }
}

/// `0  1  2 [3] 4 …`, or only the ends and the highlighted one on a long scale.
fn row(scale: &Scale, at: Option<i64>) -> String {
    let shown = |number: i64| {
        if at == Some(number) { format!("[{number}]") } else { format!(" {number} ") }
    };
    if scale.to - scale.from <= 12 {
        return (scale.from..=scale.to).map(shown).collect();
    }
    let middle = at.map_or("…".to_owned(), |at| format!("… [{at}] …"));
    format!("{} {middle} {}", scale.from, scale.to)
}

/// A number with its words, when the scale has some for it.
fn named(scale: &Scale, number: i64) -> String {
    let point = scale.points.iter().find(|(point, _)| *point == number).map(|(_, words)| words);
    let end = if number == scale.from {
        scale.low.as_ref()
    } else {
        scale.high.as_ref().filter(|_| number == scale.to)
    };
    match point.or(end) {
        Some(words) => format!("{number}, {words}"),
        None => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale() -> Scale {
        let ends = (Some("light".to_owned()), Some("heavy".to_owned()));
        Scale { from: 0, to: 10, low: ends.0, high: ends.1, points: Vec::new(), distress: true }
    }

    fn pressed(keys: &[Key]) -> Option<Picked<i64>> {
        let scale = scale();
        let mut rating = Rating { scale: &scale, at: None, typed: Typed::default() };
        keys.iter().find_map(|key| rating.press(*key))
    }

    #[test]
    fn a_number_takes_one_key_or_two_and_enter_alone_none() {
        assert_eq!(pressed(&[Key::Char('6')]), Some(Picked::Answer(6)));
        assert_eq!(pressed(&[Key::Char('1'), Key::Char('0')]), Some(Picked::Answer(10)));
        assert_eq!(pressed(&[Key::Char('1'), Key::Enter]), Some(Picked::Answer(1)));
        assert_eq!(pressed(&[Key::Char('７')]), Some(Picked::Answer(7)));
        assert_eq!(pressed(&[Key::Enter]), Some(Picked::Open));
        assert_eq!(pressed(&[Key::Right, Key::Right, Key::Enter]), Some(Picked::Answer(1)));
    }

    #[test]
    fn a_highlighted_number_is_marked_without_colour() {
        assert!(row(&scale(), Some(3)).contains("[3]"));
        assert_eq!(named(&scale(), 10), "10, heavy");
    }
}
