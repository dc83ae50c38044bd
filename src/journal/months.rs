//! Reading many entries at once, newest first: whole months, several at a time.

use std::ffi::OsStr;
use std::ops::RangeInclusive;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use jiff::ToSpan;
use jiff::civil::Date;

use super::name::Name;
use super::{Journal, LARGEST, shelf};
use crate::scan::{Found, Named, scan};

/// So many days lie between a day on the clock of a place and the same moment in UTC, at most.
const MARGIN: i64 = 2;

/// A file in the folder of a month, or the folder itself when it cannot be looked into.
#[derive(Debug)]
pub enum Seen<'a> {
    /// The newest revision of an entry; its bytes, or why there are none.
    Entry(Name, Found<'a>),
    /// Something that is not ours.
    Foreign(Found<'a>),
}

impl Journal {
    /// Takes what `each` makes of the entries that can be of these days, a month at a time, newest first.
    ///
    /// The folders go by UTC, so some days before and after come, too. Of an entry only the newest revision comes,
    /// and no copy of it; what is foreign comes behind the entries of its folder.
    ///
    /// # Errors
    /// The first of `take`.
    pub fn look_through<T: Send, E>(
        &self,
        days: &RangeInclusive<Date>,
        each: impl Fn(Seen<'_>) -> Option<T> + Sync,
        take: impl FnMut(Vec<T>) -> Result<(), E>,
    ) -> Result<(), E> {
        let each = |name: Option<Option<Name>>, found: Found<'_>| match name.flatten() {
            Some(name) => each(Seen::Entry(name, found)),
            None => each(Seen::Foreign(found)),
        };
        scan(&self.months(days), LARGEST, newest_of_each, each, take)
    }

    /// The folders of the months that these days can be in, newest first.
    fn months(&self, days: &RangeInclusive<Date>) -> Vec<PathBuf> {
        let (years, _) = shelf::numbered(&self.entries(), 4);
        let months = years.into_iter().rev().flat_map(|year| shelf::numbered(&year, 2).0.into_iter().rev());
        months.filter(|month| can_hold(month, days)).collect()
    }
}

/// Whether a day of this month can be one of these, wherever the person was. A month that is on no calendar can.
fn can_hold(month: &Path, days: &RangeInclusive<Date>) -> bool {
    let number = |path: Option<&Path>| path?.file_name()?.to_str()?.parse::<i16>().ok();
    let first = number(month.parent()).zip(number(Some(month)));
    let first = first.and_then(|(year, month)| Date::new(year, i8::try_from(month).ok()?, 1).ok());
    first.is_none_or(|first| {
        let last = first.last_of_month();
        last.saturating_add(MARGIN.days()) >= *days.start()
            && first.saturating_sub(MARGIN.days()) <= *days.end()
    })
}

/// Of each entry the newest revision, newest entry first; then everything else that is not hidden.
fn newest_of_each(names: Vec<Named>) -> Vec<(Option<Name>, Named)> {
    let (mut ours, mut foreign) = (Vec::with_capacity(names.len()), Vec::new());
    for named in names {
        match named.name().to_str().and_then(Name::parse) {
            Some(name) => ours.push((name, named)),
            None if !is_hidden(named.name()) => foreign.push(named),
            None => {}
        }
    }
    ours.sort_unstable_by(|(a, _), (b, _)| shelf::key(b).cmp(&shelf::key(a)));
    ours.dedup_by(|(other, _), (newest, _)| other.id == newest.id);
    foreign.sort_unstable_by(|one, other| one.name().cmp(other.name()));
    let ours = ours.into_iter().map(|(name, named)| (Some(name), named));
    ours.chain(foreign.into_iter().map(|named| (None, named))).collect()
}

/// What synchronising programs and file managers leave beside everything.
fn is_hidden(name: &OsStr) -> bool {
    name.as_bytes().starts_with(b".")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_night_at_the_end_of_a_month_is_looked_for_in_both() {
        let night = date(2026, 4, 1)..=date(2026, 4, 1);
        let held = |month: &str| can_hold(Path::new(month), &night);
        assert!(held("entries/2026/03") && held("entries/2026/04") && held("entries/2026/99"));
        assert!(!held("entries/2026/02") && !held("entries/2026/05") && !held("entries/2025/04"));
        assert!(can_hold(Path::new("9999/12"), &(Date::MIN..=Date::MAX)));
    }
}
