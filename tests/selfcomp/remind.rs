//! Reminders, at times of the test's own choosing: what comes, what does not, and what stays afterwards.

mod cron;
mod crowd;
mod faults;
mod inside;
mod killed;
mod promises;
mod shells;
mod stubs;
mod systemd;
mod terminal;

use std::cell::OnceCell;
use std::ffi::OsString;
use std::fs;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::Zoned;
use jiff::tz::TimeZone;
use selfcomp::app::{App, Failure, Outcome, Streams};
use selfcomp::cli::{Cli, Manner};
use selfcomp::cmd;
use selfcomp::env::Env;
use selfcomp::texts;
use tempfile::TempDir;

use crate::person::Person;
use crate::pty::Seat;

/// A person with a home, and a clock that the test sets.
struct Sam {
    home: TempDir,
    now: Zoned,
    /// Further variables.
    also: Vec<(&'static str, String)>,
}

/// What came of a command: nothing is `Ok` with an empty text.
#[derive(Debug)]
struct Came {
    code: u8,
    out: String,
    err: String,
}

impl Sam {
    /// On a Monday in autumn, in the morning, where the clocks change as in Berlin.
    fn new() -> Self {
        Self { home: TempDir::new().unwrap(), now: at("2026-11-23T07:00"), also: Vec::new() }
    }

    /// With a reminder at half past eight that nobody calls for.
    fn with_reminder(words: &[&str]) -> Self {
        let sam = Self::new();
        let base = ["remind", "add", "--at", "8:30", "--scheduler", "none"];
        let came = sam.does(&[&base, words].concat());
        assert_eq!(came.code, 0, "{came:?}");
        sam
    }

    fn at(&mut self, moment: &str) -> &mut Self {
        self.now = at(moment);
        self
    }

    fn path(&self, below: &str) -> PathBuf {
        self.home.path().join(below)
    }

    fn env(&self) -> Env {
        let home = self.home.path();
        let pairs = [
            ("HOME", home.to_owned()),
            // Nothing of the machine's own can be reached from here.
            ("PATH", home.join("bin")),
            ("XDG_RUNTIME_DIR", home.join("run")),
        ];
        let pairs = pairs.map(|(name, path)| (OsString::from(name), path.into_os_string()));
        Env::new(pairs.into_iter().chain(self.also.iter().map(|(name, value)| (name.into(), value.into()))))
    }

    /// A command whose output goes to a file.
    fn does(&self, words: &[&str]) -> Came {
        self.types(words, false)
    }

    /// What a new terminal shows.
    fn opens_a_terminal(&self) -> String {
        let came = self.types(&["remind", "--due"], true);
        assert_eq!((came.code, came.err.as_str()), (0, ""), "{came:?}");
        came.out
    }

    /// What a job of cron prints.
    fn is_called(&self) -> String {
        let came = self.does(&["remind", "--due"]);
        assert_eq!((came.code, came.err.as_str()), (0, ""), "{came:?}");
        came.out
    }

    fn types(&self, words: &[&str], terminal: bool) -> Came {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let words = ["selfcomp"].iter().chain(words).map(OsString::from).collect();
        let now = || self.now.clone();
        let mut app = App {
            env: self.env(),
            manner: Manner::default(),
            settings: OnceCell::new(),
            streams: Streams { stdout_tty: terminal, ..Streams::default() },
            now: &now,
            chance: &|| 7,
            input: &mut std::io::empty(),
            out: &mut out,
            err: &mut err,
        };
        let ended = cmd::run(Cli::from_words(words), &mut app);
        let (code, said) = match ended {
            Ok(Outcome::Done) => (0, String::new()),
            Ok(_) => (1, String::new()),
            Err(Failure::Usage(said)) => (2, said),
            Err(Failure::Failed(said)) => (1, said),
            Err(other) => panic!("{other:?}"),
        };
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Came { code, out: text(out), err: text(err) + &said }
    }

    /// Every file and folder of theirs.
    fn everything(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        collect(self.home.path(), &mut found);
        found
    }
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        }
        found.push(path);
    }
}

/// As in Berlin, where nothing of zones needs to be installed.
fn at(moment: &str) -> Zoned {
    let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
    moment.parse::<jiff::civil::DateTime>().unwrap().to_zoned(zone).unwrap()
}

fn is_one_line(said: &str) -> bool {
    said.ends_with('\n') && said.trim_end().lines().count() == 1
}

#[test]
fn a_reminder_comes_once_a_day_in_the_first_terminal_that_is_opened() {
    let mut sam = Sam::with_reminder(&[]);
    assert_eq!(sam.at("2026-11-23T08:29").opens_a_terminal(), "");
    let said = sam.at("2026-11-23T08:30").opens_a_terminal();
    assert!(is_one_line(&said), "{said}");
    let moments = texts::reminders(&["en".into()]).unwrap().moment;
    assert!(moments.contains(&said.trim_end()), "{said}");
    assert_eq!(sam.opens_a_terminal(), "");
    assert_eq!(sam.at("2026-11-23T12:00").opens_a_terminal(), "");
    assert!(is_one_line(&sam.at("2026-11-24T09:00").opens_a_terminal()));
}

#[test]
fn what_was_slept_through_comes_within_four_hours_and_later_not_at_all() {
    let mut sam = Sam::with_reminder(&[]);
    assert_eq!(sam.at("2026-11-23T12:31").opens_a_terminal(), "");
    assert!(is_one_line(&sam.at("2026-11-24T12:29").opens_a_terminal()));
    assert_eq!(sam.at("2026-12-24T07:00").opens_a_terminal(), "", "a month away is not talked about");
}

#[test]
fn of_several_that_were_slept_through_one_comes() {
    let mut sam = Sam::with_reminder(&["--at", "9:30", "--at", "10:00", "--exercise", "break"]);
    let said = sam.at("2026-11-23T10:05").opens_a_terminal();
    assert!(is_one_line(&said) && said.contains("selfcomp break"), "{said}");
    assert_eq!(sam.opens_a_terminal(), "");
}

#[test]
fn where_the_clocks_change_it_comes_once_on_that_night_too() {
    let mut sam = Sam::new();
    sam.does(&["remind", "add", "--at", "2:30", "--scheduler", "none"]);
    assert_eq!(sam.at("2027-03-28T01:59").opens_a_terminal(), "");
    assert!(is_one_line(&sam.at("2027-03-28T03:30").opens_a_terminal()));
    assert_eq!(sam.at("2027-03-28T04:30").opens_a_terminal(), "");
    let autumn = at("2027-10-31T02:30");
    for (hours, lines) in [(0, 1), (1, 0), (2, 0)] {
        sam.now = autumn.checked_add(jiff::ToSpan::hours(hours)).unwrap();
        assert_eq!(
            sam.opens_a_terminal().lines().count(),
            lines,
            "{hours} hours after the first half past two"
        );
    }
}

#[test]
fn a_clock_that_was_wrong_for_a_while_takes_no_reminder_away() {
    let mut sam = Sam::with_reminder(&[]);
    assert!(is_one_line(&sam.at("2030-01-01T09:00").opens_a_terminal()));
    assert!(is_one_line(&sam.at("2026-11-23T09:00").opens_a_terminal()));
}

#[test]
fn somebody_who_wants_quiet_has_it() {
    let mut sam = Sam::with_reminder(&[]);
    sam.at("2026-11-23T09:00").also.push(("SELFCOMP_QUIET", "1".into()));
    assert_eq!(sam.opens_a_terminal(), "");
    sam.also.clear();
    assert_eq!(sam.does(&["config", "set", "quiet", "22-9:15"]).code, 0);
    assert_eq!(sam.opens_a_terminal(), "");
    assert!(is_one_line(&sam.at("2026-11-23T09:15").opens_a_terminal()), "after quiet hours it comes");
    assert!(sam.does(&["remind", "pause", "until", "thursday"]).out.contains("Thursday, 26 November 2026"));
    assert_eq!(sam.at("2026-11-25T09:15").opens_a_terminal(), "");
    assert!(is_one_line(&sam.at("2026-11-26T09:15").opens_a_terminal()));
    sam.does(&["remind", "pause"]);
    assert_eq!(sam.at("2027-11-26T09:15").opens_a_terminal(), "");
    assert_eq!(sam.does(&["remind", "resume"]).code, 0);
    assert!(is_one_line(&sam.opens_a_terminal()));
}

#[test]
fn somebody_who_practised_today_is_reminded_tomorrow() {
    let mut sam = Sam::with_reminder(&[]);
    let answers = sam.path("answers.toml");
    fs::write(&answers, "letter = \"dear me\"\n").unwrap();
    let practises = |sam: &Sam, words: &[&str]| {
        let came = sam.does(&[&["letter", "--full", "--answers", answers.to_str().unwrap()], words].concat());
        assert_eq!(came.code, 0, "{came:?}");
    };
    practises(&sam, &["--no-trace"]);
    let noted = sam.path(".local/state/selfcomp/reminders/shown.toml");
    assert!(!noted.exists(), "without a trace there is none here either");
    practises(&sam, &[]);
    assert!(!fs::read_to_string(&noted).unwrap().contains("dear me"));
    assert_eq!(sam.at("2026-11-23T08:30").opens_a_terminal(), "");
    assert!(is_one_line(&sam.at("2026-11-24T08:30").opens_a_terminal()));
}

#[test]
fn somebody_on_a_system_without_a_folder_for_the_login_is_not_reminded_after_practice_either() {
    let mut sam = Sam::with_reminder(&[]);
    sam.also.push(("XDG_RUNTIME_DIR", String::new()));
    fs::write(sam.path("answers.toml"), "letter = \"dear me\"\n").unwrap();
    let answers = sam.path("answers.toml");
    assert_eq!(sam.does(&["letter", "--full", "--answers", answers.to_str().unwrap()]).code, 0);
    assert_eq!(sam.at("2026-11-23T08:30").opens_a_terminal(), "");
}

#[test]
fn somebody_who_answered_nothing_has_practised_too_and_a_pipe_has_not() {
    let quiet = "format = 1\n[about]\nid = \"rest\"\ntitle = \"Rest\"\nkind = \"break\"\nminutes = 1\nlanguage = \"en\"\n\
                 [[step]]\nsay = \"Rest here.\"\n[[step]]\nend = \"Done.\"\n";
    let person = Person::in_memory().with("SELFCOMP_PACE", "0").with_exercise("rest", quiet);
    assert_eq!(person.runs(&["remind", "add", "--at", "8:30", "--scheduler", "none"]).code, Some(0));
    let noted = person.path(".local/state/selfcomp/reminders/shown.toml");
    person.runs(&["rest"]);
    assert!(!noted.exists(), "nobody was there");
    Seat::start(&person.command(&["rest"]), 24, 80).ends();
    assert!(fs::read_to_string(noted).unwrap().contains("practised = "));
}

#[test]
fn without_a_desktop_a_notice_waits_for_the_next_terminal() {
    let mut sam = Sam::with_reminder(&["--exercise", "letter-child"]);
    assert_eq!(sam.at("2026-11-23T08:30").is_called(), "");
    let status = sam.does(&["remind", "status"]).out;
    assert!(status.contains("2026-11-23 08:30") && status.contains("left for the next terminal"), "{status}");
    assert!(sam.opens_a_terminal().contains("selfcomp letter-child"));
    assert_eq!(sam.opens_a_terminal(), "");
    assert_eq!(sam.is_called(), "");
}

#[test]
fn whoever_looks_on_at_a_desktop_reads_no_name_of_an_exercise() {
    let mut sam = Sam::with_reminder(&["--exercise", "letter-child"]);
    // Written by a process of its own: while this one has it open for writing, it could not be started.
    let makes = "mkdir run bin && printf '%s\\n' '#!/bin/sh' 'echo \"$*\" >\"$HOME/notice\"' >bin/notify-send && \
                 chmod 700 bin/notify-send";
    let made = Command::new("sh").args(["-c", makes]).current_dir(sam.path("")).status().unwrap();
    assert!(made.success());
    let _bus = UnixListener::bind(sam.path("run/bus")).unwrap();
    assert_eq!(sam.at("2026-11-23T08:30").is_called(), "");
    let notice = fs::read_to_string(sam.path("notice")).unwrap();
    let words = texts::reminders(&["en".into()]).unwrap();
    assert!(words.exercise_desktop.iter().any(|line| notice.contains(line)), "{notice}");
    assert!(!notice.contains("letter"), "{notice}");
    assert_eq!(sam.opens_a_terminal(), "");
}

#[test]
fn one_that_is_to_come_in_a_terminal_is_shown_nowhere_else() {
    let mut sam = Sam::with_reminder(&["--via", "terminal"]);
    assert_eq!(sam.at("2026-11-23T08:30").is_called(), "");
    assert!(is_one_line(&sam.opens_a_terminal()));
}

#[test]
fn cron_is_given_one_line_to_send_or_silence() {
    let mut sam = Sam::new();
    let file = "[[reminder]]\nid = \"1\"\nat = \"08:30\"\nabout = \"a phrase\"\nvia = \"mail\"\n";
    fs::create_dir_all(sam.path(".config/selfcomp")).unwrap();
    fs::write(sam.path(".config/selfcomp/reminders.toml"), file).unwrap();
    let said = sam.at("2026-11-23T08:30").is_called();
    assert!(is_one_line(&said), "{said}");
    let anytime = texts::banks(&["en".into()]).into_iter().find(|bank| bank.when == texts::ANYTIME).unwrap();
    assert!(anytime.lines.contains(&said.trim_end()), "{said}");
    assert_eq!(sam.is_called(), "");
    assert_eq!(sam.opens_a_terminal(), "");
}

#[test]
fn what_came_by_mail_is_not_hidden_by_what_did_not_come_on_the_desktop() {
    let mut sam = Sam::new();
    let one = |at: &str, via: &str| format!("[[reminder]]\nid = \"{via}\"\nat = \"{at}\"\nvia = \"{via}\"\n");
    fs::create_dir_all(sam.path(".config/selfcomp")).unwrap();
    let file = sam.path(".config/selfcomp/reminders.toml");
    fs::write(&file, one("08:30", "mail") + &one("20:00", "notify")).unwrap();
    assert!(is_one_line(&sam.at("2026-11-23T08:30").is_called()));
    let status = sam.does(&["remind", "status"]).out;
    assert!(status.contains("it was printed, for cron to send"), "{status}");
}

#[test]
fn nothing_of_a_fault_is_said_where_only_a_line_is_wanted() {
    let mut sam = Sam::with_reminder(&[]);
    sam.at("2026-11-23T09:00");
    fs::write(sam.path(".config/selfcomp/config.toml"), "quite = 3\n").unwrap();
    assert!(is_one_line(&sam.opens_a_terminal()));
    let reminders = sam.path(".config/selfcomp/reminders.toml");
    let text = fs::read_to_string(&reminders).unwrap();
    fs::write(&reminders, text.replace("08:30", "25:30")).unwrap();
    assert_eq!((sam.opens_a_terminal(), sam.is_called()), (String::new(), String::new()));
    let came = sam.does(&["remind", "list"]);
    assert!(
        came.code == 1 && came.err.contains("line 8") && came.err.contains("`25:30` is not a time"),
        "{came:?}"
    );
    let came = sam.does(&["remind", "add", "--at", "9:00", "--scheduler", "none"]);
    assert!(came.code == 1 && came.err.contains("Mend it there"), "{came:?}");
}

#[test]
fn a_state_folder_that_cannot_be_is_no_reason_for_words_in_a_new_terminal() {
    let mut sam = Sam::with_reminder(&[]);
    fs::create_dir_all(sam.path(".local")).unwrap();
    let _ = fs::remove_dir_all(sam.path(".local/state"));
    fs::write(sam.path(".local/state"), "a file").unwrap();
    assert_eq!(sam.at("2026-11-23T08:30").opens_a_terminal(), "");
    assert_eq!(sam.is_called(), "");
}

#[test]
fn letters_that_come_back_speak_through_the_same_door() {
    let mut sam = Sam::with_reminder(&[]);
    let dates = "version = 1\n[[letter]]\nentry = \"20261101T080000Z-0123456789\"\ncard = 0\ndue = \"2026-11-23\"\n\
                 state = \"waiting\"\n";
    fs::create_dir_all(sam.path(".local/state/selfcomp")).unwrap();
    fs::write(sam.path(".local/state/selfcomp/letters.toml"), dates).unwrap();
    assert_eq!(sam.at("2026-11-22T07:00").opens_a_terminal(), "");
    let said = sam.at("2026-11-23T07:00").opens_a_terminal();
    assert!(is_one_line(&said) && said.contains("selfcomp letters"), "{said}");
    assert_eq!(sam.opens_a_terminal(), "");
    assert!(!sam.at("2026-11-23T08:30").opens_a_terminal().contains("letters"));
    fs::write(sam.path(".local/state/selfcomp/letters.toml"), dates.replace("11-23", "11-30")).unwrap();
    assert!(
        sam.at("2026-11-30T07:00").opens_a_terminal().contains("selfcomp letters"),
        "put off, it comes back"
    );
}

#[test]
fn a_reminder_of_letters_is_silent_until_one_has_come_back() {
    let mut sam = Sam::with_reminder(&["--letters"]);
    assert_eq!(sam.at("2026-11-23T08:30").opens_a_terminal(), "");
    let dates = "version = 1\n[[letter]]\nentry = \"20261101T080000Z-0123456789\"\ncard = 0\ndue = \"2026-11-24\"\n\
                 state = \"waiting\"\n";
    fs::write(sam.path(".local/state/selfcomp/letters.toml"), dates).unwrap();
    assert!(sam.at("2026-11-24T08:30").opens_a_terminal().contains("selfcomp letters"));
    assert_eq!(sam.at("2026-11-25T08:30").opens_a_terminal(), "");
}

#[test]
fn an_exercise_that_is_gone_leaves_the_minute_it_was_meant_for() {
    let mut sam = Sam::with_reminder(&["--exercise", "break"]);
    let reminders = sam.path(".config/selfcomp/reminders.toml");
    let text = fs::read_to_string(&reminders).unwrap();
    fs::write(&reminders, text.replace("\"break\"", "\"gone\"")).unwrap();
    let said = sam.at("2026-11-23T08:30").opens_a_terminal();
    assert!(is_one_line(&said) && !said.contains("gone"), "{said}");
}

#[test]
fn the_last_reminder_takes_everything_with_it() {
    let mut sam = Sam::new();
    let before = sam.everything();
    for at in ["8:30", "20:00"] {
        assert_eq!(sam.does(&["remind", "add", "--at", at, "--scheduler", "none"]).code, 0);
    }
    sam.at("2026-11-23T08:30").opens_a_terminal();
    assert!(sam.everything().len() > before.len());
    let came = sam.does(&["remind", "remove"]);
    assert!(came.code == 2 && came.err.contains("There are: 1, 2."), "{came:?}");
    let came = sam.does(&["remind", "remove", "7"]);
    assert!(came.code == 2 && came.err.contains("no reminder `7`"), "{came:?}");
    assert_eq!(sam.does(&["remind", "remove", "1"]).code, 0);
    assert!(sam.does(&["remind", "remove"]).out.contains("no reminders now"));
    let left: Vec<_> = sam.everything().into_iter().filter(|path| !before.contains(path)).collect();
    assert!(left.iter().all(|path| path.is_dir() && !path.ends_with("selfcomp")), "{left:?}");
}

#[test]
fn somebody_who_deleted_their_reminders_by_hand_is_rid_of_what_called_for_them() {
    let sam = Sam::new();
    let units = sam.path(".config/systemd/user");
    fs::create_dir_all(&units).unwrap();
    for unit in ["timer", "service"] {
        fs::write(units.join(format!("selfcomp-remind.{unit}")), "# Written by selfcomp, once.\n").unwrap();
    }
    let state = sam.path(".local/state/selfcomp/reminders");
    fs::create_dir_all(&state).unwrap();
    fs::write(state.join("shown.toml"), "letters = []\n").unwrap();
    let came = sam.does(&["remind", "remove"]);
    assert!(came.code == 0 && came.out.contains("is gone now"), "{came:?}");
    assert!(sam.everything().iter().all(|path| path.is_dir()), "{:?}", sam.everything());
    assert!(sam.does(&["remind", "remove"]).out.contains("One can be made"));
}

#[test]
fn somebody_whose_cron_was_taken_away_is_rid_of_their_reminders_all_the_same() {
    let sam = Sam::with_reminder(&[]);
    let file = sam.path(".config/selfcomp/reminders.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("\"none\"", "\"cron\"")).unwrap();
    let came = sam.does(&["remind", "remove"]);
    assert!(came.code == 0 && came.out.contains("1 is gone"), "{came:?}");
    assert!(came.err.contains("no `crontab` program here any more") && !file.exists(), "{came:?}");
}

#[test]
fn a_reminder_that_cannot_be_is_refused_and_nothing_is_written() {
    let sam = Sam::new();
    for (words, part) in [
        (&["--at", "8:30", "--exercise", "brake"][..], "Did you mean `break`"),
        (&["--at", "8:30", "--at", "8:30"], "there already"),
        (&["--at", "8:30", "--via", "mail", "--scheduler", "systemd"], "Only cron sends mail"),
        (&["--at", "8:30", "--scheduler", "launchd"], "--print"),
        (&["--at", "8:30"], "--scheduler none"),
    ] {
        let came = sam.does(&[&["remind", "add"], words].concat());
        assert!(came.code > 0 && came.out.is_empty() && came.err.contains(part), "{words:?}: {came:?}");
        assert!(!sam.path(".config/selfcomp/reminders.toml").exists());
    }
    let came = sam.does(&["remind", "pause", "until", "yesterday"]);
    assert!(came.code == 2 && came.err.contains("tomorrow"), "{came:?}");
}

#[test]
fn somebody_can_see_first_what_would_be_written() {
    let sam = Sam::new();
    for (scheduler, part) in [
        ("cron", "30 8-12 * * 1-5 "),
        ("systemd", "OnCalendar=Mon..Fri "),
        ("launchd", "<integer>30</integer>"),
        ("none", "Nothing would be written"),
    ] {
        let base = ["remind", "add", "--at", "8:30", "--weekdays", "--print", "--scheduler"];
        let came = sam.does(&[&base[..], &[scheduler]].concat());
        assert!(came.code == 0 && came.out.contains(part), "{scheduler}: {came:?}");
    }
    assert_eq!(sam.everything(), Vec::<PathBuf>::new());
}

#[test]
fn a_program_can_read_the_list() {
    let sam = Sam::with_reminder(&["--days", "thu,mon", "--exercise", "break", "--around"]);
    sam.does(&["remind", "pause", "until", "2026-12-01"]);
    let list: serde_json::Value = serde_json::from_str(&sam.does(&["remind", "list", "--json"]).out).unwrap();
    assert_eq!((&list["version"], &list["paused"]), (&1.into(), &"2026-12-01".into()));
    let one = &list["reminders"][0];
    assert_eq!((&one["at"], &one["exercise"]), (&"08:30".into(), &"break".into()));
    assert_eq!(one["days"].to_string(), r#"["mon","thu"]"#);
    let next = one["next"].as_str().unwrap();
    assert!(next.starts_with("2026-12-03T08:"), "none comes while all rest: {one}");
    sam.does(&["remind", "pause"]);
    let list = sam.does(&["remind", "list", "--json"]).out;
    assert!(list.contains("\"next\": null"), "nobody is told of a day that is not set: {list}");
}

#[test]
fn two_terminals_opened_at_once_show_it_once() {
    let mut sam = Sam::with_reminder(&[]);
    sam.at("2026-11-23T08:30");
    let sam = &sam;
    let lines: usize = std::thread::scope(|scope| {
        let all: Vec<_> = (0..12).map(|_| scope.spawn(|| sam.opens_a_terminal().lines().count())).collect();
        all.into_iter().map(|one| one.join().unwrap()).sum()
    });
    assert_eq!(lines, 1);
}
