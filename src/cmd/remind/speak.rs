//! What a reminder says, drawn from the words in `texts/<lang>/reminders.toml`: never a word of the person's own.

use crate::app::App;
use crate::reminder::About;
use crate::texts::{self, ReminderWords};

/// The lines for one reminder.
pub(super) struct Lines {
    words: &'static ReminderWords,
    /// By chance: which of the lines.
    draw: u64,
}

impl Lines {
    /// Those in the best of the person's languages; `None` when there are none.
    pub(super) fn of(app: &App<'_>) -> Option<Self> {
        Some(Self { words: texts::reminders(&app.config().languages())?, draw: (app.chance)() })
    }

    /// What shows that reminders arrive.
    pub(super) fn trial(&self) -> &'static str {
        self.words.test
    }

    /// Above a line on the desktop.
    pub(super) fn title(&self) -> &'static str {
        self.pick(self.words.title)
    }

    /// One line where others can look on: no name of an exercise, no word of letters.
    pub(super) fn on_desktop(&self, about: &About, app: &App<'_>) -> String {
        match about {
            About::Moment => self.pick(self.words.moment).to_owned(),
            About::Phrase => self.phrase(app),
            About::Exercise(_) => self.pick(self.words.exercise_desktop).to_owned(),
            About::Letters => self.pick(self.words.letters_desktop).to_owned(),
        }
    }

    /// One line where the person types, with what to type.
    pub(super) fn in_terminal(&self, about: &About, app: &App<'_>) -> String {
        match about {
            About::Moment => self.pick(self.words.moment).to_owned(),
            About::Phrase => self.phrase(app),
            // One that is there no more leaves the time it was meant for.
            About::Exercise(id) if !app.catalog().exists(id) => self.pick(self.words.moment).to_owned(),
            About::Exercise(id) => with_command(self.pick(self.words.exercise), id),
            About::Letters => with_command(self.pick(self.words.letters), "letters"),
        }
    }

    fn phrase(&self, app: &App<'_>) -> String {
        let banks = texts::banks(&app.config().languages());
        let lines = banks
            .iter()
            .find(|bank| bank.when == texts::ANYTIME)
            .map_or(self.words.moment, |bank| bank.lines);
        self.pick(lines).to_owned()
    }

    fn pick(&self, lines: &'static [&'static str]) -> &'static str {
        let place = usize::try_from(self.draw % lines.len().max(1) as u64).unwrap_or_default();
        lines.get(place).copied().unwrap_or_default()
    }
}

fn with_command(line: &str, command: &str) -> String {
    line.replace("{command}", &format!("{} {command}", env!("CARGO_PKG_NAME")))
}
