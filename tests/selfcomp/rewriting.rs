//! Files that are made and committed: proven current, and written anew when someone asks for it.
//!
//! `SELFCOMP_REWRITE=1 cargo test` writes all of them; the name of a test after it, only those of that test.

use std::fs;
use std::path::Path;

/// Whether the file says this. When it was asked for, it is made to.
pub fn is_current(path: &Path, made: &str) -> bool {
    let wanted = |name: &str, value: &str| std::env::var_os(name).is_some_and(|set| set == value);
    if wanted("SELFCOMP_REWRITE", "1") || wanted("SELFCOMP_TRANSCRIPTS", "rewrite") {
        fs::write(path, made).unwrap();
    }
    fs::read_to_string(path).unwrap_or_default() == made
}
