//! A notice on the person's desktop, also from where nothing of the desktop is in the environment.
//!
//! The way is the session bus, through whichever of three programs is installed. That the desktop took it is all that
//! can be known: it may be silent for now, as its owner wants it.

mod calls;

use std::io::ErrorKind;
use std::os::unix::fs::FileTypeExt;
use std::path::Path;
use std::time::Duration;

use crate::child;
use crate::env::Env;
use crate::exercise::characters::{clean, clean_line};
use crate::words::desktop as words;

/// How long the desktop may take.
const LIMIT: Duration = Duration::from_secs(3);

/// The desktop of one person.
#[derive(Debug)]
pub struct Desktop {
    /// The address of the session bus.
    bus: String,
    env: Env,
}

/// What became of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// The desktop took it.
    Arrived,
    /// It was not shown; why not, as part of a sentence.
    Nobody(String),
    /// The desktop did not answer in time. It may show it yet.
    Silent,
}

impl Desktop {
    /// The one of whoever runs this; `None` when there is none. None is ever started.
    #[must_use]
    pub fn of(env: &Env) -> Option<Self> {
        Self::at(env, rustix::process::getuid().as_raw(), Path::new("/run"))
    }

    /// The session bus that the environment names, or that lies where a login of the person with this number has it,
    /// below `user` in `run`.
    #[must_use]
    pub fn at(env: &Env, uid: u32, run: &Path) -> Option<Self> {
        let named =
            env.get("DBUS_SESSION_BUS_ADDRESS").filter(|address| may_answer(address)).map(str::to_owned);
        let bus = named.or_else(|| socket(&env.login(uid, run).join("bus")))?;
        Some(Self { bus, env: env.clone() })
    }

    /// Shows a notice that is gone once it was seen. What a program would take for markup arrives as
    /// the letters it is.
    #[must_use]
    pub fn show(&self, title: &str, text: &str) -> Shown {
        let body = escaped(&clean(text));
        let mut reason = words::NO_PROGRAM.to_owned();
        for call in calls::all(&clean_line(title), &body) {
            let Some(program) = self.env.program(call.program) else { continue };
            let mut command = child::command(&program, &self.env, &["XDG_RUNTIME_DIR"]);
            command.args(call.arguments).env("DBUS_SESSION_BUS_ADDRESS", &self.bus);
            match child::ask(&mut command, LIMIT) {
                Ok(answer) if answer.status.success() => return Shown::Arrived,
                // Another way could show it twice.
                Err(error) if error.kind() == ErrorKind::TimedOut => return Shown::Silent,
                Ok(answer) => reason = words::refused(answer.err.trim()),
                Err(error) => reason = words::refused(&error.to_string()),
            }
        }
        Shown::Nobody(reason)
    }
}

/// Whether it is worth calling: an address that would start a bus, or a socket that is gone since, is not.
fn may_answer(address: &str) -> bool {
    let path = address.strip_prefix("unix:path=").and_then(|rest| rest.split([',', ';']).next());
    match path {
        // An address writes some characters as `%20`; those are left to the one who reads it.
        Some(path) => path.contains('%') || is_socket(Path::new(path)),
        None => {
            !address.starts_with("autolaunch:") && address.contains(':') && !address.starts_with("disabled:")
        }
    }
}

/// The address of a socket, when it is one.
fn socket(path: &Path) -> Option<String> {
    is_socket(path).then(|| format!("unix:path={}", written(path)))
}

fn is_socket(path: &Path) -> bool {
    path.metadata().is_ok_and(|found| found.file_type().is_socket())
}

/// A path as an address of a bus has it: what is no plain letter, as the number of its byte.
fn written(path: &Path) -> String {
    use std::os::unix::ffi::OsStrExt;
    let byte = |byte: &u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'/' | b'.' => char::from(*byte).to_string(),
        other => format!("%{other:02x}"),
    };
    path.as_os_str().as_bytes().iter().map(byte).collect()
}

/// Most desktops read markup in the body.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
