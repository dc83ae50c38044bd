//! Names that are here from the start, and those of the person's own exercises.

use clap_complete::CompletionCandidate;

use super::Tab;
use crate::catalog::{BUILT_IN, BuiltIn, Catalog, own};
use crate::config::Key;
use crate::exercise::keys::RESERVED_SLUGS;
use crate::reminder::days::Days;
use crate::reminders::Reminders;
use crate::support::{COUNTRIES, Situation};
use crate::texts;
use crate::words::completions as words;
use crate::words::reminders as reminder_words;

/// Every exercise with its title; no file is read further than that, and none without need.
#[must_use]
pub fn exercises(tab: &Tab) -> Vec<CompletionCandidate> {
    let catalog = Catalog::new(&tab.env, &tab.languages());
    let own: Vec<own::Found> = catalog.own_files().into_iter().filter(|found| is_free(&found.id)).collect();
    let is_own = |id: &str| own.binary_search_by(|found| found.id.as_str().cmp(id)).is_ok();
    let built_in = catalog.built_ins().filter(|one| !is_own(one.id));
    let built_in = built_in.filter_map(|one| tab.offer(one.id, || Some(one.title.to_owned())));
    let own = own.iter().filter_map(|found| tab.offer(&found.id, || found.title()));
    let mut all: Vec<CompletionCandidate> = built_in.chain(own).collect();
    all.sort_by(|one, other| one.get_value().cmp(other.get_value()));
    all
}

/// Whether no command stands in its way.
fn is_free(id: &str) -> bool {
    !RESERVED_SLUGS.contains(&id)
}

/// Whether there is an exercise of this name.
#[must_use]
pub fn is_exercise(name: &str, tab: &Tab) -> bool {
    let built_in = || BUILT_IN.iter().any(|one| one.id == name);
    built_in() || (own::is_id(name) && Catalog::new(&tab.env, &tab.languages()).exists(name))
}

/// Exercises and pages: whatever `about` can tell of.
#[must_use]
pub fn readings(tab: &Tab) -> Vec<CompletionCandidate> {
    let mut all = exercises(tab);
    let pages = texts::pages(&tab.languages()).into_iter();
    all.extend(pages.filter_map(|page| tab.offer(page.id, || Some(page.title.to_owned()))));
    all
}

/// The moments there are lines for.
#[must_use]
pub fn moments(tab: &Tab) -> Vec<CompletionCandidate> {
    let banks = texts::banks(&tab.languages()).into_iter();
    banks.filter_map(|bank| tab.offer(bank.when, || Some(bank.label.to_owned()))).collect()
}

/// The situations `suggest` knows.
#[must_use]
pub fn situations(tab: &Tab) -> Vec<CompletionCandidate> {
    let all = texts::situations(&tab.languages()).into_iter();
    all.filter_map(|one| tab.offer(one.id, || Some(one.label.to_owned()))).collect()
}

/// The situations the support screen knows.
#[must_use]
pub fn harms(tab: &Tab) -> Vec<CompletionCandidate> {
    let all = Situation::OTHERS.into_iter();
    all.filter_map(|one| tab.offer(one.name(), || Some(words::harm(one).to_owned()))).collect()
}

/// Countries with lines that were checked.
#[must_use]
pub fn countries(tab: &Tab) -> Vec<CompletionCandidate> {
    // Small letters are understood as well.
    let typed = tab.word.to_ascii_uppercase();
    let wanted = COUNTRIES.iter().filter(|country| country.code.starts_with(&typed));
    wanted.map(|country| tab.explained(country.code, || Some(country.name.to_owned()))).collect()
}

/// Tags of built-in exercises. Those of entries are words of the person's own.
#[must_use]
pub fn tags(tab: &Tab) -> Vec<CompletionCandidate> {
    let mut all: Vec<&str> = BUILT_IN.iter().flat_map(BuiltIn::tags).copied().collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().filter_map(|tag| tab.offer(tag, || None)).collect()
}

/// Languages there are exercises in.
#[must_use]
pub fn languages(tab: &Tab) -> Vec<CompletionCandidate> {
    let mut all: Vec<&str> = BUILT_IN.iter().map(|one| one.language).collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().filter_map(|language| tab.offer(language, || None)).collect()
}

/// What can be set.
#[must_use]
pub fn keys(tab: &Tab) -> Vec<CompletionCandidate> {
    Key::ALL
        .into_iter()
        .filter_map(|key| tab.offer(key.name(), || Some(crate::words::config::purpose(key).to_owned())))
        .collect()
}

/// What a setting can be set to, where that can be counted.
#[must_use]
pub fn values(tab: &Tab) -> Vec<CompletionCandidate> {
    let Some(key) = tab.before.last().and_then(|key| Key::named(key.to_str()?)) else { return Vec::new() };
    match key {
        Key::Country => countries(tab),
        Key::Language => languages(tab),
        key => key.values().iter().filter_map(|value| tab.offer(value, || None)).collect(),
    }
}

/// Days that are one word.
#[must_use]
pub fn days(tab: &Tab) -> Vec<CompletionCandidate> {
    let all = [crate::words::dates::TODAY, crate::words::dates::YESTERDAY];
    all.into_iter().filter_map(|day| tab.offer(day, || None)).collect()
}

/// The reminders, by name, with their times.
#[must_use]
pub fn reminders(tab: &Tab) -> Vec<CompletionCandidate> {
    let set = Reminders::of(&tab.env).and_then(|reminders| reminders.read().ok()).unwrap_or_default();
    let all = set.all.iter();
    all.filter_map(|one| tab.offer(&one.id, || Some(reminder_words::when(one)))).collect()
}

/// Days of the week.
#[must_use]
pub fn weekdays(tab: &Tab) -> Vec<CompletionCandidate> {
    Days::EVERY.names().filter_map(|day| tab.offer(day, || None)).collect()
}

/// Days until which something can rest.
#[must_use]
pub fn days_to_come(tab: &Tab) -> Vec<CompletionCandidate> {
    words::DAYS_TO_COME.iter().filter_map(|day| tab.offer(day, || None)).collect()
}
