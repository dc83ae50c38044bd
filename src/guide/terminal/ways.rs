//! The ways out: their letters, the one dim line that names them, the menu, and words taken for a wish.

use std::io;

use super::Terminal;
use super::choice::Choosing;
use super::screen::{Line, Tone};
use super::widget::Picked;
use crate::guide::Turn;
use crate::guide::ways::turn_of;
use crate::words::terminal as words;

/// The height of the menu, and of the empty row above it.
const MENU_ROWS: usize = 11;

/// What a letter means where nothing is typed.
pub(super) fn turn(letter: char) -> Option<Turn> {
    turn_of(letter.encode_utf8(&mut [0; 4]))
}

impl Terminal {
    /// The dim line of keys, as long as the window allows.
    pub(super) fn ways(&self, ways: words::Ways) -> Line {
        Line::new(Tone::Quiet, self.screen.fitting(ways.lines()))
    }

    /// The ways out as a list, for whoever pressed Esc. `None` is back to where the person was.
    pub(super) fn menu(&mut self) -> io::Result<Option<Turn>> {
        Ok(match self.menu_once()? {
            Picked::Way(turn) => Some(turn),
            _ => None,
        })
    }

    /// The same below what was written so far, which comes again, as it is typed, when the person goes on.
    pub(super) fn menu_below(&mut self, written: &[Line]) -> io::Result<Option<Turn>> {
        let room = self.screen.rows().saturating_sub(MENU_ROWS);
        let (hidden, shown) = written.split_at(written.len().saturating_sub(room));
        let lent = self.screen.lend(shown)?;
        Ok(match self.menu_once()? {
            Picked::Way(turn) => {
                if !hidden.is_empty() {
                    self.screen.write(written)?;
                }
                Some(turn)
            }
            Picked::Lost => None,
            _ => {
                self.screen.take_back(lent)?;
                None
            }
        })
    }

    /// A way out, or why there is none.
    fn menu_once(&mut self) -> io::Result<Picked<Turn>> {
        let turns = [Turn::Back, Turn::Steadier, Turn::People, Turn::Leave, Turn::Stuck];
        let mut choosing = Choosing::new(words::MENU.map(str::to_owned), words::Ways::Menu);
        let picked = match self.pick_once(&mut choosing)? {
            Picked::Answer(place) => turns.get(place).cloned().map_or(Picked::Open, Picked::Way),
            Picked::Way(turn) => Picked::Way(turn),
            Picked::Lost => Picked::Lost,
            Picked::Open | Picked::Esc => Picked::Open,
        };
        self.screen.erase()?;
        Ok(picked)
    }

    /// A whole answer that is nothing but a word or letter of the ways out is asked about once.
    pub(super) fn wish(&mut self, text: &str) -> io::Result<Option<Turn>> {
        let Some(turn) = turn_of(text) else { return Ok(None) };
        let lines = self.screen.wrap(&words::wish(&turn), Tone::Plain);
        self.screen.write_close(&lines)?;
        let mut choosing = Choosing::new(words::WISH.map(str::to_owned), words::Ways::Wish).yes_no();
        let meant = match self.pick_once(&mut choosing)? {
            Picked::Answer(0) => Some(turn),
            Picked::Way(another) => Some(another),
            _ => None,
        };
        self.chosen(words::WISH[usize::from(meant.is_none())])?;
        Ok(meant)
    }
}
