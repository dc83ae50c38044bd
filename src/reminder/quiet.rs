//! Hours in which no reminder speaks.

use std::fmt;

use jiff::civil::Time;

use super::clock;

/// From one time of the day to another, which may be on the next day. The last minute is not one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quiet {
    from: Time,
    to: Time,
}

impl Quiet {
    /// As people type them: `22:00-07:00`, `10pm-7am`, `22 to 7`. `None` when that is no span of time.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let (from, to) =
            typed.split_once('-').or_else(|| typed.split_once('–')).or_else(|| typed.split_once(" to "))?;
        let (from, to) = (clock::time(from)?, clock::time(to)?);
        (from != to).then_some(Self { from, to })
    }

    /// Whether this time is one of them.
    #[must_use]
    pub fn has(self, time: Time) -> bool {
        if self.from < self.to {
            self.from <= time && time < self.to
        } else {
            self.from <= time || time < self.to
        }
    }
}

/// As they stand in the settings: `22:00-07:00`.
impl fmt::Display for Quiet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", clock::told(self.from), clock::told(self.to))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    #[test]
    fn quiet_hours_reach_over_midnight() {
        let night = Quiet::parse("10pm - 7am").unwrap();
        assert_eq!(night.to_string(), "22:00-07:00");
        assert!(night.has(time(22, 0, 0, 0)) && night.has(time(0, 0, 0, 0)) && night.has(time(6, 59, 59, 0)));
        assert!(!night.has(time(7, 0, 0, 0)) && !night.has(time(21, 59, 0, 0)));
        let noon = Quiet::parse("12:00-13:00").unwrap();
        assert!(noon.has(time(12, 30, 0, 0)) && !noon.has(time(13, 0, 0, 0)));
        for wrong in ["", "22:00", "22:00-22:00", "night", "22:00-25:00"] {
            assert_eq!(Quiet::parse(wrong), None, "{wrong}");
        }
    }
}
