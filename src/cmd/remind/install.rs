//! Who calls the program: chosen, written down with the system's scheduler, and taken away again.

use std::path::PathBuf;

use crate::app::{App, Failure};
use crate::env::Env;
use crate::reminder::Via;
use crate::reminders::shown::Traces;
use crate::reminders::{Scheduler, Set};
use crate::schedule::{Invocation, calls, cron, launchd, systemd};
use crate::scheduler::crontab::Crontab;
use crate::scheduler::systemd::{Done, Units};
use crate::words::{reminders as words, units};

/// What the scheduler's own environment has not, and ours may have.
const CARRIED: [&str; 3] = ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"];

/// The schedulers of one person.
pub(super) struct Schedulers {
    pub crontab: Crontab,
    units: Option<Units>,
    env: Env,
}

/// What stands with a scheduler, for some reminders.
enum Plan {
    Systemd { timer: String, service: String },
    Cron(String),
    Nothing,
}

impl Schedulers {
    pub(super) fn of(app: &App<'_>, traces: &Traces) -> Self {
        let crontab = Crontab::of(&app.env, traces.folder());
        Self { crontab, units: Units::of(&app.env), env: app.env.clone() }
    }

    pub(super) fn units(&self) -> Result<&Units, Failure> {
        self.units.as_ref().ok_or_else(|| Failure::Failed(words::NO_FOLDER.to_owned()))
    }

    /// Who calls for these reminders: whoever was wished for, else whoever does already, else who is there. Only
    /// cron sends mail.
    pub(super) fn choose(&self, wished: Option<Scheduler>, set: &Set) -> Result<Scheduler, Failure> {
        let by_mail = set.all.iter().any(|reminder| reminder.via == Via::Mail);
        if by_mail && wished.is_some_and(|one| one != Scheduler::Cron) {
            return Err(Failure::Usage(words::MAIL_NEEDS_CRON.to_owned()));
        }
        if calls(&set.all).is_empty() {
            return Ok(wished.unwrap_or(Scheduler::None));
        }
        match wished.or(set.scheduler) {
            Some(Scheduler::Systemd | Scheduler::None) if by_mail => self.there(by_mail),
            Some(Scheduler::None) if wished.is_none() => self.there(by_mail),
            Some(one) => Ok(one),
            None => self.there(by_mail),
        }
    }

    fn there(&self, by_mail: bool) -> Result<Scheduler, Failure> {
        if by_mail {
            // There is no other way, so it says itself what is in the way.
            return self.crontab.found().map(|_| Scheduler::Cron);
        }
        if self.units.as_ref().is_some_and(Units::answers) {
            return Ok(Scheduler::Systemd);
        }
        if self.crontab.answers() {
            return Ok(Scheduler::Cron);
        }
        Err(Failure::Failed(words::NO_SCHEDULER.to_owned()))
    }

    /// Sees to it that the program is called for these reminders, and by nobody else any more. What the person is to
    /// know about it, when there is something.
    ///
    /// # Errors
    /// When that cannot be done. Then all is as it was.
    pub(super) fn arrange(
        &self,
        set: &Set,
        before: Option<Scheduler>,
    ) -> Result<Option<&'static str>, Failure> {
        let plan = self.plan(set)?;
        match &plan {
            Plan::Systemd { timer, service } => drop(self.units()?.put(timer, service)?),
            Plan::Cron(lines) => drop(self.crontab.put(lines)?),
            Plan::Nothing => {}
        }
        let mut note = None;
        if !matches!(plan, Plan::Systemd { .. }) && (before == Some(Scheduler::Systemd) || self.has_units()) {
            let unheard = self.units()?.take_out()? == Done::Unheard;
            note = unheard.then_some(units::UNHEARD);
        }
        if !matches!(plan, Plan::Cron(_)) && (before == Some(Scheduler::Cron) || self.has_lines()) {
            if self.crontab.is_there() {
                self.crontab.take_out()?;
            } else {
                note = Some(words::CRONTAB_IS_GONE);
            }
        }
        Ok(note)
    }

    /// Whether something of ours stands with a scheduler that these reminders do not name: somebody was interrupted.
    pub(super) fn has_strays(&self, set: &Set) -> bool {
        let called = set.scheduler.filter(|_| !calls(&set.all).is_empty());
        (called != Some(Scheduler::Systemd) && self.has_units())
            || (called != Some(Scheduler::Cron) && self.has_lines())
    }

    fn has_units(&self) -> bool {
        self.units.as_ref().is_some_and(Units::has_ours)
    }

    fn has_lines(&self) -> bool {
        self.crontab.found().is_ok_and(|lines| lines.is_some() || self.crontab.has_backup())
    }

    /// Whether what stands with the scheduler is what these reminders need.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(super) fn stands(&self, set: &Set) -> Result<bool, Failure> {
        match self.plan(set)? {
            Plan::Systemd { timer, service } => Ok(self.units()?.holds(&timer, &service)),
            Plan::Cron(lines) => Ok(self.crontab.found()?.as_deref() == Some(&lines)),
            Plan::Nothing => Ok(true),
        }
    }

    /// What would be written with a scheduler.
    ///
    /// # Errors
    /// When it cannot be written in its form.
    pub(super) fn printed(&self, set: &Set) -> Result<String, Failure> {
        Ok(match self.plan(set)? {
            Plan::Systemd { timer, service } => words::two_files(self.units()?.paths(), &timer, &service),
            Plan::Cron(lines) => self.crontab.printed(&lines),
            Plan::Nothing => words::NOBODY_CALLS.to_owned(),
        })
    }

    /// The same for a Mac, where it is put by hand.
    ///
    /// # Errors
    /// As with [`Schedulers::printed`].
    pub(super) fn printed_for_launchd(&self, set: &Set) -> Result<String, Failure> {
        launchd::plist(&calls(&set.all), &invocation(&self.env)?).map_err(Failure::Failed)
    }

    fn plan(&self, set: &Set) -> Result<Plan, Failure> {
        let calls = calls(&set.all);
        match set.scheduler.filter(|_| !calls.is_empty()) {
            Some(Scheduler::Systemd) => {
                let service = systemd::service(&invocation(&self.env)?).map_err(Failure::Failed)?;
                Ok(Plan::Systemd { timer: systemd::timer(&calls), service })
            }
            Some(Scheduler::Cron) => {
                cron::lines(&calls, &invocation(&self.env)?).map(Plan::Cron).map_err(Failure::Failed)
            }
            Some(Scheduler::None) | None => Ok(Plan::Nothing),
        }
    }
}

/// What is called, from an environment that has nothing of this one.
///
/// # Errors
/// When the program or a folder has a name that cannot be written down.
pub(super) fn invocation(env: &Env) -> Result<Invocation, Failure> {
    let carried = CARRIED.into_iter().filter_map(|name| Some((name, env.folder(name)?)));
    let text = |(name, folder): (&str, PathBuf)| {
        let folder = folder.into_os_string().into_string();
        let folder = folder.map_err(|_| Failure::Failed(words::not_a_name(name)))?;
        Ok::<_, Failure>((name.to_owned(), folder))
    };
    Ok(Invocation { environment: carried.map(text).collect::<Result<_, _>>()?, program: program(env)? })
}

/// The program as the person would start it: the name on their `PATH` outlives an update, where it leads to need not.
fn program(env: &Env) -> Result<PathBuf, Failure> {
    let own = std::env::current_exe().and_then(std::fs::canonicalize);
    let own = own.map_err(|error| Failure::Failed(words::no_program(&error)))?;
    let named = env.program(env!("CARGO_PKG_NAME"));
    Ok(named.filter(|path| path.canonicalize().is_ok_and(|leads| leads == own)).unwrap_or(own))
}
