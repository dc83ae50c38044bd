//! `selfcomp`: a self-compassion toolkit for the terminal.
//!
//! Words live in data, rules in the core, effects at the edge. Dependencies point one way:
//! `main → cmd → play → session → exercise`. See `ARCHITECTURE.md` for the map.

pub mod app;
pub mod catalog;
pub mod child;
pub mod cli;
pub mod cmd;
pub mod completion;
pub mod config;
pub mod dates;
pub mod desktop;
pub mod document;
pub mod draw;
pub mod entry;
pub mod env;
pub mod exchange;
pub mod exercise;
pub mod files;
pub mod guide;
pub mod journal;
pub mod json;
pub mod keeper;
pub mod known;
pub mod lookback;
pub mod memory;
pub mod mine;
pub mod moment;
pub mod page;
pub mod pager;
pub mod part;
pub mod people;
pub mod play;
pub mod plot;
pub mod record;
pub mod reminder;
pub mod reminders;
pub mod revise;
pub mod scan;
pub mod schedule;
pub mod scheduler;
pub mod script;
pub mod search;
pub mod session;
pub mod suggest;
pub mod support;
pub mod texts;
pub mod words;
pub mod zone;
