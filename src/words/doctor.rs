//! What is said after looking whether the journal is in order.

use std::path::PathBuf;

use super::shown_path;
use crate::journal::doctor::{Findings, Notable, Trouble, Waiting};

/// At most so many paths are named of one kind that was put right.
const NAMED: usize = 3;

/// Everything that was found, one thing a line, the sum of it last.
#[must_use]
pub fn report(findings: &Findings, repaired: bool) -> String {
    let mut lines = vec![summary(findings)];
    lines.extend(put_right(&findings.opened, if repaired { OPENED } else { OPEN }));
    lines.extend(put_right(&findings.swept, if repaired { SWEPT } else { LEFT_OVER }));
    lines.extend(findings.drafts.iter().map(waiting));
    lines.extend(findings.notable.iter().map(notable));
    lines.extend(findings.trouble.iter().map(trouble));
    lines.push(last(findings, repaired));
    lines.join("\n")
}

fn summary(findings: &Findings) -> String {
    let entries = match findings.entries {
        0 if findings.trouble.is_empty() => return "There is no entry yet.".to_owned(),
        0 => "No entry".to_owned(),
        1 => "One entry".to_owned(),
        count => format!("{count} entries"),
    };
    match findings.earlier {
        0 => format!("{entries} can be read."),
        1 => format!("{entries} can be read, and one earlier revision or copy."),
        count => format!("{entries} can be read, and {count} earlier revisions and copies."),
    }
}

const OPENED: [&str; 2] = ["could be opened by others on this machine; now only you can", "put right"];
const OPEN: [&str; 2] = ["can be opened by others on this machine", "to be put right"];
const SWEPT: [&str; 2] = ["was left over, without a word in it that is not elsewhere; it is gone", "removed"];
const LEFT_OVER: [&str; 2] = ["was left over, without a word in it that is not elsewhere", "to be removed"];

fn put_right(paths: &[PathBuf], [what, done]: [&str; 2]) -> Vec<String> {
    let mut lines: Vec<String> =
        paths.iter().take(NAMED).map(|path| format!("{} {what}.", shown_path(path))).collect();
    if paths.len() > NAMED {
        lines.push(format!("The same with {} more: {done}.", paths.len() - NAMED));
    }
    lines
}

fn waiting(waiting: &Waiting) -> String {
    let many = if waiting.count == 1 {
        "One draft waits".to_owned()
    } else {
        format!("{} drafts wait", waiting.count)
    };
    let age = match waiting.days {
        ..=0 => "from today".to_owned(),
        1 => "from yesterday".to_owned(),
        days => format!("{days} days old"),
    };
    format!("{many} in {}, the oldest {age}. `selfcomp resume` goes on with it.", shown_path(&waiting.folder))
}

fn notable(notable: &Notable) -> String {
    match notable {
        Notable::Synchronised(folder) => format!(
            "{} looks like a folder that a program copies to other machines: your words are readable there, too.",
            shown_path(folder)
        ),
        Notable::Git(folder) => format!(
            "{} is under git: its history keeps what is taken away here, and a push sends it on.",
            shown_path(folder)
        ),
        Notable::Elsewhere(folder) => format!(
            "{} is on a network, or on a file system of another program: what a power cut does there is for that to say.",
            shown_path(folder)
        ),
    }
}

fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::Stuck(path, error) => format!("{} could not be put right: {error}.", shown_path(path)),
        Trouble::NotYours(path) => format!("{} belongs to somebody else.", shown_path(path)),
        Trouble::Damaged(path, why) => {
            format!("{} cannot be read: {why}. It was left as it is.", shown_path(path))
        }
        Trouble::Foreign(path) => {
            format!("{} is nothing of this program. It was left as it is.", shown_path(path))
        }
        Trouble::Misnamed(path, id) => {
            format!(
                "{} holds the entry {id}: its file has another name. It was left as it is.",
                shown_path(path)
            )
        }
        Trouble::Copy(path, true) => {
            format!("{} is a copy a synchronising program made, the same letter by letter.", shown_path(path))
        }
        Trouble::Copy(path, false) => {
            format!("{} is a copy from elsewhere that differs. Both were left as they are.", shown_path(path))
        }
        Trouble::Twin(path) => {
            format!(
                "{} is an edit of the same entry from another machine. Both were left as they are.",
                shown_path(path)
            )
        }
        Trouble::Unsaved(path) => format!(
            "{} was being saved when something ended it, and has words that are not in the journal. With \
             the next thing you keep, a day after it was written, it goes; copy it elsewhere if you want it.",
            shown_path(path)
        ),
        Trouble::Undrafted(path) => format!(
            "{} was being written when something ended it, and differs from its draft. It was left as it is.",
            shown_path(path)
        ),
        Trouble::Letter(path) => format!(
            "{} was open in an editor. If it is not open now, it was left behind: copy what you want to keep, then remove it.",
            shown_path(path)
        ),
        Trouble::OpenAbove(path) => format!(
            "{} is open for anybody to write in, so others could put something else in the place of your journal.",
            shown_path(path)
        ),
    }
}

fn last(findings: &Findings, repaired: bool) -> String {
    let to_do = findings.opened.len() + findings.swept.len();
    match findings.trouble.len() {
        0 if to_do > 0 && !repaired => "Without --dry-run this would be put right.".to_owned(),
        0 => "Everything is in order.".to_owned(),
        1 => "One thing is for your eyes.".to_owned(),
        count => format!("{count} things are for your eyes."),
    }
}
