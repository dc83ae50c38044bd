//! What a person wrote for the manual pages: `man/manual.toml`.

use std::fs;
use std::path::PathBuf;

use serde::Deserialize;

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// The day of the last change.
    pub date: String,
    /// On every page.
    pub exit: Vec<Exit>,
    #[serde(rename = "variable")]
    pub variables: Vec<Variable>,
    #[serde(rename = "file")]
    pub files: Vec<File>,
    #[serde(rename = "page")]
    pub pages: Vec<Page>,
}

/// An exit code.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    pub code: String,
    pub when: String,
}

/// Names of one meaning, divided by commas.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    pub name: String,
    pub what: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub path: String,
    pub what: String,
}

/// The page of a command, or of the program. `*` stands for all there are, `A*` for those that begin with `A`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub name: String,
    /// Paragraphs.
    pub says: Vec<String>,
    /// What it is for, and what is typed.
    pub examples: Vec<(String, String)>,
    /// Codes that mean something else here.
    #[serde(default)]
    pub exit: Vec<(String, String)>,
    pub variables: Vec<String>,
    pub files: Vec<String>,
    pub see_also: Vec<String>,
}

/// Where the pages are.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("man")
}

impl Written {
    pub fn read() -> Self {
        toml::from_str(&fs::read_to_string(folder().join("manual.toml")).unwrap()).unwrap()
    }

    /// The variables of a page, in the order of the file.
    pub fn variables(&self, page: &Page) -> Vec<&Variable> {
        let meant = |variable: &&Variable| is_meant(&page.variables, variable.name.split(", "));
        self.variables.iter().filter(meant).collect()
    }

    /// The files of a page.
    pub fn files(&self, page: &Page) -> Vec<&File> {
        let meant = |file: &&File| is_meant(&page.files, file.path.rsplit('/').take(1));
        self.files.iter().filter(meant).collect()
    }

    /// What each exit code means on a page.
    pub fn exits(&self, page: &Page) -> Vec<Exit> {
        let here = |exit: &Exit| {
            let own = page.exit.iter().find(|(code, _)| *code == exit.code);
            own.map_or_else(|| exit.clone(), |(code, when)| Exit { code: code.clone(), when: when.clone() })
        };
        self.exit.iter().map(here).collect()
    }

    /// The names of the pages a page points to.
    pub fn see_also(&self, page: &Page) -> Vec<String> {
        let others = self.pages.iter().map(|other| other.name.as_str()).filter(|name| *name != page.name);
        let all = others.filter(|name| *name == "selfcomp" || is_meant(&page.see_also, [*name].into_iter()));
        all.map(title).collect()
    }
}

/// `selfcomp-journal` of `journal`; the program itself keeps its name.
pub fn title(name: &str) -> String {
    if name == "selfcomp" { name.to_owned() } else { format!("selfcomp-{name}") }
}

fn is_meant<'n>(patterns: &[String], mut names: impl Iterator<Item = &'n str>) -> bool {
    names.any(|name| {
        patterns.iter().any(|pattern| match pattern.strip_suffix('*') {
            Some(beginning) => name.starts_with(beginning),
            None => name == pattern,
        })
    })
}
