//! Everything the program grew from has a home, or a reason why it has none.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use clap::CommandFactory;
use selfcomp::cli::Cli;
use selfcomp::texts::{BANKS, PAGES, SITUATIONS};

use crate::library;

/// How many rows each of the five articles has.
const ROWS: [usize; 5] = [20, 29, 22, 16, 15];

/// A row of the inventory: its name, what it is, where it is.
struct Row {
    name: String,
    what: String,
    homes: Vec<String>,
}

fn rows() -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/coverage.md");
    let text = fs::read_to_string(path).unwrap();
    text.lines().filter(|line| line.starts_with("| S")).map(row).collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
    assert_eq!(cells.len(), 3, "{line}");
    // A reason may be two sentences.
    let mut homes: Vec<String> = Vec::new();
    for part in cells[2].split("; ") {
        match homes.last_mut().filter(|last| last.starts_with("left out: ") || last.starts_with("rule: ")) {
            Some(last) if !KINDS.iter().any(|kind| part.starts_with(kind)) => *last += part,
            _ => homes.push(part.to_owned()),
        }
    }
    Row { name: cells[0].to_owned(), what: cells[1].to_owned(), homes }
}

/// What a home can be, as it begins in the last column.
const KINDS: [&str; 8] =
    ["exercise ", "page ", "situation ", "lines ", "command ", "frame ", "rule: ", "left out: "];

fn names(home: &str) -> Vec<&str> {
    home.split('`').skip(1).step_by(2).collect()
}

fn there() -> Vec<(&'static str, BTreeSet<String>)> {
    let owned = |name: &str| name.to_owned();
    let cli = Cli::command();
    vec![
        ("exercise ", library::ids().into_iter().filter(|id| id != "frame").collect()),
        ("page ", PAGES.iter().map(|page| owned(page.id)).collect()),
        ("situation ", SITUATIONS.iter().map(|one| owned(one.id)).collect()),
        ("lines ", BANKS.iter().map(|bank| owned(bank.when)).collect()),
        ("command ", cli.get_subcommands().map(|command| owned(command.get_name())).collect()),
        ("frame ", library::frame().paths.keys().cloned().collect()),
    ]
}

#[test]
fn somebody_asking_what_became_of_an_idea_finds_every_one_of_them_once() {
    let wanted =
        (0..).zip(ROWS).flat_map(|(article, rows)| (1..=rows).map(move |row| format!("S{article}-{row}")));
    let rows = rows();
    let found: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(found, wanted.collect::<Vec<_>>());
    assert!(rows.iter().all(|row| row.what.len() > 10));
}

#[test]
fn every_home_an_idea_has_is_there() {
    let there = there();
    let mut missing = Vec::new();
    for row in rows() {
        for home in
            row.homes.iter().filter(|home| !home.starts_with("rule: ") && !home.starts_with("left out: "))
        {
            let (_, known) = there
                .iter()
                .find(|(kind, _)| home.starts_with(kind))
                .unwrap_or_else(|| panic!("{}: {home} is no home", row.name));
            assert!(!names(home).is_empty(), "{}: {home}", row.name);
            let none = names(home).into_iter().filter(|name| !known.contains(*name));
            missing.extend(none.map(|name| format!("{}: {home} ({name})", row.name)));
        }
    }
    assert!(missing.is_empty(), "not there:\n{}", missing.join("\n"));
}

#[test]
fn what_has_no_home_has_a_reason_that_can_be_read() {
    for row in rows() {
        assert!(!row.homes.is_empty(), "{}", row.name);
        for home in
            row.homes.iter().filter(|home| home.starts_with("left out: ") || home.starts_with("rule: "))
        {
            assert!(home.len() > 30, "{}: {home} says too little", row.name);
        }
    }
}

/// The exercises that ship, and the few words from a calmer day.
const CATALOGUE: [&str; 31] = [
    "angry",
    "anxious",
    "break",
    "break-fierce",
    "break-soften",
    "breathe",
    "calmer",
    "companion",
    "critic",
    "critic-coach",
    "critic-why",
    "ease",
    "evening",
    "friend",
    "ground",
    "kindness",
    "letter",
    "letter-child",
    "letter-future",
    "letter-mind",
    "parts",
    "parts-steady",
    "parts-today",
    "parts-two",
    "parts-unblend",
    "parts-welcome",
    "ritual",
    "set-down",
    "slip",
    "thought",
    "touch",
];

#[test]
fn every_exercise_of_the_catalogue_ships_and_is_led_to_by_a_situation_or_a_tag() {
    let there = library::ids();
    for id in CATALOGUE {
        assert!(there.iter().any(|there| there == id), "{id} is not there");
        let led_to = SITUATIONS.iter().any(|one| one.exercises.contains(&id));
        assert!(led_to || !library::exercise(id).about.tags.is_empty(), "nothing leads to {id}");
    }
}
