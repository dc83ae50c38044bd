//! The few quiet questions: how it is, how long it may take, and whether to begin.

use std::io;

use super::{Offer, time_of};
use crate::cmd::ask::{self, Meet, choice, question, say};
use crate::exercise::{About, Answer, Choice, Length};
use crate::guide::{Cue, Turn};
use crate::record::Ending;
use crate::suggest::{self, Fitting, Meant, Time};
use crate::words::suggest as words;

/// What follows the questions.
pub(super) enum Then {
    /// This exercise, in this length.
    Begin(String, Option<Length>),
    /// To steadier ground.
    Steadier,
    /// Nothing for now.
    Over,
}

/// What a question came to.
enum Said {
    /// The option with this key.
    This(String),
    /// It was left open.
    Open,
    /// The question before.
    Back,
    /// The questions are over.
    Out(Then),
}

/// Asks. Every question can be left open, and every one has its way back.
pub(super) fn talk(offer: &Offer, time: Option<Time>, meet: Meet<'_>) -> io::Result<Then> {
    loop {
        let meant = match asked(&which(offer), meet)? {
            Said::This(id) => {
                offer.situations.iter().find(|one| one.id == id).map(|one| Meant::Situation(one.id))
            }
            Said::Open => None,
            Said::Back => continue,
            Said::Out(then) => return Ok(then),
        };
        let situation = offer.situation(meant.as_ref());
        let mut time = time.or_else(|| time_of(situation).map(Time::AtMost));
        if situation.is_some_and(|situation| situation.now) {
            // The support screen of this person, put there by whoever shows it; then nothing more about time.
            if let Turn::Leave | Turn::Gone = meet(&Cue::People { text: String::new() })? {
                return Ok(Then::Over);
            }
            time = time.or(Some(Time::Any));
        } else if situation.is_some_and(|situation| situation.people) {
            say(words::PEOPLE, meet)?;
        }
        if let Some(lead) = situation.and_then(|situation| situation.lead) {
            say(lead, meet)?;
        }
        if let Some(then) = how_long(offer, meant.as_ref(), time, meet)? {
            if matches!(then, Then::Over) && situation.is_some_and(|situation| situation.now) {
                say(words::PEOPLE_FIRST, meet)?;
            }
            return Ok(then);
        }
    }
}

/// From the time to the end; `None` when somebody goes back to how it is.
fn how_long(
    offer: &Offer,
    meant: Option<&Meant>,
    known: Option<Time>,
    meet: Meet<'_>,
) -> io::Result<Option<Then>> {
    loop {
        let time = match known {
            Some(time) => time,
            None => match asked(&times(), meet)? {
                Said::This(key) => time_called(&key),
                Said::Open => Time::Any,
                Said::Back => return Ok(None),
                Said::Out(then) => return Ok(Some(then)),
            },
        };
        let fitting = offer.fitting(meant, time);
        let then = begin(&fitting, time, meet)?;
        if then.is_some() || known.is_some() {
            return Ok(then);
        }
    }
}

/// What fits, to begin or not; `None` when somebody goes back.
fn begin(fitting: &Fitting<'_>, time: Time, meet: Meet<'_>) -> io::Result<Option<Then>> {
    if fitting.exercises.is_empty() {
        say(words::NOTHING_THERE, meet)?;
        return Ok(Some(Then::Over));
    }
    if fitting.longer {
        say(words::LONGER, meet)?;
    }
    let then = match asked(&offered(fitting, time), meet)? {
        Said::This(id) => match fitting.exercises.iter().find(|about| about.id == id) {
            Some(about) => Then::Begin(id, suggest::length(about, time)),
            None => Then::Over,
        },
        Said::Open => Then::Over,
        Said::Back => return Ok(None),
        Said::Out(then) => return Ok(Some(then)),
    };
    if matches!(then, Then::Over) {
        say(words::LATER, meet)?;
    }
    Ok(Some(then))
}

fn which(offer: &Offer) -> Cue {
    let choices = offer.situations.iter().map(|one| choice(one.id, one.label)).collect();
    Cue::Ask(question("which", words::WHICH, words::WHICH_HELP, choices))
}

fn times() -> Cue {
    let choices = [("two", words::TWO), ("ten", words::TEN), ("long", words::LONG), ("any", words::ANY)];
    let choices = choices.map(|(key, label)| choice(key, label)).into();
    Cue::Ask(question("how_long", words::HOW_LONG, words::HOW_LONG_HELP, choices))
}

fn time_called(key: &str) -> Time {
    match key {
        "two" => Time::AtMost(2),
        "ten" => Time::AtMost(10),
        "long" => Time::Long,
        _ => Time::Any,
    }
}

/// The key of the option that begins none: no name of an exercise has such letters.
const NONE: &str = "_none";

fn offered(fitting: &Fitting<'_>, time: Time) -> Cue {
    let option = |about: &About| {
        let label = words::option(&about.title, minutes(about, time), about.summary.as_deref());
        choice(&about.id, &label)
    };
    let exercises = fitting.exercises.iter().map(|about| option(about));
    let choices: Vec<Choice> = exercises.chain([choice(NONE, words::NONE)]).collect();
    Cue::Ask(question("begin", words::BEGIN, words::BEGIN_HELP, choices))
}

/// How long it takes in the length in which it would begin.
fn minutes(about: &About, time: Time) -> u32 {
    let length = suggest::length(about, time).unwrap_or(about.starts);
    about.quick_minutes.filter(|_| length == Length::Quick).unwrap_or(about.minutes)
}

fn asked(cue: &Cue, meet: Meet<'_>) -> io::Result<Said> {
    let ending = loop {
        match meet(cue)? {
            Turn::Answer(Answer::One(key)) => return Ok(Said::This(key)),
            Turn::Answer(_) | Turn::Next => return Ok(Said::Open),
            Turn::Back => return Ok(Said::Back),
            Turn::Steadier => return Ok(Said::Out(Then::Steadier)),
            Turn::Leave => break Ending::Left,
            Turn::Gone => break Ending::Gone,
            Turn::People | Turn::Stuck => {}
        }
    };
    ask::say_farewell(ending, meet)?;
    Ok(Said::Out(Then::Over))
}
