//! Exercises that came with the program, exercises of one's own, and which of them is used.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use selfcomp::catalog::BUILT_IN;
use selfcomp::exercise::packed::unpack;
use selfcomp::exercise::{Form, Offers, Verb, read};

use crate::library;
use crate::person::Person;

/// A small exercise, as someone may write it.
fn small(id: &str, title: &str) -> String {
    format!(
        "format = 1\n\n[about]\nid = \"{id}\"\ntitle = \"{title}\"\nkind = \"ritual\"\nminutes = 1\n\
         language = \"en\"\n\n[[step]]\nsay = \"A cup of tea, slowly.\"\n"
    )
}

/// As someone may mistype it.
fn mistyped(id: &str) -> String {
    small(id, "Mine").replace("title", "titel")
}

#[test]
fn a_file_that_is_dropped_in_is_there_without_any_rust() {
    let files: Vec<String> = library::ids().into_iter().filter(|id| id != "frame").collect();
    let built_in: Vec<&str> = BUILT_IN.iter().map(|one| one.id).collect();
    assert_eq!(files, built_in);
}

/// `list` reads the index only, so the index has to say what the file says.
#[test]
fn the_index_says_of_every_exercise_what_its_file_says() {
    for one in BUILT_IN {
        let exercise = read::trusted(one.text).unwrap_or_else(|faults| panic!("{}: {faults:?}", one.id));
        assert_eq!(format!("{:?}", one.about()), format!("{:?}", exercise.about), "{}", one.id);
    }
}

#[test]
fn an_exercise_begins_as_its_file_says() {
    for one in BUILT_IN {
        let taken_up = unpack(one.packed).unwrap_or_else(|| panic!("{} has a fault", one.id));
        assert_eq!(format!("{taken_up:?}"), format!("{:?}", read::trusted(one.text).unwrap()), "{}", one.id);
    }
}

#[test]
fn an_exercise_of_ones_own_is_there_at_once() {
    let person = Person::new().with_exercise("tea", &small("tea", "Tea"));
    assert!(person.runs(&["list"]).out.contains("Tea, 1 min (your own)"));
    assert!(person.runs(&["show", "tea"]).out.contains("A cup of tea, slowly."));
    assert_eq!(person.runs(&["tea"]).code, Some(0));
}

#[test]
fn ones_own_comes_before_the_one_of_the_same_name_that_came_with_the_program() {
    let person = Person::new().with_exercise("break", &small("break", "My break"));
    let list = person.runs(&["list"]).out;
    assert!(list.contains("My break") && !list.contains("A self-compassion break"), "{list}");
    assert!(person.runs(&["about", "break"]).out.contains("It is your own file"));
}

#[test]
fn a_file_goes_by_its_own_name_whatever_stands_in_it() {
    let person = Person::new().with_exercise("mine", &small("break", "My break"));
    let list = person.runs(&["list"]).out;
    assert!(list.contains("  mine ") && list.contains("A self-compassion break"), "{list}");
}

#[test]
fn an_own_file_with_a_fault_is_named_and_the_built_in_one_helps_meanwhile() {
    let person = Person::new().with_exercise("break", &mistyped("break"));
    let about = person.runs(&["about", "break"]);
    assert!(about.out.contains("A self-compassion break") && about.code == Some(0), "{}", about.err);
    for words in ["break.toml", "line 5", "`title`", "selfcomp check", "the built-in one is used"] {
        assert!(about.err.contains(words), "{words}: {}", about.err);
    }
    let list = person.runs(&["list"]);
    assert!(list.out.contains("A self-compassion break") && list.err.contains("selfcomp check"));
    assert_eq!(person.runs(&["break"]).code, Some(0));
}

#[test]
fn an_own_exercise_that_would_go_round_in_circles_is_not_walked() {
    let circle = small("break", "Round").replace("say = \"A cup of tea, slowly.\"", "visit = \"tea\"")
        + "\n[[path.tea]]\nvisit = \"cup\"\n\n[[path.cup]]\nvisit = \"tea\"\n";
    let person = Person::new().with_exercise("break", &circle);
    let list = person.runs(&["list"]);
    assert!(list.out.contains("A self-compassion break") && list.err.contains("circle"), "{}", list.err);
}

#[test]
fn an_own_file_with_a_fault_and_nothing_behind_it_fails_in_one_sentence() {
    let person = Person::new().with_exercise("tea", &mistyped("tea"));
    let shown = person.runs(&["show", "tea"]);
    assert_eq!((shown.code, shown.out.as_str()), (Some(1), ""));
    assert!(shown.err.contains("tea.toml has a fault"), "{}", shown.err);
}

#[test]
fn a_fault_in_another_file_of_theirs_does_not_meet_someone_in_a_hard_moment() {
    let person = Person::new().with_exercise("tea", &mistyped("tea"));
    assert_eq!(person.runs(&["show", "break"]).err, "");
}

#[test]
fn nobodys_own_file_can_stand_in_for_a_command() {
    let person = Person::new().with_exercise("support", &small("support", "Not help"));
    assert!(person.runs(&["support"]).out.contains("findahelpline.com"));
    let list = person.runs(&["list"]);
    assert!(!list.out.contains("Not help") && list.err.contains("the name of a command"), "{}", list.err);
}

#[test]
fn only_plain_files_with_plain_names_count() {
    let person = Person::new()
        .having("elsewhere.toml", &small("linked", "Linked"))
        .with_exercise("Shout", &small("shout", "Shout"))
        .with_exercise("two words", &small("two", "Two"));
    let folder = person.path(".local/share/selfcomp/exercises/en");
    symlink(person.path("elsewhere.toml"), folder.join("linked.toml")).unwrap();
    fs::create_dir(folder.join("folder.toml")).unwrap();
    let list = person.runs(&["list"]);
    for name in ["Linked", "Shout", "Two", "folder"] {
        assert!(!list.out.contains(name), "{name}");
    }
    for why in
        ["linked.toml cannot be read: it is a link", "folder.toml cannot be read: it is not a plain file"]
    {
        assert!(list.err.contains(why), "{why}\n{}", list.err);
    }
    assert_eq!(person.runs(&["linked"]).code, Some(1));
}

#[test]
fn a_name_never_leads_out_of_the_folder() {
    let person = Person::new().having(".local/share/selfcomp/exercises/tea.toml", &small("tea", "Tea"));
    for name in ["../tea", "/etc/passwd", "..", "tea/../tea", "br\u{1b}[2Jeak"] {
        let shown = person.runs(&["show", name]);
        assert_eq!((shown.code, shown.out.as_str()), (Some(2), ""), "{name}");
        assert!(!shown.err.contains('\u{1b}'));
    }
}

#[test]
fn a_file_too_large_to_have_been_written_by_a_person_is_not_read_to_its_end() {
    let huge = format!("{}# {}\n", small("tea", "Tea"), "x".repeat(300 * 1024));
    let list = Person::new().with_exercise("tea", &huge).runs(&["list"]);
    assert!(list.err.contains("larger than 256 KiB"), "{}", list.err);
}

#[test]
fn an_own_file_that_is_no_text_is_named() {
    let person = Person::new().with_exercise("tea", "");
    fs::write(person.path(".local/share/selfcomp/exercises/en/tea.toml"), [0xff, 0xfe, 0]).unwrap();
    assert!(person.runs(&["list"]).err.contains("not text in UTF-8"));
}

#[test]
fn what_an_own_file_shows_cannot_steer_the_terminal() {
    let sly = small("tea", "Tea\\u001b]0;gotcha\\u0007").replace("slowly", "slowly\\u202e\\u009b2J");
    let person = Person::new().with_exercise("tea", &sly);
    for words in [&["list"][..], &["list", "--json"], &["show", "tea"], &["about", "tea"]] {
        let shown = person.runs(words);
        let steering = |text: &str| text.contains(['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}']);
        assert!(!steering(&shown.out) && !steering(&shown.err), "{words:?}");
    }
}

#[test]
fn someone_who_reads_german_gets_their_own_german_one_and_is_told_what_is_in_english() {
    let german = small("tee", "Tee").replace("\"en\"", "\"de\"");
    let person = Person::new()
        .having(".local/share/selfcomp/exercises/de/tee.toml", &german)
        .with("LC_ALL", "de_AT.UTF-8");
    let list = person.runs(&["list"]).out;
    assert!(list.contains("Tee, 1 min (your own)"), "{list}");
    assert!(list.contains("A self-compassion break, 2 min (--full 7) (English)"), "{list}");
    assert!(!Person::new().runs(&["list"]).out.contains("(English)"));
}

#[test]
fn without_a_home_the_exercises_are_all_there() {
    let person = Person::new().without("HOME").without("XDG_RUNTIME_DIR");
    let list = person.runs(&["list"]);
    assert!(list.out.contains("A self-compassion break") && list.err.is_empty());
    assert_eq!(person.runs(&["copy", "break"]).code, Some(1));
}

#[test]
fn a_copy_is_theirs_alone_and_says_where_it_is() {
    let person = Person::new();
    let copied = person.runs(&["copy", "letter"]);
    let path = person.path(".local/share/selfcomp/exercises/en/letter.toml");
    assert_eq!((copied.code, copied.err.as_str()), (Some(0), ""));
    assert!(copied.out.starts_with(&format!("{}\n", path.display())), "{}", copied.out);
    assert!(copied.out.contains("selfcomp check"));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
    let list = person.runs(&["list"]).out;
    let letter = list.lines().find(|line| line.contains("A compassionate letter to myself")).unwrap();
    assert!(letter.ends_with("(your own)"), "{letter}");
    assert_eq!(person.runs(&["letter"]).code, Some(0));
}

#[test]
fn a_copy_never_takes_the_place_of_what_someone_wrote() {
    let mine = small("letter", "Mine");
    let person = Person::new().with_exercise("letter", &mine);
    let again = person.runs(&["copy", "letter"]);
    assert!(again.code == Some(1) && again.err.contains("of your own already"), "{}", again.err);
    let path = person.path(".local/share/selfcomp/exercises/en/letter.toml");
    assert_eq!(fs::read_to_string(path).unwrap(), mine);
}

#[test]
fn whoever_is_offered_sentences_has_enough_of_them_and_can_write_their_own() {
    for id in library::ids() {
        let exercise = library::exercise(&id);
        for (name, bank) in &exercise.banks {
            assert!(bank.lines.len() >= 6, "{id}: the bank {name} has {}", bank.lines.len());
        }
        for step in exercise.steps.iter().chain(exercise.paths.values().flatten()) {
            let Verb::Ask(question) = &step.verb else { continue };
            if let Form::One { options, own } = &question.form {
                let from_bank = matches!(options.from, Offers::Bank(_));
                assert!(!from_bank || own.is_some(), "{id}: {:?} has no words of one's own", step.id);
            }
        }
    }
}

/// The exercise in the guide for authors, as somebody would copy it.
#[test]
fn the_exercise_that_authors_are_shown_can_be_done_as_it_stands() {
    let guide = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CONTRIBUTING.md")).unwrap();
    let (_, rest) = guide.split_once("```toml\n").unwrap();
    let person = Person::new().with_exercise("window", rest.split_once("```").unwrap().0).saying("a roof\n");
    let file = person.path(".local/share/selfcomp/exercises/en/window.toml");
    let checked = person.runs(&["check", "--strict", &file.display().to_string()]);
    assert_eq!(checked.code, Some(0), "{}", checked.out);
    let window = person.runs(&["window"]);
    assert!(window.code == Some(0) && window.err.contains("a roof was there before"), "{}", window.err);
}
