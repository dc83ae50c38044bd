//! Dates as people type them, and as they are said back.
//!
//! Everything looks back, as a search through what was kept does: `3 dec` is the last one that has been, and
//! `2w` is two weeks ago. What is still to come is read by [`coming`].

mod coming;

use std::fmt;

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

pub use self::coming::coming;
use crate::words::dates as words;

/// A day, or the days of a week, a month or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first of them.
    pub first: Date,
    /// The last of them, never before the first. Of what is not over yet it can be after today.
    pub last: Date,
}

/// Something typed that names no day, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotADate {
    typed: String,
    why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    Unknown,
    TwoWays,
    NoSuchDay,
    TooFar,
    UnknownToCome,
    Over,
}

/// One sentence: what was typed, and what would be understood.
impl fmt::Display for NotADate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&match self.why {
            Why::Unknown => words::unknown(&self.typed),
            Why::TwoWays => words::two_ways(&self.typed),
            Why::NoSuchDay => words::no_such_day(&self.typed),
            Why::TooFar => words::too_far(&self.typed),
            Why::UnknownToCome => words::unknown_to_come(&self.typed),
            Why::Over => words::over(&self.typed),
        })
    }
}

impl std::error::Error for NotADate {}

/// A run of letters or of digits, as what it can be in a date.
#[derive(Debug, Clone, Copy)]
enum Part<'a> {
    /// Four digits.
    Year(i16),
    /// One or two digits: a day, a month in figures.
    Number(i8),
    Month(i8),
    Weekday(Weekday),
    Word(&'a str),
}

/// The days that were typed.
///
/// - A weekday is the latest one, and today counts (`monday` on a Monday is today); `last monday` is before
///   today. A month by its name is the latest that has begun; `last november` is before this month.
/// - A day without its year is the latest that has been, today included.
/// - Weeks begin on Monday. `last week`, `this month`, `2026-11`, `november` and `2026` are all of their days.
/// - Lengths count back from today, with or without `ago`: `2w`, `3 days ago`, `a month ago`. A month back
///   from the 31st is the last day of a shorter month.
/// - Upper case, blanks, commas, dots and dashes do not matter, as long as the parts can be told apart.
///
/// # Errors
/// When nothing is understood, when it can be read in two ways (`03/11/2026`), when there is no such day
/// (`31 june`), and when it is further away than years are counted (-9999 to 9999).
pub fn parse(typed: &str, today: Date) -> Result<Days, NotADate> {
    understood(&typed.to_lowercase(), today).map_err(|why| NotADate { typed: typed.to_owned(), why })
}

/// How a day is said in a list: `today`, `yesterday`, `3 November 2026`. [`parse`] understands it again, from
/// the year 0 on.
#[must_use]
pub fn told(date: Date, today: Date) -> String {
    if date == today {
        words::TODAY.to_owned()
    } else if date.tomorrow().is_ok_and(|next| next == today) {
        words::YESTERDAY.to_owned()
    } else {
        words::day(date)
    }
}

fn understood(typed: &str, today: Date) -> Result<Days, Why> {
    let runs = runs(typed).ok_or(Why::Unknown)?;
    let parts: Vec<Part<'_>> = runs.iter().map(|run| part(run)).collect();
    match parts[..] {
        [Part::Word(word)] if word == words::TODAY => Ok(one(today)),
        [Part::Word(word)] if word == words::YESTERDAY => back(1.day(), today),
        [Part::Word(word), of] if word == words::LAST || word == words::THIS => {
            relative(word == words::LAST, of, today)
        }
        [Part::Weekday(weekday)] => latest_weekday(weekday, today),
        _ if parts.iter().any(|part| matches!(part, Part::Word(_))) => length(&runs, today),
        _ => on_the_calendar(&parts, today),
    }
}

/// Letters and digits apart from each other, without fillers; `None` when there is anything else but
/// what stands between the parts of a date.
fn runs(typed: &str) -> Option<Vec<&str>> {
    let between = |character: char| character.is_whitespace() || matches!(character, ',' | '.' | '-' | '/');
    let mut runs = Vec::new();
    for mut word in typed.split(between).filter(|word| !word.is_empty()) {
        while let Some(first) = word.chars().next() {
            let digits = first.is_ascii_digit();
            let same = |character: char| character.is_ascii_digit() == digits && character.is_alphanumeric();
            let end = word.find(|character| !same(character)).unwrap_or(word.len());
            let (run, rest) = word.split_at(end);
            if run.is_empty() {
                return None;
            }
            runs.push(run);
            word = rest;
        }
    }
    runs.retain(|run| !words::FILLERS.contains(run));
    Some(runs)
}

fn part(run: &str) -> Part<'_> {
    match run.len() {
        4 if let Ok(year) = run.parse() => return Part::Year(year),
        1 | 2 if let Ok(number) = run.parse() => return Part::Number(number),
        _ => {}
    }
    if let Some(month) = (1..).zip(words::MONTHS).find_map(|(month, name)| begins(name, run).then_some(month))
    {
        return Part::Month(month);
    }
    let weekday = (1..).zip(words::WEEKDAYS).find_map(|(day, name)| begins(name, run).then_some(day));
    match weekday.and_then(|day| Weekday::from_monday_one_offset(day).ok()) {
        Some(weekday) => Part::Weekday(weekday),
        None => Part::Word(run),
    }
}

/// Whether this is a name, in full or short; three letters tell all of them apart.
fn begins(name: &str, run: &str) -> bool {
    run.len() >= 3 && name.to_lowercase().starts_with(run)
}

fn on_the_calendar(parts: &[Part<'_>], today: Date) -> Result<Days, Why> {
    use Part::{Month, Number, Year};
    match *parts {
        [Year(year)] => date(year, 1, 1).map(whole_year),
        [Month(month)] => {
            latest(today.first_of_month(), |year| Date::new(year, month, 1).ok()).map(whole_month)
        }
        [Year(year), Number(month) | Month(month)] | [Month(month), Year(year)] => {
            Ok(whole_month(date(year, month, 1)?))
        }
        [Number(day), Month(month)] | [Month(month), Number(day)] => {
            latest(today, |year| Date::new(year, month, day).ok()).map(one)
        }
        [Number(day), Month(month), Year(year)]
        | [Month(month), Number(day), Year(year)]
        | [Year(year), Number(month) | Month(month), Number(day)] => date(year, month, day).map(one),
        [Number(_), Number(_)] | [Number(_), Number(_), Number(_) | Year(_)] => Err(Why::TwoWays),
        _ => Err(Why::Unknown),
    }
}

fn date(year: i16, month: i8, day: i8) -> Result<Date, Why> {
    Date::new(year, month, day).map_err(|_| Why::NoSuchDay)
}

/// The latest date not after this one. Eight years back there is a 29 February even around 1900.
fn latest(until: Date, in_year: impl Fn(i16) -> Option<Date>) -> Result<Date, Why> {
    let years = (0..=8).filter_map(|back| until.year().checked_sub(back));
    years.filter_map(in_year).find(|date| *date <= until).ok_or(Why::NoSuchDay)
}

/// `last` or `this` with a weekday, a month, a week, a year.
fn relative(last: bool, of: Part<'_>, today: Date) -> Result<Days, Why> {
    let whole = match of {
        Part::Weekday(weekday) if last => return latest_weekday(weekday, before(today)?),
        Part::Month(_) if last => return on_the_calendar(&[of], before(today.first_of_month())?),
        Part::Word(word) if words::WEEK.contains(&word) => whole_week,
        Part::Word(word) if words::MONTH.contains(&word) => whole_month,
        Part::Word(word) if words::YEAR.contains(&word) => whole_year,
        _ => return Err(Why::Unknown),
    };
    let this = whole(today);
    if last { before(this.first).map(whole) } else { Ok(this) }
}

fn before(date: Date) -> Result<Date, Why> {
    date.yesterday().map_err(|_| Why::TooFar)
}

fn latest_weekday(weekday: Weekday, today: Date) -> Result<Days, Why> {
    back(i64::from(today.weekday().since(weekday)).days(), today)
}

/// So many days, weeks, months or years before today.
fn length(runs: &[&str], today: Date) -> Result<Days, Why> {
    let (count, unit) = match *runs {
        [count, unit] => (count, unit),
        [count, unit, ago] if ago == words::AGO => (count, unit),
        _ => return Err(Why::Unknown),
    };
    let count = counted(count)?;
    let span = match unit {
        unit if words::DAY.contains(&unit) => Span::new().try_days(count),
        unit if words::WEEK.contains(&unit) => Span::new().try_weeks(count),
        unit if words::MONTH.contains(&unit) => Span::new().try_months(count),
        unit if words::YEAR.contains(&unit) => Span::new().try_years(count),
        _ => return Err(Why::Unknown),
    };
    back(span.map_err(|_| Why::TooFar)?, today)
}

/// A number in figures or in words; one that is too long for any count is still a number.
fn counted(run: &str) -> Result<i64, Why> {
    if run.bytes().all(|byte| byte.is_ascii_digit()) {
        return run.parse().map_err(|_| Why::TooFar);
    }
    let number = words::NUMBERS.iter().find(|(word, _)| *word == run);
    number.map(|(_, number)| *number).ok_or(Why::Unknown)
}

fn back(span: Span, today: Date) -> Result<Days, Why> {
    today.checked_sub(span).map(one).map_err(|_| Why::TooFar)
}

fn one(date: Date) -> Days {
    Days { first: date, last: date }
}

/// From its Monday, as far as the calendar goes.
fn whole_week(within: Date) -> Days {
    let monday = within.saturating_sub(within.weekday().to_monday_zero_offset().days());
    let sunday = within.saturating_add((6 - within.weekday().to_monday_zero_offset()).days());
    Days { first: monday, last: sunday }
}

fn whole_month(within: Date) -> Days {
    Days { first: within.first_of_month(), last: within.last_of_month() }
}

fn whole_year(within: Date) -> Days {
    Days { first: within.first_of_year(), last: within.last_of_year() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    use super::{Days, parse, told};

    /// A Friday.
    const TODAY: Date = date(2026, 11, 20);

    fn understood(typed: &str) -> Days {
        parse(typed, TODAY).unwrap_or_else(|error| panic!("{typed}: {error}"))
    }

    fn day(typed: &str) -> String {
        let days = understood(typed);
        assert_eq!(days.first, days.last, "{typed}");
        days.first.to_string()
    }

    fn days(typed: &str) -> String {
        let Days { first, last } = understood(typed);
        format!("{first} {last}")
    }

    fn refused(typed: &str) -> String {
        parse(typed, TODAY).expect_err(typed).to_string()
    }

    #[test]
    fn someone_who_remembers_the_day_types_it_in_any_usual_form() {
        for typed in [
            "2026-11-03",
            "2026/11/3",
            "3 nov",
            "nov 3",
            "3nov",
            "3. November",
            "  the 3rd of\tNOVEMBER ",
            "3 November 2026",
            "3-nov-2026",
            "November 3rd, 2026",
            "2026 nov 3",
        ] {
            assert_eq!(day(typed), "2026-11-03", "{typed}");
        }
    }

    #[test]
    fn someone_who_remembers_roughly_when_counts_back_from_today() {
        for (typed, expected) in [
            ("today", "2026-11-20"),
            ("Yesterday", "2026-11-19"),
            ("3d", "2026-11-17"),
            ("0 days ago", "2026-11-20"),
            ("2w", "2026-11-06"),
            ("2 weeks ago", "2026-11-06"),
            ("Two Weeks Ago", "2026-11-06"),
            ("a month ago", "2026-10-20"),
            ("6 months ago", "2026-05-20"),
            ("6mo", "2026-05-20"),
            ("1y", "2025-11-20"),
            ("2000 days", "2021-05-30"),
        ] {
            assert_eq!(day(typed), expected, "{typed}");
        }
        assert_eq!(parse("1 month ago", date(2026, 3, 31)).unwrap().first, date(2026, 2, 28));
    }

    #[test]
    fn a_weekday_is_the_latest_one_and_today_counts_unless_it_is_the_last() {
        for (typed, expected) in [
            ("friday", "2026-11-20"),
            ("monday", "2026-11-16"),
            ("Sat", "2026-11-14"),
            ("on thurs", "2026-11-19"),
            ("last friday", "2026-11-13"),
            ("last monday", "2026-11-16"),
        ] {
            assert_eq!(day(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_week_a_month_or_a_year_is_all_of_its_days() {
        for (typed, expected) in [
            ("this week", "2026-11-16 2026-11-22"),
            ("last week", "2026-11-09 2026-11-15"),
            ("this month", "2026-11-01 2026-11-30"),
            ("last month", "2026-10-01 2026-10-31"),
            ("last year", "2025-01-01 2025-12-31"),
            ("2026-02", "2026-02-01 2026-02-28"),
            ("Feb 2024", "2024-02-01 2024-02-29"),
            ("2026", "2026-01-01 2026-12-31"),
            ("november", "2026-11-01 2026-11-30"),
            ("last november", "2025-11-01 2025-11-30"),
            ("december", "2025-12-01 2025-12-31"),
            ("last october", "2026-10-01 2026-10-31"),
        ] {
            assert_eq!(days(typed), expected, "{typed}");
        }
        let new_year = date(2026, 1, 1);
        assert_eq!(parse("last month", new_year).unwrap().first, date(2025, 12, 1));
        assert_eq!(parse("last week", new_year).unwrap().first, date(2025, 12, 22));
    }

    #[test]
    fn a_day_without_its_year_is_the_last_one_that_has_been() {
        for (typed, expected) in [
            ("20 nov", "2026-11-20"),
            ("21 nov", "2025-11-21"),
            ("3 dec", "2025-12-03"),
            ("29 feb", "2024-02-29"),
        ] {
            assert_eq!(day(typed), expected, "{typed}");
        }
        assert_eq!(parse("29 feb", date(1904, 2, 28)).unwrap().first, date(1896, 2, 29));
    }

    #[test]
    fn a_date_that_others_read_differently_is_not_guessed() {
        for typed in ["03/11/2026", "3.11.2026", "03-11-26", "13/11/2026", "3/11", "3.11."] {
            let sentence = refused(typed);
            assert!(sentence.contains(typed) && sentence.contains("others the month"), "{sentence}");
            assert!(sentence.contains("3 nov 2026") && sentence.contains("2026-11-03"), "{sentence}");
        }
    }

    #[test]
    fn someone_whose_date_is_not_understood_reads_what_would_be() {
        for typed in [
            "",
            " ",
            "soon",
            "next week",
            "in 2 weeks",
            "3",
            "3h",
            "3 nov 26",
            "monday 3",
            "3:00",
            "é",
            "+2w",
        ] {
            let sentence = refused(typed);
            assert!(sentence.contains(&format!("`{}`", typed.trim())), "{sentence}");
            assert!(sentence.contains("last week or 2026-11-03"), "{sentence}");
        }
        for typed in ["31 june", "2026-02-30", "2026-13", "0 nov"] {
            assert!(refused(typed).contains("on no calendar"), "{typed}");
        }
        for typed in ["9999999w", "20000 years ago", "99999999999999999999d", "13000y"] {
            assert!(refused(typed).contains("too far"), "{typed}");
        }
    }

    #[test]
    fn what_is_typed_cannot_steer_the_terminal_when_it_is_refused() {
        assert!(!refused("\x1b[2J3 nov").contains('\x1b'));
    }

    #[test]
    fn someone_reading_a_list_is_told_the_day_in_words() {
        assert_eq!(told(TODAY, TODAY), "today");
        assert_eq!(told(date(2026, 11, 19), TODAY), "yesterday");
        assert_eq!(told(date(2026, 11, 3), TODAY), "3 November 2026");
        assert_eq!(told(date(2027, 1, 31), TODAY), "31 January 2027");
        assert_eq!(told(Date::MAX, Date::MIN), "31 December 9999");
    }

    fn any_day(first: i16) -> impl Strategy<Value = Date> {
        (first..=9999, 1_i8..=12, 1_i8..=31)
            .prop_filter_map("a day there is", |(year, month, day)| Date::new(year, month, day).ok())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn anything_typed_on_any_day_is_understood_or_refused(
            typed in "\\PC{0,20}|((last|this|ago|a|two|week|months?|y|d|nov|feb|sun|[0-9]{1,20}|[-/., ])[ ]?){0,5}",
            today in prop_oneof![any_day(-9999), Just(Date::MIN), Just(Date::MAX)],
        ) {
            match parse(&typed, today) {
                Ok(days) => prop_assert!(days.first <= days.last),
                Err(error) => prop_assert!(!error.to_string().is_empty()),
            }
        }

        #[test]
        fn a_day_that_was_read_off_a_list_can_be_typed(date in any_day(0), today in any_day(-9999)) {
            prop_assert_eq!(parse(&told(date, today), today), Ok(Days { first: date, last: date }));
        }
    }
}
