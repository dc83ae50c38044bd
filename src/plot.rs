//! A quiet look back: the numbers before and after each session, as a small plot, in words, or as a picture.
//!
//! It shows and says nothing more: no trend, no grade, no days in a row. Sessions stand side by side in their
//! order, evenly spaced, so that time away leaves no gap that could look like a reproach.

mod svg;
mod terminal;

pub use svg::{escaped, svg};
pub use terminal::terminal;

use jiff::civil::Date;

use crate::exercise::characters::clean_line;
use crate::words::plot as words;

/// From so many sessions on a picture joins its marks with lines; fewer stay bare points.
const JOINED: usize = 5;
/// So many sessions are said one by one.
const SAID: usize = 20;

/// The numbers of one session. A number that is not finite counts as none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The day of the session.
    pub date: Date,
    /// The rating at its beginning.
    pub before: Option<f64>,
    /// The rating at its end.
    pub after: Option<f64>,
}

/// Sessions rated on one scale. Its texts may come from anywhere: they are made fit to be shown here.
#[derive(Debug, Clone, Copy)]
pub struct Series<'a> {
    /// What was rated.
    pub title: &'a str,
    /// The word at the low end; may be empty.
    pub low: &'a str,
    /// The word at the high end; may be empty.
    pub high: &'a str,
    /// The number at the low end.
    pub from: f64,
    /// The number at the high end.
    pub to: f64,
    /// The sessions, oldest first; several a day are welcome. Others are put in the order of their days.
    pub points: &'a [Point],
}

/// The same in words, for somebody who listens: the scale, then a line for each session, newest first.
#[must_use]
pub fn words(series: &Series<'_>) -> String {
    let points = series.rated();
    if points.is_empty() {
        return words::NOTHING.to_owned();
    }
    let sessions =
        points.iter().rev().take(SAID).map(|point| words::session(point.date, point.before, point.after));
    let earlier = (points.len() > SAID).then(|| words::EARLIER.to_owned());
    let heading = series.heading() + ".";
    [heading].into_iter().chain(sessions).chain(earlier).collect::<Vec<_>>().join("\n")
}

impl Point {
    fn numbers(&self) -> impl Iterator<Item = f64> {
        [self.before, self.after].into_iter().flatten()
    }
}

impl Series<'_> {
    /// The sessions that have a number, in the order of their days; those of one day stay as they were.
    fn rated(&self) -> Vec<Point> {
        let finite = |value: Option<f64>| value.filter(|value| value.is_finite());
        let mut points: Vec<Point> = self
            .points
            .iter()
            .map(|point| Point { before: finite(point.before), after: finite(point.after), ..*point })
            .filter(|point| point.numbers().next().is_some())
            .collect();
        points.sort_by_key(|point| point.date);
        points
    }

    fn heading(&self) -> String {
        let [title, low, high] = [self.title, self.low, self.high].map(clean_line);
        words::heading(&title, (self.from, &low), (self.to, &high))
    }

    /// Half the length of the scale, because the whole may be more than a number can hold. `None` for a scale
    /// without a length.
    fn half(&self) -> Option<f64> {
        Some(self.to / 2.0 - self.from / 2.0).filter(|half| half.is_normal())
    }

    /// How far up the scale a number stands, from 0 to 1. What lies beyond stands at the end; without a scale,
    /// everything stands in the middle.
    fn height(&self, value: f64) -> f64 {
        self.half().map_or(0.5, |half| ((value / 2.0 - self.from / 2.0) / half).clamp(0.0, 1.0))
    }

    fn is_outside(&self, value: f64) -> bool {
        self.half().is_some() && (value < self.from.min(self.to) || value > self.from.max(self.to))
    }
}

/// Sessions as they are drawn: at most so many columns, each the middle of as many sessions as it takes.
struct Columns {
    /// From left to right.
    columns: Vec<Column>,
    /// What needs a word below: shared columns, numbers beyond the scale.
    notes: Vec<String>,
}

/// What stands in one column, as heights from 0 to 1.
struct Column {
    before: Option<f64>,
    after: Option<f64>,
}

impl Columns {
    fn new(series: &Series<'_>, points: &[Point], most: usize) -> Self {
        let share = points.len().div_ceil(most.max(1)).max(1);
        let columns = points.chunks(share).map(|sessions| Column::new(series, sessions)).collect();
        let outside =
            points.iter().flat_map(Point::numbers).filter(|value| series.is_outside(*value)).count();
        let notes =
            [(share > 1).then(|| words::shared(share)), (outside > 0).then(|| words::outside(outside))];
        Self { columns, notes: notes.into_iter().flatten().collect() }
    }
}

impl Column {
    fn new(series: &Series<'_>, sessions: &[Point]) -> Self {
        let heights = |side: fn(&Point) -> Option<f64>| {
            middle(sessions.iter().filter_map(side).map(|value| series.height(value)).collect())
        };
        Self { before: heights(|point| point.before), after: heights(|point| point.after) }
    }
}

/// The median: half of the values lie below it, half above.
fn middle(mut values: Vec<f64>) -> Option<f64> {
    values.sort_unstable_by(f64::total_cmp);
    let above = values.get(values.len() / 2)?;
    let below = values.get((values.len() - 1) / 2)?;
    Some(f64::midpoint(*below, *above))
}

#[cfg(test)]
mod tests;
