//! Whoever is killed at any moment has a whole crontab, is told what is left, and can put it right; and no notice comes
//! twice.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::net::UnixListener;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use jiff::Zoned;

use super::stubs::{Neighbour, OWN};

/// What changes something outside, or begins and ends another program.
const CALLS: &str = "openat,mkdir,write,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,rmdir,flock,chmod,\
                     fchmod,lseek,clone,clone3,vfork,wait4,waitid,pidfd_send_signal,exit_group";

/// What comes before the first of these is the loader's.
const BEGINS: [&str; 2] = ["reminders", "config.toml"];

/// A call: its name, and which one of its name it is.
type Call = (String, usize);

const ADD: [&str; 6] = ["remind", "add", "--at", "8:30", "--scheduler", "cron"];

/// The command under strace, which sees nothing of the programs that it starts.
fn straced(neighbour: &Neighbour, words: &[&str], how: &[&str]) -> Command {
    let like = neighbour.person.command(words);
    let mut command = Command::new("strace");
    command
        .args(["-qq", "-o"])
        .arg(neighbour.person.path("run/strace"))
        .args(["-e", &format!("trace={CALLS}")]);
    command.args(how).arg(like.get_program()).args(words).env_clear();
    command.envs(like.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command
        .current_dir(neighbour.person.path(""))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// Where it looks whether a cron runs: as often as there are programs on the machine, which is never the same.
const LOOKS_AROUND: &str = "\"/proc\"";

/// Every call of the program's own, but for what it opens once it has begun to look around.
fn calls(neighbour: &Neighbour, words: &[&str]) -> Vec<Call> {
    let status = straced(neighbour, words, &[]).status().expect("strace is installed");
    assert!(status.success(), "{words:?}");
    let log = fs::read_to_string(neighbour.person.path("run/strace")).unwrap();
    let mut numbers = std::collections::HashMap::<&str, usize>::new();
    let (mut begun, mut looks, mut calls) = (false, false, Vec::new());
    for (name, line) in log.lines().filter_map(|line| Some((line.split_once('(')?.0, line))) {
        let number = numbers.entry(name).or_default();
        *number += 1;
        begun = begun || BEGINS.iter().any(|place| line.contains(place));
        looks = looks || line.contains(LOOKS_AROUND);
        let counted = begun && !(looks && name == "openat");
        calls.extend(counted.then(|| (name.to_owned(), *number)));
    }
    assert!(calls.len() > 20, "{log}");
    calls
}

fn dies(neighbour: &Neighbour, words: &[&str], (name, number): &Call) {
    let inject = format!("inject={name}:signal=SIGKILL:when={number}");
    let status = straced(neighbour, words, &["-e", &inject]).status().unwrap();
    // How often it is asked whether another program has ended, is never the same.
    assert!(status.signal() == Some(9) || name == "wait4", "{name} {number}");
    neighbour.has_come_to_its_ends();
}

/// Does this for each of the calls, several at once.
fn each(calls: &[Call], work: impl Fn(&Call) + Sync) {
    let waiting = Mutex::new(calls.iter());
    let next = || waiting.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| std::iter::from_fn(next).for_each(&work));
        }
    });
}

/// They are told how it stands, have it put right, and take everything away. Whether lines and reminders were there.
fn puts_it_right(neighbour: &Neighbour, call: &Call) -> (bool, bool) {
    let table = neighbour.table();
    assert!(table.starts_with(OWN) && (table == OWN || table.ends_with("<<<\n")), "{call:?}: {table}");
    let status = neighbour.does(&["remind", "status"]);
    let has_lines = table != OWN;
    let has_reminders = neighbour.person.path(".config/selfcomp/reminders.toml").exists();
    match (has_lines, has_reminders) {
        (true, false) => assert!(status.contains("selfcomp remind remove"), "{call:?}: {status}"),
        (false, true) => assert!(status.contains("selfcomp remind resume"), "{call:?}: {status}"),
        _ => {}
    }
    neighbour.does(&["remind", "resume"]);
    if has_reminders {
        assert!(neighbour.table().contains("30 8-12 * * * "), "{call:?}: {}", neighbour.table());
        let status = neighbour.does(&["remind", "status"]);
        assert!(!status.contains("resume"), "{call:?}: {status}");
    }
    neighbour.does(&["remind", "remove"]);
    assert_eq!(neighbour.table(), OWN, "{call:?}");
    // A file under a name of its own may be left where settings are, as it is by everything that writes there.
    let left: Vec<String> = neighbour.left().into_iter().filter(|name| !name.contains("/.tmp")).collect();
    assert_eq!(left, Vec::<String>::new(), "{call:?}");
    (has_lines, has_reminders)
}

#[test]
#[ignore = "needs strace"]
fn somebody_killed_anywhere_while_a_reminder_is_made_can_put_it_right() {
    let calls = calls(&Neighbour::new(), &ADD);
    let met = Mutex::new(BTreeSet::new());
    each(&calls, |call| {
        let neighbour = Neighbour::new();
        dies(&neighbour, &ADD, call);
        met.lock().unwrap().insert(puts_it_right(&neighbour, call));
    });
    assert_eq!(met.into_inner().unwrap(), [(false, false), (true, false), (true, true)].into());
}

#[test]
#[ignore = "needs strace"]
fn somebody_killed_anywhere_while_a_reminder_is_taken_away_can_finish_it() {
    let with_one = || {
        let neighbour = Neighbour::new();
        neighbour.does(&ADD);
        neighbour
    };
    let calls = calls(&with_one(), &["remind", "remove"]);
    let met = Mutex::new(BTreeSet::new());
    each(&calls, |call| {
        let neighbour = with_one();
        dies(&neighbour, &["remind", "remove"], call);
        met.lock().unwrap().insert(puts_it_right(&neighbour, call));
    });
    assert_eq!(met.into_inner().unwrap(), [(false, false), (false, true), (true, true)].into());
}

/// Somebody with a reminder of this minute, and a desktop that counts its notices.
fn due() -> (Neighbour, UnixListener) {
    let neighbour = Neighbour::new();
    let at = Zoned::now().strftime("%H:%M").to_string();
    let file = format!("[[reminder]]\nid = \"1\"\nat = \"{at}\"\nvia = \"notify\"\n");
    fs::create_dir_all(neighbour.person.path(".config/selfcomp")).unwrap();
    fs::write(neighbour.person.path(".config/selfcomp/reminders.toml"), file).unwrap();
    neighbour.program("notify-send", "#!/bin/sh\necho notice >>\"$HOME/notices\"\n");
    let socket = UnixListener::bind(neighbour.person.path("run/bus")).unwrap();
    (neighbour, socket)
}

#[test]
#[ignore = "needs strace"]
fn somebody_whose_reminder_is_killed_anywhere_is_never_told_twice() {
    let words = ["remind", "--due"];
    let (first, _socket) = due();
    let calls = calls(&first, &words);
    let notices =
        |one: &Neighbour| fs::read_to_string(one.person.path("notices")).unwrap_or_default().lines().count();
    assert_eq!(notices(&first), 1);
    let came = Mutex::new(Vec::new());
    each(&calls, |call| {
        let (neighbour, _socket) = due();
        dies(&neighbour, &words, call);
        // What was started comes to its end without the one who started it.
        thread::sleep(Duration::from_millis(100));
        let before = notices(&neighbour);
        neighbour.does(&words);
        neighbour.does(&words);
        assert!(notices(&neighbour) <= 1, "{call:?}: {before} and then {}", notices(&neighbour));
        came.lock().unwrap().push((before, notices(&neighbour)));
    });
    let came = came.into_inner().unwrap();
    assert!(came.contains(&(0, 1)) && came.contains(&(1, 1)), "{came:?}");
}
