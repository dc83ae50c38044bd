//! Entries as one HTML file for reading and printing: it brings its style along, needs nothing from elsewhere and
//! runs nothing.
//!
//! A page can be had at once ([`page`]), or entry by entry ([`Page`]), so that a journal of any size needs no more
//! room than one entry.

use crate::document::{Article, Front, Part, Said};
use crate::entry::Entry;
use crate::lookback::{Practice, by_scale};
use crate::plot::{self, escaped};
use crate::words::document as words;

/// How it looks, on a screen and on paper.
const STYLE: &str = include_str!("page.css");

/// The whole page: its head, the entries in this order, and their numbers before and after. The numbers want the
/// oldest entry first.
#[must_use]
pub fn page<'e>(front: &Front, entries: impl IntoIterator<Item = &'e Entry>) -> String {
    let mut page = Page::default();
    let mut text = Page::head(front);
    for entry in entries {
        text.push_str(&page.entry(entry));
    }
    text + &page.end()
}

/// A page on the way: [`Page::head`], then [`Page::entry`] for each, then [`Page::end`]; each gives the text that
/// comes next.
#[derive(Debug, Default)]
pub struct Page {
    /// Those with numbers, for the end.
    rated: Vec<Practice>,
}

impl Page {
    /// From the beginning of the file to the first entry.
    #[must_use]
    pub fn head(front: &Front) -> String {
        let title = escaped(&front.title);
        let lines = front.lines.iter().map(|line| format!("<p>{}</p>\n", escaped(line)));
        let lines = lines.collect::<Vec<_>>().concat();
        format!(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
             <header>\n<h1>{title}</h1>\n{lines}</header>\n<main>\n"
        )
    }

    /// One entry.
    pub fn entry(&mut self, entry: &Entry) -> String {
        let practice = Practice::of(entry);
        if !practice.pairs.is_empty() {
            self.rated.push(practice);
        }
        article(&Article::of(entry))
    }

    /// The numbers before and after, where there are at least two practices on a scale, and the end of the file.
    #[must_use]
    pub fn end(self) -> String {
        let rated = by_scale(&self.rated);
        let pictures: Vec<String> = rated
            .iter()
            .filter(|rated| rated.pairs.len() > 1)
            .map(|rated| format!("<figure>\n{}</figure>\n", plot::svg(&rated.series(&rated.points()))))
            .collect();
        let pictures = pictures.concat();
        let numbers = if pictures.is_empty() {
            String::new()
        } else {
            let (title, note) = (escaped(words::BEFORE_AND_AFTER), escaped(words::ONLY_NUMBERS));
            format!("<section class=\"numbers\">\n<h2>{title}</h2>\n<p>{note}</p>\n{pictures}</section>\n")
        };
        format!("{numbers}</main>\n</body>\n</html>\n")
    }
}

fn article(article: &Article<'_>) -> String {
    let language = article.language.map(|tag| format!(" lang=\"{}\"", escaped(tag))).unwrap_or_default();
    let (title, day) = (escaped(&article.title), escaped(&words::day(article.date)));
    let date = article.date.strftime("%Y-%m-%d");
    let parts: String = article.parts.iter().map(part).collect();
    format!(
        "<article{language}>\n<header>\n<h2 dir=\"auto\">{title}</h2>\n\
         <p lang=\"en\"><time datetime=\"{date}\">{day}</time></p>\n</header>\n{parts}</article>\n"
    )
}

fn part(part: &Part<'_>) -> String {
    match part {
        Part::Answer(question, said) => {
            format!("<h3 dir=\"auto\">{}</h3>\n{}", escaped(question), answer(said))
        }
        Part::Card(title, text) => {
            let (title, text) = (escaped(title), paragraphs(text));
            format!("<section class=\"card\">\n<h3 dir=\"auto\">{title}</h3>\n{text}</section>\n")
        }
    }
}

fn answer(said: &Said<'_>) -> String {
    match said {
        Said::Text(text) => paragraphs(text),
        Said::List(lines) => {
            let items: Vec<String> =
                lines.iter().map(|line| format!("<li dir=\"auto\">{}</li>\n", escaped(line))).collect();
            format!("<ul>\n{}</ul>\n", items.concat())
        }
    }
}

/// What blank lines keep apart; inside, lines stay lines.
fn paragraphs(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let paragraphs = lines.split(|line| line.trim().is_empty()).filter(|lines| !lines.is_empty());
    let paragraphs = paragraphs.map(|lines| format!("<p dir=\"auto\">{}</p>\n", escaped(&lines.join("\n"))));
    paragraphs.collect::<Vec<_>>().concat()
}
