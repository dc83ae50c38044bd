//! What is said around a page, and about the choice of one.

use crate::exercise::{Intensity, Kind};

/// Before the exercises, when no name was given.
pub const EXERCISES: &str = "Exercises:";
/// Before the pages.
pub const PAGES: &str = "Pages:";
/// After both.
pub const AFTER: &str = "selfcomp about NAME tells of one.";

/// A title with the name to type.
#[must_use]
pub fn title(title: &str, id: &str) -> String {
    format!("{title} ({id})")
}

/// Neither an exercise nor a page.
#[must_use]
pub fn unknown(name: &str, nearest: Option<&str>) -> String {
    let name = super::shown(name);
    match nearest {
        Some(nearest) => {
            format!("There is no exercise and no page called `{name}`. Did you mean `{nearest}`?")
        }
        None => format!(
            "There is no exercise and no page called `{name}`. `selfcomp list` shows the exercises, \
             `selfcomp about` with no name shows all there is to read."
        ),
    }
}

/// For a deep exercise: where it says who it is not for.
#[must_use]
pub fn not_for(intensity: Intensity) -> Option<&'static str> {
    (intensity == Intensity::Deep).then_some("Who it is not for, calmly and in full: selfcomp about not-for")
}

/// What is known of a whole kind of exercise, whatever an author says.
#[must_use]
pub fn known_of(kind: Kind) -> Option<&'static str> {
    (kind == Kind::Parts).then_some("No trial of parts work done alone, without a therapist, is known to us.")
}
