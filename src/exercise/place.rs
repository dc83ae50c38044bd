//! Where a file stands, as far as rules are about that: its name, a pack, a translation.

use std::path::Path;

use super::fault::Fault;
use super::reader::Reader;
use super::{Exercise, keys};

/// What is known about the place of a file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Place<'a> {
    /// The name of the file.
    pub name: Option<&'a str>,
    /// Whether it stands below a folder `exercises`, where the program looks for it by its name.
    pub in_exercises: bool,
    /// Whether it is part of a pack, which others receive.
    pub in_pack: bool,
    /// The exercise it was translated from, when that one is known.
    pub original: Option<&'a Exercise>,
    /// Whether its shape is compared with that of the original.
    pub compared: bool,
}

impl<'a> Place<'a> {
    /// What the path of a file says.
    #[must_use]
    pub fn of(path: &'a Path) -> Self {
        let below =
            |folder: &str| path.parent().is_some_and(|parent| parent.iter().any(|part| part == folder));
        let name = path.file_name().and_then(|name| name.to_str());
        Self {
            name,
            in_exercises: below("exercises"),
            in_pack: below("packs"),
            original: None,
            compared: false,
        }
    }

    /// Whether it holds the program's own sentences, which are no exercise of their own.
    #[must_use]
    pub fn is_frame(&self) -> bool {
        self.name == Some("frame.toml")
    }

    /// The rules about the place of a file.
    pub(super) fn check(&self, exercise: &Exercise, reader: &mut Reader<'_>) {
        self.command(reader);
        self.file_name(reader);
        self.pack(exercise, reader);
        self.translation(reader);
    }

    /// The name of a command cannot be the name of an exercise.
    fn command(&self, reader: &mut Reader<'_>) {
        let Some(entry) = reader.names.about.as_ref().and_then(|about| about.entry("id")) else { return };
        let id = entry.text().unwrap_or_default();
        let frame = self.is_frame() && id == "frame";
        if keys::RESERVED_SLUGS.contains(&id) && !frame {
            let message = format!("`{id}` is the name of a command and cannot be the id of an exercise");
            reader.faults.add(Fault::error("E016", entry.at(), message).help("choose another word"));
        }
    }

    fn file_name(&self, reader: &mut Reader<'_>) {
        let Some(entry) = reader.names.about.as_ref().and_then(|about| about.entry("id")) else { return };
        let expected = format!("{}.toml", entry.text().unwrap_or_default());
        if self.in_exercises && self.name.is_some_and(|name| name != expected) {
            let fault =
                Fault::warning("W075", entry.at(), format!("a file with this id is called `{expected}`"));
            reader.faults.add(fault.help("the program finds an exercise by the name of its file"));
        }
    }

    fn pack(&self, exercise: &Exercise, reader: &mut Reader<'_>) {
        let Some(about) = reader.names.about.as_ref().filter(|_| self.in_pack) else { return };
        let said = [
            ("a `[[source]]`", !exercise.sources.is_empty()),
            ("a `licence`", about.has("licence")),
            ("an `author`", about.has("author")),
        ];
        for (what, _) in said.iter().filter(|(_, there)| !there) {
            let fault =
                Fault::warning("W074", about.at.clone(), format!("an exercise in a pack needs {what}"));
            reader.faults.add(fault.help("whoever receives it can then see where it comes from"));
        }
    }

    fn translation(&self, reader: &mut Reader<'_>) {
        let entry = reader.names.about.as_ref().and_then(|about| about.entry("translated_revision"));
        let Some((entry, original)) = entry.zip(self.original) else { return };
        let now = original.about.revision;
        if super::value::number(entry.value).is_some_and(|revision| revision < i64::from(now)) {
            let message = format!("the original is at revision {now} by now");
            let fault = Fault::warning("W077", entry.at(), message);
            reader.faults.add(fault.help("look at what has changed there, then raise this number"));
        }
    }
}
