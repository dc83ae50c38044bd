//! What reminders have shown, and what came of the last call: days and times alone, in the state folder.
//!
//! When it is lost, a reminder may come once more; when it is damaged, it is made anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::env::Env;
use crate::files;
use crate::reminder::Via;

/// So often a folder that is held is tried, with [`PAUSE`] between: as long as it takes to note something, and not as
/// long as a desktop takes to answer.
const TRIES: usize = 5;

const PAUSE: Duration = Duration::from_millis(10);

/// The largest file that is read, in bytes.
const LARGEST: usize = 256 * 1024;

/// The folder of everything that reminders need, which goes with the last of them.
#[derive(Debug, Clone)]
pub struct Traces {
    folder: PathBuf,
}

/// What stands there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shown {
    /// The day on which the person last came to the end of an exercise.
    pub practised: Option<Day>,
    /// What came of the last call of a scheduler.
    pub last: Option<Call>,
    /// What came of the last trial.
    pub trial: Option<Call>,
    /// The day of the last moment of each reminder that was shown, by its name.
    pub moments: BTreeMap<String, Day>,
    /// The same of each for which the desktop was asked and did not answer: it may show it yet.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub asked: BTreeMap<String, Day>,
    /// The letters of which something was said, each by its entry, its card and the day it came back on.
    pub letters: BTreeSet<String>,
}

/// A call of a scheduler.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// When, in the form `2026-11-21T08:30:01+01:00`.
    pub at: String,
    /// What came of it.
    pub came: Came,
    /// Why nothing could be shown, as it was said by who could not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
}

/// What came of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Came {
    /// It was shown on the desktop.
    Desktop,
    /// It was printed, for cron to send.
    Mail,
    /// There was no desktop: it waits for the next terminal.
    Waits,
    /// No moment was there.
    NotYet,
    /// It was too late.
    TooLate,
    /// All reminders rest.
    Paused,
    /// These were quiet hours.
    Quiet,
    /// The person had done an exercise.
    Practised,
    /// No letter had come back.
    NoLetter,
}

/// A day as it stands there: `2026-11-21`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(pub Date);

impl TryFrom<String> for Day {
    type Error = jiff::Error;

    fn try_from(text: String) -> Result<Self, jiff::Error> {
        text.parse().map(Self)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.0.to_string()
    }
}

impl Traces {
    /// That of this person; `None` when there is no folder for it.
    #[must_use]
    pub fn of(env: &Env) -> Option<Self> {
        Some(Self { folder: env.state_dir()?.join("reminders") })
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file of what was shown.
    #[must_use]
    pub fn file(&self) -> PathBuf {
        self.folder.join("shown.toml")
    }

    /// Held for as long as it is open, by one at a time; `None` when somebody else holds it: then it is theirs
    /// to show something.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn try_hold(&self) -> io::Result<Option<File>> {
        files::private_folder(&self.folder)?;
        let held = File::open(&self.folder)?;
        for _ in 0..TRIES {
            // Where that cannot be said of a folder, it goes without.
            if !matches!(held.try_lock(), Err(TryLockError::WouldBlock)) {
                return Ok(Some(held));
            }
            thread::sleep(PAUSE);
        }
        Ok(None)
    }

    /// What was shown; nothing when nothing can be read.
    #[must_use]
    pub fn read(&self) -> Shown {
        let text = files::read_text(&self.file(), LARGEST).unwrap_or_default();
        toml::from_str(&text).unwrap_or_default()
    }

    /// Writes it anew. It does not wait for the disk: the worst is a reminder that comes once more.
    ///
    /// # Errors
    /// When it cannot be written. Then it is as it was.
    pub fn write(&self, shown: &Shown) -> io::Result<()> {
        let text = toml::to_string(shown).map_err(io::Error::other)?;
        files::jot(&self.file(), text.as_bytes())
    }

    /// Notes that the person came to the end of an exercise on this day, when there are reminders that want to know.
    pub fn note_practised(&self, day: Date) {
        // Where it cannot be noted, a reminder comes that need not have come.
        let noted = self.wait().and_then(|_held| {
            let shown = self.read();
            self.write(&Shown { practised: Some(Day(day)), ..shown })
        });
        drop(noted);
    }

    /// Asks the next call for a trial, for as long as what is given back is open: of one that was broken off, nothing
    /// comes later.
    ///
    /// # Errors
    /// When that cannot be noted.
    pub fn ask_for_trial(&self, via: Via) -> io::Result<File> {
        files::private_folder(&self.folder)?;
        files::jot(&self.asked(), via.name().as_bytes())?;
        let asked = files::open(&self.asked())?;
        // Where that cannot be said of a file, it goes without.
        let _ = asked.try_lock();
        Ok(asked)
    }

    /// How a trial is asked for, when somebody waits for it; nobody asks any more then.
    #[must_use]
    pub fn take_trial(&self) -> Option<Via> {
        let waits = files::open(&self.asked()).ok()?.try_lock().is_err();
        let asked = files::read_text(&self.asked(), LARGEST).ok()?;
        files::remove(&self.asked()).ok()?;
        Via::named(&asked).filter(|_| waits)
    }

    /// Whether nobody took up the trial. It is not asked for any more.
    #[must_use]
    pub fn withdraw_trial(&self) -> bool {
        fs::remove_file(self.asked()).is_ok()
    }

    fn asked(&self) -> PathBuf {
        self.folder.join("trial")
    }

    /// Changes what was shown. With `None` all of it goes, and the folder when nothing of anybody else's is in it.
    ///
    /// # Errors
    /// When it cannot be written or removed, or somebody does not let go of it.
    pub fn change(&self, change: impl FnOnce(Shown) -> Option<Shown>) -> io::Result<()> {
        if !self.folder.exists() {
            return Ok(());
        }
        let _held = self.wait()?;
        match change(self.read()) {
            Some(shown) => self.write(&shown),
            None => self.clear(),
        }
    }

    fn clear(&self) -> io::Result<()> {
        files::remove(&self.file())?;
        files::remove(&self.asked())?;
        files::tidy(&self.file(), 2);
        Ok(())
    }

    fn wait(&self) -> io::Result<File> {
        files::private_folder(&self.folder)?;
        files::hold(&self.folder)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_was_shown_is_read_as_it_was_written_and_damage_is_no_fault() {
        let home = tempfile::tempdir().unwrap();
        let traces = Traces { folder: home.path().join("reminders") };
        let held = traces.try_hold().unwrap().unwrap();
        assert_eq!(traces.read(), Shown::default());
        let call =
            Call { at: "2026-11-21T08:30:01+01:00".into(), came: Came::Waits, because: "no bus".into() };
        let shown = Shown {
            practised: Some(Day(date(2026, 11, 20))),
            moments: BTreeMap::from([("1".into(), Day(date(2026, 11, 21)))]),
            asked: BTreeMap::from([("2".into(), Day(date(2026, 11, 21)))]),
            letters: BTreeSet::from(["a 0".into()]),
            last: Some(call.clone()),
            trial: Some(call),
        };
        traces.write(&shown).unwrap();
        assert_eq!(traces.read(), shown);
        fs::write(traces.file(), "moments = 7").unwrap();
        assert_eq!(traces.read(), Shown::default());
        drop(held);
        traces.change(|_| None).unwrap();
        assert!(!traces.folder().exists());
    }

    #[test]
    fn two_who_ask_at_once_do_not_both_show_it() {
        let home = tempfile::tempdir().unwrap();
        let traces = Traces { folder: home.path().join("reminders") };
        let first = traces.try_hold().unwrap();
        assert!(first.is_some() && traces.try_hold().unwrap().is_none());
        drop(first);
        assert!(traces.try_hold().unwrap().is_some());
    }

    #[test]
    fn a_trial_that_was_broken_off_does_not_come_in_the_place_of_a_reminder() {
        let home = tempfile::tempdir().unwrap();
        let traces = Traces { folder: home.path().join("reminders") };
        let waiting = traces.ask_for_trial(Via::Mail).unwrap();
        assert_eq!((traces.take_trial(), traces.take_trial()), (Some(Via::Mail), None));
        drop(waiting);
        drop(traces.ask_for_trial(Via::Mail).unwrap());
        assert_eq!(traces.take_trial(), None);
        assert!(!traces.withdraw_trial());
    }
}
