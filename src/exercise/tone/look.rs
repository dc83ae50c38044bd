//! Looking at one text after the other.

use std::ops::Range;

use super::command::Commands;
use super::grade::Count;
use super::language::{Rule, Spared, is_one_of};
use super::pattern::Pattern;
use super::words::{Sentence, Word, sentences};
use super::{Found, Language, Voice, messages};

/// How far back a "not" is looked for, in words.
const DENIAL_REACHES: usize = 5;

/// What has been found in texts of one language.
pub(super) struct Looker {
    language: &'static Language,
    rules: Vec<Ready>,
    commands: Commands,
    count: Count,
    found: Vec<Found>,
}

/// A rule with its rows of words taken apart.
struct Ready {
    rule: &'static Rule,
    words: Vec<Pattern>,
    but: Vec<Pattern>,
}

impl Looker {
    /// For texts of this language.
    pub fn new(language: &'static Language) -> Self {
        let ready = |rule: &'static Rule| Ready {
            rule,
            words: Pattern::rows(rule.words),
            but: Pattern::rows(rule.but),
        };
        let rules = language.rules.iter().map(ready).collect();
        let commands = Commands::new(language);
        Self { language, rules, commands, count: Count::default(), found: Vec::new() }
    }

    /// Every hint, with the place of its text.
    pub fn found(self) -> Vec<Found> {
        self.found
    }

    /// Looks at one text. `place` says where a piece of it stands in the file, `at` where all of it does.
    pub fn look(
        &mut self,
        text: &str,
        voice: Voice,
        place: &dyn Fn(&Range<usize>) -> Range<usize>,
        at: &Range<usize>,
    ) {
        let sentences = sentences(text, self.language.abbreviations);
        let mut hints = Vec::new();
        for sentence in &sentences {
            let words = self.words(sentence, voice);
            hints.extend(words.into_iter().map(|(code, piece)| messages::hint(code, place(&piece))));
        }
        hints.extend(
            long(&sentences, voice).into_iter().map(|(piece, words)| messages::long(place(&piece), words)),
        );
        if voice == Voice::Says {
            let commands = self.commands.among(text, &sentences);
            hints.extend(commands.iter().map(|piece| messages::hint("H008", place(piece))));
        }
        hints.extend(loud(text, voice).map(|piece| messages::hint("H011", place(&piece))));
        hints
            .extend(self.hard(&sentences, voice).map(|grade| messages::hard(at.clone(), "this text", grade)));
        self.found.extend(hints.into_iter().map(|hint| (hint, at.clone())));
    }

    /// Looks at how hard everything together is to read.
    pub fn whole(&mut self, at: Range<usize>) {
        if let Some(grade) = self.count.too_high() {
            self.found.push((messages::hard(at.clone(), "all of it together", grade), at));
        }
    }

    fn words(&self, sentence: &Sentence<'_>, voice: Voice) -> Vec<(&'static str, Range<usize>)> {
        let mut found = Vec::new();
        for ready in self.rules.iter().filter(|ready| ready.rule.voices.contains(&voice)) {
            if ready.rule.spared == Spared::Asked && sentence.asks {
                continue;
            }
            self.rule(ready, &sentence.words, &mut found);
        }
        found
    }

    fn rule(&self, ready: &Ready, words: &[Word<'_>], found: &mut Vec<(&'static str, Range<usize>)>) {
        let mut next = 0;
        for at in 0..words.len() {
            let longest = ready.words.iter().filter_map(|one| one.length(words, at)).max();
            let Some(length) = longest.filter(|_| at >= next) else { continue };
            next = at + length;
            let spared = words[at].quoted || right_all_the_same(ready, words, at..next);
            if !spared && (ready.rule.spared == Spared::Quoted || !self.denied(&words[..at])) {
                found.push((ready.rule.code, words[at].at.start..words[next - 1].at.end));
            }
        }
    }

    /// Whether the last of these words deny what follows.
    fn denied(&self, before: &[Word<'_>]) -> bool {
        let denies = |word: &Word<'_>| {
            is_one_of(&word.letters, self.language.denials)
                || word.letters.ends_with(self.language.denying_end)
        };
        before.iter().rev().take(DENIAL_REACHES).any(denies)
    }

    /// How hard a text is. What is not said in sentences does not count.
    fn hard(&mut self, sentences: &[Sentence<'_>], voice: Voice) -> Option<f64> {
        let count = Count::of(sentences, self.language.syllables);
        if matches!(voice, Voice::Says | Voice::Tells | Voice::Warns | Voice::Lends) {
            self.count = self.count.and(count);
        }
        count.too_high().filter(|_| !matches!(voice, Voice::Answers | Voice::Reports))
    }
}

/// Whether words that are looked for are part of a row that is right.
fn right_all_the_same(ready: &Ready, words: &[Word<'_>], found: Range<usize>) -> bool {
    (0..found.end).any(|at| {
        let right = ready.but.iter().filter_map(|one| one.length(words, at)).max();
        right.is_some_and(|length| at + length > found.start)
    })
}

/// Sentences with too many words.
fn long(sentences: &[Sentence<'_>], voice: Voice) -> Vec<(Range<usize>, usize)> {
    let counted = sentences.iter().map(|sentence| (sentence.at(), sentence.own().count()));
    counted.filter(|(_, words)| *words > messages::MOST_WORDS && voice != Voice::Answers).collect()
}

/// Exclamation marks outside of quotation marks.
fn loud(text: &str, voice: Voice) -> impl Iterator<Item = Range<usize>> {
    let mut quoted = false;
    let marks = text.char_indices().filter(move |(_, letter)| {
        quoted = match letter {
            '“' | '„' => true,
            '”' | '\n' => false,
            '"' => !quoted,
            _ => quoted,
        };
        *letter == '!' && !quoted
    });
    let marks = marks.filter(move |_| !matches!(voice, Voice::Answers | Voice::Reports));
    marks.map(|(at, _)| at..at + 1)
}
