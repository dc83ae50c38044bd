//! What is said about settings and places.

use std::path::Path;

use crate::catalog::nearest;
use crate::config::{Key, Setting, Source};

/// The settings file cannot be opened.
#[must_use]
pub fn unreadable(path: &Path, error: &std::io::Error) -> String {
    format!("Your settings in {} cannot be read ({error}), so defaults hold.", super::shown_path(path))
}

/// The settings file cannot be opened, so it cannot be changed either.
#[must_use]
pub fn not_changed(path: &Path, error: &std::io::Error) -> String {
    let path = super::shown_path(path);
    format!(
        "Your settings in {path} cannot be read ({error}), so nothing was changed. Mend or move that file first."
    )
}

/// The settings file is not TOML.
#[must_use]
pub fn broken(path: &Path, line: usize, message: &str) -> String {
    let message = message.lines().next().unwrap_or_default();
    let path = super::shown_path(path);
    format!("Your settings in {path} have a fault in line {line} ({message}), so defaults hold.")
}

/// One entry of the settings file is passed over.
#[must_use]
pub fn in_line(path: &Path, line: usize, fault: &str) -> String {
    format!("In your settings, {} line {line}: {fault}", super::shown_path(path))
}

/// A key that is none.
#[must_use]
pub fn unknown_key(name: &str) -> String {
    let name = super::shown(name);
    let names = Key::ALL.map(|key| key.name().to_owned());
    match nearest::nearest(&name, names.clone().into_iter()) {
        Some(nearest) => format!("there is no setting `{name}`; did you mean `{nearest}`?"),
        None => format!("there is no setting `{name}`; there are {}.", names.join(", ")),
    }
}

/// A value that cannot be one.
#[must_use]
pub fn not_a_value(key: Key, written: &str) -> String {
    let possible = possible(key);
    format!("`{}` cannot be `{}`; it is {possible}.", key.name(), super::shown(written))
}

fn possible(key: Key) -> &'static str {
    match key {
        Key::Country => "a country in two letters, for example NL",
        Key::Person => "a name and a number, in your own words",
        Key::Language => "a language, for example en or pt-BR",
        Key::Accessible | Key::Animation | Key::Touch | Key::Breath => "true or false",
        Key::Colour => "auto, always or never",
        Key::Keep => "always, card, ask or never",
        Key::Quiet => "from one time to another, for example 22:00-07:00",
    }
}

/// What a key is for.
#[must_use]
pub fn purpose(key: Key) -> &'static str {
    match key {
        Key::Country => "where you are, for the numbers of `selfcomp support`",
        Key::Person => {
            "someone of your own to turn to, shown by `selfcomp support`, as are those of `support add`"
        }
        Key::Language => "the language of exercises",
        Key::Accessible => "plain lines, for screen readers and simple terminals",
        Key::Animation => "whether anything moves on the screen",
        Key::Colour => "when there is colour: auto, always, never",
        Key::Keep => {
            "what is kept after an exercise: always all of it, always the card, ask each time, never anything"
        }
        Key::Touch => "whether exercises may offer touch",
        Key::Breath => "whether exercises may speak of the breath",
        Key::Quiet => "hours in which no reminder speaks, for example 22:00-07:00",
    }
}

fn source(source: Source) -> String {
    match source {
        Source::Flag => "said with this command".to_owned(),
        Source::Environment(name) => format!("from the environment, {name}"),
        Source::File => "from your settings file".to_owned(),
        Source::Locale => "a guess from your language settings".to_owned(),
        Source::Default => "the default".to_owned(),
    }
}

/// A setting, its value and where that comes from.
#[must_use]
pub fn entry(key: Key, setting: &Setting) -> String {
    let value = setting
        .value
        .as_deref()
        .map_or_else(|| "not set".to_owned(), |value| format!("{value}, {}", source(setting.source)));
    format!("{}: {value}\n  {}", key.name(), purpose(key))
}

/// Where the settings are kept.
#[must_use]
pub fn kept_in(path: &Path, there: bool) -> String {
    let not_yet = if there { "" } else { " (not there yet)" };
    format!("The settings file{not_yet}:\n  {}", super::shown_path(path))
}

/// How to change something.
pub const TO_CHANGE: &str =
    "To change one: selfcomp config set country NL. To undo: selfcomp config unset country.";

/// After a change.
#[must_use]
pub fn set(key: Key, value: &str) -> String {
    format!("{} is {value} from now on.", key.name())
}

/// After the person asked in an exercise that something is left out from now on.
#[must_use]
pub fn left_out(key: Key) -> String {
    let name = key.name();
    format!("It is left out from now on. To change that:\nselfcomp config set {name} true")
}

/// After a value was taken out.
#[must_use]
pub fn unset(key: Key) -> String {
    format!("{} is no longer in your settings.", key.name())
}

/// Nothing to take out.
#[must_use]
pub fn was_not_set(key: Key) -> String {
    format!("{} was not in your settings.", key.name())
}

/// There is no home folder.
pub const NO_FOLDER: &str =
    "There is no place for settings: neither XDG_CONFIG_HOME nor HOME names a folder.";

/// The settings file cannot be written.
#[must_use]
pub fn not_written(path: &Path, error: &std::io::Error) -> String {
    format!(
        "Your settings in {} could not be written ({error}). They are as they were.",
        super::shown_path(path)
    )
}

/// The settings file has to be mended by hand before it can be changed.
#[must_use]
pub fn mend_first(path: &Path, line: usize, message: &str) -> String {
    let message = message.lines().next().unwrap_or_default();
    let path = super::shown_path(path);
    format!("Your settings in {path} have a fault in line {line} ({message}). Mend it there, then try again.")
}
