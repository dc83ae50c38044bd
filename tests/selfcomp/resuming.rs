//! What somebody began is there again: after any ending, in any terminal, and only where they wanted it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::person::Person;
use crate::pty::Seat;

/// A line and a long page.
const LETTER: &str = r#"format = 1
[about]
id = "try"
title = "A try"
kind = "letter"
minutes = 1
language = "en"
[[step]]
id = "topic"
ask = "What is it about?"
[[step]]
id = "page"
write = "Write to yourself."
[[step]]
end = "That is all."
"#;

/// Longer than what may be lost, and easy to find.
const TEXT: &str = "Canary dear one, it was a long day and you went on with it";

fn someone() -> Person {
    Person::asked().with("SELFCOMP_PACE", "0").with_exercise("try", LETTER)
}

fn sits(person: &Person, words: &[&str]) -> Seat {
    Seat::start(&person.command(words), 24, 80)
}

/// On the page, with the first answer given.
fn at_the_page(person: &Person, words: &[&str]) -> Seat {
    let mut seat = sits(person, words);
    seat.sees("What is it about?").can_write().types("that Tuesday\r").sees("Write to yourself.").can_write();
    seat
}

/// Types a text letter by letter, as a hand does.
fn writes<'s>(seat: &'s mut Seat, text: &str) -> &'s mut Seat {
    let shown_at_most = text.len().saturating_sub(60);
    for letter in text.chars() {
        seat.types(&letter.to_string());
    }
    seat.sees(&text[shown_at_most..])
}

/// The text of every draft.
fn drafts(person: &Person) -> Vec<String> {
    let is_draft = |path: &PathBuf| {
        path.parent().is_some_and(|folder| folder.ends_with("drafts"))
            && path.extension() == Some("md".as_ref())
    };
    person.files().into_iter().filter(is_draft).map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// The only draft there is.
fn draft(person: &Person) -> String {
    let mut all = drafts(person);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

/// The text of every entry.
fn entries(person: &Person) -> Vec<String> {
    let is_entry = |path: &PathBuf| path.components().any(|part| part.as_os_str() == "entries");
    person.files().into_iter().filter(is_entry).map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// How many letters of the text are in it, from the first.
fn how_much_of(text: &str, draft: &str) -> usize {
    (0..=text.len()).rev().find(|end| draft.contains(&text[..*end])).unwrap_or_default()
}

fn anything_of(canary: &str, person: &Person) -> Option<PathBuf> {
    person.files().into_iter().find(|path| {
        let text = fs::read(path).unwrap();
        String::from_utf8_lossy(&text).contains(canary) || path.to_string_lossy().contains(canary)
    })
}

fn waits_until(what: &str, holds: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while !holds() {
        assert!(Instant::now() < deadline, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Goes on with the draft from `selfcomp resume`, writes one line more and keeps all of it.
fn goes_on_and_keeps(person: &Person) {
    let mut seat = sits(person, &["resume"]);
    seat.sees("What you wrote is still there.").sees("g steadier").lets_pass(50).types("1");
    seat.sees("You had come as far as this:").sees("Write to yourself.").can_write();
    seat.types("\rand that is all.").sees("and that is all.").types("\x04");
    // Whether something was kept before or not, the same number means the same.
    seat.sees("Would you like to keep something").sees("all of it").lets_pass(50).types("2").sees("Kept.");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
}

#[test]
fn whatever_ends_it_the_draft_has_what_was_written() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT, Signal::KILL] {
        for letters in [3, 19, 21, TEXT.len()] {
            let person = someone();
            let mut seat = at_the_page(&person, &["try"]);
            writes(&mut seat, &TEXT[..letters]).signal(signal).ends();
            let draft = draft(&person);
            assert!(draft.contains("that Tuesday"), "{signal:?}: {draft}");
            let lost = letters - how_much_of(&TEXT[..letters], &draft);
            let may_be_lost = if signal == Signal::KILL { 20 } else { 0 };
            assert!(lost <= may_be_lost, "{signal:?} after {letters}: {lost} lost:\n{draft}");
        }
    }
}

#[test]
fn ctrl_c_and_ctrl_backslash_lose_no_letter() {
    for key in ["\x03", "\x1c"] {
        let person = someone();
        let mut seat = at_the_page(&person, &["try"]);
        writes(&mut seat, TEXT).types(key).gives_the_terminal_back();
        assert!(draft(&person).contains(TEXT));
    }
}

#[test]
fn who_stops_with_ctrl_c_hears_what_stays() {
    for words in [&["try"][..], &["--accessible", "try"], &["try", "--no-trace"]] {
        let person = someone();
        let mut seat = sits(&person, words);
        seat.sees("What is it about?").lets_pass(100).types("that Tuesday\r").sees("Write to yourself.");
        let end = seat.lets_pass(100).types("\x03").gives_the_terminal_back();
        assert!(end.screen.contains("Stopping here is fine."), "{}", end.screen);
        let traced = !words.contains(&"--no-trace");
        assert_eq!(end.screen.contains("What you wrote is put by"), traced, "{}", end.screen);
        assert_eq!(drafts(&person).len(), usize::from(traced));
    }
}

#[test]
fn who_says_not_today_before_it_begins_is_asked_nothing_more() {
    let deep = format!("{LETTER}[care]\nintensity = \"deep\"\n");
    let person = Person::asked().with("SELFCOMP_PACE", "0").with_exercise("try", &deep);
    let mut seat = sits(&person, &["--accessible", "try"]);
    seat.sees("This one goes further in").lets_pass(200).types("\r");
    for said in
        ["If you think of ending", "It has a name: backdraft", "stop at any word", "time to settle first"]
    {
        seat.sees(said).lets_pass(200).types("\r");
    }
    seat.sees("how strong is what you feel").lets_pass(200).types("3\r");
    let end = seat.sees("Would you like to begin?").lets_pass(200).types("2\r").gives_the_terminal_back();
    assert!(end.code == Some(0) && end.screen.contains("Not today, then."), "{}", end.screen);
    assert!(!end.screen.contains("Would you like to keep"), "{}", end.screen);
    assert!(drafts(&person).is_empty());
}

#[test]
fn who_only_presses_enter_when_asked_what_to_keep_hears_that_nothing_is() {
    let person = someone();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT)
        .types("\x04")
        .sees("Enter alone keeps nothing.")
        .sees("g steadier")
        .lets_pass(100);
    seat.types("?")
        .sees("Nothing has to be decided now")
        .lets_pass(200)
        .types("\r")
        .sees("Nothing was kept.");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert!(drafts(&person).is_empty() && entries(&person).is_empty());
}

/// Where the test below runs itself as the window that closes: the home in which it sits.
const WINDOW: &str = "SELFCOMP_TEST_WINDOW";

#[test]
fn a_letter_survives_a_closed_terminal() {
    if let Some(home) = std::env::var_os(WINDOW) {
        closes_around_a_letter(Path::new(&home));
    }
    let person = someone();
    let mut window = Command::new(std::env::current_exe().unwrap());
    window.args(["resuming::a_letter_survives_a_closed_terminal", "--exact", "--nocapture"]);
    window.env(WINDOW, person.path("")).env("TERM", "xterm-256color");
    assert!(!window.output().unwrap().status.success());
    let all = |draft: &String| draft.contains("that Tuesday") && draft.contains(TEXT);
    waits_until("the draft has every letter", || drafts(&person).iter().any(all));
    waits_until("nobody holds it", || person.runs(&["resume", "--list"]).out.contains("A try"));
    goes_on_and_keeps(&person);
    let entries = entries(&person);
    assert_eq!(entries.len(), 1);
    assert!(entries[0].contains(TEXT) && entries[0].contains("and that is all."), "{}", entries[0]);
    assert_eq!(drafts(&person), Vec::<String>::new());
}

/// A window with the program in it, gone from one moment to the next.
fn closes_around_a_letter(home: &Path) -> ! {
    let mut program = Command::new(env!("CARGO_BIN_EXE_selfcomp"));
    program.arg("try").env_clear().current_dir(home).env("HOME", home);
    program.env("XDG_RUNTIME_DIR", home.join("run")).env("TERM", "xterm-256color").env("SELFCOMP_PACE", "0");
    let mut seat = Seat::start(&program, 24, 80);
    seat.sees("What is it about?").can_write().types("that Tuesday\r").sees("Write to yourself.").can_write();
    writes(&mut seat, TEXT);
    rustix::process::kill_process(rustix::process::getpid(), Signal::KILL).unwrap();
    unreachable!("nobody survives this");
}

#[test]
fn a_few_letters_are_put_by_within_four_seconds() {
    let person = someone();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, "Canar").lets_pass(4000).signal(Signal::KILL).ends();
    assert!(draft(&person).contains("Canar"));
}

#[test]
fn leaving_in_a_letter_and_coming_back_finds_every_letter() {
    let person = someone();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT).types("\x1b").sees("go on where I was").lets_pass(50).types("q");
    let end = seat.gives_the_terminal_back();
    assert_eq!(end.code, Some(0));
    assert!(end.screen.contains("What you wrote is put by"), "{}", end.screen);
    goes_on_and_keeps(&person);
    assert!(entries(&person)[0].contains(TEXT));
}

#[test]
fn a_page_left_by_going_back_is_not_lost_with_the_window() {
    let person = someone();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT).types("\x1b").sees("go on where I was").lets_pass(50).types("b");
    seat.until("it is asked again", |view| view.screen_text().matches("What is it about?").count() == 2);
    seat.can_write().types(" in March").sees("that Tuesday in March").signal(Signal::HUP).ends();
    let draft = draft(&person);
    assert!(draft.contains(TEXT) && draft.contains("that Tuesday in March"), "{draft}");
}

#[test]
fn what_was_left_is_offered_at_the_next_start_and_later_is_not_asked_again() {
    let person = someone();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT).signal(Signal::HUP).ends();
    let mut seat = sits(&person, &["try"]);
    seat.sees("What you wrote is still there.").sees("g steadier").lets_pass(50).types("4");
    seat.sees("It waits.").sees("What is it about?").can_write().types("\x03").gives_the_terminal_back();
    let mut seat = sits(&person, &["try"]);
    seat.sees("What is it about?").can_write();
    assert!(!seat.screen().contains("still there"), "{}", seat.screen());
    seat.types("\x03").gives_the_terminal_back();
    assert!(person.runs(&["resume", "--list"]).out.contains("for later"));
    goes_on_and_keeps(&person);
    assert!(entries(&person)[0].contains(TEXT) && !entries(&person)[0].contains("put_off"));
}

#[test]
fn enter_alone_begins_anew_and_the_draft_waits() {
    let person = someone();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT).signal(Signal::HUP).ends();
    let before = drafts(&person);
    let mut seat = sits(&person, &["try"]);
    seat.sees("What you wrote is still there.").sees("g steadier").lets_pass(50).types("\r");
    seat.sees("What is it about?").can_write().types("\x03").gives_the_terminal_back();
    assert_eq!(drafts(&person), before);
}

#[test]
fn a_draft_of_long_ago_is_not_offered_and_still_there() {
    let person = someone();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT).signal(Signal::HUP).ends();
    for path in person.files().into_iter().filter(|path| path.extension() == Some("md".as_ref())) {
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().map(|line| {
            if line.starts_with("started = ") { "started = \"2020-01-01T10:00:00Z\"" } else { line }
        });
        fs::write(&path, lines.collect::<Vec<_>>().join("\n") + "\n").unwrap();
    }
    let mut seat = sits(&person, &["try"]);
    seat.sees("What is it about?").can_write();
    assert!(!seat.screen().contains("still there"), "{}", seat.screen());
    seat.types("\x03").gives_the_terminal_back();
    let list = person.runs(&["resume", "--list"]).out;
    assert!(list.contains("1 January 2020") && draft(&person).contains(TEXT), "{list}");
}

#[test]
fn letting_go_asks_once_more_and_then_leaves_no_word() {
    let person = someone();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT).signal(Signal::HUP).ends();
    let mut seat = sits(&person, &["resume"]);
    seat.sees("What you wrote is still there.").sees("g steadier").lets_pass(50).types("3");
    seat.sees("Let these words go?").lets_pass(50).types("\r");
    seat.until("it asks again", |view| {
        view.screen_text().matches("What you wrote is still there.").count() == 2
    });
    assert!(draft(&person).contains(TEXT));
    seat.lets_pass(100).types("3");
    seat.until("it asks once more", |view| view.screen_text().matches("Let these words go?").count() == 2);
    seat.lets_pass(100).types("y").sees("It is let go.");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert_eq!(anything_of("Canary", &person), None);
}

#[test]
fn kept_as_it_is_it_is_in_the_journal_unfinished() {
    let person = someone();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT).signal(Signal::HUP).ends();
    let mut seat = sits(&person, &["resume"]);
    seat.sees("What you wrote is still there.").sees("g steadier").lets_pass(50).types("2");
    seat.sees("Kept as it is, unfinished.");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    let entries = entries(&person);
    assert!(
        entries.len() == 1 && entries[0].contains(TEXT) && !entries[0].contains("ending ="),
        "{entries:?}"
    );
    assert_eq!(drafts(&person), Vec::<String>::new());
}

#[test]
fn two_terminals_do_not_write_into_each_others_letter() {
    let person = someone();
    let mut one = at_the_page(&person, &["try"]);
    writes(&mut one, TEXT);
    waits_until("it is put by", || drafts(&person).iter().any(|draft| draft.contains("Canary")));
    assert!(person.runs(&["resume"]).out.contains("open in another terminal"));
    let mut other = at_the_page(&person, &["try"]);
    assert!(!other.screen().contains("still there"), "{}", other.screen());
    writes(&mut other, "Another letter altogether, for another day").signal(Signal::HUP).ends();
    one.signal(Signal::HUP).ends();
    let drafts = drafts(&person);
    assert_eq!(drafts.len(), 2);
    let has = |text: &str| drafts.iter().filter(|draft| draft.contains(text)).count();
    assert_eq!((has(TEXT), has("Another letter altogether, for another day")), (1, 1));
    let mut seat = sits(&person, &["resume"]);
    seat.sees("Which one is it?").sees("g steadier").lets_pass(50).types("2");
    seat.sees("What you wrote is still there.").lets_pass(100).types("1");
    seat.sees("You had come as far as this:").can_write();
}

#[test]
fn nothing_kept_is_nothing_left() {
    let person = someone();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT).lets_pass(2500).types("\x04").sees("Would you like to keep something");
    assert!(anything_of("Canary", &person).is_some(), "it was put by on the way");
    seat.lets_pass(100).types("1");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert_eq!(anything_of("Canary", &person), None);
    assert_eq!(entries(&person), Vec::<String>::new());
}

#[test]
fn without_a_trace_no_file_is_written_at_all() {
    let person = someone();
    let before = person.files();
    let mut seat = at_the_page(&person, &["try", "--no-trace"]);
    writes(&mut seat, TEXT).lets_pass(2500);
    assert_eq!(person.files(), before);
    seat.signal(Signal::HUP).ends();
    assert_eq!(person.files(), before);
    let mut seat = at_the_page(&person, &["try", "--no-trace"]);
    writes(&mut seat, TEXT).types("\x04").sees("That is all.");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert_eq!(person.files(), before);
}

#[test]
fn drafts_reach_the_disk_only_after_the_first_yes() {
    let person = someone();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT);
    waits_until("it is put by", || !drafts(&person).is_empty());
    let in_state =
        |person: &Person| anything_of("Canary", person).unwrap().starts_with(person.path(".local/state"));
    assert!(!in_state(&person));
    seat.types("\x04").sees("Would you like to keep something").lets_pass(100).types("2").sees("Kept.");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    fs::remove_dir_all(person.path(".local/share/selfcomp/journal/entries/")).unwrap();
    fs::create_dir(person.path(".local/share/selfcomp/journal/entries")).unwrap();
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT).signal(Signal::HUP).ends();
    assert!(in_state(&person));
}

#[test]
fn the_question_at_the_end_can_be_interrupted_too() {
    for signal in [Signal::KILL, Signal::HUP] {
        let person = someone();
        let mut seat = at_the_page(&person, &["try"]);
        writes(&mut seat, TEXT).types("\x04").sees("Would you like to keep something").lets_pass(50);
        seat.signal(signal).ends();
        assert!(draft(&person).contains(TEXT));
        let mut seat = sits(&person, &["resume"]);
        seat.sees("What you wrote is still there.").sees("g steadier").lets_pass(50).types("1");
        seat.sees("Would you like to keep something")
            .sees("g steadier")
            .lets_pass(100)
            .types("2")
            .sees("Kept.");
        assert_eq!(seat.gives_the_terminal_back().code, Some(0));
        assert!(entries(&person)[0].contains(TEXT));
    }
}

/// Someone whose editor saves a text and then does this.
fn someone_with_an_editor(then: &str) -> Person {
    let script = format!("#!/bin/sh\nprintf '{TEXT}' > \"$1\"\n{then}\n");
    let person = someone().having("editor.sh", &script);
    let editor = format!("/bin/sh {}", person.path("editor.sh").display());
    person.with("VISUAL", &editor)
}

/// The editor's file and its folder are gone, and the draft has the text.
fn only_the_draft_has_it(person: &Person) {
    assert!(draft(person).contains(TEXT));
    let left = person.files().into_iter().find(|path| path.to_string_lossy().contains("letter-"));
    assert_eq!(left, None);
}

#[test]
fn a_window_that_closes_around_an_editor_costs_nothing_that_was_saved() {
    for signal in [Signal::HUP, Signal::TERM] {
        let person = someone_with_an_editor("echo saved; exec sleep 30");
        let mut seat = at_the_page(&person, &["try"]);
        seat.types("\x0f").sees("saved").lets_pass(100).signal(signal).ends();
        only_the_draft_has_it(&person);
    }
}

#[test]
fn what_an_editor_saves_is_put_by_while_it_is_open() {
    let person = someone_with_an_editor("echo saved; exec sleep 30");
    let mut seat = at_the_page(&person, &["try"]);
    seat.types("\x0f").sees("saved");
    waits_until("it is put by", || drafts(&person).iter().any(|draft| draft.contains(TEXT)));
    seat.signal(Signal::KILL).ends();
    assert!(draft(&person).contains(TEXT));
}

#[test]
fn an_editor_that_is_killed_leaves_its_text_in_the_draft() {
    let person = someone_with_an_editor("kill -9 $$");
    let mut seat = at_the_page(&person, &["try"]);
    seat.types("\x0f").sees("The editor stopped early.").can_write().signal(Signal::KILL).ends();
    only_the_draft_has_it(&person);
}

#[test]
fn an_editor_leaves_no_trace_where_none_is_wanted() {
    let person = someone_with_an_editor("echo saved; exec sleep 30");
    let mut seat = at_the_page(&person, &["try", "--no-trace"]);
    seat.types("\x0f").sees("saved").lets_pass(100).signal(Signal::HUP).ends();
    let left = person.files().into_iter().filter(|path| !path.ends_with("editor.sh"));
    assert!(left.clone().all(|path| path.ends_with("try.toml")), "{:?}", left.collect::<Vec<_>>());
}

#[test]
fn in_plain_lines_every_finished_line_is_put_by_and_gone_on_with() {
    let person = someone().with("TERM", "dumb");
    let mut seat = sits(&person, &["try"]);
    seat.sees("What is it about?").sees("> ").lets_pass(100).types("that Tuesday\n");
    seat.sees("Write to yourself.").sees("A line with only a dot").lets_pass(100);
    seat.types("Canary one\n").sees("Canary one").types("Canary two\n").sees("Canary two").lets_pass(300);
    seat.signal(Signal::KILL).ends();
    assert!(draft(&person).contains("Canary one\nCanary two"));
    let mut seat = sits(&person, &["try"]);
    seat.sees("still there").sees("> ").lets_pass(100).types("1\n");
    seat.sees("What stands there so far")
        .sees("> ")
        .lets_pass(100)
        .types("Canary three\n")
        .lets_pass(300)
        .types(".\n");
    seat.sees("Would you like to keep something").sees("all of it").lets_pass(100).types("2\n").sees("Kept.");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert!(entries(&person)[0].contains("Canary one\nCanary two\nCanary three"), "{}", entries(&person)[0]);
}

#[test]
fn in_plain_lines_nothing_on_a_page_is_lost_by_asking_for_people() {
    let person = someone().saying("that Tuesday\nCanary one\nh\ny\n\nCanary two\n.\n2\n");
    let result = person.runs(&["try"]);
    assert_eq!(result.code, Some(0), "{}", result.err);
    assert!(entries(&person)[0].contains("Canary one\nCanary two"), "{}", entries(&person)[0]);
}

/// A draft as a pipe that ends leaves it.
fn someone_who_left() -> Person {
    let person = someone().saying("that Canary Tuesday\n");
    assert!(person.runs(&["try"]).err.contains("is put by"));
    assert!(draft(&person).contains("that Canary Tuesday"));
    person
}

#[test]
fn in_a_pipe_it_is_gone_on_with_too() {
    let person = someone_who_left().saying("1\nA page\n.\n2\n");
    let result = person.runs(&["resume"]);
    assert!(result.code == Some(0) && result.err.contains("Kept."), "{}", result.err);
    let entry = entries(&person).remove(0);
    assert!(entry.contains("that Canary Tuesday") && entry.contains("A page"), "{entry}");
}

#[test]
fn with_nobody_there_what_was_left_stays() {
    let person = someone_who_left();
    let before = draft(&person);
    let result = person.saying("").runs(&["resume"]);
    assert_eq!(result.code, Some(0), "{}", result.err);
    let person = someone_who_left();
    assert_eq!(person.runs(&["resume"]).code, Some(0));
    assert!(before.contains("that Canary Tuesday") && draft(&person).contains("that Canary Tuesday"));
}

#[test]
fn nothing_that_waits_is_a_kind_sentence() {
    let result = someone().runs(&["resume"]);
    assert!(result.code == Some(0) && result.out.contains("Nothing waits here"), "{}", result.out);
    let result = someone().runs(&["resume", "--list", "--json"]);
    let listed: serde_json::Value = serde_json::from_str(&result.out).unwrap();
    assert_eq!((listed["version"].as_u64(), listed["drafts"].as_array().map(Vec::len)), (Some(1), Some(0)));
}

#[test]
fn a_script_can_list_keep_and_let_go() {
    let person = someone_who_left();
    let result = person.runs(&["resume", "--list", "--json"]);
    let listed: serde_json::Value = serde_json::from_str(&result.out).unwrap();
    let id = listed["drafts"][0]["id"].as_str().unwrap();
    assert_eq!(listed["drafts"][0]["exercise"], "try");
    assert_eq!(person.runs(&["resume", "nothing-like-it"]).code, Some(1));
    assert_eq!(person.runs(&["resume", "--let-go"]).code, Some(2));
    assert_eq!(person.runs(&["resume", id, "--keep"]).code, Some(0));
    assert_eq!((drafts(&person).len(), entries(&person).len()), (0, 1));
    let person = someone_who_left();
    assert_eq!(person.runs(&["resume", "try", "--let-go"]).code, Some(0));
    assert_eq!(anything_of("Canary", &person), None);
}

#[test]
fn a_draft_whose_exercise_is_gone_is_shown_and_can_be_kept() {
    let person = someone_who_left();
    fs::remove_file(person.path(".local/share/selfcomp/exercises/en/try.toml")).unwrap();
    let person = person.saying("1\n");
    let result = person.runs(&["resume"]);
    assert!(result.err.contains("What is it about?\nthat Canary Tuesday"), "{}", result.err);
    assert!(!result.err.contains("go on with it") && result.err.contains("Kept as it is"), "{}", result.err);
    assert!(entries(&person)[0].contains("that Canary Tuesday"));
}

#[test]
fn words_whose_question_is_gone_are_shown_and_kept_with_the_rest() {
    let changed =
        LETTER.replace("id = \"topic\"", "id = \"subject\"").replace("kind =", "revision = 2\nkind =");
    let person = someone_who_left().with_exercise("try", &changed).saying("1\nanother\nA page\n.\n2\n");
    let result = person.runs(&["resume"]);
    assert!(result.err.contains("The exercise has changed since."), "{}", result.err);
    let entry = entries(&person).remove(0);
    assert!(entry.contains("that Canary Tuesday") && entry.contains("A page"), "{entry}");
}

#[test]
fn a_damaged_draft_is_named_and_left_alone() {
    let person = someone_who_left();
    let path = person.files().into_iter().find(|path| path.to_string_lossy().contains("drafts/2")).unwrap();
    let file = path.with_extension("md");
    for broken in ["", "+++\nnothing", "\u{1b}[31mred"] {
        fs::write(&file, broken).unwrap();
        let result = person.runs(&["resume"]);
        assert_eq!(result.code, Some(0));
        assert!(result.err.contains("cannot be read") && result.err.contains("drafts"), "{}", result.err);
        assert_eq!(fs::read_to_string(&file).unwrap(), broken);
        assert!(!result.err.contains('\u{1b}'));
    }
    let mut seat = sits(&person, &["try"]);
    seat.sees("What is it about?").can_write();
}

#[test]
fn what_stands_in_a_draft_cannot_steer_the_terminal() {
    let person = someone_who_left();
    let path = person.files().into_iter().find(|path| path.extension() == Some("md".as_ref())).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let evil = "\u{1b}]0;x\u{7}\u{9b}31m\u{202e}\u{e0041}👩‍👧";
    fs::write(&path, text.replace("that Canary", evil)).unwrap();
    fs::remove_file(person.path(".local/share/selfcomp/exercises/en/try.toml")).unwrap();
    let result = person.saying("").runs(&["resume"]);
    let bad = ['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}', '\u{e0041}'];
    assert!(!result.err.contains(bad) && result.err.contains("👩‍👧"), "{}", result.err);
}

#[test]
fn without_a_place_for_a_draft_it_is_said_once_before_a_long_text() {
    let person = someone().without("XDG_RUNTIME_DIR").saying("that Tuesday\nCanary\n.\n1\n");
    let result = person.runs(&["try"]);
    assert_eq!(result.err.matches("Nothing is put by while you write here").count(), 1, "{}", result.err);
    assert_eq!(anything_of("Canary", &person), None);
}

#[test]
fn without_a_home_it_is_said_once_that_nothing_can_be_kept() {
    let person = Person::asked().without("HOME").without("XDG_RUNTIME_DIR").saying("1\n1\n1\n");
    let result = person.runs(&["break"]);
    assert_eq!(
        (result.code, result.err.matches("Nothing can be kept here").count()),
        (Some(0), 1),
        "{}",
        result.err
    );
    let result = person.runs(&["break", "--keep", "all"]);
    assert_eq!(
        (result.code, result.err.matches("Nothing can be kept here").count()),
        (Some(1), 1),
        "{}",
        result.err
    );
}

#[test]
fn what_cannot_be_kept_is_asked_about_again() {
    let person = someone().having(".local/share/selfcomp/journal", "in the way");
    let mut seat = at_the_page(&person, &["try"]);
    writes(&mut seat, TEXT).types("\x04").sees("Would you like to keep something").lets_pass(100).types("2");
    seat.sees("This could not be kept");
    seat.until("it asks again", |view| {
        view.screen_text().matches("Would you like to keep something").count() == 2
    });
    fs::remove_file(person.path(".local/share/selfcomp/journal")).unwrap();
    seat.lets_pass(200).types("2").sees("Kept.");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert!(entries(&person)[0].contains(TEXT));
}

/// A page, and nothing before it.
const PAGE: &str = r#"format = 1
[about]
id = "page"
title = "A page"
kind = "letter"
minutes = 1
language = "en"
[[step]]
id = "page"
write = "Write to yourself."
[[step]]
end = "That is all."
"#;

#[test]
fn a_letter_that_was_left_for_steadier_ground_can_be_kept() {
    let person =
        Person::asked().with("SELFCOMP_PACE", "0").with("ACCESSIBLE", "1").with_exercise("page", PAGE);
    let mut seat = sits(&person, &["page"]);
    seat.sees("Write to yourself.").sees("> ").types(&format!("{TEXT}\n"));
    seat.types("g\n").sees("wish for steadier ground?").types("y\n").sees("Nothing more to answer.");
    seat.types("\n").sees("Around you").types("\n").sees("carrying you").types("\n");
    seat.sees("Would you like to keep something").sees("all of it").types("2\n").sees("Kept.");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert!(entries(&person).concat().contains(TEXT), "{:?}", entries(&person));
    assert!(drafts(&person).is_empty());
}

#[test]
fn a_letter_on_a_way_that_was_left_can_be_kept() {
    let two_ways = "format = 1\n[about]\nid = \"try\"\ntitle = \"A try\"\nkind = \"break\"\nminutes = 1\nlanguage = \"en\"\n\
        [[step]]\nid = \"way\"\nchoose = \"Which way?\"\noptions = [{ write = \"a letter\" }, { rest = \"a rest\" }]\n\
        [[step]]\nid = \"page\"\nwrite = \"Write to yourself.\"\nwhen = \"way is write\"\n\
        [[step]]\nid = \"last\"\nask = \"Anything else?\"\n[[step]]\nend = \"That is all.\"\n";
    let person = Person::asked().with("SELFCOMP_PACE", "0").with_exercise("try", two_ways);
    let person = person.saying("1\nCanary, dear one\n.\nb\ny\nb\ny\n2\n\nall of it\n");
    let result = person.runs(&["try"]);
    assert!(result.err.contains("Kept."), "{}", result.err);
    let entry = &entries(&person)[0];
    assert!(entry.contains("Canary, dear one") && entry.contains("a rest"), "{entry}");
}
