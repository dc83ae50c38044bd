//! When something was: the moment in UTC, and what the clock on the wall said.
//!
//! The offset and the zone are kept beside the moment, so that a night stays that night wherever the
//! person is when they read it, and however the rules of the zone change.

use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};

/// A moment, to the second.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Moment {
    utc: Timestamp,
    offset: Offset,
    zone: Option<String>,
}

/// A moment in words for files: `2026-04-12T08:15:30Z`, `+02:00`, `Europe/Berlin`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Written {
    /// In UTC, as in RFC 3339.
    pub started: String,
    /// How far the clock on the wall was ahead of UTC.
    pub offset: String,
    /// The name of the time zone, when the system knows one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
}

/// The first second of the year 1: a name of an entry has four digits for its year.
const FIRST: i64 = -62_135_596_800;

impl Moment {
    /// The moment a clock shows.
    #[must_use]
    pub fn of(now: &Zoned) -> Self {
        let second = now.timestamp().as_second().max(FIRST);
        let utc = Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH);
        let minutes = now.offset().seconds() / 60;
        let offset = Offset::from_seconds(minutes * 60).unwrap_or(Offset::UTC);
        Self { utc, offset, zone: now.time_zone().iana_name().map(str::to_owned) }
    }

    /// The moment in UTC.
    #[must_use]
    pub fn utc(&self) -> Timestamp {
        self.utc
    }

    /// Date and time as the clock on the wall showed them.
    #[must_use]
    pub fn local(&self) -> DateTime {
        self.offset.to_datetime(self.utc)
    }

    /// The day it was, where the person was.
    #[must_use]
    pub fn date(&self) -> Date {
        self.local().date()
    }
}

impl From<Moment> for Written {
    fn from(moment: Moment) -> Self {
        let minutes = moment.offset.seconds() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        Self {
            started: moment.utc.to_string(),
            offset: format!("{sign}{hours:02}:{rest:02}"),
            zone: moment.zone,
        }
    }
}

impl TryFrom<Written> for Moment {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let utc = written.started.parse().map_err(|_| crate::words::entry::not_a_time(&written.started))?;
        let offset =
            offset(&written.offset).ok_or_else(|| crate::words::entry::not_a_time(&written.offset))?;
        Ok(Self { utc, offset, zone: written.zone })
    }
}

/// `+02:00`, `-03:30`.
fn offset(written: &str) -> Option<Offset> {
    let (sign, rest) = match written.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    if !(0..=25).contains(&hours) || !(0..60).contains(&minutes) {
        return None;
    }
    Offset::from_seconds(sign * (hours * 60 + minutes) * 60).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_night_in_another_country_stays_that_night() {
        let offset = Offset::from_seconds(-(3 * 60 + 30) * 60).unwrap();
        let night = "2026-04-13T02:45:30.7Z".parse::<Timestamp>().unwrap().to_zoned(offset.to_time_zone());
        let moment = Moment::of(&night);
        let written = Written::from(moment.clone());
        assert_eq!(Moment::try_from(written).unwrap(), moment);
        assert_eq!(moment.date(), night.date());
    }

    #[test]
    fn what_is_no_time_is_refused() {
        let try_from = |started: &str, offset: &str| {
            Moment::try_from(Written { started: started.into(), offset: offset.into(), zone: None })
        };
        assert!(try_from("2026-04-12T08:15:30Z", "+02:00").is_ok());
        assert!(try_from("yesterday", "+02:00").is_err());
        for wrong in ["", "2", "+2", "+99:00", "+01:75", "é", "+-1:00", "+999999999:00", "+00:2147483647"] {
            assert!(try_from("2026-04-12T08:15:30Z", wrong).is_err(), "{wrong}");
        }
    }
}
