//! Where the units lie, and what else of the timer is on the disk: the link that enables it, the stamp of its last run.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::{SERVICE, TIMER};
use crate::env::Env;
use crate::files;
use crate::words::units as words;

/// No unit of ours is a tenth as large.
const MOST: usize = 1 << 20;

/// The places of one person.
#[derive(Debug)]
pub struct Place {
    /// The timer.
    pub timer: PathBuf,
    /// The service.
    pub service: PathBuf,
    /// The link that `enable` makes.
    pub link: PathBuf,
    /// When the timer last ran, by the time of the file: what `Persistent=true` goes by.
    pub stamp: PathBuf,
}

/// What lies at the place of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum There {
    /// Nothing.
    Nothing,
    /// A file that we wrote.
    Ours(Vec<u8>),
    /// A file, link or folder that we did not.
    Foreign,
}

impl Place {
    /// Below the settings and data of this person; `None` without a home.
    #[must_use]
    pub fn of(env: &Env) -> Option<Self> {
        let units = env.config_home()?.join("systemd/user");
        Some(Self {
            timer: units.join(TIMER),
            service: units.join(SERVICE),
            link: units.join("timers.target.wants").join(TIMER),
            stamp: env.data_home()?.join("systemd/timers").join(format!("stamp-{TIMER}")),
        })
    }

    /// Whether anything is there: a unit, the link, the stamp.
    #[must_use]
    pub fn has_any(&self) -> bool {
        [&self.timer, &self.service, &self.link, &self.stamp]
            .into_iter()
            .any(|path| fs::symlink_metadata(path).is_ok())
    }

    /// Takes away the link and the stamp.
    ///
    /// # Errors
    /// What is there and does not go, and why.
    pub fn forget(&self) -> Result<(), (PathBuf, io::Error)> {
        if fs::symlink_metadata(&self.link).is_ok_and(|found| found.is_symlink()) {
            removed(&self.link)?;
        }
        removed(&self.stamp)
    }

    /// Takes away the folders in which nothing is left.
    pub fn tidy(&self) {
        files::tidy(&self.link, 3);
        files::tidy(&self.stamp, 2);
    }
}

/// What lies there.
#[must_use]
pub fn look(path: &Path) -> There {
    match files::read_itself(path, MOST) {
        Ok(bytes) if bytes.starts_with(words::MARK.as_bytes()) => There::Ours(bytes),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            There::Nothing
        }
        _ => There::Foreign,
    }
}

/// Writes a file as it was, or takes it away where there was none.
///
/// # Errors
/// The path, and why it cannot be.
pub fn put_back(path: &Path, before: Option<&[u8]>) -> Result<(), (PathBuf, io::Error)> {
    match before {
        Some(bytes) => files::replace(path, bytes).map_err(|error| (path.to_path_buf(), error)),
        None => removed(path),
    }
}

fn removed(path: &Path) -> Result<(), (PathBuf, io::Error)> {
    match files::remove(path) {
        // Where a folder should be there is something else: nothing of ours is below it.
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(()),
        gone => gone.map_err(|error| (path.to_path_buf(), error)),
    }
}
