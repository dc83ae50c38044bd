//! `selfcomp letters`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// Letters that wait for you, and all the others.
#[derive(Debug, Args)]
pub struct Letters {}

impl Letters {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
