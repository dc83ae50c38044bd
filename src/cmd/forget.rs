//! `selfcomp forget`: what is remembered, and how to empty it.

use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::ask;
use crate::app::{App, Failure, Outcome};
use crate::config::{self, Key, edit};
use crate::entry::Id;
use crate::files;
use crate::journal::drafts::Drafts;
use crate::journal::letters::Letters;
use crate::memory::facts::Facts;
use crate::memory::{self, Memory};
use crate::people::{Found, People};
use crate::reminders::shown::Traces;
use crate::words::forget as words;

/// Shows what is remembered of you; forgets the kinds you name, or all of it. Entries are taken away with
/// selfcomp journal delete.
#[derive(Debug, Args)]
pub struct Forget {
    /// What to forget: phrases (which were shown lately), met (which exercises you know), drafts (what you were
    /// writing), letters (the days on which they come back), reminders (when they came) or people (your own, of selfcomp
    /// support)
    #[arg(value_enum, hide_possible_values = true)]
    kinds: Vec<Kind>,
    /// Everything that is remembered
    #[arg(long, conflicts_with = "kinds")]
    all: bool,
    /// Do not ask about drafts and people
    #[arg(long)]
    yes: bool,
}

/// What can be remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Which phrases were shown lately, so that they do not come again at once
    Phrases,
    /// Which exercises were met, and which entries hold words, parts and totals to come back to
    Met,
    /// What was being written when an exercise was left
    Drafts,
    /// The days on which letters come back
    Letters,
    /// When reminders came, and the day of the last exercise
    Reminders,
    /// The people of their own, in their file and in the settings
    People,
}

impl Forget {
    /// Shows what is remembered, or forgets it.
    ///
    /// # Errors
    /// When it cannot be forgotten, nobody can be asked about their own words, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let remembered = Remembered::of(app);
        if !self.all && self.kinds.is_empty() {
            app.page(&remembered.shown())?;
            return Ok(Outcome::Done);
        }
        let going = remembered.only(|kind| self.all || self.kinds.contains(&kind));
        if !self.may_forget(&going, app)? {
            writeln!(app.out, "{}", words::LEFT_ALONE)?;
            return Ok(Outcome::Done);
        }
        let mut said = going.forget_all_but_drafts()?;
        let in_use = going.forget_drafts(&mut said)?;
        if said.is_empty() && in_use.is_empty() {
            said.push(words::NOTHING_REMEMBERED.to_owned());
        }
        said.extend(in_use.iter().map(|path| words::in_use(path)));
        said.extend(self.all.then(|| words::UNTOUCHED.to_owned()));
        app.page(&said.join("\n"))?;
        Ok(if in_use.is_empty() { Outcome::Done } else { Outcome::Found })
    }

    /// Drafts are a person's words, and people may be all they have: they are asked.
    fn may_forget(&self, going: &Remembered, app: &mut App<'_>) -> Result<bool, Failure> {
        let (drafts, people) = (going.drafts.len(), going.people.as_ref().map(|people| people.count));
        if self.yes || (drafts == 0 && people.is_none()) {
            return Ok(true);
        }
        ask::is_sure(words::FORGET, words::sure(drafts, people), words::NOBODY.to_owned(), app)
    }
}

/// What is there.
struct Remembered {
    phrases: Vec<(PathBuf, usize)>,
    met: Vec<(PathBuf, usize)>,
    drafts: Vec<(Drafts, Id)>,
    letters: Option<Letters>,
    reminders: Option<Traces>,
    people: Option<OwnPeople>,
}

impl Remembered {
    fn of(app: &App<'_>) -> Self {
        let env = &app.env;
        let there = |places: Vec<PathBuf>| {
            let counted =
                places.into_iter().filter_map(|place| memory::count(&place).map(|count| (place, count)));
            counted.collect()
        };
        let folders = [env.runtime_dir(), env.state_dir()].into_iter().flatten();
        let drafts = folders.map(|folder| Drafts::below(&folder)).flat_map(|drafts| {
            let ids = drafts.ids();
            ids.into_iter().map(move |id| (drafts.clone(), id))
        });
        Self {
            phrases: there(Memory::places(env)),
            met: there(Facts::places(env)),
            drafts: drafts.collect(),
            letters: Letters::of(env),
            reminders: Traces::of(env).filter(|traces| traces.file().symlink_metadata().is_ok()),
            people: OwnPeople::of(app),
        }
    }

    /// The kinds that are wanted, and nothing else.
    fn only(self, wanted: impl Fn(Kind) -> bool) -> Self {
        Self {
            phrases: if wanted(Kind::Phrases) { self.phrases } else { Vec::new() },
            met: if wanted(Kind::Met) { self.met } else { Vec::new() },
            drafts: if wanted(Kind::Drafts) { self.drafts } else { Vec::new() },
            letters: self.letters.filter(|_| wanted(Kind::Letters)),
            reminders: self.reminders.filter(|_| wanted(Kind::Reminders)),
            people: self.people.filter(|_| wanted(Kind::People)),
        }
    }

    fn shown(&self) -> String {
        let mut lines: Vec<String> =
            self.phrases.iter().map(|(place, count)| words::phrases(*count, place)).collect();
        lines.extend(self.met.iter().map(|(place, _)| words::met(place)));
        let mut folders: Vec<&Drafts> = self.drafts.iter().map(|(drafts, _)| drafts).collect();
        folders.dedup();
        for folder in folders {
            let count = self.drafts.iter().filter(|(drafts, _)| drafts == folder).count();
            lines.push(words::drafts(count, folder.folder()));
        }
        if let Some(letters) = self.letters.as_ref().filter(|_| self.waiting() > 0) {
            lines.push(words::letters(self.waiting(), &letters.path()));
        }
        lines.extend(self.reminders.as_ref().map(|traces| words::reminders(&traces.file())));
        lines.extend(self.people.as_ref().map(|people| words::people(people.count, &people.places())));
        lines.push(if lines.is_empty() { words::NOTHING_REMEMBERED } else { words::HOW }.to_owned());
        lines.join("\n")
    }

    fn waiting(&self) -> usize {
        self.letters.as_ref().map_or(0, Letters::waiting)
    }

    /// A sentence for each kind that was there and is gone.
    fn forget_all_but_drafts(&self) -> Result<Vec<String>, Failure> {
        let mut said = Vec::new();
        if !self.phrases.is_empty() {
            forget_all(&self.phrases)?;
            said.push(words::PHRASES_FORGOTTEN.to_owned());
        }
        if !self.met.is_empty() {
            forget_all(&self.met)?;
            said.push(words::MET_FORGOTTEN.to_owned());
        }
        if self.waiting() > 0 {
            self.forget_letters()?;
            said.push(words::LETTERS_FORGOTTEN.to_owned());
        }
        if let Some(traces) = &self.reminders {
            traces
                .change(|_| None)
                .map_err(|error| Failure::Failed(words::not_forgotten(&traces.file(), &error)))?;
            said.push(words::REMINDERS_FORGOTTEN.to_owned());
        }
        if let Some(people) = &self.people {
            people.forget()?;
            said.push(words::PEOPLE_FORGOTTEN.to_owned());
        }
        Ok(said)
    }

    fn forget_letters(&self) -> Result<(), Failure> {
        self.letters.iter().try_for_each(|letters| {
            letters
                .forget_all()
                .map_err(|error| Failure::Failed(words::not_forgotten(&letters.path(), &error)))
        })
    }

    /// The drafts somebody works on, which stay.
    fn forget_drafts(&self, said: &mut Vec<String>) -> Result<Vec<PathBuf>, Failure> {
        let mut in_use = Vec::new();
        let mut gone = 0;
        for (drafts, id) in &self.drafts {
            let path = drafts.path(id);
            match let_go(drafts, id) {
                Ok(true) => gone += 1,
                Ok(false) => in_use.push(path),
                Err(error) => return Err(Failure::Failed(words::not_forgotten(&path, &error))),
            }
        }
        if gone > 0 {
            said.push(words::drafts_forgotten(gone));
        }
        Ok(in_use)
    }
}

fn forget_all(places: &[(PathBuf, usize)]) -> Result<(), Failure> {
    places.iter().try_for_each(|(place, _)| remove(place))
}

fn remove(path: &Path) -> Result<(), Failure> {
    files::remove(path).map_err(|error| Failure::Failed(words::not_forgotten(path, &error)))
}

/// The person's own people, where there are any: their file, and the one of the settings.
struct OwnPeople {
    file: Option<People>,
    settings: Option<PathBuf>,
    count: usize,
}

impl OwnPeople {
    fn of(app: &App<'_>) -> Option<Self> {
        // An empty file is nobody; one that cannot be read may be somebody.
        let somebody = |people: &People| people.read() != Found::default();
        let file = People::of(&app.env).filter(somebody);
        let settings = app.config().person().and_then(|_| config::file(&app.env));
        let count = super::support::own_people(app).0.len();
        (file.is_some() || settings.is_some()).then_some(Self { file, settings, count })
    }

    fn places(&self) -> Vec<&Path> {
        self.file.iter().map(People::path).chain(self.settings.as_deref()).collect()
    }

    fn forget(&self) -> Result<(), Failure> {
        self.file.iter().try_for_each(|people| remove(people.path()))?;
        self.settings.iter().try_for_each(|path| edit::unset(path, Key::Person).map(drop))
    }
}

/// Whether it is gone; not, when somebody works on it.
fn let_go(drafts: &Drafts, id: &Id) -> io::Result<bool> {
    drafts.hold(id)?.map_or(Ok(false), |draft| draft.let_go().map(|()| true))
}
