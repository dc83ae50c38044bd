//! When letters come back: which entry, which card, which day, and not one word of them.
//!
//! The journal has the letters; this file has only dates. When it is lost or damaged it is made anew from
//! the journal, and letters that were read come back once more.

use std::io;
use std::path::{Path, PathBuf};

use jiff::ToSpan;
use jiff::civil::Date;
use rustix::fs::{self as sys, FlockOperation, OFlags};
use serde::{Deserialize, Serialize};

use super::folder::Folder;
use super::{Journal, LARGEST, read};
use crate::entry::{Entry, Id};
use crate::env::Env;
use crate::files;

/// The dates of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letters {
    folder: PathBuf,
}

/// One letter that comes back, or has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Return {
    /// The entry it is in.
    pub entry: Id,
    /// Which of its cards it is, from 0.
    pub card: usize,
    /// The day from which it waits.
    #[serde(with = "day")]
    pub due: Date,
    /// Whether it waits at all.
    pub state: State,
}

/// How it stands with a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It comes back.
    Waiting,
    /// It was read.
    Read,
    /// It does not come back by itself.
    Resting,
}

/// The file.
#[derive(Debug, Serialize, Deserialize)]
struct File {
    version: u32,
    #[serde(default, rename = "letter")]
    letters: Vec<Return>,
}

/// The number of the file's form.
const VERSION: u32 = 1;

impl Letters {
    /// The dates in this folder of the program's, which need not be there yet.
    #[must_use]
    pub fn below(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The dates of this person; `None` when there is no folder for them.
    #[must_use]
    pub fn of(env: &Env) -> Option<Self> {
        Some(Self::below(&env.state_dir()?))
    }

    /// Where they are.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.join("letters.toml")
    }

    /// Every letter that comes back or has, by its day; made anew from the journal when the file is lost
    /// or damaged.
    #[must_use]
    pub fn all(&self, journal: &Journal) -> Vec<Return> {
        let mut all = self.read().unwrap_or_else(|| from_entries(journal));
        all.sort_by(|one, other| (one.due, &one.entry, one.card).cmp(&(other.due, &other.entry, other.card)));
        all
    }

    /// Notes when the letters of an entry come back, counted from today.
    ///
    /// # Errors
    /// When it cannot be written; then the entry's letters are only found among all.
    pub fn note(&self, entry: &Entry, today: Date, journal: &Journal) -> io::Result<()> {
        let new: Vec<Return> = returns(entry, today).collect();
        if new.is_empty() {
            return Ok(());
        }
        self.change(journal, |all| {
            all.retain(|letter| letter.entry != entry.id);
            all.extend(new);
        })
    }

    /// Changes the day or the state of one letter.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn set(&self, changed: &Return, journal: &Journal) -> io::Result<()> {
        self.change(journal, |all| {
            all.retain(|letter| (&letter.entry, letter.card) != (&changed.entry, changed.card));
            all.push(changed.clone());
        })
    }

    /// Forgets the letters of an entry that is taken away. Nothing is made anew for it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn forget(&self, entry: &Id) -> io::Result<()> {
        let has = |all: Vec<Return>| all.iter().any(|letter| letter.entry == *entry);
        if !self.read().is_some_and(has) {
            return Ok(());
        }
        let _lock = self.lock()?;
        let mut all = self.read().unwrap_or_default();
        all.retain(|letter| letter.entry != *entry);
        self.write(all)
    }

    /// Letters that have come back by this day and were not read. Where the file is lost there are none: this is asked
    /// at every new terminal, and the journal is not read for it.
    #[must_use]
    pub fn back(&self, today: Date) -> Vec<Return> {
        let mut all = self.read().unwrap_or_default();
        all.retain(|letter| letter.state == State::Waiting && letter.due <= today);
        all
    }

    /// How many letters wait for their day.
    #[must_use]
    pub fn waiting(&self) -> usize {
        let all = self.read().unwrap_or_default();
        all.iter().filter(|letter| letter.state == State::Waiting).count()
    }

    /// Forgets every date: no letter comes back by itself. An empty file is left, so that none is made anew.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn forget_all(&self) -> io::Result<()> {
        let _lock = self.lock()?;
        self.write(Vec::new())
    }

    /// Reads, changes and writes, one terminal after the other.
    fn change(&self, journal: &Journal, change: impl FnOnce(&mut Vec<Return>)) -> io::Result<()> {
        let _lock = self.lock()?;
        let mut all = self.all(journal);
        change(&mut all);
        self.write(all)
    }

    /// Held for as long as it is open.
    fn lock(&self) -> io::Result<std::fs::File> {
        let lock = Folder::private(&self.folder)?.create("letters.lock", OFlags::empty())?;
        sys::flock(&lock, FlockOperation::LockExclusive)?;
        Ok(lock)
    }

    /// `None` when the file is not there, or makes no sense.
    fn read(&self) -> Option<Vec<Return>> {
        let file: File = toml::from_str(&files::read_text(&self.path(), LARGEST).ok()?).ok()?;
        (file.version == VERSION).then_some(file.letters)
    }

    fn write(&self, letters: Vec<Return>) -> io::Result<()> {
        let text = toml::to_string(&File { version: VERSION, letters }).map_err(io::Error::other)?;
        files::replace(&self.path(), text.as_bytes())
    }
}

/// The letters of an entry, with the days they come back when they were kept on this one.
fn returns(entry: &Entry, kept: Date) -> impl Iterator<Item = Return> {
    let cards = entry.record.cards.iter().enumerate();
    cards.filter_map(move |(card, letter)| {
        let due = kept.checked_add(i64::from(letter.return_in_days?).days()).ok()?;
        Some(Return { entry: entry.id.clone(), card, due, state: State::Waiting })
    })
}

fn from_entries(journal: &Journal) -> Vec<Return> {
    let entries = journal.newest().filter_map(|shelved| read::whole(&shelved.path).ok());
    entries.flat_map(|(entry, _)| returns(&entry, entry.moment.date()).collect::<Vec<_>>()).collect()
}

/// A day as files have it: `2026-04-12`.
mod day {
    use jiff::civil::Date;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over like this")]
    pub fn serialize<S: Serializer>(day: &Date, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(day)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}
