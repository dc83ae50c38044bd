//! What stands in the packages and not in the program. That the packages work is tried by `tests/packages`.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// A text as Debian wants it inside of a field: a blank before each line, a full stop on an empty one.
fn folded(text: &str) -> String {
    let fold = |line: &str| if line.is_empty() { " .".to_owned() } else { format!(" {line}") };
    let lines: Vec<_> = text.trim_end().lines().map(|line| fold(line.trim_end())).collect();
    lines.join("\n")
}

#[test]
fn somebody_with_the_package_reads_the_licences_of_the_source() {
    let copyright = read("packaging/copyright");
    for (name, file) in [("MIT", "LICENSE-MIT"), ("CC-BY-4.0", "LICENSE-CC-BY-4.0")] {
        let paragraph = format!("\nLicense: {name}\n{}\n", folded(&read(file)));
        assert!(copyright.contains(&paragraph), "packaging/copyright has another text than {file}");
    }
}

#[test]
fn somebody_asking_what_is_new_in_the_package_reads_about_this_version() {
    let begins = format!("selfcomp ({}-", env!("CARGO_PKG_VERSION"));
    assert!(
        read("packaging/changelog").starts_with(&begins),
        "packaging/changelog begins with another version"
    );
}
