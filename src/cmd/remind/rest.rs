//! `selfcomp remind pause` and `resume`: all reminders rest, and come again.

use clap::Args;

use super::install::Schedulers;
use super::{keep, places, told};
use crate::app::{App, Failure, Outcome};
use crate::dates::coming;
use crate::reminders::{Paused, Set};
use crate::words::reminders as words;

/// Let all of them rest, until you say otherwise or until a day.
#[derive(Debug, Args)]
pub(super) struct Pause {
    /// Until a day, which is the first on which they come again: until monday, until 2w, until 2026-12-01
    #[arg(value_name = "until DAY", num_args = 0..)]
    until: Vec<String>,
}

impl Pause {
    /// Lets them rest. Whoever calls goes on calling, and nothing comes of it.
    ///
    /// # Errors
    /// When the day is none to come, or it cannot be written down.
    pub(super) fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let paused = self.paused(app)?;
        let (reminders, _) = places(app)?;
        let _held = reminders.hold()?;
        let set = reminders.read()?;
        if set.all.is_empty() {
            app.page(words::NONE)?;
            return Ok(Outcome::Done);
        }
        reminders.write(&Set { paused: Some(paused), ..set })?;
        app.page(&words::rests(paused))?;
        Ok(Outcome::Done)
    }

    fn paused(&self, app: &App<'_>) -> Result<Paused, Failure> {
        let words = match self.until.split_first() {
            None => return Ok(Paused::Open),
            Some((first, rest)) if first.eq_ignore_ascii_case(words::UNTIL) => rest,
            Some(_) => &self.until[..],
        };
        let day = coming(&words.join(" "), app.today());
        day.map(Paused::Until).map_err(|error| Failure::Usage(error.to_string()))
    }
}

/// Has them come again, and writes down with the scheduler what their file says now.
///
/// # Errors
/// When that cannot be done. Then all is as it was.
pub(super) fn resume(app: &mut App<'_>) -> Result<Outcome, Failure> {
    let (reminders, traces) = places(app)?;
    let _held = reminders.hold()?;
    let before = reminders.read()?;
    if before.all.is_empty() {
        app.page(words::NONE)?;
        return Ok(Outcome::Done);
    }
    let schedulers = Schedulers::of(app, &traces);
    let mut set = Set { paused: None, ..before.clone() };
    set.scheduler = Some(match set.scheduler {
        // Somebody said that nobody is to call.
        Some(none @ crate::reminders::Scheduler::None) => none,
        _ => schedulers.choose(None, &set)?,
    });
    keep(&reminders, &schedulers, &before, &set, app)?;
    let now = (app.now)();
    app.page(&format!("{}\n{}", words::COME_AGAIN, told(&set.all, &set, &now).join("\n")))?;
    Ok(Outcome::Done)
}
