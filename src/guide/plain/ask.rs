//! Questions in the plain guide: numbered once, answered by a line, echoed in words.

use std::io;

use super::Plain;
use crate::exercise::{Answer, Choice, Scale};
use crate::guide::editor::Edited;
use crate::guide::ways::{number, turn_of};
use crate::guide::{Begun, Input, Prompt, Turn};
use crate::words::plain as words;

impl Plain<'_> {
    /// Asks until there is an answer or a way out; a question can always be left empty.
    pub(super) fn ask(&mut self, prompt: &Prompt) -> io::Result<Turn> {
        self.question(prompt)?;
        self.fresh();
        match &prompt.input {
            Input::Line => self.ask_line(prompt, words::LINE),
            Input::Page { starter, .. } => self.ask_page(prompt, starter),
            Input::List { at_most } => self.ask_list(prompt, *at_most),
            Input::One { choices, from_bank, own } => {
                self.ask_one(prompt, choices, *from_bank, own.as_deref())
            }
            Input::Many { choices, at_most, .. } => self.ask_many(prompt, choices, *at_most),
            Input::Rating(scale) => self.ask_rating(prompt, scale),
            Input::YesNo { yes, no } => self.ask_yes_no(prompt, yes, no),
        }
    }

    fn question(&mut self, prompt: &Prompt) -> io::Result<()> {
        self.tell(&prompt.text)?;
        if let Some(help) = &prompt.help {
            self.line(help)?;
        }
        if let Some(example) = &prompt.example {
            self.line(&words::example(example))?;
        }
        if stands_there(prompt).is_empty()
            && let Some(before) = prompt.before.as_ref().and_then(|answer| prompt.input.words(answer))
        {
            self.line(&words::before(&before))?;
        }
        Ok(())
    }

    /// Reads lines until one is understood: empty, a way out, or an answer.
    fn until(
        &mut self,
        prompt: &Prompt,
        how: &str,
        understand: &dyn Fn(&str) -> Option<Answer>,
        refusal: &str,
    ) -> io::Result<Turn> {
        self.line(how)?;
        let mut ways = words::WAYS;
        loop {
            let Some(line) = self.prompt(ways)? else { return Ok(Turn::Gone) };
            let line = line.trim();
            if line.is_empty() {
                return Ok(left_empty(prompt));
            }
            if let Some(turn) = turn_of(line) {
                return Ok(turn);
            }
            if let Some(answer) = understand(line) {
                return self.echoed(answer, &prompt.input);
            }
            self.line(refusal)?;
            ways = "";
        }
    }

    fn echoed(&mut self, answer: Answer, input: &Input) -> io::Result<Turn> {
        if let Some(chosen) = input.words(&answer) {
            self.line(&words::chosen(&chosen))?;
        }
        Ok(Turn::Answer(answer))
    }

    fn ask_one(
        &mut self,
        prompt: &Prompt,
        choices: &[Choice],
        from_bank: bool,
        own: Option<&str>,
    ) -> io::Result<Turn> {
        let own_number = choices.len() + 1;
        let labels = choices.iter().map(|choice| choice.label.as_str()).chain(own);
        self.numbered(labels)?;
        let last = choices.len() + usize::from(own.is_some());
        let understand = |line: &str| {
            let named = || choices.iter().position(|choice| choice.label.eq_ignore_ascii_case(line));
            let chosen = match number(line) {
                Some(number) => usize::try_from(number).ok()?,
                None => named()? + 1,
            };
            match choices.get(chosen.checked_sub(1)?) {
                Some(choice) if from_bank => Some(Answer::Text(choice.label.clone())),
                Some(choice) => Some(Answer::One(choice.key.clone())),
                None => (chosen == own_number && own.is_some()).then(|| Answer::Text(String::new())),
            }
        };
        let turn = self.until(prompt, words::ONE, &understand, &words::not_a_number(1, last))?;
        if turn == Turn::Answer(Answer::Text(String::new())) {
            return self.ask_line(prompt, words::OWN);
        }
        Ok(turn)
    }

    fn numbered<'s>(&mut self, labels: impl Iterator<Item = &'s str>) -> io::Result<()> {
        (1_i64..).zip(labels).try_for_each(|(number, label)| self.option(number, label))
    }

    /// `  3. words`, with what continues it below its first word.
    fn option(&mut self, number: i64, label: &str) -> io::Result<()> {
        let number = format!("  {number}. ");
        let further = " ".repeat(number.len());
        let options = textwrap::Options::new(self.settings.width).subsequent_indent(&further);
        // The number is part of the text: without an indent, textwrap leaves short lines alone.
        self.wrapped(&format!("{number}{label}"), options)
    }

    fn ask_many(&mut self, prompt: &Prompt, choices: &[Choice], at_most: usize) -> io::Result<Turn> {
        self.numbered(choices.iter().map(|choice| choice.label.as_str()))?;
        let understand = |line: &str| {
            let numbers: Option<Vec<usize>> = line
                .split([' ', ','])
                .filter(|word| !word.is_empty())
                .map(|word| usize::try_from(number(word)?).ok().filter(|n| (1..=choices.len()).contains(n)))
                .collect();
            let numbers = numbers.filter(|numbers| numbers.len() <= at_most)?;
            let chosen = (1..).zip(choices).filter(|(place, _)| numbers.contains(place));
            Some(Answer::Many(chosen.map(|(_, choice)| choice.key.clone()).collect()))
        };
        let refusal = words::not_these_numbers(choices.len(), at_most);
        self.until(prompt, words::MANY, &understand, &refusal)
    }

    fn ask_rating(&mut self, prompt: &Prompt, scale: &Scale) -> io::Result<Turn> {
        for (point, label) in &scale.points {
            self.option(*point, label)?;
        }
        let understand = |line: &str| {
            number(line).filter(|number| (scale.from..=scale.to).contains(number)).map(Answer::Number)
        };
        let refusal = words::not_on_scale(scale);
        self.until(prompt, &words::scale(scale), &understand, &refusal)
    }

    fn ask_yes_no(&mut self, prompt: &Prompt, yes: &str, no: &str) -> io::Result<Turn> {
        self.numbered([yes, no].into_iter())?;
        let understand = |line: &str| match line.to_lowercase().as_str() {
            "1" | "y" | "yes" => Some(Answer::YesNo(true)),
            "2" | "n" | "no" => Some(Answer::YesNo(false)),
            _ => None,
        };
        self.until(prompt, words::YES_NO, &understand, words::NOT_YES_NO)
    }

    fn ask_line(&mut self, prompt: &Prompt, how: &str) -> io::Result<Turn> {
        self.line(how)?;
        let Some(line) = self.prompt(words::WAYS)? else { return Ok(Turn::Gone) };
        if let Some(turn) = self.wish(&line)? {
            return Ok(turn);
        }
        let text = self.with_what_came(&line)?;
        if text.is_empty() { Ok(left_empty(prompt)) } else { Ok(Turn::Answer(Answer::Text(text))) }
    }

    /// A whole answer that is a letter or word of the ways out is asked about once; inside a paste it is a
    /// word like the others, or the next line would be taken for the reply.
    fn wish(&mut self, line: &str) -> io::Result<Option<Turn>> {
        let Some(turn) = turn_of(line).filter(|_| !self.more_has_come()) else { return Ok(None) };
        self.line(&words::wish(&turn))?;
        let Some(reply) = self.prompt("")? else { return Ok(Some(Turn::Gone)) };
        Ok(matches!(reply.trim().to_lowercase().as_str(), "y" | "yes").then_some(turn))
    }

    fn ask_list(&mut self, prompt: &Prompt, at_most: usize) -> io::Result<Turn> {
        self.line(&words::list(at_most))?;
        let mut lines = self.so_far(prompt)?;
        let mut ways = words::WAYS;
        while lines.len() < at_most {
            let Some(line) = self.prompt(ways)? else { break };
            ways = "";
            if let Some(turn) = self.wish(&line)? {
                return Ok(self.leaving(turn, prompt, lines));
            }
            if !line.trim().is_empty() {
                lines.push(line.trim().to_owned());
                self.take_down(prompt, &lines);
            } else if !self.more_has_come() {
                return Ok(listed(lines).unwrap_or_else(|| left_empty(prompt)));
            }
        }
        if let Some(last) = lines.last_mut() {
            *last = self.with_what_came(last)?;
        }
        Ok(listed(lines).unwrap_or(Turn::Gone))
    }

    fn ask_page(&mut self, prompt: &Prompt, starter: &str) -> io::Result<Turn> {
        if !starter.trim().is_empty() {
            self.line(words::STARTERS)?;
            self.tell(starter)?;
        }
        let mut lines = self.so_far(prompt)?;
        if !lines.is_empty() {
            self.tell(words::OR_ANEW)?;
        }
        if self.terminal.as_ref().is_some_and(|seat| seat.editors.at_once)
            && let Some(turn) = self.edit(prompt, starter, &mut lines)?
        {
            return Ok(turn);
        }
        self.line(if self.terminal.is_some() { words::PAGE_OR_EDITOR } else { words::PAGE })?;
        self.page_lines(prompt, starter, lines)
    }

    fn page_lines(&mut self, prompt: &Prompt, starter: &str, mut lines: Vec<String>) -> io::Result<Turn> {
        let mut ways = words::WAYS;
        let mut anew = !lines.is_empty();
        let mut hinted = false;
        while let Some(line) = self.prompt(ways)? {
            ways = "";
            if std::mem::take(&mut anew) && line.trim() == words::ANEW {
                lines.clear();
            } else if line.trim() == "." {
                if !self.more_has_come() {
                    return Ok(page(prompt, &lines));
                }
                self.tell(words::DOT_INSIDE)?;
                self.add(line, prompt, &mut lines);
            } else if line.trim() == words::EDITOR && self.terminal.is_some() && !self.more_has_come() {
                if let Some(turn) = self.edit(prompt, starter, &mut lines)? {
                    return Ok(turn);
                }
            } else if let Some(turn) = self.wish(&line)? {
                return Ok(self.leaving(turn, prompt, lines));
            } else {
                // Whoever presses Enter here wants to go on, and has not seen how.
                if !hinted && lines.is_empty() && line.trim().is_empty() && !self.more_has_come() {
                    hinted = true;
                    self.tell(words::PAGE_MAY_STAY_EMPTY)?;
                }
                self.add(line, prompt, &mut lines);
            }
        }
        Ok(if lines.is_empty() { Turn::Gone } else { page(prompt, &lines) })
    }

    fn add(&mut self, line: String, prompt: &Prompt, lines: &mut Vec<String>) {
        lines.push(line);
        self.take_down(prompt, lines);
    }

    /// What stands on a page or a list already, shown: it was left by a way out, or in an earlier session.
    fn so_far(&mut self, prompt: &Prompt) -> io::Result<Vec<String>> {
        let left = self.begun.remove(&place(prompt));
        let lines = left.unwrap_or_else(|| stands_there(prompt));
        if !lines.is_empty() {
            self.line(words::SO_FAR)?;
            self.tell(&lines.join("\n"))?;
        }
        Ok(lines)
    }

    /// Keeps a begun text for when its question comes again.
    fn leaving(&mut self, turn: Turn, prompt: &Prompt, lines: Vec<String>) -> Turn {
        if lines.iter().any(|line| !line.trim().is_empty()) {
            self.begun.insert(place(prompt), lines);
        }
        turn
    }

    /// After each line: a terminal that gives whole lines gives no less.
    fn take_down(&self, prompt: &Prompt, lines: &[String]) {
        if let Some(scribe) = &self.scribe {
            let (key, asked) = place(prompt);
            scribe.put_by(&Begun { key, asked, text: lines.join("\n") });
        }
    }

    /// The page in the person's editor. `None` goes on here, with every line that is there by then.
    fn edit(&mut self, prompt: &Prompt, starter: &str, lines: &mut Vec<String>) -> io::Result<Option<Turn>> {
        let Some(editors) = self.terminal.as_ref().map(|seat| seat.editors.clone()) else { return Ok(None) };
        let (key, asked) = place(prompt);
        let begun = Begun { key, asked, text: begun(prompt, starter, lines) };
        let edited = editors.edit(begun, self.scribe.clone(), &mut |sentence| self.line(sentence))?;
        let (Edited::Done(text) | Edited::Offered(text)) = &edited;
        *lines = text.lines().map(str::to_owned).collect();
        if matches!(edited, Edited::Done(_)) {
            self.tell(text)?;
            return Ok(Some(page(prompt, lines)));
        }
        if text.trim() == starter.trim() {
            lines.clear();
        } else {
            self.line(words::SO_FAR)?;
            self.tell(text)?;
        }
        Ok(None)
    }
}

/// Where a begun text is kept. Another exercise, opened from this one, may use the same key.
fn place(prompt: &Prompt) -> (String, String) {
    (prompt.key.clone(), prompt.text.clone())
}

/// What lines are added to, so that no word of it is lost by going on: what stands on a page, and a list
/// that was left before it was done.
fn stands_there(prompt: &Prompt) -> Vec<String> {
    let lines = |text: &str| text.lines().map(str::to_owned).collect();
    match (&prompt.input, &prompt.before) {
        (Input::Page { .. }, Some(Answer::Text(text))) => lines(text),
        (Input::List { at_most }, Some(Answer::Text(text))) => within(text, *at_most),
        _ => Vec::new(),
    }
}

/// The lines of a list; what is over is in the last one.
fn within(text: &str, at_most: usize) -> Vec<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let (first, rest) = lines.split_at(lines.len().min(at_most.saturating_sub(1)));
    let rest = Some(rest.join(" ")).filter(|rest| !rest.is_empty());
    first.iter().map(|line| (*line).to_owned()).chain(rest).collect()
}

/// What the editor begins with: what was written here, or before, or the author's way to begin.
fn begun(prompt: &Prompt, starter: &str, lines: &[String]) -> String {
    match &prompt.before {
        _ if !lines.is_empty() => lines.join("\n"),
        Some(Answer::Text(text)) => text.clone(),
        _ => starter.to_owned(),
    }
}

fn listed(lines: Vec<String>) -> Option<Turn> {
    (!lines.is_empty()).then_some(Turn::Answer(Answer::Lines(lines)))
}

fn page(prompt: &Prompt, lines: &[String]) -> Turn {
    let text = lines.join("\n").trim().to_owned();
    if text.is_empty() { left_empty(prompt) } else { Turn::Answer(Answer::Text(text)) }
}

/// Enter alone keeps what was answered before, else leaves the question open.
fn left_empty(prompt: &Prompt) -> Turn {
    Turn::Answer(prompt.before.clone().unwrap_or(Answer::Skipped))
}
