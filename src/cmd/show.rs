//! `selfcomp show ID`: an exercise as text, without doing it.

use clap::Args;

use super::which;
use crate::app::{App, Failure, Outcome};
use crate::script;

/// The whole text of an exercise, to read: nothing is asked, nothing starts.
#[derive(Debug, Args)]
pub struct Show {
    /// The name of the exercise; without it, a list to pick from
    #[arg(value_name = "EXERCISE")]
    id: Option<String>,
}

impl Show {
    /// Shows the whole text: nothing is asked, timed or drawn.
    ///
    /// # Errors
    /// When there is no such exercise, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        which::tell(self.id, app, |loaded| script::script(&loaded.exercise))
    }
}
