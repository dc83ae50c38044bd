//! What the journal says.

use std::path::Path;

use super::shown_path;

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
