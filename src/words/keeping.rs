//! What is said about keeping: drafts on the way, the question at the end.

use std::io;
use std::path::Path;

use super::shown_path;

/// Before a long text, when there is no place for a draft.
pub const NO_DRAFT: &str =
    "Nothing is put by while you write here: if this window closes, these words go with it.";

/// A draft cannot be written.
#[must_use]
pub fn draft_trouble(error: &io::Error) -> String {
    format!(
        "What you write cannot be put by on the way ({error}). It is all still here, as long as this window is open."
    )
}

/// The question at the end.
pub const KEEP: &str = "Would you like to keep something of this?";
/// Its help.
pub const KEEP_HELP: &str =
    "What is kept stays on this machine, in your journal.\nEnter alone keeps nothing.";
/// Keep nothing.
pub const KEEP_NOTHING: &str = "nothing, let it go";
/// Keep the card.
pub const KEEP_CARD: &str = "the card";
/// Keep the cards.
pub const KEEP_CARDS: &str = "the cards";
/// Keep everything.
pub const KEEP_ALL: &str = "all of it";

/// After an empty answer.
pub const NOTHING_KEPT: &str = "Nothing was kept.";
/// For one who cannot say yet.
pub const NOT_NOW: &str =
    "Nothing has to be decided now: q puts it by, and `selfcomp resume` brings it back another time.";

/// It is in the journal and safe on the disk.
pub const KEPT: &str = "Kept.";

/// The same for the first time.
#[must_use]
pub fn kept_first(root: &Path) -> String {
    format!(
        "Kept. It is a plain file that only your account can open, below {}. Backups and synced folders copy \
         it like any other file. `selfcomp journal` finds it again; `selfcomp journal delete last` takes it away.",
        shown_path(root)
    )
}

/// It could not be kept, and a draft is there.
#[must_use]
pub fn not_kept(error: &io::Error, put_by: bool) -> String {
    let rest = if put_by {
        "Your words are put by as a draft: when there is room again, `selfcomp resume` goes on with them."
    } else {
        "There is no draft of it either; as long as this window is open, it can be copied from here."
    };
    format!("This could not be kept ({error}). {rest}")
}

/// It is there, but may not survive a power cut.
#[must_use]
pub fn unsure(path: &Path, error: &io::Error) -> String {
    format!(
        "It is in {}, but the disk did not confirm it ({error}): a power cut could still take it.",
        shown_path(path)
    )
}

/// There is no folder for a journal.
pub const NO_JOURNAL: &str = "Nothing can be kept here: neither XDG_DATA_HOME nor HOME names a folder.";

/// The draft could not be taken away.
#[must_use]
pub fn not_let_go(error: &io::Error) -> String {
    format!("The draft of this could not be taken away ({error}). `selfcomp resume` shows it.")
}

/// The same when it was kept.
#[must_use]
pub fn kept_twice(error: &io::Error) -> String {
    format!(
        "Kept. Its draft could not be taken away ({error}); `selfcomp resume` shows it and can let it go."
    )
}

/// After leaving, when what was written is in no draft, or not all of it.
#[must_use]
pub fn not_put_by(error: &io::Error) -> String {
    format!(
        "The last of what you wrote could not be put by ({error}). `selfcomp resume` has what was put by before."
    )
}

/// After leaving, when there is a draft.
pub const PUT_BY: &str = "What you wrote is put by. `selfcomp resume` goes on with it, or lets it go.";
/// The same where it is only in memory.
pub const PUT_BY_IN_MEMORY: &str =
    "What you wrote is put by until you log out. `selfcomp resume` goes on with it, or lets it go.";

/// What stands after `--tag` is no word to find something by.
pub const NOT_A_TAG: &str = "a tag is a word or two, for example work; up to 60 letters";

/// The journal cannot be looked into.
#[must_use]
pub fn not_opened(error: &io::Error) -> String {
    format!("Your journal could not be opened ({error}). Nothing in it was changed.")
}
