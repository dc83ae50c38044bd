//! Time to read, and pauses: a still line of keys, no clock that counts.

use std::io;
use std::time::{Duration, Instant};

use unicode_width::UnicodeWidthStr;

use super::Terminal;
use super::keys::{Heard, Key, now};
use super::screen::{Line, Tone};
use crate::guide::Turn;
use crate::words::terminal as words;

/// Between three and four words a second, read without hurry.
const WORDS_A_SECOND: f64 = 3.5;
/// So long nothing counts when a question comes: whoever presses Enter to go on has not yet read it.
const BEFORE_A_QUESTION: f64 = 0.35;
/// Even one word stands this long.
const SHORTEST: f64 = 1.2;

/// What came of listening.
#[derive(Debug, PartialEq)]
pub(super) enum Listened {
    /// Enter, or a way out.
    Turn(Turn),
    /// The time is over.
    Silence,
    /// The screen was lost.
    Lost,
}

impl Terminal {
    /// A text, the time to read it, and so many seconds more.
    pub(super) fn say(&mut self, text: &str, pause: u32) -> io::Result<Option<Turn>> {
        let lines = self.screen.wrap(text, Tone::Plain);
        self.read_through(&lines, f64::from(pause))
    }

    /// Shows lines, a window at a time, and waits until they can be read.
    pub(super) fn read_through(&mut self, lines: &[Line], pause: f64) -> io::Result<Option<Turn>> {
        let room = self.screen.rows().saturating_sub(2).max(1);
        let mut parts = lines.chunks(room).peekable();
        while let Some(part) = parts.next() {
            let more = if parts.peek().is_none() { pause } else { 0.0 };
            self.screen.write(part)?;
            let turn = self.wait(Some(reading(part) + more), words::Ways::Waiting)?;
            if turn != Some(Turn::Next) {
                return Ok(turn);
            }
        }
        Ok(Some(Turn::Next))
    }

    pub(super) fn pause(&mut self, seconds: u32) -> io::Result<Option<Turn>> {
        let lines = self.screen.wrap(&words::pause(seconds), Tone::Quiet);
        self.screen.write(&lines)?;
        self.wait(Some(f64::from(seconds)), words::Ways::Waiting)
    }

    /// Waits so many seconds, or for ever, for Enter or a way out. Every other key does nothing.
    pub(super) fn wait(&mut self, seconds: Option<f64>, ways: words::Ways) -> io::Result<Option<Turn>> {
        let until = seconds.map(|seconds| now() + self.paced(seconds));
        let line = self.ways(ways);
        self.screen.draw(&[line])?;
        let turn = self.listen_through(until)?;
        self.screen.erase()?;
        Ok(turn)
    }

    /// `Next` when the time is over or Enter was pressed; `None` when the screen was lost.
    fn listen_through(&mut self, until: Option<Instant>) -> io::Result<Option<Turn>> {
        Ok(match self.listen(until)? {
            Listened::Turn(turn) => Some(turn),
            Listened::Silence => Some(Turn::Next),
            Listened::Lost => None,
        })
    }

    /// Waits for Enter or a way out, and for nothing else.
    pub(super) fn listen(&mut self, until: Option<Instant>) -> io::Result<Listened> {
        loop {
            match self.keys.next(until)? {
                Heard::Key(Key::Enter) if self.keys.follows_a_digit(self.paced(BEFORE_A_QUESTION)) => {}
                Heard::Key(Key::Enter) => return Ok(Listened::Turn(Turn::Next)),
                Heard::Key(Key::Char(letter)) => {
                    // "Something is in the way" belongs to questions.
                    let turn = super::ways::turn(letter).filter(|turn| *turn != Turn::Stuck);
                    if let Some(turn) = turn {
                        return Ok(Listened::Turn(turn));
                    }
                }
                Heard::Key(_) => {}
                Heard::Silence => return Ok(Listened::Silence),
                Heard::Resumed => return Ok(Listened::Lost),
                Heard::Gone => return Ok(Listened::Turn(Turn::Gone)),
            }
        }
    }

    /// A breath before a question, in which nothing typed counts.
    pub(super) fn settle(&mut self) -> io::Result<()> {
        self.keys.settle(self.paced(BEFORE_A_QUESTION))
    }

    /// A length of time at the pace of this run.
    pub(super) fn paced(&self, seconds: f64) -> Duration {
        Duration::try_from_secs_f64(seconds * self.settings.pace).unwrap_or_default()
    }
}

/// The seconds these lines take to read. Where words have no spaces, two wide characters count as one.
fn reading(lines: &[Line]) -> f64 {
    let words: f64 = lines.iter().map(|line| count(&line.text)).sum();
    (words / WORDS_A_SECOND).max(SHORTEST)
}

fn count(text: &str) -> f64 {
    let wide = text.width().saturating_sub(text.chars().count());
    let words = text.split_whitespace().count().max(wide / 2);
    u32::try_from(words).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line {
        Line::new(Tone::Plain, text)
    }

    #[test]
    fn a_sentence_stands_as_long_as_it_takes_to_read() {
        let seven = reading(&[line("This is hard. You can lean here.")]);
        assert!((1.8..2.4).contains(&seven), "{seven}");
        assert!(reading(&[line("Yes.")]) > 1.0);
        assert!(reading(&[line("これはつらいときです。ここで少し休んでいいのです。")]) > 3.0);
    }
}
