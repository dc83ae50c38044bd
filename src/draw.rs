//! Which phrase this time: a draw depends on the seed and its own key, on nothing else.
//!
//! Each draw has a generator of its own, so going back, resuming, or inserting a step shifts nothing.
//! The sampling is ours because `rand` may change the values of its own between minor versions; the
//! generator is named, and a golden value is tested.

use std::collections::BTreeMap;

use rand::rngs::Xoshiro256PlusPlus;
use rand::{Rng, SeedableRng};

use crate::exercise::Bank;

/// What was drawn lately: for each bank, fingerprints of lines, newest first.
pub type Recent = BTreeMap<String, Vec<u64>>;

/// FNV-1a, 64 bits: stable across versions and machines.
#[must_use]
pub fn fingerprint(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// So many different lines of a bank, without the recent ones as long as enough remain.
#[must_use]
pub fn lines(bank: &Bank, count: usize, recent: &[u64], seed: u64, key: &str) -> Vec<String> {
    let fresh = without_recent(bank, count, recent);
    some_of(fresh.len(), count, seed, key).into_iter().map(|index| fresh[index].clone()).collect()
}

fn without_recent(bank: &Bank, count: usize, recent: &[u64]) -> Vec<String> {
    let mut fresh = bank.lines.clone();
    for shown in recent.iter().take(bank.avoid_recent) {
        if fresh.len() <= count {
            break;
        }
        fresh.retain(|line| fingerprint(line) != *shown);
    }
    fresh
}

/// `count` different numbers below `length`, in the order drawn (a partial Fisher–Yates shuffle).
#[must_use]
pub fn some_of(length: usize, count: usize, seed: u64, key: &str) -> Vec<usize> {
    let mut generator = Xoshiro256PlusPlus::seed_from_u64(seed ^ fingerprint(key));
    let mut indices: Vec<usize> = (0..length).collect();
    let count = count.min(length);
    for place in 0..count {
        indices.swap(place, place + below(&mut generator, length - place));
    }
    indices.truncate(count);
    indices
}

/// A number below `end` (at least 1), each equally likely: the uneven top of the range is drawn again.
fn below(generator: &mut impl Rng, end: usize) -> usize {
    let end = end as u64;
    let even = u64::MAX - u64::MAX % end;
    loop {
        let number = generator.next_u64();
        if number < even {
            return usize::try_from(number % end).unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bank() -> Bank {
        let lines = ["one", "two", "three", "four", "five", "six"].map(String::from).to_vec();
        Bank { lines, avoid_recent: 3 }
    }

    #[test]
    fn the_same_seed_gives_the_same_words_in_every_release() {
        assert_eq!(some_of(10, 4, 7, "break/human"), GOLDEN);
    }
    const GOLDEN: [usize; 4] = [7, 4, 2, 5];

    #[test]
    fn the_last_three_lines_do_not_come_back_in_200_draws() {
        let mut recent = Vec::new();
        for seed in 0..200 {
            let line = lines(&bank(), 1, &recent, seed, "wish").remove(0);
            let shown = fingerprint(&line);
            assert!(!recent.iter().take(3).any(|earlier| *earlier == shown));
            recent.insert(0, shown);
        }
    }

    #[test]
    fn enough_lines_remain_even_when_all_are_recent() {
        let recent: Vec<u64> = bank().lines.iter().map(|line| fingerprint(line)).collect();
        assert_eq!(lines(&bank(), 5, &recent, 1, "wish").len(), 5);
    }
}
