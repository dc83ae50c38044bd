//! Which exercise is meant: the one that was named, or one that is picked from a list; and telling of it.

use crate::app::{App, Failure, Outcome};
use crate::catalog::Loaded;
use crate::exercise::characters::clean;
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
    let widest = entries.iter().map(|entry| entry.about.id.len()).max().unwrap_or_default();
    let lines: Vec<String> =
        entries.iter().map(|entry| format!("{:<widest$} {}", entry.about.id, entry.about.title)).collect();
    let picked = pick(words::WHICH, &lines)?;
    Ok(picked.map(|place| entries[place].about.id.clone()))
}

/// Tells of an exercise in a text to read.
///
/// # Errors
/// When there is no such exercise, or the output is broken.
pub fn tell(
    id: Option<String>,
    app: &mut App<'_>,
    text: impl Fn(&Loaded) -> String,
) -> Result<Outcome, Failure> {
    let Some(id) = exercise(id, app)? else { return Ok(Outcome::Done) };
    let loaded = app.catalog().load(&id)?;
    note(&loaded, app)?;
    app.page(&clean(&text(&loaded)))?;
    Ok(Outcome::Done)
}

/// A fault in the person's own file is named before the built-in exercise is used.
///
/// # Errors
/// When the stream to the person breaks.
pub fn note(loaded: &Loaded, app: &mut App<'_>) -> Result<(), Failure> {
    if let Some(note) = &loaded.note {
        writeln!(app.err, "{note}\n")?;
    }
    Ok(())
}
