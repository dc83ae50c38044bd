//! JSON for other programs that a terminal may be shown, too: what could steer it is written as an escape.

use std::fmt::Write;
use std::io::{self, Write as _};

use serde::Serialize;

use crate::exercise::characters::{first_unwelcome, unwelcome};

/// A value on several lines, for one that is written whole.
///
/// # Errors
/// When the value has no form in JSON.
pub fn pretty(value: &impl Serialize) -> serde_json::Result<String> {
    Ok(escaped(serde_json::to_string_pretty(value)?))
}

/// A value on one line, for one among many.
///
/// # Errors
/// When the value has no form in JSON.
pub fn line(value: &impl Serialize) -> serde_json::Result<String> {
    Ok(escaped(serde_json::to_string(value)?))
}

/// What is unwelcome can only stand inside strings, where an escape means the same.
fn escaped(json: String) -> String {
    if first_unwelcome(&json).is_none() {
        return json;
    }
    json.chars().fold(String::with_capacity(json.len()), |mut text, letter| {
        if unwelcome(letter).is_none() {
            text.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(text, "\\u{unit:04x}");
            }
        }
        text
    })
}

/// An object with its version and one array, written value by value.
pub struct Array<'o> {
    out: io::BufWriter<&'o mut dyn io::Write>,
    empty: bool,
}

impl<'o> Array<'o> {
    /// Begins it; the array has this name.
    ///
    /// # Errors
    /// When the output is broken.
    pub fn open(name: &str, out: &'o mut dyn io::Write) -> io::Result<Self> {
        let mut out = io::BufWriter::new(out);
        write!(out, "{{\n\"version\": 1,\n\"{name}\": [")?;
        Ok(Self { out, empty: true })
    }

    /// One more value, as [`line()`] gives it.
    ///
    /// # Errors
    /// When the output is broken.
    pub fn push(&mut self, line: &str) -> io::Result<()> {
        let between = if std::mem::take(&mut self.empty) { "\n" } else { ",\n" };
        write!(self.out, "{between}{line}")
    }

    /// Ends it.
    ///
    /// # Errors
    /// When the output is broken.
    pub fn close(mut self) -> io::Result<()> {
        writeln!(self.out, "\n]\n}}")?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_steer_a_terminal_is_still_in_the_json_and_does_nothing() {
        let words = "a\u{1b}b\u{9b}c\u{202e}d\u{e0041}e\u{7f} 👩‍👩‍👧 é\n";
        let json = line(&words).unwrap();
        assert_eq!(first_unwelcome(&json), None);
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), words);
    }
}
