//! The Tab key in real shells: installed as a person would, found by a new shell, and gone again.

use std::os::unix::fs::symlink;
use std::process::{Command, Output};

use rustix::process::Signal;
use serde_json::Value;

use super::home::everything;
use crate::person::Person;
use crate::pty::Seat;

/// Somebody with the program among their own, whose shells are those of this machine.
fn somebody() -> Person {
    let person = Person::new().without("PATH").with("COMPLETE", "1").having("bin/.keep", "");
    symlink(env!("CARGO_BIN_EXE_selfcomp"), person.path("bin/selfcomp")).unwrap();
    let path = format!("{}:{}", person.path("bin").display(), std::env::var("PATH").unwrap());
    let own = "format = 1\n[about]\nid = \"walk\"\ntitle = \"A walk: slowly\"\nkind = \"ritual\"\nminutes = 30\nlanguage = \"en\"\n\
               [[step]]\nend = \"Back.\"\n";
    person.with("PATH", &path).with_exercise("walk", own)
}

/// A shell of theirs.
fn shell(person: &Person, program: &str, words: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(words).env_clear().current_dir(person.path(""));
    let like = person.command(&[]);
    command.envs(like.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn installs(person: &Person, shell: &str) {
    let put = person.runs(&["completions", "install", "--shell", shell]);
    assert_eq!(put.code, Some(0), "{}", put.err);
}

fn uninstalls(person: &Person, shell: &str) {
    let gone = person.runs(&["completions", "uninstall", "--shell", shell]);
    assert_eq!(gone.code, Some(0), "{}", gone.err);
}

/// A shell in a window, once it waits for words.
fn at_the_prompt(command: &Command) -> Seat {
    let mut seat = Seat::start(command, 40, 100);
    seat.sees("ready>");
    seat
}

const BASH: &str = "unset HISTFILE\nPS1='ready> '\n. /usr/share/bash-completion/bash_completion\nbind 'set bell-style none'\n\
                    bind 'set show-all-if-ambiguous on'\n";

#[test]
#[ignore = "needs bash-completion"]
fn in_bash_tab_finds_what_was_installed() {
    let person = somebody().having(".bashrc", BASH).having("my letters.json", "");
    let before = everything(&person);
    installs(&person, "bash");
    let mut seat = at_the_prompt(&shell(&person, "bash", &["-i"]));
    seat.types("selfcomp show break-f\t").sees("show break-fierce");
    seat.types("\u{15}selfcomp journ\t").sees("ready> selfcomp journal");
    seat.types("\u{15}selfcomp wal\t").sees("ready> selfcomp walk");
    seat.types("\u{15}selfcomp support --country=N\t").sees("NL").sees("NZ");
    seat.types("\u{15}selfcomp journal import my\t").sees("import my\\ letters.json");
    seat.types("\u{15}exit\r");
    assert_eq!(seat.ends().code, Some(0));
    uninstalls(&person, "bash");
    assert_eq!(everything(&person), before);
}

const ZSH: &str =
    "PS1='ready> '\nfpath=(~/.zfunc $fpath)\nautoload -Uz compinit && compinit -D\nunsetopt beep\n";

#[test]
#[ignore = "needs zsh"]
fn in_zsh_tab_finds_what_was_installed() {
    let person = somebody().having(".zshrc", ZSH).having(".zfunc/_other", "#compdef other\n");
    let before = everything(&person);
    installs(&person, "zsh");
    assert!(person.path(".zfunc/_selfcomp").exists());
    let mut seat = at_the_prompt(&shell(&person, "zsh", &["-i"]));
    seat.types("selfcomp show break\t").sees("Protect, draw a line");
    seat.types("\u{15}selfcomp journ\t").sees("ready> selfcomp journal");
    seat.types("\u{15}selfcomp show wa\t").sees("ready> selfcomp show walk");
    seat.types("\u{15}selfcomp show w\t\u{15}selfcomp show \t").sees("A walk: slowly");
    seat.types("\u{15}exit\r");
    seat.ends();
    uninstalls(&person, "zsh");
    assert_eq!(everything(&person), before);
}

#[test]
#[ignore = "needs zsh"]
fn in_zsh_the_lines_that_are_said_are_the_ones_that_help() {
    let person = somebody().having(".zshrc", "PS1='ready> '\n");
    let put = person.runs(&["completions", "install", "--shell", "zsh"]);
    let lines: Vec<&str> = put.out.lines().filter(|line| line.starts_with("  ")).collect();
    assert_eq!(lines.len(), 2, "{}", put.out);
    let person = person.having(".zshrc", &format!("PS1='ready> '\n{}\n", lines.join("\n")));
    let mut seat = at_the_prompt(&shell(&person, "zsh", &["-i"]));
    seat.types("selfcomp show break\t").sees("Protect, draw a line");
    let again = person.runs(&["completions", "install", "--shell", "zsh"]);
    assert!(again.out.contains("already") && !again.out.contains("zshrc"), "{}", again.out);
}

#[test]
#[ignore = "needs fish"]
fn in_fish_tab_finds_what_was_installed() {
    let person = somebody();
    // What fish makes for itself is there first.
    said(&shell(&person, "fish", &["-c", "true"]).output().unwrap());
    let before = everything(&person);
    installs(&person, "fish");
    let complete = |typed: &str| {
        let question = format!("complete -C '{typed}'");
        said(&shell(&person, "fish", &["-c", &question]).output().unwrap())
    };
    assert!(complete("selfcomp show break-f").contains("break-fierce\tProtect, draw a line"));
    assert!(complete("selfcomp wa").contains("walk\tA walk: slowly"));
    assert!(complete("selfcomp support --country N").contains("NL\tNetherlands"));
    assert_eq!(complete("selfcomp show zzz"), "");
    uninstalls(&person, "fish");
    assert_eq!(everything(&person), before);
    assert!(!complete("selfcomp show break-f").contains("break-fierce"));
}

#[test]
#[ignore = "needs elvish"]
fn in_elvish_the_line_that_is_said_makes_tab_work() {
    let person = somebody();
    let said = person.runs(&["completions", "install", "--shell", "elvish"]).out;
    let line = said.lines().find_map(|line| line.strip_prefix("  ")).unwrap();
    let person =
        person.having(".config/elvish/rc.elv", &format!("set edit:prompt = {{ put 'ready> ' }}\n{line}\n"));
    let mut seat = at_the_prompt(&shell(&person, "elvish", &[]));
    seat.types("selfcomp show break-f\t").sees("break-fierce");
    seat.types("\u{15}selfcomp show \t").sees("break-soften").sees("walk");
}

/// What nushell would show behind these words.
fn in_nushell(person: &Person, typed: &str) -> Vec<String> {
    let file = person.path("typed.nu");
    std::fs::write(&file, typed).unwrap();
    let place = typed.len().to_string();
    let file = file.display().to_string();
    let output = shell(person, "nu", &["--ide-complete", &place, &file]).output().unwrap();
    std::fs::remove_file(&file).unwrap();
    let said: Value = serde_json::from_str(&said(&output)).unwrap();
    let all = said["completions"].as_array().unwrap().iter();
    all.map(|one| one.as_str().unwrap().to_owned()).collect()
}

#[test]
#[ignore = "needs nushell"]
fn in_nushell_tab_finds_what_was_installed() {
    // What nushell makes for itself is there first.
    let person = somebody().having(".local/share/nushell/history.txt", "");
    let before = everything(&person);
    installs(&person, "nushell");
    let stub = person.path(".local/share/nushell/vendor/autoload/selfcomp.nu");
    let source = format!("source {}\n", stub.display());
    let typed = |words: &str| in_nushell(&person, &format!("{source}{words}"));
    assert_eq!(typed("selfcomp show break-f"), ["break-fierce"]);
    assert!(typed("selfcomp ").contains(&"walk".to_owned()));
    assert_eq!(typed("selfcomp break --no-t"), ["--no-trace"]);
    assert_eq!(typed("selfcomp support --country N"), ["NL", "NZ"]);
    // The program itself runs as before, with whatever flags it has by then.
    let ran = said(
        &shell(&person, "nu", &["-c", &format!("{source}selfcomp show break --accessible | lines | length")])
            .output()
            .unwrap(),
    );
    assert!(ran.trim().parse::<u32>().unwrap() > 10, "{ran}");
    uninstalls(&person, "nushell");
    assert_eq!(everything(&person), before);
}

#[test]
#[ignore = "needs nushell"]
fn in_nushell_a_new_window_loads_it_by_itself() {
    let person = somebody().having(
        ".config/nushell/config.nu",
        "$env.PROMPT_COMMAND = {|| 'ready'}\n$env.PROMPT_INDICATOR = '>'\n$env.config.show_banner = false\n",
    );
    installs(&person, "nushell");
    let mut seat = Seat::start(&shell(&person, "nu", &[]), 40, 100);
    // It asks the terminal where its cursor is, and waits for the answer.
    seat.until("it asks", |view| view.raw.windows(4).any(|bytes| bytes == b"\x1b[6n"));
    seat.types("\x1b[1;1R").sees("ready>");
    seat.types("selfcomp show break-f\t")
        .until("the name is filled in", |view| view.screen_text().contains("break-fierce"));
    seat.signal(Signal::KILL).ends();
}

#[test]
#[ignore = "needs zsh, fish, elvish and nushell"]
fn without_the_program_every_script_does_nothing() {
    let person = somebody();
    let top = concat!(env!("CARGO_MANIFEST_DIR"), "/completions");
    let runs = [
        ("bash", vec!["-c".to_owned(), format!(". {top}/selfcomp.bash")]),
        (
            "zsh",
            vec![
                "-f".to_owned(),
                "-c".to_owned(),
                format!("autoload -Uz compinit; compinit -D; . {top}/_selfcomp"),
            ],
        ),
        ("fish", vec!["-c".to_owned(), format!("source {top}/selfcomp.fish; complete -C 'selfcomp '")]),
        ("elvish", vec!["-c".to_owned(), std::fs::read_to_string(format!("{top}/selfcomp.elv")).unwrap()]),
        (
            "nu",
            vec!["-c".to_owned(), format!("source {top}/selfcomp.nu; nu-complete selfcomp [selfcomp \"\"]")],
        ),
    ];
    std::fs::remove_file(person.path("bin/selfcomp")).unwrap();
    for (program, words) in runs {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let output = shell(&person, program, &words).output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{program}: {output:?}");
        assert!(!String::from_utf8_lossy(&output.stdout).contains("selfcomp"), "{program}: {output:?}");
    }
}

#[test]
#[ignore = "needs zsh, fish and elvish"]
fn every_script_for_packagers_is_one_its_shell_understands() {
    let person = somebody();
    for (name, program, check) in [
        ("bash", "bash", vec!["-n"]),
        ("zsh", "zsh", vec!["-n"]),
        ("fish", "fish", vec!["-n"]),
        ("nushell", "nu", vec![]),
    ] {
        let script = person.runs(&["completions", name]).out;
        std::fs::write(person.path("script"), &script).unwrap();
        let output = shell(&person, program, &[&check[..], &["script"]].concat()).output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{name}: {output:?}");
    }
    let complete = "source script; complete -C 'selfcomp show break-f'";
    std::fs::write(person.path("script"), person.runs(&["completions", "fish"]).out).unwrap();
    let output = said(&shell(&person, "fish", &["--no-config", "-c", complete]).output().unwrap());
    assert!(output.contains("break-fierce"), "{output}");
}
