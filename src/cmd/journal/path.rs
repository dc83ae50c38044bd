//! `selfcomp journal path`: for scripts and for looking oneself.

use std::os::unix::ffi::OsStrExt;

use clap::Args;

use crate::app::{App, Failure, Outcome};
use crate::words::reading as words;

/// Where the journal is.
#[derive(Debug, Args)]
pub struct Path {}

impl Path {
    /// Prints the folder, exactly as it is named, whether it is there or not.
    ///
    /// # Errors
    /// When nothing says where it would be, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let journal = super::place(app)?;
        let path = journal.root().as_os_str().as_bytes();
        app.out.write_all(&[path, b"\n"].concat())?;
        if !journal.root().is_dir() {
            app.tell(words::NOT_YET)?;
        }
        Ok(Outcome::Done)
    }
}
