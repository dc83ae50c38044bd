//! `selfcomp show ID`: an exercise as text, without doing it.

use clap::Args;

use super::which;
use crate::app::{App, Failure, Outcome};
use crate::exercise::characters::clean;
use crate::page::page;
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
        let Some(id) = which::exercise(self.id, app)? else { return Ok(Outcome::Done) };
        let loaded = app.catalog().load(&id)?;
        if let Some(note) = &loaded.note {
            writeln!(app.err, "{note}\n")?;
        }
        writeln!(app.out, "{}", page(&clean(&script::script(&loaded.exercise)), app.streams))?;
        Ok(Outcome::Done)
    }
}
