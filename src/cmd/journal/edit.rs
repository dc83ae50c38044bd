//! `selfcomp journal edit`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// Change an entry; what it was before stays beside it.
#[derive(Debug, Args)]
pub struct Edit {}

impl Edit {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
