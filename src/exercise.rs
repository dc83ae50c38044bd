//! The checked exercise: what a data file means once every fault has been ruled out.
//!
//! Nothing here reads a file, a clock or chance. `read` turns text into these types or into faults;
//! after that door, every name points at something that exists.

mod answers;
mod block;
pub mod characters;
pub mod condition;
pub mod fault;
mod flow;
pub mod keys;
mod layout;
mod lend;
mod names;
mod options;
pub mod packed;
mod paths;
mod place;
mod questions;
pub mod read;
mod reader;
pub mod report;
mod resolve;
pub mod schema;
mod sections;
mod shape;
mod steps;
pub mod suggest;
mod syntax;
pub mod template;
pub mod terms;
pub mod tone;
mod value;
mod weigh;
mod writing;

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::known::ComesBackTo;

pub use condition::{Clause, Condition, Test};
pub use template::{Part, Template};

/// One exercise, ready to be walked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Exercise {
    /// `[about]`.
    pub about: About,
    /// `[[source]]`, in the order of the file.
    pub sources: Vec<Source>,
    /// `[care]`; the defaults when the file has none.
    pub care: Care,
    /// `[phrases.NAME]`.
    pub banks: BTreeMap<String, Bank>,
    /// `[scale.NAME]`.
    pub scales: BTreeMap<String, Scale>,
    /// `[[step]]`, top to bottom.
    pub steps: Vec<Step>,
    /// `[[path.NAME]]`, each top to bottom.
    pub paths: BTreeMap<String, Vec<Step>>,
    /// `[keepsake.NAME]`.
    pub keepsakes: BTreeMap<String, Keepsake>,
    /// `[part]`: the question behind its name and behind each of [`crate::part::FIELDS`].
    pub part: Option<PartCard>,
    /// `[score]`.
    pub score: Option<Score>,
    /// What it comes back to of what the person kept.
    pub comes_back_to: ComesBackTo,
    /// The highest number of steps any run can take, the way out and a path `heavier` included.
    ///
    /// What the program adds of its own, at most once each, comes on top.
    pub longest: usize,
}

impl Exercise {
    /// The steps of the way out named by `care.too_much`, when the file has one.
    #[must_use]
    pub fn way_out(&self) -> Option<&[Step]> {
        self.paths.get(self.care.too_much.as_deref()?).map(Vec::as_slice)
    }
}

/// `[about]`: what the exercise is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct About {
    /// `[a-z][a-z0-9-]{0,39}`, also the name of the file and of the command.
    pub id: String,
    /// Shown in lists and as the heading.
    pub title: String,
    /// One sentence.
    pub summary: Option<String>,
    /// The heading it stands under in `list`.
    pub kind: Kind,
    /// How long the full version takes, in minutes.
    pub minutes: u32,
    /// How long the quick version takes, in minutes, when there is one.
    pub quick_minutes: Option<u32>,
    /// The length that runs when nobody says.
    pub starts: Length,
    /// Situations, for `list --tag`.
    pub tags: Vec<String>,
    /// BCP 47, for example `en`.
    pub language: String,
    /// The author's own counter.
    pub revision: u32,
    /// Who wrote it.
    pub author: Option<String>,
    /// Who translated it.
    pub translator: Option<String>,
    /// SPDX.
    pub licence: Option<String>,
    /// How well this kind of practice is studied.
    pub evidence: Evidence,
    /// The language it was translated from.
    pub translated_from: Option<String>,
    /// The revision it was translated from.
    pub translated_revision: Option<u32>,
}

/// The heading an exercise stands under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each name is the word of the format")]
pub enum Kind {
    Break,
    Letter,
    Reframe,
    Parts,
    Release,
    Meditation,
    Touch,
    Ritual,
    Scale,
    CheckIn,
}

/// How well this kind of practice has been studied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Evidence {
    /// Several controlled trials of this type of practice (A).
    SeveralTrials,
    /// At least one trial of nearly this exercise alone (B).
    OneTrial,
    /// Part of packages that were tested (C).
    Component,
    /// Clinical tradition (D).
    Tradition,
    /// None known.
    None,
}

/// Which of the two lengths of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Length {
    /// Everything but the steps marked `only = "quick"`.
    Full,
    /// Everything but the steps marked `only = "full"`.
    Quick,
}

/// `[[source]]`: where a practice comes from.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Source {
    /// The title of the work.
    pub title: String,
    /// Its authors.
    pub authors: Option<String>,
    /// When it appeared.
    pub year: Option<i64>,
    /// Shown, never opened.
    pub link: Option<String>,
    /// What it does and does not say about this exercise.
    pub note: Option<String>,
}

/// `[care]`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Care {
    /// How far inside it goes.
    pub intensity: Intensity,
    /// Read before a deep exercise and by `about`.
    pub cautions: Vec<String>,
    /// The path that is the way out; the built-in grounding when absent.
    pub too_much: Option<String>,
    /// The distress up to which a deep exercise is meant to open, 0 to 10. Never shown.
    pub gate_at_most: i64,
}

/// How far inside an exercise goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Intensity {
    /// Open to anyone at any time.
    Gentle,
    /// Open to anyone, with a caution or two.
    Moderate,
    /// For those who are steady, or have company: a notice, a distress question and an explicit yes come first.
    Deep,
}

/// `[phrases.NAME]`: sentences to draw from.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Bank {
    /// The sentences.
    pub lines: Vec<String>,
    /// How many of the most recent draws are left out.
    pub avoid_recent: usize,
}

/// `[scale.NAME]`: whole numbers, some or all with words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// The lowest number.
    pub from: i64,
    /// The highest number.
    pub to: i64,
    /// Words for the lowest end.
    pub low: Option<String>,
    /// Words for the highest end.
    pub high: Option<String>,
    /// Words for every number, in order, when the file names them; else empty.
    pub points: Vec<(i64, String)>,
    /// Whether a higher number means more distress (`measures = "distress"`).
    pub distress: bool,
}

/// One block of the file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Step {
    /// The name its answer is kept under.
    pub id: Option<String>,
    /// Walked only when this holds.
    pub when: Option<Condition>,
    /// Walked only when this does not hold.
    pub unless: Option<Condition>,
    /// Walked only in this length.
    pub only: Option<Length>,
    /// What it does.
    pub verb: Verb,
    /// Where its header stands in the file, in bytes.
    pub at: Range<usize>,
}

impl Exercise {
    /// The ids of every question it can ask; `again` is asked under the name of its step.
    #[must_use]
    pub fn question_ids(&self) -> Vec<String> {
        let steps = self.steps.iter().chain(self.paths.values().flatten());
        steps.filter_map(Step::question_id).collect()
    }
}

impl Step {
    /// The id a question is answered under; `again` without one is named after what it asks again.
    #[must_use]
    pub fn question_id(&self) -> Option<String> {
        let Verb::Ask(question) = &self.verb else { return None };
        self.id.clone().or_else(|| question.replaces.as_ref().map(|target| format!("again_{target}")))
    }
}

/// What a step does.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Verb {
    /// Shows a text, then waits `pause` seconds.
    Say {
        /// What is shown.
        text: Template,
        /// Seconds, 0 to 600.
        pause: u32,
    },
    /// Waits this many seconds.
    Pause(u32),
    /// Paces the breath.
    Breathe {
        /// The lengths of one breath.
        breath: Breath,
        /// How many breaths.
        rounds: u32,
    },
    /// Draws sentences from a bank and shows them, then waits `pause` seconds.
    Phrase {
        /// The bank.
        bank: String,
        /// How many sentences.
        count: usize,
        /// Seconds, 0 to 600.
        pause: u32,
    },
    /// Asks; also `again`, `phrase` with `offer`, `choose`, `rate` and every other question.
    Ask(Question),
    /// Walks a side path and comes back.
    Visit {
        /// The path.
        path: String,
        /// Once, for each line, or until something holds.
        walk: Walk,
    },
    /// Shows a keepsake.
    Keep(String),
    /// Shows the total.
    Score,
    /// Shows where to turn now.
    People,
    /// Shows the kept card of the part named in the answer to this question.
    Recall(String),
    /// Ends the exercise.
    End(Template),
}

/// One breath, each part in seconds; 0 when the part is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each name is the word of the format")]
pub struct Breath {
    pub inhale: u32,
    pub hold: u32,
    pub exhale: u32,
    pub rest: u32,
}

/// How a path is walked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Walk {
    /// Once.
    Once,
    /// Once for each line of this list.
    ForEach(String),
    /// Until the condition holds, tested before each walk, at most so many times.
    Until(Condition, usize),
}

/// One question. Every question can be left empty.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Question {
    /// What is asked; may be empty for a `phrase` with `offer`.
    pub text: Template,
    /// A word of help.
    pub help: Option<String>,
    /// What an answer could look like.
    pub example: Option<String>,
    /// The kind of answer.
    pub form: Form,
    /// The earlier question whose answer this one replaces (`again`).
    pub replaces: Option<String>,
}

/// The kind of answer a question takes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Form {
    /// One line of text.
    Line,
    /// A long text.
    Page {
        /// What already stands on the page.
        starter: Option<Template>,
        /// Whether the person's editor is offered.
        editor: bool,
    },
    /// Several lines.
    List {
        /// A soft hint.
        at_least: usize,
        /// 1 to 20.
        at_most: usize,
    },
    /// One of several.
    One {
        /// What is offered.
        options: Options,
        /// The words of a last option, "in my own words".
        own: Option<String>,
    },
    /// Any of several.
    Many {
        /// What is offered.
        options: Options,
        /// A soft hint.
        at_least: usize,
        /// The most that can be chosen.
        at_most: usize,
    },
    /// A number on a scale.
    Rating {
        /// The scale.
        scale: String,
        /// The earlier rating this one is the second half of.
        pair: Option<String>,
    },
    /// Yes or no.
    YesNo {
        /// The word on the yes button, when the file has one.
        yes: Option<String>,
        /// The word on the no button, when the file has one.
        no: Option<String>,
    },
}

/// What a choice offers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Options {
    /// Where the options come from.
    pub from: Offers,
    /// How many are drawn by chance; all when absent.
    pub show: Option<usize>,
}

/// Where the options of a choice come from.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Offers {
    /// Written beside the question, in order.
    Listed(Vec<Choice>),
    /// The lines of a bank. The answer is then the line itself, as text.
    Bank(String),
}

/// One option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Stable across languages; "1", "2", … when the file gives only labels.
    pub key: String,
    /// What the person reads.
    pub label: String,
}

/// `[keepsake.NAME]`: a card the person may keep.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Keepsake {
    /// Its heading.
    pub title: Template,
    /// Its text.
    pub text: Option<Template>,
    /// The list it repeats `each` for, with the answers given on that line's walk.
    pub for_each: Option<String>,
    /// What stands once for each line.
    pub each: Option<Template>,
    /// Its last lines.
    pub closing: Option<Template>,
    /// After how many days it comes back.
    pub return_in_days: Option<u32>,
    /// Questions whose answers are the person's own words from then on.
    pub mine: Vec<String>,
}

/// `[part]`: which answers make the card of a part.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PartCard {
    /// The question that asks for its name.
    pub name: String,
    /// One of [`crate::part::FIELDS`], and the question that asks for it.
    pub fields: Vec<(String, String)>,
}

/// `[score]`: adding up ratings. No bands, no verdict.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Score {
    /// Its heading.
    pub title: Option<String>,
    /// Mean or sum.
    pub method: Method,
    /// The ratings that count as from + to − value.
    pub reverse: Vec<String>,
    /// How many answers a total needs.
    pub at_least: usize,
    /// What the number is and is not.
    pub note: Option<String>,
}

/// How ratings are added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each name is the word of the format")]
pub enum Method {
    Mean,
    Sum,
}

/// What a person gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Answer {
    /// Their own words, or a line of a bank.
    Text(String),
    /// Several lines of their own words.
    Lines(Vec<String>),
    /// The key of an option.
    One(String),
    /// The keys of options, in the order of the file.
    Many(Vec<String>),
    /// A number on a scale.
    Number(i64),
    /// Yes or no.
    YesNo(bool),
    /// The question was left empty.
    Skipped,
}

impl Answer {
    /// Whether there is anything in it.
    #[must_use]
    pub fn is_given(&self) -> bool {
        match self {
            Self::Text(text) => !text.trim().is_empty(),
            Self::Lines(lines) => !lines.is_empty(),
            Self::Many(keys) => !keys.is_empty(),
            Self::One(_) | Self::Number(_) | Self::YesNo(_) => true,
            Self::Skipped => false,
        }
    }
}
