//! Keeping an entry: it is there whole, and survives a power cut, before anybody says so.
//!
//! Under another name, onto the disk, then the name, never over anything, then the folders onto the disk.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

use rustix::fs::{self as sys, AtFlags, OFlags, RenameFlags};
use rustix::io::Errno;

use super::Journal;
use super::folder::Folder;
use super::name::Name;
use crate::entry::{Entry, Id};

/// Why something was not kept, or cannot be promised to be.
#[derive(Debug)]
pub enum NotKept {
    /// Nothing of it is in the journal.
    No(io::Error),
    /// It is there, but the disk did not say that it would survive a power cut.
    Unsure(PathBuf, io::Error),
}

impl From<io::Error> for NotKept {
    fn from(error: io::Error) -> Self {
        Self::No(error)
    }
}

impl From<Errno> for NotKept {
    fn from(error: Errno) -> Self {
        Self::No(error.into())
    }
}

/// How old a file under another name has to be before it is swept, in seconds: a day.
const STALE: i64 = 24 * 60 * 60;

/// So many names are tried: of forty bits by chance, the second is free.
const TRIES: u64 = 100;

impl Journal {
    /// Keeps an entry under its first name; takes another name when that one is taken.
    ///
    /// # Errors
    /// When it is not kept, or only perhaps. Nothing else in the journal is touched in any case.
    pub fn keep(&self, entry: &mut Entry, chance: &dyn Fn() -> u64) -> Result<PathBuf, NotKept> {
        for attempt in 1..TRIES {
            match self.save(entry, &Name::first(entry.id.clone())) {
                Err(NotKept::No(error)) if error.kind() == io::ErrorKind::AlreadyExists => {
                    // Another one even where chance always says the same.
                    entry.id = Id::new(&entry.moment, chance().wrapping_add(attempt));
                }
                done => return done,
            }
        }
        self.save(entry, &Name::first(entry.id.clone()))
    }

    /// Keeps an entry under this name.
    ///
    /// # Errors
    /// As with [`Journal::keep`], and when there is a file of this name.
    pub fn save(&self, entry: &Entry, name: &Name) -> Result<PathBuf, NotKept> {
        let text = entry.to_markdown().map_err(io::Error::other)?;
        self.put(name, &text)
    }

    /// Keeps a text that is an entry under this name.
    ///
    /// # Errors
    /// As with [`Journal::save`].
    pub fn put(&self, name: &Name, text: &str) -> Result<PathBuf, NotKept> {
        let root = Folder::private(self.root())?;
        let waiting = root.inside(".tmp")?;
        let other = format!("{}-{}", std::process::id(), name.file());
        let file = waiting.create(&other, OFlags::EXCL)?;
        let placed =
            write(file, text.as_bytes(), &waiting).and_then(|()| placed(&root, &waiting, &other, name));
        let (year, month) = match placed {
            Ok(folders) => folders,
            Err(error) => {
                // What is left of it is swept another day.
                let _ = sys::unlinkat(waiting.fd(), &other, AtFlags::empty());
                return Err(error.into());
            }
        };
        let path = month.path().join(name.file());
        // Who made the folder of the month may have been stopped before its name was on the disk.
        let lasting = month.sync().and_then(|()| year.sync());
        lasting.map(|()| path.clone()).map_err(|error| NotKept::Unsure(path, error))
    }
}

/// Gives it its name, in the folders of its year and month. Whoever deletes the last entry of a month takes
/// its folder away, perhaps just now; then it is made once more.
fn placed(root: &Folder, waiting: &Folder, other: &str, name: &Name) -> io::Result<(Folder, Folder)> {
    let (year, month) = name.id.folders();
    let folders = || -> io::Result<_> {
        let year = root.inside("entries")?.inside(year)?;
        let month = year.inside(month)?;
        Ok((year, month))
    };
    let first = folders()?;
    match place(waiting, other, &first.1, &name.file()) {
        Err(Errno::NOENT) => {}
        done => return Ok(done.map(|()| first)?),
    }
    let again = folders()?;
    place(waiting, other, &again.1, &name.file())?;
    Ok(again)
}

/// The whole text, safe on the disk.
fn write(mut file: File, text: &[u8], waiting: &Folder) -> io::Result<()> {
    // By the clock of the disk: an entry can be of any time.
    sweep(waiting, file.metadata()?.mtime());
    file.write_all(text)?;
    file.sync_all()
}

/// Gives it its name, never over another file.
fn place(from: &Folder, old: &str, to: &Folder, new: &str) -> Result<(), Errno> {
    match sys::renameat_with(from.fd(), old, to.fd(), new, RenameFlags::NOREPLACE) {
        // A file system that cannot rename like this can still refuse a second name.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {
            sys::linkat(from.fd(), old, to.fd(), new, AtFlags::empty())?;
            // It is there; its other name is swept another day.
            let _ = sys::unlinkat(from.fd(), old, AtFlags::empty());
            Ok(())
        }
        done => done,
    }
}

/// Takes away what a killed process left; its text is in a draft.
fn sweep(folder: &Folder, now: i64) {
    for left in super::leftovers(folder.path()) {
        if fs::symlink_metadata(&left).is_ok_and(|found| stale(&found, now)) {
            let _ = fs::remove_file(&left);
        }
    }
}

/// Whether nobody can still be writing it.
pub(super) fn stale(found: &fs::Metadata, now: i64) -> bool {
    found.is_file() && found.mtime() < now.saturating_sub(STALE)
}
