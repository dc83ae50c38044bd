//! Letters that come back: on their day, when somebody looks for them, and nowhere else.

use std::fs;

use crate::person::Person;
use crate::pty::Seat;

const LETTER: &str = r#"format = 1
[about]
id = "try"
title = "A try"
kind = "letter"
minutes = 1
language = "en"
[[step]]
id = "page"
write = "Write to yourself."
[[step]]
keep = "post"
[[step]]
end = "That is all."
[keepsake.post]
title = "A letter to me"
return_in_days = 7
text = "{page}"
"#;

const DATES: &str = ".local/state/selfcomp/letters.toml";

/// Someone who has kept a letter of three paragraphs.
fn someone() -> Person {
    let person = Person::asked().with("SELFCOMP_PACE", "0").with_exercise("try", LETTER);
    let person = person.saying("Canary one.\n\nCanary two.\n\nCanary three.\n.\n");
    let result = person.runs(&["try", "--keep", "card"]);
    assert!(result.code == Some(0) && result.err.contains("Kept."), "{}", result.err);
    person
}

fn dates(person: &Person) -> String {
    fs::read_to_string(person.path(DATES)).unwrap()
}

/// The same, when the letter is due.
fn someone_later() -> Person {
    let person = someone();
    let text = dates(&person);
    let lines = text.lines().map(|line| if line.starts_with("due") { "due = \"2020-01-01\"" } else { line });
    fs::write(person.path(DATES), lines.collect::<Vec<_>>().join("\n")).unwrap();
    person
}

#[test]
fn a_letter_waits_for_its_day_without_a_word_of_it_elsewhere() {
    let person = someone();
    assert!(dates(&person).contains("state = \"waiting\"") && !dates(&person).contains("Canary"));
    let result = person.runs(&["letters"]);
    assert!(
        result.code == Some(0) && result.out.contains("No letter waits for you today."),
        "{}",
        result.out
    );
    assert!(!result.err.contains("Canary"));
}

#[test]
fn a_letter_that_is_due_is_read_paragraph_by_paragraph() {
    let person = someone_later().with("SELFCOMP_PACE", "1");
    let mut seat = Seat::start(&person.command(&["letters"]), 24, 80);
    seat.sees("A letter of yours, written today").sees("g steadier").lets_pass(400).types("1");
    seat.sees("Canary one.").sees("Enter on");
    assert!(!seat.screen().contains("Canary two."));
    seat.types("\r").sees("Canary two.").sees("Enter on").types("b");
    seat.until("the first comes again", |view| view.screen_text().matches("Canary one.").count() == 2);
    seat.sees("Enter on")
        .types("\r")
        .lets_pass(300)
        .types("\r")
        .sees("Canary three.")
        .sees("Enter on")
        .types("\r");
    seat.sees("That is the end of it.");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert!(dates(&person).contains("state = \"read\""));
    assert!(person.runs(&["letters"]).out.contains("No letter waits for you."));
}

#[test]
fn in_plain_lines_enter_brings_the_next_paragraph() {
    let person = someone_later().with("TERM", "dumb");
    let mut seat = Seat::start(&person.command(&["letters"]), 24, 80);
    seat.sees("A letter of yours").sees("> ").lets_pass(100).types("1\n").sees("Canary one.").lets_pass(200);
    assert!(!seat.screen().contains("Canary two."));
    seat.types("\n").sees("Canary two.").lets_pass(200).types("q\n");
    seat.sees("come back at any time");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert!(dates(&person).contains("state = \"waiting\""), "a letter that was left still waits");
}

#[test]
fn a_letter_can_come_later_or_rest_and_its_entry_stays() {
    let person = someone_later().saying("2\n");
    let result = person.runs(&["letters"]);
    assert!(result.err.contains("It comes back on "), "{}", result.err);
    assert!(person.runs(&["letters"]).out.contains("No letter waits for you today."));
    let person = someone_later().saying("3\n");
    assert!(person.runs(&["letters"]).err.contains("It rests in your journal."));
    assert!(person.runs(&["letters"]).out.contains("No letter waits for you."));
    let person = person.saying("");
    assert!(person.runs(&["letters", "all"]).err.contains("Canary three."));
}

#[test]
fn enter_alone_and_leaving_change_nothing() {
    for line in ["\n", "q\n", ""] {
        let person = someone_later().saying(line);
        let before = dates(&person);
        assert_eq!(person.runs(&["letters"]).code, Some(0));
        assert_eq!(dates(&person), before);
    }
}

#[test]
fn dates_that_are_lost_or_damaged_are_made_anew_from_the_journal() {
    for broken in ["", "version = 1\n[[letter]]\nentry = \"x\"", "version = 99\n"] {
        let person = someone();
        let before = dates(&person);
        fs::write(person.path(DATES), broken).unwrap();
        assert!(person.runs(&["letters"]).out.contains("The next one comes back on"), "{broken}");
        fs::remove_file(person.path(DATES)).unwrap();
        let person = person.saying("Another.\n.\n");
        assert_eq!(person.runs(&["try", "--keep", "card"]).code, Some(0));
        assert_eq!(dates(&person).matches("[[letter]]").count(), 2, "{before}");
    }
}

#[test]
fn a_list_for_programs_names_letters_and_shows_none() {
    let person = someone_later();
    for words in [&["letters", "--json"][..], &["letters", "--all", "--json"]] {
        let result = person.runs(words);
        let listed: serde_json::Value = serde_json::from_str(&result.out).unwrap();
        assert_eq!(listed["version"], 1);
        assert_eq!(listed["letters"][0]["title"], "A letter to me");
        assert!(!result.out.contains("Canary"));
    }
}

#[test]
fn a_letter_whose_entry_was_taken_away_is_not_waited_for() {
    let person = someone_later();
    fs::remove_dir_all(person.path(".local/share/selfcomp/journal/entries")).unwrap();
    let result = person.runs(&["letters"]);
    assert!(
        result.code == Some(0) && result.out.contains("There is no letter in your journal yet."),
        "{}",
        result.out
    );
    let result = person.runs(&["letters", "all"]);
    assert!(result.out.contains("There is no letter in your journal yet."), "{}", result.out);
}

#[test]
fn dates_of_a_deleted_entry_can_be_forgotten() {
    use selfcomp::entry::Id;
    use selfcomp::journal::letters::Letters;
    let person = someone();
    let letters = Letters::below(&person.path(".local/state/selfcomp"));
    let text = dates(&person);
    let id = text.lines().find_map(|line| line.strip_prefix("entry = ")).unwrap().trim_matches('"');
    letters.forget(&Id::parse(id).unwrap()).unwrap();
    assert!(!dates(&person).contains(id));
}
