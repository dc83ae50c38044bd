//! Whether an answer fits its question, so that a changed file asks again instead of breaking.

use crate::exercise::{Answer, Choice};
use crate::guide::Input;

/// Whether this answer can be given to this question. Every question can be left empty.
pub fn fits(answer: &Answer, input: &Input) -> bool {
    match (answer, input) {
        (Answer::Skipped, _)
        | (Answer::Text(_), Input::Line | Input::Page { .. })
        | (Answer::YesNo(_), Input::YesNo { .. }) => true,
        (Answer::Text(_), Input::One { from_bank, own, .. }) => *from_bank || own.is_some(),
        (Answer::Lines(lines), Input::List { at_most }) => lines.len() <= *at_most,
        (Answer::One(key), Input::One { choices, from_bank: false, .. }) => offers(choices, key),
        (Answer::Many(keys), Input::Many { choices, at_most, .. }) => {
            keys.len() <= *at_most && keys.iter().all(|key| offers(choices, key))
        }
        (Answer::Number(number), Input::Rating(scale)) => (scale.from..=scale.to).contains(number),
        _ => false,
    }
}

fn offers(choices: &[Choice], key: &str) -> bool {
    choices.iter().any(|choice| choice.key == key)
}
