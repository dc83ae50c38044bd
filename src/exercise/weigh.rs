//! The last look, at an exercise that is right: is the way out restful, is everything used, is it as long as it says?

use std::collections::BTreeSet;
use std::ops::Range;

use super::fault::{Fault, Faults};
use super::lend::all_steps;
use super::names::Names;
use super::template::{Part, Template};
use super::{
    Condition, Exercise, Form, Intensity, Keepsake, Length, Offers, Options, Question, Step, Verb, paths,
};
use crate::known::Fact;

/// The rules that hold for every file of the format.
pub(super) fn way_out(exercise: &Exercise, names: &Names<'_>, faults: &mut Faults) {
    let Some(path) = &exercise.care.too_much else { return };
    let said_at = names.place_of_way_out();
    let mut open = vec![path.as_str()];
    let mut seen = BTreeSet::new();
    while let Some(path) = open.pop().filter(|path| seen.insert(*path)) {
        for step in exercise.paths.get(path).into_iter().flatten() {
            open.extend(paths::visited(step));
            if let Some(does) = asks_something(step) {
                faults.add(not_restful(path, does, step, said_at.clone()));
            }
        }
    }
}

fn asks_something(step: &Step) -> Option<&'static str> {
    match step.verb {
        Verb::Ask(_) => Some("asks a question"),
        Verb::Breathe { .. } => Some("paces the breath"),
        _ => None,
    }
}

fn not_restful(path: &str, does: &str, step: &Step, named: Option<Range<usize>>) -> Fault {
    let fault = Fault::error("E049", step.at.clone(), format!("the way out `{path}` {does}"));
    let fault = fault.help(
        "someone who takes it needs rest, not another task; any sense may serve, so offer more than one",
    );
    match named {
        Some(at) => fault.other(at, "named as the way out here"),
        None => fault,
    }
}

/// The rules that hold for an exercise of its own, and not for the frame around all of them.
pub(super) fn whole(exercise: &Exercise, names: &Names<'_>, faults: &mut Faults) {
    never_visited(exercise, names, faults);
    never_used(exercise, names, faults);
    no_way_out(exercise, names, faults);
    for (key, length) in [("minutes", Length::Full), ("quick_minutes", Length::Quick)] {
        minutes(exercise, names, (key, length), faults);
    }
}

fn never_visited(exercise: &Exercise, names: &Names<'_>, faults: &mut Faults) {
    let reached = reached(exercise);
    for path in exercise.paths.keys().filter(|path| !reached.contains(path.as_str())) {
        if let Some(at) = names.block("path", path) {
            let fault = Fault::warning("W046", at, format!("the path `{path}` is never visited"));
            faults.add(fault.help(format!("visit it with `visit = \"{path}\"`, or take it out")));
        }
    }
}

fn reached(exercise: &Exercise) -> BTreeSet<&str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = exercise.steps.iter().filter_map(paths::visited).collect();
    open.extend(exercise.care.too_much.as_deref());
    while let Some(path) = open.pop() {
        if reached.insert(path) {
            open.extend(exercise.paths.get(path).into_iter().flatten().filter_map(paths::visited));
        }
    }
    reached
}

fn never_used(exercise: &Exercise, names: &Names<'_>, faults: &mut Faults) {
    let mut used = BTreeSet::new();
    for step in all_steps(exercise) {
        match &step.verb {
            Verb::Phrase { bank, .. } => used.insert(("phrases", bank.as_str())),
            Verb::Keep(name) => used.insert(("keepsake", name.as_str())),
            Verb::Score => used.insert(("score", "")),
            Verb::Ask(question) => used_by(question).is_some_and(|name| used.insert(name)),
            _ => false,
        };
    }
    for (section, name, at) in &names.blocks {
        let what = match *section {
            "phrases" => format!("the bank `{name}` is never drawn from"),
            "scale" => format!("the scale `{name}` is never used"),
            "keepsake" => format!("the keepsake `{name}` is never kept"),
            "score" => "the score is never shown".to_owned(),
            _ => continue,
        };
        if !used.contains(&(section, name)) {
            faults.add(Fault::warning("W073", at.clone(), what).help("use it in a step, or take it out"));
        } else if *section == "keepsake" && exercise.keepsakes.get(*name).is_some_and(is_empty) {
            let message = format!("nothing stands on the card `{name}`, so it is never shown");
            faults.add(Fault::warning("W073", at.clone(), message).help("give it a `text`"));
        }
    }
}

fn is_empty(card: &Keepsake) -> bool {
    card.text.is_none() && card.each.is_none() && card.closing.is_none()
}

fn used_by(question: &Question) -> Option<(&'static str, &str)> {
    match &question.form {
        Form::One { options: Options { from: Offers::Bank(bank), .. }, .. } => Some(("phrases", bank)),
        Form::Rating { scale, .. } => Some(("scale", scale)),
        _ => None,
    }
}

fn no_way_out(exercise: &Exercise, names: &Names<'_>, faults: &mut Faults) {
    let deep = match exercise.care.intensity {
        Intensity::Gentle => return,
        Intensity::Moderate => "moderate",
        Intensity::Deep => "deep",
    };
    let at = names.care.as_ref().and_then(|care| care.entry("intensity")).map(super::block::Entry::at);
    if let (None, Some(at)) = (&exercise.care.too_much, at) {
        let message = format!("this exercise is {deep} and has no way out of its own");
        let help = "name a path that leads to steadier ground: `too_much = \"…\"`; until then the built-in one is used";
        faults.add(Fault::warning("W071", at, message).help(help));
    }
}

fn minutes(exercise: &Exercise, names: &Names<'_>, (key, length): (&str, Length), faults: &mut Faults) {
    let entry = names.about.as_ref().and_then(|about| about.entry(key));
    let Some((entry, declared)) = entry.and_then(|entry| Some((entry, super::value::number(entry.value)?)))
    else {
        return;
    };
    let seconds = seconds(exercise, &exercise.steps, length);
    let counted = (seconds + 30) / 60;
    let (low, high) = (seconds / 2, seconds * 2 + 150);
    if !(low..=high).contains(&(declared * 60)) {
        let counted = counted.max(1);
        let unit = if counted == 1 { "minute" } else { "minutes" };
        let fault = Fault::warning("W070", entry.at(), format!("about {counted} {unit} by our count"));
        faults.add(fault.help("people with little strength left choose by this number"));
    }
}

/// About how many seconds a person takes for these steps.
fn seconds(exercise: &Exercise, steps: &[Step], length: Length) -> i64 {
    let walked = steps.iter().filter(|step| step.only.is_none_or(|only| only == length));
    walked.map(|step| seconds_of(exercise, step, length)).sum()
}

/// A step with a condition is walked by about every second person, a path that ends early by fewer.
fn seconds_of(exercise: &Exercise, step: &Step, length: Length) -> i64 {
    let seconds = match &step.verb {
        Verb::Say { text, pause } => reading(text) + i64::from(*pause),
        Verb::End(text) => reading(text),
        Verb::Pause(pause) => i64::from(*pause),
        Verb::Breathe { breath, rounds } => {
            i64::from((breath.inhale + breath.hold + breath.exhale + breath.rest) * rounds)
        }
        Verb::Phrase { count, pause, .. } => 5 * i64::try_from(*count).unwrap_or(1) + i64::from(*pause),
        Verb::Ask(question) => reading(&question.text) + answering(&question.form),
        Verb::Visit { path, walk } => {
            let steps = exercise.paths.get(path).map_or(&[][..], Vec::as_slice);
            let times = i64::try_from(paths::usual_times(exercise, walk)).unwrap_or(1);
            seconds(exercise, steps, length) * times
        }
        Verb::Keep(_) | Verb::Score | Verb::Recall(_) => 10,
        Verb::People => 0,
    };
    // Most people left nothing out and kept nothing yet.
    let usual = |condition: &Condition| condition.clauses.iter().all(|clause| Fact::of(&clause.id).is_some());
    let sometimes = step.when.is_some() || step.unless.as_ref().is_some_and(|unless| !usual(unless));
    let ends = paths::visited(step).is_some_and(|path| paths::ends(exercise, path, length));
    match (sometimes, ends) {
        (false, _) => seconds,
        (true, false) => seconds / 2,
        (true, true) => seconds / 5,
    }
}

/// Three words a second would be fast; people read these texts slowly.
fn reading(text: &Template) -> i64 {
    let words = text.lines.iter().flatten().map(|part| match part {
        Part::Words(words) => words.split_whitespace().count(),
        Part::Slot { .. } => 2,
    });
    i64::try_from(words.sum::<usize>()).unwrap_or(0) * 2 / 5
}

fn answering(form: &Form) -> i64 {
    match form {
        Form::Line => 30,
        Form::Page { editor: true, .. } => 600,
        Form::Page { .. } => 300,
        Form::List { .. } => 45,
        Form::Many { options, .. } => 10 + 4 * offered(options),
        Form::One { options, .. } => 5 + 4 * offered(options),
        Form::Rating { .. } | Form::YesNo { .. } => 8,
    }
}

/// How many options there are to read. Of a bank that does not say, a handful.
fn offered(options: &Options) -> i64 {
    let all = match &options.from {
        Offers::Listed(choices) => choices.len(),
        Offers::Bank(_) => 5,
    };
    i64::try_from(options.show.unwrap_or(all)).unwrap_or(0)
}
