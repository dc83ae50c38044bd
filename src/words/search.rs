//! What a search of the journal says when it cannot begin.

use super::shown;

/// Neither a word nor a pattern was typed.
pub const NOTHING_TYPED: &str = "There is nothing to look for yet. Add a word, for example `morning`.";

/// More was typed than a search takes; the most, in bytes.
#[must_use]
pub fn too_long(most: usize) -> String {
    format!("This is longer than a search can take ({most} bytes). A few words are enough.")
}

/// A pattern that is no regular expression, and why, in the words of its reader.
#[must_use]
pub fn broken_pattern(pattern: &str, why: &str) -> String {
    format!(
        "The pattern `{}` cannot be read ({}); without --regex, words are looked for as they stand.",
        shown(pattern),
        shown(why)
    )
}

/// A pattern that would take too much memory and time.
#[must_use]
pub fn too_large_pattern(pattern: &str) -> String {
    format!(
        "The pattern `{}` stands for too much at once. A smaller number of repeats helps.",
        shown(pattern)
    )
}
