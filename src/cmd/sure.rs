//! Before something of the person's is taken away: they type a word.

use crate::app::{App, Failure};
use crate::exercise::Answer;
use crate::guide::open::{self, Wish};
use crate::guide::{Cue, Input, Prompt, Turn};
use crate::support;

/// Whether the person typed the word. Said with a flag, it is not asked.
///
/// # Errors
/// When there is nobody to ask, or a stream breaks.
pub fn typed(word: &str, question: String, nobody: String, app: &mut App<'_>) -> Result<bool, Failure> {
    if !app.streams.stdin_tty {
        return Err(Failure::Usage(nobody));
    }
    let (place, own) = (app.config().place(None), app.config().person());
    let people = support::screen(&place, own.as_deref(), app.today());
    let prompt = Prompt {
        key: "sure".to_owned(),
        text: question,
        help: None,
        example: None,
        input: Input::Line,
        before: None,
        pair: None,
    };
    let mut guide = open::open(app, Wish { private: false, editor: false, scribe: None })?;
    loop {
        match guide.present(&Cue::Ask(prompt.clone()))? {
            Turn::Answer(Answer::Text(text)) => return Ok(text.trim().to_lowercase() == word),
            Turn::People => {
                if matches!(guide.present(&Cue::People { text: people.clone() })?, Turn::Leave | Turn::Gone) {
                    return Ok(false);
                }
            }
            Turn::Stuck => {}
            _ => return Ok(false),
        }
    }
}
