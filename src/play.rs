//! The loop that connects session and guide: one cue out, one turn in, until the run is over.

use std::io;
use std::ops::Deref;

use crate::draw::Recent;
use crate::exercise::{Answer, Exercise, Length};
use crate::guide::{Cue, Guide, Turn};
use crate::known::Fact;
use crate::record::{Ending, Given};
use crate::session::{Session, Settings};

/// What the loop needs beside session and guide.
pub struct Company<'a> {
    /// The support screen, made when it is asked for.
    pub people: &'a dyn Fn() -> String,
    /// The program's own sentences; read only when one of them is needed.
    pub frame: &'a dyn Deref<Target = Exercise>,
    /// What the draws in those sentences depend on.
    pub seed: u64,
    /// What looks after the person's words on the way.
    pub keep: &'a dyn Keep,
    /// Writes down for good what the person asked to be left out; a sentence when that went wrong.
    pub leave_out: &'a dyn Fn(Fact) -> Option<String>,
}

/// Looks after the person's words on the way.
pub trait Keep {
    /// A sentence that belongs before this cue.
    fn before(&self, cue: &Cue) -> Option<String>;

    /// Takes down what was given so far; a sentence when that went wrong for the first time.
    fn answered(&self, session: &Session<'_>) -> Option<String>;
}

/// Nothing is written down on the way.
pub struct NoTrace;

impl Keep for NoTrace {
    fn before(&self, _: &Cue) -> Option<String> {
        None
    }

    fn answered(&self, _: &Session<'_>) -> Option<String> {
        None
    }
}

/// Plays a session up to its last words, which [`last_words`] says: what is to be asked at the end stands
/// before them.
///
/// # Errors
/// When the stream to the person breaks.
pub fn play(session: &mut Session<'_>, guide: &mut dyn Guide, company: &Company<'_>) -> io::Result<Ending> {
    let mut seed = company.seed;
    while let Some(cue) = session.cue().filter(|cue| !matches!(cue, Cue::End { .. })) {
        tell(company.keep.before(cue), guide)?;
        match meet(cue, guide, company.people)? {
            Turn::Leave => return Ok(Ending::Left),
            Turn::Gone => return Ok(Ending::Gone),
            Turn::Stuck => match in_the_way(session, guide, company, &mut seed)? {
                After::Back => {}
                After::Skip => session.take(Turn::Next),
                After::Steadier => session.take(Turn::Steadier),
                After::Over(ending) => return Ok(ending),
            },
            turn => session.take(turn),
        }
        tell(company.keep.answered(session), guide)?;
    }
    Ok(session.ending())
}

/// Says the last words of a session that came to its end.
///
/// # Errors
/// When the stream to the person breaks.
pub fn last_words(session: &Session<'_>, guide: &mut dyn Guide) -> io::Result<()> {
    let end = session.cue().filter(|cue| matches!(cue, Cue::End { .. }));
    end.map_or(Ok(()), |cue| guide.present(cue).map(drop))
}

fn tell(sentence: Option<String>, guide: &mut dyn Guide) -> io::Result<()> {
    sentence.map_or(Ok(()), |text| guide.present(&Cue::Note { text }).map(drop))
}

/// Shows a cue; when the person wants people, the support screen, and then the cue again.
///
/// # Errors
/// When the stream to the person breaks.
pub fn meet(cue: &Cue, guide: &mut dyn Guide, people: &dyn Fn() -> String) -> io::Result<Turn> {
    let filled = match cue {
        Cue::People { text } if text.is_empty() => Some(Cue::People { text: people() }),
        _ => None,
    };
    let cue = filled.as_ref().unwrap_or(cue);
    loop {
        match guide.present(cue)? {
            Turn::People => {
                let turn = guide.present(&Cue::People { text: people() })?;
                if matches!(turn, Turn::Leave | Turn::Gone) {
                    return Ok(turn);
                }
            }
            turn => return Ok(turn),
        }
    }
}

/// What follows when something was in the way.
enum After {
    /// Back to the question.
    Back,
    /// On without an answer to it.
    Skip,
    /// Steadier ground was asked for.
    Steadier,
    /// The session is over too.
    Over(Ending),
}

/// Walks the frame: a short exercise of its own about what gets in the way, from which nothing is kept.
///
/// What ends on one of its paths ends the exercise it was opened from.
fn in_the_way(
    session: &mut Session<'_>,
    guide: &mut dyn Guide,
    company: &Company<'_>,
    seed: &mut u64,
) -> io::Result<After> {
    *seed = seed.wrapping_add(1); // other words the next time
    let known = session.known().clone();
    let settings = Settings { length: Length::Full, seed: *seed, recent: Recent::new(), known };
    let mut frame = Session::new(company.frame, company.frame, settings);
    frame.take(Turn::Next); // its title is for authors
    while let Some(cue) = frame.cue() {
        match meet(cue, guide, company.people)? {
            Turn::Leave => return Ok(After::Over(Ending::Left)),
            Turn::Gone => return Ok(After::Over(Ending::Gone)),
            Turn::Steadier => return Ok(After::Steadier),
            Turn::Back if frame.at_first_question() => return Ok(After::Back),
            turn => frame.take(turn),
        }
    }
    if frame.showed_people() {
        session.note_people_shown();
    }
    if frame.ended_on_a_path() {
        return Ok(After::Over(Ending::Steadier));
    }
    let told = frame.record(None).answers;
    left_out(&told, session, guide, company)?;
    let skip = told.iter().any(|given| given.is_to("branch") && given.answer == Answer::One("skip".into()));
    Ok(if skip { After::Skip } else { After::Back })
}

/// What the person wants left out holds for the rest of the session at once, and for good where they said so.
/// `branch`, `touch_always` and `breath_always` are questions of the frame, as `frame.toml` names them.
fn left_out(
    told: &[Given],
    session: &mut Session<'_>,
    guide: &mut dyn Guide,
    company: &Company<'_>,
) -> io::Result<()> {
    for (branch, fact) in [("touch", Fact::NoTouch), ("breath", Fact::NoBreath)] {
        let says =
            |id: &str, answer: &Answer| told.iter().any(|given| given.is_to(id) && given.answer == *answer);
        if says("branch", &Answer::One(branch.into())) {
            session.know(fact);
        }
        if says(&format!("{branch}_always"), &Answer::YesNo(true)) {
            tell((company.leave_out)(fact), guide)?;
        }
    }
    Ok(())
}
