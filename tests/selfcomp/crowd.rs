//! Many at once: scripts that keep things at the same moment, and sessions in several terminals.

use std::collections::BTreeMap;
use std::process::{Child, Command, Stdio};

use crate::faults::{EXERCISE, answers, drafts, entries};
use crate::person::Person;

/// A shell in the home of this person, where `$selfcomp` is the program.
fn shell(person: &Person, script: &str) -> Child {
    let like = person.command(&[]);
    let mut command = Command::new("sh");
    command.args(["-c", script]).env_clear().current_dir(person.path(""));
    command.envs(like.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.env("selfcomp", like.get_program());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// What each wrote first in all entries, and how often.
fn by_writer(person: &Person) -> BTreeMap<String, usize> {
    let mut count = BTreeMap::new();
    for (bytes, _) in entries(person).into_values() {
        let answers = answers(&bytes).unwrap();
        assert_eq!(answers.len(), 3, "an entry is not whole");
        *count.entry(answers[0].1.clone()).or_default() += 1;
    }
    count
}

/// So many writers keep so much each, all at once; every one that was acknowledged is there, once.
fn all_at_once(writers: usize, each: usize) {
    let person = Person::in_memory().with_exercise("three", EXERCISE);
    let mut shells = Vec::new();
    for writer in 0..writers {
        let text = format!("first = \"writer {writer}\"\nsecond = \"the door\"\nthird = \"a long breath\"\n");
        std::fs::write(person.path(&format!("{writer}.toml")), text).unwrap();
        let script = format!(
            "kept=0; for i in $(seq {each}); do
                $selfcomp three --answers {writer}.toml --keep all && kept=$((kept + 1)); done; echo $kept"
        );
        shells.push(shell(&person, &script));
    }
    let mut acknowledged = BTreeMap::new();
    for (writer, shell) in shells.into_iter().enumerate() {
        let said = String::from_utf8(shell.wait_with_output().unwrap().stdout).unwrap();
        acknowledged.insert(format!("writer {writer}"), said.trim().parse::<usize>().unwrap());
    }
    assert_eq!(by_writer(&person), acknowledged);
    assert!(acknowledged.values().all(|count| *count == each), "{acknowledged:?}");
    assert_eq!(std::fs::read_dir(person.path(".local/share/selfcomp/journal/.tmp")).unwrap().count(), 0);
}

#[test]
fn ten_scripts_that_keep_something_at_the_same_moment_lose_nothing() {
    all_at_once(10, 5);
}

#[test]
#[ignore = "takes a minute"]
fn fifty_scripts_that_keep_two_hundred_things_each_lose_none_of_ten_thousand() {
    all_at_once(50, 200);
}

#[test]
fn somebody_with_twenty_terminals_has_twenty_drafts() {
    let person = Person::asked().with_exercise("three", EXERCISE);
    let script = |number: usize| format!("printf 'terminal {number}\nthe door\n' | $selfcomp three");
    let shells: Vec<Child> = (0..20).map(|number| shell(&person, &script(number))).collect();
    assert!(shells.into_iter().all(|shell| shell.wait_with_output().unwrap().status.success()));
    let drafts = drafts(&person).into_values();
    let mut first: Vec<String> = drafts.map(|(bytes, _)| answers(&bytes).unwrap()[0].1.clone()).collect();
    first.sort();
    let mut all: Vec<String> = (0..20).map(|number| format!("terminal {number}")).collect();
    all.sort();
    assert_eq!(first, all);
}
