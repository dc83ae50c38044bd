//! A terminal that hands over whole lines: prepared for any script, and without lines typed ahead.

use rustix::termios::{InputModes, OptionalActions, QueueSelector, tcflush, tcgetattr, tcsetattr};

use crate::guide::signals::{Held, Hold};

/// The terminal at standard input while the plain guide reads from it; as it was before on drop.
pub(super) struct LineMode {
    #[allow(dead_code, reason = "held until the guide is dropped")]
    hold: Hold,
}

impl LineMode {
    /// Tells the terminal that characters can be several bytes, or Backspace would leave half of one.
    ///
    /// `None` when it is no terminal, or signals cannot be waited for: then lines are read as they come.
    pub(super) fn begin() -> Option<Self> {
        let saved = tcgetattr(rustix::stdio::stdin()).ok()?;
        let mut modes = saved.clone();
        modes.input_modes |= InputModes::IUTF8;
        let hold = Hold::take(Held::line_by_line(saved)).ok()?;
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &modes);
        Some(Self { hold })
    }

    /// Lines typed or pasted before the question was there do not answer it.
    pub(super) fn forget_what_was_typed_ahead() {
        let _ = tcflush(rustix::stdio::stdin(), QueueSelector::IFlush);
    }
}
