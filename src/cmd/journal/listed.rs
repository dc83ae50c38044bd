//! What is seen in the journal, sorted for a list: entries, what is damaged, and what is not ours.

use std::path::PathBuf;

use crate::entry::Head;
use crate::journal::filter::Filter;
use crate::journal::gather::{self, Unread};
use crate::journal::months::Seen;
use crate::journal::name::Name;
use crate::scan::Found;
use crate::words::reading as words;

/// What is seen in the folder of a month, as far as it is asked for.
#[derive(Debug)]
pub enum Listed<T> {
    /// An entry.
    Entry(T),
    /// Something named like an entry that is none, and where it is.
    Damaged(T, PathBuf),
    /// Something else.
    Foreign(PathBuf),
}

/// What is known of an entry from its file: its head, or why there is none.
pub type Known = Result<Head, String>;

fn known(name: &Name, found: &Found<'_>, filter: &Filter) -> Option<Known> {
    let read = gather::head(name, found, filter)?;
    Some(read.map(|(head, _)| head).map_err(|why| match why {
        Unread::Closed(error) => words::unreadable(error),
        Unread::Damaged(fault) => words::no_entry(&fault),
    }))
}

/// What is seen, made into whatever is to be shown of it.
#[must_use]
pub fn listed<T>(
    seen: Seen<'_>,
    filter: &Filter,
    show: impl FnOnce(Name, &Found<'_>, Known) -> T,
) -> Option<Listed<T>> {
    match seen {
        Seen::Entry(name, found) => {
            let known = known(&name, &found, filter)?;
            let damaged = known.is_err();
            let shown = show(name, &found, known);
            Some(if damaged { Listed::Damaged(shown, found.path()) } else { Listed::Entry(shown) })
        }
        Seen::Foreign(found) => filter.may_fit(None).then(|| Listed::Foreign(found.path())),
    }
}

/// What could not be read, for one sentence about it.
#[derive(Debug, Default)]
pub struct LeftAlone {
    first: Option<PathBuf>,
    count: usize,
}

impl LeftAlone {
    /// One more.
    pub fn add(&mut self, path: PathBuf) {
        self.first.get_or_insert(path);
        self.count += 1;
    }

    /// Takes out what could not be read and gives back what is to be shown.
    pub fn sort_out<T>(&mut self, listed: Listed<T>) -> Option<T> {
        match listed {
            Listed::Entry(shown) => Some(shown),
            Listed::Damaged(shown, path) => {
                self.add(path);
                Some(shown)
            }
            Listed::Foreign(path) => {
                self.add(path);
                None
            }
        }
    }

    /// The sentence; `None` when everything could be read.
    #[must_use]
    pub fn sentence(&self) -> Option<String> {
        Some(words::left_alone(self.first.as_ref()?, self.count))
    }
}
