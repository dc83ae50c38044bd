//! A long text through the person's pager, by its standard input alone: no file, no command line.
//!
//! A pager that is missing or fails loses nothing: then the text is printed.

use std::io::{self, Write};
use std::process::{Command, ExitStatus, Stdio};

use nix::sys::signal::{SigSet, Signal};
use rustix::process::{getpid, kill_process};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};

use crate::app::{App, Failure};
use crate::guide::open::is_plain;
use crate::words::reading as words;

/// Used when nothing is wanted and it is installed.
const USUAL: &str = "less";

/// What came of it.
enum Paged {
    /// The person has read it, or had enough.
    Read,
    /// It was not shown, or perhaps not.
    Failed,
}

/// Shows a text that is fit to be shown; when it is longer than the window, through the pager.
///
/// # Errors
/// When the output is broken.
pub fn show(text: &str, app: &mut App<'_>) -> Result<(), Failure> {
    if let Some(command) = command(text, app) {
        app.out.flush()?;
        match run(&command, text, app) {
            Ok(Paged::Read) => return Ok(()),
            // Nothing was wanted, so nothing is missed.
            Err(_) if app.env.get("PAGER").is_none() => {}
            Ok(Paged::Failed) | Err(_) => writeln!(app.err, "{}\n", words::no_pager(&command[0]))?,
        }
    }
    Ok(app.out.write_all(text.as_bytes())?)
}

/// The pager and its arguments; `None` where the text is to be printed.
fn command(text: &str, app: &App<'_>) -> Option<Vec<String>> {
    let (rows, _) = app.streams.size.filter(|_| app.streams.stdout_tty)?;
    // The shell's prompt takes a row, too.
    let long = text.lines().count() >= usize::from(rows);
    if !long || is_plain(app) || app.env.is_blank("PAGER") {
        return None;
    }
    let wanted = app.env.get("PAGER").unwrap_or(USUAL);
    let words = shlex::split(wanted).filter(|words| !words.is_empty());
    let words = words.unwrap_or_else(|| vec![wanted.to_owned()]);
    (words != ["cat"]).then_some(words)
}

fn run(command: &[String], text: &str, app: &App<'_>) -> io::Result<Paged> {
    let (program, arguments) = command.split_first().ok_or(io::ErrorKind::NotFound)?;
    let mut child = Command::new(program);
    child.args(arguments).stdin(Stdio::piped());
    // What is read stays here: nothing is remembered, saved or handed to other programs.
    child.env("LESSSECURE", "1").env("LESSHISTFILE", "-");
    if app.env.get("LESSCHARSET").is_none() {
        child.env("LESSCHARSET", "utf-8");
    }
    let (status, interrupted) = undisturbed(|| {
        let mut child = child.spawn()?;
        if let Some(mut input) = child.stdin.take() {
            // A pager that is left before the end of the text reads no further.
            let _ = input.write_all(text.as_bytes());
        }
        child.wait()
    })?;
    Ok(if interrupted || is_read(status) { Paged::Read } else { Paged::Failed })
}

/// A pager that Ctrl-C ended did what it was there for.
fn is_read(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    status.success() || status.signal() == Some(Signal::SIGINT as i32)
}

/// Runs something that answers Ctrl-C itself; also says whether there was one. Whatever it does to the terminal is
/// undone.
fn undisturbed(work: impl FnOnce() -> io::Result<ExitStatus>) -> io::Result<(ExitStatus, bool)> {
    let modes = tcgetattr(rustix::stdio::stdin()).ok();
    let mut signals = SigSet::empty();
    for signal in [Signal::SIGINT, Signal::SIGQUIT, RETURNED] {
        signals.add(signal);
    }
    signals.thread_block()?;
    let status = work();
    let interrupted = taken(&signals);
    signals.thread_unblock()?;
    if let Some(modes) = modes {
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &modes);
    }
    Ok((status?, interrupted))
}

/// Sent to ourselves behind every Ctrl-C that waits: of the signals that wait, the lowest number comes first.
const RETURNED: Signal = Signal::SIGURG;

/// Takes the signals that came in the meantime, and says whether there were any.
fn taken(signals: &SigSet) -> bool {
    let mut any = false;
    if kill_process(getpid(), rustix::process::Signal::URG).is_ok() {
        while signals.wait().is_ok_and(|signal| signal != RETURNED) {
            any = true;
        }
    }
    any
}
