//! Where to turn: the numbers, what was done to check them, and the screen that shows them.

use std::collections::BTreeSet;
use std::ffi::OsString;

use jiff::civil::{Date, date};
use selfcomp::cli::Manner;
use selfcomp::config::{Config, Written};
use selfcomp::env::Env;
use selfcomp::support::{
    COUNTRIES, Country, DIRECTORIES, Line, Own, Place, Situation, Verified, country, screen, screen_for,
};

use crate::person::Person;
use crate::pty::Seat;

mod own;
mod situations;

const TODAY: Date = date(2026, 11, 20);

fn lines() -> impl Iterator<Item = (&'static Country, &'static Line)> {
    COUNTRIES.iter().flat_map(|country| country.lines.iter().map(move |line| (country, line)))
}

fn living_with(locale: &str) -> Env {
    Env::new([(OsString::from("LANG"), OsString::from(locale))])
}

fn place(said: Option<&str>, env: &Env) -> Place {
    Config::with(&Manner::default(), env, &Written::of(env)).place(said)
}

fn shown_in(code: &str) -> String {
    screen(&Place::Said(code.into()), &[], TODAY)
}

/// So many people of somebody's own.
fn several(count: usize) -> Vec<Own> {
    let one = |number| Own {
        name: format!("Friend {number}"),
        reach: "0171 2345678".into(),
        note: "in the evening".into(),
    };
    (1..=count).map(one).collect()
}

/// How many rows of a window a text takes.
fn rows(screen: &str) -> usize {
    screen.lines().map(|line| textwrap::wrap(line, 78).len()).sum()
}

/// A day or a month, as a string that can be compared; `None` when it is neither.
fn day(written: &str) -> Option<Date> {
    let full = if written.len() == 7 { format!("{written}-01") } else { written.to_owned() };
    full.parse().ok()
}

/// R37
#[test]
fn every_number_says_where_it_comes_from_and_when_it_was_checked() {
    assert!(lines().count() >= 17);
    for (country, line) in lines() {
        let who = format!("{} {}", country.code, line.name);
        assert!(line.source_url.starts_with("http") && line.source_url.contains('.'), "{who}");
        assert!(line.phone.or(line.sms).is_some(), "{who} can be reached");
        let checked = day(line.checked_on).unwrap();
        assert!(line.page_dated.is_none_or(|dated| day(dated).unwrap() <= checked), "{who}");
        assert!(line.name.len() <= 60 && !country.emergency.is_empty(), "{who}");
    }
}

/// R37. Nobody can move a date back without having read a newer page.
#[test]
fn every_number_is_looked_at_again_within_a_year_of_its_page() {
    for (country, line) in lines() {
        let latest = match line.page_dated {
            Some(dated) => day(dated).unwrap().saturating_add(jiff::Span::new().years(1)),
            None => day(line.checked_on).unwrap(),
        };
        assert!(day(line.review_by).unwrap() <= latest, "{} {}", country.code, line.name);
    }
}

#[test]
fn countries_are_known_by_two_letters_each_once() {
    let codes: BTreeSet<&str> = COUNTRIES.iter().map(|country| country.code).collect();
    assert_eq!(codes.len(), COUNTRIES.len());
    assert!(codes.iter().all(|code| code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase())));
}

/// R42. Numbers whose source was weak are left to the directories.
#[test]
fn a_number_that_is_in_doubt_is_not_shown() {
    for code in ["CH", "ZA", "JP", "NO", "DK", "FI", "IT", "PL", "PT", "AR", "PH", "IL"] {
        assert!(country(code).is_none(), "{code}");
    }
}

/// R41
#[test]
fn in_belgium_both_languages_are_there_together() {
    let screen = shown_in("BE");
    for number in ["1813", "0800 32 123", "02 648 40 14", "112"] {
        assert!(screen.contains(number), "{number}");
    }
}

/// R41
#[test]
fn lines_that_belong_together_are_never_alone() {
    for (country, line) in lines().filter(|(_, line)| line.pair.is_some()) {
        let pair = country.lines.iter().filter(|other| other.pair == line.pair);
        assert!(pair.count() >= 2, "{} {}", country.code, line.name);
    }
}

/// R40
#[test]
fn someone_whose_country_nobody_knows_gets_directories_and_no_number_of_another_country() {
    for locale in ["C.UTF-8", "POSIX", "de", ""] {
        let place = place(None, &living_with(locale));
        assert_eq!(place, Place::Unknown);
        let screen = screen(&place, &[], TODAY);
        assert!(screen.contains("findahelpline.com") && screen.contains("--country"));
        assert!(!screen.contains("988") && !screen.contains("911"), "{screen}");
    }
}

#[test]
fn someone_in_a_country_without_checked_lines_is_told_so_and_gets_directories() {
    let screen = shown_in("CH");
    assert!(screen.contains("For CH, no number has been checked here yet."));
    assert!(screen.contains("findahelpline.com") && !screen.contains("911"));
}

/// R40
#[test]
fn a_country_from_the_locale_is_called_a_guess_and_says_how_to_change_it() {
    let screen = screen(&place(None, &living_with("fr_BE.UTF-8")), &[], TODAY);
    assert!(screen.contains("Belgium") && screen.contains("guess") && screen.contains("--country XX"));
    assert!(!shown_in("BE").contains("guess"));
}

#[test]
fn a_country_can_be_said_by_its_name_or_in_small_letters() {
    for said in ["be", "Belgium", " BELGIUM "] {
        assert_eq!(place(Some(said), &Env::default()), Place::Said("BE".into()));
    }
    assert_eq!(place(Some("uk"), &Env::default()), Place::Said("GB".into()));
}

/// R8
#[test]
fn what_cannot_be_a_country_is_passed_over_and_help_is_shown_all_the_same() {
    for said in ["\u{1b}[2J", "Atlantis", ""] {
        assert_eq!(place(Some(said), &Env::default()), Place::Unknown);
    }
}

/// R7
#[test]
fn danger_comes_first_and_steadier_ground_last() {
    for country in COUNTRIES {
        let screen = shown_in(country.code);
        let at = |words: &str| screen.find(words).unwrap_or_else(|| panic!("{words} in {screen}"));
        let first = country.lines.first().map(|line| at(line.name)).unwrap();
        let order =
            [at(country.emergency), first, at("findahelpline.com"), at("you trust"), at("selfcomp ground")];
        assert!(order.is_sorted(), "{screen}");
        assert!(screen.starts_with("If you or someone near you is in danger"));
    }
}

/// R38
#[test]
fn the_screen_says_that_nobody_has_called() {
    for country in COUNTRIES {
        assert!(shown_in(country.code).contains("not called"), "{}", country.code);
    }
}

/// R38
#[test]
fn after_a_year_the_way_around_a_dead_number_is_named() {
    let now = shown_in("GB");
    let later = screen(&Place::Said("GB".into()), &[], date(2027, 3, 1));
    assert!(!now.contains("does not connect") && later.contains("does not connect"));
}

/// R7
#[test]
fn the_whole_screen_is_seen_at_once() {
    for country in COUNTRIES {
        let screen = screen(&Place::Guessed(country.code.into()), &several(3), TODAY);
        assert!(rows(&screen) <= 22, "{} rows in {}", rows(&screen), country.code);
    }
}

/// R37. Numbers are looked up on the operators' own pages before every release: `SELFCOMP_RELEASE_CHECK=1`.
#[test]
fn a_release_waits_until_every_number_has_been_looked_at_again() {
    if std::env::var_os("SELFCOMP_RELEASE_CHECK").is_none_or(|set| set != "1") {
        return;
    }
    let today = jiff::Zoned::now().date();
    let lines = lines().map(|(country, line)| (format!("{} {}", country.code, line.name), line.review_by));
    let directories = DIRECTORIES.iter().map(|one| (one.name.to_owned(), one.review_by));
    let passed: Vec<String> = lines
        .chain(directories)
        .filter(|(_, due)| day(due).unwrap() < today)
        .map(|(name, due)| format!("{name}: was due on {due}"))
        .collect();
    assert!(passed.is_empty(), "look these up as docs/help-lines.md says:\n{}", passed.join("\n"));
}

/// R37, R42: the page about the lines says how things stand with them.
#[test]
fn the_page_about_help_lines_says_what_was_really_done() {
    let page = include_str!("../../docs/help-lines.md").replace('\n', " ");
    let (all, day_of_page) = (lines().count(), date(2026, 11, 21));
    let how = |verified| lines().filter(|(_, line)| line.verified_by == verified).count();
    let passed = lines().filter(|(_, line)| day(line.review_by).unwrap() < day_of_page).count();
    let (countries, directories) = (COUNTRIES.len(), DIRECTORIES.len());
    let [seen, operator, called] = [Verified::Page, Verified::Operator, Verified::Called].map(how);
    for sentence in [
        format!("On {day_of_page}: {all} lines in {countries} countries, and {directories} directories."),
        format!("Of the {all} lines, {seen} were read on pages that are not the operator's own"),
        format!("{operator} on the operator's own   (`operator`), {called} were called"),
        format!("{passed} are past the day"),
    ] {
        assert!(page.contains(&sentence), "docs/help-lines.md: {sentence}");
    }
}

/// R6: from a program without a home, a setting or a file; the word for it stands in `--help`.
#[test]
fn help_is_one_word_away_on_a_bare_machine() {
    let bare = || Person::new().without("HOME").without("XDG_RUNTIME_DIR").without("LANG");
    for word in ["support", "crisis", "help-now"] {
        let help = bare().runs(&[word]);
        assert_eq!((help.code, help.err.as_str()), (Some(0), ""), "{word}");
        assert!(help.out.starts_with("If you or someone near you is in danger"), "{}", help.out);
    }
    assert!(bare().runs(&["--help"]).out.contains("support"));
}

/// R6: the one word goes a shorter way to the same screen.
#[test]
fn help_is_the_same_with_and_without_flags() {
    let person = Person::new().with("LC_ALL", "en_GB.UTF-8");
    let flagged = person.runs(&["--no-animation", "support"]).out;
    for word in selfcomp::cmd::support::NAMES {
        assert_eq!(person.runs(&[word]).out, flagged);
        assert_eq!(person.runs(&[word, "--accessible"]).out, flagged);
    }
}

/// R8: on a terminal, too, nothing is asked, and nothing waits.
#[test]
fn nobody_answers_a_question_to_see_help() {
    let person = Person::new();
    for words in [&["support"][..], &["support", "--for", "home"]] {
        let mut seat = Seat::start(&person.command(words), 30, 100);
        let end = seat.ends();
        assert!(end.code == Some(0) && end.screen.contains("selfcomp ground"), "{}", end.screen);
    }
}

/// R9: nothing is read for signs of crisis: other words, and everything else stays the same.
#[test]
fn what_somebody_writes_changes_nothing_but_the_words() {
    let said = |letter: &str| {
        let answers = format!("topic = \"it\"\nletter = \"{letter}\"\nweight_before = 7\nweight_after = 4\n");
        let person = Person::new().having("a.toml", &answers);
        let run = person.runs(&["letter", "--full", "--answers", "a.toml", "--seed", "7"]);
        (run.code, run.out.replace(letter, "WORDS"), run.err.replace(letter, "WORDS"))
    };
    let calm = said("the train was late again");
    assert!(calm.1.contains("WORDS") || calm.2.contains("WORDS"), "{calm:?}");
    for letter in ["everyone would be better off without me", "I want to end my life", "lol kms"] {
        assert_eq!(said(letter), calm, "{letter}");
    }
}

/// R10: direct about suicide; no word that blames, no method, no number of deaths, no promise.
#[test]
fn the_words_are_direct_and_calm() {
    let place = Place::Said("GB".into());
    let help = screen(&place, &[], TODAY);
    assert!(help.contains("about suicide"));
    let others = Situation::OTHERS.map(|situation| screen_for(situation, &place, &[]));
    for screen in others.iter().chain([&help, &shown_in("CH"), &shown_in("US")]) {
        let small = screen.to_lowercase();
        for word in [
            "commit",
            "failed",
            "successful",
            "attempt",
            "overdose",
            "deaths",
            "confidential",
            "guarantee",
            "will help",
            "should",
            "must ",
            "just ",
            "!",
        ] {
            assert!(!small.contains(word), "{word}: {screen}");
        }
    }
}

/// R42: an encyclopedia or a list somebody collected is no source.
#[test]
fn no_number_comes_from_an_encyclopedia_or_a_list() {
    let of_lines = lines().flat_map(|(_, line)| [Some(line.source_url), line.also_url]);
    let of_directories = DIRECTORIES.iter().flat_map(|one| [Some(one.source_url), one.also_url]);
    for source in of_lines.chain(of_directories).flatten() {
        for list in ["wiki", "github", "gitlab", "reddit", "gpt", "findahelpline.com/countries"] {
            assert!(!source.contains(list), "{source}");
        }
    }
}

/// R43: the lines of a release are those it was built with.
#[test]
fn the_lines_come_with_the_program_and_from_nowhere_else() {
    let text = include_str!("../../src/support.rs");
    assert!(!text.contains("files::") && !text.contains("std::net"));
    let person = Person::new().with("LC_ALL", "en_GB.UTF-8");
    let before = person.runs(&["support"]).out;
    let person =
        person.having(".config/selfcomp/lines.toml", "country = []").having("support/lines.toml", "");
    assert_eq!(person.runs(&["support"]).out, before);
}
