//! The exercises, as Rust: every text, what was read of it, and an index of what each says about itself.

use std::error::Error;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::Path;

use toml::{Table, Value};

use super::{entries, exercise, name};

/// The program's own sentences inside exercises: embedded beside them, never listed.
const FRAME: &str = "frame";

/// One file of `exercises/<lang>/`.
struct File {
    id: String,
    language: String,
    text: String,
}

/// The tables `BUILT_IN` and `FRAMES`, as Rust.
pub fn tables(folder: &Path, out: &Path) -> Result<String, Box<dyn Error>> {
    let mut files = found(folder)?;
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
    let exercise = exercise::read::trusted(text).ok();
    exercise.and_then(|exercise| exercise::packed::pack(&exercise)).unwrap_or_default()
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
