//! What is said about letters that come back.

use jiff::civil::Date;

use super::{dates, shown};

/// The question about a letter that has come back.
#[must_use]
pub fn question(title: &str, day: &str) -> String {
    format!("A letter of yours, written {}: {}.", on(day), shown(title))
}

fn on(day: &str) -> String {
    match day {
        dates::TODAY | dates::YESTERDAY => day.to_owned(),
        day => format!("on {day}"),
    }
}

/// Its help.
pub const HELP: &str = "Enter alone leaves it where it is.";
/// Read it.
pub const READ: &str = "read it now";
/// In a week.
pub const LATER: &str = "later; it comes back in a week";
/// It no longer waits.
pub const LET_GO: &str = "let it rest; it stays in the journal and does not come back by itself";
/// Above several.
pub const WHICH: &str = "Letters are here for you. Which one?";
/// Above all of them.
pub const WHICH_ALL: &str = "Your letters, the newest first. Which one would you like to read?";
/// The choice below a long list.
pub const OLDER: &str = "older ones";

/// Nothing waits, and nothing will.
pub const NONE: &str = "No letter waits for you. `selfcomp letters all` shows every letter you kept.";
/// There is not one.
pub const NONE_AT_ALL: &str =
    "There is no letter in your journal yet. `selfcomp letter` is one way to write one.";

/// Nothing waits yet.
#[must_use]
pub fn none_before(next: Date) -> String {
    format!(
        "No letter waits for you today. The next one comes back on {}. `selfcomp letters all` shows every letter you kept.",
        dates::day(next)
    )
}

/// It comes again in a week.
#[must_use]
pub fn later(due: Date) -> String {
    format!("It comes back on {}.", dates::day(due))
}

/// It no longer waits.
pub const RESTS: &str = "It rests in your journal. `selfcomp letters all` finds it whenever you like.";
/// After the last paragraph.
pub const READ_TO_ITS_END: &str =
    "That is the end of it. It stays in your journal, and you can read it again whenever you like.";

/// Above the first paragraph.
#[must_use]
pub fn heading(title: &str, day: &str) -> String {
    format!("{}\nWritten {}.", shown(title), on(day))
}

/// Its entry cannot be read.
#[must_use]
pub fn unreadable(id: &str) -> String {
    format!("The letter in {} cannot be read now. It is left as it is.", shown(id))
}

/// That it was read, or is to come later, could not be noted.
#[must_use]
pub fn not_noted(error: &std::io::Error) -> String {
    format!(
        "This could not be noted ({error}), so the letter may be here again next time. The letter itself is untouched."
    )
}

/// One line of a list.
#[must_use]
pub fn line(day: &str, title: &str) -> String {
    format!("{day}: {}", shown(title))
}
