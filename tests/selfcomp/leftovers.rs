//! What a killed process left behind: taken away a day later, never while somebody still works on it.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use selfcomp::entry::{Entry, Id, Kept};
use selfcomp::journal::Journal;
use selfcomp::journal::drafts::Drafts;
use selfcomp::moment::Moment;

use crate::faults::{ANSWERS, EXERCISE, KEEP, answers, entries};
use crate::person::Person;

const ID: &str = "20260412T081530Z-7f3a9c2e10";
const TMP: &str = ".local/share/selfcomp/journal/.tmp";
const DRAFTS: &str = ".local/state/selfcomp/drafts";

/// Somebody with an entry and a draft.
fn somebody() -> Person {
    let person = Person::asked().with_exercise("three", EXERCISE).having("answers.toml", ANSWERS);
    assert_eq!(person.runs(&KEEP).code, Some(0));
    let person = person.saying("the rain\n");
    assert_eq!(person.runs(&KEEP[..1]).code, Some(0));
    person
}

/// A file of that age, in days.
fn left(person: &Person, path: &str, days: u64) -> PathBuf {
    let file = person.path(path);
    fs::write(&file, "+++").unwrap();
    let time = SystemTime::now() - Duration::from_secs(days * 24 * 60 * 60 + 60);
    fs::File::options().write(true).open(&file).unwrap().set_modified(time).unwrap();
    file
}

#[test]
fn what_a_killed_process_left_is_swept_after_a_day() {
    let person = somebody();
    let old = left(&person, &format!("{TMP}/1-{ID}.md"), 1);
    let new = left(&person, &format!("{TMP}/2-{ID}.md"), 0);
    let lock = left(&person, &format!("{DRAFTS}/{ID}.lock"), 1);
    let half = left(&person, &format!("{DRAFTS}/.{ID}.new"), 1);
    let foreign = left(&person, &format!("{DRAFTS}/notes.lock"), 9);
    assert_eq!((person.runs(&KEEP).code, person.runs(&KEEP[..1]).code), (Some(0), Some(0)));
    assert!(!old.exists() && !lock.exists() && !half.exists());
    assert!(new.exists() && foreign.exists());
}

#[test]
fn a_draft_that_somebody_works_on_is_never_swept() {
    let person = somebody();
    let drafts = Drafts::below(&person.path(".local/state/selfcomp"));
    let id = Id::parse(ID).unwrap();
    let held = drafts.hold(&id).unwrap().unwrap();
    let lock = person.path(&format!("{DRAFTS}/{ID}.lock"));
    let old = SystemTime::now() - Duration::from_hours(9 * 24);
    fs::File::options().write(true).open(&lock).unwrap().set_modified(old).unwrap();
    assert_eq!(person.runs(&KEEP[..1]).code, Some(0));
    assert!(lock.exists());
    assert!(drafts.hold(&id).unwrap().is_none(), "two hold it");
    held.let_go().unwrap();
    assert!(!lock.exists());
}

#[test]
fn a_draft_that_waits_is_never_swept() {
    let person = somebody();
    let waiting = left(&person, &format!("{DRAFTS}/{ID}.md"), 99);
    let lock = left(&person, &format!("{DRAFTS}/{ID}.lock"), 99);
    assert_eq!(person.runs(&KEEP[..1]).code, Some(0));
    assert!(waiting.exists() && lock.exists());
}

#[test]
fn two_entries_of_one_second_have_two_names_even_where_chance_repeats_itself() {
    let person = somebody();
    let (bytes, _) = entries(&person).into_values().next().unwrap();
    let entry = Entry::from_markdown(str::from_utf8(&bytes).unwrap()).unwrap();
    let journal = Journal::at(person.path("journal"));
    let moment = Moment::of(
        &"2026-04-12T08:15:30Z".parse::<jiff::Timestamp>().unwrap().to_zoned(jiff::tz::TimeZone::UTC),
    );
    for _ in 0..5 {
        let id = Id::new(&moment, 7);
        let mut entry = Entry::new(id, moment.clone(), Kept::All, Vec::new(), entry.record.clone());
        let path = journal.keep(&mut entry, &|| 7).unwrap();
        assert_eq!(answers(&fs::read(path).unwrap()).unwrap().len(), 3);
    }
    assert_eq!(journal.newest().count(), 5);
}
