//! Which exercise is meant: the one that was named, or one that is picked from a list.

use crate::app::{App, Failure};
use crate::guide::open::is_plain;
use crate::guide::terminal::pick::pick;
use crate::words::commands as words;

/// The named exercise; without a name, in a terminal, one the person picks. `None` when they pick none.
///
/// # Errors
/// When no name was given and nobody can be asked, or the terminal breaks.
pub fn exercise(id: Option<String>, app: &App<'_>) -> Result<Option<String>, Failure> {
    if id.is_some() {
        return Ok(id);
    }
    if is_plain(app) {
        return Err(Failure::Usage(words::NAME_ONE.to_owned()));
    }
    let entries = app.catalog().entries();
    let lines: Vec<String> =
        entries.iter().map(|entry| format!("{:<8} {}", entry.about.id, entry.about.title)).collect();
    let picked = pick(words::WHICH, &lines)?;
    Ok(picked.map(|place| entries[place].about.id.clone()))
}
