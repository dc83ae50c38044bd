//! `selfcomp break`, and every other exercise by its name.

use std::cell::LazyCell;
use std::io;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::ask;
use super::keep::{self, After, Keeping};
use super::left::{self, Then};
use super::which;
use crate::app::{App, Failure, Outcome};
use crate::catalog::{Catalog, Loaded};
use crate::draw::Recent;
use crate::exercise::characters::{clean, clean_line};
use crate::exercise::{Exercise, Intensity, Length};
use crate::guide::answers::Answers;
use crate::guide::{Cue, Guide, Scribe, Turn};
use crate::journal::drafts::Waiting;
use crate::keeper::Keeper;
use crate::memory::Memory;
use crate::play::{Company, Keep, NoTrace, last_words, meet, play};
use crate::record::{Given, Record};
use crate::session::{Session, Settings};
use crate::{guide, words};

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
fn seed(text: &str) -> Result<u64, String> {
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
        // Given back by the end of the program, as in `read::trusted`.
        let loaded = std::mem::ManuallyDrop::new(self.load(id, &catalog)?);
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

    /// Goes on with what was left, in the length in which it was begun.
    ///
    /// # Errors
    /// As with [`Practice::run`].
    pub fn go_on(self, waiting: Box<Waiting>, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let catalog = app.catalog();
        let record = &waiting.entry.record;
        let loaded = catalog.load_for_run(&record.exercise, Some(record.length))?;
        let loaded = std::mem::ManuallyDrop::new(loaded);
        self.lead(&loaded.exercise, Begin::From(waiting), &catalog, app)
    }

    /// Asks about what was left of this exercise, when somebody is there to be asked.
    fn offer(&self, id: &str, app: &mut App<'_>) -> Result<Then, Failure> {
        if self.no_trace || self.answers.is_some() || !app.streams.stdin_tty {
            return Ok(Then::Settled);
        }
        let keeping = Keeping::new(self.keep, app);
        match left::offered(&keeping, id, app.today()) {
            Some(waiting) => left::ask_about(waiting, left::Place::Start, self.private, &keeping, app),
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
        let mut session = session(exercise, &frame, settings, &begin);
        let keeping = (!self.no_trace).then(|| Keeping::new(self.keep, app));
        let keeper = keeping.as_ref().map(|keeping| keeping.keeper(self.tags(exercise), session.draft()));
        if let (Begin::From(waiting), Some(keeper)) = (begin, &keeper) {
            let Waiting { entry, draft } = *waiting;
            keeper.adopt(left::taken_up(entry), draft);
        }
        let people = ask::people(app);
        let keep: &dyn Keep = keeper.as_ref().filter(|_| answers.is_none()).map_or(&NoTrace, |keeper| keeper);
        let company = Company { people: &people, frame: &frame, seed, keep };
        let keeping = keeping.as_ref().zip(keeper.as_ref());
        let mut run = Run { session: &mut session, company, keeping, before: &before };
        let (record, kept) = match answers {
            Some(mut answers) => run.with_answers(&mut answers, app)?,
            None => self.with_person(&mut run, keeper.clone(), app)?,
        };
        if let Some(memory) = memory {
            memory.remember(&exercise.about.id, &session.drawn());
        }
        self.results(&record, app)?;
        kept.map(|()| Outcome::Done)
    }

    fn tags(&self, exercise: &Exercise) -> Vec<String> {
        let mut tags = exercise.about.tags.clone();
        tags.extend(self.tags.iter().filter(|tag| !exercise.about.tags.contains(tag)).cloned());
        tags
    }

    /// Answers may name any question of the exercise, so with them the whole of it is read.
    fn load(&self, id: &str, catalog: &Catalog) -> Result<Loaded, Failure> {
        match self.answers {
            Some(_) => catalog.load(id),
            None => catalog.load_for_run(id, self.length()),
        }
    }

    fn length(&self) -> Option<Length> {
        match (self.quick, self.full) {
            (true, _) => Some(Length::Quick),
            (_, true) => Some(Length::Full),
            _ => None,
        }
    }

    fn memory(&self, app: &App<'_>) -> Option<Memory> {
        let remembers = self.seed.is_none() && !self.no_trace;
        remembers.then(|| Memory::of(&app.env)).flatten()
    }

    fn settings(&self, exercise: &Exercise, memory: Option<&Memory>, app: &App<'_>) -> Settings {
        let about = &exercise.about;
        let length = self.length().unwrap_or(about.starts);
        let recent = memory.map_or_else(Recent::new, |memory| memory.recent(&about.id));
        Settings { length, seed: self.seed.unwrap_or_else(|| (app.chance)()), recent }
    }

    fn with_person(
        &self,
        run: &mut Run<'_, '_>,
        keeper: Option<Keeper>,
        app: &mut App<'_>,
    ) -> Result<(Record, Result<(), Failure>), Failure> {
        let scribe = keeper.map(|keeper| Arc::new(keeper) as Arc<dyn Scribe>);
        let wish = guide::open::Wish { private: self.private, editor: self.editor, scribe };
        let mut guide = guide::open::open(app, wish)?;
        for text in run.before.said.clone() {
            guide.present(&Cue::Note { text })?;
        }
        let (record, kept) = run.until_its_end(guide.as_mut())?;
        let (said, kept) = apart(kept);
        if let Some(text) = said {
            guide.present(&Cue::Note { text })?;
        }
        match record.ending.and_then(ask::farewell) {
            Some(text) => drop(guide.present(&Cue::Note { text: text.to_owned() })?),
            None => last_words(run.session, guide.as_mut())?,
        }
        Ok((record, kept))
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

/// How an exercise begins.
enum Begin {
    Anew,
    /// At steadier ground.
    Steadier,
    /// Where it was left.
    From(Box<Waiting>),
}

fn session<'a>(
    exercise: &'a Exercise,
    frame: &'a dyn Deref<Target = Exercise>,
    settings: Settings,
    begin: &Begin,
) -> Session<'a> {
    if let Begin::From(waiting) = begin {
        return Session::resume(exercise, frame, settings.recent, &waiting.entry.record);
    }
    let mut session = Session::new(exercise, frame, settings);
    if matches!(begin, Begin::Steadier) {
        session.take(Turn::Steadier);
    }
    session
}

/// What there was before a session went on.
#[derive(Default)]
struct Before {
    /// Said first: where the person was.
    said: Vec<String>,
    /// Answers to questions that the exercise no longer asks: nobody loses them.
    homeless: Vec<Given>,
}

impl Before {
    fn of(begin: &Begin, exercise: &Exercise, frame: &dyn Deref<Target = Exercise>) -> Self {
        let Begin::From(waiting) = begin else { return Self::default() };
        let record = &waiting.entry.record;
        let homeless = homeless(record, exercise, frame);
        let mut said: Vec<String> = left::so_far(record).into_iter().collect();
        if !homeless.is_empty() {
            said.push(left::no_longer_asked(&homeless));
        }
        Self { said, homeless }
    }
}

fn homeless(record: &Record, exercise: &Exercise, frame: &dyn Deref<Target = Exercise>) -> Vec<Given> {
    if record.revision == exercise.about.revision && record.title == exercise.about.title {
        return Vec::new();
    }
    let asked: Vec<String> = [exercise, frame].into_iter().flat_map(Exercise::question_ids).collect();
    let all = record.answers.iter().chain(&record.taken_back);
    let homeless = all.filter(|given| given.answer.is_given() && !asked.iter().any(|id| given.is_to(id)));
    homeless.cloned().collect()
}

/// A session, and what becomes of its words.
struct Run<'r, 'a> {
    before: &'r Before,
    session: &'r mut Session<'a>,
    company: Company<'r>,
    keeping: Option<(&'r Keeping<'r>, &'r Keeper)>,
}

impl Run<'_, '_> {
    /// Up to the last words. What is to be said about keeping comes back, or why it went wrong.
    fn until_its_end(&mut self, guide: &mut dyn Guide) -> io::Result<(Record, Kept)> {
        loop {
            let ending = play(self.session, guide, &self.company)?;
            let mut record = self.session.record(Some(ending));
            record.answers.extend(self.before.homeless.iter().cloned());
            let Some((keeping, keeper)) = self.keeping else { return Ok((record, Ok(None))) };
            let deep = self.session.exercise().care.intensity == Intensity::Deep;
            let mut ask = |cue: &Cue| meet(cue, guide, self.company.people);
            match keeping.finish(keeper, &record, deep, &mut ask) {
                Ok(After::Turn(turn)) => self.session.take(turn),
                Ok(After::Said(said)) => return Ok((record, Ok(said))),
                Err(failure) => return Ok((record, Err(failure))),
            }
        }
    }

    /// The same without anybody there; what is said goes to standard error.
    fn with_answers(
        &mut self,
        answers: &mut Answers,
        app: &mut App<'_>,
    ) -> Result<(Record, Result<(), Failure>), Failure> {
        let (record, kept) = self.until_its_end(answers)?;
        let (said, kept) = apart(kept);
        if let Some(said) = said {
            writeln!(app.err, "{said}")?;
        }
        Ok((record, kept))
    }
}

/// What is to be said about keeping, or why it went wrong.
type Kept = Result<Option<String>, Failure>;

/// The sentence by itself: the results come after it, whatever became of the words.
fn apart(kept: Kept) -> (Option<String>, Result<(), Failure>) {
    match kept {
        Ok(said) => (said, Ok(())),
        Err(failure) => (None, Err(failure)),
    }
}

fn frame(catalog: &Catalog) -> Exercise {
    catalog.frame().expect("a test proves that the built-in frame has no fault")
}
