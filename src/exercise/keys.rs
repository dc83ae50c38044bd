//! The one table of keys: what may stand where, of which type, and what it means.
//!
//! The reader, the suggestions, the schema and the reference pages all read from here.

/// A kind of block in an exercise file.
#[derive(Debug, PartialEq, Eq)]
pub struct Section {
    /// Its name in the file, for example `about`.
    pub name: &'static str,
    /// How its header is written.
    pub shape: Shape,
    /// What it is for, in one sentence.
    pub doc: &'static str,
    /// The keys it may have, in the order they are documented.
    pub keys: &'static [Key],
}

/// How the header of a section is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// `[about]`: one block.
    One,
    /// `[[source]]`: as many blocks as one likes.
    Many,
    /// `[scale.NAME]`: one block for each name.
    Named,
    /// `[[path.NAME]]`: as many blocks as one likes for each name.
    ManyNamed,
}

/// One key of a section.
#[derive(Debug, PartialEq, Eq)]
pub struct Key {
    /// The word before the `=`.
    pub name: &'static str,
    /// What may stand after it.
    pub value: Value,
    /// What it means, in one sentence.
    pub doc: &'static str,
    /// Whether the block is incomplete without it.
    pub needed: bool,
    /// In a step: the verbs it goes with. Empty for verbs themselves, and for keys of every step.
    pub verbs: &'static [&'static str],
    /// Whether a step can begin with it.
    pub is_verb: bool,
}

/// What may stand after a key.
#[derive(Debug, PartialEq, Eq)]
pub enum Value {
    /// Words for a person, at most [`MOST_LETTERS`] letters.
    Text,
    /// Words for a person, with `{placeholders}`.
    Template,
    /// The name of an exercise: small letters, digits and `-`.
    Slug,
    /// A name: small letters, digits and `_`.
    Id,
    /// A name that stands somewhere else in the file; the words say of what.
    NameOf(&'static str),
    /// A condition in words.
    Condition,
    /// One breath in words.
    Breath,
    /// A link that is shown and never opened.
    Link,
    /// A language, for example `en` or `pt-BR`.
    Language,
    /// A whole number between two others, both included.
    Number(i64, i64),
    /// `true` or `false`.
    Flag,
    /// Only `true`.
    True,
    /// A list of texts, at most so many.
    Texts(usize),
    /// A list of names of questions.
    Names,
    /// One of these words.
    Word(&'static [&'static str]),
    /// The options of a choice.
    Options,
    /// The points of a scale.
    Points,
}

/// The number of this format.
pub const FORMAT: i64 = 1;
/// The longest text, in letters.
pub const MOST_LETTERS: usize = 4000;
/// The most options of a choice, and points of a scale.
pub const MOST_OPTIONS: usize = 24;
/// The most steps of a file, those on paths included.
pub const MOST_STEPS: usize = 300;
/// The most paths of a file.
pub const MOST_PATHS: usize = 40;
/// The most lines of a bank.
pub const MOST_LINES: usize = 200;
/// How deep paths may be nested.
pub const MOST_DEPTH: usize = 4;
/// The most steps any run may take.
pub const MOST_TAKEN: usize = 2000;
/// The largest file, in bytes.
pub const MOST_BYTES: usize = 256 * 1024;
/// How many lines a list asks for when it does not say.
pub const USUAL_LINES: usize = 7;

/// Words of the format that cannot be the name of a step.
///
/// Beside them, what [`crate::known`] has words for.
pub const RESERVED_IDS: &[&str] =
    &["item", "item_number", "and", "or", "is", "not", "answered", "unanswered", "frame"];
/// Words of the conditions that cannot be the name of an option.
pub const RESERVED_OPTIONS: &[&str] = &["and", "or", "not", "answered", "unanswered"];
/// Names of commands, which cannot be the name of an exercise.
pub const RESERVED_SLUGS: &[&str] = &[
    "support",
    "help-now",
    "crisis",
    "list",
    "show",
    "about",
    "copy",
    "check",
    "schema",
    "config",
    "paths",
    "forget",
    "journal",
    "letters",
    "cards",
    "resume",
    "remind",
    "phrase",
    "suggest",
    "completions",
    "init",
    "look",
    "bring",
    "edit",
    "delete",
    "export",
    "import",
    "doctor",
    "search",
    "version",
    "help",
    "data",
    "prefer",
    "frame",
];

/// Every verb, in the order of the documentation. `pause` is last: it also goes with other verbs.
pub const VERBS: &[&str] = &[
    "say",
    "breathe",
    "phrase",
    "ask",
    "write",
    "list",
    "choose",
    "choose_many",
    "rate",
    "confirm",
    "again",
    "visit",
    "keep",
    "score",
    "people",
    "recall",
    "end",
    "pause",
];
/// The verbs that ask something, apart from `again`; each needs an `id`.
pub const QUESTIONS: &[&str] = &["ask", "write", "list", "choose", "choose_many", "rate", "confirm"];

const KINDS: &[&str] =
    &["break", "letter", "reframe", "parts", "release", "meditation", "touch", "ritual", "scale", "check-in"];
const EVIDENCE: &[&str] = &["several-trials", "one-trial", "component", "tradition", "none"];
const LENGTHS: &[&str] = &["full", "quick"];
const INTENSITIES: &[&str] = &["gentle", "moderate", "deep"];

const ASKING: &[&str] = &["ask", "write", "list", "choose", "choose_many", "rate", "confirm", "again"];

/// Every section, in the order of the documentation. `path` has the keys of `step`.
pub const SECTIONS: &[Section] = &[
    Section { name: "about", shape: Shape::One, doc: "What the exercise is.", keys: ABOUT },
    Section {
        name: "source",
        shape: Shape::Many,
        doc: "Where the practice comes from. Repeat the block for more.",
        keys: SOURCE,
    },
    Section { name: "care", shape: Shape::One, doc: "How far inside it goes, and the way out.", keys: CARE },
    Section { name: "phrases", shape: Shape::Named, doc: "A bank of sentences to draw from.", keys: PHRASES },
    Section { name: "scale", shape: Shape::Named, doc: "A scale for ratings.", keys: SCALE },
    Section {
        name: "step",
        shape: Shape::Many,
        doc: "One step of the exercise. They are walked from top to bottom.",
        keys: STEP,
    },
    Section {
        name: "path",
        shape: Shape::ManyNamed,
        doc: "One step of a side path. `visit` walks the path and comes back.",
        keys: STEP,
    },
    Section { name: "keepsake", shape: Shape::Named, doc: "A card the person may keep.", keys: KEEPSAKE },
    Section {
        name: "part",
        shape: Shape::One,
        doc: "Which answers make the card of a part; it is kept with the next card.",
        keys: PART,
    },
    Section {
        name: "score",
        shape: Shape::One,
        doc: "Adding up ratings. No bands, no verdict.",
        keys: SCORE,
    },
];

const ABOUT: &[Key] = &[
    key("id", Value::Slug, "The name of the exercise and of its file: small letters, digits and -.").needed(),
    key("title", Value::Text, "Shown in lists and as the heading.").needed(),
    key("kind", Value::Word(KINDS), "The heading it stands under in the list of exercises.").needed(),
    key("minutes", Value::Number(1, 600), "How long the full length takes, in minutes.").needed(),
    key("language", Value::Language, "The language it is written in, for example en or pt-BR.").needed(),
    key("summary", Value::Text, "One sentence about it, for lists."),
    key("quick_minutes", Value::Number(1, 600), "How long the quick length takes, in minutes."),
    key("starts", Value::Word(LENGTHS), "Which length runs when nobody says. Without it: full."),
    key("tags", Value::Texts(20), "Situations it is meant for, to search by."),
    key("revision", Value::Number(1, 1_000_000), "Your own counter; raise it when you change the file."),
    key("author", Value::Text, "Who wrote it."),
    key("translator", Value::Text, "Who translated it."),
    key("licence", Value::Text, "Under which licence it may be shared, for example CC-BY-4.0."),
    key(
        "evidence",
        Value::Word(EVIDENCE),
        "How well this kind of practice has been studied. Without it: none.",
    ),
    key("translated_from", Value::Language, "The language it was translated from."),
    key("translated_revision", Value::Number(1, 1_000_000), "The revision it was translated from."),
];

const SOURCE: &[Key] = &[
    key("title", Value::Text, "The title of the work.").needed(),
    key("authors", Value::Text, "Who wrote it."),
    key("year", Value::Number(0, 9999), "When it appeared."),
    key("link", Value::Link, "Where it can be found. Shown, never opened; it starts with https://."),
    key("note", Value::Text, "What it says, and does not say, about this exercise."),
];

const CARE: &[Key] = &[
    key("intensity", Value::Word(INTENSITIES), "How far inside it goes. Without it: gentle."),
    key("cautions", Value::Texts(20), "What is good to know beforehand, one sentence each."),
    key(
        "too_much",
        Value::NameOf("path"),
        "The path that leads to steadier ground. Without it: the built-in one.",
    ),
    key(
        "gate_at_most",
        Value::Number(0, 10),
        "For deep exercises: the distress, 0 to 10, above which steadier ground is offered first. Never shown. Without it: 6.",
    ),
];

const PHRASES: &[Key] = &[
    key("lines", Value::Texts(MOST_LINES), "The sentences.").needed(),
    key(
        "avoid_recent",
        Value::Number(0, 199),
        "How many of the latest draws are not drawn again. Without it: 0.",
    ),
];

const SCALE: &[Key] = &[
    key("from", Value::Number(-100, 100), "The lowest number."),
    key("to", Value::Number(-100, 100), "The highest number."),
    key("low", Value::Text, "Words for the lowest end."),
    key("high", Value::Text, "Words for the highest end."),
    key("points", Value::Points, "Instead of from and to: every number with its words, { 1 = \"never\" }."),
    key("measures", Value::Word(&["distress"]), "Says that a higher number means more distress."),
];

const KEEPSAKE: &[Key] = &[
    key("title", Value::Template, "The heading of the card.").needed(),
    key("text", Value::Template, "What stands on it."),
    key("for_each", Value::NameOf("list"), "The list for whose lines `each` is repeated."),
    key(
        "each",
        Value::Template,
        "What stands once for each line, with the answers given on that line's walk.",
    ),
    key("closing", Value::Template, "Its last lines."),
    key(
        "return_in_days",
        Value::Number(1, 3650),
        "After how many days it may come back, if the person likes.",
    ),
    key("mine", Value::Names, "Answers that are the person's own words from then on, when the card is kept."),
];

const PART: &[Key] = &[
    key("name", Value::NameOf("question"), "What the person calls the part.").needed(),
    key("kind", Value::NameOf("question"), "What kind of part it is."),
    key("where", Value::NameOf("question"), "Where it is felt, or how it shows."),
    key("job", Value::NameOf("question"), "What it does for the person."),
    key("history", Value::NameOf("question"), "Since when."),
    key("fear", Value::NameOf("question"), "What it fears."),
    key("need", Value::NameOf("question"), "What it needs."),
    key("offer", Value::NameOf("question"), "What the person offered it."),
];

const SCORE: &[Key] = &[
    key("method", Value::Word(&["mean", "sum"]), "How the ratings are put together.").needed(),
    key("title", Value::Text, "The heading of the number."),
    key("reverse", Value::Names, "Ratings that count the other way round: from + to − value."),
    key("at_least", Value::Number(1, 300), "How many answers a total needs. Without it: all of them."),
    key("note", Value::Text, "What the number is and is not."),
];

const STEP: &[Key] = &[
    verb("say", Value::Template, "Shows a text."),
    verb("pause", Value::Number(1, 600), "Waits so many seconds. Alone, or after say or phrase.")
        .with(&["say", "phrase"]),
    verb("breathe", Value::Breath, "Paces the breath, for example \"in 4, out 6\"."),
    verb("phrase", Value::NameOf("bank"), "Draws sentences from a bank and shows them."),
    verb("ask", Value::Template, "A question for one line."),
    verb("write", Value::Template, "A question for a long text."),
    verb("list", Value::Template, "A question for several lines."),
    verb("choose", Value::Template, "A question with one choice."),
    verb("choose_many", Value::Template, "A question with any number of choices."),
    verb("rate", Value::Template, "A question or statement to be rated on a scale."),
    verb("confirm", Value::Template, "A question for yes or no."),
    verb(
        "again",
        Value::NameOf("question"),
        "Asks an earlier question once more; the new answer replaces the old.",
    ),
    verb("visit", Value::NameOf("path"), "Walks a side path and comes back."),
    verb("keep", Value::NameOf("keepsake"), "Shows a card."),
    verb("score", Value::True, "Shows the total of the ratings."),
    verb("people", Value::True, "Shows where to turn now: help lines and people. Nothing is asked first."),
    verb(
        "recall",
        Value::NameOf("question"),
        "Shows the kept card of the part that was named there; nothing when there is none.",
    ),
    verb("end", Value::Template, "Shows a text and ends the exercise."),
    key("id", Value::Id, "The name its answer is kept under: small letters, digits and _."),
    key("when", Value::Condition, "Walk this step only when this holds, for example \"mood is open\"."),
    key("unless", Value::Condition, "Walk this step only when this does not hold."),
    key("only", Value::Word(LENGTHS), "Walk this step only in this length."),
    key("help", Value::Text, "A word of help below the question.").with(ASKING),
    key("example", Value::Text, "What an answer could look like.").with(&["ask", "write", "list"]),
    key("starter", Value::Template, "What already stands on the page.").with(&["write"]),
    key("editor", Value::Flag, "Offers the person's own editor.").with(&["write"]),
    key("at_least", Value::Number(1, 24), "A soft hint at how many; nothing is required.")
        .with(&["list", "choose_many"]),
    key("at_most", Value::Number(1, 24), "How many lines, choices or walks at most.").with(&[
        "list",
        "choose_many",
        "visit",
    ]),
    key("options", Value::Options, "What can be chosen: a list of { name = \"words\" }, or of texts.")
        .with(&["choose", "choose_many"]),
    key("from", Value::NameOf("bank"), "A bank whose lines are the options.").with(&["choose"]),
    key("show", Value::Number(1, 200), "Offers only so many of the options, drawn by chance.")
        .with(&["choose"]),
    key("own", Value::Text, "The words of a last option, for example \"in my own words\".")
        .with(&["choose", "phrase"]),
    key("scale", Value::NameOf("scale"), "The scale of the rating.").with(&["rate"]),
    key("pair", Value::NameOf("rating"), "The earlier rating this one is compared with; it lends its scale.")
        .with(&["rate"]),
    key("yes", Value::Text, "The word for yes.").with(&["confirm"]),
    key("no", Value::Text, "The word for no.").with(&["confirm"]),
    key("wording", Value::Template, "Other words for the question.").with(&["again", "phrase"]),
    key("count", Value::Number(1, 20), "How many sentences are drawn. Without it: 1.").with(&["phrase"]),
    key("offer", Value::Number(2, 24), "Offers so many drawn sentences to choose one from.")
        .with(&["phrase"]),
    key("rounds", Value::Number(1, 30), "How many breaths. Without it: 4.").with(&["breathe"]),
    key("for_each", Value::NameOf("list"), "Walks the path once for each line of this list.")
        .with(&["visit"]),
    key("until", Value::Condition, "Walks the path again until this holds; needs at_most.").with(&["visit"]),
];

const fn key(name: &'static str, value: Value, doc: &'static str) -> Key {
    Key { name, value, doc, needed: false, verbs: &[], is_verb: false }
}

const fn verb(name: &'static str, value: Value, doc: &'static str) -> Key {
    Key { is_verb: true, ..key(name, value, doc) }
}

impl Key {
    const fn needed(self) -> Self {
        Self { needed: true, ..self }
    }

    const fn with(self, verbs: &'static [&'static str]) -> Self {
        Self { verbs, ..self }
    }
}

impl Value {
    /// Whether it stands in quotes.
    #[must_use]
    pub fn is_text(&self) -> bool {
        !matches!(
            self,
            Self::Number(..)
                | Self::Flag
                | Self::True
                | Self::Texts(_)
                | Self::Names
                | Self::Options
                | Self::Points
        )
    }
}

impl Section {
    /// The key of this name.
    #[must_use]
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// How the header of a block of this section is written.
    #[must_use]
    pub fn header(&self, name: &str) -> String {
        match self.shape {
            Shape::One => format!("[{}]", self.name),
            Shape::Many => format!("[[{}]]", self.name),
            Shape::Named => format!("[{}.{name}]", self.name),
            Shape::ManyNamed => format!("[[{}.{name}]]", self.name),
        }
    }
}

/// The section of this name.
#[must_use]
pub fn section(name: &str) -> Option<&'static Section> {
    SECTIONS.iter().find(|section| section.name == name)
}
