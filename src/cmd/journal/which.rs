//! Which entry is meant: `last`, the beginning of its name, or of its digits.

use crate::app::Failure;
use crate::journal::Journal;
use crate::journal::shelf::Shelved;
use crate::words::journal as words;

/// The entry that was named.
///
/// # Errors
/// When there is none, or more than one begins like this.
pub fn one(typed: &str, journal: &Journal) -> Result<Shelved, Failure> {
    if typed == "last" {
        return journal.newest().next().ok_or_else(|| Failure::Failed(words::EMPTY.to_owned()));
    }
    let mut found = journal.named(typed);
    match found.len() {
        0 => Err(Failure::Failed(words::no_such_entry(typed))),
        1 => Ok(found.remove(0)),
        _ => Err(Failure::Failed(words::several_entries(typed, &found))),
    }
}
