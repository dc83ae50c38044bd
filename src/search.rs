//! Looking for words in what was written: what is looked for, whether an entry has it, and where.
//!
//! Several words are found in an entry that has all of them, anywhere and in any order, also inside longer words.
//! A phrase (one argument with blanks in it, or in double quotes) is found as it stands, over line ends too.
//! Neither heeds capitals, in any script; accents count: `cafe` is not `café`. Only the body of an entry is
//! looked through, never its front matter.

pub mod excerpt;
mod sieve;
mod smart_case;

use std::ops::Range;

use memchr::memchr;
use regex::bytes::{Regex, RegexBuilder};

use crate::words::search as words;
use excerpt::Places;
use sieve::Sieve;

/// The longest search, in bytes of all words together, or of a pattern.
pub const LONGEST: usize = 1_000;

/// The most a pattern may take once it is taken apart, in bytes. Looking for one of this size is slow, not endless.
const LARGEST: usize = 512 * 1024;

/// So many places of one word in one entry are told apart.
const COUNTED: usize = 1_000;

/// What is looked for.
#[derive(Debug, Clone)]
pub struct Query {
    /// An entry has to have all of these.
    parts: Vec<Part>,
}

/// A word, a phrase or a pattern.
#[derive(Debug, Clone)]
struct Part {
    sieve: Sieve,
    regex: Regex,
}

impl Query {
    /// Words or phrases, one an argument.
    ///
    /// # Errors
    /// A sentence, when there is no word among them, or they are longer than [`LONGEST`] together.
    pub fn words<S: AsRef<str>>(typed: &[S]) -> Result<Self, String> {
        if typed.iter().map(|word| word.as_ref().len()).sum::<usize>() > LONGEST {
            return Err(words::too_long(LONGEST));
        }
        let phrases: Vec<&str> = typed.iter().filter_map(|word| phrase(word.as_ref())).collect();
        if phrases.is_empty() {
            return Err(words::NOTHING_TYPED.to_owned());
        }
        let parts = phrases.into_iter().map(Part::phrase);
        Ok(Self { parts: parts.collect::<Result<_, _>>()? })
    }

    /// A regular expression, in the syntax of the crate `regex`; `^` and `$` stand for the ends of a line.
    ///
    /// Capitals do not count, unless the pattern has one itself.
    ///
    /// # Errors
    /// A sentence, when it is empty, no regular expression, longer than [`LONGEST`], or stands for too much.
    pub fn pattern(pattern: &str) -> Result<Self, String> {
        match pattern.len() {
            0 => Err(words::NOTHING_TYPED.to_owned()),
            1..=LONGEST => Ok(Self { parts: vec![Part::pattern(pattern)?] }),
            _ => Err(words::too_long(LONGEST)),
        }
    }

    /// Whether the body of this entry, a whole file with or without front matter, has what is looked for.
    ///
    /// Bytes that are no UTF-8 are in nobody's way; they are only never found themselves.
    #[must_use]
    pub fn is_in(&self, entry: &[u8]) -> bool {
        // Most entries have none of it anywhere, and are done with before the body is looked for.
        if !self.parts.iter().all(|part| part.sieve.lets_through(entry)) {
            return false;
        }
        let body = body(entry);
        self.parts.iter().all(|part| part.is_in(body))
    }

    /// Where it is in this body: the sentences or lines around it, cut to about `width` columns.
    #[must_use]
    pub fn places(&self, body: &str, width: usize) -> Places {
        let by_part: Vec<Vec<Range<usize>>> = self.parts.iter().map(|part| part.spans(body)).collect();
        excerpt::places(body, &by_part, width)
    }
}

impl Part {
    fn phrase(phrase: &str) -> Result<Self, String> {
        let words: Vec<String> = phrase.split_whitespace().map(regex::escape).collect();
        Ok(Self { sieve: Sieve::new(phrase), regex: compiled(&words.join(r"\s+"), true)? })
    }

    fn pattern(pattern: &str) -> Result<Self, String> {
        let regex = compiled(pattern, !smart_case::has_capital(pattern))?;
        Ok(Self { sieve: Sieve::default(), regex })
    }

    fn is_in(&self, body: &[u8]) -> bool {
        self.sieve.lets_through(body) && self.regex.is_match(body)
    }

    fn spans(&self, body: &str) -> Vec<Range<usize>> {
        let whole = |found: regex::bytes::Match<'_>| {
            // Nothing at all is also found inside a letter.
            body.floor_char_boundary(found.start())..body.floor_char_boundary(found.end())
        };
        self.regex.find_iter(body.as_bytes()).take(COUNTED).map(whole).collect()
    }
}

/// The words of an argument without quotes around them; none, when there are none.
fn phrase(typed: &str) -> Option<&str> {
    let typed = typed.trim();
    let inside = typed.strip_prefix('"').and_then(|typed| typed.strip_suffix('"')).unwrap_or(typed).trim();
    (!inside.is_empty()).then_some(inside)
}

fn compiled(pattern: &str, any_case: bool) -> Result<Regex, String> {
    let mut builder = RegexBuilder::new(pattern);
    builder.case_insensitive(any_case).multi_line(true).size_limit(LARGEST);
    builder.build().map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => words::too_large_pattern(pattern),
        error => words::broken_pattern(pattern, &reason(&error)),
    })
}

/// The reader of patterns draws where a fault is, over several lines; the last says what it is.
fn reason(error: &regex::Error) -> String {
    let drawn = error.to_string();
    let last = drawn.lines().rfind(|line| line.chars().any(char::is_alphabetic)).unwrap_or_default();
    last.trim_start_matches("error: ").to_owned()
}

/// What follows the front matter and its empty line; all of it, when there is no front matter, or no end to it.
#[must_use]
pub fn body(entry: &[u8]) -> &[u8] {
    let line = |from: usize| {
        let rest = &entry[from..];
        &rest[..memchr(b'\n', rest).map_or(rest.len(), |at| at + 1)]
    };
    let first = line(0);
    // Words that look like the end of the front matter make the fence around it longer.
    let (fence, mut at) = (first.trim_ascii_end(), first.len());
    while is_fence(fence) && at < entry.len() {
        let line = line(at);
        at += line.len();
        if line.trim_ascii_end() == fence {
            return without_empty_line(&entry[at..]);
        }
    }
    entry
}

fn is_fence(line: &[u8]) -> bool {
    line.len() >= 3 && line.iter().all(|byte| *byte == b'+')
}

fn without_empty_line(body: &[u8]) -> &[u8] {
    let after = body.strip_prefix(b"\r\n").or_else(|| body.strip_prefix(b"\n"));
    after.unwrap_or(body)
}
