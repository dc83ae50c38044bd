//! `selfcomp about ID`: what an exercise is, and how well it is studied.

use clap::Args;

use super::which;
use crate::app::{App, Failure, Outcome};
use crate::catalog::{Loaded, Origin};
use crate::exercise::{About as Facts, Care, Exercise, Source};
use crate::words::commands as words;

/// What an exercise is, what is worth knowing first, where it comes from, how well it is studied.
#[derive(Debug, Args)]
pub struct About {
    /// The name of the exercise; without it, a list to pick from
    #[arg(value_name = "EXERCISE")]
    id: Option<String>,
}

impl About {
    /// Tells it.
    ///
    /// # Errors
    /// When there is no such exercise, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        which::tell(self.id, app, text)
    }
}

fn text(loaded: &Loaded) -> String {
    let Exercise { about, sources, care, .. } = &loaded.exercise;
    let parts = [
        heading(about),
        vec![words::takes(about), words::intensity(care.intensity).to_owned()],
        cautions(care),
        vec![words::STUDIED.to_owned(), words::evidence(about.evidence).to_owned()],
        sources.iter().flat_map(source).collect(),
        made(about, &loaded.origin),
        vec![words::NOT_REVIEWED.to_owned()],
    ];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.map(|part| part.join("\n")).collect::<Vec<_>>().join("\n\n")
}

fn heading(about: &Facts) -> Vec<String> {
    let title = format!("{} ({})", about.title, about.id);
    [Some(title), about.summary.clone()].into_iter().flatten().collect()
}

fn cautions(care: &Care) -> Vec<String> {
    let cautions: Vec<String> = care.cautions.iter().map(|caution| format!("  {caution}")).collect();
    if cautions.is_empty() { cautions } else { [vec![words::CAUTIONS.to_owned()], cautions].concat() }
}

fn source(source: &Source) -> Vec<String> {
    let note = source.note.as_ref().map(|note| format!("  {note}"));
    let link = source.link.as_ref().map(|link| format!("  {link}"));
    [Some(words::after(source)), link, note].into_iter().flatten().collect()
}

fn made(about: &Facts, origin: &Origin) -> Vec<String> {
    let place = match origin {
        Origin::BuiltIn => words::BUILT_IN.to_owned(),
        Origin::Own(path) => words::own_file(path),
    };
    vec![words::made_by(about), place]
}
