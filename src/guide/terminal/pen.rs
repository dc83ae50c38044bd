//! The line editor: which keys end a text.
//!
//! It is rustyline's, where wide characters, wrapped text and pastes come out right. No history is kept.

use std::io;
use std::sync::{Arc, Mutex};

use console::{Style, measure_text_width};
use rustyline::config::{Behavior, BellStyle, ColorMode, Config, EditMode};
use rustyline::error::ReadlineError;
use rustyline::history::MemHistory;
use rustyline::{
    Cmd, ConditionalEventHandler, Editor, Event, EventContext, EventHandler, KeyCode, KeyEvent, Modifiers,
    RepeatCount,
};

use super::sheet::{Sheet, lock};
use super::text::{Shape, full, suspect};
use super::{Begun, Terminal, signals};
use crate::guide::Prompt;
use crate::words::terminal as words;

/// What is to be typed.
pub(super) struct Read<'a> {
    /// Its question.
    pub prompt: &'a Prompt,
    pub shape: Shape,
    /// What stands there already.
    pub text: &'a str,
    /// Where in it the cursor stands, in bytes.
    pub cursor: usize,
    /// A word that is not to be asked about again.
    pub kept: Option<&'a str>,
}

/// What was typed; it is off the screen, unless the program ends.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub text: String,
    pub cursor: usize,
    pub left: Left,
}

/// Which key ended the typing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Left {
    /// The one that ends a text of this shape.
    #[default]
    Done,
    /// Esc or Ctrl-G.
    Ways,
    /// Ctrl-O.
    Editor,
    /// Ctrl-Z.
    Stopped,
    /// Ctrl-C.
    Interrupted,
    /// Enter behind a word that may be meant as a way out.
    Wish,
}

/// Where a key that ends the typing leaves which one it was, and where the cursor stood.
type Note = Arc<Mutex<(Left, usize)>>;
type Pen = Editor<Sheet, MemHistory>;

impl Terminal {
    /// Lets the person type; `None` when the terminal is gone.
    pub(super) fn type_text(&mut self, read: &Read<'_>) -> io::Result<Option<Typed>> {
        self.settle()?;
        let note = Note::default();
        let mut pen = self.pen(read, &note).map_err(failed)?;
        self.screen.send(SHOW_CURSOR)?;
        let typed = self.typed(read, &mut pen)?.map(|text| noted(text, &note));
        self.hand_over(typed.as_ref());
        self.remember("", "", "");
        self.screen.forget();
        match &typed {
            Some(typed) if typed.left != Left::Interrupted => {
                self.screen.send(&self.sheet(read.shape).off(&typed.text))?;
            }
            _ => self.screen.send("\n")?,
        }
        self.screen.send(super::BETWEEN_PROMPTS)?;
        Ok(typed)
    }

    /// The text when it is done with; `None` at the end of the input.
    fn typed(&self, read: &Read<'_>, pen: &mut Pen) -> io::Result<Option<String>> {
        let prompt = self.prompt(read.shape);
        let mut at = (read.text.to_owned(), read.cursor);
        loop {
            self.remember(&read.prompt.key, &read.prompt.text, &at.0);
            let initial = at.0.split_at_checked(at.1).unwrap_or((&at.0, ""));
            match signals::typing(|| pen.readline_with_initial(&prompt, initial)) {
                Ok(text) => return Ok(Some(text)),
                Err(ReadlineError::Eof) => return Ok(None),
                Err(ReadlineError::Interrupted) => {
                    self.hand_over(None);
                    return Err(signals::interrupt());
                }
                // Bytes that are no text, from a paste: what stood there before stays.
                Err(ReadlineError::Io(error)) if error.kind() == io::ErrorKind::InvalidData => {
                    let text = lock(&self.begun).text.clone();
                    at = (text.clone(), text.len());
                }
                // As a closed window may look before its signal has come.
                Err(error) => {
                    self.hand_over(None);
                    return Err(failed(error));
                }
            }
        }
    }

    /// A text that is left without being done may be left for long.
    fn hand_over(&self, typed: Option<&Typed>) {
        let done = typed.is_some_and(|typed| matches!(typed.left, Left::Done | Left::Wish));
        if let (Some(scribe), false) = (&self.settings.scribe, done) {
            scribe.put_by(&lock(&self.begun));
        }
    }

    fn remember(&self, key: &str, asked: &str, text: &str) {
        let (key, asked, text) = (key.to_owned(), asked.to_owned(), text.to_owned());
        *lock(&self.begun) = Begun { key, asked, text };
    }

    fn prompt(&self, shape: Shape) -> (String, String) {
        if shape != Shape::Line {
            // Later rows begin at the edge of the window, so the first does too.
            return (String::new(), String::new());
        }
        let margin = " ".repeat(self.screen.margin());
        let mark = Style::new().cyan().force_styling(self.settings.colour).apply_to(">");
        (format!("{margin}> "), format!("{margin}{mark} "))
    }

    fn sheet(&self, shape: Shape) -> Sheet {
        Sheet {
            keys: keys(shape),
            prompt: measure_text_width(&self.prompt(shape).0),
            margin: self.screen.margin(),
            colour: self.settings.colour,
            begun: Arc::clone(&self.begun),
            scribe: self.settings.scribe.clone(),
        }
    }

    fn pen(&self, read: &Read<'_>, note: &Note) -> rustyline::Result<Pen> {
        let config = Config::builder()
            .behavior(Behavior::PreferTerm)
            .bracketed_paste(true)
            .edit_mode(EditMode::Emacs)
            // Set after the edit mode, which resets it: without it a lone Esc waits for a second key.
            .keyseq_timeout(Some(50))
            .auto_add_history(false)
            .bell_style(BellStyle::None)
            // The sheet decides about colour; without this it is not asked how a text is shown.
            .color_mode(ColorMode::Forced)
            .build();
        let mut pen = Pen::with_history(config, MemHistory::new())?;
        bind(&mut pen, read, note);
        pen.set_helper(Some(self.sheet(read.shape)));
        Ok(pen)
    }
}

const SHOW_CURSOR: &str = "\x1b[?25h";

fn noted(text: String, note: &Note) -> Typed {
    let (left, cursor) = *lock(note);
    Typed { cursor: cursor.min(text.len()), text, left }
}

fn failed(error: ReadlineError) -> io::Error {
    match error {
        ReadlineError::Io(error) => error,
        error => io::Error::other(error),
    }
}

fn bind(pen: &mut Pen, read: &Read<'_>, note: &Note) {
    let mut on = |key: KeyEvent, left: Left| {
        let handler =
            Ending { left, shape: read.shape, kept: read.kept.map(str::to_owned), note: Arc::clone(note) };
        pen.bind_sequence(Event::from(key), EventHandler::Conditional(Box::new(handler)));
    };
    on(KeyEvent(KeyCode::Enter, Modifiers::NONE), Left::Wish);
    on(KeyEvent::ctrl('J'), Left::Wish);
    on(KeyEvent::ctrl('D'), Left::Done);
    on(KeyEvent(KeyCode::Esc, Modifiers::NONE), Left::Ways);
    on(KeyEvent::ctrl('G'), Left::Ways);
    on(KeyEvent::ctrl('Z'), Left::Stopped);
    on(KeyEvent::ctrl('C'), Left::Interrupted);
    on(KeyEvent::ctrl('\\'), Left::Interrupted);
    if read.shape == Shape::Page {
        on(KeyEvent::ctrl('O'), Left::Editor);
    }
    pen.bind_sequence(KeyEvent::ctrl('L'), Cmd::Repaint);
    // A search through no history, completion of nothing, and control characters in a text.
    for key in ['R', 'S', 'V', 'Q'].map(KeyEvent::ctrl) {
        pen.bind_sequence(key, Cmd::Noop);
    }
    pen.bind_sequence(KeyEvent(KeyCode::Tab, Modifiers::NONE), Cmd::Noop);
    pen.bind_sequence(KeyEvent(KeyCode::BackTab, Modifiers::SHIFT), Cmd::Noop);
}

/// A key that may end the typing.
struct Ending {
    /// What it means; [`Left::Wish`] stands for Enter, whose meaning depends on the text.
    left: Left,
    shape: Shape,
    kept: Option<String>,
    note: Note,
}

impl ConditionalEventHandler for Ending {
    fn handle(&self, _: &Event, _: RepeatCount, _: bool, context: &EventContext<'_>) -> Option<Cmd> {
        let left = if self.left == Left::Wish { self.enter(context) } else { Some(self.left) };
        let Some(left) = left else { return Some(Cmd::Newline) };
        *lock(&self.note) = (left, context.pos());
        Some(Cmd::AcceptLine)
    }
}

impl Ending {
    /// What Enter ends; `None` when it begins a new line.
    fn enter(&self, context: &EventContext<'_>) -> Option<Left> {
        let text = context.line();
        let last = context.pos() == text.len();
        let ended = match self.shape {
            Shape::Line => true,
            Shape::List(_) => {
                last && text.lines().last().is_none_or(|line| line.trim().is_empty() || text.ends_with('\n'))
            }
            Shape::Page => false,
        };
        let suspect = suspect(self.shape, text);
        if ended {
            Some(Left::Done)
        } else if suspect.is_some() && suspect != self.kept.as_deref() {
            Some(Left::Wish)
        } else if full(self.shape, text) {
            Some(Left::Done)
        } else {
            None
        }
    }
}

fn keys(shape: Shape) -> &'static [&'static str] {
    match shape {
        Shape::Line => words::Ways::Line,
        Shape::List(_) => words::Ways::List,
        Shape::Page => words::Ways::Page,
    }
    .lines()
}
