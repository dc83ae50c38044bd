//! The person's own editor: whatever it does, no word is lost and none is left lying about.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::*;

/// Someone whose editor is this script; the file is its last argument.
fn someone_editing_with(script: &str) -> Person {
    let person = someone(PAGE).having("ed.sh", &format!("#!/bin/sh\nfor file; do :; done\n{script}\n"));
    let editor = person.path("ed.sh");
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
    let editor = editor.display().to_string();
    person.with("VISUAL", &editor)
}

/// Writes a line, opens the editor, and comes back.
fn edits(person: &Person) -> Seat {
    let mut seat = tries(person);
    seat.can_write();
    seat.types("from the prompt").sees("from the prompt").types("\x0f");
    seat
}

fn letters(person: &Person) -> Vec<String> {
    let files = person.files().into_iter().map(|path| path.display().to_string());
    files.filter(|path| path.contains("letter-")).collect()
}

#[test]
fn a_letter_written_in_an_editor_comes_back_and_its_file_goes() {
    let person = someone_editing_with(
        "stat -c '%a' \"$file\" \"$(dirname \"$file\")\" > \"$HOME/modes\"; echo \"$@\" > \"$HOME/arguments\"; printf 'Dear you,\\nrest.\\n' > \"$file\"",
    );
    let end = edits(&person).gives_the_terminal_back();
    assert!(end.screen.contains("So:\n  Dear you,\n  rest."), "{}", end.screen);
    assert_eq!(letters(&person), Vec::<String>::new());
    assert_eq!(fs::read_to_string(person.path("modes")).unwrap(), "600\n700\n");
    assert!(!fs::read_to_string(person.path("arguments")).unwrap().contains("from the prompt"));
}

#[test]
fn an_editor_finds_what_stands_on_the_page_in_a_folder_in_memory() {
    let person = someone_editing_with(
        "cp \"$file\" \"$HOME/seen\"; echo \"$file\" > \"$HOME/where\"; echo more >> \"$file\"",
    );
    edits(&person).gives_the_terminal_back();
    assert_eq!(fs::read_to_string(person.path("seen")).unwrap(), "from the prompt");
    let place = fs::read_to_string(person.path("where")).unwrap();
    assert!(Path::new(place.trim()).starts_with(person.path("run")), "{place}");
    assert_eq!(Path::new(place.trim()).file_name().unwrap(), "letter.txt");
}

#[test]
fn with_the_flag_a_page_opens_in_the_editor_at_once() {
    let person = someone_editing_with("echo written > \"$file\"");
    let end = sits(&person, &["try", "--editor"]).gives_the_terminal_back();
    assert!(end.screen.contains("So:\n  written"), "{}", end.screen);
}

#[test]
fn whatever_an_editor_does_the_words_are_offered_again() {
    for (script, kept) in [
        ("exit 1", "from the prompt"),
        ("echo saved > \"$file\"; exit 3", "saved"),
        ("echo saved > \"$file\"; kill -9 $$", "saved"),
        ("rm \"$file\"", "from the prompt"),
        ("rm -r \"$(dirname \"$file\")\"", "from the prompt"),
        ("true", "from the prompt"),
    ] {
        let person = someone_editing_with(script);
        let mut seat = edits(&person);
        seat.can_write();
        seat.types("\x04");
        let end = seat.gives_the_terminal_back();
        assert!(end.screen.contains(&format!("So:\n  {kept}")), "{script}: {}", end.screen);
        assert_eq!(letters(&person), Vec::<String>::new(), "{script}");
    }
}

#[test]
fn a_wish_written_in_the_editor_is_asked_about_too() {
    let person = someone_editing_with("echo help > \"$file\"");
    let mut seat = edits(&person);
    seat.sees("Take this as a wish for people to reach").sees("y yes").types("\r");
    assert!(seat.gives_the_terminal_back().screen.contains("So:\n  help"));
}

#[test]
fn an_editor_that_replaces_its_file_is_understood() {
    let person = someone_editing_with(
        "echo replaced > \"$file.new\"; mv \"$file.new\" \"$file\"; cp \"$file\" \"$file~\"",
    );
    let end = edits(&person).gives_the_terminal_back();
    assert!(end.screen.contains("So:\n  replaced"), "{}", end.screen);
    assert_eq!(letters(&person), Vec::<String>::new(), "its copies go too");
}

#[test]
fn what_cannot_be_read_as_text_stays_where_it_is_and_its_place_is_told() {
    let person = someone_editing_with("printf 'caf\\351\\n' > \"$file\"");
    let mut seat = edits(&person);
    seat.can_write();
    seat.types("\x04");
    let end = seat.gives_the_terminal_back();
    assert!(end.screen.contains("It is all still"), "{}", end.screen);
    assert!(end.screen.contains("So:\n  caf"), "{}", end.screen);
    assert_eq!(letters(&person).len(), 1);
}

#[test]
fn an_editor_that_is_not_there_is_said_and_writing_goes_on_here() {
    let person = someone(PAGE).with("VISUAL", "no-such-editor --wait");
    let mut seat = edits(&person);
    seat.sees("The editor no-such-editor could not be opened");
    seat.can_write();
    seat.types("\x04");
    assert!(seat.gives_the_terminal_back().screen.contains("So:\n  from the prompt"));
}

#[test]
fn an_editor_named_with_spaces_or_arguments_is_found() {
    let script = "#!/bin/sh\nfor file; do :; done\necho \"$1\" > \"$file\"\n";
    let person = someone(PAGE).having("my editor/ed it", script);
    let path = person.path("my editor/ed it");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    let path = path.display().to_string();
    let person = person.with("EDITOR", &path).with("VISUAL", "  ");
    let end = edits(&person).gives_the_terminal_back();
    assert!(end.screen.contains("letter.txt"), "{}", end.screen);
    let person = person.with("VISUAL", &format!("'{path}' 'with two words'"));
    let end = edits(&person).gives_the_terminal_back();
    assert!(end.screen.contains("So:\n  with two words"), "{}", end.screen);
}

#[test]
fn without_a_folder_in_memory_the_person_is_told_that_the_text_touches_the_disk() {
    let person = someone_editing_with("echo \"$file\" > \"$HOME/where\"; echo done > \"$file\"")
        .without("XDG_RUNTIME_DIR");
    let end = edits(&person).gives_the_terminal_back();
    assert!(end.screen.contains("Until you close it, the text lies in a private file"), "{}", end.screen);
    let place = fs::read_to_string(person.path("where")).unwrap();
    assert!(Path::new(place.trim()).starts_with(person.path(".local/state/selfcomp")), "{place}");
    assert_eq!(letters(&person), Vec::<String>::new());
}

#[test]
fn without_any_folder_the_editor_stays_closed() {
    let person = someone_editing_with("echo never > \"$file\"").without("XDG_RUNTIME_DIR").without("HOME");
    let home = person.path(".local/share").display().to_string();
    let person = person.with("XDG_DATA_HOME", &home);
    let mut seat = edits(&person);
    seat.sees("no private folder");
    seat.can_write();
    seat.types("\x04");
    assert!(seat.gives_the_terminal_back().screen.contains("So:\n  from the prompt"));
}

#[test]
fn ctrl_c_in_the_editor_is_the_editors() {
    let person = someone_editing_with(
        "trap 'echo caught > \"$file\"; exit 0' INT; echo ready; while :; do sleep 0.05; done",
    );
    let mut seat = edits(&person);
    seat.sees("ready").types("\x03");
    let end = seat.gives_the_terminal_back();
    assert!(end.screen.contains("So:\n  caught"), "{}", end.screen);
}

#[test]
fn the_editor_meets_an_ordinary_terminal() {
    let person = someone_editing_with("stty -a > \"$HOME/modes\"; echo done > \"$file\"");
    edits(&person).gives_the_terminal_back();
    let modes = fs::read_to_string(person.path("modes")).unwrap();
    let modes: Vec<&str> = modes.split_whitespace().collect();
    assert!(["icanon", "echo", "isig"].iter().all(|mode| modes.contains(mode)), "{modes:?}");
}

#[test]
fn in_private_the_editor_leaves_nothing_behind_either() {
    let script = "printf '\\033[?1049hediting\\033[?1049l'; echo hidden words > \"$file\"";
    let person = someone_editing_with(script);
    let mut seat = sits(&person, &["try", "--private"]);
    seat.can_write();
    seat.types("\x0f");
    let end = seat.gives_the_terminal_back();
    assert_eq!(end.everything.trim(), "");
    assert!(end.raw.contains("hidden words"));
}

#[test]
fn in_plain_lines_the_flag_opens_the_editor_and_not_one_escape_byte_is_sent() {
    let person = someone_editing_with("echo written > \"$file\"");
    let end = sits(&person, &["try", "--editor", "--accessible"]).gives_the_terminal_back();
    assert!(end.screen.contains("written"), "{}", end.screen);
    assert!(!end.raw.contains('\u{1b}'), "{:?}", end.raw);
}

#[test]
fn in_plain_lines_a_word_opens_the_editor_and_what_it_breaks_off_is_there_to_go_on_with() {
    let person = someone_editing_with("printf '\\nsaved\\n' >> \"$file\"; exit 3");
    let mut seat = sits(&person, &["try", "--accessible"]);
    seat.sees("q leave)\n>").types("a first line\reditor\r").sees("What stands there so far");
    seat.types("and a last one\r.\r");
    let end = seat.gives_the_terminal_back();
    assert!(end.screen.contains("a first line\nsaved\nand a last one"), "{}", end.screen);
}
