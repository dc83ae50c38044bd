//! `selfcomp remind list`: every reminder, and when it comes next.

use clap::Args;
use serde::Serialize;

use super::places;
use crate::app::{App, Failure, Outcome};
use crate::reminder::{About, Reminder, clock};
use crate::reminders::{Paused, Scheduler, Set};
use crate::words::reminders as words;

/// Your reminders, and when each comes next.
#[derive(Debug, Default, Args)]
pub(super) struct List {
    /// For another program
    #[arg(long)]
    json: bool,
}

/// What other programs read.
#[derive(Serialize)]
struct Json<'a> {
    version: u32,
    scheduler: Option<&'a str>,
    paused: Option<String>,
    reminders: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    id: &'a str,
    at: String,
    days: Vec<&'static str>,
    about: &'static str,
    exercise: Option<&'a str>,
    via: &'static str,
    around: bool,
    /// In the form `2026-11-23T08:30:00+01:00`.
    next: Option<String>,
}

impl List {
    /// Shows them.
    ///
    /// # Errors
    /// When their file cannot be read, or the output is broken.
    pub(super) fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let (reminders, _) = places(app)?;
        let set = reminders.read()?;
        if self.json {
            app.json(&json(&set, app))?;
        } else {
            app.page(&told(&set, app))?;
        }
        Ok(Outcome::Done)
    }
}

fn told(set: &Set, app: &App<'_>) -> String {
    if set.all.is_empty() {
        return words::NONE.to_owned();
    }
    let now = (app.now)();
    let mut lines = super::told(&set.all, set, &now);
    lines.extend(set.paused.filter(|_| set.rests(now.date())).map(words::rests));
    lines.push(words::LIST_HOW.to_owned());
    lines.join("\n")
}

fn json<'a>(set: &'a Set, app: &App<'_>) -> Json<'a> {
    let now = (app.now)();
    let one = |reminder: &'a Reminder| One {
        id: &reminder.id,
        at: clock::told(reminder.at),
        days: reminder.days.names().collect(),
        about: kind(&reminder.about),
        exercise: match &reminder.about {
            About::Exercise(id) => Some(id),
            _ => None,
        },
        via: reminder.via.name(),
        around: reminder.around,
        next: set.next(reminder, &now).map(|next| words::machine_time(&next)),
    };
    let paused = set.paused.filter(|_| set.rests(now.date())).map(|paused| match paused {
        Paused::Open => "open".to_owned(),
        Paused::Until(day) => day.to_string(),
    });
    Json {
        version: 1,
        scheduler: set.scheduler.map(Scheduler::name),
        paused,
        reminders: set.all.iter().map(one).collect(),
    }
}

fn kind(about: &About) -> &'static str {
    match about {
        About::Moment => "moment",
        About::Phrase => "phrase",
        About::Exercise(_) => "exercise",
        About::Letters => "letters",
    }
}
