//! Which exercises a situation, a few words or some minutes lead to.
//!
//! What somebody types is compared with the names and words of situations and with the tags of exercises. Nothing
//! else is read out of it: no guess about a person, and no scanning for a crisis.

use crate::exercise::{About, Length};
use crate::texts::Situation;

/// The most exercises that are suggested at once: more would be a list again.
pub const MOST: usize = 3;

/// Above so many minutes an exercise is a long one.
const LONG: u32 = 10;

/// What somebody's words mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// The situation with this id.
    Situation(&'static str),
    /// A tag of exercises.
    Tag(String),
}

/// How long it may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// No longer than so many minutes.
    AtMost(u32),
    /// There is time: long ones come first.
    Long,
    /// It does not matter.
    Any,
}

/// What fits, the likeliest first.
#[derive(Debug, Default)]
pub struct Fitting<'e> {
    /// At most [`MOST`].
    pub exercises: Vec<&'e About>,
    /// Whether nothing is as short as was wanted, and these are the shortest.
    pub longer: bool,
}

/// The situation or the tag with exactly this name.
#[must_use]
pub fn named(typed: &str, situations: &[&'static Situation], tags: &[String]) -> Option<Meant> {
    let name = tokens(typed).join("-");
    let is_named = |one: &&&Situation| one.id == name || tokens(one.label).join("-") == name;
    if let Some(named) = situations.iter().find(is_named) {
        return Some(Meant::Situation(named.id));
    }
    tags.iter().find(|tag| **tag == name).map(|tag| Meant::Tag(tag.clone()))
}

/// The situation or the tag these words speak of: by its name, else by the words they share.
#[must_use]
pub fn meant(typed: &str, situations: &[&'static Situation], tags: &[String]) -> Option<Meant> {
    named(typed, situations, tags).or_else(|| near(typed, situations, tags))
}

fn near(typed: &str, situations: &[&'static Situation], tags: &[String]) -> Option<Meant> {
    let words: Vec<String> = content(typed);
    let situations = situations.iter().map(|one| {
        let own = content(&format!("{} {}", one.id, one.label));
        (shared(&words, &own), Meant::Situation(one.id))
    });
    // A tag only by all of its words: "harm to myself" is not about the tag `self-criticism`.
    let tags = tags.iter().map(|tag| {
        let own = content(tag);
        let count = shared(&words, &own);
        (if count == own.len() { count } else { 0 }, Meant::Tag(tag.clone()))
    });
    // Of equally near ones the first; `max_by_key` would take the last.
    let all: Vec<(usize, Meant)> = situations.chain(tags).collect();
    let most = all.iter().map(|(count, _)| *count).max().filter(|count| *count > 0)?;
    all.into_iter().find(|(count, _)| *count == most).map(|(_, meant)| meant)
}

/// The words without a length of time, and that length in minutes: `torn, two minutes`.
#[must_use]
pub fn split_off_minutes(typed: &str) -> (String, Option<u32>) {
    let mut words: Vec<&str> = typed.split_whitespace().collect();
    let place = words.iter().position(|word| tokens(word).iter().any(|word| is_minutes(word)));
    let said = place.and_then(|place| Some((place, number(words.get(place.checked_sub(1)?)?)?)));
    if let Some((place, _)) = said {
        words.drain(place - 1..=place);
    }
    (words.join(" "), said.map(|(_, minutes)| minutes))
}

/// What fits in this time, of a situation, a tag, or of everything in the order of the situations.
#[must_use]
pub fn fitting<'e>(
    meant: Option<&Meant>,
    time: Time,
    there: &[&'e About],
    situations: &[&Situation],
) -> Fitting<'e> {
    let mut all = match meant {
        Some(Meant::Tag(tag)) => there.iter().copied().filter(|about| about.tags.contains(tag)).collect(),
        Some(Meant::Situation(id)) => exercises(situations.iter().filter(|one| one.id == *id), there),
        None => exercises(situations.iter(), there),
    };
    let mut longer = false;
    match time {
        Time::AtMost(minutes) if all.iter().any(|about| shortest(about) <= minutes) => {
            all.retain(|about| shortest(about) <= minutes);
        }
        Time::AtMost(_) => {
            longer = !all.is_empty();
            all.sort_by_key(|about| shortest(about));
        }
        Time::Long => all.sort_by_key(|about| about.minutes <= LONG),
        Time::Any => {}
    }
    all.truncate(MOST);
    Fitting { exercises: all, longer }
}

/// The length in which it fits into this time, where it has to be said.
#[must_use]
pub fn length(about: &About, time: Time) -> Option<Length> {
    let has_two = about.quick_minutes.is_some();
    match time {
        Time::AtMost(minutes) if has_two && about.minutes > minutes => Some(Length::Quick),
        Time::Long if has_two => Some(Length::Full),
        _ => None,
    }
}

/// How long it takes at the least, in minutes.
#[must_use]
pub fn shortest(about: &About) -> u32 {
    about.quick_minutes.map_or(about.minutes, |quick| quick.min(about.minutes))
}

/// The exercises of these situations that are there, each once.
fn exercises<'e, 's>(of: impl Iterator<Item = &'s &'s Situation>, there: &[&'e About]) -> Vec<&'e About> {
    let mut found: Vec<&About> = Vec::new();
    for id in of.flat_map(|situation| situation.exercises) {
        let about = there.iter().find(|about| about.id == **id);
        found.extend(about.filter(|about| !found.iter().any(|one| one.id == about.id)));
    }
    found
}

fn tokens(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '\'' | '’'));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Words that say nothing about a situation.
const SMALL: &[&str] = &[
    "a", "about", "after", "all", "am", "an", "and", "any", "are", "at", "be", "been", "but", "can", "can't",
    "do", "don't", "feel", "feeling", "for", "from", "have", "i", "i'm", "i’m", "in", "is", "it", "just",
    "me", "more", "my", "myself", "no", "not", "nothing", "of", "on", "one", "or", "really", "self", "so",
    "that", "the", "this", "to", "too", "up", "very", "want", "was", "with", "would",
];

fn content(text: &str) -> Vec<String> {
    tokens(text).into_iter().filter(|word| !SMALL.contains(&word.as_str())).collect()
}

/// How many of these words stand among the others, in any ending: `mistakes`, `mistake`.
fn shared(words: &[String], others: &[String]) -> usize {
    let alike = |one: &str, other: &str| {
        one == other
            || (one.len().min(other.len()) >= 4 && (one.starts_with(other) || other.starts_with(one)))
    };
    words.iter().filter(|word| others.iter().any(|other| alike(word, other))).count()
}

fn is_minutes(word: &str) -> bool {
    matches!(word, "minute" | "minutes" | "min")
}

/// Numbers people write as words when they speak of minutes.
const NUMBERS: &[(&str, u32)] = &[
    ("a", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("ten", 10),
    ("fifteen", 15),
    ("twenty", 20),
    ("thirty", 30),
];

fn number(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let written = NUMBERS.iter().find(|(name, _)| *name == word).map(|(_, number)| *number);
    written.or_else(|| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    static TORN: Situation = Situation { id: "torn", label: "torn between two things", ..WITHOUT_WORDS };
    static SLIP: Situation = Situation { id: "mistake", label: "after a mistake", ..WITHOUT_WORDS };
    const WITHOUT_WORDS: Situation = Situation {
        language: "en",
        id: "",
        label: "",
        lead: None,
        exercises: &[],
        people: false,
        now: false,
    };

    fn of(typed: &str) -> Option<Meant> {
        meant(typed, &[&TORN, &SLIP], &["self-criticism".to_owned(), "daily".to_owned()])
    }

    #[test]
    fn a_situation_is_found_by_its_name_its_label_or_a_word_of_it() {
        for typed in ["torn", "Torn", "torn between two things", "between things", "I am so torn!"] {
            assert_eq!(of(typed), Some(Meant::Situation("torn")), "{typed}");
        }
        for typed in ["after a mistake", "after-a-mistake", "mistakes"] {
            assert_eq!(of(typed), Some(Meant::Situation("mistake")), "{typed}");
        }
    }

    #[test]
    fn a_tag_is_found_where_no_situation_has_the_words() {
        assert_eq!(of("self criticism"), Some(Meant::Tag("self-criticism".into())));
        assert_eq!(of("criticism"), Some(Meant::Tag("self-criticism".into())));
    }

    #[test]
    fn small_words_alone_mean_nothing_here() {
        for typed in ["after the", "I am", "", "—", "zebra"] {
            assert_eq!(of(typed), None, "{typed}");
        }
    }

    #[test]
    fn minutes_are_heard_in_words_and_in_figures() {
        for (typed, rest, minutes) in [
            ("torn, two minutes", "torn,", Some(2)),
            ("5 minutes", "", Some(5)),
            ("a minute", "", Some(1)),
            ("two minutes is all I have", "is all I have", Some(2)),
            ("minutes", "minutes", None),
            ("torn", "torn", None),
        ] {
            assert_eq!(split_off_minutes(typed), (rest.to_owned(), minutes), "{typed}");
        }
    }
}
