//! The names a file gives and the names it uses, each with its place.

use std::collections::BTreeMap;
use std::ops::Range;

use super::block::Block;
use super::condition::parse::Saying;

/// What a file names, and where it uses which name.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    /// The ids of steps, and where they are given.
    pub ids: BTreeMap<&'a str, Range<usize>>,
    /// Every use of a name.
    pub mentions: Vec<Mention<'a>>,
    /// Every section that is there, or seems to be meant.
    pub sections: Vec<&'static str>,
    /// Every block with a name of its own: section, name, place.
    pub blocks: Vec<(&'static str, &'a str, Range<usize>)>,
    /// `[about]`.
    pub about: Option<Block<'a>>,
    /// `[care]`.
    pub care: Option<Block<'a>>,
    /// `[score]`.
    pub score: Option<Block<'a>>,
}

impl Names<'_> {
    /// Whether there is a section of this name, written rightly or not.
    pub fn meant(&self, section: &str) -> bool {
        self.sections.contains(&section)
    }

    /// Where the first block of this name stands.
    pub fn block(&self, section: &str, name: &str) -> Option<Range<usize>> {
        let found = self.blocks.iter().find(|(kind, called, _)| (*kind, *called) == (section, name));
        found.map(|(_, _, at)| at.clone())
    }

    /// Where `[care]` names the way out.
    pub fn place_of_way_out(&self) -> Option<Range<usize>> {
        Some(self.care.as_ref()?.entry("too_much")?.at())
    }
}

/// One use of a name.
#[derive(Debug)]
pub(super) struct Mention<'a> {
    /// The name.
    pub name: &'a str,
    /// Where it stands.
    pub at: Range<usize>,
    /// What it is used for.
    pub role: Role<'a>,
}

/// What a name is used for.
#[derive(Debug)]
pub(super) enum Role<'a> {
    /// In a condition; with the places of its values, and of all of this part.
    Clause {
        /// The part of the condition.
        said: Saying<'a>,
        /// Where its values stand.
        values: Vec<Range<usize>>,
        /// Where all of it stands.
        whole: Range<usize>,
    },
    /// A placeholder.
    Slot(Within),
    /// `mine` of a keepsake, `recall`, or a key of `[part]`: a question.
    Question,
    /// `again`.
    Again,
    /// `pair`, with the scale that stands beside it.
    Pair(Option<&'a str>),
    /// `for_each` of a visit or a keepsake.
    ForEach,
    /// `reverse` of the score.
    Reverse,
    /// `phrase` or `from`: a bank.
    Bank,
    /// `scale`.
    Scale,
    /// `count`, `offer` or `show`: so many lines are drawn from a bank.
    Draw(&'static str, usize),
    /// `keep`.
    Keepsake,
    /// `visit` or `too_much`.
    Path,
}

/// Where a placeholder stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Within {
    /// In a text that loses the line when the answer is empty.
    Text,
    /// In a question, without words to read instead: it would have a hole.
    OpenQuestion,
    /// In a keepsake, outside `each`.
    Keepsake,
}
