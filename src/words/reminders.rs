//! What is said about reminders. What a reminder itself says stands in `texts/<lang>/reminders.toml`.

use std::io;
use std::path::Path;

use jiff::Zoned;
use jiff::civil::Weekday;

use super::{dates, shown_path};
use crate::reminder::days::Days;
use crate::reminder::quiet::Quiet;
use crate::reminder::{About, Reminder, Via, clock};
use crate::reminders::shown::{Call, Came};
use crate::reminders::{Paused, Scheduler};

/// At the top of the file of reminders.
pub const HEAD: &str = "\
# Reminders of selfcomp. The command `selfcomp remind` writes this file; comments of yours do not stay.
# After a change by hand: selfcomp remind resume
";

/// What the name of a reminder looks like.
pub const LIKE_ID: &str = "small letters, digits and -, for example 1";
/// What a time looks like.
pub const LIKE_TIME: &str = "a time of the day, for example 8:30 or 8:30pm";
/// What days look like.
pub const LIKE_DAYS: &str = "days of the week, for example mon,thu";
/// What a reminder can speak of.
pub const LIKE_ABOUT: &str = "`a moment`, `a phrase`, `letters` or the name of an exercise";
/// How a reminder comes.
pub const LIKE_VIA: &str = "notify, terminal or mail";
/// Who calls the program.
pub const LIKE_SCHEDULER: &str = "systemd, cron or none";
/// For how long reminders rest.
pub const LIKE_PAUSED: &str = "yes, or until and a day: until 2026-12-01";
/// Since when a reminder is there.
pub const LIKE_SINCE: &str = "a time in UTC, for example 2026-11-21T08:30:00Z";

/// A value in the file that cannot be one.
#[must_use]
pub fn not_like(written: &str, like: &str) -> String {
    format!("`{}` is not {like}", super::shown(written))
}

/// The file cannot be read.
#[must_use]
pub fn unreadable(path: &Path, error: &io::Error) -> String {
    format!("Your reminders in {} could not be read ({error}). Nothing was changed.", shown_path(path))
}

/// The file cannot be written.
#[must_use]
pub fn not_written(path: &Path, error: &io::Error) -> String {
    format!("Your reminders in {} could not be written ({error}). They are as they were.", shown_path(path))
}

/// The file has to be mended by hand.
#[must_use]
pub fn mend_first(path: &Path, line: usize, message: &str) -> String {
    let message = message.lines().next().unwrap_or_default();
    let path = shown_path(path);
    format!(
        "Your reminders in {path} have a fault in line {line} ({message}). Mend it there, then try again. To be \
         rid of them all: delete that file, then: selfcomp remind remove"
    )
}

/// There is no home folder.
pub const NO_FOLDER: &str =
    "There is no place for reminders: neither XDG_CONFIG_HOME and XDG_STATE_HOME nor HOME names a folder.";

/// There are none.
pub const NONE: &str = "There are no reminders. One can be made with: selfcomp remind add --at 8:30";

/// There are none, and what was left of some is gone now, too.
pub const REST_IS_GONE: &str = "There are no reminders, and what was left of them is gone now.";

/// There are none, and something of ours stands with a scheduler.
pub const LEFT_BEHIND: &str =
    "Something of an earlier one still stands with a scheduler. To take it away: selfcomp remind remove.";

/// Two schedulers call.
pub const STRAYS: &str =
    "Something stands with another scheduler, too. To put it right: selfcomp remind resume.";

/// Below the list.
pub const LIST_HOW: &str =
    "How it stands with them: selfcomp remind status. To take one away: selfcomp remind remove NAME.";

/// The word before a day.
pub const UNTIL: &str = "until";

/// A reminder in a line: its name, when, about what, how, and the next time, when there is one to be said.
#[must_use]
pub fn reminder(reminder: &Reminder, next: Option<&Zoned>, now: &Zoned) -> String {
    let about = match &reminder.about {
        About::Moment => "a minute for yourself".to_owned(),
        About::Phrase => "one kind line".to_owned(),
        About::Exercise(id) => format!("`{}`", super::shown(id)),
        About::Letters => "letters that have come back".to_owned(),
    };
    let via = match reminder.via {
        Via::Notify => "on the desktop",
        Via::Terminal => "in the next terminal",
        Via::Mail => "by mail",
    };
    let next = next.map(|next| format!(" Next: {}.", moment(next, now, reminder.around))).unwrap_or_default();
    format!("{}: {}, {about}, {via}.{next}", reminder.id, when(reminder))
}

/// Its time and its days: `around 08:30 on weekdays`.
#[must_use]
pub fn when(reminder: &Reminder) -> String {
    let around = if reminder.around { "around " } else { "" };
    format!("{around}{} {}", clock::told(reminder.at), days(reminder.days))
}

fn days(days: Days) -> String {
    match days {
        Days::EVERY => "every day".to_owned(),
        Days::WEEKDAYS => "on weekdays".to_owned(),
        Days::WEEKENDS => "at weekends".to_owned(),
        some => {
            let names: Vec<String> = some.each().map(|day| weekday(day).to_owned()).collect();
            format!("on {}", super::and_list(&names).unwrap_or_default())
        }
    }
}

fn weekday(day: Weekday) -> &'static str {
    let place = usize::try_from(day.to_monday_zero_offset()).unwrap_or_default();
    dates::WEEKDAYS.get(place).copied().unwrap_or_default()
}

/// The minute of what comes around a time is left open.
fn moment(moment: &Zoned, now: &Zoned, around: bool) -> String {
    let (day, today) = (moment.date(), now.date());
    let when = if day == today {
        dates::TODAY.to_owned()
    } else if today.tomorrow().is_ok_and(|tomorrow| tomorrow == day) {
        dates::TOMORROW.to_owned()
    } else {
        format!("{}, {}", weekday(day.weekday()), dates::day(day))
    };
    if around { when } else { format!("{when} at {}", clock::told(moment.time())) }
}

/// A time for another program, and for the file of what was shown: `2026-11-23T08:30:00+01:00`.
#[must_use]
pub fn machine_time(time: &Zoned) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// Who calls.
#[must_use]
pub fn called_by(scheduler: Scheduler, called: bool) -> String {
    match scheduler {
        _ if !called => NEXT_TERMINAL.to_owned(),
        Scheduler::Systemd => {
            "It is called by a timer of your own systemd, selfcomp-remind.timer.".to_owned()
        }
        Scheduler::Cron => "It is called by cron, from a few lines in your crontab.".to_owned(),
        Scheduler::None => format!("Nothing calls it at that time. {NEXT_TERMINAL}"),
    }
}

/// A reminder for a desktop that is not there.
#[must_use]
pub fn no_desktop_yet() -> String {
    format!("{NO_DESKTOP_HERE} {NEXT_TERMINAL}")
}

/// Where it does not arrive.
const NO_DESKTOP_HERE: &str = "There is no desktop to be reached from here; while there is none, it waits.";

/// How a terminal shows it.
const NEXT_TERMINAL: &str = "The next terminal you open shows it, once there is a line for it in your shell's file: \
                             `selfcomp init` says which.";

/// A time lies in the quiet hours.
#[must_use]
pub fn in_quiet_hours(reminder: &Reminder, quiet: Quiet) -> String {
    format!(
        "{} is within your quiet hours ({quiet}), so it comes after them or not at all. To change them: selfcomp config set quiet.",
        clock::told(reminder.at)
    )
}

/// A time at which clocks are changed.
pub const BY_NIGHT: &str = "On the night when the clocks change, it may come an hour later.";

/// `TZ` is set to another zone than the machine's.
pub const OTHER_CLOCK: &str = "Your TZ is not the time zone of this machine, whose clock it goes by: it may come some hours from the \
     time you typed.";

/// A new reminder, while all rest.
pub const THEY_REST: &str = "All reminders rest for now. To have them come again: selfcomp remind resume.";

/// After a reminder was made.
#[must_use]
pub fn how_to_go_on(new: &[Reminder]) -> String {
    let ids: Vec<&str> = new.iter().map(|reminder| reminder.id.as_str()).collect();
    format!(
        "To see one now: selfcomp remind test. To take it away: selfcomp remind remove {}.",
        ids.join(" ")
    )
}

/// The same reminder once more.
#[must_use]
pub fn is_there(id: &str) -> String {
    format!("Such a reminder is there already: it is {id}. Nothing was changed.")
}

/// More than there is room for.
#[must_use]
pub fn too_many(most: usize) -> String {
    format!(
        "There is room for {most} reminders, so nothing was added. One can be taken away with: selfcomp remind \
         remove NAME"
    )
}

/// Several, and none was named.
#[must_use]
pub fn which(ids: &[String]) -> String {
    format!("Which one? There are: {}. For all of them: selfcomp remind remove --all", ids.join(", "))
}

/// A name that none has.
#[must_use]
pub fn no_such(typed: &str, ids: &[String]) -> String {
    format!("There is no reminder `{}`. There are: {}.", super::shown(typed), ids.join(", "))
}

/// After some were taken away.
#[must_use]
pub fn removed(ids: &[String], last: bool) -> String {
    let which = super::and_list(ids).unwrap_or_default();
    let gone = if ids.len() == 1 { format!("{which} is gone.") } else { format!("{which} are gone.") };
    if last { format!("{gone} There are no reminders now, and nothing is called any more.") } else { gone }
}

/// The last reminder goes, and there is no crontab to be looked into any more.
pub const CRONTAB_IS_GONE: &str = "There is no `crontab` program here any more, so your crontab was not looked into. Should lines of selfcomp stand \
     there still, they do nothing.";

/// They rest.
#[must_use]
pub fn rests(paused: Paused) -> String {
    match paused {
        Paused::Open => "All reminders rest, until: selfcomp remind resume.".to_owned(),
        Paused::Until(day) => {
            format!("All reminders rest. They come again on {}, {}.", weekday(day.weekday()), dates::day(day))
        }
    }
}

/// They rest no more.
pub const COME_AGAIN: &str = "Your reminders come again.";

/// Mail, and another scheduler than cron.
pub const MAIL_NEEDS_CRON: &str = "Only cron sends mail, and this reminder or another of yours comes by mail: leave out --scheduler, or choose \
     --scheduler cron. Nothing was changed.";

/// Neither systemd nor cron.
pub const NO_SCHEDULER: &str = "Neither systemd nor cron can be reached from here, so nothing could call it at that time. \
     With --scheduler none, or --via terminal, the next terminal you open shows it. Nothing was changed.";

/// For a Mac.
pub const LAUNCHD_IS_PRINTED: &str = "Nothing is installed with launchd, because it could not be tried. With --print you see what to put where.";

/// `--print`, and nobody is to call.
pub const NOBODY_CALLS: &str = "Nothing would be written with a scheduler: the next terminal shows it.";

/// Two files, with their places.
#[must_use]
pub fn two_files(paths: [&Path; 2], timer: &str, service: &str) -> String {
    let [first, second] = paths.map(shown_path);
    format!("# {first}\n{timer}\n# {second}\n{}", service.trim_end())
}

/// A folder in the environment has bytes that are no text.
#[must_use]
pub fn not_a_name(variable: &str) -> String {
    format!("{variable} is no text in UTF-8, so no scheduler can be told of it. Nothing was changed.")
}

/// The program does not find itself.
#[must_use]
pub fn no_program(error: &io::Error) -> String {
    format!(
        "Where this program lies could not be found out ({error}), so nothing could call it. Nothing was changed."
    )
}

/// What was shown cannot be forgotten.
#[must_use]
pub fn not_forgotten(path: &Path, error: &io::Error) -> String {
    format!(
        "The reminder is gone. What is noted about it in {} could not be removed ({error}).",
        shown_path(path)
    )
}

/// Nothing of the desktop can be found.
pub const NO_DESKTOP: &str = "there is no desktop to be reached from there";

/// A trial cannot be noted.
#[must_use]
pub fn not_noted(path: &Path, error: &io::Error) -> String {
    format!("It could not be tried: nothing can be written beside {} ({error}).", shown_path(path))
}

/// The program cannot be started.
#[must_use]
pub fn not_called(error: &io::Error) -> String {
    format!("It could not be tried: the program does not start as cron would start it ({error}).")
}

/// Called, and it did not look.
pub const NEVER_ASKED: &str =
    "the program was called and did not take up the trial, perhaps because another call was still going on";

/// After a trial on the desktop.
#[must_use]
pub fn desktop_trial(scheduler: Option<Scheduler>, because: Option<&str>) -> String {
    let called = match scheduler {
        Some(Scheduler::Systemd) => "systemd called it now",
        Some(Scheduler::Cron) => "It was called now as cron would call it",
        Some(Scheduler::None) | None => "It was called from here",
    };
    match because {
        None => format!(
            "{called}, and your desktop took it. Whether it shows at once is the desktop's to decide: it may be set not to disturb."
        ),
        Some(why) => {
            format!("{called}, and it did not arrive: {why}. A reminder waits then. {NEXT_TERMINAL}")
        }
    }
}

/// Nobody looks at the crontab.
pub const NO_DAEMON: &str = "No cron seems to run here, so what stands in your crontab is not called. Where cron is installed, \
     this starts it: sudo systemctl enable --now cron.";

/// The person has told cron to send no mail.
pub const MAILS_NOTHING: &str = "A line of your crontab, MAILTO=\"\", says that nothing is mailed of what stands below it. While it stands there, \
     a reminder by mail does not come.";

/// After a trial by mail.
#[must_use]
pub fn mail_trial(line: &str, sends: bool) -> String {
    let mail = if sends {
        "cron hands such a line to sendmail, which is here. Whether it is delivered, only your mail can tell."
    } else {
        "cron would hand it to sendmail, which is not here: the line would be lost."
    };
    format!("It was called now as cron would call it, and printed:\n  {}\n{mail}", super::shown(line))
}

/// After a trial in this terminal.
#[must_use]
pub fn terminal_trial(desktop: bool) -> String {
    let desktop = if desktop { " There is a desktop, too: --via notify would reach it." } else { "" };
    format!("A new terminal shows a line like this, once `selfcomp init` is in your shell's file.{desktop}")
}

/// A trial, while nothing would come.
pub const TRIAL_IN_QUIET: &str =
    "Reminders rest at the moment, or these are quiet hours: only a trial comes now.";

/// What stands with the scheduler is of another day.
pub const NOT_WHAT_STANDS: &str =
    "What stands there is not what these reminders need. To write it anew: selfcomp remind resume.";

/// systemd does not answer.
pub const SYSTEMD_SILENT: &str = "Your systemd does not answer from here. In a login of yours it may.";

/// The timer is there and does not run.
pub const TIMER_OFF: &str = "The timer does not run. To have it run again: selfcomp remind resume.";

/// When systemd calls next.
#[must_use]
pub fn next_call(when: &str) -> String {
    format!("It looks again: {}.", super::shown(when))
}

/// The last call went wrong.
#[must_use]
pub fn call_failed(when: &str, result: &str) -> String {
    format!("The last call did not go well ({}, {}).", super::shown(when), super::shown(result))
}

/// Whether there is a desktop now; what a terminal needs was said `already`, or is said here.
#[must_use]
pub fn desktop(there: bool, already: bool) -> String {
    match (there, already) {
        (true, _) => "There seems to be a desktop to show it on.".to_owned(),
        (false, true) => NO_DESKTOP_HERE.to_owned(),
        (false, false) => no_desktop_yet(),
    }
}

/// The quiet hours.
#[must_use]
pub fn quiet(quiet: Quiet) -> String {
    format!("Quiet hours: {quiet}.")
}

/// Nobody called yet.
pub const NO_CALL_YET: &str = "It was not called yet.";

/// The last call, and what came of it.
#[must_use]
pub fn last_call(call: &Call) -> String {
    let what = match call.came {
        Came::Desktop => "it was shown on the desktop",
        Came::Mail => "it was printed, for cron to send",
        Came::Waits => "it was left for the next terminal",
        Came::NotYet => "it was not time yet",
        Came::TooLate => "the time was more than four hours ago, so it was let go",
        Came::Paused => "all reminders rested",
        Came::Quiet => "these were quiet hours",
        Came::Practised => "you had done an exercise that day, so nothing was said",
        Came::NoLetter => "no letter had come back",
    };
    let because =
        if call.because.is_empty() { String::new() } else { format!(" ({})", super::shown(&call.because)) };
    let at = super::shown(&call.at).replace('T', " ");
    format!("Last call: {}, {what}{because}.", at.get(..16).unwrap_or(&at))
}
