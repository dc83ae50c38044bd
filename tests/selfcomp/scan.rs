//! Many files in many folders, and among them what is no file.

use std::convert::Infallible;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, FileType, Mode, mknodat};
use selfcomp::scan::{Found, Named};
use tempfile::TempDir;

/// The most bytes of a file in these tests: more than one read takes.
const MOST: usize = 200_000;

fn folders(top: &Path, count: usize) -> Vec<PathBuf> {
    let folders: Vec<PathBuf> = (0..count).map(|number| top.join(format!("{number:02}"))).collect();
    for folder in &folders {
        fs::create_dir(folder).unwrap();
    }
    folders
}

/// Those that end like entries, in the order of their bytes.
fn entries(mut names: Vec<Named>) -> Vec<((), Named)> {
    names.retain(|named| named.name().as_bytes().ends_with(b".md"));
    names.sort_by(|one, other| one.name().cmp(other.name()));
    names.into_iter().map(|named| ((), named)).collect()
}

/// All that comes, together.
fn scan<T: Send>(folders: &[PathBuf], each: impl Fn(Found<'_>) -> Option<T> + Sync) -> Vec<T> {
    let mut all = Vec::new();
    let each = |_: Option<()>, found: Found<'_>| each(found);
    let never: Result<(), Infallible> = selfcomp::scan::scan(folders, MOST, entries, each, |some| {
        all.extend(some);
        Ok(())
    });
    never.unwrap();
    all
}

/// The name, and the number of bytes or the word that something is in the way.
fn line(found: &Found<'_>) -> String {
    let length =
        found.bytes.as_ref().map_or_else(|_| "unreadable".to_owned(), |bytes| bytes.len().to_string());
    format!("{} {length}", found.name.to_string_lossy())
}

#[test]
fn everything_comes_in_the_order_of_the_folders_and_names() {
    let home = TempDir::new().unwrap();
    let mut months = folders(home.path(), 40);
    for (at, month) in months.iter().enumerate() {
        for name in [3, 1, 2] {
            fs::write(month.join(format!("{name}.md")), format!("{at} {name}")).unwrap();
        }
        fs::write(month.join(".tmp-1"), "half").unwrap();
    }
    months.reverse();
    let texts = scan(&months, |found| Some(String::from_utf8(found.bytes.unwrap().to_vec()).unwrap()));
    let wanted: Vec<String> =
        (0..40).rev().flat_map(|at| (1..4).map(move |name| format!("{at} {name}"))).collect();
    assert_eq!(texts, wanted);
}

#[test]
fn what_is_no_plain_file_is_named_and_never_waited_for() {
    let home = TempDir::new().unwrap();
    let month = folders(home.path(), 1).remove(0);
    fs::write(month.join("b.md"), "an entry").unwrap();
    fs::write(month.join("a.md"), "").unwrap();
    symlink(month.join("b.md"), month.join("link.md")).unwrap();
    fs::create_dir(month.join("folder.md")).unwrap();
    mknodat(CWD, month.join("pipe.md"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    let lines = scan(&[month], |found| Some(line(&found)));
    assert_eq!(
        lines,
        ["a.md 0", "b.md 8", "folder.md unreadable", "link.md unreadable", "pipe.md unreadable"]
    );
}

#[test]
fn a_long_entry_is_read_to_its_end_and_one_that_is_too_long_is_named() {
    let home = TempDir::new().unwrap();
    let month = folders(home.path(), 1).remove(0);
    for length in [65_535, 65_536, 65_537, MOST, MOST + 1, 1_000_000] {
        fs::write(month.join(format!("{length:07}.md")), vec![b'a'; length]).unwrap();
    }
    fs::write(month.join("z.md"), "b").unwrap();
    let lines = scan(&[month], |found| Some(line(&found)));
    let most = format!("{MOST:07}.md {MOST}");
    assert_eq!(lines[..4], ["0065535.md 65535", "0065536.md 65536", "0065537.md 65537", &most]);
    assert_eq!(lines[4..], [&format!("{:07}.md unreadable", MOST + 1), "1000000.md unreadable", "z.md 1"]);
}

#[test]
fn a_folder_that_is_not_there_is_named_and_the_others_are_read() {
    let home = TempDir::new().unwrap();
    let mut months = folders(home.path(), 2);
    fs::write(months[1].join("1.md"), "text").unwrap();
    months.insert(1, home.path().join("gone"));
    let paths = scan(&months, |found| Some((found.path(), found.bytes.is_ok())));
    assert_eq!(paths, [(months[1].join(""), false), (months[2].join("1.md"), true)]);
}

#[test]
fn somebody_who_has_read_enough_is_shown_no_more() {
    let home = TempDir::new().unwrap();
    let months = folders(home.path(), 100);
    for month in &months {
        fs::write(month.join("1.md"), "text").unwrap();
    }
    let mut taken = 0;
    let each = |_: Option<()>, found: Found<'_>| Some(found.path());
    let stopped = selfcomp::scan::scan(&months, MOST, entries, each, |some| {
        taken += some.len();
        if taken < 3 { Ok(()) } else { Err("enough") }
    });
    assert_eq!((stopped, taken), (Err("enough"), 3));
}
