//! The real cron daemon on a clock that goes as fast as the test wants, reading the crontab of root [`inside`].
//!
//! [`inside`]: super::within::inside

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use super::within::{HERE, HOME, MAILS, PROGRAM, inside};

/// Where and when it is, and how fast time goes by.
pub struct Clock {
    /// The zone of the whole system: `Europe/Berlin`.
    pub zone: &'static str,
    /// On that clock: `2027-03-28 01:58:00`.
    pub from: &'static str,
    /// So many seconds in one.
    pub speed: u32,
}

/// Writes the table that the crontab had, with what lets its jobs see the same clock above, and a last line that says
/// that it is time to stop; and then is the daemon. Were the jobs started without, they would be in the present.
const STARTS: &str = r#"
{ for name in LD_PRELOAD FAKETIME FAKETIME_SHARED FAKETIME_DONT_RESET; do
      eval "printf '%s=\"%s\"\n' $name \"\$$name\""; done
  cat "$here/table"
  echo "$until touch $here/stop"
} >"$here/whole"
env -u LD_PRELOAD crontab "$here/whole"
exec cron -f -L 0
"#;

/// What started the daemon, and waits for it. It ends with this.
struct Daemon(Child);

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = Command::new("sh").args(["-c", "kill \"$(cat /run/crond.pid)\""]).status();
        let _ = self.0.wait();
    }
}

impl Clock {
    /// Inside: runs the daemon with this table, until it has come to the minute of the last line, five fields as in a
    /// crontab. The jobs have the zone and the clock, and nothing else that cron would not give them.
    pub fn runs(&self, table: &str, until: &str) {
        let zone = Path::new("/usr/share/zoneinfo").join(self.zone);
        assert!(zone.exists(), "{} is missing: tzdata", zone.display());
        let stop = Path::new(HERE).join("stop");
        let _ = fs::remove_file(&stop);
        fs::write(Path::new(HERE).join("table"), table).unwrap();
        let local = Command::new("ln").arg("-sfn").arg(zone).arg("/etc/localtime").status().unwrap();
        assert!(local.success());
        let _daemon = self.starts(until);
        // Far longer than it takes; what counts is that the last line is reached.
        for _ in 0..1200 {
            if stop.exists() {
                return;
            }
            sleep(Duration::from_millis(100));
        }
        panic!("cron has not come to {until}");
    }

    fn starts(&self, until: &str) -> Daemon {
        let mut command = Command::new("faketime");
        command.args(["-f", &format!("@{} x{}", self.from, self.speed), "sh", "-c", STARTS]);
        command.env("FAKETIME_DONT_RESET", "1").env("here", HERE).env("until", until);
        Daemon(command.stdin(Stdio::null()).spawn().unwrap())
    }
}

/// A script that writes down when it was called.
fn recorder() -> String {
    let script = format!(
        "#!/bin/sh\ndate '+%a %F %H' >>{HERE}/called\nenv >{HERE}/environment\necho 'A kind line.'\n"
    );
    let file = format!("{HERE}/record");
    fs::write(&file, script).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    file
}

fn called() -> Vec<String> {
    let text = fs::read_to_string(Path::new(HERE).join("called")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

#[test]
#[ignore = "needs Debian's cron, faketime, and root"]
fn somebody_called_at_half_past_two_is_called_once_in_the_night_the_clocks_go_forward() {
    let name = "somebody_called_at_half_past_two_is_called_once_in_the_night_the_clocks_go_forward";
    inside(module_path!(), name, || {
        let clock = Clock { zone: "Europe/Berlin", from: "2027-03-28 01:50:00", speed: 1000 };
        clock.runs(&format!("30 2 * * * {}\n", recorder()), "15 4 28 3 *");
        assert_eq!(called(), ["Sun 2027-03-28 03"]);
    });
}

#[test]
#[ignore = "needs Debian's cron, faketime, and root"]
fn somebody_called_at_half_past_two_is_called_once_in_the_night_the_clocks_go_back() {
    let name = "somebody_called_at_half_past_two_is_called_once_in_the_night_the_clocks_go_back";
    inside(module_path!(), name, || {
        let clock = Clock { zone: "Europe/Berlin", from: "2027-10-31 01:50:00", speed: 1000 };
        clock.runs(&format!("30 2 * * * {}\n", recorder()), "15 4 31 10 *");
        assert_eq!(called(), ["Sun 2027-10-31 02"]);
    });
}

#[test]
#[ignore = "needs Debian's cron, faketime, and root"]
fn somebody_called_on_weekdays_is_called_on_each_of_them_in_a_week() {
    let name = "somebody_called_on_weekdays_is_called_on_each_of_them_in_a_week";
    inside(module_path!(), name, || {
        let clock = Clock { zone: "Europe/Berlin", from: "2027-05-02 12:00:00", speed: 20_000 };
        clock.runs(&format!("30 8-10 * * 1-5 {}\n", recorder()), "0 18 9 5 *");
        let days = ["Mon 2027-05-03", "Tue 2027-05-04", "Wed 2027-05-05", "Thu 2027-05-06", "Fri 2027-05-07"];
        let expected =
            days.into_iter().flat_map(|day| ["08", "09", "10"].map(|hour| format!("{day} {hour}")));
        assert_eq!(called(), expected.collect::<Vec<_>>());
        let mails = fs::read_to_string(MAILS).unwrap();
        assert_eq!(mails.matches("\nA kind line.\n").count(), 15, "{mails}");
        let bare = fs::read_to_string(Path::new(HERE).join("environment")).unwrap();
        for name in ["DBUS_SESSION_BUS_ADDRESS=", "DISPLAY=", "XDG_", "LANG=", "TZ=", "TERM="] {
            assert!(!bare.lines().any(|line| line.starts_with(name)), "{bare}");
        }
    });
}

#[test]
#[ignore = "needs Debian's cron, faketime, and root"]
fn somebody_with_one_line_in_their_crontab_and_nothing_else_gets_a_kind_line_on_weekdays() {
    let name = "somebody_with_one_line_in_their_crontab_and_nothing_else_gets_a_kind_line_on_weekdays";
    inside(module_path!(), name, || {
        let clock = Clock { zone: "Europe/Berlin", from: "2027-05-07 08:00:00", speed: 20_000 };
        let table = format!("30 8 * * 1-5 {PROGRAM} phrase\n");
        clock.runs(&table, "0 20 10 5 *");
        let mails = fs::read_to_string(MAILS).unwrap();
        let bodies: Vec<&str> = mails.split("\n\n").skip(1).filter_map(|rest| rest.lines().next()).collect();
        assert_eq!(mails.matches("Subject: Cron").count(), 2, "on Friday and on Monday: {mails}");
        assert!(bodies.iter().all(|line| line.len() > 10) && !mails.contains("selfcomp: "), "{mails}");
        assert_eq!(fs::read_dir(HOME).unwrap().count(), 0, "nothing is left in their home");
        clock.runs("", "20 8 7 5 *");
        assert_eq!(fs::read_to_string(MAILS).unwrap(), mails, "a line that is gone is not called");
    });
}

/// What the program says inside, started as somebody at a terminal would.
fn selfcomp(words: &[&str]) -> String {
    let mut command = Command::new(PROGRAM);
    command.args(words).env_clear().env("PATH", "/usr/bin:/bin").env("HOME", HOME).env("LANG", "C.UTF-8");
    let output = command.stdin(Stdio::null()).output().unwrap();
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    assert!(output.status.success(), "{words:?}: {said}");
    said
}

fn crontab() -> String {
    String::from_utf8(Command::new("crontab").arg("-l").output().unwrap().stdout).unwrap()
}

#[test]
#[ignore = "needs Debian's cron, faketime, and root"]
fn somebody_reminded_by_mail_has_one_each_weekday_and_after_it_no_trace() {
    let name = "somebody_reminded_by_mail_has_one_each_weekday_and_after_it_no_trace";
    inside(module_path!(), name, || {
        selfcomp(&["remind", "add", "--at", "8:30", "--weekdays", "--via", "mail", "--scheduler", "cron"]);
        let table = crontab();
        assert!(table.contains("30 8-12 * * 1-5 /usr/sbin/selfcomp remind --due\n"), "{table}");
        // From a Friday morning to a Monday night; asked for five times a day, it comes once.
        let clock = Clock { zone: "Europe/Berlin", from: "2027-05-07 08:00:00", speed: 8000 };
        clock.runs(&table, "0 20 10 5 *");
        let mails = fs::read_to_string(MAILS).unwrap();
        assert_eq!(mails.matches("Subject: Cron").count(), 2, "{mails}");
        assert_eq!(mails.matches("remind --due\n").count(), 2, "{mails}");
        selfcomp(&["remind", "remove", "--all"]);
        assert!(!crontab().contains("selfcomp reminders"), "{}", crontab());
    });
}
