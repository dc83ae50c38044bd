//! Names of entries and drafts, with the day and the exercise: never a word of what somebody wrote.

use std::path::Path;

use clap_complete::CompletionCandidate;
use jiff::civil::DateTime;

use super::Tab;
use crate::catalog::{BUILT_IN, own};
use crate::entry::{Head, Id};
use crate::files;
use crate::journal::Journal;
use crate::journal::drafts::Drafts;
use crate::journal::read::text_of;
use crate::journal::shelf::Shelved;
use crate::words::completions as words;

/// So many of the newest are offered; nobody reads more in a row.
const NEWEST: usize = 50;

/// What is known of an entry stands in the first so many bytes of its file.
const BEGINNING: usize = 4096;

/// The newest entries whose names, or the digits of whose names, begin like this.
#[must_use]
pub fn entries(tab: &Tab) -> Vec<CompletionCandidate> {
    let last = tab.offer("last", || Some(words::LAST.to_owned()));
    let Some(journal) = Journal::of(&tab.env).filter(|_| may_be_name(&tab.word)) else {
        return last.into_iter().collect();
    };
    let offer = |Shelved { name, path, .. }: Shelved, part: fn(&Id) -> &str| {
        tab.explained(part(&name.id), || about(&name.id, &path))
    };
    let newest = journal.newest_of(&tab.word).take(NEWEST);
    let mut found: Vec<CompletionCandidate> = newest.map(|entry| offer(entry, Id::as_str)).collect();
    if found.is_empty() {
        let newest = journal.newest().filter(|entry| entry.name.id.digits().starts_with(&tab.word));
        found = newest.take(NEWEST).map(|entry| offer(entry, Id::digits)).collect();
    }
    last.into_iter().chain(found).collect()
}

/// Whatever else was typed, no folder is looked into for it.
fn may_be_name(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_hexdigit() || b"TZ-".contains(&byte))
}

/// What waits to be gone on with.
#[must_use]
pub fn drafts(tab: &Tab) -> Vec<CompletionCandidate> {
    let folders = [tab.env.runtime_dir(), tab.env.state_dir()];
    let folders = folders.iter().flatten().map(|folder| Drafts::below(folder));
    let each = folders.flat_map(|drafts| {
        let ids = drafts.ids().into_iter();
        ids.filter_map(|id| tab.offer(id.as_str(), || about(&id, &drafts.path(&id))))
            .take(NEWEST)
            .collect::<Vec<_>>()
    });
    each.collect()
}

/// The day and the exercise: of what cannot be read, the day in UTC.
fn about(id: &Id, path: &Path) -> Option<String> {
    let head = files::beginning(path, BEGINNING).ok().and_then(|bytes| {
        let text = text_of(&bytes);
        // No table is read, so the file may end before the first.
        let above = text.find("\n[").map_or(&*text, |end| &text[..=end]);
        Head::from_markdown(&format!("{above}+++\n")).ok()
    });
    let day = head.as_ref().map(|head| head.moment.date()).or_else(|| id.utc().map(DateTime::date))?;
    let exercise = head.as_ref().and_then(|head| title(&head.exercise));
    Some(words::entry(&crate::words::dates::day(day), exercise))
}

/// The title of a built-in exercise; of one of the person's own, the name it has as a command.
fn title(id: &str) -> Option<&str> {
    let built_in = BUILT_IN.iter().find(|one| one.id == id).map(|one| one.title);
    built_in.or_else(|| own::is_id(id).then_some(id))
}
