//! Keepsakes and totals: what a session shows for taking along.

use crate::exercise::{Answer, Form, Keepsake, Method, Question, Score, Verb};
use crate::guide::{Card, Cue, Total};
use crate::part::Part;
use crate::words;

use super::scope::Bound;
use super::walk::Walker;

impl<'a> Walker<'a> {
    pub(super) fn keep(&mut self, name: &str) {
        let Some(keepsake) = self.exercise.keepsakes.get(name) else { return };
        let parts =
            [self.keepsake_text(keepsake), self.keepsake_lines(keepsake), self.keepsake_closing(keepsake)];
        let text = parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        if !text.is_empty() {
            let title = self.fill(&keepsake.title).unwrap_or_default();
            let (mine, part) = (self.mine(keepsake), self.part());
            let return_in_days = keepsake.return_in_days;
            self.show(Cue::Card(Card { title, text, return_in_days, mine, part }));
        }
    }

    /// The answers that are the person's own words once the card is kept.
    fn mine(&self, keepsake: &Keepsake) -> Vec<String> {
        let bound = keepsake.mine.iter().filter_map(|id| self.scope.find(id));
        let lines = bound.flat_map(|bound| match &bound.answer {
            Answer::Lines(lines) => lines.clone(),
            answer if answer.is_given() => bound.words.clone().into_iter().collect(),
            _ => Vec::new(),
        });
        lines.map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    }

    /// The card of a part, as soon as it has a name.
    fn part(&self) -> Option<Part> {
        let card = self.exercise.part.as_ref()?;
        let name = self.scope.words(&card.name)?;
        let mut part = self.settings.known.part(&name).cloned().unwrap_or(Part { name, ..Part::default() });
        for (field, id) in &card.fields {
            if let Some(words) = self.scope.words(id) {
                part.set(field, Some(&words));
            }
        }
        Some(part)
    }

    /// What was kept of the part that was named in this answer. From here on it is the one this run is about.
    pub(super) fn recall(&mut self, id: &str) {
        let Some(name) = self.scope.words(id) else { return };
        if let Some(text) = self.settings.known.part(&name).map(words::parts::card) {
            self.show(Cue::Say { text, pause: 0 });
        }
        if let Some(card) = &self.exercise.part {
            self.scope.bind(&card.name, Bound { answer: Answer::Text(name.clone()), words: Some(name) });
        }
    }

    fn keepsake_text(&self, keepsake: &Keepsake) -> Option<String> {
        self.fill(keepsake.text.as_ref()?)
    }

    fn keepsake_closing(&self, keepsake: &Keepsake) -> Option<String> {
        self.fill(keepsake.closing.as_ref()?)
    }

    /// `each`, once for every line of the list, with the answers given on its walks.
    fn keepsake_lines(&self, keepsake: &Keepsake) -> Option<String> {
        let (list, each) = (keepsake.for_each.as_deref()?, keepsake.each.as_ref()?);
        let Answer::Lines(lines) = &self.scope.find(list)?.answer else { return None };
        let texts = lines.iter().enumerate().filter_map(|(number, line)| {
            let walk = self.scope.walk(list, number, line);
            each.fill(&|id| match (id, walk.and_then(|walk| walk.get(id))) {
                ("item", _) => Some(line.clone()),
                ("item_number", _) => Some((number + 1).to_string()),
                (_, Some(bound)) => bound.words.clone(),
                (_, None) => self.scope.words(id),
            })
        });
        Some(texts.collect::<Vec<_>>().join("\n\n")).filter(|text| !text.is_empty())
    }

    pub(super) fn score(&mut self) {
        let Some(score) = &self.exercise.score else { return };
        let values: Vec<i64> = self.rating_ids().filter_map(|(id, sum)| self.value(score, id, sum)).collect();
        let title = score.title.clone().unwrap_or_else(|| self.exercise.about.title.clone());
        let (value, note) = (total(score, &values), score.note.clone());
        self.show(Cue::Total(Total { title, value, note, earlier: self.settings.known.totals.clone() }));
    }

    /// Every rating of the exercise, those on paths too, with the sum of its scale's two ends.
    fn rating_ids(&self) -> impl Iterator<Item = (&'a str, i64)> {
        let exercise = self.exercise;
        let steps = exercise.steps.iter().chain(exercise.paths.values().flatten());
        steps.filter_map(|step| match &step.verb {
            Verb::Ask(Question { form: Form::Rating { scale, .. }, replaces: None, .. }) => {
                let scale = exercise.scales.get(scale)?;
                Some((step.id.as_deref()?, scale.from + scale.to))
            }
            _ => None,
        })
    }

    fn value(&self, score: &Score, id: &str, ends: i64) -> Option<i64> {
        let Answer::Number(number) = self.scope.find(id)?.answer else { return None };
        Some(if score.reverse.iter().any(|reversed| reversed == id) { ends - number } else { number })
    }
}

/// Mean or sum of the values; nothing when too few were given.
#[allow(clippy::cast_precision_loss, reason = "at most 300 small whole numbers")]
fn total(score: &Score, values: &[i64]) -> Option<f64> {
    if values.is_empty() || values.len() < score.at_least {
        return None;
    }
    let sum = values.iter().sum::<i64>() as f64;
    let exact = match score.method {
        Method::Sum => sum,
        Method::Mean => sum / values.len() as f64,
    };
    // Nothing finer is shown, and this much is the same again after it was written down.
    Some((exact * 100.0).round() / 100.0)
}
