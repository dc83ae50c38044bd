//! What is no word for a person is made blank, byte for byte, so that every place stays where it is.

/// A text with `{placeholders}`: the words to read instead stay.
pub(super) fn placeholders(text: &str) -> String {
    let mut inside = false;
    blank(text, |letter| {
        let hidden = inside || matches!(letter, '{' | '}');
        inside = match letter {
            '{' => true,
            '|' | '}' | '\n' => false,
            _ => inside,
        };
        hidden && letter != '\n'
    })
}

/// Prose as Markdown: comments, code, addresses. A line break within a paragraph is a space.
pub(super) fn markdown(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut fenced = false;
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        if fenced || fence {
            masked.push_str(&blank(line, |letter| letter != '\n'));
            continue;
        }
        let goes_on = lines.peek().is_some_and(|next| !begins_anew(next)) && !stands_alone(line);
        masked.push_str(&blank(line, |letter| goes_on && letter == '\n'));
    }
    addresses(&comments(&masked))
}

/// Whether a line has nothing to do with the one below it: an empty one, a heading.
fn stands_alone(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

/// Whether a line begins a paragraph, a heading, an item or a row.
fn begins_anew(line: &str) -> bool {
    let line = line.trim();
    let number = line.trim_start_matches(|digit: char| digit.is_ascii_digit());
    line.is_empty()
        || line.starts_with(['#', '>', '|', '<'])
        || ["- ", "* ", "+ ", "```"].iter().any(|mark| line.starts_with(mark))
        || number.len() < line.len() && number.starts_with(". ")
}

fn comments(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("<!--") {
        let end = rest[start..].find("-->").map_or(rest.len(), |end| start + end + 3);
        masked.push_str(&rest[..start]);
        masked.push_str(&blank(&rest[start..end], |letter| letter != '\n'));
        rest = &rest[end..];
    }
    masked + rest
}

fn addresses(text: &str) -> String {
    let stops = |letter: char| letter.is_whitespace() || matches!(letter, '(' | ')' | '<' | '>' | '[' | ']');
    let hidden = |part: &str| part.contains("://") || part.contains(".md");
    let parts = text.split_inclusive(stops);
    parts
        .map(|part| {
            if hidden(part.trim_end_matches(stops)) {
                blank(part, |letter| !stops(letter))
            } else {
                part.to_owned()
            }
        })
        .collect()
}

fn blank(text: &str, mut hidden: impl FnMut(char) -> bool) -> String {
    let mut masked = String::with_capacity(text.len());
    for letter in text.chars() {
        if hidden(letter) {
            masked.extend(std::iter::repeat_n(' ', letter.len_utf8()));
        } else {
            masked.push(letter);
        }
    }
    masked
}
