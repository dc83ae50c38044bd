//! `selfcomp --help`: short, by what the commands are for, and nothing missing.

use clap::CommandFactory;
use selfcomp::catalog::BUILT_IN;
use selfcomp::cli::Cli;

use crate::person::Person;
use crate::pty::Seat;

const GROUPS: [&str; 7] = [
    "In a hard moment:",
    "Write and practise:",
    "Parts:",
    "Look back:",
    "Reminders:",
    "Yours, settings and files:",
    "For authors:",
];

fn help() -> String {
    Person::new().runs(&["--help"]).out
}

/// The names at the beginning of every line below the headings.
fn offered(help: &str) -> Vec<String> {
    let start = help.find(GROUPS[0]).unwrap();
    let lines = help[start..].split("Options:").next().unwrap().lines();
    let lines = lines.filter_map(|line| line.strip_prefix("  "));
    let names = lines.map(|line| line.split_once("  ").unwrap().0);
    names.flat_map(|names| names.split(", ")).map(str::to_owned).collect()
}

#[test]
fn somebody_asking_for_help_sees_all_of_it_at_once() {
    let help = help();
    let widest = help.lines().map(|line| line.chars().count()).max().unwrap();
    assert!(widest <= 80 && (24..=40).contains(&help.lines().count()), "{widest} columns\n{help}");
    assert_eq!(help, Person::new().runs(&["-h"]).out);
}

#[test]
fn somebody_looking_for_a_command_finds_it_once_below_what_it_is_for() {
    let help = help();
    let places = GROUPS.map(|group| help.find(&format!("\n{group}\n")));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{help}");
    let offered = offered(&help);
    for command in Cli::command().get_subcommands().filter(|command| !command.is_hide_set()) {
        let times = offered.iter().filter(|name| *name == command.get_name()).count();
        assert_eq!(times, 1, "{} stands {times} times in\n{help}", command.get_name());
    }
}

#[test]
fn what_the_help_offers_is_there() {
    let help = help();
    let commands = Cli::command();
    let (_, named) = help.split_once("short: ").unwrap();
    let named = named.lines().next().unwrap().replace("longer: ", "").replace(';', ",");
    let named = named.split(", ").map(str::to_owned);
    for name in offered(&help).into_iter().chain(named) {
        let there = commands.find_subcommand(&name).is_some() || BUILT_IN.iter().any(|one| one.id == name);
        assert!(there, "{name} is neither a command nor an exercise");
    }
}

#[test]
fn what_holds_for_every_command_stands_below_them() {
    let help = help();
    let (_, options) = help.split_once("Options:").unwrap();
    let mut commands = Cli::command();
    commands.build();
    for option in commands.get_arguments().filter(|option| !option.is_hide_set()) {
        let name = format!("--{}", option.get_long().unwrap());
        assert!(options.contains(&name), "{name} is not in\n{help}");
    }
}

/// Large letters make a window narrow.
#[test]
fn help_in_a_narrow_window_breaks_between_words() {
    let person = Person::new();
    let seen = Seat::start(&person.command(&["--help"]), 100, 40).ends().screen;
    assert!(seen.contains("neither") || seen.contains("\n  support   where to turn now: help"), "{seen}");
    assert!(seen.contains("\n  lines, people, steadier ground"), "{seen}");
}
