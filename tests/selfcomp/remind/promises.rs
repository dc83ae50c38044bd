//! What `remind --due` keeps to, whatever it finds: exit 0, no word on standard error, an end, and nothing of the person's.

use std::fs;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use crate::desktop::bus::Bus;
use crate::person::Person;

use super::stubs::Neighbour;
use super::{Sam, is_one_line};

/// What somebody writes and calls things, which is nobody else's to read.
const OWN: &str = "zebra-grief";

const FILES: [&str; 4] = [
    ".config/selfcomp/reminders.toml",
    ".config/selfcomp/config.toml",
    ".local/state/selfcomp/letters.toml",
    ".local/state/selfcomp/reminders/shown.toml",
];

/// Parts of which such files are made, in an order that none has.
const PARTS: [&str; 22] = [
    "[[reminder]]\n",
    "id = \"1\"\n",
    "at = \"08:30\"\n",
    "via = \"notify\"\n",
    "via = \"mail\"\n",
    "around = true\n",
    "since = \"2020-01-01T00:00:00Z\"\n",
    "since = \"-009999-01-01T00:00:00Z\"\n",
    "paused = \"until 9999-12-31\"\n",
    "scheduler = \"cron\"\n",
    "about = \"a phrase\"\n",
    "about = \"letters\"\n",
    "days = \"mon\"\n",
    "[moments]\n",
    "1 = \"2026-11-23\"\n",
    "1 = \"-009999-01-01\"\n",
    "[last]\n",
    "version = 1\n",
    "[[letter]]\n",
    "entry = \"20261101T080000Z-0123456789\"\ncard = 0\ndue = \"2026-11-23\"\nstate = \"waiting\"\n",
    "quiet = \"22-7\"\n",
    "practised = \"9999-12-31\"\n",
];

fn some_file() -> impl Strategy<Value = Vec<u8>> {
    let parts = proptest::collection::vec(proptest::sample::select(&PARTS[..]), 0..12);
    let cut = (parts, any::<proptest::sample::Index>(), any::<u8>(), any::<bool>());
    prop_oneof![
        1 => proptest::collection::vec(any::<u8>(), 0..300),
        3 => cut.prop_map(|(parts, place, byte, whole)| {
            let mut bytes = parts.concat().into_bytes();
            if !whole && !bytes.is_empty() {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
            bytes
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn whatever_stands_in_the_files_a_job_ends_well_and_a_terminal_opens(
        files in proptest::collection::vec(some_file(), 4),
        moment in proptest::sample::select(&["2026-11-23T08:31", "9999-12-29T23:59", "0001-01-01T02:00", "2027-03-28T03:00"][..]),
    ) {
        let mut sam = Sam::new();
        for (place, bytes) in FILES.iter().zip(&files) {
            fs::create_dir_all(sam.path(place).parent().unwrap()).unwrap();
            fs::write(sam.path(place), bytes).unwrap();
        }
        sam.at(moment);
        // Both see to it that the exit code is 0, and that standard error is empty.
        let called = sam.is_called();
        let opened = sam.opens_a_terminal();
        prop_assert!(called.lines().count() <= 1 && opened.lines().count() <= 1, "{called}{opened}");
        let again = sam.opens_a_terminal();
        prop_assert!(opened.is_empty() || again.is_empty(), "{opened}{again}");
    }
}

/// Somebody who has called an exercise so, and is reminded of it.
fn with_own(home: Person) -> Person {
    let own = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/exercises/en/break.toml")).unwrap();
    let own = own.replacen("id = \"break\"", &format!("id = \"{OWN}\""), 1);
    home.with_exercise(OWN, &own)
}

#[test]
#[ignore = "needs dbus and notify-send"]
fn nothing_of_a_persons_own_is_in_a_notice_a_crontab_or_what_is_noted() {
    let mut neighbour = Neighbour::new();
    neighbour.person = with_own(neighbour.person);
    let bus = Bus::at(&neighbour.person.path("run/bus"));
    let notices = bus.desktop("answers");
    let at = jiff::Zoned::now().strftime("%H:%M").to_string();
    neighbour.does(&["remind", "add", "--at", &at, "--exercise", OWN, "--scheduler", "cron"]);
    let file = neighbour.person.path(FILES[0]);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(OWN));
    let since = text.lines().filter(|line| !line.starts_with("since"));
    fs::write(&file, since.collect::<Vec<_>>().join("\n")).unwrap();
    let printed = neighbour.does(&[
        "remind",
        "add",
        "--at",
        "1:00",
        "--exercise",
        OWN,
        "--scheduler",
        "systemd",
        "--print",
    ]);
    neighbour.does(&["remind", "--due"]);
    let notices = notices.rest();
    assert_eq!(notices.len(), 1);
    let noted = fs::read_to_string(neighbour.person.path(FILES[3])).unwrap();
    assert!(noted.contains("desktop"), "{noted}");
    for text in [neighbour.table(), printed, noted, format!("{notices:?}")] {
        assert!(!text.contains(OWN) && !text.contains("exercise"), "{text}");
    }
}

#[test]
#[ignore = "needs dbus and notify-send"]
fn a_desktop_that_hangs_holds_up_nobody_and_the_next_terminal_shows_it() {
    let at = jiff::Zoned::now().strftime("%H:%M").to_string();
    let file = format!("[[reminder]]\nid = \"1\"\nat = \"{at}\"\nvia = \"notify\"\n");
    let person = Person::new().having(FILES[0], &file);
    let bus = Bus::at(&person.path("run/bus"));
    let notices = bus.desktop("hangs");
    let begun = Instant::now();
    for _ in 0..2 {
        let came = person.runs(&["remind", "--due"]);
        assert_eq!((came.code, came.out.as_str(), came.err.as_str()), (Some(0), "", ""));
    }
    assert!(begun.elapsed() < Duration::from_secs(40));
    assert_eq!(notices.rest().len(), 1, "it may yet be shown, so it is not asked again");
    let status = person.runs(&["remind", "status"]);
    assert!(status.out.contains("did not answer"), "{}", status.out);
    let seat = crate::pty::Seat::start(&person.command(&["remind", "--due"]), 24, 100).ends();
    assert!(is_one_line(&format!("{}\n", seat.screen.trim())), "{}", seat.screen);
}
