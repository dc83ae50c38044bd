//! `selfcomp support add`, `list`, `remove`: people of the person's own.

use std::io;

use clap::Args;

use crate::app::{App, Failure, Outcome};
use crate::cmd::ask::{self, Meet};
use crate::cmd::practice::Practice;
use crate::config::{self, Key, edit};
use crate::exercise::Answer;
use crate::guide::{Cue, Input, Prompt, Turn};
use crate::people::{LONGEST, People, tidy};
use crate::record::Ending;
use crate::support::Own;
use crate::words::people as words;

/// Somebody of your own, shown before every other line: a person, a therapist, a line. Without flags you
/// are asked, and nothing of it stays in the history of the shell.
#[derive(Debug, Args)]
pub struct Add {
    /// Who it is
    #[arg(long)]
    name: Option<String>,
    /// How to reach them: a number, an address, in any words
    #[arg(long)]
    reach: Option<String>,
    /// Anything to remember with it, for example when to call
    #[arg(long)]
    note: Option<String>,
}

/// Take somebody of your own out, by name or by number.
#[derive(Debug, Args)]
pub struct Remove {
    /// The name, or the number that selfcomp support list shows
    #[arg(value_name = "NAME|N")]
    who: String,
}

/// What came of the questions.
enum Asked {
    Somebody(Own),
    Nobody,
    Left(Ending),
    Steadier,
}

impl Add {
    /// Adds somebody, from flags or by asking.
    ///
    /// # Errors
    /// When nobody can be asked, a text is too long, or the file cannot be changed.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let people = file(app)?;
        if let (Some(name), Some(reach)) = (&self.name, &self.reach) {
            let note = self.note.as_deref().unwrap_or_default();
            return add(&whole(name, reach, note)?, &people, app);
        }
        if !app.streams.stdin_tty {
            return Err(Failure::Usage(words::NOBODY_TO_ASK.to_owned()));
        }
        let asked = ask::person(false, app, |meet| {
            let asked = self.ask(meet)?;
            match &asked {
                Asked::Left(ending) => ask::say_farewell(*ending, meet)?,
                Asked::Nobody => ask::say(words::NOBODY_ADDED, meet)?,
                Asked::Somebody(_) | Asked::Steadier => {}
            }
            Ok(asked)
        })?;
        match asked {
            Asked::Somebody(own) => add(&whole(&own.name, &own.reach, &own.note)?, &people, app),
            Asked::Steadier => Practice::default().run("ground", app),
            Asked::Nobody | Asked::Left(_) => Ok(Outcome::Done),
        }
    }

    /// What no flag has said is asked, one thing after the other; back is the one before.
    fn ask(self, meet: Meet<'_>) -> io::Result<Asked> {
        let questions = [
            (self.name, "name", words::WHO, words::WHO_HELP),
            (self.reach, "reach", words::REACH, words::REACH_HELP),
            (self.note, "note", words::NOTE, words::NOTE_HELP),
        ];
        let mut texts = questions.each_ref().map(|(said, ..)| said.clone().unwrap_or_default());
        let open: Vec<usize> = (0..questions.len()).filter(|at| questions[*at].0.is_none()).collect();
        let mut at = 0;
        while let Some(&place) = open.get(at) {
            let (_, key, text, help) = &questions[place];
            match meet(&Cue::Ask(prompt(key, text, help, &texts[place])))? {
                Turn::Answer(Answer::Text(text)) => {
                    let long = is_long(&text);
                    texts[place] = text;
                    if long {
                        ask::say(words::shorter(LONGEST), meet)?;
                        continue;
                    }
                }
                Turn::Answer(_) | Turn::Next if place == 0 => return Ok(Asked::Nobody),
                Turn::Answer(_) | Turn::Next => texts[place].clear(),
                Turn::Back if at == 0 => return Ok(Asked::Nobody),
                Turn::Back => {
                    at -= 1;
                    continue;
                }
                Turn::Steadier => return Ok(Asked::Steadier),
                Turn::Leave => return Ok(Asked::Left(Ending::Left)),
                Turn::Gone => return Ok(Asked::Left(Ending::Gone)),
                Turn::People | Turn::Stuck => continue,
            }
            at += 1;
        }
        let [name, reach, note] = texts;
        Ok(Asked::Somebody(Own { name, reach, note }))
    }
}

fn prompt(key: &str, text: &str, help: &str, before: &str) -> Prompt {
    let before = Some(before).filter(|text| !text.is_empty()).map(|text| Answer::Text(text.to_owned()));
    Prompt { help: Some(help.to_owned()), before, ..Prompt::new(key, text, Input::Line) }
}

/// As it is kept: nothing is cut off, for a number in pieces helps nobody.
fn whole(name: &str, reach: &str, note: &str) -> Result<Own, Failure> {
    let own = Own { name: tidy(name), reach: tidy(reach), note: tidy(note) };
    if own.name.is_empty() {
        return Err(Failure::Usage(words::EMPTY.to_owned()));
    }
    let long = [name, reach, note].into_iter().any(is_long);
    if long { Err(Failure::Usage(words::too_long(LONGEST))) } else { Ok(own) }
}

fn is_long(text: &str) -> bool {
    text.trim().chars().count() > LONGEST
}

fn add(own: &Own, people: &People, app: &mut App<'_>) -> Result<Outcome, Failure> {
    people.add(own)?;
    app.page(&words::added(own))?;
    Ok(Outcome::Done)
}

fn file(app: &App<'_>) -> Result<People, Failure> {
    People::of(&app.env).ok_or_else(|| Failure::Failed(words::NO_FOLDER.to_owned()))
}

/// Shows everybody with the numbers `remove` understands.
///
/// # Errors
/// When the output is broken.
pub fn list(app: &mut App<'_>) -> Result<Outcome, Failure> {
    let (all, faults) = super::own_people(app);
    let path = People::of(&app.env).map(|people| people.path().to_owned()).filter(|path| path.exists());
    // Whoever cannot be read is not nobody.
    if faults.is_empty() || !all.is_empty() {
        app.page(&words::list(&all, path.as_deref()))?;
    }
    for fault in faults {
        app.tell(&format!("\n{fault}"))?;
    }
    Ok(Outcome::Done)
}

impl Remove {
    /// Takes out whoever is meant.
    ///
    /// # Errors
    /// When nobody or more than one is meant, or the file cannot be changed.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let people = file(app)?;
        let found = people.read();
        let places: Vec<usize> = found.people.iter().map(|(place, _)| *place).collect();
        let (all, faults) = found.with(app.config().person());
        let at = self.meant(&all).map_err(|failure| and_why(failure, &faults))?;
        match places.get(at) {
            Some(place) => people.remove(*place)?,
            None => drop(edit::unset(&settings(app)?, Key::Person)?),
        }
        app.page(&words::removed(&all[at]))?;
        Ok(Outcome::Done)
    }

    /// A name comes before a number: somebody may be called 988.
    fn meant(&self, all: &[Own]) -> Result<usize, Failure> {
        let said = tidy(&self.who).to_lowercase();
        let named: Vec<usize> = (0..all.len()).filter(|at| is_called(&all[*at], &said)).collect();
        match named[..] {
            [at] => Ok(at),
            [] => said
                .parse::<usize>()
                .ok()
                .and_then(|number| number.checked_sub(1))
                .filter(|at| *at < all.len())
                .ok_or_else(|| Failure::Failed(words::not_there(&self.who))),
            _ => Err(Failure::Failed(words::several(&self.who, &named))),
        }
    }
}

/// Whoever is meant may be where the file could not be read.
fn and_why(failure: Failure, faults: &[String]) -> Failure {
    match failure {
        Failure::Failed(sentence) => {
            let all: Vec<&str> =
                [sentence.as_str()].into_iter().chain(faults.iter().map(String::as_str)).collect();
            Failure::Failed(all.join(" "))
        }
        other => other,
    }
}

/// Who stands in the settings has a name only before the first comma.
fn is_called(own: &Own, said: &str) -> bool {
    let name = own.name.to_lowercase();
    let before_comma = name.split(',').next().filter(|_| own.reach.is_empty());
    name == said || before_comma == Some(said)
}

fn settings(app: &App<'_>) -> Result<std::path::PathBuf, Failure> {
    config::file(&app.env).ok_or_else(|| Failure::Failed(words::NO_FOLDER.to_owned()))
}
