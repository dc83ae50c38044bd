//! Picking one of many from a list that narrows as one types.
//!
//! Here nothing of an exercise is going on, so Esc alone leaves, and every letter is a letter.

use std::io;

use console::{Term, measure_text_width, truncate_str};
use dialoguer::FuzzySelect;
use dialoguer::theme::SimpleTheme;
use rustix::termios::{QueueSelector, tcflush, tcgetattr};

use crate::guide::signals::{AT_EASE, Held, Hold, interrupt};

/// The most rows of the list; what one types narrows it.
const ROWS: usize = 12;

/// So many columns of the first row are for what one types.
const TYPED: usize = 10;

/// The place of the line that was picked; `None` when Esc was pressed.
///
/// # Errors
/// When standard input or standard error is no terminal.
pub fn pick(question: &str, lines: &[String]) -> io::Result<Option<usize>> {
    let saved = tcgetattr(rustix::stdio::stdin())?;
    let held = Held { saved, leave: AT_EASE.into(), enter: String::new(), farewell: true, parting: None };
    let _hold = Hold::take(held)?;
    tcflush(rustix::stdio::stdin(), QueueSelector::IFlush)?;
    // A line that wraps would be drawn over itself; the list leaves room for its marker.
    let columns = usize::from(Term::stderr().size().1).saturating_sub(4).max(8);
    let lines = lines.iter().map(|line| truncate_str(line, columns, "…").into_owned());
    let question = heading(question, columns.saturating_sub(TYPED).max(8));
    let list = FuzzySelect::with_theme(&SimpleTheme).with_prompt(question).items(lines).default(0);
    list.max_length(ROWS).highlight_matches(false).report(false).interact_opt().map_err(into_io)
}

/// The question with what can be done, or by itself where there is no room for that.
fn heading(question: &str, columns: usize) -> String {
    let alone = question.split_inclusive('?').next().unwrap_or(question);
    let fits = measure_text_width(question) <= columns;
    truncate_str(if fits { question } else { alone }, columns, "…").into_owned()
}

fn into_io(error: dialoguer::Error) -> io::Error {
    match error {
        dialoguer::Error::IO(error) if error.kind() == io::ErrorKind::Interrupted => interrupt(),
        dialoguer::Error::IO(error) => error,
    }
}
