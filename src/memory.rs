//! The memory of recent phrases: fingerprints only, without words. Beside it, with [`facts`], what else is
//! remembered without words.
//!
//! Both are in the folder that is gone at log-out, until the person has kept something; then in the state
//! folder. When they cannot be read or written nothing happens that a person would notice.

pub mod facts;

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::draw::Recent;
use crate::env::Env;
use crate::files;
use crate::journal::Journal;

/// The name of its file.
const FILE: &str = "recent-phrases";

/// The most lines that are remembered.
const MOST: usize = 400;

/// The largest file that is read, in bytes: some ten times what they take.
const LARGEST: usize = 256 * 1024;

/// Where recent phrases are remembered.
#[derive(Debug)]
pub struct Memory {
    notes: Notes,
}

/// Lines without words, in one file.
#[derive(Debug)]
struct Notes {
    /// Where it is from now on.
    file: PathBuf,
    /// Where it may be from before, as long as nothing was kept, or while something was.
    before: Option<PathBuf>,
}

impl Notes {
    /// In the state folder when it may last, else in the one that is in memory; `None` when there is no such
    /// folder. It is made when there is something to note.
    fn of(name: &str, env: &Env) -> Option<Self> {
        let lasting = Journal::of(env).is_some_and(|journal| journal.is_kept());
        Self::within(name, lasting, env.state_dir(), env.runtime_dir())
    }

    fn within(name: &str, lasting: bool, state: Option<PathBuf>, runtime: Option<PathBuf>) -> Option<Self> {
        let [state, runtime] = [state, runtime].map(|folder| Some(folder?.join(name)));
        let (file, before) = if lasting && state.is_some() { (state, runtime) } else { (runtime, state) };
        Some(Self { file: file?, before })
    }

    fn lines(&self) -> Vec<String> {
        let places = [Some(&self.file), self.before.as_ref()].into_iter().flatten();
        places.flat_map(|place| lines(place)).collect()
    }

    /// Of those who read them, change them and write them, one comes after the other.
    fn hold(&self) -> Option<File> {
        files::hold(self.file.parent()?).ok()
    }

    /// Writes all of them, to stay even when the power goes.
    fn write(&self, lines: &[String]) {
        self.put(lines, files::replace);
    }

    /// Writes all of them without waiting for the disk: a shell's prompt is waited for.
    fn jot(&self, lines: &[String]) {
        self.put(lines, files::jot);
    }

    /// Not remembering is no loss to the person; the worst is a phrase that comes twice.
    fn put(&self, lines: &[String], write: impl FnOnce(&Path, &[u8]) -> io::Result<()>) {
        let folder = self.file.parent().unwrap_or(Path::new("."));
        let written = files::private_folder(folder)
            .and_then(|()| write(&self.file, (lines.join("\n") + "\n").as_bytes()));
        if let (Ok(()), Some(before)) = (written, &self.before) {
            let _ = fs::remove_file(before);
        }
    }
}

fn places(name: &str, env: &Env) -> Vec<PathBuf> {
    [env.runtime_dir(), env.state_dir()].iter().flatten().map(|folder| folder.join(name)).collect()
}

impl Memory {
    /// That of this person; `None` when there is no folder for it.
    #[must_use]
    pub fn of(env: &Env) -> Option<Self> {
        Notes::of(FILE, env).map(|notes| Self { notes })
    }

    /// Its file in this folder, whether it is there or not.
    #[must_use]
    pub fn below(folder: &Path) -> PathBuf {
        folder.join(FILE)
    }

    /// Every place it can be.
    #[must_use]
    pub fn places(env: &Env) -> Vec<PathBuf> {
        places(FILE, env)
    }

    /// What this exercise showed lately, by bank, newest first.
    #[must_use]
    pub fn recent(&self, exercise: &str) -> Recent {
        let mut recent = Recent::new();
        for (name, fingerprint) in self.notes.lines().iter().filter_map(|line| line.split_once(' ')) {
            let bank = name.split_once('/').filter(|(id, _)| *id == exercise);
            if let (Some((_, bank)), Ok(fingerprint)) = (bank, u64::from_str_radix(fingerprint, 16)) {
                recent.entry(bank.to_owned()).or_default().push(fingerprint);
            }
        }
        recent
    }

    /// Remembers what this exercise showed now.
    pub fn remember(&self, exercise: &str, drawn: &Recent) {
        self.notes.write(&self.with(exercise, drawn, MOST));
    }

    /// The same for a shell's prompt, which does not wait for the disk. Of each bank only the latest so many stay:
    /// a line at every prompt does not crowd out what other exercises showed.
    pub fn jot(&self, exercise: &str, drawn: &Recent, most: usize) {
        self.notes.jot(&self.with(exercise, drawn, most));
    }

    fn with(&self, exercise: &str, drawn: &Recent, most: usize) -> Vec<String> {
        let new = drawn.iter().flat_map(|(bank, fingerprints)| {
            fingerprints.iter().map(move |fingerprint| format!("{exercise}/{bank} {fingerprint:016x}"))
        });
        newest(new.chain(self.notes.lines()), exercise, most)
    }
}

/// The newest lines: of each bank of this exercise so many, and of all together as many as are kept.
fn newest(lines: impl Iterator<Item = String>, exercise: &str, most: usize) -> Vec<String> {
    let mut of_each: BTreeMap<String, usize> = BTreeMap::new();
    let newest = lines.filter(|line| {
        let bank = line.split(' ').next().filter(|bank| bank.split('/').next() == Some(exercise));
        let Some(bank) = bank else { return true };
        let count = of_each.entry(bank.to_owned()).or_default();
        *count += 1;
        *count <= most
    });
    newest.take(MOST).collect()
}

/// How many lines are remembered in this place; `None` when there is nothing. What is there and cannot be
/// read may be something.
#[must_use]
pub fn count(place: &Path) -> Option<usize> {
    fs::symlink_metadata(place).ok().map(|_| lines(place).len())
}

fn lines(place: &Path) -> Vec<String> {
    let bytes = files::read(place, LARGEST).unwrap_or_default();
    String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect()
}
