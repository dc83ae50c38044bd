//! What every question that is answered by keys has in common: how it is drawn, heard and left.
//!
//! The widgets are our own, because the ways out are letters here as everywhere. The library's lists take
//! `q`, `h`, `j` and `k` for commands of their own and drown in a small window: each would be a place
//! without a way out.

use std::io;

use super::Terminal;
use super::keys::{Heard, Key};
use super::screen::{Line, Screen, Tone};
use crate::exercise::Answer;
use crate::guide::Turn;
use crate::words::terminal as words;

/// A window of more rows than this has room for empty ones.
const AIRY: usize = 6;

/// Something that is answered by keys.
pub(super) trait Widget {
    /// What it gives.
    type Answer;

    /// How it looks, in at most so many rows.
    fn rows(&mut self, screen: &Screen, room: usize) -> Vec<Line>;

    /// The keys there are now.
    fn ways(&self) -> words::Ways;

    /// What a key decides; `None` when it only moved something, or did nothing.
    fn press(&mut self, key: Key) -> Option<Picked<Self::Answer>>;
}

/// What came of a question.
#[derive(Debug, PartialEq)]
pub(super) enum Picked<T> {
    /// This.
    Answer(T),
    /// Enter alone.
    Open,
    /// Esc: the person looks for a way out.
    Esc,
    /// A way out.
    Way(Turn),
    /// The screen was lost, and the cue has to come again.
    Lost,
}

impl Terminal {
    /// Asks until there is an answer or a way out; Esc opens the menu of the ways out and comes back.
    pub(super) fn pick<W: Widget>(&mut self, widget: &mut W) -> io::Result<Picked<W::Answer>> {
        loop {
            match self.pick_once(widget)? {
                Picked::Esc => {
                    if let Some(turn) = self.menu()? {
                        return Ok(Picked::Way(turn));
                    }
                }
                picked => return Ok(picked),
            }
        }
    }

    /// The same, where Esc has a meaning of its own.
    ///
    /// The widget is taken away afterwards, except after a way out: then what was offered stays to be read.
    pub(super) fn pick_once<W: Widget>(&mut self, widget: &mut W) -> io::Result<Picked<W::Answer>> {
        self.settle()?;
        let picked = loop {
            self.draw(widget)?;
            match self.keys.next(None)? {
                Heard::Key(key) => {
                    if let Some(picked) = widget.press(key) {
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

    fn draw<W: Widget>(&mut self, widget: &mut W) -> io::Result<()> {
        let rows = self.screen.rows();
        let airy = rows > AIRY;
        let mut lines = widget.rows(&self.screen, rows.saturating_sub(if airy { 5 } else { 1 }).max(1));
        if airy {
            lines.insert(0, Line::new(Tone::Plain, ""));
            lines.push(Line::new(Tone::Plain, ""));
        }
        lines.push(self.ways(widget.ways()));
        self.screen.draw(&lines)
    }

    /// The turn that follows, with the answer said in words below its question.
    pub(super) fn turn_from<T>(
        &mut self,
        picked: Picked<T>,
        answer: impl FnOnce(T) -> (String, Answer),
    ) -> io::Result<Option<Turn>> {
        let (said, answer) = match picked {
            Picked::Answer(given) => answer(given),
            Picked::Open | Picked::Esc => (words::LEFT_OPEN.to_owned(), Answer::Skipped),
            Picked::Way(turn) => return Ok(Some(turn)),
            Picked::Lost => return Ok(None),
        };
        self.chosen(&said)?;
        Ok(Some(Turn::Answer(answer)))
    }

    /// What was chosen, directly below its question.
    pub(super) fn chosen(&mut self, label: &str) -> io::Result<()> {
        let margin = " ".repeat(self.screen.margin());
        let (first, others) = (format!("{margin}> "), format!("{margin}  "));
        let lines = self.screen.hang(label, Tone::Accent, &first, &others);
        self.screen.write(&lines)
    }
}
