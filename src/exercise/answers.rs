//! Which tests fit which kind of answer.

use std::ops::Range;

use super::block::cut;
use super::condition::Test;
use super::fault::Fault;
use super::suggest::nearest;
use super::{Choice, Exercise, Form, Offers, Options, Step, Verb};

/// A kind of answer, as far as conditions care.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind<'a> {
    /// Words.
    Text,
    /// Lines, which can be counted.
    Lines,
    /// One of these options.
    One(&'a [Choice]),
    /// Any of these options.
    Many(&'a [Choice]),
    /// A number; from and to, when the scale is known.
    Number(Option<(i64, i64)>),
    /// Yes or no.
    YesNo,
}

/// The kind of answer a step gives; `None` when it gives none.
pub(super) fn kind<'a>(exercise: &'a Exercise, step: &'a Step) -> Option<Kind<'a>> {
    let question = match &step.verb {
        Verb::Ask(question) => question,
        Verb::Phrase { .. } => return Some(Kind::Text),
        _ => return None,
    };
    Some(match &question.form {
        Form::List { .. } => Kind::Lines,
        Form::One { options: Options { from: Offers::Listed(choices), .. }, .. } => Kind::One(choices),
        Form::Line | Form::Page { .. } | Form::One { .. } => Kind::Text,
        Form::Many { options: Options { from: Offers::Listed(choices), .. }, .. } => Kind::Many(choices),
        Form::Many { .. } => Kind::Many(&[]),
        Form::Rating { scale, .. } => {
            Kind::Number(exercise.scales.get(scale).map(|scale| (scale.from, scale.to)))
        }
        Form::YesNo { .. } => Kind::YesNo,
    })
}

impl Kind<'_> {
    /// Whether an answer of this kind can be tested like this.
    pub fn allows(self, test: &Test) -> bool {
        match test {
            Test::IsAnswered | Test::IsUnanswered => true,
            Test::Is(_) | Test::IsNot(_) | Test::IsOneOf(_) => {
                matches!(self, Self::One(_) | Self::Number(_) | Self::YesNo)
            }
            Test::Includes(_) | Test::DoesNotInclude(_) => matches!(self, Self::Many(_)),
            Test::IsAtLeast(_) | Test::IsAtMost(_) => {
                matches!(self, Self::Lines | Self::Many(_) | Self::Number(_))
            }
        }
    }

    /// Which tests an author can use instead.
    pub fn help(self) -> String {
        let tests = match self {
            Self::Text => return "here you can use: is answered, is unanswered".into(),
            Self::Lines => "is at least, is at most",
            Self::One(_) | Self::YesNo => "is, is not, is one of",
            Self::Many(_) => "includes, does not include, is at least, is at most",
            Self::Number(_) => "is, is not, is one of, is at least, is at most",
        };
        format!("here you can use: {tests}; and always: is answered, is unanswered")
    }

    /// What is wrong with a value that is compared with an answer of this kind.
    pub fn value(self, id: &str, value: &str, test: &Test, at: Range<usize>) -> Option<Fault> {
        match self {
            Self::One(choices) => no_option(id, value, choices, at),
            Self::Many(choices) if matches!(test, Test::Includes(_) | Test::DoesNotInclude(_)) => {
                no_option(id, value, choices, at)
            }
            Self::YesNo => not_yes_or_no(id, value, at),
            Self::Number(ends) => off_the_scale(id, value, ends, at),
            _ => None,
        }
    }
}

fn no_option(id: &str, value: &str, choices: &[Choice], at: Range<usize>) -> Option<Fault> {
    let has_name = |key: &&str| !key.starts_with(|first: char| first.is_ascii_digit());
    let keys: Vec<_> = choices.iter().map(|choice| choice.key.as_str()).filter(has_name).collect();
    if choices.is_empty() || keys.contains(&value) {
        return None;
    }
    let fault = Fault::error("E023", at, format!("`{id}` has no option called `{}`", cut(value)))
        .label("not an option");
    if matches!(value, "empty" | "skipped" | "blank" | "missing" | "nothing" | "none") {
        return Some(
            fault.help(format!(
                "possible: {}; for an empty answer write `{id} is unanswered`",
                keys.join(", ")
            )),
        );
    }
    Some(match nearest(value, keys.iter().copied()) {
        Some(near) => fault.help(format!("did you mean `{near}`?")),
        None if keys.is_empty() => fault.help("its options have no names yet: write { name = \"words\" }"),
        None => fault.help(format!("possible: {}", keys.join(", "))),
    })
}

fn not_yes_or_no(id: &str, value: &str, at: Range<usize>) -> Option<Fault> {
    let message = || format!("`{id}` has no option called `{}`", cut(value));
    (!matches!(value, "yes" | "no"))
        .then(|| Fault::error("E023", at, message()).label("not an option").help("possible: yes, no"))
}

fn off_the_scale(id: &str, value: &str, ends: Option<(i64, i64)>, at: Range<usize>) -> Option<Fault> {
    let (from, to) = ends?;
    let fits = value.parse().is_ok_and(|number: i64| (from..=to).contains(&number));
    (!fits).then(|| {
        Fault::error("E023", at, format!("`{id}` goes from {from} to {to}")).label("not on the scale")
    })
}
