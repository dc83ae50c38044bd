//! The schedule as two units of systemd: a timer and the service it starts.

use jiff::civil::Weekday;

use super::{ARGUMENTS, Call, Invocation, by_time, plain};
use crate::reminder::days::Days;
use crate::words::units as words;

/// The timer: when.
///
/// Without `AccuracySec` a reminder could come up to a minute late.
#[must_use]
pub fn timer(calls: &[Call]) -> String {
    let calendar = calendar(calls).join("\nOnCalendar=");
    format!(
        "# {}\n\n[Unit]\nDescription={}\n\n[Timer]\nOnCalendar={calendar}\nAccuracySec=1s\nPersistent=true\n\n\
         [Install]\nWantedBy=timers.target\n",
        words::OURS,
        words::TIMER
    )
}

/// The service: what is called. It ends by itself within a moment, or is ended after a minute.
///
/// # Errors
/// One sentence, when systemd cannot have such a path or value.
pub fn service(invocation: &Invocation) -> Result<String, String> {
    let program = program(invocation)?;
    let mut environment = String::new();
    for (name, value) in &invocation.environment {
        let pair = quoted(&format!("{name}={}", plain::value(name, value)?));
        environment = format!("{environment}Environment={pair}\n");
    }
    Ok(format!(
        "# {}\n\n[Unit]\nDescription={}\n\n[Service]\nType=oneshot\n{environment}ExecStart={program} {}\n\
         TimeoutStartSec=60\n",
        words::OURS,
        words::SERVICE,
        ARGUMENTS.join(" ")
    ))
}

/// The first word of `ExecStart=`. In it, other than in all that follow, a dollar sign is nothing but itself, and
/// systemd takes no quotes or backslashes in any form.
fn program(invocation: &Invocation) -> Result<String, String> {
    let path = plain::path(&invocation.program)?;
    if path.contains(['"', '\'', '\\']) {
        return Err(words::odd_path(&invocation.program));
    }
    Ok(quoted(path))
}

/// A word of a unit file, of which systemd unfolds nothing.
fn quoted(word: &str) -> String {
    let word = word.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%");
    format!("\"{word}\"")
}

/// As `OnCalendar=` has them: days that share a time stand together, and so do hours that share days and minute.
fn calendar(calls: &[Call]) -> Vec<String> {
    let mut lines: Vec<(Days, i8, Vec<String>)> = Vec::new();
    for (at, days) in by_time(calls.iter().copied()) {
        let hour = format!("{:02}", at.hour());
        match lines.iter_mut().find(|(other, minute, _)| (*other, *minute) == (days, at.minute())) {
            Some((_, _, hours)) => hours.push(hour),
            None => lines.push((days, at.minute(), vec![hour])),
        }
    }
    let line = |(days, minute, hours): (Days, i8, Vec<String>)| {
        format!("{}*-*-* {}:{minute:02}:00", weekdays(days), hours.join(","))
    };
    lines.into_iter().map(line).collect()
}

/// `Mon..Fri `, `Mon,Thu `; nothing for every day.
fn weekdays(days: Days) -> String {
    if days == Days::EVERY {
        return String::new();
    }
    let mut runs: Vec<Vec<Weekday>> = Vec::new();
    for day in days.each() {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| last.next() == day) => run.push(day),
            _ => runs.push(vec![day]),
        }
    }
    let runs: Vec<String> = runs.iter().map(|days| run(days)).collect();
    format!("{} ", runs.join(","))
}

/// Days one after the other: from three on by the first and the last.
fn run(days: &[Weekday]) -> String {
    let names: Vec<String> = days.iter().map(|day| format!("{day:?}").chars().take(3).collect()).collect();
    match &names[..] {
        [first, _, .., last] => format!("{first}..{last}"),
        few => few.join(","),
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    use jiff::civil::time;

    use super::*;

    fn call(hour: i8, minute: i8, days: Days) -> Call {
        Call { at: time(hour, minute, 0, 0), days }
    }

    fn days(said: &str) -> Days {
        Days::parse(said).unwrap()
    }

    fn invocation(program: &str) -> Invocation {
        Invocation { environment: Vec::new(), program: program.into() }
    }

    #[test]
    fn the_days_and_hours_of_a_timer_read_as_a_person_would_say_them() {
        let (mon, tue) = (days("mon"), days("tue"));
        let cases: [(&[Call], &[&str]); 6] = [
            (&[call(8, 30, Days::WEEKDAYS)], &["Mon..Fri *-*-* 08:30:00"]),
            (&[call(9, 30, Days::EVERY), call(8, 30, Days::EVERY)], &["*-*-* 08,09:30:00"]),
            (
                &[call(9, 5, mon), call(8, 5, mon), call(8, 5, tue)],
                &["Mon,Tue *-*-* 08:05:00", "Mon *-*-* 09:05:00"],
            ),
            (&[call(20, 0, days("mon,wed,thu,fri,sun"))], &["Mon,Wed..Fri,Sun *-*-* 20:00:00"]),
            (
                &[call(7, 0, Days::WEEKENDS), call(7, 15, Days::WEEKENDS)],
                &["Sat,Sun *-*-* 07:00:00", "Sat,Sun *-*-* 07:15:00"],
            ),
            (&[], &[]),
        ];
        for (calls, wanted) in cases {
            assert_eq!(calendar(calls), wanted);
        }
    }

    const FIRST: &str = "# Written by selfcomp, so that reminders come at their time. \
        `selfcomp remind remove` takes it away again.\n";

    #[test]
    fn somebody_opening_the_units_reads_whose_they_are_and_how_to_be_rid_of_them() {
        assert!(FIRST.starts_with(words::MARK));
        let timer = timer(&[call(8, 30, Days::WEEKDAYS)]);
        let wanted = "\n[Unit]\nDescription=The times of reminders from selfcomp\n\n\
            [Timer]\nOnCalendar=Mon..Fri *-*-* 08:30:00\nAccuracySec=1s\nPersistent=true\n\n\
            [Install]\nWantedBy=timers.target\n";
        assert_eq!(timer, format!("{FIRST}{wanted}"));
        let mut called = invocation("/opt/my %tools/$x/selfcomp");
        called.environment.push(("XDG_STATE_HOME".to_owned(), "/s \"%h\" \\ $HOME".to_owned()));
        let wanted = "\n[Unit]\nDescription=Reminders from selfcomp\n\n[Service]\nType=oneshot\n\
            Environment=\"XDG_STATE_HOME=/s \\\"%%h\\\" \\\\ $HOME\"\n\
            ExecStart=\"/opt/my %%tools/$x/selfcomp\" remind --due\nTimeoutStartSec=60\n";
        assert_eq!(service(&called).unwrap(), format!("{FIRST}{wanted}"));
    }

    #[test]
    fn a_path_that_systemd_cannot_have_is_refused_in_one_sentence() {
        let strange = Invocation { environment: Vec::new(), program: OsStr::from_bytes(b"/a\xff/b").into() };
        let odd = ["/a\nb", "/a\tb", "/it's", "/a\"b", "/a\\b"].map(invocation);
        for invocation in odd.into_iter().chain([strange]) {
            let said = service(&invocation).unwrap_err();
            assert!(said.contains("nothing was changed") && !said.contains(['\n', '\t']), "{said}");
        }
        let mut called = invocation("/bin/selfcomp");
        called.environment.push(("XDG_STATE_HOME".to_owned(), "a\nExecStart=/bin/true".to_owned()));
        assert!(service(&called).unwrap_err().contains("XDG_STATE_HOME"));
    }
}
