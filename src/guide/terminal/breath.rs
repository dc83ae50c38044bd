//! Paced breaths: a quiet line that grows by one dot a second and is never redrawn.

use std::io;

use console::measure_text_width;

use super::Terminal;
use super::keys::now;
use super::pause::Listened;
use super::screen::{Line, Tone};
use crate::exercise::Breath;
use crate::guide::Turn;
use crate::words::terminal as words;

/// One part of a breath: its word and its seconds.
type Part = (&'static str, u32);

impl Terminal {
    pub(super) fn breathe(&mut self, breath: Breath, rounds: u32) -> io::Result<Option<Turn>> {
        let parts = parts(breath);
        self.screen.write(&self.screen.wrap(&words::breathing(&parts, rounds), Tone::Quiet))?;
        for _ in 0..rounds {
            for row in self.rows_of(&parts) {
                let turn = match self.breathe_row(row)? {
                    Listened::Silence => continue,
                    Listened::Turn(turn) => Some(turn),
                    Listened::Lost => None,
                };
                self.screen.write(&[])?;
                return Ok(turn);
            }
        }
        self.screen.write(&[])?;
        Ok(Some(Turn::Next))
    }

    /// A whole breath in one row when it fits, else a row for each part.
    fn rows_of<'p>(&self, parts: &'p [Part]) -> Vec<&'p [Part]> {
        let dots: u32 = parts.iter().map(|(_, seconds)| *seconds).sum();
        let words: usize = parts.iter().map(|(word, _)| measure_text_width(word) + 4).sum();
        let width = words + 2 * usize::try_from(dots).unwrap_or(usize::MAX / 4);
        if self.settings.animation && width <= self.screen.width() {
            vec![parts]
        } else {
            parts.chunks(1).collect()
        }
    }

    /// Anything but silence ends the breathing.
    fn breathe_row(&mut self, parts: &[Part]) -> io::Result<Listened> {
        let mut text = " ".repeat(self.screen.margin());
        let mut moment = now();
        for (place, (word, seconds)) in parts.iter().enumerate() {
            text += if place == 0 { "" } else { "   " };
            text += &if self.settings.animation { (*word).to_owned() } else { words::part(word, *seconds) };
            self.grow(&text)?;
            for _ in 0..*seconds {
                moment += self.paced(1.0);
                let listened = self.listen(Some(moment))?;
                if listened != Listened::Silence {
                    self.finish(&text)?;
                    return Ok(listened);
                }
                if self.settings.animation {
                    text += " ·";
                    self.grow(&text)?;
                }
            }
        }
        self.finish(&text)?;
        Ok(Listened::Silence)
    }

    /// The row so far and, below it, the line of keys.
    fn grow(&mut self, text: &str) -> io::Result<()> {
        let row = Line::new(Tone::Plain, console::truncate_str(text, self.screen.columns(), ""));
        let ways = self.ways(words::Ways::Waiting);
        self.screen.draw(&[row, Line::new(Tone::Plain, ""), ways])
    }

    /// The row stays.
    fn finish(&mut self, text: &str) -> io::Result<()> {
        let row = Line::new(Tone::Plain, console::truncate_str(text, self.screen.columns(), ""));
        self.screen.erase()?;
        self.screen.write_close(&[row])
    }
}

fn parts(breath: Breath) -> Vec<Part> {
    let all = [breath.inhale, breath.hold, breath.exhale, breath.rest];
    words::BREATH.into_iter().zip(all).filter(|(_, seconds)| *seconds > 0).collect()
}
