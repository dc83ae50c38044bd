//! What is said around a line.

use crate::texts::Bank;

/// `--mine`, and nothing was kept.
pub const NONE_OF_YOURS: &str = "You have kept no line of your own yet, so this is one of ours.";

/// A moment there are no lines for.
#[must_use]
pub fn no_such_moment(said: &str, nearest: Option<&str>, banks: &[&Bank]) -> String {
    let meant = super::perhaps(nearest);
    let there: Vec<&str> = banks.iter().map(|bank| bank.when).collect();
    format!("There are no lines for `{}`.{meant} There are: {}.", super::shown(said), there.join(", "))
}

/// The build has no lines at all: only a broken one says this.
pub const NO_LINES: &str = "There are no lines in this program. Please report it.";
