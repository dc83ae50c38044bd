//! The texts beside the exercises, as Rust: lines for `phrase`, situations for `suggest`, what
//! reminders say, pages for `about`.
//!
//! A slip in their form stops the build, with the file and what is missing.

use std::error::Error;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::{Texts, entries, name};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrases {
    format: u32,
    language: String,
    bank: Vec<Bank>,
}

/// `Debug` is how it is written as Rust: the same names stand in `texts.rs`.
#[allow(dead_code, reason = "read by its Debug")]
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bank {
    #[serde(default)]
    language: String,
    when: String,
    label: String,
    lines: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situations {
    format: u32,
    language: String,
    situation: Vec<Situation>,
}

/// As with [`Bank`].
#[allow(dead_code, reason = "read by its Debug")]
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Situation {
    #[serde(default)]
    language: String,
    id: String,
    label: String,
    lead: Option<String>,
    exercises: Texts,
    #[serde(default)]
    people: bool,
    #[serde(default)]
    now: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reminders {
    format: u32,
    language: String,
    words: ReminderWords,
}

/// As with [`Bank`].
#[allow(dead_code, reason = "read by its Debug")]
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReminderWords {
    #[serde(default)]
    language: String,
    title: Texts,
    test: String,
    moment: Texts,
    exercise: Texts,
    exercise_desktop: Texts,
    letters: Texts,
    letters_desktop: Texts,
}

/// As with [`Bank`].
#[allow(dead_code, reason = "read by its Debug")]
#[derive(Debug)]
struct Page {
    language: String,
    id: String,
    title: String,
    summary: String,
    text: String,
}

/// The tables `BANKS`, `SITUATIONS`, `REMINDERS` and `PAGES`.
pub fn tables(texts: &Path) -> Result<String, Box<dyn Error>> {
    let (mut banks, mut situations) = (Vec::new(), Vec::new());
    let (mut reminding, mut pages) = (Vec::new(), Vec::new());
    let mut folders: Vec<_> = entries(texts)?.into_iter().filter(|path| path.is_dir()).collect();
    folders.sort();
    for folder in folders {
        let language = name(folder.file_name());
        banks.extend(phrases(&folder.join("phrases.toml"), &language)?);
        situations.extend(suggestions(&folder.join("suggest.toml"), &language)?);
        reminding.extend(reminders(&folder.join("reminders.toml"), &language)?);
        pages.extend(about(&folder.join("about"), &language)?);
    }
    let mut code = String::new();
    table(&mut code, "BANKS", "Bank", "By language, in the order of the file.", &banks)?;
    table(&mut code, "SITUATIONS", "Situation", "By language, in the order of the file.", &situations)?;
    table(&mut code, "REMINDERS", "ReminderWords", "One for each language.", &reminding)?;
    table(&mut code, "PAGES", "Page", "By language and id.", &pages)?;
    Ok(code)
}

fn table<T: fmt::Debug>(code: &mut String, table: &str, of: &str, order: &str, rows: &[T]) -> fmt::Result {
    writeln!(code, "/// {order}\npub static {table}: &[{of}] = &[")?;
    for row in rows {
        writeln!(code, "{row:?},")?;
    }
    code.push_str("];\n");
    Ok(())
}

fn phrases(path: &Path, folder: &str) -> Result<Vec<Bank>, Box<dyn Error>> {
    let Some(text) = read(path)? else { return Ok(Vec::new()) };
    let Phrases { format, language, mut bank } = toml::from_str(&text).map_err(|slip| told(path, &slip))?;
    stands_right(path, format, &language, folder)?;
    for bank in &mut bank {
        language.clone_into(&mut bank.language);
    }
    Ok(bank)
}

fn suggestions(path: &Path, folder: &str) -> Result<Vec<Situation>, Box<dyn Error>> {
    let Some(text) = read(path)? else { return Ok(Vec::new()) };
    let Situations { format, language, mut situation } =
        toml::from_str(&text).map_err(|slip| told(path, &slip))?;
    stands_right(path, format, &language, folder)?;
    for situation in &mut situation {
        language.clone_into(&mut situation.language);
    }
    Ok(situation)
}

fn reminders(path: &Path, folder: &str) -> Result<Option<ReminderWords>, Box<dyn Error>> {
    let Some(text) = read(path)? else { return Ok(None) };
    let Reminders { format, language, mut words } =
        toml::from_str(&text).map_err(|slip| told(path, &slip))?;
    stands_right(path, format, &language, folder)?;
    let mut typed = words.exercise.0.iter().chain(&words.letters.0);
    if let Some(line) = typed.find(|line| line.matches("{command}").count() != 1) {
        return Err(told(path, &format!("`{{command}}` stands once in each of these, not in: {line}")).into());
    }
    language.clone_into(&mut words.language);
    Ok(Some(words))
}

fn read(path: &Path) -> Result<Option<String>, Box<dyn Error>> {
    Ok(path.exists().then(|| fs::read_to_string(path)).transpose()?)
}

fn told(path: &Path, slip: &dyn fmt::Display) -> String {
    format!("{}: {slip}", path.display())
}

fn stands_right(path: &Path, format: u32, language: &str, folder: &str) -> Result<(), String> {
    if format != 1 {
        return Err(told(path, &"only `format = 1` is known"));
    }
    if language != folder {
        return Err(told(path, &format!("it is in the folder of another language than `{language}`")));
    }
    Ok(())
}

fn about(folder: &Path, language: &str) -> Result<Vec<Page>, Box<dyn Error>> {
    let mut paths = entries(folder)?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "md"));
    paths.sort();
    paths.iter().map(|path| page(path, language)).collect()
}

/// `# Title`, a paragraph that says it in a sentence, and the rest.
fn page(path: &Path, language: &str) -> Result<Page, Box<dyn Error>> {
    let text = without_emphasis(&fs::read_to_string(path)?);
    let lines = unwrapped(&text);
    let mut lines = lines.split('\n');
    let title = lines.next().and_then(|line| line.strip_prefix("# "));
    let title = title.ok_or_else(|| told(path, &"it does not begin with `# ` and a title"))?;
    let summary = lines.by_ref().find(|line| !line.is_empty()).unwrap_or_default();
    if summary.is_empty() || summary.starts_with("## ") || summary.starts_with("  - ") {
        return Err(told(path, &"a paragraph that says it in a sentence follows the title").into());
    }
    let text = lines.map(|line| line.strip_prefix("## ").unwrap_or(line)).collect::<Vec<_>>().join("\n");
    Ok(Page {
        language: language.to_owned(),
        id: name(path.file_stem()),
        title: title.to_owned(),
        summary: summary.to_owned(),
        text: text.trim().to_owned(),
    })
}

/// In a terminal the marks of emphasis are noise; in what is to be typed they are no emphasis.
fn without_emphasis(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(at, part)| if at % 2 == 0 { part.replace('*', "") } else { part.to_owned() });
    parts.collect::<Vec<_>>().join("`")
}

/// The text with each heading, paragraph and item on one line: how wide it is shown is not known yet.
fn unwrapped(text: &str) -> String {
    let mut unwrapped = String::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        let begins = !open || line.is_empty() || line.starts_with("- ") || line.starts_with('#');
        if begins && !unwrapped.is_empty() {
            unwrapped.push('\n');
        }
        unwrapped.push_str(match (begins, line.starts_with("- ")) {
            (true, true) => "  ",
            (true, false) => "",
            (false, _) => " ",
        });
        unwrapped.push_str(line);
        open = !line.is_empty() && !line.starts_with('#');
    }
    unwrapped
}
