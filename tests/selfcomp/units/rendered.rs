//! What is written, read by those it is written for.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output};

use jiff::civil::time;
use selfcomp::reminder::days::Days;
use selfcomp::schedule::{Call, Invocation, launchd, systemd};

use crate::person::Person;

fn call(hour: i8, minute: i8, days: Days) -> Call {
    Call { at: time(hour, minute, 0, 0), days }
}

/// A program at a place with every odd sign that systemd can have.
fn odd(person: &Person) -> PathBuf {
    let program = person.path("%h $HOME ${x} ; {a} & <b> # * ü").join("selfcomp");
    std::fs::create_dir_all(program.parent().unwrap()).unwrap();
    std::fs::write(&program, "#!/bin/sh\n").unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    program
}

fn environment() -> Vec<(String, String)> {
    let values = ["/plain", "a \"b\" 'c' %h %% $HOME \\ \\n ; # ü", ""];
    values.iter().enumerate().map(|(at, value)| (format!("NAME{at}"), (*value).to_owned())).collect()
}

fn analyze(person: &Person, words: &[&str]) -> Output {
    // Without a zone in the environment the machine's own would count.
    analyze_in(person, "UTC", words)
}

fn analyze_in(person: &Person, zone: &str, words: &[&str]) -> Output {
    let like = person.command(&[]);
    let mut command = Command::new("systemd-analyze");
    command.args(words).env_clear().envs(like.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.env("TZ", zone);
    command.output().unwrap()
}

#[test]
#[ignore = "needs systemd"]
fn systemd_finds_nothing_wrong_with_the_units() {
    let person = Person::new();
    let invocation = Invocation { environment: environment(), program: odd(&person) };
    let calls = [call(8, 30, Days::WEEKDAYS), call(9, 30, Days::WEEKDAYS), call(23, 59, Days::WEEKENDS)];
    let person = person
        .having("selfcomp-remind.service", &systemd::service(&invocation).unwrap())
        .having("selfcomp-remind.timer", &systemd::timer(&calls));
    for name in ["selfcomp-remind.service", "selfcomp-remind.timer"] {
        let done = analyze(&person, &["verify", "--user", person.path(name).to_str().unwrap()]);
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(done.status.success() && !said.contains("selfcomp"), "{said}");
    }
    let broken = systemd::timer(&calls).replace("Mon..Fri", "Weekdays");
    let person = person.having("selfcomp-remind.timer", &broken);
    let done =
        analyze(&person, &["verify", "--user", person.path("selfcomp-remind.timer").to_str().unwrap()]);
    assert!(String::from_utf8(done.stderr).unwrap().contains("Weekdays"), "it looked at nothing");
}

#[test]
#[ignore = "needs systemd"]
fn systemd_reads_every_set_of_days_as_those_days() {
    let person = Person::new();
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    for set in 1..128_u8 {
        let some: Vec<&str> = (0..7).filter(|bit| set & (1 << bit) != 0).map(|bit| names[bit]).collect();
        let days = Days::parse(&some.join(",")).unwrap();
        let timer = systemd::timer(&[call(8, 30, days), call(9, 30, days)]);
        let when = timer.lines().find_map(|line| line.strip_prefix("OnCalendar=")).unwrap().to_owned();
        let count = (some.len() * 2).to_string();
        let base = "--base-time=2026-06-01 00:00:00";
        let done = analyze(&person, &["calendar", base, "--iterations", &count, &when]);
        let said = String::from_utf8(done.stdout).unwrap();
        for name in names {
            let day = format!(" {}{} 2026-06-0", name[..1].to_uppercase(), &name[1..]);
            assert_eq!(said.contains(&day), some.contains(&name), "{when}\n{said}");
        }
        assert!(said.contains(" 08:30:00") && said.contains(" 09:30:00"), "{said}");
    }
}

#[test]
#[ignore = "needs systemd"]
fn on_the_day_without_half_past_two_the_call_an_hour_later_comes() {
    let person = Person::new();
    let timer = systemd::timer(&[call(2, 30, Days::EVERY), call(3, 30, Days::EVERY)]);
    let when = timer.lines().find_map(|line| line.strip_prefix("OnCalendar=")).unwrap();
    let next = |when: &str, day: &str| {
        let base = format!("--base-time={day} 00:00:00");
        let done = analyze_in(&person, "Europe/Berlin", &["calendar", &base, when]);
        String::from_utf8(done.stdout).unwrap()
    };
    assert!(
        next(when, "2026-03-29").contains("Sun 2026-03-29 03:30:00 CEST"),
        "{}",
        next(when, "2026-03-29")
    );
    assert!(next("*-*-* 02:30:00", "2026-03-29").contains("Mon 2026-03-30 02:30:00 CEST"));
    assert!(next(when, "2026-10-25").contains("Sun 2026-10-25 02:30:00 CE"), "{}", next(when, "2026-10-25"));
}

#[test]
#[ignore = "needs python3"]
fn a_reader_of_property_lists_reads_what_was_meant() {
    let person = Person::new();
    let invocation =
        Invocation { environment: environment(), program: "/a \"b\" 'c' & <d> ]]> ü/selfcomp".into() };
    let calls = [call(8, 30, Days::parse("sun,mon").unwrap()), call(9, 5, Days::EVERY)];
    let person = person.having("it.plist", &launchd::plist(&calls, &invocation).unwrap());
    let script = "import json, plistlib, sys; print(json.dumps(plistlib.load(open(sys.argv[1], 'rb'))))";
    let read = Command::new("python3").args(["-c", script]).arg(person.path("it.plist")).output().unwrap();
    let read: serde_json::Value = serde_json::from_slice(&read.stdout).unwrap();
    let variables: serde_json::Value =
        environment().into_iter().map(|(name, value)| (name, serde_json::Value::String(value))).collect();
    let wanted = serde_json::json!({
        "Label": "selfcomp.remind",
        "ProgramArguments": ["/a \"b\" 'c' & <d> ]]> ü/selfcomp", "remind", "--due"],
        "EnvironmentVariables": variables,
        "StartCalendarInterval": [
            {"Weekday": 1, "Hour": 8, "Minute": 30},
            {"Weekday": 0, "Hour": 8, "Minute": 30},
            {"Hour": 9, "Minute": 5},
        ],
        "ProcessType": "Background",
    });
    assert_eq!(read, wanted);
}
