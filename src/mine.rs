//! The lines a person kept for themselves, to be met again only when they ask for them.

use crate::app::App;
use crate::entry::Entry;
use crate::journal::{Journal, own, read};
use crate::memory::facts::{Facts, Holds};

/// The most entries that are looked at for them, the newest first.
const MOST: usize = 60;

/// The person's own lines, from the newest entries, each once and fit to be shown; none when nothing was kept.
#[must_use]
pub fn lines(app: &App<'_>) -> Vec<String> {
    let Some(journal) = Journal::of(&app.env) else { return Vec::new() };
    let noted = Facts::of(&app.env).map(|facts| facts.entries(Holds::Words)).unwrap_or_default();
    let entries: Vec<Entry> = noted.iter().take(MOST).filter_map(|id| journal.newest_of(id)).collect();
    // Whoever forgot what was met, or has another machine, still has the entries themselves.
    if entries.is_empty() { own::words(found(&journal).iter()) } else { own::words(entries.iter()) }
}

fn found(journal: &Journal) -> Vec<Entry> {
    let texts = journal.newest().filter_map(|shelved| read::text(&shelved.path).ok());
    // Most entries have none, and are not read any further.
    let may_have = texts.filter(|text| text.contains("\nmine = "));
    may_have.filter_map(|text| Entry::from_markdown(&text).ok()).take(MOST).collect()
}
