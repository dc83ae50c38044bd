//! `selfcomp journal` alone: the last entries, one line each.

use super::line::{Layout, Line};
use super::listed::LeftAlone;
use crate::app::{App, Failure, Outcome};
use crate::journal::read::{self, Found};
use crate::journal::shelf::Shelved;
use crate::page;
use crate::words::{journal, reading as words};

/// So many entries are shown.
const LAST: usize = 10;

/// Shows the last entries.
///
/// # Errors
/// When nothing says where the journal would be, or the output is broken.
pub fn run(app: &mut App<'_>) -> Result<Outcome, Failure> {
    let mut left_alone = LeftAlone::default();
    let lines: Vec<Line> =
        super::of(app)?.newest().take(LAST).map(|shelved| line(shelved, &mut left_alone)).collect();
    let Some(newest) = lines.first() else {
        app.tell(journal::EMPTY)?;
        return Ok(Outcome::Done);
    };
    let layout = Layout::of(lines.iter(), page::width(app.streams), app.today());
    for line in &lines {
        writeln!(app.out, "{}", layout.line(line))?;
    }
    let last = words::how_to_read(&newest.id.digits()[..layout.digits]);
    for said in left_alone.sentence().into_iter().chain([last]) {
        app.tell(&said)?;
    }
    Ok(Outcome::Done)
}

fn line(shelved: Shelved, left_alone: &mut LeftAlone) -> Line {
    let why = match read::entry(&shelved.path) {
        Ok(Found::Entry(entry, _)) => return Line::with_glimpse(&entry),
        Ok(Found::Other(fault, _)) => words::no_entry(&fault),
        Err(error) => words::unreadable(&error),
    };
    left_alone.add(shelved.path);
    Line::of(shelved.name.id, &Err(why))
}
