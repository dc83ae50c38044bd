//! What is said about a file that is no entry, or not wholly one.

/// A time that is none.
#[must_use]
pub fn not_a_time(written: &str) -> String {
    format!("`{}` is no time", super::shown(written))
}

/// A name that is none.
#[must_use]
pub fn not_an_id(written: &str) -> String {
    format!("`{}` is no name of an entry", super::shown(written))
}

/// Answers and headings do not fit together.
#[must_use]
pub fn not_an_answer(key: &str, kind: &str) -> String {
    format!("the answer `{}` of the kind `{}` has no value that fits", super::shown(key), super::shown(kind))
}
