//! Dates in words: the names of days and months, and what is said about one that is not understood.

use jiff::civil::Date;

/// From January.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
/// From Monday.
pub const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/// The day itself.
pub const TODAY: &str = "today";
/// The day before.
pub const YESTERDAY: &str = "yesterday";
/// The day after.
pub const TOMORROW: &str = "tomorrow";
/// Before a length of time that begins now.
pub const IN: &str = "in";
/// Before the name of a span of time: the one that comes.
pub const NEXT: &str = "next";
/// Before the name of a span of time: the one that is over.
pub const LAST: &str = "last";
/// The same: the one that is now.
pub const THIS: &str = "this";
/// After a length of time.
pub const AGO: &str = "ago";
/// Words that can be left out.
pub const FILLERS: [&str; 7] = ["of", "on", "the", "st", "nd", "rd", "th"];
/// Numbers in words, with what they count.
pub const NUMBERS: [(&str, i64); 14] = [
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
];
/// Days.
pub const DAY: [&str; 3] = ["d", "day", "days"];
/// Weeks.
pub const WEEK: [&str; 5] = ["w", "wk", "wks", "week", "weeks"];
/// Months. A day has no minutes here, so `m` can be nothing else.
pub const MONTH: [&str; 5] = ["m", "mo", "mos", "month", "months"];
/// Years.
pub const YEAR: [&str; 5] = ["y", "yr", "yrs", "year", "years"];

/// Nothing that names a day.
#[must_use]
pub fn unknown(typed: &str) -> String {
    format!(
        "`{}` is no date known here. 3 nov, last week or 2026-11-03 would be understood.",
        typed_back(typed)
    )
}

/// A date in figures alone that does not begin with the year.
#[must_use]
pub fn two_ways(typed: &str) -> String {
    format!(
        "In `{}` some people read the day first and others the month. With the month as a word (3 nov 2026) or \
         the year in front (2026-11-03) it is clear.",
        typed_back(typed)
    )
}

/// A day like 31 June.
#[must_use]
pub fn no_such_day(typed: &str) -> String {
    format!(
        "`{}` is on no calendar. A day like 2026-11-03, or a whole month like 2026-11, would be understood.",
        typed_back(typed)
    )
}

/// Before or after every year there is.
#[must_use]
pub fn too_far(typed: &str) -> String {
    format!(
        "`{}` is too far away for a calendar. Something nearer, like 2w or 2 years ago, would be understood.",
        typed_back(typed)
    )
}

/// Nothing that names a day to come.
#[must_use]
pub fn unknown_to_come(typed: &str) -> String {
    format!(
        "`{}` is no day known here. tomorrow, monday, 2w, 3 dec or 2026-12-03 would be understood.",
        typed_back(typed)
    )
}

/// A day that is over, or is today.
#[must_use]
pub fn over(typed: &str) -> String {
    format!(
        "`{}` is not after today. tomorrow, monday, 2w or 2026-12-03 would be understood.",
        typed_back(typed)
    )
}

fn typed_back(typed: &str) -> String {
    super::shown(typed.trim())
}

/// `3 November 2026`.
#[must_use]
pub fn day(date: Date) -> String {
    let month = usize::try_from(date.month() - 1).ok().and_then(|month| MONTHS.get(month)).unwrap_or(&"");
    format!("{} {month} {:04}", date.day(), date.year())
}
