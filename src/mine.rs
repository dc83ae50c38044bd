//! The lines a person kept for themselves, to be met again only when they ask for them.

use crate::app::App;
use crate::entry::Entry;
use crate::exercise::characters::clean_line;
use crate::journal::{Journal, own, read};
use crate::memory::facts::{Facts, Holds};

/// So many entries are looked at, the newest first: a prompt does not wait for a whole journal.
const MOST: usize = 24;

/// The person's own lines, the newest first, each fit to be shown on one line; none when nothing of the kind was kept.
#[must_use]
pub fn lines(app: &App<'_>) -> Vec<String> {
    let Some(journal) = Journal::of(&app.env) else { return Vec::new() };
    let noted = Facts::of(&app.env).map(|facts| facts.entries(Holds::Words)).unwrap_or_default();
    let entries: Vec<Entry> = noted.iter().take(MOST).filter_map(|id| journal.newest_of(id)).collect();
    // Whoever forgot what was met, or has another machine, still has the entries themselves.
    let entries = if entries.is_empty() { found(&journal) } else { entries };
    let lines = own::words(entries.iter());
    // What comes from a file steers no terminal, and stays on its line.
    let shown = lines.iter().map(|line| clean_line(line).trim().to_owned());
    shown.filter(|line| !line.is_empty()).collect()
}

fn found(journal: &Journal) -> Vec<Entry> {
    let texts = journal.newest().filter_map(|shelved| read::text(&shelved.path).ok());
    // Most entries have none, and are not read any further.
    let may_have = texts.filter(|text| text.contains("\nmine = "));
    may_have.filter_map(|text| Entry::from_markdown(&text).ok()).take(MOST).collect()
}
