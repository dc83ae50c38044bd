//! `selfcomp break`, and every other exercise by its name.

mod begin;
mod known;
mod run;

use std::cell::LazyCell;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use self::begin::{Before, Begin};
use self::known::Allowed;
use self::run::Run;
use super::ask;
use super::drafts::{self, Then};
use super::keep::{self, Keeping};
use super::which;
use crate::app::{App, Failure, Outcome};
use crate::catalog::Catalog;
use crate::draw::Recent;
use crate::exercise::characters::{clean, clean_line};
use crate::exercise::{Exercise, Length};
use crate::guide::Scribe;
use crate::guide::answers::Answers;
use crate::guide::open::Wish;
use crate::journal::drafts::Waiting;
use crate::keeper::Keeper;
use crate::memory::Memory;
use crate::play::{Company, Keep, NoTrace};
use crate::record::Record;
use crate::session::{Session, Settings};
use crate::words;

/// How an exercise is done.
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
#[derive(Debug, Default, Args)]
pub struct Practice {
    /// The short version
    #[arg(long, conflicts_with = "full")]
    quick: bool,
    /// The long version
    #[arg(long)]
    full: bool,
    /// Clear the screen on leaving, so that nothing stays to be read
    #[arg(long)]
    private: bool,
    /// Write long texts in your own editor ($VISUAL, $EDITOR)
    #[arg(long)]
    editor: bool,
    /// Keep this at the end, without being asked: nothing, card or all
    #[arg(long, value_name = "WHAT", hide_possible_values = true, conflicts_with = "no_trace")]
    keep: Option<keep::Wish>,
    /// A word to find it by, if it is kept; may be given more than once
    #[arg(long = "tag", value_name = "WORD", value_parser = tag)]
    tags: Vec<String>,
    /// Leave no trace: no draft, no entry, not even which phrases were shown
    #[arg(long)]
    no_trace: bool,
    /// Take the answers from a TOML file, by question id
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// Print the finished record as JSON
    #[arg(long)]
    json: bool,
    /// Draw the same phrases again; reads and writes no memory of them
    #[arg(long, value_name = "N", value_parser = seed)]
    seed: Option<u64>,
}

/// What stands after `--seed`.
pub(super) fn seed(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| words::cli::NOT_A_SEED.to_owned())
}

/// What stands after `--tag`.
pub(super) fn tag(text: &str) -> Result<String, &'static str> {
    let tag = clean_line(text).trim().to_owned();
    if tag.is_empty() || tag.chars().count() > 60 { Err(words::keeping::NOT_A_TAG) } else { Ok(tag) }
}

impl Practice {
    /// Leads through the exercise.
    ///
    /// # Errors
    /// When there is no such exercise, the answers cannot be read, or a stream breaks.
    pub fn run(self, id: &str, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let catalog = app.catalog();
        // Given back by the end of the program, all at once: piece by piece costs a part of a whole run.
        let loaded = std::mem::ManuallyDrop::new(catalog.load(id)?);
        which::note(&loaded, app)?;
        match self.offer(&loaded.exercise.about.id, app)? {
            Then::GoOn(waiting) => self.go_on(waiting, app),
            Then::Over(_) => Ok(Outcome::Done),
            Then::Settled => self.lead(&loaded.exercise, Begin::Anew, &catalog, app),
            Then::Steadier => self.lead(&loaded.exercise, Begin::Steadier, &catalog, app),
        }
    }

    /// How somebody goes on with what they left, when nothing else was said with it.
    #[must_use]
    pub fn resumed(private: bool, editor: bool) -> Self {
        Self { private, editor, ..Self::default() }
    }

    /// How somebody begins who was led here, in this length when one was wanted.
    #[must_use]
    pub fn in_length(length: Option<Length>, private: bool) -> Self {
        let (quick, full) = (length == Some(Length::Quick), length == Some(Length::Full));
        Self { quick, full, private, ..Self::default() }
    }

    /// Goes on with what was left, in the length in which it was begun.
    ///
    /// # Errors
    /// As with [`Practice::run`].
    pub fn go_on(self, waiting: Box<Waiting>, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let catalog = app.catalog();
        let record = &waiting.entry.record;
        let loaded = catalog.load(&record.exercise)?;
        let loaded = std::mem::ManuallyDrop::new(loaded);
        self.lead(&loaded.exercise, Begin::From(waiting), &catalog, app)
    }

    /// Asks about what was left of this exercise, when somebody is there to be asked.
    fn offer(&self, id: &str, app: &mut App<'_>) -> Result<Then, Failure> {
        if self.no_trace || self.answers.is_some() || !app.streams.stdin_tty {
            return Ok(Then::Settled);
        }
        let keeping = Keeping::new(self.keep, app);
        match drafts::offered(&keeping, id, app.today()) {
            Some(waiting) => drafts::ask_about(waiting, drafts::Place::Start, self.private, &keeping, app),
            None => Ok(Then::Settled),
        }
    }

    fn lead(
        &self,
        exercise: &Exercise,
        begin: Begin,
        catalog: &Catalog,
        app: &mut App<'_>,
    ) -> Result<Outcome, Failure> {
        let memory = self.memory(app);
        let frame = LazyCell::new(|| frame(catalog));
        let answers =
            self.answers.as_deref().map(|file| Answers::read(file, exercise, &frame)).transpose()?;
        let settings = self.settings(exercise, memory.as_ref(), app);
        let seed = settings.seed;
        let before = Before::of(&begin, exercise, &frame);
        let mut session = begin.session(exercise, &frame, settings, app.today());
        let keeping = (!self.no_trace).then(|| Keeping::new(self.keep, app));
        let keeper = keeping.as_ref().map(|keeping| self.keeper(keeping, begin, &session));
        let people = ask::support_screen(app);
        let leave_out = known::leave_out(&app.env);
        let keep: &dyn Keep = keeper.as_ref().filter(|_| answers.is_none()).map_or(&NoTrace, |keeper| keeper);
        let company = Company { people: &people, frame: &frame, seed, keep, leave_out: &leave_out };
        let keeping = keeping.as_ref().zip(keeper.as_ref());
        let mut run = Run { session: &mut session, company, keeping, before: &before };
        let over = match answers {
            Some(mut answers) => run.with_answers(&mut answers, app)?,
            None => run.with_person(self.wish(keeper.as_ref()), app)?,
        };
        if let Some(memory) = memory {
            memory.remember(&exercise.about.id, &session.drawn());
        }
        if self.remembers() {
            known::note(exercise, &over.record, app);
        }
        self.results(&over.record, app)?;
        over.kept.map(|()| Outcome::Done)
    }

    /// Looks after the words of this session; a draft that was left stays the same draft.
    fn keeper(&self, keeping: &Keeping<'_>, begin: Begin, session: &Session<'_>) -> Keeper {
        let keeper = keeping.keeper(self.tags(session.exercise()), session.draft());
        if let Begin::From(waiting) = begin {
            let Waiting { entry, draft } = *waiting;
            keeper.adopt(drafts::taken_up(entry), draft);
        }
        keeper
    }

    fn wish(&self, keeper: Option<&Keeper>) -> Wish {
        let scribe = keeper.map(|keeper| Arc::new(keeper.clone()) as Arc<dyn Scribe>);
        Wish { private: self.private, editor: self.editor, scribe }
    }

    fn tags(&self, exercise: &Exercise) -> Vec<String> {
        let mut tags = exercise.about.tags.clone();
        tags.extend(self.tags.iter().filter(|tag| !exercise.about.tags.contains(tag)).cloned());
        tags
    }

    fn length(&self) -> Option<Length> {
        match (self.quick, self.full) {
            (true, _) => Some(Length::Quick),
            (_, true) => Some(Length::Full),
            _ => None,
        }
    }

    fn memory(&self, app: &App<'_>) -> Option<Memory> {
        self.remembers().then(|| Memory::of(&app.env)).flatten()
    }

    /// Whether something of it may be remembered, as far as there is a place for it.
    fn remembers(&self) -> bool {
        self.seed.is_none() && !self.no_trace
    }

    fn settings(&self, exercise: &Exercise, memory: Option<&Memory>, app: &App<'_>) -> Settings {
        let about = &exercise.about;
        let length = self.length().unwrap_or(about.starts);
        let recent = memory.map_or_else(Recent::new, |memory| memory.recent(&about.id));
        let known = known::of(exercise, self.allowed(), app);
        Settings { length, seed: self.seed.unwrap_or_else(|| (app.chance)()), recent, known }
    }

    /// With a seed everything comes as it came before, so only what the person asked to be left out is known.
    fn allowed(&self) -> Allowed {
        Allowed { earlier: self.seed.is_none(), writing: !self.no_trace }
    }

    /// The record for scripts, or the cards when standard output goes somewhere else than the dialogue.
    fn results(&self, record: &Record, app: &mut App<'_>) -> Result<(), Failure> {
        if self.json {
            app.json(record)?;
        } else if !app.streams.stdout_tty {
            for card in &record.cards {
                writeln!(app.out, "{}\n\n{}", clean(&card.title), clean(&card.text))?;
            }
        }
        Ok(())
    }
}

fn frame(catalog: &Catalog) -> Exercise {
    catalog.frame().expect("a test proves that the built-in frame has no fault")
}
