//! Reading a condition word by word, so that a fault can point at one word.

use std::ops::Range;

use super::{Clause, Condition, Test};

/// A condition as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<'a> {
    all: bool,
    /// Its parts.
    pub parts: Vec<Saying<'a>>,
}

/// One part of a condition, with the places of its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying<'a> {
    /// The question.
    pub id: Word<'a>,
    /// The test.
    pub test: Test,
    /// The options or numbers it names.
    pub values: Vec<Word<'a>>,
    /// Where its last word ends.
    pub end: usize,
}

/// A word, and where it begins in its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'a> {
    /// Its letters.
    pub text: &'a str,
    /// In bytes.
    pub at: usize,
}

impl Word<'_> {
    /// Where it stands in its text.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }
}

impl Said<'_> {
    /// What it means, without the places.
    #[must_use]
    pub fn condition(&self) -> Condition {
        let clause = |part: &Saying<'_>| Clause { id: part.id.text.into(), test: part.test.clone() };
        Condition { all: self.all, clauses: self.parts.iter().map(clause).collect() }
    }
}

/// Why a condition cannot be read, and at which place of its text.
#[derive(Debug, PartialEq, Eq)]
pub struct Unclear {
    /// In bytes of the text.
    pub at: Range<usize>,
    /// What is wrong, in one sentence.
    pub message: String,
}

const MOST_PARTS: usize = 4;
const TESTS: &str = "after the name comes one of: is …, is not …, is one of …, is at least …, is at most …, \
                     includes …, does not include …, is answered, is unanswered";
const MIXED: &str = "use only `and` or only `or` in one condition; put the rest in another step";

const ONE_TOO_MANY: &str = "this word is one too many; two parts are joined by `and` or by `or`, the values of `is one of` by commas";
const BEGINS: &str = "a condition begins with the name of a question; for the opposite there is `unless`";

/// What people say instead, and how it is said here.
const SAYINGS: &[(&[&str], &str)] = &[
    (&["is", "not", "answered"], "is unanswered"),
    (&["is", "not", "unanswered"], "is answered"),
    (&["is", "more", "than"], "is at least"),
    (&["is", "greater", "than"], "is at least"),
    (&["is", "less", "than"], "is at most"),
    (&["is", "fewer", "than"], "is at most"),
    (&["not"], "is not"),
    (&["equals"], "is"),
    (&["was"], "is"),
    (&["are"], "is"),
    (&["contains"], "includes"),
    (&["include"], "includes"),
    (&["has"], "includes"),
];
const NONE_OF: &str = "there is no `is not one of`: write `unless = \"… is one of …, …\"`";

/// Signs from other languages, and the words used here.
const SIGNS: &[(&str, &str)] = &[
    (">=", "is at least"),
    (">", "is at least"),
    ("<=", "is at most"),
    ("<", "is at most"),
    ("==", "is"),
    ("===", "is"),
    ("=", "is"),
    ("!=", "is not"),
    ("!==", "is not"),
    ("<>", "is not"),
    ("!", "is not"),
    ("≥", "is at least"),
    ("≤", "is at most"),
    ("≠", "is not"),
    ("&&", "and"),
    ("&", "and"),
    ("||", "or"),
    ("|", "or"),
];

/// Reads a condition.
///
/// # Errors
/// The first thing that cannot be understood.
pub fn parse(text: &str) -> Result<Said<'_>, Unclear> {
    no_signs(text)?;
    let mut words = Words { all: split(text), next: 0, end: text.len() };
    let mut said = Said { all: true, parts: vec![words.part()?] };
    while let Some(joiner) = words.take() {
        said.join(joiner)?;
        said.parts.push(words.part()?);
    }
    Ok(said)
}

impl Said<'_> {
    /// Checks the word between two parts.
    fn join(&mut self, word: Word<'_>) -> Result<(), Unclear> {
        let all = match word.text {
            "and" => true,
            "or" => false,
            "AND" | "OR" => return unclear(word, "write `and` and `or` in small letters"),
            "," => return unclear(word, "for several values write `is one of …, …`"),
            _ => return unclear(word, ONE_TOO_MANY),
        };
        if self.parts.len() == 1 {
            self.all = all;
        }
        if self.all != all {
            return unclear(word, MIXED);
        }
        if self.parts.len() == MOST_PARTS {
            return unclear(word, "a condition has at most four parts; put the rest in another step");
        }
        Ok(())
    }
}

/// The words of a condition, taken one after the other.
struct Words<'a> {
    all: Vec<Word<'a>>,
    next: usize,
    end: usize,
}

impl<'a> Words<'a> {
    fn take(&mut self) -> Option<Word<'a>> {
        let word = self.all.get(self.next).copied()?;
        self.next += 1;
        Some(word)
    }

    /// Takes these words if they come next.
    fn take_all(&mut self, expected: &[&str]) -> bool {
        let coming = self.all[self.next..].iter().map(|word| word.text);
        let found = coming.take(expected.len()).eq(expected.iter().copied());
        self.next += if found { expected.len() } else { 0 };
        found
    }

    fn part(&mut self) -> Result<Saying<'a>, Unclear> {
        let Some(id) = self.take() else {
            return Err(Unclear {
                at: 0..self.end,
                message: "here a part of the condition is missing".into(),
            });
        };
        let mut values = Vec::new();
        self.said_otherwise(id)?;
        let test = self.test(id, &mut values)?;
        let last = self.all[self.next - 1];
        Ok(Saying { id, test, values, end: last.range().end })
    }

    /// Looks for the ways to say it that people bring along.
    fn said_otherwise(&mut self, id: Word<'a>) -> Result<(), Unclear> {
        if matches!(id.text, "if" | "when" | "unless" | "not" | "and" | "or") {
            return unclear(id, BEGINS);
        }
        let start = self.next;
        if self.take_all(&["is", "not", "one", "of"]) || self.take_all(&["is", "none", "of"]) {
            return Err(self.since(start, NONE_OF.into()));
        }
        let Some((said, here)) = SAYINGS.iter().find(|(said, _)| self.take_all(said)) else { return Ok(()) };
        Err(self.since(start, format!("write `{here}` instead of `{}`", said.join(" "))))
    }

    /// Everything from this word to the last one taken.
    fn since(&self, start: usize, message: String) -> Unclear {
        Unclear { at: self.all[start].at..self.all[self.next - 1].range().end, message }
    }

    /// Nothing here is a test: either the name is missing, or the test.
    fn no_test<T>(&mut self, id: Word<'a>) -> Result<T, Unclear> {
        let next = self.all.get(self.next).filter(|next| !matches!(next.text, "and" | "or" | ","));
        match (next, self.next.checked_sub(2).map(|joiner| self.all[joiner].text)) {
            (None, Some(joiner)) => unclear(
                id,
                format!(
                    "after `{joiner}` comes a whole part, with its name; for several values write `is one of …, …`"
                ),
            ),
            (next, _) => unclear(next.copied().unwrap_or(id), TESTS),
        }
    }

    fn test(&mut self, id: Word<'a>, values: &mut Vec<Word<'a>>) -> Result<Test, Unclear> {
        Ok(if self.take_all(&["is", "unanswered"]) {
            Test::IsUnanswered
        } else if self.take_all(&["is", "answered"]) {
            Test::IsAnswered
        } else if self.take_all(&["is", "at", "least"]) {
            Test::IsAtLeast(self.number(values)?)
        } else if self.take_all(&["is", "at", "most"]) {
            Test::IsAtMost(self.number(values)?)
        } else if self.take_all(&["is", "one", "of"]) {
            Test::IsOneOf(self.several(values)?)
        } else if self.take_all(&["is", "not"]) {
            Test::IsNot(self.value(values)?)
        } else if self.take_all(&["is"]) {
            Test::Is(self.value(values)?)
        } else if self.take_all(&["includes"]) {
            Test::Includes(self.value(values)?)
        } else if self.take_all(&["does", "not", "include"]) {
            Test::DoesNotInclude(self.value(values)?)
        } else {
            return self.no_test(id);
        })
    }

    fn value(&mut self, values: &mut Vec<Word<'a>>) -> Result<String, Unclear> {
        let before = self.all[self.next - 1];
        match self.take() {
            Some(word) if !matches!(word.text, "and" | "or" | ",") => {
                values.push(word);
                Ok(word.text.into())
            }
            _ => unclear(before, format!("after `{}` a value is missing", before.text)),
        }
    }

    fn several(&mut self, values: &mut Vec<Word<'a>>) -> Result<Vec<String>, Unclear> {
        let mut several = vec![self.value(values)?];
        while self.take_all(&[","]) {
            several.push(self.value(values)?);
        }
        Ok(several)
    }

    fn number(&mut self, values: &mut Vec<Word<'a>>) -> Result<i64, Unclear> {
        let value = self.value(values)?;
        let word = self.all[self.next - 1];
        value.parse().or_else(|_| unclear(word, "here a whole number is needed, for example `is at least 7`"))
    }
}

fn unclear<T>(word: Word<'_>, message: impl Into<String>) -> Result<T, Unclear> {
    Err(Unclear { at: word.range(), message: message.into() })
}

/// Looks for operators, quotes and brackets, which other languages have and this one has not.
fn no_signs(text: &str) -> Result<(), Unclear> {
    let is_sign = |letter: char| "<>=!&|≥≤≠".contains(letter);
    if let Some(start) = text.find(is_sign) {
        let length = text[start..].find(|letter| !is_sign(letter)).unwrap_or(text.len() - start);
        let word = Word { text: &text[start..start + length], at: start };
        let here = SIGNS.iter().find(|(sign, _)| *sign == word.text).map(|(_, here)| *here);
        let instead = here.map_or(String::new(), |here| format!(": use `{here}` instead of `{}`", word.text));
        return unclear(word, format!("conditions are written in words{instead}"));
    }
    match text.find(['"', '\'', '(', ')', '{', '}', '[', ']']) {
        Some(at) => {
            unclear(Word { text: &text[at..=at], at }, "a condition needs no quotes or brackets inside")
        }
        None => Ok(()),
    }
}

/// Splits at white space; a comma is a word of its own.
fn split(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::with_capacity(8);
    let mut start = 0;
    for (at, sign) in text.match_indices(|letter: char| letter.is_whitespace() || letter == ',') {
        push(&mut words, text, start..at);
        if sign == "," {
            words.push(Word { text: sign, at });
        }
        start = at + sign.len();
    }
    push(&mut words, text, start..text.len());
    words
}

fn push<'a>(words: &mut Vec<Word<'a>>, text: &'a str, range: Range<usize>) {
    if !range.is_empty() {
        words.push(Word { at: range.start, text: &text[range] });
    }
}
