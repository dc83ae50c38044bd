//! `selfcomp bring`: a page to print and take to somebody who helps, with what the person chose and nothing else.

mod choose;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::filter::FilterArgs;
use super::journal::{self, which};
use super::look::complete;
use crate::app::{App, Failure, Outcome};
use crate::document::{html, text};
use crate::entry::Entry;
use crate::files;
use crate::journal::Journal;
use crate::journal::read;
use crate::words::bringing as words;

/// A page to print and take to somebody who helps you, with the entries you choose.
#[derive(Debug, Args)]
pub struct Bring {
    /// Entries by the beginning of their names, or `last`; without any, a list to choose from
    #[arg(value_name = "ENTRY", conflicts_with_all = ["since", "until", "exercise", "tags", "unfinished"])]
    which: Vec<String>,
    #[command(flatten)]
    only: FilterArgs,
    /// Write the page to a new file instead of showing it
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// text or html; without it, what the name of the file says, else text
    #[arg(long, value_name = "FORM", hide_possible_values = true)]
    format: Option<Format>,
}

/// The form of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Plain text, 72 columns wide.
    Text,
    /// One HTML file.
    Html,
}

impl Bring {
    /// Makes the page.
    ///
    /// # Errors
    /// When an entry is not there or cannot be read, nobody can be asked, or the page cannot be written.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let journal = journal::of(app)?;
        let format = self.format();
        let output = self.output.clone();
        let entries = match self.entries(&journal, app)? {
            Chosen::Entries(entries) => entries,
            Chosen::None(why) => {
                app.tell(why)?;
                return Ok(Outcome::Done);
            }
        };
        let page = page(format, &entries);
        match output {
            Some(path) => write(&path, &page, app)?,
            None => write!(app.out, "{page}")?,
        }
        Ok(Outcome::Done)
    }

    fn format(&self) -> Format {
        let ending = self.output.as_deref().and_then(Path::extension);
        let html = ending
            .is_some_and(|ending| ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm"));
        self.format.unwrap_or(if html { Format::Html } else { Format::Text })
    }

    /// The entries, oldest first.
    fn entries(self, journal: &Journal, app: &mut App<'_>) -> Result<Chosen, Failure> {
        let wanted = self.only.filter(app)?;
        if !self.which.is_empty() {
            return named(&self.which, journal).map(Chosen::Entries);
        }
        if wanted.is_everything() {
            return match choose::names(journal, app)? {
                choose::Names::These(names) => named(&names, journal).map(Chosen::Entries),
                choose::Names::None(why) => Ok(Chosen::None(why)),
            };
        }
        let entries = complete(journal.gather(&wanted, |entry| entry), app)?;
        Ok(if entries.is_empty() { Chosen::None(words::NOTHING_FITS) } else { Chosen::Entries(entries) })
    }
}

/// What is to be brought.
enum Chosen {
    /// At least one, oldest first.
    Entries(Vec<Entry>),
    /// Nothing, and what is said about it.
    None(&'static str),
}

/// The entries of these names, oldest first, each once.
fn named(names: &[String], journal: &Journal) -> Result<Vec<Entry>, Failure> {
    let mut entries = names.iter().map(|name| one(name, journal)).collect::<Result<Vec<_>, _>>()?;
    entries.sort_by(|one, other| one.id.cmp(&other.id));
    entries.dedup_by(|one, other| one.id == other.id);
    Ok(entries)
}

fn one(name: &str, journal: &Journal) -> Result<Entry, Failure> {
    let whole = read::whole(&which::one(name, journal)?.path).map(|(entry, _)| entry);
    whole.map_err(|why| Failure::Failed(words::unreadable(name, &why)))
}

fn page(format: Format, entries: &[Entry]) -> String {
    let days = || entries.iter().map(|entry| entry.moment.date());
    let front = words::front(days().min().unwrap_or_default(), days().max().unwrap_or_default());
    match format {
        Format::Text => text::page(&front, entries),
        Format::Html => html::page(&front, entries),
    }
}

fn write(path: &Path, page: &str, app: &mut App<'_>) -> Result<(), Failure> {
    files::create(path, page.as_bytes())
        .map_err(|error| Failure::Failed(words::not_written(path, &error)))?;
    app.tell(&words::written(path))?;
    Ok(())
}
