//! The manual pages: generated, committed, and proven current.
//!
//! `SELFCOMP_REWRITE=1 cargo test manual` writes them anew, after a command, a flag or `man/manual.toml` changed.

mod sheet;
mod written;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use clap::{CommandFactory, Parser};
use selfcomp::catalog::BUILT_IN;
use selfcomp::cli::{Cli, Command as Typed, PracticeCli};

use self::sheet::Sheet;
use self::written::{Written, folder, title};
use crate::person::Person;
use crate::rewriting::is_current;

/// The pages that are there.
fn pages() -> BTreeSet<PathBuf> {
    let files = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|ending| ending == "1")).collect()
}

#[test]
fn somebody_opening_the_manual_reads_about_this_version() {
    let written = Written::read();
    for page in &written.pages {
        let name = format!("{}.1", title(&page.name));
        let source = Sheet::of(page, &written).source();
        let current = is_current(&folder().join(&name), &source);
        assert!(current, "man/{name} is not current: SELFCOMP_REWRITE=1 cargo test manual");
    }
}

#[test]
fn every_command_has_its_page_and_every_page_its_command() {
    let commands = Cli::command();
    let commands = commands.get_subcommands().filter(|command| !command.is_hide_set());
    let names = commands.map(clap::Command::get_name).chain(["selfcomp"]);
    let wanted: BTreeSet<PathBuf> = names.map(|name| folder().join(format!("{}.1", title(name)))).collect();
    assert_eq!(pages(), wanted);
}

#[test]
fn somebody_typing_an_example_of_the_manual_is_understood() {
    for (_, typed) in Written::read().pages.iter().flat_map(|page| &page.examples) {
        let words = shlex::split(typed).unwrap();
        let words = words.into_iter().take_while(|word| word != ">");
        let cli = Cli::try_parse_from(words).unwrap_or_else(|error| panic!("{typed}: {error}"));
        if let Some(Typed::Practice(words)) = cli.command {
            assert!(BUILT_IN.iter().any(|one| words[0] == one.id), "{typed} names no exercise");
            PracticeCli::try_parse_from(words).unwrap_or_else(|error| panic!("{typed}: {error}"));
        }
    }
}

#[test]
fn whatever_a_page_points_to_is_there() {
    let written = Written::read();
    for page in &written.pages {
        let all = page.see_also.iter().all(|name| {
            name == "*" || written.pages.iter().any(|other| other.name == *name && other.name != page.name)
        });
        assert!(all, "{} points to a page that is not there", page.name);
        let variables = page.variables.is_empty() || !written.variables(page).is_empty();
        assert!(variables && page.files.is_empty() == written.files(page).is_empty(), "{}", page.name);
        let codes = page.exit.iter().all(|(code, _)| written.exit.iter().any(|exit| exit.code == *code));
        assert!(codes, "{} explains an exit code that is not there", page.name);
    }
}

#[test]
fn every_place_that_paths_shows_stands_in_the_manual() {
    let person = Person::new();
    let shown = person.runs(&["paths"]).out;
    let (home, run) = (person.path("").display().to_string(), person.path("run").display().to_string());
    let home = home.trim_end_matches('/');
    let files = Written::read().files;
    for place in shown.lines().filter_map(|line| line.strip_prefix("  ")) {
        let place = place.replace(&run, "$XDG_RUNTIME_DIR").replace(home, "~");
        let there = files.iter().any(|file| file.path.starts_with(&place));
        assert!(there, "{place} is not in man/manual.toml");
    }
}

#[test]
fn every_variable_of_ours_that_is_read_stands_in_the_manual() {
    let written = Written::read();
    let known: Vec<&str> = written.variables.iter().flat_map(|one| one.name.split(", ")).collect();
    for name in ["src/config.rs", "src/env.rs", "src/pager.rs", "src/guide/open.rs"].iter().flat_map(named) {
        assert!(known.contains(&name.as_str()), "{name} is not in man/manual.toml");
    }
}

/// What stands in quotes in a file and looks like a variable that a person sets.
fn named(file: &&str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let quoted = text.split('"').filter(|word| word.len() > 3 && !word.starts_with("LESS"));
    let names = quoted.filter(|word| word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_'));
    names.filter(|name| !["HOME", "PATH", "TERM", "POSIX"].contains(name)).map(str::to_owned).collect()
}

fn said(program: &str, arguments: &[&str], page: &Path) -> Output {
    let command = &mut Command::new(program);
    let output = command.args(arguments).arg(page).env("LC_ALL", "C.UTF-8").env("MANWIDTH", "80").output();
    output.unwrap_or_else(|error| panic!("{program}: {error}"))
}

#[test]
#[ignore = "needs mandoc and man"]
fn the_pages_are_well_formed_for_both_programs_that_show_them() {
    for page in pages() {
        let lint = said("mandoc", &["-T", "lint"], &page);
        assert!(lint.status.success() && lint.stdout.is_empty(), "{}", String::from_utf8_lossy(&lint.stdout));
        let shown = said("man", &["--warnings", "-E", "UTF-8", "-l"], &page);
        let warnings = String::from_utf8_lossy(&shown.stderr);
        assert!(shown.status.success() && warnings.is_empty(), "{}: {warnings}", page.display());
        assert!(String::from_utf8_lossy(&shown.stdout).contains("SEE ALSO"), "{}", page.display());
    }
}
