//! Whether an answer fits its question, so that a changed file asks again instead of breaking.

use crate::exercise::{Answer, Choice};
use crate::guide::Input;

/// The answer as it is kept, or `None` when it does not fit: empty lines are no lines, options stand in their order.
pub fn tidy(answer: Answer, input: &Input) -> Option<Answer> {
    let fits = fits(&answer, input);
    let tidied = match (answer, input) {
        (Answer::Lines(lines), _) => {
            Answer::Lines(lines.into_iter().filter(|line| !line.trim().is_empty()).collect())
        }
        (Answer::Many(keys), Input::Many { choices, .. }) => {
            let chosen = choices.iter().filter(|choice| keys.contains(&choice.key));
            Answer::Many(chosen.map(|choice| choice.key.clone()).collect())
        }
        (answer, _) => answer,
    };
    fits.then_some(tidied)
}

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
