//! People who answer anything, in any order, a thousand times over.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{Rng, SeedableRng};
use selfcomp::draw::Recent;
use selfcomp::exercise::{Answer, Exercise, Length};
use selfcomp::guide::{Cue, Input, Prompt, Turn};
use selfcomp::known::{Fact, Known};
use selfcomp::part::Part;
use selfcomp::record::Record;
use selfcomp::session::{Session, Settings};

use crate::entries::put_by;
use crate::library;

/// The program's own sentences, as a session wants them.
type Frame = Box<Exercise>;

/// Someone who does anything.
pub struct Anyone(Xoshiro256PlusPlus);

impl Anyone {
    /// Always the same for one seed.
    pub fn new(seed: u64) -> Self {
        Self(Xoshiro256PlusPlus::seed_from_u64(seed))
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.0.next_u64() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    fn turn(&mut self, cue: &Cue) -> Turn {
        match self.below(40) {
            0 => Turn::Back,
            1 => Turn::Steadier,
            2 => Turn::Next,
            _ => self.on(cue),
        }
    }

    /// Never back, never out.
    pub fn on(&mut self, cue: &Cue) -> Turn {
        match cue {
            Cue::Ask(prompt) => Turn::Answer(self.answer(prompt)),
            _ => Turn::Next,
        }
    }

    fn answer(&mut self, prompt: &Prompt) -> Answer {
        if self.below(5) == 0 {
            return Answer::Skipped;
        }
        match &prompt.input {
            Input::Line | Input::Page { .. } => Answer::Text("words with {braces} and\ttabs 悲しい".into()),
            Input::List { at_most } => Answer::Lines(vec!["a line".into(); self.below(at_most + 1)]),
            Input::One { choices, from_bank: true, .. } => {
                Answer::Text(choices[self.below(choices.len())].label.clone())
            }
            Input::One { choices, .. } => Answer::One(choices[self.below(choices.len())].key.clone()),
            Input::Many { choices, .. } => Answer::Many(vec![choices[self.below(choices.len())].key.clone()]),
            Input::Rating(scale) => {
                let width = usize::try_from(scale.to - scale.from + 1).unwrap();
                Answer::Number(scale.from + i64::try_from(self.below(width)).unwrap())
            }
            Input::YesNo { .. } => Answer::YesNo(self.below(2) == 0),
        }
    }
}

/// Without a past.
pub fn settings(length: Length, seed: u64) -> Settings {
    Settings { length, seed, recent: Recent::new(), known: Known::default() }
}

/// Of whom this or that is known.
fn somebody(seed: u64) -> Known {
    let facts = Fact::ALL.into_iter().enumerate().filter(|(at, _)| seed >> at & 1 == 1);
    let part = |name: &str| Part { name: name.into(), ..Part::default() };
    Known {
        facts: facts.map(|(_, fact)| fact).collect(),
        my_words: vec!["The kettle first.".into(); usize::from(seed.is_multiple_of(3))],
        parts: if seed.is_multiple_of(2) {
            Vec::new()
        } else {
            vec![part("the worrier"), part("the tired one")]
        },
        totals: Vec::new(),
    }
}

fn each(check: impl Fn(&Exercise, &Frame, Length)) {
    let frame = library::frame();
    for id in library::ids() {
        let exercise = library::exercise(&id);
        for length in [Length::Full, Length::Quick] {
            check(&exercise, &frame, length);
        }
    }
}

#[test]
fn a_thousand_people_who_do_anything_all_come_to_an_end() {
    each(|exercise, frame, length| {
        for seed in 0..1000 {
            let mut anyone = Anyone::new(seed);
            let settings = Settings { known: somebody(seed), ..settings(length, seed) };
            let mut session = Session::new(exercise, frame, settings);
            let mut turns = 0;
            while let Some(cue) = session.cue() {
                let turn = anyone.turn(cue);
                session.take(turn);
                turns += 1;
                assert!(turns < 2000, "{} does not end with seed {seed}", exercise.about.id);
            }
            let bound = exercise.longest + frame.longest;
            assert!(session.steps() <= bound, "{}: {} steps of {bound}", exercise.about.id, session.steps());
        }
    });
}

#[test]
fn a_session_cut_anywhere_and_resumed_leaves_the_same_record() {
    each(|exercise, frame, length| {
        for seed in 0..20 {
            let whole = walked(exercise, frame, length, seed, None);
            for cut in 0..60 {
                let resumed = walked(exercise, frame, length, seed, Some(cut));
                assert_eq!(resumed, whole, "{}, seed {seed}, cut after {cut}", exercise.about.id);
            }
        }
    });
}

/// Walks to the end; cut after so many turns, written down, read again and resumed.
fn walked(exercise: &Exercise, frame: &Frame, length: Length, seed: u64, cut: Option<usize>) -> Record {
    let mut session = Session::new(exercise, frame, settings(length, seed));
    let mut turns = 0;
    while let Some(cue) = session.cue() {
        if Some(turns) == cut {
            let draft = put_by(session.draft());
            session = Session::resume(exercise, frame, settings(Length::Full, 0), &draft);
            turns += 1;
            continue;
        }
        let turn = steady(cue, seed);
        session.take(turn);
        turns += 1;
    }
    session.record(Some(session.ending()))
}

/// The same question always gets the same answer, so that the way does not depend on the cut.
fn steady(cue: &Cue, seed: u64) -> Turn {
    match cue {
        Cue::Ask(prompt) => Anyone::new(seed ^ selfcomp::draw::fingerprint(&prompt.key)).on(cue),
        _ => Turn::Next,
    }
}

#[test]
fn going_back_from_the_end_asks_every_question_again_with_its_answer_beside_it() {
    let (exercise, frame) = (library::exercise("break"), library::frame());
    let mut session = Session::new(&exercise, &frame, settings(Length::Quick, 3));
    while let Some(cue) = session.cue().filter(|cue| !matches!(cue, Cue::End { .. })) {
        let turn = steady(cue, 3);
        session.take(turn);
    }
    let answered = session.record(None).answers.len();
    for _ in 0..answered {
        session.take(Turn::Back);
        assert!(matches!(session.cue(), Some(Cue::Ask(_))));
    }
    assert!(session.at_first_question());
    assert_eq!(session.record(None).answers, []);
}

#[test]
fn someone_who_comes_back_from_steadier_ground_finds_the_question_they_left() {
    let (exercise, frame) = (library::exercise("break"), library::frame());
    let mut session = Session::new(&exercise, &frame, settings(Length::Full, 3));
    while !matches!(session.cue(), Some(Cue::Ask(_))) {
        session.take(Turn::Next);
    }
    let question = session.cue().cloned();
    session.take(Turn::Steadier);
    assert!(matches!(session.cue(), Some(Cue::Say { .. })));
    session.take(Turn::Back);
    assert_eq!(session.cue().cloned(), question);
}
