//! Whether somebody who typed a pattern meant its capitals.

/// Whether a pattern has a capital letter that stands for itself: not `\W`, `\p{Lu}` or a group's name.
pub fn has_capital(pattern: &str) -> bool {
    let mut rest = pattern.chars();
    while let Some(letter) = rest.next() {
        match letter {
            '\\' => escape(&mut rest),
            '(' if rest.as_str().starts_with('?') => skip_past(&mut rest, &['>', ':', ')']),
            letter if letter.is_uppercase() => return true,
            _ => {}
        }
    }
    false
}

/// What follows a backslash: a letter, and for some a name or a number in braces.
fn escape(rest: &mut std::str::Chars<'_>) {
    let letter = rest.next();
    if matches!(letter, Some('p' | 'P' | 'x' | 'u' | 'U' | 'b')) && rest.as_str().starts_with('{') {
        skip_past(rest, &['}']);
    } else if matches!(letter, Some('p' | 'P')) {
        rest.next();
    }
}

fn skip_past(rest: &mut std::str::Chars<'_>, ends: &[char]) {
    while rest.next().is_some_and(|letter| !ends.contains(&letter)) {}
}

#[cfg(test)]
mod tests {
    use super::has_capital;

    #[test]
    fn a_capital_counts_when_it_stands_for_itself() {
        for pattern in ["Anna", "[A-Z]", r"\WÄ", "(?:Ich)", "(?<day>Monday)"] {
            assert!(has_capital(pattern), "{pattern}");
        }
    }

    #[test]
    fn a_capital_of_the_syntax_does_not_count() {
        for pattern in ["anna", r"\Wä\B", r"\p{Lu}\PL", r"\x{AB}", "(?P<Day>monday)", "(?U:a)", r"\", r"\p{L"]
        {
            assert!(!has_capital(pattern), "{pattern}");
        }
    }
}
