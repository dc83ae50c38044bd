//! Where a shell looks for completions by itself, in the home of one person.

mod zsh;

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::{Shell, script};
use crate::env::Env;
use crate::files;

pub use zsh::{Zsh, ask};

/// No script of ours is longer, in bytes.
const LARGEST: usize = 16 * 1024;

/// What stands at a place.
#[derive(Debug, PartialEq, Eq)]
pub enum There {
    /// Nothing.
    Nothing,
    /// Our script as this version has it.
    Current,
    /// Ours, of another version.
    Ours,
    /// Something else: left alone.
    Foreign,
}

/// The file in which a shell looks by itself; `None` for shells that have no such folder, and where there is no home.
/// zsh has to be told of it, unless [`ask`] knows a better one.
#[must_use]
pub fn file(shell: Shell, env: &Env) -> Option<PathBuf> {
    let below = |base: Option<PathBuf>, path: &str| base.map(|base| base.join(path));
    match shell {
        Shell::Bash => {
            let own = env.folder("BASH_COMPLETION_USER_DIR");
            below(own.or_else(|| below(env.data_home(), "bash-completion")), "completions/selfcomp")
        }
        Shell::Zsh => below(env.data_home(), "zsh/site-functions/_selfcomp"),
        Shell::Fish => below(env.config_home(), "fish/completions/selfcomp.fish"),
        Shell::Nushell => below(env.data_home(), "nushell/vendor/autoload/selfcomp.nu"),
        Shell::Elvish | Shell::Powershell => None,
    }
}

/// The scripts of ours that are there, as far as it is known without starting a shell.
#[must_use]
pub fn installed(env: &Env) -> Vec<PathBuf> {
    let files = Shell::ALL.into_iter().filter_map(|shell| Some((shell, file(shell, env)?)));
    let ours = |(shell, path): (Shell, PathBuf)| {
        matches!(there(shell, &path), Ok(There::Current | There::Ours)).then_some(path)
    };
    files.filter_map(ours).collect()
}

/// What stands at a place.
///
/// # Errors
/// When it cannot be read.
pub fn there(shell: Shell, path: &Path) -> io::Result<There> {
    match fs::symlink_metadata(path) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(There::Nothing);
        }
        Err(error) => return Err(error),
        Ok(found) if !found.is_file() => return Ok(There::Foreign),
        Ok(_) => {}
    }
    let text = match files::read_itself(path, LARGEST) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => return Ok(There::Foreign),
        Err(error) => return Err(error),
    };
    Ok(match text {
        text if text == script::ours(shell) => There::Current,
        text if script::is_ours(&text) => There::Ours,
        _ => There::Foreign,
    })
}

/// Writes our script, in a folder that is made when it is not there.
///
/// # Errors
/// When it cannot be written.
pub fn put(shell: Shell, path: &Path) -> io::Result<()> {
    files::replace(path, script::ours(shell).as_bytes())
}

/// Takes a script of ours away, and the folders around it that exist for nothing but such scripts, when nothing is left
/// in them.
///
/// # Errors
/// When it cannot be removed.
pub fn take(shell: Shell, path: &Path) -> io::Result<()> {
    files::remove(path)?;
    let folders = match shell {
        Shell::Fish => 1,
        _ => 2,
    };
    files::tidy(path, folders);
    Ok(())
}
