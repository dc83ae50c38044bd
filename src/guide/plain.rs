//! The plain guide: append-only lines for screen readers, pipes, simple terminals and transcripts.
//!
//! Not one escape byte, no redrawing, choices echoed in words, pauses that wait for Enter.

mod ask;
mod line_mode;
mod paste;

use std::collections::HashMap;
use std::io::{self, BufRead, Write};
use std::sync::Arc;

use super::editor::Editors;
use super::ways::turn_of;
use super::{Card, Cue, Guide, Scribe, Total, Turn};
use crate::exercise::Breath;
use crate::exercise::characters::clean;
use crate::words::plain as words;
use line_mode::LineMode;

/// A line this long may have been cut by the terminal, which keeps at most 4,095 bytes of one.
const LONGEST_LINE: usize = 4095;

/// A pause shorter than this, in seconds, is over before Enter could be found.
const SHORTEST_PAUSE: u32 = 3;

/// A guide that reads lines and writes lines.
pub struct Plain<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    settings: Settings,
    terminal: Option<Seat>,
    /// What came behind the last line and was not read yet: whole lines, and perhaps a begun one.
    ahead: Vec<u8>,
    /// Is told of every line of a text.
    scribe: Option<Arc<dyn Scribe>>,
    /// Texts that were begun and left by a way out, by the keys and the words of their questions.
    begun: HashMap<(String, String), Vec<String>>,
}

/// What there is on a terminal only.
struct Seat {
    #[allow(dead_code, reason = "held until the guide is dropped")]
    lines: Option<LineMode>,
    editors: Editors,
}

/// How the plain guide behaves.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Whether pauses wait for Enter. A pipe holds answers only, so there they do not.
    pub paced: bool,
    /// Whether what was read is written back, where no terminal does so.
    pub echo: bool,
    /// Columns of text.
    pub width: usize,
}

impl Guide for Plain<'_> {
    fn present(&mut self, cue: &Cue) -> io::Result<Turn> {
        match cue {
            Cue::Title { title, minutes } => self.tell(&words::title(title, *minutes)),
            Cue::Say { text, pause } => self.say(text, *pause),
            Cue::Pause { seconds } => self.pause(&words::pause(*seconds)),
            Cue::Breathe { breath, rounds } => self.breathe(*breath, *rounds),
            Cue::Ask(prompt) => self.ask(prompt),
            Cue::Card(card) => self.card(card),
            Cue::Change { before, now } => self.tell(&crate::words::change(*before, *now)),
            Cue::Total(total) => self.total(total),
            Cue::End { text } | Cue::Note { text } => self.tell(text),
            Cue::People { text } => self.people(text),
        }
    }
}

impl<'a> Plain<'a> {
    /// A guide that reads from `input` and writes to `output`.
    pub fn new(input: &'a mut dyn BufRead, output: &'a mut dyn Write, settings: Settings) -> Self {
        let (scribe, begun) = (None, HashMap::new());
        Self { input, output, settings, terminal: None, ahead: Vec::new(), scribe, begun }
    }

    /// The same on a terminal.
    #[must_use]
    pub fn on_terminal(self, editors: Editors) -> Self {
        Self { terminal: Some(Seat { lines: LineMode::begin(self.scribe.clone()), editors }), ..self }
    }

    /// The same, and somebody is told of every line of a text.
    #[must_use]
    pub fn telling(self, scribe: Option<Arc<dyn Scribe>>) -> Self {
        Self { scribe, ..self }
    }

    /// Before a question: what was typed or pasted earlier does not answer it.
    fn fresh(&mut self) {
        self.ahead.clear();
        if self.terminal.is_some() {
            LineMode::forget_what_was_typed_ahead();
        }
    }

    /// One block of text after an empty line.
    fn tell(&mut self, text: &str) -> io::Result<Turn> {
        writeln!(self.output)?;
        text.lines().try_for_each(|line| self.line(line))?;
        Ok(Turn::Next)
    }

    /// One line that belongs to the block above it.
    fn line(&mut self, text: &str) -> io::Result<()> {
        self.wrapped(text, textwrap::Options::new(self.settings.width))
    }

    /// Everything shown passes here: what a person or a file said cannot steer the terminal.
    fn wrapped(&mut self, text: &str, options: textwrap::Options<'_>) -> io::Result<()> {
        writeln!(self.output, "{}", textwrap::fill(&clean(text), options))
    }

    fn say(&mut self, text: &str, pause: u32) -> io::Result<Turn> {
        self.tell(text)?;
        if pause < SHORTEST_PAUSE { Ok(Turn::Next) } else { self.wait(words::WAYS) }
    }

    fn pause(&mut self, text: &str) -> io::Result<Turn> {
        self.tell(text)?;
        self.wait(words::WAYS)
    }

    fn breathe(&mut self, breath: Breath, rounds: u32) -> io::Result<Turn> {
        self.pause(&words::breathe(breath, rounds))
    }

    fn card(&mut self, card: &Card) -> io::Result<Turn> {
        self.tell(&card.title)?;
        self.tell(&card.text)
    }

    fn total(&mut self, total: &Total) -> io::Result<Turn> {
        self.tell(&crate::words::total(total))?;
        self.wait(words::WAYS)
    }

    fn people(&mut self, text: &str) -> io::Result<Turn> {
        writeln!(self.output, "\n{}", text.trim_end())?;
        writeln!(self.output)?;
        match self.prompt(words::PEOPLE_WAYS)? {
            None => Ok(Turn::Gone),
            Some(line) if turn_of(&line) == Some(Turn::Leave) => Ok(Turn::Leave),
            Some(_) => Ok(Turn::Next),
        }
    }

    /// Waits for Enter or a way out. Only Enter goes on.
    fn wait(&mut self, ways: &str) -> io::Result<Turn> {
        if !self.settings.paced {
            return Ok(Turn::Next);
        }
        self.fresh();
        loop {
            match self.prompt(ways)? {
                None => return Ok(Turn::Gone),
                Some(line) if line.trim().is_empty() => return Ok(Turn::Next),
                Some(line) => {
                    if let Some(turn) = turn_of(&line) {
                        return Ok(turn);
                    }
                }
            }
        }
    }

    /// The line of keys, then what the person types.
    fn prompt(&mut self, ways: &str) -> io::Result<Option<String>> {
        if !ways.is_empty() {
            self.line(ways)?;
        }
        write!(self.output, "> ")?;
        self.output.flush()?;
        self.read()
    }

    /// A line without its end; `None` when the input has ended. Never fails on bytes that are not text.
    fn read(&mut self) -> io::Result<Option<String>> {
        let mut bytes = self.taken_from_ahead();
        if !bytes.ends_with(b"\n") {
            self.input.read_until(b'\n', &mut bytes)?;
        }
        if bytes.is_empty() {
            writeln!(self.output)?;
            return Ok(None);
        }
        let line = String::from_utf8_lossy(&bytes);
        let line = line.trim_end_matches(['\n', '\r']).to_owned();
        if self.settings.echo {
            writeln!(self.output, "{}", clean(&line))?;
        }
        if bytes.len() >= LONGEST_LINE && self.settings.paced {
            self.line(words::LONG_LINE)?;
        }
        Ok(Some(line))
    }
}
