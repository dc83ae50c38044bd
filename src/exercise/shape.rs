//! The shape of an exercise: what a translation keeps, so that answers stay comparable across languages.
//!
//! Ids, the names of options, limits of lists, ranges of ratings, the names of keepsakes, the score. Every word,
//! the banks, and the steps that ask nothing may differ.

use std::collections::BTreeMap;
use std::ops::Range;

use super::fault::{Fault, Faults};
use super::lend::all_steps;
use super::names::Names;
use super::{Choice, Exercise, Form, Method, Offers, Options, Step, Verb};

const COMPARABLE: &str = "the same in every language keeps answers comparable";

/// Reports where an exercise has another shape than the one it was translated from.
pub(super) fn compare(original: &Exercise, exercise: &Exercise, names: &Names<'_>, faults: &mut Faults) {
    let whole = names.about.as_ref().map_or(0..0, |about| about.at.clone());
    questions(original, exercise, names, &whole, faults);
    for name in original.keepsakes.keys().filter(|name| !exercise.keepsakes.contains_key(*name)) {
        faults.add(differs(
            whole.clone(),
            format!("the original has a keepsake `{name}`, and this file has not"),
        ));
    }
    for name in exercise.keepsakes.keys().filter(|name| !original.keepsakes.contains_key(*name)) {
        let at = names.block("keepsake", name).unwrap_or(whole.clone());
        faults.add(differs(at, format!("the original has no keepsake `{name}`")));
    }
    if score(original) != score(exercise) {
        let at = names.score.as_ref().map_or(whole, |score| score.at.clone());
        faults.add(differs(at, "the score is put together differently from the original".into()));
    }
}

fn questions(
    original: &Exercise,
    exercise: &Exercise,
    names: &Names<'_>,
    whole: &Range<usize>,
    faults: &mut Faults,
) {
    let (theirs, ours) = (answers(original), answers(exercise));
    for (id, takes) in &theirs {
        let at = names.ids.get(id).cloned();
        match (ours.get(id), at) {
            (Some(here), _) if here == takes => {}
            (Some(here), Some(at)) => {
                faults.add(differs(at, format!("`{id}` takes {here}; in the original it takes {takes}")));
            }
            _ => faults.add(differs(
                whole.clone(),
                format!("the original has a step `{id}`, which takes {takes}, and this file has not"),
            )),
        }
    }
    for id in ours.keys().filter(|id| !theirs.contains_key(*id)) {
        let at = names.ids.get(id).cloned().unwrap_or(whole.clone());
        faults.add(differs(at, format!("the original has no step `{id}`")));
    }
}

fn differs(at: Range<usize>, message: String) -> Fault {
    Fault::error("E080", at, message).help(COMPARABLE)
}

/// What each step with an answer takes, in words.
fn answers(exercise: &Exercise) -> BTreeMap<&str, String> {
    let answer = |step| Some((id_of(step)?, takes(exercise, step)?));
    all_steps(exercise).filter_map(answer).collect()
}

fn id_of(step: &Step) -> Option<&str> {
    step.id.as_deref()
}

fn takes(exercise: &Exercise, step: &Step) -> Option<String> {
    let question = match &step.verb {
        Verb::Phrase { .. } => return Some("a drawn sentence".into()),
        Verb::Ask(question) => question,
        _ => return None,
    };
    Some(match &question.form {
        Form::Line => "one line".into(),
        Form::Page { .. } => "a long text".into(),
        Form::List { at_most, .. } => format!("a list of at most {at_most}"),
        Form::One { options: Options { from: Offers::Listed(choices), .. }, .. } => {
            format!("one of {}", keys(choices))
        }
        Form::One { .. } => "a line of a bank".into(),
        Form::Many { options: Options { from: Offers::Listed(choices), .. }, at_most, .. } => {
            format!("at most {at_most} of {}", keys(choices))
        }
        Form::Many { .. } => "lines of a bank".into(),
        Form::Rating { scale, .. } => match exercise.scales.get(scale) {
            Some(scale) => format!("a number from {} to {}", scale.from, scale.to),
            None => "a number".into(),
        },
        Form::YesNo { .. } => "yes or no".into(),
    })
}

/// In any order: a translation may find another one kinder.
fn keys(choices: &[Choice]) -> String {
    let mut keys: Vec<_> = choices.iter().map(|choice| choice.key.as_str()).collect();
    keys.sort_unstable();
    keys.join(", ")
}

fn score(exercise: &Exercise) -> Option<(bool, Vec<&str>, usize)> {
    let score = exercise.score.as_ref()?;
    let mut reverse: Vec<_> = score.reverse.iter().map(String::as_str).collect();
    reverse.sort_unstable();
    Some((score.method == Method::Mean, reverse, score.at_least))
}
