//! What chance chose, once for each place.

use crate::draw;
use crate::exercise::Bank;
use crate::record::Drawn;

use super::walk::Walker;

impl Walker<'_> {
    /// Draws once; the same lines ever after, also when the bank has changed meanwhile.
    pub(super) fn draw_lines(&mut self, id: Option<&str>, bank: &str, count: usize) -> Vec<String> {
        let key = self.draw_key(id.unwrap_or(bank), id.is_none());
        if let Some(drawn) = self.memory.drawn(&key).filter(|drawn| drawn.bank.as_deref() == Some(bank)) {
            return drawn.lines.clone();
        }
        if let Some(own) = self.settings.known.bank(bank) {
            let own = Bank { lines: own, avoid_recent: 0 };
            return self.remember(key.clone(), Some(bank), self.own_lines(&own, count, &key));
        }
        let Some(lines) = self.exercise.banks.get(bank) else { return Vec::new() };
        let recent = self.recent(bank);
        let lines = draw::lines(lines, count, &recent, self.settings.seed, &self.seeded(&key));
        self.remember(key, Some(bank), lines)
    }

    /// Some of the person's own lines; all of them in their order.
    fn own_lines(&self, own: &Bank, count: usize, key: &str) -> Vec<String> {
        if count >= own.lines.len() {
            return own.lines.clone();
        }
        draw::lines(own, count, &[], self.settings.seed, &self.seeded(key))
    }

    fn draw_key(&mut self, name: &str, numbered: bool) -> String {
        let key = format!("{}{name}", self.prefix);
        if !numbered {
            return key;
        }
        let number = self.draws.entry(key.clone()).or_default();
        *number += 1;
        format!("{key}#{number}")
    }

    /// Draws of different exercises are independent even with the same seed.
    pub(super) fn seeded(&self, key: &str) -> String {
        format!("{}/{key}", self.exercise.about.id)
    }

    /// What this session drew from the bank, newest first, then what earlier ones did.
    fn recent(&self, bank: &str) -> Vec<u64> {
        let here = self.memory.draws.iter().rev().filter(|drawn| drawn.bank.as_deref() == Some(bank));
        let here = here.flat_map(|drawn| drawn.lines.iter().rev().map(|line| draw::fingerprint(line)));
        here.chain(self.settings.recent.get(bank).into_iter().flatten().copied()).collect()
    }

    pub(super) fn remember(&mut self, key: String, bank: Option<&str>, lines: Vec<String>) -> Vec<String> {
        self.memory.draws.retain(|drawn| drawn.key != key);
        self.memory.draws.push(Drawn { key, bank: bank.map(str::to_owned), lines: lines.clone() });
        lines
    }
}
