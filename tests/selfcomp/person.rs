//! A person with a home of their own, who runs the real program.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// Someone at a computer where nothing of `selfcomp` is yet.
pub struct Person {
    home: TempDir,
    vars: Vec<(String, String)>,
    says: Option<Vec<u8>>,
}

/// What the program did.
pub struct Result {
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
    /// The exit code; `None` when a signal ended it.
    pub code: Option<i32>,
}

impl Person {
    /// With an empty home, a runtime folder, an English locale and a simple terminal; nothing is kept, and
    /// nobody is asked about it.
    pub fn new() -> Self {
        Self::asked().with("SELFCOMP_KEEP", "never")
    }

    /// The same, who has said nothing about keeping.
    pub fn asked() -> Self {
        Self::living_in(tempfile::tempdir().unwrap())
    }

    /// The same with a home in memory, for tests in their thousands.
    pub fn in_memory() -> Self {
        Self::living_in(tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap())
    }

    fn living_in(home: TempDir) -> Self {
        fs::create_dir(home.path().join("run")).unwrap();
        let vars = [("LANG", "C.UTF-8"), ("TERM", "xterm-256color"), ("PATH", "/usr/bin:/bin")];
        let vars = vars.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let person = Self { home, vars, says: None };
        let (home, run) = (person.path("").display().to_string(), person.path("run").display().to_string());
        person.with("HOME", &home).with("XDG_RUNTIME_DIR", &run)
    }

    /// With a variable in the environment.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.vars.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Without a variable.
    pub fn without(mut self, name: &str) -> Self {
        self.vars.retain(|(other, _)| other != name);
        self
    }

    /// Whose input is a pipe with these lines; otherwise there is nobody.
    pub fn saying(mut self, lines: &str) -> Self {
        self.says = Some(lines.as_bytes().to_vec());
        self
    }

    /// Whose home holds this file.
    pub fn having(self, path: &str, text: &str) -> Self {
        let file = self.path(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
        self
    }

    /// With an exercise of their own.
    pub fn with_exercise(self, id: &str, text: &str) -> Self {
        self.having(&format!(".local/share/selfcomp/exercises/en/{id}.toml"), text)
    }

    /// A place in the home.
    pub fn path(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    /// Every file in the home, for finding out what was left there.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        collect(self.home.path(), &mut files);
        files.sort();
        files
    }

    /// The command as this person would start it.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_selfcomp"));
        command.args(words).env_clear().current_dir(self.home.path());
        command.envs(self.vars.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs the program to its end.
    pub fn runs(&self, words: &[&str]) -> Result {
        let mut command = self.command(words);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.stdin(if self.says.is_some() { Stdio::piped() } else { Stdio::null() });
        let mut child = command.spawn().unwrap();
        if let (Some(says), Some(mut input)) = (&self.says, child.stdin.take()) {
            // The program may end before it has read everything.
            let _ = input.write_all(says);
        }
        Result::of(&child.wait_with_output().unwrap())
    }
}

impl Result {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self { out: text(&output.stdout), err: text(&output.stderr), code: output.status.code() }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            collect(&entry, files);
        } else {
            files.push(entry);
        }
    }
}
