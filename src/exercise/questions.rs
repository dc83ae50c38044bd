//! Reading a question: what kind of answer it takes, and what is offered.

use super::block::{Block, Entry};
use super::fault::Fault;
use super::names::{Role, Within};
use super::reader::Reader;
use super::{Form, Offers, Options, Question, keys, options, resolve, writing};

impl<'a> Reader<'a> {
    /// Everything that asks something.
    pub fn question(&mut self, block: &Block<'a>, verb: &str) -> Question {
        let (text, form, replaces) = if verb == "again" {
            let text = self.template(block, "wording", Within::OpenQuestion).unwrap_or_default();
            (text, Form::Line, self.name_of(block, "again", Role::Again))
        } else {
            self.needs_id(block);
            (
                self.template(block, verb, Within::OpenQuestion).unwrap_or_default(),
                self.form(block, verb),
                None,
            )
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
        for line in text.words.split_inclusive('\n') {
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
        let few = list.map_or(!block.has("options"), |list| list.len() < 2 && choices.len() == list.len());
        if few {
            let at = block.entry("options").map_or_else(|| block.verb_at(), Entry::at);
            let fault = Fault::error("E017", at, format!("`{verb}` needs `options`, at least two"));
            self.faults.add(fault.help("options = [ { yes = \"Yes\" }, { no = \"No\" } ]"));
        }
        Options { from: Offers::Listed(choices), show: None }
    }

    fn rate(&mut self, block: &Block<'a>) -> Form {
        let scale = self.name_of(block, "scale", Role::Scale);
        let pair = self.name_of(block, "pair", Role::Pair(block.text("scale")));
        if !block.has("scale") && !block.has("pair") {
            let fault = Fault::error("E006", block.verb_at(), "`rate` needs a `scale`");
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
    pub fn draws(&mut self, block: &Block<'a>, bank: &'static str, number: &'static str) {
        if let (Some(bank), Some(entry), Some(wanted)) =
            (block.text(bank), block.entry(number), block.count(number))
        {
            self.mention(bank, entry.at(), Role::Draw(number, wanted));
        }
    }

    pub fn needs_id(&mut self, block: &Block<'a>) {
        if !block.has("id") {
            let message = "this question has no `id`, so its answer cannot be kept";
            let fault = Fault::error("E013", block.verb_at(), message);
            self.faults.add(fault.help("add a short name, for example `id = \"mood\"`"));
        }
    }
}
