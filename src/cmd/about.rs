//! `selfcomp about NAME`: what an exercise is, and how well it is studied; or a page that explains something.

mod choose;

use clap::Args;

use super::which;
use crate::app::{App, Failure, Outcome};
use crate::catalog::{Catalog, Loaded, Origin, nearest};
use crate::exercise::characters::clean;
use crate::exercise::{self, Care, Exercise, Source};
use crate::page::page;
use crate::pager;
use crate::texts::{self, Page};
use crate::words::{about as page_words, commands as words};

/// What an exercise is, what is worth knowing first, where it comes from, how well it is studied; or a page to
/// read, for example what, doubts, backdraft, not-for.
#[derive(Debug, Args)]
pub struct About {
    /// The name of an exercise or of a page; without it, a list to pick from
    #[arg(value_name = "NAME")]
    id: Option<String>,
}

impl About {
    /// Tells it; what is longer than the window, through the pager.
    ///
    /// # Errors
    /// When there is nothing of this name, or the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let named = if self.id.is_some() { self.id } else { choose::name(app)? };
        let Some(id) = named else { return Ok(Outcome::Done) };
        let text = told(&id, app)?;
        let text = page(&clean(&text), app.streams) + "\n";
        pager::show(&text, app)?;
        Ok(Outcome::Done)
    }
}

/// Of an exercise when there is one of this name, else the page.
fn told(id: &str, app: &mut App<'_>) -> Result<String, Failure> {
    let catalog = app.catalog();
    if catalog.exists(id) {
        let loaded = catalog.load(id)?;
        which::note(&loaded, app)?;
        return Ok(text(&loaded));
    }
    let pages = texts::pages(&app.config().languages());
    let found = pages.iter().find(|page| page.id == id).map(|page| read(page));
    found.ok_or_else(|| unknown(id, &catalog, &pages))
}

fn read(page: &Page) -> String {
    format!("{}\n{}\n\n{}", page_words::title(page.title, page.id), page.summary, page.text)
}

fn unknown(id: &str, catalog: &Catalog, pages: &[&Page]) -> Failure {
    let names = catalog.ids().chain(pages.iter().map(|page| page.id.to_owned()));
    Failure::Usage(page_words::unknown(id, nearest::nearest(id, names).as_deref()))
}

fn text(loaded: &Loaded) -> String {
    let Exercise { about, sources, care, .. } = &loaded.exercise;
    let parts = [
        heading(about),
        takes(about, care),
        cautions(care),
        studied(about),
        sources.iter().flat_map(source).collect(),
        made(about, &loaded.origin),
        vec![words::NOT_REVIEWED.to_owned()],
    ];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.map(|part| part.join("\n")).collect::<Vec<_>>().join("\n\n")
}

fn heading(about: &exercise::About) -> Vec<String> {
    [Some(page_words::title(&about.title, &about.id)), about.summary.clone()].into_iter().flatten().collect()
}

fn takes(about: &exercise::About, care: &Care) -> Vec<String> {
    let not_for = page_words::not_for(care.intensity).map(str::to_owned);
    [words::takes(about), words::intensity(care.intensity).to_owned()].into_iter().chain(not_for).collect()
}

fn studied(about: &exercise::About) -> Vec<String> {
    let known =
        [Some(words::STUDIED), Some(words::evidence(about.evidence)), page_words::known_of(about.kind)];
    known.into_iter().flatten().map(str::to_owned).collect()
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

fn made(about: &exercise::About, origin: &Origin) -> Vec<String> {
    let place = match origin {
        Origin::BuiltIn => words::BUILT_IN.to_owned(),
        Origin::Own(path) => words::own_file(path),
    };
    vec![words::made_by(about), place]
}
