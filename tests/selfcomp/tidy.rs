//! The house rules that no compiler knows, read off the source tree itself.

use std::fs;
use std::path::{Path, PathBuf};

/// The longest a function may be, first line to last.
const LONGEST_FUNCTION: usize = 60;

/// The crates that draw prompts, and the only place that may name them.
const PROMPT_CRATES: [&str; 3] = ["console", "dialoguer", "rustyline"];
const PROMPT_PLACE: &str = "src/guide/terminal";

/// Some of the crates through which words could leave the machine; `deny.toml` has the long list.
const NETWORK_CRATES: [&str; 9] =
    ["curl", "hyper", "mio", "native-tls", "reqwest", "rustls", "socket2", "tokio", "ureq"];

/// A file of the package: its path from the top, with `/`, and its text.
struct Source {
    path: String,
    text: String,
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(top().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every text file with one of these endings, below the top or below a folder of it.
fn sources(below: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&top().join(below), endings, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!found.is_empty(), "no {endings:?} below {below:?}");
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !name.starts_with('.') && name != "target" {
            collect(&path, endings, found);
        } else if path.is_file() && endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(source(&path));
        }
    }
}

fn source(path: &Path) -> Source {
    let text = fs::read_to_string(path).unwrap();
    let parts: Vec<_> = path.strip_prefix(top()).unwrap().iter().map(|part| part.to_string_lossy()).collect();
    Source { path: parts.join("/"), text }
}

fn rust() -> Vec<Source> {
    sources("", &[".rs"])
}

/// The functions of a file: name and number of lines. `cargo fmt` puts a function's last brace under its first word.
fn functions(text: &str) -> Vec<(&str, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let starts = lines.iter().enumerate().filter_map(|(at, line)| Some((at, function_name(line)?)));
    starts.map(|(at, name)| (name, length_of_block(&lines[at..]))).collect()
}

fn function_name(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace().skip_while(|word| {
        matches!(*word, "pub" | "const" | "async" | "extern" | "\"C\"") || word.starts_with("pub(")
    });
    (words.next()? == "fn").then(|| words.next()).flatten()?.split(['(', '<']).next()
}

fn length_of_block(lines: &[&str]) -> usize {
    let indent = lines[0].len() - lines[0].trim_start().len();
    let ends =
        |line: &&str| line.len() - line.trim_start().len() == indent && line.trim_end().ends_with(['}', ';']);
    lines.iter().position(ends).map_or(lines.len(), |last| last + 1)
}

/// The names of the crates under one heading of `Cargo.toml`.
fn dependencies(manifest: &toml::Table, heading: &str) -> Vec<String> {
    manifest[heading].as_table().unwrap().keys().cloned().collect()
}

fn manifest() -> toml::Table {
    read("Cargo.toml").parse().unwrap()
}

#[test]
fn somebody_opening_any_file_reads_first_what_it_is_for() {
    for source in rust() {
        assert!(source.text.starts_with("//! "), "{} opens with a line `//! …`", source.path);
    }
}

#[test]
fn somebody_reading_a_function_sees_all_of_it_at_once() {
    for source in rust() {
        for (name, length) in functions(&source.text) {
            let place = format!("{} in {}: {length} lines", name, source.path);
            assert!(length <= LONGEST_FUNCTION, "{place}; the longest may be {LONGEST_FUNCTION}");
        }
    }
}

#[test]
fn somebody_writing_another_front_end_finds_the_prompts_in_one_place() {
    for source in sources("src", &[".rs"]).iter().filter(|source| !source.path.starts_with(PROMPT_PLACE)) {
        for name in PROMPT_CRATES {
            let named =
                [format!("{name}::"), format!("use {name};")].iter().any(|use_| source.text.contains(use_));
            assert!(!named, "{} names {name}; only {PROMPT_PLACE} may", source.path);
        }
    }
}

/// R31
#[test]
fn nothing_a_person_writes_has_a_way_out_of_the_machine() {
    let lock: toml::Table = read("Cargo.lock").parse().unwrap();
    for package in lock["package"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        assert!(!NETWORK_CRATES.contains(&name), "{name} is in Cargo.lock");
    }
}

#[test]
fn nobody_is_left_with_a_note_of_work_undone() {
    let notes = [["TO", "DO"].concat(), ["FIX", "ME"].concat()];
    for source in sources("", &[".rs", ".toml", ".md"]) {
        let note = notes.iter().find(|note| source.text.contains(note.as_str()));
        assert!(note.is_none(), "{} has a {}", source.path, note.unwrap());
    }
}

#[test]
fn nobody_finds_the_folders_of_an_authors_machine() {
    let folders = [env!("CARGO_MANIFEST_DIR"), "/root/", "/Users/", "C:\\Users"];
    for source in
        sources("", &[".rs", ".toml", ".md"]).iter().filter(|source| !source.path.ends_with("tidy.rs"))
    {
        let folder = folders.iter().find(|folder| source.text.contains(**folder));
        assert!(folder.is_none(), "{} names {}", source.path, folder.unwrap());
    }
}

#[test]
fn somebody_updating_reads_in_the_changelog_what_this_version_brings() {
    let manifest = manifest();
    let heading = format!("## [{}]", manifest["package"]["version"].as_str().unwrap());
    assert!(read("CHANGELOG.md").contains(&heading), "CHANGELOG.md has no heading {heading}");
}

#[test]
fn somebody_asking_about_a_dependency_finds_what_it_is_for_and_when_it_can_go() {
    let manifest = manifest();
    let architecture = read("ARCHITECTURE.md");
    for heading in ["dependencies", "dev-dependencies", "build-dependencies"] {
        for name in dependencies(&manifest, heading) {
            let row = architecture.lines().any(|line| line.starts_with(&format!("| `{name}`")));
            assert!(row, "{name} has no row in the table of ARCHITECTURE.md");
        }
    }
}

#[test]
fn somebody_asking_about_a_row_of_that_table_finds_the_dependency() {
    let manifest = manifest();
    let headings = ["dependencies", "dev-dependencies", "build-dependencies"];
    let known: Vec<String> = headings.iter().flat_map(|heading| dependencies(&manifest, heading)).collect();
    let architecture = read("ARCHITECTURE.md");
    let (_, table) = architecture.split_once("## Dependencies").unwrap();
    for name in table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()) {
        assert!(known.iter().any(|known| known == name), "{name} is no longer a dependency");
    }
}

/// `toml_parser` is there for a feature that it switches on in `toml`.
const NEVER_NAMED: [&str; 1] = ["toml_parser"];

#[test]
fn nobody_builds_a_dependency_that_is_not_used() {
    let manifest = manifest();
    for (heading, folder) in [("dependencies", "src"), ("dev-dependencies", "tests")] {
        let text: String = sources(folder, &[".rs"]).into_iter().map(|source| source.text).collect();
        for name in
            dependencies(&manifest, heading).iter().filter(|name| !NEVER_NAMED.contains(&name.as_str()))
        {
            let name = name.replace('-', "_");
            let used = text.contains(&format!("{name}::")) || text.contains(&format!("use {name}"));
            assert!(used, "{name} is not named anywhere in {folder}");
        }
    }
}

#[test]
fn somebody_looking_for_a_thing_finds_its_file_on_the_map() {
    let architecture = read("ARCHITECTURE.md");
    for source in sources("src", &[".rs"]) {
        let inside = PathBuf::from(source.path.trim_start_matches("src/"));
        let on_the_map = inside.ancestors().filter(|part| !part.as_os_str().is_empty()).any(|part| {
            let name = part.to_string_lossy();
            architecture.contains(&format!("{name} ")) || architecture.contains(&format!("{name}/"))
        });
        assert!(on_the_map, "{} is not on the map in ARCHITECTURE.md", source.path);
    }
}

#[test]
fn somebody_following_a_link_in_the_documentation_arrives() {
    for source in sources("", &[".md"]) {
        let folder = top().join(&source.path).parent().unwrap().to_path_buf();
        for target in relative_links(&source.text) {
            assert!(folder.join(target).exists(), "{} links to {target}, which is not there", source.path);
        }
    }
}

/// The targets of `[words](target)` that are files of ours, without their `#place`.
fn relative_links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let files = targets.filter_map(|target| target.split('#').next());
    files.filter(|target| !target.is_empty() && !target.contains("://") && !target.contains(' '))
}
