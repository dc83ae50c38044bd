//! The plot as a picture for a page: shapes and line styles instead of colours, text as text, nothing from outside.
//!
//! It takes the colour of the text around it, so it prints black on white and can be read on a dark page, too.

use super::{Column, Columns, JOINED, Point, Series};
use crate::words::plot as words;

/// The width of the picture, in its own units; the others are parts of it.
const WIDTH: f64 = 640.0;
/// Where the sessions begin and end.
const LEFT: f64 = 64.0;
const RIGHT: f64 = 624.0;
/// From the low end of the scale to the high one.
const HEIGHT: f64 = 180.0;
/// From one line of text to the next.
const LINE: f64 = 20.0;
/// What is left free at the edge.
const EDGE: f64 = 12.0;
/// The most distance from one session to the next.
const STRIDE: f64 = 56.0;
/// The room the first and the last day take side by side.
const DAYS: f64 = 200.0;

/// So many sessions stand side by side before they share a place.
const MOST: usize = 48;
/// So many letters stand in a line, and so many lines in the heading.
const LETTERS: usize = 68;
const LINES: usize = 3;

/// An `<svg>` element to be put into an HTML page as it is: it needs nothing around it and nothing from elsewhere.
#[must_use]
pub fn svg(series: &Series<'_>) -> String {
    let points = series.rated();
    let heading = lines(&series.heading());
    let mut picture = Picture { parts: Vec::new(), down: 0.0 };
    picture.texts(EDGE, &heading);
    match (points.first(), points.last()) {
        (Some(first), Some(last)) => picture.plot(series, &points, (first, last)),
        _ => picture.texts(EDGE, &[words::NOTHING.to_owned()]),
    }
    picture.framed(&heading.join(" "), &super::words(series))
}

fn lines(text: &str) -> Vec<String> {
    textwrap::wrap(text, LETTERS).into_iter().take(LINES).map(String::from).collect()
}

/// A text for HTML and SVG, between tags or in double quotes.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The two sides of a session: the first is hollow, round and dashed, the second is filled, square and solid.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

impl Side {
    const BOTH: [Self; 2] = [Self::Before, Self::After];

    fn of(self, column: &Column) -> Option<f64> {
        match self {
            Self::Before => column.before,
            Self::After => column.after,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Before => words::BEFORE,
            Self::After => words::AFTER,
        }
    }

    fn mark(self, (x, y): (f64, f64)) -> String {
        match self {
            Self::Before => {
                format!(
                    r#"<circle cx="{x:.1}" cy="{y:.1}" r="5" fill="none" stroke="currentColor" stroke-width="1.5"/>"#
                )
            }
            Self::After => {
                format!(r#"<rect x="{:.1}" y="{:.1}" width="7" height="7"/>"#, x - 3.5, y - 3.5)
            }
        }
    }

    /// A line through these places; where a number is missing it pauses.
    fn line(self, places: &[Option<(f64, f64)>]) -> String {
        let dashes = if self == Self::Before { r#" stroke-dasharray="5 4""# } else { "" };
        let mut path = Vec::new();
        let mut pen = 'M';
        for place in places {
            path.extend(place.map(|(x, y)| format!("{pen}{x:.1} {y:.1}")));
            pen = if place.is_some() { 'L' } else { 'M' };
        }
        let path = path.concat();
        format!(r#"<path d="{path}" fill="none" stroke="currentColor"{dashes}/>"#)
    }
}

/// What was drawn so far, from top to bottom.
struct Picture {
    parts: Vec<String>,
    /// Where the next thing begins.
    down: f64,
}

impl Picture {
    fn texts(&mut self, x: f64, lines: &[String]) {
        for line in lines {
            self.down += LINE;
            self.text(x, self.down, "start", line);
        }
    }

    /// A text that starts, ends or is centred (`anchor`) at `x`, on the line `y`.
    fn text(&mut self, x: f64, y: f64, anchor: &str, text: &str) {
        let text = escaped(text);
        self.parts.push(format!(r#"<text x="{x:.1}" y="{y:.1}" text-anchor="{anchor}">{text}</text>"#));
    }

    fn plot(&mut self, series: &Series<'_>, points: &[Point], ends: (&Point, &Point)) {
        let Columns { columns, notes } = Columns::new(series, points, MOST);
        let joined = points.len() >= JOINED;
        self.down += LINE + HEIGHT;
        self.scale(series);
        let across = across(columns.len());
        for side in Side::BOTH {
            self.side(side, &columns, &across, joined);
        }
        self.down += LINE / 2.0;
        self.dates(ends, &across);
        self.legend(&columns, joined);
        self.texts(LEFT, &notes.iter().flat_map(|note| lines(note)).collect::<Vec<_>>());
    }

    /// A faint line at the ends and in the middle, each with its number.
    fn scale(&mut self, series: &Series<'_>) {
        for (value, height) in
            [(series.from, 0.0), (f64::midpoint(series.from, series.to), 0.5), (series.to, 1.0)]
        {
            let y = self.down - height * HEIGHT;
            self.parts.push(format!(
                r#"<path d="M{LEFT} {y:.1}H{RIGHT}" stroke="currentColor" stroke-opacity="0.3"/>"#
            ));
            self.text(LEFT - EDGE, y + 5.0, "end", &words::number(value));
        }
    }

    fn side(&mut self, side: Side, columns: &[Column], across: &[f64], joined: bool) {
        let place = |(column, x): (&Column, &f64)| Some((*x, self.down - side.of(column)? * HEIGHT));
        let places: Vec<Option<(f64, f64)>> = columns.iter().zip(across).map(place).collect();
        if joined {
            self.parts.push(side.line(&places));
        }
        self.parts.extend(places.into_iter().flatten().map(|place| side.mark(place)));
    }

    fn dates(&mut self, (first, last): (&Point, &Point), across: &[f64]) {
        let end = across.last().copied().unwrap_or(LEFT);
        if end - LEFT < DAYS || first.date == last.date {
            return self.texts(LEFT, &[words::days(first.date, last.date)]);
        }
        self.texts(LEFT, &[words::day(first.date)]);
        self.text(end, self.down, "end", &words::day(last.date));
    }

    /// What the shapes are; only those that can be seen.
    fn legend(&mut self, columns: &[Column], joined: bool) {
        self.down += 1.5 * LINE;
        let mut x = LEFT + LINE;
        for side in
            Side::BOTH.into_iter().filter(|side| columns.iter().any(|column| side.of(column).is_some()))
        {
            let y = self.down - 5.0;
            if joined {
                self.parts.push(side.line(&[Some((x - LINE, y)), Some((x + LINE, y))]));
            }
            self.parts.push(side.mark((x, y)));
            self.text(x + LINE + 6.0, self.down, "start", side.name());
            x += 7.0 * LINE;
        }
    }

    /// The whole element, with what a screen reader says instead of it.
    fn framed(self, title: &str, description: &str) -> String {
        let height = self.down + EDGE;
        format!(
            "<svg role=\"img\" viewBox=\"0 0 {WIDTH} {height:.0}\" width=\"{WIDTH}\" height=\"{height:.0}\" \
             font-family=\"sans-serif\" font-size=\"14\" fill=\"currentColor\">\n\
             <title>{}</title>\n<desc>{}</desc>\n{}\n</svg>\n",
            escaped(title),
            escaped(description),
            self.parts.join("\n")
        )
    }
}

/// How far to the right each column stands.
fn across(count: usize) -> Vec<f64> {
    let count = u8::try_from(count).unwrap_or(u8::MAX);
    let stride = ((RIGHT - LEFT) / f64::from(count.max(1))).min(STRIDE);
    (0..count).map(|column| LEFT + stride * (f64::from(column) + 0.5)).collect()
}
