//! Changing the settings file: one value at a time, comments and order kept.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;

use toml_edit::{DocumentMut, Item, Value};

use super::{Key, LARGEST, line};
use crate::app::Failure;
use crate::files;
use crate::words::config as words;

/// Sets a value that was parsed.
///
/// # Errors
/// When the file has a fault, or cannot be written. Then it is as it was.
pub fn set(path: &Path, key: Key, value: &str) -> Result<(), Failure> {
    let _held = hold(path)?;
    let mut document = read(path)?;
    let mut new = if key.is_switch() { Value::from(value == "true") } else { Value::from(value) };
    let name = name_in(&document, key);
    match document.get_mut(name).and_then(Item::as_value_mut) {
        Some(old) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        None => drop(document.insert(key.name(), Item::Value(new))),
    }
    write(path, &document)
}

/// Takes a value out, and says whether there was one.
///
/// # Errors
/// When the file has a fault, or cannot be written. Then it is as it was.
pub fn unset(path: &Path, key: Key) -> Result<bool, Failure> {
    if fs::symlink_metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound) {
        return Ok(false);
    }
    let _held = hold(path)?;
    let mut document = read(path)?;
    let name = name_in(&document, key);
    let there = document.remove(name).is_some();
    if there {
        write(path, &document)?;
    }
    Ok(there)
}

/// The name under which the key stands in this file.
fn name_in(document: &DocumentMut, key: Key) -> &'static str {
    if key == Key::Colour && document.contains_key("color") { "color" } else { key.name() }
}

/// One terminal changes it after the other.
fn hold(path: &Path) -> Result<Option<File>, Failure> {
    let held = path.parent().map(files::hold).transpose();
    held.map_err(|error| Failure::Failed(words::not_written(path, &error)))
}

fn read(path: &Path) -> Result<DocumentMut, Failure> {
    let text = match files::read_text(path, LARGEST) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Failure::Failed(words::not_changed(path, &error))),
    };
    text.parse().map_err(|error: toml_edit::TomlError| {
        Failure::Failed(words::mend_first(path, line(&text, error.span()), error.message()))
    })
}

/// Where the file is a link, what it points to is replaced.
fn write(path: &Path, document: &DocumentMut) -> Result<(), Failure> {
    let written = files::replace_through_links(path, document.to_string().as_bytes());
    written.map_err(|error| Failure::Failed(words::not_written(path, &error)))
}
