//! The timer of systemd: it is put there whole or not at all, calls the program, and goes without a trace.

pub mod login;
mod rendered;
mod stub;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, SystemTime};

use jiff::civil::Time;
use jiff::{ToSpan, Zoned};
use selfcomp::env::Env;
use selfcomp::reminder::days::Days;
use selfcomp::schedule::{Call, Invocation, systemd};
use selfcomp::scheduler::systemd::{Done, Files, Units};

use self::login::{Login, by_root, until};
use crate::person::Person;

const TIMER: &str = ".config/systemd/user/selfcomp-remind.timer";
const STAMP: &str = ".local/share/systemd/timers/stamp-selfcomp-remind.timer";

/// What this person's program sees of the environment.
pub fn env(person: &Person) -> Env {
    let command = person.command(&[]);
    Env::new(command.get_envs().filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned()))))
}

/// Their units, and nobody else's: where logins keep their sockets there is nothing.
pub fn units(person: &Person) -> Units {
    Units::at(&env(person), 4_000_000, &person.path("nowhere")).unwrap()
}

/// Everything in the home but sockets, by name, with its content.
pub fn everything(person: &Person) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let (run, home) = (person.path("run"), person.path(""));
    let mut folders = vec![home.clone()];
    while let Some(folder) = folders.pop() {
        for path in
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| *path != run)
        {
            let name = path.strip_prefix(&home).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() && !path.is_symlink() {
                all.insert(name, String::new());
                folders.push(path);
            } else {
                all.insert(name, fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
    all
}

/// Somebody who has folders for settings and data, as everybody has.
pub fn somebody() -> Person {
    Person::new().having(".config/other", "theirs\n").having(".local/share/other", "theirs\n")
}

/// A script in the place of the program, which writes down how it was called.
fn recorder(person: Person) -> (Person, String) {
    let folder = "my %h tools; $HOME ${PATH} ü";
    let person = person.having(
        &format!("{folder}/selfcomp"),
        "#!/bin/sh\nprintf '%s\\n' \"$* $XDG_STATE_HOME\" >>\"$HOME/called\"\n",
    );
    let script = person.path(folder).join("selfcomp");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    let program = person.path(folder).join("selfcomp");
    let environment = vec![("XDG_STATE_HOME".to_owned(), "/a \"%h\" \\n $HOME".to_owned())];
    let service = systemd::service(&Invocation { environment, program }).unwrap();
    fs::write(person.path("called"), "").unwrap();
    (person, service)
}

fn calls(person: &Person) -> usize {
    let called = fs::read_to_string(person.path("called")).unwrap();
    assert!(called.lines().all(|line| line == "remind --due /a \"%h\" \\n $HOME"), "{called}");
    called.lines().count()
}

/// A minute of the day, so many minutes from now.
fn minutes_from_now(minutes: i64) -> Time {
    let then = Zoned::now() + minutes.minutes();
    jiff::civil::time(then.hour(), then.minute(), 0, 0)
}

fn timer(times: &[Time]) -> String {
    systemd::timer(&times.iter().map(|at| Call { at: *at, days: Days::EVERY }).collect::<Vec<_>>())
}

#[test]
#[ignore = "needs root and systemd"]
fn somebody_is_called_at_the_next_minute_and_after_a_remove_nothing_is_left() {
    by_root(
        module_path!(),
        "somebody_is_called_at_the_next_minute_and_after_a_remove_nothing_is_left",
        || {
            let (person, service) = recorder(somebody());
            let before = everything(&person);
            let login = Login::of(&person);
            let units = units(&person);
            // An earlier time of the same day is past, and does not come now.
            let soon = minutes_from_now(2);
            let timer = timer(&[minutes_from_now(-61), soon]);
            assert_eq!(units.put(&timer, &service).unwrap(), Done::Written);
            assert_eq!(units.put(&timer, &service).unwrap(), Done::AsItWas);
            let found = units.found();
            assert_eq!(found.files, Files::Ours);
            assert!(found.answers && found.enabled && found.active && found.last.is_none(), "{found:?}");
            assert!(found.next.is_some_and(|next| next.contains(&format!("{}:00 ", soon.strftime("%H:%M")))));
            assert_eq!(calls(&person), 0);
            until("the timer calls", || calls(&person) > 0);
            until("it has ended", || units.found().last.is_some_and(|last| last.good));
            assert_eq!(calls(&person), 1);
            units.start_now().unwrap();
            assert_eq!(calls(&person), 2);
            assert_eq!(units.take_out().unwrap(), Done::Written);
            assert_eq!(units.take_out().unwrap(), Done::AsItWas);
            fs::write(person.path("called"), "").unwrap();
            assert_eq!(everything(&person), before);
            for listing in ["list-unit-files", "list-units", "list-timers"] {
                let listed = login.systemctl(&[listing, "--all"]);
                assert!(!listed.contains("selfcomp-remind") && listed.contains("listed"), "{listed}");
            }
        },
    );
}

#[test]
#[ignore = "needs root and systemd"]
fn somebody_who_was_away_at_the_time_is_called_once_when_they_log_in() {
    by_root(module_path!(), "somebody_who_was_away_at_the_time_is_called_once_when_they_log_in", || {
        let (person, service) = recorder(somebody());
        let login = Login::of(&person);
        let timer = timer(&[minutes_from_now(12 * 60)]);
        assert_eq!(units(&person).put(&timer, &service).unwrap(), Done::Written);
        drop(login);
        assert_eq!(calls(&person), 0);
        let stamp = fs::File::options().write(true).open(person.path(STAMP)).unwrap();
        stamp.set_modified(SystemTime::now() - Duration::from_hours(48)).unwrap();
        for time in ["first", "second"] {
            let login = Login::of(&person);
            login.has_begun();
            until(&format!("the {time} login calls no more"), || calls(&person) == 1);
            assert!(units(&person).found().active);
        }
        assert_eq!(calls(&person), 1);
    });
}

#[test]
#[ignore = "needs root and systemd"]
fn somebody_who_changes_the_time_has_one_timer_with_the_new_time() {
    by_root(module_path!(), "somebody_who_changes_the_time_has_one_timer_with_the_new_time", || {
        let (person, service) = recorder(somebody());
        let _login = Login::of(&person);
        let units = units(&person);
        units.put(&timer(&[minutes_from_now(120)]), &service).unwrap();
        let before = units.found().next;
        assert_eq!(units.put(&timer(&[minutes_from_now(240)]), &service).unwrap(), Done::Written);
        let after = units.found().next;
        assert!(before.is_some() && after.is_some() && before != after, "{before:?} {after:?}");
        assert_eq!(calls(&person), 0);
    });
}

#[test]
#[ignore = "needs root and systemd"]
fn a_login_is_found_when_the_environment_says_nothing_of_it() {
    by_root(module_path!(), "a_login_is_found_when_the_environment_says_nothing_of_it", || {
        let (person, service) = recorder(somebody());
        let login = Login::of(&person);
        fs::create_dir(person.path("user")).unwrap();
        std::os::unix::fs::symlink(person.path("run"), person.path("user/7")).unwrap();
        let bare =
            Env::new([("HOME", person.path("").to_str().unwrap()), ("PATH", "/usr/bin:/bin")].map(pair));
        let units = Units::at(&bare, 7, &person.path("")).unwrap();
        assert_eq!(units.put(&timer(&[minutes_from_now(60)]), &service).unwrap(), Done::Written);
        assert!(login.systemctl(&["list-timers"]).contains("selfcomp-remind.timer"));
        assert!(!Units::at(&bare, 8, &person.path("")).unwrap().answers());
    });
}

fn pair((name, value): (&str, &str)) -> (std::ffi::OsString, std::ffi::OsString) {
    (name.into(), value.into())
}

#[test]
#[ignore = "needs root and systemd"]
fn a_timer_removed_while_systemd_is_away_is_unknown_at_the_next_login() {
    by_root(module_path!(), "a_timer_removed_while_systemd_is_away_is_unknown_at_the_next_login", || {
        let (person, service) = recorder(somebody());
        let before = everything(&person);
        let login = Login::of(&person);
        units(&person).put(&timer(&[minutes_from_now(60)]), &service).unwrap();
        drop(login);
        assert!(units(&person).found().enabled);
        assert_eq!(units(&person).take_out().unwrap(), Done::Unheard);
        assert_eq!(everything(&person), before);
        let login = Login::of(&person);
        login.has_begun();
        assert!(!login.systemctl(&["list-unit-files"]).contains("selfcomp-remind"));
    });
}

#[test]
#[ignore = "needs root and systemd"]
fn a_timer_where_systemd_does_not_look_is_taken_back() {
    by_root(module_path!(), "a_timer_where_systemd_does_not_look_is_taken_back", || {
        let (person, service) = recorder(somebody());
        let before = everything(&person);
        let login = Login::of(&person);
        let elsewhere = person.path("elsewhere").display().to_string();
        let person = person.with("XDG_CONFIG_HOME", &elsewhere);
        let said =
            format!("{:?}", units(&person).put(&timer(&[minutes_from_now(60)]), &service).unwrap_err());
        assert!(said.contains("timer not found). Everything is as it was before"), "{said}");
        fs::remove_dir(elsewhere).unwrap();
        assert_eq!(everything(&person), before);
        assert!(!login.systemctl(&["list-units", "--all"]).contains("selfcomp-remind"));
    });
}

#[test]
#[ignore = "needs root and systemd"]
fn a_timer_that_systemd_does_not_understand_is_taken_back() {
    by_root(module_path!(), "a_timer_that_systemd_does_not_understand_is_taken_back", || {
        let (person, service) = recorder(somebody());
        let before = everything(&person);
        let login = Login::of(&person);
        let broken = timer(&[minutes_from_now(60)]).replace("*-*-*", "whenever");
        let said = format!("{:?}", units(&person).put(&broken, &service).unwrap_err());
        assert!(said.contains("Everything is as it was before"), "{said}");
        assert_eq!(everything(&person), before);
        assert!(!login.systemctl(&["list-units", "--all"]).contains("selfcomp-remind"));
    });
}

/// Whether the timer is there.
pub fn is_there(person: &Person) -> bool {
    person.path(TIMER).exists()
}
