//! `selfcomp schema`: the JSON Schema of the format, for editors.

use clap::Args;

use crate::app::{App, Failure, Outcome};
use crate::exercise::schema;

/// The schema of exercise files, for editors that know JSON Schema.
#[derive(Debug, Args)]
pub struct Schema {}

impl Schema {
    /// Prints the schema.
    ///
    /// # Errors
    /// Only when the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        write!(app.out, "{}", schema::text())?;
        Ok(Outcome::Done)
    }
}
