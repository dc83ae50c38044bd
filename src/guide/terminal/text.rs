//! Everything a person types: one line, several lines, a long page.
//!
//! Esc and Ctrl-G open the ways out from each of them; the text waits, and is there again afterwards.

use std::io;

use super::pen::{Left, Read};
use super::screen::{Line, Tone, readable};
use super::{Terminal, signals};
use crate::exercise::{Answer, Choice};
use crate::guide::editor::Edited;
use crate::guide::ways::turn_of;
use crate::guide::{Begun, Input, Prompt, Turn};
use crate::words::terminal as words;

/// How a text is ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// By Enter.
    Line,
    /// By Enter on an empty line, or after so many lines.
    List(usize),
    /// By Ctrl-D.
    Page,
}

/// A text on its way.
struct Writing<'a> {
    prompt: &'a Prompt,
    shape: Shape,
    text: String,
    cursor: usize,
    /// A word that could have been a wish for a way out and was kept as a word.
    kept: Option<String>,
}

impl Terminal {
    pub(super) fn ask_line(&mut self, prompt: &Prompt) -> io::Result<Option<Turn>> {
        self.compose(prompt, Shape::Line, starting(prompt, ""))
    }

    /// "In my own words", below options; an option that was chosen before is not where they begin.
    pub(super) fn ask_own(&mut self, prompt: &Prompt, choices: &[Choice]) -> io::Result<Option<Turn>> {
        let text = starting(prompt, "");
        let chosen = choices.iter().any(|choice| choice.label == text);
        self.compose(prompt, Shape::Line, if chosen { String::new() } else { text })
    }

    pub(super) fn ask_list(&mut self, prompt: &Prompt, at_most: usize) -> io::Result<Option<Turn>> {
        self.quietly(&words::list(at_most))?;
        let turn = self.compose(prompt, Shape::List(at_most), starting(prompt, ""))?;
        Ok(turn.map(as_lines))
    }

    pub(super) fn ask_page(&mut self, prompt: &Prompt, starter: &str) -> io::Result<Option<Turn>> {
        self.quietly(words::PAGE)?;
        self.compose(prompt, Shape::Page, starting(prompt, starter))
    }

    fn quietly(&mut self, text: &str) -> io::Result<()> {
        let lines = self.screen.wrap(text, Tone::Quiet);
        self.screen.write(&lines)
    }

    /// A text from its first letter, or from where it was left, to its end or a way out.
    fn compose(&mut self, prompt: &Prompt, shape: Shape, text: String) -> io::Result<Option<Turn>> {
        let text = self.drafts.remove(&place(prompt)).unwrap_or(text);
        let mut writing = Writing { prompt, shape, cursor: text.len(), text, kept: None };
        let at_once = shape == Shape::Page && self.settings.editors.at_once;
        let mut turn = if at_once { self.step(&mut writing, Left::Editor)? } else { None };
        while turn.is_none() {
            let Some(left) = self.read(&mut writing)? else { return Ok(Some(Turn::Gone)) };
            turn = self.step(&mut writing, left)?;
        }
        Ok(turn)
    }

    fn read(&mut self, writing: &mut Writing<'_>) -> io::Result<Option<Left>> {
        let read = Read {
            prompt: writing.prompt,
            shape: writing.shape,
            text: &writing.text,
            cursor: writing.cursor,
            kept: writing.kept.as_deref(),
        };
        let Some(typed) = self.type_text(&read)? else { return Ok(None) };
        writing.text = typed.text;
        writing.cursor = typed.cursor;
        Ok(Some(typed.left))
    }

    /// What a key that ended the typing leads to; `None` goes on typing.
    fn step(&mut self, writing: &mut Writing<'_>, left: Left) -> io::Result<Option<Turn>> {
        let turn = match left {
            Left::Done | Left::Wish => return self.done(writing, left),
            Left::Ways => {
                let written = self.written(&readable(&writing.text));
                self.menu_below(&written)?
            }
            Left::Editor => match self.edit(writing)? {
                Edited::Done(text) => {
                    writing.text = text;
                    return self.done(writing, Left::Done);
                }
                Edited::Offered(text) => {
                    writing.cursor = text.len();
                    writing.text = text;
                    None
                }
            },
            Left::Stopped => {
                signals::suspend();
                None
            }
            Left::Interrupted => return Err(signals::interrupt()),
        };
        if turn.is_some() {
            self.put_by(writing);
        }
        Ok(turn)
    }

    /// The text is done, unless it is nothing but a word that is meant as a wish, or goes on after it.
    fn done(&mut self, writing: &mut Writing<'_>, left: Left) -> io::Result<Option<Turn>> {
        let answer = answer(writing);
        let lines = self.written(&said(&answer));
        self.screen.write(&lines)?;
        let suspect = suspect(writing.shape, &writing.text).map(str::to_owned);
        if let Some(word) = suspect.filter(|word| writing.kept.as_ref() != Some(word)) {
            if let Some(turn) = self.wish(&word)? {
                let end = writing.text.rfind(word.as_str()).unwrap_or_default();
                writing.text.truncate(end);
                self.put_by(writing);
                return Ok(Some(turn));
            }
            writing.kept = Some(word);
        }
        if left == Left::Done || full(writing.shape, &writing.text) {
            return Ok(Some(answer));
        }
        writing.text.push('\n');
        writing.cursor = writing.text.len();
        Ok(None)
    }

    fn edit(&mut self, writing: &Writing<'_>) -> io::Result<Edited> {
        let (key, asked) = place(writing.prompt);
        let begun = Begun { key, asked, text: writing.text.clone() };
        let Self { settings, screen, .. } = self;
        let tell = &mut |sentence: &str| screen.write(&screen.wrap(sentence, Tone::Quiet));
        settings.editors.edit(begun, settings.scribe.clone(), tell)
    }

    /// What was written, below its question like every answer.
    fn written(&self, text: &str) -> Vec<Line> {
        let margin = " ".repeat(self.screen.margin());
        let mut lines = self.screen.hang(text, Tone::Plain, &format!("{margin}> "), &format!("{margin}  "));
        if lines.is_empty() {
            lines.push(Line::new(Tone::Plain, format!("{margin}>")));
        }
        lines[0].tone = Tone::Written;
        lines
    }

    /// Keeps a text for when its question comes again.
    fn put_by(&mut self, writing: &Writing<'_>) {
        if !writing.text.trim().is_empty() {
            self.drafts.insert(place(writing.prompt), writing.text.clone());
        }
    }
}

/// Where a begun text is kept. Another exercise, opened from this one, may use the same key.
fn place(prompt: &Prompt) -> (String, String) {
    (prompt.key.clone(), prompt.text.clone())
}

/// What stands there when a question comes: the earlier answer, or the author's way to begin.
fn starting(prompt: &Prompt, starter: &str) -> String {
    match &prompt.before {
        Some(Answer::Text(text)) => text.clone(),
        Some(Answer::Lines(lines)) => lines.join("\n"),
        _ if starter.trim().is_empty() => String::new(),
        _ => format!("{}\n", readable(starter).trim_end()),
    }
}

/// A starter that nobody touched is not an answer.
fn answer(writing: &Writing<'_>) -> Turn {
    let text = readable(&writing.text);
    let text = match writing.shape {
        Shape::Line => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Shape::List(at_most) => within(&text, at_most),
        Shape::Page => text.trim().to_owned(),
    };
    let untouched = match &writing.prompt.input {
        Input::Page { starter, .. } => text == readable(starter).trim(),
        _ => false,
    };
    Turn::Answer(if text.is_empty() || untouched { Answer::Skipped } else { Answer::Text(text) })
}

fn as_lines(turn: Turn) -> Turn {
    let Turn::Answer(Answer::Text(text)) = turn else { return turn };
    Turn::Answer(Answer::Lines(lines(&text).map(str::to_owned).collect()))
}

/// The lines of a list; of a longer paste, what is over is in the last one, so that no word is lost.
fn within(text: &str, at_most: usize) -> String {
    let lines: Vec<&str> = lines(text).collect();
    let (first, rest) = lines.split_at(lines.len().min(at_most.saturating_sub(1)));
    [first.join("\n"), rest.join(" ")].join("\n").trim().to_owned()
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// Whether a list has as many lines as it takes.
pub(super) fn full(shape: Shape, text: &str) -> bool {
    match shape {
        Shape::Line => true,
        Shape::List(at_most) => lines(text).count() >= at_most,
        Shape::Page => false,
    }
}

/// An answer as it is shown when it has been given.
fn said(answer: &Turn) -> String {
    match answer {
        Turn::Answer(Answer::Text(text)) => text.clone(),
        _ => String::new(),
    }
}

/// The word in a text that could be a wish for a way out: the whole text, or the last line of a list.
pub(super) fn suspect(shape: Shape, text: &str) -> Option<&str> {
    let word = match shape {
        Shape::List(_) => lines(text).last()?,
        Shape::Line | Shape::Page => text.trim(),
    };
    turn_of(word).map(|_| word)
}
