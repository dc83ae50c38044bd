//! `selfcomp support`: where to turn now.

mod own;

use clap::{Args, Subcommand};

use crate::app::{App, Failure, Outcome};
use crate::people::People;
use crate::support::{self, Own, Situation};
use crate::words::support as words;

/// Every word that stands for this command.
pub const NAMES: [&str; 3] = ["support", "help-now", "crisis"];

/// People to reach, at once: nothing is asked first, and no network is used.
#[derive(Debug, Default, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Support {
    #[command(subcommand)]
    own: Option<Change>,
    /// The country you are in, for example NL
    #[arg(long, value_name = "XX")]
    country: Option<String>,
    /// What it is about, when it is not suicide: home (violence at home), child (a child at risk), sexual
    /// (sexual violence) or group (harm by a group or faith)
    #[arg(long = "for", value_name = "WHAT")]
    situation: Option<String>,
    /// Every country with lines that were checked
    #[arg(long, conflicts_with_all = ["country", "situation"])]
    countries: bool,
}

#[derive(Debug, Subcommand)]
#[command(defer = true)]
enum Change {
    /// Somebody of your own, shown first from then on: a person, a therapist, a line
    Add(own::Add),
    /// Your own, with their numbers
    List,
    /// Take somebody of your own out
    Remove(own::Remove),
}

impl Support {
    /// Shows it at once: nothing is asked, no exercise is read, faults in files are named only after it.
    ///
    /// # Errors
    /// When the output is broken; and where somebody is added or taken out, when that cannot be.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        match self.own {
            Some(Change::Add(add)) => add.run(app),
            Some(Change::List) => own::list(app),
            Some(Change::Remove(remove)) => remove.run(app),
            None => self.show(app),
        }
    }

    fn show(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        if self.countries {
            app.page(&support::countries())?;
            return Ok(Outcome::Done);
        }
        let (people, faults) = own_people(app);
        let place = app.config().place(self.country.as_deref());
        app.page(&match self.situation.as_deref().and_then(Situation::named) {
            Some(situation) => support::screen_for(situation, &place, &people),
            None => support::screen(&place, &people, app.today()),
        })?;
        // What was not understood is said after the help, never in place of it.
        let country = self.country.filter(|said| support::code(said).is_none());
        let situation = self.situation.filter(|said| Situation::named(said).is_none());
        let country = country.map(|said| words::no_country(&said));
        let situation = situation.map(|said| words::no_situation(&said));
        for aside in country.into_iter().chain(situation).chain(faults) {
            app.tell(&format!("\n{aside}"))?;
        }
        Ok(Outcome::Done)
    }
}

/// Everybody of the person's own, those of the file first; and what is wrong with that file.
pub fn own_people(app: &App<'_>) -> (Vec<Own>, Vec<String>) {
    let found = People::of(&app.env).map(|people| people.read()).unwrap_or_default();
    found.with(app.config().person())
}
