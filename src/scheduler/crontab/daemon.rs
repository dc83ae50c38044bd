//! Whether anything is there that reads crontabs.

use std::fs;
use std::path::Path;

/// What the daemons are called: Debian's; that of cronie, dcron and `BusyBox`; fcron's; bcron's.
const NAMES: [&str; 4] = ["cron", "crond", "fcron", "bcron-sched"];

/// Whether a cron daemon is among the processes of this folder, which is `/proc`. `None` where they are not all to be
/// seen, and none of those that are is one.
#[must_use]
pub fn seems_to_run(proc: &Path) -> Option<bool> {
    let processes = fs::read_dir(proc).ok()?.flatten().map(|entry| entry.path());
    let found = processes.filter(|path| is_process(path)).any(|path| is_daemon(&path));
    let all = proc.join("1/comm").exists();
    (found || all).then_some(found)
}

fn is_process(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| name.bytes().all(|letter| letter.is_ascii_digit()))
}

fn is_daemon(process: &Path) -> bool {
    let name = fs::read_to_string(process.join("comm")).unwrap_or_default();
    match name.trim_end() {
        "busybox" => fs::read(process.join("cmdline")).is_ok_and(|words| is_busybox_crond(&words)),
        name => NAMES.contains(&name),
    }
}

/// `busybox crond …`
fn is_busybox_crond(words: &[u8]) -> bool {
    words.split(|byte| *byte == 0).nth(1) == Some(b"crond")
}
