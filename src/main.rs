//! Streams, clock and chance become an `App`; an outcome becomes an exit code.

use std::cell::OnceCell;
use std::ffi::{OsStr, OsString};
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use jiff::{Timestamp, Zoned};
use rand::TryRng;
use rustix::termios::tcgetwinsize;
use selfcomp::app::{App, Failure, Outcome, Streams};
use selfcomp::cli::Cli;
use selfcomp::cmd;
use selfcomp::completion;
use selfcomp::env::Env;
use selfcomp::exercise::characters::clean;
use selfcomp::{page, zone};

#[allow(clippy::disallowed_methods, reason = "the one doorway for environment, streams, clock and chance")]
fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    if let Some(shell) = std::env::var_os(completion::VARIABLE)
        && let Some(code) = completed(&shell, &words)
    {
        return code;
    }
    let cli = Cli::from_words(words);
    // Whatever is made is for this person alone, and can be read by them.
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    let (mut input, mut out, mut err) = (io::stdin().lock(), io::stdout().lock(), io::stderr());
    let env = Env::new(std::env::vars_os());
    let now = || zone::named(&env).map_or_else(Zoned::now, |zone| Timestamp::now().to_zoned(zone));
    let mut app = App {
        env: env.clone(),
        manner: selfcomp::cli::Manner::default(),
        settings: OnceCell::new(),
        streams: streams(),
        now: &now,
        chance: &seed,
        input: &mut input,
        out: &mut out,
        err: &mut err,
    };
    let ended = cmd::run(cli, &mut app);
    exit_code(ended)
}

/// The answer to a Tab key, when that is what was asked for. Nothing is said about what went wrong: somebody is typing.
#[allow(clippy::disallowed_methods, reason = "the one doorway for environment and streams")]
fn completed(shell: &OsStr, words: &[OsString]) -> Option<ExitCode> {
    let folder = std::env::current_dir().ok();
    let answer = completion::answer(shell, words, Env::new(std::env::vars_os()), folder.as_deref())?;
    let _ = io::stdout().write_all(&answer);
    Some(ExitCode::SUCCESS)
}

/// 53 bits by chance: any reader of TOML or JSON takes such a number for what it is.
fn seed() -> u64 {
    rand::rngs::SysRng.try_next_u64().unwrap_or_default() >> 11
}

#[allow(clippy::disallowed_methods, reason = "the one doorway for streams")]
fn streams() -> Streams {
    let size = tcgetwinsize(io::stderr()).ok().map(|size| (size.ws_row, size.ws_col));
    Streams {
        stdin_tty: io::stdin().is_terminal(),
        stdout_tty: io::stdout().is_terminal(),
        stderr_tty: io::stderr().is_terminal(),
        size: size.filter(|(rows, columns)| *rows > 0 && *columns > 0),
    }
}

#[allow(clippy::disallowed_methods, reason = "the last word of the program")]
fn exit_code(ended: Result<Outcome, Failure>) -> ExitCode {
    match ended {
        Ok(Outcome::Done) | Err(Failure::NobodyReads) => ExitCode::SUCCESS,
        Ok(Outcome::Found | Outcome::NotFound) => ExitCode::FAILURE,
        Err(Failure::Arguments(error)) => error.exit(),
        Err(Failure::Usage(sentence)) => said(&sentence, 2),
        Err(Failure::Failed(sentence)) => said(&sentence, 1),
    }
}

#[allow(clippy::disallowed_methods, reason = "the last word of the program")]
fn said(sentence: &str, code: u8) -> ExitCode {
    // A file or its name may be from elsewhere. When not even this can be said, the exit code still tells.
    let sentence = format!("selfcomp: {}", clean(sentence));
    let _ = writeln!(io::stderr(), "{}", page::aside(&sentence, streams()));
    ExitCode::from(code)
}
