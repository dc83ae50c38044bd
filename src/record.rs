//! What a session leaves behind: one type for the draft on the way and the record at the end.
//!
//! It holds the wording that was asked beside each answer, so it can be read without the exercise.

use serde::{Deserialize, Serialize};

use crate::exercise::{Answer, Length, Scale};
use crate::guide::Card;
use crate::known::Fact;

/// The number of this format, raised when its meaning changes.
pub const VERSION: u32 = 1;

/// One session, finished or not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// [`VERSION`].
    pub version: u32,
    /// The id of the exercise.
    pub exercise: String,
    /// Its title as it was shown.
    pub title: String,
    /// Its revision.
    pub revision: u32,
    /// Its language.
    pub language: String,
    /// Which length was walked.
    pub length: Length,
    /// What the draws depend on.
    pub seed: u64,
    /// How it ended; absent in a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ending: Option<Ending>,
    /// Whether the way out was taken.
    #[serde(default)]
    pub steadier: bool,
    /// Every answer of this run, in the order of the way.
    #[serde(default)]
    pub answers: Vec<Given>,
    /// Answers that were taken back, in a draft only: they stand as suggestions when the question comes again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_back: Vec<Given>,
    /// What the person wanted left out on the way, in a draft only: it stays so when they go on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<Fact>,
    /// What was drawn by chance, so that a changed bank changes nothing that was shown.
    #[serde(default)]
    pub draws: Vec<Drawn>,
    /// The total of the ratings, when one was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// The cards that were shown.
    #[serde(default)]
    pub cards: Vec<Card>,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// It came to its last step.
    Finished,
    /// The person left.
    Left,
    /// The person took the way out.
    Steadier,
    /// Nobody was there to ask.
    Gone,
}

/// What is asked before an exercise that goes deep; with it alone there is nothing to keep or to go on with.
const BEFORE_IT_BEGINS: [&str; 3] = ["frame.gate_distress", "frame.gate_now", "frame.gate_yes"];

/// How it is at the end: with this and no more nobody is asked what to keep.
const HOW_IT_IS: [&str; 3] = ["frame.afterwards_distress", "frame.unpleasant", "after"];

/// One answer and what was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The key, for example `one_line[2].reframe`.
    pub key: String,
    /// The question as the person read it.
    pub asked: String,
    /// The answer.
    #[serde(flatten)]
    pub answer: Answer,
    /// The answer in words: the labels of options, the lines of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// Of a number: the scale it is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<Measured>,
    /// Of the second number of a pair: the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<i64>,
}

/// The scale of a number, as far as it is needed to read the number later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// The lowest number.
    pub from: i64,
    /// The highest number.
    pub to: i64,
    /// Words for the lowest end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<String>,
    /// Words for the highest end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<String>,
    /// Whether a higher number means more distress.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub distress: bool,
}

impl Measured {
    /// What is kept of a scale.
    #[must_use]
    pub fn of(scale: &Scale) -> Self {
        let end = |point: Option<&(i64, String)>| point.map(|(_, words)| words.clone());
        Self {
            from: scale.from,
            to: scale.to,
            low: scale.low.clone().or_else(|| end(scale.points.first())),
            high: scale.high.clone().or_else(|| end(scale.points.last())),
            distress: scale.distress,
        }
    }
}

/// One draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// The key of the draw.
    pub key: String,
    /// The bank it came from; absent for options that are written beside their question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank: Option<String>,
    /// Lines of the bank, or keys of options, in the order they were shown.
    pub lines: Vec<String>,
}

impl Given {
    /// The answer as a text shows it; `None` when there is none.
    #[must_use]
    pub fn shown(&self) -> Option<String> {
        let text = match (&self.answer, &self.words) {
            (Answer::Text(text), _) => text.clone(),
            (Answer::Lines(lines), _) => lines.join("\n"),
            (Answer::Number(number), _) => number.to_string(),
            (_, words) => words.clone()?,
        };
        Some(text).filter(|text| !text.trim().is_empty())
    }

    /// Whether it answers the question of this id, on whatever walk.
    #[must_use]
    pub fn is_to(&self, id: &str) -> bool {
        self.key.rsplit('.').next() == Some(id)
    }
}

impl Record {
    /// The same without anything but its cards.
    #[must_use]
    pub fn only_cards(self) -> Self {
        let (answers, taken_back, left_out) = Default::default();
        Self { answers, taken_back, left_out, draws: Vec::new(), total: None, ..self }
    }

    /// The same as it was before the questions of the gate were asked: what was true on one day may not be on another.
    #[must_use]
    pub fn before_its_gate(mut self) -> Self {
        self.answers.retain(|given| !BEFORE_IT_BEGINS.contains(&given.key.as_str()));
        self
    }

    /// Whether there is more in it than how it is now: enough to ask somebody whether they would like to keep it.
    #[must_use]
    pub fn is_worth_a_question(&self) -> bool {
        !self.cards.is_empty() || self.was_said().any(|key| !HOW_IT_IS.contains(&key))
    }

    /// Whether there are words in it, and not only choices and numbers.
    #[must_use]
    pub fn is_written(&self) -> bool {
        let words = |given: &Given| matches!(given.answer, Answer::Text(_) | Answer::Lines(_));
        self.answers.iter().chain(&self.taken_back).any(|given| words(given) && given.answer.is_given())
    }

    /// Whether the person gave anything, beside what was asked before it began.
    #[must_use]
    pub fn holds_something(&self) -> bool {
        self.was_said().next().is_some()
    }

    /// The keys of what the person gave, beside what was asked before it began.
    fn was_said(&self) -> impl Iterator<Item = &str> {
        let given = self.answers.iter().chain(&self.taken_back).filter(|given| given.answer.is_given());
        given.map(|given| given.key.as_str()).filter(|key| !BEFORE_IT_BEGINS.contains(key))
    }
}
