//! `selfcomp phrase`: one line at once, for a shell's prompt, a mail, a status bar.

use clap::Args;
use serde::Serialize;

use super::practice::seed;
use crate::app::{App, Failure, Outcome};
use crate::catalog::nearest::nearest;
use crate::draw::{self, Recent, fingerprint};
use crate::exercise;
use crate::memory::Memory;
use crate::mine;
use crate::texts;
use crate::words::phrase as words;

/// The name under which the lines shown lately are remembered. No exercise has it.
const NAME: &str = "phrase";

/// The name of the person's own lines. No moment has it.
const MINE: &str = "mine";

/// How many of the latest lines do not come back.
const AVOIDED: usize = 6;

/// One kind line at once, fit for a prompt, a mail, a status bar.
#[derive(Debug, Args)]
pub struct Phrase {
    /// For a moment: anxious, angry, slip and others; one that is not there is answered with all of them
    #[arg(long, value_name = "MOMENT")]
    when: Option<String>,
    /// One of your own, from what you kept
    #[arg(long, conflicts_with = "when")]
    mine: bool,
    /// For another program
    #[arg(long)]
    json: bool,
    /// Draw the same line again; reads and writes no memory of them
    #[arg(long, value_name = "N", value_parser = seed)]
    seed: Option<u64>,
}

/// What other programs read.
#[derive(Serialize)]
struct Json<'a> {
    version: u32,
    text: &'a str,
    /// The moment; `mine` for a line of the person's own.
    when: &'a str,
}

impl Phrase {
    /// Prints it. Nothing is asked, and nothing that could fail is needed.
    ///
    /// # Errors
    /// When there are no lines for this moment, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let (when, lines) = self.lines(app)?;
        let line = self.draw(when, lines, app)?;
        if self.json {
            app.json(&Json { version: 1, text: &line, when })?;
        } else {
            writeln!(app.out, "{line}")?;
        }
        Ok(Outcome::Done)
    }

    fn lines(&self, app: &mut App<'_>) -> Result<(&'static str, Vec<String>), Failure> {
        if self.mine {
            let mine = mine::lines(app);
            if !mine.is_empty() {
                return Ok((MINE, mine));
            }
            // In a prompt or a mail nobody asked just now; there, a line of ours says enough.
            if app.streams.stdout_tty && app.streams.stderr_tty {
                app.tell(words::NONE_OF_YOURS)?;
            }
        }
        let banks = texts::banks(&app.config().languages());
        let wanted = self.when.as_deref().unwrap_or(texts::ANYTIME);
        let Some(bank) = banks.iter().find(|bank| bank.when == wanted) else {
            let nearest = nearest(wanted, banks.iter().map(|bank| bank.when.to_owned()));
            return Err(Failure::Usage(words::no_such_moment(wanted, nearest.as_deref(), &banks)));
        };
        Ok((bank.when, bank.lines.iter().map(|line| (*line).to_owned()).collect()))
    }

    /// Another line than the latest ones, as far as that is known.
    fn draw(&self, when: &str, lines: Vec<String>, app: &App<'_>) -> Result<String, Failure> {
        let memory = if self.seed.is_none() { Memory::of(&app.env) } else { None };
        let recent = memory.as_ref().and_then(|memory| memory.recent(NAME).remove(when)).unwrap_or_default();
        let seed = self.seed.unwrap_or_else(|| (app.chance)());
        let bank = exercise::Bank { lines, avoid_recent: AVOIDED };
        let drawn = draw::lines(&bank, 1, &recent, seed, &format!("{NAME}/{when}")).pop();
        let line = drawn.ok_or_else(|| Failure::Failed(words::NO_LINES.to_owned()))?;
        if let Some(memory) = memory {
            let shown = Recent::from([(when.to_owned(), vec![fingerprint(&line)])]);
            memory.jot(NAME, &shown, AVOIDED);
        }
        Ok(line)
    }
}
