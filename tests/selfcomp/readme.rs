//! What the README and the guide for contributors show is so.

use std::fs;
use std::path::Path;

use crate::person::Person;
use crate::pty::Seat;
use crate::rewriting::is_current;

/// Wide enough for the block in the README, high enough for a whole break.
const WINDOW: (u16, u16) = (60, 72);

/// `SELFCOMP_REWRITE=1 cargo test readme` writes it anew.
#[test]
fn somebody_who_read_the_readme_finds_the_break_as_it_stood_there() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once("```console\n$ selfcomp break").unwrap();
    let (shown, after) = rest.split_once("```\n").unwrap();
    let seen = format!("\n{}\n", break_at_night());
    let made = format!("{before}```console\n$ selfcomp break{seen}```\n{after}");
    assert!(is_current(&path, &made), "it shows\n{shown}\nand now it is\n{seen}");
}

/// A whole break, in which the person presses three keys.
fn break_at_night() -> String {
    let person = Person::new().with("SELFCOMP_PACE", "0");
    let mut seat = Seat::start(&person.command(&["break", "--seed", "3"]), WINDOW.0, WINDOW.1);
    for question in ["Which of these is nearest?", "good to hear?", "How is it now?"] {
        let choice = if question.starts_with("Which") { "3" } else { "1" };
        seat.sees(question).sees("g steadier").types(choice);
    }
    let rows: Vec<String> = seat.ends().screen.lines().map(|row| row.trim_end().to_owned()).collect();
    rows.join("\n").trim_end().to_owned()
}

#[test]
fn somebody_who_types_the_example_of_the_guide_has_an_exercise() {
    let guide = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CONTRIBUTING.md")).unwrap();
    let example = guide.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let person = Person::new().with_exercise("window", example).saying("a tree\n");
    let file = person.path(".local/share/selfcomp/exercises/en/window.toml").display().to_string();
    let checked = person.runs(&["check", "--strict", &file]);
    assert_eq!(checked.code, Some(0), "{}{}", checked.out, checked.err);
    assert!(person.runs(&["window"]).err.contains("a tree was there before this moment"));
}
