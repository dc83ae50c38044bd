//! Built-in exercises and the person's own, by id and language.
//!
//! The person's own file comes before the built-in one, whole; one with a fault is named and the
//! built-in one is used. Only the exercise that runs is parsed.

pub mod built_in;
pub mod language;
pub mod nearest;
pub mod own;

use std::path::PathBuf;

use crate::app::Failure;
use crate::env::Env;
use crate::exercise::packed::unpack;
use crate::exercise::{About, Exercise};
use crate::words::catalog as words;

pub use built_in::{BUILT_IN, BuiltIn};

/// Where exercises are found.
#[derive(Debug)]
pub struct Catalog {
    own: Option<PathBuf>,
    languages: Vec<String>,
}

/// Where an exercise came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Compiled in.
    BuiltIn,
    /// The person's own file.
    Own(PathBuf),
}

/// An exercise, read.
#[derive(Debug)]
pub struct Loaded {
    /// The exercise.
    pub exercise: Exercise,
    /// Where it came from.
    pub origin: Origin,
    /// What the person may want to know first: their own file has a fault, and this one is used instead.
    pub note: Option<String>,
}

/// A line of the listing.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What the exercise says about itself.
    pub about: About,
    /// Where it comes from.
    pub origin: Origin,
}

/// Everything there is, and the own files that cannot be used.
#[derive(Debug, Default)]
pub struct Listing {
    /// By id.
    pub entries: Vec<Entry>,
    /// A sentence for each own file with a fault.
    pub broken: Vec<String>,
}

impl Catalog {
    /// A catalog of these languages, the most wanted first. See [`language::preference`].
    #[must_use]
    pub fn new(env: &Env, languages: &[String]) -> Self {
        let own = env.data_dir().map(|folder| folder.join("exercises"));
        Self { own, languages: languages.to_vec() }
    }

    /// The exercise of this name. No own file is read unless there is one of exactly this name.
    ///
    /// # Errors
    /// When there is no such exercise (with the nearest name), or only an own one with a fault.
    pub fn load(&self, id: &str) -> Result<Loaded, Failure> {
        let built_in = || self.built_in(id).map(built_in);
        match self.own_file(id).map(|found| (found.read(), found.path)) {
            Some((Ok(exercise), path)) => Ok(Loaded { exercise, origin: Origin::Own(path), note: None }),
            Some((Err(fault), _)) => match built_in() {
                Some(loaded) => Ok(Loaded { note: Some(words::built_in_instead(&fault)), ..loaded? }),
                None => Err(Failure::Failed(fault)),
            },
            None => built_in().unwrap_or_else(|| Err(Failure::Usage(self.unknown(id)))),
        }
    }

    /// Whether there is an exercise of this name; a file with a fault counts. Opens nothing.
    #[must_use]
    pub fn exists(&self, id: &str) -> bool {
        self.built_in(id).is_some() || self.own_file(id).is_some()
    }

    /// The text of a built-in exercise, as it was written, and its language.
    ///
    /// # Errors
    /// When there is no built-in exercise of this name.
    pub fn text(&self, id: &str) -> Result<(&'static str, &'static str), Failure> {
        let found = self.built_in(id).map(|one| (one.text, one.language));
        found.ok_or_else(|| Failure::Usage(self.unknown(id)))
    }

    /// Where the person's own file of this name is, when there is one.
    #[must_use]
    pub fn own_path(&self, id: &str) -> Option<PathBuf> {
        Some(self.own_file(id)?.path)
    }

    /// The program's own sentences inside exercises, in the best language there is.
    ///
    /// # Errors
    /// When the built-in file is missing or has a fault, which the tests rule out.
    pub fn frame(&self) -> Result<Exercise, Failure> {
        let packed = self.languages.iter().find_map(|language| built_in::frame(language));
        packed.and_then(unpack).ok_or_else(|| Failure::Failed(words::built_in_faulty("frame")))
    }

    /// Everything there is, by id. Parses only the person's own files.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        self.listing().entries
    }

    /// Everything there is, and which own files cannot be used.
    #[must_use]
    pub fn listing(&self) -> Listing {
        let mut listing = Listing::default();
        for found in self.own_files() {
            match found.read() {
                Ok(Exercise { about, .. }) => {
                    listing.entries.push(Entry { about, origin: Origin::Own(found.path) });
                }
                Err(fault) => listing.broken.push(fault),
            }
        }
        let own: Vec<String> = listing.entries.iter().map(|entry| entry.about.id.clone()).collect();
        let rest = self.built_ins().filter(|one| !own.iter().any(|id| id == one.id));
        listing.entries.extend(rest.map(|one| Entry { about: one.about(), origin: Origin::BuiltIn }));
        listing.entries.sort_by(|one, other| one.about.id.cmp(&other.about.id));
        listing
    }

    /// The names of everything there is, in no order. Opens no file.
    pub fn ids(&self) -> impl Iterator<Item = String> {
        let own = self.own_files().into_iter().map(|found| found.id);
        own.chain(self.built_ins().map(|one| one.id.to_owned()))
    }

    /// The name of an exercise closest to a mistyped one, when one is close.
    #[must_use]
    pub fn nearest(&self, name: &str) -> Option<String> {
        nearest::nearest(name, self.ids())
    }

    /// Whether an exercise is in another language than the one that was wanted most.
    #[must_use]
    pub fn is_foreign(&self, about: &About) -> bool {
        let wanted = self.languages.first().map_or(language::LAST, |tag| language::primary(tag));
        language::primary(&about.language) != wanted
    }

    fn unknown(&self, id: &str) -> String {
        words::unknown(id, self.nearest(id).as_deref())
    }

    fn own_file(&self, id: &str) -> Option<own::Found> {
        let folder = self.own.as_deref().filter(|_| own::is_id(id))?;
        self.languages.iter().find_map(|language| own::find(folder, id, language))
    }

    /// The person's own files, by id. Opens none.
    #[must_use]
    pub fn own_files(&self) -> Vec<own::Found> {
        self.own.as_deref().map(|folder| own::all(folder, &self.languages)).unwrap_or_default()
    }

    fn built_in(&self, id: &str) -> Option<&'static BuiltIn> {
        self.languages.iter().find_map(|language| built_in::find(id, language))
    }

    /// Each built-in exercise once, in the best language it has.
    pub fn built_ins(&self) -> impl Iterator<Item = &'static BuiltIn> {
        let mut ids: Vec<&str> = BUILT_IN.iter().map(|one| one.id).collect();
        ids.dedup();
        ids.into_iter().filter_map(|id| self.built_in(id))
    }
}

fn built_in(one: &BuiltIn) -> Result<Loaded, Failure> {
    let exercise = unpack(one.packed).ok_or_else(|| Failure::Failed(words::built_in_faulty(one.id)))?;
    Ok(Loaded { exercise, origin: Origin::BuiltIn, note: None })
}
