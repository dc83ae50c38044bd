//! What stands on a page to take to somebody who helps, and what is said while it is made.

use std::io;
use std::path::Path;

use jiff::civil::Date;

use super::dates::day;
use crate::document::Front;

/// The head of the page.
#[must_use]
pub fn front(first: Date, last: Date) -> Front {
    let days = if first == last { day(first) } else { format!("{} to {}", day(first), day(last)) };
    Front {
        title: "Pages I want to share".to_owned(),
        lines: vec![
            format!("Written by me with selfcomp, {days}."),
            "I chose these pages myself. They hold my own words, and no diagnosis and no interpretation."
                .to_owned(),
            "selfcomp is a self-help program. No clinician has reviewed its exercises.".to_owned(),
        ],
    }
}

/// Nothing was said about what to bring, and nobody can be asked.
pub const NAME_SOME: &str = "Which entries would you like to bring? For example `selfcomp bring last`, or \
                             `selfcomp bring --since \"last week\"`. `selfcomp journal list` shows their names.";
/// There is nothing in the journal.
pub const EMPTY: &str = "There is nothing in your journal yet, so there is no page to make. What you choose to keep \
                         after a practice can be brought along.";
/// Nothing in the journal is wanted.
pub const NOTHING_FITS: &str = "Nothing you kept is from then, or of that kind, so no page was made.";
/// The person chose nothing.
pub const NOTHING_CHOSEN: &str = "Nothing was chosen, so no page was made.";
/// Above the list of entries.
pub const WHICH: &str = "What would you like to bring? Type to narrow the list, Esc leaves";
/// The same once something was chosen.
pub const WHICH_ELSE: &str = "Something else? Esc when that is all";
/// What was chosen so far, one at a time.
#[must_use]
pub fn chosen(line: &str) -> String {
    format!("Chosen: {line}")
}

/// After a numbered list.
pub const WHICH_NUMBERS: &str =
    "What would you like to bring? Type numbers with blanks between them, or nothing to leave it.";
/// After the end of a list that is cut.
pub const OLDER: &str = "Older entries can be named by their days: selfcomp bring --since DATE --until DATE";

/// One entry in a list.
#[must_use]
pub fn line(date: Date, title: &str) -> String {
    format!("{:<18} {title}", day(date))
}

/// Something that is no number of the list.
#[must_use]
pub fn not_in_the_list(typed: &str) -> String {
    format!(
        "`{}` is no number of this list, so no page was made. Starting again shows the list.",
        super::shown(typed)
    )
}

/// An entry that was named cannot be read.
#[must_use]
pub fn unreadable(typed: &str, why: &str) -> String {
    format!(
        "The entry `{}` cannot be read: {why}. It was left as it is, and no page was made.",
        super::shown(typed)
    )
}

/// The page is there.
#[must_use]
pub fn written(path: &Path) -> String {
    format!(
        "The page is in {}, for your account only. It is yours to print, to share or to delete.",
        super::shown_path(path)
    )
}

/// The page could not be written.
#[must_use]
pub fn not_written(path: &Path, error: &io::Error) -> String {
    let path = super::shown_path(path);
    match error.kind() {
        io::ErrorKind::AlreadyExists => {
            format!("There is a file {path} already. It was left as it is; another name would do.")
        }
        _ => format!("{path} could not be written ({error}). Your entries are as they were."),
    }
}
