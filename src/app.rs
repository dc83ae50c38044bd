//! What every command is lent: environment, streams, date, chance. Built once in `main`.

use std::cell::OnceCell;
use std::io::{self, BufRead, Write};

use jiff::Zoned;
use jiff::civil::Date;
use serde::Serialize;

use crate::catalog::Catalog;
use crate::cli::Manner;
use crate::config::{Config, Written};
use crate::env::Env;
use crate::json;
use crate::page::{aside, page};

/// Everything from the world outside that a command may use.
pub struct App<'a> {
    /// The environment.
    pub env: Env,
    /// How everything is shown, as far as it was said on the command line.
    pub manner: Manner,
    /// What the settings file says, once it has been read.
    pub settings: OnceCell<Written>,
    /// Results: cards, lists, JSON.
    pub out: &'a mut dyn Write,
    /// Everything said to the person.
    pub err: &'a mut dyn Write,
    /// What the person types when no terminal is used.
    pub input: &'a mut dyn BufRead,
    /// What the streams are.
    pub streams: Streams,
    /// The time, where the person is. Finding the time zone costs, so it is asked only when needed.
    pub now: &'a dyn Fn() -> Zoned,
    /// A number by chance, from the system.
    pub chance: &'a dyn Fn() -> u64,
}

impl App<'_> {
    /// The exercises, in the languages this person reads.
    #[must_use]
    pub fn catalog(&self) -> Catalog {
        Catalog::new(&self.env, &self.config().languages())
    }

    /// Results for a person, wrapped to the window.
    ///
    /// # Errors
    /// When the output is broken.
    pub fn page(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{}", page(text, self.streams))
    }

    /// A sentence beside the results, wrapped to the window.
    ///
    /// # Errors
    /// When the stream to the person is broken.
    pub fn tell(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.err, "{}", aside(text, self.streams))
    }

    /// Results for another program.
    ///
    /// # Errors
    /// When the output is broken.
    pub fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        writeln!(self.out, "{}", json::pretty(value)?)
    }

    /// Today, where the person is.
    #[must_use]
    pub fn today(&self) -> Date {
        (self.now)().date()
    }

    /// What can be set, and where each value comes from.
    #[must_use]
    pub fn config(&self) -> Config<'_> {
        Config::with(&self.manner, &self.env, self.settings.get_or_init(|| Written::of(&self.env)))
    }
}

/// What the three streams are, and how large the window is.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools, reason = "three independent facts about three streams")]
pub struct Streams {
    /// Standard input is a terminal.
    pub stdin_tty: bool,
    /// Standard output is a terminal.
    pub stdout_tty: bool,
    /// Standard error is a terminal.
    pub stderr_tty: bool,
    /// Rows and columns, when standard error is a terminal that says so.
    pub size: Option<(u16, u16)>,
}

/// How a command ended when it ended well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Done, or left kindly: exit code 0.
    Done,
    /// Something was found that the person asked to hear about: exit code 1, already said.
    Found,
    /// Nothing was found of what was looked for: exit code 1, as with grep, already said.
    NotFound,
}

/// A command that could not do what it was asked to. One clear sentence each.
#[derive(Debug)]
pub enum Failure {
    /// The way it was asked: exit code 2.
    Usage(String),
    /// Something went wrong: exit code 1.
    Failed(String),
    /// The arguments were not understood, or help was asked for: clap says it and knows the exit code.
    Arguments(clap::Error),
    /// Whoever read the output has stopped reading, as `| head` does: nothing is wrong.
    NobodyReads,
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::NobodyReads,
            // What was read made no sense, and says so itself.
            io::ErrorKind::InvalidData => Self::Failed(error.to_string()),
            _ => Self::Failed(crate::words::stream_broke(&error)),
        }
    }
}
