//! What is a letter: a card that comes back, or what an exercise of letters left.

use jiff::civil::Date;

use crate::entry::{Entry, Id};
use crate::exercise::Answer;
use crate::guide::Card;
use crate::journal::letters::Return;
use crate::record::Given;

/// One letter.
#[derive(Debug, Clone)]
pub(super) struct Letter {
    pub entry: Id,
    pub card: Card,
    pub written: Date,
    /// How it comes back, if it does.
    pub back: Option<Return>,
}

/// The letters in an entry: its cards that come back; of an exercise of this kind, else its cards, else what
/// was written.
pub(super) fn letters(entry: &Entry, is_letter: bool) -> Vec<Letter> {
    let cards = || entry.record.cards.iter();
    let mut found: Vec<Card> = cards().filter(|card| card.return_in_days.is_some()).cloned().collect();
    if found.is_empty() && is_letter {
        found = cards().cloned().collect();
    }
    if found.is_empty() && is_letter {
        found.extend(written(entry));
    }
    let written = entry.moment.date();
    let letter = |card| Letter { entry: entry.id.clone(), card, written, back: None };
    found.into_iter().map(letter).collect()
}

/// What was written, when no card was made of it.
fn written(entry: &Entry) -> Option<Card> {
    let all = entry.record.answers.iter().chain(&entry.record.taken_back);
    let texts = all.filter(|given| matches!(given.answer, Answer::Text(_))).filter_map(Given::shown);
    let text = texts.collect::<Vec<_>>().join("\n\n");
    let title = entry.record.title.clone();
    (!text.is_empty()).then_some(Card { title, text, ..Card::default() })
}
