//! The commands as Tab needs them: only the branch somebody is on is put together, of the others no more than their names.

use std::sync::Arc;

use clap::{Args, Command, CommandFactory, Subcommand};
use clap_complete::engine::SubcommandCandidates;

use super::{Tab, names, offers};
use crate::cli::{self, Manner, PracticeCli};
use crate::cmd;

/// The commands, as far as they can follow what was typed.
#[must_use]
pub fn tree(tab: &Arc<Tab>) -> Command {
    let path = path(tab);
    let mut command = match path.split_first() {
        None => top(tab),
        Some((name, below)) => {
            let Some(branch) = branch(name, below, tab) else { return bare(Command::new("selfcomp")) };
            root().subcommand(branch)
        }
    };
    command.build();
    dressed(command, &path, &mut String::new(), tab)
}

/// The words that name commands, or may name an exercise: what is left without options and their values.
fn path(tab: &Tab) -> Vec<&str> {
    let mut path = Vec::new();
    let mut words = tab.before.iter().map(|word| word.to_str().unwrap_or("\u{fffd}"));
    while let Some(word) = words.next() {
        match word {
            "--" => break,
            "--color" | "--lang" => _ = words.next(),
            word if word.starts_with('-') => {}
            word => path.push(word),
        }
    }
    path
}

fn root() -> Command {
    let root = Command::new("selfcomp").version(env!("CARGO_PKG_VERSION")).disable_help_subcommand(true);
    Manner::augment_args(root)
}

/// Without anything that could be offered.
fn bare(command: Command) -> Command {
    command.disable_help_flag(true).disable_version_flag(true)
}

/// Every command and exercise, by name.
fn top(tab: &Arc<Tab>) -> Command {
    let names = Arc::clone(tab);
    cli::Command::augment_subcommands(root())
        .mut_subcommands(|command| command.defer(bare))
        // Nobody asks what follows them.
        .mut_args(|argument| argument.global(false))
        .add(SubcommandCandidates::new(move || names::exercises(&names)))
}

/// The command or the exercise of this name, with what can follow it.
fn branch(name: &str, below: &[&str], tab: &Tab) -> Option<Command> {
    let all = cli::Command::augment_subcommands(Command::new("selfcomp"));
    if let Some(command) = all.find_subcommand(name) {
        return Some(opened(command.clone(), below));
    }
    // The library keeps the name as long as the program runs, and there is only this one.
    names::is_exercise(name, tab).then(|| PracticeCli::command().name(&*name.to_owned().leak()))
}

/// Of the commands below this one only the one that was named.
fn opened(command: Command, below: &[&str]) -> Command {
    let open: fn(Command) -> Command = match command.get_name() {
        "cards" => cmd::cards::Cards::augment_args,
        "completions" => cmd::completions::Completions::augment_args,
        "journal" => cmd::journal::Journal::augment_args,
        "remind" => cmd::remind::Remind::augment_args,
        "support" => cmd::support::Support::augment_args,
        _ => return command,
    };
    let command = open(command.defer(|command| command));
    let named =
        below.first().and_then(|name| command.find_subcommand(name)).map(|named| named.get_name().to_owned());
    command.mut_subcommands(|other| {
        if named.as_deref() == Some(other.get_name()) { other } else { other.defer(bare) }
    })
}

/// With what its arguments can be, on the branch that was named; each by `command command argument`.
fn dressed(command: Command, path: &[&str], name: &mut String, tab: &Arc<Tab>) -> Command {
    let named = path
        .first()
        .and_then(|below| command.find_subcommand(below))
        .map(|found| found.get_name().to_owned());
    // Before anything is typed, flags are only offered where nothing else is.
    let quiet = tab.word.is_empty();
    let command = command.mut_args(|argument| {
        let argument = if quiet && !argument.is_positional() { argument.hide(true) } else { argument };
        offers::with(argument, name, tab)
    });
    let Some(named) = named else { return command };
    name.push_str(if name.is_empty() { "" } else { " " });
    name.push_str(&named);
    command.mut_subcommand(&named, |below| dressed(below, &path[1..], name, tab))
}
