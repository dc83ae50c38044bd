//! A session bus of one's own, and a desktop on it that writes down what it is asked to show.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

/// Allows everything and starts nothing: no desktop of the machine comes up by itself.
const CONFIG: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=SOCKET</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"#;

/// The bus. It ends when it is dropped.
pub struct Bus {
    daemon: Child,
    address: String,
}

/// The desktop. It ends when it is dropped.
pub struct Notices {
    desktop: Child,
    lines: BufReader<ChildStdout>,
}

impl Bus {
    /// Listens at this socket, below folders that are made when they are not there: `run/bus` in a person's home is
    /// where `XDG_RUNTIME_DIR` leads.
    pub fn at(socket: &Path) -> Self {
        fs::create_dir_all(socket.parent().unwrap()).unwrap();
        let config = socket.with_extension("conf");
        fs::write(&config, CONFIG.replace("SOCKET", &socket.to_str().unwrap().replace(' ', "%20"))).unwrap();
        let mut command = Command::new("dbus-daemon");
        command.arg("--config-file").arg(&config).args(["--nofork", "--nopidfile", "--print-address"]);
        command.env_clear().env("PATH", "/usr/bin:/bin").stdin(Stdio::null()).stdout(Stdio::piped());
        // It complains of limits it may not raise.
        command.stderr(Stdio::null());
        let mut daemon = command.spawn().unwrap();
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
        assert!(address.starts_with("unix:"), "the bus does not begin");
        Self { daemon, address: address.trim().to_owned() }
    }

    /// Its address, for `DBUS_SESSION_BUS_ADDRESS`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// A desktop that `answers`, `hangs` or `refuses`, once it can be reached.
    pub fn desktop(&self, manner: &str) -> Notices {
        desktop(&self.address, manner)
    }
}

/// The same on a bus that is there already.
pub fn desktop(address: &str, manner: &str) -> Notices {
    let mut command = Command::new("/usr/bin/python3");
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/selfcomp/desktop/notices.py")).arg(manner);
    command.env_clear().env("PATH", "/usr/bin:/bin").env("DBUS_SESSION_BUS_ADDRESS", address);
    let mut desktop = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(desktop.stdout.take().unwrap());
    let mut ready = String::new();
    lines.read_line(&mut ready).unwrap();
    assert_eq!(ready, "ready\n", "the desktop does not begin");
    Notices { desktop, lines }
}

impl Notices {
    /// The next notice: waits for it.
    pub fn next(&mut self) -> Value {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }

    /// Ends the desktop, and gives back the notices nobody has asked for.
    pub fn rest(mut self) -> Vec<Value> {
        self.desktop.kill().unwrap();
        let lines = (&mut self.lines).lines().map(Result::unwrap);
        lines.map(|line| serde_json::from_str(&line).unwrap()).collect()
    }
}

impl Drop for Notices {
    fn drop(&mut self) {
        let _ = self.desktop.kill();
        let _ = self.desktop.wait();
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
