//! A full disk, a home that is read only, files of somebody else's making: a sentence, and everything as it was; and where
//! only a line is wanted, silence.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use jiff::Zoned;

use crate::crontab::within::{HOME, inside};
use crate::person::{Person, Result};

use super::inside::{Kim, at_home, crontab, installs};

const NOW: &str = "2027-05-02 12:00:00";
const ADD: [&str; 6] = ["remind", "add", "--at", "8:30", "--scheduler", "cron"];

fn sh(script: &str) {
    let status = Command::new("sh").args(["-ec", script]).env("HOME", HOME).status().unwrap();
    assert!(status.success(), "{script}");
}

/// A disk in this place with not a byte left on it.
fn full(place: &str) {
    sh(&format!(
        "mkdir -p {place}; mount -t tmpfs -o size=64k tmpfs {place}; cp -a {place}.was/. {place}/ 2>/dev/null || :
         dd if=/dev/zero of={place}/filler bs=4k count=100 2>/dev/null || :; ! echo full 2>/dev/null >{place}/more; rm -f {place}/more"
    ));
}

/// A sentence comes, exit code 1, and the crontab and the file of reminders are what they were, which is in step.
fn is_refused(words: &[&str], part: &str, table: &str, reminders: Option<&str>) {
    let said = Kim::types(NOW, words);
    assert_eq!(said.code, Some(1), "{words:?}: {}", said.text);
    assert!(
        said.text.starts_with("selfcomp: ") && said.text.to_lowercase().contains(part),
        "{words:?}: {}",
        said.text
    );
    assert_eq!(crontab(), table, "{}", said.text);
    let now = fs::read_to_string(at_home(".config/selfcomp/reminders.toml")).ok();
    assert_eq!(now.as_deref(), reminders, "{}", said.text);
}

const OWN: &str = "# my jobs\n0 3 * * 0 backup --all\n";

#[test]
#[ignore = "needs Debian's cron, faketime, and root"]
fn a_disk_that_is_full_changes_neither_the_crontab_nor_the_reminders() {
    let name = "a_disk_that_is_full_changes_neither_the_crontab_nor_the_reminders";
    inside(module_path!(), name, || {
        for place in ["$HOME/.config", "$HOME/.local/state", "/var/spool/cron/crontabs"] {
            installs(OWN);
            if place.ends_with("crontabs") {
                // The table as it is, on the disk that is full.
                sh(&format!("cp -a {place} {place}.was"));
            }
            full(place);
            is_refused(&ADD, "space", OWN, None);
            assert_eq!(Kim::does(NOW, &["remind", "--due"]), "");
            sh(&format!("umount {place}; rm -rf $HOME/.config $HOME/.local {place}.was"));
        }
    });
}

#[test]
#[ignore = "needs Debian's cron, faketime, and root"]
fn a_disk_that_is_full_keeps_a_reminder_that_is_to_go_or_lets_it_go_whole() {
    let name = "a_disk_that_is_full_keeps_a_reminder_that_is_to_go_or_lets_it_go_whole";
    inside(module_path!(), name, || {
        for place in ["$HOME/.config", "$HOME/.local/state"] {
            installs(OWN);
            Kim::does(NOW, &ADD);
            Kim::does(NOW, &["remind", "add", "--at", "20:00"]);
            let (table, file) = (crontab(), at_home(".config/selfcomp/reminders.toml"));
            let reminders = fs::read_to_string(&file).unwrap();
            sh(&format!("mv {place} {place}.was"));
            full(place);
            is_refused(&["remind", "remove", "1"], "space", &table, Some(&reminders));
            is_refused(&["remind", "add", "--at", "9:00"], "space", &table, Some(&reminders));
            sh(&format!("umount {place}; rmdir {place}; mv {place}.was {place}"));
            Kim::does(NOW, &["remind", "remove", "--all"]);
            assert_eq!(crontab(), OWN);
        }
    });
}

#[test]
#[ignore = "needs Debian's cron, faketime, and root"]
fn a_home_that_cannot_be_written_is_said_and_the_crontab_stays() {
    let name = "a_home_that_cannot_be_written_is_said_and_the_crontab_stays";
    inside(module_path!(), name, || {
        installs(OWN);
        sh("mount --bind $HOME $HOME; mount -o remount,ro,bind $HOME");
        is_refused(&ADD, "read-only", OWN, None);
        sh("umount $HOME");
        Kim::does(NOW, &ADD);
        let table = crontab();
        let reminders = fs::read_to_string(at_home(".config/selfcomp/reminders.toml")).unwrap();
        sh("mount --bind $HOME $HOME; mount -o remount,ro,bind $HOME");
        for words in [&["remind", "remove"][..], &["remind", "pause"], &["remind", "add", "--at", "9:00"]] {
            is_refused(words, "read-only", &table, Some(&reminders));
        }
        // At its time it cannot be noted that it came, so nothing comes, and nothing is said.
        assert_eq!(Kim::does("2027-05-03 08:30:00", &["remind", "--due"]), "");
        sh("umount $HOME");
    });
}

/// Runs the program, which ends within a while.
fn ends(person: &Person, words: &[&str]) -> Result {
    let begun = Instant::now();
    let came = person.runs(words);
    assert!(begun.elapsed() < Duration::from_secs(20), "{words:?}");
    came
}

/// Where only a line is wanted, nothing comes; to somebody who types, it is said what it is.
fn is_said_to_who_types(person: &Person, part: &str) {
    let due = ends(person, &["remind", "--due"]);
    assert_eq!((due.code, due.out.as_str(), due.err.as_str()), (Some(0), "", ""), "{part}");
    for words in
        [&["remind"][..], &["remind", "status"], &["remind", "pause"], &["remind", "remove", "--all"]]
    {
        let came = ends(person, words);
        assert_eq!((came.code, came.out.as_str()), (Some(1), ""), "{words:?}: {}", came.err);
        assert!(came.err.contains(part), "{words:?}: {}", came.err);
        let unclean =
            |letter: char| letter != '\n' && (letter.is_control() || "\u{202e}\u{2066}".contains(letter));
        assert!(!came.err.contains(unclean), "{words:?}: {:?}", came.err);
    }
}

const FILE: &str = ".config/selfcomp/reminders.toml";

#[test]
fn a_file_of_reminders_that_is_none_keeps_nobody_waiting() {
    let folder = Person::new().having(&format!("{FILE}/inside"), "");
    is_said_to_who_types(&folder, "not a plain file");
    let pipe = Person::new().having(".config/selfcomp/other", "");
    assert!(Command::new("mkfifo").arg(pipe.path(FILE)).status().unwrap().success());
    is_said_to_who_types(&pipe, "not a plain file");
    let device = Person::new().having(".config/selfcomp/other", "");
    symlink("/dev/zero", device.path(FILE)).unwrap();
    is_said_to_who_types(&device, "not a plain file");
    let huge = Person::new().having(FILE, &"# much\n".repeat(20_000));
    is_said_to_who_types(&huge, "larger than");
    let own =
        Person::new().having(FILE, "[[reminder]]\nid = \"1\u{1b}[2J\"\nat = \"8:30\"\nvia = \"notify\"\n");
    is_said_to_who_types(&own, "line 2");
    let turned = Person::new().having(
        FILE,
        "[[reminder]]\nid = \"1\"\nat = \"8:30\"\nvia = \"notify\"\nabout = \"x\u{202e}\u{9b}31mdoog\"\n",
    );
    is_said_to_who_types(&turned, "line 5");
    let deep = Person::new().having(FILE, &"[".repeat(60_000));
    is_said_to_who_types(&deep, "line 1");
}

#[test]
fn a_link_to_the_file_of_reminders_stays_a_link() {
    let text = "[[reminder]]\nid = \"1\"\nat = \"08:30\"\nvia = \"terminal\"\n";
    let person = Person::new().having("dotfiles/reminders.toml", text).having(".config/selfcomp/other", "");
    symlink(person.path("dotfiles/reminders.toml"), person.path(FILE)).unwrap();
    assert_eq!(person.runs(&["remind", "pause"]).code, Some(0));
    assert!(person.path(FILE).is_symlink());
    assert!(fs::read_to_string(person.path("dotfiles/reminders.toml")).unwrap().contains("paused"));
}

#[test]
fn somebody_without_a_home_is_told_so_and_a_job_of_theirs_ends_well() {
    let person = Person::new().without("HOME");
    let due = ends(&person, &["remind", "--due"]);
    assert_eq!((due.code, due.out.as_str(), due.err.as_str()), (Some(0), "", ""));
    for words in [&["remind"][..], &ADD, &["remind", "test"], &["remind", "status"]] {
        let came = ends(&person, words);
        assert_eq!((came.code, came.out.as_str()), (Some(1), ""), "{words:?}: {}", came.err);
        assert!(came.err.starts_with("selfcomp: ") && came.err.contains("HOME"), "{words:?}: {}", came.err);
    }
}

/// With a reminder of this minute.
fn due() -> Person {
    let at = Zoned::now().strftime("%H:%M").to_string();
    Person::new().having(FILE, &format!("[[reminder]]\nid = \"1\"\nat = \"{at}\"\nvia = \"mail\"\n"))
}

#[test]
fn files_of_what_was_shown_that_cannot_be_keep_nobody_waiting_and_say_nothing() {
    type Harm = fn(&Path);
    let harms: [Harm; 5] = [
        |state| fs::create_dir_all(state.join("shown.toml/inside")).unwrap(),
        |state| assert!(Command::new("mkfifo").arg(state.join("shown.toml")).status().unwrap().success()),
        |state| assert!(Command::new("mkfifo").arg(state.join("trial")).status().unwrap().success()),
        |state| symlink("/dev/zero", state.join("shown.toml")).unwrap(),
        |state| fs::write(state.parent().unwrap().join("letters.toml"), "[".repeat(60_000)).unwrap(),
    ];
    for (number, harm) in harms.into_iter().enumerate() {
        let person = due();
        let state = person.path(".local/state/selfcomp/reminders");
        fs::create_dir_all(&state).unwrap();
        harm(&state);
        let first = ends(&person, &["remind", "--due"]);
        assert_eq!((first.code, first.err.as_str()), (Some(0), ""), "{number}");
        assert!(first.out.lines().count() <= 1, "{number}: {}", first.out);
        let second = ends(&person, &["remind", "--due"]);
        assert_eq!((second.code, second.out.as_str(), second.err.as_str()), (Some(0), "", ""), "{number}");
        assert_eq!(ends(&person, &["remind", "status"]).code, Some(0), "{number}");
    }
}

#[test]
#[ignore = "needs root"]
fn a_state_folder_of_somebody_else_is_left_alone() {
    let person = due();
    let state = person.path(".local/state/selfcomp/reminders");
    fs::create_dir_all(&state).unwrap();
    fs::set_permissions(&state, fs::Permissions::from_mode(0o777)).unwrap();
    chown(&state, Some(1), Some(1)).unwrap();
    let came = ends(&person, &["remind", "--due"]);
    assert_eq!((came.code, came.out.as_str(), came.err.as_str()), (Some(0), "", ""));
    assert_eq!(fs::read_dir(&state).unwrap().count(), 0);
    assert_eq!(fs::metadata(&state).unwrap().permissions().mode() & 0o777, 0o777);
}
