//! Days of the week, as people say them and as schedulers write them.

use std::fmt;

use jiff::civil::Weekday;

/// Some days of the week, at least one. Monday is the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days(u8);

/// The days by the letters they are known by, from Monday.
const NAMES: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

/// The least letters of a day that name it alone: `tu`, `th`.
const FEWEST: usize = 2;

impl Days {
    /// All seven.
    pub const EVERY: Self = Self(0b111_1111);
    /// Monday to Friday.
    pub const WEEKDAYS: Self = Self(0b001_1111);
    /// Saturday and Sunday.
    pub const WEEKENDS: Self = Self(0b110_0000);

    /// Days with commas or blanks between them, in any case: `mon,thu`, `Monday Thursday`. `None` when one of
    /// them is no day, or there is none.
    #[must_use]
    pub fn parse(said: &str) -> Option<Self> {
        let words = said.split([',', ' ']).filter(|word| !word.is_empty());
        let days = words.map(day).collect::<Option<Vec<_>>>()?;
        let all = days.into_iter().fold(0, |all, day| all | bit(day));
        (all != 0).then_some(Self(all))
    }

    /// Whether this day is one of them.
    #[must_use]
    pub fn has(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }

    /// One after the other, from Monday.
    pub fn each(self) -> impl Iterator<Item = Weekday> {
        NAMES.into_iter().map(|(_, day)| day).filter(move |day| self.has(*day))
    }

    /// Each by its three letters, from Monday: `mon`.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES.into_iter().filter(move |(_, day)| self.has(*day)).map(|(name, _)| name)
    }

    /// These and those.
    #[must_use]
    pub fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }
}

/// As they stand in a file: `mon,thu`.
impl fmt::Display for Days {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, name) in self.names().enumerate() {
            write!(formatter, "{}{name}", if place == 0 { "" } else { "," })?;
        }
        Ok(())
    }
}

fn bit(day: Weekday) -> u8 {
    1 << day.to_monday_zero_offset()
}

fn day(word: &str) -> Option<Weekday> {
    let word = word.to_ascii_lowercase();
    let full = |day: Weekday| format!("{day:?}").to_ascii_lowercase();
    let fits = |day: Weekday| word.len() >= FEWEST && full(day).starts_with(&word);
    NAMES.into_iter().map(|(_, day)| day).find(|day| fits(*day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let thursday = Days::parse("mon,thu").unwrap();
        assert_eq!(Days::parse("Monday, Thursday"), Some(thursday));
        assert_eq!(thursday.to_string(), "mon,thu");
        assert_eq!(Days::parse("mon tue wed thu fri"), Some(Days::WEEKDAYS));
        assert_eq!(Days::parse("su,sa"), Some(Days::WEEKENDS));
        for wrong in ["", ",", "t", "someday", "mon,", "1"] {
            assert_eq!(Days::parse(wrong).is_some(), wrong == "mon,", "{wrong}");
        }
    }
}
