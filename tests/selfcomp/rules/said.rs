//! What somebody writes changes nothing: it is never read for signs of anything.

use super::*;

/// Answers every text with these words, and everything else the same way each time.
fn saying(exercise: &Exercise, length: Length, seed: u64, words: &str) -> Vec<Cue> {
    walk(exercise, settings(length, seed), |cue| {
        past_the_gate(cue, |cue| {
            let Cue::Ask(prompt) = cue else { return Turn::Next };
            match &prompt.input {
                Input::Line | Input::Page { .. } => Turn::Answer(Answer::Text(words.to_owned())),
                Input::List { .. } => Turn::Answer(Answer::Lines(vec![words.to_owned()])),
                Input::One { own: Some(_), .. } if seed.is_multiple_of(2) => {
                    Turn::Answer(Answer::Text(words.to_owned()))
                }
                _ => Anyone::new(seed ^ selfcomp::draw::fingerprint(&prompt.key)).on(cue),
            }
        })
    })
}

/// R9: in any exercise, wherever words can be typed.
#[test]
fn the_word_suicide_in_an_answer_is_a_word_like_any_other() {
    let calm = "the-train-was-late";
    for exercise in exercises() {
        for (seed, length) in (0..12).zip(LENGTHS.into_iter().cycle()) {
            let plain = format!("{:?}", saying(&exercise, length, seed, calm));
            for words in ["my-suicide", "I-want-to-kill-myself", "better-off-without-me", "help-me-please"] {
                let other = format!("{:?}", saying(&exercise, length, seed, words));
                let other = other.replace(words, calm);
                let same = plain.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
                assert!(other == plain, "{}: {words}: …{:?}", exercise.about.id, plain.get(same..));
            }
        }
    }
}

/// R9: where a single word is a command, the program asks, and Enter keeps it a word.
#[test]
fn a_word_that_could_mean_a_way_out_is_asked_about_and_nothing_else_ever_is() {
    let person = |words: &str| {
        let said = format!("\n\n\n1\n{words}\n\n\n\n\n\n\n\n\n\n\n\n");
        Person::new().saying(&said).runs(&["letter", "--full"]).err
    };
    for words in ["suicide", "I need help", "please stop", "I am going back"] {
        assert!(!person(words).contains("Take this as a wish"), "{words}");
    }
}
