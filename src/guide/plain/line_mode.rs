//! A terminal that hands over whole lines: prepared for any script, and without lines typed ahead.

use std::sync::Arc;

use rustix::termios::{
    InputModes, LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr,
    tcsetattr,
};

use crate::guide::Scribe;
use crate::guide::signals::{Held, Hold};

/// The terminal at standard input while the plain guide reads from it; as it was before on drop.
pub(super) struct LineMode {
    #[allow(dead_code, reason = "held until the guide is dropped")]
    hold: Hold,
}

impl LineMode {
    /// Tells the terminal that characters can be several bytes, or Backspace would leave half of one.
    ///
    /// The scribe knows what stays when a signal ends the program.
    /// `None` when it is no terminal, or signals cannot be waited for: then lines are read as they come.
    pub(super) fn begin(scribe: Option<Arc<dyn Scribe>>) -> Option<Self> {
        let saved = tcgetattr(rustix::stdio::stdin()).ok()?;
        let mut modes = saved.clone();
        modes.input_modes |= InputModes::IUTF8;
        let hold = Hold::take(Held::line_by_line(saved, scribe)).ok()?;
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &modes);
        Some(Self { hold })
    }

    /// Lines typed or pasted before the question was there do not answer it.
    pub(super) fn forget_what_was_typed_ahead() {
        let _ = tcflush(rustix::stdio::stdin(), QueueSelector::IFlush);
    }

    /// Everything that stands in the terminal's input, also a line that is not ended, until nothing more
    /// has come for a tenth of a second.
    ///
    /// A terminal that collects lines does not show a begun one, so for that moment it collects none.
    pub(super) fn what_has_come() -> Vec<u8> {
        let stdin = rustix::stdio::stdin();
        let mut came = Vec::new();
        let Ok(modes) = tcgetattr(stdin) else { return came };
        if tcsetattr(stdin, OptionalActions::Now, &without_lines(&modes)).is_ok() {
            let mut buffer = [0; 1024];
            while let Ok(count @ 1..) = rustix::io::read(stdin, &mut buffer) {
                came.extend_from_slice(&buffer[..count]);
            }
            let _ = tcsetattr(stdin, OptionalActions::Now, &modes);
        }
        came
    }
}

/// Reading takes what there is, and waits for at most a tenth of a second.
fn without_lines(modes: &Termios) -> Termios {
    let mut modes = modes.clone();
    modes.local_modes.remove(LocalModes::ICANON);
    modes.special_codes[SpecialCodeIndex::VMIN] = 0;
    modes.special_codes[SpecialCodeIndex::VTIME] = 1;
    modes
}
