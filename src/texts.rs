//! The texts beside the exercises, compiled in: lines for `phrase`, situations for `suggest`, what
//! reminders say, pages for `about`.
//!
//! They stand in `texts/<lang>/`. Each language is complete in itself: a person reads all of one kind in the best
//! language there is, never a mixture.

/// Lines for one kind of moment.
#[derive(Debug)]
pub struct Bank {
    /// The language of its lines.
    pub language: &'static str,
    /// The word after `--when`.
    pub when: &'static str,
    /// The moment in a person's words.
    pub label: &'static str,
    /// One sentence or two each, never more than a line.
    pub lines: &'static [&'static str],
}

/// How things can be, and what may help then.
#[derive(Debug)]
pub struct Situation {
    /// The language of its words.
    pub language: &'static str,
    /// Its name: small letters, digits and `-`.
    pub id: &'static str,
    /// The situation in a person's words. Never a diagnosis.
    pub label: &'static str,
    /// A sentence before the exercises.
    pub lead: Option<&'static str>,
    /// Names of exercises, the likeliest first.
    pub exercises: &'static [&'static str],
    /// Whether people to turn to are named first.
    pub people: bool,
    /// Whether they are shown at once, before anything else is asked.
    pub now: bool,
}

/// What reminders say. A line is drawn from a bank; none has a word of the person's own.
#[derive(Debug)]
pub struct ReminderWords {
    /// The language of its lines.
    pub language: &'static str,
    /// Above a line on the desktop.
    pub title: &'static [&'static str],
    /// What a trial shows.
    pub test: &'static str,
    /// A moment for oneself, in a terminal and on the desktop.
    pub moment: &'static [&'static str],
    /// An exercise, in a terminal; `{command}` stands once in each for what to type.
    pub exercise: &'static [&'static str],
    /// The same on the desktop, without its name.
    pub exercise_desktop: &'static [&'static str],
    /// One letter or several that have come back, in a terminal; `{command}` stands once in each.
    pub letters: &'static [&'static str],
    /// The same on the desktop, without saying what has come.
    pub letters_desktop: &'static [&'static str],
}

/// A page that explains something.
#[derive(Debug)]
pub struct Page {
    /// The language of its words.
    pub language: &'static str,
    /// Its name: never that of an exercise.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// The page in a sentence.
    pub summary: &'static str,
    /// Headings, paragraphs and items, each on one line.
    pub text: &'static str,
}

/// The moment of the lines that fit at any time.
pub const ANYTIME: &str = "anytime";

/// The tables `build.rs` writes.
mod table {
    use super::{Bank, Page, ReminderWords, Situation};

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub use table::{BANKS, PAGES, REMINDERS, SITUATIONS};

/// The banks of lines in the first of these languages that has any.
#[must_use]
pub fn banks(languages: &[String]) -> Vec<&'static Bank> {
    in_the_best(BANKS, |bank| bank.language, languages)
}

/// The situations in the first of these languages that has any.
#[must_use]
pub fn situations(languages: &[String]) -> Vec<&'static Situation> {
    in_the_best(SITUATIONS, |situation| situation.language, languages)
}

/// What reminders say in the first of these languages that has words for it.
#[must_use]
pub fn reminders(languages: &[String]) -> Option<&'static ReminderWords> {
    languages.iter().find_map(|language| REMINDERS.iter().find(|words| words.language == language))
}

/// The pages in the first of these languages that has any, by id.
#[must_use]
pub fn pages(languages: &[String]) -> Vec<&'static Page> {
    in_the_best(PAGES, |page| page.language, languages)
}

fn in_the_best<T>(all: &'static [T], of: impl Fn(&T) -> &str, languages: &[String]) -> Vec<&'static T> {
    let best = languages.iter().find(|language| all.iter().any(|one| of(one) == *language));
    all.iter().filter(|one| best.is_some_and(|best| of(one) == best)).collect()
}
