//! What people type around the exercises, and what they are told.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Stdio;

use selfcomp::app::Streams;
use selfcomp::cli::{Color, Manner};
use selfcomp::config::{Config, Written};
use selfcomp::env::Env;
use selfcomp::page::page;
use serde_json::Value;

use crate::library;
use crate::person::Person;

const SETTINGS: &str = ".config/selfcomp/config.toml";

#[test]
fn someone_who_types_only_the_name_is_welcomed_and_sees_what_helps_now() {
    let welcome = Person::new().runs(&[]);
    assert_eq!((welcome.code, welcome.err.as_str()), (Some(0), ""));
    let commands = ["break", "ground", "phrase", "support", "suggest", "list"];
    let places = commands.map(|command| welcome.out.find(&format!("selfcomp {command} ")));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{}", welcome.out);
    assert!(welcome.out.lines().count() <= 15 && welcome.out.lines().all(|line| line.len() <= 72));
}

#[test]
fn what_the_welcome_names_is_there() {
    for exercise in ["break", "ground"] {
        assert!(library::ids().contains(&exercise.to_owned()));
    }
}

#[test]
fn a_mistyped_word_is_answered_with_the_nearest_one() {
    for (typed, meant) in [("brake", "break"), ("suport", "support"), ("lst", "list"), ("Lettr", "letter")] {
        let answer = Person::new().runs(&[typed]);
        assert_eq!((answer.code, answer.out.as_str()), (Some(2), ""), "{typed}");
        assert!(answer.err.contains(&format!("Did you mean `{meant}`?")), "{}", answer.err);
    }
}

#[test]
fn a_word_that_is_nothing_here_is_pointed_to_the_list() {
    let answer = Person::new().runs(&["holiday"]);
    assert!(answer.code == Some(2) && answer.err.contains("`selfcomp list`"), "{}", answer.err);
}

#[test]
fn the_list_is_grouped_and_fits_a_narrow_window() {
    let list = Person::new().runs(&["list"]).out;
    let headings =
        ["For a hard moment", "Letters", "When the inner critic speaks"].map(|words| list.find(words));
    assert!(headings.iter().all(Option::is_some) && headings.is_sorted(), "{list}");
    let narrow = Streams { stdout_tty: true, size: Some((24, 40)), ..Streams::default() };
    assert!(page(&list, narrow).lines().all(|line| line.chars().count() <= 40));
}

#[test]
fn what_takes_a_minute_or_two_and_the_way_to_be_led_stand_before_the_list() {
    let list = Person::new().runs(&["list"]).out;
    let first = list.lines().next().unwrap();
    assert!(
        first.starts_with("In a minute or two: ")
            && first.contains("break")
            && !first.contains("letter-mind"),
        "{first}"
    );
    assert!(list.lines().nth(1).unwrap().contains("selfcomp suggest"), "{list}");
    let walk = "format = 1\n[about]\nid = \"walk\"\ntitle = \"A walk\"\nkind = \"ritual\"\nminutes = 30\n\
                language = \"en\"\ntags = [\"outside\"]\n[[step]]\nend = \"Back.\"\n";
    let long = Person::new().with_exercise("walk", walk).runs(&["list", "--tag", "outside"]).out;
    assert!(long.starts_with("Not sure which?"), "{long}");
}

#[test]
fn the_list_can_be_narrowed_to_a_situation() {
    let list = Person::new().runs(&["list", "--tag", "after-a-mistake"]).out;
    assert!(list.contains("critic") && !list.contains("  letter"), "{list}");
    let none = Person::new().runs(&["list", "--tag", "after-a-mistak"]);
    assert!(none.code == Some(2) && none.err.contains("Did you mean `after-a-mistake`?"), "{}", none.err);
}

#[test]
fn a_script_reads_the_list_as_json() {
    let list = Person::new().runs(&["list", "--json"]);
    let json: Value = serde_json::from_str(&list.out).unwrap();
    assert_eq!(json["version"], 1);
    let first = &json["exercises"][0];
    assert_eq!((first["id"].as_str(), first["own"].as_bool()), (Some("angry"), Some(false)));
    assert_eq!(json["exercises"].as_array().unwrap().len(), library::ids().len() - 1);
}

#[test]
fn somebody_can_read_every_word_of_an_exercise_before_doing_it() {
    for id in library::ids().iter().filter(|id| *id != "frame") {
        let shown = Person::new().runs(&["show", id]);
        assert_eq!((shown.code, shown.err.as_str()), (Some(0), ""));
        let exercise = library::exercise(id);
        for line in exercise.banks.values().flat_map(|bank| &bank.lines) {
            assert!(shown.out.contains(line.as_str()), "{id}: {line}");
        }
        assert!(!shown.out.contains("[[") && !shown.out.contains(" = "), "{id} reads as text, not as TOML");
    }
}

#[test]
fn a_branch_is_told_in_the_words_of_its_question() {
    let shown = Person::new().runs(&["show", "break"]).out;
    let told = "(only if \"Which of these is nearest?\" was answered with \"I'm numb, or far away.\")";
    assert!(shown.contains(told), "{shown}");
}

#[test]
fn about_says_how_well_it_is_studied_and_what_nobody_has_done() {
    for id in library::ids().iter().filter(|id| *id != "frame") {
        let about = Person::new().runs(&["about", id]).out;
        for words in ["How well is it studied?", "After: ", "revision", "No clinician has reviewed"] {
            assert!(about.contains(words), "{id}: {words}");
        }
        for word in ["cure", "proven", "should", "must ", "just "] {
            assert!(!about.to_lowercase().contains(word), "{id} promises or presses: {word}");
        }
    }
}

/// R6
#[test]
fn support_is_there_with_every_setting_broken_and_no_home() {
    let person = Person::new().having(SETTINGS, "country = [").with_exercise("ground", "nonsense");
    for words in [&["support"][..], &["help-now"], &["crisis"], &["support", "--country", "CH"]] {
        let support = person.runs(words);
        assert_eq!((support.code, support.err.as_str()), (Some(0), ""), "{words:?}");
        assert!(support.out.contains("findahelpline.com") && !support.out.contains('\u{1b}'));
    }
    let nowhere = Person::new().without("HOME").without("XDG_RUNTIME_DIR").runs(&["support"]);
    assert!(nowhere.out.contains("findahelpline.com"));
}

#[test]
fn support_goes_by_what_was_said_then_set_then_guessed() {
    let person = Person::new().with("LC_ALL", "en_US.UTF-8");
    assert!(person.runs(&["support"]).out.contains("A guess from your language settings"));
    let set = person.having(SETTINGS, "country = \"NL\"\n");
    let support = set.runs(&["support"]).out;
    assert!(support.contains("Netherlands") && !support.contains("guess"), "{support}");
    assert!(set.runs(&["support", "--country", "be"]).out.contains("Belgium"));
    assert!(set.with("SELFCOMP_COUNTRY", "FR").runs(&["support"]).out.contains("3114"));
}

#[test]
fn someone_of_ones_own_comes_before_every_help_line() {
    let person = Person::new().with("LC_ALL", "en_GB.UTF-8");
    let set = person.runs(&["config", "set", "person", "Sam\u{1b}[2J, 0171 2345678"]);
    assert_eq!(set.code, Some(0), "{}", set.err);
    let support = person.runs(&["support"]).out;
    let at = |words: &str| support.find(words).unwrap();
    assert!(at("call 999") < at("Sam[2J, 0171 2345678") && at("Sam") < at("Samaritans"), "{support}");
    assert!(!support.contains('\u{1b}'));
}

#[test]
fn a_country_that_is_none_is_named_after_the_help() {
    let support = Person::new().runs(&["support", "--country", "Atlantis"]);
    assert!(support.code == Some(0) && support.out.contains("findahelpline.com"), "{}", support.out);
    assert!(support.err.contains("`Atlantis` is no country"), "{}", support.err);
}

#[test]
fn the_help_of_every_command_says_what_it_does() {
    for command in [
        "support", "list", "suggest", "phrase", "about", "show", "copy", "cards", "config", "paths",
        "forget", "check", "schema",
    ] {
        let help = Person::new().runs(&[command, "--help"]).out;
        let first = help.lines().next().unwrap_or_default();
        assert!(!first.contains("follow") && !first.contains('`') && first.len() > 20, "{command}: {help}");
    }
}

#[test]
fn a_language_that_cannot_be_one_is_answered_with_what_one_looks_like() {
    for lang in ["", "../../etc", "e", "\u{1b}[2J"] {
        let list = Person::new().runs(&["list", "--lang", lang]);
        assert!(list.code == Some(2) && list.err.contains("en or pt-BR"), "{lang:?} {}", list.err);
    }
    assert_eq!(Person::new().runs(&["list", "--lang", "de_AT"]).code, Some(0));
}

#[test]
fn the_countries_with_checked_numbers_can_be_seen() {
    let countries = Person::new().runs(&["support", "--countries"]).out;
    assert!(countries.contains("NL  Netherlands") && countries.contains("findahelpline.com"));
}

#[test]
fn every_setting_says_where_it_comes_from() {
    let person = Person::new()
        .having(SETTINGS, "accessible = true\ncolour = \"always\"\n")
        .with("NO_COLOR", "1")
        .with("LC_ALL", "pt_BR.UTF-8");
    let shown = person.runs(&["config", "--no-animation"]).out;
    for line in [
        "country: BR, a guess from your language settings",
        "language: pt-BR, a guess from your language settings",
        "accessible: true, from your settings file",
        "animation: false, said with this command",
        "colour: never, from the environment, NO_COLOR",
    ] {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
}

#[test]
fn the_nearer_word_about_a_setting_holds() {
    let file = [("XDG_CONFIG_HOME", "/nowhere")];
    for (vars, manner, plain) in [
        (vec![("ACCESSIBLE", "1")], Manner::default(), true),
        (vec![("ACCESSIBLE", "1"), ("SELFCOMP_ACCESSIBLE", "no")], Manner::default(), false),
        (vec![("ACCESSIBLE", "off")], Manner::default(), false),
        (vec![("ACCESSIBLE", "please")], Manner::default(), true),
        (vec![("ACCESSIBLE", "no")], Manner { accessible: true, ..Manner::default() }, true),
        (vec![], Manner::default(), false),
    ] {
        let all = file.iter().chain(&vars).map(|(name, value)| (name.into(), value.into()));
        let env = Env::new(all);
        assert_eq!(Config::with(&manner, &env, &Written::of(&env)).accessible(), plain, "{vars:?}");
    }
}

#[test]
fn colour_is_where_someone_wants_it() {
    for (vars, terminal, coloured) in [
        (vec![], true, true),
        (vec![], false, false),
        (vec![("TERM", "dumb")], true, false),
        (vec![("NO_COLOR", "1")], true, false),
        (vec![("NO_COLOR", "")], true, true),
    ] {
        let env = Env::new(vars.iter().map(|(name, value)| (name.into(), value.into())));
        assert_eq!(
            Config::with(&Manner::default(), &env, &Written::of(&env)).coloured(terminal),
            coloured,
            "{vars:?}"
        );
        for (wanted, said) in [(true, Color::Always), (false, Color::Never)] {
            let manner = Manner { color: Some(said), ..Manner::default() };
            assert_eq!(
                Config::with(&manner, &env, &Written::of(&env)).coloured(terminal),
                wanted,
                "the flag before {vars:?}"
            );
        }
    }
}

#[test]
fn colour_that_was_set_holds_for_the_checker_too() {
    let person =
        Person::new().having(SETTINGS, "colour = \"always\"\n").having("faulty.toml", "format = 1\n");
    assert!(person.runs(&["check", "faulty.toml"]).out.contains('\u{1b}'));
    assert!(!person.runs(&["check", "faulty.toml", "--color", "never"]).out.contains('\u{1b}'));
}

#[test]
fn changing_a_setting_keeps_what_someone_wrote_around_it() {
    let before = "# mine\ncountry = \"US\" # before we moved\n\n# for the laptop\naccessible = false\n";
    let person = Person::new().having(SETTINGS, before);
    assert_eq!(person.runs(&["config", "set", "country", "be"]).code, Some(0));
    assert_eq!(person.runs(&["config", "set", "accessible", "yes"]).code, Some(0));
    let after = fs::read_to_string(person.path(SETTINGS)).unwrap();
    assert_eq!(after, before.replace("US", "BE").replace("false", "true"));
    assert!(person.runs(&["config", "unset", "country"]).out.contains("no longer in your settings"));
    assert!(!fs::read_to_string(person.path(SETTINGS)).unwrap().contains("country"));
}

/// R33
#[test]
fn settings_are_for_nobody_else_to_read() {
    let person = Person::new();
    assert_eq!(person.runs(&["config", "set", "language", "en"]).code, Some(0));
    let mode = |path: &str| fs::metadata(person.path(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(SETTINGS), mode(".config/selfcomp")), (0o600, 0o700));
}

#[test]
fn settings_that_are_a_link_stay_one() {
    let person = Person::new().having("dotfiles/selfcomp.toml", "").having(".config/selfcomp/other", "");
    symlink(person.path("dotfiles/selfcomp.toml"), person.path(SETTINGS)).unwrap();
    assert_eq!(person.runs(&["config", "set", "country", "NL"]).code, Some(0));
    assert!(fs::symlink_metadata(person.path(SETTINGS)).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(person.path("dotfiles/selfcomp.toml")).unwrap(), "country = \"NL\"\n");
}

#[test]
fn a_setting_that_cannot_be_is_answered_with_what_can() {
    let person = Person::new();
    for (words, told) in [
        (["acessible", "yes"], "did you mean `accessible`?"),
        (["accessible", "perhaps"], "true or false"),
        (["country", "Atlantis"], "two letters"),
        (["colour", "blue"], "auto, always or never"),
    ] {
        let answer = person.runs(&["config", "set", words[0], words[1]]);
        assert!(answer.code == Some(2) && answer.err.contains(told), "{}", answer.err);
    }
    assert!(!person.path(SETTINGS).exists());
}

#[test]
fn a_broken_settings_file_is_named_and_stops_nothing() {
    let person = Person::new().having(SETTINGS, "country = \"NL\"\naccessible = yes please\n");
    let list = person.runs(&["list"]);
    assert!(list.code == Some(0) && list.out.contains("break"));
    assert!(list.err.contains("config.toml") && list.err.contains("line 2"), "{}", list.err);
    assert_eq!(person.runs(&["break"]).code, Some(0));
    let set = person.runs(&["config", "set", "country", "BE"]);
    assert!(set.code == Some(1) && set.err.contains("line 2"), "{}", set.err);
    assert!(fs::read_to_string(person.path(SETTINGS)).unwrap().contains("yes please"), "nothing was lost");
}

#[test]
fn one_wrong_setting_is_named_and_the_others_hold() {
    let person = Person::new().having(SETTINGS, "country = \"NL\"\nlanguag = \"en\"\ncolour = 3\n");
    let shown = person.runs(&["config"]);
    assert!(shown.out.contains("country: NL, from your settings file"));
    assert!(shown.err.contains("line 2") && shown.err.contains("`language`"), "{}", shown.err);
    assert!(shown.err.contains("line 3"), "{}", shown.err);
}

/// R33
#[test]
fn somebody_can_see_every_place_and_whether_it_is_there() {
    let person = Person::new().having(SETTINGS, "");
    let paths = person.runs(&["paths"]).out;
    let settings = person.path(SETTINGS);
    assert!(paths.contains(&format!("Your settings:\n  {}\n", settings.display())), "{paths}");
    let own = person.path(".local/share/selfcomp/exercises");
    assert!(paths.contains(&format!("(not there):\n  {}\n", own.display())), "{paths}");
}

#[test]
fn what_is_remembered_can_be_seen_and_forgotten() {
    let person = Person::new().saying("1\n1\n1\n");
    assert!(person.runs(&["forget"]).out.contains("Nothing is remembered"));
    assert_eq!(person.runs(&["break"]).code, Some(0));
    let remembered = person.runs(&["forget"]).out;
    assert!(remembered.contains("recent-phrases") && remembered.contains("--all"), "{remembered}");
    assert!(person.runs(&["forget", "phrases"]).out.contains("forgotten"));
    assert!(person.runs(&["forget", "met"]).out.contains("which exercises you have met"));
    assert!(person.runs(&["forget", "--all"]).out.contains("Nothing is remembered"));
    assert!(person.files().is_empty(), "{:?}", person.files());
}

#[test]
fn looking_around_leaves_nothing_behind() {
    let person = Person::new();
    for words in
        [&[][..], &["list"], &["show", "break"], &["about", "break"], &["support"], &["config"], &["paths"]]
    {
        assert_eq!(person.runs(words).code, Some(0));
    }
    assert!(person.files().is_empty());
}

#[test]
fn whoever_stops_reading_is_not_met_with_an_error() {
    for words in [&["list"][..], &["show", "break"], &["support"]] {
        let mut child =
            Person::new().command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let ended = child.wait_with_output().unwrap();
        assert_eq!((ended.status.code(), ended.stderr.len()), (Some(0), 0), "{words:?}");
    }
}
