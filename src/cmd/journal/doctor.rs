//! `selfcomp journal doctor`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// Look whether everything is in order.
#[derive(Debug, Args)]
pub struct Doctor {}

impl Doctor {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
