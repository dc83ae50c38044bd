//! The body of an entry without its Markdown, for a window: what was asked stands at the edge, what was
//! answered further in, so that no sign and no colour is needed to tell them apart.

use textwrap::{Options, fill};

/// How far in an answer stands, in columns.
const IN: usize = 2;

/// The body, wrapped at so many columns.
#[must_use]
pub fn readable(body: &str, width: usize) -> String {
    let mut text = Vec::new();
    let mut lines = body.trim_end().lines().peekable();
    while let Some(line) = lines.next() {
        if let Some(title) = line.strip_prefix("# ").filter(|_| text.is_empty()) {
            text.push(fill(title, width));
        } else if let Some(asked) = heading(line) {
            text.push(fill(asked, width));
            let mut below = Vec::new();
            while let Some(line) = lines.next_if(|line| heading(line).is_none()) {
                below.push(line);
            }
            text.extend(section(&below, width));
        } else {
            text.push(fill(line, width));
        }
    }
    text.join("\n") + "\n"
}

fn heading(line: &str) -> Option<&str> {
    if line == "##" { Some("") } else { line.strip_prefix("## ") }
}

/// What stands below a heading; a card is a quotation from its first line to its last.
fn section(lines: &[&str], width: usize) -> Vec<String> {
    let mut written = lines.iter().filter(|line| !line.is_empty()).peekable();
    let card = written.peek().is_some() && written.all(|line| line.starts_with('>'));
    let line = |line: &&str| {
        let quoted =
            |line: &'_ str| line.strip_prefix("> ").or_else(|| line.strip_prefix('>')).map(str::to_owned);
        match quoted(line).filter(|_| card) {
            Some(words) => set_in(&words, width),
            None => set_in(super::unescaped(line), width),
        }
    };
    lines.iter().map(line).collect()
}

/// One line further in, and what it goes on with as far in as it, or as its words when it is one of a list.
fn set_in(line: &str, width: usize) -> String {
    let words = line.trim_start();
    if words.is_empty() {
        return String::new();
    }
    let first = " ".repeat((IN + line.len() - words.len()).min(width / 2));
    let further = if words.starts_with("- ") { format!("{first}  ") } else { first.clone() };
    if !words.contains(char::is_whitespace) {
        // A path or a link is of no use in pieces.
        return format!("{first}{words}");
    }
    fill(words, Options::new(width).initial_indent(&first).subsequent_indent(&further))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_stands_at_the_edge_and_what_was_answered_further_in() {
        let body = "# A letter\n\n3 November 2026, 08:15\n\n## How heavy is it?\n\n7 (0: light)\n\n## What happened?\n\n\
            \\# 1 is what I wrote\n  further in\n\n- a list that goes on and on\n\n## Card\n\n> Dear me,\n>\n> rest.\n";
        let shown = "A letter\n\n3 November 2026, 08:15\n\nHow heavy is it?\n\n  7 (0: light)\n\nWhat happened?\n\n  \
            # 1 is what I wrote\n    further in\n\n  - a list that goes on\n    and on\n\nCard\n\n  Dear me,\n\n  rest.\n";
        assert_eq!(readable(body, 24), shown);
    }

    #[test]
    fn a_line_of_ones_own_that_begins_like_a_quotation_keeps_its_sign() {
        assert_eq!(
            readable("# T\n\n## Q\n\n> she said\nand left", 40),
            "T\n\nQ\n\n  > she said\n  and left\n"
        );
    }
}
