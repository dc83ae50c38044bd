//! Exercises as people and scripts run them.

use std::process::Command;

use serde_json::Value;

use crate::person::Person;
use crate::pty::Seat;

#[test]
fn with_nobody_there_it_says_so_and_ends_kindly() {
    let nobody = Person::new().runs(&["break"]);
    assert_eq!(nobody.code, Some(0), "{}", nobody.err);
    assert!(nobody.err.contains("Nobody is here to answer"), "{}", nobody.err);
    assert_eq!(nobody.out, "");
}

/// Cron and scripts have nobody to ask, even when they were started from a terminal.
#[test]
fn with_its_input_at_an_end_it_asks_nobody_behind_their_back() {
    let program = env!("CARGO_BIN_EXE_selfcomp");
    let person = Person::new();
    for exercise in ["break", "letter --full", "critic", "ground"] {
        let mut shell = Command::new("/bin/sh");
        shell.arg("-c").arg(format!("'{program}' {exercise} </dev/null")).env("HOME", person.path(""));
        let end = Seat::start(&shell, 24, 80).ends();
        assert_eq!(end.code, Some(0), "{}", end.everything);
        assert!(end.everything.contains("Nobody is here"), "{}", end.everything);
    }
}

#[test]
fn a_pace_that_is_none_is_passed_over() {
    for pace in ["1e18", "4e18", "9e18", "-1", "NaN", "inf", "slow"] {
        let person = Person::new().with("SELFCOMP_PACE", pace);
        let mut seat = Seat::start(&person.command(&["break"]), 24, 80);
        seat.sees("You can stop at any time").types("q");
        assert_eq!(seat.ends().code, Some(0), "{pace}");
    }
}

#[test]
fn a_person_at_a_pipe_gets_the_card_as_the_result() {
    let person = Person::new().saying("1\n1\n1\n").runs(&["break", "--seed", "1"]);
    assert_eq!(person.code, Some(0), "{}", person.err);
    assert!(person.out.starts_with("For this moment\n"), "{}", person.out);
    assert!(person.err.contains("You chose: It hurts."), "{}", person.err);
}

#[test]
fn in_a_pipe_there_is_not_one_escape_byte() {
    for exercise in ["break", "letter", "critic", "ground"] {
        let person = Person::new().saying("1\n?\n1\n\nh\n\ng\n").runs(&[exercise, "--full"]);
        assert!(
            !person.err.contains('\u{1b}') && !person.out.contains('\u{1b}'),
            "{exercise}: {}",
            person.err
        );
        assert_eq!(person.code, Some(0), "{exercise}: {}", person.err);
    }
}

#[test]
fn what_someone_pastes_cannot_steer_the_terminal_when_it_is_shown_again() {
    let person = Person::new().saying("\n9\nred\u{1b}[31m \u{202e}turned 👩‍👩‍👧\n").runs(&["break", "--full"]);
    assert!(!person.err.contains(['\u{1b}', '\u{202e}']), "{:?}", person.err);
    assert!(person.err.contains("👩‍👩‍👧"), "an emoji of several people stays whole: {}", person.err);
}

#[test]
fn someone_who_leaves_is_met_with_a_kind_line_and_no_error() {
    let person = Person::new().saying("q\n").runs(&["break"]);
    assert_eq!(person.code, Some(0));
    assert!(person.err.contains("You can leave at any time"), "{}", person.err);
}

/// R6
#[test]
fn someone_who_asks_for_people_sees_the_support_screen_and_comes_back() {
    let person = Person::new().saying("h\n\n1\n").runs(&["break"]);
    assert!(person.err.contains("findahelpline.com"), "{}", person.err);
    assert!(person.err.contains("You chose: It hurts."), "{}", person.err);
}

#[test]
fn someone_who_wants_steadier_ground_is_asked_nothing_more_and_offered_people() {
    let person = Person::new().saying("g\n").runs(&["break"]);
    assert_eq!(person.code, Some(0));
    let after = person.err.split("> g\n").nth(1).unwrap_or_default();
    assert!(!after.contains("Type a number"), "{after}");
    assert!(after.contains("There are people"), "{after}");
}

#[test]
fn a_word_of_the_ways_out_in_a_text_is_asked_about_and_can_stay_a_word() {
    let person = Person::new().saying("\n1\nhelp\n\n").runs(&["break", "--full"]);
    assert!(person.err.contains("Take this as a wish"), "{}", person.err);
    let person = Person::new().saying("\n1\nhelp\ny\n").runs(&["break", "--full"]);
    assert!(person.err.contains("findahelpline.com"), "{}", person.err);
}

#[test]
fn a_script_gives_answers_by_id_and_gets_the_record() {
    let answers = "feeling = \"worn\"\ntogether = \"May I rest.\"\nafter = \"softer\"\n";
    let script = Person::new().having("answers.toml", answers);
    let result = script.runs(&["break", "--answers", "answers.toml", "--json", "--seed", "5"]);
    assert_eq!(result.code, Some(0), "{}", result.err);
    assert_eq!(result.err, "");
    let record: Value = serde_json::from_str(&result.out).unwrap();
    assert_eq!(record["version"], 1);
    assert_eq!(record["exercise"], "break");
    assert_eq!(record["ending"], "finished");
    assert_eq!(record["answers"][0]["key"], "feeling");
    assert_eq!(record["answers"][0]["value"], "worn");
    assert_eq!(record["answers"][1]["value"], "May I rest.");
}

#[test]
fn a_script_walks_each_line_of_the_critic() {
    let answers = "critic_lines = [\"You ruin things.\", \"You always do.\"]\naim = \"push\"\n\
                   reframe = \"You were tired.\"\n\"one_line[2].reframe\" = \"Not always.\"\n";
    let script = Person::new().having("answers.toml", answers);
    let result = script.runs(&["critic", "--full", "--answers", "answers.toml"]);
    assert_eq!(result.code, Some(0), "{}", result.err);
    assert!(result.out.contains("You were tired.") && result.out.contains("Not always."), "{}", result.out);
    assert!(
        !result.out.contains("You ruin things."),
        "the card holds answers, never attacks: {}",
        result.out
    );
}

#[test]
fn answers_that_fit_no_question_are_named_with_the_nearest_one() {
    for (answers, expected) in [
        ("feelin = \"worn\"\n", "Did you mean `feeling`?"),
        ("feeling = 7\n", "the answer to `feeling` does not fit"),
        ("feeling = worn\n", "are not TOML"),
    ] {
        let script = Person::new().having("answers.toml", answers);
        let result = script.runs(&["break", "--answers", "answers.toml"]);
        assert_eq!(result.code, Some(1), "{}", result.err);
        assert!(result.err.contains(expected), "{}", result.err);
        assert_eq!(result.err.trim().lines().count(), 1, "{}", result.err);
    }
    let result = Person::new().runs(&["break", "--answers", "nowhere.toml"]);
    assert_eq!(result.code, Some(1));
    assert!(result.err.contains("nowhere.toml"), "{}", result.err);
}

#[test]
fn the_same_seed_gives_the_same_words_and_leaves_no_memory() {
    let person = Person::new().saying("1\n");
    let (one, two) = (person.runs(&["break", "--seed", "9"]), person.runs(&["break", "--seed", "9"]));
    assert_eq!(one.err, two.err);
    assert_eq!(person.files(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn phrases_do_not_come_back_at_once_and_only_fingerprints_are_remembered() {
    let person = Person::new().saying("1\n1\n1\n");
    let (one, two) = (person.runs(&["break"]), person.runs(&["break"]));
    let chosen = one.err.lines().filter(|line| line.starts_with("You chose:")).nth(1).unwrap().to_owned();
    assert!(!two.err.contains(&chosen["You chose: ".len()..]), "{}", two.err);
    let files = person.files();
    assert_eq!(files, ["recent-phrases", "remembered"].map(|file| person.path("run/selfcomp").join(file)));
    assert_eq!(std::fs::read_to_string(&files[1]).unwrap(), "met break\n");
    let memory = std::fs::read_to_string(&files[0]).unwrap();
    assert!(memory.lines().all(|line| line.starts_with("break/together ")), "{memory}");
}

/// R32
#[test]
fn no_trace_leaves_none() {
    let person = Person::new().saying("1\n1\n1\n");
    assert_eq!(person.runs(&["break", "--no-trace"]).code, Some(0));
    assert_eq!(person.files(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn without_a_home_the_exercise_still_runs_to_its_end() {
    let person = Person::new().without("HOME").without("XDG_RUNTIME_DIR").saying("1\n1\n1\n");
    let result = person.runs(&["break"]);
    assert_eq!(result.code, Some(0), "{}", result.err);
    assert!(result.out.contains("It hurts."));
}

#[test]
fn a_mistyped_name_is_answered_with_the_nearest_one() {
    let result = Person::new().runs(&["brake"]);
    assert_eq!(result.code, Some(2));
    assert!(result.err.contains("`break`"), "{}", result.err);
    assert_eq!(Person::new().runs(&["break", "--quik"]).code, Some(2));
    let seed = Person::new().runs(&["break", "--seed", "x"]);
    assert!(seed.code == Some(2) && seed.err.contains("a whole number, for example 7"), "{}", seed.err);
}

#[test]
fn an_own_file_is_an_exercise_at_once() {
    let person = Person::new().with_exercise("tea", TEA).saying("\n");
    let result = person.runs(&["tea"]);
    assert_eq!(result.code, Some(0), "{}", result.err);
    assert!(result.err.contains("Warm the cup first."), "{}", result.err);
}

const TEA: &str = r#"format = 1
[about]
id = "tea"
title = "A cup of tea"
kind = "ritual"
minutes = 1
language = "en"

[[step]]
say = "Warm the cup first."

[[step]]
end = "That is all."
"#;

#[test]
fn a_file_of_answers_from_elsewhere_cannot_steer_the_terminal() {
    let script = Person::new().having("a\u{1b}[2J.toml", "\"\\u001b[2J\\u009b1m\\u202Ezz\" = 1\n");
    for file in ["a\u{1b}[2J.toml", "no\u{9b}2J.toml"] {
        let result = script.runs(&["break", "--answers", file]);
        assert_eq!(result.code, Some(1), "{}", result.err);
        let steers = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
        assert!(!result.err.contains(steers), "{:?}", result.err);
    }
}
