//! Real editors, set up by somebody who likes backups: nothing of a letter stays with them.
//!
//! `./test` installs them; `cargo test` alone leaves these out.

use super::*;

/// Every kind of copy vim can make, all in the home.
const VIMRC: &str = "\
set nocompatible backup writebackup backupdir=~ backupcopy=yes
set swapfile directory=~ updatecount=1 undofile undodir=~
set viminfo='100,<500,s100,:100,/100,n~/.viminfo
";

/// The same for nano. (Run by root, nano looks for its settings in root's own home, and this says less.)
const NANORC: &str = "\
set backup
set backupdir \"~\"
set historylog
set positionlog
set locking
";

/// Someone with this editor, who has opened it on a page on which a line stands.
fn someone_in(editor: &str, settings: (&str, &str)) -> (Person, Seat) {
    let person = someone(PAGE).with("VISUAL", editor).having(settings.0, settings.1);
    let mut seat = tries(&person);
    seat.can_write();
    seat.types("from the prompt").sees("from the prompt").types("\x0f").sees("letter.txt");
    (person, seat)
}

/// What is written comes back, and is nowhere else.
fn comes_back_and_leaves_nothing(person: &Person, seat: &mut Seat) {
    let end = seat.gives_the_terminal_back();
    assert!(end.screen.contains("a secret line"), "{}", end.screen);
    for path in person.files() {
        let bytes = std::fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let kept = text.contains("secret") || text.contains("from the prompt") || text.contains("letter.txt");
        assert!(!kept, "{} keeps something of the letter", path.display());
        assert!(!path.to_string_lossy().contains("letter"), "{} is left behind", path.display());
    }
}

#[test]
#[ignore = "needs vim"]
fn vim_keeps_nothing_of_a_letter_however_it_is_set_up() {
    let (person, mut seat) = someone_in("vim", (".vimrc", VIMRC));
    seat.types("oa secret line\x1byy").sees("a secret line").types("/secret\r:wq\r");
    comes_back_and_leaves_nothing(&person, &mut seat);
}

#[test]
#[ignore = "needs nano"]
fn nano_keeps_nothing_of_a_letter_however_it_is_set_up() {
    let (person, mut seat) = someone_in("nano", (".nanorc", NANORC));
    seat.types("a secret line\r").sees("a secret line").types("\x17secret\r");
    seat.types("\x0f\r").sees("Wrote").types("\x18");
    comes_back_and_leaves_nothing(&person, &mut seat);
}
