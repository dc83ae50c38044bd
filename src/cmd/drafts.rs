//! Sessions that were left on their way: finding them, asking what becomes of one, and doing that.

use std::io;
use std::path::PathBuf;

use jiff::civil::Date;

use super::ask::{self, Meet, choice, question, say};
use super::keep::Keeping;
use crate::app::{App, Failure};
use crate::dates;
use crate::entry::{Entry, Id};
use crate::exercise::{Answer, Choice};
use crate::guide::{Cue, Input, Prompt, Turn};
use crate::journal::drafts::{Drafts, Waiting};
use crate::record::{Ending, Given, Record};
use crate::words::drafts as words;

/// For so many days it is offered at the start of its exercise. After that it only waits.
const OFFERED: i64 = 30;

/// In the front matter of a draft: the person said "later".
const PUT_OFF: &str = "put_off";

/// A file among the drafts.
#[derive(Debug)]
pub enum Found {
    /// It can be gone on with; boxed because it is so much larger than the others.
    Left(Box<Waiting>),
    /// Another terminal works on it.
    Open,
    /// It cannot be read.
    Damaged(PathBuf, io::Error),
}

/// What follows when the question about a draft has been answered.
#[derive(Debug)]
pub enum Then {
    /// The draft is settled, or waits.
    Settled,
    /// On with it.
    GoOn(Box<Waiting>),
    /// To steadier ground.
    Steadier,
    /// The person left.
    Over(Ending),
}

/// Where somebody meets what they left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// At the start of its exercise.
    Start,
    /// In `selfcomp resume`.
    Resume {
        /// Whether its exercise is there.
        can_go_on: bool,
    },
}

/// Everything that was left, newest first. What is returned is held: no other terminal can take it.
#[must_use]
pub fn all(keeping: &Keeping<'_>) -> Vec<Found> {
    let mut all: Vec<_> =
        keeping.drafts().flat_map(|place| place.ids().into_iter().map(move |id| (id, place))).collect();
    all.sort_by(|(one, _), (other, _)| other.cmp(one));
    all.into_iter().filter_map(|(id, place)| found(keeping, place, &id)).collect()
}

fn found(keeping: &Keeping<'_>, place: &Drafts, id: &Id) -> Option<Found> {
    match place.waiting(id) {
        // The program was stopped between keeping it and letting the draft go.
        Ok(Some(waiting)) if keeping.has_kept(id) => {
            let _ = waiting.draft.let_go();
            None
        }
        Ok(Some(waiting)) if waiting.entry.record.holds_something() => Some(Found::Left(Box::new(waiting))),
        Ok(Some(_)) => None,
        // Only held elsewhere if it is still there.
        Ok(None) => place.path(id).exists().then_some(Found::Open),
        Err(error) => Some(Found::Damaged(place.path(id), error)),
    }
}

/// What is offered at the start of an exercise.
#[must_use]
pub fn offered(keeping: &Keeping<'_>, exercise: &str, today: Date) -> Option<Box<Waiting>> {
    all(keeping).into_iter().find_map(|found| match found {
        Found::Left(waiting) if is_offered(&waiting.entry, exercise, today) => Some(waiting),
        _ => None,
    })
}

fn is_offered(entry: &Entry, exercise: &str, today: Date) -> bool {
    let days = entry.moment.date().until(today).map_or(0, |span| i64::from(span.get_days()));
    entry.record.exercise == exercise && !is_put_off(entry) && days <= OFFERED
}

/// Whether the person said "later".
#[must_use]
pub fn is_put_off(entry: &Entry) -> bool {
    entry.other.get(PUT_OFF).and_then(toml::Value::as_bool) == Some(true)
}

/// The same entry, without that.
#[must_use]
pub fn taken_up(mut entry: Entry) -> Entry {
    entry.other.remove(PUT_OFF);
    entry
}

/// Asks about a draft, in a guide that is there for this question only.
///
/// # Errors
/// When the stream to the person breaks.
pub fn ask_about(
    waiting: Box<Waiting>,
    place: Place,
    private: bool,
    keeping: &Keeping<'_>,
    app: &mut App<'_>,
) -> Result<Then, Failure> {
    let today = app.today();
    ask::person(private, app, |meet| {
        let record = &waiting.entry.record;
        if place == (Place::Resume { can_go_on: false }) {
            say(words::no_exercise(&record.exercise), meet)?;
            say(all_words(&record.answers, &record.taken_back), meet)?;
        }
        let then = keeping.settle(waiting, place, today, meet)?;
        if let Then::Over(ending) = then {
            ask::say_farewell(ending, meet)?;
        }
        Ok(then)
    })
}

/// What was said to [`about`].
enum Wish {
    GoOn,
    Keep,
    LetGo,
    Later,
    /// Nothing was said.
    Open,
    Turn(Turn),
}

impl Keeping<'_> {
    /// Asks what becomes of a draft until something does.
    ///
    /// # Errors
    /// When the stream to the person breaks.
    pub fn settle(
        &self,
        waiting: Box<Waiting>,
        place: Place,
        today: Date,
        meet: Meet<'_>,
    ) -> Result<Then, Failure> {
        let cue = Cue::Ask(about(&waiting.entry, place, today));
        loop {
            match wish(&cue, meet)? {
                Wish::GoOn => return Ok(Then::GoOn(waiting)),
                Wish::Keep => match self.keep_unfinished(&waiting.entry) {
                    Ok(()) => return gone(*waiting, words::KEPT, meet),
                    Err(Failure::Failed(sentence)) => say(sentence, meet)?,
                    Err(failure) => return Err(failure),
                },
                Wish::LetGo => match sure(meet)? {
                    Turn::Answer(Answer::YesNo(true)) => return gone(*waiting, words::GONE, meet),
                    Turn::Leave => return Ok(Then::Over(Ending::Left)),
                    Turn::Gone => return Ok(Then::Over(Ending::Gone)),
                    _ => {}
                },
                Wish::Later => return later(*waiting, meet),
                Wish::Open => return Ok(Then::Settled),
                Wish::Turn(Turn::Steadier) => return Ok(Then::Steadier),
                Wish::Turn(Turn::Leave) => return Ok(Then::Over(Ending::Left)),
                Wish::Turn(Turn::Gone) => return Ok(Then::Over(Ending::Gone)),
                Wish::Turn(_) => {}
            }
        }
    }

    /// Into the journal as it is. The draft stays.
    ///
    /// # Errors
    /// When it is not safe there.
    pub fn keep_unfinished(&self, entry: &Entry) -> Result<(), Failure> {
        self.keep_entry(&mut taken_up(entry.clone()), &|| true).map(drop)
    }
}

fn wish(cue: &Cue, meet: Meet<'_>) -> io::Result<Wish> {
    Ok(match meet(cue)? {
        Turn::Answer(Answer::One(key)) => match key.as_str() {
            "go_on" => Wish::GoOn,
            "keep" => Wish::Keep,
            "let_go" => Wish::LetGo,
            _ => Wish::Later,
        },
        Turn::Answer(_) | Turn::Next => Wish::Open,
        turn => Wish::Turn(turn),
    })
}

fn about(entry: &Entry, place: Place, today: Date) -> Prompt {
    let day = dates::told(entry.moment.date(), today);
    let text = words::question(&entry.record.title, &day);
    let help = if place == Place::Start { words::HELP } else { words::HELP_RESUME };
    question("left", &text, help, choices(place))
}

fn choices(place: Place) -> Vec<Choice> {
    let go_on = place != Place::Resume { can_go_on: false };
    let go_on = go_on.then(|| choice("go_on", words::GO_ON));
    let later = if place == Place::Start { words::LATER } else { words::LATER_RESUME };
    let rest = [("keep", words::KEEP), ("let_go", words::LET_GO), ("later", later)];
    go_on.into_iter().chain(rest.map(|(key, label)| choice(key, label))).collect()
}

/// A misplaced Enter costs nobody a letter.
fn sure(meet: Meet<'_>) -> io::Result<Turn> {
    let input = Input::YesNo { yes: words::SURE_YES.to_owned(), no: words::SURE_NO.to_owned() };
    meet(&Cue::Ask(Prompt::new("sure", words::SURE, input)))
}

fn gone(waiting: Waiting, said: &str, meet: Meet<'_>) -> Result<Then, Failure> {
    super::keep::let_go_of(waiting.draft)?;
    say(said, meet)?;
    Ok(Then::Settled)
}

fn later(waiting: Waiting, meet: Meet<'_>) -> Result<Then, Failure> {
    let Waiting { mut entry, draft } = waiting;
    entry.other.insert(PUT_OFF.to_owned(), true.into());
    let marked = draft.write(&entry);
    say(marked.map_or_else(|error| words::not_marked(&error), |()| words::WAITS.to_owned()), meet)?;
    Ok(Then::Settled)
}

/// What was answered last, in a line or two; `None` when nothing was. A text that was only begun is shown
/// when its question comes.
#[must_use]
pub fn so_far(record: &Record) -> Option<String> {
    let mut newest_first = record.answers.iter().rev();
    newest_first.find_map(|given| Some(words::so_far(&given.asked, &given.shown()?)))
}

/// Answers to questions that the exercise no longer asks.
#[must_use]
pub fn no_longer_asked(given: &[Given]) -> String {
    format!("{}\n\n{}", words::NO_LONGER_ASKED, all_words(given, &[]))
}

/// Every question and what was answered to it.
fn all_words(answers: &[Given], taken_back: &[Given]) -> String {
    let all = answers.iter().chain(taken_back);
    let all = all.filter_map(|given| Some(format!("{}\n{}", given.asked, given.shown()?).trim().to_owned()));
    all.collect::<Vec<_>>().join("\n\n")
}
