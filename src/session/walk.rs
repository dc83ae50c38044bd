//! Unfolding the steps with the answers so far, up to the first open question or the end.

use std::ops::Deref;

use crate::draw;
use crate::exercise::{
    Answer, Choice, Condition, Exercise, Form, Keepsake, Length, Method, Offers, Options, Question, Score,
    Step, Template, Verb, Walk,
};
use crate::guide::{Card, Cue, Input, Prompt, Total};
use crate::record::{Drawn, Given};
use crate::words;

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
enum On {
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
        draws: 0,
        changes: Vec::new(),
        people: false,
    };
    walker.title();
    if walker.steps(&exercise.steps) == On::Go {
        walker.finish(None);
    }
    walker.walked
}

struct Walker<'a> {
    exercise: &'a Exercise,
    frame: &'a dyn Deref<Target = Exercise>,
    settings: &'a Settings,
    memory: &'a mut Memory,
    walked: Walked,
    scope: Scope,
    /// What stands before the keys of this path: `one_line[2].`.
    prefix: String,
    /// Draws without an id so far, to tell them apart.
    draws: usize,
    /// Pairs of ratings, shown before the end.
    changes: Vec<Cue>,
    /// Whether the end offers people to reach: something grew heavier, or a way out was walked.
    people: bool,
}

impl<'a> Walker<'a> {
    fn title(&mut self) {
        let about = &self.exercise.about;
        let quick = about.quick_minutes.filter(|_| self.settings.length == Length::Quick);
        let minutes = quick.unwrap_or(about.minutes);
        self.show(Cue::Title { title: about.title.clone(), minutes });
    }

    fn show(&mut self, cue: Cue) {
        self.walked.cues.push(cue);
    }

    fn steps(&mut self, steps: &'a [Step]) -> On {
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
            Verb::End(text) => return self.finish(Some(text)),
        }
        On::Go
    }

    fn fill(&self, text: &Template) -> Option<String> {
        text.fill(&|id| self.scope.words(id))
    }

    fn say(&mut self, text: &Template, pause: u32) {
        if let Some(text) = self.fill(text) {
            self.show(Cue::Say { text, pause });
        }
    }

    fn phrase(&mut self, step: &Step, bank: &str, count: usize, pause: u32) {
        let lines = self.draw_lines(step.id.as_deref(), bank, count);
        let text = lines.join("\n");
        if let Some(id) = &step.id {
            let bound = Bound { answer: Answer::Text(text.clone()), words: Some(text.clone()) };
            self.scope.bind(id, bound);
        }
        self.show(Cue::Say { text, pause });
    }

    /// Draws once; the same lines ever after, also when the bank has changed meanwhile.
    fn draw_lines(&mut self, id: Option<&str>, bank: &str, count: usize) -> Vec<String> {
        let key = self.draw_key(id.unwrap_or(bank), id.is_none());
        if let Some(drawn) = self.memory.draws.get(&key) {
            return drawn.lines.clone();
        }
        let Some(lines) = self.exercise.banks.get(bank) else { return Vec::new() };
        let recent = self.recent(bank);
        let lines = draw::lines(lines, count, &recent, self.settings.seed, &self.seeded(&key));
        self.remember(key, Some(bank), lines)
    }

    fn draw_key(&mut self, name: &str, numbered: bool) -> String {
        self.draws += usize::from(numbered);
        let number = if numbered { format!("#{}", self.draws) } else { String::new() };
        format!("{}{name}{number}", self.prefix)
    }

    /// Draws of different exercises are independent even with the same seed.
    fn seeded(&self, key: &str) -> String {
        format!("{}/{key}", self.exercise.about.id)
    }

    /// What this session drew from the bank, then what earlier ones did.
    fn recent(&self, bank: &str) -> Vec<u64> {
        let here = self.memory.draws.values().filter(|drawn| drawn.bank.as_deref() == Some(bank));
        let here = here.flat_map(|drawn| drawn.lines.iter().map(|line| draw::fingerprint(line)));
        here.chain(self.settings.recent.get(bank).into_iter().flatten().copied()).collect()
    }

    fn remember(&mut self, key: String, bank: Option<&str>, lines: Vec<String>) -> Vec<String> {
        let drawn = Drawn { key: key.clone(), bank: bank.map(str::to_owned), lines: lines.clone() };
        self.memory.draws.insert(key, drawn);
        lines
    }

    fn ask(&mut self, step: &'a Step, question: &'a Question) -> On {
        let target = question.replaces.as_deref();
        let id =
            step.id.clone().or_else(|| target.map(|target| format!("again_{target}"))).unwrap_or_default();
        let prompt = self.prompt(format!("{}{id}", self.prefix), question);
        let stored = self.memory.answers.get(&prompt.key).cloned();
        let answer = stored.filter(|answer| fit::fits(answer, &self.whole(question, &prompt.input)));
        self.show(Cue::Ask(prompt.clone()));
        let Some(answer) = answer else { return self.open() };
        let words = self.whole(question, &prompt.input).words(&answer);
        self.bind(&id, target, &answer, words.as_ref());
        let asked = prompt.text;
        self.walked.given.push(Given { key: prompt.key, asked, answer: answer.clone(), words });
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

    fn prompt(&mut self, key: String, question: &'a Question) -> Prompt {
        let before = self.memory.answers.get(&key).or_else(|| self.memory.taken_back.get(&key));
        let before = before.filter(|answer| answer.is_given()).cloned();
        let pair = self.first_of_pair(question);
        let input = self.input(&key, &question.form);
        let text = self.fill(&question.text).unwrap_or_default();
        Prompt {
            key,
            text,
            help: question.help.clone(),
            example: question.example.clone(),
            input,
            before,
            pair,
        }
    }

    fn input(&mut self, key: &str, form: &'a Form) -> Input {
        match form {
            Form::Line => Input::Line,
            Form::Page { starter, editor } => {
                let starter = starter.as_ref().and_then(|text| self.fill(text)).unwrap_or_default();
                Input::Page { starter, editor: *editor }
            }
            Form::List { at_most, .. } => Input::List { at_most: *at_most },
            Form::One { options, own } => Input::One {
                choices: self.shown(key, options),
                from_bank: matches!(options.from, Offers::Bank(_)),
                own: own.clone(),
            },
            Form::Many { options, at_least, at_most } => {
                Input::Many { choices: self.shown(key, options), at_least: *at_least, at_most: *at_most }
            }
            Form::Rating { scale, .. } => Input::Rating(self.exercise.scales[scale].clone()),
            Form::YesNo { yes, no } => Input::YesNo {
                yes: yes.clone().unwrap_or_else(|| words::YES.to_owned()),
                no: no.clone().unwrap_or_else(|| words::NO.to_owned()),
            },
        }
    }

    /// The options as they are shown: all of them, or those that chance chose.
    fn shown(&mut self, key: &str, options: &'a Options) -> Vec<Choice> {
        match &options.from {
            Offers::Listed(choices) => match options.show {
                Some(show) => self.drawn_choices(key, choices, show),
                None => choices.clone(),
            },
            Offers::Bank(bank) => {
                let all = self.exercise.banks.get(bank).map_or(0, |bank| bank.lines.len());
                let id = key.strip_prefix(self.prefix.as_str()).unwrap_or(key).to_owned();
                let lines = self.draw_lines(Some(&id), bank, options.show.unwrap_or(all));
                lines.into_iter().map(|line| Choice { key: line.clone(), label: line }).collect()
            }
        }
    }

    fn drawn_choices(&mut self, key: &str, choices: &[Choice], show: usize) -> Vec<Choice> {
        let keys = if let Some(drawn) = self.memory.draws.get(key) {
            drawn.lines.clone()
        } else {
            let indices = draw::some_of(choices.len(), show, self.settings.seed, &self.seeded(key));
            let keys = indices.into_iter().map(|index| choices[index].key.clone()).collect();
            self.remember(key.to_owned(), None, keys)
        };
        keys.iter().filter_map(|key| choices.iter().find(|choice| choice.key == *key).cloned()).collect()
    }

    /// The question with every option, so that an answer stays valid when other options are drawn.
    fn whole(&self, question: &Question, input: &Input) -> Input {
        match (&question.form, input) {
            (
                Form::One { options: Options { from: Offers::Listed(all), .. }, .. },
                Input::One { own, .. },
            ) => Input::One { choices: all.clone(), from_bank: false, own: own.clone() },
            _ => input.clone(),
        }
    }

    fn first_of_pair(&self, question: &Question) -> Option<i64> {
        let Form::Rating { pair: Some(pair), .. } = &question.form else { return None };
        match self.scope.find(pair)?.answer {
            Answer::Number(number) => Some(number),
            _ => None,
        }
    }

    /// What the engine adds after an answer, so that no author can forget it.
    fn care_for(&mut self, question: &Question, answer: &Answer) -> On {
        if let (Some(before), Answer::Number(now)) = (self.first_of_pair(question), answer) {
            self.changes.push(Cue::Change { before, now: *now });
        }
        if self.grew_heavier(question, answer) {
            self.people = true;
            return self.frame_path("heavier");
        }
        On::Go
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

    /// The program's own words, shown where the exercise stands.
    fn frame_path(&mut self, path: &str) -> On {
        let frame: &'a Exercise = self.frame;
        match frame.paths.get(path) {
            Some(steps) => self.steps(steps),
            None => On::Go,
        }
    }

    fn visit(&mut self, step: &'a Step, path: &'a str, walk: &'a Walk) -> On {
        let Some(steps) = self.exercise.paths.get(path) else { return On::Go };
        self.people |= self.exercise.care.too_much.as_deref() == Some(path);
        let name = step.id.as_deref().unwrap_or(path);
        match walk {
            Walk::Once => self.walk_path(name, steps),
            Walk::ForEach(list) => self.walk_lines(name, steps, list),
            Walk::Until(condition, at_most) => self.walk_until(name, steps, condition, *at_most),
        }
    }

    fn walk_path(&mut self, name: &str, steps: &'a [Step]) -> On {
        let around = self.prefix.clone();
        self.prefix = format!("{around}{name}.");
        let on = self.steps(steps);
        self.prefix = around;
        self.walked.ended_on_a_path |= on == On::Stop;
        on
    }

    fn walk_lines(&mut self, name: &str, steps: &'a [Step], list: &str) -> On {
        let lines = match self.scope.find(list).map(|bound| bound.answer.clone()) {
            Some(Answer::Lines(lines)) => lines,
            _ => return On::Go,
        };
        for (number, line) in (1..).zip(lines) {
            self.scope.enter();
            self.bind_item(number, line);
            if self.walk_path(&format!("{name}[{number}]"), steps) == On::Stop {
                return On::Stop;
            }
            self.scope.leave(Some(list));
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
            self.scope.leave(None);
        }
        On::Go
    }

    fn keep(&mut self, name: &str) {
        let Some(keepsake) = self.exercise.keepsakes.get(name) else { return };
        let parts =
            [self.keepsake_text(keepsake), self.keepsake_lines(keepsake), self.keepsake_closing(keepsake)];
        let text = parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        if !text.is_empty() {
            let title = self.fill(&keepsake.title).unwrap_or_default();
            self.show(Cue::Card(Card { title, text, return_in_days: keepsake.return_in_days }));
        }
    }

    fn keepsake_text(&self, keepsake: &Keepsake) -> Option<String> {
        self.fill(keepsake.text.as_ref()?)
    }

    fn keepsake_closing(&self, keepsake: &Keepsake) -> Option<String> {
        self.fill(keepsake.closing.as_ref()?)
    }

    /// `each`, once for every line of the list, with the answers given on its walk.
    fn keepsake_lines(&self, keepsake: &Keepsake) -> Option<String> {
        let (list, each) = (keepsake.for_each.as_deref()?, keepsake.each.as_ref()?);
        let walks = self.scope.walks(list).iter();
        let texts = walks.filter_map(|level| {
            each.fill(&|id| level.get(id).map_or_else(|| self.scope.words(id), |bound| bound.words.clone()))
        });
        Some(texts.collect::<Vec<_>>().join("\n\n")).filter(|text| !text.is_empty())
    }

    fn score(&mut self) {
        let Some(score) = &self.exercise.score else { return };
        let values: Vec<i64> = self.rating_ids().filter_map(|(id, sum)| self.value(score, id, sum)).collect();
        let title = score.title.clone().unwrap_or_else(|| self.exercise.about.title.clone());
        self.show(Cue::Total(Total { title, value: total(score, &values), note: score.note.clone() }));
    }

    /// Every rating of the exercise with the sum of its scale's two ends.
    fn rating_ids(&self) -> impl Iterator<Item = (&'a str, i64)> {
        let exercise = self.exercise;
        exercise.steps.iter().filter_map(|step| match &step.verb {
            Verb::Ask(Question { form: Form::Rating { scale, .. }, .. }) => {
                let scale = exercise.scales.get(scale)?;
                Some((step.id.as_deref()?, scale.from + scale.to))
            }
            _ => None,
        })
    }

    fn value(&self, score: &Score, id: &str, ends: i64) -> Option<i64> {
        let Answer::Number(number) = self.scope.find(id)?.answer else { return None };
        Some(if score.reverse.iter().any(|reversed| reversed == id) { ends - number } else { number })
    }

    /// The end: of the exercise, or of the way out when that was taken before.
    fn finish(&mut self, text: Option<&Template>) -> On {
        if self.memory.steadier && self.walked.way_out.is_none() {
            self.way_out();
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

    /// The line that offers people to reach.
    fn people_line(&self) -> Option<String> {
        let frame: &'a Exercise = self.frame;
        let Verb::Say { text, .. } = &frame.paths.get("people")?.first()?.verb else { return None };
        self.fill(text)
    }
}

/// Mean or sum of the values; nothing when too few were given.
#[allow(clippy::cast_precision_loss, reason = "at most 300 small whole numbers")]
fn total(score: &Score, values: &[i64]) -> Option<f64> {
    if values.is_empty() || values.len() < score.at_least {
        return None;
    }
    let sum = values.iter().sum::<i64>() as f64;
    Some(match score.method {
        Method::Sum => sum,
        Method::Mean => sum / values.len() as f64,
    })
}
