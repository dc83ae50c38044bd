//! Before a deep exercise: a notice, how strong it is right now, and an explicit yes.

use std::fs;
use std::path::Path;

use crate::person::Person;

/// Someone with an exercise of their own that goes deep.
fn someone() -> Person {
    let parts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good/parts.toml");
    Person::new().with_exercise("parts", &fs::read_to_string(parts).unwrap())
}

const FIRST_WORDS: &str = "Sit so that your back is held by something.";

#[test]
fn someone_who_says_yes_begins() {
    let result = someone().saying("3\ny\n").runs(&["parts"]);
    assert!(result.err.contains(FIRST_WORDS), "{}", result.err);
    assert!(!result.err.contains("ground may hold"), "{}", result.err);
}

/// R16
#[test]
fn without_an_explicit_yes_nothing_begins() {
    for answer in ["3\nn\n", "3\n\n", "\n\n"] {
        let result = someone().saying(answer).runs(&["parts"]);
        assert_eq!(result.code, Some(0), "{}", result.err);
        assert!(!result.err.contains(FIRST_WORDS) && result.err.contains("It will keep."), "{}", result.err);
    }
}

/// R16
#[test]
fn someone_in_strong_distress_is_offered_steadier_ground_and_no_number_is_held_against_them() {
    let result = someone().saying("9\n1\n").runs(&["parts"]);
    assert!(result.err.contains("ground may hold better"), "{}", result.err);
    assert!(!result.err.contains(FIRST_WORDS) && result.err.contains("There are people"), "{}", result.err);
    let result = someone().saying("9\n3\ny\n").runs(&["parts"]);
    assert!(result.err.contains(FIRST_WORDS), "that door stays open: {}", result.err);
}

#[test]
fn its_cautions_come_first_and_the_way_out_works_before_the_first_step() {
    let result = someone().saying("g\n").runs(&["parts"]);
    let caution = result.err.find("This is for everyday parts").unwrap();
    assert!(caution < result.err.find("goes further in").unwrap(), "{}", result.err);
    assert!(!result.err.contains(FIRST_WORDS) && result.err.contains("There are people"), "{}", result.err);
}

#[test]
fn a_script_says_yes_by_the_name_of_the_question() {
    let script = someone().having("answers.toml", "gate_yes = true\npart_name = \"the worrier\"\n");
    let result = script.runs(&["parts", "--answers", "answers.toml", "--json"]);
    assert_eq!(result.code, Some(0), "{}", result.err);
    assert!(result.out.contains("the worrier") && result.out.contains("frame.gate_yes"), "{}", result.out);
}
