//! The card of a part, in words, and what is said around the cards.

use super::shown;
use crate::part::{FIELDS, Part};

/// The card, a line for each thing that is known.
#[must_use]
pub fn card(part: &Part) -> String {
    let known = FIELDS.iter().filter_map(|field| Some(format!("{} {}", label(field), part.field(field)?)));
    std::iter::once(part.name.clone()).chain(known).collect::<Vec<_>>().join("\n")
}

/// What stands before one of [`FIELDS`].
#[must_use]
pub fn label(field: &str) -> &'static str {
    match field {
        "kind" => "What it is like:",
        "where" => "Where it shows:",
        "job" => "What it does for me:",
        "history" => "Since when:",
        "fear" => "What it fears:",
        "need" => "What it needs:",
        "offer" => "What I offered it:",
        _ => "",
    }
}

/// What is asked for one of [`FIELDS`], or else for the name.
#[must_use]
pub fn question(field: &str) -> &'static str {
    match field {
        "kind" => "What is it like?",
        "where" => "Where does it show?",
        "job" => "What does it do for you?",
        "history" => "Since when is it there?",
        "fear" => "What does it fear?",
        "need" => "What does it need?",
        "offer" => "What did you offer it?",
        _ => "What do you call it?",
    }
}

/// One line of the list.
#[must_use]
pub fn line(part: &Part, day: &str) -> String {
    let kind = part.field("kind").map(|kind| format!(": {kind}")).unwrap_or_default();
    format!("{}{kind} (last met {})", part.name, on(day))
}

/// A day as it stands in a sentence.
fn on(day: &str) -> String {
    match day {
        super::dates::TODAY | super::dates::YESTERDAY => day.to_owned(),
        day => format!("on {day}"),
    }
}

/// The whole card, with the times its part was met.
#[must_use]
pub fn whole(part: &Part, times: &[String]) -> String {
    format!("{}\n\n{MET}\n{}", card(part), times.join("\n"))
}

const MET: &str = "When you met it, and in which entry:";

/// One of those times.
#[must_use]
pub fn time(day: &str, title: &str, id: &str) -> String {
    format!("  {day}, {title}, {id}")
}

/// Nothing is kept.
pub const EMPTY: &str = "No part is kept yet. `selfcomp parts` and `selfcomp critic` meet one, and at the end its \
     card can be kept, if you like.";
/// Below the list.
pub const HOW_TO_READ: &str = "`selfcomp cards show` with a name opens a card.";
/// Below a card.
pub const HOW_TO_CHANGE: &str = "`selfcomp cards edit` with its name changes it. To take it away, take its entries \
     away: `selfcomp journal delete` with their names, and everything else in them goes too.";

/// No card has this name; perhaps another was meant.
#[must_use]
pub fn no_such_card(typed: &str, near: Option<&str>) -> String {
    let typed = shown(typed);
    let then = match near {
        Some(name) => format!("Perhaps you mean `{}`.", shown(name)),
        None => "`selfcomp cards` lists those that are there.".to_owned(),
    };
    format!("No card is called `{typed}`. {then}")
}

/// Before the questions.
pub const FIELD_BY_FIELD: &str = "The card comes line by line. Enter keeps what is there, and a - alone leaves a \
     line open. If you leave on the way, what you changed is kept.";
/// A name was to be left open.
pub const NAME_STAYS: &str = "A card is found by its name, so that stays as it was.";
/// The same with a flag.
pub const NO_NAME: &str = "A card is found by its name, so that cannot be empty. Nothing was changed.";
/// Without a terminal, flags say what changes.
pub const NOBODY_TO_ASK: &str = "Nobody is here to be asked, so nothing was changed. With flags nothing is asked: \
     selfcomp cards edit NAME --need WORDS";

/// After a card has been given another name; whether there was one of that name.
#[must_use]
pub fn renamed(old: &str, new: &str, joined: bool) -> String {
    let (old, new) = (shown(old), shown(new));
    if joined {
        format!("There was a card called `{new}`: the two are one card now, and `{old}` goes by that name.")
    } else {
        format!("`{old}` is called `{new}` from now on.")
    }
}
