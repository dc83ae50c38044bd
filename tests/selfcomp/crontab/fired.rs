//! The lines for cron, read back by a little cron of the tests' own: they fire when the program is to be called.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::{Time, Weekday, time};
use proptest::prelude::*;
use selfcomp::reminder::days::Days;
use selfcomp::schedule::cron::lines;
use selfcomp::schedule::{Call, Invocation};

/// A minute of the week: day from Sunday, hour, minute.
type Minute = (u8, u8, u8);

/// Whether one field lets a number through, as `crontab(5)` has it.
fn lets(field: &str, number: u8) -> bool {
    field.split(',').any(|part| match part.split_once('-') {
        Some((first, last)) => (first.parse().unwrap()..=last.parse().unwrap()).contains(&number),
        None => part == "*" || part.parse::<u8>().unwrap() == number,
    })
}

/// How often a table fires in each minute of a week.
fn fired(table: &str) -> BTreeMap<Minute, usize> {
    let mut fired = BTreeMap::new();
    for line in table.lines() {
        let fields: Vec<&str> = line.splitn(6, ' ').collect();
        assert_eq!(fields[2..4], ["*", "*"], "{line}");
        assert!(line.len() < 900 && !line.contains('%'), "{line}");
        let minutes = (0..7)
            .flat_map(|day| (0..24).flat_map(move |hour| (0..60).map(move |minute| (day, hour, minute))));
        for minute in minutes.filter(|(day, hour, minute)| {
            lets(fields[0], *minute) && lets(fields[1], *hour) && lets(fields[4], *day)
        }) {
            *fired.entry(minute).or_default() += 1;
        }
    }
    fired
}

fn wanted(calls: &[Call]) -> BTreeMap<Minute, usize> {
    let number = |number: i8| u8::try_from(number).unwrap();
    let minute = |at: Time, day: Weekday| {
        (number(day.to_sunday_zero_offset()), number(at.hour()), number(at.minute()))
    };
    calls.iter().flat_map(|call| call.days.each().map(|day| (minute(call.at, day), 1))).collect()
}

fn some_days() -> impl Strategy<Value = Days> {
    proptest::sample::subsequence(vec!["mon", "tue", "wed", "thu", "fri", "sat", "sun"], 1..=7)
        .prop_map(|days| Days::parse(&days.join(",")).unwrap())
}

fn some_call() -> impl Strategy<Value = Call> {
    (0..24_i8, prop_oneof![0..60_i8, Just(0), Just(30)], some_days())
        .prop_map(|(hour, minute, days)| Call { at: time(hour, minute, 0, 0), days })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn cron_calls_at_every_time_that_was_asked_for_once_and_at_no_other(
        calls in proptest::collection::vec(some_call(), 0..40),
    ) {
        let program = Invocation { environment: vec![], program: PathBuf::from("/usr/bin/selfcomp") };
        let table = lines(&calls, &program).unwrap();
        prop_assert_eq!(fired(&table), wanted(&calls), "{}", table);
    }
}

#[test]
fn somebody_with_calls_at_every_minute_has_lines_that_cron_takes() {
    let minutes = (0..24).flat_map(|hour| (0..60).step_by(2).map(move |minute| time(hour, minute, 0, 0)));
    let calls: Vec<Call> = minutes.map(|at| Call { at, days: Days::WEEKENDS }).collect();
    let program = Invocation { environment: vec![], program: PathBuf::from("/usr/bin/selfcomp") };
    assert_eq!(fired(&lines(&calls, &program).unwrap()), wanted(&calls));
}
