//! The person's own exercise files: which of them count, and what stands in them.
//!
//! Regular files only, links not followed, names that can be commands, a size a person could have written.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::exercise::keys::{MOST_BYTES, RESERVED_SLUGS};
use crate::exercise::{Exercise, read};
use crate::words::catalog as words;

/// One of the person's files, found and not yet read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The name of the file, without its ending.
    pub id: String,
    /// The folder it stands in.
    pub language: String,
    /// Where it is.
    pub path: PathBuf,
}

/// The file for this id in this language, when there is one. Looks at its name, opens nothing.
#[must_use]
pub fn find(folder: &Path, id: &str, language: &str) -> Option<Found> {
    let path = folder.join(language).join(format!("{id}.toml"));
    is_file(&path).then(|| Found { id: id.into(), language: language.into(), path })
}

/// Every file in these languages whose name can be a command, by id; the first language first.
#[must_use]
pub fn all(folder: &Path, languages: &[String]) -> Vec<Found> {
    let mut found: Vec<Found> = languages.iter().flat_map(|language| in_language(folder, language)).collect();
    found.sort_by(|one, other| one.id.cmp(&other.id));
    found.dedup_by(|later, earlier| later.id == earlier.id);
    found
}

fn in_language(folder: &Path, language: &str) -> Vec<Found> {
    let Ok(entries) = fs::read_dir(folder.join(language)) else { return Vec::new() };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    names
        .filter_map(|name| find(folder, name.strip_suffix(".toml").filter(|id| is_id(id))?, language))
        .collect()
}

/// Whether a name can be an exercise: `[a-z][a-z0-9-]{0,39}`.
#[must_use]
pub fn is_id(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    name.len() <= 40 && name.starts_with(|first: char| first.is_ascii_lowercase()) && name.bytes().all(plain)
}

fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file())
}

impl Found {
    /// The exercise in the file, under the name of the file; or in one sentence why it cannot be used.
    ///
    /// # Errors
    /// A sentence that names the file and its first fault.
    pub fn read(&self) -> Result<Exercise, String> {
        if RESERVED_SLUGS.contains(&self.id.as_str()) {
            return Err(words::named_like_a_command(&self.path, &self.id));
        }
        let text = text(&self.path).map_err(|error| words::unreadable(&self.path, &error))?;
        let checked = read::check(&text);
        let mut exercise =
            checked.exercise.ok_or_else(|| words::faulty(&self.path, &text, &checked.faults))?;
        exercise.about.id.clone_from(&self.id);
        exercise.about.language.clone_from(&self.language);
        Ok(exercise)
    }
}

/// At most [`MOST_BYTES`], and hardly more than that is ever read.
fn text(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MOST_BYTES {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, words::TOO_LARGE));
    }
    String::from_utf8(bytes).map_err(|_| io::Error::new(io::ErrorKind::InvalidData, words::NOT_TEXT))
}
