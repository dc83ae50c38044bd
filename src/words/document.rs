//! What stands on a page with entries, beside the person's own words.

use jiff::civil::Date;

use crate::exercise::characters::clean_line;
use crate::record::Measured;

/// Over the total of the ratings.
pub const TOTAL: &str = "The number they make together";

/// The total, to one place, as it was shown.
#[must_use]
pub fn total(total: f64) -> String {
    format!("{total:.1}")
}

/// Above the numbers.
pub const BEFORE_AND_AFTER: &str = super::looking::BEFORE_AND_AFTER;
/// Below the numbers.
pub const ONLY_NUMBERS: &str = super::looking::ONLY_NUMBERS;

/// A day.
#[must_use]
pub fn day(date: Date) -> String {
    super::dates::day(date)
}

/// `7, on a scale from 0 (light) to 10 (heavy)`; of the second number of a pair, both.
#[must_use]
pub fn number(number: i64, scale: Option<&Measured>, before: Option<i64>) -> String {
    match (before, scale) {
        (Some(before), _) => super::change(before, number),
        (None, Some(scale)) => format!("{number}{}", ends(scale)),
        (None, None) => number.to_string(),
    }
}

fn ends(scale: &Measured) -> String {
    let end = |at: i64, word: &Option<String>| {
        word.as_ref().map_or_else(|| at.to_string(), |word| format!("{at} ({})", clean_line(word)))
    };
    format!(", on a scale from {} to {}", end(scale.from, &scale.low), end(scale.to, &scale.high))
}
