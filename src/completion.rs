//! What the Tab key offers: a shell asks the program itself, which answers before anything else happens.
//!
//! The question comes in `SELFCOMP_COMPLETE`: alone it is for the script that teaches a shell to ask, with the words
//! after `--` for what can follow them. Nothing is written, and whatever is missing or broken only offers less.

pub mod kept;
pub mod names;
pub mod offers;
pub mod place;
pub mod script;
mod shells;
pub mod tree;

use std::ffi::{OsStr, OsString};
use std::path::Path;

use clap::ValueEnum;
use clap::builder::StyledStr;
use clap_complete::CompletionCandidate;

use crate::cli::Manner;
use crate::config::{Config, Written};
use crate::env::Env;
use crate::exercise::characters::clean_line;

/// The variable a shell asks in.
pub const VARIABLE: &str = "SELFCOMP_COMPLETE";

/// So many columns of an explanation are more than any shell shows.
const EXPLAINED: usize = 72;

/// A shell with a Tab key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "lower")]
pub enum Shell {
    /// The GNU one
    Bash,
    /// The Z shell
    Zsh,
    /// The friendly interactive one
    Fish,
    /// Elvish
    Elvish,
    /// PowerShell
    #[value(alias = "pwsh")]
    Powershell,
    /// Nushell
    #[value(alias = "nu")]
    Nushell,
}

impl Shell {
    /// Every shell.
    pub const ALL: [Self; 6] =
        [Self::Bash, Self::Zsh, Self::Fish, Self::Elvish, Self::Powershell, Self::Nushell];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::Zsh => "zsh",
            Self::Fish => "fish",
            Self::Elvish => "elvish",
            Self::Powershell => "powershell",
            Self::Nushell => "nushell",
        }
    }

    /// The shell of this name, or of a program such as `/usr/bin/zsh`.
    #[must_use]
    pub fn named(name: &OsStr) -> Option<Self> {
        let name = Path::new(name).file_stem()?.to_str()?;
        let name = match name {
            "pwsh" => "powershell",
            "nu" => "nushell",
            other => other,
        };
        Self::ALL.into_iter().find(|shell| shell.name() == name)
    }

    /// Whether it shows more than the words themselves.
    #[must_use]
    pub fn explains(self) -> bool {
        !matches!(self, Self::Bash | Self::Elvish)
    }
}

/// What has been typed so far, and who typed it.
#[derive(Debug)]
pub struct Tab {
    /// The words before the one in question, without the program's own name.
    pub before: Vec<OsString>,
    /// The beginning of the word in question.
    pub word: String,
    /// Whether what is offered comes with an explanation.
    pub explains: bool,
    /// The person's environment.
    pub env: Env,
}

impl Tab {
    /// The languages this person reads, the most wanted first.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        Config::with(&Manner::default(), &self.env, &Written::of(&self.env)).languages()
    }

    /// The same with this word in question: behind `--country=` it is only the rest.
    #[must_use]
    pub fn at(&self, word: &OsStr) -> Self {
        let Self { before, explains, env, .. } = self;
        let word = word.to_string_lossy().into_owned();
        Self { before: before.clone(), word, explains: *explains, env: env.clone() }
    }

    /// Something to offer, when it begins like what was typed; why it is offered is only made when it is shown.
    pub fn offer(&self, value: &str, why: impl FnOnce() -> Option<String>) -> Option<CompletionCandidate> {
        value.starts_with(&self.word).then(|| self.explained(value, why))
    }

    /// The same, whatever was typed.
    pub fn explained(&self, value: &str, why: impl FnOnce() -> Option<String>) -> CompletionCandidate {
        let why = if self.explains { why() } else { None };
        // A title may be from anywhere.
        let why = why.map(|why| clean_line(&why).trim().chars().take(EXPLAINED).collect::<String>());
        CompletionCandidate::new(value).help(why.filter(|why| !why.is_empty()).map(StyledStr::from))
    }
}

/// The answer to a shell; `None` when nothing was asked, so that a variable that was left set keeps nobody from
/// the program.
#[must_use]
pub fn answer(shell: &OsStr, words: &[OsString], env: Env, folder: Option<&Path>) -> Option<Vec<u8>> {
    let shell = Shell::named(shell)?;
    match words {
        [program] => shells::script(shell, program, folder),
        [_, dashes, typed @ ..] if dashes == "--" && !typed.is_empty() => {
            Some(shells::candidates(shell, typed, env, folder).unwrap_or_default())
        }
        _ => None,
    }
}
