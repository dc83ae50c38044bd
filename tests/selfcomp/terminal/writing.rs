//! One line, several lines, a long page; and what is pasted.

use super::*;

fn writes(steps: &str, keys: &str) -> End {
    let person = someone(steps);
    let mut seat = tries(&person);
    seat.can_write();
    seat.types(keys);
    seat.gives_the_terminal_back()
}

#[test]
fn a_line_ends_with_enter_and_an_empty_one_is_fine() {
    assert!(writes(LINE, "the meeting\r").screen.contains("> the meeting\n\n  So: the meeting."));
    assert!(writes(LINE, "\r").screen.contains("So: nothing."));
    assert!(writes(LINE, "the meeting\x04").screen.contains("So: the meeting."), "Ctrl-D is done, too");
}

#[test]
fn wide_characters_and_emoji_are_edited_as_they_are_seen() {
    let end = writes(LINE, "日本語\x7f\x7f本気\x01今\x05 👩‍👧é\x7f!\r");
    assert!(end.screen.contains("> 今日本気 👩‍👧!\n"), "{}", end.screen);
    assert!(end.screen.contains("So: 今日本気 👩‍👧!."), "{}", end.screen);
}

#[test]
fn a_long_line_in_a_narrow_window_is_edited_in_its_middle() {
    let person = someone(LINE);
    let mut seat = Seat::start(&person.command(&["try"]), 24, 40);
    seat.can_write();
    seat.types(&"word ".repeat(20)).types("\x01very \x05end").sees("very word").sees("end").types("\r");
    let end = seat.gives_the_terminal_back();
    let said = end.screen.split("So:").nth(1).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(said, format!("very {}end.", "word ".repeat(20)));
}

#[test]
fn a_text_that_fills_its_row_to_the_edge_keeps_what_stands_above() {
    let person = someone(PAGE);
    let mut seat = Seat::start(&person.command(&["try"]), 12, 40);
    seat.can_write();
    seat.types("a\r").types(&"x".repeat(40)).types("y\rb").types("\x7fc\x04");
    let end = seat.gives_the_terminal_back();
    assert!(end.everything.contains("opens your editor.\n\n > a\n   xxxx"), "{}", end.everything);
}

#[test]
fn on_a_page_enter_begins_a_new_line_and_ctrl_d_is_done() {
    let end = writes(PAGE, "Dear you,\r\rrest now.\x04");
    assert!(end.screen.contains("  So:\n  Dear you,\n\n  rest now."), "{}", end.screen);
}

#[test]
fn a_letter_taller_than_the_window_stands_once_in_all_that_was_shown() {
    let person = someone(PAGE);
    let mut seat = Seat::start(&person.command(&["try"]), 12, 40);
    seat.can_write();
    for number in 1..=30 {
        seat.types(&format!("row {number}")).sees(&format!("row {number}")).types("\r");
    }
    seat.types("the lastt\x7f")
        .sees("the last")
        .types("\x1b")
        .sees("go on where I was")
        .lets_pass(50)
        .types("\r");
    seat.can_write();
    seat.types("\x04");
    let end = seat.gives_the_terminal_back();
    let (before, said) = end.everything.split_once(" So:").unwrap();
    assert!(before.contains(" > row 1\n   row 2\n"), "{}", end.everything);
    for row in ["row 1\n", "row 2\n", "row 10\n", "row 15\n", "row 29\n", "the last\n"] {
        assert_eq!(before.matches(row).count(), 1, "{row}{}", end.everything);
        assert!(said.contains(row.trim()), "{row}{}", end.everything);
    }
    assert!(before.contains("Write to yourself."), "{before}");
}

#[test]
fn esc_and_on_again_shows_what_was_typed_once() {
    for (steps, keys) in [(LINE, "tired\x1b"), (LIST, "one\rtired\x1b"), (PAGE, "one\rtired\x1b")] {
        let person = someone(steps);
        let mut seat = tries(&person);
        seat.can_write();
        seat.types(keys).sees("go on where I was").sees(KEYS).sees("tired").types("\r");
        seat.no_longer_sees("go on where I was");
        seat.can_write();
        assert_eq!(seat.screen().matches("tired").count(), 1, "{}", seat.screen());
        seat.types("\x07")
            .sees("go on where I was")
            .sees(KEYS)
            .types("h")
            .sees("Enter goes on where you were");
        assert_eq!(seat.screen().matches("tired").count(), 1, "{}", seat.screen());
    }
}

#[test]
fn every_text_stands_below_its_question_like_an_answer() {
    assert!(writes(LIST, "one\rtwo\r\r").screen.contains("ends it.\n\n  > one\n    two\n\n  So"));
    assert!(writes(PAGE, "Dear\ryou\x04").screen.contains("editor.\n\n  > Dear\n    you\n\n  So"));
    assert!(writes(LIST, "\r").screen.contains("ends it.\n\n  >\n\n  So"));
}

#[test]
fn more_lines_pasted_than_a_list_takes_cost_no_word() {
    let end = writes(LIST, "\x1b[200~one\ntwo\nthree\nfour\x1b[201~\r");
    assert!(end.screen.contains("  > one\n    two\n    three four\n"), "{}", end.screen);
    assert!(end.screen.contains("So: one") && end.screen.contains("three four."), "{}", end.screen);
}

#[test]
fn a_starter_stands_on_the_page_can_be_deleted_and_alone_is_no_answer() {
    let steps = PAGE.replace("write = ", "starter = \"I can see that\"\nwrite = ");
    assert!(writes(&steps, "you are tired\x04").screen.contains("So:\n  I can see that\n  you are tired"));
    assert!(writes(&steps, "\x04").screen.contains("So:\n  nothing"));
    assert!(writes(&steps, "\x7f\x15gone\x04").screen.contains("So:\n  gone"));
}

#[test]
fn a_list_ends_with_an_empty_line_or_when_it_is_full() {
    assert!(writes(LIST, "one\rtwo\r\r").screen.contains("  So: one"));
    let end = writes(LIST, "one\rtwo\rthree\r");
    assert!(end.screen.contains("three\n\n  So: one"), "{}", end.screen);
    assert!(writes(LIST, "\r").screen.contains("So: nothing."));
}

#[test]
fn a_pasted_letter_comes_in_whole_with_its_empty_lines() {
    let end = writes(PAGE, "\x1b[200~one\r\n\r\ntwo\r\x1b[201~three\x04");
    assert!(end.screen.contains("So:\n  one\n\n  two\n  three"), "{}", end.screen);
}

#[test]
fn a_letter_pasted_by_a_terminal_that_marks_no_pastes_comes_in_whole() {
    let end = writes(PAGE, "one\r\rtwo\r\x04");
    assert!(end.screen.contains("So:\n  one\n\n  two"), "{}", end.screen);
}

const THREE: &str = r#"
[[step]]
id = "first"
ask = "First?"
[[step]]
id = "second"
ask = "Second?"
[[step]]
id = "sure"
confirm = "Delete everything?"
[[step]]
end = "So: {first|nothing}, {second|nothing}, {sure|nothing}."
"#;

#[test]
fn pasted_newlines_never_answer_the_next_question() {
    let person = someone(THREE);
    let mut seat = tries(&person);
    seat.can_write();
    seat.types("one\rtwo\ry\r").sees("Second?");
    seat.can_write();
    seat.lets_pass(200);
    assert!(!seat.screen().contains("Delete everything?"), "{}", seat.screen());
    assert!(!seat.screen().contains("two"), "{}", seat.screen());
    seat.types("\r").sees("Delete everything?").sees("1  Yes");
    seat.types("\x1b[200~y\r1\r\x1b[201~").lets_pass(200);
    assert!(!seat.screen().contains("So:"), "{}", seat.screen());
    seat.types("yes please, and more\r").lets_pass(200);
    assert!(!seat.screen().contains("So:"), "{}", seat.screen());
    seat.types("n");
    assert!(seat.gives_the_terminal_back().screen.contains("So: one, nothing, No."));
}

#[test]
fn newlines_pasted_into_a_line_become_spaces() {
    let end = writes(LINE, "\x1b[200~one\ntwo\x1b[201~\r");
    assert!(end.screen.contains("So: one two."), "{}", end.screen);
}

#[test]
fn esc_opens_the_ways_out_and_the_text_waits() {
    let person = someone(LINE);
    let mut seat = tries(&person);
    seat.can_write();
    for key in ["\x1b", "\x07"] {
        seat.types("tired").sees("> tired").types(key);
        seat.sees("1  back to the question before").sees("6  go on where I was").sees(KEYS).types("\r");
        seat.no_longer_sees("go on where I was");
        seat.can_write();
        seat.types("\x15");
    }
    seat.types("a\x1b[Db")
        .types("\x07")
        .sees("go on where I was")
        .types("6")
        .no_longer_sees("go on where I was");
    seat.can_write();
    seat.types("c\r");
    let end = seat.gives_the_terminal_back();
    assert!(end.screen.contains("So: bca."), "the cursor waits, too: {}", end.screen);
}

#[test]
fn a_text_is_there_again_after_looking_for_people() {
    let person = someone(PAGE);
    let mut seat = tries(&person);
    seat.can_write();
    seat.types("Dear you,\rrest").types("\x1b").sees("people to reach").sees(KEYS).types("h");
    seat.sees("Enter goes on where you were").types("\r");
    seat.can_write();
    seat.types(" now\x04");
    assert!(seat.gives_the_terminal_back().screen.contains("So:\n  Dear you,\n  rest now"));
}

#[test]
fn something_in_the_way_of_a_text_is_heard_and_the_text_waits() {
    let person = someone(LINE);
    let mut seat = tries(&person);
    seat.can_write();
    seat.types("half a").types("\x07").sees("something is in the way").sees(KEYS).types("?");
    seat.until("the ways on are offered", |view| view.raw.ends_with(b"2026l") && !view.cursor_shown());
    seat.lets_pass(100).types("b");
    seat.can_write();
    seat.types(" line\r");
    assert!(seat.gives_the_terminal_back().screen.contains("So: half a line."));
}

#[test]
fn a_word_that_may_be_a_wish_is_asked_about_once() {
    for (word, meaning) in [
        ("help", "for people to reach"),
        ("q", "to leave"),
        ("BACK", "to go back"),
        (" ground ", "for steadier"),
    ] {
        let person = someone(LINE);
        let mut seat = tries(&person);
        seat.can_write();
        seat.types(word)
            .types("\r")
            .sees(&format!("Take this as a wish {meaning}"))
            .sees("y yes")
            .types("\r");
        let end = seat.gives_the_terminal_back();
        assert!(end.screen.contains(&format!("So: {}.", word.trim())), "Enter keeps it: {}", end.screen);
    }
}

#[test]
fn a_wish_that_is_meant_is_followed_and_its_word_is_not_kept() {
    let person = someone(LIST);
    let mut seat = tries(&person);
    seat.can_write();
    seat.types("one\rhelp\r").sees("Take this as a wish").sees("y yes").types("y");
    seat.sees("Enter goes on where you were").types("\r");
    seat.can_write();
    seat.types("two\r\r");
    let end = seat.gives_the_terminal_back();
    let said = end.screen.split("So:").nth(1).unwrap();
    assert!(said.contains("one") && said.contains("two") && !said.contains("help"), "{}", end.screen);
}

#[test]
fn a_wish_kept_as_words_in_a_list_goes_on_with_the_list() {
    let person = someone(LIST);
    let mut seat = tries(&person);
    seat.can_write();
    seat.types("stop\r").sees("Take this as a wish").sees("y yes").types("\r");
    seat.sees("no, keep it as my words");
    seat.can_write();
    seat.types("two\r\r");
    let end = seat.gives_the_terminal_back();
    let said = end.screen.split("So:").nth(1).unwrap();
    assert!(said.contains("stop") && said.contains("two"), "{}", end.screen);
}

#[test]
fn bytes_that_are_no_text_cost_no_word() {
    let person = someone(LINE);
    let mut seat = tries(&person);
    seat.can_write();
    seat.types("before").sees("> before").sends(b"\xff\xfe").lets_pass(100);
    seat.types("\x15after\r");
    assert!(seat.gives_the_terminal_back().screen.contains("after."));
}

#[test]
fn what_is_typed_cannot_steer_the_terminal_when_it_is_said_back() {
    let end = writes(LINE, "\x1b[200~a\x07\u{202e}b\x1b[201~\r");
    assert!(end.screen.contains("So: ab."), "{}", end.screen);
    assert!(!end.raw.split("So: ").nth(1).unwrap().contains(['\x07', '\u{202e}']));
}
