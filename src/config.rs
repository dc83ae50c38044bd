//! What can be set, and where each value comes from: flag, environment, settings file, default.
//!
//! The file never stands in the way: what cannot be read in it is named, and defaults hold.

pub mod edit;

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use crate::catalog::language;
use crate::cli::{Color, Manner};
use crate::env::Env;
use crate::exercise::characters::clean_line;
use crate::files;
use crate::known::Fact;
use crate::reminder::quiet::Quiet;
use crate::support::{self, Place};
use crate::words::config as words;

/// The largest settings file that is read, in bytes.
const LARGEST: usize = 64 * 1024;

/// What can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// Where the person is, for the support screen.
    Country,
    /// Someone of the person's own to turn to, shown first on the support screen.
    Person,
    /// The language of exercises.
    Language,
    /// Plain lines for screen readers and simple terminals.
    Accessible,
    /// Whether anything moves.
    Animation,
    /// When colour is used.
    Colour,
    /// What is kept at the end of an exercise.
    Keep,
    /// Whether exercises may offer touch.
    Touch,
    /// Whether exercises may speak of the breath.
    Breath,
    /// Hours in which no reminder speaks.
    Quiet,
}

impl Key {
    /// Every key, in the order they are shown.
    pub const ALL: [Self; 10] = [
        Self::Country,
        Self::Person,
        Self::Language,
        Self::Accessible,
        Self::Animation,
        Self::Colour,
        Self::Keep,
        Self::Touch,
        Self::Breath,
        Self::Quiet,
    ];

    /// Its name in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Person => "person",
            Self::Language => "language",
            Self::Accessible => "accessible",
            Self::Animation => "animation",
            Self::Colour => "colour",
            Self::Keep => "keep",
            Self::Touch => "touch",
            Self::Breath => "breath",
            Self::Quiet => "quiet",
        }
    }

    /// The key of this name; `color` is understood too.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = if name == "color" { "colour" } else { name };
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// A value as it is kept, when it can be one.
    #[must_use]
    pub fn parse(self, written: &str) -> Option<String> {
        let written = written.trim();
        match self {
            Self::Country => support::code(written),
            Self::Person => person(written),
            Self::Language => language::canonical(written),
            Self::Accessible | Self::Animation | Self::Touch | Self::Breath => {
                yes_or_no(written).map(|yes| yes_no(yes).into())
            }
            Self::Colour => color(written).map(|color| color_name(color).into()),
            Self::Keep => Consent::named(written).map(|consent| consent.name().into()),
            Self::Quiet => Quiet::parse(written).map(|quiet| quiet.to_string()),
        }
    }

    /// What its value can be, where that can be counted here.
    #[must_use]
    pub fn values(self) -> &'static [&'static str] {
        match self {
            Self::Country | Self::Person | Self::Language | Self::Quiet => &[],
            Self::Accessible | Self::Animation | Self::Touch | Self::Breath => &[YES, NO],
            Self::Colour => &["auto", "always", "never"],
            Self::Keep => &["always", "card", "ask", "never"],
        }
    }

    /// Whether its value is `true` or `false`.
    #[must_use]
    pub fn is_switch(self) -> bool {
        matches!(self, Self::Accessible | Self::Animation | Self::Touch | Self::Breath)
    }
}

/// What is kept at the end of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// All of it.
    Always,
    /// The cards.
    Card,
    /// What the person says then.
    Ask,
    /// Nothing; and no draft reaches the disk.
    Never,
}

impl Consent {
    const ALL: [Self; 4] = [Self::Always, Self::Card, Self::Ask, Self::Never];

    /// Its name in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Card => "card",
            Self::Ask => "ask",
            Self::Never => "never",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// Where a value came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The command line.
    Flag,
    /// This environment variable.
    Environment(&'static str),
    /// The settings file.
    File,
    /// The locale, which can be wrong.
    Locale,
    /// Nobody said anything.
    Default,
}

/// One value and where it came from. Without a value nothing is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The value, in the form it is kept in.
    pub value: Option<String>,
    /// Where it came from.
    pub source: Source,
}

/// Everything that can be set, for one run.
#[derive(Debug)]
pub struct Config<'a> {
    manner: &'a Manner,
    env: &'a Env,
    file: &'a Written,
}

/// What the settings file says; read once for all questions about it.
#[derive(Debug, Default)]
pub struct Written {
    values: BTreeMap<Key, String>,
    faults: Vec<String>,
}

impl Written {
    /// Reads the settings file, when there is one.
    #[must_use]
    pub fn of(env: &Env) -> Self {
        file(env).map(|path| written(&path)).unwrap_or_default()
    }
}

impl<'a> Config<'a> {
    /// What holds with this settings file.
    #[must_use]
    pub fn with(manner: &'a Manner, env: &'a Env, file: &'a Written) -> Self {
        Self { manner, env, file }
    }

    /// What is wrong with the settings file, a sentence each.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.file.faults
    }

    /// The value of a key and where it came from.
    #[must_use]
    pub fn setting(&self, key: Key) -> Setting {
        let said = [(flag(key, self.manner), Source::Flag)].into_iter();
        let all = said
            .chain([variable(key, self.env)])
            .chain([(self.file.values.get(&key).cloned(), Source::File)])
            .chain([(locale(key, self.env), Source::Locale), (default(key), Source::Default)]);
        let known = all.into_iter().find(|(value, _)| value.is_some());
        let (value, source) = known.unwrap_or((None, Source::Default));
        Setting { value, source }
    }

    /// Where the person is, unless it was said with the command.
    #[must_use]
    pub fn place(&self, said: Option<&str>) -> Place {
        if let Some(said) = said {
            return support::code(said).map_or(Place::Unknown, Place::Said);
        }
        match self.setting(Key::Country) {
            Setting { value: Some(code), source: Source::Locale } => Place::Guessed(code),
            Setting { value: Some(code), .. } => Place::Said(code),
            Setting { value: None, .. } => Place::Unknown,
        }
    }

    /// Someone of their own to turn to, in their words.
    #[must_use]
    pub fn person(&self) -> Option<String> {
        self.setting(Key::Person).value
    }

    /// The languages this person reads, the most wanted first.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        language::preference(self.setting(Key::Language).value.as_deref().unwrap_or(language::LAST))
    }

    /// Whether plain lines were asked for.
    #[must_use]
    pub fn accessible(&self) -> bool {
        self.setting(Key::Accessible).value.as_deref() == Some(YES)
    }

    /// What is kept at the end of an exercise, when nothing was said with it.
    #[must_use]
    pub fn consent(&self) -> Consent {
        self.setting(Key::Keep).value.and_then(|value| Consent::named(&value)).unwrap_or(Consent::Ask)
    }

    /// Whether things may move.
    #[must_use]
    pub fn animation(&self) -> bool {
        self.setting(Key::Animation).value.as_deref() == Some(YES)
    }

    /// The hours in which no reminder speaks.
    #[must_use]
    pub fn quiet(&self) -> Option<Quiet> {
        self.setting(Key::Quiet).value.as_deref().and_then(Quiet::parse)
    }

    /// What the person asked exercises to leave out.
    pub fn left_out(&self) -> impl Iterator<Item = Fact> {
        let asked = [(Key::Touch, Fact::NoTouch), (Key::Breath, Fact::NoBreath)];
        asked
            .into_iter()
            .filter(|(key, _)| self.setting(*key).value.as_deref() == Some(NO))
            .map(|(_, fact)| fact)
    }

    /// Whether colour is used on a stream: when nothing was said, on a terminal that has some.
    #[must_use]
    pub fn coloured(&self, terminal: bool) -> bool {
        match self.setting(Key::Colour).value.as_deref().and_then(color).unwrap_or(Color::Auto) {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && self.env.get("TERM") != Some("dumb"),
        }
    }
}

/// Where the settings file is, or would be.
#[must_use]
pub fn file(env: &Env) -> Option<PathBuf> {
    Some(env.config_dir()?.join("config.toml"))
}

const YES: &str = "true";
const NO: &str = "false";

fn yes_no(yes: bool) -> &'static str {
    if yes { YES } else { NO }
}

fn yes_or_no(written: &str) -> Option<bool> {
    match written.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Some(true),
        "false" | "no" | "off" | "0" => Some(false),
        _ => None,
    }
}

/// A name and a number, in any form, on one line.
fn person(written: &str) -> Option<String> {
    let person: String = clean_line(written).chars().take(200).collect();
    (!person.is_empty()).then_some(person)
}

fn color(written: &str) -> Option<Color> {
    [Color::Auto, Color::Always, Color::Never].into_iter().find(|color| color_name(*color) == written)
}

fn color_name(color: Color) -> &'static str {
    match color {
        Color::Auto => "auto",
        Color::Always => "always",
        Color::Never => "never",
    }
}

/// A flag can switch on what is accessible and switch off what moves, never the other way round.
fn flag(key: Key, manner: &Manner) -> Option<String> {
    match key {
        Key::Country | Key::Person | Key::Keep | Key::Touch | Key::Breath | Key::Quiet => None,
        Key::Language => manner.lang.clone(),
        Key::Accessible => manner.accessible.then(|| YES.into()),
        Key::Animation => manner.no_animation.then(|| NO.into()),
        Key::Colour => manner.color.map(|color| color_name(color).into()),
    }
}

fn variable(key: Key, env: &Env) -> (Option<String>, Source) {
    let names: &[&'static str] = match key {
        Key::Country => &["SELFCOMP_COUNTRY"],
        Key::Person | Key::Touch | Key::Breath | Key::Quiet => &[],
        Key::Keep => &["SELFCOMP_KEEP"],
        Key::Language => &["SELFCOMP_LANG"],
        Key::Accessible => &["SELFCOMP_ACCESSIBLE", "ACCESSIBLE"],
        Key::Animation => &["SELFCOMP_NO_ANIMATION", "REDUCED_MOTION"],
        Key::Colour => &["NO_COLOR"],
    };
    let found = names.iter().find_map(|name| Some((in_variable(key, name, env)?, *name)));
    found.map_or((None, Source::Default), |(value, name)| (Some(value), Source::Environment(name)))
}

fn in_variable(key: Key, name: &str, env: &Env) -> Option<String> {
    match key {
        Key::Country | Key::Person | Key::Language | Key::Keep | Key::Touch | Key::Breath | Key::Quiet => {
            env.get(name).and_then(|value| key.parse(value))
        }
        Key::Accessible => on(name, env).map(|on| yes_no(on).into()),
        Key::Animation => on(name, env).map(|still| yes_no(!still).into()),
        // Any value counts, as on no-color.org.
        Key::Colour => env.get(name).map(|_| color_name(Color::Never).into()),
    }
}

/// Whether a variable is set to anything but a no.
fn on(name: &str, env: &Env) -> Option<bool> {
    env.get(name).map(|value| yes_or_no(value).unwrap_or(true))
}

fn locale(key: Key, env: &Env) -> Option<String> {
    let (language, country) = env.locale()?;
    match key {
        Key::Country => country,
        Key::Language => {
            let tag = country.map_or_else(|| language.clone(), |country| format!("{language}-{country}"));
            language::canonical(&tag)
        }
        _ => None,
    }
}

fn default(key: Key) -> Option<String> {
    match key {
        Key::Country | Key::Person | Key::Quiet => None,
        Key::Language => Some(language::LAST.into()),
        Key::Accessible => Some(NO.into()),
        Key::Animation | Key::Touch | Key::Breath => Some(YES.into()),
        Key::Colour => Some(color_name(Color::Auto).into()),
        Key::Keep => Some(Consent::Ask.name().into()),
    }
}

fn written(path: &Path) -> Written {
    match files::read_text(path, LARGEST) {
        Ok(text) => parsed(&text, path),
        Err(error) if error.kind() == ErrorKind::NotFound => Written::default(),
        Err(error) => Written { faults: vec![words::unreadable(path, &error)], ..Written::default() },
    }
}

fn parsed(text: &str, path: &Path) -> Written {
    let mut found = Written::default();
    match DeTable::parse(text) {
        Err(error) => found.faults.push(words::broken(path, line(text, error.span()), error.message())),
        Ok(table) => {
            for (name, value) in table.get_ref() {
                let line = line(text, Some(name.span()));
                match entry(name.get_ref(), value.get_ref()) {
                    Ok((key, value)) => drop(found.values.insert(key, value)),
                    Err(fault) => found.faults.push(words::in_line(path, line, &fault)),
                }
            }
        }
    }
    found
}

fn entry(name: &str, value: &DeValue<'_>) -> Result<(Key, String), String> {
    let key = Key::named(name).ok_or_else(|| words::unknown_key(name))?;
    let text = match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Boolean(yes) => yes_no(*yes).to_owned(),
        _ => String::new(),
    };
    let value = key.parse(&text).ok_or_else(|| words::not_a_value(key, &text))?;
    Ok((key, value))
}

/// The line a fault is on, counted from one.
#[must_use]
pub fn line(text: &str, at: Option<std::ops::Range<usize>>) -> usize {
    let start = at.map_or(0, |at| at.start);
    text.get(..start).unwrap_or_default().matches('\n').count() + 1
}
