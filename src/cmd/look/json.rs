//! `selfcomp look --json`; `docs/looking-back.md` describes it.

use serde::Serialize;

use crate::entry::Id;
use crate::lookback::{Ended, Pair, Practice, Rated, by_scale};
use crate::record::Measured;

/// The number of this form, raised when the meaning of a key changes.
const VERSION: u32 = 1;

#[derive(Serialize)]
pub(super) struct Look<'a> {
    version: u32,
    practices: Vec<Day<'a>>,
    before_and_after: Vec<Pairs<'a>>,
}

#[derive(Serialize)]
struct Day<'a> {
    id: &'a Id,
    date: String,
    exercise: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended: Option<&'static str>,
}

#[derive(Serialize)]
struct Pairs<'a> {
    exercise: &'a str,
    title: &'a str,
    asked: &'a str,
    scale: &'a Measured,
    numbers: Vec<Numbers<'a>>,
}

#[derive(Serialize)]
struct Numbers<'a> {
    id: &'a Id,
    date: String,
    before: i64,
    after: i64,
}

impl<'a> Look<'a> {
    pub(super) fn of(practices: &'a [Practice]) -> Self {
        Self {
            version: VERSION,
            practices: practices.iter().map(Day::of).collect(),
            before_and_after: by_scale(practices).iter().filter_map(Pairs::of).collect(),
        }
    }
}

impl<'a> Day<'a> {
    fn of(practice: &'a Practice) -> Self {
        let Practice { id, date, exercise, title, ended, .. } = practice;
        Self { id, date: date.to_string(), exercise, title, ended: ended.map(Ended::key) }
    }
}

impl<'a> Pairs<'a> {
    fn of(rated: &Rated<'a>) -> Option<Self> {
        let (newest, pair) = rated.pairs.last()?;
        let numbers = |(practice, pair): &(&'a Practice, &'a Pair)| Numbers {
            id: &practice.id,
            date: practice.date.to_string(),
            before: pair.before,
            after: pair.after,
        };
        Some(Self {
            exercise: &newest.exercise,
            title: &newest.title,
            asked: &pair.asked,
            scale: rated.scale,
            numbers: rated.pairs.iter().map(numbers).collect(),
        })
    }
}
