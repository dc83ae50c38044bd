//! The terminal guide on a pseudo-terminal: each test reads the screen a person would read.

mod choosing;
mod editing;
mod editors;
mod leaving;
mod pasting;
mod signals;
mod waiting;
mod windows;
mod writing;

use rustix::process::Signal;

use crate::person::Person;
use crate::pty::{End, Seat};

/// An exercise of these steps.
fn exercise(steps: &str) -> String {
    format!(
        r#"format = 1
[about]
id = "try"
title = "Try"
kind = "break"
minutes = 1
language = "en"
[scale.weight]
from = 0
to = 10
low = "light"
high = "heavy"
{steps}"#
    )
}

const CHOICE: &str = r#"
[[step]]
id = "feeling"
choose = "Which is closest?"
options = [{ hurt = "it hurts" }, { scared = "I am scared" }, { worn = "I am worn out" }]
own = "in my own words"
[[step]]
end = "So: {feeling|nothing}."
"#;

const LINE: &str = r#"
[[step]]
id = "line"
ask = "What is hard?"
[[step]]
end = "So: {line|nothing}."
"#;

const PAGE: &str = r#"
[[step]]
id = "page"
write = "Write to yourself."
[[step]]
end = """
So:
{page|nothing}"""
"#;

const LIST: &str = r#"
[[step]]
id = "lines"
list = "Which lines do you hear?"
at_most = 3
[[step]]
end = "So: {lines|nothing}."
"#;

const RATING: &str = r#"
[[step]]
id = "weight"
rate = "How heavy is it?"
scale = "weight"
[[step]]
end = "So: {weight|nothing}."
"#;

const MANY: &str = r#"
[[step]]
id = "many"
choose_many = "Which are here?"
options = ["sad", "lonely", "angry"]
at_most = 2
[[step]]
end = "So: {many|nothing}."
"#;

const YES_NO: &str = r#"
[[step]]
id = "sure"
confirm = "Is it so?"
[[step]]
end = "So: {sure|nothing}."
"#;

const PAUSE: &str = r#"
[[step]]
say = "Rest here."
pause = 300
[[step]]
id = "sure"
confirm = "Is it so?"
[[step]]
end = "That is all."
"#;

/// Below every question; the last thing drawn before keys count.
const KEYS: &str = "g steadier";

/// Someone for whom no second passes.
fn someone(steps: &str) -> Person {
    Person::new().with("SELFCOMP_PACE", "0").with_exercise("try", &exercise(steps))
}

/// Someone for whom pauses last.
fn someone_patient(steps: &str) -> Person {
    Person::new().with("SELFCOMP_PACE", "1").with_exercise("try", &exercise(steps))
}

/// Someone for whom only pauses last.
fn someone_at(steps: &str) -> Person {
    if steps.contains("pause") || steps.contains("breathe") { someone_patient(steps) } else { someone(steps) }
}

fn sits(person: &Person, words: &[&str]) -> Seat {
    Seat::start(&person.command(words), 24, 80)
}

fn tries(person: &Person) -> Seat {
    sits(person, &["try"])
}

fn answers(steps: &str, keys: &str) -> End {
    let person = someone(steps);
    let mut seat = tries(&person);
    seat.sees(KEYS).types(keys);
    seat.gives_the_terminal_back()
}
