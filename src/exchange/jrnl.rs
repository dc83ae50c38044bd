//! The export of jrnl: title, body, and what the clock showed, in no named time zone.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Arrival;
use crate::draw::fingerprint;
use crate::entry::{Entry, Id, Kept};
use crate::exercise::{Answer, Length};
use crate::guide::Input;
use crate::journal::LARGEST;
use crate::journal::name::Name;
use crate::moment::Moment;
use crate::record::{Ending, Given, Record, VERSION};
use crate::words::exchange as words;

/// What stands in the place of an exercise.
const JRNL: &str = "jrnl";

/// The language of a text of which nobody said it.
const NO_LANGUAGE: &str = "und";

#[derive(Deserialize)]
struct Written {
    #[serde(default)]
    title: String,
    #[serde(default)]
    body: String,
    date: String,
    time: String,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    starred: bool,
    /// What other versions of jrnl write.
    #[serde(flatten)]
    more: Map<String, Value>,
}

/// An entry of jrnl's; one sentence when it makes no sense.
pub(super) fn read(value: Value, zone: &TimeZone) -> Result<Arrival, String> {
    let written: Written = serde_json::from_value(value).map_err(|error| error.to_string())?;
    let entry = entry(written, zone)?;
    let text = entry.to_markdown().map_err(|error| error.to_string())?;
    if text.len() > LARGEST {
        return Err(crate::words::too_large(LARGEST));
    }
    Ok(Arrival { files: vec![(Name::first(entry.id), text)], from_content: true })
}

fn entry(written: Written, zone: &TimeZone) -> Result<Entry, String> {
    let moment = moment(&written.date, &written.time, zone)?;
    let Written { title, body, date, time, tags, starred, more } = written;
    let parts = [&title, &body, &date, &time].map(String::as_str);
    // The same entry has the same digits whenever and wherever it comes in.
    let id = Id::new(&moment, fingerprint(&parts.join("\0")));
    let tags = words_to_find_it_by(tags, starred);
    let mut entry = Entry::new(id, moment, Kept::All, tags, record(title, &body));
    if let Some(more) = table(more) {
        entry.other.insert(JRNL.to_owned(), more);
    }
    Ok(entry)
}

fn moment(date: &str, time: &str, zone: &TimeZone) -> Result<Moment, String> {
    let day: Date = date.parse().map_err(|_| crate::words::entry::not_a_time(date))?;
    let clock: Time = time.parse().map_err(|_| crate::words::entry::not_a_time(time))?;
    let there = zone.to_zoned(day.to_datetime(clock));
    let there = there.map_err(|_| crate::words::entry::not_a_time(&format!("{date} {time}")))?;
    // A name of an entry has four digits for its year.
    let fits = (1..=9998).contains(&day.year());
    fits.then(|| Moment::of(&there)).ok_or_else(|| crate::words::entry::not_a_time(date))
}

/// jrnl writes `@work`.
fn words_to_find_it_by(tags: Vec<String>, starred: bool) -> Vec<String> {
    let bare = |tag: String| tag.trim_start_matches(|sign: char| !sign.is_alphanumeric()).to_owned();
    let mut all: Vec<String> = tags.into_iter().map(bare).filter(|tag| !tag.is_empty()).collect();
    all.sort(); // jrnl gives them in any order
    if starred {
        all.push(words::STARRED.to_owned());
    }
    all
}

/// The title, which is the first sentence of the text, and the whole of the text.
fn record(title: String, body: &str) -> Record {
    let text = match (title.trim().is_empty(), body.trim().is_empty()) {
        (true, _) => body.to_owned(),
        (false, true) => title.clone(),
        (false, false) => format!("{title}\n\n{body}"),
    };
    let answer = Answer::Text(text);
    let words = Input::Line.words(&answer);
    let given = Given {
        key: "text".to_owned(),
        asked: words::WRITTEN.to_owned(),
        answer,
        words,
        scale: None,
        before: None,
    };
    Record {
        version: VERSION,
        exercise: JRNL.to_owned(),
        title: if title.trim().is_empty() { words::UNTITLED.to_owned() } else { title },
        revision: 1,
        language: NO_LANGUAGE.to_owned(),
        length: Length::Full,
        seed: 0,
        ending: Some(Ending::Finished),
        steadier: false,
        answers: vec![given],
        taken_back: Vec::new(),
        left_out: Vec::new(),
        draws: Vec::new(),
        total: None,
        cards: Vec::new(),
    }
}

/// What else was there, as far as TOML has it.
fn table(more: Map<String, Value>) -> Option<toml::Value> {
    let table = toml::Table::try_from(without_null(Value::Object(more))).ok()?;
    (!table.is_empty()).then_some(toml::Value::Table(table))
}

fn without_null(value: Value) -> Value {
    match value {
        Value::Object(map) => map
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key, without_null(value)))
            .collect(),
        Value::Array(all) => all.into_iter().filter(|value| !value.is_null()).map(without_null).collect(),
        value => value,
    }
}
