//! How an exercise begins: anew, at steadier ground, or where it was left.

use std::ops::Deref;

use jiff::civil::Date;

use crate::cmd::drafts;
use crate::exercise::Exercise;
use crate::guide::Turn;
use crate::journal::drafts::Waiting;
use crate::record::{Given, Record};
use crate::session::{Session, Settings};

/// How an exercise begins.
pub(super) enum Begin {
    Anew,
    /// At steadier ground.
    Steadier,
    /// Where it was left.
    From(Box<Waiting>),
}

impl Begin {
    pub(super) fn session<'a>(
        &self,
        exercise: &'a Exercise,
        frame: &'a dyn Deref<Target = Exercise>,
        settings: Settings,
        today: Date,
    ) -> Session<'a> {
        if let Self::From(waiting) = self {
            let same_day = waiting.entry.moment.date() == today;
            let record = &waiting.entry.record;
            let record = if same_day { record.clone() } else { record.clone().before_its_gate() };
            return Session::resume(exercise, frame, settings, &record);
        }
        let mut session = Session::new(exercise, frame, settings);
        if matches!(self, Self::Steadier) {
            session.take(Turn::Steadier);
        }
        session
    }
}

/// What there was before a session went on.
#[derive(Default)]
pub(super) struct Before {
    /// Said first: where the person was.
    pub said: Vec<String>,
    /// Answers to questions that the exercise no longer asks: nobody loses them.
    pub homeless: Vec<Given>,
}

impl Before {
    pub(super) fn of(begin: &Begin, exercise: &Exercise, frame: &dyn Deref<Target = Exercise>) -> Self {
        let Begin::From(waiting) = begin else { return Self::default() };
        let record = &waiting.entry.record;
        let homeless = homeless(record, exercise, frame);
        let mut said: Vec<String> = drafts::so_far(record).into_iter().collect();
        if !homeless.is_empty() {
            said.push(drafts::no_longer_asked(&homeless));
        }
        Self { said, homeless }
    }
}

fn homeless(record: &Record, exercise: &Exercise, frame: &dyn Deref<Target = Exercise>) -> Vec<Given> {
    if record.revision == exercise.about.revision && record.title == exercise.about.title {
        return Vec::new();
    }
    let asked: Vec<String> = [exercise, frame].into_iter().flat_map(Exercise::question_ids).collect();
    let all = record.answers.iter().chain(&record.taken_back);
    let homeless = all.filter(|given| given.answer.is_given() && !asked.iter().any(|id| given.is_to(id)));
    homeless.cloned().collect()
}
