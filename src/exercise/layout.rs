//! The file from above: which sections it has, and whether their headers are written as they should be.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::block::{Block, cut};
use super::fault::Fault;
use super::keys::{self, SECTIONS, Section, Shape};
use super::reader::Reader;
use super::{About, Care, Exercise, Step, Verb, lend, sections, suggest, syntax, value};
use crate::known::ComesBackTo;

/// A block as it stands in the file, not yet read.
struct Raw<'a> {
    name: &'a str,
    at: Range<usize>,
    table: &'a DeTable<'a>,
}

/// Reads the sections into an exercise. What is faulty is left out.
pub(super) fn exercise<'a>(reader: &mut Reader<'a>, table: &'a DeTable<'a>) -> Exercise {
    if let Some(fault) = syntax::without_format(table) {
        reader.faults.add(fault);
    }
    strangers(reader, table);
    let mut exercise = Exercise {
        about: about(reader, table),
        sources: reader.blocks("source", table).iter().map(sections::source).collect(),
        care: care(reader, table),
        banks: BTreeMap::new(),
        scales: BTreeMap::new(),
        steps: Vec::new(),
        paths: BTreeMap::new(),
        keepsakes: BTreeMap::new(),
        part: None,
        score: None,
        comes_back_to: ComesBackTo::default(),
        longest: 0,
    };
    fill(reader, table, &mut exercise);
    exercise.comes_back_to = comes_back_to(reader, &exercise);
    lend::lend(&mut exercise);
    exercise.longest = lend::longest(&exercise);
    exercise
}

fn fill<'a>(reader: &mut Reader<'a>, table: &'a DeTable<'a>, exercise: &mut Exercise) {
    for block in &reader.blocks("phrases", table) {
        exercise.banks.insert(block.name.into(), reader.bank(block));
    }
    for block in &reader.blocks("scale", table) {
        exercise.scales.insert(block.name.into(), reader.scale(block));
    }
    steps(reader, table, exercise);
    for block in &reader.blocks("keepsake", table) {
        exercise.keepsakes.insert(block.name.into(), reader.keepsake(block));
    }
    exercise.part = reader.blocks("part", table).pop().map(|block| reader.part(&block));
    let score = reader.blocks("score", table).pop();
    exercise.score = score.as_ref().map(|block| reader.score(block));
    reader.names.score = score;
}

fn comes_back_to(reader: &Reader<'_>, exercise: &Exercise) -> ComesBackTo {
    let mentioned = reader.names.mentions.iter().map(|mention| mention.name);
    let named = mentioned.fold(ComesBackTo::default(), ComesBackTo::and);
    let recalls = || lend::all_steps(exercise).any(|step| matches!(step.verb, Verb::Recall(_)));
    ComesBackTo { parts: named.parts || exercise.part.is_some() || recalls(), ..named }
}

fn care<'a>(reader: &mut Reader<'a>, table: &'a DeTable<'a>) -> Care {
    let Some(block) = reader.blocks("care", table).pop() else { return sections::no_care() };
    let care = reader.care(&block);
    reader.names.care = Some(block);
    care
}

fn steps<'a>(reader: &mut Reader<'a>, table: &'a DeTable<'a>, exercise: &mut Exercise) {
    let blocks = reader.blocks("step", table);
    exercise.steps = blocks.iter().filter_map(|block| reader.step(block)).collect();
    // A path whose header is wrong is there all the same: nobody is told that it does not exist.
    let names = table.get("path").and_then(|path| path.get_ref().as_table());
    for (name, value) in names.into_iter().flatten() {
        if !matches!(value.get_ref(), DeValue::String(_) | DeValue::Integer(_)) {
            exercise.paths.insert(name.get_ref().to_string(), Vec::new());
        }
    }
    let paths = reader.blocks("path", table);
    for block in &paths {
        let steps: Option<Step> = reader.step(block);
        exercise.paths.entry(block.name.into()).or_default().extend(steps);
    }
    few_enough(reader, &blocks, &paths, exercise.paths.len());
}

fn few_enough(reader: &mut Reader<'_>, steps: &[Block<'_>], paths: &[Block<'_>], named: usize) {
    let all = || steps.iter().chain(paths);
    if let Some(block) = all().nth(keys::MOST_STEPS) {
        let message = format!("an exercise has at most {} steps, those on paths included", keys::MOST_STEPS);
        reader.faults.add(Fault::error("E061", block.at.clone(), message));
    }
    if let (Some(block), true) = (paths.last(), named > keys::MOST_PATHS) {
        let message = format!("an exercise has at most {} paths", keys::MOST_PATHS);
        reader.faults.add(Fault::error("E061", block.at.clone(), message));
    }
    if all().next().is_none() && !reader.names.meant("step") && !reader.names.meant("path") {
        reader
            .faults
            .add(Fault::error("E006", 0..0, "the exercise has no steps").help("begin one with `[[step]]`"));
    }
}

fn about<'a>(reader: &mut Reader<'a>, table: &'a DeTable<'a>) -> About {
    if !table.contains_key("about") && !reader.names.meant("about") {
        let fault = Fault::error("E006", 0..0, "the file does not say what the exercise is");
        reader
            .faults
            .add(fault.help("begin it with `[about]` and its keys id, title, kind, minutes, language"));
    }
    let Some(block) = reader.blocks("about", table).pop() else { return no_about() };
    let about = sections::about(&block);
    reader.names.about = Some(block);
    about
}

/// Reports sections and keys that have no place at the top of the file.
fn strangers(reader: &mut Reader<'_>, table: &DeTable<'_>) {
    for (key, value) in table {
        let name = key.get_ref().as_ref();
        if name == "format" || keys::section(name).is_some() || reader.faults.full() {
            continue;
        }
        let is_block = match value.get_ref() {
            DeValue::Table(_) => true,
            DeValue::Array(list) => list.iter().any(|item| item.get_ref().is_table()),
            _ => false,
        };
        reader.faults.add(if is_block {
            let near = suggest::nearest(name, section_names());
            reader.names.sections.extend(near);
            no_section(name, near, key.span())
        } else {
            not_at_the_top(name, key.span())
        });
    }
}

fn section_names() -> impl Iterator<Item = &'static str> {
    SECTIONS.iter().map(|section| section.name)
}

fn no_section(name: &str, near: Option<&str>, at: Range<usize>) -> Fault {
    let fault = Fault::error("E003", at, format!("there is no section called `{}`", cut(name)))
        .label("not known here");
    match near {
        Some(near) => fault.help(format!("did you mean `{near}`?")),
        None => fault.help(format!("there are: {}", section_names().collect::<Vec<_>>().join(", "))),
    }
}

fn not_at_the_top(name: &str, at: Range<usize>) -> Fault {
    let fault = Fault::error("E003", at, format!("`{}` does not belong at the top of the file", cut(name)));
    let home = SECTIONS.iter().find(|section| section.key(name).is_some());
    match (home, suggest::nearest(name, ["format"])) {
        (Some(home), _) => fault.help(format!("`{name}` belongs under {}", home.header("NAME"))),
        (None, Some(_)) => fault.help("did you mean `format`?"),
        (None, None) => fault.help("only `format` stands there; everything else belongs under a [header]"),
    }
}

impl<'a> Reader<'a> {
    /// The blocks of a section, their keys checked. Headers that are written wrongly are reported.
    fn blocks(&mut self, name: &'static str, table: &'a DeTable<'a>) -> Vec<Block<'a>> {
        let (Some(section), Some((key, value))) = (keys::section(name), table.get_key_value(name)) else {
            return Vec::new();
        };
        self.names.sections.push(name);
        let mut raw: Vec<Raw<'a>> = Vec::new();
        match section.shape {
            Shape::One => self.one(section, (key.span(), ""), value, &mut raw),
            Shape::Many => self.many(section, (key.span(), ""), value, &mut raw),
            Shape::Named | Shape::ManyNamed => self.named(section, key.span(), value, &mut raw),
        }
        self.names.blocks.extend(raw.iter().map(|raw| (section.name, raw.name, raw.at.clone())));
        let read = |raw: Raw<'a>| {
            Block::read((self.source, &mut self.faults), (section, raw.name), raw.at, raw.table)
        };
        raw.into_iter().map(read).collect()
    }

    /// `[about]` or `[scale.NAME]`: exactly one block.
    fn one(
        &mut self,
        section: &'static Section,
        (key_at, name): (Range<usize>, &'a str),
        value: &'a Spanned<DeValue<'a>>,
        raw: &mut Vec<Raw<'a>>,
    ) {
        let fault = |message: String| {
            Fault::error("E005", key_at, message)
                .help(format!("write `{}` above its keys", section.header(name)))
        };
        match value.get_ref() {
            DeValue::Table(table) => raw.push(Raw { name, at: value.span(), table }),
            DeValue::Array(_) => {
                let fault = fault(format!("`{}` needs single brackets", dotted(section, name)));
                self.faults.add(fault.label("double brackets are for blocks that may be repeated"));
            }
            other => {
                let fault = fault(format!("`{}` should be a block of its own", dotted(section, name)));
                self.faults.add(fault.label(value::type_of(other)));
            }
        }
    }

    /// `[[step]]` or `[[path.NAME]]`: any number of blocks.
    fn many(
        &mut self,
        section: &'static Section,
        (key_at, name): (Range<usize>, &'a str),
        value: &'a Spanned<DeValue<'a>>,
        raw: &mut Vec<Raw<'a>>,
    ) {
        let DeValue::Array(list) = value.get_ref() else {
            let message = format!("`{}` needs double brackets", dotted(section, name));
            let fault = Fault::error("E005", key_at, message).label("single brackets make one block only");
            self.faults.add(fault.help(format!("write `{}`, once above every block", section.header(name))));
            return;
        };
        for item in list {
            self.one_of_many(section, name, item, raw);
        }
    }

    fn one_of_many(
        &mut self,
        section: &Section,
        name: &'a str,
        item: &'a Spanned<DeValue<'a>>,
        raw: &mut Vec<Raw<'a>>,
    ) {
        match item.get_ref() {
            DeValue::Table(table) => raw.push(Raw { name, at: item.span(), table }),
            other => {
                let message =
                    format!("`{}` should be blocks, each below its own header", dotted(section, name));
                let fault = Fault::error("E005", item.span(), message).label(value::type_of(other));
                self.faults.add(fault.help(format!("write `{}` above each", section.header(name))));
            }
        }
    }

    /// `[scale.NAME]` and `[[path.NAME]]`.
    fn named(
        &mut self,
        section: &'static Section,
        key_at: Range<usize>,
        value: &'a Spanned<DeValue<'a>>,
        raw: &mut Vec<Raw<'a>>,
    ) {
        let DeValue::Table(names) = value.get_ref() else {
            let message = format!("`{}` needs a name", section.name);
            let fault = Fault::error("E005", key_at, message);
            self.faults.add(fault.help(format!("write `{}`", section.header("some_name"))));
            return;
        };
        for (key, value) in names {
            let (name, is_block) = (key.get_ref().as_ref(), !is_plain(value.get_ref()));
            if !is_block {
                self.nameless(section, name, key.span());
                continue;
            }
            self.fit_name(name, key.span());
            match section.shape {
                Shape::Named => self.one(section, (key.span(), name), value, raw),
                _ => self.many(section, (key.span(), name), value, raw),
            }
        }
    }

    /// `[keepsake]` with keys below it.
    fn nameless(&mut self, section: &Section, key: &str, at: Range<usize>) {
        let header = section.header("some_name");
        let fault = Fault::error("E005", at, format!("`{}` needs a name before its keys", section.name));
        self.faults.add(fault.help(format!("write `{header}` above, then `{} = …`", cut(key))));
    }

    fn fit_name(&mut self, name: &str, at: Range<usize>) {
        if !value::is_id(name) {
            let message = "a name has small letters, digits and _ only, and starts with a letter";
            let fault = Fault::error("E014", at, message);
            self.faults.add(fault.help(format!("for example `{}`", value::as_name(name, '_'))));
        }
    }
}

/// Whether a value below a nameless header is a key of its own and not a block.
fn is_plain(value: &DeValue<'_>) -> bool {
    match value {
        DeValue::Table(_) => false,
        DeValue::Array(list) => !list.iter().any(|item| item.get_ref().is_table()),
        _ => true,
    }
}

fn dotted(section: &Section, name: &str) -> String {
    if name.is_empty() { section.name.into() } else { format!("{}.{}", section.name, cut(name)) }
}

/// The `[about]` of a file that has none; it never leaves the checker.
fn no_about() -> About {
    use super::{Evidence, Kind, Length};
    About {
        id: String::new(),
        title: String::new(),
        summary: None,
        kind: Kind::Break,
        minutes: 1,
        quick_minutes: None,
        starts: Length::Full,
        tags: Vec::new(),
        language: String::new(),
        revision: 1,
        author: None,
        translator: None,
        licence: None,
        evidence: Evidence::None,
        translated_from: None,
        translated_revision: None,
    }
}
