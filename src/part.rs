//! The card of a part of oneself: what a person called it and what they heard from it.
//!
//! "Part" is a way of speaking, in the tradition of Internal Family Systems; nothing here says what anyone is.

use serde::{Deserialize, Serialize};

/// What is known of a part. Everything but the name may be open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What the person calls it.
    pub name: String,
    /// What kind of part it is, in the person's words or those they chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Where in or around the body it is felt, or how it shows.
    #[serde(default, rename = "where", skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What it does for the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job: Option<String>,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history: Option<String>,
    /// What it fears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fear: Option<String>,
    /// What it needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<String>,
    /// What the person offered it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<String>,
}

/// The fields of a card beside its name, as `[part]` of an exercise has them.
pub const FIELDS: [&str; 7] = ["kind", "where", "job", "history", "fear", "need", "offer"];

impl Part {
    /// What stands in one of [`FIELDS`]; nothing stands in any other.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        let text = match name {
            "kind" => &self.kind,
            "where" => &self.place,
            "job" => &self.job,
            "history" => &self.history,
            "fear" => &self.fear,
            "need" => &self.need,
            "offer" => &self.offer,
            _ => return None,
        };
        text.as_deref()
    }

    /// Writes into one of [`FIELDS`]; nothing but blanks empties it. Any other name changes nothing.
    pub fn set(&mut self, name: &str, text: Option<&str>) {
        let place = match name {
            "kind" => &mut self.kind,
            "where" => &mut self.place,
            "job" => &mut self.job,
            "history" => &mut self.history,
            "fear" => &mut self.fear,
            "need" => &mut self.need,
            "offer" => &mut self.offer,
            _ => return,
        };
        *place = text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    }

    /// Whether this is its name, in whatever capitals.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.name.trim().to_lowercase() == name.trim().to_lowercase()
    }
}
