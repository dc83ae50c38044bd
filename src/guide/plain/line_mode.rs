//! A terminal that hands over whole lines: prepared for any script, and without lines typed ahead.

use rustix::termios::{InputModes, OptionalActions, QueueSelector, Termios, tcflush, tcgetattr, tcsetattr};

/// The terminal at standard input while the plain guide reads from it; as it was before on drop.
#[derive(Debug)]
pub struct LineMode {
    before: Option<Termios>,
}

impl LineMode {
    /// Tells the terminal that characters can be several bytes, or Backspace would leave half of one.
    #[must_use]
    pub fn begin() -> Self {
        let before = tcgetattr(rustix::stdio::stdin()).ok();
        if let Some(mut modes) = before.clone() {
            modes.input_modes |= InputModes::IUTF8;
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &modes);
        }
        Self { before }
    }

    /// Lines typed or pasted before the question was there do not answer it.
    pub fn forget_what_was_typed_ahead() {
        let _ = tcflush(rustix::stdio::stdin(), QueueSelector::IFlush);
    }
}

impl Drop for LineMode {
    fn drop(&mut self) {
        if let Some(modes) = &self.before {
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, modes);
        }
    }
}
