//! Entries as one Markdown document: each below a heading of its own.

use crate::entry;
use crate::exercise::characters::clean;

/// What is written for reading of an entry's file, its headings one step further in.
#[must_use]
pub fn entry(file: &str) -> String {
    let body = entry::body(file).unwrap_or_default();
    let line = |line: &str| format!("{}{}\n", if is_heading(line) { "#" } else { "" }, clean(line));
    body.trim().lines().map(line).collect()
}

/// A line of the person's own never looks like this: it was written with a backslash before it.
fn is_heading(line: &str) -> bool {
    line == "##" || line.starts_with("# ") || line.starts_with("## ")
}
