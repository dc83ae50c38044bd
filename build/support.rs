//! The help lines and directories of `support/`, as Rust.
//!
//! A slip in their form stops the build.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::Texts;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    country: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    code: String,
    name: String,
    emergency: String,
    line: Vec<Line>,
}

/// `Debug` is how it is written as Rust: the same names stand in `support.rs`.
#[allow(dead_code, reason = "read by its Debug")]
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    name: String,
    kind: Kind,
    pair: Option<String>,
    phone: Option<String>,
    sms: Option<String>,
    chat: Option<String>,
    hours: Option<String>,
    cost: Option<String>,
    #[serde(default)]
    languages: Texts,
    source_url: String,
    also_url: Option<String>,
    page_dated: Option<String>,
    checked_on: String,
    verified_by: Verified,
    review_by: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Crisis,
    Emotional,
    Youth,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Verified {
    Page,
    Operator,
    Called,
}

/// The tables `COUNTRIES` and `DIRECTORIES`.
pub fn tables(support: &Path) -> Result<String, Box<dyn Error>> {
    let countries = countries(&fs::read_to_string(support.join("lines.toml"))?)?;
    let directories = directories(&fs::read_to_string(support.join("directories.toml"))?)?;
    Ok(countries + &directories)
}

/// The table `COUNTRIES`, as Rust.
fn countries(text: &str) -> Result<String, Box<dyn Error>> {
    let Lines { mut country } = toml::from_str(text)?;
    country.sort_by(|one, other| one.code.cmp(&other.code));
    let mut code = String::from("/// Sorted by code.\npub static COUNTRIES: &[Country] = &[\n");
    for Country { code: short, name, emergency, line } in &country {
        writeln!(code, "Country {{ code: {short:?}, name: {name:?}, emergency: {emergency:?}, lines: &[")?;
        for line in line {
            writeln!(code, "{line:?},")?;
        }
        code.push_str("] },\n");
    }
    code.push_str("];\n");
    Ok(code)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Directories {
    directory: Vec<Directory>,
}

/// As with [`Line`]; only `for` needs another name in Rust.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Directory {
    name: String,
    web: String,
    finds: String,
    r#for: Vec<Situation>,
    #[serde(default)]
    topics: BTreeMap<Situation, String>,
    source_url: String,
    also_url: Option<String>,
    page_dated: Option<String>,
    checked_on: String,
    verified_by: Verified,
    review_by: String,
}

#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Situation {
    Despair,
    Home,
    Child,
    Sexual,
    Group,
}

/// The table `DIRECTORIES`, as Rust.
fn directories(text: &str) -> Result<String, Box<dyn Error>> {
    let Directories { directory } = toml::from_str(text)?;
    let mut code =
        String::from("/// In the order they are shown.\npub static DIRECTORIES: &[Directory] = &[\n");
    for one in &directory {
        let topics: Vec<_> = one.topics.iter().collect();
        writeln!(code, "Directory {{ name: {:?}, web: {:?}, finds: {:?},", one.name, one.web, one.finds)?;
        writeln!(code, "situations: &{:?}, topics: &{topics:?},", one.r#for)?;
        writeln!(code, "source_url: {:?}, also_url: {:?},", one.source_url, one.also_url)?;
        writeln!(code, "page_dated: {:?}, checked_on: {:?},", one.page_dated, one.checked_on)?;
        writeln!(code, "verified_by: {:?}, review_by: {:?} }},", one.verified_by, one.review_by)?;
    }
    code.push_str("];\n");
    Ok(code)
}
