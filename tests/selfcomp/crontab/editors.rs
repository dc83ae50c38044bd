//! Several who change the same crontab at once.

use std::thread;

use selfcomp::scheduler::crontab::Crontab;

use super::{Ann, OWN, block};

/// The line of one of them.
pub(super) fn line(number: usize) -> String {
    format!("{number} 8 * * * /bin/selfcomp remind --due\n")
}

/// Twenty at once.
pub(super) fn twenty<T: Send>(work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    thread::scope(|scope| {
        let work = &work;
        let all: Vec<_> = (0..20).map(|number| scope.spawn(move || work(number))).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    })
}

/// They all put theirs, and one of them is there at the end; they all take it out, and it is gone.
pub(super) fn twenty_at(crontab: &Crontab, table: impl Fn() -> Option<Vec<u8>>) {
    let before = table();
    let own = before.clone().unwrap_or_default();
    twenty(|number| crontab.put(&line(number)).unwrap());
    let last = crontab.found().unwrap().unwrap();
    assert!((0..20).any(|number| line(number) == last), "{last}");
    assert_eq!(table(), Some([own, block(&last)].concat()));
    twenty(|_| crontab.take_out().unwrap());
    assert_eq!(table(), before);
    twenty(|number| match number % 2 {
        0 => crontab.put(&line(number)).unwrap(),
        _ => crontab.take_out().unwrap(),
    });
    crontab.take_out().unwrap();
    assert_eq!(table(), before);
}

#[test]
fn twenty_at_once_come_one_after_the_other_and_nothing_of_the_persons_is_lost() {
    for own in [None, Some(OWN)] {
        let ann = Ann::with(own);
        twenty_at(&ann.crontab(), || ann.table());
        assert_eq!(ann.left(), Vec::<String>::new());
    }
}
