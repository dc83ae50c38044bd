//! One integration binary: a module per area, each test a sentence about a person.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(
    clippy::disallowed_methods,
    reason = "a test is the world outside: it has clocks, folders and streams"
)]

mod about;
mod authors;
mod cards;
mod catalog;
mod changing;
mod check;
mod commands;
mod completions;
mod coverage;
mod crontab;
mod crowd;
mod desktop;
mod engine;
mod entries;
mod faults;
mod files;
mod gate;
mod help;
mod imports;
mod init;
mod known;
mod leftovers;
mod letters;
mod library;
mod looking;
mod manual;
mod packages;
mod person;
mod phrase;
mod places;
mod practice;
mod pty;
mod reading;
mod readme;
mod reference;
mod remind;
mod reminder_words;
mod resuming;
mod rewriting;
mod rules;
mod scan;
mod search;
mod suggest;
mod support;
mod terminal;
mod tidy;
mod tone;
mod torn;
mod transcripts;
mod units;
mod walks;
