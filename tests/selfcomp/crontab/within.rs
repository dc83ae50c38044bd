//! A machine within the machine: the same files, with an `/etc`, a table of crontabs and processes of its own, so that
//! nothing a test does there is there afterwards.

use std::env;
use std::process::{Command, Stdio};

/// Set for a test that runs inside.
const INSIDE: &str = "SELFCOMP_TEST_INSIDE";

/// What is another there: no crontab of anybody's, no jobs of the system's, no daemon, a home of its own for root, and
/// no mail that leaves. All of it lies in memory, where the system has its tables.
const SETTING: &str = r#"
set -e
x=/var/spool/cron
mount -t tmpfs -o mode=755 tmpfs $x
install -d -m 1730 -g crontab $x/crontabs
mkdir $x/sbin $x/home
cp -a /etc $x/etc
rm -rf $x/etc/crontab $x/etc/cron.d/* $x/etc/cron.allow $x/etc/cron.deny
cp "$(command -v cron || echo /usr/sbin/cron)" $x/sbin/cron
printf '#!/bin/sh\n{ echo "To: $*"; cat; } >>/var/spool/cron/mails\n' >$x/sbin/sendmail
touch $x/sbin/selfcomp $x/mails && mount --bind "$program" $x/sbin/selfcomp
chmod 755 $x/sbin/sendmail
chmod 666 $x/mails
mount --bind $x/etc /etc
mount --rbind $x/sbin /usr/sbin
mount -t tmpfs tmpfs /run
mount -t tmpfs -o mode=1777 tmpfs /dev/shm
exec 3<"$test"
mount --bind $x/home "$(getent passwd 0 | cut -d: -f6)"
exec /proc/self/fd/3 "$name" --exact --include-ignored --nocapture --test-threads 1
"#;

/// Where the program lies inside.
pub const PROGRAM: &str = "/usr/sbin/selfcomp";
/// A folder there.
pub const HERE: &str = "/var/spool/cron";
/// The home of root there, by another name: it is where their home is outside, too.
pub const HOME: &str = "/var/spool/cron/home";
/// What was mailed there.
pub const MAILS: &str = "/var/spool/cron/mails";

/// Runs the body inside: the test of this name, in `module_path!()`, is started there once more by root.
///
/// It fails where that cannot be.
pub fn inside(module: &str, name: &str, body: impl FnOnce()) {
    if env::var(INSIDE).is_ok() {
        return body();
    }
    let root = rustix::process::geteuid().is_root();
    let how: &[&str] = if root { &["env"] } else { &["sudo", "-n", "env"] };
    let (_, module) = module.split_once("::").unwrap();
    let mut command = Command::new(how[0]);
    command.args(&how[1..]).arg("-i").args([
        "PATH=/usr/bin:/bin:/usr/sbin:/sbin".to_owned(),
        format!("{INSIDE}=1"),
        format!("name={module}::{name}"),
        format!("test={}", env::current_exe().unwrap().display()),
        format!("program={}", env!("CARGO_BIN_EXE_selfcomp")),
    ]);
    command.args([
        "unshare",
        "--mount",
        "--pid",
        "--fork",
        "--kill-child",
        "--mount-proc",
        "sh",
        "-c",
        SETTING,
    ]);
    let output = command.stdin(Stdio::null()).output().unwrap();
    let said =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(output.status.success() && said.contains("1 passed"), "{name}, inside: {said}");
}
