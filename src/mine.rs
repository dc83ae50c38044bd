//! The lines a person kept for themselves, to be met again only when they ask for them.

use crate::app::App;
use crate::journal::{Journal, own};
use crate::memory::facts::{Facts, Holds};

/// The person's own lines, the newest first, each fit to be shown on one line; none when nothing of the kind was kept.
#[must_use]
pub fn lines(app: &App<'_>) -> Vec<String> {
    let Some(journal) = Journal::of(&app.env) else { return Vec::new() };
    let noted = Facts::of(&app.env).map(|facts| facts.entries(Holds::Words)).unwrap_or_default();
    let lines = own::words(journal.found(&noted).iter());
    if !lines.is_empty() {
        return lines;
    }
    // Whoever forgot what was met, or has another machine, still has the entries themselves.
    let newest: Vec<_> = journal.newest().take(own::NEWEST).map(|shelved| shelved.name.id).collect();
    own::words(journal.found(&newest).iter())
}
