//! What is said about reminders. What a reminder itself says stands in `texts/<lang>/reminders.toml`.

use std::io;
use std::path::Path;

use super::shown_path;

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
        "Your reminders in {path} have a fault in line {line} ({message}). Mend it there, then try again."
    )
}
