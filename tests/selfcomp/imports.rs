//! A person takes their entries out, and brings entries in.

use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::tz::TimeZone;
use proptest::prelude::*;
use selfcomp::entry::{Entry, Id};
use selfcomp::exchange::{self, Leaving};
use selfcomp::exercise::characters::first_unwelcome;
use selfcomp::journal::name::Name;

use crate::changing::{JOURNAL, entries, keeps};
use crate::person::Person;
use crate::torn::entry;

/// The names and bytes of every entry.
fn whole(person: &Person) -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<_> = entries(person)
        .iter()
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap()))
        .collect();
    all.sort();
    all
}

/// Everything as JSON, in a file of another person's.
fn handed_over(from: &Person, to: &Person) -> String {
    let file = to.path("export.json").display().to_string();
    let out = from.runs(&["journal", "export", "--format", "json", "--output", &file]);
    assert_eq!(out.code, Some(0), "{}", out.err);
    file
}

#[test]
fn a_journal_moves_to_another_machine_with_every_revision_letter_by_letter() {
    let (here, there) = (Person::asked(), Person::asked());
    keeps(&here, "Dear me,\n\u{1b}[2J \u{202e} \u{9b} 👩‍👩‍👧 \u{e0041}");
    keeps(&here, "Second");
    assert_eq!(here.runs(&["journal", "edit", "last", "--tag", "quiet"]).code, Some(0));
    let first = &entries(&here)[0];
    let by_hand = fs::read_to_string(first).unwrap().replace("+++\n\n#", "+++\nA line of mine.\n\n\n#");
    let by_hand = by_hand.replacen("kept = ", "day = 2026-04-12\nsize = inf\nkept = ", 1);
    assert!(Entry::from_markdown(&by_hand).is_ok() && by_hand.contains("A line of mine"));
    fs::write(first, by_hand).unwrap();
    let file = handed_over(&here, &there);
    assert_eq!(first_unwelcome(&fs::read_to_string(&file).unwrap()), None);
    let brought = there.runs(&["journal", "import", &file]);
    assert!(
        brought.code == Some(0) && brought.out.contains("2 entries are new"),
        "{}{}",
        brought.out,
        brought.err
    );
    assert_eq!(whole(&there), whole(&here));
    assert_eq!(whole(&here).len(), 3);
    let again = there.runs(&["journal", "import", &file]);
    assert!(again.out.contains("Nothing new") && again.out.contains("2 were here already"), "{}", again.out);
    assert_eq!(whole(&there), whole(&here));
}

#[test]
fn an_entry_that_differs_is_kept_beside_the_one_that_is_here_and_only_once() {
    let (here, there) = (Person::asked(), Person::asked());
    keeps(&here, "Dear me");
    let file = handed_over(&here, &there);
    assert_eq!(there.runs(&["journal", "import", &file]).code, Some(0));
    let mine = &entries(&there)[0];
    let changed = fs::read_to_string(mine).unwrap().replace("Dear me", "Dear others");
    fs::write(mine, &changed).unwrap();
    for _ in 0..2 {
        assert_eq!(there.runs(&["journal", "import", &file]).code, Some(0));
        let all = entries(&there);
        assert_eq!(all.len(), 2, "{all:?}");
        assert_eq!(fs::read_to_string(mine).unwrap(), changed);
        assert!(all.iter().any(|path| fs::read(path).unwrap() == whole(&here)[0].1));
    }
}

#[test]
fn a_file_that_makes_no_sense_changes_nothing_and_says_where() {
    let id = "20260412T081530Z-7f3a9c2e10";
    let good = r#"{"title":"A day.","body":"","date":"2026-04-12","time":"10:15","tags":[],"starred":false}"#;
    for (text, said) in [
        ("", "no whole JSON"),
        ("{\"entries\":[", "no whole JSON"),
        ("[]", "no whole JSON"),
        ("{}", "no list of entries"),
        ("{\"version\":9,\"entries\":[]}", "later selfcomp"),
        (&format!("{{\"entries\":[{good},{{\"title\":\"x\"}}]}}"), "number 2"),
        (&format!("{{\"entries\":[{good},{}]}}", good.replace("2026-04", "2026-13")), "number 2"),
        (&format!("{{\"entries\":[{good},7]}}"), "number 2"),
        ("{\"version\":1,\"entries\":[{\"file\":\"../x.md\"}]}", "name of an entry"),
        (
            &format!("{{\"version\":1,\"entries\":[{{\"file\":\"{id}.sync-conflict-/../../x.md\"}}]}}"),
            "name of an entry",
        ),
        (&format!("{{\"version\":1,\"entries\":[{{\"file\":\"{id}.md\"}}]}}"), "number 1"),
        (
            &format!("{{\"version\":1,\"entries\":[{{\"file\":\"{id}.md\",\"text\":\"+++\\n\"}}]}}"),
            "number 1",
        ),
        (&"[".repeat(100_000), "no whole JSON"),
    ] {
        let person = Person::asked().having("in.json", text);
        let refused = person.runs(&["journal", "import", "in.json"]);
        assert!(refused.code == Some(1) && refused.err.contains(said), "{said}: {}", refused.err);
        assert!(refused.err.contains("as it was") && !person.path(JOURNAL).exists(), "{}", refused.err);
    }
    let person = Person::asked();
    for path in ["nowhere.json", "/dev/zero", "."] {
        let refused = person.runs(&["journal", "import", path]);
        assert!(
            refused.code == Some(1) && refused.err.contains("Nothing was changed"),
            "{path}: {}",
            refused.err
        );
    }
}

#[test]
fn a_damaged_or_foreign_file_is_named_and_everything_else_is_taken_out() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let folder = entries(&person)[0].parent().unwrap().to_owned();
    fs::write(folder.join("20260412T081530Z-7f3a9c2e10.md"), "damaged").unwrap();
    fs::write(folder.join("note.txt"), "foreign").unwrap();
    for format in ["json", "markdown"] {
        let out = person.runs(&["journal", "export", "--format", format]);
        assert_eq!(out.code, Some(1), "{}", out.err);
        assert!(out.err.contains("7f3a9c2e10.md") && out.err.contains("note.txt"), "{}", out.err);
        assert!(out.out.contains("Dear me"), "{}", out.out);
    }
}

#[test]
fn a_document_for_reading_has_every_entry_and_steers_no_terminal() {
    let person = Person::asked();
    keeps(&person, "First\n\u{1b}[2J\u{9b}\u{202e}\u{e0041} 👩‍👩‍👧\n# mine");
    keeps(&person, "Second");
    let out = person.runs(&["journal", "export"]);
    assert_eq!(out.code, Some(0), "{}", out.err);
    assert_eq!(first_unwelcome(&out.out), None);
    assert!(out.out.contains("👩‍👩‍👧") && out.out.contains("\n\\# mine\n"), "{}", out.out);
    assert_eq!(out.out.matches("\n## A compassionate letter").count(), 2, "{}", out.out);
    assert_eq!(out.out.lines().filter(|line| line.starts_with("# ")).count(), 1);
    assert!(out.err.contains("nothing protects them"), "{}", out.err);
}

#[test]
fn a_document_begins_with_the_oldest_entry() {
    let person = Person::asked().having("jrnl.json", FROM_JRNL);
    assert_eq!(person.runs(&["journal", "import", "jrnl.json"]).code, Some(0));
    let out = person.runs(&["journal", "export"]).out;
    let of = |words| out.find(words).unwrap();
    assert!(of("Only a title") < of("Went to the lake"), "{out}");
}

#[test]
fn an_export_goes_into_a_file_for_nobody_else_and_never_over_another() {
    let person = Person::asked().having("mine.md", "precious");
    keeps(&person, "Dear me");
    let refused = person.runs(&["journal", "export", "-o", "mine.md"]);
    assert!(refused.code == Some(1) && refused.err.contains("--force"), "{}", refused.err);
    assert_eq!(fs::read_to_string(person.path("mine.md")).unwrap(), "precious");
    symlink(person.path("mine.md"), person.path("link.md")).unwrap();
    assert_eq!(person.runs(&["journal", "export", "-o", "link.md"]).code, Some(1));
    assert_eq!(person.runs(&["journal", "export", "-o", "nowhere/mine.md"]).code, Some(1));
    assert_eq!(person.runs(&["journal", "export", "-o", "mine.md", "--force"]).code, Some(0));
    assert!(fs::read_to_string(person.path("mine.md")).unwrap().contains("Dear me"));
    assert_eq!(fs::metadata(person.path("mine.md")).unwrap().mode() & 0o777, 0o600);
    let left: Vec<PathBuf> =
        person.files().into_iter().filter(|path| path.parent() == Some(&person.path(""))).collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

#[test]
fn an_export_that_finds_no_room_leaves_no_piece_behind() {
    let person = Person::asked();
    keeps(&person, &"long ".repeat(4000));
    let program = env!("CARGO_BIN_EXE_selfcomp");
    let limited = person.command(&[]);
    let line = format!("ulimit -f 8; exec {program} journal export --output out.md");
    let mut shell = Command::new("sh");
    shell.args(["-c", &line]).env_clear().current_dir(person.path(""));
    shell.envs(limited.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let out = shell.output().unwrap();
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.code() == Some(1) && said.contains("Nothing was left there"), "{said}");
    let top: Vec<_> =
        fs::read_dir(person.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!top.iter().any(|name| name.to_string_lossy().contains("tmp") || name == "out.md"), "{top:?}");
}

#[test]
fn only_what_was_asked_for_is_taken_out() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let count = |words: &[&str]| {
        let words = [&["journal", "export", "--format", "json"], words].concat();
        let out = person.runs(&words);
        assert_eq!(out.code, Some(0), "{}", out.err);
        let json: serde_json::Value = serde_json::from_str(&out.out).unwrap();
        assert_eq!(json["version"], 1);
        json["entries"].as_array().unwrap().len()
    };
    let id = entries(&person)[0].file_stem().unwrap().to_str().unwrap().to_owned();
    for words in [
        &[][..],
        &["--since", "yesterday"],
        &["--until", "today"],
        &["--exercise", "letter"],
        &["--tag", "family"],
        &["last", &id],
    ] {
        assert_eq!(count(words), 1, "{words:?}");
    }
    for words in [
        &["--until", "yesterday"][..],
        &["--since", "tomorrow"],
        &["--exercise", "break"],
        &["--tag", "other"],
    ] {
        let words = [&["journal", "export", "--format", "json"], words].concat();
        let out = person.runs(&words);
        assert!(!out.out.contains("letter"), "{words:?}");
    }
    assert_eq!(person.runs(&["journal", "export", "--since", "someday"]).code, Some(2));
    assert_eq!(person.runs(&["journal", "export", "nosuch"]).code, Some(1));
    let none = person.runs(&["journal", "export", "--tag", "other", "-o", "out.md"]);
    assert!(none.err.contains("No entry of yours fits") && !person.path("out.md").exists(), "{}", none.err);
}

const FROM_JRNL: &str = r##"{"tags": {"@work": 1}, "entries": [
  {"title": "Went to the lake.", "body": "# cold\nand @work", "date": "2026-04-12", "time": "10:15",
   "tags": ["@work"], "starred": true, "uuid": "x", "weather": null},
  {"title": "Only a title", "body": "", "date": "2024-02-29", "time": "23:59", "tags": [], "starred": false}
]}"##;

#[test]
fn what_was_written_in_jrnl_comes_in_once_with_its_words_days_and_tags() {
    let person = Person::asked().having("jrnl.json", FROM_JRNL);
    let first = person.runs(&["journal", "import", "jrnl.json"]);
    assert!(first.code == Some(0) && first.out.contains("2 entries are new"), "{}{}", first.out, first.err);
    let all = entries(&person);
    let lake =
        all.iter().map(|path| fs::read_to_string(path).unwrap()).find(|text| text.contains("lake")).unwrap();
    let lake = Entry::from_markdown(&lake).unwrap();
    assert_eq!(lake.moment.local().to_string(), "2026-04-12T10:15:00");
    assert_eq!(lake.tags, ["work", "starred"]);
    assert_eq!(lake.record.answers[0].words.as_deref(), Some("Went to the lake.\n\n# cold\nand @work"));
    assert_eq!(lake.other["jrnl"]["uuid"].as_str(), Some("x"));
    assert_eq!(person.runs(&["journal", "edit", lake.id.as_str(), "--tag", "later"]).code, Some(0));
    // In another zone, with another order of the entries, after an edit: still the same ones.
    let person = person.with("TZ", "Asia/Tokyo");
    let again = person.runs(&["journal", "import", "jrnl.json"]);
    assert!(again.code == Some(0) && again.out.contains("2 were here already"), "{}", again.out);
    assert_eq!(entries(&person).len(), 3);
}

#[test]
#[ignore = "needs jrnl"]
fn a_real_export_of_jrnl_comes_in_with_every_word() {
    let person = Person::asked();
    let settings = person.path("jrnl.yaml");
    let journal = person.path("jrnl.txt");
    fs::write(&settings, format!("journals:\n  default:\n    journal: {}\n", journal.display())).unwrap();
    let jrnl = |words: &[&str]| {
        let mut command = Command::new("jrnl");
        command.args(["--config-file", &settings.display().to_string()]).args(words);
        let out = command.env("HOME", person.path("")).env("LANG", "C.UTF-8").output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        out.stdout
    };
    jrnl(&[
        "2026-04-12 10:15: *Went to the lake @home. Cold — 悲しい 👩‍👩‍👧.\n# not a heading\n\n(2020-01-01) no date",
    ]);
    jrnl(&["2024-02-29 23:59: Only a title"]);
    jrnl(&["2024-02-29 23:59: Another in the same minute. With more."]);
    fs::write(person.path("out.json"), jrnl(&["--export", "json"])).unwrap();
    let brought = person.runs(&["journal", "import", "out.json"]);
    assert!(
        brought.code == Some(0) && brought.out.contains("3 entries are new"),
        "{}{}",
        brought.out,
        brought.err
    );
    let texts: String = entries(&person).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    for words in ["悲しい 👩‍👩‍👧", "# not a heading", "(2020-01-01) no date", "Only a title", "With more."]
    {
        assert!(texts.contains(words), "{words}: {texts}");
    }
    assert!(person.runs(&["journal", "import", "out.json"]).out.contains("3 were here already"));
}

/// Puts entries into a journal as they are.
fn places(person: &Person, all: &[Entry]) {
    for entry in all {
        let (year, month) = entry.id.folders();
        let folder = person.path(JOURNAL).join("entries").join(year).join(month);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(format!("{}.md", entry.id)), entry.to_markdown().unwrap()).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_goes_out_comes_in_as_it_was(one in entry(), other in entry()) {
        let (one_text, other_text) = (one.to_markdown().unwrap(), other.to_markdown().unwrap());
        let first = Name::first(Id::parse("20260412T081530Z-7f3a9c2e10").unwrap());
        let earlier = vec![Leaving::new(&first, &one, &one_text, Vec::new())];
        let json = Leaving::new(&first.next(7), &other, &other_text, earlier).to_json().unwrap();
        prop_assert_eq!(first_unwelcome(&json), None);
        let arrived = exchange::read(&format!("{{\"version\":1,\"entries\":[{json}]}}"), &TimeZone::UTC).unwrap();
        prop_assert_eq!(&arrived[0].files, &[(first.next(7), other_text), (first, one_text)]);
    }

    #[test]
    fn any_json_at_all_is_read_to_the_end(text in "[\\[\\]{}:,\"a-z0-9 \\\\.-]{0,200}", lost in 0..600_usize) {
        let _ = exchange::read(&text, &TimeZone::UTC);
        let at = FROM_JRNL.floor_char_boundary(lost.min(FROM_JRNL.len()));
        let _ = exchange::read(&[&FROM_JRNL[..at], &text, &FROM_JRNL[at..]].concat(), &TimeZone::UTC);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_in_a_journal_moves_to_another_byte_by_byte(all in prop::collection::vec(entry(), 1..5)) {
        let (here, there) = (Person::asked(), Person::asked());
        places(&here, &all);
        let file = handed_over(&here, &there);
        let brought = there.runs(&["journal", "import", &file]);
        prop_assert_eq!(brought.code, Some(0), "{}", brought.err);
        prop_assert_eq!(whole(&there), whole(&here));
        prop_assert!(Path::new(&file).exists());
    }
}
