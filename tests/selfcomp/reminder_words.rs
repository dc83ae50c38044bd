//! What reminders say: read in ordinary minutes and in the worst ones, and by whoever stands behind the chair.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use selfcomp::catalog::BUILT_IN;
use selfcomp::exercise::characters::clean_line;
use selfcomp::exercise::tone;
use selfcomp::texts::{REMINDERS, ReminderWords, reminders};

/// As wide as a line may be, with the longest command in it.
const WIDEST: usize = 76;

/// Words that press, scold, count, or look back at what was not done.
const PRESSING: &[&str] = &[
    "again",
    "ago",
    "already",
    "always",
    "behind",
    "count",
    "don't",
    "due",
    "duty",
    "every",
    "fail",
    "failed",
    "finally",
    "forget",
    "forgot",
    "forgotten",
    "goal",
    "guilt",
    "haven't",
    "hurry up",
    "just",
    "last",
    "late",
    "missed",
    "missing",
    "must",
    "need",
    "never",
    "now",
    "overdue",
    "please",
    "remember",
    "should",
    "since",
    "skipped",
    "still",
    "streak",
    "task",
    "time to",
    "today's",
    "try",
    "yet",
    "your turn",
];

/// Words that say to others what this is.
const TELLING: &[&str] = &[
    "anger",
    "angry",
    "anxious",
    "better",
    "breathe",
    "break",
    "child",
    "compassion",
    "cope",
    "critic",
    "crisis",
    "cry",
    "exercise",
    "feel",
    "feeling",
    "fear",
    "grief",
    "harm",
    "heal",
    "hurt",
    "journal",
    "kind",
    "letter",
    "love",
    "mind yourself",
    "mood",
    "pain",
    "part",
    "parts",
    "practice",
    "relapse",
    "sad",
    "selfcomp",
    "shame",
    "slip",
    "stress",
    "support",
    "therapy",
    "wound",
    "write",
    "wrote",
];

impl Spoken {
    fn of(words: &'static ReminderWords) -> [Self; 6] {
        let bank = |name, lines, open| Self { name, lines, open };
        [
            bank("title", words.title, true),
            bank("moment", words.moment, true),
            bank("exercise", words.exercise, false),
            bank("exercise_desktop", words.exercise_desktop, true),
            bank("letters", words.letters, false),
            bank("letters_desktop", words.letters_desktop, true),
        ]
    }
}

/// A bank of lines.
struct Spoken {
    name: &'static str,
    lines: &'static [&'static str],
    /// Whether others see it.
    open: bool,
}

fn banks() -> impl Iterator<Item = Spoken> {
    REMINDERS.iter().flat_map(Spoken::of)
}

/// The longest that a command can be.
fn longest_command() -> String {
    let longest = BUILT_IN.iter().map(|one| one.id).max_by_key(|id| id.len()).unwrap();
    format!("selfcomp {}", longest.max("break-fierce"))
}

/// The first of these words or phrases in a line.
fn first_of<'a>(words: &[&'a str], line: &str) -> Option<&'a str> {
    let line: String =
        line.to_lowercase().replace(|letter: char| !letter.is_alphabetic() && letter != '\'', " ");
    let line = format!(" {} ", line.split_whitespace().collect::<Vec<_>>().join(" "));
    words.iter().copied().find(|word| line.contains(&format!(" {word} ")))
}

#[test]
fn there_are_enough_lines_that_none_wears_out() {
    for bank in banks() {
        let least = match bank.name {
            "title" => 1,
            "moment" => 12,
            _ => 6,
        };
        let once: BTreeSet<_> = bank.lines.iter().collect();
        assert!(bank.lines.len() >= least && once.len() == bank.lines.len(), "{}", bank.name);
    }
}

#[test]
fn a_reminder_is_one_line_in_a_narrow_window_and_steers_no_terminal() {
    let command = longest_command();
    let tests = REMINDERS.iter().map(|words| ("test", words.test));
    for (name, line) in
        banks().flat_map(|bank| bank.lines.iter().map(move |line| (bank.name, *line))).chain(tests)
    {
        let said = line.replace("{command}", &command);
        assert!(said.chars().count() <= WIDEST && said == clean_line(&said).trim(), "{name}: {said}");
        assert!(!said.contains(['{', '}', '!', '%', '\n', '<', '&']), "{name}: {said}");
    }
}

#[test]
fn no_reminder_presses_scolds_or_counts() {
    for bank in banks() {
        for line in bank.lines {
            let word = first_of(PRESSING, line);
            assert!(word.is_none(), "{}: {word:?} in {line}", bank.name);
            assert!(!line.chars().any(|letter| letter.is_ascii_digit()), "{}: {line}", bank.name);
        }
    }
    assert_eq!(first_of(PRESSING, "You haven't, yet."), Some("haven't"));
    assert_eq!(first_of(PRESSING, "It's time to, perhaps"), Some("time to"));
}

#[test]
fn a_colleague_who_sees_the_screen_learns_nothing() {
    for bank in banks().filter(|bank| bank.open) {
        for line in bank.lines {
            let word = first_of(TELLING, line);
            assert!(word.is_none() && !line.contains("{command}"), "{}: {word:?} in {line}", bank.name);
            let mut ours = BUILT_IN.iter().flat_map(|one| [one.id, one.title]).map(str::to_lowercase);
            let named = ours.find(|name| first_of(&[name.as_str()], line).is_some());
            assert!(named.is_none(), "{}: {named:?} in {line}", bank.name);
        }
    }
}

#[test]
fn nothing_in_the_words_of_a_reminder_hurts_by_its_tone() {
    for words in REMINDERS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts").join(words.language);
        let text = fs::read_to_string(path.join("reminders.toml")).unwrap();
        assert_eq!(tone::of_lines(&text, words.language).unwrap(), []);
    }
}

#[test]
fn a_trial_says_plainly_that_it_is_one() {
    let words = reminders(&["de".to_owned(), "en".to_owned()]).unwrap();
    assert!(words.test.contains("This is a test") && words.test.contains("selfcomp"), "{}", words.test);
    assert!(reminders(&["de".to_owned()]).is_none_or(|words| words.language == "de"));
}
