//! What is in the journal, newest first, by names alone: so many entries cost nothing until they are read.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};

use super::Journal;
use super::name::Name;

/// One entry, with everything there is of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelved {
    /// The newest revision.
    pub name: Name,
    /// Its file.
    pub path: PathBuf,
    /// Earlier revisions, edits of the same revision, and copies; newest first.
    pub earlier: Vec<(Name, PathBuf)>,
}

impl Shelved {
    /// Every file there is of it, the newest revision first.
    pub fn files(&self) -> impl Iterator<Item = (&Name, &Path)> {
        let earlier = self.earlier.iter().map(|(name, path)| (name, path.as_path()));
        std::iter::once((&self.name, self.path.as_path())).chain(earlier)
    }
}

/// Something in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// An entry.
    Entry(Shelved),
    /// Something that is not ours: left alone.
    Foreign(PathBuf),
}

/// The journal's items, newest first; what is foreign in a folder comes behind its entries.
pub struct Shelf {
    /// Folders not yet opened; the next one is the last.
    months: Vec<PathBuf>,
    years: Vec<PathBuf>,
    ready: VecDeque<Item>,
}

impl Journal {
    /// Everything in it, newest first. A folder is read when its first item is wanted.
    #[must_use]
    pub fn shelf(&self) -> Shelf {
        let (years, foreign) = numbered(&self.entries(), 4);
        Shelf { months: Vec::new(), years, ready: foreign.into_iter().map(Item::Foreign).collect() }
    }

    /// Only the entries, newest first.
    pub fn newest(&self) -> impl Iterator<Item = Shelved> + use<> {
        entries(self.shelf())
    }

    /// Only the entries whose names begin like this, newest first. Other years are not looked into.
    pub fn newest_of(&self, typed: &str) -> impl Iterator<Item = Shelved> + use<> {
        let typed = typed.to_owned();
        let year = typed.as_bytes()[..typed.len().min(4)].to_owned();
        let (mut years, _) = numbered(&self.entries(), 4);
        years.retain(|path| path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(&year)));
        let items = Shelf { months: Vec::new(), years, ready: VecDeque::new() };
        entries(items).filter(move |entry| entry.name.id.as_str().starts_with(&typed))
    }

    /// Every entry whose name or digits begin like this, newest first.
    #[must_use]
    pub fn named(&self, typed: &str) -> Vec<Shelved> {
        self.newest().filter(|entry| entry.name.id.begins_with(typed)).collect()
    }
}

fn entries(shelf: Shelf) -> impl Iterator<Item = Shelved> {
    shelf.filter_map(|item| match item {
        Item::Entry(entry) => Some(entry),
        Item::Foreign(_) => None,
    })
}

impl Iterator for Shelf {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(item);
            }
            if let Some(month) = self.months.pop() {
                self.ready = items(&month).into();
            } else {
                let (months, foreign) = numbered(&self.years.pop()?, 2);
                self.months = months;
                self.ready.extend(foreign.into_iter().map(Item::Foreign));
            }
        }
    }
}

/// The folders with names of so many digits, in order, and everything else.
pub(super) fn numbered(folder: &Path, digits: usize) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let is_number = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().as_encoded_bytes();
        name.len() == digits && name.iter().all(u8::is_ascii_digit)
    };
    let mut all = super::leftovers(folder);
    all.sort();
    all.into_iter()
        .partition(|path| is_number(path) && fs::symlink_metadata(path).is_ok_and(|found| found.is_dir()))
}

/// What is in the folder of a month.
fn items(month: &Path) -> Vec<Item> {
    let (mut ours, mut foreign) = (Vec::new(), Vec::new());
    for path in super::leftovers(month) {
        match path.file_name().and_then(|name| Name::parse(name.to_str()?)) {
            Some(name) => ours.push((name, path)),
            None => foreign.push(path),
        }
    }
    // A copy comes before the file itself, and an older revision before a newer one.
    ours.sort_by(|(a, _), (b, _)| key(a).cmp(&key(b)));
    foreign.sort();
    let mut items = Vec::new();
    while let Some((name, path)) = ours.pop() {
        let at = ours.partition_point(|(other, _)| other.id < name.id);
        let mut earlier = ours.split_off(at);
        earlier.reverse();
        items.push(Item::Entry(Shelved { name, path, earlier }));
    }
    items.extend(foreign.into_iter().map(Item::Foreign));
    items
}

/// Newer names are greater: of the same entry, the file itself above its copies.
pub(super) fn key(name: &Name) -> (&crate::entry::Id, bool, u32, &str, &str) {
    (&name.id, name.copy.is_empty(), name.revision, &name.mark, &name.copy)
}
