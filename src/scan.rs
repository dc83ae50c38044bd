//! The plain files of many folders, each read once and shown to whoever looks through them.
//!
//! More threads than cores share the folders, because a disk that is asked for several files at once answers
//! sooner. A file is opened relative to its folder, without waiting and without following a link.

use std::collections::BTreeMap;
use std::ffi::{CStr, CString, OsStr};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use rustix::fs::{CWD, Dir, FileType, Mode, OFlags};
use rustix::io::retry_on_intr;

use crate::words;

/// So many folders are read at once.
const AT_ONCE: usize = 8;

/// What one read takes, in bytes; a longer file takes more room, which is given back after it.
const USUAL: usize = 64 * 1024;

/// A name in a folder.
#[derive(Debug)]
pub struct Named {
    name: CString,
    /// As far as the folder itself says it.
    kind: FileType,
}

impl Named {
    /// The name.
    #[must_use]
    pub fn name(&self) -> &OsStr {
        OsStr::from_bytes(self.name.to_bytes())
    }
}

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

/// Takes what `each` makes of the files in these folders (not in folders inside them), a folder at a time and in
/// their order.
///
/// `choose` is given the names in a folder, in any order, and says which are read, and in which order; what it
/// says with a name is given on with the file. What is no plain file, or has more bytes than `most`, comes with an error instead of its bytes and is never waited for;
/// so does a folder that cannot be read.
///
/// # Errors
/// The first of `take`; nothing is taken after it, and reading ends soon.
pub fn scan<K, T: Send, E>(
    folders: &[PathBuf],
    most: usize,
    choose: impl Fn(Vec<Named>) -> Vec<(K, Named)> + Sync,
    each: impl Fn(Option<K>, Found<'_>) -> Option<T> + Sync,
    mut take: impl FnMut(Vec<T>) -> Result<(), E>,
) -> Result<(), E> {
    let next = AtomicUsize::new(0);
    let read = |reader: &mut Reader, folder: &Path| reader.folder(folder, &choose, &each);
    let work = |done: &SyncSender<(usize, Vec<T>)>| {
        let mut reader = Reader::new(most);
        let places = std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)));
        for (place, folder) in places.map_while(|place| Some((place, folders.get(place)?))) {
            // Nobody takes anything any more.
            let Ok(()) = done.send((place, read(&mut reader, folder))) else { return };
        }
    };
    thread::scope(|scope| {
        let (done, results) = sync_channel(AT_ONCE);
        let start = |_| {
            let (done, work) = (done.clone(), &work);
            thread::Builder::new().spawn_scoped(scope, move || work(&done)).is_ok()
        };
        let threads = if folders.len() > 1 { folders.len().min(AT_ONCE) } else { 0 };
        if (0..threads).filter(|at| start(*at)).count() == 0 {
            // One folder needs no thread, and a system that allows none is no obstacle.
            let mut reader = Reader::new(most);
            return folders.iter().try_for_each(|folder| take(read(&mut reader, folder)));
        }
        drop(done);
        in_order(results, take)
    })
}

/// Hands on what comes in any order in the order of its places. The receiver goes with it, which stops the senders.
fn in_order<T, E>(
    results: Receiver<(usize, Vec<T>)>,
    mut take: impl FnMut(Vec<T>) -> Result<(), E>,
) -> Result<(), E> {
    let (mut early, mut next) = (BTreeMap::new(), 0);
    for (place, result) in results {
        early.insert(place, result);
        while let Some(result) = early.remove(&next) {
            take(result)?;
            next += 1;
        }
    }
    Ok(())
}

fn kind_of(folder: BorrowedFd<'_>, name: &CStr) -> io::Result<FileType> {
    let found = rustix::fs::statat(folder, name, rustix::fs::AtFlags::SYMLINK_NOFOLLOW)?;
    Ok(FileType::from_raw_mode(found.st_mode))
}

fn open_folder(folder: &Path) -> io::Result<OwnedFd> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    Ok(rustix::fs::openat(CWD, folder, flags, Mode::empty())?)
}

/// The names in a folder, as they come.
fn names(folder: &OwnedFd) -> io::Result<Vec<Named>> {
    let mut names = Vec::new();
    for entry in Dir::read_from(folder)? {
        let entry = entry?;
        if !matches!(entry.file_name().to_bytes(), b"." | b"..") {
            names.push(Named { name: entry.file_name().to_owned(), kind: entry.file_type() });
        }
    }
    Ok(names)
}

/// One thread's reader: every file goes through the same buffer.
struct Reader {
    most: usize,
    buffer: Vec<u8>,
}

impl Reader {
    fn new(most: usize) -> Self {
        Self { most, buffer: vec![0; USUAL] }
    }

    fn folder<K, T>(
        &mut self,
        folder: &Path,
        choose: impl Fn(Vec<Named>) -> Vec<(K, Named)>,
        each: impl Fn(Option<K>, Found<'_>) -> Option<T>,
    ) -> Vec<T> {
        let listed = open_folder(folder).and_then(|opened| Ok((names(&opened)?, opened)));
        let (names, opened) = match listed {
            Ok(listed) => listed,
            Err(error) => {
                let itself = Found { folder, name: OsStr::new(""), bytes: Err(error) };
                return each(None, itself).into_iter().collect();
            }
        };
        let show = |(known, named): (K, Named)| {
            let bytes = self.file(opened.as_fd(), &named.name, named.kind);
            each(Some(known), Found { folder, name: named.name(), bytes })
        };
        choose(names).into_iter().filter_map(show).collect()
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

    /// Reads to the end and says how many bytes there were. A plain file gives as much as is asked for unless it
    /// ends there, so the read of nothing at its end is spared.
    fn fill(&mut self, file: &OwnedFd) -> io::Result<usize> {
        let mut length = 0;
        loop {
            let room = self.buffer.len() - length;
            let more = retry_on_intr(|| rustix::io::read(file, &mut self.buffer[length..]))?;
            length += more;
            if more < room && length <= self.most {
                return Ok(length);
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
