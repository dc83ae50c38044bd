//! `selfcomp` alone: a welcome, and what one needs in a hard moment.

use crate::app::{App, Failure, Outcome};
use crate::mine;
use crate::words::commands as words;

/// Says it. Whoever kept a line for themselves meets one of them first; nothing is said about being away.
///
/// # Errors
/// Only when the output is broken.
pub fn run(app: &mut App<'_>) -> Result<Outcome, Failure> {
    let lines = mine::lines(app);
    let place = (app.chance)().checked_rem(lines.len() as u64);
    let line = place.and_then(|place| lines.get(usize::try_from(place).ok()?));
    let greeting = line.map(|line| words::kept_line(line)).unwrap_or_default();
    app.page(&format!("{greeting}{}", words::WELCOME))?;
    Ok(Outcome::Done)
}
