//! The same call in the words of three programs. Each text is an argument of its own, behind the end of the options:
//! no shell, no option and no markup comes of it.

use crate::words::desktop as words;

/// The name on the bus and the interface.
const NAME: &str = "org.freedesktop.Notifications";
const OBJECT: &str = "/org/freedesktop/Notifications";

/// What is called, and with which arguments.
pub struct Call {
    /// The program.
    pub program: &'static str,
    /// Its arguments.
    pub arguments: Vec<String>,
}

/// The ways to show a notice, from the most usual. It is not kept once it is gone.
///
/// It is of normal urgency, though low is meant: what is low, GNOME puts into its list without showing it, and what is
/// not kept leaves that list unseen.
#[must_use]
pub fn all(title: &str, body: &str) -> [Call; 3] {
    [
        Call { program: "notify-send", arguments: notify_send(title, body) },
        Call { program: "busctl", arguments: busctl(title, body) },
        Call { program: "gdbus", arguments: gdbus(title, body) },
    ]
}

/// It unfolds backslashes in the body, and only there.
fn notify_send(title: &str, body: &str) -> Vec<String> {
    let name = format!("--app-name={}", words::FROM);
    let body = body.replace('\\', "\\\\");
    texts(&[&name, "--urgency=normal", "--hint=int:transient:1", "--", title, &body])
}

/// In the order of the interface: who, in place of which, picture, title, body, buttons, hints, how long.
fn busctl(title: &str, body: &str) -> Vec<String> {
    let call = ["--user", "--", "call", NAME, OBJECT, NAME, "Notify", "susssasa{sv}i"];
    let values =
        [words::FROM, "0", "", title, body, "0", "2", "urgency", "y", "1", "transient", "b", "true", "-1"];
    texts(&[&call[..], &values].concat())
}

fn gdbus(title: &str, body: &str) -> Vec<String> {
    let method = format!("{NAME}.Notify");
    let call = ["call", "--session", "--dest", NAME, "--object-path", OBJECT, "--method", &method, "--"];
    let [from, none, title, body] = [words::FROM, "", title, body].map(literal);
    let hints = "{'urgency': <byte 1>, 'transient': <true>}";
    let values = [&from, "uint32 0", &none, &title, &body, "@as []", hints, "int32 -1"];
    texts(&[&call[..], &values].concat())
}

/// A text as `GLib` writes it down.
fn literal(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    format!("\"{text}\"")
}

fn texts(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}
