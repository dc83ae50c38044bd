//! The support screen. Plain and short, direct about suicide, no promise, no reason asked.

use crate::support::{Country, Line, Verified};

/// Where to find lines for other worries.
pub const DIRECTORIES: &str =
    "For violence at home, or harm to a child, findahelpline.com has lines by topic.";
/// Before the directories, when the numbers are fresh.
pub const ELSEWHERE: &str = "For another country: findahelpline.com, befrienders.org";
/// Before the directories, when the numbers are not fresh.
pub const IF_NOT_CONNECTED: &str =
    "If a number does not connect, or elsewhere: findahelpline.com, befrienders.org";
/// A person of one's own.
pub const SOMEONE: &str = "Someone you trust: \"Today is hard. Could you stay with me a while?\" is enough.";
/// Something to do right here.
pub const GROUND: &str = "For steadier ground, right here: selfcomp ground";
/// After the list of countries.
pub const COUNTRIES_END: &str = "For every other country: findahelpline.com, befrienders.org";

/// What comes first.
#[must_use]
pub fn danger(emergency: Option<&str>) -> String {
    let number = emergency.unwrap_or("your local emergency number (112 in the European Union)");
    format!("If you or someone near you is in danger right now, call {number}.")
}

/// Someone the person named themselves.
#[must_use]
pub fn own(person: &str) -> String {
    format!("Your own: {person}\n")
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
        Some(code) => format!("For {code}, no number has been checked here yet."),
        None => "To see numbers of your country: selfcomp support --country XX".to_owned(),
    };
    format!(
        "People to talk to, about suicide or anything too heavy alone:\n  \
         findahelpline.com, befrienders.org: lines by country\n{why}"
    )
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
