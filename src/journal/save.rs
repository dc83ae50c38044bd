//! Keeping an entry: it is there whole, and survives a power cut, before anybody says so.
//!
//! Under another name, onto the disk, then the name, never over anything, then the folders onto the disk.

use std::fs;
use std::io::{self, Write};
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

impl Journal {
    /// Keeps an entry under its first name; takes another name when that one is taken.
    ///
    /// # Errors
    /// When it is not kept, or only perhaps. Nothing else in the journal is touched in any case.
    pub fn keep(&self, entry: &mut Entry, chance: &dyn Fn() -> u64) -> Result<PathBuf, NotKept> {
        loop {
            match self.save(entry, &Name::first(entry.id.clone())) {
                Err(NotKept::No(error)) if error.kind() == io::ErrorKind::AlreadyExists => {
                    entry.id = Id::new(&entry.moment, chance());
                }
                done => return done,
            }
        }
    }

    /// Keeps an entry under this name.
    ///
    /// # Errors
    /// As with [`Journal::keep`], and when there is a file of this name.
    pub fn save(&self, entry: &Entry, name: &Name) -> Result<PathBuf, NotKept> {
        let text = entry.to_markdown().map_err(io::Error::other)?;
        self.put(name, &text, entry.moment.utc().as_second())
    }

    /// Keeps a text that is an entry under this name. What was left half-written a day before `now`, in
    /// seconds, is swept.
    ///
    /// # Errors
    /// As with [`Journal::save`].
    pub fn put(&self, name: &Name, text: &str, now: i64) -> Result<PathBuf, NotKept> {
        let root = Folder::private(self.root())?;
        let waiting = root.inside(".tmp")?;
        sweep(&waiting, now);
        let other = format!("{}-{}", std::process::id(), name.file());
        let placed =
            write(&waiting, &other, text.as_bytes()).and_then(|()| placed(&root, &waiting, &other, name));
        let folder = match placed {
            Ok(folder) => folder,
            Err(error) => {
                // What is left of it is swept another day.
                let _ = sys::unlinkat(waiting.fd(), &other, AtFlags::empty());
                return Err(error.into());
            }
        };
        let path = folder.path().join(name.file());
        folder.sync().map_err(|error| NotKept::Unsure(path.clone(), error))?;
        Ok(path)
    }
}

/// Gives it its name. Whoever deletes the last entry of a month takes its folder away, perhaps just now;
/// then it is made once more.
fn placed(root: &Folder, waiting: &Folder, other: &str, name: &Name) -> io::Result<Folder> {
    let (year, month) = name.id.folders();
    let folder = || root.inside("entries")?.inside(year)?.inside(month);
    let first = folder()?;
    match place(waiting, other, &first, &name.file()) {
        Err(Errno::NOENT) => {}
        done => return Ok(done.map(|()| first)?),
    }
    let again = folder()?;
    place(waiting, other, &again, &name.file())?;
    Ok(again)
}

/// The whole text, safe on the disk.
fn write(folder: &Folder, name: &str, text: &[u8]) -> io::Result<()> {
    let mut file = folder.create(name, OFlags::EXCL)?;
    file.write_all(text)?;
    file.sync_all()
}

/// Gives it its name, never over another file.
fn place(from: &Folder, old: &str, to: &Folder, new: &str) -> Result<(), Errno> {
    match sys::renameat_with(from.fd(), old, to.fd(), new, RenameFlags::NOREPLACE) {
        // A file system that cannot rename like this can still refuse a second name.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {
            sys::linkat(from.fd(), old, to.fd(), new, AtFlags::empty())?;
            sys::unlinkat(from.fd(), old, AtFlags::empty())
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
fn stale(found: &fs::Metadata, now: i64) -> bool {
    use std::os::unix::fs::MetadataExt;
    found.is_file() && found.mtime() < now.saturating_sub(STALE)
}
