//! What stands where a file of the person's is looked for: nothing there makes anyone wait, or lose anything.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::Duration;

use rustix::fs::{CWD, FileType, Mode, mknodat};

use crate::person::Person;

const SETTINGS: &str = ".config/selfcomp/config.toml";
const MEMORY: &str = "run/selfcomp/recent-phrases";
const OWN: &str = ".local/share/selfcomp/exercises/en/break.toml";

/// A place in the home, with its folder.
fn place(person: &Person, path: &str) -> std::path::PathBuf {
    let path = person.path(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    path
}

fn pipe(path: &Path) {
    mknodat(CWD, path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
}

/// The exit code of a program that ends within ten seconds.
fn ends(person: &Person, words: &[&str]) -> Option<i32> {
    let mut command = person.command(words);
    let mut child: Child =
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    for _ in 0..500 {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    panic!("{words:?} waits for ever");
}

#[test]
fn a_pipe_where_a_file_is_looked_for_keeps_nobody_waiting() {
    let person = Person::new();
    for path in [SETTINGS, MEMORY, OWN, "answers"] {
        pipe(&place(&person, path));
    }
    for (words, code) in [
        (&["support"][..], 0),
        (&["break"], 0),
        (&["list"], 0),
        (&["config"], 0),
        (&["config", "set", "country", "NL"], 1),
        (&["copy", "break"], 1),
        (&["break", "--answers", "answers"], 1),
        (&["forget"], 0),
        (&["forget", "--all"], 0),
    ] {
        assert_eq!(ends(&person, words), Some(code), "{words:?}");
    }
    assert!(!person.path(MEMORY).exists(), "what was to be forgotten is gone");
}

#[test]
fn a_file_without_an_end_is_not_read_to_it() {
    let person = Person::new();
    for path in [SETTINGS, MEMORY] {
        symlink("/dev/zero", place(&person, path)).unwrap();
    }
    assert_eq!(ends(&person, &["break"]), Some(0));
    assert_eq!(ends(&person, &["break", "--answers", "/dev/zero"]), Some(1));
    assert_eq!(ends(&person, &["config", "set", "country", "NL"]), Some(1));
}

#[test]
fn settings_that_cannot_be_read_are_named_and_left_alone() {
    for large in ["#".repeat(70 * 1024), "\u{0}".into()] {
        let person = Person::new().having(SETTINGS, &large);
        assert!(person.runs(&["list"]).err.contains("so defaults hold"));
        let set = person.runs(&["config", "set", "country", "NL"]);
        assert_eq!(set.code, Some(1), "{}", set.err);
        assert_eq!(fs::read_to_string(person.path(SETTINGS)).unwrap(), large);
    }
}

#[test]
fn the_memory_is_for_nobody_else_whatever_its_folder_was_before() {
    let person = Person::new().saying("1\n1\n1\n").having(MEMORY, "caf\u{e9}\n");
    let folder = person.path("run/selfcomp");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    fs::set_permissions(person.path(MEMORY), fs::Permissions::from_mode(0o666)).unwrap();
    assert_eq!(person.runs(&["break"]).code, Some(0));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&folder), mode(&person.path(MEMORY))), (0o700, 0o600));
}

#[test]
fn the_memory_is_not_written_where_a_link_leads() {
    let person = Person::new().saying("1\n1\n1\n").having("elsewhere/mine", "");
    symlink(person.path("elsewhere"), person.path("run/selfcomp")).unwrap();
    assert_eq!(person.runs(&["break"]).code, Some(0));
    assert!(!person.path("elsewhere/recent-phrases").exists());
}

#[test]
fn a_link_in_place_of_the_memory_is_replaced_and_what_it_led_to_stays() {
    let person = Person::new().saying("1\n1\n1\n").having("precious", "mine\n");
    symlink(person.path("precious"), place(&person, MEMORY)).unwrap();
    assert_eq!(person.runs(&["break"]).code, Some(0));
    assert_eq!(fs::read_to_string(person.path("precious")).unwrap(), "mine\n");
    assert!(!fs::symlink_metadata(person.path(MEMORY)).unwrap().is_symlink());
}

#[test]
fn a_memory_that_nobody_can_read_can_still_be_forgotten() {
    let person = Person::new().having(MEMORY, "");
    fs::write(person.path(MEMORY), [0xff, 0xfe]).unwrap();
    assert!(person.runs(&["forget"]).out.contains("recent-phrases"));
    assert_eq!(person.runs(&["forget", "--all"]).code, Some(0));
    assert!(!person.path(MEMORY).exists());
}

#[test]
fn without_room_on_the_disk_it_is_said_in_one_sentence() {
    for words in [&["list"][..], &["support"], &["config"]] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let ended = Person::new().command(words).stdout(full).output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!((ended.status.code(), said.lines().count()), (Some(1), 1), "{said}");
        assert!(said.contains("could not be written"), "{said}");
    }
}

#[test]
fn without_a_home_that_can_be_written_every_exercise_goes_to_its_end() {
    for home in ["/dev/null", "relative", "/proc", ""] {
        let person = Person::new().without("XDG_RUNTIME_DIR").without("HOME").with("HOME", home);
        let person = person.saying("1\n1\n1\n");
        assert!(person.runs(&["break"]).out.contains("For this moment"), "{home:?}");
        assert_eq!(person.runs(&["copy", "break"]).code, Some(1), "{home:?}");
        assert_eq!(person.runs(&["config", "set", "country", "NL"]).code, Some(1), "{home:?}");
    }
}

#[test]
fn a_pipe_in_place_of_a_lock_keeps_nobody_waiting() {
    let person = Person::asked().having("answers.toml", "letter = \"Dear me\"\n");
    pipe(&place(&person, ".local/state/selfcomp/letters.lock"));
    fs::set_permissions(person.path(".local/state/selfcomp"), fs::Permissions::from_mode(0o700)).unwrap();
    let words = ["letter", "--full", "--answers", "answers.toml", "--keep", "all"];
    assert_eq!(ends(&person, &words), Some(0), "the letter is kept; only its date is not");
    let draft = ".local/state/selfcomp/drafts/20260412T081530Z-7f3a9c2e10";
    fs::write(place(&person, &format!("{draft}.md")), "").unwrap();
    pipe(&person.path(&format!("{draft}.lock")));
    assert_eq!(ends(&person, &["resume", "--list"]), Some(0));
}

#[test]
fn an_export_takes_the_place_of_a_plain_file_only() {
    let person =
        Person::asked().having("answers.toml", "letter = \"Dear me\"\n").having("precious", "mine\n");
    person.runs(&["letter", "--full", "--answers", "answers.toml", "--keep", "all"]);
    symlink(person.path("precious"), person.path("link")).unwrap();
    pipe(&person.path("pipe"));
    for there in ["link", "pipe"] {
        let export = person.runs(&["journal", "export", "-o", there, "--force"]);
        assert_eq!(export.code, Some(1), "{}", export.err);
        assert!(export.err.contains("not a plain file"), "{}", export.err);
    }
    assert!(fs::symlink_metadata(person.path("link")).unwrap().is_symlink());
    assert!(!fs::symlink_metadata(person.path("pipe")).unwrap().is_file());
    assert_eq!(person.runs(&["journal", "export", "-o", "precious", "--force"]).code, Some(0));
}

#[test]
fn thousands_of_drafts_keep_nobody_waiting() {
    let person = Person::in_memory();
    let folder = place(&person, ".local/state/selfcomp/drafts/x");
    for number in 0..5000 {
        let name = format!("20260412T081530Z-{number:010x}.md");
        fs::write(folder.with_file_name(name), "").unwrap();
    }
    assert_eq!(ends(&person, &["resume", "--list"]), Some(0));
}
