//! The system's program `crontab`: what it shows, what it is given, and no longer than a while.

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use super::{Bytes, LARGEST};
use crate::env::Env;
use crate::words::crontab as words;

/// So long it may take.
const LIMIT: Duration = Duration::from_secs(10);
/// So often it is looked after.
const PAUSE: Duration = Duration::from_millis(2);
/// So long what it printed may be on its way when it has ended.
const ON_ITS_WAY: Duration = Duration::from_secs(1);
/// So much is listened to of what it has to say, in bytes.
const LONGEST_SAYING: usize = 4096;

/// How it begins to say that there is no table: Debian's, cronie; the BSDs and macOS. Whoever has no right to one,
/// or cannot be told for another reason, is answered with the same exit code, so nothing else is taken for it.
const NO_TABLE: [&str; 2] = ["no crontab for ", "crontab: no crontab for "];

/// Where it lies, and in which environment it is started.
#[derive(Debug, Clone)]
pub(super) struct Program {
    path: PathBuf,
    env: Env,
}

/// What comes over one of its streams, when it has ended.
type Heard = Receiver<Vec<u8>>;

/// What it did.
struct Said {
    status: ExitStatus,
    out: Vec<u8>,
    err: String,
}

impl Program {
    /// The one this person would start.
    pub fn of(env: &Env) -> Option<Self> {
        Some(Self { path: env.program("crontab")?, env: env.clone() })
    }

    /// The table.
    ///
    /// # Errors
    /// When there is any doubt whether there is one, and which.
    pub fn table(&self) -> Result<Bytes, String> {
        let said = self.run(&["-l"], Stdio::null())?;
        if said.out.len() > LARGEST {
            return Err(words::large(LARGEST));
        }
        if said.status.success() {
            return Ok(Some(said.out));
        }
        if said.is_no_table() { Ok(None) } else { Err(words::unreadable(&said.err)) }
    }

    /// Hands it a table.
    ///
    /// # Errors
    /// When it did not take it.
    pub fn install(&self, table: File) -> Result<(), String> {
        self.run(&["-"], table.into())?.well()
    }

    /// Takes the whole table away.
    ///
    /// # Errors
    /// When it did not do so.
    pub fn remove(&self) -> Result<(), String> {
        self.run(&["-r"], Stdio::null())?.well()
    }

    fn run(&self, words: &[&str], input: Stdio) -> Result<Said, String> {
        let mut command = Command::new(&self.path);
        // Its words are known in English only; a header of its own, which some can be asked for, is no part of it.
        command.env_clear().envs(self.env.all()).env("LC_ALL", "C").env_remove("CRONTAB_NOHEADER");
        command.args(words).stdin(input).stdout(Stdio::piped()).stderr(Stdio::piped());
        attended(&mut command).map_err(|error| match error.kind() {
            io::ErrorKind::TimedOut => words::hangs(LIMIT),
            _ => words::not_started(&error),
        })
    }
}

impl Said {
    fn is_no_table(&self) -> bool {
        let line = self.err.trim_end();
        let said = NO_TABLE.iter().any(|beginning| line.starts_with(beginning)) && !line.contains('\n');
        self.status.code() == Some(1) && self.out.is_empty() && said
    }

    fn well(self) -> Result<(), String> {
        if self.status.success() { Ok(()) } else { Err(words::not_written(&self.err)) }
    }
}

/// Runs it to its end, or ends it.
fn attended(command: &mut Command) -> io::Result<Said> {
    let mut child = command.spawn()?;
    let heard = listen(&mut child);
    let status = wait(&mut child)?;
    let (out, err) = heard?;
    let late = |_| io::Error::from(io::ErrorKind::TimedOut);
    let out = out.recv_timeout(ON_ITS_WAY).map_err(late)?;
    let err = err.recv_timeout(ON_ITS_WAY).map_err(late)?;
    Ok(Said { status, out, err: String::from_utf8_lossy(&err).into_owned() })
}

/// Both of its streams.
fn listen(child: &mut Child) -> io::Result<(Heard, Heard)> {
    Ok((heard(child.stdout.take(), LARGEST + 1)?, heard(child.stderr.take(), LONGEST_SAYING)?))
}

/// What comes over a pipe, no more than so many bytes of it. In a thread: a child of the program may keep its pipes
/// open when it has ended.
fn heard(pipe: Option<impl Read + Send + 'static>, most: usize) -> io::Result<Heard> {
    let (send, receive) = channel();
    thread::Builder::new().name("crontab".into()).spawn(move || {
        let mut bytes = Vec::new();
        if let Some(pipe) = pipe
            && pipe.take(most as u64).read_to_end(&mut bytes).is_ok()
        {
            let _ = send.send(bytes);
        }
    })?;
    Ok(receive)
}

/// Waits, but not for ever.
fn wait(child: &mut Child) -> io::Result<ExitStatus> {
    for _ in 0..LIMIT.as_millis() / PAUSE.as_millis() {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        thread::sleep(PAUSE);
    }
    if child.kill().is_ok() {
        let _ = child.wait();
    }
    Err(io::ErrorKind::TimedOut.into())
}
