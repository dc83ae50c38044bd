//! `selfcomp journal import`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// Bring in entries.
#[derive(Debug, Args)]
pub struct Import {}

impl Import {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
