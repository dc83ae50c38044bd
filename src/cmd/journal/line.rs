//! One line for an entry: when it was, the beginning of its name, its title, and a few of its words.

use std::borrow::Cow;

use jiff::civil::{Date, DateTime};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::listed::Known;
use crate::dates;
use crate::entry::{Entry, Id, Kept};
use crate::exercise::Answer;
use crate::exercise::characters::clean_line;
use crate::journal::filter::is_unfinished;
use crate::record::Ending;
use crate::words::reading as words;

/// So many of the digits are enough to name an entry, as long as no other begins like them.
const DIGITS: usize = 5;

/// A window narrower than this has no room for the time of a day long gone.
const NARROW: usize = 60;

/// A glimpse is not shorter than this, in columns.
const GLIMPSE: usize = 12;

/// What a line says.
#[derive(Debug)]
pub struct Line {
    /// The name of the entry.
    pub id: Id,
    /// On the clock of the place; of what cannot be read, in UTC, when its name says it.
    when: Option<DateTime>,
    /// Its title, or why there is none.
    title: String,
    /// What else there is to know, in words.
    mark: Option<&'static str>,
    /// The person's first words, when they were looked at.
    glimpse: String,
}

impl Line {
    /// For an entry of which only the head was read.
    #[must_use]
    pub fn of(id: Id, known: &Known) -> Self {
        let (when, title, mark) = match known {
            Ok(head) => (Some(head.moment.local()), clean_line(&head.title), mark(head.ending, head.kept)),
            Err(why) => (id.utc(), Cow::Borrowed(why.as_str()), None),
        };
        let title = title.into_owned();
        Self { id, when, title, mark, glimpse: String::new() }
    }

    /// For an entry that was read.
    #[must_use]
    pub fn with_glimpse(entry: &Entry) -> Self {
        let record = &entry.record;
        Self {
            id: entry.id.clone(),
            when: Some(entry.moment.local()),
            title: clean_line(&record.title).into_owned(),
            mark: mark(record.ending, entry.kept),
            glimpse: clean_line(first_words(entry)).trim().to_owned(),
        }
    }

    fn text(&self, layout: &Layout) -> String {
        let when = layout.when(self);
        let start = format!("{when:room$}  {}  ", &self.id.digits()[..layout.digits], room = layout.when);
        let mark = self.mark.map(|mark| format!(" ({mark})")).unwrap_or_default();
        let left = layout.width.saturating_sub(start.len() + mark.len());
        let title = cut(&self.title, left.max(1));
        let left = left.saturating_sub(title.width() + 2);
        let glimpse = if left < GLIMPSE { Cow::Borrowed("") } else { cut(&self.glimpse, left) };
        let between = if glimpse.is_empty() { "" } else { ": " };
        format!("{start}{title}{mark}{between}{glimpse}")
    }
}

/// What several lines have in common, so that they stand well below each other.
#[derive(Debug)]
pub struct Layout {
    width: usize,
    today: Date,
    /// So many digits tell the entries apart: five, or more when two begin alike.
    pub digits: usize,
    /// How wide the longest `when` is; in a narrow window each is as wide as it is.
    when: usize,
}

impl Layout {
    /// For these lines, in so many columns.
    #[must_use]
    pub fn of<'l>(lines: impl Iterator<Item = &'l Line> + Clone, width: usize, today: Date) -> Self {
        let digits = digits(lines.clone().map(|line| line.id.digits()).collect());
        let layout = Self { width, today, digits, when: 0 };
        let when =
            if width < NARROW { 0 } else { lines.map(|line| layout.when(line).len()).max().unwrap_or(0) };
        Self { when, ..layout }
    }

    /// A line, never wider than the window.
    #[must_use]
    pub fn line(&self, line: &Line) -> String {
        line.text(self)
    }

    /// `today 08:15`, `3 November 2026 22:10`; a narrow window has no room for the time of a day long gone.
    fn when(&self, line: &Line) -> String {
        let Some(when) = line.when else { return line.id.as_str()[..16].to_owned() };
        let near = self.today.yesterday().is_ok_and(|day| day <= when.date());
        let told = dates::told(when.date(), self.today);
        if self.width < NARROW && !near {
            return told;
        }
        format!("{told} {:02}:{:02}", when.hour(), when.minute())
    }
}

fn digits(mut digits: Vec<&str>) -> usize {
    digits.sort_unstable();
    let alike = |pair: &[&str]| pair[0].bytes().zip(pair[1].bytes()).take_while(|(a, b)| a == b).count();
    let longest = digits.windows(2).map(alike).max().unwrap_or_default();
    (longest + 1).clamp(DIGITS, 10)
}

fn mark(ending: Option<Ending>, kept: Kept) -> Option<&'static str> {
    match kept {
        _ if is_unfinished(ending) => Some(words::UNFINISHED),
        Kept::Card => Some(words::CARD_ONLY),
        Kept::All => None,
    }
}

/// The first line in the person's own words, or else of the first card.
fn first_words(entry: &Entry) -> &str {
    let own = entry.record.answers.iter().flat_map(|given| match &given.answer {
        Answer::Text(text) => std::slice::from_ref(text),
        Answer::Lines(lines) => lines.as_slice(),
        _ => &[],
    });
    let cards = entry.record.cards.iter().map(|card| &card.text);
    let mut lines = own.chain(cards).flat_map(|text| text.lines());
    lines.find(|line| !line.trim().is_empty()).unwrap_or_default()
}

/// A text in so many columns, with … where it was cut.
fn cut(text: &str, columns: usize) -> Cow<'_, str> {
    if text.len() <= columns || text.width() <= columns {
        return Cow::Borrowed(text);
    }
    let mut left = columns.saturating_sub(1);
    let mut fits = |letter: char| {
        let rest = left.checked_sub(letter.width().unwrap_or(0));
        left = rest.unwrap_or(0);
        rest.is_some()
    };
    let end = text.char_indices().find(|(_, letter)| !fits(*letter)).map_or(text.len(), |(at, _)| at);
    Cow::Owned(format!("{}…", text[..end].trim_end()))
}
