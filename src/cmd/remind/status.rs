//! `selfcomp remind status`: who calls, when it comes next, what came last, and why nothing did.

use super::install::Schedulers;
use super::places;
use crate::app::{App, Failure, Outcome};
use crate::desktop::Desktop;
use crate::reminder::Via;
use crate::reminders::shown::Traces;
use crate::reminders::{Scheduler, Set};
use crate::scheduler::systemd::Files;
use crate::words::reminders as words;

/// Says how it stands. Nothing is changed.
///
/// # Errors
/// When the reminders cannot be read, or the output is broken.
pub(super) fn run(app: &mut App<'_>) -> Result<Outcome, Failure> {
    let (reminders, traces) = places(app)?;
    let set = reminders.read()?;
    if set.all.is_empty() {
        app.page(words::NONE)?;
        if Schedulers::of(app, &traces).has_strays(&set) {
            app.page(words::LEFT_BEHIND)?;
        }
        return Ok(Outcome::Done);
    }
    let now = (app.now)();
    let mut lines = super::told(&set.all, &set, &now);
    lines.push(String::new());
    lines.extend(scheduler(&set, &traces, app));
    lines.extend(ways(&set, app));
    lines.extend(wishes(&set, app));
    lines.extend(last(&set, &traces));
    app.page(&lines.join("\n"))?;
    Ok(Outcome::Done)
}

/// Who calls, and whether that one does.
fn scheduler(set: &Set, traces: &Traces, app: &App<'_>) -> Vec<String> {
    let schedulers = Schedulers::of(app, traces);
    let scheduler = set.scheduler.unwrap_or(Scheduler::None);
    let called = set.all.iter().any(|reminder| reminder.via != Via::Terminal);
    let mut lines = vec![words::called_by(scheduler, called)];
    match schedulers.stands(set) {
        Ok(false) => lines.push(words::NOT_WHAT_STANDS.to_owned()),
        Err(Failure::Failed(sentence) | Failure::Usage(sentence)) => lines.push(sentence),
        _ => {}
    }
    lines.extend(schedulers.has_strays(set).then(|| words::STRAYS.to_owned()));
    match scheduler {
        Scheduler::Systemd if called => lines.extend(timer(&schedulers)),
        Scheduler::Cron if called && schedulers.crontab.daemon_runs() == Some(false) => {
            lines.push(words::NO_DAEMON.to_owned());
        }
        _ => {}
    }
    lines
}

fn timer(schedulers: &Schedulers) -> Vec<String> {
    let Ok(units) = schedulers.units() else { return Vec::new() };
    let found = units.found();
    if !found.answers {
        return vec![words::SYSTEMD_SILENT.to_owned()];
    }
    if found.files != Files::Ours {
        return Vec::new();
    }
    let mut lines = Vec::new();
    if !(found.enabled && found.active) {
        lines.push(words::TIMER_OFF.to_owned());
    }
    lines.extend(found.next.map(|when| words::next_call(&when)));
    lines.extend(
        found.last.filter(|last| !last.good).map(|last| words::call_failed(&last.when, &last.result)),
    );
    lines
}

/// Whether there is a desktop, when one is needed.
fn ways(set: &Set, app: &App<'_>) -> Option<String> {
    let wanted = set.all.iter().any(|reminder| reminder.via == Via::Notify);
    // Where nothing calls, that stands above already.
    let already = set.scheduler.is_none_or(|scheduler| scheduler == Scheduler::None);
    wanted.then(|| words::desktop(Desktop::of(&app.env).is_some(), already))
}

/// What the person said about when nothing is to come.
fn wishes(set: &Set, app: &App<'_>) -> Vec<String> {
    let paused = set.paused.filter(|_| set.rests(app.today())).map(words::rests);
    paused.into_iter().chain(app.config().quiet().map(words::quiet)).collect()
}

/// What came of the last call; nothing where none is to be expected.
fn last(set: &Set, traces: &Traces) -> Option<String> {
    let waits = set.all.iter().any(|reminder| reminder.via != Via::Terminal)
        && set.scheduler.is_some_and(|scheduler| scheduler != Scheduler::None);
    let came = traces.read().last.as_ref().map(words::last_call);
    came.or_else(|| waits.then(|| words::NO_CALL_YET.to_owned()))
}
