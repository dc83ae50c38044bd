//! The memory of recent phrases: fingerprints only, in the folder that is in memory and gone at log-out.
//!
//! It has no words in it. When it cannot be read or written nothing happens that a person would notice.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::draw::Recent;
use crate::files;

/// The most lines that are remembered.
const MOST: usize = 400;

/// The largest file that is read, in bytes: some ten times what they take.
const LARGEST: usize = 256 * 1024;

/// Where recent phrases are remembered.
#[derive(Debug)]
pub struct Memory {
    file: PathBuf,
}

impl Memory {
    /// In this folder, which is made when there is something to remember.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        Self { file: folder.join("recent-phrases") }
    }

    /// What this exercise showed lately, by bank, newest first.
    #[must_use]
    pub fn recent(&self, exercise: &str) -> Recent {
        let mut recent = Recent::new();
        for (name, fingerprint) in self.lines().iter().filter_map(|line| line.split_once(' ')) {
            let bank = name.split_once('/').filter(|(id, _)| *id == exercise);
            if let (Some((_, bank)), Ok(fingerprint)) = (bank, u64::from_str_radix(fingerprint, 16)) {
                recent.entry(bank.to_owned()).or_default().push(fingerprint);
            }
        }
        recent
    }

    /// Remembers what this exercise showed now.
    pub fn remember(&self, exercise: &str, drawn: &Recent) {
        let new = drawn.iter().flat_map(|(bank, fingerprints)| {
            fingerprints.iter().map(move |fingerprint| format!("{exercise}/{bank} {fingerprint:016x}"))
        });
        let lines: Vec<String> = new.chain(self.lines()).take(MOST).collect();
        // Not remembering is no loss to the person; the worst is a phrase that comes twice.
        let _ = self.write(&lines);
    }

    /// Where it is, once there is something to remember.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.file
    }

    /// How many lines are remembered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines().len()
    }

    /// Whether nothing is remembered: what is there and cannot be read may be something.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        fs::symlink_metadata(&self.file).is_err()
    }

    /// Forgets everything.
    ///
    /// # Errors
    /// When the file is there and cannot be removed.
    pub fn forget(&self) -> io::Result<()> {
        match fs::remove_file(&self.file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            gone => gone,
        }
    }

    fn lines(&self) -> Vec<String> {
        let bytes = files::read(&self.file, LARGEST).unwrap_or_default();
        String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect()
    }

    fn write(&self, lines: &[String]) -> io::Result<()> {
        files::private_folder(self.file.parent().unwrap_or(Path::new(".")))?;
        files::replace(&self.file, (lines.join("\n") + "\n").as_bytes())
    }
}
