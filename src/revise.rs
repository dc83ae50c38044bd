//! The person's own words in an entry, as a sheet for an editor, and what comes of changing it.
//!
//! Each question is a heading line; what stands below it is an answer. Whatever is no heading, or no longer
//! one, belongs to the answer above it: no word is lost to a slip.

mod follow;

use crate::exercise::Answer;
use crate::exercise::characters::clean_line;
use crate::guide::{Card, Input};
use crate::record::{Given, Record};
use crate::words::revise as words;

/// Some of the person's words, and where they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    place: Place,
    /// The question, or the title of a card; on one line, fit to be shown.
    pub heading: String,
    /// The words: [`Answer::Text`] or [`Answer::Lines`].
    pub answer: Answer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Answer(usize),
    TakenBack(usize),
    Card(usize),
    Elsewhere,
}

/// Every part of a record that is in the person's own words.
#[must_use]
pub fn parts(record: &Record) -> Vec<Part> {
    let answers = in_words(&record.answers, Place::Answer);
    let taken_back = in_words(&record.taken_back, Place::TakenBack);
    let cards = record.cards.iter().enumerate().map(|(at, card)| Part {
        place: Place::Card(at),
        heading: words::card(&clean_line(&card.title)),
        answer: Answer::Text(card.text.clone()),
    });
    answers.chain(taken_back).chain(cards).collect()
}

fn in_words(all: &[Given], place: fn(usize) -> Place) -> impl Iterator<Item = Part> {
    let own =
        |given: &Given| matches!(given.answer, Answer::Text(_) | Answer::Lines(_)) && given.answer.is_given();
    all.iter().enumerate().filter(move |(_, given)| own(given)).map(move |(at, given)| Part {
        place: place(at),
        heading: clean_line(&given.asked).into_owned(),
        answer: given.answer.clone(),
    })
}

impl Part {
    /// Words that stand in no answer and on no card; [`revised`] leaves them alone.
    #[must_use]
    pub fn elsewhere(heading: &str, text: &str) -> Self {
        let answer = Answer::Text(text.to_owned());
        Self { place: Place::Elsewhere, heading: heading.to_owned(), answer }
    }

    /// Whether it is a card: those follow the answers they repeat.
    #[must_use]
    pub fn is_card(&self) -> bool {
        matches!(self.place, Place::Card(_))
    }

    /// As it stands on the sheet.
    fn text(&self) -> String {
        match &self.answer {
            Answer::Lines(lines) => {
                lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
            }
            Answer::Text(text) => text.clone(),
            _ => String::new(),
        }
    }

    /// What a text in its place is.
    fn understood(&self, text: &str) -> Answer {
        match &self.answer {
            Answer::Lines(_) => {
                let lines = text.lines().map(|line| line.strip_prefix("- ").unwrap_or(line).trim());
                Answer::Lines(
                    lines.filter(|line| !line.is_empty() && *line != "-").map(str::to_owned).collect(),
                )
            }
            _ => Answer::Text(text.to_owned()),
        }
    }
}

/// The longest of the person's answers, or else of the cards: enough to know an entry by.
#[must_use]
pub fn longest(record: &Record) -> Option<String> {
    let of = |cards: bool| {
        let all = parts(record).into_iter();
        let some = all.filter(|part| part.is_card() == cards);
        some.filter_map(|part| text_of(&part.answer)).max_by_key(String::len)
    };
    of(false).or_else(|| of(true))
}

/// Parts as one text for an editor.
pub struct Sheet<'p> {
    parts: &'p [Part],
    intro: Vec<String>,
    headings: Vec<String>,
}

impl<'p> Sheet<'p> {
    /// A sheet whose headings no line of the person's could be taken for.
    #[must_use]
    pub fn of(parts: &'p [Part]) -> Self {
        let longest = parts.iter().filter_map(|part| {
            let text = part.text();
            text.lines().map(|line| line.len() - line.trim_start_matches('=').len()).max()
        });
        let mark = "=".repeat(longest.max().unwrap_or_default().max(1) + 1);
        let intro = words::intro(&mark, parts.iter().any(Part::is_card));
        let heading = |(number, part): (usize, &Part)| {
            format!("{mark} {number}. {}", part.heading).trim_end().to_owned()
        };
        Self { parts, intro, headings: (1..).zip(parts).map(heading).collect() }
    }

    /// The whole of it.
    #[must_use]
    pub fn text(&self) -> String {
        let each = self.headings.iter().zip(self.parts);
        let each = each.map(|(heading, part)| format!("\n{heading}\n\n{}\n", part.text()));
        self.intro.iter().map(|line| format!("{line}\n")).chain(each).collect()
    }

    /// What a changed sheet makes of each part; `None` for a part that is as it was.
    #[must_use]
    pub fn read(&self, text: &str) -> Vec<Option<Answer>> {
        let mut found: Vec<Vec<&str>> = vec![Vec::new(); self.parts.len()];
        let mut at = 0;
        for line in text.lines().map(|line| line.trim_end_matches('\r')) {
            if let Some(heading) = self.headings.iter().position(|heading| heading == line.trim_end()) {
                at = heading;
            } else if !self.intro.iter().any(|intro| intro == line.trim_end())
                && let Some(lines) = found.get_mut(at)
            {
                lines.push(line);
            }
        }
        self.parts.iter().zip(found).map(|(part, lines)| changed(part, &lines)).collect()
    }

    /// Whether nothing of the person's is on a sheet.
    #[must_use]
    pub fn is_blank(&self, text: &str) -> bool {
        let ours = |line: &str| self.headings.iter().chain(&self.intro).any(|known| known == line);
        text.lines().map(str::trim_end).all(|line| line.is_empty() || ours(line))
    }
}

/// Blank lines around a text and blanks at the end of a line are the editor's affair.
fn changed(part: &Part, lines: &[&str]) -> Option<Answer> {
    let bare = |text: &str| {
        text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
    };
    let text = lines.join("\n");
    (bare(&text) != bare(&part.text())).then(|| part.understood(without_blank_ends(&text)))
}

fn without_blank_ends(text: &str) -> &str {
    let end = text.trim_end();
    let begins = end.find(|letter: char| !letter.is_whitespace()).unwrap_or_default();
    end.get(end[..begins].rfind('\n').map_or(0, |at| at + 1)..).unwrap_or_default()
}

/// The record with these parts changed; `None` when none is.
///
/// An unchanged card that repeats a changed answer word for word repeats the new words.
#[must_use]
pub fn revised(record: &Record, parts: &[Part], new: Vec<Option<Answer>>) -> Option<Record> {
    let changed: Vec<(&Part, Answer)> = parts
        .iter()
        .zip(new)
        .filter_map(|(part, change)| Some((part, change.filter(|new| *new != part.answer)?)))
        .collect();
    if changed.is_empty() {
        return None;
    }
    let mut record = record.clone();
    let by_hand: Vec<Place> = changed.iter().map(|(part, _)| part.place).collect();
    for (part, new) in changed {
        match part.place {
            Place::Card(at) => {
                let card = &mut record.cards[at];
                let old = std::mem::replace(&mut card.text, text_of(&new).unwrap_or_default());
                follow::reworded(card, &old);
            }
            Place::Answer(at) => give(&mut record.answers[at], new.clone()),
            Place::TakenBack(at) => give(&mut record.taken_back[at], new.clone()),
            Place::Elsewhere => {}
        }
        if !part.is_card() {
            record.cards.iter_mut().for_each(|card| follow::answered(card, &part.answer, &new));
        }
        if let (false, Some(old), Some(new)) = (part.is_card(), text_of(&part.answer), text_of(&new)) {
            let cards = record.cards.iter_mut().enumerate();
            let untouched = cards.filter(|(at, _)| !by_hand.contains(&Place::Card(*at)));
            untouched.for_each(|(_, card)| text_follows(card, &old, &new));
        }
    }
    record.cards.retain(|card| !card.text.trim().is_empty());
    Some(record)
}

fn give(given: &mut Given, new: Answer) {
    let answer = if new.is_given() { new } else { Answer::Skipped };
    given.words = Input::Line.words(&answer);
    given.answer = answer;
}

/// An answer as a card has it; `None` when there is nothing in it.
fn text_of(answer: &Answer) -> Option<String> {
    Input::Line.words(answer)
}

/// Whole lines only: a short word could stand in a card for other reasons.
fn text_follows(card: &mut Card, old: &str, new: &str) {
    let framed = format!("\n{}\n", card.text);
    let wanted = format!("\n{old}\n");
    if framed.matches(&wanted).count() == 1 {
        let text = framed.replacen(&wanted, &format!("\n{new}\n"), 1);
        text.trim_matches('\n').clone_into(&mut card.text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(at: usize, heading: &str, answer: Answer) -> Part {
        Part { place: Place::Answer(at), heading: heading.to_owned(), answer }
    }

    fn two() -> Vec<Part> {
        let lines = Answer::Lines(vec!["one".to_owned(), "two".to_owned()]);
        vec![
            part(0, "What is there?", Answer::Text("Rain.\n\n== and wind".to_owned())),
            part(1, "Three things", lines),
        ]
    }

    #[test]
    fn a_sheet_that_was_only_looked_at_changes_nothing() {
        let parts = two();
        let sheet = Sheet::of(&parts);
        for text in [sheet.text(), sheet.text().replace('\n', "\r\n"), sheet.text().replace('\n', "  \n")] {
            assert_eq!(sheet.read(&text), [None, None], "{text}");
        }
    }

    #[test]
    fn what_was_changed_is_changed_and_nothing_else() {
        let parts = two();
        let sheet = Sheet::of(&parts);
        let text = sheet.text().replace("- two\n", "- two and a half\n  three\n\n");
        let lines = ["one", "two and a half", "three"].map(str::to_owned).to_vec();
        assert_eq!(sheet.read(&text), [None, Some(Answer::Lines(lines))]);
    }

    #[test]
    fn a_heading_that_is_gone_or_changed_costs_no_word() {
        let parts = two();
        let sheet = Sheet::of(&parts);
        let heading = &sheet.headings[1];
        let gone = sheet.read(&sheet.text().replace(heading, ""));
        assert_eq!(gone[1], Some(Answer::Lines(Vec::new())));
        let Some(Some(Answer::Text(text))) = gone.first() else { panic!("{gone:?}") };
        assert!(text.starts_with("Rain.") && text.ends_with("- one\n- two"), "{text}");
        let typed_over = sheet.read(&sheet.text().replace(heading, "oh, and this"));
        assert!(matches!(&typed_over[0], Some(Answer::Text(text)) if text.contains("oh, and this\n\n- one")));
        let above = sheet.read(&format!("A word at the top\n{}", sheet.text()));
        assert!(matches!(&above[0], Some(Answer::Text(text)) if text.starts_with("A word at the top\n")));
    }

    #[test]
    fn whatever_lines_go_every_other_word_is_still_there() {
        let parts = two();
        let sheet = Sheet::of(&parts);
        let text = sheet.text();
        let lines: Vec<&str> = text.lines().collect();
        for gone in 0..1_usize << lines.len() {
            let left =
                lines.iter().enumerate().filter(|(at, _)| gone & (1 << at) == 0).map(|(_, line)| *line);
            let left: Vec<&str> = left.collect();
            let mut read = String::new();
            for (part, answer) in parts.iter().zip(sheet.read(&left.join("\n"))) {
                read += &text_of(&answer.unwrap_or(part.answer.clone())).unwrap_or_default();
            }
            for word in ["Rain.", "== and wind", "one", "two"] {
                let is_left = left.iter().any(|line| line.trim_start_matches("- ") == word);
                assert_eq!(read.contains(word), is_left, "{word} in {read:?} of {left:?}");
            }
        }
    }

    #[test]
    fn an_emptied_sheet_is_known_as_one() {
        let parts = two();
        let sheet = Sheet::of(&parts);
        assert!(sheet.is_blank("\n  \n") && sheet.is_blank(&sheet.headings.join("\n")));
        assert!(!sheet.is_blank("a word"));
    }

    #[test]
    fn a_card_follows_the_letter_it_repeats() {
        let mut card = Card {
            title: String::new(),
            text: "For me\n\nDear me,\nit was hard.".to_owned(),
            ..Card::default()
        };
        text_follows(&mut card, "Dear me,\nit was hard.", "Dear me,\nit was hard, and it passed.");
        assert_eq!(card.text, "For me\n\nDear me,\nit was hard, and it passed.");
        text_follows(&mut card, "me", "you");
        assert_eq!(card.text, "For me\n\nDear me,\nit was hard, and it passed.");
    }
}
