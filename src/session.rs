//! The run as a pure function of exercise, answers and seed.
//!
//! The way is unfolded from the top with the answers so far; the next place is the first question
//! without one. Back forgets the last answer, resuming is running again. Nothing here waits, reads a
//! clock or touches a file.

mod cards;
mod care;
mod draws;
mod fit;
mod prompt;
mod scope;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use crate::draw::{Recent, fingerprint};
use crate::exercise::{Answer, Exercise, Length};
use crate::guide::{Cue, Turn};
use crate::known::{BANKS, Fact, Known};
use crate::record::{Drawn, Ending, Given, Record, VERSION};

use walk::{Walked, unfold};

/// A run of one exercise.
pub struct Session<'a> {
    exercise: &'a Exercise,
    /// The program's own sentences; read only when one of them is needed.
    frame: &'a dyn Deref<Target = Exercise>,
    settings: Settings,
    memory: Memory,
    walked: Walked,
    /// The cue that is shown, as an index into `walked.cues`.
    place: usize,
    /// Where the way out was taken, to come back to.
    left_from: usize,
    /// Whether where to turn was shown beside it, in what the program itself says.
    people_beside: bool,
    /// What was said on the way to be left out.
    left_out: BTreeSet<Fact>,
}

/// What a run depends on beside the exercise and the answers.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Which length is walked.
    pub length: Length,
    /// What the draws depend on.
    pub seed: u64,
    /// What was drawn in earlier sessions, by bank.
    pub recent: Recent,
    /// What is known of the person.
    pub known: Known,
}

/// What a person gave so far, and what chance gave.
#[derive(Debug, Clone, Default)]
struct Memory {
    answers: BTreeMap<String, Answer>,
    /// Answers taken back; they stand as suggestions when the question comes again.
    taken_back: BTreeMap<String, Answer>,
    /// How earlier answers read, for questions that have changed since.
    words: BTreeMap<String, String>,
    /// What was asked, for answers on ways no longer walked.
    asked: BTreeMap<String, String>,
    /// In the order in which they were made.
    draws: Vec<Drawn>,
    steadier: bool,
}

impl Memory {
    /// What a record remembers.
    fn of(record: &Record) -> Self {
        let answers =
            |given: &[Given]| given.iter().map(|given| (given.key.clone(), given.answer.clone())).collect();
        let all = record.answers.iter().chain(&record.taken_back);
        Self {
            answers: answers(&record.answers),
            taken_back: answers(&record.taken_back),
            words: all.clone().filter_map(|given| Some((given.key.clone(), given.words.clone()?))).collect(),
            asked: all.clone().map(|given| (given.key.clone(), given.asked.clone())).collect(),
            draws: record.draws.clone(),
            steadier: record.steadier,
        }
    }

    /// What was drawn at this place before.
    fn drawn(&self, key: &str) -> Option<&Drawn> {
        self.draws.iter().find(|drawn| drawn.key == key)
    }
}

impl<'a> Session<'a> {
    /// A run from its first word.
    #[must_use]
    pub fn new(exercise: &'a Exercise, frame: &'a dyn Deref<Target = Exercise>, settings: Settings) -> Self {
        Self::with(exercise, frame, settings, Memory::default())
    }

    /// A run that goes on where a record ends. Answers that no longer fit are asked again.
    #[must_use]
    pub fn resume(
        exercise: &'a Exercise,
        frame: &'a dyn Deref<Target = Exercise>,
        settings: Settings,
        record: &Record,
    ) -> Self {
        let mut settings = Settings { length: record.length, seed: record.seed, ..settings };
        settings.known.facts.extend(&record.left_out);
        let memory = Memory { steadier: false, ..Memory::of(record) };
        let mut session = Self::with(exercise, frame, settings, memory);
        session.left_out.extend(&record.left_out);
        session.place = session.last_words();
        if record.steadier {
            session.steadier();
        }
        session
    }

    fn with(
        exercise: &'a Exercise,
        frame: &'a dyn Deref<Target = Exercise>,
        settings: Settings,
        memory: Memory,
    ) -> Self {
        let walked = Walked::default();
        let (place, left_from, people_beside, left_out) = (0, 0, false, BTreeSet::new());
        let mut session =
            Self { exercise, frame, settings, memory, walked, place, left_from, people_beside, left_out };
        session.unfold();
        session
    }

    /// What is done in it.
    #[must_use]
    pub fn exercise(&self) -> &'a Exercise {
        self.exercise
    }

    /// What comes next, or `None` when the run is over. Asking twice changes nothing.
    #[must_use]
    pub fn cue(&self) -> Option<&Cue> {
        self.walked.cues.get(self.place)
    }

    /// What the person did. Any turn is legal at any time; one that means nothing here changes nothing.
    ///
    /// `People`, `Stuck`, `Leave` and `Gone` concern the loop around the session, not the session.
    pub fn take(&mut self, turn: Turn) {
        match turn {
            Turn::Next if self.question().is_some() => self.answer(Answer::Skipped),
            Turn::Next => self.place = (self.place + 1).min(self.walked.cues.len()),
            Turn::Answer(answer) => self.answer(answer),
            Turn::Back => self.back(),
            Turn::Steadier => self.steadier(),
            Turn::People | Turn::Stuck | Turn::Leave | Turn::Gone => {}
        }
    }

    fn answer(&mut self, answer: Answer) {
        let Some(Cue::Ask(prompt)) = self.cue() else { return };
        let key = prompt.key.clone();
        // What was answered here before the file changed cannot be kept by an Enter: it is left open.
        let kept_in_vain = prompt.before.as_ref() == Some(&answer);
        let answer = match fit::tidy(answer, &prompt.input) {
            Some(answer) => answer,
            None if kept_in_vain => Answer::Skipped,
            None => return,
        };
        let given = answer.is_given();
        let earlier = self.memory.answers.insert(key.clone(), answer);
        if given {
            self.memory.taken_back.remove(&key);
        } else if let Some(earlier) = earlier {
            self.memory.taken_back.insert(key, earlier);
        }
        self.place += 1;
        self.unfold();
    }

    fn back(&mut self) {
        if self.memory.steadier {
            self.memory.steadier = false;
            self.place = self.left_from;
            return self.unfold();
        }
        let earlier = self.walked.cues[..self.place.min(self.walked.cues.len())].iter();
        let Some(place) = earlier.rev().position(|cue| matches!(cue, Cue::Ask(_))) else {
            self.place = 0;
            return;
        };
        self.place -= place + 1;
        self.forget_answer_here();
        self.unfold();
    }

    fn forget_answer_here(&mut self) {
        let Some(key) = self.question().map(str::to_owned) else { return };
        if let Some(answer) = self.memory.answers.remove(&key) {
            self.memory.taken_back.insert(key, answer);
        }
    }

    fn steadier(&mut self) {
        if self.memory.steadier {
            return;
        }
        self.memory.steadier = true;
        self.left_from = self.place;
        self.unfold();
        self.place = self.walked.way_out.unwrap_or(self.walked.cues.len());
    }

    /// Whether nothing was answered before the cue that is shown.
    #[must_use]
    pub fn at_first_question(&self) -> bool {
        !self.walked.cues[..self.place].iter().any(|cue| matches!(cue, Cue::Ask(_)))
    }

    /// The key of the question that is shown.
    fn question(&self) -> Option<&str> {
        match self.cue() {
            Some(Cue::Ask(prompt)) => Some(&prompt.key),
            _ => None,
        }
    }

    /// The place from which a resumed run is understood: the last text before the open question.
    fn last_words(&self) -> usize {
        let cues = &self.walked.cues;
        let open = cues.len().saturating_sub(1);
        let answered =
            cues[..open].iter().rposition(|cue| matches!(cue, Cue::Ask(_))).map_or(0, |place| place + 1);
        cues[answered..open]
            .iter()
            .rposition(|cue| matches!(cue, Cue::Say { .. }))
            .map_or(open, |place| answered + place)
    }

    fn unfold(&mut self) {
        self.walked = unfold(self.exercise, self.frame, &self.settings, &mut self.memory);
    }

    /// Whether the run ended at an `end` inside a path rather than at its own last step.
    ///
    /// Paths of the frame use this: what ends inside one ends the exercise it was opened from.
    #[must_use]
    pub fn ended_on_a_path(&self) -> bool {
        self.walked.ended_on_a_path
    }

    /// How many steps the run has walked; never more than `longest` of the exercise.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.walked.steps
    }

    /// How the run stands when the person goes on to its end from here.
    #[must_use]
    pub fn ending(&self) -> Ending {
        if self.memory.steadier { Ending::Steadier } else { Ending::Finished }
    }

    /// What this run leaves behind: only answers on the way that was walked.
    #[must_use]
    pub fn record(&self, ending: Option<Ending>) -> Record {
        let about = &self.exercise.about;
        Record {
            version: VERSION,
            exercise: about.id.clone(),
            title: about.title.clone(),
            revision: about.revision,
            language: about.language.clone(),
            length: self.settings.length,
            seed: self.settings.seed,
            ending,
            steadier: self.memory.steadier,
            answers: self.walked.given.clone(),
            draws: self.memory.draws.clone(),
            taken_back: Vec::new(),
            left_out: Vec::new(),
            total: self.total(),
            cards: self.cards(),
        }
    }

    /// The total that was shown so far.
    fn total(&self) -> Option<f64> {
        let met = self.walked.cues.iter().take(self.place + 1);
        met.rev().find_map(|cue| if let Cue::Total(total) = cue { total.value } else { None })
    }

    /// Whether where to turn was shown, unasked for: someone may be in danger.
    #[must_use]
    pub fn showed_people(&self) -> bool {
        let mut met = self.walked.cues.iter().take(self.place + 1);
        self.people_beside || met.any(|cue| matches!(cue, Cue::People { .. }))
    }

    /// Where to turn was shown in what the program itself says, outside of this run's own cues.
    pub fn note_people_shown(&mut self) {
        self.people_beside = true;
    }

    /// What is known of the person.
    #[must_use]
    pub fn known(&self) -> &Known {
        &self.settings.known
    }

    /// From now on this holds of the person, also for the rest of this run: what is shown is unfolded anew and
    /// goes on at the question that was open.
    pub fn know(&mut self, fact: Fact) {
        self.left_out.insert(fact);
        if self.settings.known.facts.insert(fact) {
            self.unfold();
            self.place = self.place.min(self.last_words());
        }
    }

    /// What a draft keeps: the record, and the answers on ways no longer walked, which nobody loses.
    #[must_use]
    pub fn draft(&self) -> Record {
        let mut record = self.record(None);
        for (key, answer) in &self.memory.answers {
            if !record.answers.iter().any(|given| given.key == *key) {
                record.answers.push(self.not_on_the_way(key, answer));
            }
        }
        let taken_back = self.memory.taken_back.iter();
        record.taken_back = taken_back.map(|(key, answer)| self.not_on_the_way(key, answer)).collect();
        record.left_out = self.left_out.iter().copied().collect();
        record
    }

    fn not_on_the_way(&self, key: &str, answer: &Answer) -> Given {
        let wording = |of: &BTreeMap<String, String>| of.get(key).cloned();
        Given {
            key: key.to_owned(),
            asked: wording(&self.memory.asked).unwrap_or_default(),
            answer: answer.clone(),
            words: wording(&self.memory.words),
            scale: None,
            before: None,
        }
    }

    /// The cards that were shown so far.
    fn cards(&self) -> Vec<crate::guide::Card> {
        let met = (self.place + 1).min(self.walked.cues.len());
        // What stands between the place that was left and the way out was passed over.
        let (left, out) = match self.walked.way_out {
            Some(out) => ((self.left_from + 1).min(out), out.min(met)),
            None => (met, met),
        };
        let shown = self.walked.cues[..left.min(met)].iter().chain(&self.walked.cues[out..met]);
        shown.filter_map(|cue| if let Cue::Card(card) = cue { Some(card.clone()) } else { None }).collect()
    }

    /// What was drawn from each bank in this run, newest first, for the memory of recent phrases.
    #[must_use]
    pub fn drawn(&self) -> Recent {
        let mut drawn = Recent::new();
        for draw in self.memory.draws.iter().rev() {
            if let Some(bank) = draw.bank.as_ref().filter(|bank| !BANKS.contains(&bank.as_str())) {
                let newest_first = draw.lines.iter().rev().map(|line| fingerprint(line));
                drawn.entry(bank.clone()).or_default().extend(newest_first);
            }
        }
        drawn
    }
}
