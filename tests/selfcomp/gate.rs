//! Before a deep exercise: a notice, how strong it is right now, and an explicit yes.

use std::fs;
use std::path::Path;

use crate::person::Person;
use crate::pty::Seat;

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

/// Answers each question in turn, in a terminal, and gives back everything that was shown.
fn talks(person: &Person, words: &[&str], answers: &[(&str, &str)]) -> String {
    let mut seat = Seat::start(&person.command(&[&["--accessible"], words].concat()), 100, 100);
    for (question, answer) in answers {
        seat.until(&format!("{question:?} waits"), |view| {
            let screen = view.screen_text();
            let last = screen.trim_end().rsplit("> ").next().unwrap_or_default();
            last.contains(question) && last.ends_with('>')
        });
        seat.lets_pass(50).types(&format!("{answer}\n"));
    }
    let end = seat.gives_the_terminal_back();
    assert_eq!(end.code, Some(0), "{}", end.everything);
    end.everything
}

/// The only draft.
fn draft(person: &Person) -> std::path::PathBuf {
    let mut files = person.files().into_iter();
    files.find(|file| file.extension().is_some_and(|ext| ext == "md")).expect("a draft")
}

#[test]
fn whoever_comes_back_on_another_day_is_met_at_the_gate_again_and_loses_nothing_there() {
    let deep = "format = 1\n[about]\nid = \"deep\"\ntitle = \"Deep\"\nkind = \"parts\"\nminutes = 1\n\
        language = \"en\"\n[care]\nintensity = \"deep\"\n[[step]]\nid = \"one\"\nask = \"Who is there?\"\n\
        [[step]]\nid = \"two\"\nask = \"Since when?\"\n[[step]]\nend = \"Done.\"\n";
    let person = Person::asked().with("SELFCOMP_PACE", "0").with_exercise("deep", deep);
    let gate = [("how strong", "2"), ("like to begin", "y")];
    let left = [("Who is there?", "the guard"), ("Since when?", "q"), ("a wish to leave?", "y")];
    let settled =
        [("goes further", ""), ("hear voices", ""), ("stir old", ""), ("any word", ""), ("settle", "")];
    talks(&person, &["deep"], &[&settled[..], &gate, &left].concat());
    let today = talks(&person, &["resume"], &[("go on with it", "1"), left[1], left[2]]);
    assert!(!today.contains("how strong"), "{today}");
    let text = fs::read_to_string(draft(&person)).unwrap();
    let started = text.lines().find(|line| line.starts_with("started")).unwrap();
    fs::write(draft(&person), text.replace(started, "started = \"2026-01-02T10:00:00Z\"")).unwrap();
    let no = [("go on with it", "1"), settled[4], gate[0], ("like to begin", "n")];
    assert!(talks(&person, &["resume"], &no).contains("is put by"), "what was written stays");
    assert!(fs::read_to_string(draft(&person)).unwrap().contains("the guard"));
    let yes = [no[0], no[1], gate[0], gate[1], ("Before: the guard", ""), ("Since when?", "q"), left[2]];
    talks(&person, &["resume"], &yes);
}
