//! What a quiet look back says. Nothing here weighs what was.

use crate::lookback::Ended;

/// Above everything.
pub const TITLE: &str = "A quiet look back: what there was, as you kept it.";
/// There is nothing in the journal.
pub const EMPTY: &str = "There is nothing to look back on yet, and that is fine. What you choose to keep after a \
                         practice can be seen here.";
/// Nothing in the journal is wanted.
pub const NOTHING_FITS: &str =
    "Nothing you kept is from then, or of that kind. `selfcomp look` alone shows everything.";
/// Above the numbers.
pub const BEFORE_AND_AFTER: &str = "Before and after";
/// Below the numbers.
pub const ONLY_NUMBERS: &str = "Numbers like these cannot show what a practice did: many things move them.";

/// A day, and how it was, in the order of the day.
#[must_use]
pub fn day(day: &str, ended: &[Ended]) -> String {
    if ended.is_empty() {
        return format!("  {day}");
    }
    let how: Vec<&str> = ended.iter().map(|ended| how(*ended)).collect();
    format!("  {day}: {}", how.join(", then "))
}

fn how(ended: Ended) -> &'static str {
    match ended {
        Ended::Softer => "softer",
        Ended::Same => "the same",
        Ended::Heavier => "heavier",
    }
}

/// Below the newest days of an exercise.
#[must_use]
pub fn days_before(exercise: &str) -> String {
    format!("  and days before: selfcomp look --exercise {exercise}")
}

/// Something could not be read.
#[must_use]
pub fn unread(count: usize) -> String {
    let what = if count == 1 {
        "Something in your journal could not be read; it is left as it is.".to_owned()
    } else {
        format!("{count} files in your journal could not be read; they are left as they are.")
    };
    format!("{what} `selfcomp journal doctor` tells more.")
}

/// What was rated, when an exercise asks for several things.
#[must_use]
pub fn asked_in(exercise: &str, asked: &str) -> String {
    format!("{exercise}: {asked}")
}
