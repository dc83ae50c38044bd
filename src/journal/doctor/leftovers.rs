//! What a killed program leaves: files under another name, drafts, texts that were open in an editor.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};

use super::modes::closed;
use super::{Findings, Round, Trouble, Waiting, same};
use crate::entry::Id;
use crate::journal::drafts::Drafts;
use crate::journal::name::Name;
use crate::journal::{Journal, leftovers, read};

/// A file younger than this, in seconds, may still be written by somebody.
const FRESH: i64 = 60;

const DAY: i64 = 24 * 60 * 60;

/// Files that never got their name.
pub(super) fn unsaved(journal: &Journal, round: &Round<'_>, findings: &mut Findings) {
    for path in leftovers(&journal.unfinished()) {
        if age(&path, round) < FRESH {
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = name.split_once('-').and_then(|(_, name)| Name::parse(name));
        let kept = name.is_some_and(|name| same(&path, &journal.path_of(&name)));
        if kept || is_empty(&path) {
            sweep(&path, round, findings);
        } else {
            findings.trouble.push(Trouble::Unsaved(path));
        }
    }
}

/// Drafts below one folder of the program's.
pub(super) fn drafts(folder: &Path, round: &Round<'_>, findings: &mut Findings) {
    let drafts = Drafts::below(folder);
    let files = leftovers(drafts.folder());
    closed(drafts.folder(), round, findings);
    for path in &files {
        closed(path, round, findings);
    }
    let ids: BTreeSet<Id> = files.iter().filter_map(|path| draft_id(path)).collect();
    let waiting: Vec<PathBuf> = ids
        .iter()
        .filter(|id| !is_held(&drafts, id))
        .filter_map(|id| draft(&drafts, id, round, findings))
        .collect();
    if let Some(oldest) = waiting.iter().map(|path| age(path, round)).max() {
        let (folder, days) = (drafts.folder().to_owned(), oldest / DAY);
        findings.drafts.push(Waiting { folder, count: waiting.len(), days });
    }
}

/// `ID.md`, `ID.lock`, `.ID.new`.
fn draft_id(path: &Path) -> Option<Id> {
    let name = path.file_name()?.to_str()?;
    Id::parse(name.strip_prefix('.').unwrap_or(name).get(..27)?)
}

/// Whether somebody works on it.
fn is_held(drafts: &Drafts, id: &Id) -> bool {
    let lock = drafts.folder().join(format!("{id}.lock"));
    let Ok(lock) = crate::files::open(&lock) else { return false };
    flock::<&File>(&lock, FlockOperation::NonBlockingLockShared).is_err()
}

/// The file of a draft that waits; what is left over beside it is looked at.
fn draft(drafts: &Drafts, id: &Id, round: &Round<'_>, findings: &mut Findings) -> Option<PathBuf> {
    let (path, other) = (drafts.path(id), drafts.folder().join(format!(".{id}.new")));
    if fs::symlink_metadata(&other).is_ok() {
        if is_empty(&other) || same(&other, &path) {
            sweep(&other, round, findings);
        } else {
            findings.trouble.push(Trouble::Undrafted(other));
        }
    } else if fs::symlink_metadata(&path).is_err() {
        let lock = drafts.folder().join(format!("{id}.lock"));
        if age(&lock, round) >= FRESH {
            sweep(&lock, round, findings);
        }
    }
    match read::whole(&path) {
        Ok(_) => return Some(path),
        Err(_) if fs::symlink_metadata(&path).is_err() => {}
        Err(why) => findings.trouble.push(Trouble::Damaged(path, why)),
    }
    None
}

/// Texts that were, or are, open in an editor.
pub(super) fn letters(folder: &Path, round: &Round<'_>, findings: &mut Findings) {
    let ours =
        |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("letter-"));
    let folders = leftovers(folder).into_iter().filter(ours);
    for desk in folders.filter(|path| fs::symlink_metadata(path).is_ok_and(|found| found.is_dir())) {
        let files = leftovers(&desk);
        if !files.is_empty() {
            findings.trouble.extend(files.into_iter().map(Trouble::Letter));
        } else if age(&desk, round) >= FRESH {
            match if round.repair { fs::remove_dir(&desk) } else { Ok(()) } {
                Ok(()) => findings.swept.push(desk),
                Err(error) => findings.trouble.push(Trouble::Stuck(desk, error)),
            }
        }
    }
}

fn sweep(path: &Path, round: &Round<'_>, findings: &mut Findings) {
    match if round.repair { fs::remove_file(path) } else { Ok(()) } {
        Ok(()) => findings.swept.push(path.to_owned()),
        Err(error) => findings.trouble.push(Trouble::Stuck(path.to_owned(), error)),
    }
}

fn is_empty(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_file() && found.len() == 0)
}

/// In seconds, since it was last changed.
fn age(path: &Path, round: &Round<'_>) -> i64 {
    fs::symlink_metadata(path).map_or(0, |found| round.now.saturating_sub(found.mtime()))
}
