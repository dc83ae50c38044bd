//! The person's own editor, for a long text.
//!
//! The text goes through a file in a folder only the person can enter, in memory when the system has
//! such a place, and never over a command line. It is deleted only when it is back here; an editor that
//! fails, is killed or vanishes costs no word.

mod desk;

use std::ffi::OsString;
use std::fs;
use std::io;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Arc;

use self::desk::{Desk, Follower};
use super::{Begun, Scribe, signals};
use crate::words::editor as words;

/// How an editor is found.
#[derive(Debug, Clone, Default)]
pub struct Editors {
    /// Whether a page opens in it at once.
    pub at_once: bool,
    /// `$VISUAL`, then `$EDITOR`, as far as they are set.
    pub wanted: Vec<String>,
    /// `$PATH`.
    pub path: Option<OsString>,
    /// A folder in memory for the text.
    pub runtime_dir: Option<PathBuf>,
    /// A folder on disk for it, when there is none in memory.
    pub state_dir: Option<PathBuf>,
}

/// Looked for when nothing is wanted.
const USUAL: [&str; 4] = ["nano", "vim", "vi", "micro"];

/// What came of it, for a prompt that can go on with the text.
#[derive(Debug)]
pub(super) enum Edited {
    /// Written and closed.
    Done(String),
    /// Not done: to go on with at the prompt.
    Offered(String),
}

/// What came back from an editor.
#[derive(Debug)]
pub enum Back {
    /// Written and closed.
    Written(String),
    /// Closed without a change.
    Same,
    /// The editor ended with a failure, or was ended. What it had saved by then.
    Stopped(String),
    /// Some of what it saved is no text. What could be read of it, and the file, which stays.
    NotText(String, PathBuf),
    /// Its file was gone.
    Vanished,
    /// It did not open; why.
    Closed(String),
}

impl Editors {
    /// The text in the person's editor, and what came back; what happens is told as it happens.
    ///
    /// The draft follows what is saved there.
    pub(super) fn edit(
        &self,
        begun: Begun,
        scribe: Option<Arc<dyn Scribe>>,
        tell: Tell<'_>,
    ) -> io::Result<Edited> {
        let text = &begun.text.clone();
        match self.open(begun, scribe, tell)? {
            Back::Written(text) => Ok(Edited::Done(text)),
            Back::Same => offer(words::UNCHANGED, text, tell),
            Back::Vanished => offer(words::EDITOR_VANISHED, text, tell),
            Back::Stopped(saved) => {
                offer(words::EDITOR_BROKE, if saved.is_empty() { text } else { &saved }, tell)
            }
            Back::NotText(lossy, file) => offer(&words::not_text(&file), &lossy, tell),
            Back::Closed(why) => offer(&why, text, tell),
        }
    }

    /// The same, for one who tells what came back in other words.
    ///
    /// # Errors
    /// When the stream to the person breaks, or the text cannot be read back.
    pub fn open(&self, begun: Begun, scribe: Option<Arc<dyn Scribe>>, tell: Tell<'_>) -> io::Result<Back> {
        let text = &begun.text.clone();
        let Some(command) = self.command() else { return Ok(Back::Closed(words::NO_EDITOR.to_owned())) };
        let desk = match self.desk(text) {
            Ok(Some(desk)) => desk,
            Ok(None) => return Ok(Back::Closed(words::NO_FOLDER.to_owned())),
            Err(error) => return Ok(Back::Closed(words::no_file(&error))),
        };
        tell(if desk.on_disk { words::EDITOR_ON_DISK } else { words::EDITOR })?;
        let follower = Follower::new(&desk, begun, scribe);
        match run(&command, &desk, &follower) {
            Ok(status) => fetch(desk, text, status),
            Err(error) => Ok(Back::Closed(words::editor_failed(&command[0].to_string_lossy(), &error))),
        }
    }

    /// Puts a text that has no other place into a private file that stays: on disk, or else in memory.
    #[must_use]
    pub fn put_by(&self, text: &str) -> Option<PathBuf> {
        let folders = [&self.state_dir, &self.runtime_dir].into_iter().flatten();
        let mut desks = folders.filter_map(|folder| Desk::new(folder, text, true).ok());
        desks.next().map(Desk::keep)
    }

    /// In memory when there is such a folder, else below the state folder.
    fn desk(&self, text: &str) -> io::Result<Option<Desk>> {
        if let Some(runtime) = &self.runtime_dir
            && let Ok(desk) = Desk::new(runtime, text, false)
        {
            return Ok(Some(desk));
        }
        self.state_dir.as_ref().map(|state| Desk::new(state, text, true)).transpose()
    }
}

/// Says one sentence to the person.
pub type Tell<'t> = &'t mut dyn FnMut(&str) -> io::Result<()>;

/// Reads the text back before its file goes.
fn fetch(desk: Desk, before: &str, status: ExitStatus) -> io::Result<Back> {
    let Ok(bytes) = fs::read(&desk.file) else { return Ok(Back::Vanished) };
    let Ok(text) = String::from_utf8(bytes) else {
        let lossy = String::from_utf8_lossy(&fs::read(&desk.file)?).into_owned();
        let kept = desk.keep();
        return Ok(Back::NotText(lossy.trim_end().to_owned(), kept));
    };
    let text = text.trim_end().to_owned();
    Ok(match status.success() {
        false => Back::Stopped(text),
        true if text == before.trim_end() => Back::Same,
        true => Back::Written(text),
    })
}

fn offer(why: &str, text: &str, tell: Tell<'_>) -> io::Result<Edited> {
    tell(why)?;
    Ok(Edited::Offered(text.to_owned()))
}

/// Runs it on the file, with the terminal as its own.
fn run(command: &[OsString], desk: &Desk, follower: &Arc<Follower>) -> io::Result<ExitStatus> {
    let (program, arguments) = command.split_first().ok_or(io::ErrorKind::NotFound)?;
    // Standard output may be a file that waits for the result of the exercise.
    let output = rustix::stdio::stderr().as_fd().try_clone_to_owned()?;
    let mut command = Command::new(program);
    command.args(arguments).arg(&desk.file).current_dir(desk.folder.path()).stdout(Stdio::from(output));
    let status = signals::lend(|| {
        let mut editor = signals::unblocked(|| command.spawn())?;
        let (pid, parting) = (editor.id(), Arc::clone(follower));
        signals::before_the_end(Box::new(move || parting.part(pid)));
        let _following = follower.start();
        editor.wait()
    });
    follower.at_its_end();
    status
}

impl Editors {
    /// The program and its arguments: what is wanted, else what is usually there.
    fn command(&self) -> Option<Vec<OsString>> {
        let wanted = self.wanted.iter().map(|wanted| wanted.trim()).find(|wanted| !wanted.is_empty());
        let command = match wanted {
            Some(wanted) => split(wanted),
            None => vec![USUAL.into_iter().find(|name| self.find(name).is_some())?.into()],
        };
        let program = command.first()?.to_string_lossy().into_owned();
        let real = self.find(&program).and_then(|path| path.canonicalize().ok());
        let name = real.as_deref().unwrap_or(Path::new(&program)).file_name()?.to_string_lossy().into_owned();
        Some(command.into_iter().chain(discreet(&name).iter().map(OsString::from)).collect())
    }

    fn find(&self, program: &str) -> Option<PathBuf> {
        let folders = std::env::split_paths(self.path.as_ref()?);
        folders.map(|folder| folder.join(program)).find(|path| path.is_file())
    }
}

/// A command line, without a shell; a path with spaces in it stays whole.
fn split(wanted: &str) -> Vec<OsString> {
    if Path::new(wanted).is_file() {
        return vec![wanted.into()];
    }
    let words = shlex::split(wanted).filter(|words| !words.is_empty());
    words.map_or_else(|| vec![wanted.into()], |words| words.into_iter().map(OsString::from).collect())
}

/// What keeps an editor from leaving copies of the text elsewhere, or from returning before it is written.
fn discreet(name: &str) -> &'static [&'static str] {
    let name = name.trim_end_matches(".exe");
    match name {
        "nano" => &["--ignorercfiles", "--softwrap", "--atblanks"],
        "micro" => {
            &["-backup", "false", "-savehistory", "false", "-saveundo", "false", "-permbackup", "false"]
        }
        "code" | "code-insiders" | "codium" | "subl" | "zed" => &["--wait"],
        _ if name.starts_with("vim") || name.starts_with("nvim") || name.starts_with("gvim") => VIM,
        _ if name.starts_with("emacs") && !name.starts_with("emacsclient") => EMACS,
        _ => &[],
    }
}

/// After the person's own settings, so that theirs do not turn it on again.
const VIM: &[&str] = &[
    "-n",
    "-i",
    "NONE",
    "--cmd",
    "set nomodeline",
    "-c",
    "set nobackup nowritebackup noundofile noswapfile nomodeline",
];
const EMACS: &[&str] = &[
    "--eval",
    "(setq make-backup-files nil auto-save-default nil auto-save-list-file-prefix nil create-lockfiles nil)",
];
