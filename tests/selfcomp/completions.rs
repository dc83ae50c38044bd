//! The Tab key: what it offers, and what it never shows.

mod home;
mod private;
mod shells;
mod typed;

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::process::Command;

use clap::CommandFactory;
use selfcomp::catalog::BUILT_IN;
use selfcomp::cli::{Cli, PracticeCli};
use selfcomp::completion::offers::offer;
use selfcomp::completion::{Shell, VARIABLE};

use crate::person::Person;

/// What a shell is answered: of each candidate the word and what it is. Nothing is ever said beside it.
fn answered(command: &mut Command) -> Vec<(String, String)> {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let split = |line: &str| {
        line.split_once('\t').map_or((line.to_owned(), String::new()), |(a, b)| (a.into(), b.into()))
    };
    said.lines().map(split).collect()
}

/// Somebody presses Tab behind these words, in a shell that shows what each candidate is.
fn tab<'w>(person: &Person, words: impl IntoIterator<Item = &'w str>) -> Vec<(String, String)> {
    let mut all = vec!["--", "selfcomp"];
    all.extend(words);
    answered(person.command(&all).env(VARIABLE, "fish"))
}

/// The same, and only the words.
fn offered<'w>(person: &Person, words: impl IntoIterator<Item = &'w str>) -> Vec<String> {
    tab(person, words).into_iter().map(|(word, _)| word).collect()
}

/// Every command with its arguments, by the names it stands behind; an exercise stands for all of them.
fn commands() -> Vec<(String, clap::Command)> {
    let mut all = Cli::command().subcommand(PracticeCli::command().name("break"));
    all.build();
    let mut found = Vec::new();
    collect(&all, "", &mut found);
    found
}

fn collect(command: &clap::Command, name: &str, found: &mut Vec<(String, clap::Command)>) {
    found.push((name.to_owned(), command.clone()));
    for below in command.get_subcommands() {
        collect(below, format!("{name} {}", below.get_name()).trim_start(), found);
    }
}

#[test]
fn for_every_argument_somebody_has_thought_about_what_to_offer() {
    for (name, command) in commands() {
        let takes = |argument: &&clap::Arg| argument.get_num_args().is_some_and(|count| count.takes_values());
        for argument in command.get_arguments().filter(takes) {
            let decided = offer(&name, argument).is_some();
            assert!(
                decided,
                "src/completion/offers.rs says nothing of {} behind `{name}`",
                argument.get_id()
            );
        }
    }
}

#[test]
fn whatever_can_be_typed_is_offered_behind_every_command() {
    let person = Person::new();
    for (name, command) in commands() {
        let words: Vec<&str> = name.split_whitespace().collect();
        let below = offered(&person, words.iter().copied().chain([""]));
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            assert!(below.contains(&sub.get_name().to_owned()), "{name}: {below:?}");
        }
        let flags = offered(&person, words.iter().copied().chain(["--"]));
        for flag in command.get_arguments().filter(|flag| !flag.is_hide_set()).filter_map(clap::Arg::get_long)
        {
            assert!(flags.contains(&format!("--{flag}")), "{name} --{flag}: {flags:?}");
        }
    }
}

#[test]
fn somebody_pressing_tab_sees_commands_and_exercises_before_any_flag() {
    let person = Person::new();
    let all = tab(&person, [""]);
    let of = |word: &str| all.iter().find(|(one, _)| one == word).map(|(_, what)| what.as_str());
    assert_eq!(of("support"), Some("Where to turn now: help lines, people, steadier ground"));
    assert_eq!(of("break"), Some("A self-compassion break"));
    assert!(!all.iter().any(|(word, _)| word.starts_with('-')), "{all:?}");
    for exercise in BUILT_IN {
        assert!(of(exercise.id).is_some(), "{}", exercise.id);
    }
    assert_eq!(offered(&person, ["help-"]), ["help-now"]);
    assert_eq!(offered(&person, ["--l"]), ["--lang"]);
}

#[test]
fn each_argument_is_offered_what_it_can_be() {
    let person = Person::new();
    let cases: [(&[&str], &str); 19] = [
        (&["show", "br"], "break"),
        (&["copy", "--lang", "en", "le"], "letter"),
        (&["about", "back"], "backdraft"),
        (&["phrase", "--when", "an"], "anxious"),
        (&["suggest", "over"], "overwhelmed"),
        (&["list", "--tag", "after"], "after-a-mistake"),
        (&["support", "--country", "n"], "NL"),
        (&["crisis", "--country", "N"], "NL"),
        (&["support", "--for", ""], "home"),
        (&["support", "--country=N"], "--country=NL"),
        (&["config", "set", "co"], "country"),
        (&["config", "set", "colour", ""], "never"),
        (&["config", "set", "country", "C"], "CA"),
        (&["journal", "list", "--exercise", "gr"], "ground"),
        (&["journal", "--accessible", "list", "--since", ""], "yesterday"),
        (&["journal", "export", "--format", ""], "html"),
        (&["forget", "ph"], "phrases"),
        (&["letter", "--keep", ""], "card"),
        (&["completions", "install", "--shell", "z"], "zsh"),
    ];
    for (words, wanted) in cases {
        let found = offered(&person, words.iter().copied());
        assert!(found.iter().any(|word| word == wanted), "{words:?}: {found:?}");
    }
}

#[test]
fn files_are_offered_where_files_are_meant_and_nowhere_else() {
    let person = Person::new().having("mine.toml", "").having("my letters/one.md", "");
    let files: [&[&str]; 5] = [
        &["check", "m"],
        &["journal", "import", "m"],
        &["journal", "export", "--output", "m"],
        &["bring", "-o", "m"],
        &["break", "--answers", "m"],
    ];
    for words in files {
        assert_eq!(offered(&person, words.iter().copied()), ["mine.toml", "my letters/"], "{words:?}");
    }
    let others: [&[&str]; 8] = [
        &["m"],
        &["show", "m"],
        &["journal", "show", "m"],
        &["journal", "search", "m"],
        &["break", "--tag", "m"],
        &["support", "add", "--name", "m"],
        &["config", "set", "person", "m"],
        &["unknown", "m"],
    ];
    for words in others {
        let found = offered(&person, words.iter().copied());
        assert!(
            !found.iter().any(|word| word.starts_with("mi") || word.starts_with("my")),
            "{words:?}: {found:?}"
        );
    }
}

/// As bash asks: the words, where the cursor is, and a vertical tab between the candidates.
fn bash(person: &Person, words: &[&str], place: usize) -> Vec<String> {
    let mut all = vec!["--", "selfcomp"];
    all.extend(words);
    let mut command = person.command(&all);
    command.env(VARIABLE, "bash").env("_CLAP_COMPLETE_INDEX", place.to_string()).env("_CLAP_IFS", "\u{b}");
    let found = answered(&mut command);
    found.iter().flat_map(|(line, _)| line.split('\u{b}')).map(str::to_owned).collect()
}

#[test]
fn with_the_cursor_in_the_middle_only_what_stands_before_it_counts() {
    let person = Person::new().having("my letters.json", "");
    assert_eq!(bash(&person, &["sh", "break", "--accessible"], 1), ["show"]);
    assert_eq!(bash(&person, &["journal", "sh", "last"], 2), ["show"]);
    assert_eq!(bash(&person, &["show", "break-f", "journal"], 2), ["break-fierce"]);
    // bash takes an equals sign for a word of its own, and a blank has to be masked for it.
    assert_eq!(bash(&person, &["support", "--country", "=", "N"], 4), ["NL", "NZ"]);
    assert!(bash(&person, &["support", "--country", ""], 3).contains(&"CA".to_owned()));
    assert_eq!(bash(&person, &["journal", "import", "my"], 3), ["my\\ letters.json"]);
    assert_eq!(bash(&person, &["journal", "import", "my\\ l"], 3), ["my\\ letters.json"]);
    for place in [0, 9, usize::MAX] {
        bash(&person, &["show"], place);
    }
}

#[test]
fn words_that_make_no_sense_are_answered_with_nothing() {
    let person = Person::new();
    for words in
        [&["nonsense", ""][..], &["nonsense", "--"], &["show", "break", "and", "more"], &["\u{1b}[2J", ""]]
    {
        assert_eq!(offered(&person, words.iter().copied()), [""; 0], "{words:?}");
    }
    let broken = OsStr::from_bytes(b"\xff\xfe");
    for words in [vec![broken], vec![OsStr::new("show"), broken], vec![broken, OsStr::new("")]] {
        let place = words.len().to_string();
        let mut command = person.command(&["--", "selfcomp"]);
        assert_eq!(
            answered(command.args(&words).env(VARIABLE, "zsh").env("_CLAP_COMPLETE_INDEX", place)),
            []
        );
    }
}

#[test]
fn a_variable_that_was_left_set_keeps_nobody_from_help() {
    for (name, value) in
        [(VARIABLE, "bash"), (VARIABLE, "1"), (VARIABLE, ""), ("COMPLETE", "1"), ("COMPLETE", "bash")]
    {
        let support = Person::new().with(name, value).runs(&["support"]);
        assert!(support.code == Some(0) && support.out.contains("112"), "{name}={value}: {}", support.err);
    }
    let person = Person::new().with("COMPLETE", "1");
    assert!(offered(&person, ["sup"]).contains(&"support".to_owned()));
}

#[test]
fn a_shell_is_taught_by_a_script_that_calls_the_program_by_its_name() {
    for shell in Shell::ALL {
        let person = Person::new();
        let mut command = person.command(&[]);
        let script = command.env(VARIABLE, shell.name()).output().unwrap();
        let script = String::from_utf8(script.stdout).unwrap();
        assert!(script.contains("selfcomp") && script.contains(VARIABLE), "{}: {script}", shell.name());
    }
    let known = |name: &str| Shell::named(&OsString::from(name));
    assert_eq!(
        (known("/usr/bin/zsh"), known("pwsh"), known("nu"), known("tcsh")),
        (Some(Shell::Zsh), Some(Shell::Powershell), Some(Shell::Nushell), None)
    );
}

#[test]
fn a_packager_gets_a_script_that_knows_every_exercise_and_command() {
    for shell in Shell::ALL {
        let printed = Person::new().runs(&["completions", shell.name()]);
        assert_eq!((printed.code, printed.err.as_str()), (Some(0), ""), "{}", shell.name());
        for name in BUILT_IN.iter().map(|one| one.id).chain(["journal", "backdraft", "no-trace", "doctor"]) {
            assert!(printed.out.contains(name), "{} does not know {name}", shell.name());
        }
        assert!(!printed.out.contains(VARIABLE), "{} asks", shell.name());
    }
    let nushell = Person::new().runs(&["completions", "nushell"]).out;
    assert!(nushell.contains("selfcomp list --json | from json"), "the names are found at the time");
}
