//! Files that were torn, mixed up or made to do harm: they are read to the end, and nothing happens.

use std::fmt::Write as _;
use std::fs;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use selfcomp::entry::{Entry, Head, Id, Kept};
use selfcomp::exercise::characters::first_unwelcome;
use selfcomp::exercise::read::{self, Checked};
use selfcomp::exercise::report::Report;
use selfcomp::exercise::tone;
use selfcomp::exercise::{Answer, Exercise, Length};
use selfcomp::guide::Card;
use selfcomp::moment::Moment;
use selfcomp::part::Part;
use selfcomp::record::{Drawn, Ending, Given, Measured, Record};
use selfcomp::session::Session;

use crate::check::{files_below, tests};
use crate::library;
use crate::walks::{Anyone, settings};

/// What happens to a file on its way.
#[derive(Debug, Clone)]
enum Accident {
    /// It ends here.
    Cut(usize),
    /// These letters are lost.
    Lost(usize, usize),
    /// Something is typed in between.
    Typed(usize, &'static str),
    /// A line is lost, or stands twice, or two change places.
    LineLost(usize),
    LineTwice(usize),
    LinesSwapped(usize, usize),
    /// A word of one place is put in another.
    Moved(usize, usize),
}

const TYPED: &[&str] = &[
    "\"",
    "'",
    "\"\"\"",
    "[",
    "]",
    "[[",
    "{",
    "}",
    "=",
    "\n",
    "\r\n",
    "\\",
    "\\u001B",
    "\u{1b}[2J",
    "\u{202e}",
    "\u{9b}",
    "\u{e0041}",
    "é",
    "悲",
    "🫂",
    "{item}",
    "{{",
    "|",
    "[[step]]\n",
    "[path.x]\n",
    "say = \"x\"\n",
    "until = \"x is y\"\n",
    "0",
    "-",
    "9999999999999999999",
    "when = ",
    " and ",
    " or ",
    " is ",
    "id = \"what\"\n",
    "\0",
    "#",
    ".",
    ",",
];

fn accident() -> impl Strategy<Value = Accident> {
    let place = || 0..20_000_usize;
    prop_oneof![
        1 => place().prop_map(Accident::Cut),
        3 => (place(), 1..40_usize).prop_map(|(at, length)| Accident::Lost(at, length)),
        6 => (place(), prop::sample::select(TYPED)).prop_map(|(at, typed)| Accident::Typed(at, typed)),
        3 => place().prop_map(Accident::LineLost),
        2 => place().prop_map(Accident::LineTwice),
        2 => (place(), place()).prop_map(|(one, other)| Accident::LinesSwapped(one, other)),
        2 => (place(), place()).prop_map(|(from, to)| Accident::Moved(from, to)),
    ]
}

fn befall(text: &str, accident: &Accident) -> String {
    let place = |at: usize| text.floor_char_boundary(at % (text.len() + 1));
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let line = |at: usize| at % lines.len().max(1);
    match *accident {
        Accident::Cut(at) => text[..place(at)].into(),
        Accident::Lost(at, length) => {
            let end = text.floor_char_boundary((place(at) + length).min(text.len())).max(place(at));
            [&text[..place(at)], &text[end..]].concat()
        }
        Accident::Typed(at, typed) => [&text[..place(at)], typed, &text[place(at)..]].concat(),
        Accident::LineLost(_) | Accident::LineTwice(_) | Accident::LinesSwapped(..) if lines.is_empty() => {
            String::new()
        }
        Accident::LineLost(at) => {
            lines.remove(line(at));
            lines.concat()
        }
        Accident::LineTwice(at) => {
            lines.insert(line(at), lines[line(at)]);
            lines.concat()
        }
        Accident::LinesSwapped(one, other) => {
            let (one, other) = (line(one), line(other));
            lines.swap(one, other);
            lines.concat()
        }
        Accident::Moved(from, to) => {
            let word = text[place(from)..].split_whitespace().next().unwrap_or_default();
            [&text[..place(to)], word, &text[place(to)..]].concat()
        }
    }
}

static GOOD: LazyLock<Vec<String>> = LazyLock::new(|| {
    files_below(&tests("good"), "toml").iter().map(|path| fs::read_to_string(path).unwrap()).collect()
});

static FRAME: LazyLock<Box<Exercise>> = LazyLock::new(library::frame);

/// Checks a file, and that what is shown of it could not do anything to a terminal.
fn checked(text: &str) -> Checked {
    let mut checked = read::check(text);
    checked.faults.extend(tone::of_file(text).into_iter().flatten());
    assert_eq!(checked.exercise.is_some(), !checked.faults.iter().any(read::Fault::is_error));
    let shown = Report::new("torn.toml", text, &checked.faults).text(false);
    assert_eq!(first_unwelcome(&shown), None, "{shown:?}");
    serde_json::to_string(&Report::new("torn.toml", text, &checked.faults).file()).unwrap();
    checked
}

fn walked_to_the_end(exercise: &Exercise, seed: u64) {
    let frame = &*FRAME;
    for length in [Length::Full, Length::Quick] {
        let mut anyone = Anyone::new(seed);
        let mut session = Session::new(exercise, frame, settings(length, seed));
        let mut cues = 0;
        while let Some(cue) = session.cue() {
            let turn = anyone.on(cue);
            session.take(turn);
            cues += 1;
            assert!(cues <= 3 * (exercise.longest + frame.longest), "{} goes on for ever", exercise.about.id);
        }
        assert!(session.steps() <= exercise.longest + frame.longest, "{} takes too long", exercise.about.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_torn_file_is_read_to_the_end_and_what_is_still_right_can_be_walked(
        which in 0..6_usize,
        accidents in prop::collection::vec(accident(), 1..5),
        seed in any::<u64>(),
    ) {
        let text = accidents.iter().fold(GOOD[which].clone(), |text, accident| befall(&text, accident));
        if let Some(exercise) = checked(&text).exercise {
            walked_to_the_end(&exercise, seed);
        }
    }

    #[test]
    fn any_letters_at_all_are_read_to_the_end(text in "\\PC{0,400}|[\\[\\]{}=\"'#\n a-z0-9.\\\\]{0,400}") {
        checked(&text);
    }
}

/// A watchdog, not a measurement: what takes this long hangs. `benches/run` says how quick it is.
const PATIENCE: Duration = Duration::from_mins(2);

fn to_the_end(what: &str, check: impl FnOnce()) {
    let start = Instant::now();
    check();
    assert!(start.elapsed() < PATIENCE, "{what} took {:?}", start.elapsed());
}

#[test]
fn twenty_thousand_brackets_are_refused_at_once() {
    for bracket in ["[", "{a=", "[[", "a.", "\"\"\"", "{"] {
        let text = format!("format = 1\nx = {}", bracket.repeat(20_000));
        to_the_end(bracket, || assert!(checked(&text).exercise.is_none()));
    }
}

#[test]
fn a_file_of_nothing_but_faults_is_told_about_quickly_and_briefly() {
    let mut worlds =
        vec!["[[step]]\nsay = \"{x}\"\nx = 1\n".repeat(8000), "\u{1b}".repeat(200_000), "\n[".repeat(90_000)];
    worlds.push(format!("format = 1\n[about]\nid = \"{}\"", "x ".repeat(100_000)));
    worlds.push((0..20_000).fold("format = 1\n[about]\n".to_owned(), |mut text, key| {
        writeln!(text, "k{key} = 1").unwrap();
        text
    }));
    worlds.push((0..6000).fold("format = 1\n".to_owned(), |mut text, name| {
        writeln!(text, "[[path.p{name}]]\nvisit = \"p{}\"", name + 1).unwrap();
        text
    }));
    worlds.push("format = 1\n".to_owned() + &"[a]\nx = 1\n".repeat(20_000));
    worlds.push("format = 1\n[[step]]\n".to_owned() + &"say = \"x\"\n".repeat(20_000));
    for text in worlds {
        to_the_end(&text[..40.min(text.len())], || {
            let checked = checked(&text);
            assert!(checked.exercise.is_none() && checked.faults.len() <= 400);
        });
    }
}

#[test]
fn paths_that_branch_at_every_step_do_not_keep_the_checker_busy() {
    let mut text = String::from(
        "format = 1\n[about]\nid = \"many\"\ntitle = \"Many\"\nkind = \"break\"\nminutes = 1\nlanguage = \"en\"\n",
    );
    for (from, to) in [("step", "a"), ("path.a", "b"), ("path.b", "c"), ("path.c", "d")] {
        for _ in 0..70 {
            writeln!(text, "[[{from}]]\nvisit = \"{to}\"").unwrap();
        }
    }
    text.push_str("[[path.d]]\nsay = \"Here.\"\n");
    to_the_end("branching", || {
        let faults = checked(&text).faults;
        assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["E061"]);
    });
}

#[test]
fn a_way_out_that_branches_at_every_step_does_not_keep_the_checker_busy() {
    let mut text = String::from(
        "format = 1\n[about]\nid = \"many\"\ntitle = \"Many\"\nkind = \"break\"\nminutes = 1\nlanguage = \"en\"\n\
         [care]\ntoo_much = \"p0\"\n[[step]]\nsay = \"Here.\"\n[[path.p39]]\nend = \"There.\"\n",
    );
    for path in 0..39 {
        for _ in 0..7 {
            writeln!(text, "[[path.p{path}]]\nvisit = \"p{}\"", path + 1).unwrap();
        }
    }
    to_the_end("branching way out", || {
        let faults = checked(&text).faults;
        assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["E061", "E042"]);
    });
}

#[test]
fn no_number_of_warnings_hides_an_error() {
    let lines = "\"May it ease.\", ".repeat(190);
    let banks = (0..5).map(|bank| format!("[phrases.b{bank}]\nlines = [{lines}]\n"));
    let banks = banks.collect::<String>();
    let text = format!(
        "format = 1\n[about]\nid = \"many\"\ntitle = \"Many\"\nkind = \"break\"\nminutes = 1\nlanguage = \"en\"\n\
         {banks}[[step]]\nvisit = \"nowhere\"\n"
    );
    let checked = checked(&text);
    assert!(checked.exercise.is_none() && checked.faults.iter().any(|fault| fault.code == "E040"));
}

#[test]
fn a_circle_of_paths_that_branch_is_found_at_once() {
    let mut text = String::from("format = 1\n[[step]]\nvisit = \"p0\"\n");
    for path in 0..40 {
        for to in 0..7 {
            writeln!(text, "[[path.p{path}]]\nvisit = \"p{}\"", (path + to) % 40).unwrap();
        }
    }
    to_the_end("circles", || assert!(checked(&text).exercise.is_none()));
}

#[test]
fn a_large_exercise_is_checked_in_no_time() {
    let mut text = String::from(
        "format = 1\n[about]\nid = \"large\"\ntitle = \"Large\"\nkind = \"break\"\nminutes = 600\nlanguage = \"en\"\n",
    );
    for step in 0..150 {
        let words = "May this be enough for today, and may the next hour be a little lighter. ".repeat(16);
        writeln!(text, "[[step]]\nid = \"q{step}\"\nask = \"What about {step}?\"\n[[step]]\nsay = \"{{q{step}|it}} {words}\"").unwrap();
    }
    assert!(text.len() > 180_000);
    to_the_end("300 steps", || assert!(checked(&text).exercise.is_some()));
}

#[test]
fn a_very_long_line_is_shown_in_part() {
    let text = format!("format = 1\nx = \"{}\" {}", "a".repeat(100_000), "y".repeat(100_000));
    let found = read::check(&text);
    let shown = Report::new("long.toml", &text, &found.faults).text(false);
    assert!(shown.lines().all(|line| line.chars().count() < 300), "{}", shown.len());
}

/// Any characters at all, control characters and line ends too.
fn odd() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => prop::collection::vec(any::<char>(), 0..12).prop_map(String::from_iter),
        1 => "[\"\'\\\\\r\n\t \u{0}\u{7f}=\\[\\]#]{0,12}",
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        odd().prop_map(Answer::Text),
        prop::collection::vec(odd(), 0..4).prop_map(Answer::Lines),
        odd().prop_map(Answer::One),
        prop::collection::vec(odd(), 0..4).prop_map(Answer::Many),
        any::<i64>().prop_map(Answer::Number),
        any::<bool>().prop_map(Answer::YesNo),
        Just(Answer::Skipped),
    ]
}

fn given() -> impl Strategy<Value = Given> {
    let words = prop::option::of(odd());
    let more = (prop::option::of(measured()), prop::option::of(any::<i64>()));
    (odd(), odd(), answer(), words, more).prop_map(|(key, asked, answer, words, (scale, before))| Given {
        key,
        asked,
        answer,
        words,
        scale,
        before,
    })
}

fn measured() -> impl Strategy<Value = Measured> {
    let ends = (prop::option::of(odd()), prop::option::of(odd()));
    (any::<i64>(), any::<i64>(), ends, any::<bool>()).prop_map(|(from, to, (low, high), distress)| Measured {
        from,
        to,
        low,
        high,
        distress,
    })
}

fn drawn() -> impl Strategy<Value = Drawn> {
    (odd(), prop::option::of(odd()), prop::collection::vec(odd(), 0..3))
        .prop_map(|(key, bank, lines)| Drawn { key, bank, lines })
}

fn card() -> impl Strategy<Value = Card> {
    let about = (odd(), odd(), prop::option::of(any::<u32>()));
    let own = (prop::collection::vec(odd(), 0..3), prop::option::of(part()));
    (about, own).prop_map(|((title, text, return_in_days), (mine, part))| Card {
        title,
        text,
        return_in_days,
        mine,
        part,
    })
}

fn part() -> impl Strategy<Value = Part> {
    let field = || prop::option::of(odd());
    (odd(), (field(), field(), field(), field()), (field(), field(), field())).prop_map(
        |(name, (kind, place, job, history), (fear, need, offer))| Part {
            name,
            kind,
            place,
            job,
            history,
            fear,
            need,
            offer,
        },
    )
}

fn record() -> impl Strategy<Value = Record> {
    let ending = prop::sample::select(vec![
        None,
        Some(Ending::Finished),
        Some(Ending::Left),
        Some(Ending::Steadier),
        Some(Ending::Gone),
    ]);
    let total = prop::option::of((-99_999..99_999_i32).prop_map(|number| f64::from(number) / 100.0));
    let what = (odd(), odd(), any::<u32>(), any::<u64>(), ending, any::<bool>(), total);
    let many = (
        prop::collection::vec(given(), 0..4),
        prop::collection::vec(given(), 0..3),
        prop::collection::vec(drawn(), 0..3),
        prop::collection::vec(card(), 0..3),
    );
    (what, many).prop_map(|((exercise, title, revision, seed, ending, steadier, total), many)| {
        let (answers, taken_back, draws, cards) = many;
        let (length, language) = (Length::Quick, "en".into());
        let version = selfcomp::record::VERSION;
        Record {
            version,
            exercise,
            title,
            revision,
            language,
            length,
            seed,
            ending,
            steadier,
            answers,
            taken_back,
            left_out: Vec::new(),
            draws,
            total,
            cards,
        }
    })
}

/// Any entry at all.
pub fn entry() -> impl Strategy<Value = Entry> {
    let moment = (-99_999_999_999_i64..99_999_999_999, -93_000_i32..93_000).prop_map(|(second, offset)| {
        let offset = jiff::tz::Offset::from_seconds(offset).unwrap();
        Moment::of(&jiff::Timestamp::from_second(second).unwrap().to_zoned(offset.to_time_zone()))
    });
    let other = prop::collection::btree_map("x_[a-z]{1,4}", odd(), 0..3);
    let kept = prop::sample::select(vec![Kept::Card, Kept::All]);
    let what = (moment, kept, prop::collection::vec(odd(), 0..3), other, any::<u64>());
    (record(), what).prop_map(|(record, (moment, kept, tags, other, chance))| {
        let other = other.into_iter().map(|(key, value)| (key, value.into())).collect();
        Entry { other, ..Entry::new(Id::new(&moment, chance), moment, kept, tags, record) }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_person_kept_is_read_again_as_it_was(entry in entry()) {
        let text = entry.to_markdown().unwrap();
        prop_assert_eq!(&Entry::from_markdown(&text).unwrap(), &entry, "{}", text);
        let head = Head::from_markdown(&text).unwrap();
        prop_assert_eq!((&head.title, &head.moment, &head.tags), (&entry.record.title, &entry.moment, &entry.tags));
        let json = serde_json::to_string_pretty(&entry).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Entry>(&json).unwrap(), &entry);
    }

    #[test]
    fn headings_pasted_into_a_list_are_read_again(item in "[a\n# -]{0,12}", mut entry in entry()) {
        let answer = Answer::Lines(vec![item]);
        let asked = "What?".to_owned();
        let given = Given { key: "list".to_owned(), asked, answer, words: None, scale: None, before: None };
        entry.record.answers.push(given);
        let text = entry.to_markdown().unwrap();
        prop_assert_eq!(&Entry::from_markdown(&text).unwrap(), &entry, "{}", text);
    }

    #[test]
    fn a_torn_entry_is_refused_and_never_breaks_anything(
        entry in entry(),
        accidents in prop::collection::vec(accident(), 1..4),
    ) {
        let text = entry.to_markdown().unwrap();
        let torn = accidents.iter().fold(text, |text, accident| befall(&text, accident));
        let _ = (Entry::from_markdown(&torn), Head::from_markdown(&torn));
    }
}
