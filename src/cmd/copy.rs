//! `selfcomp copy ID`: an exercise of one's own, to change.

use clap::Args;

use super::which;
use crate::app::{App, Failure, Outcome};
use crate::files;
use crate::words::commands as words;

/// Makes an exercise your own: a file to change, which counts from then on.
#[derive(Debug, Args)]
pub struct Copy {
    /// The name of the exercise; without it, a list to pick from
    #[arg(value_name = "EXERCISE")]
    id: Option<String>,
}

impl Copy {
    /// Copies the built-in file to the person's own exercises, where it counts from then on.
    ///
    /// # Errors
    /// When there is no such exercise, there is an own one already, or it cannot be written.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let Some(id) = which::exercise(self.id, app)? else { return Ok(Outcome::Done) };
        let catalog = app.catalog();
        if let Some(path) = catalog.own_path(&id) {
            return Err(Failure::Failed(words::own_already(&path)));
        }
        let (text, language) = catalog.text(&id)?;
        let data = app.env.data_dir().ok_or_else(|| Failure::Failed(words::NO_DATA_FOLDER.into()))?;
        let path = data.join("exercises").join(language).join(format!("{id}.toml"));
        files::create(&path, text.as_bytes())
            .map_err(|error| Failure::Failed(words::not_copied(&path, &error)))?;
        writeln!(app.out, "{}", words::copied(&id, &path))?;
        Ok(Outcome::Done)
    }
}
