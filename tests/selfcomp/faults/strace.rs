//! A real process under strace: what it asks of the system, and what becomes of it when it is refused.

use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::person::Person;

/// One call that can fail or be the last.
#[derive(Debug, Clone)]
pub struct Call {
    /// For example `renameat2`.
    pub name: String,
    /// Which one of its name, from 1.
    pub number: usize,
    /// The line of the log.
    pub line: String,
}

/// What happens at a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The process is killed.
    Kill,
    /// The call fails.
    Fails(&'static str),
    /// It fails, and every later one of its name.
    Lasts(&'static str),
}

/// How it ended.
pub struct End {
    /// The exit code; `None` when it was killed.
    pub code: Option<i32>,
    /// Standard error.
    pub err: String,
    /// What strace wrote down.
    pub log: String,
}

/// Everything that touches files, streams or chance.
const CALLS: &str = "openat,mkdir,mkdirat,write,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,\
                     unlinkat,close,flock,chmod,fchmod,statx,fstat,newfstatat,read,getdents64,getrandom,ftruncate";

/// The first file that the program itself opens: what comes before is the loader's.
const BEGINS: &str = "config.toml";

/// Runs it once without a fault; the whole log, with the paths of open files.
pub fn trace(person: &Person, words: &[&str], says: &str) -> End {
    run(person, words, says, &["-y", "-s", "200", "-e", &format!("trace={CALLS}")])
}

/// Every call of the program's own in a log.
pub fn calls(log: &str) -> Vec<Call> {
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut begun = false;
    let mut calls = Vec::new();
    for line in log.lines() {
        let Some((_, call)) = line.split_once(' ') else { continue };
        let Some((name, _)) = call.trim_start().split_once('(') else { continue };
        let number = numbers.entry(name).or_default();
        *number += 1;
        begun = begun || line.contains(BEGINS);
        if begun {
            calls.push(Call { name: name.to_owned(), number: *number, line: line.to_owned() });
        }
    }
    calls
}

/// Runs it where calls of these names never work.
pub fn without(person: &Person, words: &[&str], errors: &[(&str, &str)]) -> End {
    let injects: Vec<String> =
        errors.iter().map(|(name, errno)| format!("inject={name}:error={errno}")).collect();
    run(person, words, "", &injects.iter().flat_map(|inject| ["-e", inject]).collect::<Vec<_>>())
}

/// Kills it at a call; the whole log up to there, with the paths of open files.
pub fn trace_until(person: &Person, words: &[&str], says: &str, call: &Call) -> End {
    let inject = format!("inject={}:signal=SIGKILL:when={}", call.name, call.number);
    run(person, words, says, &["-y", "-s", "200", "-e", &format!("trace={CALLS}"), "-e", &inject])
}

/// Runs it with a fault at one call.
pub fn with_fault(person: &Person, words: &[&str], says: &str, call: &Call, fault: Fault) -> End {
    let Call { name, number, .. } = call;
    let what = match fault {
        Fault::Kill => "signal=SIGKILL".to_owned(),
        Fault::Fails(errno) | Fault::Lasts(errno) => format!("error={errno}"),
    };
    let on = if matches!(fault, Fault::Lasts(_)) { "+" } else { "" };
    let inject = format!("inject={name}:{what}:when={number}{on}");
    let trace = format!("trace={name}");
    let how = ["-e", &trace, "-e", &inject, "--seccomp-bpf"];
    // With the filter a signal is not sent.
    run(person, words, says, if fault == Fault::Kill { &how[..4] } else { &how })
}

/// Runs any command under strace, for logs of programs that do it wrong.
pub fn trace_any(command: &Command) -> End {
    traced(
        command,
        "",
        tempfile::tempdir().unwrap().path(),
        &["-y", "-s", "200", "-e", &format!("trace={CALLS}")],
    )
}

fn run(person: &Person, words: &[&str], says: &str, how: &[&str]) -> End {
    traced(&person.command(words), says, &person.path("run"), how)
}

fn traced(command: &Command, says: &str, place: &std::path::Path, how: &[&str]) -> End {
    let log = place.join("strace");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o"]).arg(&log).args(how);
    strace.arg(command.get_program()).args(command.get_args()).env_clear();
    strace.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    if let Some(folder) = command.get_current_dir() {
        strace.current_dir(folder);
    }
    strace.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = strace.spawn().expect("strace is installed");
    // The program may end before it has read everything.
    let _ = child.stdin.take().unwrap().write_all(says.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = fs::read_to_string(&log).unwrap();
    fs::remove_file(&log).unwrap();
    End { code: output.status.code(), err: String::from_utf8_lossy(&output.stderr).into_owned(), log: text }
}
