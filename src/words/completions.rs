//! What is said about the Tab key, and beside what it offers.

use std::io;
use std::path::Path;

use super::shown_path;
use crate::completion::Shell;
use crate::support::Situation;

/// Beside `last`.
pub const LAST: &str = "the newest entry";

/// After `remind pause`: each is understood there.
pub const DAYS_TO_COME: [&str; 10] =
    ["until", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "1w"];

/// Beside an entry or a draft: its day, and the exercise where it is known.
#[must_use]
pub fn entry(day: &str, exercise: Option<&str>) -> String {
    exercise.map_or_else(|| day.to_owned(), |exercise| format!("{day}, {exercise}"))
}

/// What a situation of the support screen is about.
#[must_use]
pub fn harm(situation: Situation) -> &'static str {
    match situation {
        Situation::Despair => "suicide, or anything too heavy alone",
        Situation::Home => "violence at home",
        Situation::Child => "a child at risk",
        Situation::Sexual => "sexual violence",
        Situation::Group => "harm by a group or a faith",
    }
}

/// Without a shell and without anything to do.
pub const HOW: &str = "The Tab key can complete commands, exercises and names of entries in your shell. \
`selfcomp completions install` sets that up, `uninstall` takes it away again, and `selfcomp completions bash` (or zsh, \
fish, elvish, powershell, nushell) prints a script with everything in it, for those who make packages.";

/// Which shell was taken, when nobody said.
#[must_use]
pub fn guessed(shell: Shell) -> String {
    format!("By $SHELL, your shell is {}; --shell names another.", shell.name())
}

/// Nothing says which shell it is.
pub const WHICH: &str = "$SHELL names no shell that is known here, so nothing was changed. Name yours: \
--shell bash, zsh, fish, elvish, powershell or nushell.";

/// There is no folder of the person's.
pub const NO_HOME: &str = "Nothing says where your home is ($HOME), so there is no place for the completions, and \
nothing was changed.";

/// The script is there now, where the shell finds it or not yet.
#[must_use]
pub fn installed(shell: Shell, path: &Path, found: bool) -> String {
    let there = format!("The completions for {} are in {} now.", shell.name(), shown_path(path));
    if found { format!("{there} {}", from_when(shell)) } else { there }
}

/// It was there before.
#[must_use]
pub fn current(shell: Shell, path: &Path, found: bool) -> String {
    let there = format!("The completions for {} are in {} already.", shell.name(), shown_path(path));
    if found { format!("{there} {}", from_when(shell)) } else { there }
}

fn from_when(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => {
            "The next bash you open has them where bash-completion is loaded, as on most systems. Elsewhere, this line \
             in ~/.bashrc does the same:"
        }
        Shell::Nushell => "The next nushell you open has them, from version 0.108 on.",
        _ => "The next one you open has them.",
    }
}

/// The line for a bash without its completions.
#[must_use]
pub fn bash_line(path: &Path) -> String {
    format!("  . {}", quoted(path))
}

/// Why zsh does not see the script yet.
#[must_use]
pub fn zsh_why(completes: bool) -> &'static str {
    if completes {
        "zsh does not look there yet: no folder of your own is in its fpath. This line in ~/.zshrc changes that, above \
         the one that starts compinit (or the one that loads a framework such as oh-my-zsh):"
    } else {
        "zsh does not look there yet: nothing in your settings starts its completions. These lines in ~/.zshrc change \
         that:"
    }
}

/// The lines for `~/.zshrc`.
#[must_use]
pub fn zsh_lines(folder: &Path, completes: bool) -> String {
    let line = format!("  fpath=({} $fpath)", quoted(folder));
    if completes { line } else { format!("{line}\n  autoload -Uz compinit && compinit") }
}

fn quoted(path: &Path) -> String {
    let path = shown_path(path);
    shlex::try_quote(&path).map(std::borrow::Cow::into_owned).unwrap_or(path)
}

/// For a shell without a folder to put a script in: where a line belongs.
#[must_use]
pub fn by_hand(shell: Shell) -> &'static str {
    match shell {
        Shell::Elvish => {
            "elvish has no folder for completions, so nothing was written. This line in ~/.config/elvish/rc.elv does it:"
        }
        _ => {
            "PowerShell has no folder for completions, so nothing was written. This line in your profile ($PROFILE) does \
             it:"
        }
    }
}

/// The same for taking them away.
#[must_use]
pub fn by_hand_away(shell: Shell) -> String {
    let file = if shell == Shell::Elvish { "~/.config/elvish/rc.elv" } else { "your profile ($PROFILE)" };
    format!(
        "Nothing was written for {}, so there is nothing to take away but its line in {file}.",
        shell.name()
    )
}

/// Something else is at its place.
#[must_use]
pub fn foreign(path: &Path) -> String {
    format!(
        "{} is there already and not from selfcomp, so it was left as it is. When it can go, move it away and try again.",
        shown_path(path)
    )
}

/// The disk said no.
#[must_use]
pub fn not_written(path: &Path, error: &io::Error) -> String {
    format!(
        "{} could not be written ({error}), so the completions are as they were. See whether you may write there.",
        shown_path(path)
    )
}

/// The disk said no to taking it away.
#[must_use]
pub fn not_taken(path: &Path, error: &io::Error) -> String {
    format!("{} could not be taken away ({error}). See whether you may write there.", shown_path(path))
}

/// It is gone.
#[must_use]
pub fn taken(shell: Shell, path: &Path) -> String {
    format!("The completions for {} are gone from {}.", shell.name(), shown_path(path))
}

/// It was not there.
#[must_use]
pub fn not_there(shell: Shell, path: &Path) -> String {
    format!(
        "There are no completions of selfcomp for {} in {}; nothing was changed.",
        shell.name(),
        shown_path(path)
    )
}
