//! Reminders on a machine within the machine ([`inside`]): the program, the daemon and the desktop are the real ones,
//! and the clock is the test's.
//!
//! [`inside`]: crate::crontab::within::inside

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::crontab::daemon::Clock;
use crate::crontab::within::{HERE, HOME, MAILS, PROGRAM};
use crate::desktop::bus::{Bus, Notices};

/// Where a login of root has its bus.
const BUS: &str = "/run/user/0/bus";

/// What cron starts its jobs with. From the moment of the job on, seconds are as long as everybody's: otherwise the
/// wait for a desktop would be over before it began. What the program notes is put by after each job.
const SHELL: &str = r#"#!/bin/sh
moment=$(date +%s)
unset FAKETIME_SHARED FAKETIME_DONT_RESET
export FAKETIME="@$moment" FAKETIME_FMT=%s
/bin/sh "$@"
echo "$*" >>/var/spool/cron/jobs
cat ~/.local/state/selfcomp/reminders/shown.toml >>/var/spool/cron/records
exit 0
"#;

/// What came of a command.
pub struct Said {
    /// The exit code.
    pub code: Option<i32>,
    /// Standard output and standard error.
    pub text: String,
}

/// Root, in a place, with an empty home.
pub struct Kim {
    zone: &'static str,
    speed: u32,
}

impl Kim {
    /// In Berlin, where an hour is over in a fifth of a second, or in as much as is said here.
    pub fn new(speed: u32) -> Self {
        let zone = "Europe/Berlin";
        let place = Path::new("/usr/share/zoneinfo").join(zone);
        let local = Command::new("ln").arg("-sfn").arg(place).arg("/etc/localtime").status().unwrap();
        assert!(local.success());
        let shell = Path::new(HERE).join("sh");
        fs::write(&shell, SHELL).unwrap();
        fs::set_permissions(&shell, fs::Permissions::from_mode(0o755)).unwrap();
        Self { zone, speed }
    }

    /// A command at this moment, by somebody at a terminal.
    pub fn types(moment: &str, words: &[&str]) -> Said {
        let mut command = Self::at(moment, PROGRAM);
        let output = command.args(words).stdin(Stdio::null()).output().unwrap();
        let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        Said { code: output.status.code(), text }
    }

    /// The same, which goes well.
    pub fn does(moment: &str, words: &[&str]) -> String {
        let said = Self::types(moment, words);
        assert_eq!(said.code, Some(0), "{words:?}: {}", said.text);
        said.text
    }

    /// A program at this moment.
    pub fn at(moment: &str, program: &str) -> Command {
        let mut command = Command::new("faketime");
        command.args(["-f", &format!("@{moment}"), program]).env_clear().current_dir(HOME);
        command.env("PATH", "/usr/bin:/bin:/usr/sbin").env("HOME", HOME).env("LANG", "C.UTF-8");
        command
    }

    /// cron, from one moment to another, with the crontab as it is and these lines below it.
    pub fn lives(&self, from: &'static str, until: &str, lines: &str) {
        let table = crontab();
        let clock = Clock { zone: self.zone, from, speed: self.speed };
        clock.runs(&format!("SHELL={HERE}/sh\n{table}{lines}"), until);
        installs(&table);
    }
}

/// A desktop where a login has its own.
pub fn desktop() -> (Bus, Notices) {
    let bus = Bus::at(Path::new(BUS));
    let notices = bus.desktop("answers");
    (bus, notices)
}

/// The crontab, every byte of it.
pub fn crontab() -> String {
    String::from_utf8(Command::new("crontab").arg("-l").output().unwrap().stdout).unwrap()
}

/// Puts this in the place of the crontab.
pub fn installs(table: &str) {
    let file = in_place("own");
    fs::write(&file, table).unwrap();
    assert!(Command::new("crontab").arg(file).status().unwrap().success());
}

/// When something came on the desktop, as the program notes it: `2027-05-03T08:30`.
pub fn came(how: &str) -> Vec<String> {
    let records = fs::read_to_string(in_place("records")).unwrap_or_default();
    let lines: Vec<&str> = records.lines().collect();
    let pairs = lines.windows(3).filter(|lines| lines[0] == "[last]");
    let wanted = format!("came = \"{how}\"");
    let mut moments: Vec<String> =
        pairs.filter(|lines| lines[2] == wanted).map(|lines| lines[1][6..22].to_owned()).collect();
    moments.dedup();
    moments
}

/// How many jobs of cron there were with these words in them.
pub fn jobs(words: &str) -> usize {
    let jobs = fs::read_to_string(in_place("jobs")).unwrap_or_default();
    jobs.lines().filter(|line| line.contains(words)).count()
}

/// What stands in the mails, and how many there are.
pub fn mails() -> (String, usize) {
    let mails = fs::read_to_string(MAILS).unwrap();
    let count = mails.matches("Subject: Cron").count();
    (mails, count)
}

/// What the notices say.
pub fn bodies(notices: Notices) -> Vec<String> {
    notices.rest().iter().map(|notice: &Value| notice["body"].as_str().unwrap().to_owned()).collect()
}

/// A place for files of the tests' own.
pub fn in_place(name: &str) -> PathBuf {
    Path::new(HERE).join(name)
}

/// A place in the home.
pub fn at_home(name: &str) -> PathBuf {
    Path::new(HOME).join(name)
}
