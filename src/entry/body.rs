//! The Markdown of an entry: a heading for each question, the answer below it, cards as quotations.
//!
//! What is written here is read back from here. Where Markdown would not give it back exactly, the front
//! matter holds it, too; [`reads_back`] decides.

use std::borrow::Cow;
use std::fmt::Write;

use crate::exercise::Answer;
use crate::guide::Card;
use crate::moment::Moment;
use crate::record::{Given, Measured, Record};

/// One heading and what stands below it, read back.
pub(super) struct Section<'t> {
    heading: &'t str,
    lines: Vec<&'t str>,
}

/// The whole body.
pub(super) fn write(record: &Record, moment: &Moment) -> String {
    let mut text =
        format!("# {}\n\n{}\n", one_line(&record.title), moment.local().strftime("%-d %B %Y, %H:%M"));
    for given in record.answers.iter().chain(&record.taken_back) {
        if let Some(block) = block(given) {
            push(&mut text, &given.asked, &block);
        }
    }
    for card in &record.cards {
        push(&mut text, &card.title, &quoted(&card.text));
    }
    text
}

fn push(text: &mut String, heading: &str, block: &str) {
    let heading = one_line(heading);
    let mark = if heading.is_empty() { "##" } else { "## " };
    // Writing to a string cannot fail.
    let _ = write!(text, "\n{mark}{heading}\n\n{block}\n");
}

fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains('\n') { Cow::Owned(text.replace('\n', " ")) } else { Cow::Borrowed(text) }
}

/// An answer as it stands in the body; `None` when there is nothing to show.
pub(super) fn block(given: &Given) -> Option<String> {
    match &given.answer {
        Answer::Text(text) => shown(text),
        Answer::Lines(lines) if lines.is_empty() => None,
        Answer::Lines(lines) => Some(listed(lines)),
        Answer::Number(number) => Some(number_on_scale(*number, given.scale.as_ref())),
        Answer::Skipped => None,
        Answer::One(_) | Answer::Many(_) | Answer::YesNo(_) => shown(given.words.as_deref()?),
    }
}

fn shown(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| escaped(text))
}

/// An item for each line. What follows the first line of an item stands below its words, so that it is never
/// taken for a heading.
fn listed(lines: &[String]) -> String {
    let items: Vec<String> = lines.iter().map(|line| line.replace('\n', "\n  ")).collect();
    prefixed(items.iter().map(String::as_str), "- ")
}

/// `7 (0: light, 10: heavy)`.
fn number_on_scale(number: i64, scale: Option<&Measured>) -> String {
    let Some(scale) = scale else { return number.to_string() };
    let end = |at: i64, words: &Option<String>| {
        words.as_ref().map_or_else(|| at.to_string(), |words| format!("{at}: {}", one_line(words)))
    };
    format!("{number} ({}, {})", end(scale.from, &scale.low), end(scale.to, &scale.high))
}

fn quoted(text: &str) -> String {
    prefixed(text.split('\n'), "> ")
}

fn prefixed<'t>(lines: impl Iterator<Item = &'t str>, mark: &str) -> String {
    lines.map(|line| format!("{mark}{line}").trim_end_matches(' ').to_owned()).collect::<Vec<_>>().join("\n")
}

/// A line of the person's that begins like a heading is no heading.
fn escaped(text: &str) -> String {
    let escape = |line: &str| {
        if line.starts_with(['#', '\\']) { format!("\\{line}") } else { line.to_owned() }
    };
    text.split('\n').map(escape).collect::<Vec<_>>().join("\n")
}

pub(super) fn unescaped(line: &str) -> &str {
    line.strip_prefix('\\').filter(|rest| rest.starts_with(['#', '\\'])).unwrap_or(line)
}

/// Every section of a body. What stands above the first heading is there for the reader only.
pub(super) fn sections(body: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for line in body.split('\n') {
        match (heading(line), sections.last_mut()) {
            (Some(heading), _) => sections.push(Section { heading, lines: Vec::new() }),
            (None, Some(section)) => section.lines.push(line),
            (None, None) => {}
        }
    }
    sections.iter_mut().for_each(Section::trim);
    sections
}

fn heading(line: &str) -> Option<&str> {
    if line == "##" { Some("") } else { line.strip_prefix("## ") }
}

impl Section<'_> {
    fn trim(&mut self) {
        let from = self.lines.iter().position(|line| !line.is_empty()).unwrap_or(self.lines.len());
        self.lines.drain(..from);
        while self.lines.last().is_some_and(|line| line.is_empty()) {
            self.lines.pop();
        }
    }

    pub(super) fn heading(&self) -> String {
        self.heading.to_owned()
    }

    pub(super) fn text(&self) -> String {
        self.lines.iter().map(|line| unescaped(line)).collect::<Vec<_>>().join("\n")
    }

    pub(super) fn list(&self) -> Vec<String> {
        self.lines.iter().map(|line| without(line, "- ")).collect()
    }

    fn quotation(&self) -> String {
        self.lines.iter().map(|line| without(line, "> ")).collect::<Vec<_>>().join("\n")
    }

    pub(super) fn card(&self, return_in_days: Option<u32>) -> Card {
        Card { title: self.heading(), text: self.quotation(), return_in_days, ..Card::default() }
    }
}

fn without(line: &str, mark: &str) -> String {
    line.strip_prefix(mark).or_else(|| line.strip_prefix(mark.trim_end())).unwrap_or(line).to_owned()
}

/// What comes back when this heading and this block are written and read.
pub(super) fn reads_back<T>(heading: &str, block: &str, read: impl Fn(&Section<'_>) -> T) -> Option<T> {
    let mut text = String::new();
    push(&mut text, heading, block);
    let mut sections = sections(&text);
    let only = sections.pop().filter(|_| sections.is_empty())?;
    Some(read(&only))
}

/// What comes back of a card.
pub(super) fn card_reads_back(card: &Card) -> Option<Card> {
    reads_back(&card.title, &quoted(&card.text), |section| section.card(card.return_in_days))
}
