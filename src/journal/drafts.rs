//! Drafts: sessions on their way, one file each, replaced at each answer and held by a lock.
//!
//! A draft is written as an entry is. To keep it is to save the entry and then to let the draft go.

use std::fs::File;
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use rustix::fs::{self as sys, AtFlags, FlockOperation, OFlags};

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
    _lock: File,
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
        let folder = Folder::private(&self.folder)?;
        let lock = folder.create(&lock_file(id), OFlags::empty())?;
        let held = sys::flock(&lock, FlockOperation::NonBlockingLockExclusive).is_ok();
        // Whoever held it before may have let the draft go, and the lock with it.
        let there = held && lock.metadata()?.nlink() > 0;
        Ok(there.then(|| Draft { folder, id: id.clone(), _lock: lock }))
    }

    /// A draft that was left, and its lock. `None` when somebody works on it, or it has gone.
    ///
    /// # Errors
    /// When it cannot be read or makes no sense; it is left as it is.
    pub fn waiting(&self, id: &Id) -> io::Result<Option<Waiting>> {
        let Some(draft) = self.hold(id)? else { return Ok(None) };
        let text = match files::read_text(&self.path(id), super::LARGEST) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
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
        // Only who holds the lock writes, so one other name is enough, and nothing is left over.
        let other = format!(".{}.new", self.id);
        let mut file = self.folder.create(&other, OFlags::TRUNC)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        sys::renameat(self.folder.fd(), &other, self.folder.fd(), draft_file(&self.id))?;
        self.folder.sync()
    }

    /// Takes the draft and its lock away.
    ///
    /// # Errors
    /// When it is there and cannot be removed.
    pub fn let_go(self) -> io::Result<()> {
        for name in [draft_file(&self.id), format!(".{}.new", self.id), lock_file(&self.id)] {
            match sys::unlinkat(self.folder.fd(), &name, AtFlags::empty()) {
                Ok(()) | Err(rustix::io::Errno::NOENT) => {}
                Err(error) => return Err(error.into()),
            }
        }
        self.folder.sync()
    }
}

fn draft_file(id: &Id) -> String {
    Name::first(id.clone()).file()
}

fn lock_file(id: &Id) -> String {
    format!("{id}.lock")
}
