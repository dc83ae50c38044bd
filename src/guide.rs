//! The port to the person: one cue goes out, one turn comes back. Nothing else crosses.
//!
//! A new front end is one type with one method. A new cue breaks every front end at compile time.

use std::io;

use serde::{Deserialize, Serialize};

use crate::exercise::{Answer, Breath, Choice, Scale};
use crate::known::Earlier;
use crate::part::Part;
use crate::record::{Given, Measured};
use crate::words;

pub mod answers;
pub mod editor;
pub mod open;
pub mod plain;
mod signals;
pub mod terminal;
pub mod ways;

/// Is told of a text while it is being written, on whatever thread that happens.
pub trait Scribe: Send + Sync {
    /// With every keystroke.
    fn typed(&self, begun: &Begun);

    /// The same, and nothing of it is only in this process any more when this returns: after a whole line
    /// where a terminal gives no less, after an editor saved it, before a signal ends the program.
    ///
    /// `false` when there is no place for it, or it could not be written.
    fn put_by(&self, begun: &Begun) -> bool;

    /// Whether something is put by now, and stays when the program ends here.
    fn has_put_by(&self) -> bool;
}

/// What a front end does.
pub trait Guide {
    /// Shows the cue, waits as the cue asks, and says what the person did.
    ///
    /// # Errors
    /// Only when the stream to the person is broken. Leaving is a turn, not an error.
    fn present(&mut self, cue: &Cue) -> io::Result<Turn>;
}

/// What comes next.
#[derive(Debug, Clone, PartialEq)]
pub enum Cue {
    /// The heading of an exercise. Nothing is waited for.
    Title {
        /// Its name.
        title: String,
        /// How long this length of it takes.
        minutes: u32,
    },
    /// A text, then so many seconds.
    Say {
        /// Lines as the author broke them; wrapped by the guide.
        text: String,
        /// Seconds; 0 when only the reading time is meant.
        pause: u32,
    },
    /// So many seconds.
    Pause {
        /// 1 to 600.
        seconds: u32,
    },
    /// Paced breaths.
    Breathe {
        /// The lengths of one breath.
        breath: Breath,
        /// How many.
        rounds: u32,
    },
    /// A question.
    Ask(Prompt),
    /// A card, shown on the way; also a result of the session.
    Card(Card),
    /// A number before and a number now, without a verdict.
    Change {
        /// The first rating.
        before: i64,
        /// The second.
        now: i64,
    },
    /// A total beside nothing else.
    Total(Total),
    /// The last text of the exercise.
    End {
        /// Lines as the author broke them.
        text: String,
    },
    /// Help lines and people. Enter returns, q leaves.
    People {
        /// The support screen; empty until the loop around the session puts it there.
        text: String,
    },
    /// One line of the program's own. Nothing is waited for.
    Note {
        /// The line.
        text: String,
    },
}

/// A question as the person meets it: every word in place, every option drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Prompt {
    /// The key its answer is stored under, for example `one_line[2].reframe`.
    pub key: String,
    /// What is asked; may be empty where the options speak for themselves.
    pub text: String,
    /// A word of help.
    pub help: Option<String>,
    /// What an answer could look like.
    pub example: Option<String>,
    /// The kind of answer.
    pub input: Input,
    /// What was answered here before going back, or before a change of the file.
    pub before: Option<Answer>,
    /// The first rating, when this is the second of a pair.
    pub pair: Option<i64>,
}

impl Prompt {
    /// A question with nothing beside it.
    #[must_use]
    pub fn new(key: impl Into<String>, text: impl Into<String>, input: Input) -> Self {
        let (key, text) = (key.into(), text.into());
        Self { key, text, help: None, example: None, input, before: None, pair: None }
    }

    /// What is recorded of an answer to it.
    #[must_use]
    pub fn given(self, answer: Answer, words: Option<String>) -> Given {
        let scale = match &self.input {
            Input::Rating(scale) if answer.is_given() => Some(Measured::of(scale)),
            _ => None,
        };
        let before = self.pair.filter(|_| answer.is_given());
        Given { key: self.key, asked: self.text, answer, words, scale, before }
    }
}

/// A text on its way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Begun {
    /// The key of its question; empty when nothing is being written.
    pub key: String,
    /// The question as the person reads it.
    pub asked: String,
    /// The text so far.
    pub text: String,
}

/// The kind of answer, with everything a guide needs to show it.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// One line: [`Answer::Text`].
    Line,
    /// A long text: [`Answer::Text`].
    Page {
        /// What already stands on the page; empty when nothing does.
        starter: String,
        /// Whether the author suggests an editor. It may be asked for at any page.
        editor: bool,
    },
    /// Several lines: [`Answer::Lines`].
    List {
        /// 1 to 20.
        at_most: usize,
    },
    /// One of these: [`Answer::One`]; from a bank or in own words: [`Answer::Text`].
    One {
        /// In the order they are shown.
        choices: Vec<Choice>,
        /// Whether an option is its own answer (drawn from a bank).
        from_bank: bool,
        /// The words of the last option, "in my own words".
        own: Option<String>,
    },
    /// Any of these: [`Answer::Many`].
    Many {
        /// In the order they are shown.
        choices: Vec<Choice>,
        /// A soft hint.
        at_least: usize,
        /// The most that can be chosen.
        at_most: usize,
    },
    /// [`Answer::Number`].
    Rating(Scale),
    /// [`Answer::YesNo`].
    YesNo {
        /// The word for yes.
        yes: String,
        /// The word for no.
        no: String,
    },
}

impl Input {
    /// An answer as a text shows it: the labels of options, the lines of a list. `None` when it is empty.
    #[must_use]
    pub fn words(&self, answer: &Answer) -> Option<String> {
        match answer {
            Answer::Text(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
            Answer::Lines(lines) => Some(lines.join("\n")).filter(|text| !text.is_empty()),
            Answer::One(key) => self.label(key),
            Answer::Many(keys) => {
                let labels: Vec<String> = keys.iter().filter_map(|key| self.label(key)).collect();
                words::and_list(&labels)
            }
            Answer::Number(number) => Some(number.to_string()),
            Answer::YesNo(answer) => match self {
                Self::YesNo { yes, no } => Some(if *answer { yes } else { no }.clone()),
                _ => None,
            },
            Answer::Skipped => None,
        }
    }

    fn label(&self, key: &str) -> Option<String> {
        let (Self::One { choices, .. } | Self::Many { choices, .. }) = self else { return None };
        choices.iter().find(|choice| choice.key == key).map(|choice| choice.label.clone())
    }
}

/// A keepsake with the person's words in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its heading.
    pub title: String,
    /// Its lines; never empty.
    pub text: String,
    /// After how many days it comes back, once a journal keeps it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_in_days: Option<u32>,
    /// Lines on it that are the person's own words from then on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mine: Vec<String>,
    /// The part it is the card of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
}

/// A total of ratings.
#[derive(Debug, Clone, PartialEq)]
pub struct Total {
    /// Its heading.
    pub title: String,
    /// The number; `None` when too few were answered.
    pub value: Option<f64>,
    /// What the number is and is not.
    pub note: Option<String>,
    /// The person's own totals of earlier days, the oldest first.
    pub earlier: Vec<Earlier>,
}

/// What the person did. Any turn is legal at any time.
#[derive(Debug, Clone, PartialEq)]
pub enum Turn {
    /// On to the next thing.
    Next,
    /// An answer; [`Answer::Skipped`] when it was left empty.
    Answer(Answer),
    /// Back to the question before.
    Back,
    /// To steadier ground.
    Steadier,
    /// To people: the support screen.
    People,
    /// Something is in the way: nothing comes, kindness meets a sneer, touch is not welcome …
    Stuck,
    /// Leave.
    Leave,
    /// There is nobody to ask: the input has ended.
    Gone,
}
