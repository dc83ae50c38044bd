//! Many entries at once, as they are now: those of some days, an exercise or a tag, oldest first.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Journal, LARGEST};
use crate::entry::{Entry, Fault, Head, Id};
use crate::scan::{Found, folders_in, scan};

/// Which entries are wanted; all of them by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The first day.
    pub since: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// The id of an exercise.
    pub exercise: Option<String>,
    /// A tag.
    pub tag: Option<String>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Gathered<T> {
    /// From entries, oldest first.
    pub found: Vec<T>,
    /// How many files or folders could not be read.
    pub unread: usize,
}

impl Wanted {
    /// Whether nothing is left out.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// By the name alone, which is in UTC: the day of the person can be another one.
    fn may_be(&self, id: &Id) -> bool {
        let Ok(day) = Date::strptime("%Y%m%d", &id.as_str()[..8]) else { return true };
        let early = self.since.is_some_and(|since| day < since.saturating_sub(2.days()));
        let late = self.until.is_some_and(|until| day > until.saturating_add(2.days()));
        !early && !late
    }

    fn is(&self, head: &Head) -> bool {
        let day = head.moment.date();
        self.since.is_none_or(|since| since <= day)
            && self.until.is_none_or(|until| day <= until)
            && self.exercise.as_ref().is_none_or(|exercise| *exercise == head.exercise)
            && self.tag.as_ref().is_none_or(|tag| head.tags.contains(tag))
    }
}

impl Journal {
    /// What `make` makes of the wanted entries, each in its newest revision.
    ///
    /// # Errors
    /// When the folder of the entries is there and cannot be read.
    pub fn gather<T: Send>(
        &self,
        wanted: &Wanted,
        make: impl Fn(Entry) -> T + Sync,
    ) -> io::Result<Gathered<T>> {
        self.each(wanted, |_, text| Entry::from_markdown(text).map(&make))
    }

    /// What a list shows of the wanted entries, each in its newest revision.
    ///
    /// # Errors
    /// As with [`Journal::gather`].
    pub fn heads(&self, wanted: &Wanted) -> io::Result<Gathered<Head>> {
        self.each(wanted, |head, _| Ok(head))
    }

    fn each<T: Send>(
        &self,
        wanted: &Wanted,
        make: impl Fn(Head, &str) -> Result<T, Fault> + Sync,
    ) -> io::Result<Gathered<T>> {
        let years = match folders_in(&self.entries()) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Ok(Gathered { found: Vec::new(), unread: 0 });
            }
            years => years?,
        };
        let names: HashSet<OsString> = self
            .newest()
            .filter(|entry| wanted.may_be(&entry.name.id))
            .filter_map(|entry| entry.path.file_name().map(OsStr::to_owned))
            .collect();
        let (months, mut unread) = months(&years);
        let read = |found: Found<'_>| one(&found, wanted, &make);
        let results = scan(&months, LARGEST, |name| names.contains(name), read);
        let mut found = Vec::with_capacity(results.len());
        for result in results {
            match result {
                Ok(one) => found.push(one),
                Err(Unread) => unread += 1,
            }
        }
        Ok(Gathered { found, unread })
    }
}

/// Something that could not be read.
struct Unread;

/// The folders of the months, and how many years could not be looked into.
fn months(years: &[PathBuf]) -> (Vec<PathBuf>, usize) {
    let months: Vec<_> = years.iter().map(|year| folders_in(year)).collect();
    let unread = months.iter().filter(|months| months.is_err()).count();
    (months.into_iter().flatten().flatten().collect(), unread)
}

/// `None` when it is not wanted.
fn one<T>(
    found: &Found<'_>,
    wanted: &Wanted,
    make: impl Fn(Head, &str) -> Result<T, Fault>,
) -> Option<Result<T, Unread>> {
    let Ok(bytes) = found.bytes else { return Some(Err(Unread)) };
    let text = String::from_utf8_lossy(bytes);
    match Head::from_markdown(&text) {
        Ok(head) if !wanted.is(&head) => None,
        Ok(head) => Some(make(head, &text).map_err(|_| Unread)),
        Err(_) => Some(Err(Unread)),
    }
}
