//! The name of an entry's file.

use crate::entry::Id;

/// `<id>.md`, or `<id>.r2-<chance>.md` for what came of an edit. Two machines never give the same name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// The entry.
    pub id: Id,
    /// 1 for the entry as it was kept, then one more with each edit.
    pub revision: u32,
    /// What tells two edits of the same revision apart; empty for the first.
    pub mark: String,
    /// A copy that a synchronising program made of it, by the rest of its name; empty for the file itself.
    pub copy: String,
}

/// How every name ends. An encrypted entry will have one more ending.
const ENDING: &str = ".md";

/// What stands before the mark of a copy, as Syncthing has it.
const COPY: &str = ".sync-conflict-";

impl Name {
    /// The name an entry is first kept under.
    #[must_use]
    pub fn first(id: Id) -> Self {
        Self { id, revision: 1, mark: String::new(), copy: String::new() }
    }

    /// The name of the next revision.
    #[must_use]
    pub fn next(&self, chance: u64) -> Self {
        let mark = format!("{:06x}", chance & 0xff_ffff);
        Self { id: self.id.clone(), revision: self.revision + 1, mark, copy: String::new() }
    }

    /// The name for a text that came from elsewhere, while another one has this name.
    #[must_use]
    pub fn beside(&self, chance: u64) -> Self {
        Self { copy: format!("{COPY}import-{:06x}", chance & 0xff_ffff), ..self.clone() }
    }

    /// The name of a file, when it is one of ours.
    #[must_use]
    pub fn parse(file: &str) -> Option<Self> {
        let stem = file.strip_suffix(ENDING)?;
        let (id, rest) = stem.split_at_checked(27)?;
        let id = Id::parse(id)?;
        let (rest, copy) = match rest.find(COPY) {
            Some(at) => rest.split_at(at),
            None => (rest, ""),
        };
        let (revision, mark) = revision(rest)?;
        // A name from elsewhere leads nowhere else.
        if copy.contains(['/', '\0']) {
            return None;
        }
        Some(Self { id, revision, mark: mark.to_owned(), copy: copy.to_owned() })
    }

    /// The name as a file has it.
    #[must_use]
    pub fn file(&self) -> String {
        let Self { id, revision, mark, copy } = self;
        if *revision == 1 {
            format!("{id}{copy}{ENDING}")
        } else {
            format!("{id}.r{revision}-{mark}{copy}{ENDING}")
        }
    }
}

/// Nothing, or `.r2-<chance>`.
fn revision(rest: &str) -> Option<(u32, &str)> {
    if rest.is_empty() {
        return Some((1, ""));
    }
    let (number, mark) = rest.strip_prefix(".r")?.split_once('-')?;
    let number = number.parse().ok().filter(|number| (2..1_000_000).contains(number))?;
    let plain = !mark.is_empty() && mark.bytes().all(|byte| byte.is_ascii_hexdigit());
    plain.then_some((number, mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_which_entry_and_which_revision_it_is() {
        let first = Name::parse("20260412T081530Z-7f3a9c2e10.md").unwrap();
        assert_eq!((first.revision, first.mark.as_str()), (1, ""));
        let second = first.next(0xabc_def0_1234);
        assert_eq!(second.file(), "20260412T081530Z-7f3a9c2e10.r2-f01234.md");
        assert_eq!(Name::parse(&second.file()), Some(second.clone()));
        assert!(second > first);
        let copy = "20260412T081530Z-7f3a9c2e10.sync-conflict-20260413-101010-ABCDEFG.md";
        assert_eq!(Name::parse(copy).unwrap().file(), copy);
    }

    #[test]
    fn other_files_are_none_of_ours() {
        for file in [
            "",
            "letter.md",
            "20260412T081530Z-7f3a9c2e10.txt",
            "20260412T081530Z-7f3a9c2e10.r1-a.md",
            "é.md",
            "20260412T081530Z-7f3a9c2e10.sync-conflict-/../../../../elsewhere.md",
        ] {
            assert_eq!(Name::parse(file), None, "{file}");
        }
    }
}
