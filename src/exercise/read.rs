//! From the text of a file to an exercise, or to every fault in it.

use toml::Spanned;
use toml::de::DeTable;

pub use super::fault::Fault;
use super::fault::Faults;
use super::names::Names;
pub use super::place::Place;
use super::reader::Reader;
use super::{Exercise, flow, layout, paths, resolve, shape, syntax, weigh, writing};

/// What a check found.
#[derive(Debug)]
pub struct Checked {
    /// The exercise, when there is no error.
    pub exercise: Option<Exercise>,
    /// Every fault, in the order of the file.
    pub faults: Vec<Fault>,
}

/// Reads a file that tests have proved right: no more work than turning it into an exercise.
///
/// # Errors
/// The faults that showed all the same. What needs the whole file to be seen, like the order of questions, does not show.
pub fn trusted(text: &str) -> Result<Exercise, Vec<Fault>> {
    let table = syntax::open(text)?;
    let (exercise, reader) = lower(text, &table);
    if reader.faults.any_error() { Err(reader.faults.sorted()) } else { Ok(exercise) }
}

/// Reads a file and looks for every fault in it.
#[must_use]
pub fn check(text: &str) -> Checked {
    check_at(text, &Place::default())
}

/// The same for a file whose place is known: some rules are about that.
#[must_use]
pub fn check_at(text: &str, place: &Place<'_>) -> Checked {
    let table = match syntax::open(text) {
        Ok(table) => table,
        Err(faults) => return Checked { exercise: None, faults },
    };
    let (exercise, mut reader) = lower(text, &table);
    writing::characters(text, table.get_ref(), &mut reader.faults);
    writing::newer_toml(text, table.get_ref(), &mut reader.faults);
    writing::unfilled(table.get_ref(), &reader.names.ids, &mut reader.faults);
    resolve::resolve(&mut reader, &exercise);
    resolve::score(&mut reader, &exercise);
    place.check(&exercise, &mut reader);
    walk(&exercise, &mut reader);
    weigh(&exercise, place, &mut reader);
    let exercise = (!reader.faults.any_error()).then_some(exercise);
    Checked { exercise, faults: reader.faults.sorted() }
}

/// Order, circles and bounds: only when the single steps are right.
fn walk(exercise: &Exercise, reader: &mut Reader<'_>) {
    if reader.faults.any_error() {
        return;
    }
    paths::check(exercise, &mut reader.faults);
    if reader.faults.any_error() {
        return;
    }
    flow::check(exercise, &mut reader.faults);
    if let Some(at) = reader.names.place_of_way_out() {
        flow::way_out_ends(exercise, at, &mut reader.faults);
    }
}

/// What is left to say about an exercise that can be walked.
fn weigh(exercise: &Exercise, place: &Place<'_>, reader: &mut Reader<'_>) {
    if reader.faults.any_error() {
        return;
    }
    weigh::way_out(exercise, &reader.names, &mut reader.faults);
    if let Some(original) = place.original.filter(|_| place.compared) {
        shape::compare(original, exercise, &reader.names, &mut reader.faults);
    }
    if !place.is_frame() {
        weigh::whole(exercise, &reader.names, &mut reader.faults);
    }
}

/// The exercise as far as it can be read, and what was seen on the way.
fn lower<'a>(text: &'a str, table: &'a Spanned<DeTable<'a>>) -> (Exercise, Reader<'a>) {
    let mut reader = Reader { source: text, faults: Faults::default(), names: Names::default() };
    let exercise = layout::exercise(&mut reader, table.get_ref());
    (exercise, reader)
}
