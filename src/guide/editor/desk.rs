//! The private folder an editor works in, and the draft that follows what it saves there.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process, test_kill_process};
use tempfile::TempDir;

use crate::files;
use crate::guide::{Begun, Scribe};

/// `.txt` brings no editor to run anything on it.
const FILE: &str = "letter.txt";

/// What nano writes beside it when its terminal closes.
const LAST_RESORT: &str = "letter.txt.save";

/// So long may the draft be behind what was saved.
const PAUSE: Duration = Duration::from_secs(2);

/// So long an editor may take to end with the program, in hundredths of a second.
const LAST_WORDS: usize = 100;

/// A folder for one text.
pub(super) struct Desk {
    pub folder: TempDir,
    pub file: PathBuf,
    /// Whether it lies on a disk.
    pub on_disk: bool,
}

impl Desk {
    pub fn new(parent: &Path, text: &str, on_disk: bool) -> io::Result<Self> {
        files::private_folder(parent)?;
        let private = Permissions::from_mode(0o700);
        let folder = tempfile::Builder::new().prefix("letter-").permissions(private).tempdir_in(parent)?;
        let path = folder.path().join(FILE);
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        Ok(Self { folder, file: path, on_disk })
    }

    /// Leaves the file where it is.
    pub fn keep(self) -> PathBuf {
        let _ = self.folder.keep();
        self.file
    }
}

/// Sees to it that a draft has what an editor saved.
pub(super) struct Follower {
    file: PathBuf,
    scribe: Option<Arc<dyn Scribe>>,
    /// What the draft has of it, and whether it is safe there.
    last: Mutex<(Begun, bool)>,
}

impl Follower {
    /// Puts by what the editor begins with.
    pub fn new(desk: &Desk, begun: Begun, scribe: Option<Arc<dyn Scribe>>) -> Arc<Self> {
        let safe = scribe.as_ref().is_some_and(|scribe| scribe.put_by(&begun));
        Arc::new(Self { file: desk.file.clone(), scribe, last: Mutex::new((begun, safe)) })
    }

    /// A thread that ends when what is returned is dropped.
    pub fn start(self: &Arc<Self>) -> Sender<()> {
        let (stop, stopped) = channel();
        let follower = Arc::clone(self);
        // Without it, the draft has what was saved as soon as the editor ends.
        let _ = thread::Builder::new().name("editor".into()).spawn(move || {
            while stopped.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
                follower.catch_up(&follower.file);
            }
        });
        stop
    }

    /// Whether everything in this file is safe in the draft, or there is nothing in it.
    pub fn catch_up(&self, file: &Path) -> bool {
        let Ok(text) = fs::read_to_string(file) else { return false };
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.0.text.trim_end() != text.trim_end() && !text.trim().is_empty() {
            text.trim_end().clone_into(&mut last.0.text);
            last.1 = self.scribe.as_ref().is_some_and(|scribe| scribe.put_by(&last.0));
        }
        last.1 || text.trim().is_empty()
    }

    /// What was saved, when the editor ended.
    pub fn at_its_end(&self) {
        self.catch_up(&self.file);
    }

    /// When the program has to end before the editor: the editor may save what it can, the draft takes it
    /// down, and the folder goes when nothing is in it alone, or when nothing was to leave a trace.
    pub fn part(&self, editor: u32) {
        let ended = end(editor);
        let folder = self.file.parent().unwrap_or(Path::new("."));
        let last_resort = folder.join(LAST_RESORT);
        let newest = if last_resort.exists() { &last_resort } else { &self.file };
        let safe = self.catch_up(newest);
        if ended && safe || self.scribe.is_none() {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

/// Tells an editor that its terminal is gone; whether it has ended then.
fn end(editor: u32) -> bool {
    let Some(editor) = i32::try_from(editor).ok().and_then(Pid::from_raw) else { return true };
    let _ = kill_process(editor, Signal::HUP);
    (0..LAST_WORDS).any(|_| {
        thread::sleep(Duration::from_millis(10));
        test_kill_process(editor).is_err()
    })
}
