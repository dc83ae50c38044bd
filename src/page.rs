//! A page of text for reading: wrapped to the window, plain lines in a pipe.

use textwrap::{Options, WordSplitter};

use crate::app::Streams;

/// Long lines are hard to follow; in a wider window a page stays this wide.
const WIDEST: usize = 80;

/// How wide a page is: as the window, or as wide as is easy to read when there is none.
#[must_use]
pub fn width(streams: Streams) -> usize {
    let window = streams.size.filter(|_| streams.stdout_tty);
    window.map_or(WIDEST, |(_, columns)| usize::from(columns).min(WIDEST))
}

/// Wraps each line at the window's width; what continues a line stands two further in than the line.
#[must_use]
pub fn page(text: &str, streams: Streams) -> String {
    let window = streams.size.is_some() && streams.stdout_tty;
    if window { wrapped(text, width(streams)) } else { text.to_owned() }
}

/// The same on standard error.
#[must_use]
pub fn aside(text: &str, streams: Streams) -> String {
    page(text, Streams { stdout_tty: streams.stderr_tty, ..streams })
}

fn wrapped(text: &str, width: usize) -> String {
    text.lines().map(|line| wrapped_line(line, width)).collect::<Vec<_>>().join("\n")
}

fn wrapped_line(line: &str, width: usize) -> String {
    let words = line.trim_start();
    if !words.contains(char::is_whitespace) {
        // A path or a link is of no use in pieces.
        return line.to_owned();
    }
    let indent = " ".repeat((line.len() - words.len()).min(width / 2));
    let further = if indent.is_empty() { String::new() } else { format!("{indent}  ") };
    // A link that is parted at a hyphen can no longer be copied.
    let options = Options::new(width).word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(words, options.initial_indent(&indent).subsequent_indent(&further))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(columns: u16) -> Streams {
        Streams { stdout_tty: true, size: Some((24, columns)), ..Streams::default() }
    }

    #[test]
    fn in_a_narrow_window_no_word_is_cut() {
        let text = "A sentence that is longer than twenty columns.\n  an entry that goes on";
        let page = page(text, window(20));
        assert_eq!(page, "A sentence that is\nlonger than twenty\ncolumns.\n  an entry that goes\n    on");
    }

    #[test]
    fn a_link_stays_whole_so_that_it_can_be_copied() {
        let link = "  https://example.org/a/rather/long/way/to/a/page";
        assert_eq!(page(link, window(20)), link);
    }

    #[test]
    fn a_link_in_a_sentence_is_not_parted_at_a_hyphen() {
        let page = page("There is more at self-help.org/a", window(24));
        assert_eq!(page, "There is more at\nself-help.org/a");
    }

    #[test]
    fn in_a_pipe_a_line_stays_a_line() {
        let text = "word ".repeat(60);
        assert_eq!(page(&text, Streams::default()), text);
    }
}
