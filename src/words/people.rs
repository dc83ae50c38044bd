//! What is said about the person's own people.

use std::path::Path;

use super::support::own;
use super::{shown, shown_path};
use crate::support::Own;

/// The first question.
pub const WHO: &str = "Who is it? A friend, a therapist, a line to call.";
/// Below it.
pub const WHO_HELP: &str = "The name you know them by is enough.";
/// The second question.
pub const REACH: &str = "How can they be reached?";
/// Below it.
pub const REACH_HELP: &str = "A number, an address, a door, in your own words.";
/// The last question.
pub const NOTE: &str = "Is there anything you would like to remember with it?";
/// Below it.
pub const NOTE_HELP: &str = "For example when to call. It can stay empty.";
/// After an empty name.
pub const NOBODY_ADDED: &str = "Nobody was added.";

/// Without a terminal, flags say who it is.
pub const NOBODY_TO_ASK: &str = "Nobody is here to be asked who it is. With flags nothing is asked: \
     selfcomp support add --name NAME --reach NUMBER";

/// A text that is longer than what is kept.
#[must_use]
pub fn too_long(most: usize) -> String {
    format!(
        "Each of name, reach and note has room for {most} characters, so nothing was added. A shorter one fits."
    )
}

/// The same while somebody is asked; what they typed stands there to be shortened.
#[must_use]
pub fn shorter(most: usize) -> String {
    format!("There is room for {most} characters here. What you typed is still there, to make it shorter.")
}

/// A flag with nothing in it.
pub const EMPTY: &str = "A name and a way to reach them are needed, so nothing was added.";

/// Somebody is there now.
#[must_use]
pub fn added(one: &Own) -> String {
    format!(
        "{}\nKept among your own: `selfcomp support` shows them right after the emergency number.",
        own(one)
    )
}

/// Somebody is there no longer.
#[must_use]
pub fn removed(one: &Own) -> String {
    format!("{}\nThis is no longer among your own.", own(one))
}

/// The list, with the numbers `remove` understands.
#[must_use]
pub fn list(people: &[Own], path: Option<&Path>) -> String {
    let each = people.iter().enumerate().map(|(place, one)| format!("{}. {}", place + 1, own(one)));
    let end = if people.is_empty() { NOBODY_YET.to_owned() } else { HOW_TO_CHANGE.to_owned() };
    let path = path.map(|path| format!("They are kept here:\n  {}", shown_path(path)));
    each.chain([end]).chain(path.filter(|_| !people.is_empty())).collect::<Vec<_>>().join("\n")
}

const NOBODY_YET: &str =
    "Nobody of your own is here yet. `selfcomp support add` puts a person, a therapist or a line first.";
const HOW_TO_CHANGE: &str = "To add one: selfcomp support add. To take one out: selfcomp support remove 1";

/// Nobody has that name or number.
#[must_use]
pub fn not_there(said: &str) -> String {
    format!(
        "Nobody of your own is called `{}`, so nobody was taken out. `selfcomp support list` shows them.",
        shown(said)
    )
}

/// Several have that name.
#[must_use]
pub fn several(said: &str, places: &[usize]) -> String {
    let numbers: Vec<String> = places.iter().map(|place| (place + 1).to_string()).collect();
    let said = shown(said);
    format!(
        "More than one is called `{said}`, so nobody was taken out. Their numbers are {}.",
        numbers.join(", ")
    )
}

/// The file cannot be opened.
#[must_use]
pub fn unreadable(path: &Path, error: &std::io::Error) -> String {
    format!("Your own people in {} cannot be read ({error}), so they are not shown.", shown_path(path))
}

/// The file is not TOML everywhere.
#[must_use]
pub fn broken(path: &Path, line: usize, message: &str) -> String {
    let message = first_line(message);
    let path = shown_path(path);
    format!(
        "Your own people in {path} have a fault in line {line} ({message}). Whoever could be read is shown."
    )
}

/// One entry of the file is passed over.
#[must_use]
pub fn in_line(path: &Path, line: usize, fault: &str) -> String {
    format!("Your own people, {} line {line}: {fault}, so it is not shown.", shown_path(path))
}

/// An entry without a name and a way to reach anybody.
pub const NOBODY_THERE: &str = "there is neither a name nor a way to reach somebody";
/// Something that is no `[[person]]`.
pub const NOT_PEOPLE: &str = "here only [[person]] is known, with name, reach and note";

/// The file has to be mended by hand before it can be changed.
#[must_use]
pub fn mend_first(path: &Path, line: usize, message: &str) -> String {
    let message = first_line(message);
    let path = shown_path(path);
    format!(
        "Your own people in {path} have a fault in line {line} ({message}), so nothing was changed. \
         Mend it there, then try again."
    )
}

/// The file cannot be read, so it cannot be changed either.
#[must_use]
pub fn not_changed(path: &Path, error: &std::io::Error) -> String {
    let path = shown_path(path);
    format!(
        "Your own people in {path} cannot be read ({error}), so nothing was changed. Mend or move that file first."
    )
}

/// The file cannot be written.
#[must_use]
pub fn not_written(path: &Path, error: &std::io::Error) -> String {
    format!("Your own people in {} could not be written ({error}). They are as they were.", shown_path(path))
}

/// The file would be larger than what is read.
#[must_use]
pub fn no_room(path: &Path) -> String {
    format!(
        "There is no more room in {}, so nobody was added; all who are there stay. \
         `selfcomp support remove` makes room.",
        shown_path(path)
    )
}

/// There is no home folder.
pub const NO_FOLDER: &str =
    "There is no place for people of your own: neither XDG_CONFIG_HOME nor HOME names a folder.";

fn first_line(message: &str) -> &str {
    message.lines().next().unwrap_or_default()
}
