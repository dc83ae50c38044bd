//! Whole dialogues as text files, played by the plain guide in memory: anyone can review them.
//!
//! The first line names the exercise and its flags, behind a `#` what is known of the person; the lines that begin
//! with `> ` are theirs.
//! `SELFCOMP_REWRITE=1 cargo test transcripts` writes everything else anew.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use selfcomp::draw::Recent;
use selfcomp::exercise::Length;
use selfcomp::guide::plain::{Plain, Settings as Manner};
use selfcomp::guide::{Cue, Guide};
use selfcomp::known::{Fact, Known};
use selfcomp::part::Part;
use selfcomp::play::{Company, NoTrace, last_words, play};
use selfcomp::record::Ending;
use selfcomp::session::{Session, Settings};
use selfcomp::words;

use crate::library;
use crate::rewriting::is_current;

const PEOPLE: &str = "[Here stands the support screen.]";

#[test]
fn every_dialogue_goes_as_it_is_written() {
    let mut changed = Vec::new();
    for path in transcripts() {
        let written = fs::read_to_string(&path).unwrap();
        let played = replay(&written);
        if !is_current(&path, &played) {
            changed.push(format!("{}\n{}", path.display(), first_difference(&written, &played)));
        }
    }
    assert!(changed.is_empty(), "these dialogues go differently now:\n{}", changed.join("\n"));
}

#[test]
fn there_is_a_dialogue_for_every_length_of_every_exercise() {
    let all: Vec<String> = transcripts().iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let begun: Vec<(String, Length)> = all.iter().map(|text| begins(text.lines().next().unwrap())).collect();
    for id in library::ids().iter().filter(|id| *id != "frame") {
        let about = library::exercise(id).about;
        let lengths =
            if about.quick_minutes.is_some() { &[Length::Full, Length::Quick][..] } else { &[about.starts] };
        for length in lengths {
            assert!(
                begun.contains(&(id.clone(), *length)),
                "no dialogue walks {id} in its {length:?} length"
            );
        }
    }
}

/// Which exercise a dialogue walks, and in which length.
fn begins(command: &str) -> (String, Length) {
    let words: Vec<&str> = command.split_whitespace().collect();
    let length = match words.as_slice() {
        flags if flags.contains(&"--quick") => Length::Quick,
        flags if flags.contains(&"--full") => Length::Full,
        _ => library::exercise(words[2]).about.starts,
    };
    (words[2].to_owned(), length)
}

fn transcripts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    paths.sort();
    paths
}

/// Plays the person's lines again.
fn replay(written: &str) -> String {
    let command = written.lines().next().unwrap_or_default();
    let lines =
        written.lines().skip(1).filter_map(|line| line.strip_prefix("> ").or((line == ">").then_some("")));
    let mut spoken = lines.collect::<Vec<_>>().join("\n");
    spoken.push('\n');
    let dialogue = dialogue(command, &spoken);
    let mut text = format!("{command}\n");
    for line in dialogue.lines() {
        writeln!(text, "{}", line.trim_end()).unwrap();
    }
    text
}

fn dialogue(command: &str, spoken: &str) -> String {
    let words: Vec<&str> = command.split_whitespace().collect();
    let exercise = library::exercise(words[2]);
    let (_, length) = begins(command);
    let frame = library::frame();
    let seed =
        words.iter().skip_while(|word| **word != "--seed").nth(1).map_or(1, |seed| seed.parse().unwrap());
    let settings = Settings { length, seed, recent: Recent::new(), known: known(&words) };
    let mut session = Session::new(&exercise, &frame, settings);
    let mut output = Vec::new();
    let mut input = spoken.as_bytes();
    let mut guide = Plain::new(&mut input, &mut output, Manner { paced: true, echo: true, width: 72 });
    let ending = play(
        &mut session,
        &mut guide,
        &Company {
            people: &|| PEOPLE.to_owned(),
            frame: &frame,
            seed,
            keep: &NoTrace,
            leave_out: &|_| Some("[Here it is written down.]".to_owned()),
        },
    )
    .unwrap();
    if matches!(ending, Ending::Finished | Ending::Steadier) {
        last_words(&session, &mut guide).unwrap();
    }
    if ending == Ending::Left {
        guide.present(&Cue::Note { text: words::LEFT.to_owned() }).unwrap();
    }
    assert_ne!(
        ending,
        Ending::Gone,
        "`{command}`: the person's lines end before the exercise does:\n{}",
        String::from_utf8_lossy(&output)
    );
    String::from_utf8(output).unwrap()
}

/// What stands behind a `#`: what is known of the person, by the words that conditions have for it.
fn known(words: &[&str]) -> Known {
    let named: Vec<&str> = words.iter().copied().skip_while(|word| *word != "#").collect();
    let mut known =
        Known { facts: named.iter().filter_map(|word| Fact::of(word)).collect(), ..Known::default() };
    if named.contains(&"has_my_words") {
        known.my_words = vec!["The kettle first. Then the rest.".to_owned()];
    }
    if named.contains(&"has_parts") {
        let worrier = Part { name: "the worrier".into(), job: Some("keeps watch".into()), ..Part::default() };
        let tired =
            Part { name: "the tired one".into(), need: Some("a quiet hour".into()), ..Part::default() };
        known.parts = vec![worrier, tired];
    }
    known
}

fn first_difference(written: &str, played: &str) -> String {
    let mut lines = written.lines().zip(played.lines()).zip(1..);
    match lines.find(|((written, played), _)| written != played) {
        Some(((written, played), number)) => format!("  line {number}\n  was: {written}\n  now: {played}"),
        None => format!("  was {} lines, now {}", written.lines().count(), played.lines().count()),
    }
}
