//! What is said about taking entries out and bringing them in.

use std::io;
use std::path::Path;

use super::{shown, shown_path};
use crate::document::Front;
use crate::exchange::{Broken, MOST, VERSION};

/// The heading above the text of an entry of jrnl's.
pub const WRITTEN: &str = "Written in jrnl";
/// The title of an entry that has none.
pub const UNTITLED: &str = "Untitled";
/// What a star in jrnl becomes.
pub const STARRED: &str = "starred";

/// Above everything in a document for reading.
pub const JOURNAL: &str = "# Journal";

/// Above everything on a page in HTML.
#[must_use]
pub fn front() -> Front {
    Front { title: "Journal".to_owned(), lines: vec!["Written by me, with selfcomp.".to_owned()] }
}

/// Beside an export.
pub const NOT_PROTECTED: &str =
    "These are your own words, and nothing protects them there: whoever can open it can read them.";

/// Nothing fits what was asked for.
pub const NOTHING_FITS: &str = "No entry of yours fits that, so nothing was taken out.";

/// How many entries are in the file.
#[must_use]
pub fn taken_out(count: usize, file: &Path) -> String {
    format!("{} in {}. The journal is as it was.", entries(count), shown_path(file))
}

/// The file is there already.
#[must_use]
pub fn there_already(file: &Path) -> String {
    format!("{} is there already, and was left as it is. --force replaces it.", shown_path(file))
}

/// The file cannot be written.
#[must_use]
pub fn not_taken_out(file: &Path, error: &io::Error) -> String {
    format!(
        "{} could not be written ({error}). Nothing was left there, and the journal is as it was.",
        shown_path(file)
    )
}

/// Something that is not in the export, and why.
#[must_use]
pub fn left_out(path: &Path, why: &str) -> String {
    format!("Not in the export: {}: {why}. It was left as it is.", shown_path(path))
}

/// Something in the journal that is none of ours.
pub const FOREIGN: &str = "it is no entry of this program";

/// A name of a file that is none of an entry's.
#[must_use]
pub fn no_file_name(name: &str) -> String {
    format!("`{}` is no name of an entry's file", shown(name))
}

/// The file to bring in cannot be read.
#[must_use]
pub fn not_read(file: &Path, error: &io::Error) -> String {
    format!("{} could not be read ({error}). Nothing was changed.", shown_path(file))
}

/// The file to bring in makes no sense.
#[must_use]
pub fn broken(file: &Path, broken: &Broken) -> String {
    let file = shown_path(file);
    let why = match broken {
        Broken::NotJson(why) => format!("is no whole JSON: {}", shown(why)),
        Broken::Unknown => "is no export of selfcomp or of jrnl: it has no list of entries".to_owned(),
        Broken::TooNew(version) => {
            format!("comes from a later selfcomp (form {version}, and this one knows {VERSION})")
        }
        Broken::TooMany => format!("has more than {MOST} entries"),
        Broken::Entry(number, why) => {
            format!("has an entry that cannot be read, number {number}: {}", shown(why))
        }
    };
    format!("{file} {why}. Nothing was brought in, and your journal is as it was.")
}

/// What came of bringing in.
#[must_use]
pub fn brought_in(new: usize, there: usize, beside: usize) -> String {
    let mut parts = vec![match new {
        0 => "Nothing new was in it.".to_owned(),
        1 => "One entry is new, and kept.".to_owned(),
        _ => format!("{new} entries are new, and kept."),
    }];
    match there {
        0 => {}
        1 => parts.push("One was here already.".to_owned()),
        _ => parts.push(format!("{there} were here already.")),
    }
    match beside {
        0 => {}
        1 => parts.push("One differs from what is here: both are kept, side by side.".to_owned()),
        _ => parts.push(format!("{beside} differ from what is here: both are kept, side by side.")),
    }
    parts.join(" ")
}

/// It had to stop on the way.
#[must_use]
pub fn stopped(done: usize, of: usize, error: &io::Error) -> String {
    format!(
        "{done} of {of} entries are kept, then it could not go on ({error}). Nothing else was changed; \
         the same command goes on from here."
    )
}

/// All of it is kept, but the disk did not confirm something.
#[must_use]
pub fn unsure(error: &io::Error) -> String {
    format!(
        "The disk did not confirm all of it ({error}): a power cut could still take some. The file you brought it from is worth keeping until then."
    )
}

fn entries(count: usize) -> String {
    if count == 1 { "One entry is".to_owned() } else { format!("{count} entries are") }
}
