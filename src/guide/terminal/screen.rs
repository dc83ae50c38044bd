//! What is drawn: text that stays, and below it the few lines that may be drawn again.
//!
//! The cursor rests at the start of an empty row, below an empty row. Text is written there and stays;
//! a block of options with its line of keys is drawn there and taken away again.

use std::io;

use console::{Style, Term, measure_text_width};
use textwrap::Options;

use crate::exercise::characters::clean;

/// The widest a column of text becomes; longer lines are hard to read.
const COLUMN: usize = 72;

/// The terminal as a sheet of paper with one erasable block at its end.
pub(super) struct Screen {
    term: Term,
    colour: bool,
    block: Block,
}

/// Rows that may be erased, as they were drawn.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Block {
    /// How many rows stand above the row of the cursor.
    above: usize,
    /// The window it was drawn in. In another one its rows may have moved.
    size: (u16, u16),
}

/// How a line is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    /// Less important: keys, lengths of time.
    Quiet,
    /// The one soft accent.
    Accent,
    /// What the person wrote: only its `>` has the accent.
    Written,
}

/// A line no wider than the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub tone: Tone,
    pub text: String,
}

impl Line {
    pub(super) fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { tone, text: text.into() }
    }
}

impl Screen {
    pub(super) fn new(colour: bool) -> Self {
        Self { term: Term::stderr(), colour, block: Block::default() }
    }

    /// Rows of the window.
    pub(super) fn rows(&self) -> usize {
        usize::from(self.term.size().0)
    }

    /// Columns of the window, without the last: some terminals break the line there.
    pub(super) fn columns(&self) -> usize {
        usize::from(self.term.size().1).saturating_sub(1).max(1)
    }

    /// The empty columns left of the text.
    pub(super) fn margin(&self) -> usize {
        match self.columns() {
            0..30 => 0,
            30..50 => 1,
            _ => 2,
        }
    }

    /// The columns of text.
    pub(super) fn width(&self) -> usize {
        self.columns().saturating_sub(2 * self.margin()).clamp(1, COLUMN)
    }

    /// Lines as the author broke them, each wrapped to the column; later rows are indented like the first.
    pub(super) fn wrap(&self, text: &str, tone: Tone) -> Vec<Line> {
        let indent = " ".repeat(self.margin());
        self.hang(text, tone, &indent, &indent)
    }

    /// Like [`Self::wrap`], with something before the first row and before the others.
    pub(super) fn hang(&self, text: &str, tone: Tone, first: &str, others: &str) -> Vec<Line> {
        let width = self.width() + self.margin();
        let mut indent = first;
        let mut rows = Vec::new();
        for line in readable(text).trim_end().lines() {
            let own = &line[..line.len() - line.trim_start().len()];
            let later = format!("{others}{own}");
            let options = Options::new(width.max(measure_text_width(&later) + 2))
                .initial_indent(indent)
                .subsequent_indent(&later);
            rows.extend(textwrap::wrap(line, options).into_iter().map(|row| Line::new(tone, row.trim_end())));
            indent = others;
        }
        rows
    }

    /// Lines that stay, and an empty row below them.
    pub(super) fn write(&mut self, lines: &[Line]) -> io::Result<()> {
        self.put(lines, "\n")
    }

    /// Lines that stay, with what follows directly below them.
    pub(super) fn write_close(&mut self, lines: &[Line]) -> io::Result<()> {
        self.put(lines, "")
    }

    fn put(&mut self, lines: &[Line], end: &str) -> io::Result<()> {
        let mut out = self.erasure();
        for line in lines {
            out += &self.styled(line);
            out.push('\n');
        }
        self.forget();
        self.send(&(out + end))
    }

    /// Draws the erasable block, in place of the last one when the window is still the same.
    ///
    /// The cursor is left at the start of its last row: whoever ends the program clears from there.
    pub(super) fn draw(&mut self, lines: &[Line]) -> io::Result<()> {
        let mut out = format!("\x1b[?2026h{}", self.erasure());
        let lines = fit(lines, self.rows());
        let rows: Vec<String> = lines.iter().map(|line| self.styled(line)).collect();
        out += &rows.join("\n");
        out += "\r\x1b[?2026l";
        self.block = Block { above: lines.len().saturating_sub(1), size: self.term.size() };
        self.send(&out)
    }

    /// Lines that may be taken away again, with [`Self::take_back`].
    pub(super) fn lend(&mut self, lines: &[Line]) -> io::Result<Block> {
        self.write(lines)?;
        Ok(Block { above: lines.len() + 1, size: self.term.size() })
    }

    /// Takes lent lines away, when nothing but the erasable block was drawn below them.
    pub(super) fn take_back(&mut self, lent: Block) -> io::Result<()> {
        self.erase()?;
        self.block = lent;
        self.erase()
    }

    /// Takes the erasable block away.
    pub(super) fn erase(&mut self) -> io::Result<()> {
        let out = self.erasure();
        self.forget();
        self.send(&out)
    }

    /// Lets the erasable block stay, except its last row, the line of keys.
    pub(super) fn keep(&mut self) -> io::Result<()> {
        self.forget();
        self.send("\x1b[J")
    }

    /// After something else has drawn here: there is nothing of ours to erase.
    pub(super) fn forget(&mut self) {
        self.block = Block::default();
    }

    /// Writes at the cursor; for whoever draws a row by himself.
    pub(super) fn send(&self, out: &str) -> io::Result<()> {
        if out.is_empty() { Ok(()) } else { self.term.write_str(out) }
    }

    /// In another window the rows of the block may have moved; only its last row is taken away there.
    fn erasure(&self) -> String {
        let up = self.block.above;
        if up > 0 && self.block.size == self.term.size() {
            format!("\r\x1b[{up}A\x1b[J")
        } else {
            "\r\x1b[J".to_owned()
        }
    }

    /// A line with its tone.
    pub(super) fn styled(&self, line: &Line) -> String {
        let style = match line.tone {
            Tone::Plain => return line.text.clone(),
            Tone::Quiet => Style::new().dim(),
            Tone::Accent | Tone::Written => Style::new().cyan(),
        };
        let style = style.force_styling(self.colour);
        let (accent, plain) = match line.tone {
            Tone::Written => line.text.split_at(line.text.find('>').map_or(0, |mark| mark + 1)),
            _ => (line.text.as_str(), ""),
        };
        format!("{}{plain}", style.apply_to(accent))
    }

    /// The first of these that fits in one row, with the margin when there is room for it.
    pub(super) fn fitting(&self, variants: &[&str]) -> String {
        let columns = self.columns();
        let fits = variants.iter().find(|text| measure_text_width(text) <= columns);
        let text = fits.or(variants.last()).copied().unwrap_or_default();
        let margin = self.margin().min(columns.saturating_sub(measure_text_width(text)));
        let text = console::truncate_str(text, columns, "");
        format!("{}{text}", " ".repeat(margin))
    }
}

/// As much of a block as a small window can hold: first the air goes, then what stands highest.
fn fit(lines: &[Line], rows: usize) -> Vec<&Line> {
    let tight = lines.len() > rows;
    let lines: Vec<&Line> = lines.iter().filter(|line| !tight || !line.text.is_empty()).collect();
    let first = lines.len().saturating_sub(rows);
    lines.into_iter().skip(first).collect()
}

/// Without anything that could steer the terminal, wherever it comes from; tabs as spaces.
pub(super) fn readable(text: &str) -> String {
    clean(text).replace('\t', "    ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_a_person_or_a_file_brings_along_steers_the_terminal() {
        assert_eq!(readable("a\x1b[2Jb\u{202e}c\u{9b}d\n\te"), "a[2Jbcd\n    e");
    }

    #[test]
    fn a_later_row_of_a_wide_text_hangs_below_its_first() {
        let screen = Screen::new(false);
        let lines = screen.hang(&"日本 ".repeat(60), Tone::Plain, "  1  ", "     ");
        assert!(lines.len() > 1);
        assert!(lines[1].text.starts_with("     日"));
        assert!(lines.iter().all(|line| measure_text_width(&line.text) <= COLUMN + 2));
    }
}
