//! The command line: what can be typed, and what stands in `--help`.

use std::ffi::OsString;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::catalog::BUILT_IN;
use crate::catalog::language::canonical;
use crate::cmd;
use crate::words::cli as words;

/// Self-compassion for the terminal. Private, offline. You can leave at any time.
#[derive(Debug, Parser)]
#[command(name = "selfcomp", bin_name = "selfcomp", version)]
#[command(subcommand_precedence_over_arg = true, disable_help_subcommand = true)]
#[command(override_usage = "selfcomp [EXERCISE | COMMAND] [OPTIONS]", max_term_width = 80)]
#[command(about = words::ABOUT, help_template = words::HELP, after_help = words::COMMANDS)]
pub struct Cli {
    /// How it is shown.
    #[command(flatten)]
    pub manner: Manner,
    /// What is done; a welcome when nothing is.
    #[command(subcommand)]
    pub command: Option<Command>,
}

impl Cli {
    /// What was typed; ends the program with help or a sentence when it cannot be understood.
    ///
    /// The name of an exercise needs none of the commands, and is there in half the time without them. So
    /// does the one word for help, which has nothing to parse, a line at every prompt of a shell, and what a
    /// shell asks or calls at its start.
    #[must_use]
    pub fn from_words(words: Vec<OsString>) -> Self {
        if let [_, word] = &words[..]
            && cmd::support::NAMES.iter().any(|name| word == name)
        {
            let command = Some(Command::Support(cmd::support::Support::default()));
            return Self { manner: Manner::default(), command };
        }
        let exercise = |word: &OsString| BUILT_IN.iter().any(|one| word == one.id);
        if words.get(1).is_some_and(exercise) {
            let command = Some(Command::Practice(words.into_iter().skip(1).collect()));
            return Self { manner: Manner::default(), command };
        }
        if words.get(1).is_some_and(|word| word == "phrase") {
            let PhraseCli { manner, phrase } = PhraseCli::parse_from(words.into_iter().skip(1));
            return Self { manner, command: Some(Command::Phrase(phrase)) };
        }
        if let [_, word, after @ ..] = &words[..]
            && word == "init"
            && let Some(init) = cmd::init::Init::at_once(after)
        {
            return Self { manner: Manner::default(), command: Some(Command::Init(init)) };
        }
        if let [_, word, flag] = &words[..]
            && word == "remind"
            && flag == "--due"
        {
            let command = Some(Command::Remind(cmd::remind::Remind::what_is_due()));
            return Self { manner: Manner::default(), command };
        }
        Self::parse_from(words)
    }
}

/// How everything is shown, whatever the command.
#[allow(clippy::doc_markdown, reason = "these lines are read in a terminal, where backticks are noise")]
#[derive(Debug, Clone, Default, Args)]
pub struct Manner {
    /// Plain lines for screen readers and simple terminals [env: SELFCOMP_ACCESSIBLE, ACCESSIBLE]
    #[arg(long, global = true, display_order = 101)]
    pub accessible: bool,
    /// Nothing moves on the screen [env: SELFCOMP_NO_ANIMATION, REDUCED_MOTION]
    #[arg(long, global = true, display_order = 102)]
    pub no_animation: bool,
    /// When to use colour: auto, always or never [env: NO_COLOR]
    #[arg(
        long,
        global = true,
        display_order = 103,
        value_enum,
        value_name = "WHEN",
        hide_possible_values = true
    )]
    pub color: Option<Color>,
    /// The language of the exercises, for example en
    #[arg(long, global = true, display_order = 104, value_name = "LANGUAGE", value_parser = language)]
    pub lang: Option<String>,
}

impl Manner {
    /// What was said before the name of an exercise, filled up with what was said after it.
    #[must_use]
    pub fn or(self, after: Self) -> Self {
        Self {
            accessible: self.accessible || after.accessible,
            no_animation: self.no_animation || after.no_animation,
            color: after.color.or(self.color),
            lang: after.lang.or(self.lang),
        }
    }
}

/// When colour is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// When a terminal shows it.
    Auto,
    /// Also in pipes.
    Always,
    /// Never.
    Never,
}

/// The commands. Any other word is the name of an exercise.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Where to turn now: help lines, people, steadier ground
    #[command(aliases = ["help-now", "crisis"])]
    Support(cmd::support::Support),
    /// Every exercise: its name, what it is, how long it takes
    List(cmd::list::List),
    /// What may help right now: a few quiet questions
    Suggest(cmd::suggest::Suggest),
    /// One kind line, at once
    Phrase(cmd::phrase::Phrase),
    /// What an exercise is and how well it is studied; pages that explain
    About(cmd::about::About),
    /// Read an exercise as text, without doing it
    Show(cmd::show::Show),
    /// Make an exercise your own, to change its words
    Copy(cmd::copy::Copy),
    /// Go on with what you were writing, or let it go
    Resume(cmd::resume::Resume),
    /// Letters that wait for you, and all the others
    Letters(cmd::letters::Letters),
    /// The parts you met and kept, each with its card
    Cards(cmd::cards::Cards),
    /// What you kept: read, find, change, delete, export, import
    Journal(cmd::journal::Journal),
    /// A quiet look back
    Look(cmd::look::Look),
    /// A page to print and take to somebody who helps you
    Bring(cmd::bring::Bring),
    /// What a new terminal runs to show a reminder that is due
    Init(cmd::init::Init),
    /// Reminders: a quiet word at times you choose
    Remind(cmd::remind::Remind),
    /// What is set and where it comes from; change it with set and unset
    Config(cmd::config::Config),
    /// Every place something of yours can be, and whether it is there
    Paths(cmd::paths::Paths),
    /// What is remembered of you; empty it by kind, or all of it
    Forget(cmd::forget::Forget),
    /// The Tab key of your shell: install, uninstall, or print a script
    Completions(cmd::completions::Completions),
    /// Every fault in exercise files, at its place, with what to do
    Check(cmd::check::Check),
    /// The schema of exercise files, for editors
    Schema(cmd::schema::Schema),
    /// An exercise, by its name
    #[command(external_subcommand)]
    Practice(Vec<OsString>),
}

/// A language as it is written everywhere, or what one looks like.
fn language(said: &str) -> Result<String, &'static str> {
    canonical(said).ok_or(words::NO_LANGUAGE)
}

/// What can follow `phrase`.
#[derive(Debug, Parser)]
#[command(bin_name = "selfcomp phrase", disable_version_flag = true, max_term_width = 80)]
#[command(about = words::PHRASE)]
struct PhraseCli {
    /// How it is shown.
    #[command(flatten)]
    manner: Manner,
    /// Which line.
    #[command(flatten)]
    phrase: cmd::phrase::Phrase,
}

/// What can follow the name of an exercise.
#[derive(Debug, Parser)]
#[command(disable_version_flag = true, max_term_width = 80)]
pub struct PracticeCli {
    /// How it is shown.
    #[command(flatten)]
    pub manner: Manner,
    /// How it is done.
    #[command(flatten)]
    pub practice: cmd::practice::Practice,
}
