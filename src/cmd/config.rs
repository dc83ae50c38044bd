//! `selfcomp config`: what is set, where it comes from, and how to change it.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::app::{App, Failure, Outcome};
use crate::config::{self, Key, edit};
use crate::words::config as words;

/// What is set and where it comes from; set and unset change it.
#[derive(Debug, Args)]
pub struct Config {
    #[command(subcommand)]
    change: Option<Change>,
}

#[derive(Debug, Subcommand)]
enum Change {
    /// Set a value: country, person, language, accessible, animation, colour, keep, touch, breath or quiet
    Set {
        /// What
        key: String,
        /// To what
        value: String,
    },
    /// Take a value out of your settings
    Unset {
        /// What
        key: String,
    },
}

impl Config {
    /// Shows or changes the settings.
    ///
    /// # Errors
    /// When a key or value cannot be, or the file cannot be changed.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        match self.change {
            None => show(app),
            Some(Change::Set { key, value }) => set(&key, &value, app),
            Some(Change::Unset { key }) => unset(&key, app),
        }
    }
}

fn show(app: &mut App<'_>) -> Result<Outcome, Failure> {
    let (text, faults) = {
        let config = app.config();
        let each = Key::ALL.iter().map(|key| words::entry(*key, &config.setting(*key)));
        let file = config::file(&app.env).map(|path| words::kept_in(&path, path.exists()));
        let all: Vec<String> =
            each.chain([file.unwrap_or_else(|| words::NO_FOLDER.into()), words::TO_CHANGE.into()]).collect();
        (all.join("\n"), config.faults().to_vec())
    };
    for fault in faults {
        writeln!(app.err, "{fault}\n")?;
    }
    app.page(&text)?;
    Ok(Outcome::Done)
}

fn set(name: &str, written: &str, app: &mut App<'_>) -> Result<Outcome, Failure> {
    let key = key(name)?;
    let value = key.parse(written).ok_or_else(|| Failure::Usage(words::not_a_value(key, written)))?;
    edit::set(&file(app)?, key, &value)?;
    writeln!(app.out, "{}", words::set(key, &value))?;
    Ok(Outcome::Done)
}

fn unset(name: &str, app: &mut App<'_>) -> Result<Outcome, Failure> {
    let key = key(name)?;
    let there = edit::unset(&file(app)?, key)?;
    writeln!(app.out, "{}", if there { words::unset(key) } else { words::was_not_set(key) })?;
    Ok(Outcome::Done)
}

fn key(name: &str) -> Result<Key, Failure> {
    Key::named(name).ok_or_else(|| Failure::Usage(words::unknown_key(name)))
}

fn file(app: &App<'_>) -> Result<PathBuf, Failure> {
    config::file(&app.env).ok_or_else(|| Failure::Failed(words::NO_FOLDER.into()))
}
