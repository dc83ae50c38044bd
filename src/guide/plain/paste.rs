//! Several lines that come at once, on a terminal: what is behind an answer belongs to it, so that the next
//! question does not cost a person their words.
//!
//! Lines from a pipe are the next answers; there, nothing of this happens.

use std::io;

use super::Plain;
use super::line_mode::LineMode;
use crate::words::plain as words;

impl Plain<'_> {
    /// Whether there are words behind the line that was read last. They are what is read next.
    pub(super) fn more_has_come(&mut self) -> bool {
        if self.ahead.trim_ascii().is_empty() {
            self.ahead.clear();
            if self.terminal.as_ref().is_some_and(|seat| seat.lines.is_some()) {
                self.ahead = LineMode::what_has_come();
            }
        }
        if self.ahead.trim_ascii().is_empty() {
            self.ahead.clear();
        }
        !self.ahead.is_empty()
    }

    /// The line, and whatever came with it, as one. A line that is not ended is waited for.
    pub(super) fn with_what_came(&mut self, line: &str) -> io::Result<String> {
        let mut whole = line.trim().to_owned();
        let mut said = false;
        while self.more_has_come() {
            if !said {
                self.tell(words::JOINED)?;
                said = true;
            }
            if !self.ahead.ends_with(b"\n") {
                self.line(words::NOT_ENDED)?;
            }
            self.join(&mut whole)?;
        }
        Ok(whole)
    }

    fn join(&mut self, whole: &mut String) -> io::Result<()> {
        while !self.ahead.is_empty() {
            let Some(line) = self.read()? else { break };
            let line = line.trim();
            whole.push_str(if whole.is_empty() || line.is_empty() { "" } else { " " });
            whole.push_str(line);
        }
        Ok(())
    }

    /// The bytes of the next line that has come already; without its end when it has none yet.
    pub(super) fn taken_from_ahead(&mut self) -> Vec<u8> {
        let end = self.ahead.iter().position(|byte| *byte == b'\n').map_or(self.ahead.len(), |at| at + 1);
        self.ahead.drain(..end).collect()
    }
}
