//! A paste into plain lines on a terminal that cannot draw: no word of it is lost.

use super::*;

fn plain(steps: &str) -> Person {
    someone(steps).without("TERM").with("TERM", "dumb")
}

/// Where the person is asked to write.
fn waits(seat: &mut Seat) -> &mut Seat {
    seat.until("the plain prompt is there", |view| view.raw.ends_with(b"> "))
}

/// What was shown, with ` / ` between its lines.
fn shown(end: &End) -> String {
    end.raw.lines().map(str::trim).collect::<Vec<_>>().join(" / ").trim_end_matches([' ', '/']).to_owned()
}

/// What was shown after these were pasted one after the other.
fn pastes(steps: &str, pasted: &[&str]) -> String {
    let person = plain(steps);
    let mut seat = tries(&person);
    for text in pasted {
        waits(&mut seat).types(text);
        // The echo comes first; what the program says about it comes a moment later.
        seat.lets_pass(400);
    }
    let end = seat.gives_the_terminal_back();
    assert_eq!(end.code, Some(0), "{}", end.raw);
    shown(&end)
}

const LIST_AND_LINE: &str = r#"
[[step]]
id = "lines"
list = "Which lines do you hear?"
at_most = 3
[[step]]
id = "line"
ask = "What is hard?"
[[step]]
end = "So: {lines|nothing}. And: {line|nothing}."
"#;

#[test]
fn more_lines_pasted_than_a_list_takes_are_joined_to_the_last() {
    let shown = pastes(LIST_AND_LINE, &["one\ntwo\nthree\nfour\nfive\n", "the meeting\n"]);
    assert!(shown.contains("So: one / two / three four five. And: the meeting."), "{shown}");
    assert!(shown.contains("/ More lines came at once"), "it is said: {shown}");
}

#[test]
fn a_pasted_line_without_an_end_waits_for_enter_and_belongs_to_the_list() {
    let person = plain(LIST_AND_LINE);
    let mut seat = tries(&person);
    waits(&mut seat).types("one\ntwo\nthree\nfour").sees("Enter ends it").types(" more\n");
    seat.sees("What is hard?");
    waits(&mut seat).types("the meeting\n");
    let end = seat.gives_the_terminal_back();
    let shown = shown(&end);
    assert!(shown.contains("So: one / two / three four more. And: the meeting."), "{shown}");
}

#[test]
fn an_empty_line_inside_a_paste_does_not_end_a_list() {
    let shown = pastes(LIST_AND_LINE, &["\none\n\ntwo\n", "\n", "the meeting\n"]);
    assert!(shown.contains("So: one / two. And: the meeting."), "{shown}");
}

#[test]
fn a_list_typed_line_by_line_ends_by_itself_when_it_is_full() {
    let shown = pastes(LIST_AND_LINE, &["one\n", "two\n", "three\n", "the meeting\n"]);
    assert!(shown.contains("So: one / two / three. And: the meeting."), "{shown}");
    assert!(!shown.contains("joined"), "{shown}");
}

#[test]
fn several_lines_pasted_where_one_is_asked_for_become_one() {
    let shown = pastes(LINE, &["one\n\ntwo\nthree\n"]);
    assert!(shown.contains("So: one two three."), "{shown}");
}

#[test]
fn a_dot_inside_a_pasted_page_does_not_end_it() {
    let page = format!("{LINE}{PAGE}").replace("end = \"So: {line|nothing}.\"", "say = \"Then a page.\"");
    let shown = pastes(&page, &["short\n", "Dear you,\n.\nrest now\n", "and sleep\n.\n"]);
    assert!(shown.contains("So: / Dear you, / . / rest now / and sleep"), "{shown}");
    assert!(shown.contains("/ More came behind the dot"), "it is said: {shown}");
    let shown = pastes(PAGE, &["Dear you,\n.\nrest now\n.\n\n"]);
    assert!(shown.ends_with("So: / Dear you, / . / rest now"), "the last dot ends it: {shown}");
}

#[test]
fn a_word_of_the_ways_out_inside_a_paste_is_a_word_like_the_others() {
    for word in ["stop", "editor"] {
        let shown = pastes(PAGE, &[&format!("Dear you,\n{word}\nrest now\n"), ".\n"]);
        assert!(shown.ends_with(&format!("So: / Dear you, / {word} / rest now")), "{shown}");
    }
    let shown = pastes(LIST_AND_LINE, &["one\nhelp\nthree\n", "the meeting\n"]);
    assert!(shown.contains("So: one / help / three. And: the meeting."), "{shown}");
}
