//! What is said about a file of answers.

use std::io;

use crate::guide::Input;

/// The file cannot be read.
#[must_use]
pub fn unreadable(file: &str, error: &io::Error) -> String {
    format!(
        "The answers in {file} could not be read ({error}). Nothing was started; check the name and try again."
    )
}

/// The file is not TOML.
#[must_use]
pub fn not_toml(file: &str, reason: &str) -> String {
    format!("The answers in {file} are not TOML: {reason}. A line looks like: feeling = \"hurt\"")
}

/// The file answers a question that is never asked.
#[must_use]
pub fn not_asked(file: &str, key: &str, exercise: &str, nearest: Option<&str>) -> String {
    let hint = nearest.map_or_else(
        || format!("`selfcomp show {exercise}` names the questions."),
        |nearest| format!("Did you mean `{nearest}`?"),
    );
    format!("{file} answers `{key}`, which {exercise} does not ask. {hint}")
}

/// The value is of another kind than the question.
#[must_use]
pub fn does_not_fit(file: &str, key: &str, expected: &str) -> String {
    format!("{file}: the answer to `{key}` does not fit; it takes {expected}.")
}

/// What a question takes.
#[must_use]
pub fn expected(input: &Input) -> String {
    match input {
        Input::Line | Input::Page { .. } => "a text in quotes".to_owned(),
        Input::List { at_most } => format!("a list of up to {at_most} texts"),
        Input::One { choices, .. } => format!("one of: {}", keys(choices)),
        Input::Many { choices, at_most, .. } => format!("a list of up to {at_most} of: {}", keys(choices)),
        Input::Rating(scale) => format!("a whole number from {} to {}", scale.from, scale.to),
        Input::YesNo { .. } => "true or false".to_owned(),
    }
}

fn keys(choices: &[crate::exercise::Choice]) -> String {
    choices.iter().map(|choice| choice.key.as_str()).collect::<Vec<_>>().join(", ")
}
