//! Texts with `{placeholders}`. Filled once and never read again.

pub mod parse;

use serde::{Deserialize, Serialize};

/// A text, line by line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// Its lines, each a row of parts.
    pub lines: Vec<Vec<Part>>,
}

/// A piece of one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Words as they stand.
    Words(String),
    /// `{id}` or `{id|fallback}`.
    Slot {
        /// The question, or `item` or `item_number`.
        id: String,
        /// What is read instead when the answer is empty.
        fallback: Option<String>,
    },
}

impl Template {
    /// A text without placeholders.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self { lines: text.lines().map(|line| vec![Part::Words(line.into())]).collect() }
    }

    /// The text with every placeholder filled, or `None` when nothing is left.
    ///
    /// A line with an empty placeholder and no fallback is left out.
    #[must_use]
    pub fn fill(&self, answer: &dyn Fn(&str) -> Option<String>) -> Option<String> {
        let lines: Vec<String> = self.lines.iter().filter_map(|line| fill_line(line, answer)).collect();
        let text = lines.join("\n");
        let text = text.trim_matches('\n');
        (!text.trim().is_empty()).then(|| text.to_owned())
    }
}

fn fill_line(line: &[Part], answer: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let mut filled = String::new();
    for part in line {
        match part {
            Part::Words(words) => filled.push_str(words),
            Part::Slot { id, fallback } => filled.push_str(&answer(id).or_else(|| fallback.clone())?),
        }
    }
    Some(filled)
}
