//! The terminal guide: warm and quiet.
//!
//! Text comes at the speed of reading and never disappears; only the line of keys below it, and a list
//! that has been answered, are drawn again. Everything goes to standard error.

mod breath;
mod choice;
mod keys;
mod list;
mod many;
mod pause;
mod pen;
pub mod pick;
mod rating;
mod screen;
mod sheet;
mod text;
mod ways;
mod widget;

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex};

use rustix::termios::{
    InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
};

use super::editor::Editors;

use self::keys::Keys;
use self::screen::{Line, Screen, Tone};
use super::signals::{self, AT_EASE, Held, Hold};
use super::{Begun, Card, Cue, Guide, Input, Prompt, Scribe, Total, Turn};
use crate::words::terminal as words;

/// The smallest window, in rows and columns, in which this guide is a help; below it the plain one is.
pub const SMALLEST: (u16, u16) = (5, 20);

/// Between two prompts: no cursor, and pastes are marked, so that none of them answers anything.
const BETWEEN_PROMPTS: &str = "\x1b[?25l\x1b[?2004h";
/// The alternate screen, which leaves nothing in the scrollback.
const ASIDE: &str = "\x1b[?1049h\x1b[H";
const BACK_FROM_ASIDE: &str = "\x1b[H\x1b[2J\x1b[?1049l";

/// How the terminal guide behaves.
#[derive(Default)]
pub struct Settings {
    /// Whether breathing is shown by a line that grows.
    pub animation: bool,
    /// Whether there is colour.
    pub colour: bool,
    /// Whether everything stays off the scrollback.
    pub private: bool,
    /// How long a second takes: 1 for a person, 0 for a test.
    pub pace: f64,
    /// How an editor is found.
    pub editors: Editors,
    /// Is told of every text while it is being written.
    pub scribe: Option<Arc<dyn Scribe>>,
}

/// The guide on a terminal.
pub struct Terminal {
    settings: Settings,
    screen: Screen,
    keys: Keys,
    /// Texts that were begun and left by a way out, by the keys and the words of their questions.
    drafts: HashMap<(String, String), String>,
    /// The text that is being typed.
    begun: Arc<Mutex<Begun>>,
    /// Last, so that the terminal is given back when all else is done.
    _hold: Hold,
}

impl Terminal {
    /// Takes the terminal, which standard input and standard error both have to be.
    ///
    /// From here to the end of the process, a signal that ends it gives the terminal back first.
    /// To be called before any other thread is started.
    ///
    /// # Errors
    /// When standard input is no terminal, or no thread can be started.
    pub fn open(settings: Settings) -> io::Result<Self> {
        let stdin = rustix::stdio::stdin();
        let saved = tcgetattr(stdin)?;
        let modes = between_prompts(&saved);
        let begun = Arc::new(Mutex::new(Begun::default()));
        let enter = format!("{}{BETWEEN_PROMPTS}", if settings.private { ASIDE } else { "" });
        let leave = format!("{AT_EASE}{}", if settings.private { BACK_FROM_ASIDE } else { "" });
        let farewell = !settings.private;
        let parting = settings.scribe.clone().map(|scribe| parting(scribe, Arc::clone(&begun)));
        let screen = Screen::new(settings.colour);
        let hold = Hold::take(Held { saved, leave, enter: enter.clone(), farewell, parting })?;
        tcsetattr(stdin, OptionalActions::Now, &modes)?;
        screen.send(&enter)?;
        screen.send("\n")?;
        Ok(Self { settings, screen, keys: Keys::new(), drafts: HashMap::new(), begun, _hold: hold })
    }

    /// Shows a cue once; `None` when the screen was lost meanwhile and the cue has to come again.
    fn show(&mut self, cue: &Cue) -> io::Result<Option<Turn>> {
        match cue {
            Cue::Title { title, minutes } => self.title(title, *minutes),
            Cue::Say { text, pause } => self.say(text, *pause),
            Cue::Pause { seconds } => self.pause(*seconds),
            Cue::Breathe { breath, rounds } => self.breathe(*breath, *rounds),
            Cue::Ask(prompt) => self.ask(prompt),
            Cue::Card(card) => self.card(card),
            Cue::Change { before, now } => self.say(&crate::words::change(*before, *now), 0),
            Cue::Total(total) => self.total(total),
            Cue::End { text } => self.say(text, 0),
            Cue::People { text } => self.people(text),
            Cue::Note { text } => self.note(text),
        }
    }

    fn title(&mut self, title: &str, minutes: u32) -> io::Result<Option<Turn>> {
        let mut lines = self.screen.wrap(title, Tone::Accent);
        lines.extend(self.screen.wrap(&words::title(minutes), Tone::Quiet));
        self.screen.write(&lines)?;
        Ok(Some(Turn::Next))
    }

    fn note(&mut self, text: &str) -> io::Result<Option<Turn>> {
        let lines = self.screen.wrap(text, Tone::Plain);
        self.screen.write(&lines)?;
        Ok(Some(Turn::Next))
    }

    fn card(&mut self, card: &Card) -> io::Result<Option<Turn>> {
        let edge = format!("{}| ", " ".repeat(self.screen.margin()));
        let mut lines = self.screen.hang(&card.title, Tone::Accent, &edge, &edge);
        lines.push(Line::new(Tone::Plain, edge.trim_end()));
        lines.extend(self.screen.hang(&card.text, Tone::Plain, &edge, &edge));
        self.read_through(&lines, 0.0)
    }

    fn total(&mut self, total: &Total) -> io::Result<Option<Turn>> {
        self.say(&crate::words::total(total), 0)
    }

    /// The support screen. It waits as long as it is needed.
    fn people(&mut self, text: &str) -> io::Result<Option<Turn>> {
        let lines = self.screen.wrap(text, Tone::Plain);
        let room = self.screen.rows().saturating_sub(2).max(1);
        let mut parts = lines.chunks(room).peekable();
        while let Some(part) = parts.next() {
            self.screen.write(part)?;
            let ways = if parts.peek().is_some() { words::Ways::MorePeople } else { words::Ways::People };
            match self.wait(None, ways)? {
                Some(Turn::Next) => {}
                Some(Turn::Back) => break,
                Some(Turn::Steadier | Turn::People) => return Ok(Some(Turn::Next)),
                turn => return Ok(turn),
            }
        }
        Ok(Some(Turn::Next))
    }

    fn ask(&mut self, prompt: &Prompt) -> io::Result<Option<Turn>> {
        self.question(prompt)?;
        match &prompt.input {
            Input::Line => self.ask_line(prompt),
            Input::Page { starter, .. } => self.ask_page(prompt, starter),
            Input::List { at_most } => self.ask_list(prompt, *at_most),
            Input::One { choices, from_bank, own } => {
                self.ask_one(prompt, choices, *from_bank, own.as_deref())
            }
            Input::Many { choices, at_most, .. } => self.ask_many(prompt, choices, *at_most),
            Input::Rating(scale) => self.ask_rating(prompt, scale),
            Input::YesNo { yes, no } => self.ask_yes_no(prompt, yes, no),
        }
    }

    /// What is asked; the answer follows directly below.
    fn question(&mut self, prompt: &Prompt) -> io::Result<()> {
        let mut lines = self.screen.wrap(&prompt.text, Tone::Plain);
        if let Some(help) = &prompt.help {
            lines.extend(self.screen.wrap(help, Tone::Quiet));
        }
        if let Some(example) = &prompt.example {
            lines.extend(self.screen.wrap(&words::example(example), Tone::Quiet));
        }
        if let Some(pair) = prompt.pair {
            lines.extend(self.screen.wrap(&words::pair(pair), Tone::Quiet));
        }
        self.screen.write_close(&lines)
    }
}

impl Guide for Terminal {
    fn present(&mut self, cue: &Cue) -> io::Result<Turn> {
        loop {
            if let Some(turn) = self.show(cue)? {
                return Ok(turn);
            }
        }
    }
}

/// No echo of what is typed ahead, one key at a time; Ctrl-C and Ctrl-Z are signals as ever.
fn between_prompts(saved: &Termios) -> Termios {
    let mut modes = saved.clone();
    modes.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON);
    modes.local_modes.insert(LocalModes::ISIG);
    modes.input_modes.insert(InputModes::IUTF8 | InputModes::ICRNL);
    modes.special_codes[SpecialCodeIndex::VMIN] = 1;
    modes.special_codes[SpecialCodeIndex::VTIME] = 0;
    modes
}

fn parting(scribe: Arc<dyn Scribe>, begun: Arc<Mutex<Begun>>) -> Box<dyn Fn() -> bool + Send> {
    Box::new(move || {
        if let Ok(begun) = begun.lock()
            && !begun.key.is_empty()
        {
            scribe.put_by(&begun);
        }
        scribe.has_put_by()
    })
}
