//! The journal: one file per session, written once and never again.
//!
//! `entries/YYYY/MM/<UTC stamp>-<chance>.md` below one private folder, and nothing else in it: no index,
//! no state. So two machines never write the same file, and no mistake reaches an older entry.

pub mod cards;
pub mod doctor;
pub mod drafts;
pub mod filter;
pub mod folder;
pub mod gather;
pub mod letters;
pub mod months;
pub mod name;
pub mod own;
pub mod read;
pub mod remove;
pub mod save;
pub mod shelf;

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rustix::fs::{self as sys, Dir, Mode, OFlags};

use self::name::Name;
use crate::entry::Id;
use crate::env::Env;

/// The largest file that is read as an entry, in bytes: some ten thousand pages.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// The journal of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journal {
    root: PathBuf,
}

impl Journal {
    /// The journal in this folder, which need not be there yet.
    #[must_use]
    pub fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// The journal of this person; `None` when nothing says where their data goes.
    #[must_use]
    pub fn of(env: &Env) -> Option<Self> {
        Some(Self::at(env.data_dir()?.join("journal")))
    }

    /// The folder it is in.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder the entries are in.
    #[must_use]
    pub fn entries(&self) -> PathBuf {
        self.root.join("entries")
    }

    /// Where a file is while it is written.
    #[must_use]
    pub fn unfinished(&self) -> PathBuf {
        self.root.join(".tmp")
    }

    /// Whether an entry of this name was kept and is there.
    #[must_use]
    pub fn has(&self, id: &Id) -> bool {
        fs::symlink_metadata(self.path_of(&Name::first(id.clone()))).is_ok()
    }

    /// Where a file of this name is, or would be.
    pub(crate) fn path_of(&self, name: &Name) -> PathBuf {
        let (year, month) = name.id.folders();
        self.entries().join(year).join(month).join(name.file())
    }

    /// Whether the person has ever kept something: then there is a folder for it.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        // What cannot be looked at may well be there.
        fs::symlink_metadata(self.entries())
            .map_or_else(|error| error.kind() != ErrorKind::NotFound, |_| true)
    }
}

/// What is in a folder; nothing when it cannot be read.
fn leftovers(folder: &Path) -> Vec<PathBuf> {
    // The standard library would end the program when a folder cannot be closed.
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let Ok(files) = sys::open(folder, flags, Mode::empty()).and_then(Dir::new) else { return Vec::new() };
    let names =
        files.filter_map(|file| Some(OsStr::from_bytes(file.ok()?.file_name().to_bytes()).to_owned()));
    names.filter(|name| name != "." && name != "..").map(|name| folder.join(name)).collect()
}
