//! `selfcomp support`: where to turn now.

use clap::Args;

use crate::app::{App, Failure, Outcome};
use crate::support;
use crate::words::support as words;

/// People to reach, at once: nothing is asked first, and no network is used.
#[derive(Debug, Args)]
pub struct Support {
    /// The country you are in, for example NL
    #[arg(long, value_name = "XX")]
    country: Option<String>,
    /// Every country with lines that were checked
    #[arg(long, conflicts_with = "country")]
    countries: bool,
}

impl Support {
    /// Shows it at once: nothing is asked, no exercise is read, a fault in the settings is passed over.
    ///
    /// # Errors
    /// Only when the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let text = if self.countries {
            support::countries()
        } else {
            let config = app.config();
            let place = config.place(self.country.as_deref());
            support::screen(&place, config.person().as_deref(), app.today())
        };
        app.page(&text)?;
        if let Some(said) = self.country.filter(|said| support::code(said).is_none()) {
            writeln!(app.err, "\n{}", words::no_country(&said))?;
        }
        Ok(Outcome::Done)
    }
}
