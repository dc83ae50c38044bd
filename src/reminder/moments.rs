//! The moments of a reminder: on which minute of which day, also where the clocks change.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

use super::Reminder;
use crate::draw::fingerprint;

/// What `--around` may add to the time, in minutes: every five of them, up to twenty to both sides.
const AROUND: [i32; 9] = [-20, -15, -10, -5, 0, 5, 10, 15, 20];

/// The last minute of a day.
const LAST: i32 = 24 * 60 - 1;

/// So many days ahead there is a next moment, whatever the days are.
const WEEK: i64 = 8;

impl Reminder {
    /// Its moment on this day, on the clock of a place; `None` when this is none of its days.
    ///
    /// Where the clocks go forward over it, it is an hour later; where they go back, it is the first of the two.
    #[must_use]
    pub fn on(&self, day: Date, zone: &TimeZone) -> Option<Zoned> {
        if !self.days.has(day.weekday()) {
            return None;
        }
        zone.to_ambiguous_zoned(DateTime::from_parts(day, self.time_on(day))).compatible().ok()
    }

    /// The last moment that is not after this one, of today and the day before, and the day it belongs to: clocks that
    /// go forward over midnight carry it into the next.
    #[must_use]
    pub fn latest(&self, now: &Zoned) -> Option<(Date, Zoned)> {
        let yesterday = now.date().yesterday().ok();
        let days = [Some(now.date()), yesterday].into_iter().flatten();
        let mut moments = days.filter_map(|day| Some((day, self.on(day, now.time_zone())?)));
        moments.find(|(_, moment)| moment <= now)
    }

    /// The first moment after this one.
    #[must_use]
    pub fn next(&self, now: &Zoned) -> Option<Zoned> {
        let days = (0..=WEEK).filter_map(|ahead| now.date().checked_add(ahead.days()).ok());
        let moments = days.filter_map(|day| self.on(day, now.time_zone()));
        moments.into_iter().find(|moment| moment > now)
    }

    /// Every time of the day it can come at, the earliest first.
    #[must_use]
    pub fn times(&self) -> Vec<Time> {
        if !self.around {
            return vec![self.at];
        }
        let mut times: Vec<Time> = AROUND.iter().map(|minutes| shifted(self.at, *minutes)).collect();
        times.dedup();
        times
    }

    /// By chance, but the same whoever asks: the day, and the second at which it was made, decide.
    fn time_on(&self, day: Date) -> Time {
        if !self.around {
            return self.at;
        }
        let drawn = fingerprint(&format!("{day} {} {}", self.id, self.since.as_second()));
        let place = usize::try_from(drawn % AROUND.len() as u64).unwrap_or_default();
        shifted(self.at, AROUND[place])
    }
}

/// So many minutes later, on the same day.
fn shifted(time: Time, minutes: i32) -> Time {
    let minute = i32::from(time.hour()) * 60 + i32::from(time.minute()) + minutes;
    let minute = minute.clamp(0, LAST);
    let part = |number: i32| i8::try_from(number).unwrap_or_default();
    Time::new(part(minute / 60), part(minute % 60), 0, 0).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::Timestamp;
    use jiff::civil::{date, time};

    use super::*;
    use crate::reminder::days::Days;
    use crate::reminder::{About, Via};

    fn at(hour: i8, minute: i8) -> Reminder {
        Reminder {
            id: "1".into(),
            at: time(hour, minute, 0, 0),
            days: Days::EVERY,
            about: About::Moment,
            via: Via::Notify,
            around: false,
            since: Timestamp::UNIX_EPOCH,
        }
    }

    /// As in Berlin; written out, because a machine may have no list of places.
    fn zone() -> TimeZone {
        TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap()
    }

    fn berlin(moment: DateTime) -> Zoned {
        moment.to_zoned(zone()).unwrap()
    }

    #[test]
    fn a_moment_that_the_clocks_leap_over_comes_an_hour_later_and_a_doubled_one_once() {
        let early = at(2, 30);
        let spring = early.on(date(2027, 3, 28), &zone()).unwrap();
        assert_eq!(spring.timestamp().to_string(), "2027-03-28T01:30:00Z");
        let autumn = early.on(date(2027, 10, 31), &zone()).unwrap();
        assert_eq!(autumn.timestamp().to_string(), "2027-10-31T00:30:00Z");
    }

    #[test]
    fn the_latest_moment_is_of_today_or_yesterday_and_the_next_one_within_a_week() {
        let mut reminder = at(8, 30);
        let monday = berlin(date(2026, 11, 23).at(8, 29, 59, 0));
        assert_eq!(reminder.latest(&monday).unwrap().0, date(2026, 11, 22));
        assert_eq!(reminder.next(&monday).unwrap().date(), date(2026, 11, 23));
        reminder.days = Days::parse("sun").unwrap();
        let there = reminder.on(date(2026, 11, 22), monday.time_zone()).unwrap();
        assert_eq!(reminder.latest(&there), Some((date(2026, 11, 22), there.clone())));
        assert_eq!(reminder.next(&there).unwrap().date(), date(2026, 11, 29));
        assert_eq!(reminder.latest(&berlin(date(2026, 11, 24).at(9, 0, 0, 0))), None);
    }

    #[test]
    fn around_moves_from_day_to_day_and_never_leaves_its_day() {
        let mut reminder = at(8, 30);
        reminder.around = true;
        let first = date(2026, 1, 1);
        let days = (0..200).map(|ahead| first.checked_add(i64::from(ahead).days()).unwrap());
        let seen: BTreeSet<Time> = days.map(|day| reminder.time_on(day)).collect();
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), reminder.times());
        reminder.at = time(0, 10, 0, 0);
        assert_eq!(reminder.times().first(), Some(&time(0, 0, 0, 0)));
        reminder.at = time(23, 50, 0, 0);
        assert_eq!(reminder.times().last(), Some(&time(23, 59, 0, 0)));
    }
}
