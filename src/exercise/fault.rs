//! One fault of an exercise file: what is wrong, where, and what to do.

use std::collections::BTreeSet;
use std::ops::Range;

/// The most errors that are kept of one file, and the most warnings. Nobody reads more, and a hostile file has thousands.
pub const MOST_FAULTS: usize = 200;

/// Something wrong in a file, at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// For example `E004`; explained in `docs/exercise-format.md`.
    pub code: &'static str,
    /// Whether the file can still be used.
    pub level: Level,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Where, in bytes of the file.
    pub at: Range<usize>,
    /// A few words at that place.
    pub label: Option<String>,
    /// Other places that have to do with it, with a few words each, which may be empty.
    pub others: Vec<(Range<usize>, String)>,
}

/// How grave a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The file is not used.
    Error,
    /// The file is used all the same.
    Warning,
    /// Something about its tone; the file is used all the same.
    Hint,
}

impl Fault {
    /// A fault with which the file cannot be used.
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn error(code: &'static str, at: Range<usize>, message: impl Into<String>) -> Self {
        let (level, message) = (Level::Error, message.into());
        Self { code, level, message, help: None, at, label: None, others: Vec::new() }
    }

    /// Something the author may want to know.
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn warning(code: &'static str, at: Range<usize>, message: impl Into<String>) -> Self {
        Self { level: Level::Warning, ..Self::error(code, at, message) }
    }

    /// Something about how the file speaks.
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn hint(code: &'static str, at: Range<usize>, message: impl Into<String>) -> Self {
        Self { level: Level::Hint, ..Self::error(code, at, message) }
    }

    /// With what to do.
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// With a few words at its place.
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn label(self, label: impl Into<String>) -> Self {
        Self { label: Some(label.into()), ..self }
    }

    /// With another place that has to do with it.
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn other(mut self, at: Range<usize>, label: impl Into<String>) -> Self {
        self.others.push((at, label.into()));
        self
    }

    /// Whether the file cannot be used because of it.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.level == Level::Error
    }
}

/// The faults found so far. Errors and warnings are counted apart: no number of warnings hides an error.
#[derive(Debug, Default)]
pub struct Faults {
    errors: Vec<Fault>,
    warnings: Vec<Fault>,
}

impl Faults {
    /// Keeps a fault, as long as there are not too many.
    #[cold]
    #[inline(never)]
    pub fn add(&mut self, fault: Fault) {
        let kept = if fault.is_error() { &mut self.errors } else { &mut self.warnings };
        if kept.len() < MOST_FAULTS {
            kept.push(fault);
        }
    }

    /// Whether no more errors are kept, so that looking for suggestions is a waste of time.
    #[must_use]
    pub fn full(&self) -> bool {
        self.errors.len() >= MOST_FAULTS
    }

    /// Whether the file cannot be used.
    #[must_use]
    pub fn any_error(&self) -> bool {
        !self.errors.is_empty()
    }

    /// In the order of the file, each once.
    #[must_use]
    pub fn sorted(self) -> Vec<Fault> {
        let mut seen = BTreeSet::new();
        let mut all = [self.errors, self.warnings].concat();
        all.retain(|fault| seen.insert((fault.code, fault.at.start, fault.message.clone())));
        in_order(&mut all);
        all
    }
}

/// Puts faults in the order of the file, at one place errors first.
pub fn in_order(faults: &mut [Fault]) {
    faults.sort_by_key(|fault| (fault.at.start, !fault.is_error(), fault.code));
}
