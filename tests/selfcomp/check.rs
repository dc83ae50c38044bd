//! What the reader makes of exercise files, right ones and wrong ones.

use std::fs;
use std::path::{Path, PathBuf};

use selfcomp::exercise::report::Report;
use selfcomp::exercise::{Exercise, Form, Offers, Verb, Walk, read};

/// The files of one ending in a folder of `tests/`, by name.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut found: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == ending));
    found.sort();
    found
}

fn good(name: &str) -> Exercise {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/good").join(name);
    read::trusted(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn a_file_that_is_right_becomes_an_exercise() {
    for path in files("good", "toml") {
        let text = fs::read_to_string(&path).unwrap();
        let exercise =
            read::trusted(&text).unwrap_or_else(|faults| panic!("{}: {faults:#?}", path.display()));
        assert_eq!(Some(exercise.about.id.as_str()), path.file_stem().unwrap().to_str());
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
    assert_eq!(parts.longest, 52);
    assert_eq!(good("critic.toml").longest, 29);
}

/// The messages about a file, as the command shows them.
fn messages(path: &Path) -> String {
    let name = path.file_name().unwrap().to_str().unwrap();
    let bytes = fs::read(path).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let checked = read::check(&text);
    Report::new(name, &text, &checked.faults).text(false)
}

#[test]
fn an_author_reads_every_fault_at_its_place_with_what_to_do() {
    let mut different = Vec::new();
    for path in files("broken", "toml") {
        let (found, beside) = (messages(&path), path.with_extension("txt"));
        if std::env::var_os("SELFCOMP_REWRITE").is_some() {
            fs::write(&beside, &found).unwrap();
        }
        if fs::read_to_string(&beside).unwrap_or_default() != found {
            different.push(format!("{}\n{found}", path.display()));
        }
    }
    assert!(different.is_empty(), "SELFCOMP_REWRITE=1 writes these anew:\n{}", different.join("\n"));
}
