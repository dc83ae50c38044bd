//! `selfcomp remind --due`: one line, or nothing. Schedulers and shells run it, so nothing here fails aloud.

use std::collections::BTreeSet;
use std::io;

use jiff::Zoned;
use jiff::civil::Date;
use nix::sys::signal::{SigSet, Signal};

use super::places;
use super::speak::Lines;
use crate::app::App;
use crate::desktop::{Desktop, Shown as Notice};
use crate::journal::letters::{Letters, Return};
use crate::reminder::due::{Around, Why, due};
use crate::reminder::{About, Reminder, Via};
use crate::reminders::shown::{Call, Came, Day, Shown, Traces};
use crate::reminders::{Reminders, Set};
use crate::words::desktop::TOO_SLOW;
use crate::words::reminders as words;

/// Nothing is said in new terminals when this is set to anything but a no.
const QUIET: &str = "SELFCOMP_QUIET";

/// Shows what is due. Whatever goes wrong, a terminal opens and a job ends well; `remind status` says what it was.
pub(super) fn run(app: &mut App<'_>) {
    let Ok((reminders, traces)) = places(app) else { return };
    let now = (app.now)();
    let Some(door) = Door::of(&reminders, traces, now, app) else { return };
    // The line could not be printed: whoever asked is gone.
    drop(if app.streams.stdout_tty { door.in_terminal(app) } else { door.called(app) });
}

/// Through which everything comes that reminds.
struct Door {
    set: Set,
    traces: Traces,
    now: Zoned,
    /// Letters whose day has come.
    letters: Vec<Return>,
}

/// A reminder whose moment has come, and the day of that moment.
type Due<'a> = (&'a Reminder, Date);

impl Door {
    /// `None` when nothing can be due, which is found out without a look at what was shown.
    fn of(reminders: &Reminders, traces: Traces, now: Zoned, app: &App<'_>) -> Option<Self> {
        let set = reminders.read().unwrap_or_default();
        let letters = back(now.date(), app);
        (!set.all.is_empty() || !letters.is_empty()).then_some(Self { set, traces, now, letters })
    }

    /// In a terminal that was opened: whatever is due, however it was to come.
    fn in_terminal(&self, app: &mut App<'_>) -> io::Result<()> {
        let quiet = app.env.get(QUIET).is_some_and(|value| !matches!(value, "0" | "false" | "no"));
        if quiet {
            return Ok(());
        }
        let Some(_held) = self.traces.try_hold()? else { return Ok(()) };
        let mut shown = self.traces.read();
        let due = self.due(&shown, app, |_| true).unwrap_or_default();
        let Some(about) = self.speaks_of(&due, &shown, app) else { return Ok(()) };
        self.note(&mut shown, &due, &about);
        self.traces.write(&shown)?;
        let line = Lines::of(app).map(|lines| lines.in_terminal(&about, app));
        // `timeout` puts it behind, where a terminal with `stty tostop` would stop it at its first word.
        let _ = SigSet::from(Signal::SIGTTOU).thread_block();
        line.map_or(Ok(()), |line| writeln!(app.out, "{line}"))
    }

    /// By a scheduler, or by hand into a pipe: on the desktop, or printed for a mail.
    fn called(&self, app: &mut App<'_>) -> io::Result<()> {
        let Some(_held) = self.traces.try_hold()? else { return Ok(()) };
        if let Some(via) = self.traces.take_trial() {
            return self.trial(via, app);
        }
        let mut came = false;
        for via in [Via::Mail, Via::Notify] {
            let mut shown = self.traces.read();
            match self.due(&as_seen(&shown), app, |reminder| reminder.via == via) {
                Ok(due) => {
                    self.show(via, &mut shown, &due, app)?;
                    came = true;
                }
                // Somebody who asks wants to know what came, not what did not come beside it.
                Err(Some(why)) if !came => self.nothing(&mut shown, why)?,
                Err(_) => {}
            }
        }
        Ok(())
    }

    /// What is due of these, the latest moment first; else why the latest is not, when there is any.
    fn due(
        &self,
        shown: &Shown,
        app: &App<'_>,
        wanted: impl Fn(&Reminder) -> bool,
    ) -> Result<Vec<Due<'_>>, Option<Why>> {
        let around = self.around(shown, app);
        let of = |one: &Reminder| shown.moments.get(&one.id).map(|day| day.0);
        let mut all: Vec<_> = self.set.all.iter().filter(|one| wanted(one)).collect();
        all.sort_by_key(|one| std::cmp::Reverse(one.latest(&self.now)));
        let each: Vec<_> = all.into_iter().map(|one| (one, due(one, of(one), around))).collect();
        let now: Vec<_> = each.iter().filter_map(|(one, due)| Some((*one, due.ok()?))).collect();
        if now.is_empty() { Err(each.iter().find_map(|(_, due)| due.err())) } else { Ok(now) }
    }

    fn around(&self, shown: &Shown, app: &App<'_>) -> Around<'_> {
        Around {
            now: &self.now,
            paused: self.set.rests(self.now.date()),
            quiet: app.config().quiet(),
            practised: shown.practised.map(|day| day.0),
            letter: self.has_news(shown),
        }
    }

    fn has_news(&self, shown: &Shown) -> bool {
        self.letters.iter().any(|letter| !shown.letters.contains(&named(letter)))
    }

    /// What the one line is about: a letter of which nothing was said yet, before anything else.
    fn speaks_of(&self, due: &[Due<'_>], shown: &Shown, app: &App<'_>) -> Option<About> {
        let around = self.around(shown, app);
        let is_quiet = around.paused || around.quiet.is_some_and(|quiet| quiet.has(self.now.time()));
        if around.letter && !is_quiet {
            return Some(About::Letters);
        }
        due.first().map(|(reminder, _)| reminder.about.clone())
    }

    /// Once for each moment, and once for each letter.
    fn note(&self, shown: &mut Shown, due: &[Due<'_>], about: &About) {
        shown.moments.extend(moments(due));
        shown.asked.retain(|id, _| due.iter().all(|(reminder, _)| reminder.id != *id));
        let there: BTreeSet<String> = self.letters.iter().map(named).collect();
        if *about == About::Letters {
            shown.letters = there;
        } else {
            shown.letters.retain(|letter| there.contains(letter));
        }
    }

    /// It is noted before it is shown: who is killed between the two has missed it, and nobody is told twice.
    fn show(&self, via: Via, shown: &mut Shown, due: &[Due<'_>], app: &mut App<'_>) -> io::Result<()> {
        let before = shown.clone();
        let Some(about) = self.speaks_of(due, shown, app) else { return Ok(()) };
        self.note(shown, due, &about);
        shown.last = Some(self.call(if via == Via::Mail { Came::Mail } else { Came::Desktop }, ""));
        self.traces.write(shown)?;
        let Some(lines) = Lines::of(app) else { return Ok(()) };
        if via == Via::Mail {
            let line = lines.in_terminal(&about, app);
            return writeln!(app.out, "{line}");
        }
        let text = lines.on_desktop(&about, app);
        match notice(&lines, &text, app) {
            Notice::Arrived => Ok(()),
            Notice::Nobody(because) => {
                let last = Some(self.call(Came::Waits, &because));
                self.traces.write(&Shown { last, ..before })
            }
            Notice::Silent => {
                let last = Some(self.call(Came::Waits, TOO_SLOW));
                let asked = before.asked.into_iter().chain(moments(due)).collect();
                self.traces.write(&Shown { last, asked, ..before })
            }
        }
    }

    /// What came before is worth more to somebody who asks than that it came.
    fn nothing(&self, shown: &mut Shown, why: Why) -> io::Result<()> {
        let came = match why {
            Why::Came => return Ok(()),
            Why::NotYet => Came::NotYet,
            Why::TooLate => Came::TooLate,
            Why::Paused => Came::Paused,
            Why::Quiet => Came::Quiet,
            Why::Practised => Came::Practised,
            Why::NoLetter => Came::NoLetter,
        };
        shown.last = Some(self.call(came, ""));
        self.traces.write(shown)
    }

    /// Somebody waits to see whether it arrives.
    fn trial(&self, via: Via, app: &mut App<'_>) -> io::Result<()> {
        let Some(lines) = Lines::of(app) else { return Ok(()) };
        if via == Via::Mail {
            return writeln!(app.out, "{}", lines.trial());
        }
        let trial = match notice(&lines, lines.trial(), app) {
            Notice::Arrived => self.call(Came::Desktop, ""),
            Notice::Nobody(because) => self.call(Came::Waits, &because),
            Notice::Silent => self.call(Came::Waits, TOO_SLOW),
        };
        let shown = self.traces.read();
        self.traces.write(&Shown { trial: Some(trial), ..shown })
    }

    fn call(&self, came: Came, because: &str) -> Call {
        Call { at: words::machine_time(&self.now), came, because: because.to_owned() }
    }
}

/// As a desktop has seen it, for all that is known: it is not asked again for what it may show yet.
fn as_seen(shown: &Shown) -> Shown {
    let mut seen = shown.clone();
    seen.moments.extend(shown.asked.clone());
    seen
}

fn moments(due: &[Due<'_>]) -> impl Iterator<Item = (String, Day)> {
    due.iter().map(|(reminder, day)| (reminder.id.clone(), Day(*day)))
}

/// Shows a line on the desktop.
pub(super) fn notice(lines: &Lines, text: &str, app: &App<'_>) -> Notice {
    Desktop::of(&app.env).map_or_else(
        || Notice::Nobody(words::NO_DESKTOP.to_owned()),
        |desktop| desktop.show(lines.title(), text),
    )
}

/// Letters whose day has come.
fn back(today: Date, app: &App<'_>) -> Vec<Return> {
    Letters::of(&app.env).map(|letters| letters.back(today)).unwrap_or_default()
}

/// The same, as it is noted that something was said of them.
pub(super) fn letters_back(app: &App<'_>) -> BTreeSet<String> {
    back(app.today(), app).iter().map(named).collect()
}

/// A letter, and the day it has come back on: put off, it comes back once more.
fn named(letter: &Return) -> String {
    format!("{} {} {}", letter.entry, letter.card, letter.due)
}
