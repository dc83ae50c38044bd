//! `selfcomp remind remove`: a reminder goes, and with the last one everything that was there for them.

use clap::Args;

use super::install::Desk;
use super::{ids, keep, places};
use crate::app::{App, Failure, Outcome};
use crate::reminders::Set;
use crate::reminders::shown::{Shown, Traces};
use crate::words::reminders as words;

/// Take one away, or all; with the last one everything of theirs goes.
#[derive(Debug, Args)]
pub(super) struct Remove {
    /// Which, by its name in the list; none is needed when there is only one
    #[arg(value_name = "NAME", conflicts_with = "all")]
    names: Vec<String>,
    /// All of them
    #[arg(long)]
    all: bool,
}

impl Remove {
    /// Takes them away.
    ///
    /// # Errors
    /// When there is no such reminder, or something cannot be taken away. Then all is as it was.
    pub(super) fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let (reminders, traces) = places(app)?;
        let _held = reminders.hold()?;
        let before = reminders.read()?;
        if before.all.is_empty() {
            let swept = Desk::of(app, &traces).sweep()?;
            reminders.tidy();
            forget(&traces, &before)?;
            app.page(if swept { words::LEFT_OVER } else { words::NONE })?;
            return Ok(Outcome::Done);
        }
        let going = self.going(&before)?;
        let mut set = before.clone();
        set.all.retain(|reminder| !going.contains(&reminder.id));
        keep(&reminders, &Desk::of(app, &traces), &before, &set, app)?;
        reminders.tidy();
        forget(&traces, &set)?;
        app.page(&words::removed(&going, set.all.is_empty()))?;
        Ok(Outcome::Done)
    }

    fn going(&self, set: &Set) -> Result<Vec<String>, Failure> {
        let there = ids(set);
        if self.all || (self.names.is_empty() && there.len() == 1) {
            return Ok(there);
        }
        if self.names.is_empty() {
            return Err(Failure::Usage(words::which(&there)));
        }
        match self.names.iter().find(|name| !there.contains(name)) {
            Some(unknown) => Err(Failure::Usage(words::no_such(unknown, &there))),
            None => Ok(there.into_iter().filter(|id| self.names.contains(id)).collect()),
        }
    }
}

/// A name is given to another reminder later, which has shown nothing yet.
fn forget(traces: &Traces, set: &Set) -> Result<(), Failure> {
    let forgotten = if set.all.is_empty() { traces.clear() } else { keep_of(traces, set) };
    forgotten.map_err(|error| Failure::Failed(words::not_forgotten(traces.folder(), &error)))
}

/// Keeps what those that are left have shown.
fn keep_of(traces: &Traces, set: &Set) -> std::io::Result<()> {
    let Some(_held) = traces.try_hold()? else { return Ok(()) };
    let shown = traces.read();
    let moments = shown.moments.into_iter().filter(|(id, _)| set.all.iter().any(|one| one.id == *id));
    traces.write(&Shown { moments: moments.collect(), ..shown })
}
