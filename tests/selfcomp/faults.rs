//! A process that is stopped at any call, or refused anything, loses nothing that a person was told is safe.

mod order;
mod strace;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use selfcomp::entry::Entry;
use selfcomp::exercise::Answer;

use self::strace::{Call, End, Fault};
use crate::person::Person;

/// An exercise of three questions.
pub const EXERCISE: &str = r#"format = 1

[about]
id = "three"
title = "Three questions"
summary = "Three questions, one after the other."
kind = "letter"
minutes = 1
language = "en"
revision = 1
author = "a person"
licence = "CC-BY-4.0"

[[step]]
id = "first"
ask = "What came first?"

[[step]]
id = "second"
ask = "What came second?"

[[step]]
id = "third"
ask = "What came third?"

[[step]]
end = "That is all."
"#;

const WORDS: [(&str, &str); 3] = [("first", "the rain"), ("second", "the door"), ("third", "a long breath")];
const ENTRIES: &str = ".local/share/selfcomp/journal/entries";
/// Three answers.
pub const ANSWERS: &str = "first = \"the rain\"\nsecond = \"the door\"\nthird = \"a long breath\"\n";
/// Answers it from a file, and keeps all of it.
pub const KEEP: [&str; 5] = ["three", "--answers", "answers.toml", "--keep", "all"];

/// What somebody does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Keeps something for the first time.
    First,
    /// Keeps something beside what is there.
    Again,
    /// Answers two questions, and then is gone.
    Draft,
    /// Answers all three, and keeps all of it.
    Promote,
}

impl Way {
    const ALL: [Self; 4] = [Self::First, Self::Again, Self::Draft, Self::Promote];

    fn words(self) -> &'static [&'static str] {
        if matches!(self, Self::First | Self::Again) { &KEEP } else { &KEEP[..1] }
    }

    fn says(self) -> &'static str {
        match self {
            Self::First | Self::Again => "",
            Self::Draft => "the rain\nthe door\n",
            Self::Promote => "the rain\nthe door\na long breath\n2\n",
        }
    }

    /// Somebody about to do it. Unless it is the first time, there is an entry, a draft of another session,
    /// and what a killed process left two days ago.
    fn person(self) -> Person {
        let person = Person::asked().with_exercise("three", EXERCISE).having("answers.toml", ANSWERS);
        if self != Self::First {
            assert_eq!(person.runs(&KEEP).code, Some(0));
            let person = person.saying("the rain\n");
            assert_eq!(person.runs(&["three"]).code, Some(0));
            let left = person.path(".local/share/selfcomp/journal/.tmp/1-20260412T081530Z-7f3a9c2e10.md");
            fs::write(&left, "+++").unwrap();
            let old = SystemTime::now() - Duration::from_hours(48);
            fs::File::options().write(true).open(&left).unwrap().set_modified(old).unwrap();
            return person;
        }
        person
    }
}

/// The entries and drafts of a home, with the time of their last change.
pub type Files = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

fn files(person: &Person, below: &[&str]) -> Files {
    let all = person.files().into_iter();
    let ours = all.filter(|path| {
        let place = path.strip_prefix(person.path("")).unwrap();
        below.iter().any(|folder| place.starts_with(folder))
            && path.extension().is_some_and(|end| end == "md")
    });
    let kept = |path: &Path| (fs::read(path).unwrap(), path.metadata().unwrap().modified().unwrap());
    ours.map(|path| (path.clone(), kept(&path))).collect()
}

/// The entries in a home.
pub fn entries(person: &Person) -> Files {
    files(person, &[ENTRIES])
}

/// The drafts in a home.
pub fn drafts(person: &Person) -> Files {
    let drafts = files(person, &[".local/state/selfcomp/drafts", "run/selfcomp/drafts"]);
    drafts
        .into_iter()
        .filter(|(path, _)| !path.file_name().unwrap().as_encoded_bytes().starts_with(b"."))
        .collect()
}

/// The answers in a file, when it is whole.
pub fn answers(bytes: &[u8]) -> Result<Vec<(String, String)>, String> {
    let text = str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let entry = Entry::from_markdown(text).map_err(|fault| format!("{fault:?} in {text:?}"))?;
    let text = |answer| if let Answer::Text(text) = answer { text } else { String::new() };
    Ok(entry.record.answers.into_iter().map(|given| (given.key, text(given.answer))).collect())
}

fn holds(answers: &[(String, String)], words: &[(&str, &str)]) -> bool {
    let same =
        |((key, text), word): (&(String, String), &(&str, &str))| (key.as_str(), text.as_str()) == *word;
    answers.len() >= words.len() && answers.iter().zip(words).all(same)
}

/// What is there before something goes wrong.
struct Before {
    entries: Files,
    drafts: Files,
}

impl Before {
    fn of(person: &Person) -> Self {
        Self { entries: entries(person), drafts: drafts(person) }
    }

    /// What a person could reproach the program with.
    fn reproaches(&self, person: &Person, way: Way, end: &End, call: &Call) -> Result<(), String> {
        let (entries, drafts) = (entries(person), drafts(person));
        self.untouched(&entries, &drafts)?;
        let kept = fresh(&self.entries, &entries)?;
        let put_by = fresh(&self.drafts, &drafts)?;
        if let Some(torn) = kept.iter().find(|answers| answers.len() != 3 || !holds(answers, &WORDS)) {
            return Err(format!("an entry is not what was said: {torn:?}"));
        }
        if end.err.contains("Kept.") && kept.len() != 1 {
            return Err("it said that it is kept, and it is not".to_owned());
        }
        let safe = |words: &[(&str, &str)]| {
            words.is_empty() || kept.iter().chain(&put_by).any(|answers| holds(answers, words))
        };
        if !end.err.contains("cannot be put by") && !safe(acknowledged(way, &end.err)) {
            return Err("an answer before the last question is nowhere".to_owned());
        }
        match end.code {
            None => Ok(()),
            // Whoever read the questions has gone: nothing is wrong, and nobody is asked any further.
            Some(0) if end.log.contains("EPIPE") => Ok(()),
            Some(0) => went_well(way, end, call, &kept, &put_by),
            Some(1 | 2) => went_wrong(end, call, kept.is_empty(), safe(&WORDS)),
            Some(other) => Err(format!("exit code {other}")),
        }
    }

    fn untouched(&self, entries: &Files, drafts: &Files) -> Result<(), String> {
        for (now, before) in [(entries, &self.entries), (drafts, &self.drafts)] {
            if let Some((path, _)) = before.iter().find(|(path, file)| now.get(*path) != Some(file)) {
                return Err(format!("{} is not as it was", path.display()));
            }
        }
        Ok(())
    }
}

/// The answers in every file that was not there before.
fn fresh(before: &Files, now: &Files) -> Result<Vec<Vec<(String, String)>>, String> {
    let new = now.iter().filter(|(path, _)| !before.contains_key(*path));
    new.map(|(_, (bytes, _))| answers(bytes)).collect()
}

/// When the next question is there, the answer before it is safe.
fn acknowledged(way: Way, err: &str) -> &'static [(&'static str, &'static str)] {
    let reached = ["What came second?", "What came third?", "That is all."];
    let count = reached.iter().filter(|words| err.contains(**words)).count();
    if matches!(way, Way::Draft | Way::Promote) { &WORDS[..count] } else { &[] }
}

type Answers = Vec<(String, String)>;

fn went_well(way: Way, end: &End, call: &Call, kept: &[Answers], put_by: &[Answers]) -> Result<(), String> {
    let (entries, drafts) = if way == Way::Draft { (0, 1) } else { (1, 0) };
    if (kept.len(), put_by.len()) != (entries, drafts) {
        return Err(format!(
            "it went well, but there are {} entries and {} drafts",
            kept.len(),
            put_by.len()
        ));
    }
    if way == Way::Draft && !holds(&put_by[0], &WORDS[..2]) {
        return Err("it went well, but the draft is behind".to_owned());
    }
    let said = if way == Way::Draft { "put by" } else { "Kept." };
    (end.err.contains(said) || to_stderr(call))
        .then_some(())
        .ok_or_else(|| "it went well, and nothing was said".to_owned())
}

fn went_wrong(end: &End, call: &Call, nothing_kept: bool, safe: bool) -> Result<(), String> {
    if !end.err.contains("selfcomp: ") && !to_stderr(call) {
        return Err("it failed without a sentence".to_owned());
    }
    if end.err.contains("could not be kept") && !nothing_kept {
        return Err("it is kept, but it says that it is not".to_owned());
    }
    if end.err.contains("put by as a draft") && !safe {
        return Err("it speaks of a draft that does not have everything".to_owned());
    }
    Ok(())
}

/// Where nothing more can be said.
fn to_stderr(call: &Call) -> bool {
    call.name == "write" && call.line.contains("write(2<")
}

/// Everything that can go wrong at a call.
fn faults(call: &Call) -> Vec<Fault> {
    const ALL: [&str; 10] =
        ["ENOSPC", "EIO", "EDQUOT", "EINTR", "EROFS", "EMFILE", "EACCES", "EINVAL", "ENOSYS", "EEXIST"];
    let errors: &[&'static str] = match call.name.as_str() {
        "write" if to_stderr(call) => &["EIO", "EINTR", "EPIPE"],
        "read" | "close" | "statx" | "fstat" | "newfstatat" | "getdents64" | "getrandom" => {
            &["EIO", "EINTR", "EACCES"]
        }
        _ => &ALL,
    };
    [Fault::Kill].into_iter().chain(errors.iter().map(|errno| Fault::Fails(errno))).collect()
}

/// The same errors, as they are on a disk that stays broken: from the first call of each name on.
fn lasting(cases: &[(Call, Fault)]) -> Vec<(Call, Fault)> {
    const NAMES: [&str; 8] =
        ["mkdir", "mkdirat", "fsync", "flock", "renameat", "renameat2", "unlinkat", "getdents64"];
    let mut seen = BTreeSet::new();
    let first = cases.iter().filter(|(call, fault)| match fault {
        // What is interrupted for ever is tried for ever.
        Fault::Fails("EINTR") | Fault::Kill | Fault::Lasts(_) => false,
        Fault::Fails(errno) => {
            NAMES.contains(&call.name.as_str()) && seen.insert((call.name.clone(), *errno))
        }
    });
    let lasts = |fault: &Fault| if let Fault::Fails(errno) = fault { Fault::Lasts(errno) } else { *fault };
    first.map(|(call, fault)| (call.clone(), lasts(fault))).collect()
}

/// One thing that goes wrong, and what a person could say about it.
fn try_one(way: Way, template: &Person, call: &Call, fault: Fault) -> Result<(), String> {
    let person = Person::in_memory();
    copy(&template.path(""), &person.path(""));
    let before = Before::of(&person);
    let end = strace::with_fault(&person, way.words(), way.says(), call, fault);
    let blame =
        |fault_found: String| format!("{way:?}, {fault:?} at {}: {fault_found}\n{}", call.line, end.err);
    if !(if fault == Fault::Kill { end.code.is_none() } else { end.log.contains("(INJECTED)") }) {
        return Err(blame(format!("nothing went wrong: {}", end.log)));
    }
    before.reproaches(&person, way, &end, call).map_err(blame)?;
    let next = Before::of(&person);
    let again = person.runs(&KEEP);
    if again.code != Some(0) || entries(&person).len() != next.entries.len() + 1 {
        return Err(blame(format!("the next time does not work: {}", again.err)));
    }
    next.untouched(&entries(&person), &drafts(&person)).map_err(blame)
}

fn copy(from: &Path, to: &Path) {
    for file in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let new = to.join(file.file_name());
        if file.file_type().unwrap().is_dir() {
            let _ = fs::create_dir(&new);
            fs::set_permissions(&new, file.metadata().unwrap().permissions()).unwrap();
            copy(&file.path(), &new);
        } else {
            fs::copy(file.path(), &new).unwrap();
            let time = file.metadata().unwrap().modified().unwrap();
            fs::File::options().write(true).open(&new).unwrap().set_modified(time).unwrap();
        }
    }
}

/// Everything that can go wrong on one way: how many cases, and what a person could say.
fn everything(way: Way) -> (usize, Vec<String>) {
    let template = way.person();
    let trial = Person::asked();
    copy(&template.path(""), &trial.path(""));
    let log = strace::trace(&trial, way.words(), way.says()).log;
    let cases: Vec<(Call, Fault)> = strace::calls(&log)
        .into_iter()
        .flat_map(|call| faults(&call).into_iter().map(move |fault| (call.clone(), fault)))
        .collect();
    let cases: Vec<(Call, Fault)> = lasting(&cases).into_iter().chain(cases).collect();
    let kills = cases.iter().filter(|(_, fault)| *fault == Fault::Kill).count();
    #[allow(clippy::print_stdout, reason = "how much was tried belongs to the result")]
    {
        println!("{way:?}: stopped at {kills} calls, {} refused", cases.len() - kills);
    }
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from).max(2) {
            scope.spawn(|| {
                while let Some((call, fault)) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(reproach) = try_one(way, &template, call, *fault) {
                        found.lock().unwrap().push(reproach);
                    }
                }
            });
        }
    });
    (cases.len(), found.into_inner().unwrap())
}

#[test]
#[ignore = "needs strace"]
fn nobody_loses_a_word_at_whatever_call_the_program_is_stopped_or_refused() {
    let (mut all, mut found) = (0, Vec::new());
    for way in Way::ALL {
        let (cases, reproaches) = everything(way);
        assert!(cases > 400, "{way:?}: only {cases} cases");
        all += cases;
        found.extend(reproaches);
    }
    assert!(found.is_empty(), "{} of {all}:\n{}", found.len(), found[..found.len().min(30)].join("\n"));
}

#[test]
#[ignore = "needs strace"]
fn somebody_whose_disk_cannot_rename_or_unlink_has_it_all_the_same() {
    let person = Way::Again.person();
    let before = entries(&person);
    let errors = [("renameat2", "ENOSYS"), ("unlinkat", "EIO"), ("unlink", "EIO")];
    let end = strace::without(&person, &KEEP, &errors);
    assert_eq!((end.code, fresh(&before, &entries(&person)).unwrap().len()), (Some(0), 1), "{}", end.err);
}

#[test]
#[ignore = "needs strace"]
fn somebody_who_reads_kept_or_the_next_question_has_it_on_the_disk() {
    for way in Way::ALL {
        let person = way.person();
        let end = strace::trace(&person, way.words(), way.says());
        assert!(end.err.contains(if way == Way::Draft { "put by" } else { "Kept." }), "{}", end.err);
        let found = order::faults(&end.log, &person.path(""));
        assert!(found.is_empty(), "{way:?}:\n{}", found.join("\n"));
    }
}

/// Somebody who has kept something and has no draft yet, not even a place for it.
fn without_drafts() -> Person {
    let person = Way::First.person();
    assert_eq!(person.runs(&KEEP).code, Some(0));
    person
}

#[test]
#[ignore = "needs strace"]
fn somebody_whose_last_run_was_killed_has_it_on_the_disk_this_time() {
    let makers: [(Way, fn() -> Person); 2] =
        [(Way::First, || Way::First.person()), (Way::Draft, without_drafts)];
    for (way, make) in makers {
        let log = strace::trace(&make(), way.words(), way.says()).log;
        let syncs: Vec<Call> = strace::calls(&log).into_iter().filter(|call| call.name == "fsync").collect();
        assert!(syncs.len() >= 6, "{way:?}: {syncs:#?}");
        for call in syncs {
            let person = make();
            let killed = strace::trace_until(&person, way.words(), way.says(), &call);
            assert_eq!(killed.code, None);
            let end = strace::trace(&person, way.words(), way.says());
            let found = order::faults_after(&killed.log, &end.log, &person.path(""));
            assert!(found.is_empty(), "{way:?}, killed at {}:\n{}", call.line, found.join("\n"));
        }
    }
}

/// What a log syncs, folders and files.
fn synced(log: &str) -> BTreeSet<&str> {
    let syncs = log.lines().filter(|line| line.contains(" fsync("));
    syncs.filter_map(|line| Some(line.split_once('<')?.1.split_once('>')?.0)).collect()
}

#[test]
#[ignore = "needs strace"]
fn somebody_whose_words_are_not_on_the_disk_would_be_noticed() {
    // The folders from the journal down, the entry and what was met; the entry, its folder, the draft, its folder
    // and the memory of phrases.
    for (way, needed) in [(Way::First, 7), (Way::Promote, 5)] {
        let person = way.person();
        let log = strace::trace(&person, way.words(), way.says()).log;
        let without = |path: &str| {
            let gone = |line: &str| line.contains(" fsync(") && line.contains(&format!("<{path}>"));
            log.lines().filter(|line| !gone(line)).collect::<Vec<_>>().join("\n")
        };
        let noticed = synced(&log).into_iter();
        let noticed: Vec<&str> =
            noticed.filter(|path| !order::faults(&without(path), &person.path("")).is_empty()).collect();
        assert_eq!(noticed.len(), needed, "{way:?}: {noticed:#?}");
    }
}

#[test]
#[ignore = "needs strace"]
fn a_draft_that_is_one_answer_behind_the_disk_would_be_noticed() {
    let person = Way::Draft.person();
    let log = strace::trace(&person, Way::Draft.words(), Way::Draft.says()).log;
    let lines: Vec<&str> = log.lines().collect();
    let found = |at: &usize| {
        let kept: Vec<&str> =
            lines.iter().enumerate().filter(|(line, _)| line != at).map(|(_, line)| *line).collect();
        !order::faults(&kept.join("\n"), &person.path("")).is_empty()
    };
    let syncs = (0..lines.len()).filter(|at| lines[*at].contains(" fsync(") && lines[*at].contains("drafts"));
    assert_eq!(syncs.filter(found).count(), 4, "for each answer the draft and its folder");
}

#[test]
#[ignore = "needs strace"]
fn a_program_that_promises_too_early_is_found_out() {
    let person = Person::new();
    let mut careless = Command::new("sh");
    careless.args(["-c", "echo words > new && mv new entry && echo Kept. >&2"]);
    careless.env("PATH", "/usr/bin:/bin").current_dir(person.path(""));
    let found = order::faults(&strace::trace_any(&careless).log, &person.path(""));
    assert!(found.len() >= 2 && found[0].contains("got its name before"), "{found:?}");
}

#[test]
fn somebody_whose_entry_is_torn_or_missing_or_changed_would_be_noticed() {
    let call = Call { name: "fsync".into(), number: 1, line: String::new() };
    let person = Way::Again.person();
    let before = Before::of(&person);
    let kept = person.runs(&KEEP);
    let end = |code| End { code, err: kept.err.clone(), log: String::new() };
    let reproaches = |end: &End| before.reproaches(&person, Way::Again, end, &call);
    assert_eq!(reproaches(&end(Some(0))), Ok(()));
    assert!(reproaches(&end(Some(101))).is_err());
    let silent = End { err: String::new(), ..end(Some(1)) };
    assert!(reproaches(&silent).unwrap_err().contains("without a sentence"));
    let new = entries(&person).into_keys().find(|path| !before.entries.contains_key(path)).unwrap();
    let text = fs::read_to_string(&new).unwrap();
    fs::write(&new, &text[..text.len() / 2]).unwrap();
    assert!(reproaches(&end(Some(0))).is_err());
    fs::remove_file(&new).unwrap();
    assert!(reproaches(&end(None)).unwrap_err().contains("it is not"));
    fs::write(&new, &text).unwrap();
    fs::write(before.entries.keys().next().unwrap(), &text).unwrap();
    assert!(reproaches(&end(Some(0))).unwrap_err().contains("not as it was"));
}
