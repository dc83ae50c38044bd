//! Is everything asked before it is used? One walk for each length, along every path that is visited.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::{Fault, Faults};
use super::template::{Part, Template};
use super::{Condition, Exercise, Form, Keepsake, Length, Question, Step, Verb, Walk, keys, paths};
use crate::known::{Fact, MET_PARTS};

/// Walks the exercise in both lengths.
pub(super) fn check(exercise: &Exercise, faults: &mut Faults) {
    let asked = |length| reach(exercise, length);
    let (full, quick) = (asked(Length::Full), asked(Length::Quick));
    for (length, here, elsewhere) in [(Length::Full, &full, &quick), (Length::Quick, &quick, &full)] {
        let mut walker = Walker {
            exercise,
            length,
            here,
            elsewhere,
            asked: BTreeSet::new(),
            lines: BTreeMap::new(),
            in_loop: false,
            kept: Vec::new(),
            told: BTreeSet::new(),
            faults,
        };
        walker.steps(&exercise.steps);
        walker.keepsakes();
        walker.way_out();
    }
}

/// Every question that is asked somewhere in this length.
fn reach(exercise: &Exercise, length: Length) -> BTreeSet<&str> {
    let mut reached = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![exercise.steps.as_slice()];
    while let Some(steps) = open.pop() {
        for step in steps.iter().filter(|step| step.only.is_none_or(|only| only == length)) {
            reached.extend(answer_id(step));
            if let Some((path, steps)) =
                paths::visited(step).and_then(|path| exercise.paths.get_key_value(path))
                && seen.insert(path)
            {
                open.push(steps);
            }
        }
    }
    reached
}

/// The name a step keeps an answer under.
fn answer_id(step: &Step) -> Option<&str> {
    matches!(step.verb, Verb::Ask(_) | Verb::Phrase { .. }).then_some(step.id.as_deref()).flatten()
}

/// What is known at one place of the walk.
struct Walker<'e, 'f> {
    exercise: &'e Exercise,
    length: Length,
    /// Every answer there can be in this length, and in the other one.
    here: &'f BTreeSet<&'e str>,
    elsewhere: &'f BTreeSet<&'e str>,
    /// The answers there can be by now, seen from here.
    asked: BTreeSet<&'e str>,
    /// The answers given on the walks of each list.
    lines: BTreeMap<&'e str, BTreeSet<&'e str>>,
    /// Whether there is an `{item}`.
    in_loop: bool,
    /// The cards shown so far, each with the answers seen from there.
    kept: Vec<(&'e Step, &'e str, BTreeSet<&'e str>)>,
    /// What was said to come too early, at which step: once is enough.
    told: BTreeSet<(usize, &'e str)>,
    faults: &'f mut Faults,
}

/// How a name is used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    /// Spoken: a line would be missing.
    Spoken,
    /// In a text, with words to read instead or where a missing line is no loss.
    Text,
    Condition,
    Keepsake,
    Again,
    Pair,
    ForEach,
    Recall,
}

impl<'e> Walker<'e, '_> {
    fn steps(&mut self, steps: &'e [Step]) {
        for (index, step) in steps.iter().enumerate() {
            if step.only.is_none_or(|only| only == self.length) {
                self.step(step);
                if paths::ends_here(self.exercise, step, self.length) {
                    self.unreached(step, steps.get(index + 1));
                }
            }
        }
    }

    /// Steps after the end. Only when they are walked in no other way in the other length.
    fn unreached(&mut self, end: &Step, next: Option<&Step>) {
        let Some(next) = next.filter(|next| end.only.is_none() || end.only == next.only) else { return };
        let fault = Fault::warning("W048", next.at.clone(), "nothing after `end` is ever reached");
        self.faults.add(fault.other(end.at.clone(), "the exercise ends here"));
    }

    fn step(&mut self, step: &'e Step) {
        self.condition(step, step.when.as_ref());
        self.condition(step, step.unless.as_ref());
        match &step.verb {
            Verb::Say { text, .. } | Verb::End(text) => self.spoken(step, text),
            Verb::Ask(question) => self.question(step, question),
            Verb::Visit { path, walk } => self.visit(step, path, walk),
            Verb::Keep(name) => self.kept.push((step, name, self.asked.clone())),
            Verb::Recall(id) => self.needs(step, id, Use::Recall),
            Verb::Pause(_) | Verb::Breathe { .. } | Verb::Phrase { .. } | Verb::Score | Verb::People => {}
        }
        self.asked.extend(answer_id(step));
    }

    fn question(&mut self, step: &'e Step, question: &'e Question) {
        self.text(step, &question.text, Use::Text);
        if let Form::Page { starter: Some(starter), .. } = &question.form {
            self.text(step, starter, Use::Text);
        }
        if let Form::Rating { pair: Some(pair), .. } = &question.form {
            self.needs(step, pair, Use::Pair);
        }
        if let Some(target) = &question.replaces {
            self.needs(step, target, Use::Again);
        }
    }

    fn visit(&mut self, step: &'e Step, path: &'e str, walk: &'e Walk) {
        let steps = self.exercise.paths.get(path).map_or(&[][..], Vec::as_slice);
        match walk {
            Walk::Once => self.steps(steps),
            Walk::ForEach(list) => {
                self.needs(step, list, Use::ForEach);
                let inside = self.inside(steps, true);
                self.lines.entry(list).or_default().extend(inside);
            }
            Walk::Until(condition, _) => {
                self.condition(step, Some(condition));
                let in_loop = self.in_loop;
                self.inside(steps, in_loop);
            }
        }
    }

    /// Walks a loop once. Its answers are gone afterwards, and returned.
    fn inside(&mut self, steps: &'e [Step], in_loop: bool) -> BTreeSet<&'e str> {
        let before = (self.asked.clone(), self.in_loop);
        self.in_loop = in_loop;
        self.steps(steps);
        let after = std::mem::replace(&mut self.asked, before.0);
        self.in_loop = before.1;
        after.difference(&self.asked).copied().collect()
    }

    /// The way out can be taken at any time, so every answer may be there.
    fn way_out(&mut self) {
        let Some(steps) = self.exercise.way_out() else { return };
        self.asked = self.here.clone();
        self.inside(steps, false);
    }

    fn spoken(&mut self, step: &'e Step, text: &'e Template) {
        self.text(step, text, Use::Spoken);
    }

    fn text(&mut self, step: &'e Step, text: &'e Template, used: Use) {
        for part in text.lines.iter().flatten() {
            if let Part::Slot { id, fallback } = part {
                let covered = fallback.is_some() || names(step.when.as_ref(), id);
                let used = if used == Use::Spoken && covered { Use::Text } else { used };
                self.needs(step, id, used);
            }
        }
    }

    fn condition(&mut self, step: &'e Step, condition: Option<&'e Condition>) {
        for clause in condition.iter().flat_map(|condition| &condition.clauses) {
            self.needs(step, &clause.id, Use::Condition);
        }
    }

    /// A card may be filled up to the end of the exercise; only what is never seen from there is missing.
    fn keepsakes(&mut self) {
        let at_the_end = self.asked.clone();
        for (step, name, seen) in std::mem::take(&mut self.kept) {
            if let Some(keepsake) = self.exercise.keepsakes.get(name) {
                self.asked = seen.union(&at_the_end).copied().collect();
                self.keepsake(step, keepsake);
            }
        }
    }

    fn keepsake(&mut self, step: &'e Step, keepsake: &'e Keepsake) {
        let texts = [Some(&keepsake.title), keepsake.text.as_ref(), keepsake.closing.as_ref()];
        for text in texts.into_iter().flatten() {
            self.text(step, text, Use::Keepsake);
        }
        if let (Some(list), Some(each)) = (&keepsake.for_each, &keepsake.each) {
            self.needs(step, list, Use::ForEach);
            self.asked.extend(self.lines.get(list.as_str()).into_iter().flatten());
            self.in_loop = true;
            self.text(step, each, Use::Keepsake);
            self.in_loop = false;
        }
    }

    /// Reports a name that has no answer by now.
    fn needs(&mut self, step: &Step, id: &'e str, used: Use) {
        if matches!(id, "item" | "item_number") {
            if !self.in_loop {
                self.faults.add(no_item(step, id));
            }
        } else if self.asked.contains(id) || Fact::of(id).is_some() || id == MET_PARTS {
        } else if self.here.contains(id) || !self.elsewhere.contains(id) {
            if self.told.insert((step.at.start, id)) {
                self.faults.add(too_early(step, id, used));
            }
        } else if used == Use::Spoken {
            let flag = if self.length == Length::Quick { "--quick" } else { "--full" };
            let message = format!("with {flag}, the text uses `{id}`, which is left out");
            self.faults.add(Fault::warning("W072", step.at.clone(), message));
        }
    }
}

fn names(condition: Option<&Condition>, id: &str) -> bool {
    condition.is_some_and(|condition| condition.clauses.iter().any(|clause| clause.id == id))
}

fn no_item(step: &Step, id: &str) -> Fault {
    let message = format!("`{{{id}}}` only exists on a path that is walked with `for_each`");
    let fault = Fault::error("E031", step.at.clone(), message);
    fault.help("should the line above be `[[path.…]]` instead of `[[step]]`?")
}

fn too_early(step: &Step, id: &str, used: Use) -> Fault {
    let what_it_does = match used {
        Use::Spoken | Use::Text => "the text uses",
        Use::Condition => "the condition asks about",
        Use::Keepsake => "the keepsake uses",
        Use::Again => "`again` repeats",
        Use::Pair => "`pair` looks back at",
        Use::ForEach => "`for_each` walks",
        Use::Recall => "`recall` looks up",
    };
    let message = format!("{what_it_does} `{id}`, which is only asked later or never on this way");
    Fault::error("E022", step.at.clone(), message).help("move the question up, or this step down")
}

/// Reports a way out that leads back into the exercise.
pub(super) fn way_out_ends(exercise: &Exercise, at: std::ops::Range<usize>, faults: &mut Faults) {
    let Some(path) = &exercise.care.too_much else { return };
    let ends = |length| paths::ends(exercise, path, length);
    if !ends(Length::Full) || !ends(Length::Quick) {
        let fault = Fault::error("E047", at, format!("the way out `{path}` does not end the exercise"));
        let header = keys::section("path").map_or(String::new(), |section| section.header(path));
        faults.add(fault.help(format!("close it with a step `end = \"…\"` below the last `{header}`")));
    }
}
