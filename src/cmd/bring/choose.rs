//! Choosing entries from a list: one after the other where the list narrows as one types, else by their numbers.

use crate::app::{App, Failure};
use crate::cmd::look::complete;
use crate::entry::Head;
use crate::exercise::characters::clean_line;
use crate::guide::open::is_plain;
use crate::guide::terminal::pick::pick;
use crate::journal::Journal;
use crate::journal::filter::Filter;
use crate::words::bringing as words;

/// The most lines of a numbered list.
const NUMBERED: usize = 30;

/// The names of the chosen entries.
pub(super) enum Names {
    /// At least one.
    These(Vec<String>),
    /// None, and what is said about it.
    None(&'static str),
}

/// Asks which entries, newest first.
///
/// # Errors
/// When nobody can be asked, something else than a number was typed, or the terminal breaks.
pub(super) fn names(journal: &Journal, app: &mut App<'_>) -> Result<Names, Failure> {
    if !app.streams.stdin_tty || !app.streams.stderr_tty {
        return Err(Failure::Usage(words::NAME_SOME.to_owned()));
    }
    let mut heads = complete(journal.heads(&Filter::default()), app)?;
    if heads.is_empty() {
        return Ok(Names::None(words::EMPTY));
    }
    heads.reverse();
    let names = if is_plain(app) { by_number(&heads, app)? } else { one_by_one(heads, app)? };
    Ok(if names.is_empty() { Names::None(words::NOTHING_CHOSEN) } else { Names::These(names) })
}

fn line(head: &Head) -> String {
    words::line(head.moment.date(), &clean_line(&head.title))
}

fn one_by_one(mut heads: Vec<Head>, app: &mut App<'_>) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    while !heads.is_empty() {
        let lines: Vec<String> = heads.iter().map(line).collect();
        let question = if names.is_empty() { words::WHICH } else { words::WHICH_ELSE };
        let Some(place) = pick(question, &lines)? else { break };
        writeln!(app.err, "{}", words::chosen(&lines[place]))?;
        names.push(heads.remove(place).id.to_string());
    }
    Ok(names)
}

fn by_number(heads: &[Head], app: &mut App<'_>) -> Result<Vec<String>, Failure> {
    let listed = &heads[..heads.len().min(NUMBERED)];
    for (number, head) in (1..).zip(listed) {
        writeln!(app.err, "{number:>3}  {}", line(head))?;
    }
    if listed.len() < heads.len() {
        writeln!(app.err, "{}", words::OLDER)?;
    }
    writeln!(app.err, "{}", words::WHICH_NUMBERS)?;
    app.err.flush()?;
    let mut typed = String::new();
    app.input.read_line(&mut typed)?;
    let numbers = typed.split([' ', ',', '\t', '\n', '\r']).filter(|number| !number.is_empty());
    numbers.map(|number| by_its_number(number, listed)).collect()
}

fn by_its_number(typed: &str, listed: &[Head]) -> Result<String, Failure> {
    let place = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let head = place.and_then(|place| listed.get(place));
    head.map(|head| head.id.to_string()).ok_or_else(|| Failure::Usage(words::not_in_the_list(typed)))
}
