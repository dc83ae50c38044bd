//! `selfcomp remind remove`: a reminder goes, and with the last one everything that was there for them.

use std::collections::BTreeSet;

use clap::Args;

use super::install::Schedulers;
use super::{ids, keep, places};
use crate::app::{App, Failure, Outcome};
use crate::reminders::shown::{Shown, Traces};
use crate::reminders::{Reminders, Set};
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
        let schedulers = Schedulers::of(app, &traces);
        if before.all.is_empty() {
            return finish(&reminders, &traces, &schedulers, app);
        }
        let going = self.going(&before)?;
        let mut set = before.clone();
        set.all.retain(|reminder| !going.contains(&reminder.id));
        keep(&reminders, &schedulers, &before, &set, app)?;
        reminders.tidy();
        forget(&traces, &set, app)?;
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

/// Takes away what somebody left who was interrupted.
fn finish(
    reminders: &Reminders,
    traces: &Traces,
    schedulers: &Schedulers,
    app: &mut App<'_>,
) -> Result<Outcome, Failure> {
    let strays = schedulers.has_strays(&Set::default());
    let note = schedulers.arrange(&Set::default(), None)?;
    reminders.write(&Set::default())?;
    reminders.tidy();
    forget(traces, &Set::default(), app)?;
    app.page(if strays { words::REST_IS_GONE } else { words::NONE })?;
    note.map_or(Ok(()), |note| app.tell(note))?;
    Ok(Outcome::Done)
}

/// A name is given to another reminder later, which has shown nothing yet. Of a letter that has come back, and waits
/// still, it stays known that it was said.
fn forget(traces: &Traces, set: &Set, app: &App<'_>) -> Result<(), Failure> {
    let there = super::due::letters_back(app);
    let forgotten = traces.change(|shown| {
        let stays = |id: &String| set.all.iter().any(|one| one.id == *id);
        let moments = shown.moments.into_iter().filter(|(id, _)| stays(id)).collect();
        let asked = shown.asked.into_iter().filter(|(id, _)| stays(id)).collect();
        let letters: BTreeSet<_> = shown.letters.into_iter().filter(|one| there.contains(one)).collect();
        if set.all.is_empty() {
            return (!letters.is_empty()).then(|| Shown { letters, ..Shown::default() });
        }
        Some(Shown { moments, asked, letters, ..shown })
    });
    forgotten.map_err(|error| Failure::Failed(words::not_forgotten(traces.folder(), &error)))
}
