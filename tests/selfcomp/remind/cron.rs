//! The real cron, day after day: a reminder comes when it was asked for, once, and stays away when it is not wanted.

use std::fs;

use crate::crontab::within::inside;

use super::inside::{Kim, at_home, bodies, came, crontab, desktop, in_place, jobs, mails};

const ADD: [&str; 4] = ["remind", "add", "--scheduler", "cron"];

/// The hours in which it came: at such a speed, a job may be a minute late.
fn hours(how: &str) -> Vec<String> {
    came(how).iter().map(|at| at[..13].to_owned()).collect()
}

fn adds(moment: &str, words: &[&str]) {
    Kim::does(moment, &[&ADD[..], words].concat());
}

/// Everything in the home.
fn left() -> Vec<String> {
    let mut left: Vec<String> = Vec::new();
    let mut folders = vec![at_home("")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            folders.extend(path.is_dir().then(|| path.clone()));
            left.push(path.display().to_string());
        }
    }
    left
}

#[test]
#[ignore = "needs Debian's cron, faketime, dbus, notify-send, and root"]
fn a_week_of_weekdays_is_five_notices_on_a_desktop_that_cron_knows_nothing_of() {
    let name = "a_week_of_weekdays_is_five_notices_on_a_desktop_that_cron_knows_nothing_of";
    inside(module_path!(), name, || {
        let kim = Kim::new(20_000);
        fs::create_dir_all(at_home(".local/state")).unwrap();
        fs::create_dir(at_home(".config")).unwrap();
        let before = (crontab(), left());
        let (_bus, notices) = desktop();
        adds("2027-05-02 12:00:00", &["--at", "8:30", "--weekdays"]);
        kim.lives("2027-05-02 20:00:00", "0 14 8 5 *", "");
        let days = ["03", "04", "05", "06", "07"].map(|day| format!("2027-05-{day}T08"));
        assert_eq!(hours("desktop"), days);
        assert_eq!((bodies(notices).len(), mails().1), (5, 0), "{}", mails().0);
        assert!(jobs("remind --due") >= 20, "cron calls each hour of the four: {}", jobs("remind"));
        Kim::does("2027-05-08 14:00:00", &["remind", "remove"]);
        assert_eq!((crontab(), left()), before);
    });
}

#[test]
#[ignore = "needs Debian's cron, faketime, dbus, notify-send, and root"]
fn in_the_nights_when_the_clocks_change_one_notice_comes_in_each() {
    let name = "in_the_nights_when_the_clocks_change_one_notice_comes_in_each";
    inside(module_path!(), name, || {
        let kim = Kim::new(2000);
        let (_bus, notices) = desktop();
        adds("2027-03-01 12:00:00", &["--at", "2:30"]);
        kim.lives("2027-03-28 01:50:00", "45 6 28 3 *", "");
        kim.lives("2027-10-31 01:50:00", "45 6 31 10 *", "");
        assert_eq!(hours("desktop"), ["2027-03-28T03", "2027-10-31T02"]);
        assert_eq!(bodies(notices).len(), 2);
    });
}

#[test]
#[ignore = "needs Debian's cron, faketime, dbus, notify-send, and root"]
fn on_a_day_of_practice_of_quiet_hours_or_of_rest_nothing_comes_and_on_the_others_it_does() {
    let name = "on_a_day_of_practice_of_quiet_hours_or_of_rest_nothing_comes_and_on_the_others_it_does";
    inside(module_path!(), name, || {
        let kim = Kim::new(15_000);
        let (_bus, notices) = desktop();
        adds("2027-05-02 12:00:00", &["--at", "8:30"]);
        fs::write(in_place("answers.toml"), "letter = \"dear me\"\n").unwrap();
        // What this person does on those days, by the same clock.
        let lines = "0 7 3 5 * selfcomp letter --full --answers /var/spool/cron/answers.toml >/dev/null 2>&1\n\
                     0 1 4 5 * selfcomp config set quiet 22-10:15 >/dev/null\n\
                     0 1 5 5 * selfcomp remind pause until friday >/dev/null\n";
        let path = format!("PATH=/usr/sbin:/usr/bin:/bin\n{lines}");
        kim.lives("2027-05-03 05:00:00", "0 14 7 5 *", &path);
        assert_eq!((jobs("answers.toml"), jobs("set quiet"), jobs("pause until")), (1, 1, 1));
        assert_eq!(came("practised")[0][..10], *"2027-05-03");
        assert_eq!(hours("desktop"), ["2027-05-04T10", "2027-05-07T10"], "after the quiet hours");
        assert_eq!((bodies(notices).len(), mails().1), (2, 0), "{}", mails().0);
    });
}

#[test]
#[ignore = "needs Debian's cron, faketime, dbus, notify-send, and root"]
fn around_a_time_it_comes_within_twenty_minutes_once_a_day() {
    let name = "around_a_time_it_comes_within_twenty_minutes_once_a_day";
    inside(module_path!(), name, || {
        let kim = Kim::new(500);
        let (_bus, notices) = desktop();
        adds("2027-05-02 12:00:00", &["--at", "15:00", "--around"]);
        kim.lives("2027-05-03 14:38:00", "22 15 3 5 *", "");
        kim.lives("2027-05-04 14:38:00", "22 15 4 5 *", "");
        kim.lives("2027-05-05 14:38:00", "22 15 5 5 *", "");
        let came = came("desktop");
        let days: Vec<&str> = came.iter().map(|at| &at[..10]).collect();
        assert_eq!(days, ["2027-05-03", "2027-05-04", "2027-05-05"]);
        assert!(came.iter().all(|at| ("14:40".."15:21").contains(&&at[11..])), "{came:?}");
        assert_eq!(bodies(notices).len(), 3);
    });
}

#[test]
#[ignore = "needs Debian's cron, faketime, and root"]
fn by_mail_it_comes_once_a_day_whatever_else_cron_calls_for() {
    let name = "by_mail_it_comes_once_a_day_whatever_else_cron_calls_for";
    inside(module_path!(), name, || {
        let kim = Kim::new(15_000);
        adds("2027-05-02 12:00:00", &["--at", "8:30", "--via", "mail", "--phrase"]);
        adds("2027-05-02 12:00:00", &["--at", "9:00", "--via", "terminal"]);
        adds("2027-05-02 12:00:00", &["--at", "9:15", "--via", "notify"]);
        kim.lives("2027-05-03 05:00:00", "0 14 5 5 *", "");
        assert_eq!(mails().1, 3, "{}", mails().0);
        let letters = mails().0;
        assert!(!letters.contains("selfcomp: ") && !letters.contains("08:30"), "{letters}");
    });
}

#[test]
#[ignore = "needs Debian's cron, faketime, dbus, notify-send, and root"]
fn one_line_by_hand_is_enough_when_nobody_else_is_to_call() {
    let name = "one_line_by_hand_is_enough_when_nobody_else_is_to_call";
    inside(module_path!(), name, || {
        let kim = Kim::new(15_000);
        let (_bus, notices) = desktop();
        Kim::does("2027-05-02 12:00:00", &["remind", "add", "--at", "8:30", "--scheduler", "none"]);
        assert_eq!(crontab(), "");
        kim.lives("2027-05-06 20:00:00", "0 9 10 5 *", "30 8 * * 1-5 /usr/sbin/selfcomp remind --due\n");
        assert_eq!(hours("desktop"), ["2027-05-07T08", "2027-05-10T08"]);
        assert_eq!((bodies(notices).len(), mails().1), (2, 0));
    });
}

#[test]
#[ignore = "needs Debian's cron, faketime, dbus, notify-send, and root"]
fn a_desktop_that_comes_later_in_the_morning_shows_it_then_and_once() {
    let name = "a_desktop_that_comes_later_in_the_morning_shows_it_then_and_once";
    inside(module_path!(), name, || {
        let kim = Kim::new(2000);
        adds("2027-05-02 12:00:00", &["--at", "8:30"]);
        kim.lives("2027-05-03 08:00:00", "0 10 3 5 *", "");
        assert_eq!(hours("waits"), ["2027-05-03T08", "2027-05-03T09"]);
        let status = Kim::does("2027-05-03 10:00:00", &["remind", "status"]);
        assert!(status.contains("left for the next terminal"), "{status}");
        let (_bus, notices) = desktop();
        kim.lives("2027-05-03 10:05:00", "45 12 3 5 *", "");
        assert_eq!(hours("desktop"), ["2027-05-03T10"]);
        assert_eq!((bodies(notices).len(), mails().1), (1, 0), "{}", mails().0);
    });
}
