//! Many entries at once, as they are now: those of some days, an exercise or a tag, oldest first.

use std::convert::Infallible;

use jiff::civil::Date;

use super::Journal;
use super::months::Seen;
use crate::entry::{Entry, Fault, Head};
use crate::scan::Found;

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
    pub fn gather<T: Send>(&self, wanted: &Wanted, make: impl Fn(Entry) -> T + Sync) -> Gathered<T> {
        self.each(wanted, |_, text| Entry::from_markdown(text).map(&make))
    }

    /// What a list shows of the wanted entries, each in its newest revision.
    pub fn heads(&self, wanted: &Wanted) -> Gathered<Head> {
        self.each(wanted, |head, _| Ok(head))
    }

    fn each<T: Send>(
        &self,
        wanted: &Wanted,
        make: impl Fn(Head, &str) -> Result<T, Fault> + Sync,
    ) -> Gathered<T> {
        let days = wanted.since.unwrap_or(Date::MIN)..=wanted.until.unwrap_or(Date::MAX);
        let mut gathered = Gathered { found: Vec::new(), unread: 0 };
        let read = |seen: Seen<'_>| match seen {
            Seen::Entry(_, found) => one(&found, wanted, &make),
            Seen::Foreign(_) => None,
        };
        let taken = self.look_through(&days, read, |results| {
            for result in results {
                match result {
                    Ok(one) => gathered.found.push(one),
                    Err(Unread) => gathered.unread += 1,
                }
            }
            Ok::<(), Infallible>(())
        });
        let Ok(()) = taken;
        gathered.found.reverse();
        gathered
    }
}

/// Something that could not be read.
struct Unread;

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
