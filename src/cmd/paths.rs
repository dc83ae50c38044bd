//! `selfcomp paths`: every place this program reads from or writes to.

use std::path::PathBuf;

use clap::Args;

use crate::app::{App, Failure, Outcome};
use crate::completion::place;
use crate::config;
use crate::journal::drafts::Drafts;
use crate::journal::letters::Letters;
use crate::memory::Memory;
use crate::memory::facts::Facts;
use crate::people::People;
use crate::reminders::Reminders;
use crate::reminders::shown::Traces;
use crate::scheduler::systemd::Units;
use crate::words::commands as words;

/// Every place something of yours can be, and whether it is there.
#[derive(Debug, Args)]
pub struct Paths {}

impl Paths {
    /// Names each place. Nothing the person wrote is opened.
    ///
    /// # Errors
    /// Only when the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let env = &app.env;
        let own = env.data_dir().map(|folder| folder.join("exercises"));
        let drafts =
            |folder: Option<PathBuf>| folder.map(|folder| Drafts::below(&folder).folder().to_owned());
        let phrases = |folder: Option<PathBuf>| folder.map(|folder| Memory::below(&folder));
        let facts = |folder: Option<PathBuf>| folder.map(|folder| Facts::below(&folder));
        let places = [
            (words::PLACE_JOURNAL, env.data_dir().map(|folder| folder.join("journal"))),
            (words::PLACE_DRAFTS_IN_MEMORY, drafts(env.runtime_dir())),
            (words::PLACE_DRAFTS, drafts(env.state_dir())),
            (words::PLACE_LETTERS, Letters::of(env).map(|letters| letters.path())),
            (words::PLACE_SETTINGS, config::file(env)),
            (words::PLACE_PEOPLE, People::of(env).map(|people| people.path().to_owned())),
            (words::PLACE_OWN, own),
            (words::PLACE_MEMORY, phrases(env.runtime_dir())),
            (words::PLACE_LASTING_MEMORY, phrases(env.state_dir())),
            (words::PLACE_FACTS, facts(env.runtime_dir())),
            (words::PLACE_LASTING_FACTS, facts(env.state_dir())),
            (words::PLACE_REMINDERS, Reminders::of(env).map(|reminders| reminders.path().to_owned())),
            (words::PLACE_REMINDED, Traces::of(env).map(|traces| traces.folder().to_owned())),
            (words::PLACE_TIMER, Units::of(env).map(|units| units.paths()[0].to_owned())),
            (words::PLACE_EDITOR, env.runtime_dir().or_else(|| env.state_dir())),
        ];
        let each = places.iter().map(|(what, path)| words::place(what, path.as_deref()));
        let tab = place::installed(env);
        let tab = tab.iter().map(|path| words::place(words::PLACE_TAB, Some(path)));
        let text = each.chain(tab).chain([words::NO_OTHER_PLACE.to_owned()]).collect::<Vec<_>>().join("\n");
        app.page(&text)?;
        Ok(Outcome::Done)
    }
}
