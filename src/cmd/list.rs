//! `selfcomp list`: what there is.

use clap::Args;
use serde::Serialize;

use crate::app::{App, Failure, Outcome};
use crate::catalog::{Catalog, Entry, Listing, Origin, nearest};
use crate::exercise::characters::clean;
use crate::exercise::{About, terms};
use crate::suggest::shortest;
use crate::words::{commands as words, row};

/// So many minutes are a minute or two.
const SHORT: u32 = 2;

/// Every exercise, by what it is for, with how long it takes.
#[derive(Debug, Args)]
pub struct List {
    /// Only those for a situation, for example after-a-mistake
    #[arg(long, value_name = "TAG")]
    tag: Option<String>,
    /// For other programs
    #[arg(long)]
    json: bool,
}

impl List {
    /// Lists them by kind. Of the built-in ones only the index is read.
    ///
    /// # Errors
    /// When no exercise has the tag, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let catalog = app.catalog();
        let mut listing = catalog.listing();
        if let Some(tag) = &self.tag {
            listing.entries = tagged(listing.entries, tag)?;
        }
        if self.json {
            app.json(&json(&listing))?;
        } else {
            app.page(&clean(&text(&listing.entries, &catalog)))?;
            for fault in &listing.broken {
                writeln!(app.err, "\n{fault}")?;
            }
        }
        Ok(Outcome::Done)
    }
}

fn tagged(entries: Vec<Entry>, tag: &str) -> Result<Vec<Entry>, Failure> {
    let mut tags: Vec<String> = entries.iter().flat_map(|entry| entry.about.tags.clone()).collect();
    let fitting: Vec<Entry> =
        entries.into_iter().filter(|entry| entry.about.tags.iter().any(|one| one == tag)).collect();
    if fitting.is_empty() {
        tags.sort();
        tags.dedup();
        let nearest = nearest::nearest(tag, tags.iter().cloned());
        return Err(Failure::Usage(words::no_such_tag(tag, nearest.as_deref(), &tags)));
    }
    Ok(fitting)
}

fn text(entries: &[Entry], catalog: &Catalog) -> String {
    let widest = entries.iter().map(|entry| entry.about.id.len()).max().unwrap_or_default();
    let mut lines = vec![words::before_list(&short(entries))];
    for (kind, _) in terms::KINDS {
        let of_kind = entries.iter().filter(|entry| entry.about.kind == kind);
        let of_kind: Vec<String> = of_kind.map(|entry| line(entry, widest, catalog)).collect();
        if !of_kind.is_empty() {
            lines.push(words::heading(kind).to_owned());
            lines.extend(of_kind);
        }
    }
    lines.push(words::AFTER_LIST.to_owned());
    lines.join("\n")
}

/// The names of what fits into a minute or two, the shortest first.
fn short(entries: &[Entry]) -> Vec<String> {
    let length = |entry: &&Entry| shortest(&entry.about);
    let mut short: Vec<&Entry> = entries.iter().filter(|entry| length(entry) <= SHORT).collect();
    short.sort_by_key(length);
    short.into_iter().map(|entry| entry.about.id.clone()).collect()
}

fn line(entry: &Entry, widest: usize, catalog: &Catalog) -> String {
    let about = &entry.about;
    let what = format!("{}, {}", about.title, words::length(about));
    let mut line = row(&about.id, widest, &what);
    if catalog.is_foreign(about) {
        line.push_str(&words::in_language(&about.language));
    }
    if entry.origin != Origin::BuiltIn {
        line.push_str(words::YOUR_OWN);
    }
    line
}

/// What other programs read. `version` is raised when a name changes its meaning or goes.
#[derive(Serialize)]
struct Json<'a> {
    version: u32,
    exercises: Vec<JsonEntry<'a>>,
    faults: &'a [String],
}

/// An exercise, as other programs read of it.
#[derive(Serialize)]
pub(super) struct JsonEntry<'a> {
    id: &'a str,
    title: &'a str,
    summary: Option<&'a str>,
    kind: &'static str,
    minutes: u32,
    quick_minutes: Option<u32>,
    starts: &'static str,
    tags: &'a [String],
    language: &'a str,
    revision: u32,
    evidence: &'static str,
    own: bool,
}

fn json(listing: &Listing) -> Json<'_> {
    let exercises = listing.entries.iter().map(json_entry).collect();
    Json { version: 1, exercises, faults: &listing.broken }
}

/// What other programs read of an exercise.
pub(super) fn json_entry(entry: &Entry) -> JsonEntry<'_> {
    let about: &About = &entry.about;
    JsonEntry {
        id: &about.id,
        title: &about.title,
        summary: about.summary.as_deref(),
        kind: terms::kind_word(about.kind),
        minutes: about.minutes,
        quick_minutes: about.quick_minutes,
        starts: terms::length_word(about.starts),
        tags: &about.tags,
        language: &about.language,
        revision: about.revision,
        evidence: terms::evidence_word(about.evidence),
        own: entry.origin != Origin::BuiltIn,
    }
}
