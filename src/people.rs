//! The person's own people, shown first of all when they look for help: a small file beside the settings.
//!
//! The file never stands in the way: whoever can be read in it is shown, what cannot is named.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use crate::app::Failure;
use crate::config::line;
use crate::env::Env;
use crate::exercise::characters::clean_line;
use crate::files;
use crate::support::Own;
use crate::words::people as words;

/// The largest file that is read, in bytes.
const LARGEST: usize = 64 * 1024;

/// The longest name, way to reach somebody, or note, in characters.
pub const LONGEST: usize = 120;

/// The key of the file's entries: `[[person]]`.
const PERSON: &str = "person";

/// The file, which need not be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    path: PathBuf,
}

/// What the file says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Each with its place in the file, counted from 0.
    pub people: Vec<(usize, Own)>,
    /// What is wrong with the file, a sentence each.
    pub faults: Vec<String>,
}

impl Found {
    /// Those in the file and after them the one of the settings, who has all in one line.
    #[must_use]
    pub fn with(self, setting: Option<String>) -> (Vec<Own>, Vec<String>) {
        let setting = setting.map(|name| Own { name, ..Own::default() });
        (self.people.into_iter().map(|(_, own)| own).chain(setting).collect(), self.faults)
    }
}

impl People {
    /// The file of this person; `None` when there is no folder for it.
    #[must_use]
    pub fn of(env: &Env) -> Option<Self> {
        Some(Self { path: env.config_dir()?.join("people.toml") })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whoever can be read in it.
    #[must_use]
    pub fn read(&self) -> Found {
        match files::read_text(&self.path, LARGEST) {
            Ok(text) => found(&text, &self.path),
            Err(error) if error.kind() == ErrorKind::NotFound => Found::default(),
            Err(error) => Found { faults: vec![words::unreadable(&self.path, &error)], ..Found::default() },
        }
    }

    /// Writes somebody behind those who are there; comments stay.
    ///
    /// # Errors
    /// When the file has a fault, has no room, or cannot be written. Then it is as it was.
    pub fn add(&self, own: &Own) -> Result<(), Failure> {
        self.change(|people| people.push(table(own)))
    }

    /// Takes out whoever is at this place in the file.
    ///
    /// # Errors
    /// As with [`People::add`].
    pub fn remove(&self, place: usize) -> Result<(), Failure> {
        self.change(|people| {
            if place < people.len() {
                people.remove(place);
            }
        })
    }

    fn change(&self, change: impl FnOnce(&mut ArrayOfTables)) -> Result<(), Failure> {
        let not_written = |error: io::Error| Failure::Failed(words::not_written(&self.path, &error));
        let _held = self.path.parent().map(files::hold).transpose().map_err(not_written)?;
        let mut document = self.document()?;
        let there = document.remove(PERSON).unwrap_or(Item::ArrayOfTables(ArrayOfTables::new()));
        let mut people = there.into_array_of_tables().or_else(|other| self.not_people(&other))?;
        change(&mut people);
        document.insert(PERSON, Item::ArrayOfTables(people));
        let text = document.to_string();
        if text.len() > LARGEST {
            return Err(Failure::Failed(words::no_room(&self.path)));
        }
        files::replace_through_links(&self.path, text.as_bytes()).map_err(not_written)
    }

    fn document(&self) -> Result<DocumentMut, Failure> {
        let text = match files::read_text(&self.path, LARGEST) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(Failure::Failed(words::not_changed(&self.path, &error))),
        };
        text.parse().map_err(|error: toml_edit::TomlError| {
            Failure::Failed(words::mend_first(&self.path, line(&text, error.span()), error.message()))
        })
    }

    /// `person = []` is nobody yet; anything else is not ours to replace.
    fn not_people(&self, other: &Item) -> Result<ArrayOfTables, Failure> {
        match other.as_array() {
            Some(array) if array.is_empty() => Ok(ArrayOfTables::new()),
            _ => Err(Failure::Failed(words::mend_first(&self.path, 1, words::NOT_PEOPLE))),
        }
    }
}

fn table(own: &Own) -> Table {
    let all = [("name", &own.name), ("reach", &own.reach), ("note", &own.note)];
    all.into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(key, text)| (key, value(text.as_str())))
        .collect()
}

/// A fault in one line does not hide who stands in the others.
fn found(text: &str, path: &Path) -> Found {
    let (table, errors) = DeTable::parse_recoverable(text);
    let broken = errors.first().map(|error| words::broken(path, line(text, error.span()), error.message()));
    let mut found = Found { faults: broken.into_iter().collect(), ..Found::default() };
    for (key, value) in table.get_ref() {
        let at = line(text, Some(key.span()));
        match (key.get_ref().as_ref(), value.get_ref()) {
            (PERSON, DeValue::Array(people)) => {
                for (place, person) in people.iter().enumerate() {
                    let at = line(text, Some(person.span()));
                    match own(person.get_ref()) {
                        Some(own) => found.people.push((place, own)),
                        None => found.faults.push(words::in_line(path, at, words::NOBODY_THERE)),
                    }
                }
            }
            _ => found.faults.push(words::in_line(path, at, words::NOT_PEOPLE)),
        }
    }
    found
}

/// Somebody with a name or a way to reach them; `None` when there is neither.
fn own(person: &DeValue<'_>) -> Option<Own> {
    let DeValue::Table(person) = person else { return None };
    let text = |key: &str| person.get(key).map(|value| text(value.get_ref())).unwrap_or_default();
    let own = Own { name: text("name"), reach: text("reach"), note: text("note") };
    match (own.name.is_empty(), own.reach.is_empty()) {
        (true, true) => None,
        (true, false) => Some(Own { name: own.reach, reach: String::new(), ..own }),
        _ => Some(own),
    }
}

/// A number may stand there without quotes.
fn text(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => tidy(text),
        DeValue::Integer(number) => tidy(&number.to_string()),
        _ => String::new(),
    }
}

/// A text as it is kept and shown: on one line, steering nothing, not without end.
#[must_use]
pub fn tidy(text: &str) -> String {
    let line = clean_line(text);
    let line = line.trim();
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}
