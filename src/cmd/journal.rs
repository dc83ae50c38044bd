//! `selfcomp journal`: what was kept, and everything that can be done with it.

pub mod chosen;
pub mod delete;
pub mod doctor;
pub mod edit;
pub mod export;
pub mod import;
pub mod json;
pub mod last;
pub mod line;
pub mod list;
pub mod listed;
pub mod path;
pub mod search;
pub mod sheaf;
pub mod show;
pub mod which;

use std::fs;
use std::io::ErrorKind;

use clap::{Args, Subcommand};

use crate::app::{App, Failure, Outcome};
use crate::journal::Journal as Store;
use crate::words::keeping as words;

/// What you kept: the last entries, one line each.
#[derive(Debug, Args)]
pub struct Journal {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, Subcommand)]
#[command(defer = true)]
enum What {
    /// Entries of some days, an exercise or a tag
    List(list::List),
    /// Read an entry
    Show(show::Show),
    /// Find words in your entries
    Search(search::Search),
    /// Change an entry; what it was before stays beside it
    Edit(edit::Edit),
    /// Take an entry away
    Delete(delete::Delete),
    /// Everything in one file: markdown, json or html
    Export(export::Export),
    /// Bring in entries from an export of this program or of jrnl
    Import(import::Import),
    /// Where the journal is
    Path(path::Path),
    /// Look whether everything is in order
    Doctor(doctor::Doctor),
}

impl Journal {
    /// Runs what was asked for; alone, the last entries.
    ///
    /// # Errors
    /// The failure of the command.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        match self.what {
            None => last::run(app),
            Some(What::List(list)) => list.run(app),
            Some(What::Show(show)) => show.run(app),
            Some(What::Search(search)) => search.run(app),
            Some(What::Edit(edit)) => edit.run(app),
            Some(What::Delete(delete)) => delete.run(app),
            Some(What::Export(export)) => export.run(app),
            Some(What::Import(import)) => import.run(app),
            Some(What::Path(path)) => path.run(app),
            Some(What::Doctor(doctor)) => doctor.run(app),
        }
    }
}

/// The journal of this person, whose folder can be looked into; an empty one when there is none yet.
///
/// # Errors
/// When nothing says where it would be, or it cannot be looked into.
pub fn of(app: &App<'_>) -> Result<Store, Failure> {
    let journal = place(app)?;
    match fs::read_dir(journal.entries()) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Failure::Failed(words::not_opened(&error))),
        _ => Ok(journal),
    }
}

/// Where the journal of this person is, or would be.
///
/// # Errors
/// When nothing says where that is.
pub fn place(app: &App<'_>) -> Result<Store, Failure> {
    Store::of(&app.env).ok_or_else(|| Failure::Failed(words::NO_JOURNAL.to_owned()))
}
