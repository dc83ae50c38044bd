//! Days that are still to come, as people type them: `tomorrow`, `monday`, `1 dec`, `2w`, `in 3 days`, `next week`.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use super::{NotADate, Part, Why, counted, date, part, runs};
use crate::words::dates as words;

/// The first day after today that is meant.
///
/// - A weekday is the next one; a day without its year is the next that comes.
/// - Lengths count from today, with or without `in`; `next week` is its Monday, `next month` its first day.
///
/// # Errors
/// When nothing is understood, when it can be read in two ways, when there is no such day, and when it is not
/// after today.
pub fn coming(typed: &str, today: Date) -> Result<Date, NotADate> {
    let found = understood(&typed.to_lowercase(), today);
    let found = found.and_then(|day| if day > today { Ok(day) } else { Err(Why::Over) });
    let why = |why| if why == Why::Unknown { Why::UnknownToCome } else { why };
    found.map_err(|reason| NotADate { typed: typed.to_owned(), why: why(reason) })
}

fn understood(typed: &str, today: Date) -> Result<Date, Why> {
    let runs = runs(typed).ok_or(Why::Unknown)?;
    let runs = runs.strip_prefix(&[words::IN]).unwrap_or(&runs);
    let parts: Vec<Part<'_>> = runs.iter().map(|run| part(run)).collect();
    match parts[..] {
        [Part::Word(word)] if word == words::TODAY => Ok(today),
        [Part::Word(word)] if word == words::TOMORROW => ahead(1.day(), today),
        [Part::Weekday(weekday)] => next_weekday(weekday, today),
        [Part::Word(word), Part::Weekday(weekday)] if word == words::NEXT => next_weekday(weekday, today),
        [Part::Word(word), Part::Word(unit)] if word == words::NEXT => next(unit, today),
        [Part::Month(month)] => next_date(today, month, 1),
        [Part::Number(day), Part::Month(month)] | [Part::Month(month), Part::Number(day)] => {
            next_date(today, month, day)
        }
        [Part::Number(day), Part::Month(month), Part::Year(year)]
        | [Part::Month(month), Part::Number(day), Part::Year(year)]
        | [Part::Year(year), Part::Number(month) | Part::Month(month), Part::Number(day)] => {
            date(year, month, day)
        }
        [Part::Number(_), Part::Number(_)] | [Part::Number(_), Part::Number(_), _] => Err(Why::TwoWays),
        _ => length(runs, today),
    }
}

fn next_weekday(weekday: Weekday, today: Date) -> Result<Date, Why> {
    today.nth_weekday(1, weekday).map_err(|_| Why::TooFar)
}

/// A leap day may be eight years away.
fn next_date(today: Date, month: i8, day: i8) -> Result<Date, Why> {
    let years = (0..=8).filter_map(|ahead| today.year().checked_add(ahead));
    years.filter_map(|year| Date::new(year, month, day).ok()).find(|date| *date > today).ok_or(Why::NoSuchDay)
}

fn next(unit: &str, today: Date) -> Result<Date, Why> {
    if words::WEEK.contains(&unit) {
        return next_weekday(Weekday::Monday, today);
    }
    if words::MONTH.contains(&unit) {
        return ahead(1.day(), today.last_of_month());
    }
    Err(Why::Unknown)
}

/// So many days, weeks or months after today.
fn length(runs: &[&str], today: Date) -> Result<Date, Why> {
    let [count, unit] = *runs else { return Err(Why::Unknown) };
    let count = counted(count)?;
    let span = match unit {
        unit if words::DAY.contains(&unit) => Span::new().try_days(count),
        unit if words::WEEK.contains(&unit) => Span::new().try_weeks(count),
        unit if words::MONTH.contains(&unit) => Span::new().try_months(count),
        _ => return Err(Why::Unknown),
    };
    ahead(span.map_err(|_| Why::TooFar)?, today)
}

fn ahead(span: Span, today: Date) -> Result<Date, Why> {
    today.checked_add(span).map_err(|_| Why::TooFar)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// A Friday.
    const TODAY: Date = date(2026, 11, 20);

    #[test]
    fn someone_who_wants_quiet_until_a_day_types_it_in_any_usual_form() {
        for (typed, expected) in [
            ("tomorrow", "2026-11-21"),
            ("Monday", "2026-11-23"),
            ("next friday", "2026-11-27"),
            ("friday", "2026-11-27"),
            ("2w", "2026-12-04"),
            ("in 3 days", "2026-11-23"),
            ("a month", "2026-12-20"),
            ("1 dec", "2026-12-01"),
            ("december", "2026-12-01"),
            ("3 nov", "2027-11-03"),
            ("29 feb", "2028-02-29"),
            ("2027-01-07", "2027-01-07"),
            ("7 January 2027", "2027-01-07"),
            ("next week", "2026-11-23"),
            ("next month", "2026-12-01"),
        ] {
            let day = coming(typed, TODAY).map(|day| day.to_string());
            assert_eq!(day.as_deref(), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn a_day_that_is_none_to_come_is_answered_with_what_would_be_understood() {
        for (typed, part) in [
            ("today", "not after today"),
            ("2026-11-20", "not after today"),
            ("2020-01-01", "not after today"),
            ("", "tomorrow"),
            ("soon", "tomorrow"),
            ("yesterday", "tomorrow"),
            ("8:30", "tomorrow"),
            ("3/11", "others the month"),
            ("31 june", "on no calendar"),
            ("99999999999999d", "too far"),
        ] {
            let sentence = coming(typed, TODAY).expect_err(typed).to_string();
            assert!(sentence.contains(part), "{typed}: {sentence}");
        }
    }
}
