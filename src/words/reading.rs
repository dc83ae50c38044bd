//! What is said where the journal is read.

use std::io;
use std::path::Path;

use super::{shown, shown_path};
use crate::entry::Fault;

/// When no entry is as it was asked for.
pub const NONE_FITS: &str = "No entry fits that.";
/// When no entry has the words.
pub const NOT_FOUND: &str = "No entry has that in it.";
/// Behind the title of an entry that has no end.
pub const UNFINISHED: &str = "unfinished";
/// Behind the title of an entry of which only the cards were kept.
pub const CARD_ONLY: &str = "card only";

/// Below the last entries.
#[must_use]
pub fn how_to_read(name: &str) -> String {
    format!("selfcomp journal show {name} opens one.")
}

/// Why a file cannot be opened.
#[must_use]
pub fn unreadable(error: &io::Error) -> String {
    format!("cannot be opened ({})", shown(&error.to_string()))
}

/// Why a file is no entry.
#[must_use]
pub fn no_entry(fault: &Fault) -> String {
    format!("not a whole entry ({})", super::entry::fault(fault))
}

/// Some things in the folder are no entries, or not whole ones; the first of them, and how many there are.
#[must_use]
pub fn left_alone(first: &Path, count: usize) -> String {
    let first = shown_path(first);
    match count {
        1 => format!("One thing here cannot be read as an entry, and is left as it is: {first}."),
        _ => format!(
            "{count} things here cannot be read as entries, and are left as they are. The first is {first}."
        ),
    }
}

/// Above the text of a file that is no entry.
#[must_use]
pub fn as_it_stands(fault: &Fault) -> String {
    format!("This is not a whole entry: {}. Here is its file as it stands.", super::entry::fault(fault))
}

/// A file that cannot be shown.
#[must_use]
pub fn not_shown(path: &Path, error: &io::Error) -> String {
    format!("{} could not be opened: {}. It is left as it is.", shown_path(path), shown(&error.to_string()))
}

/// There is more than this of an entry.
#[must_use]
pub fn earlier(name: &str, revisions: &[u32], copies: usize) -> String {
    let mut sentences = Vec::new();
    if let Some(newest) = revisions.iter().max() {
        sentences.push(format!(
            "It was changed since it was kept: `selfcomp journal show {name} --revision {newest}` shows what was \
             there before."
        ));
    }
    if copies > 0 {
        let copies = if copies == 1 { "a copy".to_owned() } else { format!("{copies} copies") };
        sentences.push(format!(
            "A program that synchronises folders left {copies} beside it: \
             `selfcomp journal show {name} --all-revisions` shows everything."
        ));
    }
    sentences.join("\n")
}

/// Above one revision among several.
#[must_use]
pub fn revision(number: u32, copy: bool) -> String {
    let copy = if copy { ", a copy that a synchronising program left" } else { "" };
    if number == 1 { format!("As it was first kept{copy}:") } else { format!("Revision {number}{copy}:") }
}

/// A revision that is not there.
#[must_use]
pub fn no_such_revision(name: &str, wanted: u32, there: &[u32]) -> String {
    let there: Vec<String> = there.iter().map(u32::to_string).collect();
    let there = super::and_list(&there).unwrap_or_default();
    format!("Entry {name} has no revision {wanted}. There is: {there}.")
}

/// The journal's folder is not there.
pub const NOT_YET: &str = "It is not there yet. Keeping something for the first time makes it.";

/// The pager did not do it.
#[must_use]
pub fn no_pager(program: &str) -> String {
    format!("The pager `{}` did not show this, so here it is.", shown(program))
}

/// More places of what was found.
#[must_use]
pub fn more_places(count: usize) -> String {
    if count == 1 {
        "… and in one more place".to_owned()
    } else {
        format!("… and in {count} more places")
    }
}
