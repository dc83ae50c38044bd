//! What the journal keeps of one session: the record, when it was, and what of it the person kept.
//!
//! [`Entry::to_markdown`] and [`Entry::from_markdown`] are the one way a record becomes bytes and comes
//! back; drafts take the same way. `docs/journal.md` describes the file.

mod body;
mod front;
pub mod id;
mod quick;
mod readable;

use serde::{Deserialize, Serialize};

pub use self::front::Head;
pub use self::id::Id;
pub use self::readable::readable;
use crate::moment::Moment;
use crate::record::Record;

/// The number of the file's form, raised when the meaning of a key changes.
pub const VERSION: u32 = 1;

/// One session, as it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name in the journal.
    pub id: Id,
    /// When the session began.
    #[serde(flatten)]
    pub moment: Moment,
    /// What was kept.
    pub kept: Kept,
    /// Words to find it by: the situations of the exercise, and the person's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// The session itself.
    pub record: Record,
    /// Keys that this version does not know, as they were found.
    #[serde(default, skip_serializing_if = "toml::Table::is_empty")]
    pub other: toml::Table,
}

/// How much of a session is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// Only the cards that were shown.
    Card,
    /// Every answer and every card.
    All,
}

/// Why a file is no entry of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It does not begin with front matter that ends.
    NoFrontMatter,
    /// Its front matter is not TOML, or a key is missing or has no sense; in one sentence.
    FrontMatter(String),
    /// It comes from a later version.
    TooNew(u32),
    /// The body does not have the headings that the front matter speaks of.
    Body,
}

impl Entry {
    /// An entry of what was kept; of a card only the cards are in it.
    #[must_use]
    pub fn new(id: Id, moment: Moment, kept: Kept, tags: Vec<String>, record: Record) -> Self {
        let record = if kept == Kept::Card { record.only_cards() } else { record };
        Self { id, moment, kept, tags, record, other: toml::Table::new() }
    }

    /// As a file: TOML front matter, then Markdown.
    ///
    /// # Errors
    /// When a key of another version cannot be written.
    pub fn to_markdown(&self) -> Result<String, toml::ser::Error> {
        let body = body::write(&self.record, &self.moment);
        let front = front::write(self)?;
        // As with code in Markdown, the fence is longer than any line of its kind inside.
        let fence = front::fence(&front);
        Ok(format!("{fence}\n{front}{fence}\n\n{body}"))
    }

    /// From a file. Anything can stand in one; then this is an error and never a panic.
    ///
    /// # Errors
    /// When it is not an entry of this version or an older one.
    pub fn from_markdown(text: &str) -> Result<Self, Fault> {
        let (front, body) = front::split(text).ok_or(Fault::NoFrontMatter)?;
        front::read(front, body)
    }
}

impl Head {
    /// What a list shows of this entry.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        Self {
            id: entry.id.clone(),
            moment: entry.moment.clone(),
            exercise: entry.record.exercise.clone(),
            title: entry.record.title.clone(),
            ending: entry.record.ending,
            kept: entry.kept,
            tags: entry.tags.clone(),
        }
    }

    /// Only what a list shows of an entry; its answers are not read.
    ///
    /// # Errors
    /// As with [`Entry::from_markdown`].
    pub fn from_markdown(text: &str) -> Result<Self, Fault> {
        let (front, _) = front::split(text).ok_or(Fault::NoFrontMatter)?;
        front::read_head(front)
    }
}

/// The part of an entry that is written for reading: the Markdown below the front matter.
#[must_use]
pub fn body(text: &str) -> Option<&str> {
    front::split(text).map(|(_, body)| body)
}

/// A line of the body as it was written, without what keeps it from being taken for a heading.
#[must_use]
pub fn unescaped(line: &str) -> &str {
    body::unescaped(line)
}
