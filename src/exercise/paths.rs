//! The graph of paths: no circles, not too deep, not too long, and every answer of a path kept apart.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::{Fault, Faults};
use super::lend::{all_steps, times};
use super::{Exercise, Step, Verb, Walk, keys, lend};

/// Checks how paths visit each other. Without a fault here, every run ends.
pub(super) fn check(exercise: &Exercise, faults: &mut Faults) {
    let mut circles = Circles { exercise, trail: Vec::new(), done: BTreeSet::new(), faults };
    circles.steps(&exercise.steps);
    for name in exercise.paths.keys() {
        circles.path(name);
    }
    if faults.any_error() {
        return;
    }
    too_deep(exercise, faults);
    too_long(exercise, faults);
    if !faults.any_error() {
        visited_twice(exercise, faults);
    }
}

/// The path a step visits.
pub(super) fn visited(step: &Step) -> Option<&str> {
    match &step.verb {
        Verb::Visit { path, .. } => Some(path),
        _ => None,
    }
}

/// A walk along every path, to see whether one comes back to itself.
struct Circles<'e, 'f> {
    exercise: &'e Exercise,
    /// The paths on the way to here.
    trail: Vec<&'e str>,
    done: BTreeSet<&'e str>,
    faults: &'f mut Faults,
}

impl<'e> Circles<'e, '_> {
    fn steps(&mut self, steps: &'e [Step]) {
        for step in steps {
            let Some(path) = visited(step) else { continue };
            match self.trail.iter().position(|earlier| *earlier == path) {
                Some(start) => self.circle(step, start),
                None => self.path(path),
            }
        }
    }

    fn path(&mut self, path: &'e str) {
        if self.done.insert(path) {
            self.trail.push(path);
            self.steps(self.exercise.paths.get(path).map_or(&[], Vec::as_slice));
            self.trail.pop();
        }
    }

    fn circle(&mut self, step: &Step, start: usize) {
        let row: Vec<_> = self.trail[start..].iter().chain([&self.trail[start]]).copied().collect();
        let message = format!("these paths visit each other in a circle: {}", row.join(" → "));
        let fault = Fault::error("E041", step.at.clone(), message).label("closes the circle");
        self.faults.add(fault.help("use `until = …` with `at_most = …` to repeat something"));
    }
}

/// How deep paths are nested below these steps.
fn height<'e>(exercise: &'e Exercise, steps: &'e [Step], known: &mut BTreeMap<&'e str, usize>) -> usize {
    let below = steps.iter().filter_map(visited).map(|path| 1 + height_of(exercise, path, known));
    below.max().unwrap_or(0)
}

fn height_of<'e>(exercise: &'e Exercise, path: &'e str, known: &mut BTreeMap<&'e str, usize>) -> usize {
    if let Some(height) = known.get(path) {
        return *height;
    }
    let height = height(exercise, exercise.paths.get(path).map_or(&[], Vec::as_slice), known);
    known.insert(path, height);
    height
}

/// The exercise itself, and every path: a way out is visited from nowhere. Each with its own depth.
fn beginnings(exercise: &Exercise) -> impl Iterator<Item = (usize, &[Step])> {
    let paths = exercise.paths.values().map(|steps| (1, steps.as_slice()));
    std::iter::once((0, exercise.steps.as_slice())).chain(paths)
}

fn too_deep(exercise: &Exercise, faults: &mut Faults) {
    let mut known = BTreeMap::new();
    let mut deepest = beginnings(exercise)
        .map(|(depth, steps)| (depth + height(exercise, steps, &mut known), depth, steps));
    let Some((_, depth, mut steps)) = deepest.find(|(reached, ..)| *reached > keys::MOST_DEPTH) else {
        return;
    };
    drop(deepest);
    // Down the deepest way, to the visit that goes one too far.
    for _ in depth..keys::MOST_DEPTH {
        let deepest = steps.iter().filter_map(visited).max_by_key(|path| known.get(path));
        steps = deepest.and_then(|path| exercise.paths.get(path)).map_or(&[], Vec::as_slice);
    }
    if let Some(step) = steps.iter().find(|step| visited(step).is_some()) {
        let message = format!("paths are nested more than {} deep", keys::MOST_DEPTH);
        let fault = Fault::error("E042", step.at.clone(), message).label("one too many");
        faults.add(fault.help("write the steps of this path where it is visited"));
    }
}

fn too_long(exercise: &Exercise, faults: &mut Faults) {
    let length = |steps| lend::longest_from(exercise, steps);
    let Some((_, steps)) = beginnings(exercise).find(|(_, steps)| length(steps) > keys::MOST_TAKEN) else {
        return;
    };
    if let Some(step) = steps.iter().max_by_key(|step| length(std::slice::from_ref(*step))) {
        let (taken, most) = (length(steps), keys::MOST_TAKEN);
        let message = format!("a run of this exercise could take {taken} steps; the limit is {most}");
        let fault = Fault::error("E061", step.at.clone(), message).label("most of them here");
        faults.add(fault.help("lower an `at_most`, or shorten a path that is walked often"));
    }
}

/// A path that asks something and is visited twice would keep both answers under one name.
fn visited_twice(exercise: &Exercise, faults: &mut Faults) {
    for path in exercise.paths.keys().filter(|path| asks(exercise, path)) {
        let visits: Vec<_> = all_steps(exercise).filter(|step| visited(step) == Some(path)).collect();
        let nameless = |step: &&&Step| step.id.is_none();
        let Some(first) = visits.iter().find(nameless) else { continue };
        let mut others = visits.iter().filter(|other| other.at != first.at && meet(first, other));
        if let Some(other) = others.next() {
            let (first, second) =
                if first.at.start < other.at.start { (first, other) } else { (other, first) };
            let message = format!("the path `{path}` asks questions and is visited twice");
            let fault = Fault::error("E018", second.at.clone(), message).label("second visit");
            let fault = fault.other(first.at.clone(), "first visit");
            faults.add(fault.help("give each visit an `id`; its answers are stored under it"));
        }
    }
}

/// Whether there is a length in which both steps are walked.
fn meet(one: &Step, other: &Step) -> bool {
    one.only.is_none() || other.only.is_none() || one.only == other.only
}

/// Whether something is asked on a path, or on one it visits. There are no circles any more.
fn asks(exercise: &Exercise, path: &str) -> bool {
    let steps = exercise.paths.get(path).map_or(&[][..], Vec::as_slice);
    steps.iter().any(|step| match &step.verb {
        Verb::Ask(question) => question.replaces.is_none(),
        Verb::Visit { path, .. } => asks(exercise, path),
        _ => false,
    })
}

/// Whether a path ends the exercise in this length, whatever was answered.
pub(super) fn ends(exercise: &Exercise, path: &str, length: super::Length) -> bool {
    let steps = exercise.paths.get(path).map_or(&[][..], Vec::as_slice);
    steps.iter().any(|step| step.only.is_none_or(|only| only == length) && ends_here(exercise, step, length))
}

/// Whether nothing after this step is walked in this length.
pub(super) fn ends_here(exercise: &Exercise, step: &Step, length: super::Length) -> bool {
    let always = step.when.is_none() && step.unless.is_none();
    always
        && match &step.verb {
            Verb::End(_) => true,
            Verb::Visit { path, walk: Walk::Once } => ends(exercise, path, length),
            _ => false,
        }
}

/// How often a path is usually walked: half as often as it could be, and hardly ever more than three times.
pub(super) fn usual_times(exercise: &Exercise, walk: &Walk) -> usize {
    times(exercise, walk).div_ceil(2).min(3)
}
