//! Options, marks, numbers on a scale.

use super::*;

#[test]
fn a_number_chooses_at_once_and_the_choice_stays_below_its_question() {
    let end = answers(CHOICE, "2");
    assert!(
        end.screen.contains("Which is closest?\n  > I am scared\n\n  So: I am scared."),
        "{}",
        end.screen
    );
    assert_eq!(end.code, Some(0));
}

#[test]
fn enter_alone_leaves_a_question_open() {
    let end = answers(CHOICE, "\r");
    assert!(end.screen.contains("> left open\n\n  So: nothing."), "{}", end.screen);
}

#[test]
fn an_arrow_highlights_with_a_mark_and_enter_takes_it() {
    let person = someone(CHOICE);
    let mut seat = tries(&person);
    seat.sees(KEYS).types("\x1b[B").sees("> 1  it hurts").sees("Enter takes this");
    seat.types("\x1b[B").sees("> 2  I am scared").types("\r");
    assert!(seat.gives_the_terminal_back().screen.contains("So: I am scared."));
}

#[test]
fn an_arrow_that_arrives_in_two_parts_is_still_an_arrow() {
    let person = someone(CHOICE);
    let mut seat = tries(&person);
    seat.sees(KEYS).types("\x1b").lets_pass(10).types("[B").sees("> 1  it hurts").types("\r");
    assert!(seat.gives_the_terminal_back().screen.contains("So: it hurts."));
}

#[test]
fn own_words_can_be_written_instead() {
    let person = someone(CHOICE);
    let mut seat = tries(&person);
    seat.sees(KEYS).types("4").sees("> in my own words");
    seat.can_write();
    seat.types("heavy as lead\r");
    assert!(seat.gives_the_terminal_back().screen.contains("So: heavy as lead."));
}

#[test]
fn own_words_left_empty_lead_back_to_the_options() {
    let person = someone(CHOICE);
    let mut seat = tries(&person);
    seat.sees(KEYS).types("4").sees("> in my own words");
    seat.can_write();
    seat.types("\r").sees("1  it hurts").types("1");
    assert!(seat.gives_the_terminal_back().screen.contains("So: it hurts."));
}

#[test]
fn a_list_longer_than_the_window_scrolls_and_keeps_its_question_in_sight() {
    let labels: Vec<String> = (1..=20).map(|number| format!("\"option number {number}\"")).collect();
    let steps = format!(
        "[[step]]\nid = \"one\"\nchoose = \"Which?\"\noptions = [{}]\n[[step]]\nend = \"So: {{one|nothing}}.\"\n",
        labels.join(", ")
    );
    let person = someone(&steps);
    let mut seat = Seat::start(&person.command(&["try"]), 12, 60);
    seat.sees("Which?").sees("1  option number 1").sees("more").sees(KEYS);
    seat.types("1").sees(">  1  option number 1").types("7");
    assert!(seat.gives_the_terminal_back().screen.contains("So: option number 17."));
}

#[test]
fn a_long_option_is_wrapped_and_hangs_below_its_first_word() {
    let steps = CHOICE.replace("it hurts", "it hurts more than I can say to anybody near me tonight");
    let person = someone(&steps);
    let mut seat = Seat::start(&person.command(&["try"]), 24, 40);
    seat.sees("1  it hurts more than I can say to\n      anybody near me tonight").types("1");
    seat.gives_the_terminal_back();
}

#[test]
fn any_of_several_are_marked_by_number_or_space_and_the_most_is_said() {
    let person = someone(MANY);
    let mut seat = tries(&person);
    seat.sees("[ ] sad").sees(KEYS).types("1").sees("[x] sad").types("\x1b[B \x1b[B").sees("[x] lonely");
    seat.types("3").sees("That is as many as fit").types("2").sees("[ ] lonely").types("3").sees("[x] angry");
    seat.types("\r");
    assert!(seat.gives_the_terminal_back().screen.contains("> sad and angry\n\n  So: sad and angry."));
}

#[test]
fn marking_nothing_leaves_the_question_open() {
    assert!(answers(MANY, "\r").screen.contains("So: nothing."));
}

#[test]
fn yes_and_no_have_their_letters() {
    assert!(answers(YES_NO, "n").screen.contains("> No\n\n  So: No."));
    assert!(answers(YES_NO, "1").screen.contains("So: Yes."));
    assert!(answers(YES_NO, "\r").screen.contains("So: nothing."));
}

#[test]
fn a_rating_takes_one_keystroke_or_two_also_in_wide_digits() {
    assert!(answers(RATING, "7").screen.contains("So: 7."));
    assert!(answers(RATING, "10").screen.contains("> 10, heavy\n\n  So: 10."));
    assert!(answers(RATING, "1\r").screen.contains("So: 1."));
    assert!(answers(RATING, "３").screen.contains("So: 3."));
    assert!(answers(RATING, "\x1b[C\x1b[C\x1b[C\r").screen.contains("So: 2."));
    assert!(answers(RATING, "\r").screen.contains("So: nothing."));
}

#[test]
fn a_rating_shows_the_words_at_its_ends_and_marks_the_number_without_colour() {
    let person = someone(RATING);
    let mut seat = tries(&person);
    seat.sees("light   0  1  2  3  4  5  6  7  8  9  10   heavy").types("1").sees("[1]").types("\r");
    seat.gives_the_terminal_back();
}

#[test]
fn going_back_shows_the_earlier_answer_as_a_suggestion() {
    let steps = format!("{}{YES_NO}", CHOICE.split("[[step]]\nend").next().unwrap());
    let person = someone(&steps);
    let mut seat = tries(&person);
    seat.sees("it hurts").sees(KEYS).types("2").sees("Is it so?").sees("1  Yes").sees(KEYS).types("b");
    seat.sees("> 2  I am scared").sees("Enter takes this").types("\r");
    seat.until("the second question is back", |view| view.cursor_shown() || view.raw.ends_with(b"2026l"));
    seat.lets_pass(200).types("y");
    assert!(seat.gives_the_terminal_back().screen.contains("So: Yes."));
}
