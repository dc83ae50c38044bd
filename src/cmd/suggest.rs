//! `selfcomp suggest`: from how it is right now to an exercise, by a few quiet questions or a few words.

mod paper;
mod talk;

use clap::Args;

use self::talk::Then;
use super::ask;
use super::practice::Practice;
use crate::app::{App, Failure, Outcome};
use crate::catalog::{Entry, nearest};
use crate::exercise::About;
use crate::suggest::{self, Fitting, Meant, Time};
use crate::texts::{self, Situation};
use crate::words::suggest as words;

/// What may help, by how it is right now: a few quiet questions, or words such as torn, "after a mistake".
#[derive(Debug, Args)]
pub struct Suggest {
    /// How it is: a situation by its name, or a few words; without any, a few questions
    #[arg(value_name = "WORDS")]
    words: Vec<String>,
    /// Only what takes no longer than so many minutes
    #[arg(long, value_name = "N", value_parser = minutes)]
    minutes: Option<u32>,
    /// The situations there are
    #[arg(long, conflicts_with_all = ["words", "minutes", "private"])]
    list: bool,
    /// For another program
    #[arg(long)]
    json: bool,
    /// Clear the screen on leaving, so that nothing stays to be read
    #[arg(long, conflicts_with_all = ["words", "json"])]
    private: bool,
}

/// What stands after `--minutes`.
fn minutes(text: &str) -> Result<u32, &'static str> {
    text.parse().ok().filter(|minutes| *minutes > 0).ok_or(words::NOT_MINUTES)
}

/// What can be suggested.
struct Offer {
    situations: Vec<&'static Situation>,
    entries: Vec<Entry>,
}

impl Offer {
    fn of(app: &App<'_>) -> Self {
        Self { situations: texts::situations(&app.config().languages()), entries: app.catalog().entries() }
    }

    fn situation(&self, meant: Option<&Meant>) -> Option<&'static Situation> {
        let Some(Meant::Situation(id)) = meant else { return None };
        self.situations.iter().find(|one| one.id == *id).copied()
    }

    fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.about.id == id)
    }

    /// What fits of it.
    fn fitting(&self, meant: Option<&Meant>, time: Time) -> Fitting<'_> {
        let there: Vec<&About> = self.entries.iter().map(|entry| &entry.about).collect();
        suggest::fitting(meant, time, &there, &self.situations)
    }

    fn tags(&self) -> Vec<String> {
        let mut tags: Vec<String> = self.entries.iter().flat_map(|entry| entry.about.tags.clone()).collect();
        tags.sort();
        tags.dedup();
        tags
    }
}

impl Suggest {
    /// Asks, or answers what was typed.
    ///
    /// # Errors
    /// When a stream breaks, or the exercise that was begun fails.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let offer = Offer::of(app);
        let typed = self.words.join(" ");
        let anything = !typed.trim().is_empty() || self.minutes.is_some();
        if self.list || (!anything && (self.json || !app.streams.stdin_tty)) {
            return paper::situations(&offer, self.json, app);
        }
        if typed.trim().is_empty() && !self.json && app.streams.stdin_tty {
            return self.talk(&offer, app);
        }
        self.answer(&typed, &offer, app)
    }

    fn talk(self, offer: &Offer, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let time = self.minutes.map(Time::AtMost);
        let then = ask::person(self.private, app, |meet| Ok(talk::talk(offer, time, meet)?))?;
        match then {
            Then::Begin(id, length) => Practice::in_length(length, self.private).run(&id, app),
            Then::Steadier => Practice::in_length(None, self.private).run("ground", app),
            Then::Over => Ok(Outcome::Done),
        }
    }

    fn answer(self, typed: &str, offer: &Offer, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let tags = offer.tags();
        let (rest, said) = suggest::split_off_minutes(typed);
        // A situation may itself speak of minutes.
        let meant = suggest::named(typed, &offer.situations, &tags)
            .or_else(|| suggest::meant(&rest, &offer.situations, &tags));
        if meant.is_none() && !rest.is_empty() {
            return nothing(typed, offer, &tags, app);
        }
        let minutes = self.minutes.or(said).or_else(|| time_of(offer.situation(meant.as_ref())));
        let time = minutes.map_or(Time::Any, Time::AtMost);
        paper::suggestion(meant.as_ref(), time, offer, self.json, app)
    }
}

/// The minutes a situation itself speaks of.
fn time_of(situation: Option<&Situation>) -> Option<u32> {
    situation.and_then(|situation| suggest::split_off_minutes(situation.label).1)
}

fn nothing(typed: &str, offer: &Offer, tags: &[String], app: &mut App<'_>) -> Result<Outcome, Failure> {
    let names = offer.situations.iter().map(|one| one.id.to_owned()).chain(tags.iter().cloned());
    app.tell(&words::nothing_for(typed, nearest::nearest(typed, names).as_deref()))?;
    Ok(Outcome::NotFound)
}
