//! `selfcomp look`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// A quiet look back.
#[derive(Debug, Args)]
pub struct Look {}

impl Look {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
