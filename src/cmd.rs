//! The commands: a file each, with its arguments and its `run`.

pub mod about;
pub mod check;
pub mod config;
pub mod copy;
pub mod forget;
pub mod list;
pub mod paths;
pub mod practice;
pub mod schema;
pub mod show;
pub mod support;
pub mod welcome;

use std::ffi::OsString;

use clap::CommandFactory;

use crate::app::{App, Failure, Outcome};
use crate::catalog::{Catalog, nearest};
use crate::cli::{Cli, Command, PracticeCli};
use crate::words::catalog as words;

/// Runs what was typed.
///
/// # Errors
/// The failure of the command, as one sentence.
pub fn run(cli: Cli, app: &mut App<'_>) -> Result<Outcome, Failure> {
    app.manner = cli.manner;
    match cli.command {
        None => welcome::run(app),
        Some(Command::Support(support)) => support.run(app),
        Some(Command::Config(config)) => config.run(app),
        Some(command) => {
            name_faults(app)?;
            with_settings(command, app)
        }
    }
}

/// The commands before which a fault in the settings is named.
fn with_settings(command: Command, app: &mut App<'_>) -> Result<Outcome, Failure> {
    match command {
        Command::Support(support) => support.run(app),
        Command::Config(config) => config.run(app),
        Command::List(list) => list.run(app),
        Command::About(about) => about.run(app),
        Command::Show(show) => show.run(app),
        Command::Copy(copy) => copy.run(app),
        Command::Paths(paths) => paths.run(app),
        Command::Forget(forget) => forget.run(app),
        Command::Check(check) => check.run(app),
        Command::Schema(schema) => schema.run(app),
        Command::Practice(words) => practice(&words, app),
    }
}

/// A fault in the settings is named and stops nothing.
fn name_faults(app: &mut App<'_>) -> Result<(), Failure> {
    let faults = app.config().faults().to_vec();
    for fault in faults {
        writeln!(app.err, "{fault}")?;
    }
    Ok(())
}

/// Any word that is no command is the name of an exercise; what follows it is parsed here.
fn practice(words: &[OsString], app: &mut App<'_>) -> Result<Outcome, Failure> {
    let id = words.first().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let catalog = app.catalog();
    if !catalog.exists(&id) {
        return Err(unknown(&id, &catalog));
    }
    let name = format!("selfcomp {id}");
    let command = <PracticeCli as clap::CommandFactory>::command().bin_name(name);
    let matches = command.try_get_matches_from(words).map_err(Failure::Arguments)?;
    let parsed =
        <PracticeCli as clap::FromArgMatches>::from_arg_matches(&matches).map_err(Failure::Arguments)?;
    app.manner = app.manner.clone().or(parsed.manner);
    parsed.practice.run(&id, app)
}

/// A word that is neither a command nor an exercise, with the nearest one that is.
fn unknown(word: &str, catalog: &Catalog) -> Failure {
    let cli = Cli::command();
    let commands = cli.get_subcommands().filter(|command| !command.is_hide_set());
    let commands = commands.map(|command| command.get_name().to_owned());
    let nearest = nearest::nearest(word, commands.chain(catalog.ids()));
    Failure::Usage(words::unknown_command(word, nearest.as_deref()))
}
