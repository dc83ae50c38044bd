//! Keys, one at a time and with a limit to the waiting.
//!
//! `console` reads keys too, but it cannot stop waiting, it takes a sequence that arrives in two parts
//! for Esc and letters, and it raises signals by itself. So reading is our own; drawing is `console`'s.

use std::io;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::{QueueSelector, tcflush};

use super::signals;

/// How often a long wait looks up, to see whether the program was stopped meanwhile.
const LOOK_UP: Duration = Duration::from_millis(200);
/// How long the rest of a sequence may take, over a slow line.
const REST: Duration = Duration::from_millis(50);
/// How long a paste may pause before it counts as over.
const PASTE_REST: Duration = Duration::from_millis(500);
/// Between two parts of what was pasted, over a slow line.
const GAP: Duration = Duration::from_millis(25);
/// How long anything may go on being pasted before a question is asked all the same.
const LONGEST_FLOOD: Duration = Duration::from_secs(1);
/// More letters than this at once are a paste, in a terminal that does not mark it.
const BURST: usize = 8;
const PASTE_BEGINS: &[u8] = b"\x1b[200~";
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Enter,
    Esc,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    Backspace,
    Char(char),
    /// Anything else, a whole paste included: it does nothing.
    Other,
}

/// What came of waiting for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heard {
    Key(Key),
    /// The time is over.
    Silence,
    /// The program was stopped and goes on; the screen may show something else.
    Resumed,
    /// The terminal is gone.
    Gone,
}

/// The keyboard.
pub(super) struct Keys {
    bytes: Vec<u8>,
    resumed: usize,
    /// When a digit was pressed last.
    digit: Option<Instant>,
}

impl Keys {
    pub(super) fn new() -> Self {
        Self { bytes: Vec::new(), resumed: signals::resumed(), digit: None }
    }

    /// Whether an Enter belongs to a digit pressed within this time: where a digit chooses at once, it is one too many.
    pub(super) fn follows_a_digit(&mut self, within: Duration) -> bool {
        self.digit.take().is_some_and(|digit| now() < digit + within)
    }

    /// Throws away what was typed or pasted too early, so that it answers nothing it was not meant for.
    ///
    /// For a moment it listens to nothing: an Enter that was meant for the text before comes too late.
    pub(super) fn settle(&mut self, moment: Duration) -> io::Result<()> {
        self.bytes.clear();
        self.resumed = signals::resumed();
        let end = now() + moment;
        let patience = end + LONGEST_FLOOD;
        loop {
            tcflush(rustix::stdio::stdin(), QueueSelector::IFlush)?;
            let flooded = readable(GAP)?;
            if now() >= if flooded { patience } else { end } {
                return Ok(());
            }
        }
    }

    /// The next key, or what else happens first. Without `until` it waits for ever.
    pub(super) fn next(&mut self, until: Option<Instant>) -> io::Result<Heard> {
        loop {
            if let Some((key, used)) = decode(&self.bytes) {
                self.bytes.drain(..used);
                if matches!(key, Key::Char(letter) if letter.is_numeric()) {
                    self.digit = Some(now());
                }
                return Ok(Heard::Key(key));
            }
            if self.resumed != signals::resumed() {
                self.resumed = signals::resumed();
                return Ok(Heard::Resumed);
            }
            let left = until.map(|until| until.saturating_duration_since(now()));
            let patience = self.patience();
            if readable(left.unwrap_or(patience).min(patience))? {
                if !self.read()? {
                    return Ok(Heard::Gone);
                }
            } else if !self.bytes.is_empty() {
                return Ok(Heard::Key(self.unfinished()));
            } else if left.is_some_and(|left| left.is_zero()) {
                return Ok(Heard::Silence);
            }
        }
    }

    fn patience(&self) -> Duration {
        if self.bytes.is_empty() {
            LOOK_UP
        } else if self.bytes.starts_with(PASTE_BEGINS) {
            PASTE_REST
        } else {
            REST
        }
    }

    /// What stands alone although it could have been the beginning of more.
    fn unfinished(&mut self) -> Key {
        let alone = self.bytes == [0x1b];
        self.bytes.clear();
        if alone { Key::Esc } else { Key::Other }
    }

    fn read(&mut self) -> io::Result<bool> {
        let mut buffer = [0; 256];
        match rustix::io::read(rustix::stdio::stdin(), &mut buffer) {
            Ok(0) | Err(Errno::IO) => Ok(false),
            Ok(count) => {
                if count <= BURST || buffer[0] == 0x1b || !self.bytes.is_empty() {
                    self.bytes.extend_from_slice(&buffer[..count]);
                }
                Ok(true)
            }
            Err(Errno::INTR | Errno::AGAIN) => Ok(true),
            Err(error) => Err(error.into()),
        }
    }
}

/// The one clock of this guide.
#[allow(clippy::disallowed_methods, reason = "the guide that waits for a person and paces the breath")]
pub(super) fn now() -> Instant {
    Instant::now()
}

/// Whether something can be read within this time.
fn readable(within: Duration) -> io::Result<bool> {
    let stdin = rustix::stdio::stdin();
    let mut fds = [PollFd::new(&stdin, PollFlags::IN)];
    let limit = Timespec::try_from(within).unwrap_or_default();
    match poll(&mut fds, Some(&limit)) {
        Ok(count) => Ok(count > 0),
        Err(Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// The first key and its length in bytes; `None` while it may go on.
fn decode(bytes: &[u8]) -> Option<(Key, usize)> {
    match bytes {
        [] | [0x1b] => None,
        [0x1b, b'[', rest @ ..] => control(bytes, rest),
        [0x1b, b'O', rest @ ..] => rest.first().map(|last| (arrow(*last), 3)),
        [0x1b, 0x1b, ..] => Some((Key::Esc, 1)),
        [0x1b, _, ..] => Some((Key::Other, 2)),
        [b'\r' | b'\n', ..] => Some((Key::Enter, 1)),
        [0x7f | 0x08, ..] => Some((Key::Backspace, 1)),
        [byte, ..] if byte.is_ascii_control() => Some((Key::Other, 1)),
        _ => character(bytes),
    }
}

/// `ESC [ …` up to its last byte; a paste up to its end.
fn control(bytes: &[u8], rest: &[u8]) -> Option<(Key, usize)> {
    if bytes.starts_with(PASTE_BEGINS) {
        let end = bytes.windows(PASTE_ENDS.len()).position(|window| window == PASTE_ENDS)?;
        return Some((Key::Other, end + PASTE_ENDS.len()));
    }
    let last = rest.iter().position(|byte| (0x40..=0x7e).contains(byte))?;
    let key = match &rest[..=last] {
        [last] => arrow(*last),
        b"1~" | b"7~" => Key::Home,
        b"4~" | b"8~" => Key::End,
        _ => Key::Other,
    };
    Some((key, 2 + last + 1))
}

fn arrow(last: u8) -> Key {
    match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        b'M' => Key::Enter,
        _ => Key::Other,
    }
}

/// A character of UTF-8, at most four bytes.
fn character(bytes: &[u8]) -> Option<(Key, usize)> {
    let chunk = bytes.utf8_chunks().next()?;
    match chunk.valid().chars().next() {
        Some(character) => Some((Key::Char(character), character.len_utf8())),
        None if chunk.invalid().len() == bytes.len() && bytes.len() < 4 && bytes[0] >= 0xc2 => None,
        None => Some((Key::Other, chunk.invalid().len())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(mut bytes: &[u8]) -> Vec<Key> {
        let mut keys = Vec::new();
        while let Some((key, used)) = decode(bytes) {
            keys.push(key);
            bytes = &bytes[used..];
        }
        keys
    }

    #[test]
    fn arrows_digits_and_wide_digits_are_keys() {
        assert_eq!(all("\x1b[A\x1bOB7７".as_bytes()), [Key::Up, Key::Down, Key::Char('7'), Key::Char('７')]);
    }

    #[test]
    fn a_paste_is_one_key_that_does_nothing() {
        assert_eq!(all(b"\x1b[200~quit\r\nq\x1b[201~b"), [Key::Other, Key::Char('b')]);
        assert_eq!(decode(b"\x1b[200~quit\r\nq"), None);
    }

    #[test]
    fn a_sequence_cut_in_two_waits_for_its_rest() {
        assert_eq!(decode(b"\x1b["), None);
        assert_eq!(decode(&"日".as_bytes()[..2]), None);
        assert_eq!(decode(b"\x1b[1;5A"), Some((Key::Other, 6)));
    }

    #[test]
    fn bytes_that_are_no_text_do_nothing() {
        assert_eq!(all(b"\xffq"), [Key::Other, Key::Char('q')]);
        assert_eq!(all(b"\xe6q"), [Key::Other, Key::Char('q')]);
    }
}
