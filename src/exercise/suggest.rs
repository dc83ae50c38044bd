//! "Did you mean …?": near misses, and words people bring along from other programs.

/// The name nearest to a mistyped one, if any is near: a third of its letters may differ, at most three.
///
/// Of several equally near ones the first is taken.
#[must_use]
pub fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    within(word, names, (word.chars().count() / 3).clamp(1, 3))
}

/// The nearest name of those in which at most so many letters differ.
#[must_use]
pub fn within<'a>(word: &str, names: impl IntoIterator<Item = &'a str>, limit: usize) -> Option<&'a str> {
    if word.chars().count() > 60 {
        return None;
    }
    let far = |name: &str| strsim::damerau_levenshtein(&word.to_lowercase(), name);
    let near = names.into_iter().map(|name| (far(name), name)).filter(|(far, _)| *far <= limit);
    near.min_by_key(|(far, _)| *far).map(|(_, name)| name)
}

/// What a word from another program is called in a step.
#[must_use]
pub fn from_other_worlds(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    OTHER_WORLDS.iter().find(|(other, _)| *other == word).map(|(_, here)| *here)
}

const OTHER_WORLDS: &[(&str, &str)] = &[
    ("text", "say"),
    ("message", "say"),
    ("tell", "say"),
    ("show_text", "say"),
    ("print", "say"),
    ("if", "when"),
    ("condition", "when"),
    ("enable_when", "when"),
    ("relevant", "when"),
    ("if_not", "unless"),
    ("goto", "visit"),
    ("jump", "visit"),
    ("go_to", "visit"),
    ("divert", "visit"),
    ("call", "visit"),
    ("include", "visit"),
    ("select", "choose"),
    ("select_one", "choose"),
    ("choice", "choose"),
    ("radio", "choose"),
    ("select_multiple", "choose_many"),
    ("multiselect", "choose_many"),
    ("checkboxes", "choose_many"),
    ("wait", "pause"),
    ("sleep", "pause"),
    ("delay", "pause"),
    ("seconds", "pause"),
    ("duration", "pause"),
    ("min", "at_least"),
    ("minimum", "at_least"),
    ("max", "at_most"),
    ("maximum", "at_most"),
    ("limit", "at_most"),
    ("choices", "options"),
    ("answers", "options"),
    ("name", "id"),
    ("key", "id"),
    ("variable", "id"),
    ("hint", "help"),
    ("description", "help"),
    ("placeholder", "example"),
    ("default", "starter"),
    ("question", "ask"),
    ("input", "ask"),
    ("prompt", "ask"),
    ("textarea", "write"),
    ("slider", "rate"),
    ("rating", "rate"),
    ("yes_no", "confirm"),
    ("boolean", "confirm"),
    ("repeat", "until"),
    ("while", "until"),
    ("loop", "for_each"),
    ("foreach", "for_each"),
    ("times", "rounds"),
    ("random", "phrase"),
    ("draw", "phrase"),
    ("stop", "end"),
    ("finish", "end"),
    ("save", "keep"),
];
