//! Answers from a file: a guide for scripts that says nothing and waits for nothing.
//!
//! A TOML file with question ids as keys. An id alone answers the question wherever it is asked; a whole
//! key such as `"one_line[2].reframe"` answers it on that walk. What is not named is left empty.

use std::collections::BTreeMap;
use std::io;
use std::ops::Deref;
use std::path::Path;

use toml::Value;

use super::{Cue, Guide, Input, Prompt, Turn};
use crate::app::Failure;
use crate::catalog::nearest::nearest;
use crate::exercise::keys::MOST_BYTES;
use crate::exercise::{Answer, Choice, Exercise, Intensity};
use crate::files;
use crate::words::answers as words;

/// Answers by question id or whole key.
#[derive(Debug)]
pub struct Answers {
    file: String,
    values: BTreeMap<String, Value>,
}

impl Answers {
    /// Reads the file and checks that the exercise asks what it answers.
    ///
    /// # Errors
    /// When the file cannot be read, is not TOML, or names a question the exercise does not ask.
    pub fn read(
        file: &Path,
        exercise: &Exercise,
        frame: &dyn Deref<Target = Exercise>,
    ) -> Result<Self, Failure> {
        let name = file.display().to_string();
        let text = files::read_text(file, MOST_BYTES)
            .map_err(|error| Failure::Failed(words::unreadable(&name, &error)))?;
        let values: BTreeMap<String, Value> = toml::from_str(&text)
            .map_err(|error| Failure::Failed(words::not_toml(&name, error.message())))?;
        let mut asked = exercise.question_ids();
        if exercise.care.intensity == Intensity::Deep {
            asked.extend(frame.question_ids()); // the questions before a deep exercise
        }
        for key in values.keys() {
            let id = key.rsplit('.').next().unwrap_or(key);
            if !asked.iter().any(|asked| asked == id) {
                let nearest = nearest(id, asked.iter().cloned());
                return Err(Failure::Failed(words::not_asked(
                    &name,
                    key,
                    &exercise.about.id,
                    nearest.as_deref(),
                )));
            }
        }
        Ok(Self { file: name, values })
    }

    fn answer(&self, prompt: &Prompt) -> io::Result<Answer> {
        let id = prompt.key.rsplit('.').next().unwrap_or(&prompt.key);
        let Some(value) = self.values.get(&prompt.key).or_else(|| self.values.get(id)) else {
            return Ok(Answer::Skipped);
        };
        read(value, &prompt.input).ok_or_else(|| {
            let expected = words::expected(&prompt.input);
            io::Error::new(
                io::ErrorKind::InvalidData,
                words::does_not_fit(&self.file, &prompt.key, &expected),
            )
        })
    }
}

impl Guide for Answers {
    fn present(&mut self, cue: &Cue) -> io::Result<Turn> {
        match cue {
            Cue::Ask(prompt) => self.answer(prompt).map(Turn::Answer),
            _ => Ok(Turn::Next),
        }
    }
}

fn read(value: &Value, input: &Input) -> Option<Answer> {
    match (value, input) {
        (Value::String(text), Input::Line | Input::Page { .. } | Input::One { from_bank: true, .. }) => {
            Some(Answer::Text(text.clone()))
        }
        (Value::String(text), Input::One { choices, own, .. }) => {
            let own = own.as_ref().map(|_| Answer::Text(text.clone()));
            key_of(text, choices).map(Answer::One).or(own)
        }
        (Value::Array(lines), Input::List { at_most }) => {
            strings(lines).filter(|lines| lines.len() <= *at_most).map(Answer::Lines)
        }
        (Value::Array(keys), Input::Many { choices, at_most, .. }) => {
            let keys = strings(keys).filter(|keys| keys.len() <= *at_most)?;
            keys.iter().map(|key| key_of(key, choices)).collect::<Option<_>>().map(Answer::Many)
        }
        (Value::Integer(number), Input::Rating(scale)) => {
            (scale.from..=scale.to).contains(number).then_some(Answer::Number(*number))
        }
        (Value::Boolean(yes), Input::YesNo { .. }) => Some(Answer::YesNo(*yes)),
        _ => None,
    }
}

fn key_of(text: &str, choices: &[Choice]) -> Option<String> {
    choices.iter().find(|choice| choice.key == text || choice.label == text).map(|choice| choice.key.clone())
}

fn strings(values: &[Value]) -> Option<Vec<String>> {
    values.iter().map(|value| value.as_str().map(str::to_owned)).collect()
}
