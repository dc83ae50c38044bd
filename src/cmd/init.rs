//! `selfcomp init`: what a shell runs once when a terminal is opened, so that a reminder has a place to be seen.

use std::path::Path;

use clap::{Args, ValueEnum};

use crate::app::{App, Failure, Outcome};
use crate::env::Env;
use crate::words::init as words;

/// What a new terminal runs to show a reminder that is due, for one of four shells.
#[derive(Debug, Args)]
pub struct Init {
    /// The shell: bash, zsh, fish or nu; the one of your login when none is named
    #[arg(value_enum, hide_possible_values = true, value_name = "SHELL")]
    shell: Option<Shell>,
}

/// The shells there is a text for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// The GNU shell.
    Bash,
    /// The Z shell.
    Zsh,
    /// The friendly shell.
    Fish,
    /// Nushell.
    #[value(alias = "nushell")]
    Nu,
}

impl Init {
    /// From the words after `init`, when they are a shell's name alone: a shell asks like this at each start, and
    /// need not wait until all that can be typed is put together.
    #[must_use]
    pub fn at_once(words: &[std::ffi::OsString]) -> Option<Self> {
        let [word] = words else { return None };
        let shell = Shell::from_str(word.to_str()?, false).ok()?;
        Some(Self { shell: Some(shell) })
    }

    /// Prints the text. No file is read.
    ///
    /// # Errors
    /// When no shell is named and that of the login is none of the four, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let shell = match self.shell {
            Some(shell) => shell,
            None => of_the_login(&app.env).ok_or_else(|| Failure::Usage(words::WHICH.to_owned()))?,
        };
        for part in text(shell) {
            write!(app.out, "{part}")?;
        }
        Ok(Outcome::Done)
    }
}

fn of_the_login(env: &Env) -> Option<Shell> {
    let name = Path::new(env.get("SHELL")?).file_name()?.to_str()?;
    Shell::from_str(name, false).ok()
}

/// Where it goes, and what runs.
fn text(shell: Shell) -> [&'static str; 2] {
    match shell {
        Shell::Bash => [words::IN_BASH, words::POSIX],
        Shell::Zsh => [words::IN_ZSH, words::POSIX],
        Shell::Fish => [words::IN_FISH, words::FISH],
        Shell::Nu => [words::IN_NU, words::NU],
    }
}
