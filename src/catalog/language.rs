//! Names of languages: which ones a person can be offered, and in which order.

/// What everything exists in.
pub const LAST: &str = "en";

/// From the most wanted to the last resort: `de_AT` → `de-AT`, `de`, `en`. Nonsense gives `en`.
#[must_use]
pub fn preference(wanted: &str) -> Vec<String> {
    let mut languages = Vec::new();
    if let Some(tag) = canonical(wanted) {
        let shorter = tag.split_once('-').map(|(language, _)| language.to_owned());
        languages.extend([Some(tag), shorter].into_iter().flatten());
    }
    if !languages.iter().any(|language| language == LAST) {
        languages.push(LAST.into());
    }
    languages
}

/// A language tag in the usual letters: `DE_at` → `de-AT`. Only such a tag ever names a folder.
#[must_use]
pub fn canonical(wanted: &str) -> Option<String> {
    let mut parts = wanted.split(['-', '_']);
    let language = parts.next().filter(|part| matches!(part.len(), 2 | 3))?.to_ascii_lowercase();
    let rest = parts.map(|part| if part.len() == 2 { part.to_ascii_uppercase() } else { titled(part) });
    let parts: Vec<String> = std::iter::once(language).chain(rest).collect();
    let plain = |part: &String| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    parts.iter().all(plain).then(|| parts.join("-"))
}

/// The language without country or script.
#[must_use]
pub fn primary(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(language, _)| language)
}

fn titled(part: &str) -> String {
    let lower = part.to_ascii_lowercase();
    let mut letters = lower.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::{canonical, preference};

    #[test]
    fn someone_in_vienna_is_offered_austrian_german_then_german_then_english() {
        assert_eq!(preference("de_AT"), ["de-AT", "de", "en"]);
        assert_eq!(preference("en-GB"), ["en-GB", "en"]);
    }

    #[test]
    fn a_language_never_names_another_folder() {
        for name in ["../etc", "", "e", "de/..", "de-", "..", "de-\u{1b}"] {
            assert_eq!(canonical(name), None, "{name:?}");
        }
        assert_eq!(canonical("zh_hant_TW").as_deref(), Some("zh-Hant-TW"));
    }
}
