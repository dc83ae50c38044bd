//! The exercises that are compiled in, with an index that is read without parsing any of them.

use crate::exercise::{About, Length, terms};

/// One built-in exercise: its text, and what its `[about]` says.
#[derive(Debug)]
pub struct BuiltIn {
    /// The name of the file and of the command.
    pub id: &'static str,
    /// The folder it stands in.
    pub language: &'static str,
    /// The whole file.
    pub text: &'static str,
    /// The same read and found right, as [`crate::exercise::packed`] has it; empty when it has a fault.
    pub packed: &'static [u8],
    /// Shown in lists and as the heading.
    pub title: &'static str,
    summary: Option<&'static str>,
    kind: &'static str,
    minutes: u32,
    quick_minutes: Option<u32>,
    starts: &'static str,
    tags: &'static [&'static str],
    revision: u32,
    author: Option<&'static str>,
    translator: Option<&'static str>,
    licence: Option<&'static str>,
    evidence: &'static str,
    translated_from: Option<&'static str>,
    translated_revision: Option<u32>,
}

/// The tables `build.rs` writes: `BUILT_IN`, sorted by id and language, and `FRAMES`, by language.
mod table {
    use super::BuiltIn;

    include!(concat!(env!("OUT_DIR"), "/built_in.rs"));
}

pub use table::BUILT_IN;

/// An exercise in one language.
#[must_use]
pub fn find(id: &str, language: &str) -> Option<&'static BuiltIn> {
    let place = BUILT_IN.binary_search_by(|one| (one.id, one.language).cmp(&(id, language))).ok()?;
    BUILT_IN.get(place)
}

/// The program's own sentences inside exercises, in one language.
#[must_use]
pub fn frame(language: &str) -> Option<&'static [u8]> {
    table::FRAMES.iter().find(|(of, _)| *of == language).map(|(_, packed)| *packed)
}

impl BuiltIn {
    /// The length that runs when nobody says.
    #[must_use]
    pub fn starts(&self) -> Length {
        terms::length(self.starts)
    }

    /// The tags, as they are searched for.
    #[must_use]
    pub fn tags(&self) -> &'static [&'static str] {
        self.tags
    }

    /// What the file says about itself. The tests check that this is what the reader reads.
    #[must_use]
    pub fn about(&self) -> About {
        About {
            id: self.id.into(),
            title: self.title.into(),
            summary: self.summary.map(Into::into),
            kind: terms::kind(self.kind),
            minutes: self.minutes,
            quick_minutes: self.quick_minutes,
            starts: self.starts(),
            tags: self.tags.iter().map(|tag| (*tag).into()).collect(),
            language: self.language.into(),
            revision: self.revision,
            author: self.author.map(Into::into),
            translator: self.translator.map(Into::into),
            licence: self.licence.map(Into::into),
            evidence: terms::evidence(self.evidence),
            translated_from: self.translated_from.map(Into::into),
            translated_revision: self.translated_revision,
        }
    }
}
