//! `selfcomp break`, and every other exercise by its name.

use std::cell::LazyCell;
use std::path::PathBuf;

use clap::Args;

use super::which;
use crate::app::{App, Failure, Outcome};
use crate::catalog::{Catalog, Loaded};
use crate::draw::Recent;
use crate::exercise::characters::clean;
use crate::exercise::{Exercise, Length};
use crate::guide::answers::Answers;
use crate::guide::{Cue, Guide};
use crate::memory::Memory;
use crate::play::{Company, play};
use crate::record::{Ending, Record};
use crate::session::{Session, Settings};
use crate::support;
use crate::{guide, words};

/// How an exercise is done.
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
#[derive(Debug, Args)]
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
    /// Leave no trace, not even which phrases were shown
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
        let memory = self.memory(app);
        let settings = self.settings(&loaded.exercise, memory.as_ref(), app);
        let frame = LazyCell::new(|| frame(&catalog));
        let answers = self.answers.as_deref().map(|file| Answers::read(file, &loaded.exercise, &frame));
        let answers = answers.transpose()?;
        let seed = settings.seed;
        let mut session = Session::new(&loaded.exercise, &frame, settings);
        let (config, now) = (app.config(), app.now);
        let (place, own) = (config.place(None), config.person());
        let people = move || support::screen(&place, own.as_deref(), now().date());
        let company = Company { people: &people, frame: &frame, seed };
        let ending = match answers {
            Some(mut answers) => play(&mut session, &mut answers, &company)
                .map_err(|error| Failure::Failed(error.to_string()))?,
            None => self.with_person(&mut session, &company, app)?,
        };
        if let Some(memory) = memory {
            memory.remember(id, &session.drawn());
        }
        self.results(&session.record(Some(ending)), app)
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
        app.env.runtime_dir().filter(|_| remembers).map(|folder| Memory::new(&folder))
    }

    fn settings(&self, exercise: &Exercise, memory: Option<&Memory>, app: &App<'_>) -> Settings {
        let about = &exercise.about;
        let length = self.length().unwrap_or(about.starts);
        let recent = memory.map_or_else(Recent::new, |memory| memory.recent(&about.id));
        Settings { length, seed: self.seed.unwrap_or_else(|| (app.chance)()), recent }
    }

    fn with_person(
        &self,
        session: &mut Session<'_>,
        company: &Company<'_>,
        app: &mut App<'_>,
    ) -> Result<Ending, Failure> {
        let wish = guide::open::Wish { private: self.private, editor: self.editor };
        let mut guide = guide::open::open(app, wish)?;
        let ending = play(session, guide.as_mut(), company)?;
        farewell(ending, guide.as_mut())?;
        Ok(ending)
    }

    /// The record for scripts, or the cards when standard output goes somewhere else than the dialogue.
    fn results(&self, record: &Record, app: &mut App<'_>) -> Result<Outcome, Failure> {
        if self.json {
            app.json(record)?;
        } else if !app.streams.stdout_tty {
            for card in &record.cards {
                writeln!(app.out, "{}\n\n{}", clean(&card.title), clean(&card.text))?;
            }
        }
        Ok(Outcome::Done)
    }
}

/// One kind line for those who leave, and for nobody.
fn farewell(ending: Ending, guide: &mut dyn Guide) -> Result<(), Failure> {
    let text = match ending {
        Ending::Left => words::LEFT,
        Ending::Gone => words::GONE,
        Ending::Finished | Ending::Steadier => return Ok(()),
    };
    guide.present(&Cue::Note { text: text.to_owned() })?;
    Ok(())
}

fn frame(catalog: &Catalog) -> Exercise {
    catalog.frame().expect("a test proves that the built-in frame has no fault")
}
