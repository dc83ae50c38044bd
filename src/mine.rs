//! The lines a person kept for themselves, to be met again only when they ask for them.

use crate::app::App;
use crate::entry::Id;
use crate::exercise::characters::clean_line;
use crate::journal::{Journal, own};
use crate::memory::facts::{Facts, Holds};

/// So many entries are looked at, the newest first: a prompt does not wait for a whole journal.
const MOST: usize = 24;

/// The person's own lines, the newest first, each fit to be shown on one line; none when nothing of the kind was kept.
#[must_use]
pub fn lines(app: &App<'_>) -> Vec<String> {
    let (Some(facts), Some(journal)) = (Facts::of(&app.env), Journal::of(&app.env)) else {
        return Vec::new();
    };
    let of = |ids: Vec<Id>| {
        let entries: Vec<_> = ids.iter().take(MOST).filter_map(|id| journal.newest_of(id)).collect();
        own::words(entries.iter())
    };
    let mut lines = of(facts.entries(Holds::Words));
    if lines.is_empty() {
        // Whoever forgot what was met, or has another machine, still has the entries themselves.
        lines = of(journal.newest().take(MOST).map(|shelved| shelved.name.id).collect());
    }
    // What comes from a file steers no terminal, and stays on its line.
    let shown = lines.iter().map(|line| clean_line(line).trim().to_owned());
    shown.filter(|line| !line.is_empty()).collect()
}
