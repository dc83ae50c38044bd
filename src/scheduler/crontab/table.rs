//! A table in bytes: which of its lines are ours, and what keeps us from touching it.

use crate::schedule::cron;
use crate::words::crontab as words;

/// Set above our lines, they would change when our lines run, or for whom.
const NOT_OURS: [&str; 3] = ["CRON_TZ", "TZ", "HOME"];

/// Debian's `crontab -l` writes a carriage return so, and these two letters, too. Written back, a line that ended in
/// the one would end in the other.
const SHOWN_RETURN: &str = "\\r";

/// A table with no doubt about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Table<'a> {
    before: &'a [u8],
    /// What stands between the two lines around ours; `None` when they are not there.
    pub ours: Option<&'a [u8]>,
    after: &'a [u8],
}

/// One of the two lines around ours, or what may have been one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Begin,
    End,
    Damaged,
}

/// A line: its number, where it begins, where the next begins, and what it is.
type Marked = (usize, usize, usize, Mark);

impl<'a> Table<'a> {
    /// # Errors
    /// Why it is better left alone, without a full stop.
    pub fn read(bytes: &'a [u8]) -> Result<Self, String> {
        if bytes.contains(&0) {
            return Err(words::NUL.to_owned());
        }
        if bytes.last().is_some_and(|last| *last != b'\n') {
            return Err(words::NO_LINE_END.to_owned());
        }
        if let Some(line) = lines(bytes).position(|line| holds(line, SHOWN_RETURN)) {
            return Err(words::return_shown(line + 1));
        }
        match marks(bytes)[..] {
            [] => Ok(Self { before: bytes, ours: None, after: &[] }),
            [(line, start, first, Mark::Begin), (_, end, rest, Mark::End)] => {
                let ours = &bytes[first..end];
                foreign(ours).map_or(Ok(()), |within| Err(words::foreign(line + 1 + within)))?;
                Ok(Self { before: &bytes[..start], ours: Some(ours), after: &bytes[rest..] })
            }
            [(line, .., Mark::Begin)] => Err(words::unclosed(line)),
            ref marks => Err(words::damaged(out_of_place(marks))),
        }
    }

    /// The same, if nothing above our lines sets another clock or home for them.
    ///
    /// # Errors
    /// When something does.
    pub fn on_our_clock(self) -> Result<Self, String> {
        let assigned = |(number, line): (usize, &[u8])| Some((assigned(line)?, number + 1));
        let found = lines(self.before).enumerate().find_map(assigned);
        found.map_or(Ok(self), |(name, line)| Err(words::assigned(name, line)))
    }

    /// Whether a line above ours says that nothing is to be mailed of what stands below.
    pub fn mails_nothing(self) -> bool {
        let set = lines(self.before).filter_map(assignment).filter(|(name, _)| *name == "MAILTO");
        set.last().is_some_and(|(_, to)| to.is_empty())
    }

    /// The table with these lines of ours, where ours stand, or at its end.
    pub fn with(self, lines: &str) -> Vec<u8> {
        [self.before, block(lines).as_bytes(), self.after].concat()
    }

    /// The table without.
    pub fn without(self) -> Vec<u8> {
        [self.before, self.after].concat()
    }
}

/// Lines of ours as they stand in a table.
pub(super) fn block(lines: &str) -> String {
    let lines = [words::BEGIN].into_iter().chain(lines.lines()).chain([words::END, ""]);
    lines.collect::<Vec<_>>().join("\n")
}

/// How many lines there are.
pub(super) fn count(bytes: &[u8]) -> usize {
    lines(bytes).count()
}

/// Whether both lines around ours are there.
pub(super) fn has_ours(bytes: &[u8]) -> bool {
    let has = |which| marks(bytes).iter().any(|(.., mark)| *mark == which);
    has(Mark::Begin) && has(Mark::End)
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split_inclusive(|byte| *byte == b'\n')
}

fn marks(bytes: &[u8]) -> Vec<Marked> {
    let mut start = 0;
    let mut marks = Vec::new();
    for (number, line) in lines(bytes).enumerate() {
        let end = start + line.len();
        marks.extend(mark(line).map(|mark| (number + 1, start, end, mark)));
        start = end;
    }
    marks
}

fn mark(line: &[u8]) -> Option<Mark> {
    match line.strip_suffix(b"\n").unwrap_or(line) {
        line if line == words::BEGIN.as_bytes() => Some(Mark::Begin),
        line if line == words::END.as_bytes() => Some(Mark::End),
        line => resembles(line).then_some(Mark::Damaged),
    }
}

/// Whether this line may have been one of the two.
fn resembles(line: &[u8]) -> bool {
    holds(line, words::MARK) && (holds(line, ">>>") || holds(line, "<<<"))
}

fn holds(line: &[u8], what: &str) -> bool {
    memchr::memmem::find(line, what.as_bytes()).is_some()
}

/// The first that is not where it belongs.
fn out_of_place(marks: &[Marked]) -> usize {
    let place = |at: usize| [Mark::Begin, Mark::End].get(at).copied();
    let wrong = marks.iter().enumerate().find(|(at, (.., mark))| place(*at) != Some(*mark));
    wrong.map_or(1, |(_, (line, ..))| *line)
}

/// Which of these lines is none of ours.
fn foreign(ours: &[u8]) -> Option<usize> {
    lines(ours).position(|line| !cron::is_ours(line.strip_suffix(b"\n").unwrap_or(line)))
}

/// The name that a line gives a value to, when it is one of those we cannot do with. Names may stand in quotes and
/// after blanks.
fn assigned(line: &[u8]) -> Option<&'static str> {
    let (name, _) = assignment(line)?;
    NOT_OURS.into_iter().find(|other| *other == name)
}

/// The name and the value of a line that sets something, without quotes.
fn assignment(line: &[u8]) -> Option<(&str, &str)> {
    let (name, value) = std::str::from_utf8(line).ok()?.split_once('=')?;
    let bare = [name, value].map(|text| text.trim().trim_matches(['"', '\'']));
    Some((bare[0], bare[1]))
}
