//! The reminders of a person: a small file beside the settings, which they may read and change.
//!
//! What was shown, and when, stands elsewhere ([`shown`]): this file changes only when the person changes something.

pub mod shown;
mod written;

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};

use self::written::Written;
use crate::app::Failure;
use crate::config::line;
use crate::env::Env;
use crate::files;
use crate::reminder::Reminder;
use crate::words::reminders as words;

/// The largest file that is read, in bytes.
const LARGEST: usize = 64 * 1024;

/// The most reminders somebody can have: a crontab has to hold them all.
pub const MOST: usize = 20;

/// The file of one person, which need not be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminders {
    path: PathBuf,
}

/// What the person set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Set {
    /// Each of them, in the order of the file.
    pub all: Vec<Reminder>,
    /// Who calls the program.
    pub scheduler: Option<Scheduler>,
    /// Whether they rest.
    pub paused: Option<Paused>,
}

/// Who calls the program at the times of reminders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheduler {
    /// A timer of the person's own systemd.
    Systemd,
    /// A few lines in the person's crontab.
    Cron,
    /// Nobody: a terminal that opens asks for them.
    None,
}

/// For how long all reminders rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paused {
    /// Until the person says otherwise.
    Open,
    /// Up to the day before this one.
    Until(Date),
}

impl Paused {
    /// Whether they rest on this day.
    #[must_use]
    pub fn holds(self, today: Date) -> bool {
        match self {
            Self::Open => true,
            Self::Until(day) => today < day,
        }
    }
}

impl Scheduler {
    /// Its name, as it is typed and stands in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Systemd => "systemd",
            Self::Cron => "cron",
            Self::None => "none",
        }
    }
}

impl Set {
    /// Whether all reminders rest on this day.
    #[must_use]
    pub fn rests(&self, today: Date) -> bool {
        self.paused.is_some_and(|paused| paused.holds(today))
    }

    /// When this one comes next; `None` while all rest and no day is set for their return.
    #[must_use]
    pub fn next(&self, reminder: &Reminder, now: &Zoned) -> Option<Zoned> {
        match self.paused.filter(|paused| paused.holds(now.date())) {
            None => reminder.next(now),
            Some(Paused::Open) => None,
            // The first second of that day is one of those that can be next.
            Some(Paused::Until(day)) => {
                let start = day.to_zoned(now.time_zone().clone()).ok()?;
                reminder.next(&start.checked_sub(1.second()).ok()?)
            }
        }
    }

    /// A name that none of them has: the lowest number that is free.
    #[must_use]
    pub fn free_id(&self) -> String {
        let taken = |id: &String| self.all.iter().any(|reminder| reminder.id == *id);
        (1..=self.all.len() + 1).map(|number| number.to_string()).find(|id| !taken(id)).unwrap_or_default()
    }
}

impl Reminders {
    /// Those of this person; `None` when there is no folder for them.
    #[must_use]
    pub fn of(env: &Env) -> Option<Self> {
        Some(Self { path: env.config_dir()?.join("reminders.toml") })
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether there is such a file.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.path.symlink_metadata().is_ok()
    }

    /// Held while they are changed: one terminal after the other.
    ///
    /// # Errors
    /// When the folder cannot be made, or somebody does not let go of it.
    pub fn hold(&self) -> Result<Option<File>, Failure> {
        let held = self.path.parent().map(files::hold).transpose();
        held.map_err(|error| Failure::Failed(words::not_written(&self.path, &error)))
    }

    /// What is set; nothing when there is no file.
    ///
    /// # Errors
    /// When the file cannot be read or understood.
    pub fn read(&self) -> Result<Set, Failure> {
        let text = match files::read_text(&self.path, LARGEST) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Set::default()),
            Err(error) => return Err(Failure::Failed(words::unreadable(&self.path, &error))),
        };
        let broken = |line: usize, why: &str| Failure::Failed(words::mend_first(&self.path, line, why));
        let written: Written =
            toml::from_str(&text).map_err(|error| broken(line(&text, error.span()), error.message()))?;
        Ok(written.into())
    }

    /// Writes all of it anew; the file goes with the last reminder.
    ///
    /// # Errors
    /// When it cannot be written. Then it is as it was.
    pub fn write(&self, set: &Set) -> Result<(), Failure> {
        let done = if set.all.is_empty() { files::remove(&self.path) } else { self.replace(set) };
        done.map_err(|error| Failure::Failed(words::not_written(&self.path, &error)))
    }

    /// Takes away the folder when nothing is in it any more.
    pub fn tidy(&self) {
        files::tidy(&self.path, 1);
    }

    fn replace(&self, set: &Set) -> io::Result<()> {
        let text = toml::to_string(&Written::from(set)).map_err(io::Error::other)?;
        files::replace_through_links(&self.path, format!("{}\n{text}", words::HEAD).as_bytes())
    }
}
