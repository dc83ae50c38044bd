//! What is known of a person, as far as they agreed that it is remembered: what an exercise may ask about in
//! its conditions, and the two banks that are filled with their own words.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::part::Part;

/// The bank of lines the person kept for themselves.
const MY_WORDS: &str = "my_words";

/// The bank of the names of parts the person met and kept.
pub const MET_PARTS: &str = "met_parts";

/// The banks that no file writes.
pub const BANKS: [&str; 2] = [MY_WORDS, MET_PARTS];

/// Something that holds of the person, or does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// They asked that touch is left out.
    NoTouch,
    /// They asked that the breath is left out.
    NoBreath,
    /// They came to the end of this exercise before.
    MetBefore,
    /// They kept lines for themselves.
    HasMyWords,
    /// They kept the card of a part.
    HasParts,
    /// It was explained that old pain may stir.
    MetBackdraft,
    /// They did an exercise that goes deep today.
    DeepToday,
    /// It is late in the evening, or night.
    Late,
    /// Something may be written down.
    MayRemember,
}

impl Fact {
    /// All there are.
    pub const ALL: [Self; 9] = [
        Self::NoTouch,
        Self::NoBreath,
        Self::MetBefore,
        Self::HasMyWords,
        Self::HasParts,
        Self::MetBackdraft,
        Self::DeepToday,
        Self::Late,
        Self::MayRemember,
    ];

    /// The word for it in a condition: always answered with yes or no.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoTouch => "no_touch",
            Self::NoBreath => "no_breath",
            Self::MetBefore => "met_before",
            Self::HasMyWords => "has_my_words",
            Self::HasParts => "has_parts",
            Self::MetBackdraft => "met_backdraft",
            Self::DeepToday => "deep_today",
            Self::Late => "late",
            Self::MayRemember => "may_remember",
        }
    }

    /// What it means, for those who write exercises.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::NoTouch => "the person asked that touch is left out",
            Self::NoBreath => "the person asked that the breath is left out",
            Self::MetBefore => "the person came to the end of this exercise before",
            Self::HasMyWords => "the person kept lines for themselves (the bank `my_words`)",
            Self::HasParts => "the person kept the card of a part (the bank `met_parts`)",
            Self::MetBackdraft => "it was explained before that old pain may stir",
            Self::DeepToday => "the person did a deep exercise today",
            Self::Late => "it is between ten in the evening and five in the morning",
            Self::MayRemember => "something may be written down",
        }
    }

    /// What this word asks about.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.id() == id)
    }
}

/// What an exercise comes back to of what the person kept. Only that is looked up before it begins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComesBackTo {
    /// Lines of their own.
    pub words: bool,
    /// Parts they met.
    pub parts: bool,
}

impl ComesBackTo {
    /// The same, with what a name in an exercise stands for.
    #[must_use]
    pub fn and(self, name: &str) -> Self {
        Self {
            words: self.words || name == MY_WORDS || name == Fact::HasMyWords.id(),
            parts: self.parts || name == MET_PARTS || name == Fact::HasParts.id(),
        }
    }
}

/// What is known of this person.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Known {
    /// What holds of them.
    pub facts: BTreeSet<Fact>,
    /// Lines they kept for themselves, the newest first.
    pub my_words: Vec<String>,
    /// Parts they met and kept, the newest first; of each name one.
    pub parts: Vec<Part>,
    /// Totals of earlier walks of this exercise, the oldest first.
    pub totals: Vec<Earlier>,
}

/// A total of an earlier day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Earlier {
    /// The day as it is said to a person.
    pub day: String,
    /// The number.
    pub value: f64,
}

impl Known {
    /// Whether it holds of them.
    #[must_use]
    pub fn holds(&self, fact: Fact) -> bool {
        match fact {
            Fact::HasMyWords => !self.my_words.is_empty(),
            Fact::HasParts => !self.parts.is_empty(),
            _ => self.facts.contains(&fact),
        }
    }

    /// The lines of a bank that the person fills; `None` for any other.
    #[must_use]
    pub fn bank(&self, name: &str) -> Option<Vec<String>> {
        match name {
            MY_WORDS => Some(self.my_words.clone()),
            MET_PARTS => Some(self.parts.iter().map(|part| part.name.clone()).collect()),
            _ => None,
        }
    }

    /// The part of this name, in whatever capitals.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.is_called(name))
    }
}
