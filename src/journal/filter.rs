//! Which entries are wanted: of some days, an exercise, a tag.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use crate::entry::Head;
use crate::record::Ending;

/// What an entry has to be like; by default any is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// The days, as the clocks of the places showed them.
    pub days: RangeInclusive<Date>,
    /// The id of its exercise.
    pub exercise: Option<String>,
    /// Its tags, in small letters.
    pub tags: Vec<String>,
    /// Whether it has no end yet.
    pub unfinished: bool,
}

impl Default for Filter {
    fn default() -> Self {
        Self { days: Date::MIN..=Date::MAX, exercise: None, tags: Vec::new(), unfinished: false }
    }
}

impl Filter {
    /// Whether nothing is left out.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an entry is like this.
    #[must_use]
    pub fn fits(&self, head: &Head) -> bool {
        self.days.contains(&head.moment.date())
            && self.exercise.as_ref().is_none_or(|exercise| *exercise == head.exercise)
            && (!self.unfinished || is_unfinished(head.ending))
            && self.tags.iter().all(|tag| head.tags.iter().any(|one| one.to_lowercase() == *tag))
    }

    /// Whether something that cannot be read may be like this: only its day is known, and perhaps not even that.
    #[must_use]
    pub fn may_fit(&self, day: Option<Date>) -> bool {
        let open = self.exercise.is_none() && self.tags.is_empty() && !self.unfinished;
        open && day.is_none_or(|day| self.days.contains(&day))
    }
}

/// Whether a session was left before its end.
#[must_use]
pub fn is_unfinished(ending: Option<Ending>) -> bool {
    matches!(ending, None | Some(Ending::Left | Ending::Gone))
}
