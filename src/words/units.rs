//! The units of systemd and the property list of launchd: what stands in them, and what is said of them.

use std::io;
use std::path::Path;

use super::{shown, shown_path};

/// How the first line of our files begins, whatever a later version says after it: that is how they are known.
pub const MARK: &str = "# Written by selfcomp";
/// The first line.
pub const OURS: &str = "Written by selfcomp, so that reminders come at their time. `selfcomp remind remove` takes it away again.";
/// The same of the property list. A comment in XML has no place for two hyphens in a row.
pub const OURS_ON_A_MAC: &str = "Written for reminders from selfcomp. `launchctl bootout gui/$(id -u)/selfcomp.remind` \
    ends them; then this file can be deleted.";
/// How systemd lists the timer.
pub const TIMER: &str = "The times of reminders from selfcomp";
/// How systemd lists the service.
pub const SERVICE: &str = "Reminders from selfcomp";

/// The units are gone, and systemd could not be told.
pub const UNHEARD: &str = "The files of the timer are gone. systemd does not answer here, so a timer that is still \
    counting ends with this login; if it calls once more before, nothing is shown.";

/// What to do with the property list.
pub const LAUNCHD: &str = "This is for ~/Library/LaunchAgents/selfcomp.remind.plist on a Mac; selfcomp does not put it \
    there itself. `launchctl bootstrap gui/$(id -u) ~/Library/LaunchAgents/selfcomp.remind.plist` begins with it, \
    `launchctl bootout gui/$(id -u)/selfcomp.remind` ends it, and then the file can be deleted.";

/// What to turn to where systemd is of no help.
const INSTEAD: &str = "`selfcomp remind add` takes the crontab in its place with `--scheduler cron`, and shows with `--print` what would \
     be written.";

/// systemd gives no answer, or is not there.
#[must_use]
pub fn no_answer() -> String {
    format!("systemd does not answer for your account here, so nothing was changed. {INSTEAD}")
}

/// A step failed, and everything is as it was.
#[must_use]
pub fn not_taken(said: &str) -> String {
    format!("systemd did not take the timer ({}). Everything is as it was before. {INSTEAD}", brief(said))
}

/// A step failed, and what was there before could not be put back.
#[must_use]
pub fn not_put_back(said: &str, path: &Path, error: &io::Error) -> String {
    format!(
        "systemd did not take the timer ({}), and {} could not be put back as it was ({error}). `selfcomp remind \
         remove` takes away what is left of it.",
        brief(said),
        shown_path(path)
    )
}

/// Something of that name is there which we did not write.
#[must_use]
pub fn foreign(path: &Path) -> String {
    format!(
        "{} was not written by selfcomp, so nothing was changed. Once it is moved or renamed, this works; \
         `--scheduler cron` takes the crontab in its place.",
        shown_path(path)
    )
}

/// Something of ours that does not go.
#[must_use]
pub fn not_removed(path: &Path, error: &io::Error) -> String {
    format!(
        "{} could not be taken away ({error}). Once it can be deleted, `selfcomp remind remove` does the rest.",
        shown_path(path)
    )
}

/// The service did not run, or did not end well.
#[must_use]
pub fn not_started(said: &str) -> String {
    format!(
        "systemd could not start the reminder ({}). Nothing is lost: it stays due. `systemctl --user status \
         selfcomp-remind.service` says more.",
        brief(said)
    )
}

/// What was asked got no answer within its time.
pub const TOO_SLOW: &str = "it did not answer within a few seconds";
/// The commands went well, and yet it does not run.
pub const NOT_RUNNING: &str = "it is not active afterwards";

/// A path that cannot stand in the file.
#[must_use]
pub fn odd_path(path: &Path) -> String {
    format!(
        "The program lies at {}, and such a file cannot hold quotes, backslashes or unusual characters in a path, so \
         nothing was changed. Once selfcomp lies at a plainer place, this works.",
        shown_path(path)
    )
}

/// A value that cannot stand in the file.
#[must_use]
pub fn odd_value(name: &str) -> String {
    format!(
        "The value of {name} has a line break or another character that cannot stand in such a file, so nothing was \
         changed. With a plainer value, this works."
    )
}

/// What systemd said, inside of a sentence.
fn brief(said: &str) -> String {
    shown(said).trim_end_matches('.').to_owned()
}
