//! What is said about what is remembered, and about forgetting it.

use std::io;
use std::path::Path;

use super::shown_path;

/// Nothing is remembered.
pub const NOTHING_REMEMBERED: &str = "Nothing is remembered.";
/// The phrases are forgotten.
pub const PHRASES_FORGOTTEN: &str = "It is forgotten which phrases were shown lately.";
/// At the end of what is remembered.
pub const HOW: &str = "To forget one kind: selfcomp forget phrases, met, drafts, letters, reminders or people. To forget all of it: selfcomp forget --all.";

/// What forgetting everything leaves.
pub const UNTOUCHED: &str = "Your journal, your settings except for people, and exercises of your own are as they were. \
     `selfcomp journal delete` takes entries away, and `selfcomp paths` shows where the rest is.";

/// Phrases are remembered here.
#[must_use]
pub fn phrases(count: usize, place: &Path) -> String {
    let many = match count {
        0 => "No phrase that can be read, of those".to_owned(),
        1 => "One phrase".to_owned(),
        _ => format!("The last {count} phrases"),
    };
    let place = shown_path(place);
    format!(
        "{many} that you were shown, as numbers without words, so that they do not come again at once:\n  {place}"
    )
}

/// What was met is remembered here.
#[must_use]
pub fn met(place: &Path) -> String {
    format!(
        "Which exercises you have met, and which entries hold words and parts to come back to, without the words themselves:\n  {}",
        shown_path(place)
    )
}

/// It is forgotten what was met.
pub const MET_FORGOTTEN: &str =
    "It is forgotten which exercises you have met. Your entries are as they were.";

/// Drafts are here.
#[must_use]
pub fn drafts(count: usize, place: &Path) -> String {
    let many = if count == 1 { "One draft".to_owned() } else { format!("{count} drafts") };
    format!("{many} of what you were writing (selfcomp resume goes on with one):\n  {}", shown_path(place))
}

/// The days on which letters come back are here.
#[must_use]
pub fn letters(count: usize, place: &Path) -> String {
    let many = if count == 1 {
        "The day on which a letter comes".to_owned()
    } else {
        format!("The days on which {count} letters come")
    };
    format!("{many} back, without words:\n  {}", shown_path(place))
}

/// The days are gone, the letters are not.
pub const LETTERS_FORGOTTEN: &str =
    "No letter comes back by itself now. The letters are where they were; `selfcomp letters all` shows them.";

/// What reminders have shown stands here.
#[must_use]
pub fn reminders(place: &Path) -> String {
    format!("When reminders came, and the day of your last exercise, without words:\n  {}", shown_path(place))
}

/// What reminders have shown is forgotten.
pub const REMINDERS_FORGOTTEN: &str = "It is forgotten when reminders came. The reminders themselves are there; selfcomp remind remove takes them away.";

/// The person's own people are here.
#[must_use]
pub fn people(count: usize, places: &[&Path]) -> String {
    let many = match count {
        0 => "Nobody that can be read, where people of your own are kept".to_owned(),
        1 => "One of your own, whom `selfcomp support` shows first".to_owned(),
        _ => format!("{count} of your own, whom `selfcomp support` shows first"),
    };
    let places: Vec<String> = places.iter().map(|place| shown_path(place)).collect();
    format!("{many}:\n  {}", places.join("\n  "))
}

/// The people are gone from here.
pub const PEOPLE_FORGOTTEN: &str = "`selfcomp support` shows nobody of your own from now on.";

/// The word that is typed to forget drafts and people.
pub const FORGET: &str = "forget";

/// Before drafts and people are forgotten.
#[must_use]
pub fn sure(drafts: usize, people: Option<usize>) -> String {
    let drafts = match drafts {
        0 => None,
        1 => Some("One draft has words of yours in it.".to_owned()),
        _ => Some(format!("{drafts} drafts have words of yours in them.")),
    };
    let people = people.map(|count| match count {
        0 => "A file with people of your own cannot be read now.".to_owned(),
        1 => "One of your own is shown first by `selfcomp support`.".to_owned(),
        _ => format!("{count} of your own are shown first by `selfcomp support`."),
    });
    let both: Vec<String> = drafts.into_iter().chain(people).collect();
    format!("{} Type {FORGET} to let go of this; anything else leaves it here.", both.join(" "))
}

/// Something else was typed.
pub const LEFT_ALONE: &str = "Nothing was forgotten.";
/// There is nobody to ask.
pub const NOBODY: &str = "There are words of yours, and nobody is here to be asked, so nothing was forgotten. --yes lets them go without asking.";

/// The drafts are gone.
#[must_use]
pub fn drafts_forgotten(count: usize) -> String {
    match count {
        1 => "One draft is gone.".to_owned(),
        _ => format!("{count} drafts are gone."),
    }
}

/// A draft that is being written.
#[must_use]
pub fn in_use(path: &Path) -> String {
    format!("{} is being written just now, and was left alone.", shown_path(path))
}

/// Something could not be removed.
#[must_use]
pub fn not_forgotten(path: &Path, error: &io::Error) -> String {
    format!("{} could not be removed ({error}), so it is still remembered.", shown_path(path))
}
