//! `selfcomp journal edit`: the person's own words, changed; the entry as it was stays beside it.

use std::io;
use std::sync::Arc;

use clap::Args;

use super::sheaf::Sheaf;
use super::which;
use crate::app::{App, Failure, Outcome};
use crate::cmd::ask::{self, say};
use crate::entry::Entry;
use crate::exercise::Answer;
use crate::guide::editor::Back;
use crate::guide::open::{Wish, editors_of};
use crate::guide::{Begun, Cue, Input, Prompt, Scribe, Turn};
use crate::journal::Journal;
use crate::journal::read;
use crate::journal::save::NotKept;
use crate::journal::shelf::Shelved;
use crate::revise::{self, Part, Sheet};
use crate::words::{keeping, revise as words};

/// Change the words of an entry, in your editor ($VISUAL, $EDITOR) or page by page.
#[derive(Debug, Args)]
pub struct Edit {
    /// last, or the beginning of its name
    #[arg(value_name = "WHICH", default_value = "last", hide_default_value = true)]
    which: String,
    /// Give it a word to find it by; no editor opens then
    #[arg(long = "tag", value_name = "WORD", value_parser = crate::cmd::practice::tag)]
    tags: Vec<String>,
    /// Take such a word away; no editor opens then
    #[arg(long = "untag", value_name = "WORD")]
    untag: Vec<String>,
}

impl Edit {
    /// Keeps a new revision of the entry, when anything changed.
    ///
    /// # Errors
    /// When there is no such entry, it cannot be read, or the revision cannot be kept.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let journal = super::of(app)?;
        let shelved = which::one(&self.which, &journal)?;
        let entry = read(&shelved)?;
        let changed = if self.tags.is_empty() && self.untag.is_empty() {
            rewritten(entry, app)?
        } else {
            self.tagged(entry)?.ok_or(words::UNCHANGED.to_owned())
        };
        let said = match changed {
            Ok(changed) => keep(&changed, &shelved, &journal, app)?,
            Err(nothing) => nothing,
        };
        app.tell(&said)?;
        Ok(Outcome::Done)
    }

    /// With other words to find it by; `None` when they are the same.
    fn tagged(&self, mut entry: Entry) -> Result<Option<Entry>, Failure> {
        let before = entry.tags.clone();
        for tag in &self.untag {
            let at = entry.tags.iter().position(|other| other == tag);
            entry.tags.remove(at.ok_or_else(|| Failure::Usage(words::no_such_tag(tag)))?);
        }
        for tag in &self.tags {
            if !entry.tags.contains(tag) {
                entry.tags.push(tag.clone());
            }
        }
        Ok((entry.tags != before).then_some(entry))
    }
}

/// The newest revision, when it is whole.
pub(in crate::cmd) fn read(shelved: &Shelved) -> Result<Entry, Failure> {
    let whole = read::whole(&shelved.path).map(|(entry, _)| entry);
    whole.map_err(|why| Failure::Failed(words::not_an_entry(&shelved.path, &why)))
}

/// The entry with the person's changes, or a sentence about why there are none.
fn rewritten(entry: Entry, app: &mut App<'_>) -> Result<Result<Entry, String>, Failure> {
    let parts = revise::parts(&entry.record);
    if parts.is_empty() {
        return Ok(Err(words::NO_WORDS.to_owned()));
    }
    let wanted = !editors_of(&app.env).wanted.is_empty();
    let in_editor = if app.streams.stdin_tty && wanted { in_editor(&parts, app)? } else { None };
    let changes = in_editor.map_or_else(|| page_by_page(&parts, app).map(Ok), Ok)?;
    Ok(changes.and_then(|changes| {
        let record = revise::revised(&entry.record, &parts, changes).ok_or(words::UNCHANGED)?;
        Ok(Entry { record, ..entry })
    }))
}

/// What each part has become; `None` for one that is as it was.
pub(in crate::cmd) type Changes = Vec<Option<Answer>>;

/// The parts on a sheet in the person's editor: what came of it, or a sentence about why nothing did. `None`
/// when no editor opened, which has been said.
pub(in crate::cmd) fn in_editor(
    parts: &[Part],
    app: &mut App<'_>,
) -> Result<Option<Result<Changes, String>>, Failure> {
    let (editors, sheet) = (editors_of(&app.env), Sheet::of(parts));
    let text = sheet.text();
    let nothing = |sentence: &str| Ok(Some(Err(sentence.to_owned())));
    let begun = Begun { key: "edit".to_owned(), asked: String::new(), text: text.clone() };
    match editors.open(begun, Some(Arc::new(NoDraft)), &mut |sentence| writeln!(app.err, "{sentence}"))? {
        Back::Written(text) if sheet.is_blank(&text) => nothing(words::EMPTIED),
        Back::Written(text) => Ok(Some(Ok(sheet.read(&text)))),
        Back::Same => nothing(words::UNCHANGED),
        Back::Vanished => nothing(words::VANISHED),
        Back::Stopped(saved) if saved.is_empty() || saved == text.trim_end() => nothing(words::STOPPED),
        Back::Stopped(saved) => Err(put_by(words::BROKE, &saved, app)?),
        Back::NotText(_, file) => Err(Failure::Failed(words::put_by(words::NOT_TEXT, Some(&file)))),
        Back::Closed(why) => {
            writeln!(app.err, "{why}")?;
            Ok(None)
        }
    }
}

/// What was written is put into a private file; where there is none, it is shown.
fn put_by(why: &str, text: &str, app: &mut App<'_>) -> io::Result<Failure> {
    let file = editors_of(&app.env).put_by(text);
    if file.is_none() {
        writeln!(app.err, "{}\n", crate::exercise::characters::clean(text))?;
    }
    Ok(Failure::Failed(words::put_by(why, file.as_deref())))
}

/// Leaving on the way keeps what was changed until then. Cards follow the answers; they are pages only where
/// there is nothing else.
fn page_by_page(parts: &[Part], app: &mut App<'_>) -> Result<Changes, Failure> {
    let only_cards = parts.iter().all(Part::is_card);
    let pages: Vec<usize> = (0..parts.len()).filter(|at| only_cards || !parts[*at].is_card()).collect();
    let sheaf = Arc::new(Sheaf::new(editors_of(&app.env)));
    let wish = Wish { scribe: Some(Arc::clone(&sheaf) as Arc<dyn Scribe>), ..Wish::default() };
    let changes = ask::person_with(wish, app, |meet| {
        say(words::PAGES, meet)?;
        let (mut changes, mut number): (Changes, usize) = (vec![None; parts.len()], 0);
        while let Some(at) = pages.get(number).copied() {
            let prompt = page(at, &parts[at], changes[at].as_ref());
            let key = prompt.key.clone();
            let turn = meet(&Cue::Ask(prompt))?;
            // A page that was left by a way out keeps what was written on it.
            if let Some(begun) = sheaf.text(&key) {
                changes[at] = left_behind(&begun, &parts[at]);
            }
            match turn {
                Turn::Answer(answer) => {
                    changes[at] = Some(answer).filter(|answer| is_other(answer, &parts[at]));
                    number += 1;
                }
                Turn::Back => number = number.saturating_sub(1),
                Turn::Leave | Turn::Gone => break,
                Turn::Steadier => {
                    say(words::GROUND, meet)?;
                    break;
                }
                Turn::Stuck => {}
                Turn::Next | Turn::People => number += 1,
            }
        }
        Ok(changes)
    })?;
    sheaf.done();
    Ok(changes)
}

/// What stood on a page that was left, when it is not what stood there before.
fn left_behind(begun: &str, part: &Part) -> Option<Answer> {
    let Answer::Text(before) = &part.answer else { return None };
    let begun = begun.trim_end();
    (begun != before.trim_end()).then(|| Answer::Text(begun.to_owned()))
}

/// Whether there are words in it, and others than before.
fn is_other(answer: &Answer, part: &Part) -> bool {
    answer.is_given() && Input::Line.words(answer) != Input::Line.words(&part.answer)
}

fn page(at: usize, part: &Part, changed: Option<&Answer>) -> Prompt {
    let answer = changed.unwrap_or(&part.answer).clone();
    let input = match &answer {
        Answer::Lines(lines) => Input::List { at_most: lines.len().max(20) },
        _ => Input::Page { starter: String::new(), editor: false },
    };
    Prompt { before: Some(answer), ..Prompt::new(format!("part{at}"), &part.heading, input) }
}

/// An edit has no draft, so a file that an editor leaves behind stays.
struct NoDraft;

impl Scribe for NoDraft {
    fn typed(&self, _: &Begun) {}

    fn put_by(&self, _: &Begun) -> bool {
        false
    }

    fn has_put_by(&self) -> bool {
        false
    }
}

/// Keeps it as the next revision. When that fails, its words are put by.
pub(in crate::cmd) fn keep(
    entry: &Entry,
    shelved: &Shelved,
    journal: &Journal,
    app: &mut App<'_>,
) -> Result<String, Failure> {
    let text = entry.to_markdown().map_err(|error| Failure::Failed(error.to_string()))?;
    loop {
        let name = shelved.name.next((app.chance)());
        let error = match journal.put(&name, &text) {
            Ok(_) => return Ok(words::revised(name.id.as_str(), name.revision)),
            Err(NotKept::Unsure(path, error)) => return Err(Failure::Failed(keeping::unsure(&path, &error))),
            Err(NotKept::No(error)) => error,
        };
        if error.kind() != io::ErrorKind::AlreadyExists {
            return Err(put_by(&words::not_saved(&error), &text, app)?);
        }
    }
}
