//! What `selfcomp check` says when a file cannot even be read.

use std::io;

use crate::exercise::characters::clean_line as shown;

/// The name of standard input in messages.
pub const INPUT: &str = "standard input";

/// A folder where a file is meant.
#[must_use]
pub fn is_a_folder(name: &str) -> String {
    let name = shown(name);
    format!("{name} is a folder. Name the files in it, for example {name}/*.toml.")
}

/// A pipe, a device or the like.
#[must_use]
pub fn is_no_file(name: &str) -> String {
    format!("{} is not a plain file. To check what another program writes, name the file `-`.", shown(name))
}

/// A file that cannot be opened.
#[must_use]
pub fn cannot_be_read(name: &str, error: &io::Error) -> String {
    let name = shown(name);
    match error.kind() {
        io::ErrorKind::NotFound => format!("There is no file {name}. Look at its name and folder again."),
        io::ErrorKind::PermissionDenied => format!("{name} cannot be read: you have no permission for it."),
        _ => format!("{name} cannot be read: {error}."),
    }
}

/// A file over the limit.
#[must_use]
pub fn is_too_large(name: &str, most: usize) -> String {
    format!("{} is larger than {} KiB, the most an exercise can have.", shown(name), most / 1024)
}

/// A file that is not UTF-8.
#[must_use]
pub fn is_not_utf8(name: &str, line: usize) -> String {
    format!("{} is not text in UTF-8, first in line {line}. Save it as UTF-8 in your editor.", shown(name))
}

/// A translation without anything to compare it with.
#[must_use]
pub fn no_original(name: &str, language: &str) -> String {
    let (name, language) = (shown(name), shown(language));
    format!(
        "There is nothing in `{language}` to compare {name} with: no right file beside it, and no built-in exercise."
    )
}

/// A file whose tone cannot be looked at.
#[must_use]
pub fn no_hints(name: &str) -> String {
    let name = shown(name);
    format!(
        "{name}: no hints. They need a file that can be read, in a language whose words are known here: English so far."
    )
}
