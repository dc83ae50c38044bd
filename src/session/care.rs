//! What the engine adds by itself, so that no author can forget it.

use crate::exercise::{Answer, Exercise, Form, Question, Verb};
use crate::guide::Cue;

use super::walk::{On, Walker};

/// The path that is walked when something grew heavier, in the exercise or in the frame.
pub(super) const HEAVIER: &str = "heavier";

impl<'a> Walker<'a> {
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
        if let Some(own) = own {
            return self.walk_path(HEAVIER, own);
        }
        let frame: &'a Exercise = self.frame;
        frame.paths.get(HEAVIER).map_or(On::Go, |steps| self.steps(steps))
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
