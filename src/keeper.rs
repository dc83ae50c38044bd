//! Looks after a person's words on the way: a draft that is never far behind what they have written.

use std::fs;
use std::io::{self, ErrorKind};
use std::mem;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::Duration;

use crate::entry::Entry;
use crate::exercise::Answer;
use crate::guide::{Begun, Cue, Input, Scribe};
use crate::journal::drafts::{Draft, Drafts};
use crate::play::Keep;
use crate::record::{Given, Record};
use crate::session::Session;
use crate::words::keeping as words;

/// So many letters of a text may be ahead of the draft.
const STROKES: usize = 20;

/// So long may fewer letters than that be ahead of it; half of the four seconds that are promised.
const PAUSE: Duration = Duration::from_secs(2);

/// The draft of one session. Cloning it gives another handle on the same draft.
#[derive(Clone)]
pub struct Keeper(Arc<Mutex<State>>);

struct State {
    /// Where drafts go, the most wanted first; none when nothing may or can be written.
    places: Vec<Drafts>,
    /// Held from the first word on.
    draft: Option<Draft>,
    /// Whether the last that was to be written is in it.
    current: bool,
    /// The session as far as it was answered.
    entry: Entry,
    /// The text that is being written, and others that were begun and left by a way out.
    begun: Vec<Begun>,
    /// How far the draft is behind it.
    behind: usize,
    /// Whether a thread sees to it that time does not put it further behind.
    watched: bool,
    /// What went wrong, until it has been said.
    trouble: Option<io::Error>,
    /// Whether it has been said that nothing is put by.
    told: bool,
}

impl Keeper {
    /// A keeper that puts the draft into the first of these places that takes it, at the first word.
    #[must_use]
    pub fn new(places: Vec<Drafts>, entry: Entry) -> Self {
        let (draft, begun, trouble) = (None, Vec::new(), None);
        let (current, watched, told) = (false, false, false);
        let state = State { places, draft, current, entry, begun, behind: 0, watched, trouble, told };
        Self(Arc::new(Mutex::new(state)))
    }

    /// Goes on with a draft that was left.
    pub fn adopt(&self, entry: Entry, draft: Draft) {
        let mut state = self.state();
        state.entry = entry;
        state.draft = Some(draft);
        state.current = true;
    }

    /// Where the draft is, with everything in it: what could not be written on the way is tried once more,
    /// and then in these places. `None` when there is nothing to put by, or no place for it.
    ///
    /// # Errors
    /// When it cannot be written anywhere; an older draft stays as it is.
    pub fn put_by(&self, places: Vec<Drafts>) -> io::Result<Option<PathBuf>> {
        let mut state = self.state();
        let holds = state.entry.record.holds_something() || !state.begun.is_empty();
        if holds && (state.behind > 0 || !state.current) {
            state.write_anywhere(places)?;
        }
        Ok(state.draft.as_ref().map(|draft| draft.folder().to_owned()))
    }

    /// What there is of the session, with its name. The draft stays.
    #[must_use]
    pub fn entry(&self) -> Entry {
        self.state().entry.clone()
    }

    /// Texts that were written before another way was taken, and that nothing was answered in the place of.
    #[must_use]
    pub fn unfinished(&self, record: &Record) -> Vec<Given> {
        let is_open = |given: &Given| !record.answers.iter().any(|answered| answered.key == given.key);
        let draft = self.state().with_begun().record;
        let all = draft.answers.into_iter().chain(draft.taken_back);
        let is_text = |given: &Given| matches!(given.answer, Answer::Text(_) | Answer::Lines(_));
        all.filter(|given| is_text(given) && is_open(given)).collect()
    }

    /// Takes the draft away: it has been kept, or is not wanted.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn let_go(&self) -> io::Result<()> {
        let mut state = self.state();
        state.places.clear();
        state.begun.clear();
        state.behind = 0;
        state.draft.take().map_or(Ok(()), Draft::let_go)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A thread that ends with the keeper. Without one, at most that many letters are lost.
    fn watch(&self) {
        let keeper = Arc::downgrade(&self.0);
        let _ = thread::Builder::new().name("draft".into()).spawn(move || watch(&keeper));
    }
}

impl Scribe for Keeper {
    fn typed(&self, begun: &Begun) {
        let mut state = self.state();
        let before = state.begun.iter().find(|before| before.key == begun.key);
        let length = before.map_or(0, |before| before.text.len());
        if before.is_some_and(|before| before.text == begun.text)
            || begun.text.trim().is_empty() && length == 0
        {
            return;
        }
        state.behind += begun.text.len().abs_diff(length).max(1);
        state.begun.retain(|before| before.key != begun.key);
        state.begun.push(begun.clone());
        if state.behind >= STROKES {
            state.write();
        } else if !mem::replace(&mut state.watched, true) {
            self.watch();
        }
    }

    fn put_by(&self, begun: &Begun) -> bool {
        self.typed(begun);
        let mut state = self.state();
        state.catch_up();
        state.current
    }

    fn has_put_by(&self) -> bool {
        // A signal does not wait for a disk.
        self.0.try_lock().is_ok_and(|state| state.draft.is_some())
    }
}

fn watch(keeper: &Weak<Mutex<State>>) {
    loop {
        thread::sleep(PAUSE);
        let Some(state) = keeper.upgrade() else { return };
        state.lock().unwrap_or_else(PoisonError::into_inner).catch_up();
    }
}

impl State {
    fn catch_up(&mut self) {
        if self.behind > 0 {
            self.write();
        }
    }

    fn write(&mut self) {
        self.behind = 0;
        let entry = self.with_begun();
        let written = match &self.draft {
            Some(draft) => draft.write(&entry),
            None => self.begin(&entry),
        };
        self.current = written.is_ok() && self.draft.is_some();
        if self.current || written.is_err() {
            self.trouble = written.err();
        }
    }

    /// In the first place that takes it. Without any this is said once, not with every word.
    fn begin(&mut self, entry: &Entry) -> io::Result<()> {
        let mut written = Ok(());
        for place in mem::take(&mut self.places) {
            let held = place.hold(&entry.id).and_then(|held| held.ok_or(ErrorKind::ResourceBusy.into()));
            let begun = held.and_then(|draft| {
                let written = draft.write(entry);
                // There, though the disk did not confirm it: it stays where it is.
                let missing =
                    || fs::symlink_metadata(place.path(&entry.id)).is_err_and(|error| is_missing(&error));
                self.draft = (written.is_ok() || !missing()).then_some(draft);
                written
            });
            if begun.is_ok() || self.draft.is_some() {
                return begun;
            }
            written = begun;
        }
        written
    }

    /// In the draft, or else in one of these places that is not the draft's.
    fn write_anywhere(&mut self, mut places: Vec<Drafts>) -> io::Result<()> {
        self.write();
        if !self.current {
            let before = self.draft.take();
            places.retain(|place| before.as_ref().is_none_or(|draft| draft.folder() != place.folder()));
            self.places = places;
            self.write();
            self.draft = self.draft.take().or(before);
        }
        self.trouble.take().map_or(Ok(()), Err)
    }

    /// The session and what is being written, which stands as a suggestion when its question comes.
    fn with_begun(&self) -> Entry {
        let mut entry = self.entry.clone();
        let is_begun = |key: &str| self.begun.iter().any(|begun| begun.key == key);
        entry.record.taken_back.retain(|given| !is_begun(&given.key));
        let begun = self.begun.iter().filter(|begun| !begun.text.trim().is_empty());
        entry.record.taken_back.extend(begun.map(as_given));
        entry
    }

    fn answered(&mut self, record: Record) {
        self.begun.retain(|begun| !record.answers.iter().any(|given| given.key == begun.key));
        let changed = self.entry.record != record;
        self.entry.record = record;
        if changed && (self.entry.record.holds_something() || self.draft.is_some()) {
            self.write();
        }
    }
}

fn is_missing(error: &io::Error) -> bool {
    error.kind() == ErrorKind::NotFound
}

fn as_given(begun: &Begun) -> Given {
    Given {
        key: begun.key.clone(),
        asked: begun.asked.clone(),
        answer: Answer::Text(begun.text.clone()),
        words: Some(begun.text.trim().to_owned()),
        scale: None,
        before: None,
    }
}

impl Keep for Keeper {
    fn before(&self, cue: &Cue) -> Option<String> {
        let mut state = self.state();
        let long = matches!(cue, Cue::Ask(prompt) if matches!(prompt.input, Input::Page { .. }));
        let homeless = state.places.is_empty() && state.draft.is_none();
        (long && homeless && !mem::replace(&mut state.told, true)).then(|| words::NO_DRAFT.to_owned())
    }

    fn answered(&self, session: &Session<'_>) -> Option<String> {
        let mut state = self.state();
        state.answered(session.draft());
        let trouble = state.trouble.take().filter(|_| !state.told)?;
        state.told = true;
        Some(words::draft_trouble(&trouble))
    }
}
