//! `selfcomp remind test`: one now, the way it will come, and whether it arrived.

use std::process::Command;
use std::time::Duration;

use super::due::notice;
use super::install::{Schedulers, invocation};
use super::places;
use super::speak::Lines;
use crate::app::{App, Failure, Outcome};
use crate::child;
use crate::desktop::{Desktop, Shown as Notice};
use crate::reminder::Via;
use crate::reminders::shown::{Came, Traces};
use crate::reminders::{Scheduler, Set};
use crate::schedule::ARGUMENTS;
use crate::words::desktop::TOO_SLOW;
use crate::words::reminders as words;

/// All that a job of Debian's cron finds in its environment, beside these: the home and the name.
const CRON: [(&str, &str); 2] = [("PATH", "/usr/bin:/bin"), ("SHELL", "/bin/sh")];

/// What cron tells its jobs about the person.
const KNOWN: [&str; 2] = ["HOME", "LOGNAME"];

/// So long the program may take, with a desktop that is slow to answer.
const LIMIT: Duration = Duration::from_secs(20);

/// Where mail goes out; cron needs one of them.
const SENDMAIL: [&str; 2] = ["/usr/sbin/sendmail", "/usr/lib/sendmail"];

/// Goes each way that a reminder of theirs comes.
///
/// # Errors
/// When a way cannot be gone at all.
pub(super) fn run(app: &mut App<'_>) -> Result<Outcome, Failure> {
    let (reminders, traces) = places(app)?;
    let set = reminders.read()?;
    if set.all.is_empty() {
        app.page(words::NONE)?;
        return Ok(Outcome::Done);
    }
    let ways = [Via::Notify, Via::Mail, Via::Terminal];
    let mut arrived = true;
    for via in ways.into_iter().filter(|via| set.all.iter().any(|one| one.via == *via)) {
        arrived &= Trial { set: &set, traces: &traces }.by(via, app)?;
    }
    let now = (app.now)();
    if set.rests(now.date()) || app.config().quiet().is_some_and(|quiet| quiet.has(now.time())) {
        app.page(words::TRIAL_IN_QUIET)?;
    }
    Ok(if arrived { Outcome::Done } else { Outcome::Found })
}

struct Trial<'a> {
    set: &'a Set,
    traces: &'a Traces,
}

impl Trial<'_> {
    /// Whether it arrived.
    fn by(&self, via: Via, app: &mut App<'_>) -> Result<bool, Failure> {
        match via {
            Via::Notify => self.on_desktop(app),
            Via::Mail => self.by_mail(app),
            Via::Terminal => in_terminal(app),
        }
    }

    fn on_desktop(&self, app: &mut App<'_>) -> Result<bool, Failure> {
        let schedulers = Schedulers::of(app, self.traces);
        let because = match self.set.scheduler {
            Some(Scheduler::Systemd) => self.through(|| schedulers.units()?.start_now(), Via::Notify)?,
            Some(Scheduler::Cron) => self.through(|| as_cron(app).map(drop), Via::Notify)?,
            Some(Scheduler::None) | None => directly(app),
        };
        app.page(&words::desktop_trial(self.set.scheduler, because.as_deref()))?;
        if self.set.scheduler == Some(Scheduler::Cron) && schedulers.crontab.daemon_runs() == Some(false) {
            app.page(words::NO_DAEMON)?;
            return Ok(false);
        }
        Ok(because.is_none())
    }

    /// Why it did not arrive, when it did not.
    fn through(
        &self,
        call: impl FnOnce() -> Result<(), Failure>,
        via: Via,
    ) -> Result<Option<String>, Failure> {
        let noted = |error| Failure::Failed(words::not_noted(&self.traces.file(), &error));
        let _asked = self.traces.ask_for_trial(via).map_err(noted)?;
        let called = call();
        let unasked = self.traces.withdraw_trial();
        called?;
        match self.traces.read().trial {
            Some(trial) if !unasked => Ok((trial.came != Came::Desktop).then_some(trial.because)),
            _ => Ok(Some(words::NEVER_ASKED.to_owned())),
        }
    }

    fn by_mail(&self, app: &mut App<'_>) -> Result<bool, Failure> {
        let noted = |error| Failure::Failed(words::not_noted(&self.traces.file(), &error));
        let _asked = self.traces.ask_for_trial(Via::Mail).map_err(noted)?;
        let said = as_cron(app);
        let _ = self.traces.withdraw_trial();
        let sends = SENDMAIL.iter().any(|path| std::path::Path::new(path).exists());
        let crontab = Schedulers::of(app, self.traces).crontab;
        let (runs, mails) = (crontab.daemon_runs() != Some(false), !crontab.mails_nothing());
        app.page(&words::mail_trial(said?.trim(), sends))?;
        if !mails {
            app.page(words::MAILS_NOTHING)?;
        }
        if !runs {
            app.page(words::NO_DAEMON)?;
        }
        Ok(sends && runs && mails)
    }
}

/// The program, called with nothing but what cron would give it; what it printed.
fn as_cron(app: &App<'_>) -> Result<String, Failure> {
    let invocation = invocation(&app.env)?;
    let mut command = Command::new(&invocation.program);
    command.env_clear().envs(CRON).envs(invocation.environment).args(ARGUMENTS);
    command.envs(KNOWN.iter().filter_map(|name| Some((name, app.env.bytes(name)?))));
    let answer = child::ask(&mut command, LIMIT);
    answer.map(|answer| answer.text()).map_err(|error| Failure::Failed(words::not_called(&error)))
}

/// Nobody calls: it is shown from here.
fn directly(app: &App<'_>) -> Option<String> {
    let lines = Lines::of(app)?;
    match notice(&lines, lines.trial(), app) {
        Notice::Arrived => None,
        Notice::Nobody(because) => Some(because),
        Notice::Silent => Some(TOO_SLOW.to_owned()),
    }
}

fn in_terminal(app: &mut App<'_>) -> Result<bool, Failure> {
    if let Some(lines) = Lines::of(app) {
        writeln!(app.out, "{}", lines.trial())?;
    }
    app.page(&words::terminal_trial(Desktop::of(&app.env).is_some()))?;
    Ok(true)
}
