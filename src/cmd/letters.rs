//! `selfcomp letters`: letters that have come back, and every other one, to read slowly.

mod json;
mod letter;

use std::collections::BTreeSet;
use std::io;

use clap::{Args, ValueEnum};
use jiff::ToSpan;
use jiff::civil::Date;

use self::letter::{Letter, letters};
use super::ask::{self, Meet, choice, question, say};
use super::practice::Practice;
use crate::app::{App, Failure, Outcome};
use crate::catalog::Catalog;
use crate::dates;
use crate::exercise::{Answer, Choice, Kind};
use crate::guide::{Cue, Turn};
use crate::journal::Journal;
use crate::journal::letters::{Letters as Returns, Return, State};
use crate::journal::read;
use crate::record::Ending;
use crate::words::letters as words;

/// Letters that wait for you, and all the others.
#[derive(Debug, Args)]
pub struct Letters {
    /// Every letter, not only those that wait
    #[arg(value_enum, hide_possible_values = true, value_name = "all")]
    which: Option<Which>,
    /// The same
    #[arg(long, hide = true)]
    all: bool,
    /// A list for another program, without the letters themselves
    #[arg(long)]
    json: bool,
    /// Clear the screen on leaving, so that nothing stays to be read
    #[arg(long)]
    private: bool,
}

/// Which letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Which {
    /// Every letter.
    All,
}

/// So many days a letter waits that is put off.
const LATER: i64 = 7;

/// The most letters in one list.
const SHOWN: usize = 20;

/// Between two paragraphs, in seconds beside the time to read one.
const PAUSE: u32 = 5;

/// What follows a letter, or a list.
enum Then {
    /// Back to what else there is.
    Again,
    /// That was all.
    Over,
    /// To steadier ground.
    Steadier,
    /// The person left.
    Left(Ending),
}

impl Letters {
    /// Shows what waits, or every letter, and reads the one that is chosen.
    ///
    /// # Errors
    /// When nothing says where the journal would be, or a stream breaks.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let journal = super::journal::of(app)?;
        let Some(returns) = Returns::of(&app.env) else {
            return Err(Failure::Failed(crate::words::keeping::NO_JOURNAL.to_owned()));
        };
        let all = self.all || self.which == Some(Which::All);
        let room = Room { journal, returns, today: app.today(), all };
        let letters = if all { room.every(&app.catalog()) } else { room.due() };
        if self.json {
            return json::print(&letters, app);
        }
        if letters.is_empty() {
            app.page(&room.nothing())?;
            return Ok(Outcome::Done);
        }
        let steadier = self.read(&room, letters, app)?;
        if steadier { Practice::default().run("ground", app) } else { Ok(Outcome::Done) }
    }

    /// Whether steadier ground was asked for.
    fn read(&self, room: &Room, letters: Vec<Letter>, app: &mut App<'_>) -> Result<bool, Failure> {
        ask::person(self.private, app, |meet| {
            let then = room.through(letters, meet)?;
            if let Then::Left(ending) = then {
                ask::say_farewell(ending, meet)?;
            }
            Ok(matches!(then, Then::Steadier))
        })
    }
}

/// Where letters are read.
struct Room {
    journal: Journal,
    returns: Returns,
    today: Date,
    /// Whether every letter is shown, and not only those that wait.
    all: bool,
}

impl Room {
    /// Letters that wait today, the longest waiting first.
    fn due(&self) -> Vec<Letter> {
        let waits = |back: &Return| back.state == State::Waiting && back.due <= self.today;
        self.returns.all(&self.journal).into_iter().filter(waits).filter_map(|back| self.of(back)).collect()
    }

    /// The letter itself; `None` when its entry was taken away or cannot be read.
    fn of(&self, back: Return) -> Option<Letter> {
        let shelved = self.journal.named(back.entry.as_str()).into_iter().next()?;
        let (mut entry, _) = read::whole(&shelved.path).ok()?;
        let written = entry.moment.date();
        let there = back.card < entry.record.cards.len();
        there.then(|| Letter {
            entry: back.entry.clone(),
            card: entry.record.cards.swap_remove(back.card),
            written,
            back: Some(back),
        })
    }

    /// Every letter in the journal, newest first.
    fn every(&self, catalog: &Catalog) -> Vec<Letter> {
        let kinds = catalog.entries().into_iter().filter(|one| one.about.kind == Kind::Letter);
        let kinds: BTreeSet<String> = kinds.map(|one| one.about.id).collect();
        let entries = self.journal.newest().filter_map(|shelved| read::whole(&shelved.path).ok());
        entries.flat_map(|(entry, _)| letters(&entry, kinds.contains(&entry.record.exercise))).collect()
    }

    fn nothing(&self) -> String {
        if self.all || !self.journal.is_kept() {
            return words::NONE_AT_ALL.to_owned();
        }
        let all = self.returns.all(&self.journal);
        let next = all.iter().find(|back| back.state == State::Waiting && back.due > self.today);
        next.map_or_else(|| words::NONE.to_owned(), |back| words::none_before(back.due))
    }

    /// One letter after another, for as long as the person likes.
    fn through(&self, mut letters: Vec<Letter>, meet: Meet<'_>) -> io::Result<Then> {
        while !letters.is_empty() {
            let place = match self.pick(&letters, meet)? {
                Ok(place) => place,
                Err(then) => return Ok(then),
            };
            let letter = if self.all { letters[place].clone() } else { letters.remove(place) };
            let then = if self.all { slowly(&letter, self.today, meet)? } else { self.ask(&letter, meet)? };
            match then {
                Then::Again if self.all && letters.len() == 1 => return Ok(Then::Over),
                Then::Again => {}
                then => return Ok(then),
            }
        }
        Ok(Then::Over)
    }

    /// The place of the one that is meant. A single one that waits is asked about at once.
    fn pick(&self, letters: &[Letter], meet: Meet<'_>) -> io::Result<Result<usize, Then>> {
        if letters.len() == 1 {
            return Ok(Ok(0));
        }
        let mut from = 0;
        loop {
            match meet(&Cue::Ask(question(
                "letter",
                if self.all { words::WHICH_ALL } else { words::WHICH },
                words::HELP,
                self.choices(letters, from),
            )))? {
                Turn::Answer(Answer::One(key)) if key == "older" => from += SHOWN,
                Turn::Answer(Answer::One(key)) => return Ok(key.parse().map_err(|_| Then::Over)),
                Turn::Back => from = from.saturating_sub(SHOWN),
                turn => {
                    if let Some(then) = out(&turn) {
                        return Ok(Err(then));
                    }
                }
            }
        }
    }

    fn choices(&self, letters: &[Letter], from: usize) -> Vec<Choice> {
        let some = letters.iter().enumerate().skip(from).take(SHOWN);
        let line =
            |letter: &Letter| words::line(&dates::told(letter.written, self.today), &letter.card.title);
        let some = some.map(|(place, letter)| choice(&place.to_string(), &line(letter)));
        let older = (from + SHOWN < letters.len()).then(|| choice("older", words::OLDER));
        some.chain(older).collect()
    }

    /// A letter that has come back: to read, later, or not again.
    fn ask(&self, letter: &Letter, meet: Meet<'_>) -> io::Result<Then> {
        let Some(back) = &letter.back else { return slowly(letter, self.today, meet) };
        let choices = [("read", words::READ), ("later", words::LATER), ("let_go", words::LET_GO)];
        let choices = choices.map(|(key, label)| choice(key, label)).into();
        let text = words::question(&letter.card.title, &dates::told(letter.written, self.today));
        let cue = Cue::Ask(question("back", &text, words::HELP, choices));
        loop {
            match meet(&cue)? {
                Turn::Answer(Answer::One(key)) => return self.settle(&key, letter, back, meet),
                turn => {
                    if let Some(then) = out(&turn) {
                        return Ok(then);
                    }
                }
            }
        }
    }

    fn settle(&self, said: &str, letter: &Letter, back: &Return, meet: Meet<'_>) -> io::Result<Then> {
        let back = back.clone();
        match said {
            "read" => {
                let then = slowly(letter, self.today, meet)?;
                if matches!(then, Then::Again) {
                    self.note(&Return { state: State::Read, ..back }, None, meet)?;
                }
                Ok(then)
            }
            "later" => {
                let due = self.today.saturating_add(LATER.days());
                self.note(&Return { due, ..back }, Some(words::later(due)), meet)
            }
            _ => self.note(&Return { state: State::Resting, ..back }, Some(words::RESTS.to_owned()), meet),
        }
    }

    /// Notes what becomes of a letter, and says so.
    fn note(&self, back: &Return, said: Option<String>, meet: Meet<'_>) -> io::Result<Then> {
        let noted = self.returns.set(back, &self.journal);
        if let Some(text) = noted.map_or_else(|error| Some(words::not_noted(&error)), |()| said) {
            say(text, meet)?;
        }
        Ok(Then::Again)
    }
}

/// A turn that ends what is going on; `None` for one that means nothing here.
fn out(turn: &Turn) -> Option<Then> {
    match turn {
        Turn::Answer(_) | Turn::Next => Some(Then::Over),
        Turn::Steadier => Some(Then::Steadier),
        Turn::Leave => Some(Then::Left(Ending::Left)),
        Turn::Gone => Some(Then::Left(Ending::Gone)),
        Turn::Back | Turn::People | Turn::Stuck => None,
    }
}

/// Paragraph by paragraph, with time between them. `b` is the one before.
fn slowly(letter: &Letter, today: Date, meet: Meet<'_>) -> io::Result<Then> {
    say(words::heading(&letter.card.title, &dates::told(letter.written, today)), meet)?;
    let paragraphs: Vec<&str> =
        letter.card.text.split("\n\n").filter(|text| !text.trim().is_empty()).collect();
    let mut place = 0;
    while let Some(text) = paragraphs.get(place) {
        match meet(&Cue::Say { text: text.trim_matches('\n').to_owned(), pause: PAUSE })? {
            Turn::Back => place = place.saturating_sub(1),
            Turn::Next | Turn::Answer(_) => place += 1,
            turn => {
                if let Some(then) = out(&turn) {
                    return Ok(then);
                }
            }
        }
    }
    say(words::READ_TO_ITS_END, meet)?;
    Ok(Then::Again)
}
