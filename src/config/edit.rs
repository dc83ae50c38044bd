//! Changing the settings file: one value at a time, everything else stays as it stands there.

use std::fs;
use std::io::{self, Write};
use std::ops::Range;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use tempfile::NamedTempFile;
use toml::Value;
use toml::de::DeTable;

use super::{Key, line};
use crate::app::Failure;
use crate::words::config as words;

/// Sets a value that was parsed.
///
/// # Errors
/// When the file has a fault, or cannot be written. Then it is as it was.
pub fn set(path: &Path, key: Key, value: &str) -> Result<(), Failure> {
    let mut text = read(path)?;
    let new = if key.is_switch() { Value::from(value == "true") } else { Value::from(value) };
    match find(path, &text, key)? {
        Some(found) => text.replace_range(found.value, &new.to_string()),
        None => add(&mut text, &format!("{} = {new}\n", key.name())),
    }
    write(path, &text)
}

/// Takes a value out, and says whether there was one.
///
/// # Errors
/// When the file has a fault, or cannot be written. Then it is as it was.
pub fn unset(path: &Path, key: Key) -> Result<bool, Failure> {
    let mut text = read(path)?;
    let found = find(path, &text, key)?;
    if let Some(found) = &found {
        text.replace_range(found.lines.clone(), "");
        write(path, &text)?;
    }
    Ok(found.is_some())
}

/// At the end, where a person would add it; before a `[section]`, which would swallow it.
fn add(text: &mut String, setting: &str) {
    let section = if text.starts_with('[') { Some(0) } else { text.find("\n[").map(|newline| newline + 1) };
    let at = section.unwrap_or(text.len());
    let joint = if at == 0 || text[..at].ends_with('\n') { "" } else { "\n" };
    text.insert_str(at, &format!("{joint}{setting}"));
}

/// Where a setting stands.
struct Found {
    /// Its value.
    value: Range<usize>,
    /// The lines it takes up, with what is noted behind it.
    lines: Range<usize>,
}

/// Both spellings of colour are looked for.
fn find(path: &Path, text: &str, key: Key) -> Result<Option<Found>, Failure> {
    let table = DeTable::parse(text).map_err(|error| {
        Failure::Failed(words::mend_first(path, line(text, error.span()), error.message()))
    })?;
    let names = [key.name(), if key == Key::Colour { "color" } else { key.name() }];
    let found = names.iter().find_map(|name| table.get_ref().get_key_value(*name));
    Ok(found
        .map(|(name, value)| Found { value: value.span(), lines: lines(text, name.span(), value.span()) }))
}

fn lines(text: &str, name: Range<usize>, value: Range<usize>) -> Range<usize> {
    let begin = text[..name.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[value.end..].find('\n').map_or(text.len(), |newline| value.end + newline + 1);
    begin..end
}

fn read(path: &Path) -> Result<String, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(Failure::Failed(words::unreadable(path, &error.to_string()))),
    }
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    replace(path, text).map_err(|error| Failure::Failed(words::not_written(path, &error)))
}

/// The whole file at once or not at all. Where the file is a link, what it points to is replaced.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let folder = target.parent().unwrap_or(Path::new("."));
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mut new = NamedTempFile::new_in(folder)?;
    new.write_all(text.as_bytes())?;
    new.as_file().sync_all()?;
    new.persist(&target)?;
    Ok(())
}
