//! The support screen: where to turn now. Compiled in, so it needs no file, no setting and no question.
//!
//! The order is fixed: danger now, the person's own, lines of the country, directories, someone trusted,
//! steadier ground.

use jiff::Span;
use jiff::civil::Date;

use crate::words::support as words;

/// A country with help lines that were checked.
#[derive(Debug)]
pub struct Country {
    /// ISO 3166, two capital letters.
    pub code: &'static str,
    /// Its name in English.
    pub name: &'static str,
    /// What to call in danger.
    pub emergency: &'static str,
    /// In the order they are shown.
    pub lines: &'static [Line],
}

/// One help line, and what was done to check it.
#[derive(Debug)]
pub struct Line {
    /// What it is called where it is.
    pub name: &'static str,
    /// What it is for.
    pub kind: Kind,
    /// Lines of a country with the same pair are shown together or not at all.
    pub pair: Option<&'static str>,
    /// To call.
    pub phone: Option<&'static str>,
    /// To write to.
    pub sms: Option<&'static str>,
    /// To chat, on the web.
    pub chat: Option<&'static str>,
    /// When.
    pub hours: Option<&'static str>,
    /// What it costs; absent when the page does not say.
    pub cost: Option<&'static str>,
    /// Which languages are spoken there.
    pub languages: &'static [&'static str],
    /// The page the number was compared with.
    pub source_url: &'static str,
    /// Another page that says the same.
    pub also_url: Option<&'static str>,
    /// The date on that page: a day or a month, as in ISO 8601. Absent when it bears none.
    pub page_dated: Option<&'static str>,
    /// The day it was compared.
    pub checked_on: &'static str,
    /// How it was checked.
    pub verified_by: Verified,
    /// The day by which to check again, before a release.
    pub review_by: &'static str,
}

/// What a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Suicide and crisis.
    Crisis,
    /// Anything that weighs on someone.
    Emotional,
    /// For the young.
    Youth,
}

/// How a line was checked, from the weakest way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verified {
    /// Against a page of somebody else's, not by calling.
    Page,
    /// Against the operator's own page, not by calling.
    Operator,
    /// By calling.
    Called,
}

/// What somebody looks for help with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Situation {
    /// Thoughts of suicide, or anything too heavy alone: what every support screen is for.
    Despair,
    /// Violence at home.
    Home,
    /// A child at risk.
    Child,
    /// Sexual violence.
    Sexual,
    /// Harm by a group or a faith.
    Group,
}

impl Situation {
    /// Every situation that has a screen of its own.
    pub const OTHERS: [Self; 4] = [Self::Home, Self::Child, Self::Sexual, Self::Group];

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Despair => "despair",
            Self::Home => "home",
            Self::Child => "child",
            Self::Sexual => "sexual",
            Self::Group => "group",
        }
    }

    /// The situation of this name that has a screen of its own.
    #[must_use]
    pub fn named(said: &str) -> Option<Self> {
        Self::OTHERS.into_iter().find(|one| one.name().eq_ignore_ascii_case(said.trim()))
    }
}

/// A directory of help lines, and what was done to check it.
#[derive(Debug)]
pub struct Directory {
    /// Who keeps it.
    pub name: &'static str,
    /// Where it is.
    pub web: &'static str,
    /// What can be found there.
    pub finds: &'static str,
    /// What it is for.
    pub situations: &'static [Situation],
    /// What its topics are called.
    pub topics: &'static [(Situation, &'static str)],
    /// The page it was read about on.
    pub source_url: &'static str,
    /// Another page.
    pub also_url: Option<&'static str>,
    /// The date on that page, as with a line.
    pub page_dated: Option<&'static str>,
    /// The day it was read.
    pub checked_on: &'static str,
    /// How it was checked: whose page it was.
    pub verified_by: Verified,
    /// The day by which to check again, before a release.
    pub review_by: &'static str,
}

impl Directory {
    /// What its topic for this is called, where it has one.
    #[must_use]
    pub fn topic(&self, situation: Situation) -> Option<&'static str> {
        self.topics.iter().find(|(one, _)| *one == situation).map(|(_, topic)| *topic)
    }
}

/// The directories for a situation, in the order they are shown.
pub fn directories(situation: Situation) -> impl Iterator<Item = &'static Directory> {
    DIRECTORIES.iter().filter(move |directory| directory.situations.contains(&situation))
}

/// Somebody the person named themselves: a friend, a therapist, a line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    /// Who it is.
    pub name: String,
    /// How to reach them, in any form; may be empty.
    pub reach: String,
    /// Anything else; may be empty.
    pub note: String,
}

/// So many of the person's own stand on the screen, so that it is seen at once.
const OWN_SHOWN: usize = 3;

/// The tables `build.rs` writes from `support/lines.toml` and `support/directories.toml`.
#[allow(unused_imports, reason = "some ways of checking have no line yet")]
mod table {
    use super::Kind::{Crisis, Emotional, Youth};
    use super::Situation::{Child, Despair, Group, Home, Sexual};
    use super::Verified::{Called, Operator, Page};
    use super::{Country, Directory, Line};

    include!(concat!(env!("OUT_DIR"), "/support.rs"));
}

pub use table::{COUNTRIES, DIRECTORIES};

/// Where someone is, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// They said so.
    Said(String),
    /// The locale says so, which can be wrong.
    Guessed(String),
    /// Nothing says so. No country is ever assumed.
    Unknown,
}

impl Place {
    fn code(&self) -> Option<&str> {
        match self {
            Self::Said(code) | Self::Guessed(code) => Some(code),
            Self::Unknown => None,
        }
    }
}

/// The code of a country from its code in any letters, from its name, or from `UK`.
#[must_use]
pub fn code(said: &str) -> Option<String> {
    let said = said.trim();
    let named = COUNTRIES.iter().find(|country| country.name.eq_ignore_ascii_case(said));
    let two_letters = said.len() == 2 && said.bytes().all(|letter| letter.is_ascii_alphabetic());
    match named {
        Some(country) => Some(country.code.into()),
        None if said.eq_ignore_ascii_case("UK") => Some("GB".into()),
        None => two_letters.then(|| said.to_ascii_uppercase()),
    }
}

/// The list of countries with lines that were checked.
#[must_use]
pub fn countries() -> String {
    let countries = COUNTRIES.iter().map(|country| format!("{}  {}", country.code, country.name));
    countries.chain([words::countries_end()]).collect::<Vec<_>>().join("\n")
}

/// The country with this code, when lines of it were checked.
#[must_use]
pub fn country(code: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.code == code)
}

/// The whole screen, as lines to be wrapped: danger now, and then before any line whoever the person named.
#[must_use]
pub fn screen(place: &Place, own: &[Own], today: Date) -> String {
    let country = place.code().and_then(country);
    let mut screen = danger(country, own);
    match country {
        Some(country) => of_country(&mut screen, country, place, today),
        None => screen.push(words::elsewhere_only(place.code())),
    }
    screen.push(words::OTHER_SITUATIONS.into());
    screen.extend([words::SOMEONE.into(), words::GROUND.into()]);
    screen.join("\n")
}

/// The screen for something else than despair, in the same order, with directories in place of numbers.
#[must_use]
pub fn screen_for(situation: Situation, place: &Place, own: &[Own]) -> String {
    let country = place.code().and_then(country);
    let mut screen = danger(country, own);
    screen.insert(1, words::whose_number(place.code(), country.map(|country| country.name), is_guess(place)));
    screen.push(words::people_for(situation).into());
    screen.extend(directories(situation).map(|directory| words::directory(directory, situation)));
    screen.extend([words::directories_checked(situation), String::new()]);
    screen.extend([words::TRACES, words::DESPAIR_TOO, words::SOMEONE, words::GROUND].map(str::to_owned));
    screen.join("\n")
}

/// What comes first on every screen.
fn danger(country: Option<&Country>, own: &[Own]) -> Vec<String> {
    let mut screen = vec![words::danger(country.map(|country| country.emergency)), String::new()];
    if !own.is_empty() {
        screen.push(words::OWN.into());
        screen.extend(own.iter().take(OWN_SHOWN).map(|one| format!("  {}", words::own(one))));
        screen.extend(own.len().checked_sub(OWN_SHOWN).filter(|more| *more > 0).map(words::more_own));
        screen.push(String::new());
    }
    screen
}

fn is_guess(place: &Place) -> bool {
    matches!(place, Place::Guessed(_))
}

fn of_country(screen: &mut Vec<String>, country: &Country, place: &Place, today: Date) {
    screen.push(words::to_talk(country.name, is_guess(place)));
    screen.extend(country.lines.iter().map(words::line));
    screen.extend([words::checked(country), String::new()]);
    screen.push(words::elsewhere(old(country, today)));
}

/// Whether the page behind any of its lines is older than twelve months, or bears no date.
fn old(country: &Country, today: Date) -> bool {
    let limit = today.saturating_sub(Span::new().years(1)).to_string();
    country.lines.iter().any(|line| line.page_dated.is_none_or(|dated| dated < limit.as_str()))
}
