//! A person in front of a real terminal: keys go in, and what counts is what the screen shows.

use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::fs::{Mode, OFlags};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{InputModes, LocalModes, tcgetattr};

/// Generous, for a machine that does other things too; nothing waits this long unless it has failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// A terminal with a program in it.
pub struct Seat {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    tty: PathBuf,
    view: Arc<(Mutex<View>, Condvar)>,
    /// How much had been shown when the last keys went in.
    typed_at: usize,
    reader: Option<JoinHandle<()>>,
}

/// What has been shown.
pub struct View {
    parser: vt100::Parser,
    /// Every byte, as it came.
    pub raw: Vec<u8>,
}

/// How it ended.
pub struct End {
    /// The exit code, when no signal ended it.
    pub code: Option<u32>,
    /// The signal that ended it, in the system's words.
    pub signal: Option<String>,
    /// What the screen shows.
    pub screen: String,
    /// What the screen shows and what has left it at the top.
    pub everything: String,
    /// Every byte.
    pub raw: String,
}

impl Seat {
    /// Starts the command in a window of so many rows and columns.
    pub fn start(command: &Command, rows: u16, columns: u16) -> Self {
        let pair = native_pty_system().openpty(size(rows, columns)).unwrap();
        let child = pair.slave.spawn_command(builder(command)).unwrap();
        drop(pair.slave);
        let parser = vt100::Parser::new(nonzero(rows), nonzero(columns), 2000);
        let view = Arc::new((Mutex::new(View { parser, raw: Vec::new() }), Condvar::new()));
        let reader = spawn_reader(pair.master.try_clone_reader().unwrap(), Arc::clone(&view));
        let keys = pair.master.take_writer().unwrap();
        let tty = pair.master.tty_name().unwrap();
        Self { child, keys, master: pair.master, tty, view, typed_at: 0, reader: Some(reader) }
    }

    /// The same in a window that does not say how large it is.
    pub fn start_without_size(command: &Command) -> Self {
        let seat = Self::start(command, 0, 0);
        seat.view
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .parser
            .screen_mut()
            .set_size(nonzero(24), nonzero(80));
        seat
    }

    /// Types or pastes this, all at once.
    pub fn types(&mut self, keys: &str) -> &mut Self {
        self.sends(keys.as_bytes())
    }

    /// Bytes that need not be text.
    pub fn sends(&mut self, bytes: &[u8]) -> &mut Self {
        self.typed_at = self.shown();
        self.keys.write_all(bytes).unwrap();
        self.keys.flush().unwrap();
        self
    }

    /// Waits until the screen shows this.
    pub fn sees(&mut self, text: &str) -> &mut Self {
        self.until(&format!("{text:?} is seen"), |view| view.screen().contains(text))
    }

    /// Waits until a text can be typed: the cursor was shown for it and the line of keys drawn below it.
    pub fn can_write(&mut self) -> &mut Self {
        let since = self.typed_at;
        self.until("the cursor waits for a text", |view| {
            let new = String::from_utf8_lossy(&view.raw[since..]);
            view.cursor_shown() && new.contains("\x1b[?25h") && new.ends_with("\x1b[?2026l")
        })
    }

    /// Waits until the screen no longer shows this.
    pub fn no_longer_sees(&mut self, text: &str) -> &mut Self {
        self.until(&format!("{text:?} is gone"), |view| !view.screen().contains(text))
    }

    /// Waits until this holds.
    pub fn until(&mut self, what: &str, holds: impl Fn(&View) -> bool) -> &mut Self {
        let deadline = Instant::now() + PATIENCE;
        let mut view = self.view();
        while !holds(&view) {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited in vain until {what}:\n{}", view.screen());
            view = self.view.1.wait_timeout(view, left).unwrap().0;
        }
        drop(view);
        self
    }

    /// A little while in which nothing is to happen; only for what is not to be there afterwards.
    pub fn lets_pass(&mut self, milliseconds: u64) -> &mut Self {
        std::thread::sleep(Duration::from_millis(milliseconds));
        self
    }

    /// What the screen shows now.
    pub fn screen(&self) -> String {
        self.view().screen()
    }

    /// The rows of the screen now.
    pub fn rows(&self) -> Vec<String> {
        self.screen().lines().map(str::to_owned).collect()
    }

    /// How many bytes have been shown.
    pub fn shown(&self) -> usize {
        self.view().raw.len()
    }

    fn view(&self) -> MutexGuard<'_, View> {
        self.view.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The window takes another size.
    pub fn resizes(&mut self, rows: u16, columns: u16) -> &mut Self {
        self.view().parser.screen_mut().set_size(nonzero(rows), nonzero(columns));
        self.master.resize(size(rows, columns)).unwrap();
        self
    }

    /// A signal from outside.
    pub fn signal(&mut self, signal: Signal) -> &mut Self {
        let pid = i32::try_from(self.child.process_id().unwrap()).unwrap();
        kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
        self
    }

    /// Whether the terminal echoes, collects lines and knows Ctrl-C, as a shell wants it.
    pub fn cooked(&self) -> bool {
        let tty = rustix::fs::open(&self.tty, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).unwrap();
        let modes = tcgetattr(File::from(tty)).unwrap();
        modes.local_modes.contains(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG)
            && modes.input_modes.contains(InputModes::ICRNL)
    }

    /// Waits until the program has ended by itself.
    pub fn ends(&mut self) -> End {
        let deadline = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < deadline, "it did not end:\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(2));
        };
        if let Some(reader) = self.reader.take() {
            reader.join().unwrap();
        }
        let mut view = self.view();
        let signal = status.signal().map(str::to_owned);
        End {
            code: signal.is_none().then(|| status.exit_code()),
            signal,
            screen: view.screen(),
            everything: view.everything(),
            raw: String::from_utf8_lossy(&view.raw).into_owned(),
        }
    }

    /// The same, and the terminal is as it was found.
    pub fn gives_the_terminal_back(&mut self) -> End {
        let end = self.ends();
        assert!(self.cooked(), "the terminal is left raw:\n{}", end.screen);
        let view = self.view();
        let screen = view.parser.screen();
        assert!(!screen.hide_cursor(), "the cursor is left hidden:\n{}", end.screen);
        assert!(!screen.bracketed_paste(), "pastes are left marked");
        assert!(!screen.alternate_screen(), "the alternate screen is left open");
        drop(view);
        end
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

impl View {
    fn screen(&self) -> String {
        self.parser.screen().contents()
    }

    /// Whether the cursor can be seen.
    pub fn cursor_shown(&self) -> bool {
        !self.parser.screen().hide_cursor()
    }

    /// Whether the alternate screen is open.
    pub fn aside(&self) -> bool {
        self.parser.screen().alternate_screen()
    }

    /// What the screen shows.
    pub fn screen_text(&self) -> String {
        self.screen()
    }

    fn everything(&mut self) -> String {
        let rows = usize::from(self.parser.screen().size().0.get());
        let mut lines = Vec::new();
        let mut back = self.parser.screen().scrollback_len();
        while back > 0 {
            self.parser.screen_mut().set_scrollback(back);
            let shown = back.min(rows);
            lines.extend(self.screen().lines().take(shown).map(str::to_owned));
            back -= shown;
        }
        self.parser.screen_mut().set_scrollback(0);
        lines.push(self.screen());
        lines.join("\n")
    }
}

fn spawn_reader(mut source: Box<dyn Read + Send>, view: Arc<(Mutex<View>, Condvar)>) -> JoinHandle<()> {
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        // An error is how a terminal says that nobody is left on its other side.
        while let Ok(count @ 1..) = source.read(&mut buffer) {
            let mut seen = view.0.lock().unwrap_or_else(PoisonError::into_inner);
            seen.parser.process(&buffer[..count]);
            seen.raw.extend_from_slice(&buffer[..count]);
            drop(seen);
            view.1.notify_all();
        }
    })
}

fn builder(command: &Command) -> CommandBuilder {
    let mut builder = CommandBuilder::new(command.get_program());
    builder.env_clear();
    builder.args(command.get_args());
    for (name, value) in command.get_envs() {
        builder.env(name, value.unwrap_or_default());
    }
    if let Some(folder) = command.get_current_dir() {
        builder.cwd(folder);
    }
    builder
}

fn size(rows: u16, cols: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

fn nonzero(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap_or(NonZeroU16::MIN)
}
