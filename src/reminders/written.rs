//! The form of the file: each value as a person would write it, refused at its place when it cannot be one.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::{Paused, Scheduler, Set};
use crate::catalog::own::is_id;
use crate::reminder::days::Days;
use crate::reminder::{About, Reminder, Via, clock};
use crate::words::reminders as words;

/// The file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    #[serde(default, with = "maybe", skip_serializing_if = "Option::is_none")]
    scheduler: Option<Scheduler>,
    #[serde(default, with = "maybe", skip_serializing_if = "Option::is_none")]
    paused: Option<Paused>,
    #[serde(default, rename = "reminder")]
    all: Vec<One>,
}

/// One reminder.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct One {
    #[serde(with = "text")]
    id: Id,
    #[serde(with = "text")]
    at: Time,
    #[serde(default, with = "maybe", skip_serializing_if = "Option::is_none")]
    days: Option<Days>,
    #[serde(default, with = "maybe", skip_serializing_if = "Option::is_none")]
    about: Option<About>,
    #[serde(with = "text")]
    via: Via,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    around: bool,
    /// Without it every moment counts: somebody wrote the file by hand.
    #[serde(default, with = "maybe", skip_serializing_if = "Option::is_none")]
    since: Option<Timestamp>,
}

/// The name of a reminder.
#[derive(Debug)]
struct Id(String);

impl From<Written> for Set {
    fn from(written: Written) -> Self {
        let all = written.all.into_iter().map(Reminder::from).collect();
        Self { all, scheduler: written.scheduler, paused: written.paused }
    }
}

impl From<&Set> for Written {
    fn from(set: &Set) -> Self {
        Self { scheduler: set.scheduler, paused: set.paused, all: set.all.iter().map(One::from).collect() }
    }
}

impl From<One> for Reminder {
    fn from(one: One) -> Self {
        Self {
            id: one.id.0,
            at: one.at,
            days: one.days.unwrap_or(Days::EVERY),
            about: one.about.unwrap_or(About::Moment),
            via: one.via,
            around: one.around,
            since: one.since.unwrap_or(Timestamp::MIN),
        }
    }
}

impl From<&Reminder> for One {
    fn from(reminder: &Reminder) -> Self {
        Self {
            id: Id(reminder.id.clone()),
            at: reminder.at,
            days: Some(reminder.days).filter(|days| *days != Days::EVERY),
            about: Some(reminder.about.clone()).filter(|about| *about != About::Moment),
            via: reminder.via,
            around: reminder.around,
            since: Some(reminder.since).filter(|since| *since != Timestamp::MIN),
        }
    }
}

/// A value that stands there as a text.
trait Value: Sized {
    /// What it looks like, for somebody who wrote it otherwise.
    const LIKE: &'static str;
    fn read(text: &str) -> Option<Self>;
    fn written(&self) -> String;
}

impl Value for Id {
    const LIKE: &'static str = words::LIKE_ID;

    fn read(text: &str) -> Option<Self> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (!text.is_empty() && text.len() <= 40 && text.bytes().all(plain)).then(|| Self(text.to_owned()))
    }

    fn written(&self) -> String {
        self.0.clone()
    }
}

impl Value for Time {
    const LIKE: &'static str = words::LIKE_TIME;

    fn read(text: &str) -> Option<Self> {
        clock::time(text)
    }

    fn written(&self) -> String {
        clock::told(*self)
    }
}

impl Value for Days {
    const LIKE: &'static str = words::LIKE_DAYS;

    fn read(text: &str) -> Option<Self> {
        Self::parse(text)
    }

    fn written(&self) -> String {
        self.to_string()
    }
}

impl Value for About {
    const LIKE: &'static str = words::LIKE_ABOUT;

    fn read(text: &str) -> Option<Self> {
        match text {
            "a moment" => Some(Self::Moment),
            "a phrase" => Some(Self::Phrase),
            "letters" => Some(Self::Letters),
            id => is_id(id).then(|| Self::Exercise(id.to_owned())),
        }
    }

    fn written(&self) -> String {
        match self {
            Self::Moment => "a moment".into(),
            Self::Phrase => "a phrase".into(),
            Self::Letters => "letters".into(),
            Self::Exercise(id) => id.clone(),
        }
    }
}

impl Value for Via {
    const LIKE: &'static str = words::LIKE_VIA;

    fn read(text: &str) -> Option<Self> {
        Self::named(text)
    }

    fn written(&self) -> String {
        self.name().into()
    }
}

impl Value for Scheduler {
    const LIKE: &'static str = words::LIKE_SCHEDULER;

    fn read(text: &str) -> Option<Self> {
        [Self::Systemd, Self::Cron, Self::None].into_iter().find(|scheduler| scheduler.name() == text)
    }

    fn written(&self) -> String {
        self.name().into()
    }
}

impl Value for Paused {
    const LIKE: &'static str = words::LIKE_PAUSED;

    fn read(text: &str) -> Option<Self> {
        match text.strip_prefix("until ") {
            Some(day) => day.parse::<Date>().ok().map(Self::Until),
            None => (text == "yes").then_some(Self::Open),
        }
    }

    fn written(&self) -> String {
        match self {
            Self::Open => "yes".into(),
            Self::Until(day) => format!("until {day}"),
        }
    }
}

impl Value for Timestamp {
    const LIKE: &'static str = words::LIKE_SINCE;

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn written(&self) -> String {
        self.to_string()
    }
}

/// A value.
mod text {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    use super::{Value, words};

    pub fn serialize<V: Value, S: Serializer>(value: &V, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&value.written())
    }

    pub fn deserialize<'de, V: Value, D: Deserializer<'de>>(from: D) -> Result<V, D::Error> {
        let text = String::deserialize(from)?;
        V::read(&text).ok_or_else(|| D::Error::custom(words::not_like(&text, V::LIKE)))
    }
}

/// A value that may be left out.
mod maybe {
    use serde::{Deserializer, Serializer};

    use super::{Value, text};

    #[allow(clippy::ref_option, reason = "serde hands it over like this")]
    pub fn serialize<V: Value, S: Serializer>(value: &Option<V>, to: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => text::serialize(value, to),
            None => to.serialize_none(),
        }
    }

    pub fn deserialize<'de, V: Value, D: Deserializer<'de>>(from: D) -> Result<Option<V>, D::Error> {
        text::deserialize(from).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_as_it_was_written() {
        let text = "scheduler = \"cron\"\npaused = \"until 2026-12-01\"\n\n\
                    [[reminder]]\nid = \"1\"\nat = \"08:30\"\ndays = \"mon,thu\"\nabout = \"break\"\n\
                    via = \"notify\"\naround = true\nsince = \"2026-11-21T09:00:00Z\"\n\n\
                    [[reminder]]\nid = \"2\"\nat = \"20:00\"\nvia = \"terminal\"\n";
        let written: Written = toml::from_str(text).unwrap();
        let set = Set::from(written);
        assert_eq!(set.all[0].about, About::Exercise("break".into()));
        assert_eq!((set.all[1].about.clone(), set.all[1].days), (About::Moment, Days::EVERY));
        assert_eq!(toml::to_string(&Written::from(&set)).unwrap(), text);
    }

    #[test]
    fn a_value_that_cannot_be_is_named_with_what_it_looks_like() {
        for (line, like) in [
            ("at = \"24:00\"", "8:30"),
            ("at = \"08:30\"\ndays = \"someday\"", "mon,thu"),
            ("at = \"08:30\"\nabout = \"rm -rf\"", "exercise"),
            ("at = \"08:30\"\nsince = \"then\"", "2026"),
        ] {
            let text = format!("[[reminder]]\nid = \"1\"\nvia = \"notify\"\n{line}\n");
            let error = toml::from_str::<Written>(&text).unwrap_err();
            assert!(error.message().contains(like), "{error}");
        }
    }
}
