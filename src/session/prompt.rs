//! A question as the person meets it: words in place, options drawn.

use crate::draw;
use crate::exercise::{Answer, Choice, Form, Offers, Options, Question};
use crate::guide::{Input, Prompt};
use crate::words;

use super::fit;
use super::walk::Walker;

impl<'a> Walker<'a> {
    pub(super) fn prompt(&mut self, key: String, question: &'a Question) -> Prompt {
        let pair = self.first_of_pair(question);
        let input = self.input(&key, &question.form);
        let before = self.before(&key, &Self::whole(question, &input));
        let text = self.fill(&question.text).unwrap_or_default();
        Prompt {
            key,
            text,
            help: question.help.clone(),
            example: question.example.clone(),
            input,
            before,
            pair,
        }
    }

    /// What was answered here earlier; in its words, when the question has changed and it no longer fits.
    fn before(&self, key: &str, input: &Input) -> Option<Answer> {
        let earlier = [&self.memory.answers, &self.memory.taken_back];
        let answer =
            earlier.iter().find_map(|answers| answers.get(key).filter(|answer| answer.is_given()))?;
        if fit::fits(answer, input) {
            return Some(answer.clone());
        }
        Some(self.memory.words.get(key).map_or_else(|| answer.clone(), |words| Answer::Text(words.clone())))
    }

    fn input(&mut self, key: &str, form: &'a Form) -> Input {
        match form {
            Form::Line => Input::Line,
            Form::Page { starter, editor } => {
                let starter = starter.as_ref().and_then(|text| self.fill(text)).unwrap_or_default();
                Input::Page { starter, editor: *editor }
            }
            Form::List { at_most, .. } => Input::List { at_most: *at_most },
            Form::One { options, own } => match self.shown(key, options) {
                // The person has not filled the bank yet: only their own words are left.
                none if none.is_empty() => Input::Line,
                choices => {
                    let from_bank = matches!(options.from, Offers::Bank(_));
                    Input::One { choices, from_bank, own: own.clone() }
                }
            },
            Form::Many { options, at_least, at_most } => {
                Input::Many { choices: self.shown(key, options), at_least: *at_least, at_most: *at_most }
            }
            Form::Rating { scale, .. } => Input::Rating(self.exercise.scales[scale].clone()),
            Form::YesNo { yes, no } => Input::YesNo {
                yes: yes.clone().unwrap_or_else(|| words::YES.to_owned()),
                no: no.clone().unwrap_or_else(|| words::NO.to_owned()),
            },
        }
    }

    /// The options as they are shown: all of them, or those that chance chose.
    fn shown(&mut self, key: &str, options: &'a Options) -> Vec<Choice> {
        match &options.from {
            Offers::Listed(choices) => match options.show {
                Some(show) => self.drawn_choices(key, choices, show),
                None => choices.clone(),
            },
            Offers::Bank(bank) => {
                let own = self.settings.known.bank(bank).map_or(0, |own| own.len());
                let all = self.exercise.banks.get(bank).map_or(own, |bank| bank.lines.len());
                let id = key.strip_prefix(self.prefix.as_str()).unwrap_or(key).to_owned();
                let lines = self.draw_lines(Some(&id), bank, options.show.unwrap_or(all));
                lines.into_iter().map(|line| Choice { key: line.clone(), label: line }).collect()
            }
        }
    }

    fn drawn_choices(&mut self, key: &str, choices: &[Choice], show: usize) -> Vec<Choice> {
        let of = |keys: &[String]| -> Vec<Choice> {
            keys.iter().filter_map(|key| choices.iter().find(|choice| choice.key == *key).cloned()).collect()
        };
        let before = self.memory.drawn(key).map(|drawn| of(&drawn.lines)).unwrap_or_default();
        if !before.is_empty() {
            return before;
        }
        let indices = draw::some_of(choices.len(), show, self.settings.seed, &self.seeded(key));
        let keys = indices.into_iter().map(|index| choices[index].key.clone()).collect();
        of(&self.remember(key.to_owned(), None, keys))
    }

    /// The question with every option, so that an answer stays valid when other options are drawn.
    pub(super) fn whole(question: &Question, input: &Input) -> Input {
        match (&question.form, input) {
            (
                Form::One { options: Options { from: Offers::Listed(all), .. }, .. },
                Input::One { own, .. },
            ) => Input::One { choices: all.clone(), from_bank: false, own: own.clone() },
            _ => input.clone(),
        }
    }

    pub(super) fn first_of_pair(&self, question: &Question) -> Option<i64> {
        let Form::Rating { pair: Some(pair), .. } = &question.form else { return None };
        match self.scope.find(pair)?.answer {
            Answer::Number(number) => Some(number),
            _ => None,
        }
    }
}
