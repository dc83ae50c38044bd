//! A folder beside the table: what stood there before, and a lock. It goes when nothing of ours is there any more.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Seek, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::files;
use crate::words::crontab as words;

/// So often it is tried to come in, each time after [`PAUSE`]: for ten seconds in all.
const TRIES: usize = 1000;

const PAUSE: Duration = Duration::from_millis(10);

/// The folder, while nobody else has it.
pub(super) struct Desk {
    folder: PathBuf,
    /// Locked for as long as it is open.
    _lock: File,
}

impl Desk {
    /// Comes in, and makes the folder when it is not there.
    ///
    /// # Errors
    /// When it cannot be made or locked; `WouldBlock` when somebody else does not leave.
    pub fn hold(state: &Path) -> io::Result<Self> {
        let folder = folder(state);
        for _ in 0..TRIES {
            if let Some(lock) = lock(state, &folder)? {
                return Ok(Self { folder, _lock: lock });
            }
            thread::sleep(PAUSE);
        }
        Err(ErrorKind::WouldBlock.into())
    }

    /// Whether there is one, with something in it or somebody.
    pub fn is_there(state: &Path) -> bool {
        folder(state).exists()
    }

    /// Where the table of before lies.
    pub fn backup(&self) -> PathBuf {
        self.folder.join("before")
    }

    fn none(&self) -> PathBuf {
        self.folder.join("none-before")
    }

    /// A table for the program to read, whole and under no name.
    pub fn paper(&self, table: &[u8]) -> io::Result<File> {
        let mut paper = tempfile::tempfile_in(&self.folder)?;
        paper.write_all(table)?;
        paper.rewind()?;
        Ok(paper)
    }

    /// Puts by what stands there before it is another.
    pub fn put_by(&self, table: Option<&[u8]>) -> io::Result<()> {
        match table {
            Some(table) => files::replace(&self.backup(), table),
            None => files::remove(&self.backup()),
        }
    }

    /// Before our lines come there for the first time: whether there was a table at all.
    pub fn note(&self, first: bool, none: bool) -> io::Result<()> {
        match (first, none) {
            (true, true) => files::replace(&self.none(), words::NONE_BEFORE.as_bytes()),
            (true, false) => files::remove(&self.none()),
            (false, _) => Ok(()),
        }
    }

    /// Whether there was none.
    pub fn none_before(&self) -> bool {
        self.none().exists()
    }

    /// Nothing here is needed any more.
    pub fn clear(&self) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let _ = fs::remove_file(entry.path());
        }
    }
}

impl Drop for Desk {
    /// Only when it is empty. Whoever waits for it sees that it has gone.
    fn drop(&mut self) {
        let _ = fs::remove_dir(&self.folder);
    }
}

fn folder(state: &Path) -> PathBuf {
    state.join("crontab")
}

/// The folder with its lock; `None` when somebody else has it, or took it away in this moment.
fn lock(state: &Path, folder: &Path) -> io::Result<Option<File>> {
    files::private_folder(state)?;
    let opened = files::private_folder(folder).and_then(|()| File::open(folder));
    let file = match opened {
        Err(error) if is_going(&error, folder) => return Ok(None),
        file => file?,
    };
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
        Ok(()) => Ok(is_at(&file, folder)?.then_some(file)),
    }
}

/// Whether somebody took it away between two looks at it.
fn is_going(error: &io::Error, folder: &Path) -> bool {
    let file = || fs::symlink_metadata(folder).is_ok_and(|found| !found.is_dir());
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::AlreadyExists) && !file()
}

/// Whether this is still the folder of that name.
fn is_at(file: &File, folder: &Path) -> io::Result<bool> {
    let held = file.metadata()?;
    Ok(fs::symlink_metadata(folder).is_ok_and(|now| (now.dev(), now.ino()) == (held.dev(), held.ino())))
}
