//! The sentences of the plain guide.

use crate::exercise::{Breath, Scale};
use crate::guide::Turn;

/// The ways out, at every place where something is waited for.
pub const WAYS: &str = "(Enter goes on, b back, g steadier, h people, q leave)";
/// Below the support screen.
pub const PEOPLE_WAYS: &str = "(Enter goes on where you were, q leaves)";
/// Below a question for one line.
pub const LINE: &str = "Write a line if you like, or leave it empty.";
/// Below "in my own words".
pub const OWN: &str = "In your own words:";
/// Below a choice.
pub const ONE: &str = "Type a number, or leave it empty. ? if something is in the way.";
/// Below a choice of several.
pub const MANY: &str = "Type the numbers that fit, with spaces between, or leave it empty.";
/// Below a yes or no.
pub const YES_NO: &str = "Type y or n, or leave it empty.";
/// Not understood as yes or no.
pub const NOT_YES_NO: &str = "That was neither y nor n. Enter leaves it open.";
/// Before the first line of a long text.
pub const PAGE: &str = "Write as many lines as you like. A line with only a dot ends it.";
/// The same on a terminal.
pub const PAGE_OR_EDITOR: &str = "Write as many lines as you like. A line with only a dot ends it; a line with \
only the word editor opens your editor.";
/// The line that opens an editor.
pub const EDITOR: &str = "editor";
/// Before a text that came back from an editor unfinished.
pub const SO_FAR: &str = "What stands there so far; lines you add go below it:";
/// The first line that puts a page's earlier text aside.
pub const ANEW: &str = "anew";
/// Below the text that stands on a page already.
pub const OR_ANEW: &str = "To write it anew, the first line can be only the word anew.";
/// `--editor` without a terminal.
pub const NO_EDITOR_HERE: &str = "--editor needs a terminal to open your editor in, and here is none. Nothing was \
started. Without --editor, long texts are read line by line.";
/// Before the starters of a long text.
pub const STARTERS: &str = "Some ways to begin, if they help:";
/// `--private` where nothing can be taken off the screen.
pub const NOT_PRIVATE: &str = "--private needs a terminal window that can be cleared; here, plain lines stay where \
they are written. Nothing was shown. Without --private it starts.";
/// A line that may have been cut.
pub const LONG_LINE: &str = "That was a very long line, and the terminal may have cut its end. Its beginning is here; go on in a new line if you like.";

/// After more lines at once than an answer takes.
pub const JOINED: &str =
    "More lines came at once than fit here. They are joined to one, and no word is lost.";
/// The same, when the end of the last one is still to come.
pub const NOT_ENDED: &str = "The last one has no end yet; Enter ends it.";
/// After a dot that more lines came behind.
pub const DOT_INSIDE: &str = "More came behind the dot, so the dot stays in your text. A line with only a dot, \
and nothing pasted behind it, ends it.";

/// The heading of an exercise.
#[must_use]
pub fn title(title: &str, minutes: u32) -> String {
    format!("{title} ({})", super::minutes(minutes))
}

/// A pause without a clock.
#[must_use]
pub fn pause(seconds: u32) -> String {
    format!("A pause, about {}. Take whatever time you like.", super::seconds(seconds))
}

/// Breathing without a clock.
#[must_use]
pub fn breathe(breath: Breath, rounds: u32) -> String {
    let parts = [("in", breath.inhale), ("hold", breath.hold), ("out", breath.exhale), ("rest", breath.rest)];
    let parts = parts.iter().filter(|(_, count)| *count > 0).map(|(name, count)| format!("{name} {count}"));
    let parts = parts.collect::<Vec<_>>().join(", ");
    let times = if rounds == 1 { "once".to_owned() } else { format!("{rounds} times") };
    format!("Breathe if it suits you: {parts}; {times}, at your own speed.")
}

/// What an answer could look like.
#[must_use]
pub fn example(example: &str) -> String {
    format!("For example: {example}")
}

/// What was answered here before.
#[must_use]
pub fn before(answer: &str) -> String {
    format!("Before: {answer} (Enter keeps it)")
}

/// A choice, said back.
#[must_use]
pub fn chosen(answer: &str) -> String {
    format!("You chose: {answer}")
}

/// A number that is not on the list.
#[must_use]
pub fn not_a_number(first: usize, last: usize) -> String {
    format!("Here a number from {first} to {last} works, or Enter to leave it open.")
}

/// Numbers that are not on the list, or too many.
#[must_use]
pub fn not_these_numbers(last: usize, at_most: usize) -> String {
    if at_most < last {
        format!("Here up to {at_most} numbers from 1 to {last} work, or Enter to leave it open.")
    } else {
        format!("Here numbers from 1 to {last} work, or Enter to leave it open.")
    }
}

/// How a scale is answered.
#[must_use]
pub fn scale(scale: &Scale) -> String {
    let end = |number: i64, words: &Option<String>| match words {
        Some(words) => format!("{number} ({words})"),
        None => number.to_string(),
    };
    let (low, high) = (end(scale.from, &scale.low), end(scale.to, &scale.high));
    format!("A number from {low} to {high}, or leave it empty.")
}

/// A number that is not on the scale.
#[must_use]
pub fn not_on_scale(scale: &Scale) -> String {
    format!("Here a number from {} to {} works, or Enter to leave it open.", scale.from, scale.to)
}

/// How a list is answered.
#[must_use]
pub fn list(at_most: usize) -> String {
    if at_most == 1 {
        return "One line.".to_owned();
    }
    format!("One line at a time, up to {at_most}. An empty line ends it.")
}

/// A whole answer that could be a wish for one of the ways out.
#[must_use]
pub fn wish(turn: &Turn) -> String {
    let meaning = match turn {
        Turn::Back => "to go back",
        Turn::Steadier => "for steadier ground",
        Turn::People => "for help and people",
        Turn::Leave => "to leave",
        _ => "to say that something is in the way",
    };
    format!("Take this as a wish {meaning}? Type y for yes. Enter keeps it as your words.")
}
