//! Entries on their way out of a journal and into one: this program's own JSON, exactly, and jrnl's.
//!
//! What comes in is looked through as a whole before anything is kept, so a broken file changes nothing.

mod jrnl;
mod own;

use jiff::tz::TimeZone;
use serde::Deserialize;
use serde_json::Value;

use crate::journal::name::Name;

pub use self::own::Leaving;

/// The number of the export's form, raised when the meaning of a key changes.
pub const VERSION: u32 = 1;

/// The most entries that come in at once.
pub const MOST: usize = 500_000;

/// One entry that comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// Its files: the newest revision first.
    pub files: Vec<(Name, String)>,
    /// Whether its name was made from what is in it, so that the digits alone tell whether it is here already.
    pub from_content: bool,
}

/// Why a file cannot come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// It is no JSON; where and why.
    NotJson(String),
    /// It is JSON of neither kind.
    Unknown,
    /// A later version wrote it.
    TooNew(u64),
    /// It has more than [`MOST`] entries.
    TooMany,
    /// An entry, counted from 1, makes no sense; why.
    Entry(usize, String),
}

#[derive(Deserialize)]
struct Top {
    version: Option<u64>,
    entries: Option<Vec<Value>>,
}

/// Everything in an export, oldest first where the export has it so.
///
/// # Errors
/// At the first thing in it that makes no sense.
pub fn read(text: &str, zone: &TimeZone) -> Result<Vec<Arrival>, Broken> {
    let text = text.trim_start_matches('\u{FEFF}');
    let top: Top = serde_json::from_str(text).map_err(|error| Broken::NotJson(error.to_string()))?;
    let entries = top.entries.ok_or(Broken::Unknown)?;
    if entries.len() > MOST {
        return Err(Broken::TooMany);
    }
    let read = |entry: Value| match top.version {
        Some(_) => own::read(entry),
        None => jrnl::read(entry, zone),
    };
    match top.version {
        Some(version) if version > u64::from(VERSION) => Err(Broken::TooNew(version)),
        _ => (1..)
            .zip(entries)
            .map(|(number, entry)| read(entry).map_err(|why| Broken::Entry(number, why)))
            .collect(),
    }
}
