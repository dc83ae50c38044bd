//! `selfcomp journal show`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// Read an entry.
#[derive(Debug, Args)]
pub struct Show {}

impl Show {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
