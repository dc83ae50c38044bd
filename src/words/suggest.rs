//! What is said on the way from a situation to an exercise.

use std::fmt::Write as _;

/// After `--minutes` stands something else.
pub const NOT_MINUTES: &str = "minutes are a whole number from 1 on, for example 5";

/// The first question.
pub const WHICH: &str = "What is it like right now?";
/// Its help.
pub const WHICH_HELP: &str = "Whatever is nearest. Enter alone leaves it open.";
/// The second question.
pub const HOW_LONG: &str = "How long may it take?";
/// Its help.
pub const HOW_LONG_HELP: &str = "Enter alone: it doesn't matter.";
/// An answer to it.
pub const TWO: &str = "two minutes";
/// An answer to it.
pub const TEN: &str = "ten minutes";
/// An answer to it.
pub const LONG: &str = "longer";
/// An answer to it.
pub const ANY: &str = "it doesn't matter";
/// The third question.
pub const BEGIN: &str = "One of these may fit. Would you like to begin one?";
/// Its help.
pub const BEGIN_HELP: &str = "Enter alone begins none, and b goes back.";
/// An answer to it.
pub const NONE: &str = "none for now";
/// When none is begun.
pub const LATER: &str = "They stay where they are: selfcomp list shows all of them.";
/// Nothing is short enough.
pub const LONGER: &str = "Nothing for this is that short. These are the shortest.";
/// Where somebody may need people more than an exercise, at a question.
pub const PEOPLE: &str =
    "There are people for this, too: h shows where to reach them, now and at every question.";
/// The same on paper.
pub const PEOPLE_FIRST: &str = "People first: selfcomp support shows where to reach them, at once.";
/// After the exercises.
pub const AFTER: &str =
    "selfcomp NAME starts one, selfcomp about NAME tells more, selfcomp support shows people to reach.";
/// Before the situations.
pub const SITUATIONS: &str = "How it can be:";
/// After them.
pub const AFTER_SITUATIONS: &str =
    "selfcomp suggest NAME, or a word or two of its line, shows what may help then.";
/// There is nothing to suggest.
pub const NOTHING_THERE: &str = "None of the exercises for this is there. selfcomp list shows what there is.";

/// Words that lead nowhere.
#[must_use]
pub fn nothing_for(words: &str, nearest: Option<&str>) -> String {
    let meant = super::perhaps(nearest);
    format!(
        "`{}` is not among the words known here.{meant} If it is about danger, or too heavy alone, \
         `selfcomp support` shows people to reach, at once. `selfcomp suggest --list` shows the situations there are.",
        super::shown(words)
    )
}

/// An exercise as an option: its title, how long, what it is.
#[must_use]
pub fn option(title: &str, minutes: u32, summary: Option<&str>) -> String {
    let summary = summary.map(|summary| format!(". {summary}")).unwrap_or_default();
    format!("{title}, {}{summary}", super::minutes(minutes))
}

/// An exercise on paper: its name, title and length, and what it is below.
#[must_use]
pub fn line(id: &str, widest: usize, title: &str, length: &str, summary: Option<&str>) -> String {
    let mut line = super::row(id, widest, &format!("{title}, {length}"));
    if let Some(summary) = summary {
        // Writing to a string cannot fail.
        let _ = write!(line, "\n  {:widest$}  {summary}", "");
    }
    line
}
