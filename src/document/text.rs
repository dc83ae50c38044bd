//! Entries as plain text that fits on paper: 72 columns, nothing that needs colour or a special font.

use textwrap::Options;

use crate::document::{Article, Front, Part, Said};
use crate::entry::Entry;
use crate::lookback::{Practice, by_scale};
use crate::plot;
use crate::words::document as words;

/// The most columns of a line.
pub const COLUMNS: usize = 72;
/// Before an answer.
const ANSWER: &str = "    ";
/// Before the lines of a card.
const CARD: &str = "  | ";

/// The whole page: its head, the entries, oldest first, and their numbers before and after.
#[must_use]
pub fn page(front: &Front, entries: &[Entry]) -> String {
    let mut blocks = vec![underlined(&front.title, '=')];
    blocks.push(front.lines.iter().map(|line| wrapped(line, "", "")).collect::<Vec<_>>().join("\n"));
    for article in entries.iter().map(Article::of) {
        blocks.push("-".repeat(COLUMNS));
        blocks.push(format!("{}\n{}", wrapped(&article.title, "", ""), words::day(article.date)));
        blocks.extend(article.parts.iter().map(part));
    }
    blocks.extend(numbers(entries));
    blocks.join("\n\n") + "\n"
}

fn underlined(title: &str, line: char) -> String {
    let title = wrapped(title, "", "");
    let longest = title.lines().map(textwrap::core::display_width).max().unwrap_or(0);
    format!("{title}\n{}", line.to_string().repeat(longest))
}

fn part(part: &Part<'_>) -> String {
    match part {
        Part::Answer(question, said) => format!("{}\n\n{}", wrapped(question, "", ""), answer(said)),
        Part::Card(title, text) => {
            let heading = [wrapped(title, CARD, CARD), CARD.trim_end().to_owned()];
            let lines = text.lines().map(|line| wrapped(line, CARD, CARD));
            heading.into_iter().chain(lines).collect::<Vec<_>>().join("\n")
        }
    }
}

fn answer(said: &Said<'_>) -> String {
    let lines: Vec<String> = match said {
        Said::Text(text) => text.lines().map(|line| wrapped(line, ANSWER, ANSWER)).collect(),
        Said::List(lines) => {
            let item = (format!("{ANSWER}- "), format!("{ANSWER}  "));
            lines.iter().map(|line| wrapped(line, &item.0, &item.1)).collect()
        }
    };
    lines.join("\n")
}

/// The numbers in words, where there are at least two practices on a scale.
fn numbers(entries: &[Entry]) -> Vec<String> {
    let practices: Vec<Practice> = entries.iter().map(Practice::of).collect();
    let rated = by_scale(&practices);
    let said = rated.iter().filter(|rated| rated.pairs.len() > 1).map(|rated| {
        let text = plot::words(&rated.series(&rated.points()));
        text.lines().map(|line| wrapped(line, "", "  ")).collect::<Vec<_>>().join("\n")
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        return said;
    }
    let heading = format!("{}\n{}", words::BEFORE_AND_AFTER, wrapped(words::ONLY_NUMBERS, "", ""));
    ["-".repeat(COLUMNS), heading].into_iter().chain(said).collect()
}

fn wrapped(line: &str, first: &str, further: &str) -> String {
    let line = line.replace('\t', "    ");
    let options = Options::new(COLUMNS).initial_indent(first).subsequent_indent(further);
    let lines = textwrap::wrap(line.trim_end(), options);
    lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}
