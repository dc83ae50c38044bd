//! A notice on the desktop: it arrives from the barest environment, as it was meant, once; or it is said that it did
//! not.

pub mod bus;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;

use selfcomp::desktop::{Desktop, Shown};
use selfcomp::env::Env;
use serde_json::json;

use self::bus::Bus;
use crate::person::Person;

const UID: u32 = 4321;
const SOCKET: &str = "system/user/4321/bus";
const TITLE: &str = "-t <i>%s</i> & 🌱";
const TEXT: &str = "-x <b>\"b\"</b> & &amp; 100% \\n \\\\ 'q' $HOME `x`\n\tline two ü 🌱";
/// The text as a desktop gets it that reads markup.
const MARKED: &str =
    "-x &lt;b&gt;\"b\"&lt;/b&gt; &amp; &amp;amp; 100% \\n \\\\ 'q' $HOME `x`\n\tline two ü 🌱";

/// As bare as cron's.
fn bare(person: &Person, more: &[(&str, &str)]) -> Env {
    let home = person.path("").display().to_string();
    let common = [("HOME", home.as_str()), ("LOGNAME", "me"), ("SHELL", "/bin/sh")];
    // What comes later holds.
    let all = [("PATH", "/usr/bin:/bin")].into_iter().chain(common).chain(more.iter().copied());
    Env::new(all.map(|(name, value)| (name.into(), value.into())))
}

/// The desktop as it is found from there.
fn found(person: &Person, more: &[(&str, &str)]) -> Option<Desktop> {
    Desktop::at(&bare(person, more), UID, &person.path("system"))
}

/// A folder with these programs alone.
fn only(person: &Person, programs: &[&str]) -> String {
    let folder = person.path("bin");
    fs::create_dir_all(&folder).unwrap();
    for program in programs {
        symlink(format!("/usr/bin/{program}"), folder.join(program)).unwrap();
    }
    folder.display().to_string()
}

fn is_nobody(shown: &Shown, why: &str) -> bool {
    matches!(shown, Shown::Nobody(reason) if reason.contains(why))
}

#[test]
#[ignore = "needs dbus, notify-send, busctl and gdbus"]
fn a_notice_arrives_from_an_environment_as_bare_as_that_of_cron() {
    for program in ["notify-send", "busctl", "gdbus"] {
        let person = Person::new();
        let bus = Bus::at(&person.path(SOCKET));
        let mut notices = bus.desktop("answers");
        let path = only(&person, &[program]);
        let desktop = found(&person, &[("PATH", &path)]).unwrap();
        assert_eq!(desktop.show(TITLE, TEXT), Shown::Arrived, "{program}");
        let wanted = json!({
            "app": "selfcomp", "title": TITLE, "body": MARKED, "actions": [], "expires": -1, "urgency": 1,
            "transient": true
        });
        assert_eq!(notices.next(), wanted, "{program}");
        assert!(notices.rest().is_empty(), "{program} showed it twice");
    }
}

#[test]
#[ignore = "needs dbus and notify-send"]
fn the_bus_is_found_by_its_address_and_by_the_folder_of_the_login() {
    let person = Person::new();
    let bus = Bus::at(&person.path("a login/bus"));
    let mut notices = bus.desktop("answers");
    let login = person.path("a login").display().to_string();
    let gone = format!("unix:path={}", person.path("gone").display());
    let ways: [&[(&str, &str)]; 4] = [
        &[("DBUS_SESSION_BUS_ADDRESS", bus.address())],
        &[("XDG_RUNTIME_DIR", &login)],
        // Left over from a login that is over, as in a session of tmux.
        &[("DBUS_SESSION_BUS_ADDRESS", &gone), ("XDG_RUNTIME_DIR", &login)],
        &[("DBUS_SESSION_BUS_ADDRESS", "autolaunch:"), ("XDG_RUNTIME_DIR", &login)],
    ];
    for way in ways {
        assert_eq!(found(&person, way).unwrap().show("title", "text"), Shown::Arrived, "{way:?}");
        assert_eq!(notices.next()["body"], "text");
    }
    assert!(notices.rest().is_empty());
}

#[test]
#[ignore = "needs dbus, notify-send, busctl and gdbus"]
fn a_bus_with_no_desktop_on_it_is_nobody() {
    for programs in [&["notify-send"][..], &["busctl"], &["gdbus"], &["notify-send", "busctl", "gdbus"]] {
        let person = Person::new();
        let _bus = Bus::at(&person.path(SOCKET));
        let path = only(&person, programs);
        let shown = found(&person, &[("PATH", &path)]).unwrap().show("title", "text");
        assert!(is_nobody(&shown, "org.freedesktop.Notifications"), "{programs:?}: {shown:?}");
    }
}

#[test]
#[ignore = "needs dbus, notify-send, busctl and gdbus"]
fn a_desktop_that_does_not_answer_is_asked_once_and_not_waited_for() {
    let person = Person::new();
    let bus = Bus::at(&person.path(SOCKET));
    let notices = bus.desktop("hangs");
    let shown = found(&person, &[]).unwrap().show("title", "text");
    assert_eq!(shown, Shown::Silent);
    assert!(notices.rest().len() <= 1);
}

#[test]
#[ignore = "needs dbus, notify-send, busctl and gdbus"]
fn a_desktop_that_says_no_is_heard() {
    let person = Person::new();
    let bus = Bus::at(&person.path(SOCKET));
    let _notices = bus.desktop("refuses");
    let shown = found(&person, &[]).unwrap().show("title", "text");
    assert!(is_nobody(&shown, "Not now"), "{shown:?}");
}

#[test]
fn without_a_bus_there_is_no_desktop_and_none_is_started() {
    let person = Person::new().having("run/bus", "a file").having(SOCKET, "a file");
    let run = person.path("run").display().to_string();
    for address in
        ["", "autolaunch:", "autolaunch:scope=*user", "disabled:", "nothing", "unix:path=/nowhere/bus"]
    {
        let way = [("DBUS_SESSION_BUS_ADDRESS", address), ("XDG_RUNTIME_DIR", run.as_str())];
        assert!(found(&person, &way).is_none(), "{address}");
    }
}

/// Somebody with a socket that could be a bus, and a program that could show a notice.
fn with_program(script: &str) -> (Person, UnixListener) {
    let person = Person::new().having("bin/notify-send", &format!("#!/bin/sh\n{script}\n"));
    fs::set_permissions(person.path("bin/notify-send"), fs::Permissions::from_mode(0o755)).unwrap();
    fs::create_dir_all(person.path(SOCKET).parent().unwrap()).unwrap();
    let socket = UnixListener::bind(person.path(SOCKET)).unwrap();
    (person, socket)
}

#[test]
fn where_no_program_can_show_a_notice_it_is_said_which_ones_could() {
    let (person, _socket) = with_program("");
    let shown = found(&person, &[("PATH", "/nowhere:bin::.")]).unwrap().show("title", "text");
    assert!(is_nobody(&shown, "notify-send"), "{shown:?}");
}

#[test]
fn what_a_notice_says_is_never_an_option_and_steers_no_terminal() {
    let (person, _socket) = with_program("for word; do printf '[%s]' \"$word\"; done >\"$HOME/said\"");
    let path = person.path("bin").display().to_string();
    let shown =
        found(&person, &[("PATH", &path)]).unwrap().show("--help\nme", "--version\0\u{1b}[2J\u{202e}x");
    assert_eq!(shown, Shown::Arrived);
    let said = fs::read_to_string(person.path("said")).unwrap();
    assert!(said.ends_with("[--][--help me][--version[2Jx]"), "{said}");
}

#[test]
fn a_program_that_fails_says_why_in_one_line() {
    let (person, _socket) = with_program("printf 'no\\033[2J desktop\\nhere\\n' >&2; exit 1");
    let path = person.path("bin").display().to_string();
    let shown = found(&person, &[("PATH", &path)]).unwrap().show("title", "text");
    assert_eq!(shown, Shown::Nobody("no[2J desktop here".to_owned()));
}
