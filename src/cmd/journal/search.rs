//! `selfcomp journal search`: words in entries, newest first, with what stands around them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{BufWriter, Write as _};
use std::ops::Range;

use clap::Args;
use serde::Serialize;

use super::json::Json;
use super::line::{Layout, Line};
use super::list::say_nothing_fits;
use super::listed::{Known, LeftAlone, Listed, listed};
use crate::app::{App, Failure, Outcome};
use crate::cmd::filter::FilterArgs;
use crate::entry;
use crate::journal::Journal;
use crate::journal::filter::Filter;
use crate::journal::months::Seen;
use crate::journal::name::Name;
use crate::journal::read;
use crate::scan::Found;
use crate::search::excerpt::{Match, Places};
use crate::search::{self, Query};
use crate::words::reading as words;
use crate::{json, page};

/// Find words in your entries.
///
/// Entries that have all the words, in any order, also inside longer ones; capitals do not count. Words in quotes
/// are found as they stand. Only the body is looked through. Exit code 1 when nothing is found.
#[derive(Debug, Args)]
pub struct Search {
    /// What to look for
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    /// A regular expression; ^ and $ stand for the ends of a line
    #[arg(long, value_name = "PATTERN", conflicts_with = "words")]
    regex: Option<String>,
    #[command(flatten)]
    only: FilterArgs,
    /// For other programs
    #[arg(long)]
    json: bool,
}

/// What was looked for, and in which entries.
struct Wanted {
    query: Query,
    filter: Filter,
}

/// How far in an excerpt stands, in columns.
const IN: usize = 2;

impl Search {
    /// Shows the entries in which it is, newest first, each with the places.
    ///
    /// # Errors
    /// When it cannot be looked for, nothing says where the journal would be, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let journal = super::of(app)?;
        let query = match &self.regex {
            Some(pattern) => Query::pattern(pattern),
            None => Query::words(&self.words),
        };
        let wanted = Wanted { query: query.map_err(Failure::Usage)?, filter: self.only.filter(app)? };
        let (left_alone, any) =
            if self.json { in_json(&journal, &wanted, app) } else { in_lines(&journal, &wanted, app) }?;
        if let Some(said) = left_alone.sentence() {
            app.tell(&said)?;
        }
        Ok(if any { Outcome::Done } else { Outcome::NotFound })
    }
}

impl Wanted {
    /// What is to be shown of an entry that has what was looked for; of anything else only that it was in the way.
    fn seen<T>(
        &self,
        seen: Seen<'_>,
        width: usize,
        show: impl FnOnce(Name, &Found<'_>, Known, Places) -> T,
    ) -> Option<Listed<Option<T>>> {
        if let Seen::Entry(_, Found { bytes: Ok(bytes), .. }) = &seen
            && !self.query.is_in(bytes)
        {
            return None;
        }
        listed(seen, &self.filter, |name, found, known| {
            let bytes = found.bytes.as_ref().ok()?;
            let text = read::text_of(search::body(bytes));
            let mut places = self.query.places(&as_read(&text), width);
            // A card often says again what was written.
            let mut said = BTreeSet::new();
            places.shown.retain(|place| said.insert(place.excerpt.clone()));
            Some(show(name, found, known, places))
        })
    }
}

/// The body without the signs of Markdown at the beginning of its lines.
fn as_read(body: &str) -> String {
    let sign =
        |line: &str| ["## ", "> "].iter().find(|sign| line.starts_with(**sign)).map_or(0, |sign| sign.len());
    let mut text = String::with_capacity(body.len());
    for line in body.split_inclusive('\n') {
        text.push_str(entry::unescaped(&line[sign(line)..]));
    }
    text
}

fn in_lines(journal: &Journal, wanted: &Wanted, app: &mut App<'_>) -> Result<(LeftAlone, bool), Failure> {
    let (width, bold) = (page::width(app.streams), app.config().coloured(app.streams.stdout_tty));
    let (mut left_alone, mut hits) = (LeftAlone::default(), Vec::new());
    let show = |seen: Seen<'_>| {
        wanted.seen(seen, width.saturating_sub(IN), |name, _, known, places| {
            (Line::of(name.id, &known), below(&places, bold))
        })
    };
    journal.look_through(&wanted.filter.days, show, |month: Vec<Listed<Option<(Line, String)>>>| {
        hits.extend(month.into_iter().filter_map(|hit| left_alone.sort_out(hit)).flatten());
        Ok::<(), Failure>(())
    })?;
    if hits.is_empty() {
        say_nothing_fits(journal, words::NOT_FOUND, app)?;
    }
    let layout = Layout::of(hits.iter().map(|(line, _)| line), width, app.today());
    let mut out = BufWriter::new(&mut *app.out);
    for (at, (line, below)) in hits.iter().enumerate() {
        let between = if at == 0 { "" } else { "\n" };
        write!(out, "{between}{}\n{below}", layout.line(line))?;
    }
    out.flush()?;
    drop(out);
    Ok((left_alone, !hits.is_empty()))
}

/// The places, each on its line.
fn below(places: &Places, bold: bool) -> String {
    let mut text = String::new();
    for place in &places.shown {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:IN$}{}", "", if bold { marked(place) } else { place.excerpt.clone() });
    }
    if places.more > 0 {
        let _ = writeln!(text, "{:IN$}{}", "", words::more_places(places.more));
    }
    text
}

/// The excerpt with what was found in bold.
fn marked(place: &Match) -> String {
    let (mut text, mut at) = (String::new(), 0);
    for Range { start, end } in &place.found {
        let (before, found) = (&place.excerpt[at..*start], &place.excerpt[*start..*end]);
        // Writing to a string cannot fail.
        let _ = write!(text, "{before}\x1b[1m{found}\x1b[0m");
        at = *end;
    }
    text + &place.excerpt[at..]
}

/// An entry in which it was found, in JSON.
#[derive(Serialize)]
struct JsonHit {
    #[serde(flatten)]
    entry: Json,
    /// Some of the places, in the order of the text.
    matches: Vec<JsonMatch>,
    /// How many places more there are.
    more: usize,
}

#[derive(Serialize)]
struct JsonMatch {
    /// One line around the place.
    excerpt: String,
    /// Where in it what was found begins and ends, in bytes of UTF-8.
    found: Vec<[usize; 2]>,
}

impl From<Match> for JsonMatch {
    fn from(place: Match) -> Self {
        let found = place.found.iter().map(|span| [span.start, span.end]).collect();
        Self { excerpt: place.excerpt, found }
    }
}

/// So wide is an excerpt for other programs, in columns.
const JSON_WIDTH: usize = 160;

fn in_json(journal: &Journal, wanted: &Wanted, app: &mut App<'_>) -> Result<(LeftAlone, bool), Failure> {
    let (mut left_alone, mut any) = (LeftAlone::default(), false);
    let show = |seen: Seen<'_>| {
        wanted.seen(seen, JSON_WIDTH, |name, found, known, places| {
            let matches = places.shown.into_iter().map(JsonMatch::from).collect();
            let hit = JsonHit { entry: Json::of(name, found, known), matches, more: places.more };
            json::line(&hit).expect("names and words have a form in JSON")
        })
    };
    let mut array = json::Array::open("entries", &mut *app.out)?;
    journal.look_through(&wanted.filter.days, show, |month: Vec<Listed<Option<String>>>| {
        let mut lines = month.into_iter().filter_map(|line| left_alone.sort_out(line)).flatten();
        lines.try_for_each(|line| {
            any = true;
            array.push(&line)
        })
    })?;
    array.close()?;
    Ok((left_alone, any))
}
