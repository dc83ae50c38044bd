//! A number on a scale: one keystroke, or two where a ten is possible.

use std::io;

use console::measure_text_width;

use super::Terminal;
use super::keys::{Heard, Key};
use super::list::{Digit, Typed};
use super::screen::{Line, Tone};
use crate::exercise::{Answer, Scale};
use crate::guide::{Prompt, Turn};
use crate::words::terminal as words;

/// What a key decided.
#[derive(Debug, PartialEq)]
enum Rated {
    Number(i64),
    Open,
    Esc,
    Way(Turn),
    Lost,
}

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
        let mut rating = Rating { scale, at, typed: Typed::default() };
        loop {
            match self.rate(&mut rating)? {
                Rated::Number(number) => {
                    self.chosen(&named(scale, number))?;
                    return Ok(Some(Turn::Answer(Answer::Number(number))));
                }
                Rated::Open => {
                    self.chosen(words::LEFT_OPEN)?;
                    return Ok(Some(Turn::Answer(Answer::Skipped)));
                }
                Rated::Way(turn) => return Ok(Some(turn)),
                Rated::Lost => return Ok(None),
                Rated::Esc => {
                    if let Some(turn) = self.menu()? {
                        return Ok(Some(turn));
                    }
                }
            }
        }
    }

    fn rate(&mut self, rating: &mut Rating<'_>) -> io::Result<Rated> {
        self.settle()?;
        let rated = loop {
            self.draw_scale(rating)?;
            match self.keys.next(None)? {
                Heard::Key(key) => {
                    if let Some(rated) = rating.press(key) {
                        break rated;
                    }
                }
                Heard::Resumed => break Rated::Lost,
                Heard::Gone => break Rated::Way(Turn::Gone),
                Heard::Silence => {}
            }
        };
        match rated {
            Rated::Way(_) | Rated::Lost => self.screen.keep()?,
            _ => self.screen.erase()?,
        }
        Ok(rated)
    }

    fn draw_scale(&mut self, rating: &Rating<'_>) -> io::Result<()> {
        let ways = if rating.at.is_some() { words::Ways::Chosen } else { words::Ways::Question };
        let ways = self.ways(ways);
        let blank = || Line::new(Tone::Plain, "");
        let room = self.screen.rows();
        let mut lines = self.scale_rows(rating, room.saturating_sub(5).max(1));
        if room > lines.len() + 3 {
            lines.insert(0, blank());
            lines.push(blank());
        }
        lines.push(ways);
        self.screen.draw(&lines)
    }

    /// Points with words stand below each other; plain numbers in a row between the words of the ends.
    fn scale_rows(&self, rating: &Rating<'_>, room: usize) -> Vec<Line> {
        if !rating.scale.points.is_empty() && rating.scale.points.len() <= room {
            return rating
                .scale
                .points
                .iter()
                .flat_map(|(point, label)| self.point(rating, *point, label))
                .collect();
        }
        let row = row(rating.scale, rating.at);
        let low = rating.scale.low.as_deref().unwrap_or_default();
        let high = rating.scale.high.as_deref().unwrap_or_default();
        let whole = format!("{low}  {row}  {high}");
        let margin = " ".repeat(self.screen.margin());
        if measure_text_width(&whole) + margin.len() <= self.screen.columns() {
            return vec![Line::new(Tone::Plain, format!("{margin}{}", whole.trim()))];
        }
        let mut lines = self.screen.wrap(&row, Tone::Plain);
        lines.extend(self.screen.wrap(&words::ends(rating.scale), Tone::Quiet));
        lines.truncate(room);
        lines
    }

    fn point(&self, rating: &Rating<'_>, point: i64, label: &str) -> Vec<Line> {
        let here = rating.at == Some(point);
        let margin = " ".repeat(self.screen.margin());
        let first = format!("{margin}{} {point:>2}  ", if here { '>' } else { ' ' });
        let tone = if here { Tone::Accent } else { Tone::Plain };
        self.screen.hang(label, tone, &first, &" ".repeat(first.len()))
    }
}

impl Rating<'_> {
    fn press(&mut self, key: Key) -> Option<Rated> {
        let (from, to) = (self.scale.from, self.scale.to);
        if let Key::Char(character) = key {
            match self.typed.digit(character, from, to) {
                Digit::Meant(number) => return Some(Rated::Number(number)),
                Digit::SoFar(number) => self.at = Some(number),
                Digit::Nothing => return super::ways::turn(character).map(Rated::Way),
            }
            return None;
        }
        self.typed.clear();
        match key {
            Key::Enter => return Some(self.at.map_or(Rated::Open, Rated::Number)),
            Key::Esc => return Some(Rated::Esc),
            Key::Right | Key::Down => {
                self.at = Some(self.at.map_or(from, |at| at + 1)).filter(|at| *at <= to);
            }
            Key::Left | Key::Up => self.at = Some(self.at.map_or(to, |at| at - 1)).filter(|at| *at >= from),
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

    fn pressed(keys: &[Key]) -> Option<Rated> {
        let scale = scale();
        let mut rating = Rating { scale: &scale, at: None, typed: Typed::default() };
        keys.iter().find_map(|key| rating.press(*key))
    }

    #[test]
    fn a_number_takes_one_key_or_two_and_enter_alone_none() {
        assert_eq!(pressed(&[Key::Char('6')]), Some(Rated::Number(6)));
        assert_eq!(pressed(&[Key::Char('1'), Key::Char('0')]), Some(Rated::Number(10)));
        assert_eq!(pressed(&[Key::Char('1'), Key::Enter]), Some(Rated::Number(1)));
        assert_eq!(pressed(&[Key::Char('７')]), Some(Rated::Number(7)));
        assert_eq!(pressed(&[Key::Enter]), Some(Rated::Open));
        assert_eq!(pressed(&[Key::Right, Key::Right, Key::Enter]), Some(Rated::Number(1)));
    }

    #[test]
    fn a_highlighted_number_is_marked_without_colour() {
        assert!(row(&scale(), Some(3)).contains("[3]"));
        assert_eq!(named(&scale(), 10), "10, heavy");
    }
}
