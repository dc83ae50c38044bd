//! What a person comes back to in their journal: lines of their own, the parts they met, totals of earlier days.

use super::Journal;
use super::name::Name;
use super::read;
use super::shelf::key;
use crate::entry::{Entry, Id};
use crate::part::Part;

impl Journal {
    /// An entry in its newest revision; `None` when it is not there, or not whole.
    #[must_use]
    pub fn newest_of(&self, id: &Id) -> Option<Entry> {
        let first = self.path_of(&Name::first(id.clone()));
        let folder = first.parent()?;
        let names = super::leftovers(folder).into_iter();
        let ours = names.filter_map(|path| Some((Name::parse(path.file_name()?.to_str()?)?, path)));
        let ours = ours.filter(|(name, _)| name.id == *id);
        let (_, path) = ours.max_by(|(one, _), (other, _)| key(one).cmp(&key(other)))?;
        read::whole(&path).ok().map(|(entry, _)| entry)
    }
}

/// The lines of their own in these entries, each once, in this order.
pub fn words<'e>(entries: impl Iterator<Item = &'e Entry>) -> Vec<String> {
    let mut all = Vec::new();
    for line in entries.flat_map(|entry| &entry.record.cards).flat_map(|card| &card.mine) {
        if !all.contains(line) {
            all.push(line.clone());
        }
    }
    all
}

/// The parts in these entries; of each name the one that comes first.
pub fn parts<'e>(entries: impl Iterator<Item = &'e Entry>) -> Vec<Part> {
    let mut all: Vec<Part> = Vec::new();
    for part in entries.flat_map(|entry| &entry.record.cards).filter_map(|card| card.part.as_ref()) {
        if !all.iter().any(|other| other.is_called(&part.name)) {
            all.push(part.clone());
        }
    }
    all
}
