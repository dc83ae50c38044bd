//! `selfcomp journal list`: entries of some days, an exercise or a tag, newest first.

use std::io::{BufWriter, Write as _};

use clap::Args;

use super::json::Json;
use super::line::{Layout, Line};
use super::listed::{LeftAlone, Listed, listed};
use crate::app::{App, Failure, Outcome};
use crate::cmd::filter::FilterArgs;
use crate::journal::Journal;
use crate::journal::filter::Filter;
use crate::journal::months::Seen;
use crate::words::{journal, reading as words};
use crate::{json, page};

/// Entries of some days, an exercise or a tag.
#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    only: FilterArgs,
    /// For other programs
    #[arg(long)]
    json: bool,
}

impl List {
    /// Lists them, newest first, one line each.
    ///
    /// # Errors
    /// When a day is none, nothing says where the journal would be, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let (journal, filter) = (super::of(app)?, self.only.filter(app)?);
        let left_alone =
            if self.json { in_json(&journal, &filter, app) } else { in_lines(&journal, &filter, app) };
        if let Some(said) = left_alone?.sentence() {
            app.tell(&said)?;
        }
        Ok(Outcome::Done)
    }
}

fn in_lines(journal: &Journal, filter: &Filter, app: &mut App<'_>) -> Result<LeftAlone, Failure> {
    let (mut left_alone, mut lines) = (LeftAlone::default(), Vec::new());
    let show = |seen: Seen<'_>| listed(seen, filter, |name, _, known| Line::of(name.id, &known));
    journal.look_through(&filter.days, show, |month: Vec<Listed<Line>>| {
        lines.extend(month.into_iter().filter_map(|line| left_alone.sort_out(line)));
        Ok::<(), Failure>(())
    })?;
    if lines.is_empty() {
        say_nothing_fits(journal, words::NONE_FITS, app)?;
    }
    let layout = Layout::of(lines.iter(), page::width(app.streams), app.today());
    let mut out = BufWriter::new(&mut *app.out);
    for line in &lines {
        writeln!(out, "{}", layout.line(line))?;
    }
    out.flush()?;
    drop(out);
    Ok(left_alone)
}

/// Nothing is there to show: an empty journal is another thing than one without such entries.
///
/// # Errors
/// When the output is broken.
pub fn say_nothing_fits(journal: &Journal, none: &str, app: &mut App<'_>) -> Result<(), Failure> {
    let empty = journal.newest().next().is_none();
    Ok(app.tell(if empty { journal::EMPTY } else { none })?)
}

/// One entry a line, so that none of them has to wait for the others.
fn in_json(journal: &Journal, filter: &Filter, app: &mut App<'_>) -> Result<LeftAlone, Failure> {
    let mut left_alone = LeftAlone::default();
    let show = |seen: Seen<'_>| {
        listed(seen, filter, |name, found, known| {
            json::line(&Json::of(name, found, known)).expect("names and words have a form in JSON")
        })
    };
    let mut array = json::Array::open("entries", &mut *app.out)?;
    journal.look_through(&filter.days, show, |month: Vec<Listed<String>>| {
        let mut lines = month.into_iter().filter_map(|line| left_alone.sort_out(line));
        lines.try_for_each(|line| array.push(&line))
    })?;
    array.close()?;
    Ok(left_alone)
}
