//! What is worth knowing about the place the journal is in: who else may see it, and where copies go.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use super::{Findings, Trouble};
use crate::env::Env;

/// Something about the place.
#[derive(Debug, PartialEq, Eq)]
pub enum Notable {
    /// A program copies this folder to other machines.
    Synchronised(PathBuf),
    /// Git keeps its history, also of what was taken away.
    Git(PathBuf),
    /// It is on another machine, or on a file system of a program.
    Elsewhere(PathBuf),
}

/// Folders of programs that copy what is in them, by the beginnings of their names.
const SYNCHRONISED: [&str; 10] = [
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "nextcloud",
    "owncloud",
    "icloud",
    "mobile documents",
    "pcloud",
    "sync",
];

/// The numbers by which the system names file systems of networks and of programs.
const ELSEWHERE: [u64; 6] = [0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, 0x6573_5546, 0x0102_1997];

/// Looks at the folder and at those above it.
pub(super) fn notable(root: &Path, env: &Env, findings: &mut Findings) {
    let home = env.get("HOME").map(Path::new);
    let above = || root.ancestors().take_while(|folder| Some(*folder) != home && folder.parent().is_some());
    let has = |name: &'static str| move |folder: &&Path| fs::symlink_metadata(folder.join(name)).is_ok();
    let copied = above().find(|folder| is_synchronised(folder)).or_else(|| above().find(has(".stfolder")));
    findings.notable.extend(copied.map(|folder| Notable::Synchronised(folder.to_owned())));
    findings.notable.extend(above().find(has(".git")).map(|folder| Notable::Git(folder.to_owned())));
    let kind = rustix::fs::statfs(root).map(|found| u64::try_from(found.f_type).unwrap_or_default());
    if kind.is_ok_and(|kind| ELSEWHERE.contains(&(kind & 0xffff_ffff))) {
        findings.notable.push(Notable::Elsewhere(root.to_owned()));
    }
    let open = root.ancestors().skip(1).find(|folder| anybody_can_write(folder));
    findings.trouble.extend(open.map(|folder| Trouble::OpenAbove(folder.to_owned())));
}

fn is_synchronised(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    SYNCHRONISED.iter().any(|known| name == *known || name.strip_prefix(known).is_some_and(after_a_name))
}

/// `OneDrive - Work`, `Dropbox (Personal)`; but not `synchrony`.
fn after_a_name(rest: &str) -> bool {
    rest.starts_with([' ', '-', '(', '.'])
}

/// Anybody could move the folders in it away. Where only owners may, as in shared folders, nobody else can.
fn anybody_can_write(folder: &Path) -> bool {
    fs::metadata(folder).is_ok_and(|found| found.mode() & 0o002 != 0 && found.mode() & 0o1000 == 0)
}
