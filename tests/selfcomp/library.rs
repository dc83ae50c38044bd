//! The exercises of this repository, for tests that walk them.

use std::fs;
use std::path::{Path, PathBuf};

use selfcomp::exercise::{Exercise, read};

/// Where exercises of one language stand.
pub fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("exercises").join(language)
}

/// One exercise by its id.
pub fn exercise(id: &str) -> Exercise {
    let path = folder("en").join(id).with_extension("toml");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    read::trusted(&text).unwrap_or_else(|faults| panic!("{}: {faults:?}", path.display()))
}

/// The program's own sentences.
pub fn frame() -> Box<Exercise> {
    Box::new(exercise("frame"))
}

/// The ids of everything that ships, the frame too.
pub fn ids() -> Vec<String> {
    let files = fs::read_dir(folder("en")).unwrap().map(|file| file.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
    let mut ids: Vec<String> =
        files.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    ids.sort();
    ids
}
