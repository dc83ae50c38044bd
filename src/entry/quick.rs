//! The head of an entry as `selfcomp` writes it, taken line by line: a list of many entries waits a tenth as long.
//!
//! Only the plainest lines of TOML are understood here, and exactly as TOML means them. With anything else all
//! of it is left to the real reader.

use serde::de::DeserializeOwned;
use serde::de::value::{Error, StrDeserializer};

use super::front::HeadKeys;
use super::{Id, Kept};
use crate::record::Ending;

/// A value on one line.
enum Value<'t> {
    Text(&'t str),
    Number(u64),
    Texts(Vec<&'t str>),
    Truth,
}

/// The keys of a list above the first table; `None` when the real reader has to look.
pub(super) fn head(above: &str) -> Option<HeadKeys> {
    let lines: Vec<(&str, Value<'_>)> =
        above.lines().filter(|line| !line.is_empty()).map(line).collect::<Option<_>>()?;
    let twice =
        |(at, (key, _)): (usize, &(&str, Value<'_>))| lines[..at].iter().any(|(other, _)| other == key);
    if lines.iter().enumerate().any(twice) {
        return None;
    }
    let value = |wanted: &str| lines.iter().find(|(key, _)| *key == wanted).map(|(_, value)| value);
    let text = |key: &str| value(key).map(Value::text);
    Some(HeadKeys {
        v: value("v")?.number()?,
        id: Id::parse(text("id")??)?,
        exercise: text("exercise")??.to_owned(),
        title: text("title")??.to_owned(),
        ending: optional(text("ending"))?.map(named::<Ending>).transpose().ok()?,
        kept: named::<Kept>(text("kept")??).ok()?,
        started: text("started")??.to_owned(),
        offset: text("offset")??.to_owned(),
        zone: optional(text("zone"))?.map(str::to_owned),
        tags: value("tags").map_or(Some(Vec::new()), Value::texts)?,
    })
}

/// A key that is not there is nothing; one of another kind is for the real reader.
#[allow(clippy::option_option, reason = "absent, of another kind, and there are three things")]
fn optional(text: Option<Option<&str>>) -> Option<Option<&str>> {
    text.map_or(Some(None), |text| text.map(Some))
}

fn named<T: DeserializeOwned>(name: &str) -> Result<T, Error> {
    T::deserialize(StrDeserializer::new(name))
}

impl<'t> Value<'t> {
    fn text(&self) -> Option<&'t str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    fn number(&self) -> Option<u32> {
        if let Self::Number(number) = self { u32::try_from(*number).ok() } else { None }
    }

    fn texts(&self) -> Option<Vec<String>> {
        let Self::Texts(texts) = self else { return None };
        Some(texts.iter().map(|text| (*text).to_owned()).collect())
    }
}

/// `key = "text"`, `key = 12`, `key = ["a", "b"]`.
fn line(line: &str) -> Option<(&str, Value<'_>)> {
    let (key, value) = line.split_once('=')?;
    let (key, value) = (key.strip_suffix(' ')?, value.strip_prefix(' ')?);
    let plain = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let value = match value.as_bytes().first()? {
        b'"' => Value::Text(quoted(value)?),
        b'[' => Value::Texts(list(value)?),
        b't' | b'f' => matches!(value, "true" | "false").then_some(Value::Truth)?,
        _ => Value::Number(number(value)?),
    };
    plain.then_some((key, value))
}

/// Without anything that would have to be escaped, or must not be there.
fn quoted(value: &str) -> Option<&str> {
    let text = value.strip_prefix('"')?.strip_suffix('"')?;
    let plain = |byte: u8| byte >= b' ' && !matches!(byte, b'"' | b'\\' | 0x7f);
    text.bytes().all(plain).then_some(text)
}

fn list(value: &str) -> Option<Vec<&str>> {
    let inside = value.strip_prefix('[')?.strip_suffix(']')?;
    // A comma inside a word splits it into what is no word.
    if inside.is_empty() { Some(Vec::new()) } else { inside.split(", ").map(quoted).collect() }
}

/// No longer than a number of TOML can be, and without a zero in front.
fn number(value: &str) -> Option<u64> {
    let plain = value.len() <= 18 && value.bytes().all(|byte| byte.is_ascii_digit());
    value.parse().ok().filter(|_| plain && (value == "0" || !value.starts_with('0')))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::front::read_head;
    use super::*;

    const HEAD: &str = "v = 1\nid = \"20260412T081530Z-7f3a9c2e10\"\nexercise = \"letter\"\ntitle = \"A letter, é\"\n\
        ending = \"finished\"\nkept = \"all\"\nstarted = \"2026-04-12T08:15:30Z\"\noffset = \"+02:00\"\n\
        zone = \"Europe/Berlin\"\ntags = [\"a, b\", \"c\"]\nrecord = 1\nlength = \"full\"\nseed = 8517451898229155\nsteadier = true\n\n";

    fn plainly(text: &str) -> Option<HeadKeys> {
        toml::from_str(text).ok()
    }

    #[test]
    fn an_entry_as_it_is_written_is_read_quickly() {
        let head = HEAD.replace("a, b", "ab");
        assert!(super::head(&head).is_some() && super::head(&head) == plainly(&head));
        assert!(read_head(&head).is_ok() && read_head(HEAD).is_ok(), "a word with a comma is read with care");
        assert!(super::head(HEAD).is_none());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_read_quickly_is_what_toml_says(
            from in 0..HEAD.len(),
            length in 0..12_usize,
            with in "[a-z0-9\"'\\[\\], =\\\\\n\t\u{7f}#é.{}_+-]{0,4}|\n(title|tags|v|x) = (\"[a-c, ]{0,3}\"|\\[\\]|0?[0-9]{1,20}|true|fals)\n",
        ) {
            let from = HEAD.floor_char_boundary(from);
            let to = HEAD.floor_char_boundary((from + length).min(HEAD.len()));
            let text = format!("{}{with}{}", &HEAD[..from], &HEAD[to.max(from)..]).replace("a, b", "ab");
            if let Some(quick) = head(&text) {
                prop_assert_eq!(Some(quick), plainly(&text), "{}", text);
            }
        }
    }
}
