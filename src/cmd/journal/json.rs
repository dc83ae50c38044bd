//! An entry in the lists that other programs read.

use serde::Serialize;

use super::listed::Known;
use crate::entry::{Head, Id, Kept};
use crate::journal::name::Name;
use crate::moment::Written;
use crate::record::Ending;
use crate::scan::Found;

/// An entry in JSON.
#[derive(Debug, Serialize)]
pub struct Json {
    /// Its name.
    pub id: Id,
    /// The file of its newest revision.
    pub path: String,
    /// Which revision that is; 1 is the entry as it was first kept.
    pub revision: u32,
    /// What the front matter says; absent when the file is no entry.
    #[serde(flatten)]
    pub head: Option<JsonHead>,
    /// Why the file is no entry, in words; absent otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
}

/// What the front matter of an entry says.
#[derive(Debug, Serialize)]
pub struct JsonHead {
    /// `started` in UTC, `offset` and `zone` of the place.
    #[serde(flatten)]
    pub moment: Written,
    /// The id of the exercise.
    pub exercise: String,
    /// Its title.
    pub title: String,
    /// `finished`, `left`, `steadier` or `gone`; null when there was no end.
    pub ending: Option<Ending>,
    /// `all`, or `card` for only the cards.
    pub kept: Kept,
    /// Words to find it by.
    pub tags: Vec<String>,
}

impl Json {
    /// For the newest revision of an entry.
    #[must_use]
    pub fn of(name: Name, found: &Found<'_>, known: Known) -> Self {
        let (head, fault) = match known {
            Ok(head) => (Some(JsonHead::of(head)), None),
            Err(why) => (None, Some(why)),
        };
        let path = found.path().to_string_lossy().into_owned();
        Self { id: name.id, path, revision: name.revision, head, fault }
    }
}

impl JsonHead {
    fn of(head: Head) -> Self {
        let Head { moment, exercise, title, ending, kept, tags, .. } = head;
        Self { moment: moment.into(), exercise, title, ending, kept, tags }
    }
}
