//! Drafts: sessions on their way, one file each, replaced at each answer and held by a lock.
//!
//! A draft is written as an entry is. To keep it is to save the entry and then to let the draft go.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use rustix::fs::{self as sys, AtFlags, FlockOperation, OFlags};
use rustix::io::{Errno, retry_on_intr};

use super::folder::Folder;
use super::name::Name;
use crate::entry::{Entry, Id};
use crate::files;

/// A folder of drafts, which need not be there yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafts {
    folder: PathBuf,
}

/// A draft that is held: nobody else can change it, or take it for one that was left.
#[derive(Debug)]
pub struct Draft {
    folder: Folder,
    id: Id,
    /// Held by its lock for as long as this is open.
    lock: File,
}

/// A draft that was left.
#[derive(Debug)]
pub struct Waiting {
    /// What is in it.
    pub entry: Entry,
    /// Its lock.
    pub draft: Draft,
}

impl Drafts {
    /// The drafts below this folder of the program's.
    #[must_use]
    pub fn below(folder: &Path) -> Self {
        Self { folder: folder.join("drafts") }
    }

    /// The folder they are in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The names of all drafts, newest first, whether somebody works on them or not.
    #[must_use]
    pub fn ids(&self) -> Vec<Id> {
        let names = super::leftovers(&self.folder).into_iter();
        let mut ids: Vec<Id> =
            names.filter_map(|path| Some(Name::parse(path.file_name()?.to_str()?)?.id)).collect();
        ids.sort_by(|a, b| b.cmp(a));
        ids
    }

    /// The file of a draft.
    #[must_use]
    pub fn path(&self, id: &Id) -> PathBuf {
        self.folder.join(draft_file(id))
    }

    /// Begins a draft, or takes hold of one that was left. `None` when another terminal works on it.
    ///
    /// # Errors
    /// When the folder or the lock cannot be made.
    pub fn hold(&self, id: &Id) -> io::Result<Option<Draft>> {
        let Some(draft) = self.take(id)? else { return Ok(None) };
        self.sweep(&draft.folder, draft.lock.metadata()?.mtime());
        Ok(Some(draft))
    }

    fn take(&self, id: &Id) -> io::Result<Option<Draft>> {
        let folder = Folder::private(&self.folder)?;
        folder.sync_above()?;
        let lock = lock(&folder, id)?;
        Ok(lock.map(|lock| Draft { folder, id: id.clone(), lock }))
    }

    /// Takes away what a process left that was killed at the first word of a draft.
    fn sweep(&self, folder: &Folder, now: i64) {
        for left in super::leftovers(&self.folder) {
            let old = fs::symlink_metadata(&left).is_ok_and(|found| super::save::stale(&found, now));
            let Some(id) = left.file_name().and_then(|name| beside(name.to_str()?)).filter(|_| old) else {
                continue;
            };
            let orphan = || fs::symlink_metadata(self.path(&id)).is_err_and(|error| is_missing(&error));
            // Looked at once more with the lock: whoever had it may have written a draft in the meantime.
            if orphan()
                && let Ok(Some(_lock)) = lock(folder, &id)
                && orphan()
            {
                let _ = remove(folder, &id);
            }
        }
    }

    /// A draft that was left, and its lock. `None` when somebody works on it, or it has gone.
    ///
    /// # Errors
    /// When it cannot be read or makes no sense; it is left as it is.
    pub fn waiting(&self, id: &Id) -> io::Result<Option<Waiting>> {
        // Many may wait, and each sweep looks at all of them.
        let Some(draft) = self.take(id)? else { return Ok(None) };
        let text = match files::read_text(&self.path(id), super::LARGEST) {
            Ok(text) => text,
            Err(error) if is_missing(&error) => {
                draft.let_go()?;
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        let entry = Entry::from_markdown(&text).map_err(|fault| {
            io::Error::new(io::ErrorKind::InvalidData, crate::words::entry::fault(&fault))
        })?;
        Ok(Some(Waiting { entry, draft }))
    }
}

impl Draft {
    /// The name of the draft.
    #[must_use]
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// The folder it is in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Replaces what is in it; durable when this returns.
    ///
    /// # Errors
    /// When it cannot be written; then it is as it was.
    pub fn write(&self, entry: &Entry) -> io::Result<()> {
        let text = entry.to_markdown().map_err(io::Error::other)?;
        // Only who holds the lock writes, so one other name is enough.
        let other = new_file(&self.id);
        if let Err(error) = self.replace(&other, text.as_bytes()) {
            // Room for the next try.
            let _ = sys::unlinkat(self.folder.fd(), &other, AtFlags::empty());
            return Err(error);
        }
        self.folder.sync()
    }

    fn replace(&self, other: &str, text: &[u8]) -> io::Result<()> {
        let mut file = self.folder.create(other, OFlags::TRUNC)?;
        file.write_all(text)?;
        file.sync_all()?;
        let rename = || sys::renameat(self.folder.fd(), other, self.folder.fd(), draft_file(&self.id));
        Ok(retry_on_intr(rename)?)
    }

    /// Takes the draft and its lock away.
    ///
    /// # Errors
    /// When it is there and cannot be removed.
    pub fn let_go(self) -> io::Result<()> {
        remove(&self.folder, &self.id)
    }
}

/// The lock of a draft, held; `None` when somebody else holds it.
fn lock(folder: &Folder, id: &Id) -> io::Result<Option<File>> {
    let lock = folder.create(&lock_file(id), OFlags::empty())?;
    match retry_on_intr(|| sys::flock(&lock, FlockOperation::NonBlockingLockExclusive)) {
        // Whoever held it before may have let the draft go, and the lock with it.
        Ok(()) => Ok((lock.metadata()?.nlink() > 0).then_some(lock)),
        Err(Errno::WOULDBLOCK) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The draft first and its lock last, so that a lock without a draft has nothing to guard.
fn remove(folder: &Folder, id: &Id) -> io::Result<()> {
    for name in [draft_file(id), new_file(id), lock_file(id)] {
        match retry_on_intr(|| sys::unlinkat(folder.fd(), &name, AtFlags::empty())) {
            Ok(()) | Err(Errno::NOENT) => {}
            Err(error) => return Err(error.into()),
        }
    }
    folder.sync()
}

fn is_missing(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
}

/// The draft that a lock or an unfinished file belongs to.
fn beside(file: &str) -> Option<Id> {
    let stem = file.strip_suffix(".lock");
    Id::parse(stem.or_else(|| file.strip_prefix('.')?.strip_suffix(".new"))?)
}

fn new_file(id: &Id) -> String {
    format!(".{id}.new")
}

fn draft_file(id: &Id) -> String {
    Name::first(id.clone()).file()
}

fn lock_file(id: &Id) -> String {
    format!("{id}.lock")
}
