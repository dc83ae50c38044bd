//! `selfcomp journal delete`: entries go, with every revision and copy, once the person has typed a word.

use std::path::PathBuf;

use clap::Args;

use super::which;
use crate::app::{App, Failure, Outcome};
use crate::cmd::ask;
use crate::dates;
use crate::entry::{Entry, Id};
use crate::env::Env;
use crate::exercise::characters::clean_line;
use crate::journal::Journal;
use crate::journal::letters::Letters;
use crate::journal::read;
use crate::journal::shelf::Shelved;
use crate::memory::facts::Facts;
use crate::revise;
use crate::words::revise as words;

/// Take entries away, with all their revisions and copies.
#[derive(Debug, Args)]
pub struct Delete {
    /// last, or the beginning of a name; may be several
    #[arg(value_name = "WHICH", required = true)]
    which: Vec<String>,
    /// Only earlier revisions and copies; the newest stays
    #[arg(long)]
    revisions: bool,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

impl Delete {
    /// Shows what would go, asks, and takes it away.
    ///
    /// # Errors
    /// When there is no such entry, nobody can be asked, or something cannot be taken away.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let journal = super::of(app)?;
        let mut going: Vec<Shelved> = Vec::new();
        for typed in &self.which {
            let one = which::one(typed, &journal)?;
            if !going.iter().any(|other| other.name.id == one.name.id) {
                going.push(one);
            }
        }
        going.retain(|one| !self.revisions || !one.earlier.is_empty());
        if going.is_empty() {
            app.tell(words::NO_EARLIER)?;
            return Ok(Outcome::Done);
        }
        let shown: Vec<String> = going.iter().map(|one| self.shown(one, app)).collect();
        if self.yes {
            app.tell(&shown.join("\n"))?;
        } else if !is_sure(&shown, app)? {
            app.tell(words::LEFT_ALONE)?;
            return Ok(Outcome::Done);
        }
        let gone = self.take_away(&going, &journal, &app.env)?;
        app.tell(&words::gone(gone))?;
        Ok(Outcome::Done)
    }

    /// How many files are gone. This is the one place where an entry is: whatever else remembers one by its
    /// name forgets it here.
    fn take_away(&self, going: &[Shelved], journal: &Journal, env: &Env) -> Result<usize, Failure> {
        let of: usize = going.iter().map(|one| self.files(one).len()).sum();
        let mut gone = 0;
        for one in going {
            let files = self.files(one);
            journal
                .remove(&one.name.id, &files)
                .map_err(|not| Failure::Failed(words::partly(&not.path, &not.error, gone + not.gone, of)))?;
            gone += files.len();
            if !self.revisions {
                forget(&one.name.id, env);
            }
        }
        Ok(gone)
    }

    /// The newest goes last, so that what is left when something is in the way is still an entry.
    fn files(&self, shelved: &Shelved) -> Vec<PathBuf> {
        let earlier = shelved.earlier.iter().rev().map(|(_, path)| path.clone());
        let newest = (!self.revisions).then(|| shelved.path.clone());
        earlier.chain(newest).collect()
    }

    fn shown(&self, shelved: &Shelved, app: &App<'_>) -> String {
        let id = shelved.name.id.as_str();
        let entry = match read::whole(&shelved.path) {
            Ok((entry, _)) => entry,
            Err(why) => return words::going_unread(&shelved.path, &why),
        };
        let title = clean_line(&entry.record.title);
        let day = dates::told(entry.moment.date(), app.today());
        if self.revisions {
            words::going_earlier(&title, &day, id, shelved.earlier.len())
        } else {
            words::going(&title, &day, id, first_words(&entry).as_deref(), shelved.earlier.len())
        }
    }
}

/// Nothing knows its name any more. Where that goes wrong, a name without an entry is passed over; it has no words.
fn forget(id: &Id, env: &Env) {
    if let Some(letters) = Letters::of(env) {
        let _ = letters.forget(id);
    }
    if let Some(facts) = Facts::of(env) {
        facts.forget(id);
    }
}

fn is_sure(shown: &[String], app: &mut App<'_>) -> Result<bool, Failure> {
    let question = format!("{}\n\n{}", shown.join("\n"), words::sure(words::DELETE));
    ask::is_sure(words::DELETE, question, words::nobody_to_ask("--yes"), app)
}

/// As many as tell one letter from another.
fn first_words(entry: &Entry) -> Option<String> {
    const MOST: usize = 70;
    let text = revise::longest(&entry.record)?;
    let line = clean_line(text.trim());
    let short: String = line.chars().take(MOST).collect();
    Some(if short.len() < line.len() { format!("{} …", short.trim_end()) } else { short })
}
