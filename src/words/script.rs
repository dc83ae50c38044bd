//! What stands around the words of an exercise when it is read instead of done.

use crate::exercise::{About, Breath, Length, Scale};
use crate::known::Fact;

/// Between two conditions that have to hold together.
pub const AND: &str = ", and ";
/// Between two conditions of which one is enough.
pub const OR: &str = ", or ";
/// Behind a question with several answers.
pub const MANY: &str = "  any of these:";
/// Where a total is shown.
pub const SCORE: &str = "(Here the numbers are added up and shown, without a verdict.)";
/// `people`.
pub const PEOPLE: &str = "(Here stands where to turn now: help lines and people.)";
/// Behind a last text.
pub const END: &str = "(The exercise ends here.)";

/// What it is, and that nothing is started.
#[must_use]
pub fn heading(about: &About) -> String {
    let summary = about.summary.as_ref().map(|summary| format!("{summary}\n")).unwrap_or_default();
    format!(
        "{}\n{summary}(This is the whole text, to be read; nothing is started. What stands in brackets is not \
         said. [Square brackets] are filled with what you answered. Every question can be left empty.)",
        about.title
    )
}

/// A side path.
#[must_use]
pub fn path(name: &str, way_out: bool) -> String {
    let name = spoken(name);
    if way_out {
        format!("== {name} (the way to steadier ground, one key away at any time)")
    } else {
        format!("== {name} (only on the way there)")
    }
}

/// A step of one length.
#[must_use]
pub fn only(length: Length) -> &'static str {
    match length {
        Length::Full => "only in the full version",
        Length::Quick => "only in the quick version",
    }
}

/// A step with a condition.
#[must_use]
pub fn when(condition: &str) -> String {
    format!("only if {condition}")
}

/// A step with a condition turned round.
#[must_use]
pub fn unless(condition: &str) -> String {
    format!("unless {condition}")
}

/// A pause.
#[must_use]
pub fn pause(seconds: u32) -> String {
    format!("(a pause: {})", super::seconds(seconds))
}

/// Paced breaths.
#[must_use]
pub fn breathe(breath: Breath, rounds: u32) -> String {
    format!("({})", super::plain::breathe(breath, rounds))
}

/// A draw from a bank.
#[must_use]
pub fn phrase(bank: &str, count: usize) -> String {
    match count {
        1 => format!("(one of the sentences under \"{}\", by chance)", spoken(bank)),
        _ => format!("({count} of the sentences under \"{}\", by chance)", spoken(bank)),
    }
}

/// A question and the name its answer goes by.
#[must_use]
pub fn question(text: &str, id: Option<&str>) -> String {
    let id = id.map(|id| format!(" (answer: {id})")).unwrap_or_default();
    let text = if text.is_empty() { "Which of these?" } else { text };
    format!("? {text}{id}")
}

/// What an answer could look like.
#[must_use]
pub fn example(example: &str) -> String {
    format!("  for example: {example}")
}

/// How a long text can begin.
#[must_use]
pub fn starter(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("    {line}")).collect();
    format!("  a page to write on; it can begin with:\n{}", lines.join("\n"))
}

/// Several lines.
#[must_use]
pub fn list(at_most: usize) -> String {
    format!("  line by line, up to {at_most}")
}

/// One option, or one sentence of a bank.
#[must_use]
pub fn option(label: &str) -> String {
    format!("  - {label}")
}

/// Options from a bank.
#[must_use]
pub fn from_bank(bank: &str, show: Option<usize>) -> String {
    match show {
        Some(count) => format!("  - {count} of the sentences under \"{}\", by chance", spoken(bank)),
        None => format!("  - the sentences under \"{}\"", spoken(bank)),
    }
}

/// Some of the options only.
#[must_use]
pub fn drawn(count: usize) -> String {
    format!("  {count} of these, by chance:")
}

/// A scale with words at its ends.
#[must_use]
pub fn scale(scale: &Scale) -> String {
    let end = |number: i64, word: &Option<String>| match word {
        Some(word) => format!("{number} ({word})"),
        None => number.to_string(),
    };
    format!("  a number from {} to {}", end(scale.from, &scale.low), end(scale.to, &scale.high))
}

/// A number with its word.
#[must_use]
pub fn point(number: i64, label: &str) -> String {
    format!("  {number}  {label}")
}

/// Yes or no.
#[must_use]
pub fn yes_no(yes: Option<&str>, no: Option<&str>) -> String {
    format!("  - {}\n  - {}", yes.unwrap_or(super::YES), no.unwrap_or(super::NO))
}

/// A walk along a side path.
#[must_use]
pub fn visit(path: &str) -> String {
    format!("(here comes \"{}\", below)", spoken(path))
}

/// A walk for each line.
#[must_use]
pub fn visit_for_each(path: &str, list: &str) -> String {
    format!("(here comes \"{}\", below, once for each line of {list})", spoken(path))
}

/// A walk until something holds.
#[must_use]
pub fn visit_until(path: &str, condition: &str, most: usize) -> String {
    format!("(here comes \"{}\", below, until {condition}; at most {most} times)", spoken(path))
}

/// A card that may be kept.
#[must_use]
pub fn keep(name: &str) -> String {
    format!("(here the card \"{}\" is shown, below)", spoken(name))
}

/// `recall`.
#[must_use]
pub fn recall(id: &str) -> String {
    format!("(here the card that was kept of \"{}\" is shown, if there is one)", spoken(id))
}

/// A condition about what is known of the person.
#[must_use]
pub fn known(fact: Fact, value: &str) -> String {
    if value == "yes" { fact.meaning().to_owned() } else { format!("it is not so that {}", fact.meaning()) }
}

/// The heading of a card.
#[must_use]
pub fn card(name: &str, title: &str) -> String {
    format!("== Card \"{}\": {title}", spoken(name))
}

/// The heading of a bank.
#[must_use]
pub fn bank(name: &str) -> String {
    format!("== Sentences: {}", spoken(name))
}

/// A hole in a text.
#[must_use]
pub fn slot(id: &str, fallback: Option<&str>) -> String {
    match fallback {
        Some(fallback) => format!("[{}, or: {fallback}]", spoken(id)),
        None => format!("[{}]", spoken(id)),
    }
}

/// A question, in short, as others refer to it.
#[must_use]
pub fn asked(text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    match first.char_indices().nth(60) {
        Some((end, _)) => format!("\"{}…\"", first.get(..end).unwrap_or_default().trim_end()),
        None => format!("\"{first}\""),
    }
}

/// One answer.
#[must_use]
pub fn is(asked: &str, label: &str) -> String {
    format!("{asked} was answered with \"{label}\"")
}

/// Any answer but one.
#[must_use]
pub fn is_not(asked: &str, label: &str) -> String {
    format!("{asked} was answered, and not with \"{label}\"")
}

/// One of several answers.
#[must_use]
pub fn is_one_of(asked: &str, labels: &[String]) -> String {
    let labels: Vec<String> = labels.iter().map(|label| format!("\"{label}\"")).collect();
    format!("{asked} was answered with {}", labels.join(" or "))
}

/// An answer among others.
#[must_use]
pub fn includes(asked: &str, label: &str) -> String {
    format!("\"{label}\" is among the answers to {asked}")
}

/// An answer not among others.
#[must_use]
pub fn does_not_include(asked: &str, label: &str) -> String {
    format!("{asked} was answered without \"{label}\"")
}

/// A number or a count.
#[must_use]
pub fn at_least(asked: &str, least: i64) -> String {
    format!("{asked} came to {least} or more")
}

/// A number or a count.
#[must_use]
pub fn at_most(asked: &str, most: i64) -> String {
    format!("{asked} came to {most} or less")
}

/// Any answer.
#[must_use]
pub fn answered(asked: &str) -> String {
    format!("{asked} was answered")
}

/// No answer.
#[must_use]
pub fn unanswered(asked: &str) -> String {
    format!("{asked} was left empty")
}

/// A name as it is said.
fn spoken(name: &str) -> String {
    name.replace('_', " ")
}
