//! Signals and panics: whatever ends or stops the program, the terminal is given back first.
//!
//! No handler is there while anything is read: a handler makes `poll` return early, which prompt libraries
//! take for Ctrl-C. The signals are blocked instead, and one thread waits for them with `sigwait`.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{SigSet, Signal, kill, raise};
use nix::unistd::Pid;
use rustix::process::{Resource, Rlimit, getpid, kill_current_process_group, kill_process, setrlimit};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetwinsize, tcsetattr};

use super::Scribe;
use signal_hook::low_level::unregister;
use signal_hook::{SigId, flag};

use crate::words::terminal as words;

/// Ends what a prompt may have begun: a held-back screen, marked pastes, a hidden cursor, a colour.
pub(in crate::guide) const AT_EASE: &str = "\x1b[?2026l\x1b[?2004l\x1b[?25h\x1b[0m";

/// What to undo before the program stops or ends. There is one terminal, so there is one of these.
static HELD: Mutex<Option<Held>> = Mutex::new(None);
/// The thread and the panic hook are there once, however many terminals are opened.
static WATCHED: Once = Once::new();
/// How often the program was stopped and went on.
static RESUMED: AtomicUsize = AtomicUsize::new(0);
/// An editor has the terminal.
static LENT: AtomicBool = AtomicBool::new(false);
/// Sent to ourselves when the editor has ended, to be taken after every Ctrl-C that was the editor's: of
/// the signals that wait, the lowest number comes first.
const RETURNED: Signal = Signal::SIGURG;
/// Who is told that the program ends while an editor has the terminal.
static BEFORE_THE_END: Mutex<Option<Box<dyn Fn() + Send>>> = Mutex::new(None);
/// The cursor stands in the person's own text.
static TYPING: AtomicBool = AtomicBool::new(false);

/// How the terminal was found, and what brings it there.
pub(in crate::guide) struct Held {
    /// Its modes.
    pub saved: Termios,
    /// Shows it as it was.
    pub leave: String,
    /// Shows it as the guide needs it, after a stop.
    pub enter: String,
    /// Whether one kind line may be left behind.
    pub farewell: bool,
    /// Called before the program ends; whether words of the person's are put by then.
    pub parting: Option<Box<dyn Fn() -> bool + Send>>,
}

/// While it lives, the terminal is the guide's; dropping it gives the terminal back.
pub(in crate::guide) struct Hold;

impl Hold {
    /// Blocks the signals, starts to wait for them, and remembers what to undo.
    pub(in crate::guide) fn take(held: Held) -> io::Result<Self> {
        let set = signals();
        set.thread_block()?;
        // A crash must not write a person's words into a core file.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        *lock() = Some(held);
        let mut started = Ok(());
        WATCHED.call_once(|| {
            std::panic::set_hook(Box::new(|panic| panicked(panic.location())));
            started = thread::Builder::new().name("signals".into()).spawn(move || watch(&set)).map(drop);
        });
        started.map(|()| Self)
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        if let Some(held) = lock().take() {
            held.give_back("");
        }
    }
}

impl Held {
    /// A terminal that is only read line by line and never steered.
    pub(in crate::guide) fn line_by_line(saved: Termios, scribe: Option<Arc<dyn Scribe>>) -> Self {
        let parting =
            scribe.map(|scribe| Box::new(move || scribe.has_put_by()) as Box<dyn Fn() -> bool + Send>);
        Self { saved, leave: String::new(), enter: String::new(), farewell: true, parting }
    }

    fn is_steered(&self) -> bool {
        !self.leave.is_empty()
    }

    /// What was typed ahead goes too, or the shell would run it.
    fn give_back(&self, last: &str) {
        let steered = self.is_steered();
        let below = TYPING.load(Ordering::SeqCst) || !steered && !last.is_empty();
        let (below, erase) = (if below { "\r\n" } else { "" }, if steered { "\x1b[J" } else { "" });
        let _ = Raw.write_all(format!("{below}{erase}{}{last}", self.leave).as_bytes());
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Flush, &self.saved);
    }

    fn take_again(&self, modes: Option<&Termios>) {
        if let Some(modes) = modes {
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, modes);
        }
        let _ = Raw.write_all(self.enter.as_bytes());
    }

    fn part(&self, signal: Signal) {
        let put_by = self.parting.as_ref().is_some_and(|parting| parting());
        let kind = self.farewell && matches!(signal, Signal::SIGINT | Signal::SIGQUIT);
        let last = match (kind, put_by) {
            (false, _) => String::new(),
            (true, false) => in_window(words::STOPPED),
            (true, true) => in_window(words::STOPPED) + &in_window(words::STOPPED_PUT_BY),
        };
        self.give_back(&last);
    }
}

fn in_window(sentence: &str) -> String {
    let columns = tcgetwinsize(rustix::stdio::stderr()).map_or(0, |size| size.ws_col);
    let width = if columns > 0 { usize::from(columns).min(80) } else { 80 };
    textwrap::fill(sentence, width).replace('\n', "\r\n") + "\r\n"
}

/// Standard error without a lock that the panicking or stopped thread may hold.
struct Raw;

impl Write for Raw {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(rustix::io::write(rustix::stdio::stderr(), bytes)?)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn lock() -> MutexGuard<'static, Option<Held>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

fn signals() -> SigSet {
    let mut set = SigSet::empty();
    for signal in
        [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP, Signal::SIGQUIT, Signal::SIGTSTP, RETURNED]
    {
        set.add(signal);
    }
    set
}

fn watch(set: &SigSet) {
    while let Ok(signal) = set.wait() {
        match signal {
            Signal::SIGTSTP => stop(),
            RETURNED => LENT.store(false, Ordering::SeqCst),
            // The editor answers these itself, and the text in it is the person's.
            Signal::SIGINT | Signal::SIGQUIT if LENT.load(Ordering::SeqCst) => {}
            _ => end(signal),
        }
    }
}

fn end(signal: Signal) {
    // Held to the end: whoever lent the terminal waits for it here, and touches nothing any more.
    let before = BEFORE_THE_END.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(before) = before.as_ref() {
        before();
    }
    if let Some(held) = lock().as_ref() {
        held.part(signal);
    }
    let _ = signal_hook::low_level::emulate_default_handler(signal as i32);
}

/// Stops as the kernel would, so that a group without a shell to wake it is not stopped at all.
fn stop() {
    let held = lock();
    let held = held.as_ref().filter(|_| !LENT.load(Ordering::SeqCst));
    let modes = tcgetattr(rustix::stdio::stdin()).ok();
    if let Some(held) = held {
        held.give_back("");
    }
    let alone = SigSet::from(Signal::SIGTSTP);
    let _ = alone.thread_unblock();
    let _ = raise(Signal::SIGTSTP);
    let _ = alone.thread_block();
    if let Some(held) = held {
        held.take_again(modes.as_ref());
    }
    RESUMED.fetch_add(1, Ordering::SeqCst);
}

/// A panic says one kind line and where it happened; its message could hold a person's words.
///
/// It ends the program here, with the status of a Rust program that panicked: the release build does not
/// unwind, and being aborted would have the shell say one more, unkind line.
#[allow(
    clippy::disallowed_methods,
    reason = "the terminal is given back, and there is nothing after a panic"
)]
fn panicked(at: Option<&std::panic::Location<'_>>) {
    let last = words::broke(at).replace('\n', "\r\n");
    match HELD.try_lock().ok().and_then(|mut held| held.take()) {
        Some(held) => held.give_back(&last),
        None => drop(Raw.write_all(last.as_bytes())),
    }
    std::process::exit(101)
}

/// How often the program has been stopped and gone on: when it changes, the screen may be another.
pub(in crate::guide) fn resumed() -> usize {
    RESUMED.load(Ordering::SeqCst)
}

/// Ctrl-C in a prompt that reads it as a key: handed on as the signal the terminal would have sent.
///
/// The error is for the moment until the signal arrives.
pub(in crate::guide) fn interrupt() -> io::Error {
    let _ = kill_process(getpid(), rustix::process::Signal::INT);
    thread::sleep(Duration::from_secs(2));
    io::ErrorKind::Interrupted.into()
}

/// Ctrl-Z in a prompt that reads it as a key. Returns when the program goes on.
pub(in crate::guide) fn suspend() {
    let before = resumed();
    if kill_current_process_group(rustix::process::Signal::TSTP).is_ok() {
        while resumed() == before {
            thread::sleep(Duration::from_millis(10));
        }
    }
}

/// Runs something while the person types.
pub(in crate::guide) fn typing<T>(work: impl FnOnce() -> T) -> T {
    TYPING.store(true, Ordering::SeqCst);
    let result = work();
    TYPING.store(false, Ordering::SeqCst);
    result
}

/// Runs something that has the terminal to itself, as the person's shell would give it.
pub(in crate::guide) fn lend<T>(work: impl FnOnce() -> T) -> T {
    let stdin = rustix::stdio::stdin();
    let modes = tcgetattr(stdin).ok();
    LENT.store(true, Ordering::SeqCst);
    if let Some(held) = lock().as_ref() {
        if held.is_steered() {
            let _ = Raw.write_all(AT_EASE.as_bytes());
        }
        let _ = tcsetattr(stdin, OptionalActions::Flush, &held.saved);
    }
    let result = work();
    before_the_end_is(None);
    if let Some(held) = lock().as_ref() {
        held.take_again(modes.as_ref());
    }
    take_back();
    result
}

/// Starts a program that meets signals as it would from a shell: it would inherit that they are blocked, and
/// neither a closed window nor Ctrl-Z would reach it.
///
/// A signal in this very moment is taken down and sent once more. The handlers that do so are not inherited,
/// and nothing is read while they are there.
pub(in crate::guide) fn unblocked<T>(start: impl FnOnce() -> T) -> T {
    let set = signals();
    // What is left of a handler would take Ctrl-Z away for good; being stopped here does no harm.
    let ending = set.iter().filter(|signal| *signal != Signal::SIGTSTP);
    let came: Vec<(Signal, Arc<AtomicBool>)> = ending.map(|signal| (signal, Arc::default())).collect();
    let handlers: Vec<SigId> = came
        .iter()
        .filter_map(|(signal, came)| flag::register(*signal as i32, Arc::clone(came)).ok())
        .collect();
    let _ = set.thread_unblock();
    let started = start();
    let _ = set.thread_block();
    for handler in handlers {
        unregister(handler);
    }
    for (signal, _) in came.iter().filter(|(_, came)| came.load(Ordering::SeqCst)) {
        let _ = kill(Pid::this(), *signal);
    }
    started
}

/// While the terminal is lent, this is done before the program ends by a signal.
pub(in crate::guide) fn before_the_end(work: Box<dyn Fn() + Send>) {
    before_the_end_is(Some(work));
}

fn before_the_end_is(work: Option<Box<dyn Fn() + Send>>) {
    *BEFORE_THE_END.lock().unwrap_or_else(PoisonError::into_inner) = work;
}

/// From here on Ctrl-C is ours again. A late one, meant for the editor, may not end the program: the text
/// that has just come back would be lost.
fn take_back() {
    let asked = lock().is_some() && kill_process(getpid(), rustix::process::Signal::URG).is_ok();
    for _ in (0..200).filter(|_| asked) {
        if !LENT.load(Ordering::SeqCst) {
            return;
        }
        thread::sleep(Duration::from_millis(1));
    }
    LENT.store(false, Ordering::SeqCst);
}
