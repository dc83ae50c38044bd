//! The folders zsh looks in, which only zsh knows once it has read its own settings.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::child;
use crate::env::Env;

/// What zsh says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Zsh {
    /// Where it looks for completions, in its order.
    pub folders: Vec<PathBuf>,
    /// Whether it completes at all beyond files.
    pub completes: bool,
}

/// Says both on lines that nothing else in somebody's settings will print.
const QUESTION: &str =
    "print -rl -- selfcomp:folder:$^fpath; (( $+functions[compdef] )) && print selfcomp:completes";

/// So long is waited: settings can start anything.
const LIMIT: Duration = Duration::from_secs(5);

/// Asks the zsh of this person, with their settings; `None` when there is none, or it does not answer.
#[must_use]
pub fn ask(env: &Env) -> Option<Zsh> {
    let mut zsh = child::with_everything(&env.program("zsh")?, env);
    // Without jobs, for which it would take the terminal to itself.
    zsh.args(["-i", "+m", "-c", QUESTION]);
    Some(Zsh::heard(&child::ask_beside(&mut zsh, LIMIT).ok()?.text()))
}

impl Zsh {
    fn heard(said: &str) -> Self {
        let folders = said.lines().filter_map(|line| line.strip_prefix("selfcomp:folder:"));
        Self {
            folders: folders.map(PathBuf::from).filter(|folder| folder.is_absolute()).collect(),
            completes: said.lines().any(|line| line == "selfcomp:completes"),
        }
    }

    /// The folder for files of the person's own, when it has one in their home: not one that belongs to a plugin, which
    /// an update would empty.
    #[must_use]
    pub fn own(&self, home: &Path) -> Option<&Path> {
        let named =
            ["completions", "site-functions", "completion", "functions", "zfunc", ".zfunc", ".zfunctions"];
        let fits = |folder: &&PathBuf| {
            let name = folder.file_name().and_then(|name| name.to_str());
            let managed = || {
                folder.ancestors().take_while(|above| *above != home).any(|above| above.join(".git").exists())
            };
            let custom = || folder.components().any(|part| part.as_os_str() == "custom");
            folder.starts_with(home)
                && name.is_some_and(|name| named.contains(&name))
                && (custom() || !managed())
        };
        self.folders.iter().find(fits).map(PathBuf::as_path)
    }
}

#[cfg(test)]
mod tests {
    use super::Zsh;
    use std::path::Path;

    #[test]
    fn a_folder_of_the_persons_own_is_found_among_those_of_the_system_and_of_plugins() {
        let said = "welcome!\nselfcomp:folder:/home/eve/.cache/zi/plugins/git\nselfcomp:folder:zsh/functions\n\
                    selfcomp:folder:/usr/share/zsh/functions\nselfcomp:folder:/home/eve/.zfunc\nselfcomp:completes\n";
        let zsh = Zsh::heard(said);
        assert_eq!(zsh.own(Path::new("/home/eve")), Some(Path::new("/home/eve/.zfunc")));
        assert_eq!(zsh.own(Path::new("/home/ann")), None);
        assert!(zsh.completes && !Zsh::heard("").completes);
    }
}
