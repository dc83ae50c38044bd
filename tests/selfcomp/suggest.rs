//! From how it is to an exercise: by a few questions, by words, by minutes.

use std::collections::BTreeSet;

use selfcomp::exercise::characters::clean_line;
use selfcomp::texts::SITUATIONS;
use serde_json::Value;

use crate::library;
use crate::person::Person;
use crate::pty::Seat;

const WHICH: &str = "What is it like right now?";
const HOW_LONG: &str = "How long may it take?";
const BEGIN: &str = "Would you like to begin one?";

/// Presses these keys, and waits until this question is asked anew and waits itself.
fn asked_after<'s>(seat: &'s mut Seat, keys: &str, question: &str) -> &'s mut Seat {
    new_after(seat, keys, question, "Enter leaves it open", "\x1b[?2026l")
}

/// The same line by line.
fn asked_in_lines_after<'s>(seat: &'s mut Seat, keys: &str, question: &str) -> &'s mut Seat {
    new_after(seat, keys, question, "(Enter goes on", "> ")
}

fn new_after<'s>(seat: &'s mut Seat, keys: &str, question: &str, ways: &str, end: &str) -> &'s mut Seat {
    let before = if keys.is_empty() { 0 } else { seat.shown() };
    seat.types(keys).until(&format!("{question:?} is asked"), |view| {
        let new = String::from_utf8_lossy(&view.raw[before..]);
        let (asked, waits) = (new.rfind(question), new.rfind(ways));
        asked.is_some() && asked < waits && new.ends_with(end)
    })
}

/// Goes down to the option of this number.
fn highlights(seat: &mut Seat, number: usize) -> &mut Seat {
    let is_highlighted = |line: &str| {
        let mut words = line.split_whitespace();
        words.next() == Some(">") && words.next() == Some(&number.to_string())
    };
    let keys = "\x1b[B".repeat(number);
    seat.types(&keys)
        .until("the option is highlighted", |view| view.screen_text().lines().any(is_highlighted))
}

fn place(id: &str) -> usize {
    SITUATIONS.iter().position(|one| one.id == id).unwrap() + 1
}

fn situation_with_people() -> &'static str {
    SITUATIONS.iter().find(|one| one.people).unwrap().id
}

#[test]
fn a_situation_by_its_name_or_its_words_leads_to_at_most_three_exercises() {
    for words in [&["mistake"][..], &["after a mistake"], &["after", "a", "mistake"], &["Mistakes"]] {
        let said = Person::new().runs(&[&["suggest"], words].concat());
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{words:?}");
        assert!(said.out.starts_with("after a mistake\n") && said.out.contains("  break "), "{}", said.out);
    }
    for one in SITUATIONS {
        let said = Person::new().runs(&["suggest", one.id, "--json"]).out;
        let json: Value = serde_json::from_str(&said).unwrap();
        assert_eq!((json["version"].as_u64(), json["situation"]["id"].as_str()), (Some(1), Some(one.id)));
        assert!(json["exercises"].as_array().unwrap().len() <= 3, "{said}");
    }
}

#[test]
fn every_exercise_a_situation_leads_to_is_there() {
    let there = library::ids();
    for one in SITUATIONS {
        assert!(!one.exercises.is_empty(), "{}", one.id);
        for id in one.exercises {
            assert!(there.iter().any(|there| there == id), "{} leads to {id}, which is not there", one.id);
        }
    }
}

#[test]
fn situations_are_named_once_and_fit_a_line() {
    let ids: BTreeSet<_> = SITUATIONS.iter().map(|one| (one.language, one.id)).collect();
    assert_eq!(ids.len(), SITUATIONS.len());
    for one in SITUATIONS {
        let texts = [Some(one.label), one.lead];
        assert!(texts.into_iter().flatten().all(|text| text == clean_line(text).trim()), "{}", one.id);
        assert!(one.label.chars().count() <= 60, "{}", one.label);
        assert!(one.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", one.id);
    }
}

#[test]
fn where_somebody_is_hurt_by_another_nothing_leads_to_work_with_parts() {
    for id in ["someone-hurts-me", "hurt-by-faith", "old-memory"] {
        let one = SITUATIONS.iter().find(|one| one.id == id).unwrap();
        assert!(one.people && one.exercises.contains(&"ground"), "{id}");
        let inward = |id: &&&str| id.starts_with("parts") || matches!(**id, "letter-child" | "critic-why");
        assert_eq!(one.exercises.iter().find(inward), None, "{id}");
    }
}

#[test]
fn people_stand_before_the_exercises_where_that_is_wise() {
    let said = Person::new().runs(&["suggest", situation_with_people()]).out;
    assert!(said.starts_with("People first: selfcomp support"), "{said}");
    let other = SITUATIONS.iter().find(|one| !one.people).unwrap().id;
    assert!(!Person::new().runs(&["suggest", other]).out.contains("People first"));
}

#[test]
fn a_tag_leads_to_what_has_it_the_own_exercises_too() {
    let own = "format = 1\n[about]\nid = \"tea\"\ntitle = \"A cup of tea\"\nkind = \"ritual\"\nminutes = 3\n\
               language = \"en\"\ntags = [\"rainy-sunday\"]\n[[step]]\nend = \"Tea.\"\n";
    let person = Person::new().with_exercise("tea", own);
    let said = person.runs(&["suggest", "rainy", "sunday"]);
    assert!(said.code == Some(0) && said.out.contains("tea  A cup of tea, 3 min"), "{}", said.out);
    let writing: Value =
        serde_json::from_str(&Person::new().runs(&["suggest", "writing", "--json"]).out).unwrap();
    assert_eq!((writing["tag"].as_str(), writing["situation"].is_null()), (Some("writing"), true));
}

#[test]
fn two_minutes_lead_to_something_short() {
    for words in [&["--minutes", "2"][..], &["two", "minutes"], &["2 minutes"], &["mistake, two minutes"]] {
        let said = Person::new().runs(&[&["suggest", "--json"], words].concat()).out;
        let json: Value = serde_json::from_str(&said).unwrap();
        let exercises = json["exercises"].as_array().unwrap();
        assert!(!exercises.is_empty() && json["longer"] == false, "{said}");
        for one in exercises {
            let shortest = one["quick_minutes"].as_u64().or(one["minutes"].as_u64()).unwrap();
            assert!(shortest <= 2, "{one}");
        }
    }
}

#[test]
fn when_nothing_is_that_short_the_shortest_is_named_as_such() {
    let own = "format = 1\n[about]\nid = \"walk\"\ntitle = \"A walk\"\nkind = \"ritual\"\nminutes = 30\n\
               language = \"en\"\ntags = [\"outside\"]\n[[step]]\nend = \"Back.\"\n";
    let said = Person::new().with_exercise("walk", own).runs(&["suggest", "outside", "--minutes", "5"]);
    assert!(
        said.out.starts_with("Nothing for this is that short.") && said.out.contains("A walk"),
        "{}",
        said.out
    );
}

#[test]
fn words_that_lead_nowhere_are_pointed_to_the_situations_and_to_people() {
    for (typed, told) in
        [("zebra", "suggest --list"), ("tron", "Did you mean `torn`?"), ("\u{1b}[2Jx", "support")]
    {
        let said = Person::new().runs(&["suggest", typed]);
        assert_eq!((said.code, said.out.as_str()), (Some(1), ""), "{typed:?}");
        assert!(said.err.contains(told) && said.err.contains("selfcomp support"), "{}", said.err);
        assert!(!said.err.contains('\u{1b}'));
    }
}

#[test]
fn whatever_somebody_types_nothing_is_read_out_of_it() {
    let plain = Person::new().runs(&["suggest", "qwertz"]).err;
    let heavy = Person::new().runs(&["suggest", "suicidal"]).err;
    assert_eq!(plain.replace("qwertz", "_"), heavy.replace("suicidal", "_"));
}

#[test]
fn without_a_terminal_the_situations_are_listed_and_nothing_is_asked() {
    for words in [&["suggest"][..], &["suggest", "--list"]] {
        let said = Person::new().runs(words);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
        for one in SITUATIONS {
            assert!(said.out.contains(one.id) && said.out.contains(one.label), "{}", one.id);
        }
    }
    let json: Value = serde_json::from_str(&Person::new().runs(&["suggest", "--json"]).out).unwrap();
    assert_eq!(json["situations"].as_array().unwrap().len(), SITUATIONS.len());
}

fn sits(person: &Person) -> Seat {
    let mut seat = Seat::start(&person.command(&["suggest"]), 40, 80);
    asked_after(&mut seat, "", WHICH);
    seat
}

#[test]
fn somebody_is_led_by_three_quiet_questions_into_an_exercise() {
    let person = Person::new();
    let mut seat = sits(&person);
    asked_after(highlights(&mut seat, place("mistake")), "\r", HOW_LONG).sees("Mending can wait");
    asked_after(highlights(&mut seat, 2), "\r", BEGIN).sees("none for now");
    let screen = seat.screen();
    let first = screen.lines().rfind(|line| line.trim_start().starts_with("1  ")).unwrap();
    let title = first.trim_start().trim_start_matches("1  ").split(',').next().unwrap().to_owned();
    highlights(&mut seat, 1).types("\r").no_longer_sees("none for now").sees(&title).types("q");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
}

#[test]
fn a_situation_of_two_minutes_is_not_asked_how_long_it_may_take() {
    let person = Person::new();
    let mut seat = sits(&person);
    asked_after(highlights(&mut seat, place("two-minutes")), "\r", BEGIN);
    assert!(!seat.screen().contains("How long"), "{}", seat.screen());
    asked_after(&mut seat, "b", WHICH).types("q");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
}

#[test]
fn people_are_named_before_the_next_question_and_are_one_key_away() {
    let person = Person::new();
    let mut seat = sits(&person);
    asked_after(highlights(&mut seat, place(situation_with_people())), "\r", HOW_LONG);
    let screen = seat.screen();
    assert!(screen.find("There are people for this, too") < screen.find(HOW_LONG), "{screen}");
    seat.types("h").sees("findahelpline.com").sees("Enter goes on where you were");
    asked_after(&mut seat, "\r", HOW_LONG).types("q");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
}

#[test]
fn every_question_can_be_left_open_and_steadier_ground_is_one_key_away() {
    let person = Person::new();
    let mut seat = sits(&person);
    asked_after(&mut seat, "\r", HOW_LONG);
    asked_after(&mut seat, "\r", BEGIN).types("\r").sees("They stay where they are");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    let mut seat = sits(&person);
    seat.types("g").sees("Steadier ground").types("q");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
}

#[test]
fn the_questions_can_be_answered_line_by_line() {
    let person = Person::new();
    let mut seat = Seat::start(&person.command(&["suggest", "--accessible"]), 60, 80);
    asked_in_lines_after(&mut seat, "", WHICH);
    asked_in_lines_after(&mut seat, &format!("{}\r", place("mistake")), HOW_LONG);
    asked_in_lines_after(&mut seat, "2\r", BEGIN).types("q\r");
    assert_eq!(seat.ends().code, Some(0));
}

#[test]
fn asking_what_may_help_leaves_nothing_behind() {
    let person = Person::new();
    for words in [&["suggest"][..], &["suggest", "mistake"], &["suggest", "--json"], &["suggest", "zebra"]] {
        person.runs(words);
    }
    assert!(person.files().is_empty());
}

#[test]
fn minutes_that_are_none_are_answered_with_what_minutes_are() {
    for wrong in ["0", "99999999999", "five"] {
        let refused = Person::new().runs(&["suggest", "torn", "--minutes", wrong]);
        assert_eq!(refused.code, Some(2));
        assert!(refused.err.contains("a whole number from 1 on"), "{}", refused.err);
    }
}
