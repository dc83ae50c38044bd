//! Every environment variable and directory, read in one place from a map that is handed in.
//!
//! `etcetera` and `sys-locale` read the process itself; here the environment is an argument, so that
//! a test is a person with a different one.

use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// The environment of one run.
#[derive(Debug, Clone, Default)]
pub struct Env {
    vars: HashMap<OsString, OsString>,
}

impl Env {
    /// From pairs, for example `std::env::vars_os()`.
    #[must_use]
    pub fn new(vars: impl IntoIterator<Item = (OsString, OsString)>) -> Self {
        Self { vars: vars.into_iter().collect() }
    }

    /// A variable that is set, not empty and readable as text.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.bytes(name)?.to_str().filter(|value| !value.trim().is_empty())
    }

    /// Whether a variable is set to nothing, which can be a wish, too.
    #[must_use]
    pub fn is_blank(&self, name: &str) -> bool {
        self.vars.contains_key(OsStr::new(name)) && self.get(name).is_none()
    }

    /// All of it, for a program that is started.
    pub fn all(&self) -> impl Iterator<Item = (&OsStr, &OsStr)> {
        self.vars.iter().map(|(name, value)| (name.as_os_str(), value.as_os_str()))
    }

    /// Where a program lies that `PATH` leads to. A folder that is relative leads elsewhere every time: it is left
    /// out.
    #[must_use]
    pub fn program(&self, name: &str) -> Option<PathBuf> {
        let folders = std::env::split_paths(self.vars.get(OsStr::new("PATH"))?);
        let mut files = folders.filter(|folder| folder.is_absolute()).map(|folder| folder.join(name));
        files.find(|file| file.metadata().is_ok_and(|found| found.is_file() && found.mode() & 0o111 != 0))
    }

    /// A variable as it is, in whatever bytes, when it is not empty.
    #[must_use]
    pub fn bytes(&self, name: &str) -> Option<&OsStr> {
        self.vars.get(OsStr::new(name)).map(OsString::as_os_str).filter(|value| !value.is_empty())
    }

    /// `$XDG_CONFIG_HOME`, or `~/.config`: what every program keeps its settings below.
    #[must_use]
    pub fn config_home(&self) -> Option<PathBuf> {
        self.base("XDG_CONFIG_HOME", ".config")
    }

    /// `$XDG_DATA_HOME`, or `~/.local/share`.
    #[must_use]
    pub fn data_home(&self) -> Option<PathBuf> {
        self.base("XDG_DATA_HOME", ".local/share")
    }

    /// `$XDG_DATA_HOME/selfcomp`, or below `~/.local/share`.
    #[must_use]
    pub fn data_dir(&self) -> Option<PathBuf> {
        self.xdg("XDG_DATA_HOME", ".local/share")
    }

    /// `$XDG_CONFIG_HOME/selfcomp`, or below `~/.config`.
    #[must_use]
    pub fn config_dir(&self) -> Option<PathBuf> {
        self.xdg("XDG_CONFIG_HOME", ".config")
    }

    /// `$XDG_STATE_HOME/selfcomp`, or below `~/.local/state`.
    #[must_use]
    pub fn state_dir(&self) -> Option<PathBuf> {
        self.xdg("XDG_STATE_HOME", ".local/state")
    }

    /// `$XDG_RUNTIME_DIR/selfcomp`: in memory, gone at the end of the login. There is no fallback.
    #[must_use]
    pub fn runtime_dir(&self) -> Option<PathBuf> {
        Some(self.folder("XDG_RUNTIME_DIR")?.join("selfcomp"))
    }

    /// Where a login of the person with this number keeps its sockets, below `user` in `run` when nothing here says so:
    /// under cron, after `su`. It need not be there.
    #[must_use]
    pub fn login(&self, uid: u32, run: &Path) -> PathBuf {
        self.folder("XDG_RUNTIME_DIR").unwrap_or_else(|| run.join("user").join(uid.to_string()))
    }

    fn xdg(&self, variable: &str, below_home: &str) -> Option<PathBuf> {
        Some(self.base(variable, below_home)?.join("selfcomp"))
    }

    fn base(&self, variable: &str, below_home: &str) -> Option<PathBuf> {
        self.folder(variable).or_else(|| Some(self.folder("HOME")?.join(below_home)))
    }

    /// An absolute path; the XDG specification says to ignore a relative one.
    #[must_use]
    pub fn folder(&self, name: &str) -> Option<PathBuf> {
        let value = self.vars.get(OsStr::new(name))?;
        let path = Path::new(value);
        path.is_absolute().then(|| path.to_path_buf())
    }

    /// The language and country of the locale: `de_AT.UTF-8` → (`de`, `Some("AT")`).
    ///
    /// In the order of POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`. `C` and `POSIX` say nothing.
    #[must_use]
    pub fn locale(&self) -> Option<(String, Option<String>)> {
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| self.get(name))?;
        let name = value.split(['.', '@']).next()?;
        let mut parts = name.split(['_', '-']);
        let language = parts.next().filter(|language| language.len() >= 2 && *language != "POSIX")?;
        let country = parts.next_back().filter(|country| country.len() == 2);
        Some((language.to_ascii_lowercase(), country.map(str::to_ascii_uppercase)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_from_the_root_and_never_from_wherever_somebody_is() {
        let found = |path: &str| Env::new([("PATH".into(), path.into())]).program("sh");
        assert_eq!(found("/nowhere::/bin"), Some(PathBuf::from("/bin/sh")));
        assert_eq!(found(&format!("{}bin", "../".repeat(50))), None);
    }
}
