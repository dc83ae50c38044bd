//! Time to read, pauses, breaths.

use super::*;

/// R24
#[test]
fn only_enter_skips_a_pause() {
    let person = someone_patient(PAUSE);
    let mut seat = tries(&person);
    seat.sees("Rest here.").sees("Enter on").types("x 5\x1b[A\t").lets_pass(300);
    assert!(!seat.screen().contains("Is it so?"));
    seat.types("\r").sees("Is it so?").sees("1  Yes").types("y").sees("That is all.").types("\r");
    let end = seat.gives_the_terminal_back();
    assert!(end.screen.contains("Rest here."), "what was said stays");
    assert!(!end.screen.contains(KEYS), "the line of keys goes");
}

#[test]
fn a_text_goes_on_by_itself_after_the_time_it_takes_to_read() {
    let person = someone("[[step]]\nsay = \"One.\"\npause = 2\n[[step]]\nend = \"Two.\"\n")
        .with("SELFCOMP_PACE", "0.02");
    let mut seat = tries(&person);
    seat.sees("One.").sees("Two.");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
}

/// R24
#[test]
fn nothing_moves_during_a_pause() {
    let person = someone_patient(PAUSE);
    let mut seat = tries(&person);
    seat.sees("Enter on").lets_pass(100);
    let before = seat.shown();
    seat.lets_pass(600);
    assert_eq!(seat.shown(), before);
}

#[test]
fn what_is_typed_ahead_is_not_echoed_and_answers_nothing() {
    let person = someone_patient(PAUSE);
    let mut seat = tries(&person);
    seat.sees("Enter on")
        .types("yyy")
        .lets_pass(50)
        .types("\ryy\r")
        .sees("Is it so?")
        .sees("1  Yes")
        .lets_pass(300);
    assert!(!seat.screen().contains("yy"), "{}", seat.screen());
    assert!(!seat.screen().contains("That is all."), "{}", seat.screen());
}

/// R24
#[test]
fn a_breath_grows_one_dot_a_second_and_stays() {
    let steps = "[[step]]\nbreathe = \"in 4, out 6\"\nrounds = 2\n[[step]]\nend = \"Done.\"\n";
    let person = someone(steps).with("SELFCOMP_PACE", "0.02");
    let mut seat = tries(&person);
    seat.sees("Done.");
    let end = seat.gives_the_terminal_back();
    let row = "  in · · · ·   out · · · · · ·\n";
    assert_eq!(end.screen.matches(row).count(), 2, "{}", end.screen);
}

#[test]
fn without_animation_a_breath_is_a_line_for_each_part() {
    let steps = "[[step]]\nbreathe = \"in 4, out 6\"\nrounds = 1\n[[step]]\nend = \"Done.\"\n";
    for (name, value) in [("REDUCED_MOTION", "1"), ("SELFCOMP_NO_ANIMATION", "1")] {
        let person = someone(steps).with(name, value);
        let end = tries(&person).gives_the_terminal_back();
        assert!(end.screen.contains("  in, 4\n  out, 6\n"), "{}", end.screen);
        assert!(!end.screen.contains("in ·"));
    }
}

#[test]
fn the_breath_is_left_by_a_way_out() {
    let steps = "[[step]]\nbreathe = \"in 4, out 6\"\nrounds = 20\n[[step]]\nend = \"Done.\"\n";
    let person = someone_patient(steps);
    let mut seat = tries(&person);
    seat.sees("  in").sees("Enter on").types("q");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
}
