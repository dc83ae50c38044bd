//! `selfcomp remind add`: a new reminder.

use clap::{Args, ValueEnum};
use jiff::civil::Time;
use jiff::{Timestamp, Zoned};

use super::install::Schedulers;
use super::places;
use crate::app::{App, Failure, Outcome};
use crate::catalog::nearest::nearest;
use crate::desktop::Desktop;
use crate::reminder::days::Days;
use crate::reminder::{About, Reminder, Via, clock};
use crate::reminders::{MOST, Scheduler, Set};
use crate::words::catalog::unknown;
use crate::words::{reminders as words, units};
use crate::zone::of_the_machine;

/// A new reminder.
#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(super) struct Add {
    /// When: 8:30, 8:30pm; more than once for more than one
    #[arg(long, required = true, value_name = "TIME", value_parser = time)]
    at: Vec<Time>,
    /// Monday to Friday
    #[arg(long, conflicts_with_all = ["weekends", "days"])]
    weekdays: bool,
    /// Saturday and Sunday
    #[arg(long, conflicts_with = "days")]
    weekends: bool,
    /// On these days, for example mon,thu
    #[arg(long, value_name = "DAYS", value_parser = days)]
    days: Option<Days>,
    /// Of this exercise; on a desktop its name is not shown
    #[arg(long, value_name = "NAME", conflicts_with_all = ["phrase", "letters"])]
    exercise: Option<String>,
    /// With one kind line
    #[arg(long, conflicts_with = "letters")]
    phrase: bool,
    /// Only when a letter of yours has come back
    #[arg(long)]
    letters: bool,
    /// How: notify (on the desktop), terminal (the next one you open) or mail (as cron sends it)
    #[arg(
        long,
        value_enum,
        default_value = "notify",
        hide_possible_values = true,
        hide_default_value = true
    )]
    via: Via,
    /// Somewhat earlier or later, up to twenty minutes, another time each day
    #[arg(long)]
    around: bool,
    /// Who calls: systemd, cron or none; launchd can be printed
    #[arg(long, value_enum, value_name = "WHO", hide_possible_values = true)]
    scheduler: Option<Wished>,
    /// Show what would be written, and write nothing
    #[arg(long)]
    print: bool,
}

/// A scheduler by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Wished {
    /// A timer of systemd.
    Systemd,
    /// The crontab.
    Cron,
    /// Nobody.
    None,
    /// A Mac's own, which is printed only.
    Launchd,
}

impl Wished {
    fn scheduler(self) -> Option<Scheduler> {
        match self {
            Self::Systemd => Some(Scheduler::Systemd),
            Self::Cron => Some(Scheduler::Cron),
            Self::None => Some(Scheduler::None),
            Self::Launchd => None,
        }
    }
}

impl Add {
    /// Adds it, and says when it comes.
    ///
    /// # Errors
    /// When it cannot be, or not be written. Then all is as it was.
    pub(super) fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let for_launchd = self.scheduler == Some(Wished::Launchd);
        if for_launchd && !self.print {
            return Err(Failure::Usage(words::LAUNCHD_IS_PRINTED.to_owned()));
        }
        self.knows_exercise(app)?;
        let (reminders, traces) = places(app)?;
        let _held = if self.print { None } else { reminders.hold()? };
        let before = reminders.read()?;
        let mut set = before.clone();
        let new = self.put_into(&mut set, app)?;
        let schedulers = Schedulers::of(app, &traces);
        if for_launchd {
            let plist = schedulers.printed_for_launchd(&set)?;
            app.tell(units::LAUNCHD)?;
            writeln!(app.out, "{}", plist.trim_end())?;
            return Ok(Outcome::Done);
        }
        set.scheduler = Some(schedulers.choose(self.scheduler.and_then(Wished::scheduler), &set)?);
        if self.print {
            writeln!(app.out, "{}", schedulers.printed(&set)?.trim_end())?;
            return Ok(Outcome::Done);
        }
        super::keep(&reminders, &schedulers, &before, &set, app)?;
        app.page(&said(&new, &set, &schedulers, app))?;
        Ok(Outcome::Done)
    }

    /// A name that is none of an exercise is more likely a slip than a plan.
    fn knows_exercise(&self, app: &App<'_>) -> Result<(), Failure> {
        let Some(id) = &self.exercise else { return Ok(()) };
        let catalog = app.catalog();
        if catalog.exists(id) {
            return Ok(());
        }
        Err(Failure::Usage(unknown(id, nearest(id, catalog.ids()).as_deref())))
    }

    /// Puts a reminder for each time behind those that are there.
    fn put_into(&self, set: &mut Set, app: &App<'_>) -> Result<Vec<Reminder>, Failure> {
        let mut new = Vec::new();
        for at in &self.at {
            let reminder = self.one(*at, set.free_id(), app);
            if let Some(there) = set.all.iter().find(|one| one.is_like(&reminder)) {
                return Err(Failure::Usage(words::is_there(&there.id)));
            }
            set.all.push(reminder.clone());
            new.push(reminder);
        }
        if set.all.len() > MOST {
            return Err(Failure::Usage(words::too_many(MOST)));
        }
        Ok(new)
    }

    fn one(&self, at: Time, id: String, app: &App<'_>) -> Reminder {
        let days = match (self.weekdays, self.weekends) {
            (true, _) => Days::WEEKDAYS,
            (_, true) => Days::WEEKENDS,
            _ => self.days.unwrap_or(Days::EVERY),
        };
        let about = match &self.exercise {
            Some(id) => About::Exercise(id.clone()),
            None if self.phrase => About::Phrase,
            None if self.letters => About::Letters,
            None => About::Moment,
        };
        // The whole second that has begun: the next minute is one of its own, however soon it comes.
        let since = Timestamp::from_second((app.now)().timestamp().as_second()).unwrap_or_default();
        Reminder { id, at, days, about, via: self.via, around: self.around, since }
    }
}

/// What there is now, when it comes, and what else is to be known.
fn said(new: &[Reminder], set: &Set, schedulers: &Schedulers, app: &App<'_>) -> String {
    let now = (app.now)();
    let mut lines = super::told(new, set, &now);
    let scheduler = set.scheduler.unwrap_or(Scheduler::None);
    let called = new.iter().any(|one| one.via != Via::Terminal);
    lines.push(words::called_by(scheduler, called));
    if called && scheduler == Scheduler::Cron && schedulers.crontab.daemon_runs() == Some(false) {
        lines.push(words::NO_DAEMON.to_owned());
    }
    if called && scheduler != Scheduler::None && goes_by_another_clock(&now) {
        lines.push(words::OTHER_CLOCK.to_owned());
    }
    if new.iter().any(|one| one.via == Via::Mail) && schedulers.crontab.mails_nothing() {
        lines.push(words::MAILS_NOTHING.to_owned());
    }
    if new.iter().any(|one| one.via == Via::Notify)
        && scheduler != Scheduler::None
        && Desktop::of(&app.env).is_none()
    {
        lines.push(words::no_desktop_yet());
    }
    if let Some(quiet) = app.config().quiet() {
        lines.extend(new.iter().filter(|one| quiet.has(one.at)).map(|one| words::in_quiet_hours(one, quiet)));
    }
    lines.extend(new.iter().any(|one| (1..4).contains(&one.at.hour())).then(|| words::BY_NIGHT.to_owned()));
    lines.extend(set.rests(now.date()).then(|| words::THEY_REST.to_owned()));
    lines.push(words::how_to_go_on(new));
    lines.join("\n")
}

/// Whether the machine, which keeps the times, is in another zone than this person.
fn goes_by_another_clock(now: &Zoned) -> bool {
    of_the_machine().to_offset(now.timestamp()) != now.offset()
}

fn time(typed: &str) -> Result<Time, String> {
    clock::time(typed).ok_or_else(|| words::not_like(typed, words::LIKE_TIME))
}

fn days(typed: &str) -> Result<Days, String> {
    Days::parse(typed).ok_or_else(|| words::not_like(typed, words::LIKE_DAYS))
}
