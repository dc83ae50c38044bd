//! What is remembered beside phrases: which exercises were met, when one last went deep, and which entries hold
//! the person's own words, their parts, their totals. No words stand here, only names and days.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::{Notes, places};
use crate::entry::{Entry, Id};
use crate::env::Env;

/// The name of its file.
const FILE: &str = "remembered";

/// So many entries of each kind are remembered, those kept last.
const MOST: usize = 60;

/// What is remembered in this way, as it was when it was read.
#[derive(Debug)]
pub struct Facts {
    notes: Notes,
    /// The newest first.
    lines: Vec<String>,
}

/// What of an entry can be found again without looking through the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Lines that are the person's own.
    Words,
    /// The card of a part.
    Part,
    /// A total of ratings.
    Total,
}

impl Holds {
    /// All there are.
    pub const ALL: [Self; 3] = [Self::Words, Self::Part, Self::Total];

    fn word(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Part => "part",
            Self::Total => "total",
        }
    }

    /// The entry that a line names for it.
    fn entry(self, line: &str) -> Option<Id> {
        line.strip_prefix(self.word())?.strip_prefix(' ').and_then(Id::parse)
    }

    /// Whether this entry has something of the kind.
    #[must_use]
    pub fn is_in(self, entry: &Entry) -> bool {
        let cards = &entry.record.cards;
        match self {
            Self::Words => cards.iter().any(|card| !card.mine.is_empty()),
            Self::Part => cards.iter().any(|card| card.part.is_some()),
            Self::Total => entry.record.total.is_some(),
        }
    }
}

impl Facts {
    /// Those of this person; `None` when there is no folder for them.
    #[must_use]
    pub fn of(env: &Env) -> Option<Self> {
        Notes::of(FILE, env).map(Self::noted)
    }

    /// Those of somebody who has kept something just now, in whichever of their two folders there is.
    #[must_use]
    pub fn lasting(state: Option<PathBuf>, runtime: Option<PathBuf>) -> Option<Self> {
        Notes::within(FILE, true, state, runtime).map(Self::noted)
    }

    fn noted(notes: Notes) -> Self {
        let lines = notes.lines();
        Self { notes, lines }
    }

    /// Their file in this folder, whether it is there or not.
    #[must_use]
    pub fn below(folder: &Path) -> PathBuf {
        folder.join(FILE)
    }

    /// Every place they can be.
    #[must_use]
    pub fn places(env: &Env) -> Vec<PathBuf> {
        places(FILE, env)
    }

    /// Whether the person came to the end of this exercise before.
    #[must_use]
    pub fn has_met(&self, exercise: &str) -> bool {
        self.holds(&met(exercise))
    }

    /// Whether it was explained that old pain may stir.
    #[must_use]
    pub fn has_met_backdraft(&self) -> bool {
        self.holds(BACKDRAFT)
    }

    /// Whether an exercise went deep on this day.
    #[must_use]
    pub fn went_deep(&self, on: Date) -> bool {
        self.holds(&deep(on))
    }

    /// The entries that hold such a thing, the newest first: as in the journal, by when they were begun.
    #[must_use]
    pub fn entries(&self, holds: Holds) -> Vec<Id> {
        let mut ids: Vec<Id> = self.lines.iter().filter_map(|line| holds.entry(line)).collect();
        // Of the same second, the one that was kept last.
        ids.sort_by_key(|id| Reverse(id.utc()));
        ids
    }

    /// Remembers that the person came to its end; of one that goes deep also the day, and that its risks
    /// were named.
    pub fn note_met(self, exercise: &str, went_deep: Option<Date>) {
        let mut new = vec![met(exercise)];
        if let Some(day) = went_deep {
            new.extend([deep(day), BACKDRAFT.to_owned()]);
        }
        self.add(new);
    }

    /// Remembers what an entry holds that was kept now.
    pub fn note_kept(self, entry: &Entry) {
        self.add(held(entry));
    }

    /// Remembers what entries hold that came from another machine, behind those that were kept here.
    pub fn note_brought(mut self, entries: &[Entry]) {
        if entries.is_empty() {
            return;
        }
        let _held = self.notes.hold();
        self.lines = self.notes.lines();
        for entry in entries {
            for line in held(entry) {
                if !self.holds(&line) {
                    self.lines.push(line);
                }
            }
        }
        self.lines.truncate(MOST);
        self.notes.write(&self.lines);
    }

    /// Forgets an entry that is taken away: its name says when it was written.
    pub fn forget(mut self, entry: &Id) {
        let names = |line: &String| line.split_once(' ').is_some_and(|(_, name)| name == entry.as_str());
        if !self.lines.iter().any(names) {
            return;
        }
        let _held = self.notes.hold();
        self.lines = self.notes.lines();
        self.lines.retain(|line| !names(line));
        self.notes.write(&self.lines);
    }

    /// The same without writing it down.
    #[must_use]
    pub fn with(mut self, entry: &Entry) -> Self {
        self.lines.splice(0..0, held(entry));
        self
    }

    /// Whether nothing is remembered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    fn holds(&self, wanted: &str) -> bool {
        self.lines.iter().any(|line| line == wanted)
    }

    fn add(mut self, new: Vec<String>) {
        if new.iter().all(|line| self.holds(line)) {
            return;
        }
        // Another session may have ended since; where the folder cannot be held, the worst is a fact that is lost.
        let _held = self.notes.hold();
        self.lines = self.notes.lines();
        // Only the last day counts.
        let has_day = |line: &String| line.starts_with(DEEP);
        let dated = new.iter().any(has_day);
        self.lines.retain(|line| !(new.contains(line) || dated && has_day(line)));
        let mut count = [0; Holds::ALL.len()];
        let few = |line: &String| match Holds::ALL.iter().position(|holds| holds.entry(line).is_some()) {
            Some(kind) => {
                count[kind] += 1;
                count[kind] <= MOST
            }
            None => true,
        };
        let lines: Vec<String> = new.into_iter().chain(self.lines).filter(few).collect();
        self.notes.write(&lines);
    }
}

/// A line for each kind of thing that the entry holds.
fn held(entry: &Entry) -> Vec<String> {
    let found = Holds::ALL.into_iter().filter(|holds| holds.is_in(entry));
    found.map(|holds| format!("{} {}", holds.word(), entry.id)).collect()
}

const BACKDRAFT: &str = "backdraft";
const DEEP: &str = "deep ";

fn met(exercise: &str) -> String {
    format!("met {exercise}")
}

fn deep(day: Date) -> String {
    format!("{DEEP}{day}")
}
