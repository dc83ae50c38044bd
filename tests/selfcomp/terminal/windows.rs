//! Windows that are small, strange, or change while somebody sits in front of them.

use super::*;

const LONG: &str = "[[step]]\nsay = \"It is late and you have carried this all day, and there is nobody who would have had it easier with it than you.\"\npause = 300\n[[step]]\nend = \"Done.\"\n";

#[test]
fn text_is_never_wider_than_a_column_that_is_easy_to_read() {
    for (columns, widest) in [(40, 39), (80, 76), (200, 76)] {
        let person = someone_patient(LONG);
        let mut seat = Seat::start(&person.command(&["try"]), 24, columns);
        seat.sees("Enter").lets_pass(50);
        for row in seat.rows() {
            assert!(console::measure_text_width(&row) <= widest, "{columns}: {row:?}");
        }
    }
}

#[test]
fn words_are_not_torn_at_the_edge_of_a_narrow_window() {
    let person = someone_patient(LONG);
    let mut seat = Seat::start(&person.command(&["try"]), 24, 20);
    seat.sees("It is late and you\nhave carried this\nall day, and there").sees("Enter b g h q").types("q");
    seat.gives_the_terminal_back();
}

#[test]
fn a_window_that_shrinks_to_two_rows_or_one_column_breaks_nothing() {
    for (rows, columns) in [(2, 80), (1, 80), (24, 1), (1, 1), (3, 5)] {
        for steps in [CHOICE, MANY, RATING, YES_NO, PAUSE] {
            let person = someone_at(steps);
            let mut seat = tries(&person);
            seat.sees(KEYS)
                .resizes(rows, columns)
                .types("\x1b[B")
                .lets_pass(30)
                .types("\x1b[B")
                .lets_pass(30);
            seat.resizes(24, 80).lets_pass(20).types("q");
            assert_eq!(seat.gives_the_terminal_back().code, Some(0));
        }
    }
}

#[test]
fn a_window_that_changes_under_a_text_keeps_the_text() {
    for (rows, columns) in [(2, 80), (24, 20), (10, 5), (30, 120)] {
        let person = someone(LINE);
        let mut seat = tries(&person);
        seat.can_write();
        seat.types("it was a long and tiring day at work")
            .sees("tiring")
            .resizes(rows, columns)
            .lets_pass(50);
        seat.types(" again").lets_pass(50).resizes(24, 80).lets_pass(50).types("!\r");
        let end = seat.gives_the_terminal_back();
        assert_eq!(end.code, Some(0));
        assert!(end.screen.contains("So: it was a long and tiring day at work again!."), "{}", end.screen);
    }
}

#[test]
fn a_window_that_changes_during_a_choice_is_drawn_anew_at_the_next_key() {
    let person = someone(CHOICE);
    let mut seat = tries(&person);
    seat.sees(KEYS).resizes(30, 50).types("\x1b[B").sees("> 1  it hurts").resizes(24, 90).types("\x1b[B");
    seat.sees("> 2  I am scared").types("\r");
    assert!(seat.gives_the_terminal_back().screen.contains("So: I am scared."));
}

#[test]
fn a_window_without_a_size_is_taken_for_an_ordinary_one() {
    let person = someone(CHOICE);
    let mut seat = Seat::start_without_size(&person.command(&["try"]));
    seat.sees(KEYS).types("1");
    assert!(seat.gives_the_terminal_back().screen.contains("So: it hurts."));
}

#[test]
fn in_a_window_too_small_for_lists_the_plain_guide_comes_by_itself() {
    for (rows, columns) in [(4, 80), (24, 19)] {
        let person = someone(CHOICE);
        let mut seat = Seat::start(&person.command(&["try"]), rows, columns);
        seat.until("the plain prompt is there", |view| view.raw.ends_with(b"> ")).types("1\n");
        let end = seat.gives_the_terminal_back();
        assert_eq!(end.code, Some(0));
        assert!(!end.raw.contains('\x1b'), "{:?}", end.raw);
    }
}

#[test]
fn a_terminal_that_cannot_draw_gets_plain_lines() {
    for name in ["dumb", "emacs", "cons25"] {
        let person = someone(CHOICE).without("TERM").with("TERM", name);
        let mut seat = tries(&person);
        seat.until("the plain prompt is there", |view| view.raw.ends_with(b"> ")).types("1\n");
        let end = seat.gives_the_terminal_back();
        assert_eq!(end.code, Some(0));
        assert!(!end.raw.contains('\x1b'), "{name}: {:?}", end.raw);
    }
}

#[test]
fn a_text_longer_than_the_window_is_shown_a_window_at_a_time() {
    let lines: Vec<String> = (1..=30).map(|number| format!("Line {number}.")).collect();
    let steps = format!(
        "[[step]]\nsay = \"\"\"\n{}\"\"\"\npause = 300\n[[step]]\nend = \"Done.\"\n",
        lines.join("\n")
    );
    let person = someone_patient(&steps);
    let mut seat = Seat::start(&person.command(&["try"]), 12, 60);
    seat.sees("Line 1.").sees("Enter on");
    assert!(!seat.screen().contains("Line 20."));
    seat.types("\r").sees("Line 20.").types("\r").sees("Line 30.").types("q");
    seat.gives_the_terminal_back();
}
