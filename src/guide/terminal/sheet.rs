//! How a text is shown while it is written: the line of keys stands below it, and of a text taller than
//! the window there are its last rows.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use console::{Style, Term, measure_text_width};
use rustyline::completion::Completer;
use rustyline::highlight::Highlighter;
use rustyline::hint::{Hint, Hinter};
use rustyline::validate::Validator;
use rustyline::{Context, Helper};
use unicode_width::UnicodeWidthChar;

use crate::guide::{Begun, Scribe};

/// The sheet a text is written on.
pub(super) struct Sheet {
    /// The line of keys, from the longest wording to the shortest.
    pub keys: &'static [&'static str],
    /// The columns of the prompt.
    pub prompt: usize,
    pub margin: usize,
    pub colour: bool,
    /// Where each keystroke is taken down.
    pub begun: Arc<Mutex<Begun>>,
    /// Who is told of it.
    pub scribe: Option<Arc<dyn Scribe>>,
}

/// The line of keys; never completed into the text.
pub(super) struct Below(String);

/// A text in the rows of a window.
struct Extent {
    /// Where each row begins, in bytes.
    starts: Vec<usize>,
    /// Whether the last row is full.
    full: bool,
}

impl Sheet {
    /// Takes the text off the screen when its writing has ended; the cursor is in the row below it.
    pub(super) fn off(&self, text: &str) -> String {
        let (rows, columns) = window();
        let extent = self.extent(text, columns);
        let height = extent.starts.len();
        if height < rows {
            format!("\r\x1b[{}A\x1b[J", height + usize::from(extent.full))
        } else {
            "\x1b[H\x1b[J".to_owned()
        }
    }

    /// While this is done, no signal finds the text half taken down.
    fn take_down(&self, text: &str) {
        let mut begun = lock(&self.begun);
        text.clone_into(&mut begun.text);
        if let Some(scribe) = &self.scribe {
            scribe.typed(&begun);
        }
    }

    fn extent(&self, text: &str, columns: usize) -> Extent {
        let mut starts = vec![0];
        let mut column = self.prompt;
        for (at, letter) in text.char_indices() {
            let width = letter.width().unwrap_or(0);
            if letter == '\n' {
                starts.push(at + 1);
                column = 0;
            } else if column + width > columns {
                starts.push(at);
                column = 0;
            }
            column += width;
        }
        Extent { starts, full: column == columns }
    }
}

impl Hinter for Sheet {
    type Hint = Below;

    fn hint(&self, text: &str, _: usize, _: &Context<'_>) -> Option<Below> {
        self.take_down(text);
        let (rows, columns) = window();
        let extent = self.extent(text, columns);
        if extent.starts.len() + 2 > rows {
            return None;
        }
        let keys = self.keys.iter().find(|keys| measure_text_width(keys) < columns)?;
        let margin = self.margin.min(columns - 1 - measure_text_width(keys));
        // After a full row the terminal waits for one more letter before it begins the next.
        let next_row = if extent.full { " " } else { "" };
        Some(Below(format!("{next_row}\n\n{}{keys}", " ".repeat(margin))))
    }
}

impl Hint for Below {
    fn display(&self) -> &str {
        &self.0
    }

    fn completion(&self) -> Option<&str> {
        None
    }
}

impl Highlighter for Sheet {
    /// The last rows of a text that is taller than the window: drawn whole with every new row, it would
    /// leave its first rows in the scrollback again and again.
    fn highlight<'l>(&self, text: &'l str, _: usize) -> Cow<'l, str> {
        let (rows, columns) = window();
        let starts = self.extent(text, columns).starts;
        let hidden = (starts.len() + 1).saturating_sub(rows);
        Cow::Borrowed(&text[starts.get(hidden).copied().unwrap_or_default()..])
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        Cow::Owned(Style::new().dim().force_styling(self.colour).apply_to(hint).to_string())
    }
}

impl Completer for Sheet {
    type Candidate = String;
}

impl Validator for Sheet {}

impl Helper for Sheet {}

/// Rows and columns.
fn window() -> (usize, usize) {
    let (rows, columns) = Term::stderr().size();
    (rows.into(), usize::from(columns).max(2))
}

/// What is behind a lock, also when a thread broke while it held it.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        Sheet { keys: &[], prompt: 2, margin: 2, colour: false, begun: Arc::default(), scribe: None }
    }

    #[test]
    fn a_wide_letter_that_does_not_fit_begins_the_next_row() {
        assert_eq!(sheet().extent("ab日本", 5).starts, [0, 2]);
        assert!(sheet().extent("ab日", 6).full);
        assert_eq!(sheet().extent("a\nb", 10).starts, [0, 2]);
    }
}
