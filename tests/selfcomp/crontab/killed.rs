//! Whoever is killed at the crontab leaves a whole one, and nothing that the next does not put right.

use std::env;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use super::{Ann, LINE, OWN, PROGRAM, block, crontab_at};

/// Set for the one who is killed: their home, and what they do.
const HOME: &str = "SELFCOMP_TEST_KILLED_IN";
const DOES: &str = "SELFCOMP_TEST_KILLED_AT";

/// The moments: at each look at the table, before it is written, while it is, and after.
const MOMENTS: [(&str, &str); 6] = [
    ("#LIST", "[ \"$(grep -c -e -l \"$HOME/calls\")\" = 1 ] && kill -9 $PPID"),
    ("#LIST", "[ \"$(grep -c -e -l \"$HOME/calls\")\" = 2 ] && kill -9 $PPID"),
    ("#WRITE", "kill -9 $PPID $$"),
    ("#WRITE", "kill -9 $PPID; sleep 0.1"),
    ("#WRITTEN", "kill -9 $PPID"),
    ("#LIST", "[ \"$(grep -c -e -l \"$HOME/calls\")\" = 3 ] && kill -9 $PPID"),
];

/// Starts this test once more, for it to be killed.
fn dies(ann: &Ann, does: &str, script: &str) {
    for file in ["calls", "ends"] {
        let _ = fs::remove_file(ann.person.path(file));
    }
    let mut command = Command::new(env::current_exe().unwrap());
    let (_, module) = module_path!().split_once("::").unwrap();
    let name = format!("{module}::somebody_killed_at_any_moment_has_a_whole_crontab");
    command.args([&name, "--exact"]).env(HOME, ann.person.path("")).env(DOES, does);
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    assert_eq!(status.signal(), Some(9), "{does}");
    ends(ann, usize::from(script.ends_with("$$")));
}

/// Waits for what the killed one has started: all of it but those that were killed, too.
fn ends(ann: &Ann, killed: usize) {
    let count = |file: &str| fs::read_to_string(ann.person.path(file)).unwrap_or_default().lines().count();
    // Far longer than it takes; a machine may be busy.
    for _ in 0..6000 {
        if count("ends") + killed == count("calls") {
            return;
        }
        sleep(Duration::from_millis(10));
    }
    panic!("the program does not come to an end");
}

/// The table is one of the two, and all is as it was after one more run of each.
fn is_whole(ann: &Ann, own: Option<&[u8]>) {
    let with_ours = [own.unwrap_or_default(), &block(LINE)].concat();
    let table = ann.table();
    assert!(table.as_deref() == own || table.as_ref() == Some(&with_ours), "{table:?}");
    ann.program(PROGRAM);
    ann.crontab().put(LINE).unwrap();
    assert_eq!(ann.table(), Some(with_ours));
    ann.crontab().take_out().unwrap();
    assert_eq!((ann.table().as_deref(), ann.left()), (own, vec![]));
}

#[test]
fn somebody_killed_at_any_moment_has_a_whole_crontab() {
    if let (Ok(home), Ok(does)) = (env::var(HOME), env::var(DOES)) {
        let crontab = crontab_at(Path::new(&home));
        let _ = if does == "put" { crontab.put(LINE) } else { crontab.take_out() };
        return;
    }
    for own in [None, Some(OWN)] {
        for (place, script) in MOMENTS {
            let ann = Ann::with(own).where_(place, script);
            dies(&ann, "put", script);
            is_whole(&ann, own);
        }
    }
    for (place, script) in MOMENTS {
        let ann = Ann::with(Some(OWN));
        ann.crontab().put(LINE).unwrap();
        let ann = ann.where_(place, script);
        dies(&ann, "take out", script);
        is_whole(&ann, Some(OWN));
    }
}
