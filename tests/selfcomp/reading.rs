//! People who come back to what they kept: the last entries, a list, one to read, words to find.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Stdio;

use rustix::fs::{CWD, FileType, Mode, mknodat};
use selfcomp::exercise::characters::first_unwelcome;
use serde_json::Value;

use crate::person::Person;
use crate::pty::Seat;

/// Where the entries are.
const ENTRIES: &str = ".local/share/selfcomp/journal/entries";

/// A letter that was kept.
struct Letter {
    id: &'static str,
    offset: &'static str,
    title: &'static str,
    keys: &'static str,
    words: String,
}

fn letter(id: &'static str, words: &str) -> Letter {
    Letter {
        id,
        offset: "+01:00",
        title: "A letter to myself",
        keys: "ending = \"finished\"\n",
        words: words.to_owned(),
    }
}

impl Letter {
    fn at(self, offset: &'static str) -> Self {
        Self { offset, ..self }
    }

    fn with(self, keys: &'static str) -> Self {
        Self { keys, ..self }
    }

    fn called(self, title: &'static str) -> Self {
        Self { title, ..self }
    }

    fn file(&self) -> String {
        let Self { id, offset, title, keys, words } = self;
        let written = toml::Value::from(*title);
        let (day, time) = (&id[..8], &id[9..15]);
        let started = format!(
            "{}-{}-{}T{}:{}:{}Z",
            &day[..4],
            &day[4..6],
            &day[6..],
            &time[..2],
            &time[2..4],
            &time[4..]
        );
        let kept = if keys.contains("kept") { "" } else { "kept = \"all\"\n" };
        format!(
            "+++\nv = 1\nid = \"{id}\"\nexercise = \"letter\"\ntitle = {written}\nstarted = \"{started}\"\n\
             offset = \"{offset}\"\n{kept}{keys}record = 1\nrevision = 1\nlanguage = \"en\"\nlength = \"full\"\n\
             seed = 7\n\n[[answer]]\nkey = \"letter\"\nkind = \"text\"\n+++\n\n# {title}\n\n1 May 2024, 10:00\n\n\
             ## What would you like to say?\n\n{words}\n"
        )
    }
}

/// Someone with these letters in their journal.
fn keeping(letters: &[Letter]) -> Person {
    letters.iter().fold(Person::new().with("TZ", "UTC"), |person, letter| {
        let path = place(&format!("{}.md", letter.id));
        person.having(&path, &letter.file())
    })
}

/// Where a file of this name belongs.
fn place(name: &str) -> String {
    format!("{ENTRIES}/{}/{}/{name}", &name[..4], &name[4..6])
}

const MAY: &str = "20240501T080000Z-aaaaa00001";
const JUNE: &str = "20240602T080000Z-bbbbb00002";
const JULY: &str = "20240703T080000Z-ccccc00003";

fn three() -> Person {
    keeping(&[
        letter(MAY, "The river was high, and I was gentle."),
        letter(JUNE, "A long walk by the river."),
        letter(JULY, "Nothing of note."),
    ])
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn ids(text: &str) -> Vec<String> {
    let json = json(text);
    assert_eq!(json["version"], 1);
    json["entries"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn someone_who_kept_nothing_is_told_so_kindly() {
    for words in [vec!["journal"], vec!["journal", "list"], vec!["journal", "list", "--tag", "work"]] {
        let told = Person::new().runs(&words);
        assert_eq!((told.code, told.out.as_str()), (Some(0), ""));
        assert!(told.err.contains("nothing in your journal yet"), "{}", told.err);
    }
    let told = Person::new().runs(&["journal", "search", "river"]);
    assert_eq!((told.code, told.out.as_str()), (Some(1), ""));
    assert!(told.err.contains("nothing in your journal yet"), "{}", told.err);
    let told = Person::new().runs(&["journal", "show"]);
    assert!(told.code == Some(1) && told.err.contains("nothing in your journal yet"), "{}", told.err);
    let json = Person::new().runs(&["journal", "list", "--json"]);
    assert!(ids(&json.out).is_empty() && json.err.is_empty());
}

#[test]
fn someone_coming_back_sees_the_last_entries_newest_first_with_their_own_first_words() {
    let told = three().runs(&["journal"]);
    let lines: Vec<&str> = told.out.lines().collect();
    assert_eq!(lines[0], "3 July 2024 09:00  ccccc  A letter to myself: Nothing of note.");
    assert!(lines[1].starts_with("2 June 2024 09:00  bbbbb  A letter") && lines.len() == 3, "{}", told.out);
    assert_eq!(told.code, Some(0));
    assert!(told.err.starts_with("selfcomp journal show ccccc opens") && told.err.lines().count() == 1);
}

#[test]
fn someone_with_many_entries_sees_ten_of_them() {
    let ids: Vec<&'static str> =
        (10..30).map(|day| &*format!("202405{day}T080000Z-{day}aaa00000").leak()).collect();
    let person = keeping(&ids.iter().map(|id| letter(id, "words")).collect::<Vec<_>>());
    let told = person.runs(&["journal"]);
    assert_eq!(told.out.lines().count(), 10);
    assert!(told.out.starts_with("29 May 2024") && told.out.lines().last().unwrap().starts_with("20 May"));
}

#[test]
fn two_entries_that_begin_alike_are_told_apart_and_the_shown_name_opens_each() {
    let alike = "20240704T080000Z-ccccc0f003";
    let person = keeping(&[letter(JULY, "first words"), letter(alike, "other words")]);
    let told = person.runs(&["journal"]);
    let names: Vec<&str> = told.out.lines().map(|line| line.split_whitespace().nth(4).unwrap()).collect();
    assert_eq!(names, ["ccccc0f", "ccccc00"]);
    assert!(person.runs(&["journal", "show", names[0]]).out.contains("other words"));
    assert!(person.runs(&["journal", "show", names[1]]).out.contains("first words"));
    let both = person.runs(&["journal", "show", "ccccc"]);
    assert!(both.code == Some(1) && both.err.contains(alike) && both.err.contains(JULY), "{}", both.err);
}

#[test]
fn what_was_left_and_what_is_only_a_card_is_said_in_words() {
    let person = keeping(&[
        letter(MAY, "half").with(""),
        letter(JUNE, "left").with("ending = \"left\"\n"),
        letter(JULY, "card").with("ending = \"finished\"\nkept = \"card\"\n"),
    ]);
    let told = person.runs(&["journal"]).out;
    let marks: Vec<bool> = told.lines().map(|line| line.contains("(unfinished)")).collect();
    assert_eq!(marks, [false, true, true], "{told}");
    assert!(told.lines().next().unwrap().contains("(card only)"));
    let unfinished = person.runs(&["journal", "list", "--unfinished", "--json"]);
    assert_eq!(ids(&unfinished.out), [JUNE, MAY]);
}

#[test]
fn in_a_narrow_window_each_entry_keeps_to_its_line() {
    let long = "words without end ".repeat(20);
    let person = keeping(&[
        letter(MAY, &long),
        letter(JUNE, &long).called("日本語の手紙、とても長い題名がここにあります").with(""),
        letter(JULY, "short").called("A\ttitle\nof two lines 👩‍👩‍👧"),
    ]);
    for columns in [40, 80] {
        for command in [&["journal"][..], &["journal", "list"]] {
            let mut seat = Seat::start(&person.command(command), 24, columns);
            let end = seat.gives_the_terminal_back();
            let rows: Vec<&str> = end.screen.lines().filter(|row| row.contains("2024")).collect();
            assert_eq!(rows.len(), 3, "{}", end.screen);
            assert!(rows[1].contains("bbbbb  日本") && rows[1].contains("(unfinished)"), "{}", end.screen);
            assert_eq!(rows[2].contains("08:00") || rows[2].contains("09:00"), columns == 80);
        }
    }
}

#[test]
fn a_night_abroad_is_looked_for_by_the_clock_it_was_lived_by() {
    // 23:30 on the last of May in UTC, already June in Berlin; and still May in Honolulu.
    let late = "20240531T233000Z-dddd100000";
    let far = "20240601T093000Z-eeee100000";
    let person = keeping(&[letter(late, "late").at("+02:00"), letter(far, "far").at("-10:00")]);
    let june = person.runs(&["journal", "list", "--since", "1 june 2024", "--json"]);
    assert_eq!(ids(&june.out), [late]);
    let may = person.runs(&["journal", "list", "--until", "2024-05-31", "--json"]);
    assert_eq!(ids(&may.out), [far]);
    assert!(person.runs(&["journal"]).out.contains("1 June 2024 01:30"));
}

#[test]
fn someone_narrows_the_list_by_days_exercise_and_tag() {
    let person = keeping(&[
        letter(MAY, "a").with("ending = \"finished\"\ntags = [\"family\", \"Work\"]\n"),
        letter(JUNE, "b").with("ending = \"finished\"\ntags = [\"family\"]\n"),
        letter(JULY, "c"),
    ]);
    let listed = |words: &[&str]| {
        let all = [&["journal", "list", "--json"], words].concat();
        ids(&person.runs(&all).out)
    };
    assert_eq!(listed(&[]), [JULY, JUNE, MAY]);
    assert_eq!(listed(&["--since", "2 june 2024", "--until", "june 2024"]), [JUNE]);
    assert_eq!(listed(&["--tag", "family"]), [JUNE, MAY]);
    assert_eq!(listed(&["--tag", "family", "--tag", "work"]), [MAY]);
    assert_eq!(listed(&["--exercise", "letter"]), [JULY, JUNE, MAY]);
    for nothing in [&["--exercise", "breeze"], &["--tag", "holiday"], &["--since", "2025"]] {
        let told = person.runs(&[&["journal", "list"], &nothing[..]].concat());
        assert_eq!((told.code, told.out.as_str(), told.err.as_str()), (Some(0), "", "No entry fits that.\n"));
    }
    let told = person.runs(&["journal", "list", "--since", "03/11/2026"]);
    assert!(told.code == Some(2) && told.err.contains("others the month"), "{}", told.err);
}

#[test]
fn another_program_reads_everything_about_an_entry_from_the_list() {
    let person = keeping(&[letter(MAY, "a").with("zone = \"Europe/Berlin\"\ntags = [\"family\"]\n")]);
    let list = json(&person.runs(&["journal", "list", "--json"]).out);
    let path = person.path(&place(&format!("{MAY}.md"))).display().to_string();
    assert_eq!(
        list["entries"][0],
        serde_json::json!({
            "id": MAY, "path": path, "revision": 1, "started": "2024-05-01T08:00:00Z", "offset": "+01:00",
            "zone": "Europe/Berlin", "exercise": "letter", "title": "A letter to myself", "ending": null,
            "kept": "all", "tags": ["family"],
        })
    );
}

#[test]
fn an_entry_in_a_pipe_is_the_markdown_of_its_file() {
    let words =
        "\\# 1 is what I wrote\n\nand a line that is so long that a window would have to wrap it, twice";
    let person = keeping(&[letter(MAY, words)]);
    let shown = person.runs(&["journal", "show"]);
    let expected =
        format!("# A letter to myself\n\n1 May 2024, 10:00\n\n## What would you like to say?\n\n{words}\n");
    assert_eq!((shown.out, shown.err.as_str(), shown.code), (expected, "", Some(0)));
}

#[test]
fn an_entry_in_a_window_is_laid_out_for_it_without_markdown() {
    let words = "\\# 1 is what I wrote\n\nand a line that is so long that a window has to wrap it";
    let person = keeping(&[letter(MAY, words)]);
    let mut seat = Seat::start(&person.command(&["journal", "show", "aaaa"]), 24, 40);
    let end = seat.gives_the_terminal_back();
    let expected = "A letter to myself\n\n1 May 2024, 10:00\n\nWhat would you like to say?\n\n  # 1 is what I \
                    wrote\n\n  and a line that is so long that a\n  window has to wrap it";
    assert_eq!(end.screen.trim_end(), expected);
}

#[test]
fn several_entries_are_shown_in_the_order_they_were_named() {
    let shown = three().runs(&["journal", "show", "bbbbb", "20240501", "last"]).out;
    let at = |words: &str| shown.find(words).unwrap_or_else(|| panic!("{words}: {shown}"));
    assert!(at("A long walk") < at("The river was high") && at("The river was high") < at("Nothing of note"));
}

#[test]
fn a_changed_entry_is_shown_as_it_is_now_and_its_past_is_a_word_away() {
    let second = letter(MAY, "The second thought.").file();
    let copy = letter(MAY, "A copy of the first.").file();
    let person = three()
        .having(&place(&format!("{MAY}.r2-0000aa.md")), &second)
        .having(&place(&format!("{MAY}.sync-conflict-20240502-101010-ABCDEFG.md")), &copy);
    let list = person.runs(&["journal", "list", "--json"]).out;
    assert_eq!(ids(&list), [JULY, JUNE, MAY]);
    assert_eq!(json(&list)["entries"][2]["revision"], 2);
    let shown = person.runs(&["journal", "show", "aaaaa"]);
    assert!(shown.out.contains("second thought") && !shown.out.contains("river"), "{}", shown.out);
    assert!(shown.err.contains("--revision 1") && shown.err.contains("a copy beside it"), "{}", shown.err);
    let first = person.runs(&["journal", "show", "aaaaa", "--revision", "1"]).out;
    assert!(first.contains("The river was high") && !first.contains("second"), "{first}");
    let all = person.runs(&["journal", "show", "aaaaa", "--all-revisions"]);
    for words in ["second thought", "The river was high", "A copy of the first"] {
        assert!(all.out.contains(words), "{}", all.out);
    }
    assert!(
        all.err.contains("Revision 2:") && all.err.contains("As it was first kept, a copy"),
        "{}",
        all.err
    );
    let none = person.runs(&["journal", "show", "aaaaa", "--revision", "9"]);
    assert!(none.code == Some(1) && none.err.contains("There is: 1 and 2."), "{}", none.err);
    let found = person.runs(&["journal", "search", "--json", "thought"]).out;
    assert_eq!(ids(&found), [MAY]);
    assert_eq!(person.runs(&["journal", "search", "high"]).code, Some(1), "only the newest revision counts");
}

#[test]
fn someone_finds_a_word_and_what_stands_around_it() {
    let found = three().runs(&["journal", "search", "RIVER"]);
    assert_eq!(
        found.out,
        "2 June 2024 09:00  bbbbb  A letter to myself\n  A long walk by the river.\n\n\
         1 May 2024 09:00   aaaaa  A letter to myself\n  The river was high, and I was gentle.\n"
    );
    assert_eq!((found.err.as_str(), found.code), ("", Some(0)));
    assert!(
        three()
            .runs(&["journal", "search", "--color", "always", "RIVER"])
            .out
            .contains("\x1b[1mriver\x1b[0m")
    );
}

#[test]
fn someone_who_finds_nothing_reads_a_sentence_and_a_script_reads_the_exit_code() {
    let nothing = three().runs(&["journal", "search", "zeppelin"]);
    assert_eq!(
        (nothing.code, nothing.out.as_str(), nothing.err.as_str()),
        (Some(1), "", "No entry has that in it.\n")
    );
    let other = three().runs(&["journal", "search", "river", "--since", "june 2024", "--until", "june 2024"]);
    assert!(other.code == Some(0) && !other.out.contains("aaaaa"));
    assert_eq!(three().runs(&["journal", "search"]).code, Some(2));
    assert_eq!(three().runs(&["journal", "search", "--regex", "("]).code, Some(2));
}

#[test]
fn a_pattern_finds_what_a_word_cannot_and_says_where() {
    let found = json(&three().runs(&["journal", "search", "--json", "--regex", r"^a .+river\.$"]).out);
    let hit = &found["entries"][0];
    assert_eq!(
        (&hit["id"], &hit["matches"][0]["excerpt"]),
        (&JUNE.into(), &"A long walk by the river.".into())
    );
    assert_eq!((&hit["matches"][0]["found"][0], &hit["more"]), (&serde_json::json!([0, 25]), &0.into()));
}

/// A journal in which everything that can be wrong is wrong, beside three whole entries.
fn troubled() -> Person {
    let person = three()
        .having(&place("20240510T000000Z-1110000000.md"), "")
        .having(
            &place("20240511T000000Z-2220000000.md"),
            "my own note about the river\u{1b}[2J\u{9b}2J\u{202e}\n",
        )
        .having(
            &place("20240512T000000Z-3330000000.md"),
            &letter(MAY, "windows").file().replace('\n', "\r\n"),
        )
        .having(&place("20240501T000000Z-notes.txt"), "not ours");
    let month = |name: &str| person.path(&place(name));
    fs::write(month("20240513T000000Z-4440000000.md"), b"caf\xe9 by the river\n").unwrap();
    fs::File::create(month("20240514T000000Z-5550000000.md")).unwrap().set_len(20 << 20).unwrap();
    fs::create_dir(month("20240515T000000Z-6660000000.md")).unwrap();
    symlink("/etc/passwd", month("20240516T000000Z-7770000000.md")).unwrap();
    mknodat(CWD, month("20240517T000000Z-8880000000.md"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0)
        .unwrap();
    let closed = month("20240518T000000Z-9990000000.md");
    fs::write(&closed, "closed").unwrap();
    fs::set_permissions(closed, fs::Permissions::from_mode(0o000)).unwrap();
    person
}

#[test]
fn what_is_no_entry_hides_none_is_named_and_stays_as_it_is() {
    let person = troubled();
    let before = person.files();
    let list = person.runs(&["journal", "list"]);
    assert_eq!((list.code, list.out.lines().count()), (Some(0), 12), "{}", list.out);
    for name in ["aaaaa", "bbbbb", "ccccc"] {
        assert!(list.out.lines().any(|line| line.contains(name) && line.ends_with("A letter to myself")));
    }
    for digits in ["11100", "22200", "44400", "55500", "66600", "77700", "88800", "99900"] {
        let line = list.out.lines().find(|line| line.contains(digits)).unwrap();
        assert!(line.contains("not a whole entry") || line.contains("cannot be opened"), "{line}");
    }
    assert!(list.err.lines().count() == 1 && list.err.contains("are left as they are"), "{}", list.err);
    assert_eq!(first_unwelcome(&(list.out + &list.err)), None);
    let newest = person.runs(&["journal"]);
    assert_eq!((newest.code, newest.out.lines().count()), (Some(0), 10), "{}", newest.out);
    assert_eq!(person.files(), before);
}

#[test]
fn what_is_no_entry_is_searched_and_shown_as_it_stands() {
    let person = troubled();
    let found = person.runs(&["journal", "search", "river"]);
    assert!(found.code == Some(0) && found.out.contains("caf\u{fffd} by the river"), "{}", found.out);
    assert!(found.out.contains("my own note about the river") && first_unwelcome(&found.out).is_none());
    let shown = person.runs(&["journal", "show", "222"]);
    assert_eq!((shown.code, shown.out.as_str()), (Some(0), "my own note about the river[2J2J\n"));
    assert!(shown.err.contains("not a whole entry: it does not begin as an entry does"), "{}", shown.err);
    let shown = json(&person.runs(&["journal", "show", "222", "--json"]).out);
    assert_eq!(shown["entries"][0]["text"], "my own note about the river\u{1b}[2J\u{9b}2J\u{202e}\n");
    for digits in ["555", "666", "777", "888"] {
        let shown = person.runs(&["journal", "show", digits, "aaaaa"]);
        assert!(shown.code == Some(1) && shown.out.contains("The river was high"), "{digits}: {}", shown.out);
        assert!(
            shown.err.contains("could not be opened") && shown.err.contains("left as it is"),
            "{}",
            shown.err
        );
    }
}

#[test]
fn an_entry_that_another_system_gave_its_own_line_ends_is_read_all_the_same() {
    let shown = troubled().runs(&["journal", "show", "333"]);
    assert!(shown.code == Some(0) && shown.out.ends_with("to say?\n\nwindows\n"), "{}", shown.out);
}

#[test]
fn nothing_in_an_entry_steers_the_terminal() {
    let words = "a\u{1b}[2Jb\u{9b}2Jc\u{202e}d\u{e0041}e 👩‍👩‍👧 river";
    let person = keeping(&[letter(MAY, words).called("T\u{9b}\u{202e}\u{e0041}👩‍👩‍👧")]);
    for command in [
        &["journal"][..],
        &["journal", "list"],
        &["journal", "list", "--json"],
        &["journal", "show"],
        &["journal", "show", "--json"],
        &["journal", "search", "river"],
        &["journal", "search", "river", "--json"],
    ] {
        let told = person.runs(command);
        assert_eq!((told.code, first_unwelcome(&told.out)), (Some(0), None), "{command:?}: {:?}", told.out);
        assert!(told.out.contains("👩‍👩‍👧"), "{command:?}: {}", told.out);
    }
}

#[test]
fn someone_who_reads_only_the_first_lines_is_not_told_of_a_broken_pipe() {
    let person = three();
    for words in [&["journal", "list"][..], &["journal", "list", "--json"], &["journal", "search", "e"]] {
        let mut command = person.command(words);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success() && ended.stderr.is_empty(), "{ended:?}");
    }
}

#[test]
fn a_script_asks_where_the_journal_is() {
    let path = |person: &Person| person.path(".local/share/selfcomp/journal").display().to_string() + "\n";
    let nobody = Person::new();
    let told = nobody.runs(&["journal", "path"]);
    assert_eq!((told.code, &told.out), (Some(0), &path(&nobody)));
    assert!(told.err.contains("not there yet"));
    let person = three();
    let told = person.runs(&["journal", "path"]);
    assert_eq!((&told.out, told.err.as_str()), (&path(&person), ""));
}

/// A letter of a hundred lines, in a window of ten rows.
fn reading_long_with(pager: &str) -> (Seat, Person) {
    let words = (1..=100).map(|line| format!("line {line}")).collect::<Vec<_>>().join("\n");
    let person = keeping(&[letter(MAY, &words)]).with("PAGER", pager);
    (Seat::start(&person.command(&["journal", "show"]), 10, 60), person)
}

#[test]
fn a_long_letter_goes_through_the_pager_word_for_word() {
    let (mut seat, _person) = reading_long_with("sed 's/^ *line /paged /'");
    let end = seat.gives_the_terminal_back();
    assert!(
        end.everything.contains("paged 1\n") && end.everything.contains("paged 100"),
        "{}",
        end.everything
    );
    assert_eq!((end.code, end.everything.contains("  line 1")), (Some(0), false));
}

#[test]
fn a_pager_that_fails_or_is_not_there_loses_no_line() {
    for pager in ["false", "no-such-pager --quiet", "\"unbalanced"] {
        let (mut seat, _person) = reading_long_with(pager);
        let end = seat.gives_the_terminal_back();
        assert!(end.everything.contains("did not show this, so here it is"), "{pager}: {}", end.everything);
        assert!(end.everything.contains("  line 1\n") && end.screen.contains("  line 100"), "{pager}");
        assert_eq!(end.code, Some(0));
    }
}

#[test]
fn someone_without_a_pager_reads_the_text_itself() {
    for pager in ["", "cat"] {
        let (mut seat, _person) = reading_long_with(pager);
        let end = seat.gives_the_terminal_back();
        assert!(end.everything.contains("  line 1\n") && end.screen.contains("  line 100"), "{pager:?}");
        assert!(!end.everything.contains("pager"), "{}", end.everything);
    }
}

#[test]
fn someone_who_leaves_the_pager_early_is_told_of_nothing() {
    let (mut seat, _person) = reading_long_with("head -n 3");
    let end = seat.gives_the_terminal_back();
    assert!(end.code == Some(0) && !end.everything.contains("line 100"), "{}", end.everything);
    assert_eq!(end.everything.trim_end().lines().count(), 3, "{}", end.everything);
}

#[test]
fn ctrl_c_belongs_to_the_pager_and_leaves_the_terminal_as_it_was() {
    let (mut seat, _person) = reading_long_with(
        "sh -c 'trap \"echo interrupted; exit 2\" INT; stty -echo; echo reading; sleep 15'",
    );
    let end = seat.sees("reading").types("\x03").gives_the_terminal_back();
    assert!(end.screen.contains("interrupted") && !end.everything.contains("line 100"), "{}", end.everything);
    assert_eq!(end.code, Some(0));
}

#[test]
fn someone_with_plain_lines_is_shown_no_pager() {
    let words = "line\n".repeat(100);
    let person = keeping(&[letter(MAY, &words)]).with("PAGER", "false");
    let mut seat = Seat::start(&person.command(&["journal", "show", "--accessible"]), 10, 60);
    assert!(!seat.gives_the_terminal_back().everything.contains("pager"));
}

#[test]
#[ignore = "less is needed"]
fn a_long_letter_is_read_in_less_and_left_with_q_or_after_ctrl_c() {
    let (mut seat, _person) = reading_long_with("less");
    seat.sees("line 3").types(" ").sees("line 10").types("\x03").lets_pass(200).types("q");
    let end = seat.gives_the_terminal_back();
    assert!(end.code == Some(0) && !end.screen.contains("line 100"), "{}", end.everything);
}
