//! `selfcomp journal show`: an entry to read.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::which;
use crate::app::{App, Failure, Outcome};
use crate::entry::{self, Entry, Fault};
use crate::exercise::characters::clean;
use crate::journal::name::Name;
use crate::journal::read::{self, Found};
use crate::journal::shelf::Shelved;
use crate::words::{entry as entry_words, reading as words};
use crate::{page, pager};

/// Read an entry.
///
/// On a terminal it is laid out for the window, a long one in your pager ($PAGER, else less); in a pipe it is the
/// Markdown of the file.
#[derive(Debug, Args)]
pub struct Show {
    /// The beginning of its name or of its digits, or `last`
    #[arg(value_name = "ENTRY", default_value = "last", hide_default_value = true)]
    which: Vec<String>,
    /// As it was in this revision; 1 is how it was first kept
    #[arg(long, value_name = "N", conflicts_with = "all_revisions")]
    revision: Option<u32>,
    /// Every revision and every copy there is, the newest first
    #[arg(long)]
    all_revisions: bool,
    /// For other programs
    #[arg(long)]
    json: bool,
}

/// One file of an entry that was wanted, and what it turned out to be.
struct Shown {
    name: Name,
    path: PathBuf,
    found: io::Result<Found>,
    /// Said above it, when there are several of one entry.
    title: Option<String>,
    /// Said below it, when there is more of the entry.
    more: Option<String>,
}

impl Show {
    /// Shows them in the order they were named.
    ///
    /// # Errors
    /// When there is no such entry or revision, a file cannot be opened, or the output is broken. What can be
    /// shown is shown.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let journal = super::of(app)?;
        let named: Vec<Shelved> =
            self.which.iter().map(|typed| which::one(typed, &journal)).collect::<Result<_, _>>()?;
        let mut shown = Vec::new();
        for shelved in named {
            shown.extend(self.of(&shelved)?);
        }
        match (self.json, app.streams.stdout_tty) {
            (true, _) => in_json(&shown, app)?,
            (false, true) => in_window(&shown, app)?,
            (false, false) => in_pipe(&shown, app)?,
        }
        let unread = shown.iter().find_map(|one| Some((&one.path, one.found.as_ref().err()?)));
        unread.map_or(Ok(Outcome::Done), |(path, error)| Err(Failure::Failed(words::not_shown(path, error))))
    }

    /// The files of one entry that are wanted.
    fn of(&self, shelved: &Shelved) -> Result<Vec<Shown>, Failure> {
        let wanted: Vec<(&Name, &Path)> = match self.revision {
            Some(number) => shelved.files().filter(|(name, _)| name.revision == number).collect(),
            None if self.all_revisions => shelved.files().collect(),
            None => shelved.files().take(1).collect(),
        };
        if wanted.is_empty() {
            return Err(no_such_revision(shelved, self.revision));
        }
        let titled = wanted.len() > 1 || self.revision.is_some();
        let shown = wanted.into_iter().map(|(name, path)| Shown {
            found: read::entry(path),
            title: titled.then(|| words::revision(name.revision, !name.copy.is_empty())),
            more: if titled { None } else { more(shelved) },
            name: name.clone(),
            path: path.to_owned(),
        });
        Ok(shown.collect())
    }
}

/// What is said about the rest of an entry.
fn more(Shelved { name, earlier, .. }: &Shelved) -> Option<String> {
    let copies = earlier.iter().filter(|(name, _)| !name.copy.is_empty()).count();
    let revisions: Vec<u32> =
        earlier.iter().filter(|(name, _)| name.copy.is_empty()).map(|(name, _)| name.revision).collect();
    (!earlier.is_empty()).then(|| words::earlier(name.id.digits(), &revisions, copies))
}

fn no_such_revision(shelved: &Shelved, wanted: Option<u32>) -> Failure {
    let mut there: Vec<u32> = shelved.files().map(|(name, _)| name.revision).collect();
    there.sort_unstable();
    there.dedup();
    Failure::Failed(words::no_such_revision(shelved.name.id.digits(), wanted.unwrap_or_default(), &there))
}

/// Laid out for reading, with everything there is to say in its place.
fn in_window(shown: &[Shown], app: &mut App<'_>) -> Result<(), Failure> {
    let width = page::width(app.streams);
    let said = |text: &str| page::page(text, app.streams);
    let mut text = String::new();
    for one in shown {
        let Ok(found) = &one.found else { continue };
        let before = if text.is_empty() { "" } else { "\n\n" };
        let title = one.title.as_ref().map(|title| said(title) + "\n\n").unwrap_or_default();
        let body = match found {
            Found::Entry(_, file) => entry::readable(&clean(body(file)), width),
            Found::Other(fault, file) => {
                said(&words::as_it_stands(fault)) + "\n\n" + &said(clean(file).trim_end()) + "\n"
            }
        };
        // Writing to a string cannot fail.
        let _ = write!(text, "{before}{title}{body}");
        if let Some(more) = &one.more {
            let _ = write!(text, "\n{}\n", said(more));
        }
    }
    pager::show(&text, app)
}

fn body(file: &str) -> &str {
    entry::body(file).unwrap_or(file).trim_start_matches('\n')
}

/// The Markdown of the files, and nothing else; what there is to say goes to standard error.
fn in_pipe(shown: &[Shown], app: &mut App<'_>) -> Result<(), Failure> {
    let mut first = true;
    for one in shown {
        let Ok(found) = &one.found else { continue };
        if !std::mem::take(&mut first) {
            writeln!(app.out)?;
        }
        let (fault, text) = match found {
            Found::Entry(_, file) => (None, body(file)),
            Found::Other(fault, file) => (Some(words::as_it_stands(fault)), file.as_str()),
        };
        for said in one.title.iter().chain(&fault).chain(&one.more) {
            app.tell(said)?;
        }
        writeln!(app.out, "{}", clean(text).trim_end())?;
    }
    Ok(())
}

/// An entry in JSON.
#[derive(Serialize)]
struct Json<'a> {
    /// The file it is in.
    path: String,
    /// Which revision that is; 1 is the entry as it was first kept.
    revision: u32,
    /// Whether it is a copy that a synchronising program left.
    copy: bool,
    /// Everything that was kept; absent when the file is no whole entry.
    #[serde(flatten)]
    entry: Option<&'a Entry>,
    /// Of such a file: why, in words, and its text.
    #[serde(flatten)]
    damaged: Option<Damaged<'a>>,
}

#[derive(Serialize)]
struct Damaged<'a> {
    fault: String,
    text: &'a str,
}

impl<'a> Damaged<'a> {
    fn of(fault: &Fault, text: &'a str) -> Self {
        Self { fault: entry_words::fault(fault), text }
    }
}

fn in_json(shown: &[Shown], app: &mut App<'_>) -> Result<(), Failure> {
    #[derive(Serialize)]
    struct All<'a> {
        version: u32,
        entries: Vec<Json<'a>>,
    }
    let readable = shown.iter().filter_map(|one| Some((one, one.found.as_ref().ok()?)));
    let entries = readable.map(|(one, found)| {
        let (entry, damaged) = match found {
            Found::Entry(entry, _) => (Some(entry.as_ref()), None),
            Found::Other(fault, text) => (None, Some(Damaged::of(fault, text))),
        };
        let path = one.path.to_string_lossy().into_owned();
        Json { path, revision: one.name.revision, copy: !one.name.copy.is_empty(), entry, damaged }
    });
    let all = All { version: 1, entries: entries.collect() };
    Ok(app.json(&all)?)
}
