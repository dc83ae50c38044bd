//! Looking whether everything of the journal is in order, and putting right what is safe to put right.
//!
//! What may hold a word of the person's is never removed here, only named.

mod leftovers;
mod modes;
mod place;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Journal;
use super::name::Name;
use super::read;
use super::shelf::{Item, Shelved};
use crate::env::Env;

pub use self::place::Notable;

/// What is looked at, and how.
pub struct Round<'e> {
    /// The environment of the person.
    pub env: &'e Env,
    /// The time, in seconds.
    pub now: i64,
    /// Whether what is safe to put right is put right.
    pub repair: bool,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Findings {
    /// How many entries can be read.
    pub entries: usize,
    /// How many earlier revisions and copies can be read.
    pub earlier: usize,
    /// Files and folders that others could open, and now, or after a repair, cannot.
    pub opened: Vec<PathBuf>,
    /// Left over, without a word in it that is not elsewhere: removed, or to be removed by a repair.
    pub swept: Vec<PathBuf>,
    /// Drafts that wait.
    pub drafts: Vec<Waiting>,
    /// What is worth knowing about the place it is in.
    pub notable: Vec<Notable>,
    /// What needs the person's eyes.
    pub trouble: Vec<Trouble>,
}

/// Drafts of one folder.
#[derive(Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The folder.
    pub folder: PathBuf,
    /// How many wait.
    pub count: usize,
    /// The age of the oldest, in whole days.
    pub days: i64,
}

/// One thing that needs the person's eyes.
#[derive(Debug)]
pub enum Trouble {
    /// It could not be put right.
    Stuck(PathBuf, io::Error),
    /// It belongs to somebody else.
    NotYours(PathBuf),
    /// It has the name of an entry and is none any more, and why.
    Damaged(PathBuf, String),
    /// It is nothing of ours.
    Foreign(PathBuf),
    /// The entry inside has another name than its file.
    Misnamed(PathBuf, String),
    /// A copy that a synchronising program made; whether it is the same letter by letter.
    Copy(PathBuf, bool),
    /// Another edit of the same revision, made elsewhere.
    Twin(PathBuf),
    /// It was being saved, and what is in it is not in the journal.
    Unsaved(PathBuf),
    /// It was being written as a draft, and what is in it is not in the draft.
    Undrafted(PathBuf),
    /// A text that was open in an editor.
    Letter(PathBuf),
    /// A folder above the journal in which anybody can write.
    OpenAbove(PathBuf),
}

/// Looks at everything.
#[must_use]
pub fn examine(journal: Option<&Journal>, round: &Round<'_>) -> Findings {
    let mut findings = Findings::default();
    if let Some(journal) = journal.filter(|journal| fs::symlink_metadata(journal.root()).is_ok()) {
        modes::journal(journal, round, &mut findings);
        journal.shelf().for_each(|item| findings.item(item));
        leftovers::unsaved(journal, round, &mut findings);
        place::notable(journal.root(), round.env, &mut findings);
    }
    for folder in [round.env.runtime_dir(), round.env.state_dir()].into_iter().flatten() {
        leftovers::drafts(&folder, round, &mut findings);
        leftovers::letters(&folder, round, &mut findings);
    }
    findings
}

impl Findings {
    fn item(&mut self, item: Item) {
        let shelved = match item {
            Item::Foreign(path) => return self.trouble.push(Trouble::Foreign(path)),
            Item::Entry(shelved) => shelved,
        };
        self.entries += usize::from(self.file(&shelved.name, &shelved.path));
        for (name, path) in &shelved.earlier {
            self.earlier += usize::from(self.file(name, path));
            self.beside(&shelved, name, path);
        }
        if !shelved.name.copy.is_empty() {
            self.trouble.push(Trouble::Copy(shelved.path, false));
        }
    }

    /// Whether it can be read.
    fn file(&mut self, name: &Name, path: &Path) -> bool {
        let path = path.to_owned();
        match read::whole(&path) {
            Ok((entry, _)) if entry.id != name.id => {
                self.trouble.push(Trouble::Misnamed(path, entry.id.to_string()));
            }
            Ok(_) => {}
            Err(why) => {
                self.trouble.push(Trouble::Damaged(path, why));
                return false;
            }
        }
        true
    }

    /// A copy, or an edit of the same revision, beside the others.
    fn beside(&mut self, shelved: &Shelved, name: &Name, path: &Path) {
        let original = Name { copy: String::new(), ..name.clone() };
        if !name.copy.is_empty() {
            let same = shelved.files().any(|(other, at)| *other == original && same(at, path));
            self.trouble.push(Trouble::Copy(path.to_owned(), same));
        } else if shelved.files().any(|(other, _)| {
            other.revision == name.revision && other.mark > name.mark && other.copy.is_empty()
        }) {
            self.trouble.push(Trouble::Twin(path.to_owned()));
        }
    }
}

/// Whether two files hold the same.
fn same(one: &Path, other: &Path) -> bool {
    let [one, other] = [one, other].map(|path| read::text(path).ok());
    one.is_some() && one == other
}
