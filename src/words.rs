//! The interface's own sentences, together in one place until a second language comes.
//!
//! Nothing here is read inside an exercise as part of its text: those words live in `exercises/`.

pub mod catalog;

use std::io;

/// A stream to or from the person broke.
#[must_use]
pub fn stream_broke(error: &io::Error) -> String {
    format!("The connection to this terminal broke ({error}).")
}
