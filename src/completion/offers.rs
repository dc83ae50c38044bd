//! What each argument can be: the one place where an argument gets its candidates.

use std::ffi::OsStr;
use std::sync::Arc;

use clap::{Arg, ValueHint};
use clap_complete::CompletionCandidate;
use clap_complete::engine::{ArgValueCompleter, PathCompleter, ValueCompleter};

use super::{Tab, kept, names};
use crate::exercise::characters::clean_line;

/// What can stand for an argument.
#[derive(Debug, Clone, Copy)]
pub enum Offer {
    /// One of a few words that the argument itself knows.
    Itself,
    /// A file, wherever it is.
    Files,
    /// Something only the person knows, or words of their own: nothing.
    Nothing,
    /// What this finds.
    Of(fn(&Tab) -> Vec<CompletionCandidate>),
}

/// What is offered for an argument, by the commands it stands behind and its own name; `None` when nobody has thought
/// about it yet. A test sees to it that somebody has.
#[must_use]
pub fn offer(command: &str, argument: &Arg) -> Option<Offer> {
    if !argument.get_possible_values().is_empty() {
        return Some(Offer::Itself);
    }
    if matches!(argument.get_value_hint(), ValueHint::AnyPath | ValueHint::FilePath | ValueHint::DirPath) {
        return Some(Offer::Files);
    }
    Some(match (command, argument.get_id().as_str()) {
        (_, "lang") | ("check", "against") => Offer::Of(names::languages),
        (_, "exercise") | ("show" | "copy", "id") => Offer::Of(names::exercises),
        ("about", "id") => Offer::Of(names::readings),
        ("phrase", "when") => Offer::Of(names::moments),
        ("suggest", "words") => Offer::Of(names::situations),
        ("list", "tag") => Offer::Of(names::tags),
        ("support", "country") => Offer::Of(names::countries),
        ("support", "situation") => Offer::Of(names::harms),
        ("config set" | "config unset", "key") => Offer::Of(names::keys),
        ("config set", "value") => Offer::Of(names::values),
        ("resume", "which") => Offer::Of(kept::drafts),
        ("bring" | "journal show" | "journal edit" | "journal delete" | "journal export", "which") => {
            Offer::Of(kept::entries)
        }
        ("remind remove", "names") => Offer::Of(names::reminders),
        ("remind add", "days") => Offer::Of(names::weekdays),
        ("remind pause", "until") => Offer::Of(names::days_to_come),
        (_, "since" | "until") => Offer::Of(names::days),
        // Words of their own, names of people and parts, numbers and times.
        (_, "tags" | "untag" | "seed")
        | ("remind add", "at")
        | ("suggest", "minutes")
        | ("journal show", "revision")
        | ("journal search", "words" | "regex")
        | ("cards show" | "cards edit" | "support add" | "support remove", _) => Offer::Nothing,
        _ => return None,
    })
}

/// An argument with what can stand for it.
#[must_use]
pub fn with(argument: Arg, command: &str, tab: &Arc<Tab>) -> Arg {
    let takes = argument.is_positional() || argument.get_num_args().is_some_and(|count| count.takes_values());
    let found = if takes { offer(command, &argument) } else { None };
    match found {
        Some(Offer::Of(find)) => {
            let tab = Arc::clone(tab);
            argument.add(ArgValueCompleter::new(move |word: &OsStr| find(&tab.at(word))))
        }
        Some(Offer::Files) => argument.add(ArgValueCompleter::new(files)),
        Some(Offer::Itself | Offer::Nothing) | None => argument,
    }
}

/// Files whose names steer no terminal and stay on their line.
fn files(word: &OsStr) -> Vec<CompletionCandidate> {
    let mut found = PathCompleter::any().complete(word);
    found
        .retain(|file| file.get_value().to_str().is_some_and(|name| name != "." && clean_line(name) == name));
    found.sort();
    found
}
