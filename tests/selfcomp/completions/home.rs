//! `selfcomp completions install` and `uninstall`: what they do to a home, and what they leave alone.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use selfcomp::completion::Shell;
use selfcomp::completion::script::ours;

use crate::person::Person;

const INSTALL: [&str; 3] = ["completions", "install", "--shell"];
const UNINSTALL: [&str; 3] = ["completions", "uninstall", "--shell"];

/// Where each shell looks by itself.
const PLACES: [(&str, &str); 3] = [
    ("bash", ".local/share/bash-completion/completions/selfcomp"),
    ("fish", ".config/fish/completions/selfcomp.fish"),
    ("nushell", ".local/share/nushell/vendor/autoload/selfcomp.nu"),
];

/// Every file and folder of a home.
pub(super) fn everything(person: &Person) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&person.path(""), &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()) {
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), found);
        }
        found.push(entry.path());
    }
}

/// Runs a command with the name of a shell behind it.
fn does(person: &Person, what: [&str; 3], shell: &str) -> crate::person::Result {
    person.runs(&[what[0], what[1], what[2], shell])
}

#[test]
fn the_script_is_put_where_the_shell_looks_and_is_all_that_is_taken_away() {
    for (shell, place) in PLACES {
        // What the shell has made for itself.
        let person =
            Person::new().having(".config/fish/config.fish", "").having(".local/share/nushell/history", "");
        let before = everything(&person);
        let put = does(&person, INSTALL, shell);
        assert_eq!((put.code, put.err.as_str()), (Some(0), ""));
        let path = person.path(place);
        assert!(put.out.replace('\n', " ").contains(&path.display().to_string()), "{}", put.out);
        let shell_known = Shell::named(shell.as_ref()).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), ours(shell_known));
        let places = person.runs(&["paths"]).out;
        assert!(places.contains("The script for the Tab key") && places.contains(place), "{places}");
        let again = does(&person, INSTALL, shell);
        assert!(again.code == Some(0) && again.out.contains("already"), "{}", again.out);
        let gone = does(&person, UNINSTALL, shell);
        assert!(gone.code == Some(0) && gone.out.contains("gone from"), "{}", gone.out);
        assert_eq!(everything(&person), before);
        assert!(!person.runs(&["paths"]).out.contains("Tab key"));
        let again = does(&person, UNINSTALL, shell);
        assert!(again.code == Some(0) && again.out.contains("nothing was changed"), "{}", again.out);
    }
}

#[test]
fn a_folder_with_something_else_in_it_stays() {
    for (shell, place) in PLACES {
        let beside = Path::new(place).with_file_name("other");
        let person = Person::new().having(&beside.display().to_string(), "mine");
        let before = everything(&person);
        does(&person, INSTALL, shell);
        does(&person, UNINSTALL, shell);
        assert_eq!(everything(&person), before);
    }
}

#[test]
fn what_somebody_else_put_there_is_left_as_it_is() {
    for (shell, place) in PLACES {
        let person = Person::new().having(place, "complete selfcomp mine");
        let refused = does(&person, INSTALL, shell);
        assert!(refused.code == Some(1) && refused.err.contains("left as it is"), "{}", refused.err);
        assert!(does(&person, UNINSTALL, shell).out.contains("nothing was changed"));
        assert_eq!(fs::read_to_string(person.path(place)).unwrap(), "complete selfcomp mine");
        fs::remove_file(person.path(place)).unwrap();
        symlink(person.path("nowhere"), person.path(place)).unwrap();
        assert_eq!(does(&person, INSTALL, shell).code, Some(1));
        assert!(
            fs::symlink_metadata(person.path(place)).unwrap().is_symlink()
                && !person.path("nowhere").exists()
        );
    }
}

#[test]
fn a_script_of_an_older_version_is_replaced() {
    for (shell, place) in PLACES {
        let known = ours(Shell::named(shell.as_ref()).unwrap());
        let first = format!("{}\nold\n", known.lines().next().unwrap());
        let person = Person::new().having(place, &first);
        assert_eq!(does(&person, INSTALL, shell).code, Some(0));
        assert_eq!(fs::read_to_string(person.path(place)).unwrap(), known);
    }
}

#[test]
fn the_shell_is_guessed_and_said() {
    let person = Person::new().with("SHELL", "/usr/bin/fish");
    let guessed = person.runs(&["completions", "install"]);
    assert!(guessed.code == Some(0) && guessed.err.contains("your shell is fish"), "{}", guessed.err);
    assert!(person.path(PLACES[1].1).exists());
    assert_eq!(person.runs(&["completions", "uninstall"]).code, Some(0));
    assert!(!person.path(PLACES[1].1).exists());
    for person in [Person::new(), Person::new().with("SHELL", "/bin/tcsh")] {
        let unknown = person.runs(&["completions", "install"]);
        assert!(unknown.code == Some(2) && unknown.err.contains("--shell bash"), "{}", unknown.err);
    }
}

#[test]
fn folders_of_ones_own_choice_are_kept_to() {
    let person = Person::new();
    let (data, settings) =
        (person.path("data").display().to_string(), person.path("settings").display().to_string());
    let person = person.with("XDG_DATA_HOME", &data).with("XDG_CONFIG_HOME", &settings);
    for shell in ["bash", "fish", "nushell"] {
        assert_eq!(does(&person, INSTALL, shell).code, Some(0));
    }
    assert!(person.path("data/bash-completion/completions/selfcomp").exists());
    assert!(person.path("settings/fish/completions/selfcomp.fish").exists());
    assert!(person.path("data/nushell/vendor/autoload/selfcomp.nu").exists());
    let nowhere = Person::new().without("HOME");
    let refused = does(&nowhere, INSTALL, "fish");
    assert!(refused.code == Some(1) && refused.err.contains("$HOME"), "{}", refused.err);
}

#[test]
fn a_shell_without_such_a_folder_is_given_its_line() {
    for (shell, file) in [("elvish", "rc.elv"), ("powershell", "$PROFILE")] {
        let person = Person::new();
        let before = everything(&person);
        let line = does(&person, INSTALL, shell);
        let script = ours(Shell::named(shell.as_ref()).unwrap()).lines().nth(1).unwrap();
        assert!(line.code == Some(0) && line.out.contains(script) && line.out.contains(file), "{}", line.out);
        assert!(does(&person, UNINSTALL, shell).out.contains(file));
        assert_eq!(everything(&person), before);
    }
}

/// Somebody whose zsh has these settings.
fn with_zsh(says: &str) -> Person {
    let person = Person::new().having("bin/zsh", &format!("#!/bin/sh\ncat <<'EOF'\nhello!\n{says}\nEOF\n"));
    fs::set_permissions(person.path("bin/zsh"), fs::Permissions::from_mode(0o700)).unwrap();
    let path = format!("{}:/usr/bin:/bin", person.path("bin").display());
    person.without("PATH").with("PATH", &path)
}

#[test]
fn in_zsh_the_script_goes_into_a_folder_of_ones_own_that_zsh_knows() {
    let person = with_zsh("");
    let own = person.path("dots/completions");
    let says =
        format!("selfcomp:folder:/usr/share/zsh\nselfcomp:folder:{}\nselfcomp:completes", own.display());
    let person = person.having("bin/zsh", &format!("#!/bin/sh\ncat <<'EOF'\n{says}\nEOF\n"));
    fs::create_dir_all(&own).unwrap();
    let before = everything(&person);
    let put = does(&person, INSTALL, "zsh");
    assert!(put.code == Some(0) && !put.out.contains("~/.zshrc"), "{}", put.out);
    assert!(own.join("_selfcomp").exists());
    assert!(does(&person, UNINSTALL, "zsh").out.contains("gone from"));
    assert_eq!(everything(&person), before);
}

#[test]
fn a_zsh_that_looks_nowhere_of_ones_own_is_told_of_with_the_lines_to_add() {
    let cases = [
        (with_zsh("selfcomp:folder:/usr/share/zsh\nselfcomp:completes"), "This line in ~/.zshrc", false),
        (with_zsh("selfcomp:folder:/usr/share/zsh"), "These lines in ~/.zshrc", true),
        (with_zsh("").without("PATH").with("PATH", "/nowhere"), "These lines in ~/.zshrc", true),
    ];
    for (person, says, starts) in cases {
        let person = person.having(".local/share/other", "");
        let before = everything(&person);
        let put = does(&person, INSTALL, "zsh");
        let folder = person.path(".local/share/zsh/site-functions");
        let line = format!("  fpath=({} $fpath)", folder.display());
        let said = put.out.replace('\n', " ");
        assert!(put.code == Some(0) && said.contains(says) && put.out.contains(&line), "{}", put.out);
        assert_eq!(put.out.contains("autoload -Uz compinit"), starts);
        assert!(folder.join("_selfcomp").exists());
        does(&person, UNINSTALL, "zsh");
        assert_eq!(everything(&person), before);
    }
}

#[test]
fn settings_that_leave_a_program_behind_keep_nobody_waiting_for_it() {
    let person = with_zsh("selfcomp:completes");
    let zsh = "#!/bin/sh\nsleep 600 &\necho $! > \"$HOME/left\"\necho selfcomp:completes\n";
    let person = person.having("bin/zsh", zsh);
    let put = does(&person, INSTALL, "zsh");
    // It ends before what it waited for could: the one left behind is still there.
    let left = fs::read_to_string(person.path("left")).unwrap();
    let ended = Command::new("kill").arg(left.trim()).status().unwrap();
    assert!(ended.success() && put.out.contains("This line in ~/.zshrc"), "{}", put.out);
}

#[test]
fn a_disk_that_says_no_is_named() {
    let person = Person::new().having(".config", "a file where a folder would be");
    let refused = does(&person, INSTALL, "fish");
    assert!(refused.code == Some(1) && refused.err.contains("could not be written"), "{}", refused.err);
}

#[test]
fn without_anything_to_do_it_says_how_it_is_done() {
    let how = Person::new().runs(&["completions"]);
    assert!(how.code == Some(0) && how.out.contains("selfcomp completions install"), "{}", how.out);
    let wrong = Person::new().runs(&["completions", "tcsh"]);
    assert!(wrong.code == Some(2) && wrong.err.contains("possible values"), "{}", wrong.err);
}
