//! How a file is written: characters that could deceive, and TOML that editors do not read.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::characters::{self, Unwelcome};
use super::fault::{Fault, Faults};
use super::keys::{self, Section, Value};

/// Looks at every text and every key for characters that could steer the terminal.
pub(super) fn characters(source: &str, table: &DeTable<'_>, faults: &mut Faults) {
    // An escape needs a backslash; without one the texts are what the file is.
    if source.contains('\\') || characters::first_unwelcome(source).is_some() {
        each_text(table, &mut |text, at| {
            // A file from Windows ends its lines with both; the texts get only the newline.
            if let Some((_, letter, why)) = characters::first_unwelcome(&text.replace("\r\n", "\n")) {
                faults.add(Fault::error("E060", at, unwelcome(letter, why)));
            }
        });
    }
}

fn unwelcome(letter: char, why: Unwelcome) -> String {
    let what = match why {
        Unwelcome::Control => "a control character; it could steer the terminal",
        Unwelcome::Direction => "a character that turns the direction of writing",
        Unwelcome::Invisible => "an invisible character",
    };
    format!("this text contains U+{:04X}, {what}", u32::from(letter))
}

/// Calls back for every key and every text.
fn each_text(table: &DeTable<'_>, found: &mut impl FnMut(&str, Range<usize>)) {
    for (key, value) in table {
        found(key.get_ref(), key.span());
        each_text_of(value, found);
    }
}

fn each_text_of(value: &Spanned<DeValue<'_>>, found: &mut impl FnMut(&str, Range<usize>)) {
    match value.get_ref() {
        DeValue::String(text) => found(text, value.span()),
        DeValue::Array(list) => list.iter().for_each(|item| each_text_of(item, found)),
        DeValue::Table(table) => each_text(table, found),
        _ => {}
    }
}

/// Looks for what only TOML 1.1 allows: this program reads it, editors mark it as wrong.
pub(super) fn newer_toml(source: &str, table: &DeTable<'_>, faults: &mut Faults) {
    for value in table.values() {
        newer_value(source, value, faults);
    }
}

fn newer_value(source: &str, value: &Spanned<DeValue<'_>>, faults: &mut Faults) {
    match value.get_ref() {
        DeValue::String(_) => newer_escape(source, value.span(), faults),
        DeValue::Array(list) => list.iter().for_each(|item| newer_value(source, item, faults)),
        DeValue::Table(table) => {
            newer_braces(source, value.span(), table, faults);
            newer_toml(source, table, faults);
        }
        _ => {}
    }
}

fn newer_escape(source: &str, at: Range<usize>, faults: &mut Faults) {
    let raw = &source[at.clone()];
    if !raw.starts_with('"') {
        return;
    }
    let mut letters = raw.char_indices();
    while let Some((_, letter)) = letters.next() {
        if letter == '\\'
            && let Some((place, 'e' | 'x')) = letters.next()
        {
            let place = at.start + place;
            faults.add(too_new(place - 1..place + 1, "this way to write a character"));
        }
    }
}

/// Line breaks between entries, and a comma after the last one.
fn newer_braces(source: &str, at: Range<usize>, table: &DeTable<'_>, faults: &mut Faults) {
    if !source[at.clone()].starts_with('{') {
        return;
    }
    let mut values: Vec<_> = table.values().map(Spanned::span).collect();
    values.sort_by_key(|span| span.start);
    let mut start = at.start;
    for value in values.into_iter().chain(std::iter::once(at.end..at.end)) {
        let gap = start..value.start.max(start);
        if source[gap.clone()].contains('\n') {
            faults.add(too_new(at.start..at.start + 1, "a line break inside { }"));
            return;
        }
        start = value.end.max(start);
        if value.is_empty() && source[gap.clone()].contains(',') && !table.is_empty() {
            faults.add(too_new(gap, "a comma before }"));
        }
    }
}

fn too_new(at: Range<usize>, what: &str) -> Fault {
    Fault::warning("W076", at, format!("{what} is TOML 1.1; editors mark it as wrong"))
        .help("this program reads it; write it in the older way for everyone else")
}

/// Looks for placeholders where none are filled: in a hint, an option, a line of a bank.
pub(super) fn unfilled(table: &DeTable<'_>, ids: &BTreeMap<&str, Range<usize>>, faults: &mut Faults) {
    for (name, value) in table {
        if let Some(section) = keys::section(name.get_ref()) {
            unfilled_below(section, value, ids, faults);
        }
    }
}

fn unfilled_below(
    section: &Section,
    value: &Spanned<DeValue<'_>>,
    ids: &BTreeMap<&str, Range<usize>>,
    faults: &mut Faults,
) {
    match value.get_ref() {
        DeValue::Array(list) => list.iter().for_each(|item| unfilled_below(section, item, ids, faults)),
        DeValue::Table(table) => {
            for (key, value) in table {
                match section.key(key.get_ref()).map(|key| &key.value) {
                    None => unfilled_below(section, value, ids, faults),
                    Some(Value::Text | Value::Texts(_) | Value::Options | Value::Points) => {
                        each_text_of(value, &mut |text, at| faults_in(text, at, ids, faults));
                    }
                    Some(_) => {}
                }
            }
        }
        _ => {}
    }
}

fn faults_in(text: &str, at: Range<usize>, ids: &BTreeMap<&str, Range<usize>>, faults: &mut Faults) {
    let known = |id: &str| ids.contains_key(id) || matches!(id, "item" | "item_number");
    let inside = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    if let Some(id) =
        inside.map(|(inside, _)| inside.split('|').next().unwrap_or(inside)).find(|id| known(id))
    {
        let fault =
            Fault::warning("W078", at, format!("`{{{id}}}` is not filled in here; people read the braces"));
        faults.add(fault.help("say and end, questions, `wording`, `starter` and keepsakes are filled"));
    }
}

/// Looks for lines that an editor would take as its settings.
pub(super) fn editor_line(line: &str) -> bool {
    emacs(line) || vim(line)
}

fn emacs(line: &str) -> bool {
    line.contains("-*-") || line.to_lowercase().contains("local variables:")
}

/// `vi:`, `vim:`, `vim>700:` or `ex:` at the start of a line or after white space.
fn vim(line: &str) -> bool {
    ["vi", "vim", "Vim", "ex"].iter().any(|name| {
        line.match_indices(name).any(|(at, _)| {
            let before = line[..at].chars().next_back().is_none_or(char::is_whitespace);
            let rest = line[at + name.len()..].trim_start_matches(['<', '>', '=']);
            before && rest.trim_start_matches(|digit: char| digit.is_ascii_digit()).starts_with(':')
        })
    })
}
