//! What each hint says.

use std::ops::Range;

use super::grade;
use crate::exercise::fault::Fault;

/// The most words of a sentence.
pub const MOST_WORDS: usize = 25;

/// What a code says, and what to do.
const MESSAGES: &[(&str, &str, &str)] = &[
    (
        "H001",
        "this presses the person",
        "a wish or an offer leaves a choice: “you could”, “if you like”, “may”",
    ),
    ("H002", "this promises something", "nobody knows how it will be: say what may happen, or leave it out"),
    ("H003", "this is a verdict", "say what happens, and leave judging and naming illnesses to others"),
    (
        "H004",
        "this praises a performance",
        "those who could not manage it read it too; thanks are always right",
    ),
    (
        "H005",
        "this counts what somebody did or did not do",
        "nothing is counted here, and absence goes unmentioned",
    ),
    (
        "H006",
        "this holds one hardship against another",
        "others may know it too; none of it is lighter or heavier",
    ),
    ("H007", "this brushes a hardship aside", "it may be as hard as it is, for as long as it is"),
    (
        "H008",
        "this is a command, and no offer goes with it",
        "“if you like”, “you could”, “perhaps” or a question",
    ),
    ("H011", "this is loud", "a full stop is quieter"),
    (
        "H012",
        "this takes something about a life for granted",
        "“someone close”, “they”, “whatever you hold on to”",
    ),
    ("H020", "this exception gives no reason", "write it behind “because”: # tone: H001 because …"),
    ("H021", "this exception excuses nothing", "take it out, or look at its code and its place"),
];

/// A hint at a place.
pub(super) fn hint(code: &'static str, at: Range<usize>) -> Fault {
    let (_, message, help) = MESSAGES.iter().find(|(known, ..)| *known == code).unwrap_or(&("", "", ""));
    Fault::hint(code, at, *message).help(*help)
}

/// A sentence with too many words.
pub(super) fn long(at: Range<usize>, words: usize) -> Fault {
    let fault = Fault::hint("H009", at, format!("this sentence has {words} words"));
    fault.help(format!("{MOST_WORDS} are easier to take in: make two of it"))
}

/// A text that asks for too many years of school.
pub(super) fn hard(at: Range<usize>, what: &str, reads: f64) -> Fault {
    let fault = Fault::hint("H010", at, format!("{what} reads like grade {reads:.1}"));
    fault.help(format!("up to {:.0} is easier: shorter words, shorter sentences", grade::HIGHEST))
}

/// Whether there is a hint with this code.
pub(super) fn known(code: &str) -> Option<&'static str> {
    let codes = MESSAGES.iter().map(|(code, ..)| *code).chain(["H009", "H010"]);
    codes.into_iter().find(|known| *known == code && !matches!(*known, "H020" | "H021"))
}
