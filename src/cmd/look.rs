//! `selfcomp look`: what was practised and when, how it was, and the numbers before and after.

mod json;

use clap::Args;
use jiff::civil::Date;

use super::filter::FilterArgs;
use super::journal;
use crate::app::{App, Failure, Outcome};
use crate::dates::told;
use crate::guide::open::is_plain;
use crate::journal::filter::Filter;
use crate::journal::gather::Gathered;
use crate::lookback::{Practice, Rated, Times, by_exercise, by_scale};
use crate::plot;
use crate::words::looking as words;

/// A quiet look back: what you practised and when, and how it was. Nothing is graded or counted.
#[derive(Debug, Args)]
pub struct Look {
    #[command(flatten)]
    only: FilterArgs,
    /// For another program
    #[arg(long)]
    json: bool,
}

/// So many days of an exercise are told when everything is looked at.
const DAYS: usize = 12;
/// With fewer numbers on a scale they are said, not drawn.
const DRAWN: usize = 5;

impl Look {
    /// Shows it.
    ///
    /// # Errors
    /// When a date is not understood, the journal cannot be opened, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let wanted = self.only.filter(app)?;
        let practices = practices(&wanted, app)?;
        match practices.as_slice() {
            practices if self.json => app.json(&json::Look::of(practices))?,
            [] if wanted.is_everything() => app.page(words::EMPTY)?,
            [] => app.page(words::NOTHING_FITS)?,
            practices => {
                let most = if wanted.is_everything() { DAYS } else { usize::MAX };
                let today = app.today();
                let times =
                    by_exercise(practices).iter().map(|times| days(times, most, today)).collect::<String>();
                app.page(&format!("{}{times}", words::TITLE))?;
                numbers(&by_scale(practices), app)?;
            }
        }
        Ok(Outcome::Done)
    }
}

/// What the journal says; what it does not say is named in one sentence.
fn practices(wanted: &Filter, app: &mut App<'_>) -> Result<Vec<Practice>, Failure> {
    let journal = journal::of(app)?;
    let gathered = journal.gather(wanted, |entry| Practice::of(&entry));
    complete(gathered, app)
}

/// What was found; when something could not be read, that is said.
///
/// # Errors
/// When the journal could not be opened, or the stream to the person breaks.
pub fn complete<T>(gathered: Gathered<T>, app: &mut App<'_>) -> Result<Vec<T>, Failure> {
    let Gathered { found, unread } = gathered;
    if unread > 0 {
        app.tell(&words::unread(unread))?;
    }
    Ok(found)
}

/// The days of an exercise, newest first; a day with several practices is told once.
fn days(times: &Times<'_>, most: usize, today: Date) -> String {
    let days: Vec<_> = times.practices.chunk_by(|one, other| one.date == other.date).collect();
    let shown = days.iter().take(most);
    let mut lines: Vec<String> = shown.map(|practices| day(practices, today)).collect();
    if days.len() > most {
        lines.push(words::days_before(&times.practices[0].exercise));
    }
    format!("\n\n{}\n{}", times.title, lines.join("\n"))
}

/// One day, with its practices, newest first.
fn day(practices: &[&Practice], today: Date) -> String {
    let ended: Vec<_> = practices.iter().rev().filter_map(|practice| practice.ended).collect();
    words::day(&told(practices[0].date, today), &ended)
}

/// The numbers before and after: drawn where there is room and enough of them, else said.
fn numbers(rated: &[Rated<'_>], app: &mut App<'_>) -> Result<(), Failure> {
    if rated.is_empty() {
        return Ok(());
    }
    writeln!(app.out, "\n{}\n", words::BEFORE_AND_AFTER)?;
    for rated in rated {
        let points = rated.points();
        let series = rated.series(&points);
        match width(app).filter(|_| points.len() >= DRAWN) {
            Some(width) => writeln!(app.out, "{}", plot::terminal(&series, width))?,
            None => app.page(&plot::words(&series))?,
        }
        writeln!(app.out)?;
    }
    app.page(words::ONLY_NUMBERS)?;
    Ok(())
}

/// The width of a window in which something can be drawn.
fn width(app: &App<'_>) -> Option<usize> {
    let (_, columns) = app.streams.size.filter(|_| app.streams.stdout_tty && !is_plain(app))?;
    Some(usize::from(columns))
}
