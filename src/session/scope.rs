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
    /// What was answered on the walks over each line of a list, by the list.
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

    /// Remembers an answer on this level. A list that is asked anew has not been walked yet.
    pub fn bind(&mut self, id: &str, bound: Bound) {
        self.walks.remove(id);
        if let Some(level) = self.levels.last_mut() {
            level.insert(id.to_owned(), bound);
        }
    }

    /// Writes through to the level where the question was asked (`again`).
    pub fn replace(&mut self, id: &str, bound: Bound) {
        match self.levels.iter_mut().rev().find_map(|level| level.get_mut(id)) {
            Some(earlier) => *earlier = bound,
            None => self.bind(id, bound),
        }
    }

    /// A path begins anew: its question is open, whatever was answered on an earlier walk.
    pub fn open(&mut self, id: &str) {
        if self.find(id).is_some() {
            self.bind(id, Bound { answer: Answer::Skipped, words: None });
        }
    }

    /// Opens the level of one walk of a loop.
    pub fn enter(&mut self) {
        self.levels.push(Level::new());
    }

    /// Closes it.
    pub fn leave(&mut self) -> Level {
        self.levels.pop().unwrap_or_default()
    }

    /// Keeps the walk over a line of `list`, beside what earlier walks over the same line have brought.
    pub fn keep_walk(&mut self, list: &str, line: usize, level: Level) {
        let walks = self.walks.entry(list.to_owned()).or_default();
        if walks.len() <= line {
            walks.resize(line + 1, Level::new());
        }
        let kept = &mut walks[line];
        if item(kept) != item(&level) {
            kept.clear();
        }
        for (id, bound) in level {
            if bound.answer.is_given() || !kept.contains_key(&id) {
                kept.insert(id, bound);
            }
        }
    }

    /// The answers of the finished walks over one line of `list`, when it still says the same.
    pub fn walk(&self, list: &str, line: usize, says: &str) -> Option<&Level> {
        self.walks.get(list)?.get(line).filter(|level| item(level) == Some(says))
    }
}

/// The line that was walked.
fn item(level: &Level) -> Option<&str> {
    level.get("item")?.words.as_deref()
}
