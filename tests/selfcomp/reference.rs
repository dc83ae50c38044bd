//! The reference pages of the format, written from the table of keys.

use std::fmt::Write as _;
use std::fs;

use selfcomp::exercise::keys::{self, Key, SECTIONS, Section, Value};
use selfcomp::known::Fact;
use selfcomp::record::Record;

use crate::check::tests;
use crate::rewriting::is_current;

#[test]
fn an_author_reads_about_every_key_and_about_no_other() {
    let place = tests("../docs/exercise-format.md");
    let kept = fs::read_to_string(&place).unwrap();
    let tables = [
        ("verbs", verbs()),
        ("known", known()),
        ("every step", every_step()),
        ("attributes", attributes()),
        ("sections", sections()),
    ];
    let current = tables.iter().fold(kept.clone(), |text, (name, table)| filled(&text, name, table));
    assert!(is_current(&place, &current), "SELFCOMP_REWRITE=1 writes the tables of {} anew", place.display());
}

/// The text with a table between its marks.
fn filled(text: &str, name: &str, table: &str) -> String {
    let (before, rest) = text.split_once(&format!("<!-- {name} -->\n")).unwrap();
    let (_, after) = rest.split_once("<!-- end -->").unwrap();
    format!("{before}<!-- {name} -->\n{table}<!-- end -->{after}")
}

fn step() -> &'static [Key] {
    keys::section("step").unwrap().keys
}

fn verbs() -> String {
    let verbs = keys::VERBS.iter().map(|name| step().iter().find(|key| key.name == *name).unwrap());
    let goes_with = |verb: &Key| {
        let attributes = step().iter().filter(|key| key.verbs.contains(&verb.name));
        attributes.map(|key| format!("`{}`", key.name)).collect::<Vec<_>>().join(", ")
    };
    let mut table = String::from("| step | takes | what it does | can have |\n|---|---|---|---|\n");
    for verb in verbs {
        let (takes, can_have) = (takes(&verb.value), goes_with(verb));
        writeln!(table, "| `{}` | {takes} | {} | {can_have} |", verb.name, verb.doc).unwrap();
    }
    table
}

fn known() -> String {
    let mut table = String::from("| word | what it means |\n|---|---|\n");
    for fact in Fact::ALL {
        writeln!(table, "| `{}` | {} |", fact.id(), fact.meaning()).unwrap();
    }
    table
}

fn every_step() -> String {
    table(step().iter().filter(|key| !key.is_verb && key.verbs.is_empty()))
}

fn attributes() -> String {
    let mut table = String::from("| key | goes with | takes | what it means |\n|---|---|---|---|\n");
    for key in step().iter().filter(|key| !key.is_verb && !key.verbs.is_empty()) {
        let verbs = key.verbs.iter().map(|verb| format!("`{verb}`")).collect::<Vec<_>>().join(", ");
        writeln!(table, "| `{}` | {verbs} | {} | {} |", key.name, takes(&key.value), key.doc).unwrap();
    }
    table
}

fn sections() -> String {
    let others = SECTIONS.iter().filter(|section| !matches!(section.name, "step" | "path"));
    others.map(section).collect()
}

fn section(section: &Section) -> String {
    format!("### `{}`\n\n{}\n\n{}\n", section.header("name"), section.doc, table(section.keys.iter()))
}

fn table<'a>(keys: impl Iterator<Item = &'a Key>) -> String {
    let mut table = String::from("| key | takes | what it means |\n|---|---|---|\n");
    for key in keys {
        let name = if key.needed { format!("**`{}`**", key.name) } else { format!("`{}`", key.name) };
        writeln!(table, "| {name} | {} | {} |", takes(&key.value), key.doc).unwrap();
    }
    table
}

fn takes(value: &Value) -> String {
    match value {
        Value::Text => "text".into(),
        Value::Template => "text with {placeholders}".into(),
        Value::Slug | Value::Id => "a name".into(),
        Value::NameOf("question" | "rating" | "list") => "the id of an earlier question".into(),
        Value::NameOf(what) => format!("the name of a {what}"),
        Value::Condition => "a [condition](#conditions)".into(),
        Value::Breath => "a breath in words".into(),
        Value::Link => "a link".into(),
        Value::Language => "a language".into(),
        Value::Number(from, 1_000_000) => format!("a number from {from}"),
        Value::Number(from, to) => format!("a number, {from} to {to}"),
        Value::Flag => "`true` or `false`".into(),
        Value::True => "`true`".into(),
        Value::Texts(_) => "a list of texts".into(),
        Value::Names => "a list of ids".into(),
        Value::Word(words) => words.iter().map(|word| format!("`\"{word}\"`")).collect::<Vec<_>>().join(", "),
        Value::Options => "a list of options".into(),
        Value::Points => "a list of points".into(),
    }
}

#[test]
fn an_author_can_begin_with_the_exercise_on_the_page() {
    let page = fs::read_to_string(tests("../docs/exercise-format.md")).unwrap();
    let (_, rest) = page.split_once("```toml\n").unwrap();
    let (tiny, _) = rest.split_once("```").unwrap();
    let checked = selfcomp::exercise::read::check(tiny);
    assert!(checked.exercise.is_some() && checked.faults.is_empty(), "{:#?}", checked.faults);
}

#[test]
fn the_record_that_the_documentation_shows_is_one() {
    let docs = fs::read_to_string(tests("").parent().unwrap().join("docs/records.md")).unwrap();
    let shown = docs.split("```").find_map(|block| block.strip_prefix("json\n")).unwrap();
    let record: Record = serde_json::from_str(shown).unwrap();
    let again: serde_json::Value = serde_json::to_value(&record).unwrap();
    assert_eq!(again, serde_json::from_str::<serde_json::Value>(shown).unwrap());
    let draft = Record { ending: None, taken_back: record.answers.clone(), total: Some(2.0), ..record };
    for field in serde_json::to_value(&draft).unwrap().as_object().unwrap().keys() {
        assert!(docs.contains(&format!("`{field}`")), "docs/records.md explains {field}");
    }
}
