//! What steps lend each other once all are read: a pair its scale, an earlier question its form. And how long a run can get.

use std::collections::BTreeMap;

use super::{Exercise, Form, Question, Step, Verb, Walk, keys};

/// Gives every second half of a pair its scale, and every `again` the form of the question it repeats.
pub(super) fn lend(exercise: &mut Exercise) {
    let scales = scales(exercise);
    for question in questions_mut(exercise) {
        if let Form::Rating { scale, pair: Some(pair) } = &mut question.form
            && scale.is_empty()
        {
            *scale = follow(&scales, pair);
        }
    }
    if questions(exercise).any(|(_, question)| question.replaces.is_some()) {
        lend_forms(exercise);
    }
    let ratings = ratings(exercise);
    if let Some(score) = exercise.score.as_mut().filter(|score| score.at_least == 0) {
        score.at_least = ratings;
    }
}

/// Every question of the exercise, with the id of its step.
pub(super) fn questions(exercise: &Exercise) -> impl Iterator<Item = (Option<&str>, &Question)> {
    all_steps(exercise).filter_map(|step| match &step.verb {
        Verb::Ask(question) => Some((step.id.as_deref(), question)),
        _ => None,
    })
}

/// How many ratings there are, those asked again counted once.
pub(super) fn ratings(exercise: &Exercise) -> usize {
    let rating =
        |question: &Question| question.replaces.is_none() && matches!(question.form, Form::Rating { .. });
    questions(exercise).filter(|(_, question)| rating(question)).count()
}

/// Every step, those on paths included.
pub(super) fn all_steps(exercise: &Exercise) -> impl Iterator<Item = &Step> {
    exercise.steps.iter().chain(exercise.paths.values().flatten())
}

fn questions_mut(exercise: &mut Exercise) -> impl Iterator<Item = &mut Question> {
    let steps = exercise.steps.iter_mut().chain(exercise.paths.values_mut().flatten());
    steps.filter_map(|step| match &mut step.verb {
        Verb::Ask(question) => Some(question),
        _ => None,
    })
}

/// The scale of each rating, or the rating it borrows one from.
fn scales(exercise: &Exercise) -> BTreeMap<String, (String, Option<String>)> {
    let rating = |(id, question): (Option<&str>, &Question)| match &question.form {
        Form::Rating { scale, pair } => Some((id?.to_owned(), (scale.clone(), pair.clone()))),
        _ => None,
    };
    questions(exercise).filter_map(rating).collect()
}

/// The scale at the beginning of a row of pairs. A circle of pairs has none.
fn follow(scales: &BTreeMap<String, (String, Option<String>)>, first: &str) -> String {
    let mut id = first;
    for _ in 0..=scales.len() {
        match scales.get(id) {
            Some((scale, Some(pair))) if scale.is_empty() => id = pair,
            Some((scale, _)) => return scale.clone(),
            None => break,
        }
    }
    String::new()
}

fn lend_forms(exercise: &mut Exercise) {
    let lenders: BTreeMap<String, Question> = questions(exercise)
        .filter(|(_, question)| question.replaces.is_none())
        .filter_map(|(id, question)| Some((id?.to_owned(), question.clone())))
        .collect();
    for question in questions_mut(exercise) {
        if let Some(lender) = question.replaces.as_ref().and_then(|id| lenders.get(id)) {
            borrow(question, lender);
        }
    }
}

fn borrow(question: &mut Question, lender: &Question) {
    question.form = lender.form.clone();
    question.example.clone_from(&lender.example);
    if question.text.lines.is_empty() {
        question.text = lender.text.clone();
    }
    if question.help.is_none() {
        question.help.clone_from(&lender.help);
    }
}

/// The highest number of steps any run can take; the highest number there is when paths go in a circle.
///
/// The way out can be walked from anywhere, and a path `heavier` after a rise that only the engine sees.
pub(super) fn longest(exercise: &Exercise) -> usize {
    if exercise.paths.len() > keys::MOST_PATHS {
        return usize::MAX;
    }
    let mut bounds = Bounds { exercise, of: BTreeMap::new() };
    let beside = [exercise.care.too_much.as_deref(), Some("heavier")];
    let beside = beside.into_iter().flatten().map(|path| bounds.of_path(path)).fold(0, usize::saturating_add);
    bounds.of_steps(&exercise.steps).saturating_add(beside)
}

/// The same from some of its steps.
pub(super) fn longest_from(exercise: &Exercise, steps: &[Step]) -> usize {
    Bounds { exercise, of: BTreeMap::new() }.of_steps(steps)
}

/// How long each path can get.
struct Bounds<'a> {
    exercise: &'a Exercise,
    of: BTreeMap<&'a str, usize>,
}

impl<'a> Bounds<'a> {
    fn of_steps(&mut self, steps: &'a [Step]) -> usize {
        steps.iter().fold(0, |sum, step| self.of_step(step).saturating_add(sum))
    }

    fn of_step(&mut self, step: &'a Step) -> usize {
        let Verb::Visit { path, walk } = &step.verb else { return 1 };
        self.of_path(path).saturating_mul(times(self.exercise, walk)).saturating_add(1)
    }

    fn of_path(&mut self, path: &'a str) -> usize {
        if let Some(known) = self.of.get(path) {
            return *known;
        }
        let Some(steps) = self.exercise.paths.get(path) else { return 0 };
        // Until it is known: a path that comes back to itself never ends.
        self.of.insert(path, usize::MAX);
        let bound = self.of_steps(steps);
        self.of.insert(path, bound);
        bound
    }
}

/// How often a path is walked at most.
pub(super) fn times(exercise: &Exercise, walk: &Walk) -> usize {
    match walk {
        Walk::Once => 1,
        Walk::ForEach(list) => most_lines(exercise, list),
        Walk::Until(_, at_most) => *at_most,
    }
}

/// How many lines a list can have.
fn most_lines(exercise: &Exercise, list: &str) -> usize {
    let found = questions(exercise).find(|(id, _)| *id == Some(list));
    match found.map(|(_, question)| &question.form) {
        Some(Form::List { at_most, .. }) => *at_most,
        _ => keys::USUAL_LINES,
    }
}
