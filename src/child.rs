//! Another program, asked for something: it sees only what it is given, and nobody waits for it longer than was said.

use std::io::{self, ErrorKind, Read};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};

use crate::env::Env;

/// What it said, once it has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// How it ended.
    pub status: ExitStatus,
    /// Its standard output.
    pub out: Vec<u8>,
    /// Its standard error.
    pub err: String,
    /// All of its output is there, as far as it was listened to: nothing that it has started still holds the other
    /// end.
    pub whole: bool,
}

impl Answer {
    /// Its standard output as a text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.out).into_owned()
    }
}

/// What every program needs; `TZ` for the times it says.
const COMMON: [&str; 6] = ["HOME", "LOGNAME", "USER", "PATH", "SHELL", "TZ"];

/// So long between two looks whether it has ended.
const PAUSE: Duration = Duration::from_millis(2);

/// So long what it said may be on its way when it has ended.
const ON_ITS_WAY: Duration = Duration::from_millis(500);

/// So much is listened to of what it says, in bytes, when nothing else was said.
const LONGEST: usize = 64 * 1024;

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

/// A program that goes by the person's own settings, and is handed all they have in their environment.
#[must_use]
pub fn with_everything(program: &Path, env: &Env) -> Command {
    let mut command = Command::new(program);
    command.env_clear().envs(env.all());
    command
}

/// Runs it to its end, with nothing to read.
///
/// # Errors
/// When it cannot be started, or has not ended after so long: then it and what it started were ended
/// ([`ErrorKind::TimedOut`]).
pub fn ask(command: &mut Command, limit: Duration) -> io::Result<Answer> {
    hand(command, Stdio::null(), limit, LONGEST)
}

/// Runs it to its end with something to read, and listens to so many bytes of its output.
///
/// # Errors
/// As with [`ask`].
pub fn hand(command: &mut Command, input: Stdio, limit: Duration, most: usize) -> io::Result<Answer> {
    // A group of its own, so that what it starts ends with it.
    let group =
        |child: &mut Child| kill_process_group(Pid::from_child(child), Signal::KILL).map_err(Into::into);
    run(command.process_group(0).stdin(input), limit, most, group)
}

/// The same as [`ask`], for a program that may touch the terminal, which would stop it in a group of its own. What it
/// started goes on when it is ended.
///
/// # Errors
/// As with [`ask`].
pub fn ask_beside(command: &mut Command, limit: Duration) -> io::Result<Answer> {
    run(command.stdin(Stdio::null()), limit, LONGEST, Child::kill)
}

fn run(
    command: &mut Command,
    limit: Duration,
    most: usize,
    end: impl Fn(&mut Child) -> io::Result<()>,
) -> io::Result<Answer> {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let out = listen(child.stdout.take(), most);
    let err = listen(child.stderr.take(), LONGEST);
    let Some(status) = wait(&mut child, limit)? else {
        let _ = end(&mut child);
        child.wait()?;
        return Err(ErrorKind::TimedOut.into());
    };
    let ((out, whole), (err, _)) = (said(&out?), said(&err?));
    Ok(Answer { status, out, err: String::from_utf8_lossy(&err).into_owned(), whole })
}

/// What comes over a pipe, piece by piece, no more than so many bytes of it. In a thread, because a pipe that is full
/// keeps the other program waiting.
fn listen(pipe: Option<impl Read + Send + 'static>, most: usize) -> io::Result<Receiver<Vec<u8>>> {
    let (send, heard) = channel();
    thread::Builder::new().spawn(move || {
        let Some(pipe) = pipe else { return };
        let (mut pipe, mut piece) = (pipe.take(most as u64), [0; 4096]);
        while let Ok(length @ 1..) = pipe.read(&mut piece) {
            if send.send(piece[..length].to_vec()).is_err() {
                return;
            }
        }
    })?;
    Ok(heard)
}

/// Everything that came, and whether that is all of it. Something it has started may hold the other end for ever, so
/// the end is not waited for.
fn said(heard: &Receiver<Vec<u8>>) -> (Vec<u8>, bool) {
    let mut bytes = Vec::new();
    loop {
        match heard.recv_timeout(ON_ITS_WAY) {
            Ok(piece) => bytes.extend(piece),
            Err(end) => return (bytes, end == RecvTimeoutError::Disconnected),
        }
    }
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
        assert_eq!((answer.status.code(), answer.text().as_str()), (Some(3), "one\n"));
        assert_eq!((answer.err.as_str(), answer.whole), ("two\n", true));
    }

    #[test]
    fn nobody_waits_for_a_program_that_does_not_end_or_for_what_it_leaves_behind() {
        let silent = shell("sleep 600 & sleep 600", Duration::from_millis(100)).unwrap_err();
        assert_eq!(silent.kind(), ErrorKind::TimedOut);
        let left = shell("sleep 30 & echo done", Duration::from_secs(20)).unwrap();
        assert_eq!((left.text().as_str(), left.whole), ("done\n", false));
    }

    #[test]
    fn a_program_with_much_to_say_does_not_wait_for_a_listener() {
        let long = shell("head -c 300000 /dev/zero; echo end >&2", Duration::from_secs(20)).unwrap();
        assert_eq!((long.out.len(), long.err.as_str()), (LONGEST, "end\n"));
    }

    #[test]
    fn a_program_sees_nothing_of_the_environment_but_what_it_is_given() {
        let env =
            Env::new([("HOME", "/h"), ("SECRET", "x"), ("TOLD", "y")].map(|(a, b)| (a.into(), b.into())));
        let seen = ask(&mut command(Path::new("/usr/bin/env"), &env, &["TOLD"]), Duration::from_secs(20));
        let seen = seen.unwrap().text();
        let mut seen: Vec<&str> = seen.lines().collect();
        seen.sort_unstable();
        assert_eq!(seen, ["HOME=/h", "LC_ALL=C.UTF-8", "TOLD=y"]);
    }
}
