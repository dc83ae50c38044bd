//! A login with a systemd of its own, in the home of one person: nothing of the machine's is touched.

use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::person::Person;

/// systemd wants to see that the machine was started by it; only it sees this folder.
const BEGIN: &str =
    "mount -t tmpfs tmpfs /run && mkdir -p /run/systemd/system && exec /lib/systemd/systemd --user";

/// It ends when it is dropped.
pub struct Login {
    manager: Child,
    like: Command,
}

impl Login {
    /// Begins it, and waits until it answers.
    pub fn of(person: &Person) -> Self {
        assert!(rustix::process::geteuid().is_root(), "a systemd of one's own is started by root alone");
        let like = person.command(&[]);
        let mut command = Command::new("unshare");
        command.args(["--mount", "sh", "-c", BEGIN]).env_clear().envs(vars(&like));
        let manager =
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let login = Self { manager, like };
        for _ in 0..600 {
            if !login.systemctl(&["show", "--property=Version"]).is_empty() {
                return login;
            }
            thread::sleep(Duration::from_millis(100));
        }
        panic!("systemd does not begin");
    }

    /// Waits until everything was begun that begins with a login.
    pub fn has_begun(&self) {
        self.systemctl(&["is-system-running", "--wait"]);
    }

    /// What `systemctl --user` prints.
    pub fn systemctl(&self, words: &[&str]) -> String {
        let mut command = Command::new("systemctl");
        command.arg("--user").args(words).env_clear().envs(vars(&self.like));
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    }
}

fn vars(like: &Command) -> impl Iterator<Item = (&std::ffi::OsStr, &std::ffi::OsStr)> {
    like.get_envs().filter_map(|(name, value)| Some((name, value?)))
}

impl Drop for Login {
    fn drop(&mut self) {
        // Asked to end, it ends what it started.
        let _ = kill_process(Pid::from_child(&self.manager), Signal::TERM);
        for _ in 0..600 {
            if self.manager.try_wait().unwrap().is_some() {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
        let _ = self.manager.kill();
        let _ = self.manager.wait();
    }
}
