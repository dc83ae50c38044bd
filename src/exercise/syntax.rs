//! Before anything else: the size of the file, TOML itself, and the number of the format.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{Fault, Faults};
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
    let mut faults = Faults::default();
    for error in errors.iter().take(super::fault::MOST_FAULTS) {
        faults.add(unreadable(text, error));
    }
    Err(faults.sorted())
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
fn unreadable(text: &str, error: &toml::de::Error) -> Fault {
    let at = error.span().unwrap_or(0..0);
    let at = at.start.min(text.len())..at.end.min(text.len());
    if error.message().starts_with("duplicate key") {
        return Fault::error("E001", at.clone(), "this is here twice").help(twice(text, at.start));
    }
    let fault = Fault::error("E001", at.clone(), format!("this line cannot be read: {}", error.message()));
    match advice(text, at.start, error.message()) {
        Some(help) => fault.help(help),
        None => fault,
    }
}

fn twice(text: &str, at: usize) -> &'static str {
    if line_of(text, at).trim_start().starts_with('[') {
        "if you want several blocks, use double brackets on every one"
    } else {
        "a key can stand only once in a block; is a [[…]] line missing between the two?"
    }
}

fn advice(text: &str, at: usize, message: &str) -> Option<&'static str> {
    let line = line_of(text, at);
    if line.contains(['“', '”', '„', '‘', '’']) && !line.contains('"') {
        return Some("use straight quotes \" around a text; curly quotes are fine inside it");
    }
    if message.contains("string values must be quoted") {
        return Some("a text needs \"quotes\" around it");
    }
    let open = message.contains("invalid basic string") || message.contains("invalid literal string");
    open.then_some("a text starts and ends with \" on the same line; use \"\"\" for more than one line")
}

fn line_of(text: &str, at: usize) -> &str {
    let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    &text[start..end]
}
