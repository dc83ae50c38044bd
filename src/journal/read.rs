//! Reading what is in the journal: never waiting for it, never following a link, never changing it.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use crate::entry::{Entry, Fault};
use crate::{files, words};

/// What a file turned out to be.
#[derive(Debug)]
pub enum Found {
    /// An entry, and the text of its file.
    Entry(Box<Entry>, String),
    /// A text that is no entry of ours, or was changed or damaged.
    Other(Fault, String),
}

/// Reads the file of an entry.
///
/// # Errors
/// When it cannot be read, or is no plain file.
pub fn entry(path: &Path) -> io::Result<Found> {
    let text = text(path)?;
    Ok(match Entry::from_markdown(&text) {
        Ok(entry) => Found::Entry(Box::new(entry), text),
        Err(fault) => Found::Other(fault, text),
    })
}

/// The entry in a file, and the text of that, when it is a whole one.
///
/// # Errors
/// When it is not, or cannot be read: why, in words.
pub fn whole(path: &Path) -> Result<(Entry, String), String> {
    match entry(path) {
        Ok(Found::Entry(entry, text)) => Ok((*entry, text)),
        Ok(Found::Other(fault, _)) => Err(words::entry::fault(&fault)),
        Err(error) => Err(error.to_string()),
    }
}

/// The text of a file in the journal; what is not UTF-8 in it is shown as such.
///
/// # Errors
/// When it cannot be read, is a link, a pipe or a folder, or is larger than an entry can be.
pub fn text(path: &Path) -> io::Result<String> {
    Ok(text_of(&files::read_itself(path, super::LARGEST)?).into_owned())
}

/// Bytes as the text they are: what is not UTF-8 in them is shown as such, and what another system gave its own
/// ends of lines is read all the same. An entry as it is written never begins so.
#[must_use]
pub fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    let text = str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
    if text.starts_with("+++\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { text }
}
