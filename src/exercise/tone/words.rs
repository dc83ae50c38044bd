//! A text as words and sentences, each with its place.

use std::borrow::Cow;
use std::ops::Range;

use super::language::is_one_of;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<'a> {
    /// In small letters, with a straight apostrophe.
    pub letters: Cow<'a, str>,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// Whether it stands in quotation marks: somebody else says it.
    pub quoted: bool,
}

/// A sentence of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sentence<'a> {
    /// Its words; never empty.
    pub words: Vec<Word<'a>>,
    /// Whether it ends with a question mark.
    pub asks: bool,
}

impl Sentence<'_> {
    /// The words that are not somebody else's.
    pub fn own(&self) -> impl Iterator<Item = &Word<'_>> {
        self.words.iter().filter(|word| !word.quoted)
    }

    /// Where it stands, from its first word to its last.
    #[must_use]
    pub fn at(&self) -> Range<usize> {
        let ends = self.words.first().zip(self.words.last());
        ends.map_or(0..0, |(first, last)| first.at.start..last.at.end)
    }
}

/// Takes a text apart. Every line break ends a sentence; `abbreviations` do not.
#[must_use]
pub fn sentences<'a>(text: &'a str, abbreviations: &str) -> Vec<Sentence<'a>> {
    let mut cutter =
        Cutter { text, abbreviations, done: Vec::new(), open: Sentence::default(), quoted: false };
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if letter.is_alphanumeric() {
            let mut end = at + letter.len_utf8();
            while let Some((next, letter)) = letters.next_if(|(next, letter)| belongs(text, *next, *letter)) {
                end = next + letter.len_utf8();
            }
            cutter.word(at..end);
        } else {
            cutter.mark(at, letter);
        }
    }
    cutter.end(false);
    cutter.done
}

/// Whether a character goes on with a word: letters, and an apostrophe or a hyphen between two of them.
fn belongs(text: &str, at: usize, letter: char) -> bool {
    let joint = matches!(letter, '\'' | '’' | '-');
    let after = || text[at + letter.len_utf8()..].chars().next().is_some_and(char::is_alphanumeric);
    letter.is_alphanumeric() || joint && after()
}

struct Cutter<'a, 'l> {
    text: &'a str,
    abbreviations: &'l str,
    done: Vec<Sentence<'a>>,
    open: Sentence<'a>,
    quoted: bool,
}

impl Cutter<'_, '_> {
    fn word(&mut self, at: Range<usize>) {
        let word = &self.text[at.clone()];
        let plain = !word.contains(|letter: char| letter.is_uppercase() || letter == '’');
        let letters =
            if plain { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase().replace('’', "'")) };
        self.open.words.push(Word { letters, at, quoted: self.quoted });
    }

    fn mark(&mut self, at: usize, letter: char) {
        match letter {
            '“' | '„' => self.quoted = true,
            '”' => self.quoted = false,
            '"' => self.quoted = !self.quoted,
            '\n' => {
                self.end(false);
                self.quoted = false;
            }
            '.' | '!' | '?' | '…' if self.closes(at, letter) => self.end(letter == '?'),
            _ => {}
        }
    }

    /// Whether a mark ends its sentence: a space or the end of the text follows, and no abbreviation goes before.
    fn closes(&self, at: usize, letter: char) -> bool {
        let closers = ['”', '"', '’', '\'', ')', ']', '*', '_', '.', '!', '?', '…'];
        let rest = self.text[at + letter.len_utf8()..].trim_start_matches(closers);
        let over = rest.chars().next().is_none_or(char::is_whitespace);
        over && !(letter == '.' && self.open.words.last().is_some_and(|word| self.is_short(word, at)))
    }

    fn is_short(&self, word: &Word<'_>, mark: usize) -> bool {
        let initial = word.letters.chars().count() == 1 && !matches!(&*word.letters, "i" | "a");
        word.at.end == mark && (initial || is_one_of(&word.letters, self.abbreviations))
    }

    fn end(&mut self, asks: bool) {
        if !self.open.words.is_empty() {
            self.open.asks = asks;
            self.done.push(std::mem::take(&mut self.open));
        }
    }
}
