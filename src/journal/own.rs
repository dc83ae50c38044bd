//! What a person comes back to in their journal: lines of their own, the parts they met, totals of earlier days.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Journal;
use super::name::Name;
use super::read;
use super::shelf::key;
use crate::entry::{Entry, Id};
use crate::exercise::characters::clean_line;
use crate::part::{FIELDS, Part};

/// So many entries are looked at where nothing says which hold what, the newest first: nobody waits for a whole journal.
pub const NEWEST: usize = 24;

impl Journal {
    /// Those of these entries that are there and whole, each in its newest revision.
    #[must_use]
    pub fn found(&self, ids: &[Id]) -> Vec<Entry> {
        // Many lie in the same month: each folder is listed once.
        let mut folders: BTreeMap<PathBuf, Vec<(Name, PathBuf)>> = BTreeMap::new();
        let mut newest = |id: &Id| {
            let first = self.path_of(&Name::first(id.clone()));
            let folder = first.parent()?;
            let there = folders.entry(folder.to_owned()).or_insert_with(|| named(folder));
            let ours = there.iter().filter(|(name, _)| name.id == *id);
            let (_, path) = ours.max_by(|(one, _), (other, _)| key(one).cmp(&key(other)))?;
            read::whole(path).ok().map(|(entry, _)| entry)
        };
        ids.iter().filter_map(&mut newest).collect()
    }
}

fn named(folder: &Path) -> Vec<(Name, PathBuf)> {
    let paths = super::leftovers(folder).into_iter();
    paths.filter_map(|path| Some((Name::parse(path.file_name()?.to_str()?)?, path))).collect()
}

/// The lines of their own in these entries, each once, in this order, and fit to be shown on one line.
pub fn words<'e>(entries: impl Iterator<Item = &'e Entry>) -> Vec<String> {
    let mut all = Vec::new();
    for line in entries.flat_map(|entry| &entry.record.cards).flat_map(|card| &card.mine) {
        let line = clean_line(line).trim().to_owned();
        if !line.is_empty() && !all.contains(&line) {
            all.push(line);
        }
    }
    all
}

/// Fit to be shown, wherever the file came from; `None` when there is no name to know it by.
pub(super) fn cleaned(part: &Part) -> Option<Part> {
    let name = clean_line(&part.name).trim().to_owned();
    let mut shown = Part { name, ..Part::default() };
    for field in FIELDS {
        shown.set(field, part.field(field).map(clean_line).as_deref());
    }
    (!shown.name.is_empty()).then_some(shown)
}

/// The parts in these entries; of each name the one that comes first.
pub fn parts<'e>(entries: impl Iterator<Item = &'e Entry>) -> Vec<Part> {
    let mut all: Vec<Part> = Vec::new();
    for part in entries.flat_map(|entry| &entry.record.cards).filter_map(|card| cleaned(card.part.as_ref()?))
    {
        if !all.iter().any(|other| other.is_called(&part.name)) {
            all.push(part);
        }
    }
    all
}
