//! Conditions in words: `toward is open and weight is at least 7`.

pub mod parse;

use serde::{Deserialize, Serialize};

use super::Answer;

/// One to four clauses, joined by only `and` or only `or`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// Whether all clauses have to hold (`and`) or one is enough (`or`).
    pub all: bool,
    /// The clauses.
    pub clauses: Vec<Clause>,
}

/// One test of one answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// The question.
    pub id: String,
    /// The test.
    pub test: Test,
}

/// What is tested. Values are option keys, `yes`/`no`, or numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each name is the words of the format")]
pub enum Test {
    Is(String),
    IsNot(String),
    IsOneOf(Vec<String>),
    Includes(String),
    DoesNotInclude(String),
    IsAtLeast(i64),
    IsAtMost(i64),
    IsAnswered,
    IsUnanswered,
}

impl Condition {
    /// Whether it holds. About an empty answer every test but `is unanswered` is false.
    #[must_use]
    pub fn holds<'a>(&self, answer: &dyn Fn(&str) -> Option<&'a Answer>) -> bool {
        let mut each = self.clauses.iter().map(|clause| clause.holds(answer(&clause.id)));
        if self.all { each.all(|held| held) } else { each.any(|held| held) }
    }
}

impl Clause {
    fn holds(&self, answer: Option<&Answer>) -> bool {
        match answer.filter(|answer| answer.is_given()) {
            Some(answer) => self.test.holds(answer),
            None => self.test == Test::IsUnanswered,
        }
    }
}

impl Test {
    fn holds(&self, answer: &Answer) -> bool {
        match self {
            Self::Is(value) => is(answer, value),
            Self::IsNot(value) => !is(answer, value),
            Self::IsOneOf(values) => values.iter().any(|value| is(answer, value)),
            Self::Includes(value) => includes(answer, value),
            Self::DoesNotInclude(value) => !includes(answer, value),
            Self::IsAtLeast(least) => amount(answer).is_some_and(|amount| amount >= *least),
            Self::IsAtMost(most) => amount(answer).is_some_and(|amount| amount <= *most),
            Self::IsAnswered => true,
            Self::IsUnanswered => false,
        }
    }
}

fn is(answer: &Answer, value: &str) -> bool {
    match answer {
        Answer::One(key) => key == value,
        Answer::YesNo(yes) => value == if *yes { "yes" } else { "no" },
        Answer::Number(number) => value.parse() == Ok(*number),
        _ => false,
    }
}

fn includes(answer: &Answer, value: &str) -> bool {
    matches!(answer, Answer::Many(keys) if keys.iter().any(|key| key == value))
}

/// The number itself, or the count of lines or of choices.
fn amount(answer: &Answer) -> Option<i64> {
    match answer {
        Answer::Number(number) => Some(*number),
        Answer::Lines(lines) => i64::try_from(lines.len()).ok(),
        Answer::Many(keys) => i64::try_from(keys.len()).ok(),
        _ => None,
    }
}
