//! The words of the format for kinds, lengths and evidence, in both directions.
//!
//! Toward the types they are lenient: the checker has already said what it thinks of an unknown word.

use super::{Evidence, Kind, Length};

/// Every kind with its word, in the order of `list`.
pub const KINDS: [(Kind, &str); 10] = [
    (Kind::Break, "break"),
    (Kind::Letter, "letter"),
    (Kind::Reframe, "reframe"),
    (Kind::Touch, "touch"),
    (Kind::Meditation, "meditation"),
    (Kind::Parts, "parts"),
    (Kind::Release, "release"),
    (Kind::Ritual, "ritual"),
    (Kind::CheckIn, "check-in"),
    (Kind::Scale, "scale"),
];

const EVIDENCE: [(Evidence, &str); 5] = [
    (Evidence::SeveralTrials, "several-trials"),
    (Evidence::OneTrial, "one-trial"),
    (Evidence::Component, "component"),
    (Evidence::Tradition, "tradition"),
    (Evidence::None, "none"),
];

/// The kind a word names.
#[must_use]
pub fn kind(word: &str) -> Kind {
    KINDS.iter().find(|(_, name)| *name == word).map_or(Kind::Break, |(kind, _)| *kind)
}

/// The word of a kind.
#[must_use]
pub fn kind_word(kind: Kind) -> &'static str {
    KINDS.iter().find(|(one, _)| *one == kind).map_or("", |(_, word)| *word)
}

/// The evidence a word names; none when the file names none.
#[must_use]
pub fn evidence(word: &str) -> Evidence {
    EVIDENCE.iter().find(|(_, name)| *name == word).map_or(Evidence::None, |(evidence, _)| *evidence)
}

/// The word of an evidence grade.
#[must_use]
pub fn evidence_word(evidence: Evidence) -> &'static str {
    EVIDENCE.iter().find(|(one, _)| *one == evidence).map_or("none", |(_, word)| *word)
}

/// The length a word names; the full one when the file names none.
#[must_use]
pub fn length(word: &str) -> Length {
    if word == "quick" { Length::Quick } else { Length::Full }
}

/// The word of a length.
#[must_use]
pub fn length_word(length: Length) -> &'static str {
    match length {
        Length::Full => "full",
        Length::Quick => "quick",
    }
}
