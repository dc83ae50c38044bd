//! Reading one step: which verb, what goes with it, and what it means.

use super::block::{Block, Entry};
use super::fault::Fault;
use super::keys;
use super::names::{Role, Within};
use super::reader::Reader;
use super::template::Template;
use super::terms::length;
use super::{Breath, Form, Offers, Options, Question, Step, Verb, Walk, value};

impl<'a> Reader<'a> {
    /// Reads a step. `None` when it is not clear what it does.
    pub fn step(&mut self, block: &Block<'a>) -> Option<Step> {
        let id = block.entry("id").and_then(|entry| self.give_id(entry));
        let verb = self.verb_of(block)?;
        self.attributes(block, verb);
        let (when, unless) = (self.condition(block, "when"), self.condition(block, "unless"));
        let only = block.text("only").map(length);
        let verb = self.verb(block, verb);
        Some(Step { id, when, unless, only, verb, at: block.at.clone() })
    }

    /// The one verb of a step. `pause` counts only when there is no other.
    fn verb_of<'b>(&mut self, block: &'b Block<'a>) -> Option<&'b Entry<'a>> {
        let is_verb = |entry: &&Entry<'_>| entry.key.is_verb && entry.key.name != "pause";
        let mut verbs: Vec<_> = block.entries.iter().filter(is_verb).collect();
        verbs.sort_by_key(|entry| entry.key_at.start);
        match verbs[..] {
            [verb] => Some(verb),
            [] => block.entry("pause").or_else(|| self.no_verb(block)),
            [first, second, ..] => {
                let message = format!("this step both `{}`s and `{}`s", first.key.name, second.key.name);
                let fault = Fault::error("E011", second.at(), message).label("second verb");
                let fault = fault.other(first.at(), "first verb");
                self.faults.add(fault.help("one step does one thing: put a new [[…]] line between them"));
                None
            }
        }
    }

    fn no_verb<T>(&mut self, block: &Block<'a>) -> Option<T> {
        let meant = keys::VERBS.iter().any(|verb| block.has(verb));
        if !meant && !block.has_unknown() {
            let fault = Fault::error("E010", block.at.clone(), "this step does nothing").label("no verb");
            self.faults.add(fault.help(format!("start it with one of: {}", keys::VERBS.join(", "))));
        }
        None
    }

    /// Reports what does not go with the verb.
    fn attributes(&mut self, block: &Block<'a>, verb: &Entry<'a>) {
        let name = verb.key.name;
        for entry in &block.entries {
            let verbs = entry.key.verbs;
            if entry.key != verb.key && !verbs.is_empty() && !verbs.contains(&name) {
                let message = format!("`{}` does not belong to `{name}`", entry.key.name);
                let fault = Fault::error("E012", entry.inside(), message);
                let fault = fault.other(verb.at(), format!("this is a `{name}` step"));
                self.faults.add(fault.help(format!("`{}` goes with: {}", entry.key.name, verbs.join(", "))));
            }
        }
    }

    fn verb(&mut self, block: &Block<'a>, verb: &Entry<'a>) -> Verb {
        let pause = block.count("pause").unwrap_or(0);
        match verb.key.name {
            "say" => Verb::Say { text: self.text(block, "say", Within::Text), pause },
            "end" => Verb::End(self.text(block, "end", Within::Text)),
            "pause" => Verb::Pause(pause),
            "breathe" => breathe(block),
            "phrase" => self.phrase(block, pause),
            "visit" => self.visit(block),
            "keep" => Verb::Keep(self.name_of(block, "keep", Role::Keepsake).unwrap_or_default()),
            "score" => Verb::Score,
            "people" => Verb::People,
            "recall" => Verb::Recall(self.name_of(block, "recall", Role::Question).unwrap_or_default()),
            question => Verb::Ask(self.question(block, question)),
        }
    }

    fn text(&mut self, block: &Block<'a>, key: &str, within: Within) -> Template {
        self.template(block, key, within).unwrap_or_default()
    }

    fn phrase(&mut self, block: &Block<'a>, pause: u32) -> Verb {
        let bank = self.name_of(block, "phrase", Role::Bank).unwrap_or_default();
        self.draws(block, "phrase", if block.has("offer") { "offer" } else { "count" });
        if block.has("offer") {
            self.without(block, "offer", &["count", "pause"]);
            self.needs_id(block);
            return Verb::Ask(self.offer(block, bank));
        }
        self.only_with(block, "offer", &["own", "wording"]);
        Verb::Phrase { bank, count: block.count("count").unwrap_or(1), pause }
    }

    /// `phrase` with `offer`: drawn sentences to choose one from.
    fn offer(&mut self, block: &Block<'a>, bank: String) -> Question {
        let options = Options { from: Offers::Bank(bank), show: block.count("offer") };
        let text = self.text(block, "wording", Within::OpenQuestion);
        Question { text, ..plain(Form::One { options, own: block.string("own") }) }
    }

    fn visit(&mut self, block: &Block<'a>) -> Verb {
        let path = self.name_of(block, "visit", Role::Path).unwrap_or_default();
        Verb::Visit { path, walk: self.walk(block) }
    }

    fn walk(&mut self, block: &Block<'a>) -> Walk {
        let list = self.name_of(block, "for_each", Role::ForEach);
        let until = self.condition(block, "until");
        match (block.entry("for_each"), block.entry("until")) {
            (Some(each), Some(until)) => {
                let message = "`for_each` and `until` do not go together";
                self.faults.add(Fault::error("E045", until.at(), message).other(each.at(), "").help(BOTH));
            }
            (_, Some(entry)) if !block.has("at_most") => {
                let message = "`until` needs `at_most`, so that nobody is kept in a loop";
                self.faults.add(Fault::error("E043", entry.at(), message).help("for example `at_most = 3`"));
            }
            _ => self.only_with(block, "until", &["at_most"]),
        }
        self.within(block, "at_most", 10, "a path is walked at most 10 times");
        match (list, until) {
            (Some(list), _) => Walk::ForEach(list),
            (None, Some(until)) => Walk::Until(until, block.count("at_most").unwrap_or(1)),
            (None, None) => Walk::Once,
        }
    }
}

/// How many breaths when the file does not say.
const USUAL_ROUNDS: u32 = 4;
const BOTH: &str = "`for_each` walks a list, `until` waits for an answer: keep one of the two";

fn breathe(block: &Block<'_>) -> Verb {
    let still = Breath { inhale: 0, hold: 0, exhale: 0, rest: 0 };
    let breath = block.text("breathe").and_then(value::breath).unwrap_or(still);
    Verb::Breathe { breath, rounds: block.count("rounds").unwrap_or(USUAL_ROUNDS) }
}

fn plain(form: Form) -> Question {
    Question { text: Template::default(), help: None, example: None, form, replaces: None }
}
