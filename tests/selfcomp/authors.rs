//! What people type who write exercises, and what they are told.

use std::fs;
use std::path::Path;
use std::process::Command;

use selfcomp::exercise::schema;
use serde_json::Value;

use crate::check::tests;
use crate::library;
use crate::person::Person;
use crate::rewriting::is_current;

const RIGHT: &str = "format = 1\n[about]\nid = \"mine\"\ntitle = \"Mine\"\nkind = \"break\"\nminutes = 1\n\
                     language = \"en\"\n[[step]]\nsay = \"Hello.\"\n[[step]]\nend = \"That is all.\"\n";

/// Right, but for a bank that nobody draws from.
fn unused() -> String {
    format!("{RIGHT}[phrases.spare]\nlines = [\"May it ease.\"]\n")
}

fn wrong() -> String {
    RIGHT.replace("say", "sya")
}

#[test]
fn an_author_with_a_right_file_hears_that_nothing_is_wrong() {
    let answer = Person::new().having("mine.toml", RIGHT).runs(&["check", "mine.toml"]);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
    assert_eq!(answer.out, "mine.toml: 0 errors, 0 warnings\n");
}

#[test]
fn an_author_who_mistypes_a_key_is_told_the_nearest_one() {
    let answer = Person::new().having("mine.toml", &wrong()).runs(&["check", "mine.toml"]);
    assert_eq!((answer.code, answer.err.as_str()), (Some(1), ""));
    for words in ["error[E004]", "mine.toml:9:1", "did you mean `say`?"] {
        assert!(answer.out.contains(words), "{}", answer.out);
    }
}

#[test]
fn a_warning_is_only_a_fault_to_those_who_want_it_strict() {
    let author = Person::new().having("mine.toml", &unused());
    for (words, code) in [(&["check", "mine.toml"][..], 0), (&["check", "--strict", "mine.toml"], 1)] {
        let answer = author.runs(words);
        assert_eq!(answer.code, Some(code));
        assert!(answer.out.contains("warning[W073]"), "{}", answer.out);
    }
}

#[test]
fn several_files_are_checked_in_one_go_and_one_wrong_one_is_enough() {
    let author = Person::new().having("one.toml", RIGHT).having("two.toml", &wrong());
    let answer = author.runs(&["check", "one.toml", "two.toml"]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.out.contains("one.toml: 0 errors") && answer.out.contains("two.toml: 1 errors"));
}

#[test]
fn what_another_program_writes_can_be_checked_too() {
    let answer = Person::new().saying(RIGHT).runs(&["check", "-"]);
    assert_eq!((answer.code, answer.out.as_str()), (Some(0), "standard input: 0 errors, 0 warnings\n"));
}

#[test]
fn a_tool_reads_the_faults_as_json() {
    let author = Person::new().having("mine.toml", &wrong());
    let answer = author.runs(&["check", "--format", "json", "mine.toml", "gone.toml"]);
    assert_eq!(answer.code, Some(1));
    let json: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(json["version"], 1);
    let (fault, gone) = (&json["files"][0]["faults"][0], &json["files"][1]);
    assert_eq!((&fault["code"], &fault["line"], &fault["column"]), (&"E004".into(), &9.into(), &1.into()));
    assert!(gone["problem"].as_str().unwrap().contains("There is no file gone.toml"));
}

#[test]
fn a_file_that_cannot_be_read_is_named_in_one_sentence() {
    let author = Person::new().having("folder/mine.toml", RIGHT);
    fs::write(author.path("large.toml"), "# words\n".repeat(40_000)).unwrap();
    fs::write(author.path("old.toml"), b"format = 1\n# caf\xe9\n").unwrap();
    assert!(Command::new("mkfifo").arg(author.path("pipe.toml")).status().unwrap().success());
    for (name, words) in [
        ("gone.toml", "There is no file"),
        ("folder", "is a folder"),
        ("large.toml", "larger than 256 KiB"),
        ("old.toml", "not text in UTF-8, first in line 2"),
        ("pipe.toml", "not a plain file"),
    ] {
        let answer = author.runs(&["check", name]);
        assert_eq!((answer.code, answer.err.as_str()), (Some(1), ""), "{name}");
        assert!(answer.out.contains(name) && answer.out.contains(words), "{}", answer.out);
        assert_eq!(answer.out.lines().count(), 1, "{}", answer.out);
    }
}

#[test]
fn an_author_who_names_no_file_is_shown_how_to_ask() {
    let answer = Person::new().runs(&["check"]);
    assert!(answer.code == Some(2) && answer.err.contains("<FILE>"), "{}", answer.err);
}

#[test]
fn colour_is_used_only_where_it_is_wanted() {
    let author = Person::new().having("mine.toml", &wrong());
    assert!(!author.runs(&["check", "mine.toml"]).out.contains('\u{1b}'));
    assert!(author.runs(&["check", "--color", "always", "mine.toml"]).out.contains('\u{1b}'));
}

#[test]
fn a_name_that_steers_terminals_is_shown_without_its_power() {
    let author = Person::new();
    for name in ["a\u{1b}[2Jb.toml", "a\u{202e}b.toml"] {
        fs::write(author.path(name), wrong()).unwrap();
        let answer = author.runs(&["check", name, &format!("gone{name}")]);
        assert!(!answer.out.contains(['\u{1b}', '\u{202e}']), "{:?}", answer.out);
    }
}

#[test]
fn a_translator_hears_when_the_original_has_moved_on() {
    let original = RIGHT.replace("language", "revision = 3\nlanguage");
    let translation = RIGHT.replace("\"en\"", "\"de\"\ntranslated_from = \"en\"\ntranslated_revision = 2");
    let author = Person::new()
        .having("exercises/en/mine.toml", &original)
        .having("exercises/de/mine.toml", &translation);
    let answer = author.runs(&["check", "exercises/de/mine.toml"]);
    assert_eq!(answer.code, Some(0));
    assert!(answer.out.contains("warning[W077]: the original is at revision 3 by now"), "{}", answer.out);
}

#[test]
fn a_translator_hears_where_answers_would_no_longer_be_comparable() {
    let original = fs::read_to_string(tests("good/parts.toml")).unwrap();
    let changed = original
        .replace("{ head = ", "{ kopf = ")
        .replace("id = \"looks\"", "id = \"form\"")
        .replace("\"card\"", "\"karte\"")
        .replace("keepsake.card", "keepsake.karte");
    let author = Person::new()
        .having("exercises/en/parts.toml", &original)
        .having("exercises/de/parts.toml", &original.replace("say = \"", "say = \"Und: "))
        .having("exercises/fr/parts.toml", &changed.replace("{looks}", "{form}"));
    let same = author.runs(&["check", "--against", "en", "exercises/de/parts.toml"]);
    assert_eq!(same.code, Some(0), "{}", same.out);
    let other = author.runs(&["check", "--against", "en", "exercises/fr/parts.toml"]);
    assert_eq!(other.code, Some(1));
    for words in [
        "`where` takes at most 7 of around, belly, chest, kopf",
        "the original has a step `looks`, which takes one line",
        "the original has no step `form`",
        "the original has a keepsake `card`",
        "the original has no keepsake `karte`",
    ] {
        assert!(other.out.contains(words), "{words}: {}", other.out);
    }
    let none = author.runs(&["check", "--against", "it", "exercises/de/parts.toml"]);
    assert!(none.code == Some(1) && none.out.contains("nothing in `it` to compare"), "{}", none.out);
}

#[test]
fn an_own_file_that_goes_in_a_circle_is_named_and_never_walked() {
    let circle = RIGHT.replace("say = \"Hello.\"", "visit = \"a\"").replace("mine", "break")
        + "[[path.a]]\nvisit = \"b\"\n[[path.b]]\nvisit = \"a\"\n";
    let answer = Person::new().with_exercise("break", &circle).runs(&["break"]);
    assert_eq!(answer.code, Some(0));
    assert!(answer.err.contains("in a circle: a → b → a"), "{}", answer.err);
}

#[test]
fn the_schema_that_editors_fetch_is_the_one_the_program_knows() {
    let place = library::folder("").join("exercise-1.schema.json");
    assert!(is_current(&place, &schema::text()), "SELFCOMP_REWRITE=1 writes {} anew", place.display());
    let printed = Person::new().runs(&["schema"]);
    assert_eq!((printed.code, printed.out), (Some(0), schema::text()));
}

#[test]
fn every_file_that_is_shipped_names_the_schema_that_lies_beside_it() {
    for id in library::ids() {
        let text = fs::read_to_string(library::folder("en").join(id).with_extension("toml")).unwrap();
        let schema = text.lines().next().unwrap().strip_prefix("#:schema ").unwrap();
        assert!(library::folder("en").join(Path::new(schema)).exists());
    }
}

#[test]
fn every_code_that_is_ever_said_is_explained_and_tried() {
    let docs = fs::read_to_string(tests("").parent().unwrap().join("docs/exercise-format.md")).unwrap();
    let said = ["broken", "tone"].map(|folder| crate::check::files_below(&tests(folder), "txt"));
    let messages: String = said.iter().flatten().map(|path| fs::read_to_string(path).unwrap()).collect();
    for code in codes() {
        assert!(docs.contains(&format!("| {code} |")), "docs/exercise-format.md explains {code}");
        let elsewhere = matches!(code.as_str(), "W077" | "E080");
        assert!(
            elsewhere || messages.contains(&format!("[{code}]")),
            "tests/broken and tests/tone have no {code}"
        );
    }
}

/// Every code in the source of the checker.
fn codes() -> Vec<String> {
    let mut codes = Vec::new();
    for path in crate::check::files_below(&tests("../src/exercise"), "rs") {
        let text = fs::read_to_string(path).unwrap();
        let quoted = text.split('"').filter(|word| word.len() == 4 && word.starts_with(['E', 'W', 'H']));
        let code = |word: &&str| word[1..].bytes().all(|digit| digit.is_ascii_digit());
        codes.extend(quoted.filter(code).map(str::to_owned));
    }
    codes.sort();
    codes.dedup();
    codes
}
