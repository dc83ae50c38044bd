//! The nearest name, so that a typing mistake is answered with one suggestion.

use strsim::damerau_levenshtein;

/// The closest of these names: about a third of the letters may differ, at most three.
#[must_use]
pub fn nearest(name: &str, names: impl Iterator<Item = String>) -> Option<String> {
    let name = name.to_lowercase();
    let limit = name.chars().count().div_ceil(3).clamp(1, 3);
    let near = names.map(|other| (damerau_levenshtein(&name, &other), other));
    near.filter(|(distance, _)| *distance <= limit).min().map(|(_, other)| other)
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
