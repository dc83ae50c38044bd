//! A `systemctl` that says no, says nothing, or lies: what was there is there again.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use selfcomp::app::Failure;
use selfcomp::scheduler::systemd::{Done, Files};

use super::{TIMER, everything, is_there, units};
use crate::person::Person;

/// It does what the real one would do on the disk, unless `fails` or `hangs` names the word; `asked` is all it heard.
const STUB: &str = r#"#!/bin/sh
shift 3
echo "$*" >>"$HOME/run/asked"
said() { grep -qsx -e "$1" "$HOME/run/$2"; }
said "$1" hangs && exec sleep 600
said "$1" fails && { echo "Failed to $1 it: Access denied" >&2; exit 1; }
units=$HOME/.config/systemd/user wants=$HOME/.config/systemd/user/timers.target.wants
stamps=$HOME/.local/share/systemd/timers
case $1 in
  enable) mkdir -p "$wants"; ln -sf "$units/$2" "$wants/$2" ;;
  disable) rm -f "$wants/selfcomp-remind.timer"; [ "$2" != --now ] || rm -f "$HOME/run/active" ;;
  restart) mkdir -p "$stamps"; touch "$HOME/run/active" "$stamps/stamp-$2" ;;
  stop) rm -f "$HOME/run/active" ;;
  is-enabled) [ -L "$wants/$2" ] && echo enabled ;;
  is-active) [ -e "$HOME/run/active" ] && echo active ;;
  clean) rm -f "$stamps/stamp-$3" ;;
esac
"#;

const SERVICE: &str = ".config/systemd/user/selfcomp-remind.service";

const ONE: &str = "# Written by selfcomp, one\n";
const OTHER: &str = "# Written by selfcomp, other\n";

fn somebody() -> Person {
    let person = super::somebody().having("bin/systemctl", STUB);
    fs::set_permissions(person.path("bin/systemctl"), fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:/usr/bin:/bin", person.path("bin").display());
    person.with("PATH", &path)
}

fn asked(person: &Person) -> String {
    fs::read_to_string(person.path("run/asked")).unwrap_or_default()
}

fn is_active(person: &Person) -> bool {
    person.path("run/active").exists()
}

fn refused(done: Result<Done, Failure>) -> String {
    match done.unwrap_err() {
        Failure::Failed(said) => said,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_timer_is_put_there_once_and_goes_with_all_that_came_with_it() {
    let person = somebody();
    let before = everything(&person);
    assert_eq!(units(&person).found().files, Files::None);
    assert_eq!(units(&person).take_out().unwrap(), Done::AsItWas);
    assert_eq!(units(&person).put(ONE, ONE).unwrap(), Done::Written);
    assert!(is_there(&person) && is_active(&person));
    assert_eq!(units(&person).put(ONE, ONE).unwrap(), Done::AsItWas);
    assert_eq!(units(&person).put(ONE, OTHER).unwrap(), Done::Written);
    let found = units(&person).found();
    assert!(found.files == Files::Ours && found.answers && found.enabled && found.active, "{found:?}");
    fs::remove_file(person.path(SERVICE)).unwrap();
    assert_eq!(units(&person).found().files, Files::Part);
    assert_eq!(units(&person).put(ONE, OTHER).unwrap(), Done::Written);
    fs::remove_file(person.path(TIMER)).unwrap();
    assert_eq!(units(&person).take_out().unwrap(), Done::Written);
    assert_eq!(everything(&person), before);
    assert!(!is_active(&person));
}

#[test]
fn whatever_step_systemd_refuses_everything_is_as_it_was() {
    for step in ["show", "daemon-reload", "enable", "restart"] {
        let person = somebody();
        let before = everything(&person);
        fs::write(person.path("run/fails"), step).unwrap();
        let said = refused(units(&person).put(ONE, ONE));
        assert!(said.contains("nothing was changed") || said.contains("as it was before"), "{said}");
        assert!(said.contains("--scheduler cron") && said.contains("--print"), "{said}");
        assert_eq!(said.contains("Access denied"), step != "show", "{said}");
        assert_eq!(everything(&person), before, "{step}");
        assert!(!is_active(&person), "{step}");
    }
}

#[test]
fn whoever_had_a_timer_still_has_it_when_the_new_one_is_refused() {
    for step in ["show", "daemon-reload", "enable"] {
        let person = somebody();
        units(&person).put(ONE, ONE).unwrap();
        let before = everything(&person);
        fs::write(person.path("run/fails"), step).unwrap();
        refused(units(&person).put(OTHER, OTHER));
        assert_eq!(everything(&person), before, "{step}");
        assert!(is_active(&person), "{step}");
    }
}

#[test]
fn a_systemd_that_says_yes_and_does_nothing_is_not_believed() {
    let person = somebody();
    let before = everything(&person);
    let lying = STUB.replace("restart) ", "restart) exit 0; ");
    fs::write(person.path("bin/systemctl"), lying).unwrap();
    let said = refused(units(&person).put(ONE, ONE));
    assert!(said.contains("not active afterwards"), "{said}");
    fs::write(person.path("bin/systemctl"), STUB).unwrap();
    assert_eq!(everything(&person), before);
}

#[test]
#[ignore = "takes ten seconds"]
fn nobody_waits_for_a_systemd_that_does_not_answer() {
    let person = somebody();
    let before = everything(&person);
    fs::write(person.path("run/hangs"), "show").unwrap();
    assert!(refused(units(&person).put(ONE, ONE)).contains("does not answer"));
    assert_eq!(asked(&person).lines().count(), 1);
    fs::write(person.path("run/hangs"), "enable").unwrap();
    assert!(refused(units(&person).put(ONE, ONE)).contains("within a few seconds"));
    assert_eq!(everything(&person), before);
    assert!(
        asked(&person).ends_with("enable selfcomp-remind.timer\n"),
        "it was asked again: {}",
        asked(&person)
    );
}

#[test]
fn where_there_is_no_systemd_nothing_is_written_and_what_is_left_of_one_goes() {
    let person = somebody();
    let before = everything(&person);
    units(&person).put(ONE, ONE).unwrap();
    let person = person.with("PATH", "/nowhere");
    let found = units(&person).found();
    assert!(found.files == Files::Ours && !found.answers && found.enabled && !found.active, "{found:?}");
    assert!(refused(units(&person).put(OTHER, OTHER)).contains("does not answer"));
    assert_eq!(units(&person).take_out().unwrap(), Done::Unheard);
    assert_eq!(everything(&person), before);
    assert!(refused(units(&person).put(ONE, ONE)).contains("nothing was changed"));
    assert_eq!(everything(&person), before);
}

#[test]
fn a_unit_that_somebody_else_wrote_is_left_alone() {
    let kinds: [fn(&std::path::Path); 4] = [
        |path| fs::write(path, "[Timer]\nOnCalendar=daily\n").unwrap(),
        |path| fs::create_dir(path).unwrap(),
        |path| symlink("/dev/null", path).unwrap(),
        |path| {
            fs::write(path.with_extension("mine"), ONE).unwrap();
            symlink(path.with_extension("mine"), path).unwrap();
        },
    ];
    for kind in kinds {
        let person = somebody().having(".config/systemd/user/theirs.timer", "");
        kind(&person.path(TIMER));
        let before = everything(&person);
        for said in [refused(units(&person).put(ONE, ONE)), refused(units(&person).take_out())] {
            assert!(said.contains(TIMER) && said.contains("nothing was changed"), "{said}");
        }
        assert_eq!(units(&person).found().files, Files::Foreign(person.path(TIMER)));
        assert_eq!(everything(&person), before);
        assert!(person.path(TIMER).symlink_metadata().is_ok());
        assert!(
            !asked(&person).contains("enable ") && !asked(&person).contains("disable"),
            "{}",
            asked(&person)
        );
    }
}

#[test]
fn a_folder_with_units_of_others_stays_and_so_do_they() {
    let person = somebody().having(".config/systemd/user/theirs.timer", "theirs\n");
    let before = everything(&person);
    units(&person).put(ONE, ONE).unwrap();
    units(&person).take_out().unwrap();
    assert_eq!(everything(&person), before);
}

#[test]
fn where_no_folder_can_be_made_it_is_said_and_nothing_is_half_there() {
    let person = somebody().having(".config/systemd", "a file\n");
    let before = everything(&person);
    let said = refused(units(&person).put(ONE, ONE));
    assert!(said.contains("as it was before"), "{said}");
    assert_eq!(everything(&person), before);
}
