//! Faults as a person reads them, and as a tool does.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Level as Grade, Origin, Renderer, Snippet};
use serde::Serialize;

use super::characters;
use super::fault::{Fault, Level, MOST_FAULTS};

/// How wide a line of a message gets before it is cut.
const WIDTH: usize = 140;
/// How much of a line is marked at most.
const WIDEST: usize = 120;
/// How far out on a line something can be and still be shown, in bytes.
const FARTHEST: usize = 2000;

/// A file, its faults, and where its lines begin.
#[derive(Debug)]
pub struct Report<'a> {
    name: Cow<'a, str>,
    text: Cow<'a, str>,
    faults: &'a [Fault],
    lines: Vec<usize>,
    /// Whether the tone was looked at.
    hinted: bool,
}

impl<'a> Report<'a> {
    /// The report on a file. Nothing of it that is shown can steer a terminal.
    #[must_use]
    pub fn new(name: &'a str, text: &'a str, faults: &'a [Fault]) -> Self {
        let text = characters::masked(text);
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { name: characters::clean_line(name), text, faults, lines, hinted: false }
    }

    /// The same report, which also says how many hints there are.
    #[must_use]
    pub fn hinted(self, hinted: bool) -> Self {
        Self { hinted, ..self }
    }

    /// How many errors and warnings there are.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        (self.count_of(Level::Error), self.count_of(Level::Warning))
    }

    /// How many hints there are, when the tone was looked at.
    fn hints(&self) -> Option<usize> {
        self.hinted.then(|| self.count_of(Level::Hint))
    }

    fn count_of(&self, level: Level) -> usize {
        self.faults.iter().filter(|fault| fault.level == level).count()
    }

    /// Every fault with its lines, and how many there are.
    #[must_use]
    pub fn text(&self, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.term_width(WIDTH);
        let mut text = String::new();
        for fault in self.faults {
            text.push_str(&self.fault(fault, &renderer));
            text.push_str("\n\n");
        }
        let (errors, warnings) = self.count();
        let hints = self.hints().map_or(String::new(), |hints| format!(", {hints} hints"));
        let most = errors.max(warnings).max(self.hints().unwrap_or(0));
        let more = if most >= MOST_FAULTS { ", and more" } else { "" };
        let _ = writeln!(text, "{}: {errors} errors, {warnings} warnings{hints}{more}", self.name);
        text
    }

    fn fault(&self, fault: &Fault, renderer: &Renderer) -> String {
        let grade = match fault.level {
            Level::Error => Grade::ERROR,
            Level::Warning => Grade::WARNING,
            Level::Hint => Grade::NOTE.with_name("hint"),
        };
        let message = characters::clean_line(&fault.message);
        let title = grade.primary_title(message).id(fault.code);
        let group = if self.far_out(&fault.at) {
            let Position { line, column } = self.position(fault.at.start);
            title.element(Origin::path(self.name.as_ref()).line(line).char_column(column))
        } else {
            title.element(self.snippet(fault))
        };
        let help = fault.help.as_deref().map(|help| Grade::HELP.message(characters::clean_line(help)));
        renderer.render(&[group.elements(help)])
    }

    /// The lines between the first and the last place of a fault; only these are looked at.
    fn snippet(&self, fault: &'a Fault) -> Snippet<'_, Annotation<'_>> {
        let others: Vec<_> = fault.others.iter().filter(|(at, _)| self.near(&fault.at, at)).collect();
        let places = || std::iter::once(&fault.at).chain(others.iter().map(|(at, _)| at));
        let first = places().map(|at| self.line(at.start)).min().unwrap_or(0);
        let start = self.lines[first];
        let end = self.end_of_line(places().map(|at| at.start).max().unwrap_or(start));
        let within = |at: &Range<usize>| {
            let at = self.on_one_line(at);
            at.start - start..at.end - start
        };
        let primary = AnnotationKind::Primary.span(within(&fault.at)).label(fault.label.as_deref());
        let contexts = others.iter().map(|(at, label)| {
            let label = Some(label.as_str()).filter(|label| !label.is_empty());
            AnnotationKind::Context.span(within(at)).label(label)
        });
        let snippet = Snippet::source(&self.text[start..end]).line_start(first + 1).path(self.name.as_ref());
        snippet.annotation(primary).annotations(contexts)
    }

    /// Where the line of a place ends, its newline included; of a very long one, some way behind the place.
    fn end_of_line(&self, at: usize) -> usize {
        let end = self.lines.get(self.line(at) + 1).copied().unwrap_or(self.text.len());
        self.text.floor_char_boundary(end.min(at + FARTHEST))
    }

    /// Whether a place is so far out on a line that nobody would see it.
    fn far_out(&self, at: &Range<usize>) -> bool {
        at.start - self.lines[self.line(at.start)] > FARTHEST
    }

    /// The number of the line, from 0.
    fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at) - 1
    }

    /// A place, cut at the end of its first line, and when it is very long.
    fn on_one_line(&self, at: &Range<usize>) -> Range<usize> {
        let rest = &self.text[at.start..at.end.max(at.start)];
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let most = rest.char_indices().nth(WIDEST).map_or(rest.len(), |(most, _)| most);
        at.start..at.start + end.min(most)
    }

    /// Whether another place can be shown with the first one: not far away on the same line.
    fn near(&self, first: &Range<usize>, other: &Range<usize>) -> bool {
        let apart = self.line(first.start) != self.line(other.start);
        !self.far_out(other) && (apart || first.start.abs_diff(other.start) < WIDEST)
    }

    /// Line and column, both from 1; columns count letters.
    fn position(&self, at: usize) -> Position {
        let line = self.line(at);
        let column = self.text[self.lines[line]..at].chars().count() + 1;
        Position { line: line + 1, column }
    }

    /// The same for a tool.
    #[must_use]
    pub fn file(&self) -> File<'_> {
        let (errors, warnings) = self.count();
        File {
            name: &self.name,
            problem: None,
            errors,
            warnings,
            hints: self.hints(),
            faults: self.faults.iter().map(|fault| self.found(fault)).collect(),
        }
    }

    fn found(&self, fault: &'a Fault) -> Found<'_> {
        let other = |(at, label): &'a (Range<usize>, String)| Other { at: self.position(at.start), label };
        Found {
            code: fault.code,
            level: match fault.level {
                Level::Error => "error",
                Level::Warning => "warning",
                Level::Hint => "hint",
            },
            message: characters::clean_line(&fault.message),
            help: fault.help.as_deref().map(characters::clean_line),
            at: self.position(fault.at.start),
            end: self.position(self.on_one_line(&fault.at).end),
            label: fault.label.as_deref(),
            others: fault.others.iter().map(other).collect(),
        }
    }
}

/// The report on several files, for tools.
#[derive(Debug, Serialize)]
pub struct Files<'a> {
    /// The number of this form.
    pub version: u32,
    /// One entry for each file.
    pub files: Vec<File<'a>>,
}

impl<'a> File<'a> {
    /// A file that could not be read at all.
    #[must_use]
    pub fn unreadable(name: &'a str, problem: &'a str) -> Self {
        Self { name, problem: Some(problem), errors: 1, warnings: 0, hints: None, faults: Vec::new() }
    }
}

/// The report on one file, for tools.
#[derive(Debug, Serialize)]
pub struct File<'a> {
    #[serde(rename = "file")]
    name: &'a str,
    /// Why the file could not be read at all.
    problem: Option<&'a str>,
    errors: usize,
    warnings: usize,
    /// Absent when the tone was not looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    hints: Option<usize>,
    faults: Vec<Found<'a>>,
}

#[derive(Debug, Serialize)]
struct Found<'a> {
    code: &'a str,
    level: &'a str,
    message: Cow<'a, str>,
    help: Option<Cow<'a, str>>,
    #[serde(flatten)]
    at: Position,
    end: Position,
    label: Option<&'a str>,
    others: Vec<Other<'a>>,
}

#[derive(Debug, Serialize)]
struct Other<'a> {
    #[serde(flatten)]
    at: Position,
    label: &'a str,
}

#[derive(Debug, Serialize)]
struct Position {
    line: usize,
    column: usize,
}
