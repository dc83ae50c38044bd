//! How a file speaks to a person: hints at words that press, promise, judge, praise, count, compare or command.
//!
//! They are advice: few false alarms are worth more than many rules, and a comment in the file lets one be, with its
//! reason. What is looked for in a language stands in one file of that language; others have nothing yet.

mod command;
mod en;
mod excuse;
mod grade;
mod language;
mod look;
mod mask;
mod messages;
mod pattern;
mod texts;
mod words;

use std::ops::Range;

use toml::de::DeTable;

use super::fault::{Fault, MOST_FAULTS, in_order};
use super::syntax;
use excuse::{Comments, Excuses};
use language::{Language, Voice};
use look::Looker;

/// The hints on an exercise, in the order of the file.
///
/// `None` when it cannot be read, or when there are no words for its language.
#[must_use]
pub fn of_file(source: &str) -> Option<Vec<Fault>> {
    let table = syntax::open(source).ok()?;
    let table = table.get_ref();
    let about = table.get("about")?.get_ref().as_table()?;
    let language = language::find(about.get("language")?.get_ref().as_str()?)?;
    let mut looker = Looker::new(language);
    for said in texts::of_exercise(source, table) {
        let masked = mask::placeholders(said.text.words);
        looker.look(&masked, said.voice, &|piece| texts::place(source, &said.text, piece), &said.text.at);
    }
    let title = about.get("title").map_or(0..0, toml::Spanned::span);
    looker.whole(title);
    let excuses = Excuses::find(source, &texts::places(table), Comments::Toml);
    Some(left(looker, excuses))
}

/// The hints on a TOML file whose every text is a line lent to the person.
///
/// `None` when it cannot be read, or when there are no words for the language.
#[must_use]
pub fn of_lines(source: &str, language: &str) -> Option<Vec<Fault>> {
    let language = language::find(language)?;
    let table = DeTable::parse(source).ok()?;
    let mut looker = Looker::new(language);
    for value in table.get_ref().values() {
        texts::each(value, &mut |value| {
            if let Some(text) = super::block::Text::of(source, value) {
                looker.look(text.words, Voice::Lends, &|piece| texts::place(source, &text, piece), &text.at);
            }
        });
    }
    let excuses = Excuses::find(source, &texts::places(table.get_ref()), Comments::Toml);
    Some(left(looker, excuses))
}

/// The hints on plain words or Markdown, each with its place in it; none when there are no words for the language.
#[must_use]
pub fn of_text(text: &str, language: &str) -> Vec<Fault> {
    let Some(language) = language::find(language) else { return Vec::new() };
    let mut looker = Looker::new(language);
    let masked = mask::markdown(text);
    let mut start = 0;
    for paragraph in masked.split_inclusive('\n') {
        let at = start..start + paragraph.len();
        looker.look(paragraph, Voice::Warns, &|piece| at.start + piece.start..at.start + piece.end, &at);
        start = at.end;
    }
    looker.whole(0..text.lines().next().map_or(0, str::len));
    left(looker, Excuses::find(text, &[], Comments::Markdown))
}

/// What no exception lets be, and what is to be said about the exceptions.
fn left(looker: Looker, mut excuses: Excuses<'_>) -> Vec<Fault> {
    let mut hints: Vec<Fault> = Vec::new();
    for (hint, text) in looker.found() {
        if !excuses.excuse_for(&hint, &text) {
            hints.push(hint);
        }
    }
    hints.extend(excuses.idle());
    in_order(&mut hints);
    hints.truncate(MOST_FAULTS);
    hints
}

/// A hint, and the place of the text it is about.
type Found = (Fault, Range<usize>);
