//! `selfcomp cards --json`: every card, for another program.

use serde::Serialize;

use crate::app::{App, Failure, Outcome};
use crate::entry::Id;
use crate::journal::cards::Met;
use crate::part::Part;

/// What other programs read.
#[derive(Serialize)]
struct All<'c> {
    version: u32,
    cards: Vec<Card<'c>>,
}

#[derive(Serialize)]
struct Card<'c> {
    #[serde(flatten)]
    part: &'c Part,
    /// The newest first.
    met: Vec<Time<'c>>,
}

#[derive(Serialize)]
struct Time<'c> {
    entry: &'c Id,
    day: String,
    exercise: &'c str,
    title: &'c str,
}

pub(super) fn print(cards: &[Met], app: &mut App<'_>) -> Result<Outcome, Failure> {
    let cards = cards.iter().map(card).collect();
    app.json(&All { version: 1, cards })?;
    Ok(Outcome::Done)
}

fn card(met: &Met) -> Card<'_> {
    let times = met.times.iter().map(|time| Time {
        entry: &time.entry,
        day: time.day.to_string(),
        exercise: &time.exercise,
        title: &time.title,
    });
    Card { part: &met.part, met: times.collect() }
}
