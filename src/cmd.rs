//! The commands: a file each, with its arguments and its `run`.

pub mod practice;
pub mod support;

use std::ffi::OsString;

use crate::app::{App, Failure, Outcome};
use crate::cli::{Cli, Command, PracticeCli};

/// Runs what was typed.
///
/// # Errors
/// The failure of the command, as one sentence.
pub fn run(cli: Cli, app: &mut App<'_>) -> Result<Outcome, Failure> {
    app.manner = cli.manner;
    match cli.command {
        None => Ok(Outcome::Done),
        Some(Command::Support(support)) => support.run(app),
        Some(Command::Practice(words)) => practice(&words, app),
    }
}

/// Any word that is no command is the name of an exercise; what follows it is parsed here.
fn practice(words: &[OsString], app: &mut App<'_>) -> Result<Outcome, Failure> {
    let id = words.first().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    app.catalog().exists(&id)?;
    let name = format!("selfcomp {id}");
    let command = <PracticeCli as clap::CommandFactory>::command().bin_name(name);
    let matches = command.try_get_matches_from(words).map_err(Failure::Arguments)?;
    let parsed =
        <PracticeCli as clap::FromArgMatches>::from_arg_matches(&matches).map_err(Failure::Arguments)?;
    app.manner = app.manner.clone().or(parsed.manner);
    parsed.practice.run(&id, app)
}
