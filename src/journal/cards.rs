//! The cards of parts: every part somebody met and kept, with the days, and how such a card changes.

use jiff::civil::Date;

use super::Journal;
use super::filter::Filter;
use super::gather::Gathered;
use super::own::cleaned;
use crate::entry::{Entry, Id};
use crate::exercise::characters::clean_line;
use crate::part::{FIELDS, Part};

/// A part, and when it was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// Its newest card, fit to be shown.
    pub part: Part,
    /// Every time it was met and kept, the newest first; there is always one.
    pub times: Vec<Time>,
}

/// A time a part was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Time {
    /// The entry that holds the card.
    pub entry: Id,
    /// Its day.
    pub day: Date,
    /// The id of the exercise, fit to be shown.
    pub exercise: String,
    /// Its title, fit to be shown.
    pub title: String,
}

impl Journal {
    /// Every card in the journal, the part that was met last first; one of each name, in whatever capitals.
    #[must_use]
    pub fn cards(&self) -> Gathered<Met> {
        let Gathered { found, unread } = self.gather(&Filter::default(), |entry| held(&entry));
        let mut cards: Vec<Met> = Vec::new();
        for (part, time) in found.into_iter().rev().flatten() {
            match cards.iter_mut().find(|card| card.part.is_called(&part.name)) {
                Some(card) if card.times.last().is_some_and(|last| last.entry == time.entry) => {}
                Some(card) => card.times.push(time),
                None => cards.push(Met { part, times: vec![time] }),
            }
        }
        Gathered { found: cards, unread }
    }
}

/// The cards of parts in an entry.
fn held(entry: &Entry) -> Vec<(Part, Time)> {
    let parts = entry.record.cards.iter().filter_map(|card| cleaned(card.part.as_ref()?));
    let time = || Time {
        entry: entry.id.clone(),
        day: entry.moment.date(),
        exercise: clean_line(&entry.record.exercise).into_owned(),
        title: clean_line(&entry.record.title).into_owned(),
    };
    parts.map(|part| (part, time())).collect()
}

/// The entry after `change` has had every card of a part that has one of these names; `None` when it has none,
/// or all are as they were. The text that was shown stays.
#[must_use]
pub fn revised(entry: &Entry, names: &[&str], change: impl Fn(&mut Part)) -> Option<Entry> {
    let mut new = entry.clone();
    let parts = new.record.cards.iter_mut().filter_map(|card| card.part.as_mut());
    let meant = parts.filter(|part| {
        let shown = cleaned(part);
        shown.is_some_and(|shown| names.iter().any(|name| shown.is_called(name)))
    });
    meant.for_each(change);
    (new != *entry).then_some(new)
}

impl Part {
    /// With what another card knows wherever this one is open.
    #[must_use]
    pub fn filled_from(mut self, other: &Self) -> Self {
        for field in FIELDS {
            if self.field(field).is_none() {
                self.set(field, other.field(field));
            }
        }
        self
    }
}
