//! What the machine is asked for: no network, no words where others could read them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::*;

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every crate that `deny.toml` keeps out because of the network.
fn kept_out() -> Vec<String> {
    let deny: toml::Table = fs::read_to_string(top().join("deny.toml")).unwrap().parse().unwrap();
    let all = deny["bans"]["deny"].as_array().unwrap().clone();
    let of_the_network = all.iter().filter(|one| one["reason"].as_str().unwrap().contains("no network"));
    of_the_network.map(|one| one["name"].as_str().unwrap().to_owned()).collect()
}

/// R31: none of the many crates that speak to a network is among ours, or among theirs.
#[test]
fn nothing_that_speaks_to_a_network_is_built_in() {
    let lock: toml::Table = fs::read_to_string(top().join("Cargo.lock")).unwrap().parse().unwrap();
    let names: Vec<&str> =
        lock["package"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    let kept_out = kept_out();
    assert!(kept_out.len() >= 25, "{kept_out:?}");
    for name in kept_out {
        assert!(!names.contains(&name.as_str()), "{name} is in Cargo.lock");
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// R31: neither does our own code, by the standard library or by the system's calls.
#[test]
fn nothing_of_our_own_opens_a_connection() {
    let mut files = Vec::new();
    sources(&top().join("src"), &mut files);
    assert!(files.len() > 100);
    let ways = [
        "std::net",
        "os::unix::net",
        "TcpStream",
        "UdpSocket",
        "UnixStream",
        "rustix::net",
        "nix::sys::socket",
    ];
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let way = ways.iter().find(|way| text.contains(**way));
        assert!(way.is_none(), "{}: {}", path.display(), way.unwrap());
    }
}

/// R31: and the system is never asked for one, whatever is done.
#[test]
#[ignore = "needs strace"]
fn the_program_never_asks_the_system_for_a_connection() {
    let answers = "topic = \"it\"\nletter = \"Dear you\"\n";
    let person = Person::asked().having("a.toml", answers);
    let keep = ["letter", "--full", "--answers", "a.toml", "--keep", "all"];
    for words in [
        &keep[..],
        &["support"],
        &["journal", "show", "last"],
        &["phrase"],
        &["suggest"],
        &["about", "break"],
    ] {
        let program = person.command(words);
        let mut strace = Command::new("strace");
        strace
            .args(["-f", "-o", "log", "-e", "trace=network"])
            .arg(program.get_program())
            .args(program.get_args());
        strace.env_clear().current_dir(person.path(""));
        strace.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        assert!(strace.stdin(std::process::Stdio::null()).output().unwrap().status.success(), "{words:?}");
        let log = fs::read_to_string(person.path("log")).unwrap();
        assert!(!log.contains("socket(") && !log.contains("connect("), "{words:?}: {log}");
        assert!(log.contains("exited with 0"), "{log}");
    }
}

/// R35: no command of an exercise takes a word of the person as an argument; so no shell keeps one in its history.
#[test]
fn no_exercise_takes_words_on_the_command_line() {
    for exercise in exercises() {
        let result = Person::new().runs(&[&exercise.about.id, "my secret words"]);
        assert_eq!(result.code, Some(2), "{}: {}", exercise.about.id, result.err);
    }
}

/// R35: the programs that are started learn where a text is, and not one word of it.
#[test]
fn neither_a_pager_nor_its_environment_is_told_a_word() {
    let person = Person::asked().having("a.toml", "letter = \"my secret words\"\n");
    let pager = person.path("pager.sh");
    fs::write(&pager, "#!/bin/sh\n(echo \"$@\"; env) > \"$HOME/told\"\ncat\n").unwrap();
    fs::set_permissions(&pager, fs::Permissions::from_mode(0o755)).unwrap();
    let person = person.with("PAGER", &pager.display().to_string());
    assert_eq!(person.runs(&["letter", "--full", "--answers", "a.toml", "--keep", "all"]).code, Some(0));
    let mut seat = crate::pty::Seat::start(&person.command(&["journal", "show", "last"]), 8, 60);
    let end = seat.ends();
    assert!(end.everything.contains("my secret words"), "{}", end.everything);
    let told = fs::read_to_string(person.path("told")).unwrap();
    assert!(told.contains("HOME=") && !told.contains("secret"), "{told}");
}

/// R35: what is written down for the program itself has no words in it.
#[test]
fn what_the_program_remembers_has_no_word_of_the_person_in_it() {
    let person = Person::asked().having("a.toml", "letter = \"my secret words\"\n");
    assert_eq!(person.runs(&["letter", "--full", "--answers", "a.toml", "--keep", "all"]).code, Some(0));
    let holds = |path: &&PathBuf| fs::read(path).unwrap().windows(9).any(|bytes| bytes == b"my secret");
    let files = person.files();
    let holding: Vec<&PathBuf> = files.iter().filter(holds).collect();
    let own = [person.path("a.toml")];
    let others: Vec<&&PathBuf> = holding.iter().filter(|path| !own.contains(path)).collect();
    assert_eq!(others.len(), 1, "the entry and nothing else: {others:?}");
    assert!(others[0].display().to_string().contains("journal/entries"), "{others:?}");
}

/// R36: what is deleted is in no file of the program any more, and what that cannot reach is said.
#[test]
fn a_deleted_entry_is_in_none_of_the_programs_files() {
    let person = Person::asked().having("a.toml", "letter = \"my secret words\"\n");
    assert_eq!(person.runs(&["letter", "--full", "--answers", "a.toml", "--keep", "all"]).code, Some(0));
    fs::remove_file(person.path("a.toml")).unwrap();
    assert_eq!(person.runs(&["journal", "delete", "last", "--yes"]).code, Some(0));
    let holds = |path: &PathBuf| fs::read(path).unwrap().windows(9).any(|bytes| bytes == b"my secret");
    assert!(!person.files().iter().any(holds));
    let privacy = fs::read_to_string(top().join("PRIVACY.md")).unwrap();
    for words in ["What deleting cannot do", "backups", "snapshots", "SSDs"] {
        assert!(privacy.contains(words), "PRIVACY.md: {words}");
    }
}
