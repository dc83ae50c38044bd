//! A login with a systemd of its own, in the home of one person: nothing of the machine's is touched.

use std::env;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::person::Person;

/// systemd wants to see that the machine was started by it; only it sees this folder. Two in the same group of processes
/// would end each other's: it begins in one of its own. No desktop of the machine's comes up by itself on its bus.
const BEGIN: &str = r#"
path() { sed -n "s/^[0-9]*:$1://p" /proc/self/cgroup; }
name=selfcomp-test-$(basename "$HOME")
own() { mkdir "$1/$name" && echo $$ >"$1/$name/cgroup.procs"; }
own "/sys/fs/cgroup/systemd$(path name=systemd)"
own "/sys/fs/cgroup/unified$(path '')" || own "/sys/fs/cgroup$(path '')"
mount -t tmpfs tmpfs /run && mkdir -p /run/systemd/system
[ ! -d /usr/share/dbus-1/services ] || mount -t tmpfs tmpfs /usr/share/dbus-1/services
exec /lib/systemd/systemd --user
"#;

/// Takes its group away again.
const END: &str =
    r#"find /sys/fs/cgroup -depth -type d -path "*/selfcomp-test-$(basename "$HOME")*" -exec rmdir {} + "#;

/// Runs the body of a test as root, who alone can start a systemd of their own: for anybody else the test of this name
/// is started once more through sudo.
///
/// It fails where that cannot be.
pub fn by_root(module: &str, name: &str, body: impl FnOnce()) {
    if rustix::process::geteuid().is_root() {
        return body();
    }
    let mut again = Command::new("sudo");
    again.args(["-n", "env", "-i", "PATH=/usr/bin:/bin:/usr/sbin:/sbin"]).arg(env::current_exe().unwrap());
    let (_, module) = module.split_once("::").unwrap();
    again.args([&format!("{module}::{name}"), "--exact", "--include-ignored", "--nocapture"]);
    let output = again.stdin(Stdio::null()).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success() && said.contains("1 passed"), "{name}, by root: {said}");
}

/// Waits for something that takes a minute at most, on a machine that may be busy.
pub fn until(what: &str, mut so: impl FnMut() -> bool) {
    for _ in 0..1800 {
        if so() {
            return;
        }
        thread::sleep(Duration::from_millis(100));
    }
    panic!("{what}: not within three minutes");
}

/// It ends when it is dropped.
pub struct Login {
    manager: Child,
    like: Command,
}

impl Login {
    /// Begins it, and waits until it answers.
    pub fn of(person: &Person) -> Self {
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
        let ended = (0..600).any(|_| {
            thread::sleep(Duration::from_millis(100));
            self.manager.try_wait().unwrap().is_some()
        });
        if !ended {
            let _ = self.manager.kill();
            let _ = self.manager.wait();
        }
        let mut end = Command::new("sh");
        end.args(["-c", END]).env_clear().envs(vars(&self.like));
        let _ = end.stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}
