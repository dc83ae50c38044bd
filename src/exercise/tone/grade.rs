//! How many years of school a text asks for: the Flesch–Kincaid grade level.
//!
//! 0.39 × words per sentence + 11.8 × syllables per word − 15.59, from J. P. Kincaid, R. P. Fishburne, R. L. Rogers,
//! B. S. Chissom: Derivation of New Readability Formulas for Navy Enlisted Personnel, 1975 (Research Branch Report 8-75).

use super::words::Sentence;

/// The highest grade that is let be.
pub const HIGHEST: f64 = 8.0;
/// From how many words on a text has a grade of its own.
const ENOUGH: usize = 31;

/// What is counted of texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    words: usize,
    sentences: usize,
    syllables: usize,
}

impl Count {
    /// Counts some sentences; what is quoted is not theirs.
    #[must_use]
    pub fn of(sentences: &[Sentence<'_>], syllables: fn(&str) -> usize) -> Self {
        let words = || sentences.iter().flat_map(Sentence::own);
        Self {
            words: words().count(),
            sentences: sentences.iter().filter(|sentence| sentence.own().next().is_some()).count(),
            syllables: words().map(|word| syllables(&word.letters)).sum(),
        }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The grade, when it is too high and there are enough words to tell.
    #[must_use]
    pub fn too_high(self) -> Option<f64> {
        (self.words >= ENOUGH).then(|| self.grade()).filter(|grade| *grade > HIGHEST)
    }

    #[allow(clippy::cast_precision_loss, reason = "nobody writes so many words")]
    fn grade(self) -> f64 {
        let (words, sentences, syllables) = (self.words as f64, self.sentences as f64, self.syllables as f64);
        0.39 * words / sentences.max(1.0) + 11.8 * syllables / words.max(1.0) - 15.59
    }
}
