//! `selfcomp journal export`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// Everything in one file.
#[derive(Debug, Args)]
pub struct Export {}

impl Export {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
