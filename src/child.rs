//! Another program, asked for something: it sees only what it is given, and nobody waits for it longer than was said.

use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use std::os::fd::AsFd;
use std::os::unix::process::CommandExt;

use rustix::process::{Pid, Signal, kill_process_group};

use crate::env::Env;

/// What it said, once it has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// It ended well.
    pub good: bool,
    /// Its standard output.
    pub out: String,
    /// Its standard error.
    pub err: String,
}

/// What every program needs; `TZ` for the times it says.
const COMMON: [&str; 6] = ["HOME", "LOGNAME", "USER", "PATH", "SHELL", "TZ"];

/// So long between two looks whether it has ended.
const PAUSE: Duration = Duration::from_millis(5);

/// A program that is handed the common variables and these, and speaks plain English in UTF-8.
#[must_use]
pub fn command(program: &Path, env: &Env, names: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("LC_ALL", "C.UTF-8");
    for name in COMMON.iter().chain(names) {
        if let Some(value) = env.bytes(name) {
            command.env(name, value);
        }
    }
    command
}

/// Runs it to its end, with nothing to read. What it says is read afterwards, so it has to fit into a pipe: Linux
/// holds 64 KiB, and more than that would look like one that does not end.
///
/// # Errors
/// When it cannot be started, or has not ended after so long: then it and what it started were ended
/// ([`ErrorKind::TimedOut`]).
pub fn ask(command: &mut Command, limit: Duration) -> io::Result<Answer> {
    // A group of its own, so that what it starts ends with it.
    command.process_group(0).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let Some(status) = wait(&mut child, limit)? else {
        let _ = kill_process_group(Pid::from_child(&child), Signal::KILL);
        child.wait()?;
        return Err(ErrorKind::TimedOut.into());
    };
    Ok(Answer { good: status.success(), out: said(child.stdout.take()), err: said(child.stderr.take()) })
}

fn wait(child: &mut Child, limit: Duration) -> io::Result<Option<ExitStatus>> {
    for _ in 0..limit.as_millis() / PAUSE.as_millis() {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        thread::sleep(PAUSE);
    }
    child.try_wait()
}

/// What lies in the pipe. Something it has started may hold the other end for ever, so the end is not waited for.
fn said(pipe: Option<impl Read + AsFd>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut pipe) = pipe
        && rustix::io::ioctl_fionbio(&pipe, true).is_ok()
    {
        // It ends with an error when nothing more is there; what came before has been read.
        let _ = pipe.read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, limit: Duration) -> io::Result<Answer> {
        let mut command = command(Path::new("/bin/sh"), &Env::default(), &[]);
        ask(command.args(["-c", script]), limit)
    }

    #[test]
    fn somebody_asking_hears_what_was_said_and_how_it_ended() {
        let answer = shell("echo one; echo two >&2; exit 3", Duration::from_secs(20)).unwrap();
        let wanted = Answer { good: false, out: "one\n".to_owned(), err: "two\n".to_owned() };
        assert_eq!(answer, wanted);
    }

    #[test]
    fn nobody_waits_for_a_program_that_does_not_end_or_for_what_it_leaves_behind() {
        let silent = shell("sleep 600 & sleep 600", Duration::from_millis(100)).unwrap_err();
        assert_eq!(silent.kind(), ErrorKind::TimedOut);
        let left = shell("sleep 30 & echo done", Duration::from_secs(20)).unwrap();
        assert_eq!((left.good, left.out.as_str()), (true, "done\n"));
    }

    #[test]
    fn a_program_sees_nothing_of_the_environment_but_what_it_is_given() {
        let env =
            Env::new([("HOME", "/h"), ("SECRET", "x"), ("TOLD", "y")].map(|(a, b)| (a.into(), b.into())));
        let seen = ask(&mut command(Path::new("/usr/bin/env"), &env, &["TOLD"]), Duration::from_secs(20));
        let seen = seen.unwrap().out;
        let mut seen: Vec<&str> = seen.lines().collect();
        seen.sort_unstable();
        assert_eq!(seen, ["HOME=/h", "LC_ALL=C.UTF-8", "TOLD=y"]);
    }
}
