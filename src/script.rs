//! An exercise as a text to read: every word of it, with its branches in words. Nothing is asked or drawn.

mod clauses;

use crate::exercise::{
    Bank, Exercise, Form, Keepsake, Offers, Options, Part, Question, Scale, Step, Template, Verb, Walk,
};
use crate::words::script as words;

/// The whole text: the steps, the side paths, the cards, the sentences that are drawn from.
#[must_use]
pub fn script(exercise: &Exercise) -> String {
    let mut blocks = vec![words::heading(&exercise.about)];
    blocks.extend(steps(&exercise.steps, exercise));
    for (name, path) in &exercise.paths {
        let way_out = exercise.care.too_much.as_ref() == Some(name);
        blocks.push(words::path(name, way_out));
        blocks.extend(steps(path, exercise));
    }
    blocks.extend(exercise.keepsakes.iter().map(|(name, card)| keepsake(name, card)));
    blocks.extend(exercise.banks.iter().map(|(name, bank)| sentences(name, bank)));
    blocks.join("\n\n")
}

fn steps(steps: &[Step], exercise: &Exercise) -> Vec<String> {
    steps.iter().map(|step| block(step, exercise)).collect()
}

/// When it is walked, and what it does.
fn block(step: &Step, exercise: &Exercise) -> String {
    let only = step.only.map(|length| words::only(length).to_owned());
    let when = step.when.as_ref().map(|when| words::when(&clauses::condition(when, exercise)));
    let unless = step.unless.as_ref().map(|unless| words::unless(&clauses::condition(unless, exercise)));
    let limits: Vec<String> = [only, when, unless].into_iter().flatten().collect();
    let verb = verb(step, exercise);
    if limits.is_empty() { verb } else { format!("({})\n{verb}", limits.join("; ")) }
}

fn verb(step: &Step, exercise: &Exercise) -> String {
    match &step.verb {
        Verb::Say { text, pause } => with_pause(plain(text), *pause),
        Verb::Pause(seconds) => words::pause(*seconds),
        Verb::Breathe { breath, rounds } => words::breathe(*breath, *rounds),
        Verb::Phrase { bank, count, pause } => with_pause(words::phrase(bank, *count), *pause),
        Verb::Ask(question) => ask(step.id.as_deref(), question, exercise),
        Verb::Visit { path, walk } => visit(path, walk, exercise),
        Verb::Keep(name) => words::keep(name),
        Verb::Score => words::SCORE.to_owned(),
        Verb::People => words::PEOPLE.to_owned(),
        Verb::Recall(id) => words::recall(id),
        Verb::End(text) => plain(text) + "\n" + words::END,
    }
}

fn with_pause(text: String, seconds: u32) -> String {
    if seconds == 0 { text } else { format!("{text}\n{}", words::pause(seconds)) }
}

fn ask(id: Option<&str>, question: &Question, exercise: &Exercise) -> String {
    let mut lines = vec![words::question(&plain(&question.text), id)];
    lines.extend(question.help.as_ref().map(|help| format!("  {help}")));
    lines.extend(question.example.as_ref().map(|example| words::example(example)));
    lines.extend(form(&question.form, exercise));
    lines.join("\n")
}

fn form(form: &Form, exercise: &Exercise) -> Vec<String> {
    match form {
        Form::Line => Vec::new(),
        Form::Page { starter, .. } => {
            starter.as_ref().map(|text| words::starter(&plain(text))).into_iter().collect()
        }
        Form::List { at_most, .. } => vec![words::list(*at_most)],
        Form::One { options, own } => choices(options, own.as_deref()),
        Form::Many { options, .. } => [vec![words::MANY.to_owned()], choices(options, None)].concat(),
        Form::Rating { scale, .. } => exercise.scales.get(scale).map(rating).unwrap_or_default(),
        Form::YesNo { yes, no } => vec![words::yes_no(yes.as_deref(), no.as_deref())],
    }
}

fn choices(options: &Options, own: Option<&str>) -> Vec<String> {
    let offered = match &options.from {
        Offers::Listed(choices) => choices.iter().map(|choice| words::option(&choice.label)).collect(),
        Offers::Bank(bank) => vec![words::from_bank(bank, options.show)],
    };
    let drawn = match (&options.from, options.show) {
        (Offers::Listed(_), Some(count)) => Some(words::drawn(count)),
        _ => None,
    };
    drawn.into_iter().chain(offered).chain(own.map(words::option)).collect()
}

fn rating(scale: &Scale) -> Vec<String> {
    if scale.points.is_empty() {
        vec![words::scale(scale)]
    } else {
        scale.points.iter().map(|(number, label)| words::point(*number, label)).collect()
    }
}

fn visit(path: &str, walk: &Walk, exercise: &Exercise) -> String {
    match walk {
        Walk::Once => words::visit(path),
        Walk::ForEach(list) => words::visit_for_each(path, &clauses::asked(list, exercise)),
        Walk::Until(until, most) => words::visit_until(path, &clauses::condition(until, exercise), *most),
    }
}

fn keepsake(name: &str, keepsake: &Keepsake) -> String {
    let parts = [&keepsake.text, &keepsake.each, &keepsake.closing].into_iter().flatten().map(plain);
    let lines: Vec<String> =
        parts.flat_map(|text| text.lines().map(|line| format!("  {line}")).collect::<Vec<_>>()).collect();
    format!("{}\n{}", words::card(name, &plain(&keepsake.title)), lines.join("\n"))
}

fn sentences(name: &str, bank: &Bank) -> String {
    let lines: Vec<String> = bank.lines.iter().map(|line| words::option(line)).collect();
    format!("{}\n{}", words::bank(name), lines.join("\n"))
}

/// A text with its holes named.
fn plain(template: &Template) -> String {
    let line = |line: &Vec<Part>| line.iter().map(part).collect::<String>();
    template.lines.iter().map(line).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}

fn part(part: &Part) -> String {
    match part {
        Part::Words(words) => words.clone(),
        Part::Slot { id, fallback } => words::slot(id, fallback.as_deref()),
    }
}
