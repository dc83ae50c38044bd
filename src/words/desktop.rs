//! A notice on the desktop: the name it comes under, and why none came.

use super::shown;

/// Who it is from, as the desktop says it.
pub const FROM: &str = "selfcomp";

/// None of the programs that could show it is installed.
pub const NO_PROGRAM: &str =
    "nothing here can show a notice: notify-send (libnotify), busctl (systemd) or gdbus (GLib) would do";

/// The desktop took too long.
pub const TOO_SLOW: &str = "the desktop did not answer within a few seconds";

/// The desktop, or the way to it, said no.
#[must_use]
pub fn refused(said: &str) -> String {
    if said.is_empty() { "the desktop did not take the notice".to_owned() } else { shown(said) }
}
