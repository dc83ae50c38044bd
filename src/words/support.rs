//! The support screen. Plain and short, direct about suicide, no promise, no reason asked.

use crate::support::{self, Country, Directory, Line, Own, Situation, Verified};

/// What is no question of suicide, and where to turn with it.
pub const OTHER_SITUATIONS: &str = "Violence at home, a child at risk, sexual violence, harm by a group or faith: \
     findahelpline.com, or selfcomp support --for home, child, sexual, group\n";
/// A person of one's own.
pub const SOMEONE: &str = "Someone you trust: \"Today is hard. Could you stay a while?\" is enough.";
/// Something to do right here.
pub const GROUND: &str = "For steadier ground, right here: selfcomp ground";
/// Before the person's own.
pub const OWN: &str = "Your own:";
/// For those whose steps may be followed.
pub const TRACES: &str = "If somebody may look at this computer: its shell can remember the command you \
     typed, and its browser the pages. A friend's phone leaves nothing here.";
/// From another situation to the lines for despair.
pub const DESPAIR_TOO: &str = "Thoughts of suicide, or all of it too heavy alone: selfcomp support";

fn despair() -> String {
    let all: Vec<&str> = support::directories(Situation::Despair).map(|directory| directory.web).collect();
    all.join(", ")
}

/// The directories: beside fresh numbers for those elsewhere; beside old ones for everybody.
#[must_use]
pub fn elsewhere(old: bool) -> String {
    let who = if old { "If a number does not connect, or elsewhere" } else { "For another country" };
    format!("{who}: {}", despair())
}

/// After the list of countries.
#[must_use]
pub fn countries_end() -> String {
    format!("For every other country: {}", despair())
}

/// Whose emergency number that was; or why it was nobody's.
#[must_use]
pub fn whose_number(code: Option<&str>, country: Option<&str>, guessed: bool) -> String {
    match (country, code) {
        (Some(country), _) if guessed => format!("({country}. {})", GUESS.trim_matches(['(', ')'])),
        (Some(country), _) => format!("({country}. Another country: --country XX)"),
        (None, Some(code)) => format!("({})", unchecked(code)),
        (None, None) => "(The number of your country, where it is known here: --country XX)".to_owned(),
    }
}

fn unchecked(code: &str) -> String {
    format!("For {code}, no number has been checked here yet.")
}

/// Before the directories for a situation.
#[must_use]
pub fn people_for(situation: Situation) -> &'static str {
    match situation {
        Situation::Despair => "People to talk to, about suicide or anything too heavy alone:",
        Situation::Home => {
            "Violence at home, from somebody you live with or lived with: people who know about it."
        }
        Situation::Child => {
            "A child at risk, you yourself or another: people whose work is to help children."
        }
        Situation::Sexual => "Sexual violence, now or long ago: people who know about it.",
        Situation::Group => {
            "Harm by a group, a faith or a leader, inside or after leaving: people who know about it."
        }
    }
}

/// A directory as a line of the screen.
#[must_use]
pub fn directory(directory: &Directory, situation: Situation) -> String {
    let topic = directory.topic(situation).map(|topic| format!(" (topic \"{topic}\")")).unwrap_or_default();
    format!("  {}{topic}: {}", directory.web, directory.finds)
}

/// What was done to check them, said as it was.
#[must_use]
pub fn directories_checked(situation: Situation) -> String {
    let on = support::directories(situation).map(|directory| directory.checked_on).min().unwrap_or_default();
    format!(
        "Checked on {on} in stored copies of pages about them; the sites as they are today were not opened."
    )
}

/// One of the person's own, on one line: `Sam: 0171 2345678 (in the evening)`.
#[must_use]
pub fn own(own: &Own) -> String {
    let reach = if own.reach.is_empty() { String::new() } else { format!(": {}", own.reach) };
    let note = if own.note.is_empty() { String::new() } else { format!(" ({})", own.note) };
    format!("{}{reach}{note}", own.name)
}

/// Those who do not stand on the screen.
#[must_use]
pub fn more_own(count: usize) -> String {
    format!("  and {count} more: selfcomp support list")
}

/// What comes first.
#[must_use]
pub fn danger(emergency: Option<&str>) -> String {
    let number = emergency.unwrap_or("your local emergency number (112 in the European Union)");
    format!("If you or someone near you is in danger right now, call {number}.")
}

/// The heading of the lines.
#[must_use]
pub fn to_talk(country: &str, guessed: bool) -> String {
    let talk = format!("{country}: people to talk to, about suicide or anything too heavy alone.");
    if guessed { format!("{talk}\n{GUESS}") } else { talk }
}

const GUESS: &str = "(A guess from your language settings. Another: selfcomp support --country XX)";

/// Instead of lines.
#[must_use]
pub fn elsewhere_only(code: Option<&str>) -> String {
    let why = match code {
        Some(code) => unchecked(code),
        None => "To see numbers of your country: selfcomp support --country XX".to_owned(),
    };
    let people = people_for(Situation::Despair);
    format!("{people}\n  {}: lines by country\n{why}", despair())
}

/// After the screen, when what was said is no situation.
#[must_use]
pub fn no_situation(said: &str) -> String {
    let names: Vec<&str> = Situation::OTHERS.iter().map(|situation| situation.name()).collect();
    format!("After --for there can be {}; `{}` is none of them.", names.join(", "), super::shown(said))
}

/// After the screen, when what was said is no country.
#[must_use]
pub fn no_country(said: &str) -> String {
    format!(
        "`{}` is no country known here. Its two letters work, for example --country NL.",
        super::shown(said)
    )
}

/// How to reach a line, what it is called, and what else the page says of it.
#[must_use]
pub fn line(line: &Line) -> String {
    let mut ways = ways(line).join(", ");
    if let Some(first) = ways.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    // The screen is read in English; a line in English needs no word about it.
    let languages = Some(line.languages.join(", ")).filter(|names| !names.is_empty() && names != "English");
    let facts = [line.hours, line.cost, languages.as_deref()].into_iter().flatten();
    let told: Vec<&str> = [line.name].into_iter().chain(facts).collect();
    format!("  {ways}: {}", told.join(", "))
}

fn ways(line: &Line) -> Vec<String> {
    let both = line.phone.is_some() && line.phone == line.sms;
    let verb = if both { "call or text" } else { "call" };
    let call = line.phone.map(|phone| format!("{verb} {phone}"));
    let text = line.sms.filter(|_| !both).map(|sms| format!("text {sms}"));
    let chat = line.chat.map(|chat| format!("chat {chat}"));
    [call, text, chat].into_iter().flatten().collect()
}

/// What was done to check the numbers, said as it was.
#[must_use]
pub fn checked(country: &Country) -> String {
    let lines = country.lines;
    let on = lines.iter().map(|line| line.checked_on).min().unwrap_or_default();
    let how = match lines.iter().map(|line| line.verified_by).min() {
        Some(Verified::Called) => "by calling".to_owned(),
        Some(Verified::Operator) => format!("{}, the line's own; not called", pages(lines)),
        _ => format!("{}; not called", pages(lines)),
    };
    format!("Checked on {on} {how}.")
}

fn pages(lines: &[Line]) -> String {
    let dated: Option<Vec<&str>> = lines.iter().map(|line| line.page_dated).collect();
    match dated.and_then(|dates| dates.into_iter().min()) {
        None => "in a stored copy of a page without a date".to_owned(),
        Some(date) if lines.iter().all(|line| line.page_dated == Some(date)) => {
            format!("in a stored copy of a page dated {date}")
        }
        Some(date) => format!("in stored copies of pages, the oldest dated {date}"),
    }
}
