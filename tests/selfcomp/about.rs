//! What an exercise is, how well it is studied, and pages that explain.

use std::collections::BTreeSet;

use selfcomp::cli::Cli;
use selfcomp::exercise::characters::clean;
use selfcomp::texts::PAGES;

use clap::CommandFactory;

use crate::library;
use crate::person::Person;
use crate::pty::Seat;

const DEEP: &str = "format = 1\n[about]\nid = \"depth\"\ntitle = \"Far in\"\nkind = \"parts\"\nminutes = 20\n\
                    language = \"en\"\nevidence = \"tradition\"\n[care]\nintensity = \"deep\"\n[[step]]\nend = \"Out.\"\n";

#[test]
fn a_page_reads_as_text_with_its_title_and_what_it_says_in_a_sentence() {
    for page in PAGES {
        let said = Person::new().runs(&["about", page.id]);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{}", page.id);
        let head = format!("{} ({})\n{}\n\n", page.title, page.id, page.summary);
        assert!(
            said.out.starts_with(&head) && said.out.ends_with(&format!("{}\n", page.text)),
            "{}",
            said.out
        );
    }
}

#[test]
fn no_page_shows_the_marks_it_was_written_with() {
    for page in PAGES {
        let text = format!("{}\n{}\n{}", page.title, page.summary, page.text);
        assert_eq!(text, clean(&text), "{}", page.id);
        // What is to be typed stands between backticks, as it is.
        let told: String = text.split('`').step_by(2).collect();
        assert!(!told.contains('*'), "{}", page.id);
        for mark in ["](", "\n#", "\n- ", "<a ", "\n\n\n", "\t"] {
            assert!(!text.contains(mark), "{}: {mark:?}", page.id);
        }
        assert!(!page.summary.is_empty() && page.summary.ends_with('.'), "{}: {}", page.id, page.summary);
    }
}

#[test]
fn a_page_never_hides_behind_an_exercise() {
    let ids = library::ids();
    let names: BTreeSet<_> = PAGES.iter().map(|page| (page.language, page.id)).collect();
    assert_eq!(names.len(), PAGES.len());
    for page in PAGES {
        assert!(!ids.iter().any(|id| id == page.id), "{} is an exercise, too", page.id);
    }
}

#[test]
fn every_command_and_page_that_a_page_names_is_there() {
    let cli = Cli::command();
    let commands = cli.get_subcommands().map(|command| command.get_name().to_owned());
    let known: BTreeSet<String> = commands.chain(library::ids()).collect();
    let pages: BTreeSet<&str> = PAGES.iter().map(|page| page.id).collect();
    for page in PAGES {
        for named in page.text.split("`selfcomp ").skip(1).filter_map(|rest| rest.split('`').next()) {
            let mut words = named.split(' ');
            let (command, next) = (words.next().unwrap(), words.next());
            assert!(known.contains(command), "{} names selfcomp {named}", page.id);
            if let (true, Some(name)) = (command == "about", next.filter(|name| !name.starts_with('<'))) {
                assert!(pages.contains(name) || known.contains(name), "{} names selfcomp {named}", page.id);
            }
        }
    }
}

#[test]
fn every_page_says_that_nobody_has_reviewed_it() {
    for page in PAGES {
        let reviewed = "No clinician has reviewed this page yet.";
        assert!(page.text.ends_with(reviewed), "{} says that nobody has reviewed it", page.id);
    }
}

#[test]
fn an_exercise_and_a_page_with_like_names_are_told_apart() {
    let person = Person::new().with_exercise("depth", DEEP);
    assert!(person.runs(&["about", "depth"]).out.starts_with("Far in (depth)\n"));
    for (typed, meant) in
        [("bakdraft", "backdraft"), ("brake", "break"), ("doubt", "doubts"), ("parts-wrok", "parts-work")]
    {
        let said = person.runs(&["about", typed]);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{typed}");
        assert!(said.err.contains(&format!("Did you mean `{meant}`?")), "{}", said.err);
    }
    let nothing = person.runs(&["about", "zz\u{1b}zz"]);
    assert!(nothing.err.contains("selfcomp about") && !nothing.err.contains('\u{1b}'), "{}", nothing.err);
}

#[test]
fn somebody_in_a_pipe_sees_all_there_is_to_read() {
    let said = Person::new().runs(&["about"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    for id in library::ids().iter().filter(|id| *id != "frame") {
        assert!(said.out.contains(&format!("  {id} ")), "{id}\n{}", said.out);
    }
    for page in PAGES {
        assert!(said.out.contains(page.id) && said.out.contains(page.title), "{}", page.id);
    }
}

#[test]
fn a_deep_exercise_says_calmly_who_it_is_not_for() {
    let said = Person::new().with_exercise("depth", DEEP).runs(&["about", "depth"]).out;
    assert!(
        said.contains("a trained person beside you") && said.contains("selfcomp about not-for"),
        "{said}"
    );
    assert!(said.contains("No trial of parts work done alone"), "{said}");
    assert!(PAGES.iter().any(|page| page.id == "not-for"));
    assert!(!Person::new().runs(&["about", "break"]).out.contains("not-for"));
}

#[test]
fn whatever_its_grade_an_exercise_says_where_it_is_drawn_from_and_never_that_it_is_proven() {
    for (grade, told) in [
        ("several-trials", "drawn from practices that have been studied"),
        ("one-trial", "drawn from practices that have been studied"),
        ("component", "drawn from practices that have been studied"),
        ("tradition", "drawn from what therapists do and teach"),
        ("none", "No study of it is known to us"),
    ] {
        let text = DEEP.replace("evidence = \"tradition\"", &format!("evidence = \"{grade}\""));
        let said = Person::new().with_exercise("depth", &text).runs(&["about", "depth"]);
        assert!(said.out.contains(told) && !said.out.contains("proven"), "{grade}: {}{}", said.out, said.err);
    }
}

#[test]
fn a_long_page_opens_in_the_pager_and_a_wrapped_line_fits_the_window() {
    let person = Person::new().having("p.sh", "#!/bin/sh\necho PAGED\ncat\n");
    let pager = format!("/bin/sh {}", person.path("p.sh").display());
    let person = person.with("PAGER", &pager);
    let mut seat = Seat::start(&person.command(&["about", "backdraft"]), 24, 60);
    let end = seat.ends();
    assert_eq!(end.code, Some(0));
    assert!(end.everything.contains("PAGED"), "{}", end.everything);
    let whole = end.everything.split_whitespace().collect::<Vec<_>>().join(" ");
    let page = PAGES.iter().find(|page| page.id == "backdraft").unwrap();
    let words = page.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(whole.contains(&words), "no word is cut: {whole}");
}

#[test]
fn somebody_in_a_terminal_picks_a_page_by_typing() {
    let person = Person::new().with("PAGER", "cat");
    let mut seat = Seat::start(&person.command(&["about"]), 24, 80);
    seat.sees("Which one?").types("doubts").sees("doubts").lets_pass(300).types("\r");
    let end = seat.ends();
    assert_eq!(end.code, Some(0));
    assert!(end.everything.contains("Doubts (doubts)"), "{}", end.everything);
}

#[test]
fn in_a_narrow_window_the_list_to_pick_from_stays_in_its_place() {
    let mut seat = Seat::start(&Person::new().command(&["about"]), 24, 40);
    seat.sees("Which one?").sees("> angry");
    for next in ["> anxious", "> break", "> break-fierce"] {
        seat.lets_pass(100).types("\x1b[B").sees(next);
    }
    assert_eq!(seat.screen().matches("Which one?").count(), 1, "{}", seat.screen());
    seat.types("\x1b");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
}
