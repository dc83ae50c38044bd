//! The ways out, in every cue, named in one line; and what stays behind.

use super::*;

const QUESTIONS: [&str; 4] = [CHOICE, MANY, RATING, YES_NO];
const TEXTS: [&str; 3] = [LINE, LIST, PAGE];

#[test]
fn every_question_and_pause_can_be_left_with_q() {
    for steps in [CHOICE, MANY, RATING, YES_NO, PAUSE] {
        let person = someone_at(steps);
        let mut seat = tries(&person);
        seat.sees(KEYS).types("q");
        let end = seat.gives_the_terminal_back();
        assert_eq!(end.code, Some(0));
        assert!(end.screen.contains("come back at any time"), "{}", end.screen);
    }
}

#[test]
fn every_text_can_be_left_with_esc_and_q() {
    for steps in TEXTS {
        let person = someone(steps);
        let mut seat = tries(&person);
        seat.can_write();
        seat.types("half a word").types("\x1b").sees("4  leave").sees(KEYS).types("q");
        assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    }
}

/// R6
#[test]
fn people_are_one_key_away_and_enter_comes_back() {
    for steps in QUESTIONS.into_iter().chain([PAUSE]) {
        let person = someone_at(steps);
        let mut seat = tries(&person);
        seat.sees(KEYS).types("h").sees("Enter goes on where you were").types("\r").sees(KEYS);
        seat.lets_pass(50).types("h").sees("Enter goes on where you were").types("q");
        assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    }
}

#[test]
fn steadier_ground_is_one_key_away() {
    for steps in QUESTIONS.into_iter().chain([PAUSE]) {
        let person = someone_patient(steps);
        let mut seat = tries(&person);
        seat.sees(KEYS).types("g").sees("Enter on").no_longer_sees("stuck").types("q");
        assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    }
}

#[test]
fn a_question_mark_says_that_something_is_in_the_way() {
    for steps in QUESTIONS {
        let person = someone(steps);
        let mut seat = tries(&person);
        let before = seat.sees(KEYS).shown();
        seat.types("?").until("more is said", |view| view.raw.len() > before + 100);
        seat.lets_pass(100).types("q");
        assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    }
}

#[test]
fn esc_opens_the_menu_from_a_question_and_comes_back_to_it() {
    for steps in QUESTIONS {
        let person = someone(steps);
        let mut seat = tries(&person);
        seat.sees(KEYS).types("\x1b").sees("6  go on where I was").lets_pass(50).types("\x1b");
        seat.no_longer_sees("go on where I was").sees(KEYS).lets_pass(50);
        seat.types("\x1b").sees("4  leave").lets_pass(50).types("4");
        assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    }
}

#[test]
fn the_ways_out_are_named_in_one_line_in_every_window() {
    for columns in [40, 80, 200] {
        for steps in QUESTIONS.into_iter().chain([PAUSE]) {
            let person = someone_at(steps);
            let mut seat = Seat::start(&person.command(&["try"]), 24, columns);
            seat.sees(KEYS).lets_pass(50);
            let rows = seat.rows();
            let line = rows.last().unwrap();
            for key in ["Enter", "b back", "g steadier", "h people", "q"] {
                assert!(line.contains(key), "{key} at {columns} columns: {line:?}");
            }
        }
        for steps in TEXTS {
            let person = someone(steps);
            let mut seat = Seat::start(&person.command(&["try"]), 24, columns);
            seat.can_write();
            let rows = seat.rows();
            let line = rows.last().unwrap();
            for key in ["Esc", "back", "steadier", "people", "leave"] {
                assert!(line.contains(key), "{key} at {columns} columns: {line:?}");
            }
        }
    }
}

#[test]
fn nothing_but_the_line_of_keys_disappears() {
    let steps = "[[step]]\nsay = \"One.\"\n[[step]]\nsay = \"Two.\"\n[[step]]\nend = \"Three.\"\n";
    let person = someone(steps);
    let end = tries(&person).gives_the_terminal_back();
    assert!(end.screen.contains("  One.\n\n  Two.\n\n  Three."), "{}", end.screen);
    assert!(!end.screen.contains("Enter on"));
}

/// R35
#[test]
fn in_private_everything_is_aside_and_nothing_stays_behind() {
    let person = someone(CHOICE);
    let mut seat = sits(&person, &["try", "--private"]);
    seat.sees("Which is closest?").until("it is aside", crate::pty::View::aside).sees(KEYS).types("q");
    let end = seat.gives_the_terminal_back();
    assert_eq!(end.everything.trim(), "");
    assert_eq!(end.code, Some(0));
}

#[test]
fn in_private_a_signal_leaves_nothing_behind_either() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let person = someone(LINE);
        let mut seat = sits(&person, &["try", "--private"]);
        seat.can_write();
        seat.types("nobody reads this").sees("nobody reads this").signal(signal);
        let end = seat.gives_the_terminal_back();
        assert_eq!(end.everything.trim(), "", "{signal:?}");
        assert!(end.signal.is_some());
    }
}

#[test]
fn in_private_the_end_is_still_read_before_it_goes() {
    let person = someone_patient("[[step]]\nend = \"That is all.\"\n");
    let mut seat = sits(&person, &["try", "--private"]);
    seat.sees("That is all.").sees("Enter on").types("\r");
    assert_eq!(seat.gives_the_terminal_back().everything.trim(), "");
}

#[test]
fn without_colour_there_is_no_colour() {
    for person in [someone(CHOICE).with("NO_COLOR", "1"), someone(LINE).with("NO_COLOR", "1")] {
        let mut seat = tries(&person);
        seat.until("the keys are shown", |view| view.raw.ends_with(b"2026l"))
            .types("\x1b")
            .sees("4  leave")
            .lets_pass(50)
            .types("q");
        let raw = seat.gives_the_terminal_back().raw;
        assert!(!raw.contains("\x1b[3") && !raw.contains("\x1b[2m"), "{raw:?}");
    }
}

#[test]
fn the_result_alone_goes_into_a_pipe() {
    let card = "[keepsake.pocket]\ntitle = \"For my pocket\"\ntext = \"Rest.\"\n[[step]]\nkeep = \"pocket\"\n[[step]]\nend = \"Done.\"\n";
    let person = someone(card);
    let program = person.command(&[]);
    let mut shell = std::process::Command::new("/bin/sh");
    let line = format!("{} try > out.txt", program.get_program().display());
    shell.args(["-c", &line]).envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.current_dir(program.get_current_dir().unwrap());
    let mut seat = Seat::start(&shell, 24, 80);
    let end = seat.sees("For my pocket").sees("Done.").gives_the_terminal_back();
    assert_eq!(end.code, Some(0));
    let out = std::fs::read_to_string(person.path("out.txt")).unwrap();
    assert_eq!(out.trim(), "For my pocket\n\nRest.");
}
