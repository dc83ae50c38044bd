//! `selfcomp journal import`: entries of an export come in, each once, none over another.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use crate::app::{App, Failure, Outcome};
use crate::entry::{Entry, Id};
use crate::exchange::{self, Arrival};
use crate::files;
use crate::journal::Journal;
use crate::journal::name::Name;
use crate::journal::save::NotKept;
use crate::journal::shelf::Shelved;
use crate::memory::facts::{Facts, Holds};
use crate::words::exchange as words;

/// The largest export that is read, in bytes.
const LARGEST: usize = 512 * 1024 * 1024;

/// Bring in entries from an export of this program, or of jrnl (jrnl --export json).
#[derive(Debug, Args)]
pub struct Import {
    /// The export
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Import {
    /// Keeps every entry that is not here yet. One with the name of another is kept beside it.
    ///
    /// # Errors
    /// When the file makes no sense, and then nothing was kept; or when the journal takes no more.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let journal = super::of(app)?;
        let text = files::read_text(&self.file, LARGEST)
            .map_err(|error| Failure::Failed(words::not_read(&self.file, &error)))?;
        let now = (app.now)();
        let arrivals = exchange::read(&text, now.time_zone())
            .map_err(|broken| Failure::Failed(words::broken(&self.file, &broken)))?;
        drop(text);
        let here = here(&journal);
        let mut desk = Desk { journal, here, chance: app.chance, unsure: None, holding: Vec::new() };
        let sentence = desk.take_all(&arrivals);
        desk.remember(app);
        let sentence = sentence?;
        writeln!(app.out, "{sentence}")?;
        match desk.unsure {
            Some(error) => Err(Failure::Failed(words::unsure(&error))),
            None => Ok(Outcome::Done),
        }
    }
}

/// Every file there is, by the digits of its entry.
fn here(journal: &Journal) -> HashMap<String, Vec<Shelved>> {
    let mut here: HashMap<String, Vec<Shelved>> = HashMap::new();
    for shelved in journal.newest() {
        here.entry(shelved.name.id.digits().to_owned()).or_default().push(shelved);
    }
    here
}

/// What becomes of one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Here,
    New,
    Beside,
}

struct Desk<'a> {
    journal: Journal,
    here: HashMap<String, Vec<Shelved>>,
    chance: &'a dyn Fn() -> u64,
    /// What the disk said about something that is kept all the same.
    unsure: Option<io::Error>,
    /// New entries that hold words or parts to come back to.
    holding: Vec<Entry>,
}

impl Desk<'_> {
    fn take_all(&mut self, arrivals: &[Arrival]) -> Result<String, Failure> {
        let mut fates = Vec::new();
        for arrival in arrivals {
            let fate = self.take(arrival);
            fates.push(
                fate.map_err(|error| Failure::Failed(words::stopped(fates.len(), arrivals.len(), &error)))?,
            );
        }
        let count = |wanted: Fate| fates.iter().filter(|fate| **fate == wanted).count();
        Ok(words::brought_in(count(Fate::New), count(Fate::Here), count(Fate::Beside)))
    }

    fn take(&mut self, arrival: &Arrival) -> io::Result<Fate> {
        let mut fate = Fate::Here;
        // The oldest first, so that a revision is never here without what it came from.
        for (name, text) in arrival.files.iter().rev() {
            if !(arrival.from_content && self.has_near(&name.id)) {
                fate = fate.max(self.take_file(name, text)?);
            }
        }
        Ok(fate)
    }

    /// So that they are offered here, too.
    fn remember(&mut self, app: &App<'_>) {
        self.holding.sort_by(|one, other| other.id.cmp(&one.id));
        if let Some(facts) = Facts::lasting(app.env.state_dir(), app.env.runtime_dir()) {
            facts.note_brought(&self.holding);
        }
    }

    /// Whether an entry with these digits is here, from about that day: the clock may have been another.
    fn has_near(&self, id: &Id) -> bool {
        let near = |shelved: &Shelved| match (day(&shelved.name.id), day(id)) {
            (Some(one), Some(other)) => (one - other).get_days().abs() <= 2,
            _ => false,
        };
        self.here.get(id.digits()).is_some_and(|all| all.iter().any(near))
    }

    fn take_file(&mut self, name: &Name, text: &str) -> io::Result<Fate> {
        let files = self.files_of(&name.id);
        if files.iter().any(|(_, path)| holds(path, text)) {
            return Ok(Fate::Here);
        }
        let taken = files.iter().any(|(other, _)| *other == name);
        let fate = if taken { Fate::Beside } else { Fate::New };
        let name = if taken { name.beside((self.chance)()) } else { name.clone() };
        let path = match self.journal.put(&name, text) {
            Ok(path) => path,
            Err(NotKept::Unsure(path, error)) => {
                self.unsure = Some(error);
                path
            }
            Err(NotKept::No(error)) => return Err(error),
        };
        let holds = |entry: &Entry| Holds::ALL.into_iter().any(|holds| holds.is_in(entry));
        self.holding.extend(Entry::from_markdown(text).ok().filter(holds));
        let shelved = Shelved { name, path, earlier: Vec::new() };
        self.here.entry(shelved.name.id.digits().to_owned()).or_default().push(shelved);
        Ok(fate)
    }

    fn files_of(&self, id: &Id) -> Vec<(&Name, &Path)> {
        let alike = self.here.get(id.digits()).into_iter().flatten();
        alike.filter(|shelved| shelved.name.id == *id).flat_map(Shelved::files).collect()
    }
}

fn day(id: &Id) -> Option<Date> {
    Date::strptime("%Y%m%d", id.as_str().get(..8)?).ok()
}

/// Whether this very text is in that file. Its size is looked at first.
fn holds(path: &Path, text: &str) -> bool {
    let size = fs::symlink_metadata(path).map(|found| found.len());
    size.is_ok_and(|size| size == text.len() as u64)
        && files::read(path, text.len()).is_ok_and(|bytes| bytes == text.as_bytes())
}
