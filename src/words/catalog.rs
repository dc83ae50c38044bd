//! What is said about finding exercises.

use std::io;
use std::path::Path;

use crate::exercise::fault::Fault;

/// An own file over the limit.
pub const TOO_LARGE: &str = "it is larger than 256 KiB";

/// An own file that is not UTF-8.
pub const NOT_TEXT: &str = "it is not text in UTF-8";

/// A name that is no exercise.
#[must_use]
pub fn unknown(name: &str, nearest: Option<&str>) -> String {
    let name = shown(name);
    match nearest {
        Some(nearest) => format!("There is no exercise called `{name}`. Did you mean `{nearest}`?"),
        None => format!("There is no exercise called `{name}`. `selfcomp list` shows what there is."),
    }
}

/// A name as it was typed, without what could steer a terminal, and not longer than a line.
fn shown(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(60).collect()
}

/// An own file that cannot be opened or is no text.
#[must_use]
pub fn unreadable(path: &Path, error: &io::Error) -> String {
    format!("Your file {} cannot be read: {error}.", path.display())
}

/// An own file with faults.
#[must_use]
pub fn faulty(path: &Path, faults: &[Fault]) -> String {
    let many = if faults.len() == 1 { "a fault".into() } else { format!("{} faults", faults.len()) };
    format!("Your file {0} has {many}. `selfcomp check {0}` shows where.", path.display())
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
