//! The schedule as a property list of launchd, for somebody who puts it there themselves.

use super::{ARGUMENTS, Call, Invocation, plain};
use crate::reminder::days::Days;
use crate::words::units as words;

/// The name launchd knows it by; the file is called so, with `.plist` behind it.
pub const LABEL: &str = "selfcomp.remind";

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n";

/// The whole file.
///
/// # Errors
/// One sentence, when a path or a value cannot stand in such a file.
pub fn plist(calls: &[Call], invocation: &Invocation) -> Result<String, String> {
    let program = plain::path(&invocation.program)?;
    let arguments: String = [program].into_iter().chain(ARGUMENTS).map(|word| string(2, word)).collect();
    let times: String = calls.iter().flat_map(|call| each(*call)).collect();
    let entries = [
        format!("{}{}", key(1, "Label"), string(1, LABEL)),
        array("ProgramArguments", &arguments),
        environment(invocation)?,
        array("StartCalendarInterval", &times),
        format!("{}{}", key(1, "ProcessType"), string(1, "Background")),
    ];
    let entries = entries.concat();
    Ok(format!(
        "{HEAD}<!-- {} -->\n<plist version=\"1.0\">\n<dict>\n{entries}</dict>\n</plist>\n",
        words::OURS_ON_A_MAC
    ))
}

fn environment(invocation: &Invocation) -> Result<String, String> {
    let mut pairs = String::new();
    for (name, value) in &invocation.environment {
        pairs = format!("{pairs}{}{}", key(2, name), string(2, plain::value(name, value)?));
    }
    let dictionary = format!("{}\t<dict>\n{pairs}\t</dict>\n", key(1, "EnvironmentVariables"));
    Ok(if pairs.is_empty() { pairs } else { dictionary })
}

/// A dictionary per day; one alone for every day. Sunday is 0.
fn each(call: Call) -> Vec<String> {
    let time = |day: &str| {
        let (hour, minute) = (integer("Hour", call.at.hour()), integer("Minute", call.at.minute()));
        format!("\t\t<dict>\n{day}{hour}{minute}\t\t</dict>\n")
    };
    if call.days == Days::EVERY {
        return vec![time("")];
    }
    call.days.each().map(|day| time(&integer("Weekday", day.to_sunday_zero_offset()))).collect()
}

fn array(name: &str, inside: &str) -> String {
    format!("{}\t<array>\n{inside}\t</array>\n", key(1, name))
}

fn integer(name: &str, number: i8) -> String {
    format!("{}\t\t\t<integer>{number}</integer>\n", key(3, name))
}

fn key(depth: usize, name: &str) -> String {
    format!("{}<key>{}</key>\n", "\t".repeat(depth), escaped(name))
}

fn string(depth: usize, text: &str) -> String {
    format!("{}<string>{}</string>\n", "\t".repeat(depth), escaped(text))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    const WANTED: &str = "<plist version=\"1.0\"><dict><key>Label</key><string>selfcomp.remind</string>\
        <key>ProgramArguments</key><array><string>/a &amp; &lt;b&gt;/selfcomp</string><string>remind</string>\
        <string>--due</string></array>\
        <key>EnvironmentVariables</key><dict><key>XDG_STATE_HOME</key><string>/s</string></dict>\
        <key>StartCalendarInterval</key><array>\
        <dict><key>Hour</key><integer>8</integer><key>Minute</key><integer>30</integer></dict>\
        <dict><key>Weekday</key><integer>1</integer><key>Hour</key><integer>20</integer>\
        <key>Minute</key><integer>5</integer></dict>\
        <dict><key>Weekday</key><integer>0</integer><key>Hour</key><integer>20</integer>\
        <key>Minute</key><integer>5</integer></dict></array>\
        <key>ProcessType</key><string>Background</string></dict></plist>";

    #[test]
    fn somebody_with_a_mac_can_read_what_they_are_handed() {
        let calls = [
            Call { at: time(8, 30, 0, 0), days: Days::EVERY },
            Call { at: time(20, 5, 0, 0), days: Days::parse("sun,mon").unwrap() },
        ];
        let environment = vec![("XDG_STATE_HOME".to_owned(), "/s".to_owned())];
        let text = plist(&calls, &Invocation { environment, program: "/a & <b>/selfcomp".into() }).unwrap();
        let flat: String = text.split(['\n', '\t']).collect();
        assert!(flat.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE plist"), "{text}");
        assert!(flat.ends_with(WANTED), "{text}");
        let (_, comment) = text.split_once("<!--").unwrap();
        assert!(!comment.split_once("-->").unwrap().0.contains("--"), "{text}");
    }

    #[test]
    fn what_no_property_list_can_hold_is_refused_in_one_sentence() {
        let invocation = Invocation { environment: Vec::new(), program: "/a\u{1}b".into() };
        assert!(plist(&[], &invocation).unwrap_err().contains("nothing was changed"));
    }
}
