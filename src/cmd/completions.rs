//! `selfcomp completions`: the Tab key of the person's shell, set up and taken away; scripts for packagers.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::app::{App, Failure, Outcome};
use crate::completion::place::{self, There, Zsh};
use crate::completion::{Shell, script};
use crate::files;
use crate::words::completions as words;

/// The Tab key of your shell: install sets it up, uninstall takes it away. With the name of a shell, a script that knows
/// everything from the start is printed, for those who make packages.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Completions {
    #[command(subcommand)]
    what: Option<What>,
    /// Print a script for bash, zsh, fish, elvish, powershell or nushell
    #[arg(value_enum, value_name = "SHELL", hide_possible_values = true)]
    shell: Option<Shell>,
}

#[derive(Debug, Subcommand)]
#[command(defer = true)]
enum What {
    /// Put a small script where your shell looks for it by itself
    Install(Which),
    /// Take that script away
    Uninstall(Which),
}

// Without words of its own, so that those of its command stand in `--help`.
#[derive(Debug, Args)]
struct Which {
    /// bash, zsh, fish, elvish, powershell or nushell; without it, the one in $SHELL
    #[arg(long, value_enum, value_name = "NAME", hide_possible_values = true)]
    shell: Option<Shell>,
}

impl Completions {
    /// Prints, sets up or takes away.
    ///
    /// # Errors
    /// When no shell can be told, something else is at its place, or the disk says no.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        match (self.what, self.shell) {
            (Some(What::Install(which)), _) => install(which.shell(app)?, app),
            (Some(What::Uninstall(which)), _) => uninstall(which.shell(app)?, app),
            (None, Some(shell)) => {
                let script = script::written_out(shell)?;
                app.out.write_all(script.as_bytes())?;
                Ok(Outcome::Done)
            }
            (None, None) => {
                app.page(words::HOW)?;
                Ok(Outcome::Done)
            }
        }
    }
}

impl Which {
    fn shell(&self, app: &mut App<'_>) -> Result<Shell, Failure> {
        if let Some(shell) = self.shell {
            return Ok(shell);
        }
        let guessed = app.env.get("SHELL").and_then(|shell| Shell::named(shell.as_ref()));
        let shell = guessed.ok_or_else(|| Failure::Usage(words::WHICH.to_owned()))?;
        app.tell(&words::guessed(shell))?;
        Ok(shell)
    }
}

fn install(shell: Shell, app: &mut App<'_>) -> Result<Outcome, Failure> {
    if matches!(shell, Shell::Elvish | Shell::Powershell) {
        app.page(words::by_hand(shell))?;
        // The first line of the script only says what it is.
        let line = script::ours(shell).lines().nth(1).unwrap_or_default();
        writeln!(app.out, "\n  {line}")?;
        return Ok(Outcome::Done);
    }
    let zsh = if shell == Shell::Zsh { place::ask(&app.env).unwrap_or_default() } else { Zsh::default() };
    let own = app.env.folder("HOME").and_then(|home| Some(zsh.own(&home)?.join("_selfcomp")));
    let path = own.or_else(|| place::file(shell, &app.env)).ok_or_else(no_home)?;
    let there = place::there(shell, &path).map_err(|error| not_written(&path, &error))?;
    let found = shell != Shell::Zsh || looks_there(&zsh, &path);
    match there {
        There::Foreign => return Err(Failure::Failed(words::foreign(&path))),
        There::Current => app.page(&words::current(shell, &path, found))?,
        There::Nothing | There::Ours => {
            place::put(shell, &path).map_err(|error| not_written(&path, &error))?;
            app.page(&words::installed(shell, &path, found))?;
        }
    }
    still_to_do(shell, &path, &zsh, app)
}

/// What the shell itself has to be told, which is for the person to do.
fn still_to_do(shell: Shell, path: &Path, zsh: &Zsh, app: &mut App<'_>) -> Result<Outcome, Failure> {
    let folder = path.parent().unwrap_or(path);
    let lines = match shell {
        Shell::Bash => words::bash_line(path),
        Shell::Zsh if !looks_there(zsh, path) => {
            app.page(words::zsh_why(zsh.completes))?;
            words::zsh_lines(folder, zsh.completes)
        }
        _ => return Ok(Outcome::Done),
    };
    writeln!(app.out, "\n{lines}")?;
    Ok(Outcome::Done)
}

/// Whether a new zsh finds a script at this path.
fn looks_there(zsh: &Zsh, path: &Path) -> bool {
    zsh.completes && zsh.folders.iter().any(|looks| path.parent() == Some(looks))
}

fn uninstall(shell: Shell, app: &mut App<'_>) -> Result<Outcome, Failure> {
    if matches!(shell, Shell::Elvish | Shell::Powershell) {
        app.page(&words::by_hand_away(shell))?;
        return Ok(Outcome::Done);
    }
    let usual = place::file(shell, &app.env).ok_or_else(no_home)?;
    let mut gone = false;
    for path in places(shell, &usual, app) {
        let there = place::there(shell, &path).map_err(|error| not_taken(&path, &error))?;
        if matches!(there, There::Current | There::Ours) {
            // A folder that zsh was told of is the person's own, and stays.
            let taken = if path == usual { place::take(shell, &path) } else { files::remove(&path) };
            taken.map_err(|error| not_taken(&path, &error))?;
            app.page(&words::taken(shell, &path))?;
            gone = true;
        }
    }
    if !gone {
        app.page(&words::not_there(shell, &usual))?;
    }
    Ok(Outcome::Done)
}

/// Everywhere a script of ours can be.
fn places(shell: Shell, usual: &Path, app: &App<'_>) -> Vec<PathBuf> {
    let mut places = vec![usual.to_owned()];
    if let Some(zsh) = Some(shell).filter(|shell| *shell == Shell::Zsh).and_then(|_| place::ask(&app.env)) {
        let home = app.env.folder("HOME");
        let own =
            zsh.folders.iter().filter(|folder| home.as_ref().is_some_and(|home| folder.starts_with(home)));
        places.extend(own.map(|folder| folder.join("_selfcomp")).filter(|path| path != usual));
    }
    places
}

fn no_home() -> Failure {
    Failure::Failed(words::NO_HOME.to_owned())
}

fn not_written(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Failed(words::not_written(path, error))
}

fn not_taken(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Failed(words::not_taken(path, error))
}
