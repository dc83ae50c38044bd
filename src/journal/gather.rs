//! Many entries at once, as they are now: those of some days, an exercise or a tag, oldest first.

use std::convert::Infallible;

use jiff::civil::DateTime;

use super::Journal;
use super::filter::Filter;
use super::months::Seen;
use super::name::Name;
use crate::entry::{Entry, Fault, Head};
use crate::scan::Found;

/// What was found.
#[derive(Debug, Default)]
pub struct Gathered<T> {
    /// From entries, oldest first.
    pub found: Vec<T>,
    /// How many files or folders could not be read.
    pub unread: usize,
}

impl Journal {
    /// What `make` makes of the wanted entries, each in its newest revision.
    pub fn gather<T: Send>(&self, wanted: &Filter, make: impl Fn(Entry) -> T + Sync) -> Gathered<T> {
        self.each(wanted, |_, text| Entry::from_markdown(text).map(&make))
    }

    /// What a list shows of the wanted entries, each in its newest revision.
    #[must_use]
    pub fn heads(&self, wanted: &Filter) -> Gathered<Head> {
        self.each(wanted, |head, _| Ok(head))
    }

    fn each<T: Send>(
        &self,
        wanted: &Filter,
        make: impl Fn(Head, &str) -> Result<T, Fault> + Sync,
    ) -> Gathered<T> {
        let mut gathered = Gathered { found: Vec::new(), unread: 0 };
        let read = |seen: Seen<'_>| match seen {
            Seen::Entry(name, found) => one(&name, &found, wanted, &make),
            Seen::Foreign(_) => None,
        };
        let taken = self.look_through(&wanted.days, read, |results| {
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
    name: &Name,
    found: &Found<'_>,
    wanted: &Filter,
    make: impl Fn(Head, &str) -> Result<T, Fault>,
) -> Option<Result<T, Unread>> {
    let text = found.bytes.as_ref().map(|bytes| String::from_utf8_lossy(bytes));
    let head = text.as_ref().map_err(|_| ()).and_then(|text| Head::from_markdown(text).map_err(|_| ()));
    match (head, text) {
        (Ok(head), Ok(text)) => wanted.fits(&head).then(|| make(head, &text).map_err(|_| Unread)),
        _ => wanted.may_fit(name.id.utc().map(DateTime::date)).then_some(Err(Unread)),
    }
}
