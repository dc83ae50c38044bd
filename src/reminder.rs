//! Reminders: what a person asked to be reminded of, on which days, at what time.

pub mod clock;
pub mod days;
pub mod due;
mod moments;
pub mod quiet;

use clap::ValueEnum;
use jiff::Timestamp;
use jiff::civil::Time;

use self::days::Days;

/// One reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Its name: small letters, digits and `-`.
    pub id: String,
    /// The time of the day on the clock of the place, in whole minutes.
    pub at: Time,
    /// The days.
    pub days: Days,
    /// What it speaks of.
    pub about: About,
    /// How it reaches the person.
    pub via: Via,
    /// Whether it comes somewhat earlier or later, never on the same minute for long.
    pub around: bool,
    /// Since when it is there: no moment before is one of its own.
    pub since: Timestamp,
}

impl Reminder {
    /// Whether it is another of the same: at the same time, on the same days, about the same, in the same way.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        (self.at, self.days, &self.about, self.via) == (other.at, other.days, &other.about, other.via)
    }
}

/// What a reminder speaks of. None has words of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A moment for oneself, whatever it is.
    Moment,
    /// One kind line.
    Phrase,
    /// An exercise, by its id.
    Exercise(String),
    /// Letters, and only when one has come back.
    Letters,
}

/// How a reminder reaches the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Via {
    /// On the desktop; where that cannot be, in the next terminal.
    Notify,
    /// In the next terminal that is opened.
    Terminal,
    /// On standard output, which cron sends as a mail.
    Mail,
}

impl Via {
    /// The one of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Notify, Self::Terminal, Self::Mail].into_iter().find(|via| via.name() == name)
    }

    /// Its name, as it is typed and stands in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Notify => "notify",
            Self::Terminal => "terminal",
            Self::Mail => "mail",
        }
    }
}
