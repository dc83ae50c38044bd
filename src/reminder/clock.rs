//! Times of the day, as people type them.

use jiff::civil::Time;

/// A time of the day, in whole minutes: `8:30`, `08:30`, `20.15`, `8`, `8:30am`, `8 pm`, `noon`, `midnight`. `None`
/// for anything else.
#[must_use]
pub fn time(typed: &str) -> Option<Time> {
    let typed = typed.trim().to_ascii_lowercase();
    match typed.as_str() {
        "noon" => return Time::new(12, 0, 0, 0).ok(),
        "midnight" => return Some(Time::midnight()),
        _ => {}
    }
    let (clock, half) = half(&typed);
    let (hour, minute) = clock.split_once([':', '.']).unwrap_or((clock, "00"));
    if minute.len() != 2 {
        return None;
    }
    Time::new(on_the_whole_clock(number(hour)?, half)?, number(minute)?, 0, 0).ok()
}

/// As it stands in a file, and is said back: `08:30`.
#[must_use]
pub fn told(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

#[derive(Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

fn half(typed: &str) -> (&str, Option<Half>) {
    let cut = |end: &[&str]| end.iter().find_map(|end| typed.strip_suffix(end)).map(str::trim_end);
    match (cut(&["am", "a.m."]), cut(&["pm", "p.m."])) {
        (Some(clock), _) => (clock, Some(Half::Morning)),
        (_, Some(clock)) => (clock, Some(Half::Afternoon)),
        _ => (typed, None),
    }
}

/// Twelve in the morning is midnight, twelve in the afternoon is noon.
fn on_the_whole_clock(hour: i8, half: Option<Half>) -> Option<i8> {
    match half {
        None => Some(hour),
        Some(_) if !(1..=12).contains(&hour) => None,
        Some(Half::Morning) => Some(hour % 12),
        Some(Half::Afternoon) => Some(hour % 12 + 12),
    }
}

/// One or two digits.
fn number(digits: &str) -> Option<i8> {
    let plain = matches!(digits.len(), 1 | 2) && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_understood_in_any_usual_form() {
        for (typed, expected) in [
            ("8:30", "08:30"),
            ("08:30", "08:30"),
            ("8.30", "08:30"),
            (" 8 ", "08:00"),
            ("8:30am", "08:30"),
            ("8:30 PM", "20:30"),
            ("12am", "00:00"),
            ("12 p.m.", "12:00"),
            ("noon", "12:00"),
            ("23:59", "23:59"),
        ] {
            assert_eq!(time(typed).map(told).as_deref(), Some(expected), "{typed}");
        }
        for wrong in ["", "24:00", "8:3", "8:60", "830", "13pm", "0am", "-1", "+8", "8:30:00", "early", ":30"]
        {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }
}
