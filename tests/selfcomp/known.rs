//! What the program remembers of a person and uses again: what to leave out, words of their own, parts, totals.

use std::fs;

use selfcomp::known::ComesBackTo;

use crate::library;
use crate::person::Person;
use crate::pty::Seat;

const SETTINGS: &str = ".config/selfcomp/config.toml";
const REMEMBERED: &str = ".local/state/selfcomp/remembered";

/// A file with these steps.
fn file(intensity: &str, steps: &str) -> String {
    format!(
        "format = 1\n[about]\nid = \"try\"\ntitle = \"A try\"\nkind = \"break\"\nminutes = 1\nlanguage = \"en\"\n\
         [care]\nintensity = \"{intensity}\"\n{steps}"
    )
}

/// Someone whose exercise is about a hand, unless that is left out, and asks one thing.
fn someone() -> Person {
    let steps = "[[step]]\nid = \"a\"\nask = \"First?\"\n\
                 [[step]]\nsay = \"A hand on the arm.\"\nunless = \"no_touch is yes\"\n\
                 [[step]]\nid = \"b\"\nask = \"Second?\"\n[[step]]\nend = \"Done.\"\n";
    Person::new().with_exercise("try", &file("gentle", steps))
}

/// In `?`, the number of each answer.
const TOUCH: &str = "?\ny\n4\n";
const UNSAFE: &str = "?\ny\n10\n";
const HARMED: &str = "?\ny\n11\n";
const SKIP: &str = "?\ny\n12\n";

/// R22
#[test]
fn who_asks_that_touch_is_left_out_is_not_offered_it_again_in_any_exercise() {
    let person = someone().saying(&format!("{TOUCH}1\na\nb\n"));
    let first = person.runs(&["try"]);
    assert!(first.err.contains("left out from now on") && !first.err.contains("A hand"), "{}", first.err);
    assert_eq!(fs::read_to_string(person.path(SETTINGS)).unwrap(), "touch = false\n");
    let person = person.saying("a\nb\n");
    assert!(!person.runs(&["try"]).err.contains("A hand"));
    let full = person.saying(&"\n".repeat(20)).runs(&["break", "--full"]);
    assert!(!full.err.contains("a hand wherever") && full.err.contains("your eyes or ears"), "{}", full.err);
}

#[test]
fn touch_can_be_left_out_for_once_and_nothing_is_written_down() {
    let person = someone().saying(&format!("{TOUCH}2\na\nb\n"));
    assert!(!person.runs(&["try"]).err.contains("A hand"));
    assert!(!person.path(SETTINGS).exists());
    assert!(person.saying("a\nb\n").runs(&["try"]).err.contains("A hand"));
}

#[test]
fn what_was_left_out_for_once_stays_so_for_whoever_leaves_and_goes_on_later() {
    let person = someone().with("SELFCOMP_PACE", "0").with("SELFCOMP_KEEP", "ask");
    let talks = |words: &[&str], answers: &[(&str, &str)]| {
        let command = person.command(&[&["--accessible"], words].concat());
        let mut seat = Seat::start(&command, 100, 100);
        for (question, answer) in answers {
            seat.until(&format!("{question:?} waits"), |view| {
                let screen = view.screen_text();
                let last = screen.trim_end().rsplit("> ").next().unwrap_or_default();
                last.contains(question) && last.ends_with('>')
            });
            seat.lets_pass(50).types(&format!("{answer}\n"));
        }
        seat.gives_the_terminal_back()
    };
    let left = talks(
        &["try"],
        &[
            ("First?", "?"),
            ("a wish to say", "y"),
            ("What is in the way?", "4"),
            ("No touch", ""),
            ("A cup", ""),
            ("from now on?", "2"),
            ("First?", "some words"),
            ("Second?", "q"),
            ("a wish to leave?", "y"),
        ],
    );
    assert!(left.everything.contains("is put by"), "{}", left.everything);
    let on = talks(&["resume"], &[("go on with it", "1"), ("Second?", "more"), ("keep something", "")]);
    assert!(on.code == Some(0) && !on.everything.contains("A hand"), "{}", on.everything);
    assert!(!person.path(SETTINGS).exists());
}

#[test]
fn who_wants_no_trace_is_not_asked_what_to_leave_out_for_good() {
    let person = someone().saying(&format!("{TOUCH}a\nb\n"));
    let done = person.runs(&["try", "--no-trace"]);
    assert!(!done.err.contains("from now on") && !done.err.contains("A hand"), "{}", done.err);
    assert!(!person.path(SETTINGS).exists());
}

/// R8, R13 (B-UNSAFE)
#[test]
fn who_is_not_safe_sees_at_once_where_to_turn_and_is_asked_nothing_more() {
    let done = someone().saying(&format!("{UNSAFE}\n")).runs(&["try", "--seed", "1"]);
    let menu = done.err.find("What is in the way?").unwrap();
    let support = done.err[menu..].find("danger").expect("the support screen");
    assert!(!done.err[menu + support..].contains("Type a number"), "{}", done.err);
    assert!(!done.err.contains("Second?"), "{}", done.err);
}

/// R13 (B-OTHERHARM)
#[test]
fn whom_someone_is_hurting_hears_that_getting_safe_comes_first() {
    let done = someone().saying(&format!("{HARMED}\n")).runs(&["try"]);
    assert!(done.err.contains("Getting safe comes") && done.err.contains("danger"), "{}", done.err);
    assert!(!done.err.contains("Second?"), "{}", done.err);
}

/// R13 (B-SKIP)
#[test]
fn who_leaves_a_question_out_goes_on_without_a_word_about_it() {
    let done = someone().saying(&format!("{SKIP}b\n")).runs(&["try", "--json"]);
    assert!(done.err.contains("Second?") && done.out.contains("\"skipped\""), "{}{}", done.err, done.out);
}

/// R14, R17
#[test]
fn backdraft_is_explained_before_the_first_exercise_that_goes_deep_and_not_again() {
    let deep = file("deep", "[[step]]\nid = \"a\"\nask = \"First?\"\n[[step]]\nend = \"Done.\"\n");
    let person = Person::new().with_exercise("try", &deep).saying("3\n1\na\n3\n1\n");
    let first = person.runs(&["try"]);
    assert!(first.err.contains("backdraft") && first.err.contains("Done."), "{}", first.err);
    assert!(!first.err.contains("once today"), "{}", first.err);
    let second = person.runs(&["try"]);
    assert!(!second.err.contains("backdraft") && second.err.contains("once today"), "{}", second.err);
}

/// R15
#[test]
fn after_an_exercise_that_goes_deep_one_question_asks_what_stays_and_is_kept_only_with_the_rest() {
    let deep = file("deep", "[[step]]\nid = \"a\"\nask = \"First?\"\n[[step]]\nend = \"Done.\"\n");
    let person = Person::asked().with_exercise("try", &deep).saying("3\n1\na\n3\n3\n1\n");
    let done = person.runs(&["try"]);
    let asked = done.err.find("Did anything unpleasant happen").unwrap();
    assert!(done.err[asked..].contains("a doctor or a therapist"), "{}", done.err);
    assert!(!person.path(".local/share/selfcomp/journal/entries").exists(), "nothing was kept");
    let kept = person.runs(&["try", "--keep", "all"]);
    assert_eq!(kept.code, Some(0), "{}", kept.err);
    assert!(person.runs(&["journal", "show", "last"]).out.contains("Did anything unpleasant"));
    let left = person.saying("3\n1\ng\n").runs(&["try"]);
    assert!(!left.err.contains("Did anything unpleasant"), "a way out asks nothing: {}", left.err);
}

#[test]
fn of_an_entry_that_was_taken_away_not_even_its_day_is_remembered() {
    let person = Person::new().with_exercise("try", &file("gentle", WORDS)).saying("The kettle first.\n");
    person.runs(&["try", "--keep", "card"]);
    assert!(fs::read_to_string(person.path(REMEMBERED)).unwrap().contains("words "));
    assert_eq!(person.runs(&["journal", "delete", "last", "--yes"]).code, Some(0));
    let entry = |path: &std::path::PathBuf| fs::read_to_string(path).unwrap().contains("words ");
    assert!(!person.files().iter().any(entry), "{:?}", person.files());
}

#[test]
fn words_that_came_from_another_machine_open_the_next_break_there() {
    let there = Person::new().with_exercise("try", &file("gentle", WORDS)).saying("The kettle first.\n");
    there.runs(&["try", "--keep", "card"]);
    let export = there.runs(&["journal", "export", "--format", "json"]).out;
    let here = Person::new().having("export.json", &export).saying("\n");
    assert_eq!(here.runs(&["journal", "import", "export.json"]).code, Some(0));
    assert!(here.runs(&["break"]).err.contains("The kettle first."));
    let lines = || fs::read_to_string(here.path(REMEMBERED)).unwrap().matches("words ").count();
    assert_eq!(lines(), 1);
    here.runs(&["journal", "import", "export.json"]);
    assert_eq!(lines(), 1, "once is enough");
}

const WORDS: &str = "[[step]]\nid = \"line\"\nask = \"A line?\"\n[[step]]\nkeep = \"card\"\n[[step]]\nend = \"Done.\"\n\
                     [keepsake.card]\ntitle = \"Mine\"\ntext = \"{line}\"\nmine = [\"line\"]\n";

#[test]
fn a_line_somebody_kept_for_themselves_opens_the_next_break() {
    let person = Person::new().with_exercise("try", &file("gentle", WORDS)).saying("The kettle first.\n");
    assert_eq!(person.runs(&["try", "--keep", "card"]).code, Some(0));
    assert!(!fs::read_to_string(person.path(REMEMBERED)).unwrap().contains("kettle"), "no words there");
    let person = person.saying("\n");
    let opened = person.runs(&["break"]).err;
    assert!(opened.contains("The kettle first."), "{opened}");
    assert!(opened.find("It's hard right now.") < opened.find("The kettle first."), "{opened}");
    assert_eq!(person.runs(&["journal", "delete", "last", "--yes"]).code, Some(0));
    assert!(!person.runs(&["break"]).err.contains("kettle"), "what was deleted does not come back");
}

#[test]
fn a_line_that_was_not_kept_never_comes_back() {
    let person = Person::new().with_exercise("try", &file("gentle", WORDS)).saying("The kettle first.\n");
    assert_eq!(person.runs(&["try"]).code, Some(0));
    assert!(!person.saying("\n").runs(&["break"]).err.contains("kettle"));
}

const PARTS: &str = "[[step]]\nid = \"who\"\nchoose = \"Who is it?\"\nfrom = \"met_parts\"\nown = \"another\"\n\
                     when = \"has_parts is yes\"\n[[step]]\nrecall = \"who\"\n\
                     [[step]]\nid = \"name\"\nask = \"A name?\"\nunless = \"who is answered\"\n\
                     [[step]]\nid = \"job\"\nask = \"Its job?\"\n[[step]]\nkeep = \"card\"\n[[step]]\nend = \"Done.\"\n\
                     [part]\nname = \"name\"\njob = \"job\"\n\
                     [keepsake.card]\ntitle = \"A part\"\ntext = \"Met today. {name} {job}\"\n";

#[test]
fn a_part_somebody_met_is_offered_again_with_its_card() {
    let person =
        Person::new().with_exercise("try", &file("gentle", PARTS)).saying("the foreman\nkeeps order\n");
    assert_eq!(person.runs(&["try", "--keep", "card"]).code, Some(0));
    let entry = person.runs(&["journal", "show", "last", "--json"]).out;
    assert!(entry.contains("\"name\": \"the foreman\""), "{entry}");
    let again = person.saying("1\nwants quiet\n");
    let met = again.runs(&["try", "--keep", "card"]);
    assert!(
        met.err.contains("1. the foreman") && met.err.contains("What it does for me: keeps order"),
        "{}",
        met.err
    );
    let third = again.saying("1\n").runs(&["try"]);
    assert!(third.err.contains("What it does for me: wants quiet"), "the newest card counts: {}", third.err);
    assert_eq!(third.err.matches(". the foreman").count(), 1, "{}", third.err);
}

#[test]
fn nobody_waits_for_entries_an_exercise_does_not_come_back_to() {
    let of = |id: &str| library::exercise(id).comes_back_to;
    assert_eq!(of("break"), ComesBackTo { words: true, parts: false });
    assert_eq!(of("parts"), ComesBackTo { words: false, parts: true });
    assert_eq!(of("letter"), ComesBackTo::default());
    // What is in the way is asked with what the exercise around it had looked up.
    assert_eq!(library::frame().comes_back_to, ComesBackTo::default());
}

#[test]
fn a_total_stands_beside_those_of_earlier_days_and_nothing_is_said_about_it() {
    let steps = "[[step]]\nid = \"a\"\nrate = \"A?\"\nscale = \"s\"\n[[step]]\nscore = true\n[[step]]\nend = \"Done.\"\n\
                 [scale.s]\nfrom = 1\nto = 5\n[score]\nmethod = \"mean\"\ntitle = \"Ease\"\n";
    let person = Person::new().with_exercise("try", &file("gentle", steps));
    assert!(!person.saying("2\n").runs(&["try"]).err.contains("Earlier"), "nothing was kept before");
    let person = Person::new().with_exercise("try", &file("gentle", steps)).saying("2\n");
    assert_eq!(person.runs(&["try", "--keep", "all"]).code, Some(0));
    let page = person.runs(&["bring", "last"]).out;
    assert!(page.contains("The number they make together") && page.contains("2.0"), "{page}");
    let second = person.saying("4\n").runs(&["try"]).err;
    assert!(second.contains("Ease: 4.0") && second.contains(": 2.0"), "{second}");
}

#[test]
fn a_total_that_no_exercise_comes_to_is_not_shown_beside_ones_own() {
    let steps = "[[step]]\nid = \"a\"\nrate = \"A?\"\nscale = \"s\"\n[[step]]\nscore = true\n[[step]]\nend = \"Done.\"\n\
                 [scale.s]\nfrom = 1\nto = 5\n[score]\nmethod = \"mean\"\ntitle = \"Ease\"\n";
    for odd in ["nan", "inf", "-1e308"] {
        let person = Person::new().with_exercise("try", &file("gentle", steps)).saying("2\n");
        assert_eq!(person.runs(&["try", "--keep", "all"]).code, Some(0));
        let entry = person.files().into_iter().find(|file| file.extension().is_some_and(|ext| ext == "md"));
        let entry = entry.unwrap();
        let text = fs::read_to_string(&entry).unwrap();
        fs::write(&entry, text.replace("total = 2.0", &format!("total = {odd}"))).unwrap();
        let second = person.saying("4\n").runs(&["try"]).err;
        assert!(second.contains("Ease: 4.0") && !second.contains("Earlier"), "{odd}: {second}");
    }
}

#[test]
fn everything_that_is_remembered_can_be_forgotten_and_the_entries_stay() {
    let person = Person::new().with_exercise("try", &file("gentle", WORDS)).saying("The kettle first.\n");
    assert_eq!(person.runs(&["try", "--keep", "card"]).code, Some(0));
    assert!(person.runs(&["forget", "met"]).out.contains("Your entries are as they were"));
    assert!(!person.path(REMEMBERED).exists());
    assert!(person.runs(&["journal"]).out.contains("A try"));
    let person = person.saying("\n");
    for _ in 0..2 {
        assert!(person.runs(&["break"]).err.contains("The kettle first."), "the entries have them still");
    }
}

#[test]
fn whoever_may_be_in_danger_is_not_asked_what_to_keep() {
    let steps =
        "[[step]]\nid = \"a\"\nask = \"First?\"\n[[step]]\npeople = true\n[[step]]\nend = \"Done.\"\n";
    let person = Person::asked().with_exercise("try", &file("gentle", steps)).saying("my words\n\n");
    let done = person.runs(&["try"]);
    assert!(done.err.contains("Done.") && !done.err.contains("Would you like to keep"), "{}", done.err);
    assert!(
        person.runs(&["resume", "--list"]).out.contains("A try"),
        "a draft stays, as for anybody who leaves"
    );
    assert!(person.path("run/selfcomp/drafts").is_dir(), "in memory, where nothing was ever kept");
}

#[test]
fn whoever_said_no_more_than_how_it_is_now_is_not_asked_what_to_keep() {
    let steps = "[[step]]\nid = \"after\"\nchoose = \"How is it now?\"\n\
                 options = [{ softer = \"softer\" }, { same = \"the same\" }]\n[[step]]\nend = \"Done.\"\n";
    let person = Person::asked().with_exercise("try", &file("gentle", steps)).saying("1\n1\n");
    let done = person.runs(&["try"]);
    assert!(done.err.contains("Done.") && !done.err.contains("Would you like to keep"), "{}", done.err);
    assert_eq!(person.runs(&["try", "--keep", "all"]).code, Some(0));
    assert!(person.runs(&["look"]).out.contains("softer"), "who keeps it can look back on it");
}

#[test]
fn somebody_who_comes_back_is_greeted_by_a_line_they_kept_and_by_nothing_about_being_away() {
    let person = Person::new().with_exercise("try", &file("gentle", WORDS)).saying("The kettle first.\n");
    assert!(person.runs(&[]).out.starts_with("Hello."), "nothing was kept yet");
    assert_eq!(person.runs(&["try", "--keep", "card"]).code, Some(0));
    let greeted = person.runs(&[]).out;
    assert!(greeted.starts_with("A line you kept: The kettle first.\n\nHello."), "{greeted}");
}
