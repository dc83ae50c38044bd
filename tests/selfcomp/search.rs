//! Somebody looks for something they once wrote.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use selfcomp::search::excerpt::{Places, SHOWN};
use selfcomp::search::{LONGEST, Query, body};

fn words(typed: &[&str]) -> Query {
    Query::words(typed).unwrap()
}

fn pattern(typed: &str) -> Query {
    Query::pattern(typed).unwrap()
}

/// Each excerpt with what was found in `<` and `>`.
fn marked(places: &Places) -> Vec<String> {
    let marked = |place: &selfcomp::search::excerpt::Match| {
        let mut text = place.excerpt.clone();
        for found in place.found.iter().rev() {
            text.insert(found.end, '>');
            text.insert(found.start, '<');
        }
        text
    };
    places.shown.iter().map(marked).collect()
}

const ENTRY: &str = "+++\nv = 1\ntitle = \"A letter\"\ntags = [\"evening\"]\n+++\n\nDear me,\nit was a long day at the Café.\n";

#[test]
fn several_words_are_found_where_all_of_them_are() {
    assert!(words(&["café", "dear"]).is_in(ENTRY.as_bytes()));
    assert!(!words(&["café", "sister"]).is_in(ENTRY.as_bytes()));
}

#[test]
fn a_phrase_is_found_as_it_stands_and_over_the_end_of_a_line() {
    assert!(words(&["me, it was"]).is_in(ENTRY.as_bytes()));
    assert!(words(&["\"long day\""]).is_in(ENTRY.as_bytes()));
    assert!(!words(&["day long"]).is_in(ENTRY.as_bytes()));
}

#[test]
fn capitals_do_not_count_in_any_script_and_accents_do() {
    for typed in ["CAFÉ", "café", "Café"] {
        assert!(words(&[typed]).is_in(ENTRY.as_bytes()), "{typed}");
    }
    assert!(!words(&["cafe"]).is_in(ENTRY.as_bytes()));
    assert!(words(&["ΚΑΛΗ"]).is_in("καλη μέρα".as_bytes()));
}

#[test]
fn a_point_in_a_word_is_a_point() {
    assert!(words(&["café."]).is_in(ENTRY.as_bytes()));
    assert!(!words(&["d.y"]).is_in(ENTRY.as_bytes()));
}

#[test]
fn a_pattern_with_a_capital_means_it() {
    assert!(pattern("caf.").is_in(ENTRY.as_bytes()));
    assert!(pattern(r"^dear\W").is_in(ENTRY.as_bytes()));
    assert!(!pattern("DEAR").is_in(ENTRY.as_bytes()));
}

#[test]
fn the_front_matter_is_not_looked_through() {
    for typed in ["title", "letter", "evening", "+++"] {
        assert!(!words(&[typed]).is_in(ENTRY.as_bytes()), "{typed}");
    }
}

#[test]
fn a_text_without_front_matter_or_without_an_end_of_it_is_looked_through_as_a_whole() {
    for text in ["title", "+++\ntitle = 1\n", "++++\ntitle\n+++\n", ""] {
        assert_eq!(body(text.as_bytes()), text.as_bytes());
    }
    assert_eq!(body(b"+++\r\nv = 1\r\n+++\r\n\r\nDear"), b"Dear");
    assert_eq!(body(b"+++\n+++\nDear"), b"Dear");
    assert_eq!(body(b"+++\nv = 1\n+++"), b"");
    assert_eq!(body(b"++++\na = \"\"\"\n+++\n\"\"\"\n++++\n\nDear"), b"Dear");
}

#[test]
fn a_short_line_is_shown_whole_with_everything_found_in_it() {
    let places = words(&["a", "day"]).places("First.\n  It was a long day.  \nLast.", 80);
    assert_eq!(marked(&places), ["It w<a>s <a> long <day>.", "L<a>st."]);
    assert_eq!(places.more, 0);
}

#[test]
fn of_a_long_line_the_sentence_is_shown() {
    let body = "It rained all of the morning. Then my sister rang me up! We laughed about it for a while.";
    assert_eq!(marked(&words(&["sister"]).places(body, 40)), ["Then my <sister> rang me up!"]);
}

#[test]
fn a_long_sentence_is_cut_between_words() {
    let body = "one two three four five six seven eight nine ten eleven twelve";
    assert_eq!(marked(&words(&["six"]).places(body, 24)), ["…five <six> seven…"]);
    assert_eq!(marked(&words(&["one"]).places(body, 24)), ["<one> two three four…"]);
    assert_eq!(marked(&words(&["twelve"]).places(body, 24)), ["…nine ten eleven <twelve>"]);
}

#[test]
fn each_word_is_shown_once_before_one_is_shown_again() {
    let body = "rain\nrain\nrain\nrain\nsun\n";
    let places = words(&["rain", "sun"]).places(body, 80);
    assert_eq!(marked(&places), ["<rain>", "<rain>", "<sun>"]);
    assert_eq!(places.more, 2);
}

#[test]
fn a_phrase_over_two_lines_is_shown_as_one() {
    let places = words(&["long day"]).places("It was a long\nday for me.", 80);
    assert_eq!(marked(&places), ["It was a <long day> for me."]);
}

#[test]
fn what_could_steer_the_terminal_is_not_shown() {
    let places = words(&["red"]).places("a \u{1b}[31mred\u{9b}0m r\u{202e}ose", 80);
    assert_eq!(marked(&places), ["a [31m<red>0m rose"]);
}

#[test]
fn a_pattern_that_finds_a_place_and_no_letters_shows_the_line() {
    let places = pattern("^").places("Dear me,", 80);
    assert_eq!(marked(&places), ["Dear me,"]);
}

#[test]
fn somebody_who_typed_nothing_or_a_broken_pattern_reads_one_sentence() {
    for typed in [&[][..], &[""], &["  ", "\"\""]] {
        assert!(Query::words(typed).unwrap_err().contains("nothing to look for"));
    }
    let said = Query::pattern("(one|two").unwrap_err();
    assert!(said.starts_with("The pattern `(one|two` cannot be read (unclosed group)"), "{said}");
    for pattern in ["[z-a]", "*", "a{2,1}", r"\p{Nothing}", "(?=a)", "\\", "a\u{1b}[31m("] {
        let said = Query::pattern(pattern).unwrap_err();
        assert!(!said.contains(['\n', '\u{1b}']) && said.len() < 300, "{said}");
    }
    assert!(Query::words(&["a".repeat(LONGEST + 1)]).is_err());
    assert!(Query::pattern(&"a".repeat(LONGEST + 1)).is_err());
}

#[test]
fn no_pattern_keeps_anybody_waiting() {
    let page = "It was a long day at the Café, and aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! ".repeat(100);
    let begin = Instant::now();
    for typed in [
        "(a*)*b",
        "(a|aa)+$",
        "((a{0,100}){0,100}){0,100}",
        r"(\w{1,9}\b.*){9}x",
        r"\w{1000}",
        "(?:){4294967295}",
        &"(".repeat(500),
        &"a?".repeat(500),
    ] {
        if let Ok(query) = Query::pattern(typed) {
            let found = query.is_in(page.as_bytes());
            assert_eq!(found, !query.places(&page, 80).shown.is_empty(), "{typed}");
        }
    }
    assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());
}

/// A text of the letters that give trouble, and some bytes of no letter.
fn texts() -> impl Strategy<Value = Vec<u8>> {
    let pieces =
        ["a", "É", "é", "ß", "界", "e\u{301}", "👩‍👩‍👧", " ", "\n", "\r\n", ". ", "…", "\u{1b}", "+++\n", "i"];
    let piece = prop_oneof![
        8 => prop::sample::select(pieces.to_vec()).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 1..4),
    ];
    prop::collection::vec(piece, 0..120).prop_map(|pieces| pieces.concat())
}

fn queries() -> impl Strategy<Value = Query> {
    let words = prop::collection::vec("[aéi界 e]{1,3}", 1..4);
    let patterns =
        prop::sample::select(vec!["a*", "^", "$", r"\b", ".", "(?s).*", r"\s+", "é|a", "[^a]", "", r"\B"]);
    prop_oneof![
        words.prop_filter_map("blank", |words| Query::words(&words).ok()),
        patterns.prop_filter_map("empty", |pattern| Query::pattern(pattern).ok()),
    ]
}

/// The same words without the quick look beforehand.
fn slowly(word: &str, text: &str) -> bool {
    regex::RegexBuilder::new(&regex::escape(word)).case_insensitive(true).build().unwrap().is_match(text)
}

proptest! {
    #[test]
    fn a_word_is_found_wherever_it_is(word in "[ksKäÄtT.é\u{212A}ſ]{1,5}", text in "[ksKSäÄtT.éÉ\u{212A}ſ ]{0,30}") {
        prop_assert_eq!(words(&[&word]).is_in(text.as_bytes()), slowly(&word, &text));
    }

    #[test]
    fn whatever_was_written_the_places_can_be_shown(entry in texts(), query in queries(), width in 0_usize..100) {
        let found = query.is_in(&entry);
        let text = String::from_utf8_lossy(body(&entry)).into_owned();
        let places = query.places(&text, width);
        prop_assert!(places.shown.len() <= SHOWN);
        prop_assert!(!found || !places.shown.is_empty(), "found, and nothing to show");
        for place in &places.shown {
            prop_assert!(!place.excerpt.contains(char::is_control), "{:?}", place.excerpt);
            // A joiner makes a whole narrower or wider than its letters one by one.
            prop_assert!(place.excerpt.chars().count() <= 4 * width.max(20) + 4);
            let mut last = 0;
            for range in &place.found {
                prop_assert!(last <= range.start && range.start < range.end);
                prop_assert!(place.excerpt.get(range.clone()).is_some());
                last = range.end;
            }
        }
    }
}
