//! How the files speak to a person, and how their authors are told about it.

use std::fs;
use std::path::Path;

use selfcomp::exercise::fault::Fault;
use selfcomp::exercise::report::Report;
use selfcomp::exercise::tone;
use serde_json::Value;

use crate::check::{files_below, tests};
use crate::library;
use crate::person::Person;
use crate::rewriting::is_current;

/// An exercise in this language with one thing to say.
fn saying(say: &str, language: &str) -> String {
    format!(
        "format = 1\n[about]\nid = \"mine\"\ntitle = \"Mine\"\nkind = \"break\"\nminutes = 1\n\
         language = \"{language}\"\n[[step]]\nsay = \"{say}\"\n[[step]]\nend = \"That is all.\"\n"
    )
}

/// Code, line and words of each hint on a text.
fn said<'t>(text: &'t str, hints: &[Fault]) -> Vec<(&'static str, &'t str)> {
    hints.iter().map(|hint| (hint.code, &text[hint.at.clone()])).collect()
}

/// What is said about one sentence of an exercise.
fn about(say: &str) -> Vec<&'static str> {
    let hints = tone::of_file(&saying(say, "en")).unwrap();
    hints.iter().map(|hint| hint.code).collect()
}

/// R25, R27
#[test]
fn nothing_that_is_shipped_presses_promises_judges_or_commands() {
    let files = files_below(&library::folder("en"), "toml");
    let names: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
    let words = ["check", "--hints", "--strict"].into_iter().chain(names.iter().map(String::as_str));
    let answer = Person::new().runs(&words.collect::<Vec<_>>());
    assert_eq!(answer.code, Some(0), "{}", answer.out);
    assert_eq!(answer.out.matches(" warnings, 0 hints").count(), files.len());
}

#[test]
fn no_line_or_page_beside_the_exercises_does_either() {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts/en");
    let (lines, pages) = (files_below(&texts, "toml"), files_below(&texts, "md"));
    assert!(!lines.is_empty() && !pages.is_empty());
    let lines = lines.into_iter().map(|path| (path, true));
    for (path, lines) in lines.chain(pages.into_iter().map(|path| (path, false))) {
        let text = fs::read_to_string(&path).unwrap();
        let hints = if lines { tone::of_lines(&text, "en").unwrap() } else { tone::of_text(&text, "en") };
        let report = Report::new(path.to_str().unwrap(), &text, &hints).text(false);
        assert!(hints.is_empty(), "{report}");
    }
}

#[test]
fn an_author_reads_every_hint_at_its_words_with_another_way_to_say_it() {
    let mut different = Vec::new();
    for path in files_below(&tests("tone"), "toml") {
        let text = fs::read_to_string(&path).unwrap();
        let hints = tone::of_file(&text).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap();
        let found = Report::new(name, &text, &hints).hinted(true).text(false);
        if !is_current(&path.with_extension("txt"), &found) {
            different.push(found);
        }
    }
    assert!(different.is_empty(), "SELFCOMP_REWRITE=1 writes these anew:\n{}", different.join("\n"));
}

#[test]
fn an_author_who_quotes_a_critic_or_names_a_study_is_left_in_peace() {
    let text = fs::read_to_string(tests("tone").join("left-alone.toml")).unwrap();
    assert_eq!(said(&text, &tone::of_file(&text).unwrap()), []);
}

#[test]
fn a_hint_is_advice_unless_somebody_wants_it_strict() {
    let author = Person::new().having("mine.toml", &saying("You should rest.", "en"));
    for (words, code, hints) in [
        (&["check", "mine.toml"][..], 0, false),
        (&["check", "--strict", "mine.toml"], 0, false),
        (&["check", "--hints", "mine.toml"], 0, true),
        (&["check", "--hints", "--strict", "mine.toml"], 1, true),
    ] {
        let answer = author.runs(words);
        assert_eq!((answer.code, answer.out.contains("hint[H001]")), (Some(code), hints), "{}", answer.out);
        assert_eq!(answer.out.contains("0 errors, 0 warnings, 1 hints"), hints, "{}", answer.out);
    }
}

#[test]
fn a_tool_reads_where_a_hint_begins_and_ends() {
    let author = Person::new().having("mine.toml", &saying("Maybe. You should rest.", "en"));
    let answer = author.runs(&["check", "--hints", "--format", "json", "mine.toml"]);
    let json: Value = serde_json::from_str(&answer.out).unwrap();
    let (file, hint) = (&json["files"][0], &json["files"][0]["faults"][0]);
    assert_eq!((&file["errors"], &file["warnings"], &file["hints"]), (&0.into(), &0.into(), &1.into()));
    assert_eq!((&hint["code"], &hint["level"]), (&"H001".into(), &"hint".into()));
    assert_eq!((&hint["line"], &hint["column"], &hint["end"]["column"]), (&9.into(), &19.into(), &25.into()));
    let plain = author.runs(&["check", "--format", "json", "mine.toml"]);
    assert!(!plain.out.contains("hint"), "{}", plain.out);
}

#[test]
fn an_author_in_another_language_hears_that_nothing_was_looked_at() {
    let author = Person::new().having("mine.toml", &saying("Du musst!", "de"));
    let answer = author.runs(&["check", "--hints", "--strict", "mine.toml"]);
    assert_eq!((answer.code, answer.out.as_str()), (Some(0), "mine.toml: 0 errors, 0 warnings\n"));
    assert!(answer.err.contains("mine.toml: no hints") && answer.err.contains("English"), "{}", answer.err);
}

#[test]
fn an_offer_before_a_command_makes_it_one() {
    assert_eq!(about("Close your eyes."), ["H008"]);
    for offer in
        ["You could close your eyes.", "If you like, rest. Close your eyes.", "Eyes may close. Lean back."]
    {
        assert_eq!(about(offer), [""; 0], "{offer}");
    }
    assert_eq!(about("Close your eyes. If you like, rest."), ["H008"], "an offer afterwards comes too late");
}

#[test]
fn a_kind_sentence_with_a_hard_word_in_it_is_left_in_peace() {
    for kind in [
        "You don't have to win.",
        "There's nothing you have to explain.",
        "It is not your fault.",
        "Should it grow heavier, there is a way out.",
        "Nothing here is proven.",
        "You haven't come to argue.",
        "It has just begun.",
        "First: soften.",
        "It doesn't have to calm down.",
        "Only you will see it.",
        "You did it with four hours' sleep.",
    ] {
        assert_eq!(about(kind), [""; 0], "{kind}");
    }
}

#[test]
fn what_stands_in_place_of_an_answer_is_read_too() {
    let text = saying("{mood|You must} rest, {mood|it} said.", "en");
    assert_eq!(said(&text, &tone::of_file(&text).unwrap()), [("H001", "must")]);
}

#[test]
fn long_words_in_long_sentences_are_harder_than_short_ones() {
    let easy = "The cat sat on the mat. It was warm there. The rain fell on the roof all day. ".repeat(4);
    let hard = "Experimental interventions demonstrate considerable improvements. ".repeat(7);
    assert_eq!(tone::of_text(&easy, "en"), []);
    let hints = tone::of_text(&hard, "en");
    assert!(hints.iter().all(|hint| hint.code == "H010") && !hints.is_empty(), "{hints:?}");
    // Five words and twenty syllables a sentence: 0.39 × 5 + 11.8 × 4 − 15.59.
    assert!(hints[0].message.contains("grade 33.6"), "{}", hints[0].message);
}

#[test]
fn a_page_of_plain_words_has_its_hints_at_their_places() {
    let page = "# Doubts\n\nYou are not alone with this, and you\nmust not hide it. See [this](https://must.example).\n\n\
                <!-- tone: H002 because the doubt is quoted -->\nIt heals, some say.\n\n```\nyou must\n```\n";
    assert_eq!(said(page, &tone::of_text(page, "en")), [("H001", "must")]);
    assert_eq!(tone::of_text(page, "de"), []);
}

#[test]
fn lines_to_draw_from_are_lent_to_the_person_and_promise_nothing() {
    let lines = "[anxious]\nlines = [\"This will pass.\", \"May I rest.\"] # You must, says a comment\n";
    assert_eq!(said(lines, &tone::of_lines(lines, "en").unwrap()), [("H002", "This will pass")]);
}
