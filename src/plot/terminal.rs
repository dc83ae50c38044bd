//! The plot for a terminal: plain ASCII, twelve rows at most, nothing that needs colour or a special font.

use super::{Column, Columns, Point, Series};
use crate::words::plot as words;

const BEFORE: char = 'o';
const AFTER: char = 'x';
const BOTH: char = '*';
/// Between the two marks of one session, so that the eye finds the other.
const BETWEEN: char = ':';

/// The most rows of the whole.
const ROWS: usize = 12;
/// In a wider window the whole stays this wide, in columns.
const WIDEST: usize = 80;
/// Below this width, in columns, legend and dates have no room: words say it better.
const NARROWEST: usize = 32;
/// The part of a row by which two numbers may differ and still share a mark.
const ALIKE: f64 = 0.3;
/// The most columns from one session to the next.
const STRIDE: usize = 8;

/// The plot with its heading, dates and legend, never wider than `width` columns. Below 32 columns it is said in
/// words.
#[must_use]
pub fn terminal(series: &Series<'_>, width: usize) -> String {
    let points = series.rated();
    match (points.first(), points.last()) {
        (Some(first), Some(last)) if width >= NARROWEST => {
            drawn(series, &points, (first, last), width.min(WIDEST)).join("\n")
        }
        _ => textwrap::fill(&super::words(series), width),
    }
}

fn drawn(series: &Series<'_>, points: &[Point], ends: (&Point, &Point), width: usize) -> Vec<String> {
    let labels = Labels::new(series);
    let room = width - labels.margin();
    let Columns { columns, notes } = Columns::new(series, points, room);
    let stride = (room / columns.len()).clamp(1, STRIDE);

    let heading = heading(series, width);
    let dates = dates(ends, labels.margin(), columns.len() * stride, width);
    let notes: Vec<String> = notes.iter().flat_map(|note| wrapped(note, width)).collect();
    let top = highest(heading.len() + dates.len() + 1 + notes.len());
    let field =
        Field { columns: columns.iter().map(|column| Cells::new(column, top)).collect(), stride, top };
    [heading, field.rows(&labels), dates, vec![field.legend()], notes].concat()
}

/// Two lines at most: a title may be of any length.
fn heading(series: &Series<'_>, width: usize) -> Vec<String> {
    let mut lines = wrapped(&series.heading(), width);
    if lines.len() > 2 {
        lines = wrapped(&series.heading(), width - words::CUT.len());
        lines.truncate(2);
        lines[1].push_str(words::CUT);
    }
    lines
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    textwrap::wrap(text, width).into_iter().map(String::from).collect()
}

/// The first day below the first session, the last below the last, where both have room.
fn dates(ends: (&Point, &Point), margin: usize, length: usize, width: usize) -> Vec<String> {
    let (first, last) = (words::day(ends.0.date), words::day(ends.1.date));
    let indent = " ".repeat(margin);
    match length.checked_sub(first.len() + last.len()) {
        Some(gap) if gap > 1 && first != last => vec![format!("{indent}{first}{}{last}", " ".repeat(gap))],
        _ => {
            let options = textwrap::Options::new(width).initial_indent(&indent);
            let line = words::days(ends.0.date, ends.1.date);
            textwrap::wrap(&line, options).into_iter().map(String::from).collect()
        }
    }
}

/// The number of the top row, counted from 0 at the bottom: even, so that there is a middle row.
fn highest(taken: usize) -> u8 {
    let rows = u8::try_from(ROWS.saturating_sub(taken)).unwrap_or(u8::MAX);
    (rows.saturating_sub(1) / 2 * 2).max(2)
}

/// The numbers at the left: at the top, the middle and the bottom.
struct Labels {
    texts: [String; 3],
    width: usize,
}

impl Labels {
    fn new(series: &Series<'_>) -> Self {
        let middle = f64::midpoint(series.from, series.to);
        let texts = [series.to, middle, series.from].map(words::number);
        let width = texts.iter().map(String::len).max().unwrap_or(0);
        Self { texts, width }
    }

    /// What stands before the first column: the label, a blank, the axis.
    fn margin(&self) -> usize {
        self.width + 2
    }

    fn at(&self, row: u8, top: u8) -> &str {
        let [high, middle, low] = &self.texts;
        match row {
            _ if row == top => high,
            0 => low,
            _ if row == top / 2 => middle,
            _ => "",
        }
    }
}

/// The rows of a column that hold its marks.
struct Cells {
    before: Option<u8>,
    after: Option<u8>,
}

impl Cells {
    fn new(column: &Column, top: u8) -> Self {
        let cells = Self {
            before: column.before.map(|height| nearest(height, top)),
            after: column.after.map(|height| nearest(height, top)),
        };
        match (column.before, column.after) {
            (Some(before), Some(after)) if cells.meet() => Self::apart(before, after, top),
            _ => cells,
        }
    }

    /// Two numbers that would meet in a row: unless they are next to the same, the one that is nearer to another row
    /// goes there, so that seven and six do not look alike.
    fn apart(before: f64, after: f64, top: u8) -> Self {
        let row = nearest(before, top);
        let (low, high) = (before.min(after) * f64::from(top), before.max(after) * f64::from(top));
        let (low, high) = match row {
            _ if high - low < ALIKE => (row, row),
            _ if low < f64::from(row) => (row - 1, row),
            _ => (row, row + 1),
        };
        let (before, after) = if before < after { (low, high) } else { (high, low) };
        Self { before: Some(before), after: Some(after) }
    }

    fn meet(&self) -> bool {
        self.before.is_some() && self.before == self.after
    }

    /// What stands in a row; the marks are tied together where there is room around them.
    fn at(&self, row: u8, tied: bool) -> char {
        match (self.before, self.after) {
            (Some(before), Some(after)) if before == row && after == row => BOTH,
            (Some(before), _) if before == row => BEFORE,
            (_, Some(after)) if after == row => AFTER,
            (Some(before), Some(after)) if tied && before.min(after) < row && row < before.max(after) => {
                BETWEEN
            }
            _ => ' ',
        }
    }
}

/// The row that is nearest to a height from 0 to 1.
fn nearest(height: f64, top: u8) -> u8 {
    let away = |row: u8| (height * f64::from(top) - f64::from(row)).abs();
    (0..=top).min_by(|one, other| away(*one).total_cmp(&away(*other))).unwrap_or(0)
}

struct Field {
    columns: Vec<Cells>,
    /// Columns of the window from one session to the next.
    stride: usize,
    top: u8,
}

impl Field {
    fn rows(&self, labels: &Labels) -> Vec<String> {
        (0..=self.top).rev().map(|row| self.row(row, labels)).collect()
    }

    fn row(&self, row: u8, labels: &Labels) -> String {
        let left = self.stride / 2 + 1;
        let right = self.stride.saturating_sub(left);
        let tied = self.stride > 1;
        let mark = |cells: &Cells| format!("{:>left$}{:right$}", cells.at(row, tied), "");
        let marks = self.columns.iter().map(mark).collect::<Vec<_>>().concat();
        let line = format!("{:>width$} |{marks}", labels.at(row, self.top), width = labels.width);
        line.trim_end().to_owned()
    }

    /// What the marks are; only those that can be seen.
    fn legend(&self) -> String {
        let any = |seen: fn(&Cells) -> bool| self.columns.iter().any(seen);
        let entries = [
            (BEFORE, words::BEFORE, any(|cells| cells.before.is_some() && !cells.meet())),
            (AFTER, words::AFTER, any(|cells| cells.after.is_some() && !cells.meet())),
            (BOTH, words::BOTH, any(Cells::meet)),
        ];
        let seen = entries.iter().filter(|(.., seen)| *seen);
        seen.map(|(mark, word, _)| format!("{mark} {word}")).collect::<Vec<_>>().join("   ")
    }
}
