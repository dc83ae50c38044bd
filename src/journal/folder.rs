//! Folders that nobody else can reach into: opened one below the other, so that no link leads elsewhere.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Path, PathBuf};

use nix::sys::signal::{SigSet, Signal};
use rustix::fs::{self as sys, CWD, Mode, OFlags};
use rustix::io::{Errno, retry_on_intr};
use rustix::path::Arg;

use crate::words::journal as words;

/// An open folder of the person's own.
#[derive(Debug)]
pub struct Folder {
    fd: OwnedFd,
    path: PathBuf,
}

const OPEN: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);
const PRIVATE: Mode = Mode::RWXU;

impl Folder {
    /// Opens the folder everything of the journal is in, and makes it when it is not there, along with the
    /// way to it. Nobody else can enter it.
    ///
    /// # Errors
    /// When it cannot be made, is a link, belongs to somebody else, or others could write in it.
    pub fn private(path: &Path) -> io::Result<Self> {
        let folder = Self { fd: with_way(path, OPEN | OFlags::NOFOLLOW)?, path: path.to_owned() };
        let mode = folder.checked()?;
        if mode.bits() & 0o077 != 0 {
            retry_on_intr(|| sys::fchmod(&folder.fd, PRIVATE))?;
        }
        Ok(folder)
    }

    /// Opens a folder in this one, and makes it when it is not there.
    ///
    /// # Errors
    /// As with [`Folder::private`].
    pub fn inside(&self, name: &str) -> io::Result<Self> {
        let open = || open_at(&self.fd, name, OPEN | OFlags::NOFOLLOW);
        let fd = match open() {
            Err(Errno::NOENT) => {
                make(&self.fd, name)?;
                open()
            }
            found => found,
        };
        let path = self.path.join(name);
        let folder = Self { fd: fd.map_err(|error| refused(error, &path))?, path };
        folder.checked()?;
        Ok(folder)
    }

    /// Opens a file in it for writing, made when it is not there, for nobody else to read.
    ///
    /// # Errors
    /// When it cannot be opened or made. A pipe that nobody reads is refused: it could keep us waiting for ever.
    pub fn create(&self, name: &str, how: OFlags) -> io::Result<File> {
        // A limit on the size of files is an error to be told of; its signal would end the program.
        let _ = SigSet::from(Signal::SIGXFSZ).thread_block();
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let open = || sys::openat(&self.fd, name, flags | how, Mode::RUSR | Mode::WUSR);
        match retry_on_intr(open).map(File::from) {
            Err(Errno::NXIO) => Err(io::Error::new(ErrorKind::InvalidInput, crate::words::NOT_PLAIN)),
            opened => Ok(opened?),
        }
    }

    /// The open folder.
    #[must_use]
    pub fn fd(&self) -> &OwnedFd {
        &self.fd
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Makes the names in it survive a power cut. Some file systems cannot; there nothing is promised.
    ///
    /// # Errors
    /// When the disk is in trouble.
    pub fn sync(&self) -> io::Result<()> {
        sync(&self.fd)
    }

    /// Makes its own name survive a power cut: whoever made it may have been stopped before that.
    ///
    /// # Errors
    /// When the disk is in trouble.
    pub fn sync_above(&self) -> io::Result<()> {
        sync_above(&self.fd)
    }

    /// Its mode, when it is the person's own and nobody else can write in it.
    fn checked(&self) -> io::Result<Mode> {
        let stat = sys::fstat(&self.fd)?;
        let mode = Mode::from_raw_mode(stat.st_mode);
        if stat.st_uid != rustix::process::geteuid().as_raw() || mode.bits() & 0o022 != 0 {
            return Err(io::Error::new(ErrorKind::PermissionDenied, words::open_to_others(&self.path)));
        }
        Ok(mode)
    }
}

/// Opens a folder; where the way to it is not there, it is made, durably.
fn with_way(path: &Path, flags: OFlags) -> io::Result<OwnedFd> {
    let open = || open_at(CWD, path, flags);
    let opened = match open() {
        Err(Errno::NOENT) => {
            let (parent, name) = path.parent().zip(path.file_name()).ok_or(Errno::NOENT)?;
            let parent = with_way(parent, OPEN)?;
            make(&parent, name)?;
            open()
        }
        found => found,
    };
    opened.map_err(|error| refused(error, path))
}

fn open_at(folder: impl AsFd, path: impl Arg + Copy, flags: OFlags) -> Result<OwnedFd, Errno> {
    retry_on_intr(|| sys::openat(folder.as_fd(), path, flags, Mode::empty()))
}

/// Makes a folder, durably. The one it is made in may be somebody's who was stopped before its own name was
/// on the disk, so that comes first: then whatever has something in it has a name that lasts.
fn make(parent: &OwnedFd, name: impl Arg + Copy) -> io::Result<()> {
    sync_above(parent)?;
    match retry_on_intr(|| sys::mkdirat(parent, name, PRIVATE)) {
        // Somebody else made it in the meantime.
        Ok(()) | Err(Errno::EXIST) => sync(parent),
        Err(error) => Err(error.into()),
    }
}

/// A link or a file in the place of a folder is said to be one.
fn refused(error: Errno, path: &Path) -> io::Error {
    match error {
        Errno::LOOP | Errno::NOTDIR => io::Error::new(ErrorKind::NotADirectory, words::no_folder(path)),
        error => error.into(),
    }
}

/// A folder that may not be looked into is not this person's to make.
fn sync_above(folder: &OwnedFd) -> io::Result<()> {
    match open_at(folder, "..", OPEN) {
        Ok(above) => sync(&above),
        Err(Errno::ACCESS | Errno::PERM) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn sync(folder: &OwnedFd) -> io::Result<()> {
    match retry_on_intr(|| sys::fsync(folder)) {
        Ok(()) | Err(Errno::INVAL | Errno::NOTSUP | Errno::NOSYS) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
