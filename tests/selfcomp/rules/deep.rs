//! Exercises that go deep: which they are, what comes before them and after.

use super::*;

/// R16: which exercises go deep, and from what strength on steadier ground is offered first.
#[test]
fn whoever_meets_parts_a_child_or_the_critics_reasons_is_asked_first() {
    let gates = deep().into_iter().map(|exercise| (exercise.about.id, exercise.care.gate_at_most));
    let gates: Vec<(String, i64)> = gates.collect();
    let named = [("critic-why", 6), ("letter-child", 4), ("parts", 6), ("parts-two", 6)];
    assert_eq!(gates, named.map(|(id, at_most)| (id.to_owned(), at_most)));
}

/// R4, R14: what is good to know, whom it does not suit, that it may stir, and how to stop come before any question.
#[test]
fn someone_about_to_go_deep_reads_the_notice_before_anything_is_asked() {
    for exercise in deep() {
        let met = walk(&exercise, settings(Length::Full, 1), |_| Turn::Next);
        let first = met.iter().position(is_question).unwrap();
        let notice = met[..first].iter().map(words_of).collect::<Vec<_>>().join("\n");
        assert!(!exercise.care.cautions.is_empty(), "{}", exercise.about.id);
        for caution in &exercise.care.cautions {
            assert!(notice.contains(caution.as_str()), "{}: {caution}", exercise.about.id);
        }
        for words in
            ["stir things up", "ending your life", "someone trained", "backdraft", "stop at any word"]
        {
            assert!(notice.contains(words), "{}: {words}\n{notice}", exercise.about.id);
        }
        let own = exercise.steps.iter().find_map(|step| match &step.verb {
            Verb::Say { text, .. } => text.fill(&|_| None),
            _ => None,
        });
        assert!(!notice.contains(&own.unwrap()), "{} began before it was asked", exercise.about.id);
    }
}

/// R16: only an explicit yes begins; an empty answer is none.
#[test]
fn nobody_slips_into_a_deep_exercise_by_pressing_enter() {
    for exercise in deep() {
        for (distress, questions) in [(Answer::Skipped, 2), (Answer::Number(0), 2), (Answer::Number(10), 3)] {
            let met = walk(&exercise, settings(Length::Full, 1), |cue| match cue {
                Cue::Ask(prompt) if prompt.key == "frame.gate_distress" => Turn::Answer(distress.clone()),
                _ => Turn::Next,
            });
            assert_eq!(met.iter().filter(|cue| is_question(cue)).count(), questions, "{}", exercise.about.id);
            assert!(words_of(met.last().unwrap()).contains("It will keep."), "{}", exercise.about.id);
        }
    }
}

/// R16, R25: above the strength steadier ground is offered, that door stays open, and the number is never told.
#[test]
fn nobody_is_told_a_number_that_they_are_held_against() {
    for exercise in deep() {
        for distress in 0..=10 {
            let met = walk(&exercise, settings(Length::Full, 1), |cue| match cue {
                Cue::Ask(prompt) if prompt.key == "frame.gate_distress" => {
                    Turn::Answer(Answer::Number(distress))
                }
                Cue::Ask(prompt) if prompt.key == "frame.gate_now" => {
                    Turn::Answer(Answer::One("go".to_owned()))
                }
                _ => Turn::Next,
            });
            let offered = met.iter().any(|cue| words_of(cue).contains("Steadier ground may hold better"));
            assert_eq!(offered, distress > exercise.care.gate_at_most, "{} at {distress}", exercise.about.id);
            assert!(offers_to_begin(&met), "{} at {distress}", exercise.about.id);
            let said = met.iter().map(words_of).collect::<Vec<_>>().join("\n");
            assert!(!said.contains(|letter: char| letter.is_ascii_digit()), "{}: {said}", exercise.about.id);
        }
        let about = Person::new().runs(&["about", &exercise.about.id]).out;
        for told in ["gate", "at most 4", "at most 6", "above 4", "above 6", "threshold"] {
            assert!(!about.contains(told), "{told}: {about}");
        }
    }
}

fn offers_to_begin(met: &[Cue]) -> bool {
    met.iter().any(|cue| matches!(cue, Cue::Ask(prompt) if prompt.key == "frame.gate_yes"))
}

/// A walk past the gate to the last question, on an ordinary hard day, with everything else left empty.
fn through(exercise: &Exercise) -> Vec<Cue> {
    let ordinary = |cue: &Cue| match cue {
        Cue::Ask(prompt) if prompt.key == "today" => Turn::Answer(Answer::Many(vec!["none".to_owned()])),
        _ => Turn::Next,
    };
    walk(exercise, settings(Length::Full, 1), |cue| past_the_gate(cue, ordinary))
}

/// R18: a quiet moment to settle before it, and one to come back in after it.
#[test]
fn there_is_a_quiet_moment_before_and_after_going_deep() {
    let quiet = |cue: &Cue| matches!(cue, Cue::Say { pause, .. } if *pause >= 8);
    for exercise in deep() {
        let met = through(&exercise);
        let at = |key: &str| {
            met.iter().position(|cue| matches!(cue, Cue::Ask(prompt) if prompt.key == key)).unwrap()
        };
        let (before, after) = (at("frame.gate_distress"), at("frame.unpleasant"));
        assert!(quiet(&met[before - 1]) && words_of(&met[before - 1]).contains("settle"));
        assert!(quiet(&met[after - 1]) && words_of(&met[after - 1]).contains("back to where you are"));
    }
}

/// R17: late at night, and a second time on one day, something is said about it; the door stays open.
#[test]
fn late_at_night_and_a_second_time_today_are_named_and_forbidden_to_nobody() {
    for (fact, words) in [(Fact::Late, "It's late."), (Fact::DeepToday, "once today")] {
        for exercise in deep() {
            let said = |facts: &[Fact]| {
                let met = walk(&exercise, knowing(facts, Length::Full, 1), |_| Turn::Next);
                assert!(offers_to_begin(&met), "{}", exercise.about.id);
                met.iter().map(words_of).collect::<Vec<_>>().join("\n").contains(words)
            };
            assert!(said(&[fact]) && !said(&[]), "{}: {words}", exercise.about.id);
        }
    }
}

/// R12: a deep exercise asks how strong it is before it begins, and how it is before it ends.
#[test]
fn going_deep_begins_and_ends_with_a_look_at_how_it_is() {
    for exercise in deep() {
        let met = through(&exercise);
        let questions: Vec<&Cue> = met.iter().filter(|cue| is_question(cue)).collect();
        let Cue::Ask(first) = questions[0] else { unreachable!() };
        assert!(matches!(&first.input, Input::Rating(_)), "{}", exercise.about.id);
        let last = &questions[questions.len() - 2..];
        assert!(offers(last[0], &["softer", "same", "heavier"]), "{}: {:?}", exercise.about.id, last[0]);
        assert!(offers(last[1], &["no", "little", "yes", "unsure"]), "{}: {:?}", exercise.about.id, last[1]);
    }
}

/// R32: where it goes deep, nothing is kept unless it is chosen, even by someone who keeps everything else.
#[test]
fn what_was_written_deep_down_is_let_go_by_an_empty_answer() {
    let deep = "format = 1\n[about]\nid = \"try\"\ntitle = \"A try\"\nkind = \"break\"\nminutes = 1\nlanguage = \"en\"\n\
                [care]\nintensity = \"deep\"\n[[step]]\nid = \"a\"\nask = \"First?\"\n[[step]]\nend = \"Done.\"\n";
    let person = Person::asked().with_exercise("try", deep).saying("3\ny\nmy secret\n1\n\n");
    assert_eq!(person.runs(&["try", "--keep", "all"]).code, Some(0));
    assert_eq!(person.runs(&["journal", "delete", "last", "--yes"]).code, Some(0));
    let done = person.runs(&["try"]);
    assert!(done.err.contains("1. nothing") && done.err.contains("Nothing was kept."), "{}", done.err);
    let held = |path: &std::path::PathBuf| {
        std::fs::read(path).unwrap().windows(9).any(|bytes| bytes == b"my secret")
    };
    assert!(!person.files().iter().any(held));
}
