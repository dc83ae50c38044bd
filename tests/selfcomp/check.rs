//! What the reader makes of exercise files, right ones and wrong ones.

use std::fs;
use std::path::{Path, PathBuf};

use selfcomp::exercise::report::Report;
use selfcomp::exercise::{Exercise, Form, Offers, Verb, Walk, read};

use crate::rewriting::is_current;

/// A folder of `tests/`.
pub fn tests(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder)
}

fn good(name: &str) -> Exercise {
    read::trusted(&fs::read_to_string(tests("good").join(name)).unwrap()).unwrap()
}

#[test]
fn a_file_that_is_right_becomes_an_exercise() {
    for path in files_below(&tests("good"), "toml") {
        let text = fs::read_to_string(&path).unwrap();
        let exercise =
            read::trusted(&text).unwrap_or_else(|faults| panic!("{}: {faults:#?}", path.display()));
        assert_eq!(Some(exercise.about.id.as_str()), path.file_stem().unwrap().to_str());
    }
}

#[test]
fn an_author_whose_file_is_right_is_left_in_peace() {
    let shipped = crate::library::folder("en");
    for path in files_below(&tests("good"), "toml").into_iter().chain(files_below(&shipped, "toml")) {
        let text = fs::read_to_string(&path).unwrap();
        let place = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap();
        let checked = read::check_at(&text, &read::Place::of(place));
        let report = Report::new(place.to_str().unwrap(), &text, &checked.faults).text(false);
        assert!(checked.faults.is_empty(), "{report}");
    }
}

#[test]
fn the_second_half_of_a_pair_has_the_scale_of_the_first() {
    let rates = good("break.toml").steps.into_iter().filter_map(|step| match step.verb {
        Verb::Ask(question) => match question.form {
            Form::Rating { scale, pair } => Some((scale, pair)),
            _ => None,
        },
        _ => None,
    });
    let expected = [("weight".into(), None), ("weight".into(), Some("weight_before".into()))];
    assert_eq!(rates.collect::<Vec<(String, Option<String>)>>(), expected);
}

#[test]
fn a_question_asked_again_has_the_options_of_the_first_time_and_its_own_wording() {
    let parts = good("parts.toml");
    let Verb::Ask(question) = &parts.paths["make_room"].last().unwrap().verb else { panic!() };
    assert_eq!(question.replaces.as_deref(), Some("toward"));
    let Form::One { options, .. } = &question.form else { panic!() };
    let Offers::Listed(choices) = &options.from else { panic!() };
    assert_eq!(choices.len(), 6);
    assert_eq!(question.text.lines.len(), 1);
}

#[test]
fn a_loop_has_an_end_and_so_has_the_longest_run() {
    let parts = good("parts.toml");
    let loops =
        parts.steps.iter().filter(|step| matches!(&step.verb, Verb::Visit { walk: Walk::Until(_, 3), .. }));
    assert_eq!(loops.count(), 1);
    assert_eq!(parts.longest, 55);
    assert_eq!(good("critic.toml").longest, 31);
}

/// Every file of one ending in a folder of `tests/`, and below it.
pub fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(files_below(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The messages about a file, as the command shows them to someone in `tests/broken`.
fn messages(path: &Path) -> String {
    let path = path.strip_prefix(tests("broken")).unwrap();
    let text = fs::read_to_string(tests("broken").join(path)).unwrap();
    let checked = read::check_at(&text, &read::Place::of(path));
    assert_eq!(checked.exercise.is_none(), checked.faults.iter().any(read::Fault::is_error));
    Report::new(path.to_str().unwrap(), &text, &checked.faults).text(false)
}

#[test]
fn an_author_reads_every_fault_at_its_place_with_what_to_do() {
    let mut different = Vec::new();
    for path in files_below(&tests("broken"), "toml") {
        let (found, beside) = (messages(&path), path.with_extension("txt"));
        if !is_current(&beside, &found) {
            different.push(format!("{}\n{found}", path.display()));
        }
    }
    assert!(different.is_empty(), "SELFCOMP_REWRITE=1 writes these anew:\n{}", different.join("\n"));
}
