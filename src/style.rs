//! Whether colour is used, decided once from flag, environment and terminal.

use crate::cli::Color;
use crate::env::Env;

/// Whether colour is used on a stream.
///
/// The flag first; then `NO_COLOR` (any text but none, see no-color.org); then whether a terminal is there.
#[must_use]
pub fn colour(wanted: Option<Color>, env: &Env, terminal: bool) -> bool {
    match wanted.unwrap_or(Color::Auto) {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => terminal && env.get("NO_COLOR").is_none() && env.get("TERM") != Some("dumb"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &[(&str, &str)]) -> Env {
        Env::new(pairs.iter().map(|(name, value)| (name.into(), value.into())))
    }

    #[test]
    fn someone_who_set_no_color_sees_none() {
        assert!(!colour(None, &env(&[("NO_COLOR", "1")]), true));
    }

    #[test]
    fn an_empty_no_color_means_nothing() {
        assert!(colour(None, &env(&[("NO_COLOR", ""), ("TERM", "xterm")]), true));
    }

    #[test]
    fn the_flag_is_stronger_than_the_environment() {
        assert!(colour(Some(Color::Always), &env(&[("NO_COLOR", "1")]), false));
        assert!(!colour(Some(Color::Never), &env(&[]), true));
    }
}
