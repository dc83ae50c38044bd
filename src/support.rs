//! The support screen: where to turn now. Compiled in, so it needs no file, no setting and no question.
//!
//! The order is fixed: danger now, lines of the country, directories, someone trusted, steadier ground.

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

/// The table `build.rs` writes from `support/lines.toml`.
#[allow(unused_imports, reason = "some ways of checking have no line yet")]
mod table {
    use super::Kind::{Crisis, Emotional, Youth};
    use super::Verified::{Called, Operator, Page};
    use super::{Country, Line};

    include!(concat!(env!("OUT_DIR"), "/lines.rs"));
}

pub use table::COUNTRIES;

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
    countries.chain([words::COUNTRIES_END.to_owned()]).collect::<Vec<_>>().join("\n")
}

/// The country with this code, when lines of it were checked.
#[must_use]
pub fn country(code: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.code == code)
}

/// The whole screen, as lines to be wrapped. Whoever the person named themselves comes before any line.
#[must_use]
pub fn screen(place: &Place, own: Option<&str>, today: Date) -> String {
    let country = place.code().and_then(country);
    let mut screen = vec![words::danger(country.map(|country| country.emergency)), String::new()];
    screen.extend(own.map(words::own));
    match country {
        Some(country) => of_country(&mut screen, country, place, today),
        None => screen.push(words::elsewhere_only(place.code())),
    }
    screen.extend([words::DIRECTORIES.into(), String::new(), words::SOMEONE.into(), words::GROUND.into()]);
    screen.join("\n")
}

fn of_country(screen: &mut Vec<String>, country: &Country, place: &Place, today: Date) {
    screen.push(words::to_talk(country.name, matches!(place, Place::Guessed(_))));
    screen.extend(country.lines.iter().map(words::line));
    screen.extend([words::checked(country), String::new()]);
    screen.push(if old(country, today) { words::IF_NOT_CONNECTED } else { words::ELSEWHERE }.into());
}

/// Whether the page behind any of its lines is older than twelve months, or bears no date.
fn old(country: &Country, today: Date) -> bool {
    let limit = today.saturating_sub(Span::new().years(1)).to_string();
    country.lines.iter().any(|line| line.page_dated.is_none_or(|dated| dated < limit.as_str()))
}
