//! Compiles in what stands in `exercises/` (every text, and an index of what each says about itself), in
//! `texts/` (lines, situations, pages), and the help lines of `support/lines.toml` with the directories of
//! `support/directories.toml`.
//!
//! Exercises are embedded as they are written, for reading and copying, and once more as the program takes them
//! up, so that none is read again at its start. A file with a fault still builds, and the tests say where the
//! fault is. Dropping a file into `exercises/<lang>/` is enough to make a command of it. Help lines become
//! constants, so that the support screen needs no file; a slip in their form stops the build.

#[path = "build/exercises.rs"]
mod exercises;
#[path = "build/support.rs"]
mod support;
#[path = "build/texts.rs"]
mod texts;

/// The reader of exercises itself, with what it stands on.
#[allow(dead_code, unused_imports, unreachable_pub, reason = "the program uses the rest")]
#[path = "src"]
mod core {
    pub mod exercise;
    pub mod known;
    pub mod part;
}
use core::{exercise, known, part};

use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

#[allow(clippy::disallowed_methods, reason = "cargo tells a build script its folders in the environment")]
#[allow(clippy::print_stdout, reason = "a build script talks to cargo on its output")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=texts");
    println!("cargo::rerun-if-changed=exercises");
    println!("cargo::rerun-if-changed=src/exercise.rs");
    println!("cargo::rerun-if-changed=src/exercise");
    println!("cargo::rerun-if-changed=src/known.rs");
    println!("cargo::rerun-if-changed=src/part.rs");
    println!("cargo::rerun-if-changed=support");
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("built_in.rs"), exercises::tables(&root.join("exercises"), &out)?)?;
    fs::write(out.join("texts.rs"), texts::tables(&root.join("texts"))?)?;
    fs::write(out.join("support.rs"), support::tables(&root.join("support"))?)?;
    Ok(())
}

/// What stands in a folder; nothing when there is no folder.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    Ok(fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?)
}

fn name(part: Option<&std::ffi::OsStr>) -> String {
    part.map(|part| part.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Texts that are written as a slice of a constant.
#[derive(Default, Deserialize)]
struct Texts(Vec<String>);

impl fmt::Debug for Texts {
    fn fmt(&self, code: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(code, "&{:?}", self.0)
    }
}
