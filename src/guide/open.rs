//! Which guide this person meets.

use crate::app::{App, Failure};
use crate::env::Env;

use std::sync::Arc;

use super::editor::Editors;
use super::plain::{Plain, Settings};
use super::terminal::{self, SMALLEST, Terminal};
use super::{Guide, Scribe};
use crate::words::plain as words;

/// The widest column of text that is easy to read.
const WIDEST: usize = 72;

/// Terminals that cannot draw, by the names they give themselves.
const SIMPLE: [&str; 3] = ["dumb", "cons25", "emacs"];

/// What was asked for on the command line.
#[derive(Default)]
pub struct Wish {
    /// Leave nothing on the screen.
    pub private: bool,
    /// Long texts in the person's editor.
    pub editor: bool,
    /// Who is told of a text while it is being written.
    pub scribe: Option<Arc<dyn Scribe>>,
}

/// The guide for these streams and this person.
///
/// # Errors
/// When the terminal cannot be prepared.
pub fn open<'a>(app: &'a mut App<'_>, wish: Wish) -> Result<Box<dyn Guide + 'a>, Failure> {
    if !is_plain(app) {
        return Ok(Box::new(Terminal::open(settings(app, wish))?));
    }
    if wish.private {
        return Err(Failure::Usage(words::NOT_PRIVATE.to_owned()));
    }
    let width =
        app.streams.size.map_or(WIDEST, |(_, columns)| usize::from(columns).clamp(SMALLEST.1.into(), WIDEST));
    let settings = Settings { paced: app.streams.stdin_tty, echo: !app.streams.stdin_tty, width };
    let (on_terminal, editors) = (app.streams.stdin_tty, editors(app, &wish));
    if wish.editor && !on_terminal {
        return Err(Failure::Usage(words::NO_EDITOR_HERE.to_owned()));
    }
    let plain = Plain::new(app.input, app.err, settings).telling(wish.scribe);
    Ok(Box::new(if on_terminal { plain.on_terminal(editors) } else { plain }))
}

/// Whether a screen would be no help, or plain lines were asked for.
#[must_use]
pub fn is_plain(app: &App<'_>) -> bool {
    let screen = app.streams.stdin_tty && app.streams.stderr_tty;
    let simple = app.env.get("TERM").is_some_and(|term| SIMPLE.contains(&term));
    let small = app.streams.size.is_some_and(|(rows, columns)| rows < SMALLEST.0 || columns < SMALLEST.1);
    !screen || simple || small || app.config().accessible()
}

fn settings(app: &App<'_>, wish: Wish) -> terminal::Settings {
    let (env, config) = (&app.env, app.config());
    terminal::Settings {
        animation: config.animation(),
        colour: config.coloured(app.streams.stderr_tty),
        private: wish.private,
        pace: pace(env),
        editors: editors(app, &wish),
        scribe: wish.scribe,
    }
}

/// How long texts wait, as a multiple: from not at all to a hundred times as long.
fn pace(env: &Env) -> f64 {
    let wanted = env.get("SELFCOMP_PACE").and_then(|pace| pace.parse().ok());
    wanted.filter(|pace| (0.0..=100.0).contains(pace)).unwrap_or(1.0)
}

fn editors(app: &App<'_>, wish: &Wish) -> Editors {
    Editors { at_once: wish.editor, ..editors_of(&app.env) }
}

/// The person's editor, and where it may write.
#[must_use]
pub fn editors_of(env: &Env) -> Editors {
    Editors {
        at_once: false,
        wanted: ["VISUAL", "EDITOR"].iter().filter_map(|name| env.get(name)).map(str::to_owned).collect(),
        path: env.get("PATH").map(Into::into),
        runtime_dir: env.runtime_dir(),
        state_dir: env.state_dir(),
    }
}
