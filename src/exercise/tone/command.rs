//! A command where an offer belongs: a sentence that begins with a verb, and nothing that leaves a choice.

use std::ops::Range;

use super::language::Language;
use super::pattern::Pattern;
use super::words::{Sentence, Word};

/// The verbs of commands among the sentences of one text. An offer holds for what comes after it.
pub(super) fn commands(
    sentences: &[Sentence<'_>],
    language: &Language,
    offers: &[Pattern],
) -> Vec<Range<usize>> {
    let offered = |sentence: &Sentence<'_>| {
        let words = &sentence.words;
        sentence.asks || (0..words.len()).any(|at| offers.iter().any(|one| one.length(words, at).is_some()))
    };
    let before_any_offer = sentences.iter().take_while(|sentence| !offered(sentence));
    before_any_offer.filter_map(|sentence| command(&sentence.words, language)).collect()
}

/// The verb a sentence commands with.
fn command(words: &[Word<'_>], language: &Language) -> Option<Range<usize>> {
    let opens = |word: &&Word<'_>| language.openings.contains(&&*word.letters);
    let mut words = words.iter().skip_while(opens);
    let verb = words.next().filter(|word| !word.quoted)?;
    let is_verb = language.verbs.contains(&&*verb.letters);
    let no_verb = words.next().is_some_and(|next| language.no_verb_before.contains(&&*next.letters));
    (is_verb && !no_verb).then(|| verb.at.clone())
}
