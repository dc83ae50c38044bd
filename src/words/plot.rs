//! What stands around a quiet look back: the scale, the dates, what each mark is. Nothing here weighs the numbers.

use jiff::civil::Date;

/// What the first mark of a session is.
pub const BEFORE: &str = "before";
/// What the second mark of a session is.
pub const AFTER: &str = "after";
/// One mark for two numbers that meet.
pub const BOTH: &str = "both";
/// Instead of a plot.
pub const NOTHING: &str = "There is nothing to show here yet.";
/// After a text that was cut.
pub const CUT: &str = "...";

/// What is shown, and its scale: `Heaviness, from 0 (light) to 10 (heavy)`. Each end is its number and its word.
#[must_use]
pub fn heading(title: &str, low: (f64, &str), high: (f64, &str)) -> String {
    format!("{title}, from {} to {}", end(low), end(high))
}

fn end((value, word): (f64, &str)) -> String {
    if word.is_empty() { number(value) } else { format!("{} ({word})", number(value)) }
}

/// The first and the last day, on one line.
#[must_use]
pub fn days(first: Date, last: Date) -> String {
    if first == last { day(first) } else { format!("{} to {}", day(first), day(last)) }
}

/// `3 Nov 2026`.
#[must_use]
pub fn day(date: Date) -> String {
    date.strftime("%-d %b %Y").to_string()
}

/// One session in words.
#[must_use]
pub fn session(date: Date, before: Option<f64>, after: Option<f64>) -> String {
    let numbers = [(BEFORE, before), (AFTER, after)];
    let said: Vec<String> =
        numbers.iter().filter_map(|(when, value)| Some(format!("{when} {}", number((*value)?)))).collect();
    format!("{}: {}.", day(date), said.join(", "))
}

/// Below the newest sessions. It does not say how many: a number like that would be read as a score.
pub const EARLIER: &str = "Earlier sessions are not listed here.";

/// When there are more sessions than columns.
#[must_use]
pub fn shared(count: usize) -> String {
    format!("Each mark: the middle of {count} sessions.")
}

/// When numbers lie beyond the ends of the scale.
#[must_use]
pub fn outside(count: usize) -> String {
    if count == 1 {
        "One number lies beyond the scale; it stands at its end.".to_owned()
    } else {
        format!("{count} numbers lie beyond the scale; they stand at its end.")
    }
}

/// A number as a person would write it: at most one digit after the point, and never a long row of digits.
#[must_use]
pub fn number(value: f64) -> String {
    if value.abs() >= 1e6 {
        return format!("{value:.0e}");
    }
    let text = format!("{value:.1}");
    match text.strip_suffix(".0").unwrap_or(&text) {
        "-0" => "0".to_owned(),
        short => short.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_by_hand() {
        let written = [7.0, 6.5, -0.01, 0.04, -3.0, 1e300].map(number);
        assert_eq!(written, ["7", "6.5", "0", "0", "-3", "1e300"]);
    }

    #[test]
    fn an_end_without_a_word_is_its_number_alone() {
        assert_eq!(heading("Ease", (1.0, ""), (5.0, "full")), "Ease, from 1 to 5 (full)");
    }
}
