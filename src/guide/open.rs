//! Which guide this person meets.

use crate::app::{App, Failure};

use super::Guide;
use super::plain::{Plain, Settings};

/// The widest column of text that is easy to read.
const WIDEST: usize = 72;
/// A window smaller than this has no room for lists.
const SMALLEST: (u16, u16) = (5, 20);

/// What was asked for on the command line.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// Leave nothing on the screen.
    pub private: bool,
    /// Long texts in the person's editor.
    pub editor: bool,
}

/// The guide for these streams and this person.
///
/// # Errors
/// When the terminal cannot be prepared.
pub fn open<'a>(app: &'a mut App<'_>, _wish: Wish) -> Result<Box<dyn Guide + 'a>, Failure> {
    let width =
        app.streams.size.map_or(WIDEST, |(_, columns)| usize::from(columns).clamp(SMALLEST.1.into(), WIDEST));
    let settings = Settings { paced: app.streams.stdin_tty, echo: !app.streams.stdin_tty, width };
    let plain = Plain::new(app.input, app.err, settings);
    Ok(Box::new(if app.streams.stdin_tty { plain.on_terminal() } else { plain }))
}
