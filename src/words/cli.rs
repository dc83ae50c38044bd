//! What stands in `--help` beside the arguments.

/// The first line of `selfcomp --help`.
pub const ABOUT: &str = "Self-compassion for the terminal. Private, offline. You can leave at any time.";
/// The order of `selfcomp --help`: what it is, how it is called, then [`COMMANDS`].
pub const HELP: &str = "{about-with-newline}\n{usage-heading} {usage}{after-help}";
/// The commands by what they are for, and what holds for all of them. It is there as it stands: every
/// start would pay for putting it together.
pub const COMMANDS: &str = "\
In a hard moment:
  support   where to turn now: help lines, people, steadier ground
  break     company for a minute or two
  ground    steadier ground, nothing inward
  phrase    one kind line, at once
  suggest   what may help right now: a few quiet questions

Write and practise:
  list      every exercise; short: anxious, angry, slip; longer: letter, critic
  about, show     what an exercise is, and pages that explain; read it as text
  resume    go on with what you were writing, or let it go

Parts:
  parts, cards    meeting a part of you, with time; those you met and kept

Look back:
  journal   what you kept: read, find, change, delete, export, import
  letters   letters that wait for you, and all the others
  look      a quiet look back
  bring     a page to print and take to somebody who helps you

Reminders:
  remind    a quiet word at times you choose: add, list, pause, remove, test
  init      what a new terminal runs, so that a reminder shows there

Yours, settings and files:
  config    what is set and where it comes from; change it with set and unset
  paths, forget   every place something of yours can be; what is remembered
  completions     the Tab key of your shell: install, uninstall

For authors:
  copy, check, schema   an exercise of your own, its faults, its form

Options: --accessible (plain lines, for screen readers), --no-animation,
  --color WHEN, --lang LANGUAGE, --version, --help; NAME --help tells more.
At every point: Enter on, b back, g steadier ground, h people, q leave.";
/// What `--help` of `phrase` begins with.
pub const PHRASE: &str = "One kind line at once, fit for a prompt, a mail, a status bar";
/// Instead of a language.
pub const NO_LANGUAGE: &str = "a language looks like en or pt-BR";
/// The heading of `--help` for an exercise that is not built in.
pub const OWN_EXERCISE: &str = "An exercise of your own";
/// After `--seed`, something that is no such number.
pub const NOT_A_SEED: &str = "a seed is a whole number, for example 7";
