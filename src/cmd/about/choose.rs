//! What there is to read: exercises and pages, to pick from or as a list.

use crate::app::{App, Failure};
use crate::exercise::characters::clean;
use crate::guide::open::is_plain;
use crate::guide::terminal::pick::pick;
use crate::texts;
use crate::words::{about as words, commands, row};

/// The name somebody picks; `None` when they pick none, or were shown the list.
///
/// # Errors
/// When the terminal or the output breaks.
pub(super) fn name(app: &mut App<'_>) -> Result<Option<String>, Failure> {
    let exercises: Vec<(String, String)> =
        app.catalog().entries().into_iter().map(|entry| (entry.about.id, entry.about.title)).collect();
    let pages = texts::pages(&app.config().languages());
    let pages: Vec<_> = pages.iter().map(|page| (page.id.to_owned(), page.title.to_owned())).collect();
    let widest = exercises.iter().chain(&pages).map(|(id, _)| id.len()).max().unwrap_or_default();
    let lines = |of: &[(String, String)]| -> Vec<String> {
        of.iter().map(|(id, title)| row(id, widest, title)).collect()
    };
    if is_plain(app) {
        let heading = |text: &str| vec![text.to_owned()];
        let blocks = [heading(words::EXERCISES), lines(&exercises), heading(words::PAGES), lines(&pages)];
        let list = format!("{}\n\n{}", blocks.concat().join("\n"), words::AFTER);
        app.page(&clean(&list))?;
        return Ok(None);
    }
    let all = [lines(&exercises), lines(&pages)].concat();
    let all: Vec<String> = all.iter().map(|line| line.trim_start().to_owned()).collect();
    let picked = pick(commands::WHICH, &all)?;
    Ok(picked.and_then(|place| exercises.into_iter().chain(pages).nth(place)).map(|(id, _)| id))
}
