//! Reading one step: which verb, what goes with it, and what it means.

use super::block::{Block, Entry};
use super::fault::Fault;
use super::keys;
use super::names::{Role, Within};
use super::reader::Reader;
use super::template::Template;
use super::{
    Breath, Form, Length, Offers, Options, Question, Step, Verb, Walk, options, resolve, value, writing,
};

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
            "breathe" => self.breathe(block),
            "phrase" => self.phrase(block, pause),
            "visit" => self.visit(block),
            "keep" => Verb::Keep(self.name_of(block, "keep", Role::Keepsake).unwrap_or_default()),
            "score" => Verb::Score,
            question => Verb::Ask(self.question(block, question)),
        }
    }

    fn text(&mut self, block: &Block<'a>, key: &str, within: Within) -> Template {
        self.template(block, key, within).unwrap_or_default()
    }

    fn breathe(&mut self, block: &Block<'a>) -> Verb {
        let still = Breath { inhale: 0, hold: 0, exhale: 0, rest: 0 };
        let breath = block.text("breathe").and_then(value::breath).unwrap_or(still);
        Verb::Breathe { breath, rounds: block.count("rounds").unwrap_or(4) }
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
        self.within(block, "at_most", 10, "a path is walked again at most 10 times");
        match (list, until) {
            (Some(list), _) => Walk::ForEach(list),
            (None, Some(until)) => Walk::Until(until, block.count("at_most").unwrap_or(1)),
            (None, None) => Walk::Once,
        }
    }

    /// Everything that asks something.
    fn question(&mut self, block: &Block<'a>, verb: &str) -> Question {
        let (text, form, replaces) = if verb == "again" {
            let text = self.text(block, "wording", Within::OpenQuestion);
            (text, Form::Line, self.name_of(block, "again", Role::Again))
        } else {
            self.needs_id(block);
            (self.text(block, verb, Within::OpenQuestion), self.form(block, verb), None)
        };
        Question { text, help: block.string("help"), example: block.string("example"), form, replaces }
    }

    fn form(&mut self, block: &Block<'a>, verb: &str) -> Form {
        match verb {
            "write" => {
                self.editor_lines(block);
                let starter = self.template(block, "starter", Within::Text);
                Form::Page { starter, editor: block.flag("editor") }
            }
            "list" => self.list(block),
            "choose" => self.choose(block),
            "choose_many" => self.choose_many(block),
            "rate" => self.rate(block),
            "confirm" => Form::YesNo { yes: block.string("yes"), no: block.string("no") },
            _ => Form::Line,
        }
    }

    /// Reports lines of a starter that the person's editor would take as its settings.
    fn editor_lines(&mut self, block: &Block<'a>) {
        let Some(text) = block.entry("starter").and_then(|entry| entry.placed(self.source)) else { return };
        let mut start = 0;
        for line in text.text.split_inclusive('\n') {
            if writing::editor_line(line) {
                let message = "this line could be taken as a command by the person's editor";
                let fault =
                    Fault::error("E063", text.place(&(start..start + line.trim_end().len())), message);
                self.faults
                    .add(fault.help("vim and emacs read such lines as settings; write it in another way"));
            }
            start += line.len();
        }
    }

    fn list(&mut self, block: &Block<'a>) -> Form {
        self.within(block, "at_most", 20, "a list has at most 20 lines");
        let at_most = block.count("at_most").unwrap_or(keys::USUAL_LINES);
        Form::List { at_least: self.at_least(block, at_most), at_most }
    }

    fn choose(&mut self, block: &Block<'a>) -> Form {
        let own = block.string("own");
        let show = block.count("show");
        if block.has("from") {
            self.without(block, "from", &["options"]);
            let bank = self.name_of(block, "from", Role::Bank).unwrap_or_default();
            self.draws(block, "from", "show");
            return Form::One { options: Options { from: Offers::Bank(bank), show }, own };
        }
        let options = self.options(block, "choose");
        if let (Offers::Listed(choices), Some(entry), Some(show)) = (&options.from, block.entry("show"), show)
        {
            self.too_few(entry, show, choices.len());
        }
        Form::One { options: Options { show, ..options }, own }
    }

    fn choose_many(&mut self, block: &Block<'a>) -> Form {
        let options = self.options(block, "choose_many");
        let Offers::Listed(choices) = &options.from else { return Form::Line };
        let at_most = block.count("at_most").unwrap_or(choices.len());
        if let Some(entry) = block.entry("at_most") {
            self.too_few(entry, at_most, choices.len());
        }
        Form::Many { at_least: self.at_least(block, at_most), at_most, options }
    }

    fn options(&mut self, block: &Block<'a>, verb: &str) -> Options {
        let list = block.items("options");
        let choices = list.map(|list| options::options(list, &mut self.faults)).unwrap_or_default();
        let few = list.map_or(!block.has("options"), |list| list.len() < 2);
        if few {
            let at = block.entry("options").map_or(block.at.clone(), Entry::at);
            let fault = Fault::error("E017", at, format!("`{verb}` needs `options`, at least two"));
            self.faults.add(fault.help("options = [ { yes = \"Yes\" }, { no = \"No\" } ]"));
        }
        Options { from: Offers::Listed(choices), show: None }
    }

    fn rate(&mut self, block: &Block<'a>) -> Form {
        let scale = self.name_of(block, "scale", Role::Scale);
        let pair = self.name_of(block, "pair", Role::Pair(block.text("scale")));
        if !block.has("scale") && !block.has("pair") {
            let fault = block.missing("`rate` needs a `scale`".into(), "scale");
            self.faults.add(fault.help("describe one below `[scale.some_name]`, and name it here"));
        }
        Form::Rating { scale: scale.unwrap_or_default(), pair }
    }

    fn at_least(&mut self, block: &Block<'a>, at_most: usize) -> usize {
        let at_least = block.count("at_least").unwrap_or(0);
        if let Some(entry) = block.entry("at_least").filter(|_| at_least > at_most) {
            let message = format!("`at_least = {at_least}` is more than the {at_most} there can be");
            self.faults.add(Fault::error("E061", entry.at(), message));
        }
        at_least
    }

    /// Reports a number that is higher than what there is to choose from.
    fn too_few(&mut self, entry: &Entry<'a>, wanted: usize, there: usize) {
        if wanted > there && there > 0 {
            self.faults.add(resolve::too_few(entry.at(), entry.key.name, wanted, there, "options"));
        }
    }

    /// Remembers that so many lines are drawn from a bank.
    fn draws(&mut self, block: &Block<'a>, bank: &'static str, number: &'static str) {
        if let (Some(bank), Some(entry), Some(wanted)) =
            (block.text(bank), block.entry(number), block.count(number))
        {
            self.mention(bank, entry.at(), Role::Draw(number, wanted));
        }
    }

    fn within(&mut self, block: &Block<'a>, key: &str, most: i64, message: &str) {
        if let Some(entry) = block.entry(key).filter(|_| block.number(key) > Some(most)) {
            self.faults.add(Fault::error("E061", entry.at(), message));
        }
    }

    fn needs_id(&mut self, block: &Block<'a>) {
        if !block.has("id") {
            let message = "this question has no `id`, so its answer cannot be kept";
            let fault = Fault::error("E013", block.at.clone(), message).label("`id` is missing");
            self.faults.add(fault.help("add a short name, for example `id = \"mood\"`"));
        }
    }

    /// Reports keys that make sense only beside another.
    fn only_with(&mut self, block: &Block<'a>, other: &str, keys: &[&str]) {
        for entry in keys.iter().filter(|_| !block.has(other)).filter_map(|key| block.entry(key)) {
            let message = format!("`{}` does nothing here without `{other}`", entry.key.name);
            self.faults.add(
                Fault::error("E012", entry.at(), message).help(format!("add `{other}`, or take it out")),
            );
        }
    }

    /// Reports keys that make no sense beside another.
    pub fn without(&mut self, block: &Block<'a>, other: &str, keys: &[&str]) {
        for entry in keys.iter().filter_map(|key| block.entry(key)) {
            let message = format!("`{}` does not go together with `{other}`", entry.key.name);
            self.faults.add(Fault::error("E012", entry.at(), message).help("keep one of the two"));
        }
    }
}

const BOTH: &str = "`for_each` walks a list, `until` waits for an answer: keep one of the two";

/// The length a word of the format stands for.
pub(super) fn length(word: &str) -> Length {
    if word == "quick" { Length::Quick } else { Length::Full }
}

fn plain(form: Form) -> Question {
    Question { text: Template::default(), help: None, example: None, form, replaces: None }
}
