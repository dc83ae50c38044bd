//! The export of this program: every entry as it is, with every revision, and the name of its file.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Arrival;
use crate::entry::Entry;
use crate::journal::LARGEST;
use crate::journal::name::Name;
use crate::json;
use crate::words::exchange as words;

/// An entry that leaves, with its earlier revisions and copies.
#[derive(Serialize)]
pub struct Leaving<'e> {
    file: String,
    #[serde(flatten)]
    entry: &'e Entry,
    /// The file itself, where the entry alone would not give it back letter by letter: somebody has
    /// changed it by hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'e str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    earlier: Vec<Leaving<'e>>,
}

impl<'e> Leaving<'e> {
    /// An entry, its file and the text of that.
    #[must_use]
    pub fn new(name: &Name, entry: &'e Entry, text: &'e str, earlier: Vec<Self>) -> Self {
        let text = (!gives_back(entry, text)).then_some(text);
        Self { file: name.file(), entry, text, earlier }
    }

    /// On one line. What could steer a terminal is written as its number.
    ///
    /// # Errors
    /// When a key of another version cannot be written.
    pub fn to_json(&self) -> serde_json::Result<String> {
        json::line(self)
    }
}

fn gives_back(entry: &Entry, text: &str) -> bool {
    let back = || serde_json::from_str::<Entry>(&serde_json::to_string(entry).ok()?).ok()?.to_markdown().ok();
    back().is_some_and(|back| back == text)
}

#[derive(Deserialize)]
struct Coming {
    file: String,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    earlier: Vec<Value>,
    #[serde(flatten)]
    entry: Map<String, Value>,
}

/// An entry and everything there is of it; one sentence when it makes no sense.
pub(super) fn read(value: Value) -> Result<Arrival, String> {
    let mut files = Vec::new();
    take(value, &mut files)?;
    Ok(Arrival { files, from_content: false })
}

fn take(value: Value, files: &mut Vec<(Name, String)>) -> Result<(), String> {
    let coming: Coming = serde_json::from_value(value).map_err(|error| error.to_string())?;
    let name = Name::parse(&coming.file).ok_or_else(|| words::no_file_name(&coming.file))?;
    files.push((name, text(coming.text, coming.entry)?));
    coming.earlier.into_iter().try_for_each(|earlier| take(earlier, files))
}

fn text(written: Option<String>, entry: Map<String, Value>) -> Result<String, String> {
    let text = if let Some(text) = written {
        text
    } else {
        let entry = serde_json::from_value::<Entry>(Value::Object(entry));
        entry.map_err(|error| error.to_string())?.to_markdown().map_err(|error| error.to_string())?
    };
    if text.len() > LARGEST {
        return Err(crate::words::too_large(LARGEST));
    }
    Entry::from_markdown(&text).map_err(|fault| crate::words::entry::fault(&fault))?;
    Ok(text)
}
