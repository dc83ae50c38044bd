//! The calls as lines of a crontab, in the few words that every cron understands: five fields of numbers, and a
//! command for the shell.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Weekday;

use super::{ARGUMENTS, Call, Invocation, by_time};
use crate::reminder::days::Days;
use crate::words::crontab as words;

/// The longest line, in bytes; Debian's cron takes no more than a thousand.
const LONGEST: usize = 900;

/// By its whole path: the table may have a `PATH` of its own.
const ENV: &str = "/usr/bin/env";

/// Days, and the hours or minutes of those days.
type Group = (Days, BTreeSet<i8>);

/// The lines, each with its line end, for the calls: no two of them at the same minute, none left out.
///
/// # Errors
/// When what is called cannot be written in a crontab, in one sentence.
pub fn lines(calls: &[Call], invocation: &Invocation) -> Result<String, String> {
    let command = command(invocation)?;
    let lines: Vec<String> = times(calls).into_iter().map(|times| format!("{times} {command}\n")).collect();
    let long = lines.iter().any(|line| line.len() > LONGEST);
    if long { Err(words::TOO_LONG.to_owned()) } else { Ok(lines.concat()) }
}

/// Whether a line, without its end, is one that [`lines`] could have written.
#[must_use]
pub fn is_ours(line: &[u8]) -> bool {
    line.ends_with(format!(" {}", ARGUMENTS.join(" ")).as_bytes())
}

/// The program and its environment for `/bin/sh`, with nothing that cron takes for something else.
fn command(invocation: &Invocation) -> Result<String, String> {
    let program = invocation.program.to_str().ok_or_else(|| words::not_for_cron(&invocation.program))?;
    let environment = invocation.environment.iter().map(|(name, value)| format!("{name}={value}"));
    let env = (!invocation.environment.is_empty()).then(|| ENV.to_owned());
    let before = env.into_iter().chain(environment).chain([program.to_owned()]);
    let words = before.chain(ARGUMENTS.map(str::to_owned)).collect::<Vec<_>>();
    let quoted = words.iter().map(|word| quoted(word)).collect::<Option<Vec<_>>>();
    quoted.map(|words| words.join(" ")).ok_or_else(|| words::not_for_cron(&invocation.program))
}

/// A `%` ends a command there, as a line end does, and no quotes help.
fn quoted(word: &str) -> Option<String> {
    let fits = !word.contains(|letter: char| letter == '%' || letter.is_control());
    shlex::try_quote(word).ok().filter(|_| fits).map(String::from)
}

/// The five fields of each line. Calls of the same days that differ only in the hour share a line, and so do hours
/// that are called at the same minutes.
fn times(calls: &[Call]) -> Vec<String> {
    let each = by_time(calls.iter().copied()).into_iter();
    let hours = shared(each.map(|(at, days)| ((days, BTreeSet::from([at.minute()])), at.hour())));
    let minutes = shared(hours.into_iter().flat_map(|((days, minutes), hours)| {
        minutes.into_iter().map(move |minute| ((days, hours.clone()), minute))
    }));
    let line = |((days, hours), minutes): (Group, BTreeSet<i8>)| {
        format!("{} {} * * {}", list(&minutes), list(&hours), of_the_week(days))
    };
    minutes.into_iter().map(line).collect()
}

/// What belongs to the same group, together.
fn shared(each: impl Iterator<Item = (Group, i8)>) -> BTreeMap<Group, BTreeSet<i8>> {
    let mut groups: BTreeMap<Group, BTreeSet<i8>> = BTreeMap::new();
    for (group, number) in each {
        groups.entry(group).or_default().insert(number);
    }
    groups
}

/// `*`, or numbers with Sunday as 0: a few crons do not know 7.
fn of_the_week(days: Days) -> String {
    if days == Days::EVERY {
        "*".to_owned()
    } else {
        list(&days.each().map(Weekday::to_sunday_zero_offset).collect())
    }
}

/// Numbers in order, those that follow one another as a range: `8-12,20`.
fn list(numbers: &BTreeSet<i8>) -> String {
    let mut ranges: Vec<(i8, i8)> = Vec::new();
    for &number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let range = |(first, last): &(i8, i8)| match last - first {
        0 => first.to_string(),
        1 => format!("{first},{last}"),
        _ => format!("{first}-{last}"),
    };
    ranges.iter().map(range).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::path::{Path, PathBuf};

    use jiff::civil::time;

    use super::*;

    fn call(hour: i8, minute: i8, days: Days) -> Call {
        Call { at: time(hour, minute, 0, 0), days }
    }

    fn program(path: impl Into<PathBuf>) -> Invocation {
        Invocation { environment: Vec::new(), program: path.into() }
    }

    fn with(name: &str, value: &str) -> Invocation {
        Invocation { environment: vec![(name.into(), value.into())], ..program("/bin/selfcomp") }
    }

    #[test]
    fn hours_of_the_same_days_share_a_line() {
        let calls: Vec<Call> = (8..=12).map(|hour| call(hour, 30, Days::WEEKDAYS)).collect();
        let expected = "30 8-12 * * 1-5 /bin/selfcomp remind --due\n";
        assert_eq!(lines(&calls, &program("/bin/selfcomp")).unwrap(), expected);
    }

    #[test]
    fn minutes_of_the_same_hours_share_a_line_and_other_days_have_their_own() {
        let every = [call(8, 0, Days::EVERY), call(8, 30, Days::EVERY), call(20, 0, Days::EVERY)];
        let calls = [&every[..], &[call(20, 30, Days::EVERY), call(9, 5, Days::WEEKENDS)]].concat();
        let expected = "5 9 * * 0,6 /bin/selfcomp remind --due\n0,30 8,20 * * * /bin/selfcomp remind --due\n";
        assert_eq!(lines(&calls, &program("/bin/selfcomp")).unwrap(), expected);
    }

    #[test]
    fn what_the_shell_would_take_apart_is_quoted() {
        let lines = lines(&[call(8, 0, Days::EVERY)], &with("XDG_STATE_HOME", "/home/a b/it's $HOME"));
        let words = shlex::split(lines.unwrap().trim_end()).unwrap();
        let expected =
            ["/usr/bin/env", "XDG_STATE_HOME=/home/a b/it's $HOME", "/bin/selfcomp", "remind", "--due"];
        assert_eq!(words[5..], expected);
    }

    #[test]
    fn what_cron_would_take_apart_is_refused_in_one_sentence() {
        let calls = [call(8, 0, Days::EVERY)];
        let foreign = program(Path::new(OsStr::from_bytes(b"/home/\xff/selfcomp")));
        let refused = [
            program("/home/100%/selfcomp"),
            program("/home/a\nb/selfcomp"),
            with("XDG_STATE_HOME", "/50%"),
            with("XDG_STATE_HOME", "/a\u{1b}[2J"),
            foreign,
        ];
        for invocation in refused {
            let why = lines(&calls, &invocation).unwrap_err();
            assert!(why.contains("a crontab cannot hold"), "{why}");
        }
        let long = with("XDG_STATE_HOME", &format!("/{}", "long/".repeat(200)));
        assert_eq!(lines(&calls, &long).unwrap_err(), words::TOO_LONG);
    }

    #[test]
    fn a_line_of_ours_is_known_again() {
        let written = lines(&[call(8, 0, Days::EVERY)], &with("A", "b c")).unwrap();
        assert!(written.lines().all(|line| is_ours(line.as_bytes())));
        assert!(!is_ours(b"0 3 * * * backup") && !is_ours(b"0 3 * * * backup remind --due\r"));
    }
}
