//! The cards of parts somebody met: listed, read, changed, and met again.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use selfcomp::entry::Entry;
use serde_json::Value;

use crate::changing::{JOURNAL, entries};
use crate::person::Person;
use crate::pty::Seat;

const REMEMBERED: &str = ".local/state/selfcomp/remembered";

/// An exercise of somebody's own that meets a part, and knows those it met.
const PARTS: &str = "format = 1\n[about]\nid = \"try\"\ntitle = \"A try\"\nkind = \"parts\"\nminutes = 1\nlanguage = \"en\"\n\
     [care]\nintensity = \"gentle\"\n\
     [[step]]\nid = \"who\"\nchoose = \"Who is it?\"\nfrom = \"met_parts\"\nown = \"another\"\n\
     when = \"has_parts is yes\"\n[[step]]\nrecall = \"who\"\n\
     [[step]]\nid = \"name\"\nask = \"A name?\"\nunless = \"who is answered\"\n\
     [[step]]\nid = \"job\"\nask = \"Its job?\"\n[[step]]\nkeep = \"card\"\n[[step]]\nend = \"Done.\"\n\
     [part]\nname = \"name\"\njob = \"job\"\n\
     [keepsake.card]\ntitle = \"A part\"\ntext = \"Met today. {name} {job}\"\n";

fn someone() -> Person {
    Person::new().with_exercise("try", PARTS)
}

/// Meets a part in an exercise and keeps its card. `lines` are the answers.
fn meets(person: Person, lines: &str) -> Person {
    let person = person.saying(lines);
    let kept = person.runs(&["try", "--keep", "card"]);
    assert_eq!(kept.code, Some(0), "{}", kept.err);
    person
}

fn with_foreman() -> Person {
    meets(someone(), "the foreman\nkeeps order\n")
}

/// An entry with these cards, as a file from another machine. `day` is of November 2024.
fn entry(day: u32, parts: &[&str]) -> (String, String) {
    let cards: Vec<String> = parts.iter().map(|part| format!("[[card]]\n[card.part]\n{part}\n")).collect();
    let (cards, body) = (cards.concat(), "\n## A part\n\n> Met today.\n".repeat(parts.len()));
    let id = format!("202411{day:02}T101010Z-00000000{day:02}");
    let front = format!(
        "v = 1\nid = \"{id}\"\nexercise = \"parts\"\ntitle = \"A visit\"\nending = \"finished\"\nkept = \"card\"\n\
         started = \"2024-11-{day:02}T10:10:10Z\"\noffset = \"+00:00\"\nrecord = 1\nrevision = 1\nlanguage = \"en\"\n\
         length = \"full\"\nseed = 1\n{cards}"
    );
    let path = format!("{JOURNAL}/entries/2024/11/{id}.md");
    (path, format!("+++\n{front}+++\n\n# A visit\n\n{day} November 2024, 10:10\n{body}"))
}

/// Somebody with such an entry.
fn with_entry(person: Person, day: u32, parts: &[&str]) -> Person {
    let (path, text) = entry(day, parts);
    Entry::from_markdown(&text).unwrap();
    let person = person.having(&path, &text);
    let private = |path: PathBuf| fs::set_permissions(path, Permissions::from_mode(0o700)).unwrap();
    for folder in ["", "/entries", "/entries/2024", "/entries/2024/11"] {
        private(person.path(&format!("{JOURNAL}{folder}")));
    }
    person
}

fn json(person: &Person) -> Value {
    let listed = person.runs(&["cards", "--json"]);
    assert_eq!(listed.code, Some(0), "{}", listed.err);
    serde_json::from_str(&listed.out).unwrap()
}

/// What the cards are called, in order.
fn names(person: &Person) -> Vec<String> {
    let cards = json(person)["cards"].as_array().unwrap().clone();
    cards.iter().map(|card| card["name"].as_str().unwrap().to_owned()).collect()
}

fn edits(person: &Person, words: &[&str]) -> String {
    let edited = person.runs(&[&["cards", "edit"], words].concat());
    assert_eq!((edited.code, edited.out.as_str()), (Some(0), ""), "{}", edited.err);
    edited.err
}

#[test]
fn a_part_that_was_met_is_listed_read_and_changed_twice_and_the_next_exercise_knows_it() {
    let person = with_foreman();
    let listed = person.runs(&["cards"]);
    assert_eq!((listed.code, listed.out.as_str()), (Some(0), "the foreman (last met today)\n"));
    let [first] = &entries(&person)[..] else { panic!() };
    let before = fs::read(first).unwrap();
    edits(&person, &["The", "FOREMAN", "--kind", "strict", "--need", "an evening off"]);
    let said = edits(&person, &["the foreman", "--job", "wants quiet", "--kind", ""]);
    assert!(said.contains("revision 3") && said.contains("--revisions"), "{said}");
    let files = entries(&person);
    assert!(files.len() == 3 && fs::read(first).unwrap() == before, "what it was stays: {files:?}");
    let card = person.runs(&["cards", "show", "THE", "Foreman"]);
    let read = "the foreman\nWhat it does for me: wants quiet\nWhat it needs: an evening off\n";
    assert!(card.out.starts_with(read) && !card.out.contains("strict"), "{}", card.out);
    let text = person.runs(&["journal", "show", "last"]).out;
    assert!(text.contains("the foreman keeps order"), "the text of the card is as it was kept: {text}");
    let met = person.saying("1\n\n").runs(&["try"]).err;
    assert!(met.contains("What it does for me: wants quiet") && met.contains("an evening off"), "{met}");
}

#[test]
fn a_card_says_when_its_part_was_met_and_how_to_take_it_away() {
    let person = with_entry(with_foreman(), 3, &["name = \"The Foreman\"\nkind = \"strict\""]);
    let card = person.runs(&["cards", "show", "the foreman"]);
    let (_, times) = card.out.split_once("When you met it").unwrap();
    let lines: Vec<&str> = times.lines().skip(1).collect();
    assert!(lines[0].starts_with("  today, A try, 20"), "{times}");
    assert_eq!(lines[1], "  3 November 2024, A visit, 20241103T101010Z-0000000003");
    assert!(
        card.out.contains("keeps order") && !card.out.contains("strict"),
        "the newest card: {}",
        card.out
    );
    assert!(card.err.contains("`selfcomp journal delete`"), "{}", card.err);
    let ids: Vec<&str> = lines.iter().filter_map(|line| line.rsplit(", ").next()).collect();
    let gone = person.runs(&[&["journal", "delete", "--yes"], &ids[..]].concat());
    assert_eq!(gone.code, Some(0), "{}", gone.err);
    assert!(person.runs(&["cards"]).out.is_empty());
}

#[test]
fn who_has_met_no_part_reads_which_exercises_meet_one() {
    for person in [Person::new(), Person::new().without("XDG_RUNTIME_DIR")] {
        let listed = person.runs(&["cards"]);
        assert_eq!((listed.code, listed.out.as_str()), (Some(0), ""), "{}", listed.err);
        assert!(
            listed.err.contains("selfcomp parts") && listed.err.contains("selfcomp critic"),
            "{}",
            listed.err
        );
        assert_eq!(json(&person), serde_json::json!({"version": 1, "cards": []}));
    }
}

#[test]
fn a_name_that_is_nearly_right_is_answered_with_the_card_that_may_be_meant() {
    let person = with_foreman();
    for typed in ["the forman", "foreman"] {
        for command in [&["cards", "show", typed][..], &["cards", "edit", typed, "--job", "x"]] {
            let run = person.runs(command);
            assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{command:?}");
            assert!(run.err.contains("Perhaps you mean `the foreman`"), "{}", run.err);
        }
    }
    let other = person.runs(&["cards", "show", "\u{1b}[2Jsomebody"]).err;
    assert!(other.contains("`selfcomp cards` lists") && !other.contains('\u{1b}'), "{other}");
}

#[test]
fn cards_are_there_on_another_machine_and_after_what_was_met_is_forgotten() {
    let person = with_entry(with_foreman(), 3, &["name = \"the runner\"\nfear = \"standing still\""]);
    assert_eq!(person.runs(&["forget", "met"]).code, Some(0));
    assert!(!person.path(REMEMBERED).exists());
    assert_eq!(names(&person), ["the foreman", "the runner"]);
    edits(&person, &["the runner", "--fear", "silence"]);
    assert!(person.runs(&["cards", "show", "the runner"]).out.contains("What it fears: silence"));
    assert!(!person.path(REMEMBERED).exists(), "what was forgotten does not come back by itself");
}

#[test]
fn of_two_parts_in_one_entry_each_has_a_card_and_only_the_one_that_is_meant_changes() {
    let person =
        with_entry(Person::new(), 3, &["name = \"the foreman\"", "name = \"the child\"\nneed = \"rest\""]);
    assert_eq!(names(&person), ["the foreman", "the child"]);
    edits(&person, &["the child", "--where", "behind the ribs"]);
    let cards = json(&person)["cards"].clone();
    let child = serde_json::json!({
        "name": "the child", "need": "rest", "where": "behind the ribs",
        "met": [{"entry": "20241103T101010Z-0000000003", "day": "2024-11-03", "exercise": "parts", "title": "A visit"}],
    });
    assert_eq!((&cards[0]["where"], &cards[1]), (&Value::Null, &child));
    edits(&person, &["the child", "--name", "the foreman"]);
    assert_eq!(names(&person), ["the foreman"], "two cards of one name are one");
    assert!(person.runs(&["cards", "show", "the foreman"]).out.contains("behind the ribs"));
}

#[test]
fn a_part_with_another_name_keeps_the_days_it_was_met() {
    let person = meets(with_entry(someone(), 3, &["name = \"the foreman\""]), "the foreman\nkeeps order\n");
    let said = edits(&person, &["the foreman", "--name", "the watch"]);
    assert!(said.contains("`the foreman` is called `the watch`"), "{said}");
    assert_eq!(names(&person), ["the watch"]);
    let card = person.runs(&["cards", "show", "the watch"]).out;
    assert!(card.contains("today, A try") && card.contains("3 November 2024, A visit"), "{card}");
    let again = person.saying("1\n\n").runs(&["try"]).err;
    assert!(again.contains("1. the watch") && !again.contains("foreman"), "{again}");
}

#[test]
fn a_part_that_turns_out_to_be_another_one_is_one_card_with_what_was_said_last() {
    let person = with_entry(Person::new(), 3, &["name = \"the foreman\"\njob = \"order\"\nfear = \"mess\""]);
    let person = with_entry(person, 9, &["name = \"The Critic\"\njob = \"noise\"\nneed = \"rest\""]);
    let said = edits(&person, &["the foreman", "--name", "the critic", "--kind", "loud"]);
    assert!(said.contains("one card now"), "{said}");
    let card = person.runs(&["cards", "show", "the critic"]).out;
    for words in
        ["the critic\n", ": loud", ": order", ": mess", ": rest", "9 November 2024", "3 November 2024"]
    {
        assert!(card.contains(words), "{words} in {card}");
    }
    assert_eq!(names(&person), ["the critic"]);
    assert!(!card.contains("noise") && entries(&person).len() == 4, "{card}");
    let kept = entries(&person).into_iter().any(|file| fs::read_to_string(file).unwrap().contains("noise"));
    assert!(kept, "what the other card said is in the revision before");
}

#[test]
fn nothing_on_a_card_can_steer_the_terminal() {
    let hostile =
        "name = \"the \\u001b[2Jfore\\u202eman\\u009b\"\nkind = \"a\\u001b]0;b\\u0007\\U000E0041\\nc 👩‍👩‍👧\"";
    let person = with_entry(Person::new(), 3, &[hostile, "name = \" \\u202e\""]);
    for words in [&["cards"][..], &["cards", "--json"], &["cards", "show", "the [2Jforeman"]] {
        let run = person.runs(words);
        assert_eq!(run.code, Some(0), "{}", run.err);
        let steers =
            |letter: char| matches!(letter, '\u{1b}' | '\u{7}' | '\u{9b}' | '\u{202e}' | '\u{e0041}');
        assert!(!run.out.contains(steers) && run.out.contains("👩‍👩‍👧"), "{:?}", run.out);
        assert!(run.out.contains("a]0;b c"), "{:?}", run.out);
    }
    assert_eq!(names(&person).len(), 1, "a name of nothing is no name");
    edits(&person, &["the [2Jforeman", "--name", "the\n\u{1b}foreman\u{202e}"]);
    assert_eq!(names(&person), ["the foreman"]);
}

#[test]
fn a_damaged_entry_hides_no_card_and_is_said_in_one_sentence() {
    let person = with_entry(with_foreman(), 3, &["name = \"the runner\""]);
    let (path, text) = entry(4, &["name = \"the lost one\""]);
    let person = person.having(&path, &text.replace("+++", "++"));
    let listed = person.runs(&["cards"]);
    assert_eq!((listed.code, listed.out.lines().count()), (Some(0), 2), "{}", listed.out);
    assert_eq!(listed.err.matches("could not be read").count(), 1, "{}", listed.err);
    edits(&person, &["the runner", "--job", "runs"]);
}

#[test]
fn without_a_person_an_edit_needs_flags_and_a_name_is_never_empty() {
    let person = with_foreman().saying("a watch\n\n\n\n\n\n\n\n");
    for words in [&[][..], &["--editor"], &["--name", " "], &["--editor", "--job", "x"]] {
        let run = person.runs(&[&["cards", "edit", "the foreman"], words].concat());
        assert!(run.code == Some(2) && run.out.is_empty() && !run.err.is_empty(), "{words:?}: {}", run.err);
    }
    for words in [&["cards", "show"][..], &["cards", "edit"], &["cards", "--json", "show", "the foreman"]] {
        assert_eq!(person.runs(words).code, Some(2), "{words:?}");
    }
    let same = edits(&person, &["the foreman", "--job", " keeps order "]);
    assert!(same.contains("Nothing changed"), "{same}");
    assert_eq!(entries(&person).len(), 1);
}

#[test]
fn at_a_terminal_the_old_words_stand_there_and_are_written_on() {
    let person = with_foreman();
    let mut seat = Seat::start(&person.command(&["cards", "edit", "the foreman"]), 40, 100);
    seat.sees("What do you call it?").sees("the foreman").can_write().types("\r");
    seat.sees("What is it like?").can_write().types("strict\r");
    seat.sees("Where does it show?").can_write().types("-\r");
    seat.sees("What does it do for you?").sees("keeps order").can_write().types(" at night\r");
    seat.sees("Since when").can_write().types("always").sees("always").types("\x1b");
    seat.sees("go on where I was").lets_pass(300).types("q");
    let end = seat.gives_the_terminal_back();
    assert_eq!(end.code, Some(0), "{}", end.everything);
    let card = person.runs(&["cards", "show", "the foreman"]).out;
    let read = "the foreman\nWhat it is like: strict\nWhat it does for me: keeps order at night\n\
                Since when: always\n";
    assert!(card.starts_with(read), "{card}{}", end.everything);
    assert_eq!(entries(&person).len(), 2);
}

#[test]
fn who_reads_plain_lines_keeps_a_line_with_enter_and_empties_it_with_a_dash() {
    let person = with_foreman();
    edits(&person, &["the foreman", "--fear", "mess"]);
    let mut seat = Seat::start(&person.command(&["cards", "edit", "the foreman", "--accessible"]), 60, 100);
    seat.sees("What do you call it?").sees("Before: the foreman").lets_pass(300).types("-\n");
    seat.sees("so that stays as it was").sees("What is it like?").lets_pass(300).types("\n");
    seat.sees("Where does it show?")
        .lets_pass(300)
        .types("\n")
        .sees("What does it do for you?")
        .lets_pass(300)
        .types("\n");
    seat.sees("Since when").lets_pass(300).types("\n").sees("What does it fear?").lets_pass(300).types("-\n");
    seat.sees("What does it need?")
        .lets_pass(300)
        .types("a rest\n")
        .sees("What did you offer it?")
        .lets_pass(300)
        .types("\n");
    let end = seat.ends();
    assert_eq!(end.code, Some(0), "{}", end.everything);
    let card = person.runs(&["cards", "show", "the foreman"]).out;
    let read = "the foreman\nWhat it does for me: keeps order\nWhat it needs: a rest\n\n";
    assert!(card.starts_with(read), "{card}{}", end.everything);
}

/// Somebody whose editor is this line of a shell, with the file as `$1`.
fn with_editor(person: Person, line: &str) -> Person {
    let editor = person.path("editor");
    fs::write(&editor, format!("#!/bin/sh\n{line}\n")).unwrap();
    fs::set_permissions(&editor, Permissions::from_mode(0o700)).unwrap();
    let path = editor.display().to_string();
    person.with("VISUAL", &path)
}

#[test]
fn a_card_is_changed_on_one_sheet_in_an_editor() {
    for (line, said, files) in [
        ("sed -i 's/keeps order/keeps\\nwatch/' \"$1\"", "revision 2", 2),
        ("true", "Nothing changed", 1),
        (": > \"$1\"", "the entry stays as it was", 1),
    ] {
        let person = with_editor(with_foreman(), line);
        let mut seat = Seat::start(&person.command(&["cards", "edit", "the foreman", "--editor"]), 30, 100);
        let end = seat.gives_the_terminal_back();
        assert_eq!(end.code, Some(0), "{}", end.everything);
        let screen = end.everything.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(screen.contains(said), "{line}: {screen}");
        let card = person.runs(&["cards", "show", "the foreman"]).out;
        assert_eq!(card.contains("keeps watch"), files == 2, "{card}");
        assert_eq!(entries(&person).len(), files, "{line}");
    }
}

#[test]
fn a_card_that_cannot_be_kept_is_as_it_was_and_the_words_are_put_by() {
    let person = with_foreman();
    let waiting = person.path(JOURNAL).join(".tmp");
    fs::remove_dir(&waiting).unwrap();
    fs::write(&waiting, "in the way").unwrap();
    let edited = person.runs(&["cards", "edit", "the foreman", "--need", "an evening off"]);
    assert!(edited.code == Some(1) && edited.err.contains("could not be kept"), "{}", edited.err);
    let has = |path: &PathBuf| fs::read_to_string(path).is_ok_and(|text| text.contains("an evening off"));
    assert_eq!(person.files().iter().filter(|path| has(path)).count(), 1);
    assert!(!person.runs(&["cards", "show", "the foreman"]).out.contains("evening"));
}

#[test]
fn a_session_that_was_begun_earlier_and_kept_later_does_not_bring_an_older_card_back() {
    let person = with_entry(with_foreman(), 3, &["name = \"the foreman\"\njob = \"was loud\""]);
    let noted = fs::read_to_string(person.path(REMEMBERED)).unwrap();
    fs::write(person.path(REMEMBERED), format!("part 20241103T101010Z-0000000003\n{noted}")).unwrap();
    let met = person.saying("1\n\n").runs(&["try"]).err;
    assert!(met.contains("What it does for me: keeps order") && !met.contains("loud"), "{met}");
}
