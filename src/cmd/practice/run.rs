//! A session from its first cue to its last words, with a person or with answers from a file, and what
//! becomes of its words in between.

use std::io;

use super::begin::Before;
use crate::app::{App, Failure};
use crate::cmd::ask;
use crate::cmd::keep::{After, Keeping};
use crate::exercise::Intensity;
use crate::guide::answers::Answers;
use crate::guide::open::{self, Wish};
use crate::guide::{Cue, Guide};
use crate::keeper::Keeper;
use crate::play::{Company, last_words, meet, play};
use crate::record::Record;
use crate::session::Session;

/// A session, and what becomes of its words.
pub(super) struct Run<'r, 'a> {
    pub before: &'r Before,
    pub session: &'r mut Session<'a>,
    pub company: Company<'r>,
    pub keeping: Option<(&'r Keeping<'r>, &'r Keeper)>,
}

/// A session that is over. Its results are printed even when its words could not be kept.
pub(super) struct Over {
    pub record: Record,
    pub kept: Result<(), Failure>,
}

/// What is to be said about keeping, or why it went wrong.
type Said = Result<Option<String>, Failure>;

impl Run<'_, '_> {
    pub(super) fn with_person(&mut self, wish: Wish, app: &mut App<'_>) -> Result<Over, Failure> {
        let mut guide = open::open(app, wish)?;
        for text in &self.before.said {
            guide.present(&Cue::Note { text: text.clone() })?;
        }
        let (record, said) = self.until_its_end(guide.as_mut())?;
        let (sentence, kept) = apart(said);
        if let Some(text) = sentence {
            guide.present(&Cue::Note { text })?;
        }
        match record.ending.and_then(ask::farewell) {
            Some(text) => drop(guide.present(&Cue::Note { text: text.to_owned() })?),
            None => last_words(self.session, guide.as_mut())?,
        }
        Ok(Over { record, kept })
    }

    /// Nobody is there; what is said goes to standard error.
    pub(super) fn with_answers(&mut self, answers: &mut Answers, app: &mut App<'_>) -> Result<Over, Failure> {
        let (record, said) = self.until_its_end(answers)?;
        let (sentence, kept) = apart(said);
        if let Some(sentence) = sentence {
            app.tell(&sentence)?;
        }
        Ok(Over { record, kept })
    }

    /// Up to the last words.
    fn until_its_end(&mut self, guide: &mut dyn Guide) -> io::Result<(Record, Said)> {
        loop {
            let ending = play(self.session, guide, &self.company)?;
            let mut record = self.session.record(Some(ending));
            record.answers.extend(self.before.homeless.iter().cloned());
            let Some((keeping, keeper)) = self.keeping else { return Ok((record, Ok(None))) };
            if self.session.showed_people()
                && let Some(said) = keeping.without_a_question(keeper, &record)
            {
                return Ok((record, said));
            }
            let deep = self.session.exercise().care.intensity == Intensity::Deep;
            let mut ask = |cue: &Cue| meet(cue, guide, self.company.people);
            match keeping.finish(keeper, &record, deep, &mut ask) {
                Ok(After::Turn(turn)) => self.session.take(turn),
                Ok(After::Said(said)) => return Ok((record, Ok(said))),
                Err(failure) => return Ok((record, Err(failure))),
            }
        }
    }
}

fn apart(said: Said) -> (Option<String>, Result<(), Failure>) {
    match said {
        Ok(sentence) => (sentence, Ok(())),
        Err(failure) => (None, Err(failure)),
    }
}
