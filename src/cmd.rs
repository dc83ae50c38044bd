//! The commands: a file each, with its arguments and its `run`.

pub mod about;
pub mod ask;
pub mod bring;
pub mod cards;
pub mod check;
pub mod completions;
pub mod config;
pub mod copy;
pub mod drafts;
pub mod filter;
pub mod forget;
pub mod init;
pub mod journal;
pub mod keep;
pub mod letters;
pub mod list;
pub mod look;
pub mod paths;
pub mod phrase;
pub mod practice;
pub mod remind;
pub mod resume;
pub mod schema;
pub mod show;
pub mod suggest;
pub mod support;
pub mod welcome;
pub mod which;

use std::ffi::OsString;

use clap::CommandFactory;

use crate::app::{App, Failure, Outcome};
use crate::catalog::{BUILT_IN, Catalog, nearest};
use crate::cli::{Cli, Command, PracticeCli};
use crate::words::{catalog as words, cli as cli_words};

/// Runs what was typed.
///
/// # Errors
/// The failure of the command, as one sentence.
pub fn run(cli: Cli, app: &mut App<'_>) -> Result<Outcome, Failure> {
    app.manner = cli.manner;
    if !is_brief(cli.command.as_ref()) {
        name_faults(app)?;
    }
    match cli.command {
        None => welcome::run(app),
        Some(Command::Support(support)) => support.run(app),
        Some(Command::List(list)) => list.run(app),
        Some(Command::Phrase(phrase)) => phrase.run(app),
        Some(Command::Suggest(suggest)) => suggest.run(app),
        Some(Command::About(about)) => about.run(app),
        Some(Command::Show(show)) => show.run(app),
        Some(Command::Copy(copy)) => copy.run(app),
        Some(Command::Init(init)) => init.run(app),
        Some(Command::Remind(remind)) => remind.run(app),
        Some(Command::Config(config)) => config.run(app),
        Some(Command::Resume(resume)) => resume.run(app),
        Some(Command::Letters(letters)) => letters.run(app),
        Some(Command::Cards(cards)) => cards.run(app),
        Some(Command::Journal(journal)) => journal.run(app),
        Some(Command::Look(look)) => look.run(app),
        Some(Command::Bring(bring)) => bring.run(app),
        Some(Command::Paths(paths)) => paths.run(app),
        Some(Command::Forget(forget)) => forget.run(app),
        Some(Command::Completions(completions)) => completions.run(app),
        Some(Command::Check(check)) => check.run(app),
        Some(Command::Schema(schema)) => schema.run(app),
        Some(Command::Practice(words)) => practice(&words, app),
    }
}

/// Help and a line come at once, a scheduler or a shell that starts has no ear for anything else, and `config` names the faults itself.
fn is_brief(command: Option<&Command>) -> bool {
    match command {
        None | Some(Command::Support(_) | Command::Phrase(_) | Command::Init(_) | Command::Config(_)) => true,
        Some(Command::Remind(remind)) => remind.is_due(),
        _ => false,
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
    let command = PracticeCli::command().bin_name(format!("selfcomp {id}")).about(title(&id));
    let matches = command.try_get_matches_from(words).map_err(Failure::Arguments)?;
    let parsed =
        <PracticeCli as clap::FromArgMatches>::from_arg_matches(&matches).map_err(Failure::Arguments)?;
    app.manner = app.manner.clone().or(parsed.manner);
    parsed.practice.run(&id, app)
}

/// What `--help` of an exercise begins with.
fn title(id: &str) -> &'static str {
    BUILT_IN.iter().find(|one| one.id == id).map_or(cli_words::OWN_EXERCISE, |one| one.title)
}

/// A word that is neither a command nor an exercise, with the nearest one that is.
fn unknown(word: &str, catalog: &Catalog) -> Failure {
    let cli = Cli::command();
    let commands = cli.get_subcommands().filter(|command| !command.is_hide_set());
    let commands = commands.map(|command| command.get_name().to_owned());
    let nearest = nearest::nearest(word, commands.chain(catalog.ids()));
    Failure::Usage(words::unknown_command(word, nearest.as_deref()))
}
