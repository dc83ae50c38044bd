//! People of somebody's own: added, shown before every line, taken out, forgotten, and a file that is broken.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use super::*;

const PEOPLE: &str = ".config/selfcomp/people.toml";
const SETTINGS: &str = ".config/selfcomp/config.toml";

/// Somebody in Britain with two people of their own.
fn with_two() -> Person {
    let person = Person::new().with("LC_ALL", "en_GB.UTF-8");
    for words in [
        &["support", "add", "--name", "Sam", "--reach", "0171 2345678", "--note", "after six"][..],
        &["support", "add", "--name", "Dr Ada", "--reach", "020 55"],
    ] {
        let added = person.runs(words);
        assert_eq!((added.code, added.err.as_str()), (Some(0), ""));
    }
    person
}

fn kept(person: &Person) -> String {
    fs::read_to_string(person.path(PEOPLE)).unwrap()
}

/// R39, and R7: after the one sentence about danger, before any line.
#[test]
fn the_people_somebody_named_come_before_every_help_line() {
    let person = with_two();
    assert_eq!(person.runs(&["config", "set", "person", "Kim, 99"]).code, Some(0));
    for words in [&["support"][..], &["crisis", "--country", "GB"], &["support", "--for", "home"]] {
        let help = person.runs(words).out;
        let at = |words: &str| help.find(words).unwrap_or_else(|| panic!("{words} in {help}"));
        let order = ["call 999", "Sam: 0171 2345678 (after six)", "Dr Ada: 020 55", "Kim, 99"].map(at);
        assert!(order.is_sorted() && at("Kim") < at("findahelpline.com"), "{help}");
    }
}

/// R39: the same screen from inside an exercise.
#[test]
fn in_the_middle_of_an_exercise_ones_own_people_are_there_too() {
    let person = with_two().saying("h\n\n\nq\n");
    let run = person.runs(&["break"]);
    assert!(run.err.contains("Sam: 0171 2345678"), "{}", run.err);
}

#[test]
fn many_people_do_not_push_the_numbers_off_the_screen() {
    let help = screen(&Place::Said("GB".into()), &several(9), TODAY);
    assert!(help.contains("Friend 3") && !help.contains("Friend 4"), "{help}");
    assert!(help.contains("and 6 more: selfcomp support list"), "{help}");
    assert!(!screen(&Place::Unknown, &several(3), TODAY).contains("more: selfcomp support list"));
}

#[test]
fn the_list_has_everybody_with_a_number_to_take_them_out_by() {
    let person = with_two();
    person.runs(&["config", "set", "person", "Kim, 99"]);
    let list = person.runs(&["support", "list"]).out;
    for words in ["1. Sam: 0171 2345678 (after six)", "2. Dr Ada: 020 55", "3. Kim, 99", "people.toml"] {
        assert!(list.contains(words), "{list}");
    }
    let nobody = Person::new().runs(&["support", "list"]);
    assert!(nobody.code == Some(0) && nobody.out.contains("support add"), "{}", nobody.out);
}

#[test]
fn somebody_is_taken_out_by_name_or_by_number_wherever_they_are_kept() {
    let person = with_two();
    person.runs(&["config", "set", "person", "Kim, 99"]);
    let gone = person.runs(&["support", "remove", "sam"]).out;
    assert!(gone.contains("Sam: 0171 2345678 (after six)"), "what is gone can be written down: {gone}");
    assert!(person.runs(&["support", "remove", "2"]).out.contains("Kim"));
    assert!(!fs::read_to_string(person.path(SETTINGS)).unwrap().contains("Kim"));
    let list = person.runs(&["support", "list"]).out;
    assert!(list.contains("1. Dr Ada") && !list.contains("Sam") && !list.contains("Kim"), "{list}");
}

#[test]
fn nobody_is_taken_out_when_it_is_not_clear_who_is_meant() {
    let person = with_two();
    person.runs(&["support", "add", "--name", "Sam", "--reach", "at work"]);
    let before = kept(&person);
    for (said, answer) in
        [("Sam", "1, 3"), ("Nobody\u{1b}[2J", "support list"), ("4", "support list"), ("0", "list")]
    {
        let refused = person.runs(&["support", "remove", said]);
        assert!(refused.code == Some(1) && refused.err.contains(answer), "{said} {}", refused.err);
        assert!(!refused.err.contains('\u{1b}'));
    }
    assert_eq!(kept(&person), before);
}

/// A line can have a number for a name.
#[test]
fn a_name_that_is_a_number_is_a_name() {
    let person = with_two();
    person.runs(&["support", "add", "--name", "1", "--reach", "the first line"]);
    assert!(person.runs(&["support", "remove", "1"]).out.contains("the first line"));
    assert!(kept(&person).contains("Sam"));
}

/// Waits until this question has been asked so many times, and types below it.
fn answers(seat: &mut Seat, question: &str, times: usize, keys: &str) {
    seat.until(&format!("{question:?} waits"), |view| {
        let screen = view.screen_text();
        screen.matches(question).count() == times && screen.trim_end().ends_with('>')
    });
    seat.lets_pass(50).types(keys);
}

#[test]
fn whoever_is_asked_one_by_one_can_go_back_and_leave_the_note_empty() {
    let person = Person::new();
    let mut seat = Seat::start(&person.command(&["--accessible", "support", "add"]), 60, 100);
    answers(&mut seat, "Who is it?", 1, "Sma\r");
    answers(&mut seat, "How can they be reached?", 1, "b\r");
    answers(&mut seat, "a wish to go back?", 1, "y\r");
    answers(&mut seat, "Who is it?", 2, "Sam\r");
    answers(&mut seat, "How can they be reached?", 2, "0171 2345678\r");
    answers(&mut seat, "remember with it?", 1, "\r");
    let end = seat.gives_the_terminal_back();
    assert!(end.code == Some(0) && end.everything.contains("Sam: 0171 2345678"), "{}", end.everything);
    assert_eq!(kept(&person), "[[person]]\nname = \"Sam\"\nreach = \"0171 2345678\"\n");
}

#[test]
fn whoever_types_more_than_there_is_room_for_loses_nothing_of_it() {
    let person = Person::new();
    let mut seat = Seat::start(&person.command(&["--accessible", "support", "add"]), 60, 200);
    answers(&mut seat, "Who is it?", 1, "Sam\r");
    answers(&mut seat, "How can they be reached?", 1, &format!("{}\r", "x".repeat(121)));
    answers(&mut seat, "How can they be reached?", 2, "0171\r");
    answers(&mut seat, "remember with it?", 1, "\r");
    let end = seat.gives_the_terminal_back();
    assert!(end.code == Some(0) && end.everything.contains("room for 120"), "{}", end.everything);
    assert!(kept(&person).contains("0171"));
}

#[test]
fn in_the_window_somebody_is_asked_the_same() {
    let person = Person::new();
    let mut seat = Seat::start(&person.command(&["support", "add", "--reach", "0171 2345678"]), 24, 80);
    seat.sees("Who is it?").can_write().types("Sam\r");
    seat.sees("remember with it?").can_write().types("after six\r");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert!(person.runs(&["support"]).out.contains("Sam: 0171 2345678 (after six)"));
}

#[test]
fn whoever_leaves_the_questions_has_added_nobody() {
    let person = Person::new();
    for way in ["", "q", "b", "Sam"] {
        let mut seat = Seat::start(&person.command(&["--accessible", "support", "add"]), 60, 100);
        answers(&mut seat, "Who is it?", 1, &format!("{way}\r"));
        if way == "Sam" {
            answers(&mut seat, "How can they be reached?", 1, "q\r");
        }
        if !way.is_empty() {
            answers(&mut seat, "a wish to", 1, "y\r");
        }
        let end = seat.gives_the_terminal_back();
        assert_eq!(end.code, Some(0), "{way}: {}", end.everything);
        assert!(!person.path(PEOPLE).exists(), "{way}");
    }
}

#[test]
fn without_a_terminal_flags_say_who_it_is() {
    for words in [&["support", "add"][..], &["support", "add", "--name", "Sam"]] {
        let refused = Person::new().saying("Sam\n").runs(words);
        assert!(refused.code == Some(2) && refused.err.contains("--reach"), "{}", refused.err);
    }
}

/// Half a number helps nobody.
#[test]
fn nothing_is_cut_off_when_somebody_is_added() {
    let long = "0".repeat(121);
    let person = Person::new();
    for words in [
        ["--name", "Sam", "--reach", &long],
        ["--name", &long, "--reach", "1"],
        ["--name", " ", "--reach", "1"],
    ] {
        let refused = person.runs(&[&["support", "add"][..], &words].concat());
        assert!(refused.code == Some(2) && refused.err.contains("nothing was added"), "{}", refused.err);
    }
    assert!(!person.path(PEOPLE).exists());
}

#[test]
fn the_file_is_for_nobody_else_and_keeps_the_comments_in_it() {
    let person = Person::new()
        .having(PEOPLE, "# mine\n[[person]] # a friend\nname = 'Sam' # from school\nreach = 99\n");
    assert!(person.runs(&["support"]).out.contains("  Sam: 99"));
    person.runs(&["support", "add", "--name", "Ada", "--reach", "1"]);
    let file = kept(&person);
    for words in ["# mine\n", "# a friend", "# from school", "name = \"Ada\""] {
        assert!(file.contains(words), "{file}");
    }
    assert_eq!(fs::metadata(person.path(PEOPLE)).unwrap().permissions().mode() & 0o777, 0o600);
    let two = with_two();
    assert_eq!(fs::metadata(two.path(PEOPLE)).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(two.files(), [two.path(PEOPLE)]);
}

#[test]
fn what_stands_in_the_file_cannot_steer_the_terminal() {
    let hostile =
        "[[person]]\nname = \"Sam\\u001b[2J\\u009b\\u202e\\U000e0041\\n\\nCall 1\"\nreach = \"👩‍👩‍👧 1\"\n";
    let person = Person::new().having(PEOPLE, hostile);
    for words in
        [&["support"][..], &["support", "list"], &["support", "--for", "home"], &["support", "remove", "1"]]
    {
        let out = person.runs(words).out;
        assert!(out.contains("Sam[2J  Call 1: 👩‍👩‍👧 1"), "{out}");
        assert!(!out.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{e0041}']), "{out:?}");
    }
}

/// R6 and R39: the screen comes, whoever can be read is on it, and the fault is named after it.
#[test]
fn a_broken_file_keeps_nobody_from_help() {
    for (broken, line) in [
        ("[[person]]\nname = \"Sam\"\nreach = \"0171\"\n[[person]\nname = \n", "line 4"),
        ("[[person]]\nname = \"Sam\"\n[[person]]\nnote = \"nobody\"\n", "line 3"),
        ("[[person]]\nname = \"Sam\"\n[[friend]]\nname = \"Kim\"\n", "line 3"),
    ] {
        let person = Person::new().having(PEOPLE, broken);
        for words in [&["support"][..], &["support", "--for", "child"], &["support", "list"]] {
            let help = person.runs(words);
            assert!(help.code == Some(0) && help.out.contains("Sam"), "{} {}", help.out, help.err);
            assert!(help.err.contains(line) && help.err.contains("people.toml"), "{broken} {}", help.err);
        }
    }
    let unread = Person::new().having(PEOPLE, "\u{0}");
    fs::write(unread.path(PEOPLE), [0xff, 0xfe]).unwrap();
    let help = unread.runs(&["support"]);
    assert!(help.out.contains("findahelpline.com") && help.err.contains("cannot be read"), "{}", help.err);
}

#[test]
fn a_broken_file_is_not_written_over() {
    for broken in ["[[person]\nname = \"Sam\"\n", "person = \"Sam\"\n"] {
        let person = Person::new().having(PEOPLE, broken);
        let refused = person.runs(&["support", "add", "--name", "Ada", "--reach", "1"]);
        assert!(refused.code == Some(1) && refused.err.contains("nothing was changed"), "{}", refused.err);
        assert_eq!(kept(&person), broken);
    }
}

#[test]
fn a_file_that_is_none_keeps_nobody_waiting() {
    let person = Person::new();
    fs::create_dir_all(person.path(".config/selfcomp")).unwrap();
    symlink("/dev/zero", person.path(PEOPLE)).unwrap();
    let help = person.runs(&["support"]);
    assert!(help.code == Some(0) && help.out.contains("findahelpline.com"), "{}", help.err);
    fs::remove_file(person.path(PEOPLE)).unwrap();
    rustix::fs::mknodat(
        rustix::fs::CWD,
        person.path(PEOPLE),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR,
        0,
    )
    .unwrap();
    assert!(person.runs(&["support"]).out.contains("findahelpline.com"));
}

#[test]
fn without_a_home_it_is_said_that_nobody_can_be_kept() {
    let person = Person::new().without("HOME");
    let refused = person.runs(&["support", "add", "--name", "Ada", "--reach", "1"]);
    assert!(refused.code == Some(1) && refused.err.contains("HOME"), "{}", refused.err);
    assert_eq!(person.runs(&["support", "list"]).code, Some(0));
}

#[test]
fn the_place_is_named_and_forgetting_people_empties_it() {
    let person = with_two();
    person.runs(&["config", "set", "person", "Kim, 99"]);
    person.runs(&["config", "set", "country", "NL"]);
    assert!(person.runs(&["paths"]).out.contains("selfcomp/people.toml"));
    let shown = person.runs(&["forget"]).out;
    assert!(shown.contains("3 of your own") && shown.contains("people.toml"), "{shown}");
    for words in [&["forget", "people"][..], &["forget", "--all"]] {
        let refused = person.runs(words);
        assert!(refused.code == Some(2) && refused.err.contains("--yes"), "{}", refused.err);
    }
    let mut seat = Seat::start(&person.command(&["--accessible", "forget", "people"]), 30, 100);
    seat.sees("Type forget").sees("q leave)").lets_pass(50).types("keep\r");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert!(person.runs(&["support"]).out.contains("Sam"));
    assert_eq!(person.runs(&["forget", "people", "--yes"]).code, Some(0));
    let help = person.runs(&["support"]).out;
    assert!(!help.contains("Your own") && help.contains("Netherlands"), "{help}");
    assert!(!person.path(PEOPLE).exists());
    assert!(person.runs(&["forget"]).out.contains("Nothing is remembered"));
}

#[test]
fn a_file_of_people_that_cannot_be_read_is_not_forgotten_unasked() {
    let person = Person::new().having(PEOPLE, "[[person\n");
    assert_eq!(person.runs(&["forget", "people"]).code, Some(2));
    assert!(person.path(PEOPLE).exists());
    assert_eq!(person.runs(&["forget", "people", "--yes"]).code, Some(0));
    assert!(!person.path(PEOPLE).exists());
}

#[test]
fn people_who_are_added_in_many_terminals_at_once_are_all_there() {
    let person = Person::new();
    let names: Vec<String> = (10..26).map(|number| format!("Friend {number}")).collect();
    let add = |name: &String| person.command(&["support", "add", "--name", name, "--reach", "1"]).spawn();
    let running: Vec<_> = names.iter().map(|name| add(name).unwrap()).collect();
    for mut child in running {
        assert!(child.wait().unwrap().success());
    }
    let list = person.runs(&["support", "list"]).out;
    assert!(names.iter().all(|name| list.contains(name)), "{list}");
}

#[test]
fn whoever_does_not_let_go_of_the_folder_keeps_nobody_waiting_for_long() {
    let person = with_two();
    let before = kept(&person);
    let folder = std::fs::File::open(person.path(".config/selfcomp")).unwrap();
    folder.lock().unwrap();
    let add = person.runs(&["support", "add", "--name", "Bo", "--reach", "1"]);
    assert_eq!(add.code, Some(1), "{}", add.err);
    assert!(add.err.contains("another selfcomp") && add.err.contains("as they were"), "{}", add.err);
    assert_eq!(kept(&person), before);
}

#[test]
fn a_full_list_takes_nobody_more_and_hides_nobody() {
    let long = "x".repeat(60_000);
    let text = format!("# {long}\n[[person]]\nname = \"Ann\"\n");
    let person = Person::new().having(".config/selfcomp/people.toml", &text);
    let full = "😊".repeat(120);
    let add = |person: &Person| {
        person.runs(&["support", "add", "--name", &full, "--reach", &full, "--note", &full])
    };
    let last = (0..8).map(|_| add(&person)).find(|add| add.code != Some(0)).unwrap();
    assert_eq!(last.code, Some(1));
    assert!(last.err.contains("no more room") && last.err.contains("nobody was added"), "{}", last.err);
    assert!(person.runs(&["support", "list"]).out.contains("1. Ann"));
}

#[test]
fn whoever_cannot_be_read_is_not_said_to_be_nobody() {
    let person = Person::new().having(".config/selfcomp/people.toml/a-folder", "");
    let list = person.runs(&["support", "list"]);
    assert_eq!((list.out.as_str(), list.code), ("", Some(0)));
    assert!(list.err.contains("cannot be read"), "{}", list.err);
    let remove = person.runs(&["support", "remove", "Ann"]);
    assert_eq!(remove.code, Some(1));
    assert!(remove.err.contains("nobody was taken out") && remove.err.contains("cannot be read"));
}

#[test]
fn an_empty_file_of_people_is_nothing_to_be_asked_about() {
    let person = Person::new();
    person.runs(&["support", "add", "--name", "Ann", "--reach", "1"]);
    person.runs(&["support", "remove", "Ann"]);
    assert_eq!(person.runs(&["forget"]).out, "Nothing is remembered.\n");
    assert_eq!(person.runs(&["forget", "--all"]).code, Some(0));
}
