//! Conditions, told with the questions and options as the person meets them.

use crate::exercise::{Clause, Condition, Exercise, Form, Offers, Question, Step, Test, Verb};
use crate::known::Fact;
use crate::words::script as words;

/// A condition in words.
pub fn condition(condition: &Condition, exercise: &Exercise) -> String {
    let clauses: Vec<String> = condition.clauses.iter().map(|one| clause(one, exercise)).collect();
    clauses.join(if condition.all { words::AND } else { words::OR })
}

/// A question as it is asked, in short; its id when it has no words.
pub fn asked(id: &str, exercise: &Exercise) -> String {
    let text = question(id, exercise).map(|question| super::plain(&question.text)).unwrap_or_default();
    words::asked(if text.is_empty() { id } else { &text })
}

fn clause(clause: &Clause, exercise: &Exercise) -> String {
    if let (Some(fact), Test::Is(value)) = (Fact::of(&clause.id), &clause.test) {
        return words::known(fact, value);
    }
    let asked = asked(&clause.id, exercise);
    let label = |value: &String| label(&clause.id, value, exercise);
    match &clause.test {
        Test::Is(value) => words::is(&asked, &label(value)),
        Test::IsNot(value) => words::is_not(&asked, &label(value)),
        Test::IsOneOf(values) => words::is_one_of(&asked, &values.iter().map(label).collect::<Vec<_>>()),
        Test::Includes(value) => words::includes(&asked, &label(value)),
        Test::DoesNotInclude(value) => words::does_not_include(&asked, &label(value)),
        Test::IsAtLeast(least) => words::at_least(&asked, *least),
        Test::IsAtMost(most) => words::at_most(&asked, *most),
        Test::IsAnswered => words::answered(&asked),
        Test::IsUnanswered => words::unanswered(&asked),
    }
}

/// The words of an option; numbers, and what has no words, stand for themselves.
fn label(id: &str, value: &str, exercise: &Exercise) -> String {
    let form = question(id, exercise).map(|question| &question.form);
    let found = match form {
        Some(Form::One { options, .. } | Form::Many { options, .. }) => match &options.from {
            Offers::Listed(choices) => {
                choices.iter().find(|one| one.key == value).map(|one| one.label.clone())
            }
            Offers::Bank(_) => None,
        },
        Some(Form::YesNo { yes, no }) => {
            if value == "yes" {
                yes.clone()
            } else {
                no.clone()
            }
        }
        _ => None,
    };
    found.unwrap_or_else(|| value.to_owned())
}

fn question<'a>(id: &str, exercise: &'a Exercise) -> Option<&'a Question> {
    let steps = exercise.steps.iter().chain(exercise.paths.values().flatten());
    steps.filter(|step| step.id.as_deref() == Some(id)).find_map(of_step)
}

fn of_step(step: &Step) -> Option<&Question> {
    match &step.verb {
        Verb::Ask(question) => Some(question),
        _ => None,
    }
}
