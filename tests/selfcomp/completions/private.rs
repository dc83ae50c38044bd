//! Names are offered, never words: what somebody wrote does not appear because somebody else presses Tab.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use rustix::fs::{CWD, FileType, Mode, mknodat};
use selfcomp::completion::{VARIABLE, answer};
use selfcomp::env::Env;

use super::{commands, offered, tab};
use crate::person::Person;

/// What nobody is to read over a shoulder.
const SECRETS: [&str; 7] = ["xylophone", "zeppelin", "quagmire", "okapi", "walrus", "narwhal", "lighthouse"];

const ENTRIES: &str = ".local/share/selfcomp/journal/entries";

/// An entry in which every place has a word in it that is somebody's own.
fn entry(id: &str, exercise: &str) -> String {
    let (day, time) = (&id[..8], &id[9..15]);
    let started =
        format!("{}-{}-{}T{}:{}:{}Z", &day[..4], &day[4..6], &day[6..], &time[..2], &time[2..4], &time[4..]);
    format!(
        "+++\nv = 1\nid = \"{id}\"\nexercise = \"{exercise}\"\ntitle = \"xylophone\"\nending = \"finished\"\nkept = \"all\"\n\
         started = \"{started}\"\noffset = \"-02:00\"\ntags = [\"zeppelin\"]\nrecord = 1\nrevision = 1\nlanguage = \"en\"\n\
         length = \"full\"\nseed = 7\n\n[[answer]]\nkey = \"letter\"\nkind = \"text\"\n\n[[card]]\ntitle = \"quagmire\"\n\
         part = {{ name = \"narwhal\" }}\n+++\n\n# xylophone\n\n## Dear me\n\nokapi\n"
    )
}

fn with_entry(person: Person, id: &str, exercise: &str) -> Person {
    person.having(&format!("{ENTRIES}/{}/{}/{id}.md", &id[..4], &id[4..6]), &entry(id, exercise))
}

/// Somebody who wrote.
fn somebody() -> Person {
    let person = with_entry(Person::new(), "20260411T231530Z-7f3a9c2e10", "letter");
    let person = with_entry(person, "20260413T011530Z-0123456789", "evening-walk");
    let person = with_entry(person, "20250101T081530Z-aaaaaaaaaa", "walrus \u{1b}[2J");
    let draft = "20260501T081530Z-bbbbbbbbbb";
    person
        .having(&format!(".local/state/selfcomp/drafts/{draft}.md"), &entry(draft, "break"))
        .having(".config/selfcomp/people.toml", "[[person]]\nname = \"walrus\"\nreach = \"lighthouse\"\n")
        .having(".config/selfcomp/config.toml", "person = \"lighthouse\"\n")
}

#[test]
fn somebody_looking_for_an_entry_sees_the_day_and_the_exercise() {
    let person = somebody();
    let entries = tab(&person, ["journal", "show", ""]);
    let expected = [
        ("last", "the newest entry"),
        // Late at night, where they were.
        ("20260413T011530Z-0123456789", "12 April 2026, evening-walk"),
        ("20260411T231530Z-7f3a9c2e10", "11 April 2026, A compassionate letter to myself"),
        ("20250101T081530Z-aaaaaaaaaa", "1 January 2025"),
    ];
    assert_eq!(entries, expected.map(|(id, what)| (id.to_owned(), what.to_owned())));
    assert_eq!(offered(&person, ["journal", "delete", "20260411T231530Z-7f3a9c2e10", "2025"]).len(), 1);
    assert_eq!(offered(&person, ["bring", "7f3a"]), ["7f3a9c2e10"]);
    let drafts = tab(&person, ["resume", ""]);
    assert_eq!(
        drafts,
        [("20260501T081530Z-bbbbbbbbbb".to_owned(), "1 May 2026, A self-compassion break".to_owned())]
    );
}

#[test]
fn nobody_pressing_tab_reads_a_word_or_a_tag_of_somebodys_own() {
    let person = somebody();
    let envs = person.command(&[]);
    let env = Env::new(
        envs.get_envs().map(|(name, value)| (name.to_owned(), value.unwrap_or_default().to_owned())),
    );
    let told = |words: &[&str]| {
        let asked: Vec<OsString> =
            ["selfcomp", "--", "selfcomp"].iter().chain(words).map(Into::into).collect();
        let shown =
            String::from_utf8(answer(OsStr::new("fish"), &asked, env.clone(), None).unwrap()).unwrap();
        assert!(!SECRETS.iter().any(|secret| shown.contains(secret)), "{words:?}: {shown}");
        !shown.is_empty()
    };
    let mut told_something = 0;
    for (name, command) in commands() {
        let words: Vec<&str> = name.split_whitespace().collect();
        let flags = command.get_arguments().filter_map(clap::Arg::get_long).map(|flag| format!("--{flag}"));
        for before in flags.map(Some).chain([None, Some("last".to_owned()), Some("--".to_owned())]) {
            let all: Vec<&str> = words.iter().copied().chain(before.as_deref()).collect();
            told_something += usize::from(told(&[&all[..], &[""]].concat()));
        }
        for secret in SECRETS {
            told(&[&words[..], &[&secret[..2]]].concat());
        }
    }
    assert!(told_something > 300, "{told_something}");
}

#[test]
fn the_newest_fifty_are_offered_and_older_ones_when_their_beginning_is_typed() {
    let person = (10..70).fold(Person::new(), |person, minute| {
        with_entry(
            person,
            &format!("2026041{}T0000{}Z-{minute}00000000", minute % 3, 10 + minute % 40),
            "break",
        )
    });
    let person = with_entry(person, "20110412T081530Z-7f3a9c2e10", "break");
    let found = offered(&person, ["journal", "show", ""]);
    assert_eq!(found.len(), 51);
    assert!(found[1..].is_sorted_by(|newer, older| newer > older), "{found:?}");
    assert_eq!(offered(&person, ["journal", "show", "2011"]), ["20110412T081530Z-7f3a9c2e10"]);
}

#[test]
fn exercises_of_ones_own_are_offered_with_their_titles() {
    let own = |id: &str, title: &str| {
        format!(
            "format = 1\n# Mine\n[about]\nid = \"{id}\"\ntitle = {title}\nkind = \"break\"\nminutes = 2\nlanguage = \"en\"\n"
        )
    };
    let person = Person::new()
        .with_exercise("walk", &own("walk", "\"A walk\""))
        .with_exercise("rest", &own("rest", "'A \"real\" rest'"))
        .with_exercise("break", &own("break", "\"My own break\""))
        .with_exercise("steer", &own("steer", "\"\\u001b[2JGone\\nand\\tgone\""))
        .with_exercise("raw", &own("raw", "\"\u{1b}[2JGone\r and gone\""))
        .with_exercise("torn", "[about]\ntitle = \"")
        .with_exercise("nothing", "")
        .with_exercise("support", &own("support", "\"Not the command\""))
        .with_exercise("No name", &own("no", "\"Not a name\""));
    let titles = tab(&person, ["show", ""]);
    let title = |id: &str| titles.iter().find(|(one, _)| one == id).map(|(_, title)| title.as_str());
    assert_eq!(title("walk"), Some("A walk"));
    assert_eq!(title("rest"), Some("A \"real\" rest"));
    assert_eq!(title("break"), Some("My own break"));
    assert!(title("steer").is_some_and(|title| title.contains("Gone and gone") && !title.contains('\u{1b}')));
    assert!(title("raw").is_some_and(|title| title.contains("Gone") && !title.contains(['\u{1b}', '\r'])));
    assert_eq!((title("torn"), title("nothing"), title("support")), (Some(""), Some(""), None));
    assert_eq!(titles.iter().filter(|(id, _)| id == "break").count(), 1);
    assert!(offered(&person, ["walk", "--"]).contains(&"--quick".to_owned()));
    assert!(offered(&person, ["w"]).contains(&"walk".to_owned()));
}

#[test]
fn names_of_files_that_could_steer_a_terminal_are_left_out() {
    let person = Person::new().having("m\u{1b}[2J.toml", "").having("m\nn", "").having("mine", "");
    assert_eq!(offered(&person, ["check", "m"]), ["mine"]);
}

#[test]
fn broken_and_hostile_folders_are_passed_over_in_silence() {
    let person = Person::new().having(".local/share/selfcomp/journal", "not a folder");
    assert_eq!(offered(&person, ["journal", "show", ""]), ["last"]);
    let person =
        somebody().having(".config/selfcomp/config.toml", "country = [").having("outside.md", "okapi");
    let month = person.path(&format!("{ENTRIES}/2026/04"));
    let pipe = month.join("20260414T011530Z-0123456789.md");
    mknodat(CWD, &pipe, FileType::Fifo, Mode::RWXU, 0).unwrap();
    symlink(person.path("outside.md"), month.join("20260415T011530Z-0123456789.md")).unwrap();
    let own = person.path(".local/share/selfcomp/exercises/en");
    fs::create_dir_all(own.join("folder.toml")).unwrap();
    mknodat(CWD, own.join("pipe.toml"), FileType::Fifo, Mode::RWXU, 0).unwrap();
    symlink("/dev/zero", own.join("zero.toml")).unwrap();
    let entries = tab(&person, ["journal", "show", "2026041"]);
    assert!(entries.contains(&("20260414T011530Z-0123456789".into(), "14 April 2026".into())), "{entries:?}");
    assert_eq!(tab(&person, ["show", "zero"]), [("zero".into(), String::new())]);
    fs::set_permissions(&month, fs::Permissions::from_mode(0o0)).unwrap();
    tab(&person, ["journal", "show", ""]);
    fs::set_permissions(&month, fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn without_a_home_and_without_a_reader_tab_is_quiet() {
    let person = Person::new().without("HOME").without("XDG_RUNTIME_DIR");
    assert_eq!(offered(&person, ["journal", "show", ""]), ["last"]);
    assert!(offered(&person, ["show", "br"]).contains(&"break".to_owned()));
    let mut command = person.command(&["--", "selfcomp", ""]);
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let output = command.env(VARIABLE, "fish").stdout(full).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty());
}

#[test]
fn pressing_tab_leaves_nothing_behind() {
    let person = somebody();
    let before = person.files();
    for words in [&["journal", "show", ""][..], &["resume", ""], &["break", "--"], &[""]] {
        tab(&person, words.iter().copied());
    }
    assert_eq!(person.files(), before);
}
