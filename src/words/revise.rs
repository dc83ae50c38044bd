//! What is said around changing an entry and taking one away.

use std::io;
use std::path::Path;

use super::{shown, shown_path};

/// The first lines of a sheet. Each begins with the mark.
#[must_use]
pub fn intro(mark: &str, cards: bool) -> Vec<String> {
    let mut lines = vec![
        format!("{mark} Your words, each below its question. Change what you like, then save and close."),
        format!("{mark} Lines that begin with {mark} are not part of them."),
    ];
    if cards {
        lines.push(format!(
            "{mark} A card that repeats an answer follows it, unless you change the card, too."
        ));
    }
    lines
}

/// The heading of a card.
#[must_use]
pub fn card(title: &str) -> String {
    format!("Card: {title}")
}

/// Before the pages, where no editor is used.
pub const PAGES: &str =
    "Your words come page by page. What you change is changed; a page left empty keeps what was there.";

/// There is nothing to change.
pub const NO_WORDS: &str = "There are no words of your own in this entry, so there is nothing to change.";
/// Nothing changed.
pub const UNCHANGED: &str = "Nothing changed, so nothing was written.";
/// The sheet came back empty.
pub const EMPTIED: &str =
    "Nothing was left in the editor, so the entry stays as it was. `selfcomp journal delete` takes it away.";
/// The file vanished.
pub const VANISHED: &str = "The editor left no text behind. The entry is as it was.";
/// The editor failed, and had saved nothing.
pub const STOPPED: &str = "The editor stopped early, with nothing changed. The entry is as it was.";
/// After steadier ground was asked for on the way.
pub const GROUND: &str = "`selfcomp ground` leads to steadier ground.";

/// The new revision is kept.
#[must_use]
pub fn revised(id: &str, revision: u32) -> String {
    format!(
        "Kept as revision {revision}. What it was before stays beside it; \
         `selfcomp journal delete --revisions {id}` takes that away."
    )
}

/// It is no entry that could be changed here.
#[must_use]
pub fn not_an_entry(path: &Path, why: &str) -> String {
    format!("{} cannot be changed here: {why}. It was left as it is.", shown_path(path))
}

/// The editor failed after it had saved something, or the revision could not be saved.
#[must_use]
pub fn put_by(why: &str, file: Option<&Path>) -> String {
    match file {
        Some(file) => format!("{why} The entry is as it was. What you wrote is in {}.", shown_path(file)),
        None => format!(
            "{why} The entry is as it was. What you wrote could not be put by either; it stands above."
        ),
    }
}

/// Why, when the editor failed.
pub const BROKE: &str = "The editor stopped early.";
/// Why, when it is no text.
pub const NOT_TEXT: &str = "Some of what the editor saved could not be read as text.";

/// Why, when saving failed.
#[must_use]
pub fn not_saved(error: &io::Error) -> String {
    format!("This could not be kept ({error}).")
}

/// What is asked before something is taken away; how many earlier revisions and copies go with it.
#[must_use]
pub fn going(title: &str, day: &str, id: &str, first_words: Option<&str>, others: usize) -> String {
    let others = match others {
        0 => String::new(),
        1 => "\n  with one earlier revision or copy".to_owned(),
        _ => format!("\n  with {others} earlier revisions and copies"),
    };
    let first = first_words.map(|words| format!("\n  {words}")).unwrap_or_default();
    format!("{day}, {title} ({id}){first}{others}")
}

/// The same of a file that is no entry any more.
#[must_use]
pub fn going_unread(path: &Path, why: &str) -> String {
    format!("{}\n  it cannot be shown: {why}", shown_path(path))
}

/// The same of earlier revisions only.
#[must_use]
pub fn going_earlier(title: &str, day: &str, id: &str, count: usize) -> String {
    let what = if count == 1 { "one earlier revision or copy" } else { "earlier revisions and copies" };
    let number = if count == 1 { String::new() } else { format!("{count} ") };
    format!("{number}{what} of: {day}, {title} ({id}); the newest stays")
}

/// The word that is typed to take something away.
pub const DELETE: &str = "delete";

/// The question.
#[must_use]
pub fn sure(word: &str) -> String {
    format!("This cannot be undone. Type {word} to take it away; anything else leaves it here.")
}

/// Something else was typed.
pub const LEFT_ALONE: &str = "Nothing was taken away.";
/// There is nobody to ask.
#[must_use]
pub fn nobody_to_ask(flag: &str) -> String {
    format!("Nobody is here to be asked, so nothing was taken away. {flag} takes it away without asking.")
}
/// There are no earlier revisions.
pub const NO_EARLIER: &str = "There are no earlier revisions of it.";

/// What is gone, and what that does not do.
#[must_use]
pub fn gone(files: usize) -> String {
    let what = if files == 1 {
        "It is taken away: one file.".to_owned()
    } else {
        format!("Taken away: {files} files.")
    };
    format!(
        "{what} What cannot be promised: on solid-state disks, in snapshots, backups, git histories and \
         synchronised folders, copies of it may live on."
    )
}

/// Some of it could not be taken away.
#[must_use]
pub fn partly(path: &Path, error: &io::Error, gone: usize, of: usize) -> String {
    format!(
        "{gone} of {of} files are taken away, then {} was in the way ({error}). The rest is as it was.",
        shown_path(path)
    )
}

/// One name was given twice, or there is nothing of that tag.
#[must_use]
pub fn no_such_tag(tag: &str) -> String {
    format!("The entry has no tag `{}`.", shown(tag))
}
