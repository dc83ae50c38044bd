//! A new terminal in the real shells: one line when there is one, and nothing anywhere else.
//!
//! In the place of the program stands a script that knows how often it was called. `./test` installs the shells.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use crate::person::Person;
use crate::pty::{Seat, View};

/// What the program would say.
const LINE: &str = "a line that is due";

/// Every shell shows this when it waits.
const PROMPT: &str = "ready>";

/// A shell, and how it is set up by hand.
struct Shell {
    name: &'static str,
    /// What it reads when it is opened.
    settings: &'static str,
    /// What makes it ask with [`PROMPT`].
    prompt: &'static str,
    /// How it asks the program each time, as the text itself says.
    asks: &'static str,
    /// Writes the names of every variable and function into the file `names`.
    names: &'static str,
}

const BASH: Shell = Shell {
    name: "bash",
    settings: ".bashrc",
    prompt: "PS1='ready> '\n",
    asks: "if command -v selfcomp >/dev/null; then eval \"$(selfcomp init bash)\"; fi\n",
    names: "{ compgen -v; compgen -A function; } >> ~/names\n",
};

const ZSH: Shell = Shell {
    name: "zsh",
    settings: ".zshrc",
    prompt: "PS1='ready> '\n",
    asks: "if command -v selfcomp >/dev/null; then eval \"$(selfcomp init zsh)\"; fi\n",
    names: "print -l ${(ok)parameters} ${(ok)functions} >> ~/names\n",
};

const FISH: Shell = Shell {
    name: "fish",
    settings: ".config/fish/config.fish",
    prompt: "function fish_prompt; echo 'ready> '; end\nset fish_greeting\n",
    asks: "command -q selfcomp; and selfcomp init fish | source\n",
    names: "begin; set -n; functions -an; end >> ~/names\n",
};

const NU: Shell = Shell {
    name: "nu",
    settings: ".config/nushell/config.nu",
    prompt: "$env.config.show_banner = false\n$env.PROMPT_COMMAND = {|| 'ready>' }\n",
    asks: "",
    names: "",
};

const SHELLS: [Shell; 4] = [BASH, ZSH, FISH, NU];

impl Shell {
    /// The text that is printed for this shell.
    fn text(&self) -> String {
        let said = Person::new().runs(&["init", self.name]);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
        said.out
    }

    /// Someone whose shell is set up like this, with a program that does this when a reminder may be due.
    fn with(&self, settings: &str, program: &str) -> Person {
        let real = env!("CARGO_BIN_EXE_selfcomp");
        let program = format!(
            "#!/bin/sh\n[ \"$1\" = init ] && exec {real} \"$@\"\n[ \"$*\" = 'remind --due' ] || exit 9\n\
             echo called >> ~/called\n{program}\n"
        );
        let person = Person::new().having("bin/selfcomp", &program).having(self.settings, settings);
        fs::set_permissions(person.path("bin/selfcomp"), fs::Permissions::from_mode(0o755)).unwrap();
        let everywhere = std::env::var("PATH").unwrap();
        let path = format!("{}:{everywhere}", person.path("bin").display());
        person.with("PATH", &path)
    }

    /// Someone who has the printed text in their settings.
    fn set_up(&self) -> Person {
        self.with(&format!("{}{}", self.prompt, self.text()), &format!("echo '{LINE}'"))
    }

    /// This shell, with these words behind its name.
    fn command(&self, person: &Person, words: &[&str]) -> Command {
        let mut command = Command::new(self.name);
        let as_started = person.command(&[]);
        command.args(words).env_clear().current_dir(person.path(""));
        command.envs(as_started.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command
    }

    /// A new terminal, as soon as it waits.
    fn opens(&self, person: &Person) -> Seat {
        let mut seat = Seat::start(&self.command(person, &["-i"]), 24, 80);
        self.waits(&mut seat, 1);
        seat
    }

    /// Until there are so many prompts. Nu asks the terminal before each where the cursor is.
    fn waits(&self, seat: &mut Seat, times: usize) {
        let waits = |screen: &str| screen.matches(PROMPT).count() >= times;
        while self.name == NU.name && !waits(&seat.screen()) {
            seat.until("it asks or waits", |view| asks(view) || waits(&view.screen_text()));
            seat.types(&format!("\x1b[{};1R", 2 * times)).lets_pass(50);
        }
        seat.until("it waits", |view| waits(&view.screen_text()));
    }
}

/// Whether the terminal was asked where the cursor is, and nothing came after that.
fn asks(view: &View) -> bool {
    view.raw.ends_with(b"\x1b[6n")
}

/// How often the program was asked for what is due.
fn calls(person: &Person) -> usize {
    fs::read_to_string(person.path("called")).map_or(0, |called| called.lines().count())
}

/// What was written in the home, as lines.
fn lines(person: &Person, file: &str) -> Vec<String> {
    fs::read_to_string(person.path(file)).unwrap().lines().map(str::to_owned).collect()
}

fn shows_the_line_once(shell: &Shell) {
    let asking = shell.with(&format!("{}{}", shell.prompt, shell.asks), &format!("echo '{LINE}'"));
    let asking = Some(asking).filter(|_| !shell.asks.is_empty());
    for person in [Some(shell.set_up()), asking].into_iter().flatten() {
        let mut seat = shell.opens(&person);
        assert_eq!(seat.screen().matches(LINE).count(), 1, "{}", seat.screen());
        shell.waits(seat.types("\r"), 2);
        shell.waits(seat.types("\r"), 3);
        seat.types("exit\r");
        let end = seat.ends();
        assert_eq!((end.everything.matches(LINE).count(), calls(&person)), (1, 1), "{}", end.everything);
        let unwanted =
            ["rror", "not found", "__selfcomp"].iter().find(|word| end.everything.contains(**word));
        assert!(unwanted.is_none(), "{}", end.everything);
    }
}

fn stays_silent_when_asked_to(shell: &Shell) {
    for (variable, value, speaks) in [
        ("SELFCOMP_QUIET", "1", false),
        ("SELFCOMP_QUIET", "yes", false),
        ("SELFCOMP_QUIET", "0", true),
        ("SELFCOMP_QUIET", "", true),
        ("TERM", "dumb", false),
    ] {
        let person = shell.set_up().with(variable, value);
        let seat = shell.opens(&person);
        assert_eq!(seat.screen().contains(LINE), speaks, "{variable}={value}: {}", seat.screen());
        assert_eq!(calls(&person), usize::from(speaks), "{variable}={value}");
    }
}

fn says_nothing_once_the_program_is_gone(shell: &Shell) {
    let handler = match shell.name {
        "bash" => "command_not_found_handle() { echo handled >/dev/tty; }\n",
        "zsh" => "command_not_found_handler() { echo handled >/dev/tty; }\n",
        "fish" => "function fish_command_not_found; echo handled >/dev/tty; end\n",
        _ => "",
    };
    for asks in [shell.text(), shell.asks.to_owned()] {
        let person = shell.with(&format!("{handler}{}{asks}", shell.prompt), "");
        fs::remove_file(person.path("bin/selfcomp")).unwrap();
        let seat = shell.opens(&person);
        let screen = seat.screen();
        let told = screen.lines().filter(|line| !line.trim().is_empty() && !line.contains(PROMPT));
        assert_eq!(told.count(), 0, "{screen}");
    }
}

fn gives_a_prompt_whatever_the_program_does(shell: &Shell) {
    for program in ["exec sleep 600", "echo torn >&2; exit 7", "kill -KILL $$"] {
        let person = shell.with(&format!("{}{}", shell.prompt, shell.text()), program);
        let seat = shell.opens(&person);
        assert!(calls(&person) == 1 && !seat.screen().contains("torn"), "{program}: {}", seat.screen());
    }
}

/// What a copying program at the other end would read.
fn bytes_pass_unchanged(shell: &Shell, words: &[&str], person: &Person) {
    let bytes: Vec<u8> = (0..=255).cycle().take(20_000).collect();
    let mut command = shell.command(person, words);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let sent = bytes.clone();
    let writer = std::thread::spawn(move || input.write_all(&sent));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.stdout == bytes, "{words:?}: {}", String::from_utf8_lossy(&output.stdout[..200]));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{words:?}");
    assert_eq!(calls(person), 0, "{words:?}");
}

/// In a terminal too: `ssh -t`, an editor's `:!`, a script.
fn is_silent_beside_a_command(shell: &Shell, person: &Person, words: &[&str]) {
    let end = Seat::start(&shell.command(person, words), 24, 80).ends();
    assert_eq!((end.everything.trim(), calls(person)), ("done", 0), "{words:?}");
}

/// An editor that looks from afar asks an interactive shell through pipes.
fn is_silent_without_a_terminal(shell: &Shell) {
    let person = shell.set_up().having("typed", "echo done\n");
    let mut command = shell.command(&person, &["-i"]);
    let output = command.stdin(fs::File::open(person.path("typed")).unwrap()).output().unwrap();
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(out.contains("done") && !out.contains(LINE) && calls(&person) == 0, "{}: {out}", shell.name);
}

/// The settings with these lines around the text, opened and left.
fn with_lines_around(shell: &Shell, before: &str, after: &str) -> Person {
    let settings = format!("{}{before}{}{after}", shell.prompt, shell.text());
    let person = shell.with(&settings, &format!("echo '{LINE}'"));
    let mut seat = shell.opens(&person);
    assert!(seat.screen().contains(LINE), "{}", seat.screen());
    let end = seat.types("exit\r").ends();
    assert!(!end.everything.contains("trapped"), "{}", end.everything);
    person
}

fn leaves_no_name_and_no_other_status(shell: &Shell) {
    let person = with_lines_around(shell, shell.names, &shell.names.replace("names\n", "after\n"));
    let (before, after) = (lines(&person, "names"), lines(&person, "after"));
    let of_the_shell = ["_", "PIPESTATUS", "pipestatus", "?", "status"];
    let new: Vec<_> = after
        .iter()
        .filter(|name| !before.contains(name) && !of_the_shell.contains(&name.as_str()))
        .collect();
    assert!(!before.is_empty() && new.is_empty(), "{new:?}");
    let (three, status) = match shell.name {
        "fish" => ("function three; return 3; end; three\n", "echo $status > ~/status\n"),
        _ => ("(exit 3)\n", "echo $? > ~/status\n"),
    };
    assert_eq!(lines(&with_lines_around(shell, three, status), "status"), ["3"]);
}

#[test]
fn the_text_says_where_it_goes_and_how_to_end_it() {
    for shell in SHELLS {
        let text = shell.text();
        assert!(text.starts_with(&format!("# selfcomp, for {}:", shell.name)), "{text}");
        let asks = shell.asks.trim();
        assert!(text.contains(&format!("#   {asks}")) && text.contains("# gone, and where"), "{text}");
        assert!(text.contains("To end it,") && text.lines().all(|line| line.len() <= 86), "{text}");
    }
}

#[test]
fn somebody_who_names_no_shell_gets_the_one_of_their_login() {
    for (login, shell) in [("/usr/bin/zsh", "zsh"), ("/bin/bash", "bash"), ("/opt/nu", "nu")] {
        let said = Person::new().with("SHELL", login).runs(&["init"]);
        assert_eq!((said.code, said.out), (Some(0), Person::new().runs(&["init", shell]).out), "{login}");
    }
    for login in ["/bin/dash", "", "/"] {
        let said = Person::new().with("SHELL", login).runs(&["init"]);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{login}");
        assert!(said.err.contains("bash, zsh, fish, nu"), "{}", said.err);
    }
}

#[test]
fn a_shell_that_is_not_known_is_answered_with_those_there_are() {
    let said = Person::new().runs(&["init", "bsh"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    for name in ["bash", "zsh", "fish", "nu", "similar value exists: 'bash'"] {
        assert!(said.err.contains(name), "{}", said.err);
    }
}

#[test]
fn a_fault_in_the_settings_is_nothing_a_new_terminal_says() {
    let person = Person::new().having(".config/selfcomp/config.toml", "country = [");
    for words in [&["init", "bash"][..], &["--accessible", "init", "bash"]] {
        let said = person.runs(words);
        assert_eq!((said.code, said.err.as_str(), said.out), (Some(0), "", BASH.text()));
    }
}

#[test]
#[ignore = "needs bash, zsh, fish and nu"]
fn a_new_terminal_shows_the_line_once_and_gives_a_prompt() {
    SHELLS.iter().for_each(shows_the_line_once);
}

#[test]
#[ignore = "needs bash, zsh, fish and nu"]
fn somebody_who_types_what_the_text_says_is_set_up() {
    for shell in SHELLS {
        let text = shell.text();
        let typed: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("#   ")).collect();
        // The last way for most; for nu, one way in several lines.
        let typed = if shell.name == NU.name { typed.join("\n") } else { typed.last().unwrap().to_string() };
        let person = shell.with(shell.prompt, &format!("echo '{LINE}'"));
        let done = shell.command(&person, &["-c", &typed]).output().unwrap();
        assert_eq!((done.status.code(), String::from_utf8_lossy(&done.stderr).as_ref()), (Some(0), ""));
        let seat = shell.opens(&person);
        assert!(seat.screen().contains(LINE), "{}: {}", shell.name, seat.screen());
    }
}

#[test]
#[ignore = "needs bash, zsh, fish and nu"]
fn somebody_who_wants_silence_has_it_and_no_program_is_started() {
    SHELLS.iter().for_each(stays_silent_when_asked_to);
}

#[test]
#[ignore = "needs bash, zsh, fish and nu"]
fn a_terminal_says_nothing_once_the_program_is_gone() {
    SHELLS.iter().for_each(says_nothing_once_the_program_is_gone);
}

#[test]
#[ignore = "needs bash, zsh, fish, nu and timeout"]
fn a_program_that_hangs_or_fails_keeps_nobody_from_a_prompt() {
    SHELLS.iter().for_each(gives_a_prompt_whatever_the_program_does);
}

#[test]
#[ignore = "needs bash, zsh and fish"]
fn a_shell_is_afterwards_as_it_was() {
    [BASH, ZSH, FISH].iter().for_each(leaves_no_name_and_no_other_status);
}

#[test]
#[ignore = "needs bash"]
fn files_that_are_copied_through_bash_arrive_as_they_were_sent() {
    let person = BASH.set_up();
    let rc = person.path(".bashrc").display().to_string();
    let sourced = BASH.set_up().with("BASH_ENV", &rc);
    bytes_pass_unchanged(&BASH, &["-c", "cat"], &person);
    bytes_pass_unchanged(&BASH, &["-c", "cat"], &sourced);
    bytes_pass_unchanged(&BASH, &["-c", ". ~/.bashrc; cat"], &person);
    bytes_pass_unchanged(&BASH, &["-c", "set -eu; . ~/.bashrc; cat"], &person);
    // Some systems build bash so that it reads its settings for whoever comes from afar.
    bytes_pass_unchanged(&BASH, &["-c", "cat"], &BASH.set_up().with("SSH_CLIENT", "192.0.2.1 50000 22"));
}

#[test]
#[ignore = "needs zsh, fish and nu"]
fn files_that_are_copied_through_other_shells_arrive_as_they_were_sent() {
    bytes_pass_unchanged(&ZSH, &["-c", ". ~/.zshrc; cat"], &ZSH.set_up());
    let always = ZSH.set_up().having(".zshenv", &ZSH.text());
    bytes_pass_unchanged(&ZSH, &["-c", "cat"], &always);
    bytes_pass_unchanged(&FISH, &["-c", "cat"], &FISH.set_up());
    bytes_pass_unchanged(&NU, &["--login", "-c", "^cat"], &NU.set_up());
}

#[test]
#[ignore = "needs bash, zsh and fish"]
fn a_command_or_a_script_in_a_terminal_is_left_alone() {
    let bash = BASH.set_up().having("script", "echo done\n");
    let rc = bash.path(".bashrc").display().to_string();
    let bash = bash.with("BASH_ENV", &rc);
    let zsh = ZSH.set_up().having("script", "echo done\n").having(".zshenv", &ZSH.text());
    for words in [&["-c", "echo done"][..], &["-ic", "echo done"], &["script"]] {
        is_silent_beside_a_command(&BASH, &bash, words);
        is_silent_beside_a_command(&ZSH, &zsh, words);
    }
    let fish = FISH.set_up().having("script", "echo done\n");
    for words in [&["-c", "echo done"][..], &["script"]] {
        is_silent_beside_a_command(&FISH, &fish, words);
    }
}

#[test]
#[ignore = "needs bash, zsh and fish"]
fn an_interactive_shell_without_a_terminal_is_left_alone() {
    [BASH, ZSH, FISH].iter().for_each(is_silent_without_a_terminal);
}

#[test]
#[ignore = "needs bash and zsh"]
fn a_shell_with_strict_options_opens_as_ever() {
    for options in [
        "set -eu\n",
        "set -o nounset -o noclobber\n",
        "set -o posix; set -eu; unset TERM_PROGRAM SELFCOMP_QUIET\n",
        "set -eEu -o pipefail; trap 'echo trapped' ERR\n! true\n",
        "trap 'echo trapped' ERR\n! true\n",
        "IFS=0; shopt -s nullglob failglob extglob\n",
        "alias selfcomp=false timeout=false\n",
    ] {
        with_lines_around(&BASH, options, "set +eu\n");
    }
    for options in [
        "set -eu\n",
        "emulate sh\n",
        "emulate sh; set -eu\n! true\n",
        "emulate ksh; set -o nounset -o noclobber\n",
        "setopt no_interactive_comments print_exit_value err_return sh_word_split\n",
    ] {
        with_lines_around(&ZSH, options, "set +eu\n");
    }
}
