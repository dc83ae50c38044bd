//! How a person says what is to stand on a card: field by field, or on a sheet in their editor.

use std::sync::Arc;

use crate::app::{App, Failure};
use crate::cmd::ask::{self, say};
use crate::cmd::journal::edit::in_editor;
use crate::cmd::journal::sheaf::Sheaf;
use crate::exercise::Answer;
use crate::exercise::characters::clean_line;
use crate::guide::open::{Wish, editors_of};
use crate::guide::{Cue, Input, Prompt, Scribe, Turn};
use crate::part::{FIELDS, Part};
use crate::revise;
use crate::words::parts as words;

/// The field beside [`FIELDS`] that is never open.
const NAME: &str = "name";

/// Instead of words: the field is left open.
const NOTHING: &str = "-";

/// What came of asking.
pub struct Said {
    /// The card as it is to be.
    pub part: Part,
    /// Whether steadier ground was asked for on the way.
    pub steadier: bool,
}

/// Writes into a field, on one line and fit to be shown; `false` for a name with nothing in it.
#[must_use]
pub fn put(part: &mut Part, field: &str, text: &str) -> bool {
    let text = Some(clean_line(text).trim().to_owned()).filter(|text| text != NOTHING).unwrap_or_default();
    match field {
        NAME if text.is_empty() => return false,
        NAME => part.name = text,
        _ => part.set(field, Some(&text)),
    }
    true
}

fn fields() -> impl Iterator<Item = &'static str> {
    std::iter::once(NAME).chain(FIELDS)
}

fn stands_in<'p>(part: &'p Part, field: &str) -> &'p str {
    if field == NAME { &part.name } else { part.field(field).unwrap_or_default() }
}

/// On a sheet; a sentence when nothing came of it. `None` when no editor opened, which has been said.
///
/// # Errors
/// When the editor broke after something was saved, or a stream breaks.
pub fn on_a_sheet(old: &Part, app: &mut App<'_>) -> Result<Option<Result<Part, String>>, Failure> {
    let sheet = fields().map(|field| revise::Part::elsewhere(words::question(field), stands_in(old, field)));
    let sheet: Vec<revise::Part> = sheet.collect();
    let Some(changes) = in_editor(&sheet, app)? else { return Ok(None) };
    Ok(Some(changes.map(|changes| {
        let mut part = old.clone();
        for (field, change) in fields().zip(changes) {
            if let Some(Answer::Text(text)) = change {
                // A name that was wiped out stays.
                let _ = put(&mut part, field, &text);
            }
        }
        part
    })))
}

/// One field after the other; back is the one before. Leaving on the way keeps what was changed until then.
///
/// # Errors
/// When a stream breaks.
pub fn asked(old: &Part, app: &mut App<'_>) -> Result<Said, Failure> {
    let sheaf = Arc::new(Sheaf::new(editors_of(&app.env)));
    let wish = Wish { scribe: Some(Arc::clone(&sheaf) as Arc<dyn Scribe>), ..Wish::default() };
    let said = ask::person_with(wish, app, |meet| {
        say(words::FIELD_BY_FIELD, meet)?;
        let fields: Vec<&str> = fields().collect();
        let (mut said, mut at) = (Said { part: old.clone(), steadier: false }, 0);
        while let Some(field) = fields.get(at) {
            let turn = meet(&Cue::Ask(prompt(field, stands_in(&said.part, field))))?;
            // What was begun in a field that was left by a way out stays, too.
            let begun = sheaf.text(field).filter(|_| !matches!(turn, Turn::Answer(_)));
            if let Some(begun) = begun {
                let _ = put(&mut said.part, field, &begun);
            }
            match turn {
                Turn::Answer(answer) => {
                    if !put(&mut said.part, field, &Input::Line.words(&answer).unwrap_or_default()) {
                        say(words::NAME_STAYS, meet)?;
                    }
                    at += 1;
                }
                Turn::Back => at = at.saturating_sub(1),
                Turn::Leave | Turn::Gone => break,
                Turn::Steadier => {
                    said.steadier = true;
                    break;
                }
                Turn::Stuck => {}
                Turn::Next | Turn::People => at += 1,
            }
        }
        Ok(said)
    })?;
    sheaf.done();
    Ok(said)
}

fn prompt(field: &str, before: &str) -> Prompt {
    let before = Some(before).filter(|text| !text.is_empty()).map(|text| Answer::Text(text.to_owned()));
    Prompt { before, ..Prompt::new(field, words::question(field), Input::Line) }
}
