//! The person's own exercise files: which of them count, and what stands in them.
//!
//! Regular files only, links not followed, names that can be commands, a size a person could have written.

use std::collections::HashMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::exercise::Exercise;
use crate::exercise::keys::{MOST_BYTES, RESERVED_SLUGS};
use crate::exercise::read::{self, Checked};
use crate::files;
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

/// What stands under this id in this language, when something does. Looks at its name, opens nothing.
#[must_use]
pub fn find(folder: &Path, id: &str, language: &str) -> Option<Found> {
    let path = folder.join(language).join(format!("{id}.toml"));
    let there = fs::symlink_metadata(&path).is_ok();
    there.then(|| Found { id: id.into(), language: language.into(), path })
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
    let found = |name: String| {
        let id = name.strip_suffix(".toml").filter(|id| is_id(id))?.to_owned();
        Some(Found { id, language: language.into(), path: folder.join(language).join(name) })
    };
    names.filter_map(found).collect()
}

/// Whether a name can be an exercise: `[a-z][a-z0-9-]{0,39}`.
#[must_use]
pub fn is_id(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    name.len() <= 40 && name.starts_with(|first: char| first.is_ascii_lowercase()) && name.bytes().all(plain)
}

/// What stands in a file; a link is not followed.
fn text(path: &Path) -> io::Result<String> {
    if fs::symlink_metadata(path)?.is_symlink() {
        return Err(io::Error::new(ErrorKind::InvalidInput, words::LINK));
    }
    files::read_text(path, MOST_BYTES)
}

/// A title stands in the first so many bytes, or is done without.
const BEGINNING: usize = 4096;

impl Found {
    /// Its title, when it stands at the beginning as files usually have it. The rest is not looked at, and no fault
    /// is found.
    #[must_use]
    pub fn title(&self) -> Option<String> {
        let bytes = files::beginning(&self.path, BEGINNING).ok()?;
        let text = String::from_utf8_lossy(&bytes);
        let about = text.lines().skip_while(|line| line.trim() != "[about]").skip(1);
        let mut about = about.take_while(|line| !line.trim_start().starts_with('['));
        let value = about.find_map(|line| line.strip_prefix("title")?.trim_start().strip_prefix('='))?.trim();
        let plain = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        match plain.filter(|plain| !plain.contains(['"', '\\'])) {
            Some(plain) => Some(plain.to_owned()),
            None => {
                toml::from_str::<HashMap<String, String>>(&format!("title = {value}")).ok()?.remove("title")
            }
        }
    }

    /// The exercise in the file, under the name of the file; or in one sentence why it cannot be used.
    ///
    /// # Errors
    /// A sentence that names the file and its first fault.
    pub fn read(&self) -> Result<Exercise, String> {
        if RESERVED_SLUGS.contains(&self.id.as_str()) {
            return Err(words::named_like_a_command(&self.path, &self.id));
        }
        let text = text(&self.path).map_err(|error| words::unreadable(&self.path, &error))?;
        let Checked { exercise, faults } = read::check(&text);
        let mut exercise = exercise.ok_or_else(|| words::faulty(&self.path, &text, &faults))?;
        exercise.about.id.clone_from(&self.id);
        exercise.about.language.clone_from(&self.language);
        Ok(exercise)
    }
}
