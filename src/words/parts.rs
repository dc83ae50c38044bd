//! The card of a part, in words.

use crate::part::{FIELDS, Part};

/// The card, a line for each thing that is known.
#[must_use]
pub fn card(part: &Part) -> String {
    let known = FIELDS.iter().filter_map(|field| Some(format!("{} {}", label(field), part.field(field)?)));
    std::iter::once(part.name.clone()).chain(known).collect::<Vec<_>>().join("\n")
}

/// What stands before one of [`FIELDS`].
#[must_use]
pub fn label(field: &str) -> &'static str {
    match field {
        "kind" => "What it is like:",
        "where" => "Where it shows:",
        "job" => "What it does for me:",
        "history" => "Since when:",
        "fear" => "What it fears:",
        "need" => "What it needs:",
        "offer" => "What I offered it:",
        _ => "",
    }
}
