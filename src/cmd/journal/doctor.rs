//! `selfcomp journal doctor`: whether everything is in order.

use clap::Args;

use crate::app::{App, Failure, Outcome};
use crate::journal::Journal;
use crate::journal::doctor::{self, Round};
use crate::words::doctor as words;

/// Look whether everything is in order; what is safe to put right is put right.
#[derive(Debug, Args)]
pub struct Doctor {
    /// Change nothing; say what would be put right
    #[arg(long)]
    dry_run: bool,
}

impl Doctor {
    /// Says what was found. Something for the person's eyes is exit code 1.
    ///
    /// # Errors
    /// Only when the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let journal = Journal::of(&app.env);
        let now = (app.now)().timestamp().as_second();
        let round = Round { env: &app.env, now, repair: !self.dry_run };
        let findings = doctor::examine(journal.as_ref(), &round);
        let report = words::report(&findings, !self.dry_run);
        app.page(&report)?;
        let well = findings.trouble.is_empty()
            && (!self.dry_run || findings.opened.is_empty() && findings.swept.is_empty());
        Ok(if well { Outcome::Done } else { Outcome::Found })
    }
}
