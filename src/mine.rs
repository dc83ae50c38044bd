//! The lines a person kept for themselves, to be met again only when they ask for them.

use crate::app::App;
use crate::journal::{Journal, own};
use crate::memory::facts::{Facts, Holds};

/// The person's own lines, the newest first, each fit to be shown on one line; none when nothing of the kind was kept.
#[must_use]
pub fn lines(app: &App<'_>) -> Vec<String> {
    let (Some(facts), Some(journal)) = (Facts::of(&app.env), Journal::of(&app.env)) else {
        return Vec::new();
    };
    let mut ids = facts.entries(Holds::Words);
    if ids.is_empty() {
        // Whoever forgot what was met, or has another machine, still has the entries themselves.
        ids = journal.newest().take(own::MOST).map(|shelved| shelved.name.id).collect();
    }
    own::words(journal.found(&ids).iter())
}
