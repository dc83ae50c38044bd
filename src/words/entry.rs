//! What is said about a file that is no entry, or not wholly one.

use crate::entry::Fault;

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

/// Why a file is no entry of ours.
#[must_use]
pub fn fault(fault: &Fault) -> String {
    match fault {
        Fault::NoFrontMatter => "it does not begin as an entry does".to_owned(),
        Fault::FrontMatter(why) => format!("its front matter cannot be read: {}", super::shown(why)),
        Fault::TooNew(version) => format!("a later version of selfcomp wrote it (form {version})"),
        Fault::Body => "its headings were changed, so answers cannot be told apart".to_owned(),
    }
}
