//! What the files that ship may not say, and must: claims, sources, touch, eyes, numbers, words for everybody.

use std::fs;
use std::path::Path;

use selfcomp::exercise::Evidence;
use selfcomp::texts::{BANKS, PAGES, SITUATIONS};

use super::*;

/// Names of disorders and treatments: a situation is meant, never a diagnosis.
const DISORDERS: [&str; 24] = [
    "adhd",
    "addict",
    "anorexi",
    "anxiety disorder",
    "autis",
    "bipolar",
    "borderline",
    "bulimi",
    "burnout",
    "c-ptsd",
    "depress",
    "diagnos",
    "disorder",
    "dissociat",
    "insomnia",
    "mania",
    "manic",
    "narciss",
    "neuro",
    "ocd",
    "panic",
    "psycho",
    "ptsd",
    "trauma",
];

fn page(path: &str) -> String {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// R2
#[test]
fn exercises_and_suggestions_are_named_after_situations_and_never_after_a_disorder() {
    let mut named: Vec<String> = Vec::new();
    for exercise in exercises() {
        let about = exercise.about;
        named.extend([about.id, about.title, about.summary.unwrap_or_default()]);
        named.extend(about.tags);
    }
    for one in SITUATIONS {
        named.extend([one.id, one.label].map(str::to_owned));
    }
    named.extend(BANKS.iter().map(|bank| bank.when.to_owned()));
    let person = Person::new();
    named.extend([&["list"][..], &["suggest"], &["--help"], &[]].map(|words| person.runs(words).out));
    for text in named {
        let small = text.to_lowercase();
        let found = DISORDERS.iter().find(|disorder| small.contains(**disorder));
        assert!(found.is_none(), "{} in {text}", found.unwrap());
    }
}

/// R1: what it is for is said in one place for readers of the repository and in one for people who use it.
#[test]
fn somebody_asking_what_it_is_for_reads_that_it_is_no_treatment() {
    let not_for = PAGES.iter().find(|page| page.id == "not-for").unwrap().text;
    let not_for = not_for.split_whitespace().collect::<Vec<_>>().join(" ");
    for text in [page("SAFETY.md"), not_for] {
        for words in ["general well-being, for adults", "diagnose, treat, prevent", "risk"] {
            assert!(text.contains(words), "{words}");
        }
    }
    for words in ["selfcomp about not-for", "docs/help-lines.md", "docs/hazards.md"] {
        assert!(page("SAFETY.md").contains(words), "SAFETY.md: {words}");
    }
}

/// R1: and nothing that ships says otherwise.
#[test]
fn nobody_is_promised_a_cure() {
    for exercise in exercises() {
        let about = &exercise.about;
        let promised =
            format!("{} {} {}", about.title, about.summary.as_deref().unwrap_or(""), about.tags.join(" "));
        let spoken = all_words(&exercise);
        for word in [
            "cures",
            "curing",
            "heals",
            "healing",
            "treatment",
            "therapeutic",
            "clinically",
            "proven",
            "guarantee",
        ] {
            for text in [&promised, &spoken] {
                assert!(!small_words(text).iter().any(|one| one == word), "{}: {word}", about.id);
            }
        }
    }
}

/// R3
#[test]
fn every_exercise_says_where_it_comes_from_and_how_well_it_is_studied() {
    for exercise in exercises() {
        let about = Person::new().runs(&["about", &exercise.about.id]).out;
        let flat = about.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(!exercise.sources.is_empty(), "{} has no source", exercise.about.id);
        for source in &exercise.sources {
            assert!(flat.contains(&source.title), "{}: {}", exercise.about.id, source.title);
            assert!(
                source.note.is_some() || source.link.is_some(),
                "{}: {}",
                exercise.about.id,
                source.title
            );
        }
        let honest = match exercise.about.evidence {
            Evidence::SeveralTrials | Evidence::OneTrial | Evidence::Component => "have been studied",
            Evidence::Tradition => "therapists do and teach",
            Evidence::None => "No study of it is known",
        };
        assert!(flat.contains(honest) && flat.contains("No clinician"), "{}: {about}", exercise.about.id);
    }
}

/// R3: the two findings that are easily left out.
#[test]
fn what_was_not_found_is_said_as_plainly_as_what_was() {
    let about =
        |id: &str| Person::new().runs(&["about", id]).out.split_whitespace().collect::<Vec<_>>().join(" ");
    for id in ["parts", "parts-two"] {
        assert!(about(id).contains("no trial of self-guided parts work"), "{}", about(id));
    }
    assert!(about("touch").contains("Counting everyone, no significant difference"), "{}", about("touch"));
}

/// R4
#[test]
fn somebody_for_whom_it_is_not_made_finds_themselves_named_calmly() {
    let not_for = PAGES.iter().find(|page| page.id == "not-for").unwrap().text;
    let not_for = not_for.split_whitespace().collect::<Vec<_>>().join(" ");
    for text in [page("SAFETY.md"), not_for] {
        for words in [
            "suicide attempt",
            "self-harm",
            "psychosis or mania",
            "dissociative",
            "flashbacks",
            "eating disorder",
            "drunk",
            "isn't safe|not safe",
        ] {
            assert!(words.split('|').any(|word| text.contains(word)), "{words}");
        }
    }
    for exercise in deep() {
        let about = Person::new().runs(&["about", &exercise.about.id]).out;
        assert!(about.contains("selfcomp about not-for"), "{}", exercise.about.id);
    }
}

/// R5: written for adults; nobody is asked for their age, and nothing is held out to the young.
#[test]
fn nobody_is_asked_for_their_age_and_no_deep_exercise_calls_to_the_young() {
    for exercise in exercises() {
        let spoken = all_words(&exercise).to_lowercase();
        // A letter to a younger me brings its writer back to the age they are, which is kept nowhere else.
        let spoken = spoken.replace("what's the date today, and how old are you?", "");
        for asked in ["how old are you", "what is your age", "your date of birth", "are you over 18"] {
            assert!(!spoken.contains(asked), "{}: {asked}", exercise.about.id);
        }
        for tag in &exercise.about.tags {
            let tag = tag.replace("childhood", "");
            let young =
                ["teen", "school", "kid", "young", "youth", "child"].iter().any(|word| tag.contains(word));
            assert!(!young, "{}: {tag}", exercise.about.id);
        }
    }
}

/// R12: what anyone may open begins with a line, and its quick form asks no number.
#[test]
fn the_first_thing_is_a_kind_line_and_never_a_question() {
    for exercise in open_to_anyone() {
        many_walks(&exercise, &[], |met| {
            let first = met.iter().find(|cue| !matches!(cue, Cue::Title { .. })).unwrap();
            assert!(matches!(first, Cue::Say { .. }), "{}: {first:?}", exercise.about.id);
        });
    }
}

/// R12
#[test]
fn somebody_with_two_minutes_is_not_asked_for_a_number() {
    let short = |exercise: &Exercise| exercise.about.quick_minutes.is_some() || exercise.about.minutes <= 2;
    for exercise in
        open_to_anyone().into_iter().filter(|exercise| short(exercise) && exercise.score.is_none())
    {
        for seed in 0..16 {
            let mut anyone = Anyone::new(seed);
            let met = walk(&exercise, settings(Length::Quick, seed), |cue| anyone.on(cue));
            let number = met
                .iter()
                .find(|cue| matches!(cue, Cue::Ask(prompt) if matches!(prompt.input, Input::Rating(_))));
            assert!(number.is_none(), "{}: {number:?}", exercise.about.id);
        }
    }
}

/// R12: whichever way it was walked, it can be said at the end that it grew heavier.
#[test]
fn everybody_can_say_at_the_end_that_it_grew_heavier() {
    for exercise in open_to_anyone() {
        for length in LENGTHS {
            let walked = |step: &&Step| step.only.is_none_or(|only| only == length);
            let asks = exercise.steps.iter().filter(walked).any(|step| match &step.verb {
                Verb::Ask(question) => match &question.form {
                    Form::Rating { scale, pair } => pair.is_some() && exercise.scales[scale].distress,
                    Form::One { .. } => step.id.as_deref() == Some("after"),
                    _ => false,
                },
                _ => false,
            });
            assert!(asks, "{} ({length:?})", exercise.about.id);
        }
    }
}

/// Words that ask for a detail nobody here needs, or put something into a person's past.
const DIGGING: [&str; 22] = [
    "abuse",
    "ancest",
    "assault",
    "burden",
    "cut yourself",
    "did to you",
    "earliest memory",
    "first memory",
    "generation",
    "how would you do it",
    "in detail",
    "inherit",
    "molest",
    "must have happened",
    "past life",
    "plan to do it",
    "rape",
    "repress",
    "self-harm",
    "subconscious",
    "trauma",
    "whose fault",
];

/// R19: no question digs, and no sentence tells somebody what must have been.
#[test]
fn nobody_is_asked_what_was_done_to_them_or_told_what_must_have_happened() {
    for exercise in exercises().into_iter().chain([*library::frame()]) {
        let spoken = all_words(&exercise).to_lowercase();
        for words in DIGGING {
            assert!(!spoken.contains(words), "{}: {words}", exercise.about.id);
        }
    }
}

/// R10: suicide is named plainly, without blame, methods or numbers, wherever it is named.
#[test]
fn where_suicide_is_named_it_is_named_plainly_and_kindly() {
    let pages = PAGES.iter().map(|page| (page.id.to_owned(), page.text.to_lowercase()));
    let spoken = exercises().into_iter().chain([*library::frame()]);
    let spoken = spoken.map(|exercise| (exercise.about.id.clone(), all_words(&exercise).to_lowercase()));
    let all: Vec<(String, String)> = spoken.chain(pages).collect();
    assert!(
        all.iter().filter(|(_, text)| text.contains("suicide") || text.contains("ending my life")).count()
            > 5
    );
    for (id, text) in all {
        for words in [
            "commit suicide",
            "committed suicide",
            "failed attempt",
            "successful",
            "overdose",
            "noose",
            "do something stupid",
            "unalive",
        ] {
            assert!(!text.contains(words), "{id}: {words}");
        }
    }
}

/// R21: before anything else, in both lengths; nothing ever asks to face anyone.
#[test]
fn drawing_a_line_begins_with_whether_it_is_safe_and_never_asks_to_confront_anyone() {
    let exercise = library::exercise("break-fierce");
    for length in LENGTHS {
        let met = walk(&exercise, settings(length, 1), |_| Turn::Next);
        let Some(Cue::Ask(first)) = met.iter().find(|cue| is_question(cue)) else { unreachable!() };
        assert!(first.text.contains("in danger right now"), "{}", first.text);
        let danger = |answer: &str| {
            walk(&exercise, settings(length, 1), |cue| match cue {
                Cue::Ask(prompt) if prompt.key == "danger" => Turn::Answer(Answer::One(answer.to_owned())),
                _ => Turn::Next,
            })
        };
        let after = danger("yes");
        assert_eq!(after.iter().filter(|cue| is_question(cue)).count(), 1, "{after:?}");
        assert!(after.iter().any(|cue| matches!(cue, Cue::People { .. })), "{after:?}");
    }
    for words in ["confront", "stand up to", "tell them to their face"] {
        assert!(!all_words(&exercise).to_lowercase().contains(words), "{words}");
    }
}

/// A hand somewhere, or something like it. What is only a manner of speaking is in the list below.
const TOUCH: [&str; 16] = [
    "a hand wherever",
    "a hand on",
    "hand on the",
    "hand on your",
    "hands on",
    "a palm",
    "palms",
    "stroke",
    "hug ",
    "embrace",
    "touch",
    "closed hand",
    "a fist",
    "your own hand",
    "other hand",
    "hold yourself",
];

/// Where such words offer no touch of oneself.
const NO_TOUCH: [&str; 9] = [
    "see, hear or touch",
    "no touch, then",
    "touch is not for me",
    "touching",
    "touch left out",
    "this touches",
    "in the palm of a hand",
    "small enough for the palm",
    "answer for it: with the other hand",
];

/// R22: whoever asked for it meets no touch, in any exercise, and some exercise does offer it to others.
#[test]
fn whoever_wants_no_touch_is_offered_none_anywhere() {
    let offers_touch = |facts: &[Fact], exercise: &Exercise| {
        let mut found = None;
        many_walks(exercise, facts, |met| {
            for said in met.iter().map(words_of) {
                let small = said.to_lowercase();
                let small = NO_TOUCH.iter().fold(small, |text, allowed| text.replace(allowed, ""));
                if TOUCH.iter().any(|words| small.contains(words)) {
                    found = Some(said);
                }
            }
        });
        found
    };
    let mut faults = Vec::new();
    let mut elsewhere = 0;
    for exercise in exercises() {
        elsewhere += usize::from(offers_touch(&[], &exercise).is_some());
        let found = offers_touch(&[Fact::NoTouch], &exercise);
        faults.extend(found.map(|said| format!("{}: {said}", exercise.about.id)));
    }
    assert!(elsewhere >= 3, "the words looked for are offered somewhere");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Where words about the breath lead nobody's attention to it.
const NO_BREATH: [&str; 6] = [
    "breath is not for me",
    "the breath can look after itself",
    "breath left out",
    "“selfcomp breathe”",
    "under your breath",
    "without the breath",
];

/// R22 for the breath, which is paced for nobody who asked that it is left alone.
#[test]
fn whoever_wants_no_breath_work_meets_none_anywhere() {
    let mut faults = Vec::new();
    for exercise in exercises() {
        many_walks(&exercise, &[Fact::NoBreath], |met| {
            let titles = |cue: &&Cue| !matches!(cue, Cue::Title { .. });
            for cue in met.iter().filter(titles) {
                let small = words_of(cue).to_lowercase();
                let small = NO_BREATH.iter().fold(small, |text, allowed| text.replace(allowed, ""));
                let breath = ["breath", "inhale", "exhale"].iter().any(|word| small.contains(word));
                if breath || matches!(cue, Cue::Breathe { .. }) {
                    faults.push(format!("{}: {}", exercise.about.id, words_of(cue)));
                }
            }
        });
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// R23: eyes may stay open wherever they are spoken of.
#[test]
fn nobody_is_told_to_close_their_eyes() {
    for exercise in exercises() {
        for said in all_words(&exercise).lines().map(str::to_lowercase) {
            let shut = ["shut", "close", "closed"]
                .iter()
                .any(|word| small_words(&said).iter().any(|one| one == word));
            assert!(
                !(said.contains("eyes") && shut && !said.contains("open")),
                "{}: {said}",
                exercise.about.id
            );
        }
    }
}

/// Words that leave somebody out: of one sex, one kind of family, one faith.
const ASSUMING: [&str; 27] = [
    "husband",
    "wife",
    "boyfriend",
    "girlfriend",
    "mother",
    "mothers",
    "father",
    "fathers",
    "mum",
    "mom",
    "dad",
    "parent",
    "parents",
    "son",
    "daughter",
    "brother",
    "sister",
    "god",
    "lord",
    "pray",
    "prayer",
    "blessed",
    "soul",
    "sin",
    "heaven",
    "guys",
    "ladies",
];

/// R28: an example may have a brother in it; what is said and asked has none.
#[test]
fn nobody_is_taken_to_have_a_certain_sex_family_or_faith() {
    for exercise in exercises().into_iter().chain([*library::frame()]) {
        let words = small_words(&all_words(&without_examples(exercise.clone())));
        for word in ASSUMING {
            assert!(!words.iter().any(|one| one == word), "{}: {word}", exercise.about.id);
        }
    }
}

fn without_examples(mut exercise: Exercise) -> Exercise {
    let steps = exercise.steps.iter_mut().chain(exercise.paths.values_mut().flatten());
    for step in steps {
        if let Verb::Ask(question) = &mut step.verb {
            question.example = None;
        }
    }
    exercise
}

/// R28
#[test]
fn somebody_to_whom_no_friend_comes_to_mind_finds_another_way() {
    for id in ["friend", "companion", "letter-mind"] {
        let spoken = all_words(&library::exercise(id)).to_lowercase();
        let other =
            ["no one comes", "nobody comes", "no friend", "a stranger", "an animal", "animal", "a plant"];
        assert!(other.iter().any(|words| spoken.contains(words)), "{id}");
    }
}

/// Words that count, praise, scold, or hold somebody's absence against them.
const COUNTING: [&str; 20] = [
    "achievement",
    "badge",
    "congratulations",
    "days in a row",
    "good job",
    "great job",
    "keep it up",
    "level up",
    "long time no see",
    "missed a day",
    "missed you",
    "on track",
    "points earned",
    "proud of you",
    "streak",
    "well done",
    "we missed",
    "you haven't been",
    "you have not been",
    "your goal",
];

/// R29
#[test]
fn nobody_is_counted_praised_or_told_that_they_were_away() {
    let person = Person::new();
    let mut said: Vec<String> = exercises().iter().map(all_words).collect();
    said.push(all_words(&library::frame()));
    said.extend([&[][..], &["list"], &["suggest"], &["journal"], &["look"], &["letters"]].map(|words| {
        let run = person.runs(words);
        run.out + &run.err
    }));
    for text in said {
        let small = text.to_lowercase();
        let found = COUNTING.iter().find(|words| small.contains(**words));
        assert!(found.is_none(), "{}: {text}", found.unwrap());
    }
}

/// R29: an exercise cannot know that somebody was away.
#[test]
fn nothing_an_exercise_can_ask_about_is_an_absence() {
    let known = [
        "no_touch",
        "no_breath",
        "met_before",
        "has_my_words",
        "has_parts",
        "met_backdraft",
        "deep_today",
        "late",
        "may_remember",
    ];
    assert_eq!(Fact::ALL.map(Fact::id), known);
}

/// R25: the same words for every total.
#[test]
fn whoever_treats_themselves_badly_hears_no_other_word_than_whoever_does_not() {
    let exercise = library::exercise("ease");
    let said = |number: i64| {
        let met = walk(&exercise, settings(Length::Full, 1), |cue| match cue {
            Cue::Ask(prompt) if matches!(prompt.input, Input::Rating(_)) => {
                Turn::Answer(Answer::Number(number))
            }
            _ => Turn::Next,
        });
        assert!(met.iter().any(|cue| matches!(cue, Cue::Total(_))));
        met.iter().filter(|cue| !is_question(cue)).map(words_of).collect::<Vec<_>>()
    };
    let hardest = said(1);
    for number in 2..=5 {
        assert_eq!(said(number), hardest, "{number}");
    }
}

/// R25: numbers before and after stand side by side; a rise of two is answered with care, a fall with nothing.
#[test]
fn a_number_that_fell_or_stayed_is_met_without_a_verdict() {
    let exercise = library::exercise("break");
    let said = |after: i64| {
        let met = walk(&exercise, settings(Length::Full, 1), |cue| match cue {
            Cue::Ask(prompt) if prompt.key == "weight_before" => Turn::Answer(Answer::Number(7)),
            Cue::Ask(prompt) if prompt.key == "weight_after" => Turn::Answer(Answer::Number(after)),
            _ => Turn::Next,
        });
        let words = |cue: &&Cue| !is_question(cue) && !matches!(cue, Cue::Change { .. });
        met.iter().filter(words).map(words_of).collect::<Vec<_>>()
    };
    let fell = said(0);
    assert!((1..=8).all(|after| said(after) == fell));
    let rose = said(9).join("\n");
    assert!(
        rose.contains("this wasn't what you needed") && rose.contains("There are people to reach"),
        "{rose}"
    );
}
