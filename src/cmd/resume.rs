//! `selfcomp resume`: what was left on its way, to go on with, keep or let go.

use std::fmt::Write as _;
use std::io;

use clap::Args;
use serde::Serialize;

use super::ask::{self, Meet, choice, question};
use super::drafts::{self, Found, Place, Then};
use super::keep::Keeping;
use super::practice::Practice;
use crate::app::{App, Failure, Outcome};
use crate::dates;
use crate::entry::Entry;
use crate::exercise::Answer;
use crate::guide::{Cue, Turn};
use crate::journal::drafts::Waiting;
use crate::record::Ending;
use crate::words::drafts as words;

/// Go on with what you were writing, keep it as it is, or let it go.
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
#[derive(Debug, Args)]
pub struct Resume {
    /// The name of an exercise, or the beginning of a draft's name
    which: Option<String>,
    /// Show what waits, and nothing else
    #[arg(long, conflicts_with_all = ["which", "keep", "let_go", "private", "editor"])]
    list: bool,
    /// The same for another program
    #[arg(long, requires = "list")]
    json: bool,
    /// Keep it in the journal as it is, without being asked
    #[arg(long, conflicts_with = "let_go")]
    keep: bool,
    /// Take it away, without being asked
    #[arg(long, requires = "which")]
    let_go: bool,
    /// Clear the screen on leaving, so that nothing stays to be read
    #[arg(long)]
    private: bool,
    /// Write long texts in your own editor ($VISUAL, $EDITOR)
    #[arg(long)]
    editor: bool,
}

/// Which draft it is.
enum Which {
    This(Box<Waiting>),
    /// The person left, or nothing is there.
    None,
}

impl Resume {
    /// Finds what was left and asks what becomes of it.
    ///
    /// # Errors
    /// When what was named is not there, cannot be kept or let go, or a stream breaks.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let keeping = Keeping::new(None, app);
        let found = drafts::all(&keeping);
        if self.json {
            return json(&found, &keeping, app);
        }
        let open = found.iter().any(|found| matches!(found, Found::Open));
        let waiting = tell_of_damage(found, app)?;
        if self.list {
            return list(&waiting, &keeping, app);
        }
        if waiting.is_empty() && self.which.is_none() {
            app.page(if open { words::ALL_OPEN } else { words::NOTHING })?;
            return Ok(Outcome::Done);
        }
        match self.which(waiting, app)? {
            Which::This(waiting) => self.with(waiting, &keeping, app),
            Which::None => Ok(Outcome::Done),
        }
    }

    fn which(&self, waiting: Vec<Waiting>, app: &mut App<'_>) -> Result<Which, Failure> {
        let mut meant: Vec<Waiting> = match &self.which {
            Some(typed) => waiting.into_iter().filter(|waiting| is_called(&waiting.entry, typed)).collect(),
            None => waiting,
        };
        match (meant.len(), &self.which) {
            (0, Some(typed)) => Err(Failure::Failed(words::no_such(typed))),
            (0 | 1, _) => Ok(meant.pop().map_or(Which::None, |waiting| Which::This(Box::new(waiting)))),
            _ if self.keep || self.let_go => Err(Failure::Usage(words::NAME_ONE.to_owned())),
            _ => self.pick(meant, app),
        }
    }

    fn pick(&self, mut waiting: Vec<Waiting>, app: &mut App<'_>) -> Result<Which, Failure> {
        let today = app.today();
        let option = |Waiting { entry, .. }: &Waiting| choice(entry.id.as_str(), &line(entry, today, &[]));
        let lines = waiting.iter().map(option).collect();
        let cue = Cue::Ask(question("which", words::WHICH, words::HELP_RESUME, lines));
        let id = ask::person(self.private, app, |meet| Ok(picked(&cue, meet)?))?;
        let place = waiting.iter().position(|waiting| Some(waiting.entry.id.as_str()) == id.as_deref());
        Ok(place.map_or(Which::None, |place| Which::This(Box::new(waiting.swap_remove(place)))))
    }

    fn with(
        self,
        waiting: Box<Waiting>,
        keeping: &Keeping<'_>,
        app: &mut App<'_>,
    ) -> Result<Outcome, Failure> {
        if self.keep {
            keeping.keep_unfinished(&waiting.entry)?;
        }
        if self.keep || self.let_go {
            super::keep::let_go_of(waiting.draft)?;
            app.tell(if self.keep { words::KEPT } else { words::GONE })?;
            return Ok(Outcome::Done);
        }
        let record = &waiting.entry.record;
        let can_go_on = app.catalog().load(&record.exercise).is_ok();
        let place = Place::Resume { can_go_on };
        match drafts::ask_about(waiting, place, self.private, keeping, app)? {
            Then::GoOn(waiting) => Practice::resumed(self.private, self.editor).go_on(waiting, app),
            Then::Steadier => Practice::default().run("ground", app),
            Then::Settled | Then::Over(_) => Ok(Outcome::Done),
        }
    }
}

/// The name of the one that was picked; `None` when the person left, or picked nothing.
fn picked(cue: &Cue, meet: Meet<'_>) -> io::Result<Option<String>> {
    let ending = loop {
        match meet(cue)? {
            Turn::Answer(Answer::One(id)) => return Ok(Some(id)),
            Turn::Answer(_) | Turn::Next => return Ok(None),
            Turn::Leave => break Ending::Left,
            Turn::Gone => break Ending::Gone,
            Turn::Back | Turn::Steadier | Turn::People | Turn::Stuck => {}
        }
    };
    ask::say_farewell(ending, meet)?;
    Ok(None)
}

fn is_called(entry: &Entry, typed: &str) -> bool {
    entry.record.exercise == typed || entry.id.begins_with(typed)
}

/// Names what cannot be read, and leaves it alone.
fn tell_of_damage(found: Vec<Found>, app: &mut App<'_>) -> Result<Vec<Waiting>, Failure> {
    let mut left = Vec::new();
    for found in found {
        match found {
            Found::Left(waiting) => left.push(*waiting),
            Found::Open => {}
            Found::Damaged(path, error) => app.tell(&words::damaged(&path, &error))?,
        }
    }
    Ok(left)
}

fn list(waiting: &[Waiting], keeping: &Keeping<'_>, app: &mut App<'_>) -> Result<Outcome, Failure> {
    let today = app.today();
    let mut text = String::new();
    for waiting in waiting {
        let in_memory = keeping.is_in_memory(waiting.draft.folder()).then_some(words::IN_MEMORY);
        let put_off = drafts::is_put_off(&waiting.entry).then_some(words::PUT_OFF);
        let notes: Vec<&str> = in_memory.into_iter().chain(put_off).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}", line(&waiting.entry, today, &notes));
    }
    app.page(if waiting.is_empty() { words::NOTHING } else { text.trim_end() })?;
    Ok(Outcome::Done)
}

fn line(entry: &Entry, today: jiff::civil::Date, notes: &[&str]) -> String {
    let when =
        format!("{}, {}", dates::told(entry.moment.date(), today), entry.moment.local().strftime("%H:%M"));
    words::line(entry.id.digits(), &when, &entry.record.title, notes)
}

/// What waits, for another program.
#[derive(Serialize)]
struct Listed {
    version: u32,
    drafts: Vec<Draft>,
}

#[derive(Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
enum Draft {
    Waiting {
        id: String,
        exercise: String,
        title: String,
        #[serde(flatten)]
        moment: crate::moment::Moment,
        put_off: bool,
        in_memory: bool,
    },
    Open,
    Damaged {
        path: String,
        why: String,
    },
}

fn json(found: &[Found], keeping: &Keeping<'_>, app: &mut App<'_>) -> Result<Outcome, Failure> {
    let drafts = found.iter().map(|found| match found {
        Found::Left(waiting) => Draft::Waiting {
            id: waiting.entry.id.as_str().to_owned(),
            exercise: waiting.entry.record.exercise.clone(),
            title: waiting.entry.record.title.clone(),
            moment: waiting.entry.moment.clone(),
            put_off: drafts::is_put_off(&waiting.entry),
            in_memory: keeping.is_in_memory(waiting.draft.folder()),
        },
        Found::Open => Draft::Open,
        Found::Damaged(path, error) => {
            Draft::Damaged { path: path.display().to_string(), why: error.to_string() }
        }
    });
    app.json(&Listed { version: 1, drafts: drafts.collect() })?;
    Ok(Outcome::Done)
}
