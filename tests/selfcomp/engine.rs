//! What the engine promises authors and people: which answer is seen where, what is drawn, what comes back.

use std::ops::Deref;

use selfcomp::draw::{Recent, fingerprint};
use selfcomp::exercise::report::Report;
use selfcomp::exercise::{Answer, Exercise, Length, read};
use selfcomp::guide::{Cue, Input, Prompt, Turn};
use selfcomp::record::Record;
use selfcomp::session::{Session, Settings};

use crate::entries::put_by;
use crate::library;
use crate::walks::settings;

/// An exercise with these steps and sections.
fn exercise(body: &str) -> Exercise {
    let text = format!(
        "format = 1\n[about]\nid = \"mine\"\ntitle = \"Mine\"\nkind = \"break\"\nminutes = 3\nlanguage = \"en\"\n{body}"
    );
    let checked = read::check(&text);
    let report = Report::new("mine.toml", &text, &checked.faults).text(false);
    checked.exercise.unwrap_or_else(|| panic!("{report}"))
}

/// Goes on to the next question, and says what was shown on the way.
fn to_question(session: &mut Session<'_>) -> (Vec<String>, Option<Prompt>) {
    let mut shown = Vec::new();
    loop {
        match session.cue() {
            Some(Cue::Ask(prompt)) => return (shown, Some(prompt.clone())),
            Some(Cue::Say { text, .. } | Cue::End { text }) => shown.push(text.clone()),
            Some(Cue::Card(card)) => shown.push(format!("{}: {}", card.title, card.text)),
            Some(Cue::Total(total)) => shown.push(format!("total {:?}", total.value)),
            Some(Cue::Change { before, now }) => shown.push(format!("{before} to {now}")),
            Some(_) => {}
            None => return (shown, None),
        }
        session.take(Turn::Next);
    }
}

/// Answers by whole key, the rest left empty; all that was shown, and the session at its end.
fn played<'a>(
    exercise: &'a Exercise,
    frame: &'a dyn Deref<Target = Exercise>,
    answers: &[(&str, Answer)],
) -> (Vec<String>, Vec<String>, Session<'a>) {
    let mut session = Session::new(exercise, frame, settings(Length::Full, 7));
    let (mut shown, mut asked) = (Vec::new(), Vec::new());
    loop {
        let (texts, question) = to_question(&mut session);
        shown.extend(texts);
        let Some(question) = question else { return (shown, asked, session) };
        let given = answers.iter().find(|(key, _)| *key == question.key);
        asked.push(format!("{}: {}", question.key, question.text));
        session.take(Turn::Answer(given.map_or(Answer::Skipped, |(_, answer)| answer.clone())));
    }
}

fn text(words: &str) -> Answer {
    Answer::Text(words.into())
}

fn one(key: &str) -> Answer {
    Answer::One(key.into())
}

fn lines(lines: &[&str]) -> Answer {
    Answer::Lines(lines.iter().map(|line| (*line).to_owned()).collect())
}

fn say(id: &str) -> String {
    format!("[[step]]\nsay = \"{{{id}}}\"\n")
}

const FEW: &str = "[phrases.few]\navoid_recent = 2\nlines = [\"one\", \"two\", \"three\", \"four\"]\n";

#[test]
fn a_sentence_does_not_come_back_within_one_session_before_its_time() {
    let mine = exercise(&format!("{FEW}{}", "[[step]]\nphrase = \"few\"\n".repeat(12)));
    let frame = library::frame();
    for seed in 0..50 {
        let mut session = Session::new(&mine, &frame, settings(Length::Full, seed));
        let (shown, _) = to_question(&mut session);
        for three in shown.windows(3) {
            assert!(three[0] != three[2] && three[1] != three[2] && three[0] != three[1], "{shown:?}");
        }
        let newest: Vec<u64> = shown.iter().rev().map(|line| fingerprint(line)).collect();
        assert_eq!(session.drawn()["few"], newest);
    }
}

#[test]
fn what_was_shown_lately_is_not_shown_again_and_what_was_drawn_stays_when_the_bank_changes() {
    let frame = library::frame();
    let body = format!("{FEW}[[step]]\nid = \"a\"\nask = \"Anything?\"\n[[step]]\nphrase = \"few\"\n");
    let mine = exercise(&body);
    for seed in 0..20 {
        let recent = Recent::from([("few".into(), vec![fingerprint("two"), fingerprint("four")])]);
        let mut session = Session::new(&mine, &frame, Settings { recent, ..settings(Length::Full, seed) });
        to_question(&mut session);
        session.take(Turn::Answer(text("yes")));
        let draft = session.draft();
        let (shown, _) = to_question(&mut session);
        assert!(matches!(shown[0].as_str(), "one" | "three"), "{shown:?}");
        let changed =
            exercise(&body.replace("\"one\", \"two\", \"three\"", "\"new\", \"newer\", \"newest\""));
        let mut resumed = Session::resume(&changed, &frame, settings(Length::Full, 0), &draft);
        assert_eq!(to_question(&mut resumed).0, shown);
    }
}

#[test]
fn a_path_that_is_walked_twice_begins_with_its_questions_open() {
    let (mine, frame) = (
        exercise(
            "[[step]]\nid = \"first\"\nvisit = \"p\"\n[[step]]\nid = \"second\"\nvisit = \"p\"\n\
             [[path.p]]\nid = \"q\"\nask = \"And?\"\n[[path.p]]\nsay = \"You said {q}.\"\n",
        ),
        library::frame(),
    );
    let (shown, asked, session) = played(&mine, &frame, &[("first.q", text("this"))]);
    assert_eq!(asked, ["first.q: And?", "second.q: And?"]);
    assert_eq!(shown, ["You said this."], "an empty second answer is empty");
    assert_eq!(session.record(None).answers.len(), 2);
    let skipped = exercise(
        "[[step]]\nid = \"c\"\nconfirm = \"Sure?\"\n[[step]]\nid = \"first\"\nvisit = \"p\"\n[[step]]\nagain = \"c\"\n\
         [[step]]\nid = \"second\"\nvisit = \"p\"\n[[path.p]]\nid = \"q\"\nask = \"And?\"\nwhen = \"c is yes\"\n\
         [[path.p]]\nsay = \"You said {q}.\"\n",
    );
    let answers = [("c", Answer::YesNo(true)), ("first.q", text("this")), ("again_c", Answer::YesNo(false))];
    assert_eq!(played(&skipped, &frame, &answers).0, ["You said this."]);
}

const CARD: &str = "[[step]]\nid = \"list\"\nlist = \"Which?\"\n\
    [[step]]\nid = \"a\"\nvisit = \"ask\"\nfor_each = \"list\"\n[[step]]\nid = \"b\"\nvisit = \"more\"\nfor_each = \"list\"\n\
    when = \"list is at least 2\"\n[[step]]\nkeep = \"card\"\n\
    [[path.ask]]\nid = \"twist\"\nask = \"What of {item}?\"\n[[path.more]]\nid = \"kind\"\nask = \"Kinder than {item}?\"\n\
    [keepsake.card]\ntitle = \"Card\"\nfor_each = \"list\"\neach = \"\"\"\n{item_number}. {item}\n{twist}\n{kind}\n\"\"\"\n\
    closing = \"{list}\"\n";

#[test]
fn a_card_has_each_line_once_with_the_answers_of_all_its_walks() {
    let (mine, frame) = (exercise(CARD), library::frame());
    let answers =
        [("list", lines(&["x", "", "{twist}"])), ("a[1].twist", text("t1")), ("b[2].kind", text("k2"))];
    let (shown, asked, _) = played(&mine, &frame, &answers);
    assert_eq!(shown, ["Card: 1. x\nt1\n\n2. {twist}\nk2\n\nx\n{twist}"]);
    assert_eq!(asked[1..3], ["a[1].twist: What of x?", "a[2].twist: What of {twist}?"]);
}

#[test]
fn a_line_that_was_not_walked_stands_on_the_card_all_the_same() {
    let (mine, frame) =
        (exercise(&CARD.replace("id = \"a\"\n", "id = \"a\"\nonly = \"quick\"\n")), library::frame());
    let (shown, ..) = played(&mine, &frame, &[("list", lines(&["x"]))]);
    assert_eq!(shown, ["Card: 1. x\n\nx"]);
    assert_eq!(played(&mine, &frame, &[]).0, [] as [String; 0], "a card with nothing on it is not shown");
}

#[test]
fn loops_begin_open_and_asking_again_reaches_the_question_outside() {
    let (mine, frame) = (
        exercise(
            "[[step]]\nid = \"mood\"\nchoose = \"How?\"\noptions = [{ open = \"Open\" }, { shut = \"Shut\" }]\n\
             [[step]]\nvisit = \"room\"\nuntil = \"mood is open\"\nat_most = 3\n[[step]]\nsay = \"Now {mood}.\"\n\
             [[path.room]]\nid = \"why\"\nask = \"Why?\"\n[[path.room]]\nsay = \"Because {why}.\"\n[[path.room]]\nagain = \"mood\"\n",
        ),
        library::frame(),
    );
    let answers =
        [("mood", one("shut")), ("room[1].why", text("tired")), ("room[2].again_mood", one("open"))];
    let (shown, asked, _) = played(&mine, &frame, &answers);
    assert_eq!(shown, ["Because tired.", "Now Open."]);
    assert_eq!(asked.len(), 5, "{asked:?}");
    assert_eq!(played(&mine, &frame, &[("mood", one("open"))]).1.len(), 1, "tested before the first walk");
    assert_eq!(played(&mine, &frame, &[]).1.len(), 7, "bounded when it never holds");
}

#[test]
fn an_earlier_question_that_was_passed_over_can_still_be_asked_again() {
    let (mine, frame) = (
        exercise(&format!(
            "[[step]]\nid = \"c\"\nconfirm = \"Sure?\"\n[[step]]\nid = \"a\"\nask = \"What?\"\nwhen = \"c is yes\"\n\
             [[step]]\nagain = \"a\"\n{}",
            say("a")
        )),
        library::frame(),
    );
    assert_eq!(played(&mine, &frame, &[("again_a", text("this"))]).0, ["this"]);
}

const RATED: &str = "[scale.s]\nfrom = 0\nto = 10\n";

#[test]
fn ratings_on_a_path_count_in_the_score() {
    let (mine, frame) = (
        exercise(&format!(
            "{RATED}[score]\nmethod = \"sum\"\nreverse = [\"b\"]\n[[step]]\nid = \"a\"\nrate = \"A\"\nscale = \"s\"\n\
             [[step]]\nvisit = \"p\"\n[[step]]\nscore = true\n[[path.p]]\nid = \"b\"\nrate = \"B\"\nscale = \"s\"\n"
        )),
        library::frame(),
    );
    let both = [("a", Answer::Number(4)), ("p.b", Answer::Number(1))];
    assert_eq!(played(&mine, &frame, &both).0, ["total Some(13.0)"]);
    assert_eq!(played(&mine, &frame, &both[..1]).0, ["total None"]);
}

fn rising(own: &str) -> Exercise {
    let again = |n| format!("[[step]]\nid = \"now{n}\"\nrate = \"Now?\"\npair = \"before\"\n");
    let pairs = [again(0), again(1), again(2)].concat();
    exercise(&format!(
        "{RATED}measures = \"distress\"\n[[step]]\nid = \"before\"\nrate = \"Heavy?\"\nscale = \"s\"\n{pairs}{own}"
    ))
}

#[test]
fn that_it_grew_heavier_is_said_once_and_people_are_offered_at_the_end() {
    let frame = library::frame();
    let rise: Vec<_> = ["now0", "now1", "now2"].map(|key| (key, Answer::Number(8))).to_vec();
    let answers = [vec![("before", Answer::Number(6))], rise].concat();
    let (plain, own) = (
        rising(""),
        rising(
            "[[step]]\nvisit = \"heavier\"\nwhen = \"now2 is at least 7\"\n[[path.heavier]]\nsay = \"Ours.\"\n",
        ),
    );
    let (shown, _, session) = played(&plain, &frame, &answers);
    let heavier = |shown: &[String]| shown.iter().filter(|text| *text != "6 to 8").count();
    assert!(session.steps() <= plain.longest + frame.longest);
    assert_eq!(shown.iter().filter(|text| *text == "6 to 8").count(), 3);
    let said = &shown[0];
    assert_eq!(shown.iter().filter(|text| *text == said).count(), 1, "{shown:?}");
    let (shown, _, session) = played(&own, &frame, &answers);
    assert_eq!(shown.iter().filter(|text| *text == "Ours.").count(), 1, "{shown:?}");
    assert_eq!(heavier(&shown), 2, "the words of the file and the line about people: {shown:?}");
    assert!(session.steps() <= own.longest, "{} of {}", session.steps(), own.longest);
    let calm = [("before", Answer::Number(6)), ("now0", Answer::Number(7))];
    assert_eq!(played(&plain, &frame, &calm).0, ["6 to 7"]);
}

#[test]
fn a_card_that_was_passed_over_on_the_way_out_is_not_in_the_record() {
    let (mine, frame) = (
        exercise(
            "[[step]]\nid = \"a\"\nask = \"What?\"\n[[step]]\nsay = \"Wait.\"\n[[step]]\nkeep = \"card\"\n\
             [keepsake.card]\ntitle = \"Card\"\ntext = \"{a}\"\n",
        ),
        library::frame(),
    );
    let mut session = Session::new(&mine, &frame, settings(Length::Full, 1));
    to_question(&mut session);
    session.take(Turn::Answer(text("this")));
    session.take(Turn::Steadier);
    assert_eq!(to_question(&mut session).1, None);
    assert_eq!(session.record(Some(session.ending())).cards, []);
    let mut resumed = Session::resume(&mine, &frame, settings(Length::Full, 0), &session.draft());
    resumed.take(Turn::Back);
    assert_eq!(
        to_question(&mut resumed).0,
        ["Wait.", "Card: this"],
        "back out of the way out, also after resuming"
    );
    assert_eq!(resumed.record(None).cards.len(), 1);
}

const CHOICE: &str = "[[step]]\nid = \"mood\"\nchoose = \"How?\"\n\
    options = [{ a = \"First\" }, { b = \"Second\" }, { c = \"Third\" }]\n[[step]]\nid = \"end\"\nask = \"Anything?\"\n";

/// Answers, is cut, and finds the file changed: the question that comes then.
fn after_a_change(old: &str, answer: Answer, new: &str) -> (Prompt, Record) {
    let (old, new, frame) = (exercise(old), exercise(new), library::frame());
    let mut session = Session::new(&old, &frame, settings(Length::Full, 1));
    to_question(&mut session);
    session.take(Turn::Answer(answer));
    let draft = put_by(session.draft());
    let mut resumed = Session::resume(&new, &frame, settings(Length::Full, 0), &draft);
    let (_, prompt) = to_question(&mut resumed);
    let prompt = prompt.unwrap();
    resumed.take(Turn::Answer(prompt.before.clone().unwrap_or(Answer::Skipped)));
    let (_, next) = to_question(&mut resumed);
    assert_ne!(next.map(|next| next.key).as_ref(), Some(&prompt.key), "nobody is kept at a question");
    (prompt, resumed.draft())
}

#[test]
fn a_question_whose_option_has_gone_is_asked_again_with_the_old_words_beside_it() {
    let (prompt, draft) =
        after_a_change(CHOICE, one("b"), &CHOICE.replace("{ b = \"Second\" }", "{ d = \"Fourth\" }"));
    assert_eq!((prompt.key.as_str(), prompt.before), ("mood", Some(text("Second"))));
    assert_eq!(draft.taken_back.len(), 1, "the old answer is not lost");
    let rate = format!("{RATED}[[step]]\nid = \"w\"\nrate = \"How?\"\nscale = \"s\"\n");
    let (prompt, _) = after_a_change(&rate, Answer::Number(9), &rate.replace("to = 10", "to = 5"));
    assert_eq!(prompt.before, Some(text("9")));
    let ask = "[[step]]\nid = \"mood\"\nask = \"How?\"\n";
    let (prompt, _) = after_a_change(ask, text("so so"), CHOICE);
    assert_eq!(prompt.before, Some(text("so so")));
}

#[test]
fn a_question_never_comes_without_options_when_those_that_were_drawn_have_gone() {
    let shown = CHOICE.replace("options", "show = 1\noptions");
    let (mine, frame) = (exercise(&shown), library::frame());
    let mut session = Session::new(&mine, &frame, settings(Length::Full, 1));
    to_question(&mut session);
    let draft = session.draft();
    let other = "options = [{ x = \"X\" }, { y = \"Y\" }]\n";
    let start = shown.find("options").unwrap();
    let end = start + shown[start..].find('\n').unwrap() + 1;
    let changed = exercise(&format!("{}{other}{}", &shown[..start], &shown[end..]));
    let mut resumed = Session::resume(&changed, &frame, settings(Length::Full, 0), &draft);
    let Some(Prompt { input: Input::One { choices, .. }, .. }) = to_question(&mut resumed).1 else {
        panic!()
    };
    assert_eq!(choices.len(), 1);
}

#[test]
fn a_letter_that_was_taken_back_survives_a_flat_battery() {
    let (mine, frame) = (exercise("[[step]]\nid = \"letter\"\nwrite = \"Dear me\"\n"), library::frame());
    let mut session = Session::new(&mine, &frame, settings(Length::Full, 1));
    to_question(&mut session);
    session.take(Turn::Answer(text("A long letter.")));
    session.take(Turn::Back);
    let draft = put_by(session.draft());
    let mut resumed = Session::resume(&mine, &frame, settings(Length::Full, 0), &draft);
    assert_eq!(to_question(&mut resumed).1.unwrap().before, Some(text("A long letter.")));
    resumed.take(Turn::Answer(text("Another.")));
    assert_eq!(resumed.draft().taken_back, []);
}

#[test]
fn answers_on_a_way_no_longer_walked_stay_in_the_draft_and_not_in_the_record() {
    let (mine, frame) = (
        exercise(
            "[[step]]\nid = \"c\"\nconfirm = \"Write?\"\n[[step]]\nvisit = \"p\"\nwhen = \"c is yes\"\n\
             [[path.p]]\nid = \"letter\"\nwrite = \"Dear me\"\n",
        ),
        library::frame(),
    );
    let mut session = Session::new(&mine, &frame, settings(Length::Full, 1));
    for (answer, back) in [(Answer::YesNo(true), 0), (text("Dear."), 2), (Answer::YesNo(false), 0)] {
        to_question(&mut session);
        session.take(Turn::Answer(answer));
        (0..back).for_each(|_| session.take(Turn::Back));
    }
    assert_eq!(session.record(None).answers.len(), 1);
    assert!(session.draft().taken_back.iter().any(|given| given.answer == text("Dear.")));
}

#[test]
fn words_of_a_person_are_never_read_as_a_placeholder() {
    let (mine, frame) = (
        exercise("[[step]]\nid = \"a\"\nask = \"What?\"\n[[step]]\nsay = \"{{{a}}} and {{a}} }}{{\"\n"),
        library::frame(),
    );
    assert_eq!(played(&mine, &frame, &[("a", text("{a} {{b"))]).0, ["{{a} {{b} and {a} }{"]);
    assert_eq!(played(&mine, &frame, &[]).0, [] as [String; 0]);
}

#[test]
fn choosing_an_option_twice_counts_once_and_options_keep_their_order() {
    let (mine, frame) = (
        exercise(
            "[[step]]\nid = \"m\"\nchoose_many = \"Which?\"\noptions = [{ a = \"A\" }, { b = \"B\" }, { c = \"C\" }]\n\
             [[step]]\nsay = \"Two: {m}\"\nwhen = \"m is at least 2\"\n",
        ),
        library::frame(),
    );
    let many = |keys: &[&str]| Answer::Many(keys.iter().map(|key| (*key).to_owned()).collect());
    assert_eq!(played(&mine, &frame, &[("m", many(&["a", "a"]))]).0, [] as [String; 0]);
    assert_eq!(played(&mine, &frame, &[("m", many(&["c", "a"]))]).0, ["Two: A and C"]);
}
