//! The person's own systemd, asked through `systemctl --user`: each question has an end to the waiting.

use std::cell::Cell;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::child;
use crate::env::Env;
use crate::words::units as words;

/// How long an answer may take.
const LIMIT: Duration = Duration::from_secs(5);
/// How long the program itself may take, when it is started through systemd.
const RUN: Duration = Duration::from_mins(1);

/// What the child sees besides the common: how systemd is found, and where it looks for units and stamps.
const NAMES: [&str; 3] = ["DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_DATA_HOME"];

/// The systemd of one person.
#[derive(Debug)]
pub struct Manager {
    systemctl: Option<PathBuf>,
    env: Env,
    /// Where a login keeps its sockets.
    login: PathBuf,
    /// It kept us waiting once, so it is not asked again.
    silent: Cell<bool>,
}

impl Manager {
    /// As this environment finds it, or a login of this person below `user` in `run`.
    #[must_use]
    pub fn at(env: &Env, uid: u32, run: &Path) -> Self {
        let login = env.login(uid, run);
        Self { systemctl: env.program("systemctl"), env: env.clone(), login, silent: Cell::new(false) }
    }

    /// Whether it is there and talks to us. How well it is doing is not asked: a unit of somebody else's that
    /// failed (`degraded`) is no reason to go without.
    #[must_use]
    pub fn answers(&self) -> bool {
        self.tell(&["show", "--property=Version"]).is_ok()
    }

    /// Runs one command, and gives back what it printed.
    ///
    /// # Errors
    /// What it said when it did not go well.
    pub fn tell(&self, words: &[&str]) -> Result<String, String> {
        self.ask(words, LIMIT)
    }

    /// Starts a service and waits for its end.
    ///
    /// # Errors
    /// As with [`Self::tell`].
    pub fn run(&self, service: &str) -> Result<(), String> {
        self.ask(&["start", service], RUN).map(|_| ())
    }

    /// One property after the other, each on a line of its own as `Name=value`; nothing when it does not answer.
    #[must_use]
    pub fn properties(&self, unit: &str, names: &str) -> Vec<(String, String)> {
        let said = self.tell(&["show", unit, &format!("--property={names}")]).unwrap_or_default();
        let pairs = said.lines().filter_map(|line| line.split_once('='));
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    fn ask(&self, words: &[&str], limit: Duration) -> Result<String, String> {
        let systemctl = self.systemctl.as_deref().filter(|_| !self.silent.get()).ok_or(words::TOO_SLOW)?;
        match child::ask(self.command(systemctl).args(words), limit) {
            Ok(answer) if answer.status.success() => Ok(answer.text()),
            Ok(answer) => Err(first_line(&answer.err).unwrap_or(words::NOT_RUNNING).to_owned()),
            Err(error) if error.kind() == ErrorKind::TimedOut => {
                self.silent.set(true);
                Err(words::TOO_SLOW.to_owned())
            }
            Err(error) => Err(error.to_string()),
        }
    }

    fn command(&self, systemctl: &Path) -> Command {
        let mut command = child::command(systemctl, &self.env, &NAMES);
        command.env("XDG_RUNTIME_DIR", &self.login).args(["--user", "--no-pager", "--no-ask-password"]);
        command
    }
}

fn first_line(said: &str) -> Option<&str> {
    said.lines().map(str::trim).find(|line| !line.is_empty())
}
