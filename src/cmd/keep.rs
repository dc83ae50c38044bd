//! What of a session is kept: what the person said before, or says at its end.

use std::io;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use jiff::Zoned;

use super::ask::{Meet, choice, question};
use crate::app::{App, Failure};
use crate::config::Consent;
use crate::entry::{Entry, Id, Kept};
use crate::exercise::{Answer, Choice};
use crate::guide::{Cue, Prompt, Turn};
use crate::journal::Journal;
use crate::journal::drafts::{Draft, Drafts};
use crate::journal::letters::Letters;
use crate::journal::save::NotKept;
use crate::keeper::Keeper;
use crate::memory::facts::Facts;
use crate::moment::Moment;
use crate::record::{Ending, Record};
use crate::words::keeping as words;

/// What is kept, said with the command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Wish {
    /// Nothing.
    Nothing,
    /// The cards.
    Card,
    /// Every answer and every card.
    All,
}

/// Where words may go, and what the person has said about it.
pub struct Keeping<'a> {
    journal: Option<Journal>,
    consent: Consent,
    /// Whether somebody can be asked.
    tty: bool,
    in_memory: Option<Drafts>,
    on_disk: Option<Drafts>,
    letters: Option<Letters>,
    /// Where things are remembered without words, for good and until log-out.
    state: Option<PathBuf>,
    runtime: Option<PathBuf>,
    now: &'a dyn Fn() -> Zoned,
    chance: &'a dyn Fn() -> u64,
}

impl<'a> Keeping<'a> {
    /// What holds for this person and this run.
    #[must_use]
    pub fn new(wish: Option<Wish>, app: &App<'a>) -> Self {
        let said = wish.map(|wish| match wish {
            Wish::Nothing => Consent::Never,
            Wish::Card => Consent::Card,
            Wish::All => Consent::Always,
        });
        Self {
            journal: Journal::of(&app.env),
            consent: said.unwrap_or_else(|| app.config().consent()),
            tty: app.streams.stdin_tty,
            in_memory: app.env.runtime_dir().map(|folder| Drafts::below(&folder)),
            on_disk: app.env.state_dir().map(|folder| Drafts::below(&folder)),
            letters: Letters::of(&app.env),
            state: app.env.state_dir(),
            runtime: app.env.runtime_dir(),
            now: app.now,
            chance: app.chance,
        }
    }

    /// Where drafts can be, wherever they were begun.
    pub fn drafts(&self) -> impl Iterator<Item = &Drafts> {
        self.on_disk.iter().chain(&self.in_memory)
    }

    /// Whether drafts in this folder are gone at the end of the login.
    #[must_use]
    pub fn is_in_memory(&self, folder: &Path) -> bool {
        self.in_memory.as_ref().is_some_and(|drafts| drafts.folder() == folder)
    }

    /// Looks after the words of a session that begins now. Its draft reaches the disk only where the person
    /// keeps things.
    #[must_use]
    pub fn keeper(&self, tags: Vec<String>, record: Record) -> Keeper {
        let moment = Moment::of(&(self.now)());
        let id = Id::new(&moment, (self.chance)());
        Keeper::new(self.places(), Entry::new(id, moment, Kept::All, tags, record))
    }

    fn places(&self) -> Vec<Drafts> {
        let on_disk = self.on_disk.clone().filter(|_| self.keeps());
        on_disk.into_iter().chain(self.in_memory.clone()).collect()
    }

    /// Whether the person has ever kept something, and did not say that nothing is to be kept now.
    fn keeps(&self) -> bool {
        self.consent != Consent::Never && self.journal.as_ref().is_some_and(Journal::is_kept)
    }

    /// Whether this is in the journal.
    #[must_use]
    pub fn has_kept(&self, id: &Id) -> bool {
        self.journal.as_ref().is_some_and(|journal| journal.has(id))
    }

    /// What becomes of the words when a session is over.
    ///
    /// # Errors
    /// When what was to be kept could not be, or the stream to the person breaks.
    pub fn finish(
        &self,
        keeper: &Keeper,
        record: &Record,
        deep: bool,
        meet: Meet<'_>,
    ) -> Result<After, Failure> {
        let left = matches!(record.ending, Some(Ending::Left | Ending::Gone));
        if left && (self.tty || self.consent == Consent::Ask) {
            return self.put_by(keeper).map(After::Said);
        }
        let before_it_began = deep && !record.holds_something() && record.cards.is_empty();
        let mut record = record.clone();
        // Whoever took another way in the middle of a letter has not thrown it away.
        record.taken_back = keeper.unfinished(&record);
        let something = record.holds_something() || !record.cards.is_empty();
        // Whoever does not go in again today finds what they wrote there another day.
        if before_it_began && something && self.tty {
            return self.put_by(keeper).map(After::Said);
        }
        if self.consent == Consent::Ask && self.journal.is_none() && something {
            return let_go(keeper).map(|()| After::Said(Some(words::NO_JOURNAL.to_owned())));
        }
        loop {
            let kept = match self.wish(&record, meet)? {
                Said::Keep(kept) => self.keep(keeper, kept, record.clone()),
                Said::Nothing => return let_go(keeper).map(|()| After::Said(None)),
                Said::Open => {
                    return let_go(keeper).map(|()| After::Said(Some(words::NOTHING_KEPT.to_owned())));
                }
                Said::NotYet => return self.put_by(keeper).map(After::Said),
                Said::Turn(turn) => return Ok(After::Turn(turn)),
            };
            match kept {
                Err(Failure::Failed(text)) if self.can_be_asked_again(keeper) => meet(&Cue::Note { text })?,
                kept => return kept.map(|said| After::Said(Some(said))),
            };
        }
    }

    /// What becomes of the words of somebody who was shown where to turn, and has more important things to do than
    /// to say what is kept: of what they wrote a draft stays, as for anybody who leaves; of mere choices nothing.
    /// `None` when it was said before.
    #[must_use]
    pub fn without_a_question(
        &self,
        keeper: &Keeper,
        record: &Record,
    ) -> Option<Result<Option<String>, Failure>> {
        let written = record.is_written() || !keeper.unfinished(record).is_empty();
        (self.consent == Consent::Ask)
            .then(|| if written { self.put_by(keeper) } else { let_go(keeper).map(|()| None) })
    }

    /// Whether the words are in this process only, and somebody is there who may find room for them.
    fn can_be_asked_again(&self, keeper: &Keeper) -> bool {
        self.consent == Consent::Ask && self.tty && !self.has_kept(&keeper.entry().id)
    }

    /// Where the draft stays, for one who left.
    fn put_by(&self, keeper: &Keeper) -> Result<Option<String>, Failure> {
        let put_by =
            keeper.put_by(self.places()).map_err(|error| Failure::Failed(words::not_put_by(&error)))?;
        Ok(put_by.map(|folder| {
            let lasting = self.on_disk.as_ref().is_some_and(|drafts| drafts.folder() == folder);
            if lasting { words::PUT_BY } else { words::PUT_BY_IN_MEMORY }.to_owned()
        }))
    }

    fn wish(&self, record: &Record, meet: Meet<'_>) -> io::Result<Said> {
        if !record.holds_something() && record.cards.is_empty() {
            return Ok(Said::Nothing);
        }
        match self.consent {
            Consent::Never => Ok(Said::Nothing),
            Consent::Always => Ok(Said::Keep(Kept::All)),
            Consent::Card if record.cards.is_empty() => Ok(Said::Nothing),
            Consent::Card => Ok(Said::Keep(Kept::Card)),
            Consent::Ask if !record.is_worth_a_question() => Ok(Said::Nothing),
            Consent::Ask => self.ask(record, meet),
        }
    }

    /// Nothing always comes first: a key learned once keeps its meaning.
    fn ask(&self, record: &Record, meet: Meet<'_>) -> io::Result<Said> {
        let cue = Cue::Ask(Self::question(record));
        loop {
            match meet(&cue)? {
                Turn::Answer(Answer::One(key)) if key == "all" => return Ok(Said::Keep(Kept::All)),
                Turn::Answer(Answer::One(key)) if key == "card" => return Ok(Said::Keep(Kept::Card)),
                Turn::Answer(Answer::One(_)) => return Ok(Said::Nothing),
                Turn::Answer(_) | Turn::Next => return Ok(Said::Open),
                Turn::Gone if !self.tty => return Ok(Said::Nothing),
                Turn::Leave | Turn::Gone => return Ok(Said::NotYet),
                turn @ (Turn::Back | Turn::Steadier) => return Ok(Said::Turn(turn)),
                Turn::People => {}
                Turn::Stuck => drop(meet(&Cue::Note { text: words::NOT_NOW.to_owned() })?),
            }
        }
    }

    fn question(record: &Record) -> Prompt {
        // Where nothing was answered, all of it is the card.
        let all = record.holds_something() || record.cards.is_empty();
        let nothing = choice("nothing", words::KEEP_NOTHING);
        let mut choices: Vec<Choice> =
            [Some(nothing), all.then(|| choice("all", words::KEEP_ALL))].into_iter().flatten().collect();
        match record.cards.len() {
            0 => {}
            1 => choices.push(choice("card", words::KEEP_CARD)),
            _ => choices.push(choice("card", words::KEEP_CARDS)),
        }
        question("keep", words::KEEP, words::KEEP_HELP, choices)
    }

    /// Saves the entry, then lets the draft go.
    fn keep(&self, keeper: &Keeper, kept: Kept, record: Record) -> Result<String, Failure> {
        let Entry { id, moment, tags, other, .. } = keeper.entry();
        let mut entry = Entry { other, ..Entry::new(id, moment, kept, tags, record) };
        // They want it kept, so the draft may be on the disk too.
        let put_by = || matches!(keeper.put_by(self.drafts().cloned().collect()), Ok(Some(_)));
        let (first, root) = self.keep_entry(&mut entry, &put_by)?;
        keeper.let_go().map_err(|error| Failure::Failed(words::kept_twice(&error)))?;
        Ok(if first { words::kept_first(&root) } else { words::KEPT.to_owned() })
    }

    /// When its letters come back. Where that cannot be noted, they are still found among all letters.
    fn note_returns(&self, entry: &Entry, journal: &Journal) {
        if let Some(letters) = &self.letters {
            let _ = letters.note(entry, (self.now)().date(), journal);
        }
    }

    /// Keeps an entry: whether it is the first one, and where it is. `put_by` sees to it that there is a draft, where that goes wrong.
    ///
    /// # Errors
    /// When it is not kept, or only perhaps.
    pub fn keep_entry(
        &self,
        entry: &mut Entry,
        put_by: &dyn Fn() -> bool,
    ) -> Result<(bool, PathBuf), Failure> {
        let journal = self.journal.as_ref().ok_or_else(|| Failure::Failed(words::NO_JOURNAL.to_owned()))?;
        let first = !journal.is_kept();
        match journal.keep(entry, self.chance) {
            Ok(_) => {
                self.note_returns(entry, journal);
                if let Some(facts) = Facts::lasting(self.state.clone(), self.runtime.clone()) {
                    facts.note_kept(entry);
                }
                Ok((first, journal.root().to_owned()))
            }
            Err(NotKept::No(error)) => Err(Failure::Failed(words::not_kept(&error, put_by()))),
            Err(NotKept::Unsure(path, error)) => Err(Failure::Failed(words::unsure(&path, &error))),
        }
    }
}

/// What follows when a session is over.
pub enum After {
    /// Something may be said about it, and then it really is.
    Said(Option<String>),
    /// The person wants to go on in the session.
    Turn(Turn),
}

/// What the person said at the end.
enum Said {
    Keep(Kept),
    Nothing,
    /// An empty answer, which keeps nothing, too, and is told so.
    Open,
    /// They left without a word about it.
    NotYet,
    Turn(Turn),
}

fn let_go(keeper: &Keeper) -> Result<(), Failure> {
    keeper.let_go().map_err(|error| Failure::Failed(words::not_let_go(&error)))
}

/// Takes a draft away.
///
/// # Errors
/// When it cannot be taken away.
pub fn let_go_of(draft: Draft) -> Result<(), Failure> {
    draft.let_go().map_err(|error| Failure::Failed(words::not_let_go(&error)))
}
