//! `selfcomp check`: every fault of an exercise file, at its place.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::app::{App, Failure, Outcome};
use crate::catalog::built_in;
use crate::exercise::Exercise;
use crate::exercise::fault::in_order;
use crate::exercise::keys::MOST_BYTES;
use crate::exercise::read::{Fault, Place, check_at};
use crate::exercise::report::{Files, Report};
use crate::exercise::tone;
use crate::words::check as words;

/// Every fault in exercise files, at its place, with what to do.
#[derive(Debug, Args)]
pub struct Check {
    /// The files; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Warnings count as faults
    #[arg(long)]
    strict: bool,
    /// Hints about the tone too: words that press, promise, judge, praise, compare or command. They are advice, and
    /// count as faults only with `--strict`
    #[arg(long)]
    hints: bool,
    /// Compares a translation with the original in this language, for example en
    #[arg(long, value_name = "LANGUAGE")]
    against: Option<String>,
    /// For people or for other programs
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Each fault with its lines
    Text,
    /// JSON, version 1
    Json,
}

/// One file: its text and its faults, or why it cannot be read.
struct Looked {
    name: String,
    text: Result<(String, Vec<Fault>), String>,
    tone: Tone,
}

/// What became of the wish for hints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tone {
    NotAsked,
    LookedAt,
    /// The file is no TOML, or nothing is known about its language.
    NoWords,
}

impl Check {
    /// Checks the files. The faults are the result: they stand on standard output.
    ///
    /// # Errors
    /// Only when the output is broken.
    pub fn run(self, app: &mut App<'_>) -> Result<Outcome, Failure> {
        let looked: Vec<Looked> = self.files.iter().map(|path| self.look(path, app)).collect();
        match self.format {
            Format::Text => text(&looked, app)?,
            Format::Json => json(&looked, app)?,
        }
        let found = looked.iter().any(|file| file.found(self.strict));
        Ok(if found { Outcome::Found } else { Outcome::Done })
    }
}

impl Looked {
    fn report<'a>(&'a self, text: &'a str, faults: &'a [Fault]) -> Report<'a> {
        Report::new(&self.name, text, faults).hinted(self.tone == Tone::LookedAt)
    }

    /// The same, with what is to be said about the tone.
    fn with_hints(mut self) -> Self {
        let Ok((text, faults)) = &mut self.text else { return self };
        let hints = tone::of_file(text);
        self.tone = if hints.is_some() { Tone::LookedAt } else { Tone::NoWords };
        faults.extend(hints.into_iter().flatten());
        in_order(faults);
        self
    }

    /// Whether there is something that makes the check fail.
    fn found(&self, strict: bool) -> bool {
        match &self.text {
            Ok((_, faults)) => faults.iter().any(|fault| strict || fault.is_error()),
            Err(_) => true,
        }
    }
}

fn text(looked: &[Looked], app: &mut App<'_>) -> Result<(), Failure> {
    let colour = app.config().coloured(app.streams.stdout_tty);
    for file in looked {
        if file.tone == Tone::NoWords {
            writeln!(app.err, "{}", words::no_hints(&file.name))?;
        }
        match &file.text {
            Ok((text, faults)) => write!(app.out, "{}", file.report(text, faults).text(colour))?,
            Err(problem) => writeln!(app.out, "{problem}")?,
        }
    }
    Ok(())
}

fn json(looked: &[Looked], app: &mut App<'_>) -> Result<(), Failure> {
    let reports: Vec<_> = looked
        .iter()
        .map(|file| file.text.as_ref().map(|(text, faults)| file.report(text, faults)))
        .collect();
    let files = looked.iter().zip(&reports).map(|(file, report)| match report {
        Ok(report) => report.file(),
        Err(problem) => crate::exercise::report::File::unreadable(&file.name, problem),
    });
    let files = Files { version: 1, files: files.collect() };
    Ok(app.json(&files)?)
}

impl Check {
    fn look(&self, path: &Path, app: &mut App<'_>) -> Looked {
        let input = path == Path::new("-");
        let name = if input { words::INPUT.to_owned() } else { path.display().to_string() };
        let text = if input { all_of(&mut app.input, &name) } else { read(path, &name) };
        let place = if input { Place::default() } else { Place::of(path) };
        let text = text.and_then(|text| self.faults(text, &name, &place, path));
        let looked = Looked { name, text, tone: Tone::NotAsked };
        if self.hints { looked.with_hints() } else { looked }
    }

    /// The faults of a text; those of a translation are looked for beside its original.
    fn faults(
        &self,
        text: String,
        name: &str,
        place: &Place<'_>,
        path: &Path,
    ) -> Result<(String, Vec<Fault>), String> {
        let checked = check_at(&text, place);
        let Some(exercise) = &checked.exercise else { return Ok((text, checked.faults)) };
        let language = self.against.as_deref().or(exercise.about.translated_from.as_deref());
        let original = language.and_then(|language| original(&exercise.about.id, path, language));
        match (&original, &self.against) {
            (None, Some(language)) => Err(words::no_original(name, language)),
            (None, None) => Ok((text, checked.faults)),
            (Some(_), against) => {
                let place = Place { original: original.as_ref(), compared: against.is_some(), ..*place };
                let faults = check_at(&text, &place).faults;
                Ok((text, faults))
            }
        }
    }
}

fn read(path: &Path, name: &str) -> Result<String, String> {
    open(path, name).and_then(|mut file| all_of(&mut file, name))
}

/// The file, when it is a plain one. Anything else could keep us waiting for ever.
fn open(path: &Path, name: &str) -> Result<File, String> {
    let unreadable = |error| words::cannot_be_read(name, &error);
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if metadata.is_dir() {
        Err(words::is_a_folder(name))
    } else if metadata.is_file() {
        File::open(path).map_err(unreadable)
    } else {
        Err(words::is_no_file(name))
    }
}

/// Everything there is to read, as long as it is not more than a file may have.
fn all_of(from: &mut dyn Read, name: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    from.take(most).read_to_end(&mut bytes).map_err(|error| words::cannot_be_read(name, &error))?;
    if bytes.len() > MOST_BYTES {
        return Err(words::is_too_large(name, MOST_BYTES));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        words::is_not_utf8(name, good.split(|byte| *byte == b'\n').count())
    })
}

/// What this was translated from: the file in the folder beside, or the built-in one.
fn original(id: &str, path: &Path, language: &str) -> Option<Exercise> {
    let folders = path.parent().and_then(Path::parent);
    let beside = folders.zip(path.file_name()).map(|(folders, name)| folders.join(language).join(name));
    let beside = beside.and_then(|beside| read(&beside, "").ok());
    let text = beside.or_else(|| Some(built_in::find(id, language)?.text.to_owned()))?;
    check_at(&text, &Place { in_exercises: false, ..Place::of(path) }).exercise
}
