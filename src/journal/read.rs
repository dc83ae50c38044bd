//! Reading what is in the journal: never waiting for it, never following a link, never changing it.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use rustix::fs::{self as sys, CWD, Mode, OFlags};

use super::shelf::Shelved;
use crate::entry::{Entry, Fault};
use crate::words;

/// What a file turned out to be.
#[derive(Debug)]
pub enum Found {
    /// An entry, and the text of its file.
    Entry(Box<Entry>, String),
    /// A text that is no entry of ours, or was changed or damaged.
    Other(Fault, String),
}

/// Reads an entry.
///
/// # Errors
/// When its file cannot be read, or is no plain file.
pub fn entry(shelved: &Shelved) -> io::Result<Found> {
    file(&shelved.path)
}

/// The same for any revision of one.
///
/// # Errors
/// As with [`entry`].
pub fn file(path: &Path) -> io::Result<Found> {
    let text = text(path)?;
    Ok(match Entry::from_markdown(&text) {
        Ok(entry) => Found::Entry(Box::new(entry), text),
        Err(fault) => Found::Other(fault, text),
    })
}

/// The text of a file in the journal; what is not UTF-8 in it is shown as such.
///
/// # Errors
/// When it cannot be read, is a link, a pipe or a folder, or is larger than an entry can be.
pub fn text(path: &Path) -> io::Result<String> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = File::from(sys::openat(CWD, path, flags, Mode::empty())?);
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, words::NOT_PLAIN));
    }
    let mut bytes = Vec::new();
    file.take(super::LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > super::LARGEST {
        return Err(io::Error::new(ErrorKind::FileTooLarge, words::too_large(super::LARGEST)));
    }
    Ok(text_of(&bytes).into_owned())
}

/// Bytes as the text they are: what is not UTF-8 in them is shown as such, and what another system gave its own
/// ends of lines is read all the same. An entry as it is written never begins so.
#[must_use]
pub fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    let text = str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
    if text.starts_with("+++\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { text }
}
