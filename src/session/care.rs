//! What the engine adds by itself, so that no author can forget it.

use crate::exercise::{Answer, Exercise, Form, Intensity, Question, Verb};
use crate::guide::Cue;

use super::walk::{On, Walker};

/// The path that is walked when something grew heavier, in the exercise or in the frame.
pub(super) const HEAVIER: &str = "heavier";

impl<'a> Walker<'a> {
    /// Before a deep exercise: its cautions, how strong the distress is, and an explicit yes.
    ///
    /// The number is never shown; above it, steadier ground is offered and that door stands open.
    pub(super) fn gate(&mut self) -> On {
        let care = &self.exercise.care;
        if care.intensity != Intensity::Deep {
            return On::Go;
        }
        for caution in &care.cautions {
            self.show(Cue::Say { text: caution.clone(), pause: 0 });
        }
        if self.frame_path("gate") == On::Stop
            || self.above_gate() && self.frame_path("gate_high") == On::Stop
        {
            return On::Stop;
        }
        self.frame_path("gate_yes")
    }

    /// At the end of a deep exercise, once: whether anything unpleasant stays. Not where it ended early.
    pub(super) fn afterwards(&mut self) -> On {
        let deep = self.exercise.care.intensity == Intensity::Deep;
        if !deep || !self.prefix.is_empty() || self.walked.way_out.is_some() {
            return On::Go;
        }
        self.frame_path("afterwards")
    }

    fn above_gate(&self) -> bool {
        let distress = self.scope.find("gate_distress").map(|bound| &bound.answer);
        matches!(distress, Some(Answer::Number(distress)) if *distress > self.exercise.care.gate_at_most)
    }

    /// A path of the frame, with the frame's own scales and banks, and keys of its own.
    fn frame_path(&mut self, path: &'static str) -> On {
        let frame: &'a Exercise = self.frame;
        let exercise = std::mem::replace(&mut self.exercise, frame);
        let prefix = std::mem::replace(&mut self.prefix, "frame.".to_owned());
        let on = frame.paths.get(path).map_or(On::Go, |steps| self.steps(steps));
        self.exercise = exercise;
        self.prefix = prefix;
        on
    }

    /// What the engine adds after an answer, so that no author can forget it.
    pub(super) fn care_for(&mut self, question: &Question, answer: &Answer) -> On {
        if let (Some(before), Answer::Number(now)) = (self.first_of_pair(question), answer) {
            self.changes.push(Cue::Change { before, now: *now });
        }
        if self.grew_heavier(question, answer) {
            self.people = true;
            return self.heavier(answer);
        }
        On::Go
    }

    /// That this was not what was needed, said once: in the words of a path `heavier` of the file, else the program's.
    ///
    /// A file that has such a path visits it after its own choice; a rise in numbers only the engine sees.
    fn heavier(&mut self, answer: &Answer) -> On {
        let own = self.exercise.paths.get(HEAVIER);
        let by_its_own_choice = own.is_some() && !matches!(answer, Answer::Number(_));
        if by_its_own_choice || std::mem::replace(&mut self.heavier, true) {
            return On::Go;
        }
        match own {
            Some(own) => self.walk_path(HEAVIER, own),
            None => self.frame_path(HEAVIER),
        }
    }

    /// `heavier` was chosen, or distress rose by two or more.
    fn grew_heavier(&self, question: &Question, answer: &Answer) -> bool {
        match (&question.form, answer) {
            (Form::One { .. }, Answer::One(key)) => key == "heavier",
            (Form::Rating { scale, .. }, Answer::Number(now)) => {
                let distress = self.exercise.scales.get(scale).is_some_and(|scale| scale.distress);
                distress && self.first_of_pair(question).is_some_and(|before| now - before >= 2)
            }
            _ => false,
        }
    }

    /// The line that offers people to reach.
    pub(super) fn people_line(&self) -> Option<String> {
        let frame: &'a Exercise = self.frame;
        let Verb::Say { text, .. } = &frame.paths.get("people")?.first()?.verb else { return None };
        self.fill(text)
    }
}
