//! A few words to look for, written the way a list of words is written by hand.
//!
//! `you will/'ll still? feel` is a row of words: `/` parts words of which one stands there, `?` marks one that may
//! be missing, `heal*` is every word that begins so, `_` is any word, `^` is the beginning of a sentence.

use super::words::Word;

/// A row of words.
#[derive(Debug)]
pub struct Pattern {
    row: Vec<Element>,
    at_start: bool,
}

#[derive(Debug)]
struct Element {
    words: Vec<&'static str>,
    optional: bool,
}

impl Pattern {
    /// Reads rows of words, one a line.
    #[must_use]
    pub fn rows(written: &'static str) -> Vec<Self> {
        written.lines().map(str::trim).filter(|row| !row.is_empty()).map(Self::new).collect()
    }

    fn new(written: &'static str) -> Self {
        let at_start = written.starts_with('^');
        let row = written.trim_start_matches('^').split_whitespace().map(Element::new).collect();
        Self { row, at_start }
    }

    /// How many words it takes when it stands at this word of a sentence.
    #[must_use]
    pub fn length(&self, words: &[Word<'_>], at: usize) -> Option<usize> {
        (!self.at_start || at == 0).then(|| rest(&self.row, &words[at..])).flatten()
    }
}

/// How many words a row takes, the longest way first.
fn rest(row: &[Element], words: &[Word<'_>]) -> Option<usize> {
    let Some((first, row)) = row.split_first() else { return Some(0) };
    let taken = words.split_first().filter(|(word, _)| first.is(&word.letters));
    let taken = taken.and_then(|(_, words)| rest(row, words)).map(|length| length + 1);
    taken.or_else(|| if first.optional { rest(row, words) } else { None })
}

impl Element {
    fn new(written: &'static str) -> Self {
        let optional = written.ends_with('?');
        Self { words: written.trim_end_matches('?').split('/').collect(), optional }
    }

    fn is(&self, word: &str) -> bool {
        self.words.iter().any(|one| match one.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => *one == word || *one == "_",
        })
    }
}
