//! Entries as a document to read, print or hand on: the front of it, and of each entry the questions with their
//! answers, and cards, as plain texts fit to be shown.

pub mod html;
pub mod markdown;
pub mod text;

use std::borrow::Cow;

use jiff::civil::Date;

use crate::entry::Entry;
use crate::exercise::Answer;
use crate::exercise::characters::{clean, clean_line};
use crate::guide::Card;
use crate::record::{Given, Record};
use crate::words::document as words;

/// What stands at the head of a page with entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Front {
    /// Its heading.
    pub title: String,
    /// A paragraph each.
    pub lines: Vec<String>,
}

/// One entry on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article<'a> {
    /// The title of the exercise.
    pub title: Cow<'a, str>,
    /// The day it was, where the person was.
    pub date: Date,
    /// The language of the exercise, as a tag; `None` when it does not look like one.
    pub language: Option<&'a str>,
    /// What stands in it, in order.
    pub parts: Vec<Part<'a>>,
}

/// Something in an entry. What was left empty is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'a> {
    /// A question, and the answer to it.
    Answer(Cow<'a, str>, Said<'a>),
    /// The heading of a card, and its lines.
    Card(Cow<'a, str>, Cow<'a, str>),
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said<'a> {
    /// A text; it can have many lines.
    Text(Cow<'a, str>),
    /// Several lines that are a list.
    List(Vec<Cow<'a, str>>),
}

impl<'a> Article<'a> {
    /// What there is to be read in an entry.
    #[must_use]
    pub fn of(entry: &'a Entry) -> Self {
        let Record { title, language, answers, cards, total, .. } = &entry.record;
        let on_a_card = |text: &str| cards.iter().any(|card| stands_in(text, &card.text));
        let answers =
            answers.iter().filter(|given| !matches!(&given.answer, Answer::Text(text) if on_a_card(text)));
        let answers = answers.filter_map(Part::answer);
        let total = total.filter(|total| total.is_finite()).map(Part::total);
        Self {
            title: clean_line(title),
            date: entry.moment.date(),
            language: Some(language.as_str()).filter(|tag| is_tag(tag)),
            parts: answers.chain(total).chain(cards.iter().map(Part::card)).collect(),
        }
    }
}

/// Whether a text of several lines stands whole on a card: then it is there to be read once and not twice.
fn stands_in(text: &str, card: &str) -> bool {
    let text = text.trim();
    text.contains('\n') && card.contains(text)
}

fn is_tag(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (2..=35).contains(&text.len()) && text.bytes().all(plain)
}

impl<'a> Part<'a> {
    fn answer(given: &'a Given) -> Option<Self> {
        Some(Self::Answer(clean_line(&given.asked), Said::of(given)?))
    }

    fn total(total: f64) -> Self {
        Self::Answer(words::TOTAL.into(), Said::Text(words::total(total).into()))
    }

    fn card(card: &'a Card) -> Self {
        Self::Card(clean_line(&card.title), clean(&card.text))
    }
}

impl<'a> Said<'a> {
    fn of(given: &'a Given) -> Option<Self> {
        if !given.answer.is_given() {
            return None;
        }
        Some(match &given.answer {
            Answer::Lines(lines) => Self::List(lines.iter().map(|line| clean_line(line)).collect()),
            Answer::Text(text) => Self::Text(clean(text)),
            Answer::Number(number) => {
                Self::Text(words::number(*number, given.scale.as_ref(), given.before).into())
            }
            Answer::One(_) | Answer::Many(_) | Answer::YesNo(_) | Answer::Skipped => {
                Self::Text(clean(given.words.as_deref()?))
            }
        })
    }
}
