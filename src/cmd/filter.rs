//! Which entries are meant: of some days, an exercise, a tag.

use clap::Args;
use jiff::civil::Date;

use crate::app::{App, Failure};
use crate::dates::{self, Days};
use crate::journal::filter::Filter;

/// What an entry has to be like.
#[derive(Debug, Args)]
pub struct FilterArgs {
    /// From this day on: yesterday, last week, 3 nov, 2026-11-03
    #[arg(long, value_name = "DAY")]
    since: Option<String>,
    /// Up to this day, the day itself included
    #[arg(long, value_name = "DAY")]
    until: Option<String>,
    /// Only of this exercise
    #[arg(long, value_name = "EXERCISE")]
    exercise: Option<String>,
    /// Only with this tag; given more than once, with all of them
    #[arg(long = "tag", value_name = "WORD")]
    tags: Vec<String>,
    /// Only unfinished ones
    #[arg(long)]
    unfinished: bool,
}

impl FilterArgs {
    /// What is meant by it today.
    ///
    /// # Errors
    /// When a day is none.
    pub fn filter(self, app: &App<'_>) -> Result<Filter, Failure> {
        let parse = |typed: Option<String>| -> Result<Option<Days>, Failure> {
            let days = typed.map(|typed| dates::parse(&typed, app.today())).transpose();
            days.map_err(|error| Failure::Usage(error.to_string()))
        };
        let first = parse(self.since)?.map_or(Date::MIN, |days| days.first);
        let last = parse(self.until)?.map_or(Date::MAX, |days| days.last);
        let tags = self.tags.iter().map(|tag| tag.trim().to_lowercase()).collect();
        Ok(Filter { days: first..=last, exercise: self.exercise, tags, unfinished: self.unfinished })
    }
}
