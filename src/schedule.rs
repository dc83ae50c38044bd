//! When the system calls the program, and with which words: the same for every scheduler, and written for each
//! in its own form.
//!
//! The schedule is the person's ([`crate::reminder`]); the clock is the system's. A call that comes too often does
//! no harm: whether a reminder is due is decided when the program is there.

pub mod launchd;
pub mod plain;
pub mod systemd;

use std::path::PathBuf;

use jiff::civil::Time;

use crate::reminder::days::Days;

/// A time of the week at which the program is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Call {
    /// The time of the day on the clock of the place, in whole minutes.
    pub at: Time,
    /// The days.
    pub days: Days,
}

/// What is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invocation {
    /// What has to stand in the environment, because the scheduler's own has it not: `XDG_STATE_HOME` and the like.
    pub environment: Vec<(String, String)>,
    /// Where the program lies: an absolute path.
    pub program: PathBuf,
}

/// What follows the program.
pub const ARGUMENTS: [&str; 2] = ["remind", "--due"];
