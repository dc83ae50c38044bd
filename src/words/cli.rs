//! What stands in `--help` beside the arguments.

/// Before the list of exercises.
pub const EXERCISES: &str = "Exercises:";
/// The last lines of `--help`.
pub const MORE_HELP: &str = "\
selfcomp EXERCISE --help shows what can follow its name.
At every point: Enter on, b back, g steadier ground, h people, q leave.";
/// What `--help` of `phrase` begins with.
pub const PHRASE: &str = "One kind line at once, fit for a prompt, a mail, a status bar";
/// Instead of a language.
pub const NO_LANGUAGE: &str = "a language looks like en or pt-BR";
/// The heading of `--help` for an exercise that is not built in.
pub const OWN_EXERCISE: &str = "An exercise of your own";
/// After `--seed`, something that is no such number.
pub const NOT_A_SEED: &str = "a seed is a whole number, for example 7";
