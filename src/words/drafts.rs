//! What is said about sessions that were left on their way.

use std::fmt::Write;
use std::io;
use std::path::Path;

use super::{shown, shown_path};

/// The question about what was left; the day as it is said in a list.
#[must_use]
pub fn question(title: &str, day: &str) -> String {
    format!(
        "You began this {}: {}.\nWhat you wrote is still there. What would you like to do with it?",
        on(day),
        shown(title)
    )
}

fn on(day: &str) -> String {
    match day {
        super::dates::TODAY | super::dates::YESTERDAY => day.to_owned(),
        day => format!("on {day}"),
    }
}

/// Its help, at the start of the exercise.
pub const HELP: &str = "Enter alone begins anew, and it waits.";
/// Its help otherwise.
pub const HELP_RESUME: &str = "Enter alone leaves it as it is.";
/// Go on with it.
pub const GO_ON: &str = "go on with it";
/// Into the journal as it is.
pub const KEEP: &str = "keep it in the journal, unfinished";
/// Take it away.
pub const LET_GO: &str = "let it go";
/// Not now.
pub const LATER: &str = "later; `selfcomp resume` brings it back";

/// The same in `selfcomp resume`.
pub const LATER_RESUME: &str = "later; nothing asks about it until you do";

/// Before it is taken away.
pub const SURE: &str = "Let these words go? They are taken away, and nothing brings them back.";
/// Yes.
pub const SURE_YES: &str = "yes, let them go";
/// No.
pub const SURE_NO: &str = "no, let them stay";

/// It is gone.
pub const GONE: &str = "It is let go.";
/// It waits.
pub const WAITS: &str = "It waits. Nothing asks about it until you type `selfcomp resume`.";
/// In the journal.
pub const KEPT: &str = "Kept as it is, unfinished. `selfcomp journal` finds it.";

/// That it waits could not be noted in it.
#[must_use]
pub fn not_marked(error: &io::Error) -> String {
    format!("It waits. That could not be noted ({error}), so you may be asked about it again.")
}

/// Nothing was left.
pub const NOTHING: &str = "Nothing waits here. What you begin and leave is put by, and this brings it back.";
/// Everything that was left is open in another terminal.
pub const ALL_OPEN: &str = "What you began is open in another terminal; you can go on with it there.";
/// Which one.
pub const WHICH: &str = "Some things are still on their way. Which one is it?";
/// Several, and one is to be named.
pub const NAME_ONE: &str =
    "Several things are on their way. Name the one you mean; `selfcomp resume --list` shows their names.";

/// Nothing of this name.
#[must_use]
pub fn no_such(typed: &str) -> String {
    format!("Nothing that was left is called `{}`. `selfcomp resume --list` shows what waits.", shown(typed))
}

/// A file that cannot be read as a draft.
#[must_use]
pub fn damaged(path: &Path, error: &io::Error) -> String {
    format!("{} cannot be read ({error}). It is left as it is.", shown_path(path))
}

/// The exercise is not there, or cannot be read.
#[must_use]
pub fn no_exercise(id: &str) -> String {
    format!("The exercise `{}` is not here any more, so this cannot go on. Your words are:", shown(id))
}

/// Words under questions that the exercise no longer asks.
pub const NO_LONGER_ASKED: &str =
    "The exercise has changed since. These words have no question in it any more; they stay with the rest:";

/// Where one was.
#[must_use]
pub fn so_far(asked: &str, answer: &str) -> String {
    let answer: String = answer.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = answer.chars().take(SHORT).collect();
    let more = if short.len() < answer.len() { " …" } else { "" };
    let asked = asked.split_whitespace().collect::<Vec<_>>().join(" ");
    if asked.is_empty() {
        format!("You had written: {short}{more}")
    } else {
        format!("You had come as far as this:\n{asked}\n{short}{more}")
    }
}

/// The most letters of an earlier answer, when it says where one was.
const SHORT: usize = 160;

/// One line of a list: its name, day and time, title.
#[must_use]
pub fn line(digits: &str, when: &str, title: &str, notes: &[&str]) -> String {
    let mut line = format!("{digits}  {when}  {}", shown(title));
    if !notes.is_empty() {
        // Writing to a string cannot fail.
        let _ = write!(line, " ({})", notes.join(", "));
    }
    line
}

/// A draft that only lives as long as the login.
pub const IN_MEMORY: &str = "until you log out";
/// A draft for later.
pub const PUT_OFF: &str = "for later";
