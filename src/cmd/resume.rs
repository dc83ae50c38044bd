//! `selfcomp resume`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// Go on with what was put by.
#[derive(Debug, Args)]
pub struct Resume {}

impl Resume {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
