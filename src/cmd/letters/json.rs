//! `selfcomp letters --json`: which letters there are, without a word of theirs but the title.

use serde::Serialize;

use super::letter::Letter;
use crate::app::{App, Failure, Outcome};
use crate::entry::Id;

/// A list for another program.
#[derive(Serialize)]
struct Listed<'l> {
    version: u32,
    letters: Vec<Line<'l>>,
}

#[derive(Serialize)]
struct Line<'l> {
    entry: &'l Id,
    title: &'l str,
    written: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
}

pub(super) fn print(letters: &[Letter], app: &mut App<'_>) -> Result<Outcome, Failure> {
    let lines = letters.iter().map(|letter| Line {
        entry: &letter.entry,
        title: &letter.card.title,
        written: letter.written.to_string(),
        due: letter.back.as_ref().map(|back| back.due.to_string()),
    });
    app.json(&Listed { version: 1, letters: lines.collect() })?;
    Ok(Outcome::Done)
}
