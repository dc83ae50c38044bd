//! Before anything else: the size of the file, TOML itself, and the number of the format.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{Fault, Faults, MOST_FAULTS};
use super::{keys, value};

/// Parses a file of this format.
///
/// # Errors
/// Every place that is not TOML; or that the file is too large, or of a newer format.
pub(super) fn open(text: &str) -> Result<Spanned<DeTable<'_>>, Vec<Fault>> {
    if text.len() > keys::MOST_BYTES {
        let message = format!("this file is larger than {} KiB", keys::MOST_BYTES / 1024);
        return Err(vec![Fault::error("E061", 0..0, message)]);
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    let newer = format(table.get_ref()).and_then(Result::err);
    if let Some(fault) = newer {
        return Err(vec![fault]);
    }
    if errors.is_empty() {
        return Ok(table);
    }
    Err(unreadable(text, &errors))
}

/// Every place that is not TOML. The keys below a header that is there twice are not reported as well.
fn unreadable(text: &str, errors: &[toml::de::Error]) -> Vec<Fault> {
    let mut faults = Faults::default();
    let mut below_twice = 0..0;
    for error in errors.iter().take(MOST_FAULTS) {
        let at = place(text, error);
        let twice = is_twice(error);
        if twice && below_twice.contains(&at.start) || follows(text, error, errors) {
            continue;
        }
        if twice && is_header(line_of(text, at.start)) {
            below_twice = at.end..text[at.end..].find("\n[").map_or(text.len(), |next| at.end + next);
        }
        faults.add(if twice { here_twice(text, at) } else { not_toml(text, at, error.message()) });
    }
    faults.sorted()
}

/// Whether it is only said because of another error: a colon for an equals sign gives two, and so does a
/// right header below a wrong one of its name.
fn follows(text: &str, error: &toml::de::Error, errors: &[toml::de::Error]) -> bool {
    let at = place(text, error).start;
    if is_twice(error) {
        let double = |at: usize| line_of(text, at).trim_start().starts_with("[[");
        return double(at) && same_header(text, at).is_some_and(|first| double(first.start));
    }
    let colon = |other: &toml::de::Error| {
        let start = place(text, other).start;
        other.message().starts_with("invalid unquoted key")
            && start < at
            && at - start < 100
            && !text[start..at].contains('\n')
    };
    if error.message().starts_with(LONE_RETURN) {
        // Every line of such a file is wrong in the same way.
        return errors
            .iter()
            .find(|other| other.message().starts_with(LONE_RETURN))
            .map(|first| place(text, first).start)
            != Some(at);
    }
    error.message().starts_with("key with no value") && errors.iter().take(MOST_FAULTS).any(colon)
}

fn place(text: &str, error: &toml::de::Error) -> Range<usize> {
    let at = error.span().unwrap_or(0..0);
    let start = text.floor_char_boundary(at.start);
    start..text.ceil_char_boundary(at.end.max(start))
}

fn is_twice(error: &toml::de::Error) -> bool {
    error.message().starts_with("duplicate key")
}

/// The number of the format, or why it cannot be read. `None` when the file does not say.
fn format(table: &DeTable<'_>) -> Option<Result<(), Fault>> {
    let value = table.get("format")?;
    let DeValue::Integer(written) = value.get_ref() else { return Some(Ok(())) };
    let number = value::number(value);
    if number == Some(keys::FORMAT) {
        return Some(Ok(()));
    }
    let message = format!(
        "this exercise uses format {}; this selfcomp understands format {}",
        super::block::cut(written.as_str()),
        keys::FORMAT
    );
    let newer = number.is_none_or(|number| number > keys::FORMAT);
    let help = if newer {
        "a newer selfcomp can read it; nothing is wrong with the file"
    } else {
        "write `format = 1`"
    };
    Some(Err(Fault::error("E002", value.span(), message).help(help)))
}

/// Says that the file does not say its format, or not with a number.
pub(super) fn without_format(table: &DeTable<'_>) -> Option<Fault> {
    match table.get("format").map(|value| (value.get_ref(), value.span())) {
        Some((DeValue::Integer(_), _)) => None,
        Some((other, at)) => {
            let fault = Fault::error("E005", at, "`format` should be a whole number, without quotes");
            Some(fault.label(value::type_of(other)))
        }
        None => {
            let fault = Fault::error("E002", 0..0, "the file does not say which format it uses");
            Some(fault.help("put `format = 1` on the first line"))
        }
    }
}

/// A place that is not TOML, in words for an author.
fn not_toml(text: &str, at: Range<usize>, message: &str) -> Fault {
    let help = advice(text, at.start, message);
    let fault = Fault::error("E001", at, format!("this line cannot be read: {message}"));
    match help {
        Some(help) => fault.help(help),
        None => fault,
    }
}

/// A header or a key that is there twice, with the first one.
fn here_twice(text: &str, at: Range<usize>) -> Fault {
    let line = line_of(text, at.start);
    let (help, first) = if is_header(line) {
        (if comes_once(line) { ONCE } else { BLOCKS }, same_header(text, at.start))
    } else {
        (KEYS, same_key(text, &at))
    };
    let fault = Fault::error("E001", at, "this is here twice").help(help);
    match first {
        Some(first) => fault.label("second time").other(first, "first time"),
        None => fault,
    }
}

const LONE_RETURN: &str = "carriage return must be followed";
const BLOCKS: &str = "if you want several blocks, use double brackets on every one";
const ONCE: &str = "this block comes only once: put the keys of both below one header";
const KEYS: &str = "a key can stand only once in a block; is a [[…]] line missing between the two?";

fn is_header(line: &str) -> bool {
    line.trim_start().starts_with('[')
}

/// Whether the section of a header is one that comes only once.
fn comes_once(line: &str) -> bool {
    let name = line.trim_start().trim_start_matches('[').trim_start();
    let name = name.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').next();
    let section = name.and_then(keys::section);
    section.is_some_and(|section| matches!(section.shape, keys::Shape::One | keys::Shape::Named))
}

/// The first header with the same name, whatever its brackets.
fn same_header(text: &str, at: usize) -> Option<Range<usize>> {
    let name = |line: &str| line.split('#').next().unwrap_or(line).trim().trim_matches(['[', ']']).to_owned();
    let wanted = name(line_of(text, at));
    let mut lines = lines_before(text, at).filter(|line| is_header(&text[line.clone()]));
    lines.find(|line| name(&text[line.clone()]) == wanted)
}

/// The same key further up in the same block.
fn same_key(text: &str, at: &Range<usize>) -> Option<Range<usize>> {
    let mut first = None;
    for line in lines_before(text, at.start) {
        let words = &text[line.clone()];
        let rest = words.strip_prefix(&text[at.clone()]);
        if is_header(words) {
            first = None;
        } else if rest.is_some_and(|rest| rest.trim_start().starts_with('=')) {
            first = first.or(Some(line.start..line.start + at.len()));
        }
    }
    first
}

/// Where the lines before this place stand, from the first to the last.
fn lines_before(text: &str, at: usize) -> impl Iterator<Item = Range<usize>> {
    let here = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    text[..here].split_inclusive('\n').scan(0, |start, line| {
        let begins = *start;
        *start += line.len();
        Some(begins..begins + line.trim_end().len())
    })
}

fn advice(text: &str, at: usize, message: &str) -> Option<&'static str> {
    let line = line_of(text, at);
    if line.contains(['“', '”', '„', '‘', '’']) && !line.contains('"') {
        return Some("use straight quotes \" around a text; curly quotes are fine inside it");
    }
    if message.contains("string values must be quoted") {
        return Some("a text needs \"quotes\" around it");
    }
    if message.contains("invalid basic string") || message.contains("invalid literal string") {
        return Some("a text starts and ends with \" on the same line; use \"\"\" for more than one line");
    }
    if message.contains("invalid multi-line") {
        return Some("a text that starts with \"\"\" ends with \"\"\"");
    }
    structure(text, at, message)
}

/// What to do about marks that are missing, or one too many.
fn structure(text: &str, at: usize, message: &str) -> Option<&'static str> {
    if message.starts_with("unclosed array table") || message.starts_with("unclosed table") {
        return Some("a header has as many brackets behind its name as before it: `[about]`, `[[step]]`");
    }
    if message.starts_with("invalid unquoted key") || message.starts_with("key with no value") {
        return Some(
            "a line begins with a key and `=`, for example `say = \"Hello.\"`; a note of your own begins with #",
        );
    }
    if message.starts_with(LONE_RETURN) {
        return Some(
            "the lines of this file end in a way of old: save it with usual line ends, called LF or CRLF",
        );
    }
    if message.starts_with("missing comma") {
        return Some("put a comma after each entry of a list");
    }
    let after = message.starts_with("unexpected key or value").then(|| text[at..].chars().next())?;
    Some(match after {
        Some(',') => "take the comma out: only the entries of a list have one between them",
        _ => "here the text is over; inside a text use curly quotes “ ”, or write \\\" for each straight one",
    })
}

fn line_of(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    &text[start..end]
}
