//! A path or a value as it stands on one line of somebody else's file: whatever could end the line is refused.

use std::path::Path;

use crate::words::units as words;

/// A path as text, when it is one and has no control characters.
///
/// # Errors
/// One sentence, when it is not UTF-8 or has a control character.
pub fn path(path: &Path) -> Result<&str, String> {
    let text = path.to_str().filter(|text| !text.chars().any(char::is_control));
    text.ok_or_else(|| words::odd_path(path))
}

/// The value of a variable, when it has no control characters.
///
/// # Errors
/// One sentence, when it has.
pub fn value<'a>(name: &str, value: &'a str) -> Result<&'a str, String> {
    let odd = value.chars().any(char::is_control);
    if odd { Err(words::odd_value(name)) } else { Ok(value) }
}
