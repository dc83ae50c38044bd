//! Entries as files: readable without the program, and read again as they were.

use selfcomp::entry::{Entry, Id, Kept};
use selfcomp::moment::Moment;
use selfcomp::record::Record;

/// A record that was written to a file and read again.
pub fn put_by(record: Record) -> Record {
    let moment = Moment::of(
        &"2026-04-12T10:15:30Z".parse::<jiff::Timestamp>().unwrap().to_zoned(jiff::tz::TimeZone::UTC),
    );
    let entry = Entry::new(Id::new(&moment, 7), moment, Kept::All, Vec::new(), record);
    Entry::from_markdown(&entry.to_markdown().unwrap()).unwrap().record
}
