//! `selfcomp journal delete`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// Take an entry away.
#[derive(Debug, Args)]
pub struct Delete {}

impl Delete {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
