//! The real program in new terminals of the real shells, now.

use std::fs;
use std::process::Command;
use std::thread;

use jiff::Zoned;
use selfcomp::texts;

use crate::person::Person;
use crate::pty::Seat;

use super::shells::SHELLS;

/// Somebody with a reminder of this minute.
fn due(via: &str) -> Person {
    let at = Zoned::now().strftime("%H:%M").to_string();
    let file = format!("[[reminder]]\nid = \"1\"\nat = \"{at}\"\nvia = \"{via}\"\n");
    let program = env!("CARGO_BIN_EXE_selfcomp");
    let person = Person::new().having(".config/selfcomp/reminders.toml", &file).having("bin/other", "");
    std::os::unix::fs::symlink(program, person.path("bin/selfcomp")).unwrap();
    let path = format!("{}:/usr/bin:/bin", person.path("bin").display());
    person.with("PATH", &path)
}

/// A new terminal of theirs, with these lines above the others in the settings.
fn opens(person: &Person, (shell, file, settings): (&str, &str, &str), above: &str) -> Seat {
    sets_up(person, file, &format!("{above}{settings}"));
    opens_one(person, shell)
}

fn sets_up(person: &Person, file: &str, settings: &str) {
    fs::create_dir_all(person.path(file).parent().unwrap()).unwrap();
    fs::write(person.path(file), settings).unwrap();
}

fn opens_one(person: &Person, shell: &str) -> Seat {
    let mut command = Command::new(shell);
    let like = person.command(&[]);
    command.arg("-i").env_clear().current_dir(person.path(""));
    command.envs(like.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let mut seat = Seat::start(&command, 24, 100);
    seat.sees("ready>");
    seat
}

/// What stands above the prompt.
fn told(seat: &Seat) -> Vec<String> {
    seat.rows().into_iter().filter(|row| !row.trim().is_empty() && !row.contains("ready>")).collect()
}

#[test]
#[ignore = "needs bash, zsh, fish and timeout"]
fn a_terminal_that_stops_what_writes_from_behind_shows_the_line_too() {
    for shell in SHELLS {
        for above in ["", "stty tostop\n"] {
            let person = due("terminal");
            assert_eq!(told(&opens(&person, shell, above)).len(), 1, "{}: {above}", shell.0);
            assert_eq!(told(&opens(&person, shell, above)), Vec::<String>::new(), "{}: {above}", shell.0);
        }
    }
}

#[test]
#[ignore = "needs bash, zsh and fish"]
fn many_terminals_opened_at_once_show_it_once() {
    let person = due("notify");
    for (_, file, settings) in SHELLS {
        sets_up(&person, file, settings);
    }
    let rows: Vec<String> = thread::scope(|scope| {
        let person = &person;
        let one = |number: usize| told(&opens_one(person, SHELLS[number % 3].0));
        let all: Vec<_> = (0..9).map(|number| scope.spawn(move || one(number))).collect();
        all.into_iter().flat_map(|one| one.join().unwrap()).collect()
    });
    // A shell opened many times at once may have something of its own to say.
    let lines = texts::reminders(&["en".into()]).unwrap().moment;
    assert_eq!(rows.iter().filter(|row| lines.contains(&row.trim())).count(), 1, "{rows:?}");
}
