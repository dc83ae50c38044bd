//! Who can open what: folders are for one person, files too. A clone by git, or a backup, opens them.

use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{self as sys, CWD, Mode, OFlags};

use super::{Findings, Round, Trouble};
use crate::journal::name::Name;
use crate::journal::shelf::numbered;
use crate::journal::{Journal, leftovers};

/// What others may do.
const OTHERS: u32 = 0o077;

/// Every folder and file of the journal that is ours; what is foreign is left alone.
pub(super) fn journal(journal: &Journal, round: &Round<'_>, findings: &mut Findings) {
    for path in [journal.root().to_owned(), journal.unfinished(), journal.entries()] {
        closed(&path, round, findings);
    }
    for path in leftovers(&journal.unfinished()) {
        closed(&path, round, findings);
    }
    for year in numbered(&journal.entries(), 4).0 {
        closed(&year, round, findings);
        for month in numbered(&year, 2).0 {
            closed(&month, round, findings);
            for path in entries(&month) {
                closed(&path, round, findings);
            }
        }
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let ours = |path: &PathBuf| path.file_name().and_then(|name| Name::parse(name.to_str()?)).is_some();
    leftovers(folder).into_iter().filter(ours).collect()
}

/// Closes a file or a folder to others. Links and special files are left alone: they are named elsewhere.
pub(super) fn closed(path: &Path, round: &Round<'_>, findings: &mut Findings) {
    let Ok(found) = fs::symlink_metadata(path) else { return };
    if !found.is_dir() && !found.is_file() {
        return;
    }
    if found.uid() != rustix::process::geteuid().as_raw() {
        return findings.trouble.push(Trouble::NotYours(path.to_owned()));
    }
    if found.mode() & OTHERS == 0 {
        return;
    }
    match if round.repair { close(path) } else { Ok(()) } {
        Ok(()) => findings.opened.push(path.to_owned()),
        Err(error) => findings.trouble.push(Trouble::Stuck(path.to_owned(), error)),
    }
}

/// Of what is opened here, so that nothing else can take its place in between.
fn close(path: &Path) -> io::Result<()> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = File::from(sys::openat(CWD, path, flags, Mode::empty())?);
    let mode = file.metadata()?.mode();
    file.set_permissions(Permissions::from_mode(mode & !OTHERS & 0o777))
}
