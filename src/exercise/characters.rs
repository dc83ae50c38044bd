//! Characters that could steer a terminal or deceive a reader, wherever words come from outside.

use std::borrow::Cow;

/// Why a character is not let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unwelcome {
    /// It could steer the terminal: C0 except newline and tab, DEL, C1.
    Control,
    /// It turns the direction of writing.
    Direction,
    /// It cannot be seen, and changes what is compared or found.
    Invisible,
}

/// Why this character is not let through; `None` for welcome ones.
///
/// The joiners of emoji and of Persian and Indic scripts (ZWJ, ZWNJ) are welcome, and so are the weak marks
/// of direction (LRM, RLM), which cannot turn anything round.
#[must_use]
pub fn unwelcome(letter: char) -> Option<Unwelcome> {
    match letter {
        '\n' | '\t' => None,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => Some(Unwelcome::Control),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Some(Unwelcome::Direction),
        '\u{200B}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}' => {
            Some(Unwelcome::Invisible)
        }
        '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}' => Some(Unwelcome::Invisible),
        _ => None,
    }
}

/// The first unwelcome character of a text: where it begins, and why.
#[must_use]
pub fn first_unwelcome(text: &str) -> Option<(usize, char, Unwelcome)> {
    let mut start = 0;
    while start < text.len() {
        let piece = &text[start..text.ceil_char_boundary(start + PIECE)];
        if !is_plain(piece) {
            let mut letters = piece.char_indices();
            let found = letters.find_map(|(at, letter)| Some((start + at, letter, unwelcome(letter)?)));
            if found.is_some() {
                return found;
            }
        }
        start += piece.len();
    }
    None
}

/// How many bytes are looked at in one go.
const PIECE: usize = 64;

/// Whether there are only letters of ASCII, newlines and tabs. Without a way out in between, so that it is done many bytes at a time.
fn is_plain(piece: &str) -> bool {
    piece
        .bytes()
        .fold(true, |plain, byte| plain & (matches!(byte, b' '..=b'~') | (byte == b'\n') | (byte == b'\t')))
}

/// A text from outside, made fit to be shown: without unwelcome characters; a carriage return becomes nothing.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    match first_unwelcome(text) {
        None => Cow::Borrowed(text),
        Some(_) => Cow::Owned(text.chars().filter(|letter| unwelcome(*letter).is_none()).collect()),
    }
}

/// Like [`clean`], for one line: newlines and tabs become spaces.
#[must_use]
pub fn clean_line(text: &str) -> Cow<'_, str> {
    if text.contains(['\n', '\t']) {
        return Cow::Owned(clean(text).replace(['\n', '\t'], " "));
    }
    clean(text)
}

/// A text of the same length in bytes in which every unwelcome character is replaced by a visible sign,
/// so that places in the one are places in the other.
#[must_use]
pub fn masked(text: &str) -> Cow<'_, str> {
    match first_unwelcome(text) {
        None => Cow::Borrowed(text),
        Some(_) => Cow::Owned(text.chars().fold(String::new(), push_masked)),
    }
}

/// A carriage return is left alone: it is the end of a line, and whoever prints lines takes it off.
fn push_masked(mut text: String, letter: char) -> String {
    const SIGNS: [&str; 5] = ["", "?", "·", "\u{FFFD}", "\u{FFFD}?"];
    match unwelcome(letter) {
        Some(_) if letter != '\r' => text.push_str(SIGNS[letter.len_utf8()]),
        _ => text.push(letter),
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_emoji_and_persian_words_stay_whole() {
        for text in ["👩‍👩‍👧 family", "می‌خواهم", "日本", "naïve\tand\nlines"] {
            assert_eq!(clean(text), text);
        }
    }

    #[test]
    fn an_answer_cannot_steer_the_terminal() {
        assert_eq!(clean("a\u{1b}[2Jb\u{9b}c\u{7f}\r\u{202e}d\u{200b}\u{e0041}"), "a[2Jbcd");
    }

    #[test]
    fn a_masked_text_keeps_every_place() {
        let text = "é\u{1b}x\u{9b}\u{202e}y\u{e0041}z\r";
        assert_eq!(masked(text).len(), text.len());
        assert_eq!(masked(text).find('z'), text.find('z'));
        assert_eq!(first_unwelcome(&masked(text).replace('\r', "")), None);
    }
}
