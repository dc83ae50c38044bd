//! Options of a choice and points of a scale: lists of `{ name = "words" }`, or of plain texts.

use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use super::fault::{Fault, Faults};
use super::{Choice, keys, value};

/// One entry as it stands in the file.
struct Written<'a> {
    /// The name and its place, when there is one.
    name: Option<(&'a str, Range<usize>)>,
    label: &'a str,
    at: Range<usize>,
}

/// The options in a list. Faulty ones are reported and left out.
pub(super) fn options(list: &[Spanned<DeValue<'_>>], faults: &mut Faults) -> Vec<Choice> {
    let written = entries(list, faults);
    mixed(&written, faults);
    twice(&written, "option", faults);
    let mut choices = Vec::with_capacity(written.len());
    for (index, entry) in written.iter().enumerate() {
        let key = match &entry.name {
            Some((name, at)) => {
                unfit(name, at.clone(), faults);
                (*name).to_owned()
            }
            None => (index + 1).to_string(),
        };
        choices.push(Choice { key, label: value::owned(entry.label) });
    }
    choices
}

/// The points in a list, from the lowest to the highest, each with where it stands.
pub(super) fn points(list: &[Spanned<DeValue<'_>>], faults: &mut Faults) -> Vec<(i64, String)> {
    let written = entries(list, faults);
    twice(&written, "point", faults);
    let mut points: Vec<_> =
        written.iter().filter_map(|entry| Some((point(entry, faults)?, value::owned(entry.label)))).collect();
    points.sort_by_key(|(number, _)| *number);
    points
}

fn point(entry: &Written<'_>, faults: &mut Faults) -> Option<i64> {
    let (name, at) = entry.name.clone().unwrap_or(("", entry.at.clone()));
    let number = name.parse().ok();
    if number.is_none() {
        faults.add(
            Fault::error("E017", at, "a point of a scale is a number with words").help("{ 1 = \"never\" }"),
        );
    }
    number
}

fn entries<'a>(list: &'a [Spanned<DeValue<'a>>], faults: &mut Faults) -> Vec<Written<'a>> {
    list.iter().filter_map(|item| entry(item).map_err(|fault| faults.add(*fault)).ok()).collect()
}

fn entry<'a>(item: &'a Spanned<DeValue<'a>>) -> Result<Written<'a>, Box<Fault>> {
    let at = item.span();
    match item.get_ref() {
        DeValue::String(label) => Ok(Written { name: None, label: filled(label, at.clone())?, at }),
        DeValue::Table(table) if table.len() == 1 => {
            let (name, value) = table.iter().next().ok_or_else(|| no_entry(at.clone()))?;
            let DeValue::String(label) = value.get_ref() else {
                let message = format!("the words of `{}` should be a text in \"quotes\"", name.get_ref());
                let fault = Fault::error("E005", value.span(), message);
                return Err(Box::new(fault.label(value::type_of(value.get_ref()))));
            };
            Ok(Written { name: Some((name.get_ref(), name.span())), label: filled(label, value.span())?, at })
        }
        _ => Err(no_entry(at)),
    }
}

fn no_entry(at: Range<usize>) -> Box<Fault> {
    let fault = Fault::error("E017", at, "each option is one name with its words");
    Box::new(fault.help("write { name = \"words\" }"))
}

fn filled(label: &str, at: Range<usize>) -> Result<&str, Box<Fault>> {
    let fault = match label.trim() {
        "" => Some(Fault::error("E017", at, "this option has no words")),
        _ => value::too_long(label, at),
    };
    fault.map_or(Ok(label), |fault| Err(Box::new(fault)))
}

fn mixed(written: &[Written<'_>], faults: &mut Faults) {
    let Some(named) = written.iter().find(|entry| entry.name.is_some()) else { return };
    if let Some(bare) = written.iter().find(|entry| entry.name.is_none()) {
        let fault = Fault::error("E017", bare.at.clone(), "some options have a name and this one has none");
        faults.add(
            fault
                .help("write { name = \"words\" }, or give none of them a name")
                .other(named.at.clone(), "has a name"),
        );
    }
}

fn twice(written: &[Written<'_>], what: &str, faults: &mut Faults) {
    for (index, entry) in written.iter().enumerate() {
        let Some((name, at)) = &entry.name else { continue };
        let mut earlier = written[..index].iter().filter_map(|entry| entry.name.as_ref());
        if let Some((_, first)) = earlier.find(|(earlier, _)| earlier == name) {
            let fault = Fault::error("E017", at.clone(), format!("two {what}s are called `{name}`"));
            faults.add(fault.label("second time").other(first.clone(), "first time"));
        }
    }
}

fn unfit(name: &str, at: Range<usize>, faults: &mut Faults) {
    if !value::is_id(name) {
        let message = "the name of an option has small letters, digits and _ only, and starts with a letter";
        faults.add(
            Fault::error("E014", at, message).help(format!("for example `{}`", value::as_name(name, '_'))),
        );
    } else if keys::RESERVED_OPTIONS.contains(&name) {
        let message = format!("`{name}` is a word of the format and cannot be the name of an option");
        faults.add(Fault::error("E016", at, message).help("choose another word"));
    }
}
