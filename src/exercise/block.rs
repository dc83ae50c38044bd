//! One block of the file: its keys checked against the table of keys, its values within reach.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{Fault, Faults};
use super::keys::{self, Key, Section, Shape};
use super::{suggest, value};

/// A block whose faulty keys have been reported and set aside.
#[derive(Debug)]
pub(super) struct Block<'a> {
    /// What kind of block.
    pub section: &'static Section,
    /// The NAME in its header, or nothing.
    pub name: &'a str,
    /// Where its header stands.
    pub at: Range<usize>,
    /// The keys that are right.
    pub entries: Vec<Entry<'a>>,
    table: &'a DeTable<'a>,
    /// What mistyped keys were meant to be, so that they are not missed as well.
    meant: Vec<Option<&'static str>>,
}

/// A key that is right, and its value.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    /// The key.
    pub key: &'static Key,
    /// Where the key stands.
    pub key_at: Range<usize>,
    /// The value.
    pub value: &'a Spanned<DeValue<'a>>,
}

/// A text of the file, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Text<'a> {
    /// What it says.
    pub words: &'a str,
    /// Where it stands, with its quotes.
    pub at: Range<usize>,
    /// Where its first letter stands, when it is written exactly as it reads.
    begins: Option<usize>,
}

impl<'a> Block<'a> {
    /// Checks every key of a block.
    pub fn read(
        (source, faults): (&str, &mut Faults),
        (section, name): (&'static Section, &'a str),
        at: Range<usize>,
        table: &'a DeTable<'a>,
    ) -> Self {
        let mut block = Self { section, name, at, entries: Vec::with_capacity(8), table, meant: Vec::new() };
        for (key, value) in table {
            let Some(known) = section.key(key.get_ref()) else {
                if block.named_step(key, value) {
                    faults.add(block.no_named_steps(key));
                } else {
                    block.unknown(key.get_ref(), key.span(), faults);
                }
                continue;
            };
            match value::wrong(source, known, key.span(), value) {
                Some(fault) => faults.add(fault),
                None => block.entries.push(Entry { key: known, key_at: key.span(), value }),
            }
        }
        block.miss(faults);
        block
    }

    /// How its header is written.
    pub fn header(&self) -> String {
        self.section.header(self.name)
    }

    /// Where the step says what it does; its header when it does not.
    pub fn verb_at(&self) -> Range<usize> {
        let verb = self.entries.iter().find(|entry| entry.key.is_verb && entry.key.name != "pause");
        verb.map_or_else(|| self.at.clone(), Entry::at)
    }

    /// Whether the key stands there, right or wrong, or seems to be meant.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key) || self.meant.contains(&Some(key))
    }

    /// Whether a key stands there that is not known.
    pub fn has_unknown(&self) -> bool {
        !self.meant.is_empty()
    }

    /// The key and its value.
    pub fn entry(&self, key: &str) -> Option<&Entry<'a>> {
        self.entries.iter().find(|entry| entry.key.name == key)
    }

    /// The text after a key.
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.entry(key)?.text()
    }

    /// The text after a key, as an owned one.
    pub fn string(&self, key: &str) -> Option<String> {
        self.text(key).map(value::owned)
    }

    /// The number after a key.
    pub fn number(&self, key: &str) -> Option<i64> {
        value::number(self.entry(key)?.value)
    }

    /// The number after a key, as a small positive one.
    pub fn count<T: TryFrom<i64>>(&self, key: &str) -> Option<T> {
        self.number(key)?.try_into().ok()
    }

    /// Whether a flag is set.
    pub fn flag(&self, key: &str) -> bool {
        self.entry(key).is_some_and(|entry| matches!(entry.value.get_ref(), DeValue::Boolean(true)))
    }

    /// The list after a key.
    pub fn items(&self, key: &str) -> Option<&'a [Spanned<DeValue<'a>>]> {
        match self.entry(key)?.value.get_ref() {
            DeValue::Array(list) => Some(list),
            _ => None,
        }
    }

    /// The list of texts after a key; empty when there is none.
    pub fn strings(&self, key: &str) -> Vec<String> {
        let texts = self.items(key).unwrap_or_default().iter().filter_map(|item| item.get_ref().as_str());
        texts.map(value::owned).collect()
    }

    /// Reports what is needed and does not stand there.
    fn miss(&self, faults: &mut Faults) {
        for key in self.section.keys.iter().filter(|key| key.needed && !self.has(key.name)) {
            faults.add(self.missing(format!("{} needs `{}`", self.header(), key.name), key.name));
        }
    }

    /// Something is missing in this block.
    pub fn missing(&self, message: String, key: &str) -> Fault {
        Fault::error("E006", self.at.clone(), message).label(format!("`{key}` is missing"))
    }

    /// Reports a key that is not known here.
    fn unknown(&mut self, key: &str, at: Range<usize>, faults: &mut Faults) {
        if faults.full() {
            return;
        }
        let (meant, help) = self.guess(key);
        self.meant.push(meant);
        let message = format!("{} has no key called `{}`", self.header(), cut(key));
        let fault = Fault::error("E004", at, message).label("not known here");
        faults.add(match help {
            Some(help) => fault.help(help),
            None => fault.help(self.possible()),
        });
    }

    /// Whether this is a header such as `[[step.one]]`, which stands below the step before it.
    fn named_step(&self, key: &Spanned<std::borrow::Cow<'_, str>>, value: &Spanned<DeValue<'_>>) -> bool {
        let blocks = match value.get_ref() {
            DeValue::Array(list) => list.iter().any(|item| item.get_ref().is_table()),
            DeValue::Table(_) => true,
            _ => false,
        };
        self.section.name == "step" && blocks && value.span().start <= key.span().start
    }

    fn no_named_steps(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>) -> Fault {
        self.meant.push(None);
        let name = cut(key.get_ref());
        let fault = Fault::error("E004", key.span(), format!("[[step]] has no key called `{name}`"));
        fault
            .label("a step has no name in its header")
            .help(format!("write `[[step]]` alone, and below it `id = …`; a side path is `[[path.{name}]]`"))
    }

    /// What an unknown key was meant to be, and what to tell its author.
    fn guess(&self, key: &str) -> (Option<&'static str>, Option<String>) {
        let names = || self.section.keys.iter().map(|key| key.name);
        if self.is_step() {
            if matches!(key, "type" | "kind" | "verb" | "action") {
                return (None, Some("a step needs no type: start it with what it does".into()));
            }
            if let Some(here) = suggest::from_other_worlds(key) {
                return (Some(here), Some(format!("here this is called `{here}`")));
            }
        }
        if let Some(home) = home_of(key) {
            let (home, here) = (home.header("NAME"), self.header_line());
            let help =
                format!("`{key}` belongs under {home}; everything below a {here} line belongs to that block");
            return (None, Some(help));
        }
        let near = suggest::nearest(key, names());
        (near, near.map(|near| format!("did you mean `{near}`?")))
    }

    /// The keys that can stand here; in a step, those that go with its verb.
    fn possible(&self) -> String {
        let verb = keys::VERBS.iter().find(|verb| self.is_step() && self.table.contains_key(**verb));
        let fits = |key: &&Key| {
            verb.is_none_or(|verb| key.verbs.contains(verb) || (key.verbs.is_empty() && !key.is_verb))
        };
        let names: Vec<_> = self.section.keys.iter().filter(fits).map(|key| key.name).collect();
        let here = verb.map_or("here".to_owned(), |verb| format!("beside `{verb}`"));
        format!("possible {here}: {}", names.join(", "))
    }

    fn header_line(&self) -> &'static str {
        if matches!(self.section.shape, Shape::Many | Shape::ManyNamed) { "[[…]]" } else { "[…]" }
    }

    fn is_step(&self) -> bool {
        matches!(self.section.name, "step" | "path")
    }
}

impl<'a> Entry<'a> {
    /// The text of the value.
    pub fn text(&self) -> Option<&'a str> {
        self.value.get_ref().as_str()
    }

    /// Where the value stands.
    pub fn at(&self) -> Range<usize> {
        self.value.span()
    }

    /// Where the words of the value stand: of a list, from its first entry to its last.
    pub fn inside(&self) -> Range<usize> {
        match self.value.get_ref() {
            DeValue::Array(list) if !list.is_empty() => list[0].span().start..list[list.len() - 1].span().end,
            _ => self.at(),
        }
    }

    /// The text of the value, with its place.
    pub fn placed(&self, source: &str) -> Option<Text<'a>> {
        Text::of(source, self.value)
    }
}

impl<'a> Text<'a> {
    /// The text of a value, with its place.
    pub fn of(source: &str, value: &'a Spanned<DeValue<'a>>) -> Option<Self> {
        let (words, at) = (value.get_ref().as_str()?, value.span());
        let begins = at.start + opening(&source[at.clone()]);
        let exact = source.get(begins..begins + words.len()) == Some(words);
        Some(Self { words, at, begins: exact.then_some(begins) })
    }

    /// Where a piece of it stands in the file; all of it, when escapes make that uncertain.
    pub fn place(&self, piece: &Range<usize>) -> Range<usize> {
        match self.begins {
            Some(begins) => begins + piece.start..begins + piece.end,
            None => self.at.clone(),
        }
    }
}

/// How many bytes stand before the first letter of a text.
fn opening(raw: &str) -> usize {
    let quotes = if raw.starts_with("\"\"\"") || raw.starts_with("'''") { 3 } else { 1 };
    let newline = if quotes == 1 {
        0
    } else if raw[quotes..].starts_with("\r\n") {
        2
    } else {
        usize::from(raw[quotes..].starts_with('\n'))
    };
    quotes + newline
}

/// The first section that knows a key.
fn home_of(key: &str) -> Option<&'static Section> {
    keys::SECTIONS.iter().find(|section| section.key(key).is_some())
}

/// A name from the file, cut when it is long.
pub(super) fn cut(name: &str) -> String {
    match name.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}
