//! Somebody whose system has a program `crontab` that keeps the table in a file of theirs.

use std::fs;
use std::process::Command;
use std::thread;
use std::time::Duration;

use crate::person::Person;

/// What they have in their crontab.
pub const OWN: &str = "# my jobs\nMAILTO=me@example.org\n\n0 3 * * 0 backup --all\n";

/// Says what the system's program says, and notes where it begins and ends.
const CRONTAB: &str = r#"#!/bin/sh
table=$HOME/run/table
trap '' PIPE
trap 'echo "$1" >>"$HOME/run/ends"' EXIT
echo "$1" >>"$HOME/run/calls"
case $1 in
-l) [ -e "$table" ] || { echo "no crontab for ann" >&2; exit 1; }; cat "$table" ;;
-) cat >"$table.$$" && mv "$table.$$" "$table" ;;
-r) rm "$table" ;;
esac
"#;

/// Somebody with such a system.
pub struct Neighbour {
    /// With a home in memory.
    pub person: Person,
}

impl Neighbour {
    /// With a crontab of their own, and folders as everybody has them.
    pub fn new() -> Self {
        let person = Person::in_memory();
        let path = format!("{}:/usr/bin:/bin", person.path("bin").display());
        let person = person.with("PATH", &path).having(".config/other", "").having(".local/state/other", "");
        let neighbour = Self { person };
        neighbour.program("crontab", CRONTAB);
        fs::write(neighbour.person.path("run/table"), OWN).unwrap();
        neighbour
    }

    /// With a program of this name.
    pub fn program(&self, name: &str, script: &str) {
        let file = self.person.path("bin").join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        // By another process: where this one has a file open to write, a fork in another thread keeps it from starting.
        let write = "printf %s \"$1\" >\"$2\" && chmod 755 \"$2\"";
        let status = Command::new("sh").args(["-c", write, "sh", script]).arg(file).status().unwrap();
        assert!(status.success());
    }

    /// What comes of a command that goes well.
    pub fn does(&self, words: &[&str]) -> String {
        let came = self.person.runs(words);
        assert_eq!(came.code, Some(0), "{words:?}: {}{}", came.out, came.err);
        came.out + &came.err
    }

    /// The table.
    pub fn table(&self) -> String {
        fs::read_to_string(self.person.path("run/table")).unwrap()
    }

    /// Every file and folder of the program's, below the home.
    pub fn left(&self) -> Vec<String> {
        let files = self.person.files().into_iter().map(|path| path.display().to_string());
        let mut left: Vec<String> = files.filter(|path| path.contains("/selfcomp")).collect();
        let folders = [".config/selfcomp", ".local/state/selfcomp"].map(|folder| self.person.path(folder));
        let empty =
            |folder: &std::path::PathBuf| fs::read_dir(folder).is_ok_and(|mut all| all.next().is_none());
        left.extend(folders.iter().filter(|folder| empty(folder)).map(|folder| folder.display().to_string()));
        left
    }

    /// Waits for what a killed one has started.
    pub fn has_come_to_its_ends(&self) {
        let count =
            |file: &str| fs::read_to_string(self.person.path(file)).unwrap_or_default().lines().count();
        // Far longer than it takes; a machine may be busy.
        for _ in 0..6000 {
            if count("run/ends") == count("run/calls") {
                return;
            }
            thread::sleep(Duration::from_millis(10));
        }
        panic!("the program does not come to an end");
    }
}
