//! The front matter of an entry: everything that is not for reading, and what Markdown would not give back.

use serde::{Deserialize, Serialize};

use super::body::{self, Section};
use super::{Entry, Fault, Id, Kept, VERSION, quick};
use crate::exercise::{Answer, Length};
use crate::guide::Card;
use crate::known::Fact;
use crate::moment::{Moment, Written};
use crate::part::Part;
use crate::record::{Drawn, Ending, Given, Measured, Record};
use crate::words::entry as words;

/// What a list shows of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its name.
    pub id: Id,
    /// When it began.
    pub moment: Moment,
    /// The id of the exercise.
    pub exercise: String,
    /// Its title.
    pub title: String,
    /// How it ended; absent when it is unfinished.
    pub ending: Option<Ending>,
    /// What was kept.
    pub kept: Kept,
    /// Words to find it by.
    pub tags: Vec<String>,
}

/// The same as it stands in the file.
#[derive(Debug, PartialEq, Deserialize)]
pub(super) struct HeadKeys {
    pub v: u32,
    pub id: Id,
    pub exercise: String,
    pub title: String,
    #[serde(default)]
    pub ending: Option<Ending>,
    pub kept: Kept,
    pub started: String,
    pub offset: String,
    #[serde(default)]
    pub zone: Option<String>,
    #[serde(default)]
    pub tags: Vec<String>,
}

/// The keys in the order they are written: what a list reads comes first.
#[derive(Serialize, Deserialize)]
struct Front {
    v: u32,
    id: Id,
    exercise: String,
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ending: Option<Ending>,
    kept: Kept,
    started: String,
    offset: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    zone: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    /// The version of the record.
    record: u32,
    revision: u32,
    language: String,
    length: Length,
    seed: u64,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    steadier: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    total: Option<f64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<Fact>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    answer: Vec<AnswerKeys>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    taken_back: Vec<AnswerKeys>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    draw: Vec<Drawn>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    card: Vec<CardKeys>,
    #[serde(flatten)]
    other: toml::Table,
}

#[derive(Serialize, Deserialize)]
struct AnswerKeys {
    key: String,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<toml::Value>,
    /// Whether nothing of it stands in the body.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    hidden: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    asked: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    words: Option<String>,
    /// Whether it has no words.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    wordless: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scale: Option<Measured>,
}

#[derive(Serialize, Deserialize)]
struct CardKeys {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    return_in_days: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mine: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    part: Option<Part>,
}

/// Front matter and body; `None` when a file does not have both.
pub(super) fn split(text: &str) -> Option<(&str, &str)> {
    let (fence, rest) = text.split_once('\n')?;
    if fence.len() < 3 || !fence.bytes().all(|byte| byte == b'+') {
        return None;
    }
    let end = rest.find(&format!("\n{fence}\n"))?;
    Some((&rest[..=end], &rest[end + fence.len() + 2..]))
}

/// A line of plus signs, longer than any in the front matter.
pub(super) fn fence(front: &str) -> String {
    let pluses = |line: &str| line.bytes().all(|byte| byte == b'+').then_some(line.len());
    let longest = front.lines().filter_map(pluses).max().unwrap_or_default();
    "+".repeat(longest.max(2) + 1)
}

pub(super) fn write(entry: &Entry) -> Result<String, toml::ser::Error> {
    toml::to_string(&Front::of(entry))
}

pub(super) fn read(front: &str, body: &str) -> Result<Entry, Fault> {
    let front: Front = parsed(front)?;
    let sections = body::sections(body);
    let mut sections = sections.iter();
    let mut given = |keys: Vec<AnswerKeys>| -> Result<Vec<Given>, Fault> {
        keys.into_iter().map(|keys| keys.given(&mut sections)).collect()
    };
    let (answers, taken_back) = (given(front.answer)?, given(front.taken_back)?);
    let cards = front.card.into_iter().map(|keys| keys.card(&mut sections)).collect::<Result<_, _>>()?;
    if sections.next().is_some() {
        return Err(Fault::Body);
    }
    let record = Record {
        version: front.record,
        exercise: front.exercise,
        title: front.title,
        revision: front.revision,
        language: front.language,
        length: front.length,
        seed: front.seed,
        ending: front.ending,
        steadier: front.steadier,
        total: front.total,
        answers,
        taken_back,
        left_out: front.left_out,
        draws: front.draw,
        cards,
    };
    let moment = moment(front.started, front.offset, front.zone)?;
    Ok(Entry { id: front.id, moment, kept: front.kept, tags: front.tags, record, other: front.other })
}

/// The keys of a list stand above the first table. Only when those do not make sense by themselves is the
/// rest read, too.
pub(super) fn read_head(front: &str) -> Result<Head, Fault> {
    let above = front.find("\n[").map_or(front, |end| &front[..=end]);
    let quick = quick::head(above).filter(|keys| keys.v <= VERSION);
    let keys: HeadKeys = quick.map_or_else(|| parsed(above).or_else(|_| parsed(front)), Ok)?;
    let moment = moment(keys.started, keys.offset, keys.zone)?;
    Ok(Head {
        id: keys.id,
        moment,
        exercise: keys.exercise,
        title: keys.title,
        ending: keys.ending,
        kept: keys.kept,
        tags: keys.tags,
    })
}

fn parsed<T: Versioned + serde::de::DeserializeOwned>(front: &str) -> Result<T, Fault> {
    let brief = |error: toml::de::Error| Fault::FrontMatter(error.message().to_owned());
    let keys: T = toml::from_str(front).map_err(brief)?;
    if keys.version() > VERSION { Err(Fault::TooNew(keys.version())) } else { Ok(keys) }
}

trait Versioned {
    fn version(&self) -> u32;
}

impl Versioned for Front {
    fn version(&self) -> u32 {
        self.v
    }
}

impl Versioned for HeadKeys {
    fn version(&self) -> u32 {
        self.v
    }
}

fn moment(started: String, offset: String, zone: Option<String>) -> Result<Moment, Fault> {
    Moment::try_from(Written { started, offset, zone }).map_err(Fault::FrontMatter)
}

impl Front {
    fn of(entry: &Entry) -> Self {
        let (record, when) = (&entry.record, Written::from(entry.moment.clone()));
        let keys = |given: &[Given]| given.iter().map(AnswerKeys::of).collect();
        Self {
            v: VERSION,
            id: entry.id.clone(),
            exercise: record.exercise.clone(),
            title: record.title.clone(),
            ending: record.ending,
            kept: entry.kept,
            started: when.started,
            offset: when.offset,
            zone: when.zone,
            tags: entry.tags.clone(),
            record: record.version,
            revision: record.revision,
            language: record.language.clone(),
            length: record.length,
            seed: record.seed,
            steadier: record.steadier,
            total: record.total,
            left_out: record.left_out.clone(),
            answer: keys(&record.answers),
            taken_back: keys(&record.taken_back),
            draw: record.draws.clone(),
            card: record.cards.iter().map(CardKeys::of).collect(),
            other: entry.other.clone(),
        }
    }
}

impl AnswerKeys {
    /// The keys of an answer: what its section in the body does not say.
    fn of(given: &Given) -> Self {
        let block = body::block(given);
        let back = block.as_ref().and_then(|block| {
            body::reads_back(&given.asked, block, |section| {
                (section.heading(), from_body(&given.answer, section), section.text())
            })
        });
        let (heading, answer, text) = match back {
            Some((heading, answer, text)) => (heading, answer, Some(text)),
            None => (String::new(), None, None),
        };
        let words = derived(&given.answer, text);
        Self {
            key: given.key.clone(),
            kind: kind(&given.answer).to_owned(),
            value: value(&given.answer).filter(|_| answer.as_ref() != Some(&given.answer)),
            hidden: block.is_none() && given.answer != Answer::Skipped,
            asked: Some(given.asked.clone()).filter(|asked| *asked != heading),
            words: given.words.clone().filter(|given| words.as_ref() != Some(given)),
            wordless: given.words.is_none() && words.is_some(),
            before: given.before,
            scale: given.scale.clone(),
        }
    }

    fn given<'s>(self, sections: &mut impl Iterator<Item = &'s Section<'s>>) -> Result<Given, Fault> {
        let shown = !self.hidden && self.kind != "skipped";
        let section = if shown { Some(sections.next().ok_or(Fault::Body)?) } else { None };
        let answer = self.answer(section)?;
        let words = derived(&answer, section.map(Section::text));
        Ok(Given {
            key: self.key,
            asked: self.asked.or_else(|| section.map(Section::heading)).unwrap_or_default(),
            words: if self.wordless { None } else { self.words.or(words) },
            before: self.before,
            scale: self.scale,
            answer,
        })
    }

    fn answer(&self, section: Option<&Section<'_>>) -> Result<Answer, Fault> {
        let written = match (self.kind.as_str(), &self.value) {
            ("skipped", _) => Some(Answer::Skipped),
            (kind, Some(value)) => with_value(kind, value),
            ("text", None) => section.map(|section| Answer::Text(section.text())),
            ("lines", None) => section.map(|section| Answer::Lines(section.list())),
            _ => None,
        };
        written.ok_or_else(|| Fault::FrontMatter(words::not_an_answer(&self.key, &self.kind)))
    }
}

/// What the body gives back of an answer; only words stand there.
fn from_body(answer: &Answer, section: &Section<'_>) -> Option<Answer> {
    match answer {
        Answer::Text(_) => Some(Answer::Text(section.text())),
        Answer::Lines(_) => Some(Answer::Lines(section.list())),
        _ => None,
    }
}

/// The words that an answer and its section give by themselves.
fn derived(answer: &Answer, section: Option<String>) -> Option<String> {
    match answer {
        Answer::Text(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Answer::Lines(lines) => Some(lines.join("\n")).filter(|text| !text.is_empty()),
        Answer::Number(number) => Some(number.to_string()),
        Answer::Skipped => None,
        Answer::One(_) | Answer::Many(_) | Answer::YesNo(_) => section,
    }
}

fn kind(answer: &Answer) -> &'static str {
    match answer {
        Answer::Text(_) => "text",
        Answer::Lines(_) => "lines",
        Answer::One(_) => "one",
        Answer::Many(_) => "many",
        Answer::Number(_) => "number",
        Answer::YesNo(_) => "yes-no",
        Answer::Skipped => "skipped",
    }
}

fn value(answer: &Answer) -> Option<toml::Value> {
    match answer {
        Answer::Text(text) | Answer::One(text) => Some(text.clone().into()),
        Answer::Lines(lines) | Answer::Many(lines) => Some(lines.clone().into()),
        Answer::Number(number) => Some((*number).into()),
        Answer::YesNo(yes) => Some((*yes).into()),
        Answer::Skipped => None,
    }
}

fn with_value(kind: &str, value: &toml::Value) -> Option<Answer> {
    let text = || value.as_str().map(str::to_owned);
    let list = || -> Option<Vec<String>> {
        value.as_array()?.iter().map(|one| one.as_str().map(str::to_owned)).collect()
    };
    match kind {
        "text" => text().map(Answer::Text),
        "one" => text().map(Answer::One),
        "lines" => list().map(Answer::Lines),
        "many" => list().map(Answer::Many),
        "number" => value.as_integer().map(Answer::Number),
        "yes-no" => value.as_bool().map(Answer::YesNo),
        _ => None,
    }
}

impl CardKeys {
    fn of(card: &Card) -> Self {
        let back = body::card_reads_back(card);
        Self {
            return_in_days: card.return_in_days,
            title: Some(card.title.clone())
                .filter(|title| back.as_ref().is_none_or(|back| back.title != *title)),
            text: Some(card.text.clone()).filter(|text| back.as_ref().is_none_or(|back| back.text != *text)),
            mine: card.mine.clone(),
            part: card.part.clone(),
        }
    }

    fn card<'s>(self, sections: &mut impl Iterator<Item = &'s Section<'s>>) -> Result<Card, Fault> {
        let card = sections.next().ok_or(Fault::Body)?.card(self.return_in_days);
        Ok(Card {
            title: self.title.unwrap_or(card.title),
            text: self.text.unwrap_or(card.text),
            return_in_days: card.return_in_days,
            mine: self.mine,
            part: self.part,
        })
    }
}
