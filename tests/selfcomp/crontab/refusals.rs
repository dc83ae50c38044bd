//! Whenever something is not as it has to be, the table stays to the byte, and one sentence says why.

use std::fs;

use proptest::prelude::*;
use selfcomp::env::Env;
use selfcomp::scheduler::crontab::{Crontab, Done};
use selfcomp::words::crontab as words;

use super::{Ann, LINE, OWN, block, said};

/// Neither writing nor taking out is done, for this reason; nothing is there that was not there before.
fn refused(ann: &Ann, why: &str) {
    let before = ann.table();
    let (put, taken) = (said(ann.crontab().put(LINE)), said(ann.crontab().take_out()));
    let (put, taken) = (put.expect("it was put"), taken.expect("it was taken out"));
    assert!(put.contains(why) && put.contains("so nothing was written. `--scheduler systemd`"), "{put}");
    assert!(taken.contains(why) && taken.contains("so nothing was taken out. `crontab -e`"), "{taken}");
    assert_eq!((ann.table(), ann.left()), (before, vec![]));
    let calls = fs::read_to_string(ann.person.path("calls")).unwrap_or_default();
    assert!(calls.lines().all(|call| call == "-l"), "{calls}");
}

#[test]
fn somebody_who_may_not_have_a_crontab_is_told_so() {
    let why = "You (ann) are not allowed to use this program (crontab)";
    let ann = Ann::with(Some(OWN)).where_("#LIST", &format!("echo '{why}' >&2; exit 1"));
    refused(&ann, why);
    assert!(!ann.crontab().answers());
}

#[test]
fn somebody_whose_crontab_cannot_be_read_is_not_taken_for_one_without() {
    for (script, why) in [
        ("echo 'cannot open: Input/output error' >&2; exit 1", "cannot open"),
        ("exit 1", "said: nothing"),
        ("echo 'no crontab for ann' >&2; exit 2", "no crontab"),
        ("echo 'no crontab for ann' >&2; echo 'disk failing' >&2; exit 1", "disk failing"),
        ("echo '0 3 * * * job'; echo 'no crontab for ann' >&2; exit 1", "no crontab"),
        ("echo 'there is no crontab for ann' >&2; exit 1", "there is"),
        ("echo 'no crontab for ann'; exit 1", "said: nothing"),
        ("kill -9 $$", "said: nothing"),
    ] {
        refused(&Ann::with(Some(OWN)).where_("#LIST", script), why);
    }
}

#[test]
fn somebody_elsewhere_without_a_crontab_is_known_by_what_is_said_there() {
    let ann = Ann::with(None).where_("no crontab for ann", "crontab: no crontab for ann");
    assert_eq!(ann.crontab().put(LINE).unwrap(), Done::Written);
}

#[test]
fn somebody_without_the_program_is_told_what_else_there_is() {
    let ann = Ann::with(Some(OWN));
    fs::remove_file(ann.person.path("bin/crontab")).unwrap();
    fs::write(ann.person.path("bin/crontab"), "no program").unwrap();
    // A folder that is there only from the root: what lies in it is nobody's `PATH`.
    for path in [ann.person.path("bin").into(), "usr/bin".into(), "".into()] {
        let crontab = Crontab::of(&Env::new([("PATH".into(), path)]), &ann.state());
        assert!(!crontab.answers());
        for sentence in [said(crontab.put(LINE)), said(crontab.take_out()), said(crontab.found())] {
            let sentence = sentence.unwrap();
            assert!(sentence.starts_with(words::NO_PROGRAM), "{sentence}");
        }
    }
    assert!(ann.left().is_empty());
}

#[test]
fn somebody_whose_program_does_not_start_is_told_so() {
    let ann = Ann::with(Some(OWN));
    ann.program("#!/nowhere/sh\n");
    refused(&ann, "could not be used (");
}

#[test]
fn lines_around_ours_that_are_not_as_they_were_written_are_named_and_left_alone() {
    let (begin, end) = (words::BEGIN, words::END);
    for (table, why) in [
        (format!("{begin}\n{LINE}"), "begin in line 1 of your crontab, and do not end"),
        (format!("0 3 * * * job\n{LINE}{end}\n"), "Line 3 of your crontab looks like"),
        (format!("{end}\n{LINE}{begin}\n"), "Line 1 of your crontab looks like"),
        (format!("{begin}\n{end}\n{begin}\n{end}\n"), "Line 3 of your crontab looks like"),
        (format!("{begin}\n{begin}\n{end}\n"), "Line 2 of your crontab looks like"),
        (format!("{begin}\r\n{LINE}{end}\r\n"), "Line 1 of your crontab looks like"),
        (format!(" {begin}\n{LINE}{end}\n"), "Line 1 of your crontab looks like"),
        (format!("0 3 * * * echo '{begin}'\n"), "Line 1 of your crontab looks like"),
        (format!("{begin}\n{LINE}{end} mine\n"), "Line 3 of your crontab looks like"),
        (format!("a\n{begin}\n{LINE}0 3 * * * mine\n{end}\n"), "Line 4 of your crontab stands among"),
        (format!("{begin}\nMAILTO=me\n{LINE}{end}\n"), "Line 2 of your crontab stands among"),
    ] {
        let ann = Ann::with(Some(table.as_bytes()));
        refused(&ann, why);
        assert!(said(ann.crontab().found()).unwrap().contains(why));
    }
}

#[test]
fn a_table_that_cron_does_not_take_is_left_alone() {
    for (table, why) in [
        (&b"0 3 * * * job"[..], words::NO_LINE_END),
        (b"0 3 * * * job\0\n", words::NUL),
        (b"# mine\n0 3 * * * job\\r\n", "Line 2 of your crontab has a `\\r` in it"),
        (&b"# long\n".repeat(200_000), "larger than 1024 KiB"),
    ] {
        refused(&Ann::with(Some(table)), why);
    }
}

#[test]
fn a_table_with_no_room_left_is_left_alone() {
    let own = [b"#".repeat(1024 * 1024 - 10), b"\n".to_vec()].concat();
    let ann = Ann::with(Some(&own));
    assert!(said(ann.crontab().put(LINE)).unwrap().contains("larger than 1024 KiB"));
    assert_eq!((ann.table(), ann.left()), (Some(own), vec![]));
}

#[test]
fn a_program_that_never_stops_talking_is_not_listened_to_for_ever() {
    refused(&Ann::with(Some(OWN)).where_("#LIST", "exec cat /dev/zero"), "larger than 1024 KiB");
    let ann = Ann::with(Some(OWN)).where_("#LIST", "yes 'it is too late' >&2; exit 1");
    refused(&ann, "it is too late");
}

#[test]
fn what_the_program_says_steers_no_terminal() {
    let ann = Ann::with(Some(OWN)).where_("#LIST", "printf '\\033]0;hello\\007' >&2; exit 1");
    let sentence = said(ann.crontab().put(LINE)).unwrap();
    assert!(!sentence.contains('\u{1b}'), "{sentence:?}");
}

#[test]
fn a_file_where_the_copy_is_to_lie_is_left_alone() {
    let ann = Ann::with(Some(OWN));
    fs::create_dir(ann.state()).unwrap();
    fs::write(ann.state().join("crontab"), "mine").unwrap();
    let sentence = said(ann.crontab().put(LINE)).unwrap();
    assert!(sentence.contains("No copy of your crontab could be put by"), "{sentence}");
    assert_eq!(fs::read(ann.state().join("crontab")).unwrap(), b"mine");
    assert_eq!(ann.table().as_deref(), Some(OWN));
}

#[test]
fn a_program_whose_child_stays_behind_is_waited_for_no_longer_than_a_moment() {
    refused(&Ann::with(Some(OWN)).where_("#LIST", "sleep 20 &"), "did not come to an end");
}

#[test]
#[ignore = "takes half a minute"]
fn a_program_that_does_not_end_is_ended_and_the_table_stays() {
    refused(
        &Ann::with(Some(OWN)).where_("#LIST", "exec sleep 1000"),
        "did not come to an end within 10 seconds",
    );
    let ann = Ann::with(Some(OWN)).where_("#WRITE", "exec sleep 1000");
    let sentence = said(ann.crontab().put(LINE)).unwrap();
    assert!(sentence.contains("Your crontab is as it was: it was read again"), "{sentence}");
    assert_eq!((ann.table().as_deref(), ann.left()), (Some(OWN), vec![]));
}

#[test]
fn somebody_whose_own_lines_set_another_clock_is_told_and_can_still_take_ours_out() {
    for (line, name) in [
        ("CRON_TZ=Asia/Tokyo", "CRON_TZ"),
        ("TZ=Asia/Tokyo", "TZ"),
        ("  TZ = Asia/Tokyo", "TZ"),
        ("\"TZ\"=Asia/Tokyo", "TZ"),
        ("HOME=/srv", "HOME"),
    ] {
        let ann = Ann::with(Some(format!("# mine\n{line}\n").as_bytes()));
        let sentence = said(ann.crontab().put(LINE)).unwrap();
        assert!(sentence.starts_with(&format!("Line 2 of your crontab sets {name} for")), "{sentence}");
        assert_eq!(ann.left(), Vec::<String>::new());
        let with_ours = [format!("{line}\n").as_bytes(), &block(LINE)].concat();
        fs::write(ann.table_file(), with_ours).unwrap();
        assert_eq!(ann.crontab().take_out().unwrap(), Done::Written);
        assert_eq!(ann.table().unwrap(), format!("{line}\n").as_bytes());
    }
}

#[test]
fn an_assignment_that_changes_nothing_for_ours_is_no_hindrance() {
    let own = "# TZ=Asia/Tokyo\nTZDIR=/x\n0 3 * * * env TZ=Asia/Tokyo job\nMAILTO=\"\"\n";
    let ann = Ann::with(Some(own.as_bytes()));
    assert_eq!(ann.crontab().put(LINE).unwrap(), Done::Written);
    let below = [ann.table().unwrap(), b"TZ=Asia/Tokyo\n0 4 * * * tea\n".to_vec()].concat();
    fs::write(ann.table_file(), below).unwrap();
    assert_eq!(ann.crontab().put(super::OTHER).unwrap(), Done::Written);
}

#[test]
fn a_table_that_the_program_does_not_take_is_as_it_was() {
    for why in ["\"-\":1: bad minute", "-: No space left on device"] {
        let ann = Ann::with(Some(OWN)).where_("#WRITE", &format!("echo '{why}' >&2; exit 1"));
        let sentence = said(ann.crontab().put(LINE)).unwrap();
        assert!(sentence.contains(why), "{sentence}");
        assert!(sentence.contains("Your crontab is as it was: it was read again to be sure."), "{sentence}");
        assert_eq!((ann.table().as_deref(), ann.left()), (Some(OWN), vec![]));
    }
}

#[test]
fn a_program_that_says_yes_and_does_nothing_is_not_believed() {
    let ann = Ann::with(Some(OWN)).where_("#WRITE", "exit 0");
    let sentence = said(ann.crontab().put(LINE)).unwrap();
    assert!(sentence.contains("Your crontab is as it was"), "{sentence}");
    assert!(ann.left().is_empty());
}

#[test]
fn somebody_editing_at_the_same_moment_keeps_what_they_wrote() {
    let twice = "[ \"$(grep -c -e -l \"$HOME/calls\")\" = 2 ] && echo '5 5 * * * new' >>\"$table\"";
    let ann = Ann::with(Some(OWN)).where_("#LIST", twice);
    let sentence = said(ann.crontab().put(LINE)).unwrap();
    assert!(
        sentence.starts_with(words::CHANGED) && sentence.contains("so nothing was written"),
        "{sentence}"
    );
    assert_eq!((ann.table().unwrap(), ann.left()), ([OWN, b"5 5 * * * new\n"].concat(), vec![]));
}

#[test]
fn somebody_whose_lines_were_changed_after_the_writing_is_told_where_the_old_ones_are() {
    let ann = Ann::with(Some(OWN)).where_("#WRITTEN", "echo '5 5 * * * new' >>\"$table\"");
    let sentence = said(ann.crontab().put(LINE)).unwrap();
    let backup = ann.state().join("crontab/before");
    assert!(sentence.starts_with(words::CHANGED_AFTER), "{sentence}");
    assert!(sentence.contains("Now it has 8 lines, with those of selfcomp."), "{sentence}");
    assert!(sentence.contains(&backup.display().to_string()), "{sentence}");
    assert_eq!(fs::read(backup).unwrap(), OWN);
    assert_eq!(ann.table().unwrap(), [OWN, &block(LINE), b"5 5 * * * new\n"].concat());
}

#[test]
fn somebody_whose_crontab_vanishes_or_cannot_be_read_any_more_is_told_so() {
    for (script, now) in [
        ("rm \"$table\"", "There is no crontab now."),
        ("rm \"$table\"; mkdir \"$table\"", "so it is not known what stands there now."),
    ] {
        let ann = Ann::with(Some(OWN)).where_("#WRITTEN", script);
        let sentence = said(ann.crontab().put(LINE)).unwrap();
        assert!(sentence.contains(now) && sentence.contains("What stood there before is in "), "{sentence}");
        assert_eq!(fs::read(ann.state().join("crontab/before")).unwrap(), OWN);
    }
}

#[test]
fn somebody_whose_reminders_cannot_be_taken_out_has_them_and_their_copy() {
    let ann = Ann::with(None);
    ann.crontab().put(LINE).unwrap();
    ann.program(&super::PROGRAM.replace("-r) rm \"$table\"", "-r) exit 1"));
    let sentence = said(ann.crontab().take_out()).unwrap();
    assert!(
        sentence.contains("Your crontab is as it was") && sentence.contains("`crontab -e` takes"),
        "{sentence}"
    );
    ann.program(super::PROGRAM);
    assert_eq!(ann.crontab().take_out().unwrap(), Done::Written);
    assert_eq!((ann.table(), ann.left()), (None, vec![]));
}

/// Lines as they may stand there after somebody was at them by hand.
fn some_line() -> impl Strategy<Value = String> {
    let [begin, end] = [words::BEGIN, words::END].map(|mark| format!("{mark}\n"));
    let odd = vec![format!(" {begin}"), end.replace('\n', "\r\n"), "\n".into(), "TZ=UTC\n".into()];
    prop_oneof![
        3 => Just("0 3 * * * backup\n".to_owned()),
        2 => Just(LINE.to_owned()),
        2 => Just(begin),
        2 => Just(end),
        1 => proptest::sample::select(odd),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_somebody_did_among_our_lines_none_of_theirs_is_lost(
        lines in proptest::collection::vec(some_line(), 0..8),
    ) {
        let before = lines.concat();
        let ann = Ann::with(Some(before.as_bytes()));
        let put = said(ann.crontab().put(super::OTHER));
        if put.is_some() {
            prop_assert_eq!((ann.table().unwrap(), ann.left()), (before.into_bytes(), vec![]));
        } else {
            let theirs = |line: &&String| !line.contains(words::MARK) && (**line != LINE || !before.contains(words::BEGIN));
            let kept: String = lines.iter().filter(theirs).map(String::as_str).collect();
            let table = String::from_utf8(ann.table().unwrap()).unwrap();
            let block = String::from_utf8(block(super::OTHER)).unwrap();
            prop_assert_eq!(table.matches(&block).count(), 1);
            let rest = table.replace(&block, "");
            let without_ours = |text: &str| text.replace(LINE, "");
            prop_assert_eq!(without_ours(&rest), without_ours(&kept));
            ann.crontab().take_out().unwrap();
            prop_assert_eq!((ann.table().unwrap(), ann.left()), (rest.into_bytes(), vec![]));
        }
    }
}

#[test]
fn somebody_whose_crontab_sends_no_mail_can_be_told_so() {
    for (own, nothing) in [
        ("MAILTO=\"\"\n0 3 * * 0 backup\n", true),
        (" MAILTO = ''\n", true),
        ("MAILTO=\"\"\nMAILTO=me@example.org\n", false),
        ("# MAILTO=\"\"\nNO_MAILTO=\n", false),
    ] {
        let ann = Ann::with(Some(own.as_bytes()));
        assert_eq!(ann.crontab().mails_nothing(), nothing, "{own}");
        ann.crontab().put(LINE).unwrap();
        assert_eq!(ann.crontab().mails_nothing(), nothing, "{own}");
    }
    let below = [block(LINE).as_slice(), b"MAILTO=\"\"\n"].concat();
    assert!(!Ann::with(Some(&below)).crontab().mails_nothing(), "what stands below ours is not about them");
}
