//! What is being written on the pages of an edit, which has no draft.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::guide::editor::Editors;
use crate::guide::{Begun, Scribe};

/// The texts by the keys of their pages. When a signal ends the program they are in a private file.
pub struct Sheaf {
    editors: Editors,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    texts: BTreeMap<String, String>,
    file: Option<PathBuf>,
}

impl Sheaf {
    /// With nothing written yet.
    #[must_use]
    pub fn new(editors: Editors) -> Self {
        Self { editors, state: Mutex::default() }
    }

    /// What was written on this page, when anything was.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<String> {
        self.state().texts.get(key).filter(|text| !text.trim().is_empty()).cloned()
    }

    /// Everything written is elsewhere now: the file goes.
    pub fn done(&self) {
        remove(self.state().file.take().as_deref());
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Scribe for Sheaf {
    fn typed(&self, begun: &Begun) {
        if !begun.key.is_empty() {
            self.state().texts.insert(begun.key.clone(), begun.text.clone());
        }
    }

    fn put_by(&self, begun: &Begun) -> bool {
        self.typed(begun);
        let mut state = self.state();
        let texts: Vec<&str> = state.texts.values().map(String::as_str).collect();
        let Some(new) = self.editors.put_by(&texts.join("\n\n")) else { return false };
        remove(state.file.replace(new).as_deref());
        true
    }

    /// What is in a file of its own is no draft, and `selfcomp resume` does not know it.
    fn has_put_by(&self) -> bool {
        false
    }
}

/// A file and the folder that was made for it.
fn remove(file: Option<&Path>) {
    if let Some(folder) = file.and_then(Path::parent) {
        // What stays is named by `selfcomp journal doctor`.
        let _ = fs::remove_dir_all(folder);
    }
}
