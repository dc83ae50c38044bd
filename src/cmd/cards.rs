//! `selfcomp cards`: the parts somebody met and kept, each with its card.

mod change;
mod edit;
mod json;

use clap::{Args, Subcommand};

use super::look::complete;
use crate::app::{App, Failure, Outcome};
use crate::catalog::nearest::nearest;
use crate::dates::told;
use crate::exercise::characters::clean_line;
use crate::journal::Journal;
use crate::journal::cards::Met;
use crate::words::parts as words;

/// The parts you met and kept, a line each, the one you met last first.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Cards {
    #[command(subcommand)]
    what: Option<What>,
    /// For another program: every card, and when its part was met
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Subcommand)]
#[command(defer = true)]
enum What {
    /// Read a card, and when its part was met
    Show(Show),
    /// Change a card; what it was before stays beside it
    Edit(edit::Edit),
}

/// Read a card: what is known of the part, the days it was met, and the entries those are in.
#[derive(Debug, Args)]
pub struct Show {
    /// What the part is called
    #[arg(value_name = "NAME", required = true)]
    card: Vec<String>,
}

impl Cards {
    /// Lists the cards, shows one, or changes one.
    ///
    /// # Errors
    /// When there is no such card, the journal cannot be opened, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        match self.what {
            Some(What::Edit(edit)) => edit.run(app),
            Some(What::Show(show)) => show.run(app),
            None => {
                let (_, cards) = all(app)?;
                if self.json { json::print(&cards, app) } else { list(&cards, app) }
            }
        }
    }
}

/// The journal, and every card in it. What could not be read is said.
fn all(app: &mut App<'_>) -> Result<(Journal, Vec<Met>), Failure> {
    let journal = super::journal::of(app)?;
    let cards = complete(journal.cards(), app)?;
    Ok((journal, cards))
}

fn list(cards: &[Met], app: &mut App<'_>) -> Result<Outcome, Failure> {
    if cards.is_empty() {
        app.tell(words::EMPTY)?;
        return Ok(Outcome::Done);
    }
    let today = app.today();
    for card in cards {
        app.page(&words::line(&card.part, &told(card.times[0].day, today)))?;
    }
    app.tell(words::HOW_TO_READ)?;
    Ok(Outcome::Done)
}

impl Show {
    fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let (_, cards) = all(app)?;
        let met = one(&self.card, &cards)?;
        let today = app.today();
        let times = met.times.iter();
        let times = times.map(|time| words::time(&told(time.day, today), &time.title, time.entry.as_str()));
        let times: Vec<String> = times.collect();
        app.page(&words::whole(&met.part, &times))?;
        app.tell(words::HOW_TO_CHANGE)?;
        Ok(Outcome::Done)
    }
}

/// The card that was named, in one word or several.
fn one<'c>(typed: &[String], cards: &'c [Met]) -> Result<&'c Met, Failure> {
    let typed = typed.join(" ");
    let typed = clean_line(&typed);
    let called = cards.iter().find(|card| card.part.is_called(&typed));
    called.ok_or_else(|| Failure::Failed(words::no_such_card(&typed, near(typed.trim(), cards))))
}

/// The name that was perhaps meant: nearly the same, or longer.
fn near<'c>(typed: &str, cards: &'c [Met]) -> Option<&'c str> {
    let typed = typed.to_lowercase();
    let names = || cards.iter().map(|card| card.part.name.to_lowercase());
    let longer = || names().find(|name| !typed.is_empty() && name.contains(&typed));
    let name = nearest(&typed, names()).or_else(longer)?;
    cards.iter().map(|card| &card.part).find(|part| part.is_called(&name)).map(|part| part.name.as_str())
}
