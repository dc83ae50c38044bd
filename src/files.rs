//! Files of the person's: read without ever waiting for them, written whole and for nobody else.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::thread;
use std::time::Duration;

use nix::sys::signal::{SigSet, Signal};
use rustix::fs::OFlags;
use tempfile::NamedTempFile;

use crate::words;

/// The bytes of a plain file, when they are not more than this.
///
/// Anything else, such as a pipe or a device, could keep us waiting for ever.
///
/// # Errors
/// When it cannot be opened or read, is no plain file, or is larger.
pub fn read(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    all_of(&open(path)?, most)
}

/// The same, but of the file itself: a link in its place is an error.
///
/// # Errors
/// As with [`read`], and when it is a link.
pub fn read_itself(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    all_of(&opened(path, OFlags::NOFOLLOW)?, most)
}

/// The first bytes of the file itself, however large it is.
///
/// # Errors
/// When it cannot be opened or read, is no plain file, or a link.
pub fn beginning(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; most];
    // A plain file gives as much as is asked for unless it ends there: one read is enough.
    let length = opened(path, OFlags::NOFOLLOW)?.read(&mut bytes)?;
    bytes.truncate(length);
    Ok(bytes)
}

/// A plain file, opened for reading.
///
/// # Errors
/// When it cannot be opened, or is no plain file.
pub fn open(path: &Path) -> io::Result<File> {
    opened(path, OFlags::empty())
}

fn opened(path: &Path, how: OFlags) -> io::Result<File> {
    // A pipe that nobody writes to would hold up the opening itself.
    let flags = (OFlags::NONBLOCK | how).bits().cast_signed();
    let file = OpenOptions::new().read(true).custom_flags(flags).open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, words::NOT_PLAIN));
    }
    Ok(file)
}

fn all_of(file: &File, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most {
        return Err(io::Error::new(ErrorKind::FileTooLarge, words::too_large(most)));
    }
    Ok(bytes)
}

/// The same as text.
///
/// # Errors
/// As with [`read`], and when it is not UTF-8.
pub fn read_text(path: &Path, most: usize) -> io::Result<String> {
    let text = String::from_utf8(read(path, most)?);
    text.map_err(|_| io::Error::new(ErrorKind::InvalidData, words::NOT_TEXT))
}

/// Writes a file at once or not at all, in a folder that is made when it is not there.
///
/// # Errors
/// When it cannot be written; then whatever was there is as it was.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    beside(path, bytes)?.persist(path)?;
    Ok(())
}

/// The same, and where the path is a link, what it leads to is replaced: a file somebody keeps elsewhere stays there.
///
/// # Errors
/// As with [`replace`].
pub fn replace_through_links(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = match fs::canonicalize(path) {
        Ok(target) => target,
        // A link that leads nowhere now may lead somewhere again: it is not written over.
        Err(error) if fs::symlink_metadata(path).is_ok() => return Err(error),
        Err(_) => path.to_path_buf(),
    };
    replace(&target, bytes)
}

/// Takes a file away; where there is none, nothing is to be done.
///
/// # Errors
/// When it is there and cannot be removed.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        gone => gone,
    }
}

/// Takes away the folders around a path, so many from the innermost, as far as they are empty.
pub fn tidy(path: &Path, most: usize) {
    // One that holds something stays, and whatever is above it.
    let gone = |folder: &Path| match fs::remove_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed,
    };
    let _ = path.ancestors().skip(1).take(most).try_for_each(gone);
}

/// The same as [`replace`] without waiting for the disk, for what is no loss when the power goes.
///
/// # Errors
/// As with [`replace`].
pub fn jot(path: &Path, bytes: &[u8]) -> io::Result<()> {
    written(path, bytes)?.persist(path)?;
    Ok(())
}

/// The same as [`replace`], but never over something that is there.
///
/// # Errors
/// When it cannot be written, or something is there.
pub fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    beside(path, bytes)?.persist_noclobber(path)?;
    Ok(())
}

/// Writes a file piece by piece, at once or not at all, in a folder that is there; over something that is
/// there only when it may, and is a plain file.
///
/// # Errors
/// When it cannot be written, or something is there.
pub fn stream(
    path: &Path,
    over: bool,
    write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(_) if !over => return Err(ErrorKind::AlreadyExists.into()),
        // A device or a pipe is nobody's export, and a link may be something's only way.
        Ok(there) if !there.is_file() => return Err(io::Error::other(words::NOT_PLAIN)),
        _ => {}
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // A limit on the size of files is an error to be told of; its signal would end the program.
    let _ = SigSet::from(Signal::SIGXFSZ).thread_block();
    let new = NamedTempFile::new_in(folder).map_err(briefly)?;
    let mut out = BufWriter::new(new.as_file());
    write(&mut out).and_then(|()| out.flush()).map_err(briefly)?;
    drop(out);
    new.as_file().sync_all()?;
    if over {
        new.persist(path)?
    } else {
        new.persist_noclobber(path)?
    };
    // Some file systems have no way to say so of a folder.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// What went wrong, without the other name: it tells nobody anything.
#[allow(clippy::needless_pass_by_value, reason = "it is handed on in the place of the error")]
fn briefly(error: io::Error) -> io::Error {
    error.raw_os_error().map_or_else(|| error.kind().into(), io::Error::from_raw_os_error)
}

/// The file under another name, for nobody else to read, and safe on the disk.
fn beside(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let new = written(path, bytes)?;
    new.as_file().sync_all()?;
    Ok(new)
}

/// The same, on its way to the disk.
fn written(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mut new = NamedTempFile::new_in(folder).map_err(briefly)?;
    new.write_all(bytes).map_err(briefly)?;
    Ok(new)
}

/// So often a held folder is tried again, each time after [`PAUSE`]: for two seconds in all.
const TRIES: usize = 100;

const PAUSE: Duration = Duration::from_millis(20);

/// Holds a folder, which is made when it is not there, for as long as what is given back is open: of those who read
/// a file in it, change it and write it, one comes after the other. Where that cannot be said of a folder, it goes
/// without.
///
/// # Errors
/// When it cannot be made or opened, or somebody does not let go of it.
pub fn hold(folder: &Path) -> io::Result<File> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let held = File::open(folder)?;
    for _ in 0..TRIES {
        match held.try_lock() {
            Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            Ok(()) | Err(TryLockError::Error(_)) => return Ok(held),
        }
    }
    Err(io::Error::new(ErrorKind::WouldBlock, words::IN_USE))
}

/// Makes a folder that only this person can enter, or sees to it that one that is there is so.
///
/// # Errors
/// When it cannot be made, is a link, or belongs to somebody else.
pub fn private_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    let found = fs::symlink_metadata(path)?;
    if !found.is_dir() || found.uid() != rustix::process::geteuid().as_raw() {
        return Err(io::Error::new(ErrorKind::PermissionDenied, words::NOT_YOURS));
    }
    if found.mode() & 0o077 != 0 {
        fs::set_permissions(path, Permissions::from_mode(0o700))?;
    }
    Ok(())
}
