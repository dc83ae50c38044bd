//! Questions of the program's own, outside of an exercise: a guide that is there for as long as they take.

use std::io;

use crate::app::{App, Failure};
use crate::exercise::{Answer, Choice};
use crate::guide::open::{self, Wish};
use crate::guide::{Cue, Input, Prompt, Turn};
use crate::people::People;
use crate::play;
use crate::record::Ending;
use crate::{support, words};

/// Shows a cue, with people to turn to at hand.
pub type Meet<'m> = &'m mut dyn FnMut(&Cue) -> io::Result<Turn>;

/// Opens a guide for whatever `talk` asks.
///
/// # Errors
/// When the terminal cannot be prepared, or the error of `talk`.
pub fn person<T>(
    private: bool,
    app: &mut App<'_>,
    talk: impl FnOnce(Meet<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    person_with(Wish { private, ..Wish::default() }, app, talk)
}

/// The same with all that can be wished of a guide.
///
/// # Errors
/// As with [`person`].
pub fn person_with<T>(
    wish: Wish,
    app: &mut App<'_>,
    talk: impl FnOnce(Meet<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let people = support_screen(app);
    let mut guide = open::open(app, wish)?;
    talk(&mut |cue| play::meet(cue, guide.as_mut(), &people))
}

/// The support screen of this person, made when it is asked for.
pub fn support_screen<'a>(app: &App<'a>) -> impl Fn() -> String + use<'a> {
    let (config, now) = (app.config(), app.now);
    let (place, setting) = (config.place(None), config.person());
    let file = People::of(&app.env);
    move || {
        let found = file.as_ref().map(People::read).unwrap_or_default();
        let (own, faults) = found.with(setting.clone());
        let screen = support::screen(&place, &own, now().date());
        [screen].into_iter().chain(faults).collect::<Vec<_>>().join("\n\n")
    }
}

/// Says a line. Nothing is waited for.
///
/// # Errors
/// When the stream to the person breaks.
pub fn say(text: impl Into<String>, meet: Meet<'_>) -> io::Result<()> {
    meet(&Cue::Note { text: text.into() }).map(drop)
}

/// One kind line for those who leave, and for nobody else.
///
/// # Errors
/// When the stream to the person breaks.
pub fn say_farewell(ending: Ending, meet: Meet<'_>) -> io::Result<()> {
    farewell(ending).map_or(Ok(()), |text| say(text, meet))
}

/// That line; `None` for those who did not leave.
#[must_use]
pub fn farewell(ending: Ending) -> Option<&'static str> {
    match ending {
        Ending::Left => Some(words::LEFT),
        Ending::Gone => Some(words::GONE),
        Ending::Finished | Ending::Steadier => None,
    }
}

/// Whether the person types this word, before something of theirs is taken away.
///
/// # Errors
/// When there is nobody to ask, or a stream breaks.
pub fn is_sure(word: &str, text: String, nobody: String, app: &mut App<'_>) -> Result<bool, Failure> {
    if !app.streams.stdin_tty {
        return Err(Failure::Usage(nobody));
    }
    let cue = Cue::Ask(Prompt::new("sure", text, Input::Line));
    person(false, app, |meet| {
        loop {
            match meet(&cue)? {
                Turn::Answer(Answer::Text(text)) => return Ok(text.trim().to_lowercase() == word),
                Turn::Stuck => {}
                _ => return Ok(false),
            }
        }
    })
}

/// A question with one choice.
#[must_use]
pub fn question(key: &str, text: &str, help: &str, choices: Vec<Choice>) -> Prompt {
    let input = Input::One { choices, from_bank: false, own: None };
    Prompt { help: Some(help.to_owned()), ..Prompt::new(key, text, input) }
}

/// An option of such a question.
#[must_use]
pub fn choice(key: &str, label: &str) -> Choice {
    Choice { key: key.to_owned(), label: label.to_owned() }
}
