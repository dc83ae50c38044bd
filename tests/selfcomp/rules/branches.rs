//! What is behind `?`: the same in every exercise, at every question.

use super::*;

/// The names of everything that can be in the way.
fn branches() -> Vec<String> {
    let frame = library::frame();
    let session = Session::new(&frame, &frame, settings(Length::Full, 1));
    let mut session = session;
    session.take(Turn::Next);
    let Some(Cue::Ask(prompt)) = session.cue() else { panic!("the menu is a question") };
    let Input::One { choices, .. } = &prompt.input else { panic!("the menu is a choice") };
    choices.iter().map(|choice| choice.key.clone()).collect()
}

/// How a way through the menu went.
struct Way {
    met: Vec<Cue>,
    /// Whether the exercise it was opened from is over.
    over: bool,
}

/// Opens the menu, chooses these one after the other, and leaves every further question empty.
fn way(chosen: &[&str]) -> Way {
    let frame = library::frame();
    let mut session = Session::new(&frame, &frame, settings(Length::Full, 1));
    session.take(Turn::Next);
    let mut chosen = chosen.iter();
    let met = to_the_end(&mut session, &mut |cue| match cue {
        Cue::Ask(_) => chosen.next().map_or(Turn::Next, |key| Turn::Answer(Answer::One((*key).to_owned()))),
        _ => Turn::Next,
    });
    assert!(chosen.next().is_none(), "there was no such question");
    Way { over: session.ended_on_a_path(), met }
}

impl Way {
    fn questions(&self) -> usize {
        self.met.iter().filter(|cue| is_question(cue)).count()
    }

    fn says(&self, words: &str) -> bool {
        self.met.iter().any(|cue| words_of(cue).contains(words))
    }

    /// Ended for today, with people to reach in its last words.
    fn ends_with_people(&self) -> bool {
        let last = self.met.last().map(words_of).unwrap_or_default();
        self.over && last.contains("There are people to reach") && !self.paces()
    }

    fn paces(&self) -> bool {
        self.met.iter().any(|cue| matches!(cue, Cue::Breathe { .. }))
    }
}

/// R13
#[test]
fn whatever_is_in_the_way_it_can_be_said_by_pointing_at_it() {
    let all = [
        "nothing", "sneer", "untrue", "touch", "breath", "tears", "numb", "memory", "worse", "unsafe",
        "harmed", "skip",
    ];
    assert_eq!(branches(), all);
}

/// R13 (B-NOTHING), R26
#[test]
fn someone_to_whom_nothing_comes_is_offered_five_ways_and_none_of_them_presses() {
    for (choice, words) in
        [("body", "tight, warm"), ("small", "annoyance"), ("borrow", "borrow"), ("leave", "empty")]
    {
        let way = way(&["nothing", choice]);
        assert!(!way.over && way.questions() == 2 && way.says(words), "{choice}");
    }
    let stopped = way(&["nothing", "stop"]);
    assert!(stopped.over && stopped.says("Nothing was owed"));
    assert!(!way(&["nothing"]).over, "an empty answer leads back to the question");
}

/// R13 (B-CRITIC)
#[test]
fn a_sneer_is_a_guest_and_nobody_has_to_argue_with_it() {
    for choice in ["hear", "milder", "other", "plain"] {
        assert!(!way(&["sneer", choice]).over, "{choice}");
    }
    assert!(!way(&["untrue"]).over && way(&["untrue"]).questions() == 1);
}

/// R13, R20: a voice that wants somebody gone is neither debated nor thanked.
#[test]
fn an_objection_that_wants_someone_gone_ends_it_and_names_people() {
    let way = way(&["sneer", "harm"]);
    assert!(way.ends_with_people() && way.questions() == 2);
    assert!(way.says("You don't owe it an answer") && way.says("suicide"));
}

/// R13 (B-TEARS)
#[test]
fn tears_are_given_time_and_may_be_a_place_to_stop() {
    let rested = way(&["tears", "rest"]);
    assert!(!rested.over && rested.met.iter().any(|cue| matches!(cue, Cue::Say { pause: 60, .. })));
    assert!(!way(&["tears", "go"]).over && way(&["tears", "stop"]).over);
}

/// R13 (B-NUMB, B-MEMORY, B-WORSE), R19: no digging, nothing to describe, nothing to push through.
#[test]
fn numbness_a_bad_memory_and_getting_worse_are_led_outside_and_asked_nothing() {
    for (branch, words) in
        [("numb", "Nobody will dig"), ("memory", "needn't be looked at"), ("worse", "Then we stop")]
    {
        let way = way(&[branch]);
        assert!(way.ends_with_people() && way.questions() == 1 && way.says(words), "{branch}");
    }
}

/// R8, R13 (B-UNSAFE, B-OTHERHARM): where to turn is the first thing, and the exercise ends.
#[test]
fn someone_unsafe_or_being_hurt_sees_where_to_turn_before_any_other_question() {
    for branch in ["unsafe", "harmed"] {
        let way = way(&[branch]);
        assert_eq!(way.questions(), 1, "{branch}");
        // Once is enough: the screen itself stands there, so its command is not named again.
        assert!(
            way.met.iter().any(|cue| matches!(cue, Cue::People { .. })) && !way.ends_with_people(),
            "{branch}"
        );
    }
}

/// R8, R13 (B-UNSAFE): not even what is to be kept.
#[test]
fn someone_who_said_they_are_not_safe_is_not_asked_what_to_keep() {
    for branch in ["10", "11"] {
        let person = Person::asked().saying(&format!("\n\n\n1\nmy words\n?\ny\n{branch}\n\n\n"));
        let done = person.runs(&["letter", "--full"]);
        assert!(done.err.contains("The exercise can wait."), "{}", done.err);
        assert!(!done.err.contains("Would you like to keep"), "{}", done.err);
    }
}

/// R13 (B-NOTOUCH, B-NOBREATH, B-SKIP): told once, and it goes on.
#[test]
fn without_touch_without_breath_or_without_an_answer_it_goes_on() {
    for (branch, words) in [("touch", "No touch, then."), ("breath", "The breath can look after itself")] {
        let way = way(&[branch]);
        assert!(!way.over && way.questions() == 1 && way.says(words), "{branch}");
    }
    let skipped = way(&["skip"]);
    let after = skipped.met.iter().skip_while(|cue| !is_question(cue)).skip(1);
    assert!(!skipped.over && after.map(words_of).collect::<String>().is_empty(), "and not a word about it");
}
