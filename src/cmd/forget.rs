//! `selfcomp forget`: what is remembered, and how to empty it.

use clap::{Args, ValueEnum};

use crate::app::{App, Failure, Outcome};
use crate::memory::Memory;
use crate::words::commands as words;

/// Shows what is remembered of you; forgets the kinds you name, or all of it.
#[derive(Debug, Args)]
pub struct Forget {
    /// What to forget
    #[arg(value_enum)]
    kinds: Vec<Kind>,
    /// Everything that is remembered
    #[arg(long, conflicts_with = "kinds")]
    all: bool,
}

/// What can be remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Which phrases were shown lately, so that they do not come again at once
    Phrases,
}

impl Forget {
    /// Shows what is remembered, or forgets it.
    ///
    /// # Errors
    /// When it cannot be forgotten, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let memory = app.env.runtime_dir().map(|folder| Memory::new(&folder));
        let text = match memory.filter(|memory| !memory.is_empty()) {
            None => words::NOTHING_REMEMBERED.to_owned(),
            Some(memory) if self.all || self.kinds.contains(&Kind::Phrases) => {
                let gone = memory.forget();
                gone.map_err(|error| Failure::Failed(words::not_forgotten(memory.path(), &error)))?;
                words::PHRASES_FORGOTTEN.to_owned()
            }
            Some(memory) => words::phrases_remembered(memory.len(), memory.path()),
        };
        writeln!(app.out, "{text}")?;
        Ok(Outcome::Done)
    }
}
