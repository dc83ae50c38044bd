//! The timer of systemd that belongs to this person: put there, looked at, taken away.
//!
//! systemd is never believed: after every change it is asked whether it is so, and a change that fails half way is
//! undone.

mod manager;
mod place;

use std::io;
use std::path::{Path, PathBuf};

use self::manager::Manager;
use self::place::{Place, There, look, put_back};
use crate::app::Failure;
use crate::env::Env;
use crate::files;
use crate::words::units as words;

/// The timer's name.
pub const TIMER: &str = "selfcomp-remind.timer";
/// The name of what it starts.
pub const SERVICE: &str = "selfcomp-remind.service";

/// The units of one person.
#[derive(Debug)]
pub struct Units {
    place: Place,
    manager: Manager,
}

/// What became of a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It is so now.
    Written,
    /// It was so before; nothing was done.
    AsItWas,
    /// All of it is gone from the disk, but systemd could not be told: [`words::UNHEARD`].
    Unheard,
}

/// What lies in the folder of units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Files {
    /// Nothing under our names.
    None,
    /// Both units, ours.
    Ours,
    /// One of the two, ours; the other is gone.
    Part,
    /// Something that we did not write.
    Foreign(PathBuf),
}

/// How it stands with the timer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What lies in the folder.
    pub files: Files,
    /// systemd answers. What follows is unknown when it does not.
    pub answers: bool,
    /// It begins with every login.
    pub enabled: bool,
    /// It is counting now.
    pub active: bool,
    /// When it calls next, as systemd says it.
    pub next: Option<String>,
    /// Its last call, in this login.
    pub last: Option<Last>,
}

/// How a call went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Last {
    /// When it ended, as systemd says it.
    pub when: String,
    /// It went well.
    pub good: bool,
    /// systemd's word for how it went: `success`, `exit-code`, `timeout`.
    pub result: String,
}

/// How it was before a change.
struct Before {
    timer: Option<Vec<u8>>,
    service: Option<Vec<u8>>,
    enabled: bool,
    active: bool,
}

impl Units {
    /// The places of this person; `None` without a home. Whether systemd is there is not asked yet.
    #[must_use]
    pub fn of(env: &Env) -> Option<Self> {
        Self::at(env, rustix::process::getuid().as_raw(), Path::new("/run"))
    }

    /// The same for somebody with this number, where logins keep their sockets below `user` in `run`.
    #[must_use]
    pub fn at(env: &Env, uid: u32, run: &Path) -> Option<Self> {
        Some(Self { place: Place::of(env)?, manager: Manager::at(env, uid, run) })
    }

    /// Where the timer and the service lie, or would.
    #[must_use]
    pub fn paths(&self) -> [&Path; 2] {
        [&self.place.timer, &self.place.service]
    }

    /// Whether systemd is there for this person and talks to us.
    #[must_use]
    pub fn answers(&self) -> bool {
        self.manager.answers()
    }

    /// Puts both units there and sees to it that the timer runs, now and after every login.
    ///
    /// # Errors
    /// When systemd does not answer or does not take it, or something foreign is there. Then all is as it was,
    /// unless the sentence says otherwise.
    pub fn put(&self, timer: &str, service: &str) -> Result<Done, Failure> {
        let before = self.before()?;
        if !self.answers() {
            return Err(Failure::Failed(words::no_answer()));
        }
        let before = Before { enabled: self.is_enabled(), active: self.is_active(), ..before };
        if before.is(timer, service) {
            return Ok(Done::AsItWas);
        }
        match self.install(timer, service) {
            Ok(()) => Ok(Done::Written),
            Err(said) => Err(Failure::Failed(self.undone(&before, &said))),
        }
    }

    /// Takes everything away: units, link, stamp, and the folders in which nothing else is.
    ///
    /// # Errors
    /// When something foreign is there, which stays, or something cannot be removed.
    pub fn take_out(&self) -> Result<Done, Failure> {
        if !self.place.has_any() {
            return Ok(Done::AsItWas);
        }
        self.before()?;
        let heard = self.answers();
        if heard {
            // What it leaves undone here is done by hand below.
            let _ = self.manager.tell(&["disable", "--now", TIMER]);
            let _ = self.manager.tell(&["clean", "--what=state", TIMER]);
        }
        self.restore(None, None)
            .and_then(|()| self.place.forget())
            .map_err(|(path, error)| Failure::Failed(words::not_removed(&path, &error)))?;
        self.place.tidy();
        if heard {
            let _ = self.manager.tell(&["daemon-reload"]);
            // It says no when there is nothing to reset.
            let _ = self.manager.tell(&["reset-failed", TIMER, SERVICE]);
        }
        Ok(if heard && !self.is_active() { Done::Written } else { Done::Unheard })
    }

    /// Whether these are the units on the disk.
    #[must_use]
    pub fn holds(&self, timer: &str, service: &str) -> bool {
        self.before().is_ok_and(|there| Before { enabled: true, active: true, ..there }.is(timer, service))
    }

    /// How it stands.
    #[must_use]
    pub fn found(&self) -> Found {
        let answers = self.answers();
        let enabled = if answers { self.is_enabled() } else { self.place.link.is_symlink() };
        let active = answers && self.is_active();
        let next = if active { self.next() } else { None };
        Found { files: self.files(), answers, enabled, active, next, last: self.last() }
    }

    /// Calls the program through systemd, as the timer would, and waits for its end.
    ///
    /// # Errors
    /// When systemd cannot start it, or it did not end well.
    pub fn start_now(&self) -> Result<(), Failure> {
        self.manager.run(SERVICE).map_err(|said| Failure::Failed(words::not_started(&said)))
    }

    fn install(&self, timer: &str, service: &str) -> Result<(), String> {
        let said = |error: io::Error| error.to_string();
        files::replace(&self.place.service, service.as_bytes()).map_err(said)?;
        files::replace(&self.place.timer, timer.as_bytes()).map_err(said)?;
        for words in [&["daemon-reload"][..], &["enable", TIMER], &["restart", TIMER]] {
            self.manager.tell(words)?;
        }
        let runs = self.is_enabled() && self.is_active();
        if runs { Ok(()) } else { Err(words::NOT_RUNNING.to_owned()) }
    }

    /// Makes it as it was, and says what happened.
    fn undone(&self, before: &Before, said: &str) -> String {
        if !before.active {
            let _ = self.manager.tell(&["stop", TIMER]);
        }
        if !before.enabled {
            let _ = self.manager.tell(&["disable", TIMER]);
        }
        let mut back = self.restore(before.timer.as_deref(), before.service.as_deref());
        if before.timer.is_none() {
            back = back.and_then(|()| self.place.forget());
            self.place.tidy();
        }
        let _ = self.manager.tell(&["daemon-reload"]);
        if before.active {
            let _ = self.manager.tell(&["restart", TIMER]);
        }
        match back {
            Ok(()) => words::not_taken(said),
            Err((path, error)) => words::not_put_back(said, &path, &error),
        }
    }

    fn restore(&self, timer: Option<&[u8]>, service: Option<&[u8]>) -> Result<(), (PathBuf, io::Error)> {
        let timer = put_back(&self.place.timer, timer);
        put_back(&self.place.service, service).and(timer)
    }

    /// What is there, when all of it is ours. systemd is not asked.
    fn before(&self) -> Result<Before, Failure> {
        let ours = |path: &Path| match look(path) {
            There::Nothing => Ok(None),
            There::Ours(bytes) => Ok(Some(bytes)),
            There::Foreign => Err(Failure::Failed(words::foreign(path))),
        };
        let (timer, service) = (ours(&self.place.timer)?, ours(&self.place.service)?);
        Ok(Before { timer, service, enabled: false, active: false })
    }

    /// What stands where our units would.
    #[must_use]
    pub fn files(&self) -> Files {
        let there = self.paths().map(|path| (path, look(path)));
        if let Some((path, _)) = there.iter().find(|(_, there)| *there == There::Foreign) {
            return Files::Foreign(path.to_path_buf());
        }
        match there.iter().filter(|(_, there)| *there != There::Nothing).count() {
            0 => Files::None,
            1 => Files::Part,
            _ => Files::Ours,
        }
    }

    fn is_enabled(&self) -> bool {
        self.manager.tell(&["is-enabled", TIMER]).is_ok_and(|said| said.trim() == "enabled")
    }

    fn is_active(&self) -> bool {
        self.manager.tell(&["is-active", TIMER]).is_ok_and(|said| said.trim() == "active")
    }

    fn next(&self) -> Option<String> {
        let said = self.manager.properties(TIMER, "NextElapseUSecRealtime");
        said.into_iter().map(|(_, when)| when).find(|when| !when.is_empty())
    }

    fn last(&self) -> Option<Last> {
        let said = self.manager.properties(SERVICE, "ExecMainExitTimestamp,Result");
        let value = |name: &str| said.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone());
        let when = value("ExecMainExitTimestamp").filter(|when| !when.is_empty())?;
        let result = value("Result")?;
        Some(Last { when, good: result == "success", result })
    }
}

impl Before {
    fn is(&self, timer: &str, service: &str) -> bool {
        let same = |there: &Option<Vec<u8>>, wanted: &str| there.as_deref() == Some(wanted.as_bytes());
        self.enabled && self.active && same(&self.timer, timer) && same(&self.service, service)
    }
}
