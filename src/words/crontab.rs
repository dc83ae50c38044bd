//! What is said about the crontab, when something there keeps a reminder from being written or taken out.

use std::path::Path;
use std::time::Duration;

use super::{shown, shown_path};

/// In a crontab, our lines begin here.
pub const BEGIN: &str = "# >>> selfcomp reminders >>>";
/// And they end here.
pub const END: &str = "# <<< selfcomp reminders <<<";
/// What the two of them have in common, and nothing else is likely to have.
pub const MARK: &str = "selfcomp reminders";

/// Beside the backup, when there was no crontab before.
pub const NONE_BEFORE: &str =
    "There was no crontab before selfcomp wrote its lines there. When they go, the crontab goes, too.\n";

/// A line would be longer than cron takes.
pub const TOO_LONG: &str = "The folders of selfcomp have names too long for a line of a crontab, so none was written. \
     `--scheduler systemd` has room for them.";

/// A path with a `%`, a line end, or bytes that are no text.
#[must_use]
pub fn not_for_cron(program: &Path) -> String {
    format!(
        "There is something in the name of a folder that a crontab cannot hold (a `%`, a line end, or no plain text), \
         so none was written; selfcomp lies at {}. `--scheduler systemd` can do with such names.",
        shown_path(program)
    )
}

/// What was to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// Lines were to be written.
    Put,
    /// They were to be taken out.
    TakeOut,
    /// The crontab was only read.
    Look,
}

impl Aim {
    /// What the person can do instead.
    fn instead(self) -> String {
        match self {
            Self::Put => {
                " `--scheduler systemd` does without a crontab. With `--scheduler none` the next terminal shows it, or \
                 lines you add yourself: `--print` with `--scheduler cron` shows them."
                    .to_owned()
            }
            Self::TakeOut => format!(" `crontab -e` takes them out by hand: all from `{BEGIN}` to `{END}`."),
            Self::Look => String::new(),
        }
    }

    /// After what keeps us from it, when nothing was written.
    #[must_use]
    pub fn refused(self, why: &str) -> String {
        let so = match self {
            Self::Put => ", so nothing was written",
            Self::TakeOut => ", so nothing was taken out",
            Self::Look => "",
        };
        format!("{why}{so}.{}", self.instead())
    }

    /// The system's program did not take what it was given, and the crontab was read again.
    #[must_use]
    pub fn not_taken(self, why: &str) -> String {
        format!("{why}. Your crontab is as it was: it was read again to be sure.{}", self.instead())
    }

    /// What stands in the crontab now is not what was to stand there.
    #[must_use]
    pub fn otherwise(self, why: &str, now: &str, backup: Option<&Path>) -> String {
        let backup = backup.map_or_else(
            || "There was none before.".to_owned(),
            |backup| format!("What stood there before is in {}.", shown_path(backup)),
        );
        format!(
            "{why}. {now} {backup} `crontab -l` shows what is there, and `crontab FILE` puts a file in its place."
        )
    }
}

/// There is no such program.
pub const NO_PROGRAM: &str = "There is no `crontab` program here";

/// It neither showed a table nor said that there is none.
#[must_use]
pub fn unreadable(said: &str) -> String {
    format!("`crontab -l` did not show a crontab, and said: {}", quote(said))
}

/// It did not take the table.
#[must_use]
pub fn not_written(said: &str) -> String {
    format!("`crontab` did not take the new lines, and said: {}", quote(said))
}

/// What a program said, on one line; `nothing` when it was silent.
fn quote(said: &str) -> String {
    let said = shown(&said.split_whitespace().collect::<Vec<_>>().join(" "));
    if said.is_empty() { "nothing".to_owned() } else { format!("“{}”", said.trim_end_matches('.')) }
}

/// It could not be started.
#[must_use]
pub fn not_started(error: &std::io::Error) -> String {
    format!("The program `crontab` could not be used ({error})")
}

/// It did not end.
#[must_use]
pub fn hangs(limit: Duration) -> String {
    format!("The program `crontab` did not come to an end within {} seconds", limit.as_secs())
}

/// Another terminal changes the crontab just now.
pub const HELD: &str = "Another selfcomp is at the crontab and does not come to an end";

/// The lock, the backup or the note cannot be written.
#[must_use]
pub fn no_backup(error: &std::io::Error, folder: &Path) -> String {
    format!("No copy of your crontab could be put by in {} ({error})", shown_path(folder))
}

/// The table is over the limit, in bytes.
#[must_use]
pub fn large(most: usize) -> String {
    format!("Your crontab is larger than {} KiB", most / 1024)
}

/// The last line does not end.
pub const NO_LINE_END: &str = "The last line of your crontab has no line end, which cron does not take";
/// Bytes that are no text.
pub const NUL: &str = "There are bytes in your crontab that belong to no text";

/// A backslash and an `r`, by which Debian's `crontab -l` shows a carriage return.
#[must_use]
pub fn return_shown(line: usize) -> String {
    format!(
        "Line {line} of your crontab has a `\\r` in it, and `crontab -l` can show a line end of another kind in the same way: what stands there is not known for sure"
    )
}

/// A line that looks like one of the two around ours, and is not, or not where it belongs.
#[must_use]
pub fn damaged(line: usize) -> String {
    format!(
        "Line {line} of your crontab looks like one that selfcomp writes around its own, and something about it is not as it was written"
    )
}

/// The first of the two without the second.
#[must_use]
pub fn unclosed(line: usize) -> String {
    format!("The lines of selfcomp begin in line {line} of your crontab, and do not end")
}

/// A line between the two that is not ours.
#[must_use]
pub fn foreign(line: usize) -> String {
    format!("Line {line} of your crontab stands among those of selfcomp, and selfcomp did not write it")
}

/// An assignment that would have ours run at another time or in another home.
#[must_use]
pub fn assigned(name: &str, line: usize) -> String {
    format!(
        "Line {line} of your crontab sets {name} for all lines below it, so a reminder there would go by another clock or another home"
    )
}

/// Somebody else wrote there between our reading and writing.
pub const CHANGED: &str = "Your crontab was changed by something else in this very moment";
/// And between our writing and reading again.
pub const CHANGED_AFTER: &str =
    "Your crontab is not what was written there, perhaps because something else wrote at the same moment";

/// The table cannot be read after it was written.
#[must_use]
pub fn now_unreadable(why: &str) -> String {
    format!("{why}, so it is not known what stands there now.")
}

/// There is none now.
pub const NOW_NONE: &str = "There is no crontab now.";

/// There is one, with so many lines.
#[must_use]
pub fn now_lines(lines: usize, ours: bool) -> String {
    let many = if lines == 1 { "one line".to_owned() } else { format!("{lines} lines") };
    let ours = if ours { "with" } else { "without" };
    format!("Now it has {many}, {ours} those of selfcomp.")
}
