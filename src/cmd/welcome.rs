//! `selfcomp` alone: a welcome, and what one needs in a hard moment.

use crate::app::{App, Failure, Outcome};
use crate::words::commands::WELCOME;

/// Says it.
///
/// # Errors
/// Only when the output is broken.
pub fn run(app: &mut App<'_>) -> Result<Outcome, Failure> {
    app.page(WELCOME)?;
    Ok(Outcome::Done)
}
