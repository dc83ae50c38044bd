//! The nearest name on the command line, so that a typing mistake is answered with one suggestion.

use crate::exercise::suggest::within;

/// The closest of these names. Half as many letters again may differ as in a file: `brake` is `break`.
#[must_use]
pub fn nearest(name: &str, names: impl Iterator<Item = String>) -> Option<String> {
    let limit = name.chars().count().div_ceil(3).clamp(1, 3);
    let names: Vec<String> = names.collect();
    within(name, names.iter().map(String::as_str), limit).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    fn names() -> impl Iterator<Item = String> {
        ["break", "break-fierce", "letter", "list"].into_iter().map(String::from)
    }

    #[test]
    fn two_swapped_letters_are_understood() {
        assert_eq!(nearest("brake", names()).as_deref(), Some("break"));
        assert_eq!(nearest("lettre", names()).as_deref(), Some("letter"));
    }

    #[test]
    fn a_word_that_is_nothing_here_gets_no_suggestion() {
        assert_eq!(nearest("holiday", names()), None);
    }
}
