//! The system's program `crontab`: what it shows, what it is given, and no longer than a while.

use std::fs::File;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use super::{Bytes, LARGEST};
use crate::child::{self, Answer};
use crate::env::Env;
use crate::words::crontab as words;

/// So long it may take.
const LIMIT: Duration = Duration::from_secs(10);

/// How it begins to say that there is no table: Debian's, cronie; the BSDs and macOS. Whoever has no right to one,
/// or cannot be told for another reason, is answered with the same exit code, so nothing else is taken for it.
const NO_TABLE: [&str; 2] = ["no crontab for ", "crontab: no crontab for "];

/// Where it lies, and in which environment it is started.
#[derive(Debug, Clone)]
pub(super) struct Program {
    path: PathBuf,
    env: Env,
}

impl Program {
    /// The one this person would start.
    pub fn of(env: &Env) -> Option<Self> {
        Some(Self { path: env.program("crontab")?, env: env.clone() })
    }

    /// The table.
    ///
    /// # Errors
    /// When there is any doubt whether there is one, and which.
    pub fn table(&self) -> Result<Bytes, String> {
        let said = self.run(&["-l"], Stdio::null())?;
        if said.out.len() > LARGEST {
            return Err(words::large(LARGEST));
        }
        if said.status.success() {
            return Ok(Some(said.out));
        }
        if is_no_table(&said) { Ok(None) } else { Err(words::unreadable(&said.err)) }
    }

    /// Hands it a table.
    ///
    /// # Errors
    /// When it did not take it.
    pub fn install(&self, table: File) -> Result<(), String> {
        well(&self.run(&["-"], table.into())?)
    }

    /// Takes the whole table away.
    ///
    /// # Errors
    /// When it did not do so.
    pub fn remove(&self) -> Result<(), String> {
        well(&self.run(&["-r"], Stdio::null())?)
    }

    fn run(&self, words: &[&str], input: Stdio) -> Result<Answer, String> {
        let mut command = child::with_everything(&self.path, &self.env);
        // Its words are known in English only; a header of its own, which some can be asked for, is no part of it.
        command.env("LC_ALL", "C").env_remove("CRONTAB_NOHEADER");
        match child::hand(command.args(words), input, LIMIT, LARGEST + 1) {
            Ok(said) if said.whole => Ok(said),
            // What is missing of a table would be lost.
            Ok(_) => Err(words::hangs(LIMIT)),
            Err(error) if error.kind() == ErrorKind::TimedOut => Err(words::hangs(LIMIT)),
            Err(error) => Err(words::not_started(&error)),
        }
    }
}

fn is_no_table(said: &Answer) -> bool {
    let line = said.err.trim_end();
    let words = NO_TABLE.iter().any(|beginning| line.starts_with(beginning)) && !line.contains('\n');
    said.status.code() == Some(1) && said.out.is_empty() && words
}

fn well(said: &Answer) -> Result<(), String> {
    if said.status.success() { Ok(()) } else { Err(words::not_written(&said.err)) }
}
