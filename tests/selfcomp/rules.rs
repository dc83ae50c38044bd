//! The safety rules R1 to R43, where they are behaviour and no other module has them; docs/hazards.md has them all.

use selfcomp::exercise::{Answer, Exercise, Form, Intensity, Length, Offers, Question, Step, Template, Verb};
use selfcomp::guide::{Cue, Input, Turn};
use selfcomp::known::{Fact, Known};
use selfcomp::session::{Session, Settings};

use crate::library;
use crate::person::Person;
use crate::walks::{Anyone, settings};

mod branches;
mod deep;
mod hazards;
mod leaving;
mod machine;
mod said;
mod shipped;

const LENGTHS: [Length; 2] = [Length::Full, Length::Quick];

/// More turns than any run has.
const MANY: usize = 2000;

/// Every exercise that is offered, without the frame.
fn exercises() -> Vec<Exercise> {
    let ids = library::ids().into_iter().filter(|id| id != "frame");
    ids.map(|id| library::exercise(&id)).collect()
}

fn deep() -> Vec<Exercise> {
    exercises().into_iter().filter(|exercise| exercise.care.intensity == Intensity::Deep).collect()
}

fn open_to_anyone() -> Vec<Exercise> {
    exercises().into_iter().filter(|exercise| exercise.care.intensity != Intensity::Deep).collect()
}

/// Every step of a file, those of its paths too.
fn steps(exercise: &Exercise) -> impl Iterator<Item = &Step> {
    exercise.steps.iter().chain(exercise.paths.values().flatten())
}

/// Someone of whom these facts are known.
fn knowing(facts: &[Fact], length: Length, seed: u64) -> Settings {
    let known = Known { facts: facts.iter().copied().collect(), ..Known::default() };
    Settings { known, ..settings(length, seed) }
}

/// Says yes at the gate of a deep exercise and answers everything else as `other` does.
fn past_the_gate(cue: &Cue, mut other: impl FnMut(&Cue) -> Turn) -> Turn {
    match cue {
        Cue::Ask(prompt) if prompt.key == "frame.gate_yes" => Turn::Answer(Answer::YesNo(true)),
        Cue::Ask(prompt) if prompt.key.starts_with("frame.gate") => Turn::Answer(Answer::Skipped),
        cue => other(cue),
    }
}

/// Everything somebody meets who does as `turn` says, up to the end.
fn walk(exercise: &Exercise, settings: Settings, mut turn: impl FnMut(&Cue) -> Turn) -> Vec<Cue> {
    let frame = library::frame();
    let mut session = Session::new(exercise, &frame, settings);
    to_the_end(&mut session, &mut turn)
}

/// The rest of a session.
fn to_the_end(session: &mut Session<'_>, turn: &mut dyn FnMut(&Cue) -> Turn) -> Vec<Cue> {
    let mut met = Vec::new();
    while let Some(cue) = session.cue().cloned() {
        let next = turn(&cue);
        met.push(cue);
        session.take(next);
        assert!(met.len() < MANY, "{} does not end", session.exercise().about.id);
    }
    met
}

/// What many people meet in this exercise, in both lengths.
fn many_walks(exercise: &Exercise, facts: &[Fact], mut check: impl FnMut(&[Cue])) {
    for length in LENGTHS {
        for seed in 0..16 {
            let mut anyone = Anyone::new(seed);
            check(&walk(exercise, knowing(facts, length, seed), |cue| {
                past_the_gate(cue, |cue| anyone.on(cue))
            }));
        }
    }
}

/// Every word a person reads in a cue.
fn words_of(cue: &Cue) -> String {
    match cue {
        Cue::Say { text, .. } | Cue::End { text } | Cue::People { text } | Cue::Note { text } => text.clone(),
        Cue::Title { title, .. } => title.clone(),
        Cue::Ask(prompt) => {
            let beside = [&prompt.help, &prompt.example].into_iter().flatten().cloned();
            let options = match &prompt.input {
                Input::One { choices, .. } | Input::Many { choices, .. } => {
                    choices.iter().map(|one| one.label.clone()).collect()
                }
                _ => Vec::new(),
            };
            [prompt.text.clone()].into_iter().chain(beside).chain(options).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}

/// Everything that can be read in an exercise, on whatever way.
fn all_words(exercise: &Exercise) -> String {
    let mut all: Vec<String> = exercise.banks.values().flat_map(|bank| bank.lines.clone()).collect();
    for step in steps(exercise) {
        match &step.verb {
            Verb::Say { text, .. } | Verb::End(text) => all.push(filled(text)),
            Verb::Ask(question) => all.extend(words_of_question(question)),
            _ => {}
        }
    }
    for card in exercise.keepsakes.values() {
        let texts = [Some(&card.title), card.text.as_ref(), card.each.as_ref(), card.closing.as_ref()];
        all.extend(texts.into_iter().flatten().map(filled));
    }
    all.join("\n")
}

fn filled(text: &Template) -> String {
    text.fill(&|_| Some("…".to_owned())).unwrap_or_default()
}

fn words_of_question(question: &Question) -> Vec<String> {
    let mut words: Vec<String> = vec![filled(&question.text)];
    words.extend([&question.help, &question.example].into_iter().flatten().cloned());
    match &question.form {
        Form::One { options, .. } | Form::Many { options, .. } => {
            if let Offers::Listed(choices) = &options.from {
                words.extend(choices.iter().map(|choice| choice.label.clone()));
            }
        }
        Form::Page { starter: Some(starter), .. } => words.push(filled(starter)),
        _ => {}
    }
    words
}

fn is_question(cue: &Cue) -> bool {
    matches!(cue, Cue::Ask(_))
}

/// Whether this cue asks with these options, by their names.
fn offers(cue: &Cue, names: &[&str]) -> bool {
    let Cue::Ask(prompt) = cue else { return false };
    let Input::One { choices, .. } = &prompt.input else { return false };
    choices.iter().map(|choice| choice.key.as_str()).eq(names.iter().copied())
}

/// The words of a sentence or a list, in small letters.
fn small_words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '’' && letter != '\'');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
