//! A login with its own systemd, session bus and desktop: a reminder arrives, once, and it is said when it cannot.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use jiff::{ToSpan, Zoned};

use crate::crontab::within::{PROGRAM, inside};
use crate::desktop::bus::{Notices, desktop};
use crate::person::Person;
use crate::pty::Seat;
use crate::units::login::{Login, by_root, until};
use crate::units::{everything, somebody};

use super::inside::{in_place, installs};

const FILE: &str = ".config/selfcomp/reminders.toml";
const SHOWN: &str = ".local/state/selfcomp/reminders/shown.toml";
const TIMER: &str = ".config/systemd/user/selfcomp-remind.timer";
const STAMP: &str = ".local/share/systemd/timers/stamp-selfcomp-remind.timer";

/// Somebody with a login.
struct Lou {
    person: Person,
    login: Option<Login>,
}

impl Lou {
    /// Who has folders as everybody has them.
    fn new() -> Self {
        let person = somebody().having(".local/state/other", "theirs\n");
        let login = Some(Login::of(&person));
        let lou = Self { person, login };
        // The bus of the login: systemd listens there, and begins it with the first who calls.
        assert!(lou.person.path("run/bus").exists(), "systemd brings no session bus: dbus-user-session");
        lou
    }

    /// A desktop on the bus of this login.
    fn desktop(&self) -> Notices {
        desktop(&format!("unix:path={}", self.person.path("run/bus").display()), "answers")
    }

    fn says(&self, code: i32, words: &[&str]) -> String {
        let came = self.person.runs(words);
        assert_eq!(came.code, Some(code), "{words:?}: {}{}", came.out, came.err);
        came.out + &came.err
    }

    fn systemctl(&self, words: &[&str]) -> String {
        self.login.as_ref().unwrap().systemctl(words)
    }

    fn opens_a_terminal(&self) -> Seat {
        let mut command = Command::new("bash");
        let like = self.person.command(&[]);
        command.arg("-i").env_clear().current_dir(self.person.path(""));
        command.envs(like.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.env("PATH", "/usr/sbin:/usr/bin:/bin");
        Seat::start(&command, 24, 100)
    }

    fn shown(&self) -> String {
        fs::read_to_string(self.person.path(SHOWN)).unwrap_or_default()
    }

    /// With a reminder of some minutes ago that was made long before, and that systemd calls for.
    fn with_past(minutes: i64) -> Self {
        let lou = Self::new();
        lou.says(0, &["remind", "add", "--at", &clock(-minutes)]);
        let file = lou.person.path(FILE);
        let text = fs::read_to_string(&file).unwrap();
        let made = text.lines().filter(|line| !line.starts_with("since")).collect::<Vec<_>>().join("\n");
        fs::write(file, made).unwrap();
        lou
    }
}

/// A time of the day, so many minutes from now.
fn clock(minutes: i64) -> String {
    (Zoned::now() + minutes.minutes()).strftime("%H:%M").to_string()
}

/// A minute that has not begun when this has been typed.
fn soon() -> i64 {
    if Zoned::now().second() < 50 { 1 } else { 2 }
}

#[test]
#[ignore = "needs root, systemd, dbus-user-session and notify-send"]
fn a_reminder_set_for_the_next_minute_arrives_on_the_desktop_and_leaves_no_trace() {
    by_root(
        module_path!(),
        "a_reminder_set_for_the_next_minute_arrives_on_the_desktop_and_leaves_no_trace",
        || {
            let lou = Lou::new();
            let before: BTreeMap<_, _> = everything(&lou.person);
            let mut notices = lou.desktop();
            let said = lou.says(0, &["remind", "add", "--at", &clock(soon())]);
            assert!(said.contains("a timer of your own systemd"), "{said}");
            let status = lou.says(0, &["remind", "status"]);
            assert!(status.contains("It looks again: ") && !status.contains("resume"), "{status}");
            assert_eq!(notices.next()["app"], "selfcomp");
            until("it is noted", || lou.shown().contains("came = \"desktop\""));
            let status = lou.says(0, &["remind", "status"]);
            assert!(status.contains("it was shown on the desktop"), "{status}");
            // The calls of the next hours, and a terminal.
            for _ in 0..3 {
                lou.systemctl(&["start", "selfcomp-remind.service"]);
            }
            assert!(notices.rest().is_empty());
            lou.says(0, &["remind", "remove"]);
            for listing in ["list-unit-files", "list-units", "list-timers"] {
                let listed = lou.systemctl(&[listing, "--all"]);
                assert!(!listed.contains("selfcomp") && listed.contains("listed"), "{listed}");
            }
            assert_eq!(everything(&lou.person), before);
        },
    );
}

#[test]
#[ignore = "needs root, systemd, dbus-user-session and notify-send"]
fn a_trial_goes_through_systemd_and_says_whether_it_arrived() {
    by_root(module_path!(), "a_trial_goes_through_systemd_and_says_whether_it_arrived", || {
        let lou = Lou::new();
        lou.says(0, &["remind", "add", "--at", &clock(120)]);
        let nobody = lou.says(1, &["remind", "test"]);
        assert!(nobody.contains("systemd called it now, and it did not arrive: "), "{nobody}");
        assert!(nobody.contains("org.freedesktop.Notifications"), "{nobody}");
        let notices = lou.desktop();
        let there = lou.says(0, &["remind", "test"]);
        assert!(there.contains("systemd called it now, and your desktop took it"), "{there}");
        assert!(lou.shown().contains("[trial]"), "{}", lou.shown());
        let ran = lou.systemctl(&[
            "show",
            "selfcomp-remind.service",
            "--property=ExecMainStatus,ExecMainExitTimestamp",
        ]);
        assert!(ran.contains("ExecMainStatus=0") && !ran.ends_with("ExecMainExitTimestamp=\n"), "{ran}");
        let bodies = notices.rest();
        assert!(bodies.len() == 1 && bodies[0]["body"].as_str().unwrap().contains("test"), "{bodies:?}");
        // Whatever keeps systemd from calling is no trial that arrived.
        fs::write(lou.person.path(".config/systemd/user/selfcomp-remind.service"), "").unwrap();
        lou.systemctl(&["daemon-reload"]);
        let failed = lou.says(1, &["remind", "test"]);
        assert!(failed.contains("systemd could not start the reminder"), "{failed}");
    });
}

#[test]
#[ignore = "needs root, systemd and dbus-user-session"]
fn a_timer_that_does_not_stand_as_it_was_put_is_named_and_put_right() {
    by_root(module_path!(), "a_timer_that_does_not_stand_as_it_was_put_is_named_and_put_right", || {
        let lou = Lou::new();
        lou.says(0, &["remind", "add", "--at", &clock(120)]);
        let fine = lou.says(0, &["remind", "status"]);
        assert!(!fine.contains("resume"), "{fine}");
        let timer = lou.person.path(TIMER);
        let harms: [(&dyn Fn(), &str); 5] = [
            (&|| drop(lou.systemctl(&["stop", "selfcomp-remind.timer"])), "does not run"),
            (&|| drop(lou.systemctl(&["disable", "--now", "selfcomp-remind.timer"])), "does not run"),
            (
                &|| {
                    fs::write(&timer, fs::read_to_string(&timer).unwrap() + "\nRandomizedDelaySec=1h\n")
                        .unwrap();
                },
                "not what",
            ),
            (&|| fs::remove_file(&timer).unwrap(), "not what"),
            (&|| fs::remove_dir_all(lou.person.path(".config/systemd")).unwrap(), "not what"),
        ];
        for (harm, part) in harms {
            harm();
            let status = lou.says(0, &["remind", "status"]);
            assert!(status.contains(part) && status.contains("selfcomp remind resume"), "{part}: {status}");
            lou.says(0, &["remind", "resume"]);
            assert_eq!(lou.says(0, &["remind", "status"]), fine);
            assert_eq!(lou.systemctl(&["is-active", "selfcomp-remind.timer"]).trim(), "active");
        }
        fs::write(&timer, "[Timer]\nOnCalendar=daily\n").unwrap();
        let status = lou.says(0, &["remind", "status"]);
        assert!(status.contains("selfcomp-remind.timer"), "{status}");
        let refused = lou.says(1, &["remind", "resume"]);
        assert!(refused.contains("was not written by selfcomp"), "{refused}");
        assert_eq!(fs::read_to_string(&timer).unwrap(), "[Timer]\nOnCalendar=daily\n");
    });
}

/// As if the machine had been away for most of a day.
fn ages(lou: &Lou) {
    let stamp = fs::File::options().write(true).open(lou.person.path(STAMP)).unwrap();
    stamp.set_modified(SystemTime::now() - Duration::from_hours(20)).unwrap();
}

fn has_called(lou: &Lou) -> bool {
    let ran = lou.systemctl(&["show", "selfcomp-remind.service", "--property=ExecMainExitTimestamp"]);
    ran.trim() != "ExecMainExitTimestamp="
}

#[test]
#[ignore = "needs root, systemd, dbus-user-session and notify-send"]
fn what_was_slept_through_comes_at_once_and_once() {
    by_root(module_path!(), "what_was_slept_through_comes_at_once_and_once", || {
        let lou = Lou::with_past(10);
        let mut notices = lou.desktop();
        for time in ["first", "second"] {
            lou.systemctl(&["stop", "selfcomp-remind.timer"]);
            ages(&lou);
            let before = fs::metadata(lou.person.path(STAMP)).unwrap().modified().unwrap();
            lou.systemctl(&["start", "selfcomp-remind.timer"]);
            until(&format!("it is called the {time} time"), || {
                fs::metadata(lou.person.path(STAMP)).unwrap().modified().unwrap() > before
            });
            if time == "first" {
                assert_eq!(notices.next()["app"], "selfcomp");
            }
            lou.systemctl(&["start", "selfcomp-remind.service"]);
        }
        assert!(notices.rest().is_empty());
    });
}

#[test]
#[ignore = "needs root, systemd, dbus-user-session and notify-send"]
fn what_came_due_before_the_login_comes_once_when_its_desktop_is_there() {
    by_root(module_path!(), "what_came_due_before_the_login_comes_once_when_its_desktop_is_there", || {
        let mut lou = Lou::with_past(10);
        for login in ["first", "second"] {
            drop(lou.login.take());
            ages(&lou);
            lou.login = Some(Login::of(&lou.person));
            // The timer looks back before there is a desktop.
            until(&format!("the {login} login calls"), || has_called(&lou));
            let notices = lou.desktop();
            lou.systemctl(&["start", "selfcomp-remind.service"]);
            assert_eq!(notices.rest().len(), usize::from(login == "first"), "{login}");
            assert!(lou.shown().contains("came = \"desktop\""), "{}", lou.shown());
        }
    });
}

#[test]
#[ignore = "needs root, Debian's cron, systemd, dbus-user-session, notify-send and bash"]
fn timer_cron_and_terminals_at_the_same_moment_show_it_once() {
    by_root(module_path!(), "timer_cron_and_terminals_at_the_same_moment_show_it_once", || {
        let name = "timer_cron_and_terminals_at_the_same_moment_show_it_once";
        inside(module_path!(), name, || {
            let lou = Lou::new();
            fs::write(lou.person.path(".bashrc"), "PS1='ready> '\neval \"$(selfcomp init bash)\"\n").unwrap();
            let notices = lou.desktop();
            let at = clock(soon());
            lou.says(0, &["remind", "add", "--at", &at]);
            let home = lou.person.path("").display().to_string();
            let called = in_place("called");
            let due = format!("env HOME={home} XDG_RUNTIME_DIR={home}/run {PROGRAM} remind --due");
            installs(&format!("* * * * * {due}; date +\\%H:\\%M >>{}\n", called.display()));
            let mut cron = Command::new("cron").args(["-f", "-L", "0"]).stdin(Stdio::null()).spawn().unwrap();
            until("the minute begins", || clock(0) == at);
            let mut seats: Vec<Seat> = (0..5).map(|_| lou.opens_a_terminal()).collect();
            for seat in &mut seats {
                seat.sees("ready>");
            }
            until("cron calls", || fs::read_to_string(&called).is_ok_and(|times| times.contains(&at)));
            until("systemd calls", || has_called(&lou));
            let line = |row: &String| !row.trim().is_empty() && !row.contains("ready>");
            let rows: usize =
                seats.iter().map(|seat| seat.rows().iter().filter(|row| line(row)).count()).sum();
            let notices = notices.rest().len();
            assert_eq!(rows + notices, 1, "{rows} in terminals, {notices} on the desktop");
            cron.kill().unwrap();
            cron.wait().unwrap();
        });
    });
}
