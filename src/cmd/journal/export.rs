//! `selfcomp journal export`: everything in one file, to read or to bring in elsewhere.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::chosen::{self, Chosen};
use crate::app::{App, Failure, Outcome};
use crate::document::{html, markdown};
use crate::entry::{Entry, Head};
use crate::exchange::{Leaving, VERSION};
use crate::files;
use crate::journal::filter::Filter;
use crate::journal::name::Name;
use crate::journal::read;
use crate::journal::shelf::{Item, Shelved};
use crate::words::exchange as words;

/// Everything in one file: to standard output, or where --output says.
#[derive(Debug, Args)]
pub struct Export {
    /// markdown for reading; html for a browser or for paper; json has everything, and can be brought in again
    #[arg(long, value_enum, default_value = "markdown", hide_possible_values = true)]
    format: Format,
    /// Into this file, which only you can open
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace the file when it is there already
    #[arg(long, requires = "output")]
    force: bool,
    #[command(flatten)]
    chosen: Chosen,
}

/// The form of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One document for reading
    Markdown,
    /// Every entry with all its revisions, exactly
    Json,
    /// One page for a browser, and for paper
    Html,
}

impl Export {
    /// Writes the entries that were chosen.
    ///
    /// # Errors
    /// When nothing fits, or the file or the output cannot be written.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let journal = super::of(app)?;
        let filter = self.chosen.only.filter(app)?;
        let items = chosen::items(&self.chosen.which, &filter, &journal)?;
        let page = html::Page::default();
        let mut leaving = Going { filter, format: self.format, page, gone: 0, left_out: Vec::new() };
        match &self.output {
            Some(file) => leaving.fill_file(file, self.force, items)?,
            None => leaving.write(items, &mut io::BufWriter::new(&mut *app.out))?,
        }
        for sentence in &leaving.left_out {
            app.tell(sentence)?;
        }
        let said = match (&self.output, leaving.gone) {
            (_, 0) if !journal.is_kept() => crate::words::journal::EMPTY.to_owned(),
            (_, 0) => words::NOTHING_FITS.to_owned(),
            (Some(file), count) => format!("{}\n{}", words::taken_out(count, file), words::NOT_PROTECTED),
            (None, _) => words::NOT_PROTECTED.to_owned(),
        };
        app.tell(&said)?;
        Ok(if leaving.left_out.is_empty() { Outcome::Done } else { Outcome::Found })
    }
}

/// An export on its way.
struct Going {
    filter: Filter,
    format: Format,
    /// What a page in HTML remembers of its entries.
    page: html::Page,
    gone: usize,
    /// A sentence for each thing that could not be in it.
    left_out: Vec<String>,
}

impl Going {
    fn fill_file(&mut self, file: &Path, force: bool, items: Vec<Item>) -> Result<(), Failure> {
        let mut items = Some(items);
        let written = files::stream(file, force, &mut |out| {
            self.write(items.take().unwrap_or_default(), out)?;
            // Without an entry in it no file is made.
            if self.gone == 0 { Err(io::ErrorKind::InvalidInput.into()) } else { Ok(()) }
        });
        match written {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Err(Failure::Failed(words::there_already(file)))
            }
            Err(error) if error.kind() == io::ErrorKind::InvalidInput && self.gone == 0 => Ok(()),
            written => written.map_err(|error| Failure::Failed(words::not_taken_out(file, &error))),
        }
    }

    /// One entry at a time, so that a large journal takes no more memory than its largest entry.
    fn write(&mut self, items: Vec<Item>, out: &mut dyn Write) -> io::Result<()> {
        match self.format {
            Format::Markdown => writeln!(out, "{}", words::JOURNAL)?,
            Format::Json => write!(out, "{{\"version\":{VERSION},\"entries\":[")?,
            Format::Html => write!(out, "{}", html::Page::head(&words::front()))?,
        }
        for item in items {
            match item {
                Item::Foreign(path) => self.left_out.push(words::left_out(&path, words::FOREIGN)),
                Item::Entry(shelved) => self.entry(&shelved, out)?,
            }
        }
        match self.format {
            Format::Markdown => {}
            Format::Json => writeln!(out, "\n]}}")?,
            Format::Html => write!(out, "{}", std::mem::take(&mut self.page).end())?,
        }
        out.flush()
    }

    fn entry(&mut self, shelved: &Shelved, out: &mut dyn Write) -> io::Result<()> {
        let newest = self.read(&shelved.name, &shelved.path);
        let earlier = match self.format {
            Format::Markdown | Format::Html => Vec::new(),
            Format::Json => shelved.earlier.iter().filter_map(|(name, path)| self.read(name, path)).collect(),
        };
        // When the newest cannot be read, the one before it stands in its place.
        let mut all = newest.into_iter().chain(earlier);
        let Some(first) = all.next().filter(|first| self.filter.fits(&Head::of(&first.entry))) else {
            return Ok(());
        };
        match self.format {
            Format::Markdown => write!(out, "\n{}", markdown::entry(&first.text))?,
            Format::Html => write!(out, "{}", self.page.entry(&first.entry))?,
            Format::Json => self.json(&first, &all.collect::<Vec<_>>(), out)?,
        }
        self.gone += 1;
        Ok(())
    }

    fn json(&self, first: &Whole, earlier: &[Whole], out: &mut dyn Write) -> io::Result<()> {
        let earlier = earlier.iter().map(|whole| whole.leaving(Vec::new())).collect();
        let comma = if self.gone == 0 { "" } else { "," };
        write!(out, "{comma}\n{}", first.leaving(earlier).to_json()?)
    }

    /// A file with everything about it; when it is no entry, that is said at the end.
    fn read(&mut self, name: &Name, path: &Path) -> Option<Whole> {
        match read::whole(path) {
            Ok((entry, text)) => Some(Whole { name: name.clone(), entry, text }),
            Err(why) => {
                self.left_out.push(words::left_out(path, &why));
                None
            }
        }
    }
}

/// A file of the journal that was read.
struct Whole {
    name: Name,
    entry: Entry,
    text: String,
}

impl Whole {
    fn leaving<'e>(&'e self, earlier: Vec<Leaving<'e>>) -> Leaving<'e> {
        Leaving::new(&self.name, &self.entry, &self.text, earlier)
    }
}
