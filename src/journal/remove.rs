//! Taking files of the journal away: from folders that are opened one below the other, onto the disk.

use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::{self as sys, AtFlags};
use rustix::io::Errno;

use super::Journal;
use super::folder::Folder;
use crate::entry::Id;

/// What of it could not be taken away.
#[derive(Debug)]
pub struct NotRemoved {
    /// The file, or the folder that could not be written.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
    /// How many files are gone all the same.
    pub gone: usize,
}

impl Journal {
    /// Takes these files of an entry away, in this order; a folder that is empty then goes, too.
    ///
    /// # Errors
    /// At the first that cannot be taken away, or when the disk does not confirm it. One that has gone
    /// already is no error.
    pub fn remove(&self, id: &Id, files: &[PathBuf]) -> Result<(), NotRemoved> {
        let mut gone = 0;
        let fails = |path: &Path, gone| {
            let path = path.to_owned();
            move |error| NotRemoved { path, error, gone }
        };
        let (year, month) = id.folders();
        let entries = self.entries();
        let open = || -> io::Result<[Folder; 3]> {
            let top = Folder::private(self.root())?.inside("entries")?;
            let above = top.inside(year)?;
            let folder = above.inside(month)?;
            Ok([top, above, folder])
        };
        let [top, above, folder] = open().map_err(fails(&entries, gone))?;
        for file in files {
            unlink(&folder, file).map_err(fails(file, gone))?;
            gone += 1;
        }
        folder.sync().map_err(fails(folder.path(), gone))?;
        empty(&above, month).and_then(|()| empty(&top, year)).map_err(fails(folder.path(), gone))
    }
}

fn unlink(folder: &Folder, file: &Path) -> io::Result<()> {
    let name = file.file_name().ok_or(Errno::INVAL)?;
    match sys::unlinkat(folder.fd(), name, AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Takes a folder away when nothing is in it.
fn empty(parent: &Folder, name: &str) -> io::Result<()> {
    match sys::unlinkat(parent.fd(), name, AtFlags::REMOVEDIR) {
        Ok(()) => parent.sync(),
        Err(Errno::NOTEMPTY | Errno::EXIST | Errno::NOENT) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
