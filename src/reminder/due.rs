//! Whether a reminder is due: at most once for each of its moments, and never when it is not wanted.

use jiff::civil::Date;
use jiff::{SignedDuration, Zoned};

use super::quiet::Quiet;
use super::{About, Reminder};

/// So long after its moment a reminder may still come: after that it is dropped without a word.
pub const GRACE: SignedDuration = SignedDuration::from_hours(4);

/// What stands around a reminder when it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The time, where the person is.
    pub now: &'a Zoned,
    /// Whether all reminders rest.
    pub paused: bool,
    /// The hours in which none speaks.
    pub quiet: Option<Quiet>,
    /// The day on which the person last came to the end of an exercise, as far as that is known.
    pub practised: Option<Date>,
    /// Whether a letter has come back of which nothing was said yet.
    pub letter: bool,
}

/// Why nothing comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Its moment is not there yet, or was before it was made.
    NotYet,
    /// It came already.
    Came,
    /// Its moment was too long ago.
    TooLate,
    /// All reminders rest.
    Paused,
    /// These are quiet hours; it may come after them.
    Quiet,
    /// The person did an exercise on that day.
    Practised,
    /// No letter has come back.
    NoLetter,
}

/// The day of the moment that is due, or why none is.
///
/// # Errors
/// Why nothing comes.
pub fn due(reminder: &Reminder, shown: Option<Date>, around: Around<'_>) -> Result<Date, Why> {
    let now = around.now;
    let latest = reminder.latest(now).filter(|(_, moment)| moment.timestamp() > reminder.since);
    let (day, moment) = latest.ok_or(Why::NotYet)?;
    // A day that is still to come was noted by a clock that went wrong.
    if shown.is_some_and(|shown| day <= shown && shown <= now.date()) {
        return Err(Why::Came);
    }
    if now.duration_since(&moment) > GRACE {
        return Err(Why::TooLate);
    }
    if around.paused {
        return Err(Why::Paused);
    }
    if around.quiet.is_some_and(|quiet| quiet.has(now.time())) {
        return Err(Why::Quiet);
    }
    match reminder.about {
        About::Letters if !around.letter => Err(Why::NoLetter),
        About::Letters => Ok(day),
        _ if around.practised == Some(day) => Err(Why::Practised),
        _ => Ok(day),
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::{date, time};
    use jiff::tz::TimeZone;

    use super::*;
    use crate::reminder::Via;
    use crate::reminder::days::Days;

    fn morning() -> Reminder {
        Reminder {
            id: "1".into(),
            at: time(8, 30, 0, 0),
            days: Days::WEEKDAYS,
            about: About::Moment,
            via: Via::Notify,
            around: false,
            since: Timestamp::UNIX_EPOCH,
        }
    }

    fn monday(hour: i8, minute: i8) -> Zoned {
        date(2026, 11, 23).at(hour, minute, 0, 0).to_zoned(TimeZone::UTC).unwrap()
    }

    fn around(now: &Zoned) -> Around<'_> {
        Around { now, paused: false, quiet: None, practised: None, letter: false }
    }

    #[test]
    fn a_reminder_comes_from_its_moment_on_and_until_it_is_too_late() {
        let today = Ok(date(2026, 11, 23));
        for (hour, minute, expected) in
            [(8, 29, Err(Why::NotYet)), (8, 30, today), (12, 30, today), (12, 31, Err(Why::TooLate))]
        {
            assert_eq!(due(&morning(), None, around(&monday(hour, minute))), expected, "{hour}:{minute}");
        }
    }

    #[test]
    fn a_reminder_comes_once_for_each_of_its_moments() {
        let now = monday(9, 0);
        assert_eq!(due(&morning(), Some(date(2026, 11, 23)), around(&now)), Err(Why::Came));
        assert!(due(&morning(), Some(date(2026, 11, 20)), around(&now)).is_ok());
        let wrong_clock = Some(date(2030, 1, 1));
        assert!(due(&morning(), wrong_clock, around(&now)).is_ok());
    }

    #[test]
    fn a_reminder_that_the_clocks_carry_over_midnight_takes_nothing_from_the_next_day() {
        // In Nuuk an hour is left out before midnight.
        let nuuk = TimeZone::posix("<-02>2<-01>,M3.5.0/-1,M10.5.0/0").unwrap();
        let late = Reminder { at: time(23, 30, 0, 0), days: Days::EVERY, ..morning() };
        let now =
            |day, hour, minute| date(2027, 3, day).at(hour, minute, 0, 0).to_zoned(nuuk.clone()).unwrap();
        let carried = due(&late, Some(date(2027, 3, 26)), around(&now(28, 0, 30)));
        assert_eq!(carried, Ok(date(2027, 3, 27)));
        assert_eq!(due(&late, carried.ok(), around(&now(28, 23, 30))), Ok(date(2027, 3, 28)));
    }

    #[test]
    fn a_moment_before_the_reminder_was_made_is_none_of_its_own() {
        let mut reminder = morning();
        for since in [monday(8, 30), monday(9, 0)] {
            reminder.since = since.timestamp();
            assert_eq!(due(&reminder, None, around(&monday(9, 1))), Err(Why::NotYet), "{since}");
        }
    }

    #[test]
    fn nothing_comes_when_it_is_not_wanted() {
        let now = monday(9, 0);
        let quiet = Quiet::parse("22-9:30");
        let practised = Some(now.date());
        for (around, why) in [
            (Around { paused: true, ..around(&now) }, Why::Paused),
            (Around { quiet, ..around(&now) }, Why::Quiet),
            (Around { practised, ..around(&now) }, Why::Practised),
        ] {
            assert_eq!(due(&morning(), None, around), Err(why));
        }
        let later = monday(9, 30);
        assert!(due(&morning(), None, Around { quiet, ..around(&later) }).is_ok());
    }

    #[test]
    fn a_reminder_of_letters_speaks_when_one_has_come_back_also_to_somebody_who_practised() {
        let now = monday(9, 0);
        let letters = Reminder { about: About::Letters, ..morning() };
        let practised = Around { practised: Some(now.date()), ..around(&now) };
        assert_eq!(due(&letters, None, practised), Err(Why::NoLetter));
        assert!(due(&letters, None, Around { letter: true, ..practised }).is_ok());
    }
}
