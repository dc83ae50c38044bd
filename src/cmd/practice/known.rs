//! What an exercise may know of the person, and what is remembered of its end.

use crate::app::{App, Failure};
use crate::config::{self, Key, edit};
use crate::dates;
use crate::entry::Entry;
use crate::env::Env;
use crate::exercise::{Exercise, Intensity};
use crate::journal::{Journal, own};
use crate::known::{Earlier, Fact, Known};
use crate::memory::facts::{Facts, Holds};
use crate::record::{Ending, Record};
use crate::reminders::Reminders;
use crate::reminders::shown::Traces;
use crate::words;

/// So many entries have enough lines to choose one from.
const ENOUGH_WORDS: usize = 8;

/// So many totals of earlier days are shown beside a new one.
const MOST_TOTALS: usize = 6;

/// Three hundred ratings of a hundred, more than any exercise has.
const LARGEST_TOTAL: f64 = 30_000.0;

/// What a run may know of the person, and write down.
#[derive(Debug, Clone, Copy)]
pub(super) struct Allowed {
    /// Whether what was before counts.
    pub earlier: bool,
    /// Whether something may be written down.
    pub writing: bool,
}

/// What is known of the person, for this exercise: what it does not come back to is not looked up.
pub(super) fn of(exercise: &Exercise, allowed: Allowed, app: &App<'_>) -> Known {
    let mut known = Known { facts: app.config().left_out().collect(), ..Known::default() };
    if allowed.writing && config::file(&app.env).is_some() {
        known.facts.insert(Fact::MayRemember);
    }
    let facts = if allowed.earlier { facts(app) } else { None };
    if exercise.care.intensity == Intensity::Deep {
        before_going_deep(&mut known, facts.as_ref(), app);
    }
    if let Some(facts) = facts {
        if facts.has_met(&exercise.about.id) {
            known.facts.insert(Fact::MetBefore);
        }
        come_back_to(&mut known, exercise, &facts, app);
    }
    known
}

/// What is remembered. Whoever forgot it, or has another machine, still has the entries themselves.
fn facts(app: &App<'_>) -> Option<Facts> {
    let facts = Facts::of(&app.env)?;
    let Some(journal) = Journal::of(&app.env).filter(|_| facts.is_empty()) else { return Some(facts) };
    let ids: Vec<_> = journal.newest().take(own::NEWEST).map(|shelved| shelved.name.id).collect();
    let mut newest = journal.found(&ids);
    newest.reverse();
    Some(newest.iter().fold(facts, Facts::with))
}

fn before_going_deep(known: &mut Known, facts: Option<&Facts>, app: &App<'_>) {
    let now = (app.now)();
    if !(5..22).contains(&now.hour()) {
        known.facts.insert(Fact::Late);
    }
    let Some(facts) = facts else { return };
    if facts.has_met_backdraft() {
        known.facts.insert(Fact::MetBackdraft);
    }
    if facts.went_deep(now.date()) {
        known.facts.insert(Fact::DeepToday);
    }
}

fn come_back_to(known: &mut Known, exercise: &Exercise, facts: &Facts, app: &App<'_>) {
    let Some(journal) = Journal::of(&app.env) else { return };
    let entries = |holds: Holds| journal.found(&facts.entries(holds));
    if exercise.comes_back_to.words {
        let mut newest = facts.entries(Holds::Words);
        newest.truncate(ENOUGH_WORDS);
        known.my_words = own::words(journal.found(&newest).iter());
    }
    if exercise.comes_back_to.parts {
        known.parts = own::parts(entries(Holds::Part).iter());
    }
    if exercise.score.is_some() {
        let of_this =
            entries(Holds::Total).into_iter().filter(|entry| entry.record.exercise == exercise.about.id);
        known.totals = of_this.filter_map(|entry| earlier(&entry, app)).take(MOST_TOTALS).collect();
        known.totals.reverse();
    }
}

fn earlier(entry: &Entry, app: &App<'_>) -> Option<Earlier> {
    let day = dates::told(entry.moment.date(), app.today());
    // A file can say anything; what no exercise comes to is not shown.
    let value = entry.record.total.filter(|total| total.is_finite() && total.abs() <= LARGEST_TOTAL)?;
    Some(Earlier { day, value })
}

/// Remembers that the person came to the end of it.
pub(super) fn note(exercise: &Exercise, record: &Record, app: &App<'_>) {
    if record.ending != Some(Ending::Finished) {
        return;
    }
    let answered = record.holds_something();
    if answered && let Some(facts) = facts(app) {
        let deep = exercise.care.intensity == Intensity::Deep;
        facts.note_met(&exercise.about.id, deep.then(|| app.today()));
    }
    // Every question can be left empty; a pipe that says nothing is nobody.
    if answered || app.streams.stdin_tty {
        note_practised(app);
    }
}

/// Who practised today needs no reminder today.
fn note_practised(app: &App<'_>) {
    if Reminders::of(&app.env).is_some_and(|reminders| reminders.is_there())
        && let Some(traces) = Traces::of(&app.env)
    {
        traces.note_practised(app.today());
    }
}

/// Writes into the settings what is to be left out from now on.
pub(super) fn leave_out(env: &Env) -> impl Fn(Fact) -> Option<String> + use<> {
    let file = config::file(env);
    move |fact| {
        let key = match fact {
            Fact::NoTouch => Key::Touch,
            Fact::NoBreath => Key::Breath,
            _ => return None,
        };
        let path = file.as_ref()?;
        match edit::set(path, key, "false") {
            Ok(()) => Some(words::config::left_out(key)),
            Err(Failure::Failed(sentence) | Failure::Usage(sentence)) => Some(sentence),
            Err(_) => None,
        }
    }
}
