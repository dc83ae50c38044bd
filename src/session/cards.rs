//! Keepsakes and totals: what a session shows for taking along.

use crate::exercise::{Answer, Form, Keepsake, Method, Question, Score, Verb};
use crate::guide::{Card, Cue, Total};

use super::walk::Walker;

impl<'a> Walker<'a> {
    pub(super) fn keep(&mut self, name: &str) {
        let Some(keepsake) = self.exercise.keepsakes.get(name) else { return };
        let parts =
            [self.keepsake_text(keepsake), self.keepsake_lines(keepsake), self.keepsake_closing(keepsake)];
        let text = parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        if !text.is_empty() {
            let title = self.fill(&keepsake.title).unwrap_or_default();
            self.show(Cue::Card(Card { title, text, return_in_days: keepsake.return_in_days }));
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
        self.show(Cue::Total(Total { title, value: total(score, &values), note: score.note.clone() }));
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
    Some(match score.method {
        Method::Sum => sum,
        Method::Mean => sum / values.len() as f64,
    })
}
