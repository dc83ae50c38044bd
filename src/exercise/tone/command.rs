//! A command where an offer belongs: a sentence that begins with a verb, and nothing that leaves a choice.

use std::ops::Range;

use super::language::{Language, is_one_of};
use super::pattern::Pattern;
use super::words::{Sentence, Word};

/// What is looked for, taken apart.
pub(super) struct Commands {
    language: &'static Language,
    offers: Vec<Pattern>,
    others: Vec<Pattern>,
}

impl Commands {
    /// For texts of this language.
    pub fn new(language: &'static Language) -> Self {
        let (offers, others) = (Pattern::rows(language.offers), Pattern::rows(language.no_commands));
        Self { language, offers, others }
    }

    /// The verbs of commands among the sentences of one text. An offer holds for what comes after it.
    pub fn among(&self, text: &str, sentences: &[Sentence<'_>]) -> Vec<Range<usize>> {
        let before_any_offer = sentences.iter().take_while(|sentence| !self.offers(sentence));
        before_any_offer.filter_map(|sentence| self.command(text, &sentence.words)).collect()
    }

    fn offers(&self, sentence: &Sentence<'_>) -> bool {
        let stands = |at| self.offers.iter().any(|one| one.length(&sentence.words, at).is_some());
        sentence.asks || (0..sentence.words.len()).any(stands)
    }

    /// The verb a sentence commands with.
    fn command(&self, text: &str, words: &[Word<'_>]) -> Option<Range<usize>> {
        let opens = |word: &Word<'_>| is_one_of(&word.letters, self.language.openings);
        let at = words.iter().position(|word| !opens(word))?;
        let verb = &words[at];
        let is_verb = is_one_of(&verb.letters, self.language.verbs) && !verb.quoted;
        let is_other = self.others.iter().any(|one| one.length(words, at).is_some());
        (is_verb && !is_other && !is_label(text, words, at)).then(|| verb.at.clone())
    }
}

/// Whether a word alone stands behind a colon, as in "First: soften."
fn is_label(text: &str, words: &[Word<'_>], at: usize) -> bool {
    let last = at > 0 && at + 1 == words.len();
    last && text[words[at - 1].at.end..words[at].at.start].contains(':')
}
