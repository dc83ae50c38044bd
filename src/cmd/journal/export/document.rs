//! Entries as one document: each below a heading of its own.

use std::io::{self, Write};

use crate::entry;
use crate::exercise::characters::clean;

/// What is written for reading of an entry's file, its headings one step further in.
pub(super) fn write(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let body = entry::body(text).unwrap_or_default();
    writeln!(out)?;
    for line in body.trim().lines() {
        let further = if is_heading(line) { "#" } else { "" };
        writeln!(out, "{further}{}", clean(line))?;
    }
    Ok(())
}

/// A line of the person's own never looks like this: it was written with a backslash before it.
fn is_heading(line: &str) -> bool {
    line == "##" || line.starts_with("# ") || line.starts_with("## ")
}
