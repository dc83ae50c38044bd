//! The places of an entry where something was found, each with as much around it as fits a line.

use std::ops::Range;

use unicode_width::UnicodeWidthStr;

use crate::exercise::characters::clean_line;

/// So many places of an entry are shown; the others are counted.
pub const SHOWN: usize = 3;

/// No excerpt is narrower than this, in columns.
const NARROWEST: usize = 20;

/// What ends a sentence, when a blank follows.
const ENDS: [char; 4] = ['.', '!', '?', '…'];

/// A piece of the entry with what was found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// One line, fit to be shown, with … where a sentence was cut.
    pub excerpt: String,
    /// Where in `excerpt` what was found stands, in bytes, in order and apart. It may be none, when a pattern
    /// found nothing but a place.
    pub found: Vec<Range<usize>>,
}

/// Where something is in an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// The first place of each word, then further ones, in the order of the text.
    pub shown: Vec<Match>,
    /// How many more there are outside the shown ones; no word is counted beyond its thousandth place.
    pub more: usize,
}

/// A piece of the body, and whether the sentence goes on before and after it.
#[derive(Debug, PartialEq, Eq)]
struct Window {
    piece: Range<usize>,
    before: bool,
    after: bool,
}

impl Window {
    fn covers(&self, span: &Range<usize>) -> bool {
        self.piece.start <= span.start && span.start <= self.piece.end
    }
}

/// The places of what was found, by part of the search: in the body, and at char boundaries.
pub(super) fn places(body: &str, by_part: &[Vec<Range<usize>>], width: usize) -> Places {
    let all = together(by_part);
    let first_of_each = by_part.iter().filter_map(|spans| spans.first());
    let mut windows: Vec<Window> = Vec::new();
    for span in first_of_each.chain(&all) {
        if windows.len() == SHOWN {
            break;
        }
        if !windows.iter().any(|window| window.covers(span)) {
            windows.push(window(body, span, width.max(NARROWEST)));
        }
    }
    windows.sort_by_key(|window| window.piece.start);
    let more = all.iter().filter(|span| !windows.iter().any(|window| window.covers(span))).count();
    Places { shown: windows.iter().map(|window| cut(body, window, &all)).collect(), more }
}

/// All that was found, in the order of the text; what overlaps is one.
fn together(by_part: &[Vec<Range<usize>>]) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = by_part.iter().flatten().cloned().collect();
    all.sort_unstable_by_key(|span| (span.start, span.end));
    all.dedup_by(|next, last| {
        let one = next.start < last.end || next == last;
        last.end = if one { last.end.max(next.end) } else { last.end };
        one
    });
    all
}

/// The line around what was found; if that is too wide, the sentence; if that is too wide, a piece of it.
fn window(body: &str, span: &Range<usize>, width: usize) -> Window {
    let line = line(body, span);
    let unit = if fits_in(&body[line.clone()], width) { line } else { sentence(body, &line, span) };
    let unit = trimmed(body, unit, span);
    if fits_in(&body[unit.clone()], width) {
        return Window { piece: unit, before: false, after: false };
    }
    let piece = piece(body, &unit, span, width - 2);
    Window { before: piece.start > unit.start, after: piece.end < unit.end, piece }
}

/// Whether a text is not wider than this. Of a long one the beginning tells.
fn fits_in(text: &str, width: usize) -> bool {
    let beginning = &text[..text.floor_char_boundary(2 * width)];
    columns(beginning) <= width && (beginning.len() == text.len() || columns(text) <= width)
}

fn columns(text: &str) -> usize {
    text.width()
}

fn line(body: &str, span: &Range<usize>) -> Range<usize> {
    let start = body[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = body[span.end..].find('\n').map_or(body.len(), |at| span.end + at);
    start..end
}

fn sentence(body: &str, line: &Range<usize>, span: &Range<usize>) -> Range<usize> {
    let (before, after) = (&body[line.start..span.start], &body[span.end..line.end]);
    let blank_after = |text: &str, at: usize| text[at..].starts_with(char::is_whitespace);
    let ends = |(at, mark): (usize, &str)| at + mark.len();
    let start = before.rmatch_indices(ENDS).map(ends).find(|at| blank_after(before, *at));
    let end = after.match_indices(ENDS).map(ends).find(|at| blank_after(after, *at));
    line.start + start.unwrap_or(0)..span.end + end.unwrap_or(after.len())
}

/// Without blanks at the ends, except those that were looked for.
fn trimmed(body: &str, unit: Range<usize>, span: &Range<usize>) -> Range<usize> {
    let (before, after) = (&body[unit.start..span.start], &body[span.end..unit.end]);
    let start = unit.start + before.len() - before.trim_start().len();
    start..unit.end - (after.len() - after.trim_end().len())
}

/// A piece of so many columns with what was found about its middle, from blank to blank where there are some.
fn piece(body: &str, unit: &Range<usize>, span: &Range<usize>, room: usize) -> Range<usize> {
    let lead = room.saturating_sub(columns(&body[span.clone()])) / 2;
    let mut start = back(body, unit.start..span.start, lead);
    let mut end = forth(body, span.start..unit.end, room - lead);
    if end == unit.end {
        start = back(body, unit.start..end, room).min(span.start);
    } else if start == unit.start {
        end = forth(body, start..unit.end, room);
    }
    from_word(body, start, unit, span)..to_word(body, end, unit, span)
}

/// The start, or the next word's when a word would be cut there.
fn from_word(body: &str, start: usize, unit: &Range<usize>, span: &Range<usize>) -> usize {
    let lead = &body[start..span.start];
    let whole = start == unit.start || body[..start].ends_with(char::is_whitespace);
    let at = if whole { Some(0) } else { lead.find(char::is_whitespace) };
    at.map_or(start, |at| span.start - lead[at..].trim_start().len())
}

/// The end, or that of the word before when a word would be cut there.
fn to_word(body: &str, end: usize, unit: &Range<usize>, span: &Range<usize>) -> usize {
    let inside = span.end.min(end);
    let tail = &body[inside..end];
    let whole = end == unit.end || body[end..].starts_with(char::is_whitespace);
    let at = if whole { Some(tail.len()) } else { tail.rfind(char::is_whitespace) };
    at.map_or(end, |at| inside + tail[..at].trim_end().len())
}

/// Where so many columns before the end of this range begin.
fn back(body: &str, range: Range<usize>, room: usize) -> usize {
    let mut left = room;
    let fits = |(_, letter): &(usize, char)| fits(*letter, &mut left);
    let letters = body[range.clone()].char_indices().rev();
    letters.take_while(fits).last().map_or(range.end, |(at, _)| range.start + at)
}

/// Where so many columns after the start of this range end.
fn forth(body: &str, range: Range<usize>, room: usize) -> usize {
    let mut left = room;
    let past = body[range.clone()].char_indices().find(|(_, letter)| !fits(*letter, &mut left));
    past.map_or(range.end, |(at, _)| range.start + at)
}

/// Whether a letter fits what is left, which becomes less by it.
fn fits(letter: char, left: &mut usize) -> bool {
    let fits = left.checked_sub(columns(letter.encode_utf8(&mut [0; 4])));
    *left = fits.unwrap_or(0);
    fits.is_some()
}

fn cut(body: &str, window: &Window, all: &[Range<usize>]) -> Match {
    let mut excerpt = String::from(if window.before { "…" } else { "" });
    let mut found = Vec::new();
    let Range { start, end } = window.piece;
    let mut at = start;
    for span in all.iter().filter(|span| span.start < end && start < span.end) {
        let (from, to) = (span.start.max(at), span.end.min(end));
        excerpt.push_str(&clean_line(&body[at..from]));
        let begins = excerpt.len();
        excerpt.push_str(&clean_line(&body[from..to]));
        found.extend((begins < excerpt.len()).then_some(begins..excerpt.len()));
        at = to;
    }
    excerpt.push_str(&clean_line(&body[at..end]));
    excerpt.push_str(if window.after { "…" } else { "" });
    Match { excerpt, found }
}
