//! A suggestion as a text or for another program: nothing is asked.

use serde::Serialize;

use super::Offer;
use crate::app::{App, Failure, Outcome};
use crate::cmd::list::{JsonEntry, json_entry};
use crate::exercise::About;
use crate::exercise::characters::clean;
use crate::suggest::{Fitting, Meant, Time};
use crate::texts::Situation;
use crate::words::{commands, row, suggest as words};

/// What other programs read of a situation.
#[derive(Serialize)]
struct JsonSituation {
    id: &'static str,
    label: &'static str,
    lead: Option<&'static str>,
    people: bool,
    exercises: &'static [&'static str],
}

#[derive(Serialize)]
struct JsonSituations {
    version: u32,
    situations: Vec<JsonSituation>,
}

#[derive(Serialize)]
struct JsonSuggestion<'a> {
    version: u32,
    situation: Option<JsonSituation>,
    tag: Option<&'a str>,
    longer: bool,
    exercises: Vec<JsonEntry<'a>>,
}

impl From<&Situation> for JsonSituation {
    fn from(of: &Situation) -> Self {
        Self { id: of.id, label: of.label, lead: of.lead, people: of.people, exercises: of.exercises }
    }
}

/// The situations there are.
pub(super) fn situations(offer: &Offer, json: bool, app: &mut App<'_>) -> Result<Outcome, Failure> {
    if json {
        let situations = offer.situations.iter().map(|one| JsonSituation::from(*one)).collect();
        app.json(&JsonSituations { version: 1, situations })?;
        return Ok(Outcome::Done);
    }
    let widest = offer.situations.iter().map(|one| one.id.len()).max().unwrap_or_default();
    let mut lines = vec![words::SITUATIONS.to_owned()];
    lines.extend(offer.situations.iter().map(|one| row(one.id, widest, one.label)));
    lines.extend([String::new(), words::AFTER_SITUATIONS.to_owned()]);
    app.page(&lines.join("\n"))?;
    Ok(Outcome::Done)
}

/// What fits, with people before it where that is wise.
pub(super) fn suggestion(
    meant: Option<&Meant>,
    time: Time,
    offer: &Offer,
    json: bool,
    app: &mut App<'_>,
) -> Result<Outcome, Failure> {
    let situation = offer.situation(meant);
    let fitting = offer.fitting(meant, time);
    if json {
        let tag = if let Some(Meant::Tag(tag)) = meant { Some(tag.as_str()) } else { None };
        let exercises =
            fitting.exercises.iter().filter_map(|about| offer.entry(&about.id)).map(json_entry).collect();
        let situation = situation.map(JsonSituation::from);
        app.json(&JsonSuggestion { version: 1, situation, tag, longer: fitting.longer, exercises })?;
    } else {
        app.page(&clean(&text(situation, &fitting)))?;
    }
    Ok(Outcome::Done)
}

fn text(situation: Option<&Situation>, fitting: &Fitting<'_>) -> String {
    let mut blocks: Vec<String> = Vec::new();
    if let Some(situation) = situation {
        let people = situation.people.then_some(words::PEOPLE_FIRST);
        blocks.extend(people.map(str::to_owned));
        blocks.push(
            [Some(situation.label), situation.lead].into_iter().flatten().collect::<Vec<_>>().join("\n"),
        );
    }
    blocks.extend(fitting.longer.then(|| words::LONGER.to_owned()));
    blocks.push(if fitting.exercises.is_empty() { words::NOTHING_THERE.to_owned() } else { lines(fitting) });
    blocks.push(words::AFTER.to_owned());
    blocks.join("\n\n")
}

fn lines(fitting: &Fitting<'_>) -> String {
    let widest = fitting.exercises.iter().map(|about| about.id.len()).max().unwrap_or_default();
    let line = |about: &&About| {
        words::line(&about.id, widest, &about.title, &commands::length(about), about.summary.as_deref())
    };
    fitting.exercises.iter().map(line).collect::<Vec<_>>().join("\n")
}
