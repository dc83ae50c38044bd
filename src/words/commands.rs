//! What the commands around the exercises say.

use std::io;
use std::path::Path;

use crate::exercise::{About, Evidence, Intensity, Kind, Length, Source};

/// Before it, a line of the person's own.
#[must_use]
pub fn kept_line(line: &str) -> String {
    format!("A line you kept: {line}\n\n")
}

/// `selfcomp` alone.
pub const WELCOME: &str = "\
Hello. This is a quiet place to be a little kinder to yourself.
Nothing you write leaves this machine, and you can leave at any time.
It is self-help, not a doctor, a therapist or a crisis line.

When it is hard right now, a minute is enough:
  selfcomp break    company for a minute or two
  selfcomp ground   steadier ground, nothing inward
  selfcomp phrase   one kind line, at once
  selfcomp support  people to reach, at once

When there is time:
  selfcomp suggest  a few quiet questions, to find what may help
  selfcomp list     everything there is; selfcomp about, pages to read
  selfcomp journal  what you kept; selfcomp resume, what you began
  selfcomp --help   how to use it; --accessible is for screen readers";

/// Before the list: what takes no longer than two minutes, and how to be led.
#[must_use]
pub fn before_list(short: &[String]) -> String {
    let suggest = "Not sure which? selfcomp suggest asks a few quiet questions.";
    if short.is_empty() {
        return suggest.to_owned();
    }
    format!("In a minute or two: {}.\n{suggest}\n", short.join(", "))
}

/// After the list.
pub const AFTER_LIST: &str =
    "\nselfcomp NAME starts one, selfcomp about NAME tells more, selfcomp support shows people to reach.";

/// Behind an exercise of the person's own.
pub const YOUR_OWN: &str = " (your own)";

/// The heading an exercise stands under.
#[must_use]
pub fn heading(kind: Kind) -> &'static str {
    match kind {
        Kind::Break => "For a hard moment",
        Kind::Letter => "Letters",
        Kind::Reframe => "When the inner critic speaks",
        Kind::Touch => "Warmth and touch",
        Kind::Meditation => "Quiet practice",
        Kind::Parts => "Parts of me",
        Kind::Release => "Setting something down",
        Kind::Ritual => "Small rituals",
        Kind::CheckIn => "Looking in on myself",
        Kind::Scale => "Seeing how I treat myself",
    }
}

/// How long an exercise takes, and its other length: `2 min (--full 7)`.
#[must_use]
pub fn length(about: &About) -> String {
    let full = about.minutes;
    match (about.quick_minutes, about.starts) {
        (Some(quick), Length::Quick) => format!("{quick} min (--full {full})"),
        (Some(quick), Length::Full) => format!("{full} min (--quick {quick})"),
        (None, _) => format!("{full} min"),
    }
}

/// Behind an exercise in another language than the person's.
#[must_use]
pub fn in_language(tag: &str) -> String {
    let name = LANGUAGES.iter().find(|(code, _)| *code == tag).map_or(tag, |(_, name)| name);
    format!(" ({name})")
}

const LANGUAGES: [(&str, &str); 1] = [("en", "English")];

/// `--tag` with a tag that no exercise has.
#[must_use]
pub fn no_such_tag(tag: &str, nearest: Option<&str>, tags: &[String]) -> String {
    let tag = super::shown(tag);
    match nearest {
        Some(nearest) => format!("Nothing has the tag `{tag}`. Did you mean `{nearest}`?"),
        None => format!("Nothing has the tag `{tag}`. There are: {}.", tags.join(", ")),
    }
}

/// How long it takes, in a sentence.
#[must_use]
pub fn takes(about: &About) -> String {
    let full = super::minutes(about.minutes);
    match (about.quick_minutes.map(super::minutes), about.starts) {
        (Some(quick), Length::Quick) => format!("It takes {quick}; with --full, {full}."),
        (Some(quick), Length::Full) => format!("It takes {full}; with --quick, {quick}."),
        (None, _) => format!("It takes {full}."),
    }
}

/// How far inside it goes, and for whom it is not.
#[must_use]
pub fn intensity(intensity: Intensity) -> &'static str {
    match intensity {
        Intensity::Gentle => "It stays gentle, and is open to anyone at any time.",
        Intensity::Moderate => {
            "It may touch what hurts. Discomfort can rise for a while; that is no failure, and no duty to go on."
        }
        Intensity::Deep => {
            "It goes far inside, and discomfort can rise. With thoughts of suicide now or a recent attempt, \
             voices or lost time, mania, recent self-harm, fresh trauma, an eating disorder, drink or drugs in \
             the body, or an unsafe home, it belongs with a trained person beside you."
        }
    }
}

/// Before the cautions of the author.
pub const CAUTIONS: &str = "Worth knowing first:";
/// Before how well it is studied.
pub const STUDIED: &str = "How well is it studied?";

/// A grade of evidence, in plain words.
#[must_use]
pub fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::SeveralTrials => {
            "It is drawn from practices that have been studied. Several controlled trials have looked at practices \
             of this kind. None of them looked at these \
             words or this program."
        }
        Evidence::OneTrial => {
            "It is drawn from practices that have been studied. At least one controlled trial has looked at nearly this exercise by itself. It did not look at \
             these words or this program."
        }
        Evidence::Component => {
            "It is drawn from practices that have been studied, as one part of courses that were tested as a \
             whole. What this part does by itself is not known, \
             and nobody has tested these words or this program."
        }
        Evidence::Tradition => {
            "It is drawn from what therapists do and teach. No trial of it by itself is known to us."
        }
        Evidence::None => "No study of it is known to us.",
    }
}

/// Where it comes from: `After: title, by authors (year).`
#[must_use]
pub fn after(source: &Source) -> String {
    let authors = source.authors.as_ref().map(|authors| format!(", by {authors}")).unwrap_or_default();
    let year = source.year.map(|year| format!(" ({year})")).unwrap_or_default();
    format!("After: {}{authors}{year}", source.title)
}

/// Who wrote it, who translated it, under which licence, in which revision.
#[must_use]
pub fn made_by(about: &About) -> String {
    let author =
        about.author.as_deref().map_or("Author not named".to_owned(), |name| format!("Written by {name}"));
    let translator = about.translator.as_ref().map(|name| format!("translated by {name}"));
    let from = about.translated_from.as_ref().map(|tag| format!("from the language {tag}"));
    let licence = about.licence.as_ref().map(|licence| format!("licence {licence}"));
    let revision = Some(format!("revision {}", about.revision));
    let parts: Vec<String> =
        [Some(author), translator, from, licence, revision].into_iter().flatten().collect();
    format!("{}.", parts.join(", "))
}

/// It came with the program.
pub const BUILT_IN: &str = "It came with the program. selfcomp copy makes one of your own to change.";
/// What nobody has done yet.
pub const NOT_REVIEWED: &str = "No clinician has reviewed these texts yet.";

/// It is the person's own file.
#[must_use]
pub fn own_file(path: &Path) -> String {
    format!("It is your own file:\n  {}", super::shown_path(path))
}

/// There is an own one already.
#[must_use]
pub fn own_already(path: &Path) -> String {
    format!("You have one of your own already, {}. Nothing was changed.", super::shown_path(path))
}

/// There is no home folder.
pub const NO_DATA_FOLDER: &str =
    "There is no place for exercises of your own: neither XDG_DATA_HOME nor HOME names a folder.";

/// The copy could not be written.
#[must_use]
pub fn not_copied(path: &Path, error: &io::Error) -> String {
    format!("{} could not be written ({error}). Nothing was kept there.", super::shown_path(path))
}

/// The copy is there.
#[must_use]
pub fn copied(id: &str, path: &Path) -> String {
    let path = super::shown_path(path);
    format!(
        "{path}\nThis one is yours, and `selfcomp {id}` takes it from now on.\n\
         After a change, `selfcomp check {path}` says whether it can be read. To go back, remove the file."
    )
}

/// Where the journal is.
pub const PLACE_JOURNAL: &str = "Your journal: what you kept";
/// Where drafts are until something was kept.
pub const PLACE_DRAFTS_IN_MEMORY: &str = "What you are writing, until it is kept; gone when you log out";
/// Where drafts are from then on.
pub const PLACE_DRAFTS: &str = "What you are writing, once you keep things";
/// Where the days of letters are.
pub const PLACE_LETTERS: &str = "The days on which letters come back, without words";
/// Where settings are.
pub const PLACE_SETTINGS: &str = "Your settings";
/// Where own people are.
pub const PLACE_PEOPLE: &str = "People of your own, shown first by `selfcomp support`";
/// Where own exercises are.
pub const PLACE_OWN: &str = "Exercises of your own";
/// Where recent phrases are.
pub const PLACE_MEMORY: &str = "Which phrases were shown lately, without words, gone when you log out";
/// Where recent phrases are once something was kept.
pub const PLACE_LASTING_MEMORY: &str = "The same, once you keep things";
/// Where it is remembered what was met.
pub const PLACE_FACTS: &str = "Which exercises you have met, without words, gone when you log out";
/// The same once something was kept.
pub const PLACE_LASTING_FACTS: &str = "The same, once you have kept something";
/// Where reminders are.
pub const PLACE_REMINDERS: &str = "Reminders you asked for";
/// Where it stands what they have shown.
pub const PLACE_REMINDED: &str =
    "When they came, and the day of your last exercise, without words, while there are any";
/// Where systemd finds their times.
pub const PLACE_TIMER: &str =
    "Their times, for systemd; with cron they stand in a few lines of your crontab instead (crontab -l)";
/// Where a text is while it is edited.
pub const PLACE_EDITOR: &str = "A letter, in a folder of its own, only while it is open in your editor";
/// One of the places.
pub const PLACE_TAB: &str = "The script for the Tab key of your shell";
/// After the places.
pub const NO_OTHER_PLACE: &str = "Nothing else you write in an exercise is kept anywhere.";

/// A place and whether it is there.
#[must_use]
pub fn place(what: &str, path: Option<&Path>) -> String {
    match path {
        Some(path) if path.exists() => format!("{what}:\n  {}", super::shown_path(path)),
        Some(path) => format!("{what} (not there):\n  {}", super::shown_path(path)),
        None => format!("{what}:\n  there is no folder for it here"),
    }
}

/// Above the list to pick an exercise from.
pub const WHICH: &str = "Which one? Type to narrow the list, Esc leaves";
/// No exercise was named, and nobody can be asked.
pub const NAME_ONE: &str =
    "Which exercise? Its name comes last, for example: break. `selfcomp list` shows all of them.";
