//! The name of an entry: when it began, in UTC, and forty bits by chance.

use std::fmt;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::moment::Moment;

/// `20260412T081530Z-7f3a9c2e10`. Names sort by time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id([u8; LENGTH]);

/// The length of `20260412T081530Z`.
const STAMP: usize = 16;
/// The digits by chance.
const DIGITS: usize = 10;
/// All of it, in bytes. There may be a great many names at once, so none takes memory of its own.
const LENGTH: usize = STAMP + 1 + DIGITS;

impl Id {
    /// A name for what began then.
    #[must_use]
    pub fn new(moment: &Moment, chance: u64) -> Self {
        let utc = jiff::tz::Offset::UTC.to_datetime(moment.utc());
        let stamp = utc.strftime("%Y%m%dT%H%M%SZ");
        let name = format!("{stamp}-{:010x}", chance & 0xff_ffff_ffff);
        let mut id = [b'0'; LENGTH];
        for (place, letter) in id.iter_mut().zip(name.bytes()) {
            *place = letter;
        }
        Self(id)
    }

    /// The name, when this is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes().try_into().ok()?;
        is_id(&bytes).then_some(Self(bytes))
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The digits by chance: enough to name it among one's own.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.as_str()[STAMP + 1..]
    }

    /// When it began by its name, in UTC; `None` when that is on no calendar.
    #[must_use]
    pub fn utc(&self) -> Option<DateTime> {
        DateTime::strptime("%Y%m%dT%H%M%SZ", &self.as_str()[..STAMP]).ok()
    }

    /// The year and the month it stands under.
    #[must_use]
    pub fn folders(&self) -> (&str, &str) {
        (&self.as_str()[..4], &self.as_str()[4..6])
    }

    /// Whether what was typed is the beginning of the name, or of its digits.
    #[must_use]
    pub fn begins_with(&self, typed: &str) -> bool {
        let typed = typed.to_ascii_lowercase();
        let whole = self.as_str().to_ascii_lowercase();
        !typed.is_empty() && (whole.starts_with(&typed) || self.digits().starts_with(&typed))
    }
}

fn is_id(text: &[u8; LENGTH]) -> bool {
    let pattern = b"dddddddd\x54dddddd\x5a-xxxxxxxxxx";
    text.iter().zip(pattern).all(|(byte, kind)| match kind {
        b'd' => byte.is_ascii_digit(),
        b'x' => byte.is_ascii_digit() || (b'a'..=b'f').contains(byte),
        other => byte == other,
    })
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.as_str().to_owned()
    }
}

impl TryFrom<String> for Id {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| crate::words::entry::not_an_id(&text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_found_by_the_beginning_of_its_name_or_of_its_digits() {
        let id = Id::parse("20260412T081530Z-7f3a9c2e10").unwrap();
        for typed in ["2026", "20260412t08", "7f3a", "7F3A9C2E10", "20260412T081530Z-7f3a9c2e10"] {
            assert!(id.begins_with(typed), "{typed}");
        }
        for typed in ["", "3a9c", "2027", "é"] {
            assert!(!id.begins_with(typed), "{typed}");
        }
    }

    #[test]
    fn other_names_are_no_names_of_entries() {
        for text in ["", "20260412T081530Z", "20260412T081530Z-7F3A9C2E10", "2026041xT081530Z-7f3a9c2e10"] {
            assert_eq!(Id::parse(text), None, "{text}");
        }
    }
}
