//! Which answers can be seen from where: inside a loop its own, outside only those around it.

use std::collections::BTreeMap;

use crate::exercise::Answer;

/// An answer and its words.
#[derive(Debug, Clone)]
pub struct Bound {
    /// What was given.
    pub answer: Answer,
    /// How a text shows it; `None` when there is nothing to show.
    pub words: Option<String>,
}

/// The answers of one level: the exercise itself, or one walk of a loop.
pub type Level = BTreeMap<String, Bound>;

/// Levels of answers, the innermost last.
#[derive(Debug)]
pub struct Scope {
    levels: Vec<Level>,
    /// Each finished walk of a `for_each`, by the list it walks.
    walks: BTreeMap<String, Vec<Level>>,
}

impl Scope {
    /// One empty level.
    pub fn new() -> Self {
        Self { levels: vec![Level::new()], walks: BTreeMap::new() }
    }

    /// The answer to a question, seen from here.
    pub fn find(&self, id: &str) -> Option<&Bound> {
        self.levels.iter().rev().find_map(|level| level.get(id))
    }

    /// The words of an answer, seen from here.
    pub fn words(&self, id: &str) -> Option<String> {
        self.find(id)?.words.clone()
    }

    /// Remembers an answer on this level.
    pub fn bind(&mut self, id: &str, bound: Bound) {
        if let Some(level) = self.levels.last_mut() {
            level.insert(id.to_owned(), bound);
        }
    }

    /// Writes through to the level where the question was asked (`again`).
    pub fn replace(&mut self, id: &str, bound: Bound) {
        if let Some(earlier) = self.levels.iter_mut().rev().find_map(|level| level.get_mut(id)) {
            *earlier = bound;
        }
    }

    /// Opens the level of one walk of a loop.
    pub fn enter(&mut self) {
        self.levels.push(Level::new());
    }

    /// Closes it, and keeps it when it was a walk over the lines of `list`.
    pub fn leave(&mut self, list: Option<&str>) {
        let level = self.levels.pop().unwrap_or_default();
        if let Some(list) = list {
            self.walks.entry(list.to_owned()).or_default().push(level);
        }
    }

    /// The finished walks over the lines of `list`.
    pub fn walks(&self, list: &str) -> &[Level] {
        self.walks.get(list).map_or(&[], Vec::as_slice)
    }
}
