//! When the system calls the program, and with which words: the same for every scheduler, and written for each
//! in its own form.
//!
//! The schedule is the person's ([`crate::reminder`]); the clock is the system's. A call that comes too often does
//! no harm: whether a reminder is due is decided when the program is there.

pub mod cron;
pub mod launchd;
pub mod plain;
pub mod systemd;

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::ToSpan;
use jiff::civil::Time;

use crate::reminder::days::Days;
use crate::reminder::{Reminder, Via};

/// A time of the week at which the program is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Call {
    /// The time of the day on the clock of the place, in whole minutes.
    pub at: Time,
    /// The days.
    pub days: Days,
}

/// What is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invocation {
    /// What has to stand in the environment, because the scheduler's own has it not: `XDG_STATE_HOME` and the like.
    pub environment: Vec<(String, String)>,
    /// Where the program lies: an absolute path.
    pub program: PathBuf,
}

/// What follows the program.
pub const ARGUMENTS: [&str; 2] = ["remind", "--due"];

/// So many hours after its last possible time a reminder is asked for once more each hour: for whoever slept through
/// it, for a desktop that was not there, and for the night in which the clocks go forward.
const REPEATS: i8 = 4;

/// When the program is called for these reminders, each time once. One that comes in the next terminal needs no call.
#[must_use]
pub fn calls(reminders: &[Reminder]) -> Vec<Call> {
    let called = reminders.iter().filter(|reminder| reminder.via != Via::Terminal);
    let each =
        |one: &Reminder| times_of(one).into_iter().map(|at| Call { at, days: one.days }).collect::<Vec<_>>();
    by_time(called.flat_map(each)).into_iter().map(|(at, days)| Call { at, days }).collect()
}

/// Each time once, with all of its days.
fn by_time(calls: impl IntoIterator<Item = Call>) -> BTreeMap<Time, Days> {
    let mut times: BTreeMap<Time, Days> = BTreeMap::new();
    for Call { at, days } in calls {
        times.entry(at).and_modify(|others| *others = others.and(days)).or_insert(days);
    }
    times
}

/// On the same day only: who has reached the next one is not called back into this.
fn times_of(reminder: &Reminder) -> Vec<Time> {
    let mut times = reminder.times();
    let last = times.last().copied().unwrap_or(reminder.at);
    let again = (1..=REPEATS).filter_map(|hours| last.checked_add(i64::from(hours).hours()).ok());
    times.extend(again);
    times
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::time;

    use super::*;
    use crate::reminder::About;

    fn at(hour: i8, days: Days, via: Via) -> Reminder {
        let at = time(hour, 30, 0, 0);
        let since = Timestamp::UNIX_EPOCH;
        Reminder { id: "1".into(), at, days, about: About::Moment, via, around: false, since }
    }

    fn told(reminders: &[Reminder]) -> Vec<String> {
        calls(reminders).iter().map(|call| format!("{} {}", call.at, call.days)).collect()
    }

    #[test]
    fn the_program_is_called_at_the_time_and_each_hour_while_it_may_still_come() {
        let weekdays = at(8, Days::WEEKDAYS, Via::Notify);
        let expected = ["08", "09", "10", "11", "12"].map(|hour| format!("{hour}:30:00 mon,tue,wed,thu,fri"));
        assert_eq!(told(&[weekdays]), expected);
        assert_eq!(told(&[at(22, Days::WEEKENDS, Via::Mail)]), ["22:30:00 sat,sun", "23:30:00 sat,sun"]);
    }

    #[test]
    fn two_reminders_at_the_same_time_need_one_call() {
        let both = [at(23, Days::WEEKDAYS, Via::Notify), at(23, Days::WEEKENDS, Via::Notify)];
        assert_eq!(told(&both), ["23:30:00 mon,tue,wed,thu,fri,sat,sun"]);
        assert!(told(&[at(8, Days::EVERY, Via::Terminal)]).is_empty());
    }
}
