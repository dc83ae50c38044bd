//! The lines a person kept for themselves, to be met again only when they ask for them.

use crate::app::App;
use crate::entry::Entry;
use crate::exercise::characters::clean_line;
use crate::journal::{Journal, read};

/// The key of an entry's front matter under which they stand.
const KEY: &str = "phrases";

/// The most lines that are gathered, so that a long journal is not read to its first page for one of them.
const MOST: usize = 60;

/// The person's own lines, from the newest entries, each once and fit to be shown; none when nothing was kept.
#[must_use]
pub fn lines(app: &App<'_>) -> Vec<String> {
    Journal::of(&app.env).map(|journal| of_journal(&journal)).unwrap_or_default()
}

fn of_journal(journal: &Journal) -> Vec<String> {
    let texts = journal.newest().filter_map(|shelved| read::text(&shelved.path).ok());
    // Most entries have none, and are not read any further.
    let may_have = texts.filter(|text| text.contains(&format!("\n{KEY} = ")));
    let entries = may_have.filter_map(|text| Entry::from_markdown(&text).ok());
    let mut lines: Vec<String> = Vec::new();
    for line in entries.flat_map(|entry| of_entry(&entry)) {
        if lines.len() == MOST {
            break;
        }
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

fn of_entry(entry: &Entry) -> Vec<String> {
    let kept = entry.other.get(KEY).and_then(toml::Value::as_array);
    let lines = kept.into_iter().flatten().filter_map(toml::Value::as_str);
    lines.map(|line| clean_line(line).trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
