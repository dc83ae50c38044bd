//! Disks that are full, folders that are not one's own, clocks that are wrong: a clear sentence, and nothing
//! lost or half there.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::faults::{ANSWERS, EXERCISE, KEEP, answers, drafts, entries};
use crate::person::Person;

const JOURNAL: &str = ".local/share/selfcomp/journal";
const DRAFTS: &str = ".local/state/selfcomp/drafts";

/// What a shell did.
struct Done {
    code: Option<i32>,
    err: String,
}

/// Somebody with an exercise and their answers.
fn somebody() -> Person {
    Person::asked().with_exercise("three", EXERCISE).having("answers.toml", ANSWERS)
}

/// The same with one entry.
fn keeping() -> Person {
    let person = somebody();
    assert_eq!(person.runs(&KEEP).code, Some(0));
    person
}

/// Runs a script in the home of this person, where `$keep` keeps three answers and `$ask` asks for them.
fn shell(person: &Person, how: &[&str], script: &str) -> Done {
    let like = person.command(&KEEP);
    let words = how.iter().copied().chain(["sh", "-c", script]).collect::<Vec<_>>();
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).env_clear().current_dir(person.path(""));
    command.envs(like.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let program = like.get_program().to_str().unwrap();
    command.env("PATH", "/usr/bin:/bin:/usr/sbin:/sbin").env("ask", format!("{program} three"));
    command.env("keep", format!("{program} {}", KEEP.join(" ")));
    let output = command.stdin(Stdio::null()).stdout(Stdio::piped()).output().unwrap();
    Done { code: output.status.code(), err: String::from_utf8(output.stderr).unwrap() }
}

/// Every entry is whole.
fn whole(person: &Person) -> usize {
    let entries = entries(person);
    for (path, (bytes, _)) in &entries {
        assert_eq!(answers(bytes).unwrap().len(), 3, "{}", path.display());
    }
    entries.len()
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut files| files.next().is_none())
}

/// Nothing can be kept: it is said, and what was there is as it was.
fn refused(person: &Person, done: &Done, why: &str) {
    assert_eq!(done.code, Some(1), "{}", done.err);
    assert!(done.err.contains("This could not be kept (") && done.err.contains(why), "{}", done.err);
    assert!(!done.err.contains("Kept."), "{}", done.err);
    whole(person);
}

/// The folders of a journal with an entry, from the top down.
fn folders(person: &Person) -> Vec<PathBuf> {
    let entry = entries(person).into_keys().next().unwrap();
    let above: Vec<PathBuf> = entry.ancestors().skip(1).take(4).map(Path::to_owned).collect();
    above.into_iter().rev().chain([person.path(JOURNAL).join(".tmp")]).collect()
}

/// Instead of each folder of the journal there is something else.
fn instead_of_a_folder(put: impl Fn(&Path, &Path), why: &str) {
    for number in 0..5 {
        let person = keeping();
        let folder = folders(&person)[number].clone();
        let aside = person.path("aside");
        fs::rename(&folder, &aside).unwrap();
        let before = fs::read_dir(&aside).unwrap().count();
        put(&folder, &aside);
        let done = shell(&person, &["env"], "$keep");
        refused(&person, &done, why);
        assert_eq!(fs::read_dir(&aside).unwrap().count(), before, "something was written elsewhere");
    }
}

#[test]
fn somebody_whose_folder_is_a_link_keeps_nothing_elsewhere() {
    instead_of_a_folder(|folder, aside| symlink(aside, folder).unwrap(), "is a link or a file, not a folder");
}

#[test]
fn somebody_whose_folder_is_a_pipe_does_not_wait_for_it() {
    let fifo = |folder: &Path, _: &Path| {
        assert!(Command::new("mkfifo").arg(folder).status().unwrap().success());
    };
    instead_of_a_folder(fifo, "is a link or a file, not a folder");
}

#[test]
fn somebody_whose_folder_is_open_to_others_is_told() {
    for number in 0..5 {
        let person = keeping();
        fs::set_permissions(&folders(&person)[number], Permissions::from_mode(0o777)).unwrap();
        refused(&person, &shell(&person, &["env"], "$keep"), "others could write in ");
        assert_eq!(whole(&person), 1);
    }
}

#[test]
#[ignore = "needs root, to give a folder away"]
fn somebody_whose_folder_belongs_to_another_account_is_told() {
    for number in 0..5 {
        let person = keeping();
        let folder = folders(&person)[number].clone();
        let give = |to: &str| {
            let root = rustix::process::geteuid().is_root();
            let how: &[&str] = if root { &["env"] } else { &["sudo", "-n"] };
            let mut command = Command::new(how[0]);
            command.args(&how[1..]).args(["chown", to]).arg(&folder);
            assert!(command.status().unwrap().success(), "root is needed");
        };
        give("12345");
        let done = shell(&person, &["env"], "$keep");
        give(&rustix::process::geteuid().as_raw().to_string());
        assert_eq!(done.code, Some(1), "{}", done.err);
        assert!(done.err.contains("This could not be kept ("), "{}", done.err);
        assert_eq!(whole(&person), 1);
    }
}

#[test]
fn somebody_whose_drafts_are_a_link_has_them_in_memory() {
    let person = keeping();
    fs::create_dir_all(person.path(DRAFTS).parent().unwrap()).unwrap();
    fs::create_dir(person.path("elsewhere")).unwrap();
    symlink(person.path("elsewhere"), person.path(DRAFTS)).unwrap();
    let done = shell(&person, &["env"], "printf 'the rain\nthe door\n' | $ask");
    assert_eq!(done.code, Some(0), "{}", done.err);
    assert!(done.err.contains("until you log") && done.err.contains("out."), "{}", done.err);
    assert!(is_empty(&person.path("elsewhere")));
    let drafts = drafts(&person);
    assert_eq!(answers(&drafts.values().next().unwrap().0).unwrap().len(), 2);
}

/// Root can write everywhere, unless it gives that up.
fn bound() -> &'static [&'static str] {
    if rustix::process::geteuid().is_root() {
        &["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    } else {
        &["env"]
    }
}

#[test]
fn somebody_who_may_not_write_in_the_journal_has_a_draft() {
    let person = keeping();
    let month = folders(&person)[3].clone();
    fs::set_permissions(&month, Permissions::from_mode(0o500)).unwrap();
    refused(&person, &shell(&person, bound(), "$keep"), "Permission denied");
    let done = shell(&person, bound(), "printf 'the rain\nthe door\na long breath\n2\n' | $ask");
    refused(&person, &done, "Your words are put by as a draft");
    assert_eq!(answers(&drafts(&person).values().next().unwrap().0).unwrap().len(), 3);
    assert!(is_empty(&person.path(JOURNAL).join(".tmp")), "something is half there");
    fs::set_permissions(&month, Permissions::from_mode(0o700)).unwrap();
    assert_eq!(person.runs(&KEEP).code, Some(0));
}

#[test]
fn somebody_who_may_write_nowhere_is_told_so_once_and_goes_on_to_the_end() {
    let person = keeping();
    for folder in [".local/state/selfcomp", "run/selfcomp"] {
        fs::create_dir_all(person.path(folder)).unwrap();
        fs::set_permissions(person.path(folder), Permissions::from_mode(0o500)).unwrap();
    }
    let done = shell(&person, bound(), "printf 'the rain\nthe door\n' | $ask");
    assert_eq!(done.code, Some(1), "{}", done.err);
    assert_eq!(done.err.matches("be put by on the way").count(), 1, "{}", done.err);
    assert!(done.err.contains("could not be put by"), "{}", done.err);
    // The journal can still be written.
    let done = shell(&person, bound(), "printf 'the rain\nthe door\na long breath\n2\n' | $ask");
    assert_eq!(done.code, Some(0), "{}", done.err);
    assert_eq!(whole(&person), 2);
}

#[test]
fn somebody_without_a_home_is_told_that_nothing_can_be_kept() {
    let person =
        Person::asked().without("HOME").having("a.toml", "topic = \"a day\"\nletter = \"Dear you\"\n");
    let done = person.runs(&["letter", "--answers", "a.toml", "--keep", "all"]);
    assert_eq!(done.code, Some(1), "{}", done.err);
    assert!(done.err.contains("neither XDG_DATA_HOME nor HOME"), "{}", done.err);
}

#[test]
fn somebody_whose_files_may_not_grow_is_told() {
    for blocks in ["0", "1"] {
        let person = somebody().having("answers.toml", &ANSWERS.replace("rain", &"rain ".repeat(400)));
        let done = shell(&person, &["env"], &format!("ulimit -f {blocks}; $keep"));
        refused(&person, &done, "File too large");
        assert_eq!(whole(&person), 0);
        assert!(is_empty(&person.path(JOURNAL).join(".tmp")), "something is half there");
    }
}

#[test]
fn somebody_whose_reader_has_gone_has_it_all_the_same() {
    for stream in [1, 2] {
        let person = keeping();
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = person.command(&KEEP);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if stream == 1 {
            command.stdout(writer)
        } else {
            command.stderr(writer)
        };
        assert_eq!(command.status().unwrap().code(), Some(0));
        assert_eq!(whole(&person), 2);
    }
}

/// R33
#[test]
fn whatever_the_mask_only_this_person_can_read_it_and_they_can() {
    for mask in ["000", "777"] {
        let person = somebody();
        let script = format!("umask {mask}; $keep && $keep && printf 'the rain\n' | $ask");
        let done = shell(&person, bound(), &script);
        assert_eq!(done.code, Some(0), "{}", done.err);
        assert_eq!(whole(&person), 2);
        let mode = |path: &Path| path.metadata().unwrap().mode() & 0o777;
        for folder in folders(&person) {
            assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        }
        let files = entries(&person).into_keys().chain(drafts(&person).into_keys());
        assert_eq!(files.map(|file| assert_eq!(mode(&file), 0o600, "{}", file.display())).count(), 3);
    }
}

#[test]
#[ignore = "needs faketime"]
fn somebody_whose_clock_is_wrong_keeps_everything_under_its_own_name() {
    let person = keeping();
    let before = entries(&person);
    let script = "for when in '1970-01-01 00:00:01' '2 years ago' '2 years ago' '2099-12-31 23:59:59'; do
        faketime \"$when\" $keep || exit; done; $keep";
    let done = shell(&person, &["env"], script);
    assert_eq!(done.code, Some(0), "{}", done.err);
    assert_eq!(whole(&person), 6);
    let after = entries(&person);
    assert!(before.iter().all(|(path, file)| after.get(path) == Some(file)));
    assert!(after.keys().any(|path| path.to_str().unwrap().contains("/entries/1970/01/19700101T")));
}

/// Runs a script where things can be mounted that nobody else sees.
fn with_mounts(person: &Person, script: &str) -> Done {
    let root = rustix::process::geteuid().is_root();
    let how: &[&str] =
        if root { &["unshare", "--mount"] } else { &["unshare", "--user", "--map-root-user", "--mount"] };
    shell(person, how, &format!("set -e; {script}"))
}

#[test]
#[ignore = "needs a mount"]
fn somebody_whose_disk_is_full_loses_nothing_that_was_said_to_be_kept() {
    for limit in ["size=256k", "nr_inodes=50"] {
        let person = somebody();
        let done = with_mounts(
            &person,
            &format!(
                "mkdir -p {JOURNAL}; mount -t tmpfs -o mode=700,{limit} tmpfs {JOURNAL}
                 kept=0; while $keep 2>said; do kept=$((kept + 1)); done
                 code=0; printf 'the rain\nthe door\na long breath\n2\n' | $ask || code=$?
                 cp -a {JOURNAL} copy; cat said; cat said >&2; echo $kept $code >count"
            ),
        );
        assert_eq!(done.code, Some(0), "{}", done.err);
        let count = fs::read_to_string(person.path("count")).unwrap();
        let (kept, code) = count.trim().split_once(' ').unwrap();
        assert_eq!(code, "1", "{}", done.err);
        assert!(done.err.contains("This could not be kept (No space left on device"), "{}", done.err);
        assert!(done.err.contains("Your words are put by as a draft"), "{}", done.err);
        // What was mounted has gone with the shell.
        fs::remove_dir(person.path(JOURNAL)).unwrap();
        fs::rename(person.path("copy"), person.path(JOURNAL)).unwrap();
        assert!(whole(&person) > 20 && whole(&person).to_string() == kept, "{kept} of {}", whole(&person));
        assert!(is_empty(&person.path(JOURNAL).join(".tmp")), "something is half there");
        assert_eq!(answers(&drafts(&person).values().next().unwrap().0).unwrap().len(), 3);
        assert_eq!(person.runs(&KEEP).code, Some(0));
    }
}

#[test]
#[ignore = "needs a mount"]
fn somebody_whose_disk_for_drafts_is_full_hears_of_it_and_still_keeps_the_end() {
    let person = keeping();
    let script = "mkdir -p .local/state; mount -t tmpfs -o mode=700,size=16k tmpfs .local/state
        mount -t tmpfs -o mode=700,size=16k tmpfs run
        for place in .local/state run; do mkdir -m 700 $place/selfcomp $place/selfcomp/drafts
            cat /dev/zero >$place/full 2>/dev/null || :; done
        printf 'the rain\nthe door\na long breath\n2\n' | $ask";
    let done = with_mounts(&person, script);
    assert_eq!(done.code, Some(0), "{}", done.err);
    assert_eq!(done.err.matches("be put by on the way").count(), 1, "{}", done.err);
    assert_eq!(whole(&person), 2);
}

#[test]
#[ignore = "needs a mount"]
fn somebody_whose_disk_is_read_only_reads_on_and_has_a_draft() {
    let person = keeping();
    let read_only = format!("mount --bind {JOURNAL} {JOURNAL}; mount -o remount,ro,bind {JOURNAL}");
    let done = with_mounts(&person, &format!("{read_only}; $keep"));
    refused(&person, &done, "Read-only file system");
    let ask = "printf 'the rain\nthe door\na long breath\n2\n' | $ask";
    let done = with_mounts(&person, &format!("{read_only}; {ask}"));
    refused(&person, &done, "Your words are put by as a draft");
    assert_eq!(whole(&person), 1);
    assert_eq!(answers(&drafts(&person).values().next().unwrap().0).unwrap().len(), 3);
}
