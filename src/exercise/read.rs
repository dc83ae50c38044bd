//! From the text of a file to an exercise, or to every fault in it.

use toml::Spanned;
use toml::de::DeTable;

pub use super::fault::Fault;
use super::fault::Faults;
use super::names::Names;
use super::reader::Reader;
use super::{Exercise, layout, syntax};

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
    // Given back by the end of the program, all at once: piece by piece costs a twentieth of a whole run.
    let table = std::mem::ManuallyDrop::new(syntax::open(text)?);
    let (exercise, reader) = lower(text, &table);
    if reader.faults.any_error() { Err(reader.faults.sorted()) } else { Ok(exercise) }
}

/// Reads a file and looks for every fault in it.
#[must_use]
pub fn check(text: &str) -> Checked {
    match syntax::open(text) {
        Err(faults) => Checked { exercise: None, faults },
        Ok(table) => {
            let (exercise, reader) = lower(text, &table);
            let exercise = (!reader.faults.any_error()).then_some(exercise);
            Checked { exercise, faults: reader.faults.sorted() }
        }
    }
}

/// The exercise as far as it can be read, and what was seen on the way.
fn lower<'a>(text: &'a str, table: &'a Spanned<DeTable<'a>>) -> (Exercise, Reader<'a>) {
    let mut reader = Reader { source: text, faults: Faults::default(), names: Names::default() };
    let exercise = layout::exercise(&mut reader, table.get_ref());
    (exercise, reader)
}
