//! Which entries leave: by name, by day, by exercise, by tag.

use clap::Args;

use super::which;
use crate::app::Failure;
use crate::cmd::filter::FilterArgs;
use crate::journal::Journal;
use crate::journal::filter::Filter;
use crate::journal::shelf::{Item, Shelved};

/// What an entry has to be.
#[derive(Debug, Args)]
pub struct Chosen {
    /// Only these: last, or the beginning of a name
    #[arg(value_name = "WHICH")]
    pub which: Vec<String>,
    /// Of what days, exercise and tags it is.
    #[command(flatten)]
    pub only: FilterArgs,
}

/// Everything that may be meant, oldest first. What is foreign is meant only when everything is.
///
/// # Errors
/// When no entry has one of the names, or several have.
pub fn items(which: &[String], filter: &Filter, journal: &Journal) -> Result<Vec<Item>, Failure> {
    let mut items: Vec<Item> = if which.is_empty() {
        let all = filter.is_everything();
        journal.shelf().filter(|item| all || matches!(item, Item::Entry(_))).collect()
    } else {
        let named = which.iter().map(|typed| which::one(typed, journal));
        let mut named = named.collect::<Result<Vec<Shelved>, Failure>>()?;
        named.sort_by(|a, b| b.name.id.cmp(&a.name.id));
        named.dedup_by(|a, b| a.name.id == b.name.id);
        named.into_iter().map(Item::Entry).collect()
    };
    items.reverse();
    Ok(items)
}
