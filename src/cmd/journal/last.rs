//! `selfcomp journal` alone: the last entries, one line each.

use crate::app::{App, Failure, Outcome};

/// Shows the last entries.
///
/// # Errors
/// Always, so far.
pub fn run(_: &mut App<'_>) -> Result<Outcome, Failure> {
    Err(Failure::Failed("not there yet".to_owned()))
}
