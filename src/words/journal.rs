//! What the journal says.

use std::path::Path;

use super::shown_path;
use crate::journal::shelf::Shelved;

/// A folder in which others could write, or somebody else's.
#[must_use]
pub fn open_to_others(path: &Path) -> String {
    format!("others could write in {}, or it is not yours", shown_path(path))
}

/// A link or a file stands in the place of a folder.
#[must_use]
pub fn no_folder(path: &Path) -> String {
    format!("{} is a link or a file, not a folder", shown_path(path))
}

/// There is no entry at all.
pub const EMPTY: &str =
    "There is nothing in your journal yet. At the end of an exercise you can keep something, if you like.";

/// No entry begins like this.
#[must_use]
pub fn no_such_entry(typed: &str) -> String {
    format!("No entry begins with `{}`. `selfcomp journal list` shows their names.", super::shown(typed))
}

/// Several entries begin like this.
#[must_use]
pub fn several_entries(typed: &str, found: &[Shelved]) -> String {
    let names: Vec<String> = found.iter().take(5).map(|entry| format!("  {}", entry.name.id)).collect();
    let more = if found.len() > 5 { "\n  …" } else { "" };
    format!("{} entries begin with `{}`:\n{}{more}", found.len(), super::shown(typed), names.join("\n"))
}
