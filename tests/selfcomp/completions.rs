//! What the Tab key knows: generated, committed, and proven current.
//!
//! `SELFCOMP_REWRITE=1 cargo test completions` writes the scripts anew, after an exercise or a flag was added.

use std::path::Path;

use clap::CommandFactory;
use clap_complete::{Shell, generate};
use selfcomp::catalog::BUILT_IN;
use selfcomp::cli::{Cli, PracticeCli};

use crate::rewriting::is_current;

/// The commands, and each exercise as one of them.
fn everything() -> clap::Command {
    BUILT_IN.iter().fold(Cli::command(), |command, exercise| {
        command.subcommand(PracticeCli::command().name(exercise.id).about(exercise.title))
    })
}

fn script(shell: Shell) -> String {
    let mut bytes = Vec::new();
    generate(shell, &mut everything(), "selfcomp", &mut bytes);
    String::from_utf8(bytes).unwrap()
}

#[test]
fn somebody_pressing_tab_is_offered_what_this_version_has() {
    for (shell, name) in [
        (Shell::Bash, "selfcomp.bash"),
        (Shell::Zsh, "_selfcomp"),
        (Shell::Fish, "selfcomp.fish"),
        (Shell::Elvish, "selfcomp.elv"),
        (Shell::PowerShell, "_selfcomp.ps1"),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions").join(name);
        let script = script(shell);
        assert!(
            is_current(&path, &script),
            "{name} is not current: SELFCOMP_REWRITE=1 cargo test completions"
        );
        for exercise in BUILT_IN {
            assert!(script.contains(exercise.id), "{name} does not know {}", exercise.id);
        }
    }
}
