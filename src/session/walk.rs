//! Unfolding the steps with the answers so far, up to the first open question or the end.

use std::collections::BTreeMap;
use std::ops::Deref;

use crate::exercise::{Answer, Condition, Exercise, Length, Question, Step, Template, Verb, Walk};
use crate::guide::Cue;
use crate::known::{Fact, MET_PARTS};
use crate::record::Given;
use crate::words;

use super::care::HEAVIER;
use super::scope::{Bound, Scope};
use super::{Memory, Settings, fit};

/// The way as far as it is known.
#[derive(Debug, Default)]
pub struct Walked {
    /// Everything the person meets, the open question or the end last.
    pub cues: Vec<Cue>,
    /// The answers used on this way.
    pub given: Vec<Given>,
    /// Where the way out begins, when it was taken.
    pub way_out: Option<usize>,
    /// Whether an `end` inside a path ended it.
    pub ended_on_a_path: bool,
    /// Steps walked.
    pub steps: usize,
}

/// Whether the steps below are walked too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    Go,
    /// A question is open, or the exercise has ended.
    Stop,
}

/// Walks the exercise from its top.
pub fn unfold<'a>(
    exercise: &'a Exercise,
    frame: &'a dyn Deref<Target = Exercise>,
    settings: &'a Settings,
    memory: &'a mut Memory,
) -> Walked {
    let mut walker = Walker {
        exercise,
        frame,
        settings,
        memory,
        walked: Walked::default(),
        scope: Scope::new(),
        prefix: String::new(),
        draws: BTreeMap::new(),
        changes: Vec::new(),
        people: false,
        heavier: false,
    };
    walker.bind_known();
    walker.title();
    if walker.gate() == On::Go && walker.steps(&exercise.steps) == On::Go {
        walker.finish(None);
    }
    walker.walked
}

/// The way as it is being unfolded.
pub(super) struct Walker<'a> {
    pub(super) exercise: &'a Exercise,
    pub(super) frame: &'a dyn Deref<Target = Exercise>,
    pub(super) settings: &'a Settings,
    pub(super) memory: &'a mut Memory,
    pub(super) walked: Walked,
    pub(super) scope: Scope,
    /// What stands before the keys of this path: `one_line[2].`.
    pub(super) prefix: String,
    /// Draws without an id so far, by bank and way, to tell them apart.
    pub(super) draws: BTreeMap<String, usize>,
    /// Pairs of ratings, shown before the end.
    pub(super) changes: Vec<Cue>,
    /// Whether the end offers people to reach: something grew heavier, or a way out was walked.
    pub(super) people: bool,
    /// Whether it was said that something grew heavier; once is enough.
    pub(super) heavier: bool,
}

impl<'a> Walker<'a> {
    /// What is known of the person is answered before anything is asked.
    fn bind_known(&mut self) {
        let known = &self.settings.known;
        for fact in Fact::ALL {
            self.scope.bind(fact.id(), Bound { answer: Answer::YesNo(known.holds(fact)), words: None });
        }
        let words = words::and_list(&known.bank(MET_PARTS).unwrap_or_default());
        self.scope.bind(MET_PARTS, Bound { answer: Answer::Skipped, words });
    }

    /// Where to turn now; the loop around the session knows it.
    fn people_now(&mut self) {
        self.show(Cue::People { text: String::new() });
    }

    fn title(&mut self) {
        let about = &self.exercise.about;
        let quick = about.quick_minutes.filter(|_| self.settings.length == Length::Quick);
        let minutes = quick.unwrap_or(about.minutes);
        self.show(Cue::Title { title: about.title.clone(), minutes });
    }

    pub(super) fn show(&mut self, cue: Cue) {
        self.walked.cues.push(cue);
    }

    pub(super) fn steps(&mut self, steps: &'a [Step]) -> On {
        for step in steps {
            if self.applies(step) && self.step(step) == On::Stop {
                return On::Stop;
            }
        }
        On::Go
    }

    fn applies(&self, step: &Step) -> bool {
        step.only.is_none_or(|length| length == self.settings.length)
            && step.when.as_ref().is_none_or(|condition| self.holds(condition))
            && step.unless.as_ref().is_none_or(|condition| !self.holds(condition))
    }

    fn holds(&self, condition: &Condition) -> bool {
        condition.holds(&|id| self.scope.find(id).map(|bound| &bound.answer))
    }

    fn step(&mut self, step: &'a Step) -> On {
        self.walked.steps += 1;
        match &step.verb {
            Verb::Say { text, pause } => self.say(text, *pause),
            Verb::Pause(seconds) => self.show(Cue::Pause { seconds: *seconds }),
            Verb::Breathe { breath, rounds } => self.show(Cue::Breathe { breath: *breath, rounds: *rounds }),
            Verb::Phrase { bank, count, pause } => self.phrase(step, bank, *count, *pause),
            Verb::Ask(question) => return self.ask(step, question),
            Verb::Visit { path, walk } => return self.visit(step, path, walk),
            Verb::Keep(keepsake) => self.keep(keepsake),
            Verb::Score => self.score(),
            Verb::People => self.people_now(),
            Verb::Recall(id) => self.recall(id),
            Verb::End(text) => return self.finish(Some(text)),
        }
        On::Go
    }

    pub(super) fn fill(&self, text: &Template) -> Option<String> {
        text.fill(&|id| self.scope.words(id))
    }

    fn say(&mut self, text: &Template, pause: u32) {
        if let Some(text) = self.fill(text) {
            self.show(Cue::Say { text, pause });
        }
    }

    fn phrase(&mut self, step: &Step, bank: &str, count: usize, pause: u32) {
        let lines = self.draw_lines(step.id.as_deref(), bank, count);
        if lines.is_empty() {
            return;
        }
        let text = lines.join("\n");
        if let Some(id) = &step.id {
            let bound = Bound { answer: Answer::Text(text.clone()), words: Some(text.clone()) };
            self.scope.bind(id, bound);
        }
        self.show(Cue::Say { text, pause });
    }

    fn ask(&mut self, step: &'a Step, question: &'a Question) -> On {
        let target = question.replaces.as_deref();
        let id =
            step.id.clone().or_else(|| target.map(|target| format!("again_{target}"))).unwrap_or_default();
        let prompt = self.prompt(format!("{}{id}", self.prefix), question);
        let stored = self.memory.answers.get(&prompt.key).cloned();
        let answer = stored.filter(|answer| fit::fits(answer, &Self::whole(question, &prompt.input)));
        self.show(Cue::Ask(prompt.clone()));
        let Some(answer) = answer else { return self.open() };
        let words = Self::whole(question, &prompt.input).words(&answer);
        if let Some(words) = &words {
            self.memory.words.insert(prompt.key.clone(), words.clone());
        }
        self.bind(&id, target, &answer, words.as_ref());
        self.memory.asked.insert(prompt.key.clone(), prompt.text.clone());
        self.walked.given.push(prompt.given(answer.clone(), words));
        self.care_for(question, &answer)
    }

    /// The first question without an answer; or, when the way out was taken, the way out in its place.
    fn open(&mut self) -> On {
        if self.memory.steadier {
            self.walked.cues.pop();
            self.way_out();
        }
        On::Stop
    }

    fn bind(&mut self, id: &str, target: Option<&str>, answer: &Answer, words: Option<&String>) {
        let bound = Bound { answer: answer.clone(), words: words.cloned() };
        match target {
            Some(target) if answer.is_given() => self.scope.replace(target, bound),
            Some(_) => {}
            None => self.scope.bind(id, bound),
        }
    }

    fn visit(&mut self, step: &'a Step, path: &'a str, walk: &'a Walk) -> On {
        let Some(steps) = self.exercise.paths.get(path) else { return On::Go };
        self.people |= self.exercise.care.too_much.as_deref() == Some(path);
        if path == HEAVIER && std::mem::replace(&mut self.heavier, true) {
            return On::Go;
        }
        let name = step.id.as_deref().unwrap_or(path);
        match walk {
            Walk::Once => self.walk_path(name, steps),
            Walk::ForEach(list) => self.walk_lines(name, steps, list),
            Walk::Until(condition, at_most) => self.walk_until(name, steps, condition, *at_most),
        }
    }

    pub(super) fn walk_path(&mut self, name: &str, steps: &'a [Step]) -> On {
        let around = self.prefix.clone();
        self.prefix = format!("{around}{name}.");
        for id in steps.iter().filter_map(|step| step.id.as_deref()) {
            self.scope.open(id);
        }
        let on = self.steps(steps);
        self.prefix = around;
        self.walked.ended_on_a_path |= on == On::Stop;
        on
    }

    fn walk_lines(&mut self, name: &str, steps: &'a [Step], list: &str) -> On {
        let Some(Answer::Lines(lines)) = self.scope.find(list).map(|bound| bound.answer.clone()) else {
            return On::Go;
        };
        for (number, line) in (1..).zip(lines) {
            self.scope.enter();
            self.bind_item(number, line);
            if self.walk_path(&format!("{name}[{number}]"), steps) == On::Stop {
                return On::Stop;
            }
            let level = self.scope.leave();
            self.scope.keep_walk(list, number - 1, level);
        }
        On::Go
    }

    fn bind_item(&mut self, number: usize, line: String) {
        let bound = Bound { words: Some(line.clone()), answer: Answer::Text(line) };
        self.scope.bind("item", bound);
        let number = number.to_string();
        self.scope.bind("item_number", Bound { words: Some(number.clone()), answer: Answer::Text(number) });
    }

    fn walk_until(&mut self, name: &str, steps: &'a [Step], until: &Condition, at_most: usize) -> On {
        for number in 1..=at_most {
            if self.holds(until) {
                break;
            }
            self.scope.enter();
            if self.walk_path(&format!("{name}[{number}]"), steps) == On::Stop {
                return On::Stop;
            }
            self.scope.leave();
        }
        On::Go
    }

    /// The end: of the exercise, or of the way out when that was taken before.
    fn finish(&mut self, text: Option<&Template>) -> On {
        if self.memory.steadier && self.walked.way_out.is_none() {
            self.way_out();
            return On::Stop;
        }
        if self.afterwards() == On::Stop {
            return On::Stop;
        }
        let changes = std::mem::take(&mut self.changes);
        self.walked.cues.extend(changes);
        let last = text.and_then(|text| self.fill(text));
        let people = self.people.then(|| self.people_line()).flatten();
        let text = [last, people].into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        if !text.is_empty() {
            self.show(Cue::End { text });
        }
        On::Stop
    }

    /// The exercise's own way out, or the built-in grounding; it always ends.
    fn way_out(&mut self) {
        self.walked.way_out = Some(self.walked.cues.len());
        self.people = true;
        self.changes.clear();
        let frame: &'a Exercise = self.frame;
        let steps = self.exercise.way_out().or_else(|| frame.way_out()).unwrap_or_default();
        if self.steps(steps) == On::Go {
            self.finish(None);
        }
    }
}
