//! `selfcomp bring`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// A page to take to somebody who helps you.
#[derive(Debug, Args)]
pub struct Bring {}

impl Bring {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
