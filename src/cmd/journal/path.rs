//! `selfcomp journal path`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// Where the journal is.
#[derive(Debug, Args)]
pub struct Path {}

impl Path {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
