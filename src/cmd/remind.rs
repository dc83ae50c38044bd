//! `selfcomp remind`: a word at a time of the person's own choosing.

mod add;
mod due;
mod install;
mod list;
mod remove;
mod rest;
mod speak;
mod status;
mod trial;

use clap::{Args, Subcommand};
use jiff::Zoned;

use self::install::Schedulers;
use crate::app::{App, Failure, Outcome};
use crate::reminder::Reminder;
use crate::reminders::shown::Traces;
use crate::reminders::{Reminders, Set};
use crate::words::reminders as words;

/// Reminders: a quiet word at times you choose.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Remind {
    /// Show what is due now: one line, or nothing. For schedulers and shells; it never fails
    #[arg(long)]
    due: bool,
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// A new reminder
    Add(add::Add),
    /// Your reminders, and when each comes next
    List(list::List),
    /// Let all of them rest, until you say otherwise or until a day
    Pause(rest::Pause),
    /// Have them come again; also after a change to their file
    Resume,
    /// Take one away, or all; with the last one everything of theirs goes
    Remove(remove::Remove),
    /// Show one now, the way it will come, and see whether it arrived
    Test,
    /// Who calls, when it comes next, what came last and why nothing did
    Status,
}

impl Remind {
    /// As a scheduler or a shell calls it.
    #[must_use]
    pub fn what_is_due() -> Self {
        Self { due: true, what: None }
    }

    /// Whether a scheduler or a shell asks, where nothing but the line may be said.
    #[must_use]
    pub fn is_due(&self) -> bool {
        self.due
    }

    /// Runs what was asked; without a word more, a list.
    ///
    /// # Errors
    /// When a time or a name cannot be, or something cannot be read, written or reached. `--due` has none.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        if self.due {
            due::run(app);
            return Ok(Outcome::Done);
        }
        match self.what {
            None => list::List::default().run(app),
            Some(What::Add(add)) => add.run(app),
            Some(What::List(list)) => list.run(app),
            Some(What::Pause(pause)) => pause.run(app),
            Some(What::Resume) => rest::resume(app),
            Some(What::Remove(remove)) => remove.run(app),
            Some(What::Test) => trial::run(app),
            Some(What::Status) => status::run(app),
        }
    }
}

/// Where the reminders of this person are kept, and what they have shown.
fn places(app: &App<'_>) -> Result<(Reminders, Traces), Failure> {
    let nowhere = || Failure::Failed(words::NO_FOLDER.to_owned());
    Ok((Reminders::of(&app.env).ok_or_else(nowhere)?, Traces::of(&app.env).ok_or_else(nowhere)?))
}

/// Each in a line, with its next time.
fn told(some: &[Reminder], set: &Set, now: &Zoned) -> Vec<String> {
    some.iter().map(|one| words::reminder(one, set.next(one, now).as_ref(), now)).collect()
}

/// The names of all of them.
fn ids(set: &Set) -> Vec<String> {
    set.all.iter().map(|reminder| reminder.id.clone()).collect()
}

/// Has the program called for these reminders, then writes them down; when that fails, all is put back.
fn keep(
    reminders: &Reminders,
    schedulers: &Schedulers,
    before: &Set,
    set: &Set,
    app: &mut App<'_>,
) -> Result<(), Failure> {
    let note = schedulers.arrange(set, before.scheduler)?;
    if let Err(failure) = reminders.write(set) {
        // What was there could be arranged before; a call too many would find nothing due.
        drop(schedulers.arrange(before, set.scheduler));
        return Err(failure);
    }
    if let Some(note) = note {
        app.tell(note)?;
    }
    Ok(())
}
