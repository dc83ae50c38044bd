//! What the readers of sections and steps share: the source, the faults, the names.

use std::ops::Range;

use super::block::{Block, Entry, Text};
use super::condition::{self, Condition};
use super::fault::{Fault, Faults};
use super::names::{Mention, Names, Role, Within};
use super::template::{self, Template};

/// The state of reading one file.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    /// The file.
    pub source: &'a str,
    /// What was wrong so far.
    pub faults: Faults,
    /// What was named and used so far.
    pub names: Names<'a>,
}

const EXAMPLES: &str = "examples: `mood is open`, `weight is at least 7`, `twists includes label`";

impl<'a> Reader<'a> {
    /// Remembers that a name is used here.
    pub fn mention(&mut self, name: &'a str, at: Range<usize>, role: Role<'a>) {
        self.names.mentions.push(Mention { name, at, role });
    }

    /// The name after a key, remembered as used.
    pub fn name_of(&mut self, block: &Block<'a>, key: &str, role: Role<'a>) -> Option<String> {
        let entry = block.entry(key)?;
        let name = entry.text()?;
        self.mention(name, entry.at(), role);
        Some(name.into())
    }

    /// The text with placeholders after a key.
    pub fn template(&mut self, block: &Block<'a>, key: &str, within: Within) -> Option<Template> {
        let text = block.entry(key)?.placed(self.source)?;
        let written = template::parse::parse(text.words);
        for (at, message) in written.loose {
            self.faults.add(Fault::error("E033", text.place(&at), message));
        }
        for slot in written.slots {
            let filled = within == Within::OpenQuestion && slot.has_fallback;
            let within = if filled { Within::Text } else { within };
            self.mention(slot.id, text.place(&slot.at), Role::Slot(within));
        }
        Some(written.template)
    }

    /// The condition after a key.
    pub fn condition(&mut self, block: &Block<'a>, key: &str) -> Option<Condition> {
        let text = block.entry(key)?.placed(self.source)?;
        let said = match condition::parse::parse(text.words) {
            Ok(said) => said,
            Err(unclear) => {
                self.faults
                    .add(Fault::error("E020", text.place(&unclear.at), unclear.message).help(EXAMPLES));
                return None;
            }
        };
        let condition = said.condition();
        for part in said.parts {
            self.clause(&text, part);
        }
        Some(condition)
    }

    fn clause(&mut self, text: &Text<'a>, said: condition::parse::Saying<'a>) {
        let values = said.values.iter().map(|value| text.place(&value.range())).collect();
        let whole = text.place(&(said.id.at..said.end));
        let (name, at) = (said.id.text, text.place(&said.id.range()));
        self.mention(name, at, Role::Clause { said, values, whole });
    }

    /// Remembers the id a step is given, or says that it is given twice.
    pub fn give_id(&mut self, entry: &Entry<'a>) -> Option<String> {
        let id = entry.text()?;
        let at = entry.at();
        if let Some(other) = self.names.ids.insert(id, at.clone()) {
            self.twice(id, at, other);
        }
        Some(id.into())
    }

    /// Two places give the same id; paths are not read in the order of the file.
    fn twice(&mut self, id: &str, one: Range<usize>, other: Range<usize>) {
        let (first, second) = if one.start < other.start { (one, other) } else { (other, one) };
        let fault = Fault::error("E015", second, format!("the id `{id}` is used twice"));
        self.faults.add(fault.label("second time").other(first, "first time"));
    }

    /// Reports a number over a limit that is narrower here than elsewhere.
    pub fn within(&mut self, block: &Block<'a>, key: &str, most: i64, message: &str) {
        if let Some(entry) = block.entry(key).filter(|_| block.number(key) > Some(most)) {
            self.faults.add(Fault::error("E061", entry.at(), message));
        }
    }

    /// Reports keys that make sense only beside another.
    pub fn only_with(&mut self, block: &Block<'a>, other: &str, keys: &[&str]) {
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
