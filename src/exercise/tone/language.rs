//! What a language brings along so that its texts can be looked at: rows of words, and how hard its words are.

use super::en;

/// Who says a text, and to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// The program, in the middle of an exercise: `say` and `end`.
    Says,
    /// The program, anywhere else: questions, hints, headings, cards.
    Tells,
    /// The program, about what is good to know beforehand: here an illness may have its name.
    Warns,
    /// Somebody on a study or a book.
    Reports,
    /// The program, lending the person words: the lines of a bank.
    Lends,
    /// The person, or their critic: options, examples, the ends of a scale.
    Answers,
}

/// Rows of words that deserve a hint. Rows stand one below the other in one text: a table of texts would have to be
/// put right at every start of the program.
#[derive(Debug)]
pub struct Rule {
    /// For example `H001`.
    pub code: &'static str,
    /// In whose texts.
    pub voices: &'static [Voice],
    /// What is looked for.
    pub words: &'static str,
    /// What is right all the same, though some of its words are looked for.
    pub but: &'static str,
    /// Which of these are let be.
    pub spared: Spared,
}

/// Where words that are looked for are let be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spared {
    /// Nowhere but in quotation marks.
    Quoted,
    /// There, and after "not", "never" and the like.
    Denied,
    /// There, and in questions.
    Asked,
}

/// One language.
#[derive(Debug)]
pub struct Language {
    /// Its short name, for example `en`.
    pub tag: &'static str,
    /// The rows of words.
    pub rules: &'static [Rule],
    /// Words that deny what follows.
    pub denials: &'static str,
    /// How a contraction denies, for example `n't`.
    pub denying_end: &'static str,
    /// Verbs that command when a sentence begins with one.
    pub verbs: &'static str,
    /// Rows of words that begin like a command and are none.
    pub no_commands: &'static str,
    /// Words that can stand before a command.
    pub openings: &'static str,
    /// Rows of words that make an offer.
    pub offers: &'static str,
    /// Abbreviations that end with a point.
    pub abbreviations: &'static str,
    /// The syllables of a word.
    pub syllables: fn(&str) -> usize,
}

/// Whether a word is one of some, parted by spaces.
#[must_use]
pub fn is_one_of(word: &str, words: &str) -> bool {
    words.split_ascii_whitespace().any(|one| one == word)
}

/// What there is for a language, for example `en` or `en-GB`.
#[must_use]
pub fn find(tag: &str) -> Option<&'static Language> {
    let first = tag.split('-').next()?;
    [&en::LANGUAGE].into_iter().find(|language| language.tag == first)
}
