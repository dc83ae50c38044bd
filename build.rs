//! Compiles in what stands in `exercises/` (every text, and an index of what each says about itself), in
//! `texts/` (lines, situations, pages), and the help lines of `support/lines.toml` with the directories of
//! `support/directories.toml`.
//!
//! Exercises are embedded as they are written, for reading and copying, and once more as the program takes them
//! up, so that none is read again at its start. A file with a fault still builds, and the tests say where the
//! fault is. Dropping a file into `exercises/<lang>/` is enough to make a command of it. Help lines become
//! constants, so that the support screen needs no file; a slip in their form stops the build.

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

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::{Table, Value};

/// The program's own sentences inside exercises: embedded beside them, never listed.
const FRAME: &str = "frame";

#[allow(clippy::disallowed_methods, reason = "cargo tells a build script its folders in the environment")]
#[allow(clippy::print_stdout, reason = "a build script talks to cargo on its output")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build/texts.rs");
    println!("cargo::rerun-if-changed=texts");
    println!("cargo::rerun-if-changed=exercises");
    println!("cargo::rerun-if-changed=src/exercise.rs");
    println!("cargo::rerun-if-changed=src/exercise");
    println!("cargo::rerun-if-changed=src/known.rs");
    println!("cargo::rerun-if-changed=src/part.rs");
    println!("cargo::rerun-if-changed=support");
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    fs::write(out.join("built_in.rs"), exercises(&root, &out)?)?;
    fs::write(out.join("texts.rs"), texts::tables(&root.join("texts"))?)?;
    let support = root.join("support");
    fs::write(out.join("lines.rs"), countries(&fs::read_to_string(support.join("lines.toml"))?)?)?;
    let directories = directories(&fs::read_to_string(support.join("directories.toml"))?)?;
    fs::write(out.join("directories.rs"), directories)?;
    Ok(())
}

/// One file of `exercises/<lang>/`.
struct File {
    id: String,
    language: String,
    text: String,
}

/// The tables `BUILT_IN` and `FRAMES`, as Rust.
fn exercises(root: &Path, out: &Path) -> Result<String, Box<dyn Error>> {
    let mut files = found(&root.join("exercises"))?;
    for file in &files {
        fs::write(out.join(file.packed()), packed(&file.text))?;
    }
    files.sort_by(|one, other| (&one.id, &one.language).cmp(&(&other.id, &other.language)));
    let (frames, exercises): (Vec<_>, Vec<_>) = files.iter().partition(|file| file.id == FRAME);
    let mut code = String::from("/// Sorted by id and language.\npub static BUILT_IN: &[BuiltIn] = &[\n");
    for file in exercises {
        write_exercise(&mut code, file)?;
    }
    code.push_str("];\n/// By language.\npub static FRAMES: &[(&str, &[u8])] = &[\n");
    for file in frames {
        writeln!(code, "({:?}, {}),", file.language, embed_packed(file))?;
    }
    code.push_str("];\n");
    Ok(code)
}

fn found(exercises: &Path) -> Result<Vec<File>, Box<dyn Error>> {
    let mut files = Vec::new();
    for folder in entries(exercises)?.into_iter().filter(|path| path.is_dir()) {
        for path in
            entries(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "toml"))
        {
            files.push(File {
                id: name(path.file_stem()),
                language: name(folder.file_name()),
                text: fs::read_to_string(&path)?,
            });
        }
    }
    Ok(files)
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

fn embed(file: &File) -> String {
    let path = format!("/exercises/{}/{}.toml", file.language, file.id);
    format!("include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))")
}

impl File {
    /// The name of the file with the exercise in few bytes.
    fn packed(&self) -> String {
        format!("{}-{}.packed", self.language, self.id)
    }
}

/// The exercise in few bytes, as the program takes it up; nothing when it has a fault.
fn packed(text: &str) -> Vec<u8> {
    exercise::read::trusted(text)
        .ok()
        .and_then(|exercise| exercise::packed::pack(&exercise))
        .unwrap_or_default()
}

fn embed_packed(file: &File) -> String {
    format!("include_bytes!(concat!(env!(\"OUT_DIR\"), {:?}))", format!("/{}", file.packed()))
}

fn write_exercise(code: &mut String, file: &File) -> fmt::Result {
    let whole: Table = file.text.parse().unwrap_or_default();
    let about = whole.get("about").and_then(Value::as_table).cloned().unwrap_or_default();
    writeln!(code, "BuiltIn {{ id: {:?}, language: {:?}, text: {},", file.id, file.language, embed(file))?;
    writeln!(code, "packed: {},", embed_packed(file))?;
    writeln!(code, "title: {:?},", text(&about, "title").unwrap_or(&file.id))?;
    for key in ["summary", "author", "translator", "licence", "translated_from"] {
        writeln!(code, "{key}: {:?},", text(&about, key))?;
    }
    for key in ["kind", "starts", "evidence"] {
        writeln!(code, "{key}: {:?},", text(&about, key).unwrap_or_default())?;
    }
    writeln!(
        code,
        "minutes: {}, revision: {},",
        number(&about, "minutes").unwrap_or(1),
        number(&about, "revision").unwrap_or(1)
    )?;
    for key in ["quick_minutes", "translated_revision"] {
        writeln!(code, "{key}: {:?},", number(&about, key))?;
    }
    writeln!(code, "tags: &{:?} }},", tags(&about))
}

fn text<'a>(about: &'a Table, key: &str) -> Option<&'a str> {
    about.get(key).and_then(Value::as_str)
}

fn number(about: &Table, key: &str) -> Option<u32> {
    about.get(key).and_then(Value::as_integer).and_then(|number| u32::try_from(number).ok())
}

fn tags(about: &Table) -> Vec<&str> {
    about
        .get("tags")
        .and_then(Value::as_array)
        .map(|tags| tags.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    country: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    code: String,
    name: String,
    emergency: String,
    line: Vec<Line>,
}

/// `Debug` is how it is written as Rust: the same names stand in `support.rs`.
#[allow(dead_code, reason = "read by its Debug")]
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
    kind: Kind,
    pair: Option<String>,
    phone: Option<String>,
    sms: Option<String>,
    chat: Option<String>,
    hours: Option<String>,
    cost: Option<String>,
    #[serde(default)]
    languages: Names,
    source_url: String,
    also_url: Option<String>,
    page_dated: Option<String>,
    checked_on: String,
    verified_by: Verified,
    review_by: String,
}

#[derive(Default, Deserialize)]
struct Names(Vec<String>);

impl fmt::Debug for Names {
    fn fmt(&self, code: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(code, "&{:?}", self.0)
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Crisis,
    Emotional,
    Youth,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Verified {
    Page,
    Operator,
    Called,
}

/// The table `COUNTRIES`, as Rust.
fn countries(text: &str) -> Result<String, Box<dyn Error>> {
    let Lines { mut country } = toml::from_str(text)?;
    country.sort_by(|one, other| one.code.cmp(&other.code));
    let mut code = String::from("/// Sorted by code.\npub static COUNTRIES: &[Country] = &[\n");
    for Country { code: short, name, emergency, line } in &country {
        writeln!(code, "Country {{ code: {short:?}, name: {name:?}, emergency: {emergency:?}, lines: &[")?;
        for line in line {
            writeln!(code, "{line:?},")?;
        }
        code.push_str("] },\n");
    }
    code.push_str("];\n");
    Ok(code)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Directories {
    directory: Vec<Directory>,
}

/// As with [`Line`]; only `for` needs another name in Rust.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Directory {
    name: String,
    web: String,
    finds: String,
    r#for: Vec<Situation>,
    #[serde(default)]
    topics: BTreeMap<Situation, String>,
    source_url: String,
    also_url: Option<String>,
    page_dated: Option<String>,
    checked_on: String,
    verified_by: Verified,
    review_by: String,
}

#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Situation {
    Despair,
    Home,
    Child,
    Sexual,
    Group,
}

/// The table `DIRECTORIES`, as Rust.
fn directories(text: &str) -> Result<String, Box<dyn Error>> {
    let Directories { directory } = toml::from_str(text)?;
    let mut code =
        String::from("/// In the order they are shown.\npub static DIRECTORIES: &[Directory] = &[\n");
    for one in &directory {
        let topics: Vec<_> = one.topics.iter().collect();
        writeln!(code, "Directory {{ name: {:?}, web: {:?}, finds: {:?},", one.name, one.web, one.finds)?;
        writeln!(code, "situations: &{:?}, topics: &{topics:?},", one.r#for)?;
        writeln!(code, "source_url: {:?}, also_url: {:?},", one.source_url, one.also_url)?;
        writeln!(code, "page_dated: {:?}, checked_on: {:?},", one.page_dated, one.checked_on)?;
        writeln!(code, "verified_by: {:?}, review_by: {:?} }},", one.verified_by, one.review_by)?;
    }
    code.push_str("];\n");
    Ok(code)
}
