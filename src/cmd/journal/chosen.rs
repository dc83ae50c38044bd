//! Which entries are meant: by name, by day, by exercise, by tag.

use clap::Args;

use super::which;
use crate::app::{App, Failure};
use crate::dates::{self, Days};
use crate::entry::Entry;
use crate::journal::Journal;
use crate::journal::shelf::{Item, Shelved};

/// What an entry has to be.
#[derive(Debug, Args)]
pub struct Chosen {
    /// Only these: last, or the beginning of a name
    #[arg(value_name = "WHICH")]
    which: Vec<String>,
    /// Only from this day on, for example 2w, monday, 2026-11-03
    #[arg(long, value_name = "DAY")]
    since: Option<String>,
    /// Only up to this day
    #[arg(long, value_name = "DAY")]
    until: Option<String>,
    /// Only of this exercise
    #[arg(long, value_name = "EXERCISE")]
    exercise: Option<String>,
    /// Only with this tag; may be given more than once
    #[arg(long = "tag", value_name = "WORD")]
    tags: Vec<String>,
}

/// The same, with its days understood.
pub struct Sieve {
    chosen: Chosen,
    since: Option<Days>,
    until: Option<Days>,
}

impl Chosen {
    /// Understands the days.
    ///
    /// # Errors
    /// When one of them is no day.
    pub fn sieve(self, app: &App<'_>) -> Result<Sieve, Failure> {
        let day = |typed: &Option<String>| {
            let parsed = typed.as_deref().map(|typed| dates::parse(typed, app.today())).transpose();
            parsed.map_err(|error| Failure::Usage(error.to_string()))
        };
        let (since, until) = (day(&self.since)?, day(&self.until)?);
        Ok(Sieve { chosen: self, since, until })
    }
}

impl Sieve {
    /// Everything that may be meant, oldest first. What is foreign is meant only when everything is.
    ///
    /// # Errors
    /// When no entry has one of the names, or several have.
    pub fn items(&self, journal: &Journal) -> Result<Vec<Item>, Failure> {
        let mut items = if self.chosen.which.is_empty() {
            journal.shelf().filter(|item| self.all() || matches!(item, Item::Entry(_))).collect()
        } else {
            let named = self.chosen.which.iter().map(|typed| which::one(typed, journal));
            let mut named = named.collect::<Result<Vec<Shelved>, Failure>>()?;
            named.sort_by(|a, b| b.name.id.cmp(&a.name.id));
            named.dedup_by(|a, b| a.name.id == b.name.id);
            named.into_iter().map(Item::Entry).collect::<Vec<Item>>()
        };
        items.reverse();
        Ok(items)
    }

    /// Whether everything is meant.
    fn all(&self) -> bool {
        let Chosen { since, until, exercise, tags, .. } = &self.chosen;
        since.is_none() && until.is_none() && exercise.is_none() && tags.is_empty()
    }

    /// Whether this entry is meant.
    #[must_use]
    pub fn lets_through(&self, entry: &Entry) -> bool {
        let date = entry.moment.date();
        self.since.is_none_or(|days| days.first <= date)
            && self.until.is_none_or(|days| date <= days.last)
            && self.chosen.exercise.as_ref().is_none_or(|exercise| *exercise == entry.record.exercise)
            && self.chosen.tags.iter().all(|tag| entry.tags.contains(tag))
    }
}
