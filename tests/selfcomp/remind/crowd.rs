//! Many who change reminders at once, each of them a process of its own, with the real program `crontab`.

use std::fs;
use std::thread;

use crate::crontab::within::inside;

use super::inside::{Kim, Said, at_home, crontab, installs};

const NOW: &str = "2027-05-02 12:00:00";
const OWN: &str = "# my jobs\nMAILTO=me\n0 3 * * 0 backup --all\n";

/// Twenty-four at once, one more than there is room for in each way.
fn at_once(words: impl Fn(usize) -> Vec<String> + Sync) -> Vec<Said> {
    thread::scope(|scope| {
        let words = &words;
        let one = |number| {
            let words = words(number);
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            Kim::types(NOW, &words)
        };
        let all: Vec<_> = (0..24).map(|number| scope.spawn(move || one(number))).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    })
}

fn texts(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
#[ignore = "needs Debian's cron, faketime, and root"]
fn what_many_at_once_were_told_is_there_is_there_and_goes_again() {
    let name = "what_many_at_once_were_told_is_there_is_there_and_goes_again";
    inside(module_path!(), name, || {
        installs(OWN);
        let time = |number: usize| format!("{}:{:02}", number % 19, 2 * number);
        let said = at_once(|number| texts(&["remind", "add", "--at", &time(number), "--scheduler", "cron"]));
        let file = fs::read_to_string(at_home(".config/selfcomp/reminders.toml")).unwrap();
        let kept: Vec<usize> = (0..24).filter(|number| said[*number].code == Some(0)).collect();
        assert!((2..=20).contains(&kept.len()), "{}", kept.len());
        assert_eq!(file.matches("[[reminder]]").count(), kept.len(), "{file}");
        let table = crontab();
        for number in 0..24 {
            let (hour, minute) = (number % 19, 2 * number);
            let there = file.contains(&format!("at = \"{hour:02}:{minute:02}\""));
            let hours = format!("{hour}-{}", hour + 4);
            let called = table.lines().filter(|line| line.contains("/usr/sbin/selfcomp")).any(|line| {
                let fields: Vec<&str> = line.split(' ').collect();
                fields[1] == hours && fields[0].split(',').any(|one| one == minute.to_string())
            });
            assert_eq!(
                (there, called),
                (kept.contains(&number), kept.contains(&number)),
                "{number}: {file}{table}"
            );
        }
        let refused = said.iter().filter(|said| said.code != Some(0));
        assert!(refused.into_iter().all(|said| said.text.starts_with("selfcomp: ")));
        let ids: Vec<String> = (1..=24).map(|number: usize| number.to_string()).collect();
        at_once(|number| texts(&["remind", "remove", &ids[number]]));
        Kim::does(NOW, &["remind", "remove", "--all"]);
        assert_eq!(crontab(), OWN);
        assert!(!at_home(".config/selfcomp").exists() && !at_home(".local/state/selfcomp").exists());
    });
}
