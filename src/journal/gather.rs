//! Many entries at once, as they are now: those of some days, an exercise or a tag, oldest first.

use std::borrow::Cow;
use std::convert::Infallible;
use std::io;

use jiff::civil::DateTime;

use super::Journal;
use super::filter::Filter;
use super::months::Seen;
use super::name::Name;
use super::read::text_of;
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
        let read = |seen: Seen<'_>| {
            let Seen::Entry(name, found) = seen else { return None };
            let read = head(&name, &found, wanted)?;
            Some(read.and_then(|(head, text)| make(head, &text).map_err(Unread::Damaged)).map_err(drop))
        };
        let taken = self.look_through(&wanted.days, read, |results| {
            for result in results {
                match result {
                    Ok(one) => gathered.found.push(one),
                    Err(()) => gathered.unread += 1,
                }
            }
            Ok::<(), Infallible>(())
        });
        let Ok(()) = taken;
        gathered.found.reverse();
        gathered
    }
}

/// Why nothing is known of an entry.
#[derive(Debug)]
pub enum Unread<'f> {
    /// Its file has no bytes that could be read.
    Closed(&'f io::Error),
    /// It is not a whole entry.
    Damaged(Fault),
}

/// The head and the text of an entry that was found; `None` when it is not wanted.
pub fn head<'f>(
    name: &Name,
    found: &'f Found<'_>,
    wanted: &Filter,
) -> Option<Result<(Head, Cow<'f, str>), Unread<'f>>> {
    let read = found.bytes.as_ref().map_err(Unread::Closed).and_then(|bytes| {
        let text = text_of(bytes);
        Ok((Head::from_markdown(&text).map_err(Unread::Damaged)?, text))
    });
    let fits = match &read {
        Ok((head, _)) => wanted.fits(head),
        Err(_) => wanted.may_fit(name.id.utc().map(DateTime::date)),
    };
    fits.then_some(read)
}
