//! One line, at once: in a prompt, a mail, a status bar.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;

use selfcomp::exercise::characters::clean_line;
use selfcomp::texts::BANKS;
use serde_json::Value;

use crate::person::Person;
use crate::pty::Seat;

/// Where the lines shown lately are remembered, before anything was kept.
const MEMORY: &str = "run/selfcomp/recent-phrases";

/// Where the first entry of this home lies, once one was kept.
fn entry(person: &Person) -> std::path::PathBuf {
    person.files().into_iter().find(|path| path.extension().is_some_and(|end| end == "md")).unwrap()
}

/// Someone who kept a break, with these answers in it.
fn having_kept(answers: &str) -> Person {
    let person = Person::asked().having("a.toml", answers);
    let kept = person.runs(&["break", "--full", "--answers", "a.toml", "--keep", "card"]);
    assert_eq!(kept.code, Some(0), "{}", kept.err);
    person
}

#[test]
fn somebody_gets_one_line_and_nothing_else() {
    for words in [&["phrase"][..], &["phrase", "--when", "anxious"], &["phrase", "--mine"]] {
        let said = Person::new().runs(words);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{words:?}");
        assert!(
            said.out.ends_with('\n') && said.out.lines().count() == 1 && said.out.len() > 10,
            "{}",
            said.out
        );
    }
}

#[test]
fn a_line_for_a_moment_comes_from_the_lines_of_that_moment() {
    let person = Person::new();
    for bank in BANKS {
        let said = person.runs(&["phrase", "--when", bank.when]).out;
        assert!(bank.lines.contains(&said.trim_end()), "{}: {said}", bank.when);
    }
    let anytime = person.runs(&["phrase"]).out;
    let bank = BANKS.iter().find(|bank| bank.when == "anytime").unwrap();
    assert!(bank.lines.contains(&anytime.trim_end()));
}

#[test]
fn a_prompt_does_not_show_the_same_line_twice_in_a_row() {
    let person = Person::new();
    let lines: Vec<String> = (0..12).map(|_| person.runs(&["phrase", "--when", "anxious"]).out).collect();
    for five in lines.windows(5) {
        assert_eq!(five.iter().collect::<BTreeSet<_>>().len(), 5, "{five:?}");
    }
}

#[test]
fn a_line_at_every_prompt_leaves_what_exercises_showed_remembered() {
    let person = Person::new().saying("1\n1\n1\n");
    assert_eq!(person.runs(&["break"]).code, Some(0));
    let of_break = |text: &str| text.lines().filter(|line| line.starts_with("break/")).count();
    let before = of_break(&fs::read_to_string(person.path(MEMORY)).unwrap());
    for _ in 0..20 {
        person.runs(&["phrase"]);
    }
    let remembered = fs::read_to_string(person.path(MEMORY)).unwrap();
    assert!(before > 0 && of_break(&remembered) == before, "{remembered}");
    assert!(remembered.lines().filter(|line| line.starts_with("phrase/anytime ")).count() <= 6);
    let words = BANKS.iter().flat_map(|bank| bank.lines).any(|line| remembered.contains(line));
    assert!(!words, "fingerprints only");
}

#[test]
fn a_line_comes_whatever_is_broken() {
    let nowhere = Person::new().without("HOME").without("XDG_RUNTIME_DIR").runs(&["phrase"]);
    assert_eq!((nowhere.code, nowhere.err.as_str()), (Some(0), ""));
    let broken =
        Person::new().having(".config/selfcomp/config.toml", "country = [").having(MEMORY, "\u{0}\u{1}");
    let said = broken.runs(&["phrase"]);
    assert_eq!((said.code, said.err.as_str(), said.out.lines().count()), (Some(0), "", 1));
    let closed = Person::new();
    fs::set_permissions(closed.path("run"), fs::Permissions::from_mode(0o500)).unwrap();
    let said = closed.runs(&["phrase"]);
    fs::set_permissions(closed.path("run"), fs::Permissions::from_mode(0o700)).unwrap();
    assert_eq!((said.code, said.err.as_str(), said.out.lines().count()), (Some(0), "", 1));
}

#[test]
fn the_same_seed_says_the_same_line_and_leaves_nothing_behind() {
    let person = Person::new();
    let said: BTreeSet<String> = (0..3).map(|_| person.runs(&["phrase", "--seed", "7"]).out).collect();
    assert!(said.len() == 1 && person.files().is_empty());
    let some: BTreeSet<String> =
        (0..40).map(|seed| person.runs(&["phrase", "--seed", &seed.to_string()]).out).collect();
    assert!(some.len() > 5, "{some:?}");
}

#[test]
fn an_unknown_moment_is_answered_with_those_there_are() {
    let said = Person::new().runs(&["phrase", "--when", "anxius\u{1b}"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert!(said.err.contains("Did you mean `anxious`?") && !said.err.contains('\u{1b}'), "{}", said.err);
    for bank in BANKS {
        assert!(said.err.contains(bank.when), "{}", said.err);
    }
}

#[test]
fn a_script_reads_the_line_as_json() {
    let said = Person::new().runs(&["phrase", "--when", "angry", "--json"]);
    let json: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((json["version"].as_u64(), json["when"].as_str()), (Some(1), Some("angry")));
    assert!(json["text"].as_str().is_some_and(|text| !text.is_empty()));
}

#[test]
fn somebody_meets_a_line_they_kept_only_when_they_ask_for_it() {
    let person = having_kept("own_words = \"I was there for me.\"\n");
    assert_eq!(person.runs(&["phrase", "--mine"]).out, "I was there for me.\n");
    let json: Value = serde_json::from_str(&person.runs(&["phrase", "--mine", "--json"]).out).unwrap();
    assert_eq!((json["when"].as_str(), json["text"].as_str()), (Some("mine"), Some("I was there for me.")));
    for _ in 0..10 {
        assert!(!person.runs(&["phrase"]).out.contains("I was there"));
    }
}

#[test]
fn a_line_from_a_file_steers_no_terminal_and_stays_a_line() {
    let person = having_kept("own_words = \"I was there for me.\"\n");
    let path = entry(&person);
    let text = fs::read_to_string(&path).unwrap();
    let hostile = text.replacen(
        "mine = [\"I was there for me.\"]",
        r#"mine = ["one\u001b[2J\ntwo\u202e", "", " "]"#,
        1,
    );
    assert_ne!(text, hostile);
    fs::write(&path, hostile).unwrap();
    let said = person.runs(&["phrase", "--mine"]).out;
    assert_eq!(said.lines().count(), 1, "{said:?}");
    assert!(said.starts_with("one") && said.trim_end() == clean_line(said.trim_end()), "{said:?}");
}

#[test]
fn the_help_of_a_line_is_that_of_any_command() {
    for words in [&["phrase", "--help"][..], &["--no-animation", "phrase", "--help"]] {
        let help = Person::new().runs(words);
        assert!(
            help.code == Some(0) && help.out.contains("Usage: selfcomp phrase [OPTIONS]"),
            "{}",
            help.out
        );
    }
    let wrong = Person::new().runs(&["phrase", "--wen", "anxious"]);
    assert!(wrong.code == Some(2) && wrong.err.contains("--when"), "{}", wrong.err);
    assert!(wrong.err.contains("selfcomp phrase"), "{}", wrong.err);
    for words in [["--accessible", "phrase"], ["phrase", "--accessible"]] {
        assert_eq!(Person::new().runs(&words).code, Some(0));
    }
}

#[test]
fn somebody_who_forgot_what_was_remembered_still_has_their_lines() {
    let person = having_kept("own_words = \"I was there for me.\"\n");
    assert_eq!(person.runs(&["forget", "--all"]).code, Some(0));
    assert_eq!(person.runs(&["phrase", "--mine"]).out, "I was there for me.\n");
}

#[test]
fn an_entry_that_was_taken_away_is_not_quoted() {
    let person = having_kept("own_words = \"I was there for me.\"\n");
    fs::remove_file(entry(&person)).unwrap();
    let said = person.runs(&["phrase", "--mine"]);
    assert!(said.code == Some(0) && !said.out.contains("I was there") && said.out.lines().count() == 1);
}

#[test]
fn somebody_without_a_line_of_their_own_gets_one_of_ours_and_is_told_in_a_terminal() {
    let mut seat = Seat::start(&Person::new().command(&["phrase", "--mine"]), 24, 80);
    let end = seat.ends();
    assert_eq!(end.code, Some(0));
    assert!(
        end.screen.contains("no line of your own yet") && end.screen.lines().count() >= 2,
        "{}",
        end.screen
    );
}

#[test]
fn every_line_fits_a_status_bar_and_stands_once() {
    for bank in BANKS {
        assert!(bank.lines.len() >= 6, "{} has six lines or more", bank.when);
        let once: BTreeSet<_> = bank.lines.iter().collect();
        assert_eq!(once.len(), bank.lines.len(), "{}", bank.when);
        for line in bank.lines {
            assert!(line.chars().count() <= 100 && *line == clean_line(line).trim(), "{line}");
        }
    }
    let whens: BTreeSet<_> = BANKS.iter().map(|bank| (bank.language, bank.when)).collect();
    assert!(
        whens.len() == BANKS.len() && whens.contains(&("en", "anytime")) && !whens.contains(&("en", "mine"))
    );
}
