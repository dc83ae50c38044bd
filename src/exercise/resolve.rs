//! Does every name that is used exist, and does it fit what it is used for?

use std::collections::BTreeMap;
use std::ops::Range;

use super::answers::{self, Kind};
use super::block::cut;
use super::condition::parse::Saying;
use super::fault::Fault;
use super::lend::{all_steps, ratings};
use super::names::{Mention, Role, Within};
use super::reader::Reader;
use super::suggest::nearest;
use super::{Exercise, Form, Step, Verb, value};
use crate::known::{self, Fact};

const GIVE_AN_ID: &str = "give the question an `id` and use that name here";

/// What there is to be named.
struct Resolver<'r, 'a> {
    exercise: &'r Exercise,
    steps: BTreeMap<&'r str, &'r Step>,
    ids: &'r BTreeMap<&'a str, Range<usize>>,
}

/// Looks up every name that was used.
pub(super) fn resolve(reader: &mut Reader<'_>, exercise: &Exercise) {
    let steps = all_steps(exercise).filter_map(|step| Some((step.id.as_deref()?, step))).collect();
    let resolver = Resolver { exercise, steps, ids: &reader.names.ids };
    for mention in &reader.names.mentions {
        if reader.faults.full() {
            break;
        }
        for fault in resolver.mention(mention) {
            reader.faults.add(fault);
        }
    }
}

impl<'r> Resolver<'r, '_> {
    fn mention(&self, mention: &Mention<'_>) -> Vec<Fault> {
        let exercise = self.exercise;
        let fault = match &mention.role {
            Role::Clause { .. } => return self.clause(mention),
            Role::Slot(within) => self.slot(mention, *within),
            Role::Again => self.again(mention),
            Role::Question => self.answer(mention, "E021").err().map(|fault| *fault),
            Role::Pair(scale) => self.pair(mention, *scale),
            Role::ForEach => self.for_each(mention),
            Role::Reverse => self.reverse(mention),
            Role::Bank if !value::is_id(mention.name) => Some(no_name(mention, "bank", PHRASES)),
            Role::Scale if !value::is_id(mention.name) => Some(no_name(mention, "scale", SCALES)),
            Role::Bank if known::BANKS.contains(&mention.name) => None,
            Role::Bank => unknown(mention, "bank", "E050", exercise.banks.keys(), |name| {
                format!("write its lines below `[phrases.{name}]`")
            }),
            Role::Scale => unknown(mention, "scale", "E050", exercise.scales.keys(), |name| {
                format!("describe it below `[scale.{name}]`")
            }),
            Role::Keepsake => unknown(mention, "keepsake", "E050", exercise.keepsakes.keys(), |name| {
                format!("describe it below `[keepsake.{name}]`")
            }),
            Role::Path => unknown(mention, "path", "E040", exercise.paths.keys(), |name| {
                format!("write its steps below `[[path.{name}]]`")
            }),
            Role::Draw(key, wanted) => self.draw(mention, key, *wanted),
        };
        fault.into_iter().collect()
    }

    /// The step of this id; `Err` with the fault when there is none, `Ok(None)` when its block is faulty.
    fn step(&self, mention: &Mention<'_>, code: &'static str) -> Result<Option<&'r Step>, Box<Fault>> {
        let name = mention.name;
        if self.ids.contains_key(name) {
            return Ok(self.steps.get(name).copied());
        }
        let message = format!("there is no step called `{}`", cut(name));
        let fault = Fault::error(code, mention.at.clone(), message).label("not known");
        Err(Box::new(match nearest(name, self.ids.keys().copied()) {
            Some(near) => {
                let fault = fault.help(format!("did you mean `{near}`?"));
                if code == "E021" { fault.other(self.ids[near].clone(), "this one?") } else { fault }
            }
            None if code == "E030" => fault.help(self.meant(name)),
            None => fault.help(GIVE_AN_ID),
        }))
    }

    /// What to write for a placeholder that no step answers to: `{mood: this}` begins with a name that one does.
    fn meant(&self, name: &str) -> String {
        let end =
            name.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(name.len());
        if end < name.len() && self.ids.contains_key(&name[..end]) {
            return format!("words to read instead stand after a |, as in {{{}|this}}", &name[..end]);
        }
        GIVE_AN_ID.to_owned()
    }

    /// The step of this id, which has an answer.
    fn answer(&self, mention: &Mention<'_>, code: &'static str) -> Result<Option<Kind<'r>>, Box<Fault>> {
        let Some(step) = self.step(mention, code)? else { return Ok(None) };
        answers::kind(self.exercise, step).map(Some).ok_or_else(|| {
            let message = format!("`{}` has no answer", mention.name);
            let fault = Fault::error(code, mention.at.clone(), message);
            let fault = fault.other(self.ids[mention.name].clone(), "this step asks nothing");
            Box::new(fault.help("only a question has an answer, and a `phrase` with an `id`"))
        })
    }

    fn clause(&self, mention: &Mention<'_>) -> Vec<Fault> {
        let Role::Clause { said, values, whole } = &mention.role else { return Vec::new() };
        if Fact::of(mention.name).is_some() {
            return of_the_person(mention, said, values, whole);
        }
        let kind = match self.answer(mention, "E021") {
            Ok(Some(kind)) => kind,
            Ok(None) => return Vec::new(),
            Err(fault) => return vec![*fault],
        };
        let asked = self.ids[mention.name].clone();
        if !kind.allows(&said.test) {
            let message = format!("`{}` cannot be compared like this", mention.name);
            let fault = Fault::error("E024", whole.clone(), message).other(asked, "asked here");
            return vec![fault.help(kind.help())];
        }
        let pairs = said.values.iter().zip(values);
        let faults =
            pairs.filter_map(|(value, at)| kind.value(mention.name, value.text, &said.test, at.clone()));
        faults.map(|fault| fault.other(asked.clone(), "asked here")).collect()
    }

    fn slot(&self, mention: &Mention<'_>, within: Within) -> Option<Fault> {
        let name = mention.name;
        if matches!(name, "item" | "item_number") {
            let stray = within == Within::Keepsake;
            let message = || format!("`{{{name}}}` only exists in `each`, which is repeated for every line");
            return stray.then(|| {
                Fault::error("E031", mention.at.clone(), message())
                    .help("move it into `each`, and add `for_each`")
            });
        }
        if name == known::MET_PARTS {
            return (within == Within::OpenQuestion).then(|| hole(mention));
        }
        if let Err(fault) = self.answer(mention, "E030") {
            return Some(*fault);
        }
        (within == Within::OpenQuestion).then(|| hole(mention))
    }

    fn again(&self, mention: &Mention<'_>) -> Option<Fault> {
        match self.step(mention, "E021") {
            Err(fault) => Some(*fault),
            Ok(Some(Step { verb: Verb::Ask(question), .. })) if question.replaces.is_none() => None,
            Ok(None) => None,
            Ok(Some(_)) => {
                let message = format!("`{}` is not a question that can be asked again", mention.name);
                let fault = Fault::error("E021", mention.at.clone(), message);
                Some(fault.other(self.ids[mention.name].clone(), "this one").help("name the question itself"))
            }
        }
    }

    fn pair(&self, mention: &Mention<'_>, scale: Option<&str>) -> Option<Fault> {
        let step = match self.step(mention, "E021") {
            Err(fault) => return Some(*fault),
            Ok(step) => step?,
        };
        let earlier = self.ids[mention.name].clone();
        let Some(theirs) = scale_of(step) else {
            let fault =
                Fault::error("E051", mention.at.clone(), format!("`{}` is not a rating", mention.name));
            return Some(
                fault.other(earlier, "this one").help("a pair is two ratings, one before and one after"),
            );
        };
        if scale.is_none_or(|scale| scale == theirs) {
            return None;
        }
        let fault = Fault::error("E051", mention.at.clone(), "before and after need the same scale");
        Some(
            fault
                .other(earlier, format!("rated on `{theirs}`"))
                .help("leave `scale` out: `pair` lends its own"),
        )
    }

    fn for_each(&self, mention: &Mention<'_>) -> Option<Fault> {
        match self.step(mention, "E021") {
            Err(fault) => Some(*fault),
            Ok(Some(Step { verb: Verb::Ask(question), .. }))
                if matches!(question.form, Form::List { .. }) =>
            {
                None
            }
            Ok(None) => None,
            Ok(Some(_)) => {
                let fault =
                    Fault::error("E044", mention.at.clone(), format!("`{}` is not a list", mention.name));
                let fault = fault.other(self.ids[mention.name].clone(), "asked here");
                Some(fault.help("only the answer of a `list` step can be walked line by line"))
            }
        }
    }

    fn reverse(&self, mention: &Mention<'_>) -> Option<Fault> {
        let known = self.steps.get(mention.name).copied();
        let faulty = known.is_none() && self.ids.contains_key(mention.name);
        if faulty || known.is_some_and(|step| scale_of(step).is_some()) {
            return None;
        }
        let message = format!("`{}` is not a rating of this exercise", cut(mention.name));
        let fault = Fault::error("E053", mention.at.clone(), message);
        let ratings = self.steps.iter().filter(|(_, step)| scale_of(step).is_some()).map(|(id, _)| *id);
        Some(match nearest(mention.name, ratings) {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault.help("`reverse` names `rate` steps by their `id`"),
        })
    }

    /// Are there enough lines to draw so many?
    fn draw(&self, mention: &Mention<'_>, key: &str, wanted: usize) -> Option<Fault> {
        let there = self.exercise.banks.get(mention.name)?.lines.len();
        (wanted > there && there > 0).then(|| too_few(mention.at.clone(), key, wanted, there, "lines"))
    }
}

/// A condition about what is known of the person: always yes or no.
fn of_the_person(
    mention: &Mention<'_>,
    said: &Saying<'_>,
    values: &[Range<usize>],
    whole: &Range<usize>,
) -> Vec<Fault> {
    if !Kind::YesNo.allows(&said.test) {
        let message = format!("`{}` cannot be compared like this", mention.name);
        return vec![Fault::error("E024", whole.clone(), message).help(Kind::YesNo.help())];
    }
    let pairs = said.values.iter().zip(values);
    pairs
        .filter_map(|(value, at)| Kind::YesNo.value(mention.name, value.text, &said.test, at.clone()))
        .collect()
}

/// A placeholder that may be empty, in a question.
fn hole(mention: &Mention<'_>) -> Fault {
    let name = mention.name;
    let message = format!("`{name}` may be left empty, and then this question would have a hole");
    let fault = Fault::error("E032", mention.at.clone(), message);
    fault.help(format!("say what to read instead: {{{name}|this}}"))
}

/// A number that is higher than what there is to choose or draw from.
pub(super) fn too_few(at: Range<usize>, key: &str, wanted: usize, there: usize, what: &str) -> Fault {
    let message = format!("`{key} = {wanted}` is more than the {there} {what} there are");
    Fault::error("E052", at, message).help(format!("the highest possible number here is {there}"))
}

const PHRASES: &str =
    "here stands the name of a bank, whose lines stand below `[phrases.some_name]`; `say` shows words";
const SCALES: &str = "here stands the name of a scale, which is described below `[scale.some_name]`";

/// Something that cannot be a name, where one belongs.
fn no_name(mention: &Mention<'_>, what: &str, help: &str) -> Fault {
    let message = format!("there is no {what} called `{}`", cut(mention.name));
    Fault::error("E050", mention.at.clone(), message).label("not a name").help(help)
}

/// The scale of a rating.
pub(super) fn scale_of(step: &Step) -> Option<&str> {
    match &step.verb {
        Verb::Ask(question) if question.replaces.is_none() => match &question.form {
            Form::Rating { scale, .. } => Some(scale),
            _ => None,
        },
        _ => None,
    }
}

/// A name that is not among the names there are.
fn unknown<'n>(
    mention: &Mention<'_>,
    what: &str,
    code: &'static str,
    mut names: impl Iterator<Item = &'n String> + Clone,
    otherwise: impl Fn(&str) -> String,
) -> Option<Fault> {
    let all = names.clone();
    if names.any(|name| name == mention.name) {
        return None;
    }
    let shown = cut(mention.name);
    let message = format!("there is no {what} called `{shown}`");
    let fault = Fault::error(code, mention.at.clone(), message).label("not known");
    Some(match nearest(mention.name, all.map(String::as_str)) {
        Some(near) => fault.help(format!("did you mean `{near}`?")),
        None => fault.help(otherwise(&shown)),
    })
}

/// Whether the ratings of a score can be added up.
pub(super) fn score(reader: &mut Reader<'_>, exercise: &Exercise) {
    let shown = all_steps(exercise).find(|step| matches!(step.verb, Verb::Score));
    let Some(block) = &reader.names.score else {
        if let Some(step) = shown {
            let fault = Fault::error("E050", step.at.clone(), "there is no `[score]` to show");
            reader.faults.add(fault.help("say below `[score]` how the ratings are put together"));
        }
        return;
    };
    let there = ratings(exercise);
    if there == 0 {
        reader.faults.add(Fault::error("E053", block.at.clone(), "there are no ratings to put together"));
        return;
    }
    let known = |scale: &&str| exercise.scales.contains_key(*scale);
    let mut rated = all_steps(exercise).filter_map(|step| Some((scale_of(step).filter(known)?, step)));
    if let Some((first, _)) = rated.next()
        && let Some((_, step)) = rated.find(|(scale, _)| *scale != first)
    {
        let fault = Fault::error("E053", step.at.clone(), "all ratings of a score need the same scale");
        reader.faults.add(fault.help(format!("the first one is rated on `{first}`")));
    }
    if let Some(entry) = block.entry("at_least").filter(|_| block.count("at_least") > Some(there)) {
        let message =
            format!("a total that needs more answers than the {there} ratings there are is never shown");
        reader.faults.add(Fault::error("E053", entry.at(), message));
    }
}
