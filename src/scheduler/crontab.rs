//! The person's crontab, as their system's own program shows and takes it.
//!
//! It is theirs. One block in it is ours, at its end, and every other byte stays. In any doubt nothing is written.
//! Of several who come here at once, one goes after the other; what stands there is compared right before the
//! writing and read again after it, because no other editor knows of our lock.

mod daemon;
mod desk;
mod program;
mod table;

use std::path::{Path, PathBuf};

use self::desk::Desk;
use self::program::Program;
use self::table::Table;
use crate::app::Failure;
use crate::env::Env;
use crate::words::crontab::{self as words, Aim};

pub use self::daemon::seems_to_run;

/// The largest table that is read, in bytes.
const LARGEST: usize = 1024 * 1024;

/// The crontab of one person.
#[derive(Debug, Clone)]
pub struct Crontab {
    /// `None` when there is no such program.
    program: Option<Program>,
    /// A folder of the program's.
    state: PathBuf,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// The crontab is another now.
    Written,
    /// There was nothing to do.
    AsItWas,
}

/// All bytes of a table; `None` when there is no table.
type Bytes = Option<Vec<u8>>;

/// Why it was not done, and what that means for the table.
enum Trouble {
    /// The table is as it was.
    Kept(String),
    /// It is not, or nobody knows.
    Otherwise(String),
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Kept(sentence) | Trouble::Otherwise(sentence) => Self::Failed(sentence),
        }
    }
}

impl Crontab {
    /// The one that the `crontab` on this person's `PATH` speaks of. `state` is a folder of the program's own, which
    /// need not be there: a backup lies in it for as long as lines of ours stand in the crontab.
    #[must_use]
    pub fn of(env: &Env, state: &Path) -> Self {
        Self { program: Program::of(env), state: state.to_path_buf() }
    }

    /// Whether there is such a program.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.program.is_some()
    }

    /// Whether there is such a program, and it shows this person their crontab.
    #[must_use]
    pub fn answers(&self) -> bool {
        self.read(Aim::Look).is_ok()
    }

    /// Whether something lies beside it that goes with our lines.
    #[must_use]
    pub fn has_backup(&self) -> bool {
        Desk::is_there(&self.state)
    }

    /// Whether a cron daemon seems to run; `None` where that cannot be seen.
    #[must_use]
    pub fn daemon_runs(&self) -> Option<bool> {
        seems_to_run(Path::new("/proc"))
    }

    /// Whether it says that nothing is to be mailed of what our lines print.
    #[must_use]
    pub fn mails_nothing(&self) -> bool {
        let bytes = self.read(Aim::Look).ok().flatten().unwrap_or_default();
        Table::read(&bytes).is_ok_and(Table::mails_nothing)
    }

    /// Our lines in it; `None` when there are none.
    ///
    /// # Errors
    /// When it cannot be read, or what is ours in it cannot be told from the rest.
    pub fn found(&self) -> Result<Option<String>, Failure> {
        let bytes = self.read(Aim::Look)?.unwrap_or_default();
        let table = Table::read(&bytes).map_err(|why| kept(Aim::Look, &why))?;
        Ok(table.ours.map(|lines| String::from_utf8_lossy(lines).into_owned()))
    }

    /// The block as it would stand there, for somebody who adds it by hand.
    #[must_use]
    pub fn printed(&self, lines: &str) -> String {
        table::block(lines)
    }

    /// Sees to it that these lines of [`crate::schedule::cron`], and no others of ours, stand there; where there are
    /// none, [`Crontab::take_out`].
    ///
    /// # Errors
    /// In any doubt, in one sentence that says what stands in the crontab now.
    pub fn put(&self, lines: &str) -> Result<Done, Failure> {
        if lines.is_empty() {
            return self.take_out();
        }
        let desk = self.desk(Aim::Put)?;
        let old = self.read(Aim::Put)?;
        let bytes = old.as_deref().unwrap_or_default();
        let table = Table::read(bytes).and_then(Table::on_our_clock).map_err(|why| kept(Aim::Put, &why))?;
        let new = table.with(lines);
        if new == bytes {
            return Ok(Done::AsItWas);
        }
        if new.len() > LARGEST {
            return Err(kept(Aim::Put, &words::large(LARGEST)).into());
        }
        let first = table.ours.is_none();
        let written = desk.note(first, old.is_none()).map_err(|error| self.no_backup(Aim::Put, &error));
        let written = written.and_then(|()| self.replace(&desk, &old, &Some(new), Aim::Put));
        if first && matches!(written, Err(Trouble::Kept(_))) {
            desk.clear();
        }
        Ok(written.map(|()| Done::Written)?)
    }

    /// Takes our lines out: what is left is what was there before, or what has become of it since.
    ///
    /// # Errors
    /// As with [`Crontab::put`].
    pub fn take_out(&self) -> Result<Done, Failure> {
        let desk = self.desk(Aim::TakeOut)?;
        let old = self.read(Aim::TakeOut)?;
        let bytes = old.as_deref().unwrap_or_default();
        let table = Table::read(bytes).map_err(|why| kept(Aim::TakeOut, &why))?;
        if table.ours.is_none() {
            desk.clear();
            return Ok(Done::AsItWas);
        }
        let rest = table.without();
        let new = (!rest.is_empty() || !desk.none_before()).then_some(rest);
        self.replace(&desk, &old, &new, Aim::TakeOut)?;
        desk.clear();
        Ok(Done::Written)
    }

    /// One table in the place of the other, if that is still there.
    fn replace(&self, desk: &Desk, old: &Bytes, new: &Bytes, aim: Aim) -> Result<(), Trouble> {
        let unwritten = |error| self.no_backup(aim, &error);
        // In a file, all of it: were it a pipe and we were killed, half a table would be taken for the whole.
        let paper = new.as_deref().map(|new| desk.paper(new)).transpose().map_err(unwritten)?;
        desk.put_by(old.as_deref()).map_err(unwritten)?;
        if self.read(aim)? != *old {
            return Err(kept(aim, words::CHANGED));
        }
        let program = self.program(aim)?;
        let taken = match paper {
            Some(paper) => program.install(paper),
            None => program.remove(),
        };
        self.verify(desk, old, new, taken, aim)
    }

    /// What the program says of itself counts for less than what stands there.
    fn verify(
        &self,
        desk: &Desk,
        old: &Bytes,
        new: &Bytes,
        taken: Result<(), String>,
        aim: Aim,
    ) -> Result<(), Trouble> {
        let now = match self.program(aim)?.table() {
            Ok(now) if now == *new => return Ok(()),
            Ok(now) if now == *old => {
                let why = taken.err().unwrap_or_else(|| words::not_written(""));
                return Err(Trouble::Kept(aim.not_taken(&why)));
            }
            Ok(None) => words::NOW_NONE.to_owned(),
            Ok(Some(now)) => words::now_lines(table::count(&now), table::has_ours(&now)),
            Err(why) => words::now_unreadable(&why),
        };
        let why = taken.err().unwrap_or_else(|| words::CHANGED_AFTER.to_owned());
        let backup = old.as_ref().map(|_| desk.backup());
        Err(Trouble::Otherwise(aim.otherwise(&why, &now, backup.as_deref())))
    }

    fn program(&self, aim: Aim) -> Result<&Program, Trouble> {
        self.program.as_ref().ok_or_else(|| kept(aim, words::NO_PROGRAM))
    }

    fn read(&self, aim: Aim) -> Result<Bytes, Trouble> {
        self.program(aim)?.table().map_err(|why| kept(aim, &why))
    }

    /// The place beside the table, held for as long as it lives.
    fn desk(&self, aim: Aim) -> Result<Desk, Trouble> {
        self.program(aim)?;
        match Desk::hold(&self.state) {
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => Err(kept(aim, words::HELD)),
            desk => desk.map_err(|error| self.no_backup(aim, &error)),
        }
    }

    fn no_backup(&self, aim: Aim, error: &std::io::Error) -> Trouble {
        kept(aim, &words::no_backup(error, &self.state))
    }
}

/// Nothing was written.
fn kept(aim: Aim, why: &str) -> Trouble {
    Trouble::Kept(aim.refused(why))
}
