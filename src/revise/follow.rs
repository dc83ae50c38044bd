//! What a card holds beside its text, the person's own lines and a part, follows when the words it came from change.
//!
//! None of it stands on the sheet, so a word that was taken back there would live on in it, unseen.

use crate::exercise::Answer;
use crate::guide::{Card, Input};
use crate::part::{FIELDS, Part};

/// An answer says something else now.
pub(super) fn answered(card: &mut Card, old: &Answer, new: &Answer) {
    lines_follow(&mut card.mine, &lines(old), &lines(new));
    if let (Some(part), Some(old)) = (&mut card.part, Input::Line.words(old)) {
        part_follows(part, |words| {
            if words == old.trim() { Input::Line.words(new).unwrap_or_default() } else { words.to_owned() }
        });
    }
}

/// The text of the card was changed by hand, from the old one to the one that stands there.
pub(super) fn reworded(card: &mut Card, old: &str) {
    let new = card.text.clone();
    for line in &mut card.mine {
        *line = now(line, old, &new);
    }
    card.mine.retain(|line| !line.is_empty());
    if let Some(part) = &mut card.part {
        part_follows(part, |words| now(words, old, &new));
    }
}

/// The lines an answer gives to a card.
fn lines(answer: &Answer) -> Vec<String> {
    let all = match answer {
        Answer::Lines(lines) => lines.clone(),
        answer => Input::Line.words(answer).into_iter().collect(),
    };
    all.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// The new ones stand where the first of the old ones stood.
fn lines_follow(mine: &mut Vec<String>, old: &[String], new: &[String]) {
    let Some(at) = mine.iter().position(|line| old.contains(line)) else { return };
    mine.retain(|line| !old.contains(line));
    mine.splice(at..at, new.iter().cloned());
}

/// A part keeps its name when there is no other: without one it could not be met again.
fn part_follows(part: &mut Part, follow: impl Fn(&str) -> String) {
    let name = follow(part.name.trim());
    if !name.trim().is_empty() {
        part.name = name;
    }
    for field in FIELDS {
        if let Some(words) = part.field(field).map(|words| follow(words.trim())) {
            part.set(field, Some(&words));
        }
    }
}

/// What became of these words of a text: nothing, when they are gone and what stands in their place is unclear.
fn now(words: &str, old: &str, new: &str) -> String {
    if words.is_empty() || !old.contains(words) || new.contains(words) {
        return words.to_owned();
    }
    let same_lines = old.lines().count() == new.lines().count() && !words.contains('\n');
    let mut lines = old.lines().zip(new.lines()).filter(|_| same_lines);
    let (old, new) = lines.find(|(line, _)| line.contains(words)).unwrap_or((old, new));
    in_its_place(words, old, new).unwrap_or_default().trim().to_owned()
}

fn in_its_place<'n>(words: &str, old: &str, new: &'n str) -> Option<&'n str> {
    let (before, after) = old.split_once(words)?;
    new.strip_prefix(before)?.strip_suffix(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card() -> Card {
        let part = Part { name: "Watcher".into(), fear: Some("being alone".into()), ..Part::default() };
        let mine = ["One day.", "Then another.", "Breathe."].map(str::to_owned).to_vec();
        let text = "Watcher\nIt fears being alone.\nOne day.\nThen another.\nBreathe.".to_owned();
        Card { text, mine, part: Some(part), ..Card::default() }
    }

    fn texts(lines: &[&str]) -> Answer {
        Answer::Lines(lines.iter().map(|line| (*line).to_owned()).collect())
    }

    #[test]
    fn a_list_that_was_changed_is_the_list_that_comes_back() {
        let mut kept = card();
        answered(&mut kept, &texts(&["One day.", "Then another."]), &texts(&["One hour."]));
        assert_eq!(kept.mine, ["One hour.", "Breathe."]);
        answered(&mut kept, &Answer::Text("Breathe.".into()), &Answer::Skipped);
        assert_eq!(kept.mine, ["One hour."]);
        answered(&mut kept, &Answer::Text("hour".into()), &Answer::Text("day".into()));
        assert_eq!(kept.mine, ["One hour."], "a word within a line is something else");
    }

    #[test]
    fn a_part_knows_the_new_words_and_keeps_a_name() {
        let mut kept = card();
        answered(&mut kept, &Answer::Text("being alone".into()), &Answer::Text("the dark".into()));
        answered(&mut kept, &Answer::Text("Watcher".into()), &Answer::Skipped);
        assert_eq!(kept.part.as_ref().and_then(|part| part.field("fear")), Some("the dark"));
        assert_eq!(kept.part.unwrap().name, "Watcher");
    }

    #[test]
    fn words_changed_on_the_card_itself_are_changed_behind_it() {
        let mut kept = card();
        let old = kept.text.clone();
        kept.text = "Watcher\nIt fears the dark.\nOne hour.\nThen another.\nBreathe.".into();
        reworded(&mut kept, &old);
        assert_eq!(kept.mine, ["One hour.", "Then another.", "Breathe."]);
        assert_eq!(kept.part.as_ref().and_then(|part| part.field("fear")), Some("the dark"));
    }

    #[test]
    fn words_taken_off_the_card_are_gone_behind_it_too() {
        let mut kept = card();
        let old = kept.text.clone();
        kept.text = "Watcher\nThen another.\nBreathe.".into();
        reworded(&mut kept, &old);
        assert_eq!(kept.mine, ["Then another.", "Breathe."]);
        assert_eq!(kept.part.as_ref().and_then(|part| part.field("fear")), None);
    }
}
