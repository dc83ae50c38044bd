//! The hazard log names what is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn log() -> String {
    fs::read_to_string(top().join("docs/hazards.md")).unwrap()
}

/// Every Rust file below these folders.
fn code() -> Vec<String> {
    let mut paths = Vec::new();
    for folder in ["src", "tests"] {
        collect(&top().join(folder), &mut paths);
    }
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The names of all tests.
fn tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for text in code() {
        for after in text.split("#[test]").skip(1) {
            let name = after.split("fn ").nth(1).and_then(|rest| rest.split('(').next());
            names.extend(name.map(str::to_owned));
        }
    }
    names
}

/// The rules named in a text: `R7`, `R37`.
fn rules(text: &str) -> BTreeSet<u32> {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    let numbers = words.filter_map(|word| word.strip_prefix('R')?.parse().ok());
    numbers.filter(|number| (1..=43).contains(number)).collect()
}

/// The rules named in the comments right above tests.
fn rules_with_a_test() -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    for text in code() {
        let lines: Vec<&str> = text.lines().collect();
        for at in (0..lines.len()).filter(|at| lines[*at].trim() == "#[test]") {
            let above = lines[..at].iter().rev().take_while(|line| line.trim_start().starts_with("///"));
            found.extend(above.flat_map(|line| rules(line)));
        }
    }
    found
}

/// The rows of every table of hazards, cell by cell.
fn rows() -> Vec<Vec<String>> {
    let log = log();
    let rows = log.lines().filter(|line| line.starts_with("| H"));
    rows.map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

#[test]
fn every_hazard_has_a_cause_a_mitigation_a_test_and_what_remains() {
    let rows = rows();
    assert!((25..=60).contains(&rows.len()), "{} hazards", rows.len());
    for (number, row) in (1..).zip(&rows) {
        assert_eq!(row.len(), 6, "{row:?}");
        assert_eq!(row[0], format!("H{number}"), "{row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
        assert!(row[4].contains('`') || row[4].starts_with("none"), "{row:?}");
    }
}

#[test]
fn every_test_that_the_hazard_log_names_is_there() {
    let tests = tests();
    for row in rows() {
        for name in row[4].split('`').skip(1).step_by(2) {
            assert!(tests.contains(name), "{}: there is no test `{name}`", row[0]);
        }
    }
}

#[test]
fn every_safety_rule_has_a_test_or_a_place_where_it_is_kept() {
    let log = log();
    let (_, kept) = log.split_once("## Rules that are no behaviour").unwrap();
    let kept: BTreeSet<u32> = kept
        .lines()
        .filter(|line| line.starts_with("| R"))
        .flat_map(|line| rules(line.split('|').nth(1).unwrap_or_default()))
        .collect();
    let tested = rules_with_a_test();
    let lost: Vec<u32> = (1..=43).filter(|rule| !tested.contains(rule) && !kept.contains(rule)).collect();
    assert!(lost.is_empty(), "no test and no place for {lost:?}");
    let both: Vec<&u32> = kept.intersection(&tested).collect();
    assert!(both.is_empty(), "a test proves {both:?}: take them out of the list");
}
