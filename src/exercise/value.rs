//! One value after a key: has it the right type, and does it keep within the limits?

use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use super::Breath;
use super::fault::Fault;
use super::keys::{self, Key, Value};
use crate::known::{self, Fact};

/// What is wrong with the value of a key, if anything is.
///
/// `key_at` is where the key itself stands.
pub(super) fn wrong(
    source: &str,
    key: &Key,
    key_at: Range<usize>,
    value: &Spanned<DeValue<'_>>,
) -> Option<Fault> {
    let at = value.span();
    match (&key.value, value.get_ref()) {
        (Value::Number(from, to), DeValue::Integer(_)) => out_of_range(key, at, number(value), *from, *to),
        (Value::Flag, DeValue::Boolean(_)) | (Value::True, DeValue::Boolean(true)) => None,
        (Value::True, DeValue::Boolean(false)) => Some(
            cannot_be(key.name, "false", at).help(format!("write `{} = true`, or leave it out", key.name)),
        ),
        (Value::Texts(most), DeValue::Array(list)) => too_many(key, at, list.len(), *most)
            .or_else(|| list.iter().find_map(|item| wrong_item(key, item))),
        (Value::Names, DeValue::Array(list)) => list.iter().find_map(|item| wrong_item(key, item)),
        (Value::Options | Value::Points, DeValue::Array(list)) => {
            too_many(key, at, list.len(), keys::MOST_OPTIONS)
        }
        (_, DeValue::String(text)) if key.value.is_text() => {
            too_long(text, at.clone()).or_else(|| wrong_text(key, text, at))
        }
        _ => Some(wrong_type(source, key, key_at, value)),
    }
}

/// The number of a value, when it is one.
pub(super) fn number(value: &Spanned<DeValue<'_>>) -> Option<i64> {
    let DeValue::Integer(number) = value.get_ref() else { return None };
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// A text as it is kept: with plain newlines, also from a file from Windows.
pub(super) fn owned(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n") } else { text.to_owned() }
}

/// What stands there, in words.
pub(super) fn type_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "this is a string",
        DeValue::Integer(_) => "this is a number",
        DeValue::Float(_) => "this is a number with a point",
        DeValue::Boolean(_) => "this is true or false",
        DeValue::Datetime(_) => "this is a date or a time",
        DeValue::Array(_) => "this is a list",
        DeValue::Table(_) => "this is a block",
    }
}

/// One breath in words: `in 4, hold 2, out 6, rest 1`. At least one part, each once, 1 to 20 seconds.
pub(super) fn breath(text: &str) -> Option<Breath> {
    let mut breath = Breath { inhale: 0, hold: 0, exhale: 0, rest: 0 };
    for part in text.split(',') {
        let (word, seconds) = part.trim().split_once(' ')?;
        let place = match word {
            "in" => &mut breath.inhale,
            "hold" => &mut breath.hold,
            "out" => &mut breath.exhale,
            "rest" => &mut breath.rest,
            _ => return None,
        };
        let seconds = seconds.trim().parse().ok().filter(|seconds| (1..=20).contains(seconds))?;
        if std::mem::replace(place, seconds) != 0 {
            return None;
        }
    }
    Some(breath)
}

/// Whether this can be the name of a step, a path, a bank, a scale or a keepsake.
pub(super) fn is_id(text: &str) -> bool {
    is_name(text, b'_')
}

fn is_name(text: &str, joint: u8) -> bool {
    let rest = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == joint;
    text.len() <= 40 && text.starts_with(|first: char| first.is_ascii_lowercase()) && text.bytes().all(rest)
}

fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts
        .next()
        .is_some_and(|part| matches!(part.len(), 2 | 3) && part.bytes().all(|b| b.is_ascii_lowercase()));
    first
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn out_of_range(key: &Key, at: Range<usize>, number: Option<i64>, from: i64, to: i64) -> Option<Fault> {
    if number.is_some_and(|number| (from..=to).contains(&number)) {
        return None;
    }
    let message = match key.name {
        "pause" => format!("a pause lasts from {from} to {to} seconds"),
        "at_most" => "a list has at most 20 lines, and a path is walked at most 10 times".to_owned(),
        name => format!("`{name}` goes from {from} to {to}"),
    };
    Some(Fault::error("E061", at, message))
}

fn too_many(key: &Key, at: Range<usize>, count: usize, most: usize) -> Option<Fault> {
    let message = || format!("`{}` has {count} entries; the limit is {most}", key.name);
    (count > most).then(|| Fault::error("E061", at, message()))
}

/// A text over the limit.
pub(super) fn too_long(text: &str, at: Range<usize>) -> Option<Fault> {
    let long = text.len() > keys::MOST_LETTERS && text.chars().count() > keys::MOST_LETTERS;
    let message = || format!("this text is longer than {} characters", keys::MOST_LETTERS);
    long.then(|| Fault::error("E061", at, message()))
}

fn wrong_item(key: &Key, item: &Spanned<DeValue<'_>>) -> Option<Fault> {
    let DeValue::String(text) = item.get_ref() else {
        let message = format!("`{}` should be a list of texts in \"quotes\"", key.name);
        return Some(Fault::error("E005", item.span(), message).label(type_of(item.get_ref())));
    };
    too_long(text, item.span()).or_else(|| empty(key, text, item.span()))
}

fn wrong_text(key: &Key, text: &str, at: Range<usize>) -> Option<Fault> {
    if let Some(fault) = empty(key, text, at.clone()) {
        return Some(fault);
    }
    match key.value {
        Value::Word(words) if !words.contains(&text) => {
            Some(cannot_be(key.name, &quoted(text), at).help(format!("possible: {}", words.join(", "))))
        }
        Value::Language if !is_language(text) => Some(
            cannot_be(key.name, &quoted(text), at).help("write the short name, for example en, de or pt-BR"),
        ),
        Value::Breath if breath(text).is_none() => Some(wrong_breath(text, at)),
        Value::Link if !is_link(text) => Some(Fault::error("E062", at, "a link starts with https://")),
        Value::Id => wrong_id(text, at),
        Value::Slug => wrong_slug(text, at),
        _ => None,
    }
}

fn is_link(text: &str) -> bool {
    text.strip_prefix("https://").is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

fn empty(key: &Key, text: &str, at: Range<usize>) -> Option<Fault> {
    let message = || format!("`{}` cannot be empty", key.name);
    text.trim()
        .is_empty()
        .then(|| Fault::error("E007", at, message()).help("write something, or leave the key out"))
}

fn wrong_breath(text: &str, at: Range<usize>) -> Fault {
    cannot_be("breathe", &quoted(text), at).help(
        "write for example \"in 4, hold 2, out 6\"; possible: in, hold, out, rest, each 1 to 20 seconds",
    )
}

fn wrong_id(text: &str, at: Range<usize>) -> Option<Fault> {
    if !is_id(text) {
        let message = "an id has small letters, digits and _ only, and starts with a letter";
        return Some(Fault::error("E014", at, message).help(format!("for example `{}`", as_name(text, '_'))));
    }
    let message = || format!("`{text}` is a word of the format and cannot be an id");
    let taken =
        keys::RESERVED_IDS.contains(&text) || known::BANKS.contains(&text) || Fact::of(text).is_some();
    taken.then(|| Fault::error("E016", at, message()).help("choose another word"))
}

fn wrong_slug(text: &str, at: Range<usize>) -> Option<Fault> {
    if !is_name(text, b'-') {
        let message = "the id of an exercise has small letters, digits and - only, and starts with a letter";
        return Some(Fault::error("E014", at, message).help(format!("for example `{}`", as_name(text, '-'))));
    }
    None
}

/// The nearest form of a text that could be a name.
pub(super) fn as_name(text: &str, joint: char) -> String {
    let fit = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { joint };
    let name: String = text.chars().map(fit).take(40).collect();
    let name = name.trim_matches(|letter: char| letter == joint || letter.is_ascii_digit());
    if name.is_empty() { format!("my{joint}id") } else { name.to_owned() }
}

fn cannot_be(name: &str, shown: &str, at: Range<usize>) -> Fault {
    Fault::error("E007", at, format!("`{name}` cannot be {shown}"))
}

/// A text in quotes, cut when it is long.
fn quoted(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("\"{}…\"", &text[..end]),
        None => format!("\"{text}\""),
    }
}

fn wrong_type(source: &str, key: &Key, key_at: Range<usize>, value: &Spanned<DeValue<'_>>) -> Fault {
    if matches!(key.value, Value::Options | Value::Points) && source[value.span()].starts_with('[') {
        return block_for_list(key, key_at, value);
    }
    let wanted = match key.value {
        Value::Number(..) => "a whole number, without quotes",
        Value::Flag | Value::True => "true or false, without quotes",
        Value::Texts(_) | Value::Names | Value::Options | Value::Points => "a list in [square brackets]",
        _ => "a text in \"quotes\"",
    };
    let fault = Fault::error("E005", value.span(), format!("`{}` should be {wanted}", key.name))
        .label(type_of(value.get_ref()))
        .other(key_at, "");
    match key.value {
        Value::Options => fault.help("options = [ { yes = \"Yes\" }, { no = \"No\" } ]"),
        Value::Points => fault.help("points = [ { 1 = \"never\" }, { 2 = \"always\" } ]"),
        _ => fault,
    }
}

/// `[step.options]`: a header of its own, below which everything else is swallowed.
fn block_for_list(key: &Key, key_at: Range<usize>, value: &Spanned<DeValue<'_>>) -> Fault {
    let name = key.name;
    let fault = Fault::error("E005", key_at, format!("`{name}` is a list, not a block of its own"))
        .help(format!("write `{name} = [ {{ name = \"words\" }}, … ]` below its question"));
    let DeValue::Table(table) = value.get_ref() else { return fault };
    let step_keys = keys::section("step").map_or(&[][..], |section| section.keys);
    let swallowed = table.iter().filter(|(key, _)| step_keys.iter().any(|known| known.name == key.get_ref()));
    swallowed.fold(fault, |fault, (key, _)| fault.other(key.span(), SWALLOWED))
}

const SWALLOWED: &str =
    "this line now counts as an option, because everything below a [header] belongs to it";
