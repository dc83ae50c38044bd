//! Looking back on what was kept, and bringing pages of it to somebody.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use selfcomp::document::Front;
use selfcomp::document::html;
use selfcomp::entry::{Entry, Id, Kept};
use selfcomp::exercise::{Answer, Length};
use selfcomp::guide::Card;
use selfcomp::journal::Journal;
use selfcomp::journal::name::Name;
use selfcomp::lookback::{Practice, by_scale};
use selfcomp::moment::{Moment, Written};
use selfcomp::record::{Ending, Given, Measured, Record};
use serde_json::Value;
use textwrap::core::display_width;

use crate::person::Person;
use crate::pty::Seat;

/// What could steer a terminal, turn a line round, or hide in it; and what must stay.
const HOSTILE: &str =
    "<script>alert(\"x\")</script> & 'q' \u{1b}[31m \u{9b}2J \u{202e}turned \u{e0041}tag 👩‍👩‍👧";
const STEERING: [char; 4] = ['\u{1b}', '\u{9b}', '\u{202e}', '\u{e0041}'];

fn given(key: &str, answer: Answer, words: Option<&str>) -> Given {
    let asked = format!("What about {key}?");
    Given { key: key.into(), asked, answer, words: words.map(Into::into), scale: None, before: None }
}

fn weight(before: i64, after: i64) -> Given {
    let scale = Measured { from: 0, to: 10, low: Some("light".into()), high: None, distress: true };
    Given { scale: Some(scale), before: Some(before), ..given("weight_after", Answer::Number(after), None) }
}

fn ended(key: &str) -> Given {
    given("after", Answer::One(key.into()), Some(key))
}

/// An entry that began then, on a clock that was so far ahead of UTC.
fn entry_at(started: &str, offset: &str, exercise: &str, answers: Vec<Given>) -> Entry {
    let written = Written { started: started.into(), offset: offset.into(), zone: None };
    let moment = Moment::try_from(written).unwrap();
    let record = Record {
        version: 1,
        exercise: exercise.into(),
        title: format!("The {exercise}"),
        revision: 1,
        language: "en".into(),
        length: Length::Full,
        seed: 1,
        ending: Some(Ending::Finished),
        steadier: false,
        answers,
        taken_back: Vec::new(),
        left_out: Vec::new(),
        draws: Vec::new(),
        total: None,
        cards: Vec::new(),
    };
    Entry::new(Id::new(&moment, 7), moment, Kept::All, Vec::new(), record)
}

fn entry(day: &str, exercise: &str, answers: Vec<Given>) -> Entry {
    entry_at(&format!("{day}T12:00:00Z"), "+00:00", exercise, answers)
}

fn journal(person: &Person) -> Journal {
    Journal::at(person.path(".local/share/selfcomp/journal"))
}

/// Somebody whose journal has these entries.
fn someone(entries: &[Entry]) -> Person {
    let person = Person::new();
    for entry in entries {
        journal(&person).save(entry, &Name::first(entry.id.clone())).unwrap();
    }
    person
}

/// Somebody who took breaks on so many days of April, with the same numbers.
fn with_breaks(days: u8) -> Person {
    let days = (1..=days).map(|day| format!("2026-04-{day:02}"));
    someone(&days.map(|day| entry(&day, "break", vec![weight(7, 4)])).collect::<Vec<_>>())
}

#[test]
fn someone_who_has_kept_nothing_reads_that_this_is_fine() {
    let person = Person::new();
    let looks = person.runs(&["look"]);
    assert_eq!((looks.code, looks.err.as_str()), (Some(0), ""));
    assert!(looks.out.contains("nothing to look back on yet, and that is fine"), "{}", looks.out);
    assert_eq!(person.files(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn someone_whose_entry_was_saved_by_an_editor_of_windows_looks_back_on_it_all_the_same() {
    let (person, entry) = (Person::new(), entry("2026-04-12", "break", vec![weight(7, 4)]));
    let text = entry.to_markdown().unwrap().replace('\n', "\r\n");
    journal(&person).put(&Name::first(entry.id.clone()), &text).unwrap();
    let looks = person.runs(&["look"]);
    assert_eq!((looks.code, looks.err.as_str()), (Some(0), ""));
    assert!(looks.out.contains("12 April"), "{}", looks.out);
}

#[test]
fn someone_looks_back_on_what_they_did_today() {
    let person = Person::asked()
        .having("quick.toml", "feeling = \"hurt\"\nafter = \"softer\"")
        .having("full.toml", "weight_before = 7\nweight_after = 4");
    person.runs(&["break", "--quick", "--answers", "quick.toml", "--keep", "all"]);
    person.runs(&["break", "--full", "--answers", "full.toml", "--keep", "all"]);
    let looks = person.runs(&["look"]);
    assert_eq!((looks.code, looks.err.as_str()), (Some(0), ""));
    assert!(looks.out.contains("A self-compassion break\n  today: softer\n"), "{}", looks.out);
    assert!(looks.out.contains("from 0 (light) to 10 (as heavy as it gets).\n"), "{}", looks.out);
    assert!(looks.out.contains(": before 7, after 4.\n"), "{}", looks.out);
    assert!(looks.out.contains("cannot show what a practice did"), "{}", looks.out);
}

/// R25, R29
#[test]
fn nobody_looking_back_is_graded_counted_or_compared() {
    let looks = with_breaks(28).runs(&["look"]);
    let said = looks.out.to_lowercase();
    for word in [
        "28",
        "16",
        "8 ",
        "better",
        "worse",
        "improve",
        "trend",
        "average",
        "median",
        "total",
        "score",
        "row",
        "%",
        "streak",
        "missed",
        "great",
        "well done",
        "only",
    ] {
        let hits: Vec<&str> =
            said.lines().filter(|line| !line.contains("2026") && line.contains(word)).collect();
        assert!(hits.is_empty(), "{word}: {hits:?}");
    }
}

#[test]
fn of_a_card_that_was_kept_alone_the_day_is_told_and_nothing_is_missed() {
    let person = Person::asked().having("a.toml", "weight_before = 7\nweight_after = 4");
    person.runs(&["break", "--full", "--answers", "a.toml", "--keep", "card"]);
    let looks = person.runs(&["look"]);
    assert_eq!(looks.out.lines().last(), Some("  today"), "{}", looks.out);
}

#[test]
fn how_it_was_is_told_for_the_day_where_the_person_was() {
    let night = entry_at("2026-04-13T02:45:30Z", "-03:30", "break", vec![ended("heavier")]);
    let looks = someone(&[night]).runs(&["look"]);
    assert!(looks.out.contains("  12 April 2026: heavier\n"), "{}", looks.out);
}

#[test]
fn a_day_with_several_practices_is_told_once_in_its_order() {
    let at =
        |hour: u8, answers| entry_at(&format!("2026-04-12T{hour:02}:00:00Z"), "+00:00", "break", answers);
    let looks = someone(&[at(8, vec![ended("heavier")]), at(9, vec![]), at(20, vec![ended("softer")])])
        .runs(&["look"]);
    assert!(looks.out.ends_with("The break\n  12 April 2026: heavier, then softer\n"), "{}", looks.out);
}

#[test]
fn someone_looks_at_some_days_or_at_one_exercise() {
    let person = someone(&[
        entry_at("2026-04-01T01:00:00Z", "-03:00", "break", vec![]),
        entry("2026-04-02", "letter", vec![ended("same")]),
        entry_at("2026-04-03T23:00:00Z", "+03:00", "break", vec![]),
    ]);
    let told = |words: &[&str]| -> Vec<String> {
        let out = person.runs(&[&["look"], words].concat()).out;
        out.lines().filter(|line| line.starts_with("  ")).map(|line| line.trim().to_owned()).collect()
    };
    assert_eq!(told(&[]), ["4 April 2026", "31 March 2026", "2 April 2026: the same"]);
    assert_eq!(told(&["--since", "2026-04-02"]), ["4 April 2026", "2 April 2026: the same"]);
    assert_eq!(told(&["--until", "2026-04-02"]), ["2 April 2026: the same", "31 March 2026"]);
    assert_eq!(told(&["--since", "march 2026", "--until", "march 2026"]), ["31 March 2026"]);
    assert_eq!(told(&["--since", "2026-04-04"]), ["4 April 2026"]);
    assert_eq!(told(&["--since", "april 2026", "--exercise", "break"]), ["4 April 2026"]);
    let none = person.runs(&["look", "--exercise", "ground"]);
    assert_eq!(none.code, Some(0));
    assert!(none.out.contains("Nothing you kept is from then"), "{}", none.out);
    let unclear = person.runs(&["look", "--since", "3/4/2026"]);
    assert_eq!(unclear.code, Some(2));
    assert!(unclear.err.contains("others the month"), "{}", unclear.err);
}

#[test]
fn a_long_time_fits_on_a_page_and_all_of_it_is_one_word_away() {
    let person = with_breaks(13);
    let days = |words: &[&str]| person.runs(words).out.matches("  1 April 2026\n").count();
    let all = person.runs(&["look"]).out;
    assert!(all.contains("and days before: selfcomp look --exercise break"), "{all}");
    assert_eq!((days(&["look"]), days(&["look", "--exercise", "break"])), (0, 1));
}

#[test]
fn a_damaged_entry_is_named_once_and_hides_no_other() {
    let person = someone(&[entry("2026-04-01", "break", vec![]), entry("2026-04-03", "letter", vec![])]);
    let folder = ".local/share/selfcomp/journal/entries/2026/04";
    let person = person.having(&format!("{folder}/20260402T120000Z-0000000001.md"), "+++\nv = 1\n\u{1b}torn");
    for words in [["look", "--since", "2026"], ["bring", "--since", "2026"]] {
        let told = person.runs(&words);
        assert_eq!(told.code, Some(0), "{}", told.err);
        assert!(told.out.contains("1 April 2026") && told.out.contains("3 April 2026"), "{}", told.out);
        assert_eq!(told.err.lines().count(), 1, "{}", told.err);
        assert!(told.err.contains("could not be read") && !told.err.contains('\u{1b}'), "{}", told.err);
    }
    let named = person.runs(&["bring", "last", "20260402"]);
    assert_eq!((named.code, named.out.as_str()), (Some(1), ""));
    assert!(
        named.err.contains("`20260402` cannot be read: ") && named.err.contains("no page"),
        "{}",
        named.err
    );
    let elsewhere = person.runs(&["look", "--since", "2026-05"]);
    assert_eq!(elsewhere.err, "", "what is not asked for is not complained about");
}

#[test]
fn someone_whose_journal_cannot_be_opened_is_not_told_that_it_is_empty() {
    let person = Person::new().having(".local/share/selfcomp/journal/entries", "a file");
    let looks = person.runs(&["look"]);
    assert_eq!((looks.code, looks.out.as_str()), (Some(1), ""));
    assert!(looks.err.contains("could not be opened"), "{}", looks.err);
}

#[test]
fn an_entry_that_was_changed_counts_once_as_it_is_now() {
    let mut entry = entry("2026-04-01", "break", vec![ended("same")]);
    let person = someone(std::slice::from_ref(&entry));
    entry.record.answers = vec![ended("softer")];
    journal(&person).save(&entry, &Name::first(entry.id.clone()).next(1)).unwrap();
    let looks = person.runs(&["look"]);
    assert!(looks.out.ends_with("The break\n  1 April 2026: softer\n"), "{:?}", looks.out);
}

#[test]
fn a_script_reads_the_look_back_as_json() {
    let person = someone(&[
        entry("2026-04-01", "letter", vec![ended("heavier")]),
        entry("2026-04-02", "break", vec![weight(7, 4)]),
    ]);
    let json: Value = serde_json::from_str(&person.runs(&["look", "--json"]).out).unwrap();
    assert_eq!(json["version"], 1);
    assert_eq!(json["practices"][0]["ended"], "heavier");
    assert_eq!(json["practices"][0]["date"], "2026-04-01");
    assert_eq!(json["practices"][1].get("ended"), None);
    let rated = &json["before_and_after"][0];
    assert_eq!((&rated["exercise"], &rated["asked"]), (&"break".into(), &"What about weight_after?".into()));
    assert_eq!((&rated["scale"]["to"], &rated["scale"]["distress"]), (&10.into(), &true.into()));
    assert_eq!(rated["numbers"][0]["id"], json["practices"][1]["id"]);
    assert_eq!((&rated["numbers"][0]["before"], &rated["numbers"][0]["after"]), (&7.into(), &4.into()));
    let empty: Value = serde_json::from_str(&Person::new().runs(&["look", "--json"]).out).unwrap();
    assert_eq!(empty, serde_json::json!({ "version": 1, "practices": [], "before_and_after": [] }));
}

#[test]
fn five_days_with_numbers_are_drawn_on_a_screen_and_said_everywhere_else() {
    let on_a_screen =
        |person: &Person, words: &[&str]| Seat::start(&person.command(words), 40, 80).ends().screen;
    let drawn = on_a_screen(&with_breaks(5), &["look"]);
    assert!(drawn.contains("10 |") && drawn.contains("o before   x after"), "{drawn}");
    for (person, words) in [
        (with_breaks(4), vec!["look"]),
        (with_breaks(5), vec!["look", "--accessible"]),
        (with_breaks(5).without("TERM").with("TERM", "dumb"), vec!["look"]),
    ] {
        let said = on_a_screen(&person, &words);
        assert!(said.contains("before 7, after 4.") && !said.contains("10 |"), "{said}");
    }
    assert!(!with_breaks(5).runs(&["look"]).out.contains("10 |"));
}

#[test]
fn numbers_stay_together_only_on_the_same_scale() {
    let other = |key: &str| {
        let scale = Measured { from: 1, to: 5, low: None, high: None, distress: false };
        Given { key: key.into(), scale: Some(scale), ..weight(2, 3) }
    };
    let entries = [
        entry("2026-04-01", "break", vec![other("line[1].ease"), weight(7, 4), other("line[2].ease")]),
        entry("2026-04-02", "break", vec![weight(6, 6)]),
        entry("2026-04-03", "letter", vec![weight(1, 2)]),
    ];
    let practices: Vec<Practice> = entries.iter().map(Practice::of).collect();
    let rated = by_scale(&practices);
    let told: Vec<(&str, usize)> =
        rated.iter().map(|rated| (rated.title.as_str(), rated.pairs.len())).collect();
    assert_eq!(
        told,
        [
            ("The letter", 1),
            ("The break: What about weight_after?", 2),
            ("The break: What about weight_after?", 2)
        ]
    );
    assert_eq!(rated[2].points()[1].after, Some(3.0));
}

#[test]
fn looking_and_bringing_change_nothing() {
    let person = with_breaks(2);
    let before = person.files();
    person.runs(&["look"]);
    person.runs(&["bring", "last"]);
    assert_eq!(person.files(), before);
}

#[test]
fn someone_brings_only_what_they_chose() {
    let secret = given("what", Answer::Text("what nobody needs to know".into()), None);
    let shared = given("what", Answer::Text("what I want to talk about ".repeat(9)), None);
    let person = someone(&[
        entry("2026-04-01", "break", vec![secret]),
        entry("2026-04-02", "break", vec![shared, weight(7, 4), given("empty", Answer::Skipped, None)]),
    ]);
    let page = person.runs(&["bring", "last"]);
    assert_eq!((page.code, page.err.as_str()), (Some(0), ""));
    for text in [
        "Written by me with selfcomp, 2 April 2026.",
        "No clinician has reviewed its",
        "The break\n2 April 2026\n",
        "What about what?\n\n    what I want to talk about",
        "Before 7, now 4.",
    ] {
        assert!(page.out.contains(text), "{text}: {}", page.out);
    }
    assert!(!page.out.contains("nobody needs") && !page.out.contains("empty"), "{}", page.out);
    let widest = page.out.lines().map(display_width).max();
    assert!(widest <= Some(72), "{widest:?}: {}", page.out);
    assert_eq!(page.out.lines().find(|line| line.ends_with(' ')), None);
}

#[test]
fn pages_are_brought_by_name_and_stand_in_their_order() {
    let entries = [entry("2026-04-01", "break", vec![]), entry("2026-04-02", "letter", vec![])];
    let person = someone(&entries);
    let names: Vec<&str> = entries.iter().rev().map(|entry| entry.id.as_str()).collect();
    let page = person.runs(&[&["bring"], &names[..], &["last", "20260401"]].concat());
    let places: Vec<_> = ["The break", "The letter"].iter().map(|title| page.out.find(title)).collect();
    assert!(places[0] < places[1] && places[0].is_some(), "{}{}", page.out, page.err);
    assert_eq!(page.out.matches("The break").count(), 1, "{}", page.out);
    let unknown = person.runs(&["bring", "last", "2031"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (Some(1), ""));
}

#[test]
fn a_page_never_takes_the_place_of_another_and_is_for_nobody_else() {
    let person = with_breaks(1);
    let made = person.runs(&["bring", "last", "--output", "page.html"]);
    assert_eq!((made.code, made.out.as_str()), (Some(0), ""), "{}", made.err);
    let page = fs::read_to_string(person.path("page.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>"), "{page}");
    let permissions = fs::metadata(person.path("page.html")).unwrap().permissions();
    assert_eq!(permissions.mode() & 0o777, 0o600);
    let again = person.runs(&["bring", "last", "--output", "page.html", "--format", "text"]);
    assert_eq!(again.code, Some(1));
    assert!(again.err.contains("already") && again.err.contains("left as it is"), "{}", again.err);
    assert_eq!(fs::read_to_string(person.path("page.html")).unwrap(), page);
    assert_eq!(person.runs(&["bring", "last", "--output", "page"]).code, Some(0));
    assert!(fs::read_to_string(person.path("page")).unwrap().starts_with("Pages I want to share\n====="));
}

#[test]
fn a_script_that_names_nothing_hears_what_could_be_named() {
    let asked = with_breaks(1).runs(&["bring"]);
    assert_eq!((asked.code, asked.out.as_str()), (Some(2), ""));
    assert!(asked.err.contains("selfcomp bring last"), "{}", asked.err);
    let none = with_breaks(1).runs(&["bring", "--tag", "family"]);
    assert_eq!((none.code, none.out.as_str()), (Some(0), ""));
    assert!(none.err.contains("no page was made"), "{}", none.err);
}

#[test]
fn someone_chooses_pages_from_a_list_one_after_the_other() {
    let person = someone(&[
        entry("2026-04-01", "break", vec![]),
        entry("2026-04-02", "letter", vec![]),
        entry("2026-04-03", "critic", vec![]),
    ]);
    let mut seat = Seat::start(&person.command(&["bring", "-o", "page.txt"]), 24, 80);
    seat.sees("What would you like to bring?").types("lett").no_longer_sees("The critic");
    seat.types("\r").sees("Chosen: 2 April 2026").sees("> 3 April 2026").types("\r");
    seat.sees("Chosen: 3 April 2026").sees("> 1 April 2026").types("\u{1b}");
    let end = seat.ends();
    assert_eq!(end.code, Some(0), "{}", end.everything);
    let page = fs::read_to_string(person.path("page.txt")).unwrap();
    assert!(
        page.contains("The letter") && page.contains("The critic") && !page.contains("The break"),
        "{page}"
    );
}

#[test]
fn someone_who_listens_chooses_pages_by_their_numbers() {
    let person = someone(&[entry("2026-04-01", "break", vec![]), entry("2026-04-02", "letter", vec![])]);
    let with = |numbers: &str| {
        let mut seat = Seat::start(&person.command(&["bring", "--accessible"]), 40, 80);
        seat.sees("  1  2 April 2026       The letter").sees("Type numbers").types(numbers);
        seat.ends()
    };
    let chosen = with("2\r");
    assert!(
        chosen.everything.contains("Written by me with selfcomp, 1 April 2026."),
        "{}",
        chosen.everything
    );
    let none = with("\r");
    assert!(none.everything.contains("Nothing was chosen"), "{}", none.everything);
    let wrong = with("3\r");
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.everything.contains("`3` is no number of this list"), "{}", wrong.everything);
}

fn hostile() -> Entry {
    let mut entry = entry("2026-04-01", "break", vec![given("what", Answer::Text(HOSTILE.into()), None)]);
    let again = Given { asked: HOSTILE.into(), ..given("lines", Answer::Lines(vec![HOSTILE.into()]), None) };
    entry.record.answers.extend([again, given("one", Answer::One("x".into()), Some(HOSTILE)), weight(3, 2)]);
    entry.record.title = HOSTILE.into();
    entry.record.language = "en\" onload=\"x".into();
    entry.record.cards = vec![Card { title: HOSTILE.into(), text: HOSTILE.into(), ..Card::default() }];
    entry.record.answers[3].scale.as_mut().unwrap().high = Some(HOSTILE.into());
    entry
}

#[test]
fn nothing_somebody_wrote_can_steer_a_terminal_or_become_part_of_a_page() {
    let mut second = hostile();
    second.id = Id::parse("20260402T120000Z-0000000002").unwrap();
    let person = someone(&[hostile(), second]);
    for words in [&["look"][..], &["look", "--json"], &["bring", "--since", "2026"]] {
        let told = person.runs(words);
        assert!(!told.out.contains(STEERING), "{words:?}: {:?}", told.out);
        assert!(told.out.contains("👩‍👩‍👧"), "{words:?}: {}", told.out);
    }
    let page = person.runs(&["bring", "--since", "2026", "--format", "html"]).out;
    assert!(!page.contains(STEERING) && page.contains("👩‍👩‍👧"), "{page:?}");
    assert!(page.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp;"), "{page}");
    for part in ["<script", "onload", "http:", "https:", "src=", "href=", "url(", "@import"] {
        assert!(!page.contains(part), "{part}: {page}");
    }
    assert!(page.contains("<svg role=\"img\""), "two days with numbers are a picture");
}

/// Every tag of a page that is closed, in the order in which a reader meets them.
fn unclosed(page: &str) -> Vec<&str> {
    let mut open = Vec::new();
    for tag in page.split('<').skip(1) {
        let name = tag.split(|letter: char| letter.is_whitespace() || letter == '>').next().unwrap();
        match name.strip_prefix('/') {
            Some(closed) => assert_eq!(open.pop(), Some(closed), "{tag}"),
            None if matches!(name, "!DOCTYPE" | "meta") || tag.contains("/>") => {}
            None => open.push(name),
        }
    }
    open
}

#[test]
fn somebody_with_a_screen_reader_finds_headings_in_order_and_pictures_in_words() {
    let person = someone(&[hostile(), entry("2026-04-02", "break", vec![weight(7, 4)])]);
    let breaks = with_breaks(2).runs(&["bring", "--since", "2026", "--format", "html"]).out;
    assert!(breaks.contains("<desc>") && breaks.contains("2 Apr 2026: before 7, after 4."), "{breaks}");
    let page = person.runs(&["bring", "--since", "2026", "--format", "html"]).out;
    for page in [&page, &breaks] {
        assert_eq!(unclosed(page), Vec::<&str>::new());
        assert!(page.contains("<html lang=\"en\">") && page.contains("<meta charset=\"utf-8\">"), "{page}");
        let levels = page.split("<h").skip(1).filter_map(|rest| rest.get(..1)?.parse::<u8>().ok());
        let levels: Vec<u8> = levels.collect();
        assert_eq!(page.matches("<h1>").count(), 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    }
}

#[test]
fn a_journal_of_any_size_becomes_the_same_page_piece_by_piece() {
    let front = Front { title: "A <title>".into(), lines: vec!["A line.".into()] };
    let entries = [hostile(), entry("2026-04-02", "letter", vec![weight(7, 4)])];
    let mut page = html::Page::default();
    let mut pieces = html::Page::head(&front);
    for entry in &entries {
        pieces += &page.entry(entry);
    }
    pieces += &page.end();
    assert_eq!(html::page(&front, &entries), pieces);
    assert!(pieces.contains("<title>A &lt;title&gt;</title>"), "{pieces}");
}

#[test]
fn a_letter_that_is_on_a_card_is_on_the_page_once() {
    let letter = "Dear you,\n\n  it is late.\nWith warmth";
    let mut entry = entry("2026-04-01", "letter", vec![given("letter", Answer::Text(letter.into()), None)]);
    entry.record.cards = vec![Card {
        title: "A letter to me".into(),
        text: format!("From: a friend\n\n{letter}"),
        ..Card::default()
    }];
    let person = someone(&[entry]);
    let text = person.runs(&["bring", "last"]).out;
    assert!(text.contains("  | Dear you,\n  |\n  |   it is late.\n  | With warmth\n"), "{text}");
    let html = person.runs(&["bring", "last", "--format", "html"]).out;
    for page in [text, html] {
        assert_eq!(page.matches("Dear you").count(), 1, "{page}");
    }
}
