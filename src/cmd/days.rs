//! Which entries are meant, by day, exercise and tag.

use clap::Args;
use jiff::civil::Date;

use crate::app::Failure;
use crate::dates;
use crate::journal::gather::Wanted;

/// Days and an exercise.
#[derive(Debug, Args)]
pub struct Days {
    /// From this day on: 3 nov, last week, 2026-11-03
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// Up to this day, and with it
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    /// Only this exercise
    #[arg(long, value_name = "EXERCISE")]
    exercise: Option<String>,
}

impl Days {
    /// What is wanted.
    ///
    /// # Errors
    /// When a date is not understood.
    pub fn wanted(self, today: impl Fn() -> Date) -> Result<Wanted, Failure> {
        let days = |typed: Option<String>| {
            let days = typed.map(|typed| dates::parse(&typed, today())).transpose();
            days.map_err(|error| Failure::Usage(error.to_string()))
        };
        Ok(Wanted {
            since: days(self.since)?.map(|days| days.first),
            until: days(self.until)?.map(|days| days.last),
            exercise: self.exercise,
            tag: None,
        })
    }
}
