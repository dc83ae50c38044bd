//! Scripts: the few lines that let a shell ask this program, and for who packages without that, everything written out.

use std::io;
use std::sync::Arc;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, Command, CommandFactory, ValueHint};
use clap_complete::{CompletionCandidate, Generator, aot};
use clap_complete_nushell::Nushell;

use super::offers::{Offer, offer};
use super::{Shell, Tab};
use crate::catalog::BUILT_IN;
use crate::cli::{Cli, PracticeCli};
use crate::env::Env;

/// The line by which a script is known to be ours, in whatever version.
const OURS: &str = "# Completions of selfcomp for ";

/// What is installed: the files of `completions/`.
#[must_use]
pub fn ours(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => include_str!("../../completions/selfcomp.bash"),
        Shell::Zsh => include_str!("../../completions/_selfcomp"),
        Shell::Fish => include_str!("../../completions/selfcomp.fish"),
        Shell::Elvish => include_str!("../../completions/selfcomp.elv"),
        Shell::Powershell => include_str!("../../completions/_selfcomp.ps1"),
        Shell::Nushell => include_str!("../../completions/selfcomp.nu"),
    }
}

/// Whether a text is one of [`ours`], of this version or another.
#[must_use]
pub fn is_ours(text: &str) -> bool {
    text.lines().take(2).any(|line| line.starts_with(OURS))
}

/// A script that asks nobody: it knows what this version has from the start.
///
/// # Errors
/// None that are known: it is written to memory.
pub fn written_out(shell: Shell) -> io::Result<String> {
    let mut script = Vec::new();
    let mut command = whole();
    command.set_bin_name("selfcomp");
    match shell {
        Shell::Bash => aot::Bash.try_generate(&command, &mut script)?,
        Shell::Zsh => aot::Zsh.try_generate(&command, &mut script)?,
        Shell::Fish => aot::Fish.try_generate(&command, &mut script)?,
        Shell::Elvish => aot::Elvish.try_generate(&command, &mut script)?,
        Shell::Powershell => aot::PowerShell.try_generate(&command, &mut script)?,
        Shell::Nushell => Nushell.try_generate(&command, &mut script)?,
    }
    let script = String::from_utf8(script).map_err(io::Error::other)?;
    Ok(match shell {
        Shell::Nushell => asking_for_names(&script),
        Shell::Fish => script + &names_for_fish(&command),
        _ => script,
    })
}

/// The commands, and each exercise as one of them.
fn whole() -> Command {
    let all = BUILT_IN.iter().fold(Cli::command(), |command, exercise| {
        command.subcommand(PracticeCli::command().name(exercise.id).about(exercise.title))
    });
    let mut all = all;
    all.build();
    let nobody = Tab { before: Vec::new(), word: String::new(), explains: true, env: Env::default() };
    dressed(all, "", &Arc::new(nobody))
}

fn dressed(command: Command, name: &str, tab: &Tab) -> Command {
    let command = command.mut_args(|argument| written(argument, name, tab));
    command.mut_subcommands(|below| {
        let name = format!("{name} {}", below.get_name());
        dressed(below, name.trim_start(), tab)
    })
}

/// With the words that can stand for it, where there are some without a person; else with no files in their place.
fn written(argument: Arg, command: &str, tab: &Tab) -> Arg {
    match offer(command, &argument) {
        Some(Offer::Of(find)) => match find(tab) {
            // Of entries, all that is known is `last`, and that is not all there can be.
            found if found.len() < 2 => argument.value_hint(ValueHint::Other),
            found => argument.value_parser(PossibleValuesParser::new(found.iter().map(value))),
        },
        Some(Offer::Nothing) | None => argument.value_hint(ValueHint::Other),
        Some(Offer::Itself | Offer::Files) => argument,
    }
}

/// The library keeps such words as long as the program runs, so these are given to it for good.
fn value(found: &CompletionCandidate) -> PossibleValue {
    let name: &'static str = found.get_value().to_string_lossy().into_owned().leak();
    let value = PossibleValue::new(name);
    match found.get_help() {
        Some(help) => value.help(help.clone()),
        None => value,
    }
}

/// nushell can find names at the time: then the person's own exercises are among them.
fn asking_for_names(script: &str) -> String {
    let mut ids: Vec<&str> = BUILT_IN.iter().map(|one| one.id).collect();
    ids.dedup();
    let names = format!("[ \"{}\" ]", ids.join("\" \""));
    script.replace(&names, "^selfcomp list --json | from json | get exercises.id")
}

/// What `clap_complete` leaves out for fish: the names behind a command, and that they are no files.
fn names_for_fish(command: &Command) -> String {
    let line = |below: &Command| {
        let argument = below.get_positionals().next()?;
        let values = argument.get_possible_values();
        let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
        let name = below.get_name();
        let behind = format!("complete -c selfcomp -n \"__fish_selfcomp_using_subcommand {name}\" -f");
        (!names.is_empty()).then(|| format!("{behind} -a \"{}\"\n", names.join(" ")))
    };
    command.get_subcommands().filter_map(line).collect()
}
