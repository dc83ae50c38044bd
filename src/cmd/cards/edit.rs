//! `selfcomp cards edit`: a card changes; the entry as it was stays beside it.

use std::collections::BTreeSet;

use clap::Args;

use super::change::{Said, asked, on_a_sheet, put};
use crate::app::{App, Failure, Outcome};
use crate::cmd::journal::edit::{keep, read};
use crate::cmd::journal::which;
use crate::cmd::practice::Practice;
use crate::entry::Id;
use crate::journal::Journal;
use crate::journal::cards::{Met, revised};
use crate::part::Part;
use crate::words::{parts as words, revise};

/// Change a card, asked field by field, in your editor, or by flags. Nothing in a flag leaves the field open.
#[derive(Debug, Args)]
pub struct Edit {
    /// What the part is called
    #[arg(value_name = "NAME", required = true)]
    card: Vec<String>,
    /// On one sheet in your editor ($VISUAL, $EDITOR)
    #[arg(long, conflicts_with_all = ["name", "kind", "place", "job", "history", "fear", "need", "offer"])]
    editor: bool,
    /// Another name for it
    #[arg(long, value_name = "WORDS")]
    name: Option<String>,
    /// What it is like
    #[arg(long, value_name = "WORDS")]
    kind: Option<String>,
    /// Where it shows
    #[arg(long = "where", value_name = "WORDS")]
    place: Option<String>,
    /// What it does for you
    #[arg(long, value_name = "WORDS")]
    job: Option<String>,
    /// Since when
    #[arg(long, value_name = "WORDS")]
    history: Option<String>,
    /// What it fears
    #[arg(long, value_name = "WORDS")]
    fear: Option<String>,
    /// What it needs
    #[arg(long, value_name = "WORDS")]
    need: Option<String>,
    /// What you offered it
    #[arg(long, value_name = "WORDS")]
    offer: Option<String>,
}

impl Edit {
    /// Keeps a new revision of the newest entry that holds the card, when anything changed.
    ///
    /// # Errors
    /// When there is no such card, nobody can be asked, or the revision cannot be kept.
    pub(super) fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let (journal, cards) = super::all(app)?;
        let old = super::one(&self.card, &cards)?;
        let Said { part, steadier } = match self.said(&old.part, app)? {
            Ok(said) => said,
            Err(nothing) => {
                app.tell(&nothing)?;
                return Ok(Outcome::Done);
            }
        };
        let kept = if part == old.part {
            revise::UNCHANGED.to_owned()
        } else {
            Editing { old, journal: &journal, app }.keep(part, &cards)?
        };
        app.tell(&kept)?;
        if steadier { Practice::default().run("ground", app) } else { Ok(Outcome::Done) }
    }

    /// The card as it is to be, or a sentence about why nothing changes.
    fn said(&self, old: &Part, app: &mut App<'_>) -> Result<Result<Said, String>, Failure> {
        let flags: Vec<(&str, &String)> = self.flags().collect();
        if !flags.is_empty() {
            return flagged(old, &flags).map(Ok);
        }
        if !app.streams.stdin_tty {
            return Err(Failure::Usage(words::NOBODY_TO_ASK.to_owned()));
        }
        let sheet = if self.editor { on_a_sheet(old, app)? } else { None };
        match sheet {
            Some(changed) => Ok(changed.map(|part| Said { part, steadier: false })),
            None => asked(old, app).map(Ok),
        }
    }

    fn flags(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let all = [
            ("name", &self.name),
            ("kind", &self.kind),
            ("where", &self.place),
            ("job", &self.job),
            ("history", &self.history),
            ("fear", &self.fear),
            ("need", &self.need),
            ("offer", &self.offer),
        ];
        all.into_iter().filter_map(|(field, said)| Some((field, said.as_ref()?)))
    }
}

fn flagged(old: &Part, flags: &[(&str, &String)]) -> Result<Said, Failure> {
    let mut part = old.clone();
    for (field, text) in flags {
        if !put(&mut part, field, text) {
            return Err(Failure::Usage(words::NO_NAME.to_owned()));
        }
    }
    Ok(Said { part, steadier: false })
}

/// A card on its way into the journal.
struct Editing<'e, 'a> {
    old: &'e Met,
    journal: &'e Journal,
    app: &'e mut App<'a>,
}

impl Editing<'_, '_> {
    /// The newest entry gets the card. Under another name the part is met again with all of its days: every entry
    /// that has the old name gets the new one, and of a name that was there before one card is left.
    fn keep(mut self, part: Part, cards: &[Met]) -> Result<String, Failure> {
        let old = self.old;
        let renamed = !part.is_called(&old.part.name);
        let other = cards.iter().find(|card| renamed && card.part.is_called(&part.name));
        let part = match other {
            Some(other) => part.filled_from(&other.part),
            None => part,
        };
        let names = [old.part.name.as_str(), part.name.as_str()];
        let times = old.times.iter().chain(other.iter().flat_map(|other| &other.times));
        let newest = times.map(|time| &time.entry).max().unwrap_or(&old.times[0].entry);
        let mut said = vec![self.revise(newest, &names, &|card| *card = part.clone())?];
        let others: BTreeSet<&Id> = old.times.iter().map(|time| &time.entry).collect();
        for id in others.into_iter().filter(|id| renamed && *id != newest) {
            self.revise(id, &names[..1], &|card| card.name.clone_from(&part.name))?;
        }
        said.retain(|sentence| !sentence.is_empty());
        if renamed {
            said.push(words::renamed(&old.part.name, &part.name, other.is_some()));
        }
        Ok(if said.is_empty() { revise::UNCHANGED.to_owned() } else { said.join(" ") })
    }

    /// A new revision of this entry, and the sentence about it; empty when nothing is to change there.
    fn revise(&mut self, id: &Id, names: &[&str], change: &dyn Fn(&mut Part)) -> Result<String, Failure> {
        let shelved = which::one(id.as_str(), self.journal)?;
        let entry = read(&shelved)?;
        match revised(&entry, names, change) {
            Some(new) => keep(&new, &shelved, self.journal, self.app),
            None => Ok(String::new()),
        }
    }
}
