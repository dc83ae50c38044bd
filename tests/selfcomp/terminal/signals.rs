//! Whatever ends or stops the program, the terminal is given back.

use super::*;

const SIGNALS: [(Signal, &str); 4] = [
    (Signal::TERM, "Terminated"),
    (Signal::HUP, "Hangup"),
    (Signal::INT, "Interrupt"),
    (Signal::QUIT, "Quit"),
];
const BREATH: &str = "[[step]]\nbreathe = \"in 4, out 6\"\nrounds = 20\n[[step]]\nend = \"Done.\"\n";

fn at_rest(steps: &str) -> (Person, Seat) {
    let person = someone_at(steps);
    let mut seat = tries(&person);
    if [LINE, LIST, PAGE].contains(&steps) {
        seat.can_write();
    } else {
        seat.sees(KEYS);
    }
    (person, seat)
}

#[test]
fn a_signal_ends_it_by_that_signal_and_the_terminal_is_as_it_was() {
    for steps in [CHOICE, MANY, RATING, LINE, PAGE, PAUSE, BREATH] {
        for (signal, name) in SIGNALS {
            let (_person, mut seat) = at_rest(steps);
            seat.signal(signal);
            let end = seat.gives_the_terminal_back();
            assert!(end.signal.as_deref().is_some_and(|ended| ended.starts_with(name)), "{:?}", end.signal);
        }
    }
}

#[test]
fn ctrl_c_says_one_kind_line_and_ends_by_its_signal() {
    for steps in [CHOICE, MANY, RATING, YES_NO, LINE, LIST, PAGE, PAUSE, BREATH] {
        let (_person, mut seat) = at_rest(steps);
        seat.types("\x03");
        let end = seat.gives_the_terminal_back();
        assert_eq!(end.signal.as_deref(), Some("Interrupt"), "{}", end.screen);
        assert_eq!(end.screen.matches("You can come back at any time.").count(), 1, "{}", end.screen);
        assert!(end.screen.trim_end().ends_with("You can come back at any time."), "{}", end.screen);
        assert!(!end.screen.contains("steadier"), "the keys are gone: {}", end.screen);
    }
}

#[test]
fn ctrl_c_in_a_text_leaves_the_text_on_the_screen() {
    let (_person, mut seat) = at_rest(LINE);
    seat.types("the meeting").sees("> the meeting").types("\x03");
    assert!(seat.gives_the_terminal_back().screen.contains("> the meeting\n"));
}

fn shell_is_back(seat: &mut Seat) -> &mut Seat {
    seat.until("the shell is back", |view| {
        view.cursor_shown() && view.screen_text().trim_end().ends_with("ready>")
    })
}

/// Clears the screen, so that what comes back has been drawn again.
fn clears(seat: &mut Seat, text: &str) {
    seat.types("printf '\\033[2J\\033[H'\n").no_longer_sees(text);
    shell_is_back(seat);
}

/// A shell that knows jobs, in which the person starts the exercise by hand.
fn in_a_shell(person: &Person, words: &str) -> Seat {
    let program = person.command(&[]);
    let mut shell = std::process::Command::new("/bin/sh");
    shell.arg("-i").envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.env("PS1", "ready> ").env_remove("ENV").current_dir(program.get_current_dir().unwrap());
    let mut seat = Seat::start(&shell, 24, 80);
    seat.sees("ready> ").types(&format!("{} {words}\n", program.get_program().display()));
    seat
}

#[test]
fn ctrl_z_gives_the_shell_its_terminal_and_fg_brings_the_question_back() {
    for steps in [CHOICE, MANY, RATING, PAUSE, BREATH] {
        let person = someone_at(steps);
        let mut seat = in_a_shell(&person, "try");
        for _ in 0..2 {
            seat.sees(KEYS).lets_pass(100).types("\x1a");
            shell_is_back(&mut seat);
            clears(&mut seat, "try");
            assert!(seat.cooked());
            seat.types("fg\n").sees(KEYS);
        }
        seat.lets_pass(500).types("q").sees("come back at any time");
        shell_is_back(&mut seat).types("exit\n");
        seat.gives_the_terminal_back();
    }
}

#[test]
fn ctrl_z_in_a_text_keeps_the_text() {
    for steps in [LINE, LIST, PAGE] {
        let person = someone(steps);
        let mut seat = in_a_shell(&person, "try");
        seat.can_write();
        seat.types("half a").sees("half a").types("\x1a");
        shell_is_back(&mut seat);
        clears(&mut seat, "half a");
        seat.types("fg\n").sees("half a");
        seat.can_write();
        seat.types(" text\x04").sees("half a text").sees("So:");
        shell_is_back(&mut seat).types("exit\n");
        seat.gives_the_terminal_back();
    }
}

#[test]
fn in_private_nothing_is_seen_while_it_is_stopped() {
    let person = someone(CHOICE);
    let mut seat = in_a_shell(&person, "try --private");
    seat.until("it is aside", crate::pty::View::aside).sees("Which is closest?").sees(KEYS).types("\x1a");
    shell_is_back(&mut seat);
    assert!(!seat.screen().contains("Which is closest?"));
    seat.types("fg\n")
        .until("it is aside again", crate::pty::View::aside)
        .sees("Which is closest?")
        .sees(KEYS);
    seat.lets_pass(100).types("q");
    shell_is_back(&mut seat).types("exit\n");
    let end = seat.gives_the_terminal_back();
    assert!(!end.everything.contains("Which is closest?"), "{}", end.everything);
}

/// Where the test below runs itself in a terminal, to break there.
const BREAKS: &str = "SELFCOMP_TEST_BREAKS";

/// R35
#[test]
fn a_fault_of_the_program_gives_the_terminal_back_and_says_no_word_of_the_person() {
    if std::env::var_os(BREAKS).is_some() {
        breaks_now();
    }
    let mut itself = std::process::Command::new(std::env::current_exe().unwrap());
    let name =
        "terminal::signals::a_fault_of_the_program_gives_the_terminal_back_and_says_no_word_of_the_person";
    itself
        .args([name, "--exact", "--nocapture"])
        .env(BREAKS, "1")
        .env("TERM", "xterm")
        .env("RUST_BACKTRACE", "1")
        // Not everybody who runs tests has a home to start in.
        .current_dir("/");
    let mut seat = Seat::start(&itself, 24, 80);
    let end = seat.sees("Something in selfcomp broke").gives_the_terminal_back();
    assert!(!end.raw.contains("my secret"), "{}", end.screen);
    assert!(!end.raw.contains("stack backtrace"), "{}", end.screen);
}

fn breaks_now() -> ! {
    use selfcomp::guide::terminal::{Settings, Terminal};
    let _terminal = Terminal::open(Settings::default()).unwrap();
    panic!("my secret");
}
