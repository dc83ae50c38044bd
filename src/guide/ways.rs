//! The ways out: the same letters and words in every cue and in both guides.

use super::Turn;

/// What a whole answer means when it is nothing but one of the letters or words of the ways out.
///
/// This is a command, not scanning: only these words, alone, and in typed text the person is asked once.
#[must_use]
pub fn turn_of(answer: &str) -> Option<Turn> {
    match answer.trim().to_lowercase().as_str() {
        "b" | "back" => Some(Turn::Back),
        "g" | "ground" => Some(Turn::Steadier),
        "h" | "help" => Some(Turn::People),
        "q" | "stop" => Some(Turn::Leave),
        "?" => Some(Turn::Stuck),
        _ => None,
    }
}

/// A whole number as people type it, also in full-width digits.
#[must_use]
pub fn number(text: &str) -> Option<i64> {
    text.trim().chars().map(narrow_digit).collect::<String>().parse().ok()
}

fn narrow_digit(character: char) -> char {
    match character {
        '０'..='９' => {
            char::from_u32(u32::from(character) - u32::from('０') + u32::from('0')).unwrap_or(character)
        }
        _ => character,
    }
}
