//! Every text of a file that a person reads, with who says it.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::language::Voice;
use crate::exercise::block::Text;
use crate::exercise::keys::{self, Key, Section, Shape, Value};

/// A text and who says it.
#[derive(Debug)]
pub(super) struct Said<'a> {
    /// The text and its place.
    pub text: Text<'a>,
    /// Who says it.
    pub voice: Voice,
}

/// Where a piece of a text stands in the file. In a text with escapes it is looked for by its words.
pub(super) fn place(source: &str, text: &Text<'_>, piece: &Range<usize>) -> Range<usize> {
    let at = text.place(piece);
    if at != text.at || text.words.len() > keys::MOST_LETTERS * 4 {
        return at;
    }
    let words = &text.words[piece.clone()];
    let earlier = text.words[..piece.start].matches(words).count();
    let found = source[at.clone()].match_indices(words).nth(earlier);
    found.map_or(at.clone(), |(start, words)| at.start + start..at.start + start + words.len())
}

/// The texts of an exercise, in no particular order.
pub(super) fn of_exercise<'a>(source: &str, table: &'a DeTable<'a>) -> Vec<Said<'a>> {
    let mut texts = Vec::new();
    for (name, value) in table {
        let Some(section) = keys::section(name.get_ref()) else { continue };
        let named = matches!(section.shape, Shape::Named | Shape::ManyNamed);
        for block in blocks(value, named) {
            of_block(source, section, block, &mut texts);
        }
    }
    texts
}

/// The blocks of a section: it may be a list of them, or a table of names.
fn blocks<'a>(value: &'a Spanned<DeValue<'a>>, named: bool) -> Vec<&'a DeTable<'a>> {
    match value.get_ref() {
        DeValue::Table(table) if named => table.values().flat_map(|value| blocks(value, false)).collect(),
        DeValue::Table(table) => vec![table],
        DeValue::Array(list) => list.iter().filter_map(|item| item.get_ref().as_table()).collect(),
        _ => Vec::new(),
    }
}

fn of_block<'a>(source: &str, section: &Section, block: &'a DeTable<'a>, texts: &mut Vec<Said<'a>>) {
    for (name, value) in block {
        let key = section.key(name.get_ref());
        if let Some(voice) = key.and_then(|key| voice(section.name, key)) {
            each(value, &mut |value| texts.extend(Text::of(source, value).map(|text| Said { text, voice })));
        }
    }
}

/// Who says what stands after a key; nobody, where it is no text for people.
fn voice(section: &str, key: &Key) -> Option<Voice> {
    use Value::{Options, Points, Template, Text, Texts};
    if !matches!(key.value, Text | Template | Texts(_) | Options | Points) {
        return None;
    }
    match (section, key.name) {
        ("about", "author" | "translator" | "licence" | "tags") | ("source", "title" | "authors") => None,
        ("source", _) => Some(Voice::Reports),
        ("care", _) => Some(Voice::Warns),
        ("phrases", _) => Some(Voice::Lends),
        ("scale", _) | (_, "options" | "own" | "example" | "yes" | "no" | "starter") => Some(Voice::Answers),
        (_, "say" | "end") => Some(Voice::Says),
        _ => Some(Voice::Tells),
    }
}

/// Every text of a value.
pub(super) fn each<'a>(value: &'a Spanned<DeValue<'a>>, found: &mut impl FnMut(&'a Spanned<DeValue<'a>>)) {
    match value.get_ref() {
        DeValue::String(_) => found(value),
        DeValue::Array(list) => list.iter().for_each(|item| each(item, found)),
        DeValue::Table(table) => table.values().for_each(|value| each(value, found)),
        _ => {}
    }
}

/// Where all texts of a file stand, in order; quoted keys too.
pub(super) fn places(table: &DeTable<'_>) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    collect(table, &mut places);
    places.sort_unstable_by_key(|at| at.start);
    places
}

fn collect(table: &DeTable<'_>, places: &mut Vec<Range<usize>>) {
    for (key, value) in table {
        places.push(key.span());
        collect_value(value, places);
    }
}

fn collect_value(value: &Spanned<DeValue<'_>>, places: &mut Vec<Range<usize>>) {
    match value.get_ref() {
        DeValue::String(_) => places.push(value.span()),
        DeValue::Array(list) => list.iter().for_each(|item| collect_value(item, places)),
        DeValue::Table(table) => collect(table, places),
        _ => {}
    }
}
