//! `selfcomp journal list`.

use clap::Args;

use crate::app::{App, Failure, Outcome};

/// Entries of some days, an exercise or a tag.
#[derive(Debug, Args)]
pub struct List {}

impl List {
    /// Not there yet.
    ///
    /// # Errors
    /// Always, so far.
    pub fn run(self, _: &mut App<'_>) -> Result<Outcome, Failure> {
        Err(Failure::Failed("not there yet".to_owned()))
    }
}
