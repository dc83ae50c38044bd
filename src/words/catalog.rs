//! What is said about finding exercises.

use std::io;
use std::path::Path;

use crate::config;
use crate::exercise::fault::Fault;

/// An own file that leads elsewhere.
pub const LINK: &str = "it is a link, and links are not followed";

/// A name that is no exercise.
#[must_use]
pub fn unknown(name: &str, nearest: Option<&str>) -> String {
    not_there("exercise", name, nearest)
}

/// A word that is neither a command nor an exercise.
#[must_use]
pub fn unknown_command(name: &str, nearest: Option<&str>) -> String {
    if name == "help" {
        return "There is no command called `help`: `selfcomp --help` shows how to use it.".to_owned();
    }
    not_there("command or exercise", name, nearest)
}

fn not_there(what: &str, name: &str, nearest: Option<&str>) -> String {
    let name = super::shown(name);
    match nearest {
        Some(nearest) => format!("There is no {what} called `{name}`. Did you mean `{nearest}`?"),
        None => format!("There is no {what} called `{name}`. `selfcomp list` shows what there is."),
    }
}

/// An own file that cannot be opened or is no text.
#[must_use]
pub fn unreadable(path: &Path, error: &io::Error) -> String {
    format!("Your file {} cannot be read: {error}.", super::shown_path(path))
}

/// An own file with faults: the first one, and how to see the rest.
#[must_use]
pub fn faulty(path: &Path, text: &str, faults: &[Fault]) -> String {
    let path = super::shown_path(path);
    let first = faults.iter().find(|fault| fault.is_error()).map(|fault| {
        let line = config::line(text, Some(fault.at.clone()));
        let help = fault.help.as_ref().map(|help| format!("; {}", super::shown(help))).unwrap_or_default();
        format!(" in line {line}: {}{help}", super::shown(&fault.message))
    });
    format!("Your file {path} has a fault{}. `selfcomp check {path}` shows more.", first.unwrap_or_default())
}

/// An own file that would hide a command.
#[must_use]
pub fn named_like_a_command(path: &Path, id: &str) -> String {
    let path = super::shown_path(path);
    format!("Your file {path} has the name of a command, so it cannot be started. Anything but `{id}` works.")
}

/// After the fault of an own file.
#[must_use]
pub fn built_in_instead(fault: &str) -> String {
    format!("{fault} For now the built-in one is used.")
}

/// A built-in file with a fault: only a broken build says this.
#[must_use]
pub fn built_in_faulty(id: &str) -> String {
    format!("The built-in exercise `{id}` has a fault. Please report it.")
}
