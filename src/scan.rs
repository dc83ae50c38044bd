//! The plain files of many folders, each read once and shown to whoever looks through them.
//!
//! More threads than cores share the folders, because a disk that is asked for several files at once answers
//! sooner. A file is opened relative to its folder, without waiting and without following a link.

use std::ffi::{CStr, CString, OsStr};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use rustix::fs::{CWD, Dir, FileType, Mode, OFlags};
use rustix::io::retry_on_intr;

use crate::words;

/// So many folders are read at once.
const AT_ONCE: usize = 8;

/// What one read takes, in bytes; a longer file takes more room, which is given back after it.
const USUAL: usize = 64 * 1024;

/// A file, or a folder that could not be looked into.
#[derive(Debug)]
pub struct Found<'a> {
    /// The folder, as it was given.
    pub folder: &'a Path,
    /// The file's name in it; empty for the folder itself.
    pub name: &'a OsStr,
    /// All its bytes, or why there are none: no plain file, too large, no permission.
    pub bytes: io::Result<&'a [u8]>,
}

impl Found<'_> {
    /// Where it is.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.join(self.name)
    }
}

/// What `each` makes of the files in these folders (not in folders inside them) whose names are `wanted`.
///
/// The results come in the order of the folders, and inside one in the order of the bytes of the names. What is
/// no plain file, or has more bytes than `most`, comes with an error instead of its bytes and is never waited
/// for; so does a folder that cannot be read.
pub fn scan<T: Send>(
    folders: &[PathBuf],
    most: usize,
    wanted: impl Fn(&OsStr) -> bool + Sync,
    each: impl Fn(Found<'_>) -> Option<T> + Sync,
) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut reader = Reader { most, buffer: vec![0; USUAL] };
        let places = std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)));
        let folders = places.map_while(|place| Some((place, folders.get(place)?)));
        folders.map(|(place, folder)| (place, reader.folder(folder, &wanted, &each))).collect::<Vec<_>>()
    };
    let mut results = together(folders.len().min(AT_ONCE), work);
    results.sort_unstable_by_key(|(place, _)| *place);
    results.into_iter().flat_map(|(_, results)| results).collect()
}

/// The same work in so many threads, this one among them; fewer where the system allows no more.
fn together<T: Send>(threads: usize, work: impl Fn() -> Vec<T> + Sync) -> Vec<T> {
    thread::scope(|scope| {
        let start = |_| thread::Builder::new().spawn_scoped(scope, &work).ok();
        let others: Vec<_> = (1..threads).map_while(start).collect();
        let mut results = work();
        for other in others {
            results.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        results
    })
}

/// The folders in a folder, in the order of their names; a link to one is none.
///
/// # Errors
/// When it cannot be read.
pub fn folders_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let opened = open_folder(folder)?;
    let names = names(&opened, |_| true)?;
    let is_folder = |(name, kind): &(CString, FileType)| match kind {
        FileType::Unknown => kind_of(opened.as_fd(), name).is_ok_and(FileType::is_dir),
        kind => kind.is_dir(),
    };
    let found = names.iter().filter(|found| is_folder(found));
    Ok(found.map(|(name, _)| folder.join(OsStr::from_bytes(name.to_bytes()))).collect())
}

fn kind_of(folder: BorrowedFd<'_>, name: &CStr) -> io::Result<FileType> {
    let found = rustix::fs::statat(folder, name, rustix::fs::AtFlags::SYMLINK_NOFOLLOW)?;
    Ok(FileType::from_raw_mode(found.st_mode))
}

fn open_folder(folder: &Path) -> io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    Ok(rustix::fs::openat(CWD, folder, flags, Mode::empty())?)
}

/// The wanted names in a folder and what kind of thing each is, in their order.
fn names(folder: &OwnedFd, wanted: impl Fn(&OsStr) -> bool) -> io::Result<Vec<(CString, FileType)>> {
    let mut names = Vec::new();
    for entry in Dir::read_from(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if !matches!(name.to_bytes(), b"." | b"..") && wanted(OsStr::from_bytes(name.to_bytes())) {
            names.push((name.to_owned(), entry.file_type()));
        }
    }
    names.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    Ok(names)
}

/// One thread's reader: every file goes through the same buffer.
struct Reader {
    most: usize,
    buffer: Vec<u8>,
}

impl Reader {
    fn folder<T>(
        &mut self,
        folder: &Path,
        wanted: impl Fn(&OsStr) -> bool,
        each: impl Fn(Found<'_>) -> Option<T>,
    ) -> Vec<T> {
        let listed = open_folder(folder).and_then(|opened| Ok((names(&opened, wanted)?, opened)));
        let (names, opened) = match listed {
            Ok(listed) => listed,
            Err(error) => {
                return each(Found { folder, name: OsStr::new(""), bytes: Err(error) }).into_iter().collect();
            }
        };
        let show = |(name, kind): &(CString, FileType)| {
            let bytes = self.file(opened.as_fd(), name, *kind);
            each(Found { folder, name: OsStr::from_bytes(name.to_bytes()), bytes })
        };
        names.iter().filter_map(show).collect()
    }

    fn file(&mut self, folder: BorrowedFd<'_>, name: &CStr, kind: FileType) -> io::Result<&[u8]> {
        self.buffer.truncate(USUAL);
        self.buffer.shrink_to(USUAL);
        // Most systems say in the list of names what is a plain file, so that nothing else is even opened.
        let kind = if kind == FileType::Unknown { kind_of(folder, name)? } else { kind };
        if !kind.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, words::NOT_PLAIN));
        }
        let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOFOLLOW | OFlags::NOCTTY | OFlags::CLOEXEC;
        let file = retry_on_intr(|| rustix::fs::openat(folder, name, flags, Mode::empty()))?;
        let length = self.fill(&file)?;
        Ok(&self.buffer[..length])
    }

    /// Reads to the end, which only a read of nothing tells for certain, and says how many bytes there were.
    fn fill(&mut self, file: &OwnedFd) -> io::Result<usize> {
        let mut length = 0;
        loop {
            match retry_on_intr(|| rustix::io::read(file, &mut self.buffer[length..]))? {
                0 => return Ok(length),
                more => length += more,
            }
            if length > self.most {
                return Err(io::Error::new(io::ErrorKind::FileTooLarge, words::too_large(self.most)));
            }
            if length == self.buffer.len() {
                self.buffer.resize(length * 2, 0);
            }
        }
    }
}
