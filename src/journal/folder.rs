//! Folders that nobody else can reach into: opened one below the other, so that no link leads elsewhere.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use nix::sys::signal::{SigSet, Signal};
use rustix::fs::{self as sys, CWD, Mode, OFlags};
use rustix::io::Errno;

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
            sys::fchmod(&folder.fd, PRIVATE)?;
        }
        Ok(folder)
    }

    /// Opens a folder in this one, and makes it when it is not there.
    ///
    /// # Errors
    /// As with [`Folder::private`].
    pub fn inside(&self, name: &str) -> io::Result<Self> {
        let open = || sys::openat(&self.fd, name, OPEN | OFlags::NOFOLLOW, Mode::empty());
        let fd = match open() {
            Err(Errno::NOENT) => {
                made(sys::mkdirat(&self.fd, name, PRIVATE))?;
                self.sync()?;
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
    /// When it cannot be opened or made.
    pub fn create(&self, name: &str, how: OFlags) -> io::Result<File> {
        // A limit on the size of files is an error to be told of; its signal would end the program.
        let _ = SigSet::from(Signal::SIGXFSZ).thread_block();
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::CLOEXEC | how;
        Ok(File::from(sys::openat(&self.fd, name, flags, Mode::RUSR | Mode::WUSR)?))
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
    let open = || sys::openat(CWD, path, flags, Mode::empty());
    let opened = match open() {
        Err(Errno::NOENT) => {
            let (parent, name) = path.parent().zip(path.file_name()).ok_or(Errno::NOENT)?;
            let parent = with_way(parent, OPEN)?;
            made(sys::mkdirat(&parent, name, PRIVATE))?;
            sync(&parent)?;
            open()
        }
        found => found,
    };
    opened.map_err(|error| refused(error, path))
}

/// Somebody else may have made it in the meantime.
fn made(result: Result<(), Errno>) -> io::Result<()> {
    match result {
        Ok(()) | Err(Errno::EXIST) => Ok(()),
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

fn sync(folder: &OwnedFd) -> io::Result<()> {
    match sys::fsync(folder) {
        Ok(()) | Err(Errno::INVAL | Errno::NOTSUP | Errno::NOSYS) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
