//! The interface's own sentences, together in one place until a second language comes.
//!
//! Nothing here is part of an exercise's text: those words live in `exercises/`.

pub mod about;
pub mod answers;
pub mod bringing;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod commands;
pub mod completions;
pub mod config;
pub mod crontab;
pub mod dates;
pub mod desktop;
pub mod doctor;
pub mod document;
pub mod drafts;
pub mod editor;
pub mod entry;
pub mod exchange;
pub mod forget;
pub mod init;
pub mod journal;
pub mod keeping;
pub mod letters;
pub mod looking;
pub mod parts;
pub mod people;
pub mod phrase;
pub mod plain;
pub mod plot;
pub mod reading;
pub mod reminders;
pub mod revise;
pub mod script;
pub mod search;
pub mod suggest;
pub mod support;
pub mod terminal;
pub mod units;

use std::io;
use std::path::Path;

use crate::exercise::characters::clean_line;
use crate::guide::Total;

/// The word on a yes button that the exercise does not name.
pub const YES: &str = "Yes";
/// The word on a no button that the exercise does not name.
pub const NO: &str = "No";
/// After leaving with q.
pub const LEFT: &str = "You can leave at any time, and come back at any time.";
/// When there is nobody to ask.
pub const GONE: &str =
    "Nobody is here to answer, so this ends here for now. In a terminal it waits for you, whenever you like.";

/// Another terminal changes a file just now, and does not come to an end.
pub const IN_USE: &str = "another selfcomp is writing there and does not come to an end";
/// A pipe, a device, a folder.
pub const NOT_PLAIN: &str = "it is not a plain file";
/// A file that is not UTF-8.
pub const NOT_TEXT: &str = "it is not text in UTF-8";
/// A folder in which somebody else could read along.
pub const NOT_YOURS: &str = "it is not a folder of yours";

/// A file over its limit, in bytes.
#[must_use]
pub fn too_large(most: usize) -> String {
    format!("it is larger than {} KiB", most / 1024)
}

/// After a name that is none: the one that may have been meant, when one is near.
#[must_use]
pub fn perhaps(nearest: Option<&str>) -> String {
    nearest.map(|nearest| format!(" Did you mean `{nearest}`?")).unwrap_or_default()
}

/// A line of a list: a name, in a column as wide as the widest, and what it is.
#[must_use]
pub fn row(name: &str, widest: usize, what: &str) -> String {
    format!("  {name:widest$}  {what}")
}

/// A stream to or from the person broke.
#[must_use]
pub fn stream_broke(error: &io::Error) -> String {
    format!(
        "What was to be shown could not be written ({error}), so this stops here. See where the output goes."
    )
}

/// Two ratings, side by side.
#[must_use]
pub fn change(before: i64, now: i64) -> String {
    format!("Before {before}, now {now}.")
}

/// A total and what it is.
#[must_use]
pub fn total(total: &Total) -> String {
    let value = match total.value {
        Some(value) => format!("{}: {value:.1}", total.title),
        None => format!("{}: too few answers for a number this time.", total.title),
    };
    let earlier = total.earlier.iter().map(|earlier| format!("{:.1} ({})", earlier.value, earlier.day));
    let earlier = earlier.collect::<Vec<_>>().join(", ");
    let earlier = (!earlier.is_empty()).then(|| format!("Earlier: {earlier}"));
    [Some(value), earlier, total.note.clone().filter(|_| total.value.is_some())]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n")
}

/// `1 minute`, `7 minutes`.
#[must_use]
pub fn minutes(count: u32) -> String {
    if count == 1 { "about a minute".to_owned() } else { format!("about {count} minutes") }
}

/// A rough length of a pause.
#[must_use]
pub fn seconds(count: u32) -> String {
    match count {
        0..=7 => "a breath or two".to_owned(),
        8..=50 => format!("{count} seconds"),
        51..=100 => "a minute".to_owned(),
        _ => format!("{} minutes", (count + 30) / 60),
    }
}

/// Several things in one sentence: `a, b and c`.
#[must_use]
pub fn and_list(items: &[String]) -> Option<String> {
    match items {
        [] => None,
        [one] => Some(one.clone()),
        [most @ .., last] => Some(format!("{} and {last}", most.join(", "))),
    }
}

/// Something typed, as it is said back: without what could steer a terminal, and not longer than a line.
#[must_use]
pub fn shown(typed: &str) -> String {
    clean_line(typed).chars().take(120).collect()
}

/// A path as it is said: without what could steer a terminal.
#[must_use]
pub fn shown_path(path: &Path) -> String {
    clean_line(&path.to_string_lossy()).into_owned()
}
