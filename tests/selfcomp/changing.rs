//! A person changes what they kept, takes it away, looks whether it is in order, and has things forgotten.

use std::fs::{self, File, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rustix::process::Signal;
use selfcomp::entry::Entry;
use selfcomp::exercise::Answer;

use crate::person::Person;
use crate::pty::Seat;

pub const JOURNAL: &str = ".local/share/selfcomp/journal";
const STATE: &str = ".local/state/selfcomp";
const RUN: &str = "run/selfcomp";

/// Somebody who keeps a letter with these words.
pub fn keeps(person: &Person, words: &str) {
    let answers = person.path("answers.toml");
    let letter = toml::Value::String(words.to_owned());
    fs::write(&answers, format!("topic = \"the call\"\nletter = {letter}\nweight_before = 7\n")).unwrap();
    let path = answers.display().to_string();
    let kept = person.runs(&["letter", "--full", "--answers", &path, "--keep", "all", "--tag", "family"]);
    assert_eq!(kept.code, Some(0), "{}", kept.err);
}

/// Every file of an entry, in order of their names.
pub fn entries(person: &Person) -> Vec<PathBuf> {
    let all = person.files().into_iter();
    let mut all: Vec<PathBuf> =
        all.filter(|path| path.starts_with(person.path(JOURNAL).join("entries"))).collect();
    all.sort_by_key(|path| {
        (path.file_name().unwrap().to_string_lossy()[..27].to_owned(), path.to_string_lossy().len())
    });
    all
}

fn read(path: &Path) -> Entry {
    Entry::from_markdown(&fs::read_to_string(path).unwrap()).unwrap()
}

fn letter(entry: &Entry) -> String {
    let given = entry.record.answers.iter().find(|given| given.key == "letter").unwrap();
    match &given.answer {
        Answer::Text(text) => text.clone(),
        other => panic!("{other:?}"),
    }
}

/// Somebody whose editor is this line of a shell, with the file as `$1`.
fn with_editor(person: Person, line: &str) -> Person {
    let editor = person.path("editor");
    fs::write(&editor, format!("#!/bin/sh\n{line}\n")).unwrap();
    fs::set_permissions(&editor, Permissions::from_mode(0o700)).unwrap();
    let path = editor.display().to_string();
    person.with("VISUAL", &path)
}

fn at_a_terminal(person: &Person, words: &[&str]) -> (String, Option<u32>) {
    let end = Seat::start(&person.command(words), 30, 100).gives_the_terminal_back();
    (end.everything.split_whitespace().collect::<Vec<_>>().join(" "), end.code)
}

#[test]
fn a_letter_changed_in_an_editor_is_a_new_revision_and_the_old_one_stays() {
    let person = with_editor(Person::asked(), "sed -i 's/hard/heavy/' \"$1\"");
    keeps(&person, "Dear me,\n# it was hard.\n== truly");
    let [first] = &entries(&person)[..] else { panic!() };
    let before = fs::read(first).unwrap();
    let (screen, code) = at_a_terminal(&person, &["journal", "edit"]);
    assert_eq!(code, Some(0), "{screen}");
    let [old, new] = &entries(&person)[..] else { panic!("{screen}") };
    assert_eq!(fs::read(old).unwrap(), before);
    assert!(new.to_string_lossy().contains(".r2-"), "{new:?}");
    assert_eq!(letter(&read(new)), "Dear me,\n# it was heavy.\n== truly");
    assert!(read(new).record.cards[0].text.contains("it was heavy"), "the card says what the letter says");
    assert_eq!(fs::metadata(new).unwrap().mode() & 0o777, 0o600);
    assert!(screen.contains("revision 2") && screen.contains("--revisions"), "{screen}");
    let left = person.files().into_iter().filter(|path| path.to_string_lossy().contains("letter-"));
    assert_eq!(left.count(), 0, "nothing of the sheet is left");
}

#[test]
fn an_editor_that_was_only_looked_into_writes_nothing() {
    for line in ["true", "touch \"$1\"", "sed -i 's/$/\\r/' \"$1\"", "printf '\\n\\n' >> \"$1\""] {
        let person = with_editor(Person::asked(), line);
        keeps(&person, "Dear me,\n\n  indented  \nend");
        let (screen, code) = at_a_terminal(&person, &["journal", "edit", "last"]);
        assert!(screen.contains("Nothing changed") && code == Some(0), "{line}: {screen}");
        assert_eq!(entries(&person).len(), 1, "{line}");
    }
}

#[test]
fn an_emptied_sheet_and_a_failing_editor_leave_the_entry_as_it_was() {
    for (line, said) in [
        (": > \"$1\"", "the entry stays as it was"),
        ("rm \"$1\"", "left no text behind"),
        ("exit 1", "The entry is as it was"),
    ] {
        let person = with_editor(Person::asked(), line);
        keeps(&person, "Dear me");
        let (screen, _) = at_a_terminal(&person, &["journal", "edit"]);
        assert!(screen.contains(said), "{line}: {screen}");
        assert_eq!(entries(&person).len(), 1, "{line}");
    }
}

/// The file that something was put into because it could not be kept.
fn put_by(person: &Person) -> String {
    let all = person.files();
    let file =
        all.iter().find(|path| path.to_string_lossy().contains("/letter-")).expect("a file that stays");
    assert_eq!(fs::metadata(file).unwrap().mode() & 0o777, 0o600);
    fs::read_to_string(file).unwrap()
}

#[test]
fn what_an_editor_saved_before_it_broke_is_put_by() {
    let person = with_editor(Person::asked(), "echo 'one word more' >> \"$1\"; exit 1");
    keeps(&person, "Dear me");
    let (screen, code) = at_a_terminal(&person, &["journal", "edit"]);
    assert!(code == Some(1) && screen.contains("letter.txt"), "{screen}");
    assert!(put_by(&person).contains("one word more"));
    assert_eq!(entries(&person).len(), 1);
}

#[test]
fn words_that_cannot_be_saved_after_the_editor_are_put_by_and_their_place_is_named() {
    let person = with_editor(Person::asked(), "sed -i 's/Dear/Dearest/' \"$1\"");
    keeps(&person, "Dear me");
    let waiting = person.path(JOURNAL).join(".tmp");
    fs::remove_dir(&waiting).unwrap();
    fs::write(&waiting, "in the way").unwrap();
    let (screen, code) = at_a_terminal(&person, &["journal", "edit"]);
    assert!(
        code == Some(1) && screen.contains("could not be kept") && screen.contains("letter.txt"),
        "{screen}"
    );
    assert!(put_by(&person).contains("Dearest me"));
    assert_eq!(entries(&person).len(), 1);
    let doctor = person.runs(&["journal", "doctor"]);
    assert!(doctor.code == Some(1) && doctor.out.contains("letter.txt"), "{}", doctor.out);
}

#[test]
fn without_an_editor_an_entry_is_changed_page_by_page() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let person = person.saying("\n.\nanew\nDearest me,\nit passed.\n.\n");
    let edited = person.runs(&["journal", "edit"]);
    assert_eq!(edited.code, Some(0), "{}", edited.err);
    let [_, new] = &entries(&person)[..] else { panic!("{}", edited.err) };
    assert_eq!(letter(&read(new)), "Dearest me,\nit passed.");
    assert!(read(new).record.cards[0].text.contains("Dearest me,\nit passed."));
}

#[test]
fn at_a_terminal_the_words_stand_on_the_page_and_can_be_written_on() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let mut seat = Seat::start(&person.command(&["journal", "edit"]), 30, 100);
    seat.sees("A short name for it").can_write().types("\x04");
    seat.sees("Here is a page").can_write().types(", it passed\x04");
    let end = seat.gives_the_terminal_back();
    let [_, new] = &entries(&person)[..] else { panic!("{}", end.everything) };
    assert_eq!(letter(&read(new)), "Dear me, it passed");
}

#[test]
fn a_page_that_is_left_keeps_what_was_written_on_it() {
    for signal in [None, Some(Signal::INT), Some(Signal::TERM)] {
        let person = Person::asked();
        keeps(&person, "Dear me");
        let mut seat = Seat::start(&person.command(&["journal", "edit"]), 30, 100);
        seat.sees("A short name for it").can_write().types("\x04");
        seat.sees("Here is a page").can_write().types(", it passed").sees("it passed");
        match signal {
            Some(signal) => seat.signal(signal),
            None => seat.types("\x1b").sees("go on where I was").lets_pass(300).types("q"),
        };
        let end = seat.gives_the_terminal_back();
        let has = |path: &PathBuf| fs::read_to_string(path).is_ok_and(|text| text.contains("it passed"));
        let found: Vec<PathBuf> = person.files().into_iter().filter(has).collect();
        assert_eq!(found.len(), 1, "{signal:?}: {}", end.everything);
    }
}

#[test]
fn nobody_at_the_pages_changes_nothing() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let edited = person.runs(&["journal", "edit"]);
    assert!(edited.code == Some(0) && edited.err.contains("Nothing changed"), "{}", edited.err);
    assert_eq!(entries(&person).len(), 1);
}

#[test]
fn tags_are_given_and_taken_without_an_editor_and_keys_of_other_versions_stay() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let first = &entries(&person)[0];
    let text = fs::read_to_string(first).unwrap().replacen("kept = ", "mood = \"mild\"\nkept = ", 1);
    fs::write(first, &text).unwrap();
    let edited = person.runs(&["journal", "edit", "last", "--tag", "quiet", "--untag", "family"]);
    assert_eq!(edited.code, Some(0), "{}", edited.err);
    let new = read(&entries(&person)[1]);
    assert!(
        new.tags.contains(&"quiet".to_owned()) && !new.tags.contains(&"family".to_owned()),
        "{:?}",
        new.tags
    );
    assert_eq!(new.other["mood"].as_str(), Some("mild"));
    assert_eq!(fs::read_to_string(first).unwrap(), text);
    let again = person.runs(&["journal", "edit", "--tag", "quiet"]);
    assert!(again.code == Some(0) && again.err.contains("Nothing changed"), "{}", again.err);
    assert_eq!(person.runs(&["journal", "edit", "--untag", "nowhere"]).code, Some(2));
}

#[test]
fn a_damaged_entry_is_not_changed_here() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let first = &entries(&person)[0];
    fs::write(first, "+++\nv = 1\n").unwrap();
    let edited = person.runs(&["journal", "edit", "--tag", "quiet"]);
    assert!(edited.code == Some(1) && edited.err.contains("left as it is"), "{}", edited.err);
    assert_eq!(fs::read_to_string(first).unwrap(), "+++\nv = 1\n");
}

#[test]
fn an_entry_goes_with_its_revisions_and_copies_once_the_word_is_typed() {
    let person = Person::asked();
    keeps(&person, "Dear me, \u{1b}[31mit was hard.");
    assert_eq!(person.runs(&["journal", "edit", "--tag", "quiet"]).code, Some(0));
    let first = &entries(&person)[0];
    let copy = first.to_string_lossy().replace(".md", ".sync-conflict-20261121-101010-ABCDEFG.md");
    fs::copy(first, copy).unwrap();
    let mut seat = Seat::start(&person.command(&["--accessible", "journal", "delete", "last"]), 30, 100);
    seat.sees("Type delete").sees("A compassionate letter").sees("it was hard").sees("2 earlier revisions");
    seat.sees("q leave)").types("no\r");
    let end = seat.gives_the_terminal_back();
    assert!(end.screen.contains("Nothing was taken away") && end.code == Some(0), "{}", end.screen);
    assert!(!end.raw.contains("\x1b[31m"));
    assert_eq!(entries(&person).len(), 3);
    let mut seat = Seat::start(&person.command(&["journal", "delete", "last"]), 30, 100);
    seat.sees("Type delete").can_write().types("delete\r");
    let end = seat.gives_the_terminal_back();
    assert_eq!(end.code, Some(0), "{}", end.screen);
    let said = end.everything.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("3 files") && said.contains("solid-state"), "{said}");
    let left = fs::read_dir(person.path(JOURNAL).join("entries")).unwrap().count();
    assert_eq!(left, 0, "the folders of the month and the year are gone");
}

#[test]
fn nothing_is_taken_away_while_nobody_can_be_asked() {
    let person = Person::asked().saying("delete\n");
    keeps(&person, "Dear me");
    let refused = person.runs(&["journal", "delete", "last"]);
    assert!(refused.code == Some(2) && refused.err.contains("--yes"), "{}", refused.err);
    assert_eq!(person.runs(&["journal", "delete"]).code, Some(2), "it has to be named");
    assert_eq!(entries(&person).len(), 1);
    assert_eq!(person.runs(&["journal", "delete", "last", "--yes"]).code, Some(0));
    assert!(entries(&person).is_empty());
}

#[test]
fn only_earlier_revisions_go_when_that_is_asked_for() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let none = person.runs(&["journal", "delete", "last", "--revisions", "--yes"]);
    assert!(none.code == Some(0) && none.err.contains("no earlier revisions"), "{}", none.err);
    for tag in ["one", "two"] {
        assert_eq!(person.runs(&["journal", "edit", "--tag", tag]).code, Some(0));
    }
    let newest = entries(&person).into_iter().find(|path| path.to_string_lossy().contains(".r3-")).unwrap();
    let gone = person.runs(&["journal", "delete", "last", "--revisions", "--yes"]);
    assert!(gone.code == Some(0) && gone.err.contains("2 files"), "{}", gone.err);
    assert_eq!(entries(&person), [newest]);
}

#[test]
fn other_entries_of_the_month_stay_and_a_damaged_one_can_go() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    keeps(&person, "Dear other me");
    let [one, other] = &entries(&person)[..] else { panic!() };
    fs::write(other, "damaged").unwrap();
    let id = other.file_stem().unwrap().to_str().unwrap();
    let gone = person.runs(&["journal", "delete", id, "--yes"]);
    assert!(gone.code == Some(0) && gone.err.contains("cannot be shown"), "{}", gone.err);
    assert_eq!(entries(&person), std::slice::from_ref(one));
}

#[test]
fn a_file_that_cannot_be_taken_away_is_named_with_what_is_gone() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let copy = entries(&person)[0].to_string_lossy().replace(".md", ".r2-ab.md");
    fs::create_dir(&copy).unwrap();
    fs::write(Path::new(&copy).join("inside"), "").unwrap();
    let partly = person.runs(&["journal", "delete", "last", "--yes"]);
    assert!(
        partly.code == Some(1) && partly.err.contains("1 of 2") && partly.err.contains(".r2-ab"),
        "{}",
        partly.err
    );
}

/// An hour ago.
fn aged(path: &Path) {
    File::open(path).unwrap().set_modified(SystemTime::now() - Duration::from_hours(1)).unwrap();
}

#[test]
fn a_journal_in_order_is_said_to_be() {
    let person = Person::asked();
    assert_eq!(person.runs(&["journal", "doctor"]).code, Some(0));
    keeps(&person, "Dear me");
    let doctor = person.runs(&["journal", "doctor"]);
    assert!(doctor.code == Some(0) && doctor.out.contains("One entry can be read"), "{}", doctor.out);
}

#[test]
fn a_clone_that_others_can_open_is_closed_again() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let entry = entries(&person).remove(0);
    let folder = entry.parent().unwrap();
    fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&entry, Permissions::from_mode(0o644)).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
    let dry = person.runs(&["journal", "doctor", "--dry-run"]);
    assert!(dry.code == Some(1) && dry.out.contains("can be opened by others"), "{}", dry.out);
    assert_eq!((mode(folder), mode(&entry)), (0o755, 0o644));
    let doctor = person.runs(&["journal", "doctor"]);
    assert!(doctor.code == Some(0) && doctor.out.contains("now only you can"), "{}", doctor.out);
    assert_eq!((mode(folder), mode(&entry)), (0o700, 0o600));
}

#[test]
fn what_needs_a_persons_eyes_is_named_and_left_as_it_is() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let entry = entries(&person).remove(0);
    let folder = entry.parent().unwrap().to_owned();
    let name = entry.file_name().unwrap().to_str().unwrap().to_owned();
    let text = fs::read_to_string(&entry).unwrap();
    let other = format!("{}0000000000.md", &name[..17]);
    for (file, text) in [
        ("20260412T081530Z-7f3a9c2e10.md", "no entry"),
        (other.as_str(), text.as_str()),
        ("note\u{1b}[2J.txt", "foreign"),
        (&name.replace(".md", ".sync-conflict-1.md"), &text),
        (&name.replace(".md", ".sync-conflict-2.md"), &text.replace("Dear", "Dearest")),
    ] {
        fs::write(folder.join(file), text).unwrap();
        fs::set_permissions(folder.join(file), Permissions::from_mode(0o600)).unwrap();
    }
    symlink("/etc/passwd", folder.join("20260412T081530Z-7f3a9c2e11.md")).unwrap();
    let before = person.files();
    let doctor = person.runs(&["journal", "doctor"]);
    assert_eq!(doctor.code, Some(1));
    for said in
        ["7f3a9c2e10.md cannot be read", "7f3a9c2e11.md cannot be read", "0000000000.md holds the entry"]
    {
        assert!(doctor.out.contains(said), "{said}: {}", doctor.out);
    }
    for said in ["note[2J.txt is nothing", "conflict-1.md is a copy a", "conflict-2.md is a copy from"] {
        assert!(doctor.out.contains(said), "{said}: {}", doctor.out);
    }
    assert_eq!(person.files(), before);
}

#[test]
fn what_a_killed_program_left_is_swept_when_no_word_is_lost_and_named_otherwise() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let entry = entries(&person).remove(0);
    let waiting = person.path(JOURNAL).join(".tmp");
    let same = waiting.join(format!("1-{}", entry.file_name().unwrap().to_str().unwrap()));
    let other = waiting.join("1-20260412T081530Z-7f3a9c2e10.md");
    fs::copy(&entry, &same).unwrap();
    fs::write(&other, "words").unwrap();
    let drafts = person.path(STATE).join("drafts");
    fs::create_dir_all(&drafts).unwrap();
    let lock = drafts.join("20260412T081530Z-7f3a9c2e10.lock");
    let new = drafts.join(".20260412T081530Z-7f3a9c2e11.new");
    let draft = drafts.join("20260412T081530Z-7f3a9c2e12.md");
    fs::write(&lock, "").unwrap();
    fs::write(&new, "begun").unwrap();
    fs::copy(&entry, &draft).unwrap();
    fs::create_dir_all(person.path(RUN).join("letter-x")).unwrap();
    fs::create_dir_all(person.path(RUN).join("letter-y")).unwrap();
    let letter = person.path(RUN).join("letter-y/letter.txt");
    fs::write(&letter, "open").unwrap();
    for path in [&same, &other, &lock, &new, &person.path(RUN).join("letter-x")] {
        aged(path);
    }
    let dry = person.runs(&["journal", "doctor", "--dry-run"]);
    assert!(dry.code == Some(1) && same.exists() && lock.exists(), "{}", dry.out);
    let doctor = person.runs(&["journal", "doctor"]);
    assert_eq!(doctor.code, Some(1), "{}", doctor.out);
    assert!(
        !same.exists() && !lock.exists() && !person.path(RUN).join("letter-x").exists(),
        "{}",
        doctor.out
    );
    for path in [&other, &new, &letter] {
        assert!(
            path.exists() && doctor.out.contains(&path.display().to_string()),
            "{path:?}: {}",
            doctor.out
        );
    }
    assert!(draft.exists() && doctor.out.contains("One draft waits"), "{}", doctor.out);
}

#[test]
fn a_journal_under_git_or_in_a_synchronised_folder_is_worth_a_word() {
    let person = Person::asked();
    let data = person.path("Nextcloud/data").display().to_string();
    let person = person.with("XDG_DATA_HOME", &data);
    keeps(&person, "Dear me");
    fs::create_dir(person.path("Nextcloud/data/selfcomp/journal/.git")).unwrap();
    let doctor = person.runs(&["journal", "doctor"]);
    assert_eq!(doctor.code, Some(0), "{}", doctor.out);
    assert!(doctor.out.contains("other machines") && doctor.out.contains("under git"), "{}", doctor.out);
    fs::set_permissions(person.path("Nextcloud"), Permissions::from_mode(0o777)).unwrap();
    let doctor = person.runs(&["journal", "doctor"]);
    assert!(doctor.code == Some(1) && doctor.out.contains("anybody to write"), "{}", doctor.out);
}

#[test]
fn which_phrases_were_shown_lasts_once_something_is_kept() {
    let person = Person::asked().saying("1\n1\n1\n");
    let (runtime, lasting) =
        (person.path(RUN).join("recent-phrases"), person.path(STATE).join("recent-phrases"));
    assert_eq!(person.runs(&["break"]).code, Some(0));
    assert!(runtime.exists() && !lasting.exists());
    let early = fs::read_to_string(&runtime).unwrap();
    keeps(&person, "Dear me");
    assert_eq!(person.runs(&["break"]).code, Some(0));
    assert!(!runtime.exists() && lasting.exists());
    assert!(fs::read_to_string(&lasting).unwrap().contains(early.lines().next().unwrap()), "it went along");
    assert!(person.runs(&["forget"]).out.contains(".local/state"), "it is shown where it is");
    assert_eq!(person.runs(&["forget", "phrases"]).code, Some(0));
    assert!(!lasting.exists());
}

#[test]
fn drafts_are_forgotten_only_when_the_person_says_so() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let entry = entries(&person).remove(0);
    let folders = [person.path(RUN).join("drafts"), person.path(STATE).join("drafts")];
    let drafts: Vec<PathBuf> = folders.iter().map(|folder| folder.join(entry.file_name().unwrap())).collect();
    for draft in &drafts {
        fs::create_dir_all(draft.parent().unwrap()).unwrap();
        fs::copy(&entry, draft).unwrap();
    }
    let shown = person.runs(&["forget"]).out;
    assert!(folders.iter().all(|folder| shown.contains(&folder.display().to_string())), "{shown}");
    for words in [&["forget", "drafts"][..], &["forget", "--all"]] {
        let refused = person.runs(words);
        assert!(refused.code == Some(2) && refused.err.contains("--yes"), "{}", refused.err);
    }
    let mut seat = Seat::start(&person.command(&["--accessible", "forget", "drafts"]), 30, 100);
    seat.sees("Type forget").sees("q leave)").lets_pass(50).types("keep\r");
    assert_eq!(seat.gives_the_terminal_back().code, Some(0));
    assert!(drafts.iter().all(|draft| draft.exists()));
    let gone = person.runs(&["forget", "--all", "--yes"]);
    assert!(gone.code == Some(0) && gone.out.contains("2 drafts are gone"), "{}", gone.out);
    assert!(gone.out.contains("Your journal, your settings"), "{}", gone.out);
    assert!(drafts.iter().all(|draft| !draft.exists()) && entry.exists());
}

#[test]
fn a_draft_that_is_being_written_is_not_forgotten() {
    let person = Person::asked();
    keeps(&person, "Dear me");
    let entry = entries(&person).remove(0);
    let drafts = person.path(STATE).join("drafts");
    fs::create_dir_all(&drafts).unwrap();
    let draft = drafts.join(entry.file_name().unwrap());
    fs::copy(&entry, &draft).unwrap();
    let lock = File::create(draft.with_extension("lock")).unwrap();
    rustix::fs::flock(&lock, rustix::fs::FlockOperation::LockExclusive).unwrap();
    let forgotten = person.runs(&["forget", "drafts", "--yes"]);
    assert!(forgotten.code == Some(1) && forgotten.out.contains("being written"), "{}", forgotten.out);
    assert!(draft.exists());
    assert!(!person.runs(&["journal", "doctor"]).out.contains("draft waits"));
}

#[test]
fn every_place_of_a_persons_words_is_named() {
    let person = Person::asked();
    let paths = person.runs(&["paths"]).out;
    for place in [
        JOURNAL,
        "run/selfcomp/drafts",
        ".local/state/selfcomp/drafts",
        ".local/state/selfcomp/recent-phrases",
    ] {
        assert!(paths.contains(&person.path(place).display().to_string()), "{place}: {paths}");
    }
}

#[test]
fn a_line_that_is_taken_back_in_an_edit_is_no_longer_said() {
    let own = "format = 1\n[about]\nid = \"own\"\ntitle = \"Own\"\nkind = \"break\"\nminutes = 1\n\
        language = \"en\"\nrevision = 1\nauthor = \"me\"\nlicence = \"CC0-1.0\"\nevidence = \"tradition\"\n\
        [[source]]\ntitle = \"x\"\n[care]\nintensity = \"gentle\"\n\
        [[step]]\nid = \"wish\"\nlist = \"What would help?\"\nat_most = 3\n[[step]]\nkeep = \"card\"\n\
        [keepsake.card]\ntitle = \"Card\"\ntext = \"{wish}\"\nmine = [\"wish\"]\n";
    let person = with_editor(Person::asked().with_exercise("own", own), "sed -i '/thunder/d' \"$1\"");
    let answers = person.path("answers.toml");
    fs::write(&answers, "wish = [\"Some rain.\", \"Some thunder.\"]\n").unwrap();
    person.runs(&["own", "--answers", &answers.display().to_string(), "--keep", "all"]);
    let said = || (0..4).map(|_| person.runs(&["phrase", "--mine"]).out).collect::<String>();
    assert!(said().contains("thunder"));
    let (screen, code) = at_a_terminal(&person, &["journal", "edit"]);
    assert_eq!(code, Some(0), "{screen}");
    let said = said();
    assert!(said.contains("rain") && !said.contains("thunder"), "{said}");
}
