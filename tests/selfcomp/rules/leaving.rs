//! Ways out, hard stops, empty answers and ends, in every exercise that ships.

use std::collections::BTreeSet;

use super::*;

/// Decision 4 and R13, R30: from whatever question, the way out asks nothing, paces no breath, and offers people.
#[test]
fn from_any_question_of_any_exercise_steadier_ground_asks_nothing_and_offers_people() {
    for exercise in exercises() {
        for length in LENGTHS {
            for seed in 0..3 {
                let questions = ways_out_of(&exercise, length, seed);
                let asks = steps(&exercise).any(|step| step.question_id().is_some());
                assert!(questions > 0 || !asks, "{}", exercise.about.id);
            }
        }
    }
}

/// Takes the way out at each question of a walk, and says how many there were.
fn ways_out_of(exercise: &Exercise, length: Length, seed: u64) -> usize {
    let frame = library::frame();
    let mut anyone = Anyone::new(seed);
    let mut session = Session::new(exercise, &frame, settings(length, seed));
    let mut questions = 0;
    while let Some(cue) = session.cue().cloned() {
        if is_question(&cue) {
            questions += 1;
            session.take(Turn::Steadier);
            let out = rest(&mut session);
            let place = format!("{} at {cue:?}", exercise.about.id);
            assert!(!out.iter().any(|cue| is_question(cue) || matches!(cue, Cue::Breathe { .. })), "{place}");
            assert!(words_of(out.last().unwrap()).contains("There are people to reach"), "{place}");
            session.take(Turn::Back);
            assert_eq!(session.cue(), Some(&cue), "{place}");
        }
        session.take(past_the_gate(&cue, |cue| anyone.on(cue)));
    }
    questions
}

/// What comes from here on to the end, without anything being asked.
fn rest(session: &mut Session<'_>) -> Vec<Cue> {
    let mut met = Vec::new();
    while let Some(cue) = session.cue().cloned().filter(|cue| !is_question(cue)) {
        met.push(cue);
        session.take(Turn::Next);
    }
    met.extend(session.cue().cloned());
    met
}

/// What an option says when somebody may be in danger, or a voice is not one to answer.
const STOPS: [&str; 15] = [
    "cruel",
    "hates me",
    "wants me gone",
    "be rid of me",
    "harmed me",
    "that i die",
    "me to die",
    "ending my life",
    "might hurt someone",
    "may get hurt",
    "somebody isn't safe",
    "is hurting me",
    "dangerous is happening",
    "someone may be in danger",
    "i'd like it gone",
];

/// An option of an exercise, as `exercise question option`.
type Named = (String, String, String);

fn is_stop(label: &str) -> bool {
    let small = label.to_lowercase();
    STOPS.iter().any(|words| small.contains(words))
}

/// Every option of every exercise that says so.
fn stops() -> BTreeSet<Named> {
    let mut found = BTreeSet::new();
    for exercise in exercises() {
        for step in steps(&exercise) {
            let Verb::Ask(question) = &step.verb else { continue };
            let (Form::One { options, .. } | Form::Many { options, .. }) = &question.form else {
                continue;
            };
            let Offers::Listed(choices) = &options.from else { continue };
            let id = step.question_id().unwrap_or_default();
            let named = choices.iter().filter(|choice| is_stop(&choice.label));
            found.extend(named.map(|choice| (exercise.about.id.clone(), id.clone(), choice.key.clone())));
        }
    }
    found
}

/// Answers with a stop where one is offered that was not met yet.
fn answer_with_a_stop(cue: &Cue, id: &str, wanted: &BTreeSet<Named>) -> Option<(Answer, Named)> {
    let Cue::Ask(prompt) = cue else { return None };
    let question = prompt.key.rsplit('.').next().unwrap_or_default().to_owned();
    let (choices, many) = match &prompt.input {
        Input::One { choices, .. } => (choices, false),
        Input::Many { choices, .. } => (choices, true),
        _ => return None,
    };
    let named = |key: &str| (id.to_owned(), question.clone(), key.to_owned());
    let choice = choices.iter().find(|choice| wanted.contains(&named(&choice.key)))?;
    let key = choice.key.clone();
    let answer = if many { Answer::Many(vec![key.clone()]) } else { Answer::One(key.clone()) };
    Some((answer, named(&key)))
}

/// Decision 5 and R20: no further question, no breath, and people are named, wherever such an answer is given.
#[test]
fn where_a_voice_wants_death_or_someone_is_in_danger_the_exercise_asks_nothing_more() {
    let mut wanted = stops();
    assert!(wanted.len() >= 20, "{wanted:?}");
    let mut faults = Vec::new();
    for exercise in exercises() {
        for seed in 0..200 {
            let length = LENGTHS[usize::from(seed % 2 == 1)];
            if !wanted.iter().any(|(id, _, _)| *id == exercise.about.id) {
                break;
            }
            if let Some((named, after)) = stopped_at(&exercise, length, seed, &wanted) {
                wanted.remove(&named);
                faults.extend(fault_after(&after).map(|fault| format!("{named:?}: {fault}")));
            }
        }
    }
    assert!(wanted.is_empty(), "nobody came to {wanted:?}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn stopped_at(
    exercise: &Exercise,
    length: Length,
    seed: u64,
    wanted: &BTreeSet<Named>,
) -> Option<(Named, Vec<Cue>)> {
    let frame = library::frame();
    let mut anyone = Anyone::new(seed);
    let mut session = Session::new(exercise, &frame, settings(length, seed));
    while let Some(cue) = session.cue().cloned() {
        if let Some((answer, named)) = answer_with_a_stop(&cue, &exercise.about.id, wanted) {
            session.take(Turn::Answer(answer));
            return Some((named, to_the_end(&mut session, &mut |_| Turn::Next)));
        }
        session.take(past_the_gate(&cue, |cue| anyone.on(cue)));
    }
    None
}

fn fault_after(after: &[Cue]) -> Option<String> {
    let said = after.iter().map(words_of).collect::<Vec<_>>().join("\n");
    if let Some(question) = after.iter().find(|cue| is_question(cue)) {
        return Some(format!("asks {:?}", words_of(question)));
    }
    if after.iter().any(|cue| matches!(cue, Cue::Breathe { .. })) {
        return Some("paces a breath".to_owned());
    }
    let people = said.contains("There are people to reach")
        || after.iter().any(|cue| matches!(cue, Cue::People { .. }));
    (!people).then(|| format!("names nobody: {said}"))
}

/// R26: every question of every exercise can be left empty, to its end.
#[test]
fn someone_who_answers_nothing_comes_to_a_kind_end_in_every_exercise() {
    for exercise in exercises() {
        for length in LENGTHS {
            let met = walk(&exercise, settings(length, 1), |cue| past_the_gate(cue, |_| Turn::Next));
            assert!(matches!(met.last(), Some(Cue::End { .. })), "{}: {:?}", exercise.about.id, met.last());
            for cue in &met {
                let said = words_of(cue);
                assert!(!said.contains(['{', '}']) && !said.contains("  "), "{}: {said}", exercise.about.id);
            }
        }
    }
}

/// R30: the last thing is a sentence that lets go, never a question; before it the person is brought back.
#[test]
fn every_exercise_ends_with_words_that_let_someone_go() {
    for exercise in exercises() {
        let last = exercise.steps.last().map(|step| &step.verb);
        assert!(matches!(last, Some(Verb::End(_))), "{}", exercise.about.id);
        many_walks(&exercise, &[], |met| {
            assert!(matches!(met.last(), Some(Cue::End { .. })), "{}: {:?}", exercise.about.id, met.last());
        });
    }
}

/// R30: words of the place and the hour stand near the end.
#[test]
fn whoever_was_looking_inside_is_brought_back_to_where_they_are() {
    let here = [
        "around you",
        "where you are",
        "under you",
        "nearby",
        "near you",
        "the room",
        "this place",
        "out here",
        "today again",
        "the weather",
        "back:",
        "around the page",
        "back to where",
        "look up",
        "corners of the room",
        "rest of the world",
        "whatever you rest on",
        "the air",
        "whatever's",
        "window",
        "you're in",
        "this day",
        "evening itself",
        "outside all this",
        "light or some dark",
    ];
    let mut none = Vec::new();
    for exercise in exercises() {
        for length in LENGTHS {
            let met = walk(&exercise, settings(length, 1), |cue| past_the_gate(cue, |_| Turn::Next));
            let said: Vec<String> =
                met.iter().rev().filter(|cue| !is_question(cue)).take(5).map(words_of).collect();
            let said = said.join("\n").to_lowercase();
            if !here.iter().any(|words| said.contains(words)) {
                none.push(format!("{} ({length:?}): {said}", exercise.about.id));
            }
        }
    }
    assert!(none.is_empty(), "{}", none.join("\n---\n"));
}
