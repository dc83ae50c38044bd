//! Looking back on what was kept, as plain facts: what was practised and when, how it was afterwards, and the
//! numbers before and after.
//!
//! Nothing is derived here: no trend, no total, no grade, no days in a row.

use jiff::civil::Date;

use crate::entry::{Entry, Id};
use crate::exercise::Answer;
use crate::exercise::characters::clean_line;
use crate::plot::{Point, Series};
use crate::record::{Given, Measured};

/// One practice. Its texts are fit to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// The name of its entry.
    pub id: Id,
    /// The id of the exercise.
    pub exercise: String,
    /// The title of the exercise, as it was then.
    pub title: String,
    /// The day it was, where the person was.
    pub date: Date,
    /// How it was afterwards, when the person said so and it was kept.
    pub ended: Option<Ended>,
    /// Numbers before and after, in the order of the exercise.
    pub pairs: Vec<Pair>,
}

/// How it was afterwards: an option with this key, in a question with one choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Softer.
    Softer,
    /// The same.
    Same,
    /// Heavier.
    Heavier,
}

/// Two ratings of the same thing, one before and one after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The key of the second rating, without its place in a loop.
    pub key: String,
    /// What was asked the second time.
    pub asked: String,
    /// What both are on.
    pub scale: Measured,
    /// The first number.
    pub before: i64,
    /// The second number.
    pub after: i64,
}

impl Practice {
    /// What an entry says about itself. Where only a card was kept, that is the exercise and the day.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        let record = &entry.record;
        Self {
            id: entry.id.clone(),
            exercise: clean_line(&record.exercise).into_owned(),
            title: clean_line(&record.title).into_owned(),
            date: entry.moment.date(),
            ended: record.answers.iter().rev().find_map(Ended::of),
            pairs: record.answers.iter().filter_map(Pair::of).collect(),
        }
    }
}

impl Ended {
    fn of(given: &Given) -> Option<Self> {
        let Answer::One(key) = &given.answer else { return None };
        [Self::Softer, Self::Same, Self::Heavier].into_iter().find(|ended| ended.key() == key)
    }

    /// The key of the option.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Softer => "softer",
            Self::Same => "same",
            Self::Heavier => "heavier",
        }
    }
}

impl Pair {
    fn of(given: &Given) -> Option<Self> {
        let Answer::Number(after) = given.answer else { return None };
        let scale = given.scale.clone()?;
        let words = |words: Option<String>| words.map(|words| clean_line(&words).into_owned());
        Some(Self {
            key: outside_loops(&clean_line(&given.key)),
            asked: clean_line(&given.asked).into_owned(),
            scale: Measured { low: words(scale.low), high: words(scale.high), ..scale },
            before: given.before?,
            after,
        })
    }
}

/// `one_line.after` of `one_line[2].after`.
fn outside_loops(key: &str) -> String {
    let parts = key.split('[').enumerate();
    parts
        .map(|(at, part)| if at == 0 { part } else { part.split_once(']').map_or("", |(_, rest)| rest) })
        .collect()
}

/// Every time one exercise was practised.
#[derive(Debug)]
pub struct Times<'a> {
    /// The title it had last.
    pub title: &'a str,
    /// The practices, newest first.
    pub practices: Vec<&'a Practice>,
}

/// Practices, oldest first, by exercise; what was practised last comes first.
#[must_use]
pub fn by_exercise(practices: &[Practice]) -> Vec<Times<'_>> {
    let mut times: Vec<Times<'_>> = Vec::new();
    for practice in practices.iter().rev() {
        match times.iter_mut().find(|times| times.practices[0].exercise == practice.exercise) {
            Some(times) => times.practices.push(practice),
            None => times.push(Times { title: &practice.title, practices: vec![practice] }),
        }
    }
    times
}

/// Numbers before and after on one scale of one exercise.
#[derive(Debug)]
pub struct Rated<'a> {
    /// What was rated: the title of the exercise, with the question when it has several pairs.
    pub title: String,
    /// The scale; where its words or its ends were changed, another one begins.
    pub scale: &'a Measured,
    /// Practices with their numbers, oldest first.
    pub pairs: Vec<(&'a Practice, &'a Pair)>,
}

/// The numbers of practices, oldest first, by exercise and scale: distress first, then what was rated last.
#[must_use]
pub fn by_scale(practices: &[Practice]) -> Vec<Rated<'_>> {
    let mut rated: Vec<Rated<'_>> = Vec::new();
    let pairs = practices.iter().rev().flat_map(|one| one.pairs.iter().rev().map(move |pair| (one, pair)));
    for (practice, pair) in pairs {
        match rated.iter_mut().find(|rated| rated.is_about(practice, pair)) {
            Some(rated) => rated.pairs.push((practice, pair)),
            None => rated.push(Rated {
                title: practice.title.clone(),
                scale: &pair.scale,
                pairs: vec![(practice, pair)],
            }),
        }
    }
    for rated in &mut rated {
        rated.pairs.reverse();
    }
    rated.sort_by_key(|rated| !rated.scale.distress);
    tell_apart(&mut rated);
    rated
}

/// An exercise with several pairs: each is named by its question, too.
fn tell_apart(rated: &mut [Rated<'_>]) {
    let keys: Vec<(&str, &str)> = rated.iter().map(Rated::key).collect();
    for rated in rated {
        let (exercise, key) = rated.key();
        if keys.iter().any(|(other, another)| *other == exercise && *another != key) {
            let asked = rated.pairs.last().map_or("", |(_, pair)| &pair.asked);
            rated.title = crate::words::looking::asked_in(&rated.title, asked);
        }
    }
}

impl<'a> Rated<'a> {
    fn is_about(&self, practice: &Practice, pair: &Pair) -> bool {
        self.key() == (&practice.exercise, &pair.key) && *self.scale == pair.scale
    }

    fn key(&self) -> (&'a str, &'a str) {
        self.pairs.first().map_or(("", ""), |(practice, pair)| (&practice.exercise, &pair.key))
    }

    /// The numbers as points of a plot.
    #[must_use]
    pub fn points(&self) -> Vec<Point> {
        let point = |(practice, pair): &(&Practice, &Pair)| Point {
            date: practice.date,
            before: Some(number(pair.before)),
            after: Some(number(pair.after)),
        };
        self.pairs.iter().map(point).collect()
    }

    /// What a plot shows of these points.
    #[must_use]
    pub fn series<'s>(&'s self, points: &'s [Point]) -> Series<'s> {
        let word = |word: &'s Option<String>| word.as_deref().unwrap_or_default();
        Series {
            title: &self.title,
            low: word(&self.scale.low),
            high: word(&self.scale.high),
            from: number(self.scale.from),
            to: number(self.scale.to),
            points,
        }
    }
}

/// For a plot. No scale of an exercise goes beyond what this holds; what a changed file says may.
fn number(value: i64) -> f64 {
    f64::from(i32::try_from(value).unwrap_or(if value < 0 { i32::MIN } else { i32::MAX }))
}
