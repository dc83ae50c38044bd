//! Help with what is not suicide: violence at home, a child at risk, sexual violence, harm by a group.

use selfcomp::support::{DIRECTORIES, Situation, directories};

use super::*;

const SETTINGS: &str = ".config/selfcomp/config.toml";

/// R11
#[test]
fn every_support_screen_names_what_is_not_suicide_and_where_to_turn_with_it() {
    for code in COUNTRIES.iter().map(|country| country.code).chain(["CH"]) {
        let screen = shown_in(code);
        for words in ["Violence at home", "child at risk", "sexual violence", "group or faith", "--for home"]
        {
            assert!(screen.contains(words), "{code} {words}");
        }
    }
}

/// R7 and R11: danger, own people, directories, someone trusted, steadier ground; seen at once.
#[test]
fn for_every_other_situation_there_is_a_screen_in_the_same_order() {
    for situation in Situation::OTHERS {
        let screen = screen_for(situation, &Place::Guessed("NL".into()), &several(3));
        let at = |words: &str| screen.find(words).unwrap_or_else(|| panic!("{words} in {screen}"));
        let order = ["112", "Friend 1", "findahelpline.com", "you trust", "selfcomp ground"].map(at);
        assert!(order.is_sorted() && screen.starts_with("If you or someone"), "{screen}");
        assert!(rows(&screen) <= 22, "{} rows", rows(&screen));
        assert!(screen.contains("Netherlands") && screen.contains("guess"), "{screen}");
    }
}

/// R11 and R42: only directories, whose keepers keep them current; the one number is the national emergency.
#[test]
fn no_number_is_shown_that_nobody_here_could_keep_current() {
    for (situation, place) in Situation::OTHERS.into_iter().zip(["GB", "US", "NL", "SE"]) {
        let emergency = country(place).unwrap().emergency;
        let screen = screen_for(situation, &Place::Said(place.into()), &[]).replacen(emergency, "", 1);
        let without_dates = screen.replace("2026-11-21", "");
        assert!(!without_dates.contains(|letter: char| letter.is_ascii_digit()), "{screen}");
    }
}

/// R37 for directories: where each comes from, what was done and when, and when to look again.
#[test]
fn every_directory_says_where_it_comes_from_and_what_was_done_to_check_it() {
    for one in DIRECTORIES {
        assert!(one.source_url.starts_with("https://") && !one.situations.is_empty(), "{}", one.name);
        assert!(one.web.contains('.') && !one.web.contains("://") && one.web.len() <= 40, "{}", one.name);
        let checked = day(one.checked_on).unwrap();
        let latest = one
            .page_dated
            .map_or(checked, |dated| day(dated).unwrap().saturating_add(jiff::Span::new().years(1)));
        assert!(day(one.review_by).unwrap() <= latest, "{}", one.name);
        assert!(one.topics.iter().all(|(situation, _)| one.situations.contains(situation)), "{}", one.name);
        let own_page = one.source_url.contains(one.web.split('/').next().unwrap());
        assert!(own_page || one.verified_by == Verified::Page, "{} was not read on its own page", one.name);
    }
    for situation in Situation::OTHERS.into_iter().chain([Situation::Despair]) {
        assert!(directories(situation).count() >= 2, "{situation:?} has a second way when one is gone");
    }
}

/// R38
#[test]
fn the_screen_says_when_the_directories_were_read_about_and_that_nobody_opened_them() {
    for situation in Situation::OTHERS {
        let screen = screen_for(situation, &Place::Unknown, &[]);
        assert!(screen.contains("Checked on 2026-11-21") && screen.contains("not opened"), "{screen}");
    }
}

/// R40
#[test]
fn whose_emergency_number_it_is_stands_beside_it() {
    let shown = |place: Place| screen_for(Situation::Home, &place, &[]);
    assert!(shown(Place::Said("GB".into())).contains("call 999.\n(United Kingdom. Another country"));
    assert!(shown(Place::Said("CH".into())).contains("For CH, no number has been checked"));
    let nowhere = shown(Place::Unknown);
    assert!(nowhere.contains("your local emergency number") && !nowhere.contains("911"), "{nowhere}");
}

#[test]
fn someone_who_may_be_watched_is_told_what_stays_on_the_computer() {
    for situation in Situation::OTHERS {
        assert!(screen_for(situation, &Place::Unknown, &[]).contains("can remember the command you typed"));
    }
}

#[test]
fn the_command_shows_the_screen_of_the_country_that_is_set() {
    let person = Person::new().having(SETTINGS, "country = \"NL\"\n");
    let home = person.runs(&["support", "--for", "home"]);
    assert_eq!((home.code, home.err.as_str()), (Some(0), ""));
    assert!(home.out.contains("call 112") && home.out.contains("lila.help"), "{}", home.out);
    let child = person.runs(&["support", "--for", "Child", "--country", "us"]).out;
    assert!(child.contains("call 911") && child.contains("childhelplineinternational.org"), "{child}");
}

/// R8: a word that was not understood costs nobody the help.
#[test]
fn someone_whose_word_is_not_known_sees_help_and_then_the_words_that_are() {
    let help = Person::new().runs(&["support", "--for", "my \u{1b}[2Jhusband"]);
    assert_eq!(help.code, Some(0));
    assert!(help.out.contains("about suicide") && help.out.contains("findahelpline.com"), "{}", help.out);
    assert!(help.err.contains("home, child, sexual, group") && !help.err.contains('\u{1b}'), "{}", help.err);
}
