//! Reads a log of strace and says where something is promised that is not yet on the disk.
//!
//! Two rules: a file is on the disk before it gets the name it is known by; and the folder of every new
//! name that leads to words, also of a new folder, is on the disk before anything is acknowledged. What is
//! remembered without words may be gone after a cut.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What somebody reads when something was promised.
const ACKNOWLEDGED: [&str; 3] = ["\"Kept.", "\"What came second?", "\"What came third?"];

/// Every promise that was not kept yet, in the order of the log. Only what is in this folder counts.
pub fn faults(log: &str, home: &Path) -> Vec<String> {
    faults_after("", log, home)
}

/// The same where another process was killed before: its names may not be on the disk either.
pub fn faults_after(killed: &str, log: &str, home: &Path) -> Vec<String> {
    let mut disk = Disk { home: home.to_owned(), ..Disk::default() };
    disk.calls(killed);
    disk.written.clear();
    disk.faults.clear();
    disk.calls(log);
    disk.faults
}

#[derive(Default)]
struct Disk {
    home: PathBuf,
    /// Files with something in them that is not on the disk.
    written: BTreeSet<PathBuf>,
    /// Folders with names in them that are not on the disk, and those names.
    named: BTreeSet<(PathBuf, PathBuf)>,
    /// Where words were given their name: entries and drafts.
    words: Vec<PathBuf>,
    faults: Vec<String>,
}

impl Disk {
    fn calls(&mut self, log: &str) {
        let done = |line: &&str| !line.contains(" = -1 ") && !line.contains(" = ?");
        log.lines().filter(done).for_each(|line| self.call(line));
    }

    fn call(&mut self, line: &str) {
        let Some((name, rest)) = line.split_once(' ').and_then(|(_, call)| call.trim().split_once('('))
        else {
            return;
        };
        let open = open_file(rest);
        match (name, open) {
            ("write", _) if rest.contains("<pipe:") => self.said(rest),
            ("write", Some(file)) if self.counts(&file) => drop(self.written.insert(file)),
            ("fsync" | "fdatasync", Some(file)) => {
                self.written.remove(&file);
                self.named.retain(|(folder, _)| *folder != file);
            }
            ("mkdir" | "mkdirat", _) => self.names(paths(rest).pop()),
            ("rename" | "renameat" | "renameat2" | "link" | "linkat", _) => self.published(paths(rest)),
            _ => {}
        }
    }

    /// What is in memory, or outside, is not promised.
    fn counts(&self, path: &Path) -> bool {
        path.starts_with(&self.home) && !path.starts_with(self.home.join("run"))
    }

    fn names(&mut self, path: Option<PathBuf>) {
        let Some(path) = path else { return };
        if path.components().any(|part| matches!(part.as_os_str().to_str(), Some("entries" | "drafts"))) {
            self.words.push(path.clone());
        }
        let folder = path.parent().map(Path::to_owned).filter(|folder| self.counts(folder));
        self.named.extend(folder.map(|folder| (folder, path)));
    }

    fn published(&mut self, mut paths: Vec<PathBuf>) {
        if let Some(from) = paths.first().filter(|from| self.written.contains(*from)) {
            self.faults.push(format!("{} got its name before it was on the disk", from.display()));
        }
        self.names(paths.pop());
    }

    fn said(&mut self, text: &str) {
        if !ACKNOWLEDGED.iter().any(|words| text.contains(words)) {
            return;
        }
        let leads = |name: &Path| self.words.iter().any(|words| words.starts_with(name));
        let names = self.named.iter().filter(|(_, name)| leads(name));
        let names = names.map(|(folder, _)| format!("a name in {} is not on the disk", folder.display()));
        let files = self.written.iter().map(|file| format!("{} is not on the disk", file.display()));
        self.faults.extend(names.chain(files).map(|fault| format!("{fault}, but {text}")));
    }
}

/// The path behind the first argument, a number: `5</home/a.md>`.
fn open_file(arguments: &str) -> Option<PathBuf> {
    let (number, rest) = arguments.split_once('<')?;
    number
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| rest.split_once('>'))?
        .map(|(path, _)| path.into())
}

/// Every quoted path, below the folder that stands before it.
fn paths(arguments: &str) -> Vec<PathBuf> {
    let parts: Vec<&str> = arguments.split('"').collect();
    let below = |before: &str| Some(PathBuf::from(before.rsplit_once('<')?.1.split_once('>')?.0));
    parts
        .chunks(2)
        .filter(|part| part.len() == 2)
        .map(|part| match below(part[0]) {
            Some(folder) => folder.join(part[1]),
            None => PathBuf::from(part[1]),
        })
        .collect()
}
