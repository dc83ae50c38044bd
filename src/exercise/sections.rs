//! Reading the sections that are not steps.

use std::collections::BTreeMap;

use super::block::Block;
use super::fault::Fault;
use super::names::{Role, Within};
use super::reader::Reader;
use super::terms::length;
use super::{
    About, Bank, Care, Intensity, Keepsake, Length, Method, PartCard, Scale, Score, Source, options, terms,
};
use crate::known;
use crate::part::FIELDS;

/// What the gate of a deep exercise lets through when the file does not say.
const USUAL_GATE: i64 = 6;

pub(super) fn about(block: &Block<'_>) -> About {
    About {
        id: block.string("id").unwrap_or_default(),
        title: block.string("title").unwrap_or_default(),
        summary: block.string("summary"),
        kind: terms::kind(block.text("kind").unwrap_or_default()),
        minutes: block.count("minutes").unwrap_or(1),
        quick_minutes: block.count("quick_minutes"),
        starts: block.text("starts").map_or(Length::Full, length),
        tags: block.strings("tags"),
        language: block.string("language").unwrap_or_default(),
        revision: block.count("revision").unwrap_or(1),
        author: block.string("author"),
        translator: block.string("translator"),
        licence: block.string("licence"),
        evidence: terms::evidence(block.text("evidence").unwrap_or_default()),
        translated_from: block.string("translated_from"),
        translated_revision: block.count("translated_revision"),
    }
}

pub(super) fn source(block: &Block<'_>) -> Source {
    Source {
        title: block.string("title").unwrap_or_default(),
        authors: block.string("authors"),
        year: block.number("year"),
        link: block.string("link"),
        note: block.string("note"),
    }
}

/// `[care]` of a file that has none.
pub(super) fn no_care() -> Care {
    Care { intensity: Intensity::Gentle, cautions: Vec::new(), too_much: None, gate_at_most: USUAL_GATE }
}

impl<'a> Reader<'a> {
    pub fn care(&mut self, block: &Block<'a>) -> Care {
        let intensity = match block.text("intensity") {
            Some("deep") => Intensity::Deep,
            Some("moderate") => Intensity::Moderate,
            _ => Intensity::Gentle,
        };
        Care {
            intensity,
            cautions: block.strings("cautions"),
            too_much: self.name_of(block, "too_much", Role::Path),
            gate_at_most: block.number("gate_at_most").unwrap_or(USUAL_GATE),
        }
    }

    pub fn bank(&mut self, block: &Block<'a>) -> Bank {
        let lines = block.strings("lines");
        let avoid_recent = block.count("avoid_recent").unwrap_or(0);
        if let Some(entry) =
            block.entry("avoid_recent").filter(|_| !lines.is_empty() && avoid_recent >= lines.len())
        {
            let message =
                format!("`avoid_recent = {avoid_recent}` leaves nothing to draw from {} lines", lines.len());
            let fault = Fault::error("E052", entry.at(), message);
            self.faults.add(fault.help(format!("the highest possible number here is {}", lines.len() - 1)));
        }
        if known::BANKS.contains(&block.name) {
            let message = format!("the bank `{}` is filled by the person, not by a file", block.name);
            self.faults.add(Fault::error("E016", block.at.clone(), message).help("give it another name"));
        }
        self.empty_bank(block, &lines);
        self.same_lines(block);
        Bank { lines, avoid_recent }
    }

    fn empty_bank(&mut self, block: &Block<'a>, lines: &[String]) {
        if let Some(entry) = block.entry("lines").filter(|_| lines.is_empty()) {
            let message = format!("the bank `{}` has no lines to draw from", block.name);
            self.faults.add(Fault::error("E052", entry.at(), message));
        }
    }

    fn same_lines(&mut self, block: &Block<'a>) {
        let mut seen = BTreeMap::new();
        for item in block.items("lines").unwrap_or_default() {
            let Some(line) = item.get_ref().as_str() else { continue };
            if let Some(first) = seen.insert(line.trim(), item.span()) {
                let fault = Fault::warning("W052", item.span(), "this line stands twice in the bank");
                self.faults
                    .add(fault.other(first, "first time").help("the same sentence would come up more often"));
            }
        }
    }

    pub fn scale(&mut self, block: &Block<'a>) -> Scale {
        let distress = block.text("measures").is_some();
        if block.has("points") {
            self.without(block, "points", &["from", "to", "low", "high"]);
            return Scale { distress, ..self.points(block) };
        }
        if !block.has("from") || !block.has("to") {
            let message = format!("{} needs `from` and `to`, or `points`", block.header());
            let fault = Fault::error("E006", block.at.clone(), message);
            self.faults.add(fault.help("for example `from = 0` and `to = 10`"));
        }
        let (from, to) = (block.number("from"), block.number("to"));
        if let (Some(entry), true) = (block.entry("to"), from.is_some() && from >= to) {
            let message = format!("the scale `{}` ends before it begins", block.name);
            self.faults.add(Fault::error("E051", entry.at(), message).help("`to` is higher than `from`"));
        }
        let (low, high) = (block.string("low"), block.string("high"));
        Scale { from: from.unwrap_or(0), to: to.unwrap_or(10), low, high, points: Vec::new(), distress }
    }

    fn points(&mut self, block: &Block<'a>) -> Scale {
        let list = block.items("points").unwrap_or_default();
        let points = options::points(list, &mut self.faults);
        let gap = points.windows(2).find(|pair| pair[1].0 > pair[0].0 + 1);
        let at = block.entry("points").map_or(block.at.clone(), super::block::Entry::at);
        if let Some([(before, _), (after, _)]) = gap {
            let message = format!("the scale `{}` has a gap between {before} and {after}", block.name);
            self.faults
                .add(Fault::error("E051", at, message).help("give every number between them its words"));
        } else if list.len() < 2 && block.entry("points").is_some() {
            let message = format!("the scale `{}` needs at least two points", block.name);
            self.faults.add(Fault::error("E051", at, message));
        }
        let (from, to) =
            (points.first().map_or(0, |point| point.0), points.last().map_or(0, |point| point.0));
        Scale { from, to, low: None, high: None, points, distress: false }
    }

    pub fn keepsake(&mut self, block: &Block<'a>) -> Keepsake {
        for (one, other) in [("for_each", "each"), ("each", "for_each")] {
            if block.has(one) && !block.has(other) {
                self.faults.add(block.missing(format!("`{one}` needs `{other}`"), other));
            }
        }
        Keepsake {
            title: self.template(block, "title", Within::Keepsake).unwrap_or_default(),
            text: self.template(block, "text", Within::Keepsake),
            for_each: self.name_of(block, "for_each", Role::ForEach),
            each: self.template(block, "each", Within::Text),
            closing: self.template(block, "closing", Within::Keepsake),
            return_in_days: block.count("return_in_days"),
            mine: self.named_in(block, "mine", || Role::Question),
        }
    }

    pub fn part(&mut self, block: &Block<'a>) -> PartCard {
        let name = self.name_of(block, "name", Role::Question).unwrap_or_default();
        let fields = FIELDS
            .iter()
            .filter_map(|field| Some(((*field).to_owned(), self.name_of(block, field, Role::Question)?)));
        PartCard { name, fields: fields.collect() }
    }

    /// The names in a list, each remembered as used.
    fn named_in(&mut self, block: &Block<'a>, key: &str, role: impl Fn() -> Role<'a>) -> Vec<String> {
        let names = block.items(key).unwrap_or_default().iter();
        let names: Vec<_> = names.filter_map(|item| Some((item.get_ref().as_str()?, item.span()))).collect();
        for (name, at) in &names {
            self.mention(name, at.clone(), role());
        }
        names.into_iter().map(|(name, _)| name.to_owned()).collect()
    }

    pub fn score(&mut self, block: &Block<'a>) -> Score {
        let mut reverse = Vec::new();
        for item in block.items("reverse").unwrap_or_default() {
            let Some(id) = item.get_ref().as_str() else { continue };
            if reverse.iter().any(|earlier| earlier == id) {
                self.faults.add(Fault::error("E053", item.span(), format!("`{id}` is counted twice")));
            }
            self.mention(id, item.span(), Role::Reverse);
            reverse.push(id.to_owned());
        }
        let method = if block.text("method") == Some("sum") { Method::Sum } else { Method::Mean };
        let (title, note) = (block.string("title"), block.string("note"));
        Score { title, method, reverse, at_least: block.count("at_least").unwrap_or(0), note }
    }
}
