//! The sentences of the terminal guide.

use std::panic::Location;

use crate::exercise::Scale;
use crate::guide::Turn;

/// After Ctrl-C.
pub const STOPPED: &str = "Stopping here is fine. You can come back at any time.";
/// The same, when something was written.
pub const STOPPED_PUT_BY: &str =
    "What you wrote is put by for now. `selfcomp resume` goes on with it, or lets it go.";
/// An answer that was left empty.
pub const LEFT_OPEN: &str = "left open";
/// Above a long text.
pub const PAGE: &str = "Enter starts a new line. Ctrl-D when done. Ctrl-O opens your editor.";
/// The menu of the ways out, in the order back, steadier, people, leave, in the way, go on.
pub const MENU: [&str; 6] = [
    "back to the question before",
    "to steadier ground",
    "people to reach, and help lines",
    "leave",
    "something is in the way",
    "go on where I was",
];
/// Answers to whether a word is a wish.
pub const WISH: [&str; 2] = ["yes, take me there", "no, keep it as my words"];

/// What waits, and so which keys there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ways {
    /// A text or a pause.
    Waiting,
    /// A choice or a rating with nothing highlighted.
    Question,
    /// A choice or a rating with something highlighted.
    Chosen,
    /// A choice of several.
    Many,
    /// A choice of several with as many as it takes.
    Full,
    /// The menu of the ways out.
    Menu,
    /// Whether a word is a wish.
    Wish,
    /// One line of text.
    Line,
    /// Several lines.
    List,
    /// A long text.
    Page,
    /// The support screen.
    People,
    /// The support screen, when there is more of it.
    MorePeople,
}

impl Ways {
    /// The line of keys, from the longest wording to the shortest.
    #[must_use]
    pub fn lines(self) -> &'static [&'static str] {
        match self {
            Self::Waiting => WAITING,
            Self::Question => QUESTION,
            Self::Chosen => CHOSEN,
            Self::Many => MANY,
            Self::Full => FULL,
            Self::Menu => MENU_KEYS,
            Self::Wish => WISH_KEYS,
            Self::Line => LINE,
            Self::List => LIST,
            Self::Page => PAGE_KEYS,
            Self::People => PEOPLE,
            Self::MorePeople => MORE_PEOPLE,
        }
    }
}

const SHORT: &str = "Enter  b back  g steadier  h people  q";
const SHORTEST: &str = "Enter b g h q";

const WAITING: &[&str] = &["Enter on · b back · g steadier · h people · q leave", SHORT, SHORTEST];
const QUESTION: &[&str] = &[
    "Enter leaves it open · b back · g steadier · h people · q leave · ? stuck",
    "Enter open · b back · g steadier · h people · q leave · ?",
    SHORT,
    SHORTEST,
];
const CHOSEN: &[&str] = &[
    "Enter takes this · b back · g steadier · h people · q leave · ? stuck",
    "Enter takes it · b back · g steadier · h people · q leave",
    SHORT,
    SHORTEST,
];
const MANY: &[&str] = &[
    "Space marks, Enter is done · b back · g steadier · h people · q leave",
    "Enter done · b back · g steadier · h people · q leave",
    SHORT,
    SHORTEST,
];
const FULL: &[&str] = &[
    "That is as many as fit · Enter done · b back · g steadier · h people · q leave",
    "Full · Enter done · b back · g steadier · h people · q leave",
    SHORT,
    SHORTEST,
];
const MENU_KEYS: &[&str] = &[
    "Enter goes on where you were · b back · g steadier · h people · q leave",
    "Enter goes on · b back · g steadier · h people · q leave",
    SHORT,
    SHORTEST,
];
const WISH_KEYS: &[&str] = &["y yes · Enter keeps it as words", "y yes · Enter keeps it", "y · Enter"];
const LINE: &[&str] = &[
    "Enter when done, or leave it empty · Esc: back, steadier, people, leave",
    "Enter done · Esc: back, steadier, people, leave",
    "Enter · Esc back steadier people leave",
    "Esc b g h q",
];
const LIST: &[&str] = &[
    "An empty line ends it · Esc: back, steadier, people, leave",
    "Enter · Esc back steadier people leave",
    "Esc b g h q",
];
const PAGE_KEYS: &[&str] = &[
    "Ctrl-D done · Ctrl-O editor · Esc: back, steadier, people, leave",
    "^D done Esc back steadier people leave",
    "^D Esc b g h q",
];
const PEOPLE: &[&str] =
    &["Enter goes on where you were · q leave", "Enter goes on · q leave", "Enter q leave"];
const MORE_PEOPLE: &[&str] =
    &["Enter for more · b back to where you were · q leave", "Enter more · b back · q leave"];

/// The parts of a breath, in their order.
pub const BREATH: [&str; 4] = ["in", "hold", "out", "rest"];

/// Below the title.
#[must_use]
pub fn title(minutes: u32) -> String {
    format!("{}. You can stop at any time.", capital(&super::minutes(minutes)))
}

/// A pause, with its length.
#[must_use]
pub fn pause(seconds: u32) -> String {
    format!("A pause, {}.", super::seconds(seconds))
}

/// Before paced breaths.
#[must_use]
pub fn breathing(parts: &[(&str, u32)], rounds: u32) -> String {
    let parts: Vec<String> = parts.iter().map(|(word, seconds)| format!("{word} {seconds}")).collect();
    let times = if rounds == 1 { "once".to_owned() } else { format!("{rounds} times") };
    format!("Breathe along if it suits you: {}; {times}.", parts.join(", "))
}

/// One part of a breath, without animation.
#[must_use]
pub fn part(word: &str, seconds: u32) -> String {
    format!("{word}, {seconds}")
}

/// Options that are out of sight.
#[must_use]
pub fn more(count: usize) -> String {
    format!("   … {count} more")
}

/// What an answer could look like.
#[must_use]
pub fn example(example: &str) -> String {
    format!("For example: {example}")
}

/// The first of two ratings.
#[must_use]
pub fn pair(before: i64) -> String {
    format!("Before, it was {before}.")
}

/// What the ends of a scale mean.
#[must_use]
pub fn ends(scale: &Scale) -> String {
    let end = |number: i64, words: &Option<String>| words.as_ref().map(|words| format!("{number} {words}"));
    let ends = [end(scale.from, &scale.low), end(scale.to, &scale.high)];
    ends.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// How a list is written.
#[must_use]
pub fn list(at_most: usize) -> String {
    match at_most {
        1 => "One line.".to_owned(),
        _ => format!("One on each line, up to {at_most}. An empty line ends it."),
    }
}

/// A whole answer that could be a wish for one of the ways out.
#[must_use]
pub fn wish(turn: &Turn) -> String {
    let meaning = match turn {
        Turn::Back => "to go back",
        Turn::Steadier => "for steadier ground",
        Turn::People => "for people to reach",
        Turn::Leave => "to leave",
        _ => "to say that something is in the way",
    };
    format!("Take this as a wish {meaning}? Enter keeps it as words.")
}

/// A fault of the program. Says where, never what a person wrote.
#[must_use]
pub fn broke(at: Option<&Location<'_>>) -> String {
    let place = at.map(|at| format!(" (at {}:{})", at.file(), at.line())).unwrap_or_default();
    format!(
        "Something in selfcomp broke{place}, so it ends here. It was not you, and nothing was sent anywhere.\n"
    )
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
