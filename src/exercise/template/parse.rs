//! Reading a text with `{placeholders}`, so that a fault can point at one of them.

use std::ops::Range;

use super::{Part, Template};

/// A text as it stands in the file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written<'a> {
    /// What it means.
    pub template: Template,
    /// Its placeholders, with their places.
    pub slots: Vec<Slot<'a>>,
    /// Braces that do not fit together, with their places.
    pub loose: Vec<(Range<usize>, &'static str)>,
}

/// A placeholder and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot<'a> {
    /// The question, or `item` or `item_number`.
    pub id: &'a str,
    /// Where the id stands in the text, in bytes.
    pub at: Range<usize>,
    /// Whether there are words to read instead.
    pub has_fallback: bool,
}

const NEVER_CLOSED: &str = "this { is never closed; write {{ for a real brace";
const NEVER_OPENED: &str = "this } has no { before it; write }} for a real brace";
const NESTED: &str = "a placeholder has no { } inside";
const EMPTY: &str = "between { and } the name of a question is missing";

/// Reads a text. Every brace that does not fit is reported; the rest is read all the same.
#[must_use]
pub fn parse(text: &str) -> Written<'_> {
    if !text.contains('{') && !text.contains('}') {
        return Written { template: Template::plain(text), ..Written::default() };
    }
    let mut written = Written::default();
    let mut start = 0;
    for line in text.lines() {
        let parts = written.line(line, start);
        written.template.lines.push(parts);
        start += line.len() + text[start + line.len()..].find('\n').map_or(0, |newline| newline + 1);
    }
    written
}

/// Where the next brace is. Two searches for one letter each are far quicker than one search for two.
fn next_brace(text: &str) -> Option<usize> {
    let (opened, closed) = (text.find('{'), text.find('}'));
    opened.into_iter().chain(closed).min()
}

impl<'a> Written<'a> {
    /// Reads one line that begins at `start` of the text.
    fn line(&mut self, line: &'a str, start: usize) -> Vec<Part> {
        let mut parts = Vec::with_capacity(1);
        let mut words = String::new();
        let mut rest = 0;
        while let Some(found) = next_brace(&line[rest..]) {
            let brace = rest + found;
            words.push_str(&line[rest..brace]);
            rest = if doubled(line, brace) {
                words.push_str(&line[brace..=brace]);
                brace + 2
            } else {
                self.brace(line, brace, start, &mut words, &mut parts)
            };
        }
        words.push_str(&line[rest..]);
        flush(&mut words, &mut parts);
        parts
    }

    /// Reads what begins with a single brace, and says where the line goes on.
    fn brace(
        &mut self,
        line: &'a str,
        at: usize,
        start: usize,
        words: &mut String,
        parts: &mut Vec<Part>,
    ) -> usize {
        let here = start + at..start + at + 1;
        if line[at..].starts_with('}') {
            self.loose.push((here, NEVER_OPENED));
            return at + 1;
        }
        let inside = &line[at + 1..];
        match inside.find(['{', '}']) {
            Some(end) if inside[end..].starts_with('}') => {
                flush(words, parts);
                parts.push(self.slot(&inside[..end], start + at + 1));
                at + end + 2
            }
            Some(end) if inside[end..].contains('}') => {
                self.loose.push((start + at + 1 + end..start + at + 2 + end, NESTED));
                line.len()
            }
            _ => {
                self.loose.push((here, NEVER_CLOSED));
                line.len()
            }
        }
    }

    fn slot(&mut self, inside: &'a str, start: usize) -> Part {
        let (id, fallback) = match inside.split_once('|') {
            Some((id, fallback)) => (id, Some(fallback)),
            None => (inside, None),
        };
        let at = start..start + id.len();
        if id.is_empty() {
            self.loose.push((start - 1..start + 1, EMPTY));
        } else {
            self.slots.push(Slot { id, at, has_fallback: fallback.is_some() });
        }
        Part::Slot { id: id.into(), fallback: fallback.map(Into::into) }
    }
}

fn doubled(line: &str, at: usize) -> bool {
    line.as_bytes().get(at + 1) == Some(&line.as_bytes()[at])
}

fn flush(words: &mut String, parts: &mut Vec<Part>) {
    if !words.is_empty() {
        parts.push(Part::Words(std::mem::take(words)));
    }
}
