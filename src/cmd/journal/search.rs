//! `selfcomp journal search`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// Find words in your entries.
#[derive(Debug, Args)]
pub struct Search {}

impl Search {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
