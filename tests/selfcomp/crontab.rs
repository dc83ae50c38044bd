//! A person's crontab: reminders stand in it and go again, and everything else in it stays, whatever happens.

pub mod daemon;
mod editors;
mod fired;
mod killed;
mod real;
mod refusals;
pub mod within;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use proptest::prelude::*;
use selfcomp::app::Failure;
use selfcomp::env::Env;
use selfcomp::scheduler::crontab::{Crontab, Done, seems_to_run};
use selfcomp::words::crontab as words;

use crate::person::Person;

/// A line as selfcomp writes it.
const LINE: &str = "30 8 * * 1-5 /bin/selfcomp remind --due\n";
/// And the next day another.
const OTHER: &str = "15 9 * * * /bin/selfcomp remind --due\n";
/// What somebody has in theirs.
const OWN: &[u8] = b"# my jobs\nMAILTO=me@example.org\n\n0 3 * * 0 backup --all\n";

/// Says what the system's program says, and keeps the table in a file. `#LIST` and `#WRITE` are where a test puts
/// what goes otherwise.
const PROGRAM: &str = r#"#!/bin/sh
table=$HOME/table
# Whoever listened may be gone, which is no end.
trap '' PIPE
trap 'echo "$1" >>"$HOME/ends"' EXIT
trap '' PIPE
echo "$1" >>"$HOME/calls"
case $1 in
-l)
    #LIST
    [ -e "$table" ] || { echo "no crontab for ann" >&2; exit 1; }
    cat "$table" ;;
-)
    #WRITE
    cat >"$table.$$" && mv "$table.$$" "$table"
    #WRITTEN
    ;;
-r) rm "$table" ;;
esac
"#;

/// Somebody whose system has a program `crontab`.
struct Ann {
    person: Person,
}

impl Ann {
    /// Whose crontab has this in it.
    fn with(table: Option<&[u8]>) -> Self {
        let ann = Self { person: Person::in_memory() };
        ann.program(PROGRAM);
        if let Some(table) = table {
            fs::write(ann.table_file(), table).unwrap();
        }
        ann
    }

    /// For whom something goes otherwise, at this place of the program.
    fn where_(self, place: &str, script: &str) -> Self {
        self.program(&PROGRAM.replace(place, script));
        self
    }

    fn program(&self, script: &str) {
        let file = self.person.path("bin/crontab");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        // By another process: where this one has a file open to write, a fork in another thread keeps it from starting.
        let write = "printf %s \"$1\" >\"$2\" && chmod 755 \"$2\"";
        let status = Command::new("sh").args(["-c", write, "sh", script]).arg(file).status().unwrap();
        assert!(status.success());
    }

    fn table_file(&self) -> PathBuf {
        self.person.path("table")
    }

    fn table(&self) -> Option<Vec<u8>> {
        fs::read(self.table_file()).ok()
    }

    fn state(&self) -> PathBuf {
        self.person.path("state")
    }

    /// What is left in the state folder.
    fn left(&self) -> Vec<String> {
        let files = self.person.files().into_iter().filter(|file| file.starts_with(self.state()));
        let mut left: Vec<String> =
            files.map(|file| file.file_name().unwrap().to_string_lossy().into()).collect();
        left.extend(self.state().join("crontab").exists().then(|| "crontab".to_owned()));
        left
    }

    fn crontab(&self) -> Crontab {
        crontab_at(&self.person.path(""))
    }
}

/// The crontab of whoever lives there.
fn crontab_at(home: &Path) -> Crontab {
    let path = format!("{}:/usr/bin:/bin", home.join("bin").display());
    let pairs = [("PATH", path.as_str()), ("HOME", home.to_str().unwrap()), ("LANG", "de_DE.UTF-8")];
    let env = Env::new(pairs.map(|(name, value)| (name.into(), value.into())));
    Crontab::of(&env, &home.join("state"))
}

/// The sentence, when something could not be done.
fn said<T>(result: Result<T, Failure>) -> Option<String> {
    match result {
        Ok(_) => None,
        Err(Failure::Failed(sentence)) => Some(sentence),
        Err(failure) => panic!("{failure:?}"),
    }
}

fn block(lines: &str) -> Vec<u8> {
    format!("{}\n{lines}{}\n", words::BEGIN, words::END).into_bytes()
}

#[test]
fn somebody_without_a_crontab_has_one_for_as_long_as_reminders_stand_in_it() {
    let ann = Ann::with(None);
    assert_eq!(ann.crontab().found().unwrap(), None);
    assert_eq!(ann.crontab().put(LINE).unwrap(), Done::Written);
    assert_eq!(ann.table(), Some(block(LINE)));
    assert_eq!(ann.crontab().found().unwrap().as_deref(), Some(LINE));
    assert_eq!(ann.crontab().take_out().unwrap(), Done::Written);
    assert_eq!((ann.table(), ann.left()), (None, vec![]));
}

#[test]
fn somebody_whose_crontab_is_empty_has_an_empty_one_again() {
    let ann = Ann::with(Some(b""));
    assert_eq!(ann.crontab().put(LINE).unwrap(), Done::Written);
    assert_eq!(ann.crontab().put(OTHER).unwrap(), Done::Written);
    assert_eq!(ann.crontab().take_out().unwrap(), Done::Written);
    assert_eq!((ann.table(), ann.left()), (Some(vec![]), vec![]));
}

#[test]
fn somebody_who_never_had_a_reminder_has_nothing_taken_out() {
    for table in [None, Some(OWN)] {
        let ann = Ann::with(table);
        assert_eq!(ann.crontab().take_out().unwrap(), Done::AsItWas);
        assert_eq!((ann.table().as_deref(), ann.left()), (table, vec![]));
    }
}

#[test]
fn reminders_that_stand_there_already_are_not_written_again() {
    let ann = Ann::with(Some(OWN));
    assert_eq!(ann.crontab().put(LINE).unwrap(), Done::Written);
    assert_eq!(ann.crontab().put(LINE).unwrap(), Done::AsItWas);
    let calls = fs::read_to_string(ann.person.path("calls")).unwrap();
    assert_eq!(calls.lines().filter(|call| *call == "-").count(), 1, "{calls}");
}

#[test]
fn somebody_whose_reminders_need_no_call_any_more_has_no_lines() {
    let ann = Ann::with(Some(OWN));
    assert_eq!(ann.crontab().put("").unwrap(), Done::AsItWas);
    ann.crontab().put(LINE).unwrap();
    assert_eq!(ann.crontab().put("").unwrap(), Done::Written);
    assert_eq!((ann.table().as_deref(), ann.left()), (Some(OWN), vec![]));
}

#[test]
fn somebody_changing_a_reminder_finds_the_new_line_where_the_old_one_was() {
    let ann = Ann::with(Some(OWN));
    ann.crontab().put(LINE).unwrap();
    let below = [ann.table().unwrap(), b"5 5 * * * later\n".to_vec()].concat();
    fs::write(ann.table_file(), below).unwrap();
    assert_eq!(ann.crontab().put(OTHER).unwrap(), Done::Written);
    assert_eq!(ann.table().unwrap(), [OWN, &block(OTHER), b"5 5 * * * later\n"].concat());
    assert_eq!(ann.crontab().take_out().unwrap(), Done::Written);
    assert_eq!(ann.table().unwrap(), [OWN, b"5 5 * * * later\n"].concat(), "what was added since has stayed");
}

#[test]
fn what_stood_there_before_lies_beside_it_for_this_person_alone() {
    let ann = Ann::with(Some(OWN));
    ann.crontab().put(LINE).unwrap();
    let backup = ann.state().join("crontab/before");
    assert_eq!(fs::read(&backup).unwrap(), OWN);
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&backup), mode(&ann.state()), mode(backup.parent().unwrap())), (0o600, 0o700, 0o700));
}

#[test]
fn somebody_whose_lines_end_as_elsewhere_or_are_no_utf_8_keeps_them_so() {
    let own: &[u8] = b"0 3 * * * one\r\n# caf\xe9 \xff\xfe\n\t 5 4 * * * two \n\n\n";
    let ann = Ann::with(Some(own));
    ann.crontab().put(LINE).unwrap();
    assert_eq!(ann.table().unwrap(), [own, &block(LINE)].concat());
    ann.crontab().take_out().unwrap();
    assert_eq!((ann.table().as_deref(), ann.left()), (Some(own), vec![]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_stands_in_a_crontab_it_is_the_same_to_the_byte_when_reminders_are_gone(
        lines in proptest::option::of(proptest::collection::vec(proptest::collection::vec(1..=255_u8, 0..40), 0..12)),
    ) {
        let own = lines.map(|lines| lines.into_iter().flat_map(|line| [line, b"\n".to_vec()].concat()).collect::<Vec<u8>>());
        prop_assume!(!own.iter().any(|own| own.windows(2).any(|two| two == b"\\r")));
        let ann = Ann::with(own.as_deref());
        prop_assert_eq!(ann.crontab().put(LINE).unwrap(), Done::Written);
        prop_assert_eq!(ann.crontab().put(OTHER).unwrap(), Done::Written);
        prop_assert_eq!(ann.table().unwrap(), [own.clone().unwrap_or_default(), block(OTHER)].concat());
        prop_assert_eq!(ann.crontab().take_out().unwrap(), Done::Written);
        prop_assert_eq!((ann.table(), ann.left()), (own, vec![]));
    }
}

#[test]
fn somebody_whose_program_was_ended_at_a_bad_moment_loses_no_crontab_by_its_note() {
    // The note that there was none was written, the table was not; then they made their own.
    let ann = Ann::with(Some(b""));
    fs::create_dir_all(ann.state().join("crontab")).unwrap();
    fs::write(ann.state().join("crontab/none-before"), "").unwrap();
    fs::write(ann.state().join("crontab/.tmp123"), "half").unwrap();
    ann.crontab().put(LINE).unwrap();
    ann.crontab().take_out().unwrap();
    assert_eq!((ann.table(), ann.left()), (Some(vec![]), vec![]));
}

#[test]
fn the_program_speaks_english_and_finds_the_persons_own_home() {
    let ann = Ann::with(None).where_("#LIST", "echo \"$LC_ALL $LANG $HOME\" >\"$HOME/heard\"");
    assert!(ann.crontab().answers());
    let heard = fs::read_to_string(ann.person.path("heard")).unwrap();
    assert_eq!(heard.trim_end(), format!("C de_DE.UTF-8 {}", ann.person.path("").display()));
}

#[test]
fn somebody_who_adds_lines_by_hand_sees_them_as_they_would_stand_there() {
    let ann = Ann::with(None);
    let printed = ann.crontab().printed(LINE);
    assert!(ann.table().is_none() && ann.left().is_empty());
    fs::write(ann.table_file(), &printed).unwrap();
    assert_eq!(ann.crontab().put(LINE).unwrap(), Done::AsItWas);
}

/// A folder like `/proc` with these processes.
fn processes(names: &[(&str, &str)]) -> Person {
    names.iter().enumerate().fold(Person::new(), |person, (number, (name, words))| {
        let number = number + 1;
        let with = person.having(&format!("proc/{number}/comm"), &format!("{name}\n"));
        with.having(&format!("proc/{number}/cmdline"), &words.replace(' ', "\0"))
    })
}

#[test]
fn somebody_is_told_whether_anything_reads_their_crontab() {
    let seen = |names: &[(&str, &str)]| seems_to_run(&processes(names).path("proc"));
    assert_eq!(seen(&[("systemd", "init"), ("cron", "cron -f")]), Some(true));
    assert_eq!(seen(&[("init", "init"), ("busybox", "busybox crond -f")]), Some(true));
    assert_eq!(
        seen(&[("init", "init"), ("busybox", "busybox sh crond"), ("crontab", "crontab -e")]),
        Some(false)
    );
    assert_eq!(seems_to_run(Path::new("/nowhere")), None);
    // Where one sees only what is one's own.
    let person = Person::new().having("proc/77/comm", "sh\n").having("proc/cron/comm", "cron\n");
    assert_eq!(seems_to_run(&person.path("proc")), None);
}
