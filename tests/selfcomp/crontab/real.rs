//! The same with Debian's own `crontab`, on tables that are there for the test alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use selfcomp::env::Env;
use selfcomp::scheduler::crontab::{Crontab, Done};

use super::within::inside;
use super::{LINE, OWN, block, editors, said};

/// Its own tables.
const TABLES: &str = "/var/spool/cron/crontabs";

fn crontab(path: &str) -> Crontab {
    Crontab::of(&Env::new([("PATH".into(), path.into())]), Path::new("/run/selfcomp"))
}

/// What the program shows: the exit code, and what it says.
fn listed() -> (Option<i32>, Vec<u8>, String) {
    let output = Command::new("crontab").arg("-l").env("LC_ALL", "C").output().unwrap();
    (output.status.code(), output.stdout, String::from_utf8(output.stderr).unwrap())
}

fn table() -> Option<Vec<u8>> {
    let (code, out, err) = listed();
    assert!(code == Some(0) || err.starts_with("no crontab for "), "{err}");
    (code == Some(0)).then_some(out)
}

fn install(table: &[u8]) {
    fs::write("/run/table", table).unwrap();
    assert!(Command::new("crontab").arg("/run/table").status().unwrap().success());
}

#[test]
#[ignore = "needs Debian's cron, and root"]
fn somebody_without_a_crontab_has_none_again_when_reminders_are_gone() {
    inside(module_path!(), "somebody_without_a_crontab_has_none_again_when_reminders_are_gone", || {
        let crontab = crontab("/usr/bin");
        assert!(crontab.answers());
        assert_eq!(crontab.put(LINE).unwrap(), Done::Written);
        assert_eq!(crontab.put(LINE).unwrap(), Done::AsItWas);
        assert_eq!(table(), Some(block(LINE)));
        assert_eq!(crontab.take_out().unwrap(), Done::Written);
        let (code, _, said) = listed();
        assert_eq!((code, said.as_str()), (Some(1), "no crontab for root\n"));
        assert!(!Path::new("/run/selfcomp/crontab").exists());
        assert_eq!(fs::read_dir(TABLES).unwrap().count(), 0);
    });
}

#[test]
#[ignore = "needs Debian's cron, and root"]
fn somebody_with_a_crontab_has_it_to_the_byte_when_reminders_are_gone() {
    inside(module_path!(), "somebody_with_a_crontab_has_it_to_the_byte_when_reminders_are_gone", || {
        let foreign = b"# caf\xe9 \x01\x1b\xc2\x85\n0 3 * * * a%b \\% c \n\n\n\t@reboot x\n".as_slice();
        for own in [b"".as_slice(), OWN, foreign] {
            install(own);
            let crontab = crontab("/usr/bin");
            crontab.put(LINE).unwrap();
            assert_eq!(table().unwrap(), [own, &block(LINE)].concat());
            crontab.take_out().unwrap();
            assert_eq!(table().as_deref(), Some(own));
        }
    });
}

/// `crontab -l` shows a carriage return as two letters, so the table would come back with those.
#[test]
#[ignore = "needs Debian's cron, and root"]
fn somebody_whose_lines_end_as_elsewhere_is_told_that_they_cannot_be_read() {
    inside(module_path!(), "somebody_whose_lines_end_as_elsewhere_is_told_that_they_cannot_be_read", || {
        install(b"# mine\n0 3 * * * one\r\n");
        let before = fs::read(Path::new(TABLES).join("root")).unwrap();
        let sentence = said(crontab("/usr/bin").put(LINE)).unwrap();
        assert!(sentence.starts_with("Line 2 of your crontab has a `\\r` in it"), "{sentence}");
        assert_eq!(fs::read(Path::new(TABLES).join("root")).unwrap(), before);
    });
}

#[test]
#[ignore = "needs Debian's cron, and root"]
fn twenty_at_once_at_the_real_crontab_lose_nothing() {
    inside(module_path!(), "twenty_at_once_at_the_real_crontab_lose_nothing", || {
        editors::twenty_at(&crontab("/usr/bin"), table);
        install(OWN);
        editors::twenty_at(&crontab("/usr/bin"), table);
    });
}

/// A folder with a `crontab` that is Debian's, for an account with few rights.
fn as_nobody() -> PathBuf {
    let folder = PathBuf::from("/var/spool/cron/nobody");
    fs::create_dir_all(&folder).unwrap();
    let script =
        "#!/bin/sh\nexec setpriv --reuid=65534 --regid=65534 --clear-groups /usr/bin/crontab \"$@\"\n";
    fs::write(folder.join("crontab"), script).unwrap();
    assert!(Command::new("chmod").arg("755").arg(folder.join("crontab")).status().unwrap().success());
    folder
}

#[test]
#[ignore = "needs Debian's cron, and root"]
fn somebody_whom_the_system_denies_a_crontab_is_told_so_and_keeps_the_one_there_is() {
    let name = "somebody_whom_the_system_denies_a_crontab_is_told_so_and_keeps_the_one_there_is";
    inside(module_path!(), name, || {
        let crontab = crontab(&format!("{}:/usr/bin", as_nobody().display()));
        assert_eq!(crontab.put(LINE).unwrap(), Done::Written);
        let file = Path::new(TABLES).join("nobody");
        let before = fs::read(&file).unwrap();
        fs::write("/etc/cron.deny", "nobody\n").unwrap();
        for sentence in [said(crontab.put(super::OTHER)), said(crontab.take_out()), said(crontab.found())] {
            let sentence = sentence.unwrap();
            assert!(
                sentence.contains("You (nobody) are not allowed to use this program (crontab)"),
                "{sentence}"
            );
        }
        assert!(!crontab.answers());
        assert_eq!(fs::read(&file).unwrap(), before);
        fs::remove_file("/etc/cron.deny").unwrap();
        crontab.take_out().unwrap();
        assert!(!file.exists());
    });
}

#[test]
#[ignore = "needs Debian's cron, and root"]
fn a_table_that_the_real_crontab_does_not_take_is_as_it_was() {
    inside(module_path!(), "a_table_that_the_real_crontab_does_not_take_is_as_it_was", || {
        install(OWN);
        let sentence = said(crontab("/usr/bin").put("70 8 * * * /bin/selfcomp remind --due\n")).unwrap();
        assert!(
            sentence.contains("bad minute") && sentence.contains("Your crontab is as it was"),
            "{sentence}"
        );
        assert_eq!(table().as_deref(), Some(OWN));
        assert!(!Path::new("/run/selfcomp/crontab").exists());
    });
}

#[test]
#[ignore = "needs a mount"]
fn somebody_whose_disk_is_full_keeps_their_crontab() {
    inside(module_path!(), "somebody_whose_disk_is_full_keeps_their_crontab", || {
        let long = [OWN, &b"# a long crontab\n".repeat(2000)].concat();
        install(&long);
        let mount = "mkdir -p /run/selfcomp && mount -t tmpfs -o mode=700,size=16k tmpfs \"$1\"";
        let full = |place: &str| {
            assert!(Command::new("sh").args(["-c", mount, "sh", place]).status().unwrap().success());
        };
        full("/run/selfcomp");
        let sentence = said(crontab("/usr/bin").put(LINE)).unwrap();
        assert!(sentence.contains("No copy of your crontab could be put by in /run/selfcomp"), "{sentence}");
        assert!(sentence.contains("No space left on device"), "{sentence}");
        assert_eq!(table().as_deref(), Some(long.as_slice()));
        assert!(!Path::new("/run/selfcomp/crontab").exists(), "something is half there");
        assert!(Command::new("umount").arg("/run/selfcomp").status().unwrap().success());
        // Where the system keeps its tables there is no room, either.
        full("/var/spool/cron");
        let room = "install -d -m 1730 -g crontab \"$1\"; crontab - </dev/null; head -c 16k /dev/zero >/var/spool/cron/full";
        let _ = Command::new("sh").args(["-c", room, "sh", TABLES]).output().unwrap();
        let sentence = said(crontab("/usr/bin").put(LINE)).unwrap();
        assert!(sentence.contains("Your crontab is as it was"), "{sentence}");
        assert_eq!(table().as_deref(), Some(b"".as_slice()));
    });
}
