//! What is said around the person's own editor.

use std::io;
use std::path::Path;

/// Nothing is set and none of the usual editors is there.
pub const NO_EDITOR: &str = "No editor was found here. You can write below.";
/// Neither folder can be used.
pub const NO_FOLDER: &str =
    "There is no private folder for your editor to write in. You can write below; that stays in memory.";
/// Before the editor opens.
pub const EDITOR: &str = "Your editor opens. Save and close it to come back here.";
/// Before it opens, without a folder in memory.
pub const EDITOR_ON_DISK: &str = "Your editor opens. Until you close it, the text lies in a private file on this disk. Save and close it to come back here.";
/// Its file was gone.
pub const EDITOR_VANISHED: &str = "The editor left no text behind. What you had before is still here.";
/// It ended with a failure, or was ended.
pub const EDITOR_BROKE: &str = "The editor stopped early. Your text is here, and you can go on with it.";
/// It was closed without a change.
pub const UNCHANGED: &str = "Nothing changed in the editor. You can go on here, or leave it as it is.";

/// The editor could not be started.
#[must_use]
pub fn editor_failed(program: &str, error: &io::Error) -> String {
    format!("The editor {program} could not be opened ({error}). You can write below.")
}

/// Its file could not be made.
#[must_use]
pub fn no_file(error: &io::Error) -> String {
    format!("A private file for your editor could not be made ({error}). You can write below.")
}

/// What the editor saved is not readable as text throughout.
#[must_use]
pub fn not_text(file: &Path) -> String {
    format!("Some of what the editor saved could not be read as text. It is all still in {}.", file.display())
}
