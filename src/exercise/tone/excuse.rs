//! Deliberate exceptions: comments that name a hint, and why it is let be at this place.
//!
//! `# tone: H001 because the critic speaks here` holds for its own line and for the line below it; above a header, for
//! the whole block.

use std::ops::Range;

use super::messages;
use crate::exercise::fault::{Fault, MOST_FAULTS};

/// How comments look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comments {
    /// `# …` outside of the texts of a file.
    Toml,
    /// `<!-- … -->`, for the paragraph.
    Markdown,
}

/// The exceptions of a file, and the lines they hold for.
#[derive(Debug)]
pub(super) struct Excuses<'a> {
    source: &'a str,
    lines: Vec<usize>,
    all: Vec<Excuse>,
}

#[derive(Debug)]
struct Excuse {
    at: Range<usize>,
    /// Each code, where it stands, and whether it has excused something.
    codes: Vec<(&'static str, Range<usize>, bool)>,
    unknown: Vec<Range<usize>>,
    has_reason: bool,
    /// The lines it holds for.
    holds: Range<usize>,
}

const MARK: &str = "tone:";

impl<'a> Excuses<'a> {
    /// Looks for them. `texts` are the places of all texts, in order: what stands there is no comment.
    pub fn find(source: &'a str, texts: &[Range<usize>], comments: Comments) -> Self {
        let lines = std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut found = Self { source, lines, all: Vec::new() };
        let in_text = |at: usize| {
            let before = texts.partition_point(|text| text.start <= at);
            before > 0 && texts[before - 1].end > at
        };
        let marks = source.match_indices(MARK).filter(|(at, _)| !in_text(*at));
        let excuses = marks.filter_map(|(at, _)| found.excuse(at, comments, &in_text)).take(MOST_FAULTS);
        found.all = excuses.collect();
        found
    }

    fn excuse(&self, mark: usize, comments: Comments, in_text: &impl Fn(usize) -> bool) -> Option<Excuse> {
        let line = self.line(mark);
        let before = &self.source[self.lines[line]..mark];
        let opened = if comments == Comments::Toml { "#" } else { "<!--" };
        let start = self.lines[line] + before.trim_end().strip_suffix(opened)?.len();
        let rest = self.source[mark..].lines().next().unwrap_or_default();
        let end = rest.find("-->").filter(|_| comments == Comments::Markdown).unwrap_or(rest.len());
        let said = rest[..end].trim_end();
        let alone = self.source[self.lines[line]..start].trim().is_empty();
        let (codes, unknown) = codes(said, mark);
        let reason = said.split_once("because").map_or("", |(_, reason)| reason);
        let has_reason = reason.contains(char::is_alphabetic);
        let holds = match comments {
            Comments::Toml => self.holds(line, alone, in_text),
            Comments::Markdown => self.paragraph(line),
        };
        Some(Excuse { at: start..mark + said.len(), codes, unknown, has_reason, holds })
    }

    fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at) - 1
    }

    fn words(&self, line: usize) -> Option<&'a str> {
        let start = *self.lines.get(line)?;
        self.source[start..].lines().next().or(Some("")).map(str::trim)
    }

    /// The lines a comment holds for. Of several comments one above the other, each holds for what comes below them.
    fn holds(&self, comment: usize, alone: bool, in_text: &impl Fn(usize) -> bool) -> Range<usize> {
        let is = |line: usize, letter: char| self.words(line).is_some_and(|words| words.starts_with(letter));
        let first = comment + usize::from(alone);
        let first = (first..self.lines.len()).find(|line| !is(*line, '#')).unwrap_or(first);
        let header = |line: usize| is(line, '[') && !in_text(self.lines[line]);
        if !header(first) {
            return first..first + 1;
        }
        let next = (first + 1..self.lines.len()).find(|line| header(*line));
        first..next.unwrap_or(self.lines.len())
    }

    /// The paragraph a comment stands in or above, up to the next empty line.
    fn paragraph(&self, comment: usize) -> Range<usize> {
        let empty = |line: usize| self.words(line).is_none_or(str::is_empty);
        let first = (0..comment).rev().find(|line| empty(*line)).map_or(0, |line| line + 1);
        let last = (comment + 1..self.lines.len()).find(|line| empty(*line));
        first..last.unwrap_or(self.lines.len())
    }

    /// Whether a hint is let be: on its line, or where its text begins or ends.
    pub fn excuse_for(&mut self, hint: &Fault, text: &Range<usize>) -> bool {
        let lines =
            [hint.at.start, text.start, text.end.saturating_sub(1).max(text.start)].map(|at| self.line(at));
        let mut excused = false;
        for excuse in
            self.all.iter_mut().filter(|excuse| lines.iter().any(|line| excuse.holds.contains(line)))
        {
            for (_, _, used) in excuse.codes.iter_mut().filter(|(code, ..)| *code == hint.code) {
                *used = true;
                excused = true;
            }
        }
        excused
    }

    /// The exceptions that say no reason, and those that were not needed.
    pub fn idle(self) -> Vec<Fault> {
        let mut hints = Vec::new();
        for excuse in self.all {
            if !excuse.has_reason {
                hints.push(messages::hint("H020", excuse.at.clone()));
            }
            let idle = excuse.codes.iter().filter(|(_, _, used)| !used).map(|(_, at, _)| at.clone());
            hints.extend(idle.chain(excuse.unknown).map(|at| messages::hint("H021", at)));
            if excuse.codes.is_empty() && hints.last().is_none_or(|hint| hint.at.start < excuse.at.start) {
                hints.push(messages::hint("H021", excuse.at));
            }
        }
        hints
    }
}

type Codes = (Vec<(&'static str, Range<usize>, bool)>, Vec<Range<usize>>);

/// The codes between the mark and "because", and what stands there in place of one.
fn codes(said: &str, mark: usize) -> Codes {
    let named = said.split("because").next().unwrap_or_default();
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    let mut from = MARK.len();
    for word in named[from..].split([' ', ',', '\t']) {
        let at = mark + from..mark + from + word.len();
        from += word.len() + 1;
        match messages::known(word) {
            Some(code) => known.push((code, at, false)),
            None if word.is_empty() => {}
            None => unknown.push(at),
        }
    }
    (known, unknown)
}
