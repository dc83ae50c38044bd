//! What people see, hear and print of their own numbers.

use std::collections::BTreeSet;

use proptest::prelude::*;
use textwrap::core::display_width;

use super::*;

fn on(day: i8, before: impl Into<Option<f64>>, after: impl Into<Option<f64>>) -> Point {
    Point { date: jiff::civil::date(2026, 11, day), before: before.into(), after: after.into() }
}

fn heaviness(points: &[Point]) -> Series<'_> {
    Series { title: "Heaviness", low: "light", high: "heavy", from: 0.0, to: 10.0, points }
}

/// So many sessions, all alike.
fn alike(count: usize) -> Vec<Point> {
    vec![on(3, 7.0, 4.0); count]
}

/// What stands to the right of the axis.
fn field(plot: &str) -> String {
    plot.lines().filter_map(|line| Some(line.split_once('|')?.1)).collect()
}

#[test]
fn three_sessions_stand_side_by_side_with_what_their_marks_are() {
    let points = [on(3, 7.0, 4.0), on(9, 10.0, 0.0), on(9, 5.0, 5.0)];
    let expected = "\
Heaviness, from 0 (light) to 10 (heavy)
10 |            o
   |            :
   |    o       :
   |    :       :
 5 |    :       :       *
   |    x       :
   |            :
   |            :
 0 |            x
    3 Nov 2026    9 Nov 2026
o before   x after   * both";
    assert_eq!(terminal(&heaviness(&points), 40), expected);
}

#[test]
fn an_eye_that_sees_no_colour_is_told_only_the_marks_that_are_there() {
    let plot = terminal(&heaviness(&[on(3, None, 4.0)]), 80);
    assert_eq!(plot.lines().last(), Some("x after"));
    assert_eq!(field(&plot).trim(), "x");
}

#[test]
fn seven_and_six_never_look_alike() {
    for width in [40, 80] {
        for low in 0..10 {
            let low = f64::from(low);
            let plot = terminal(&heaviness(&[on(3, low + 1.0, low), on(4, low, low + 1.0)]), width);
            assert!(!plot.contains('*'), "{low} at {width}:\n{plot}");
        }
    }
}

#[test]
fn somebody_in_a_very_narrow_window_gets_words() {
    let plot = terminal(&heaviness(&[on(3, 7.0, 4.0)]), 20);
    assert_eq!(plot, "Heaviness, from 0\n(light) to 10\n(heavy).\n3 Nov 2026: before\n7, after 4.");
}

#[test]
fn somebody_who_listens_hears_the_newest_session_first() {
    let points = [on(9, 10.0, None), on(3, 7.0, 4.0), on(9, None, 2.5), on(10, None, None)];
    let said = words(&heaviness(&points));
    let expected = "Heaviness, from 0 (light) to 10 (heavy).\n9 Nov 2026: after 2.5.\n9 Nov 2026: before 10.\n\
                    3 Nov 2026: before 7, after 4.";
    assert_eq!(said, expected);
}

#[test]
fn a_long_time_is_said_in_a_few_lines() {
    let last = |count| words(&heaviness(&alike(count))).lines().last().unwrap().to_owned();
    assert_eq!(last(20), "3 Nov 2026: before 7, after 4.");
    assert_eq!(last(21), words::EARLIER);
    assert_eq!(last(2000), words::EARLIER);
}

#[test]
fn somebody_without_a_number_yet_is_told_so_everywhere() {
    for points in [vec![], vec![on(3, None, f64::NAN)]] {
        let series = heaviness(&points);
        assert_eq!(words(&series), words::NOTHING);
        assert_eq!(terminal(&series, 80), words::NOTHING);
        assert!(svg(&series).contains(words::NOTHING));
    }
}

#[test]
fn fewer_than_five_sessions_stay_bare_points() {
    let lines =
        |count| svg(&heaviness(&alike(count))).matches("fill=\"none\" stroke=\"currentColor\"").count();
    let circles = |count| svg(&heaviness(&alike(count))).matches("<circle").count();
    assert_eq!(lines(4), circles(4), "only circles are hollow");
    assert!(lines(5) > circles(5), "lines join them");
}

#[test]
fn two_thousand_sessions_share_the_room_and_say_so() {
    let points = alike(2000);
    assert!(terminal(&heaviness(&points), 80).ends_with("\nEach mark: the middle of 27 sessions."));
    assert!(svg(&heaviness(&points)).contains("Each mark: the middle of 42 sessions."));
}

#[test]
fn a_shared_mark_stands_at_the_middle_and_not_at_the_loudest() {
    assert_eq!(middle(vec![10.0, 0.0, 1.0]), Some(1.0));
    assert_eq!(middle(vec![2.0, 1.0]), Some(1.5));
    assert_eq!(middle(vec![]), None);
}

#[test]
fn a_number_beyond_the_scale_stands_at_its_end_and_is_said_as_it_is() {
    let points = [on(3, 70.0, -4.0)];
    let series = heaviness(&points);
    let note = "2 numbers lie beyond the scale; they stand at its end.";
    assert!(terminal(&series, 80).ends_with(note));
    assert!(svg(&series).contains(note));
    assert!(words(&series).ends_with("before 70, after -4."));
}

#[test]
fn sessions_out_of_order_are_put_in_order() {
    let points = [on(9, 5.0, 5.0), on(3, 7.0, 4.0), on(9, 10.0, 0.0)];
    let ordered = [on(3, 7.0, 4.0), on(9, 5.0, 5.0), on(9, 10.0, 0.0)];
    assert_eq!(terminal(&heaviness(&points), 80), terminal(&heaviness(&ordered), 80));
    assert_eq!(svg(&heaviness(&points)), svg(&heaviness(&ordered)));
}

#[test]
fn a_scale_without_a_length_puts_everything_in_the_middle() {
    let points = [on(3, 5.0, 5.0)];
    let series = Series { from: 5.0, to: 5.0, ..heaviness(&points) };
    let plot = terminal(&series, 80);
    let marked = plot.lines().position(|line| line.contains("  *"));
    assert_eq!(marked, Some(5), "{plot}");
}

#[test]
fn a_picture_says_in_words_what_it_shows() {
    let picture = svg(&heaviness(&[on(3, 7.0, 4.0)]));
    assert!(picture.starts_with("<svg role=\"img\" "));
    assert!(picture.contains("<title>Heaviness, from 0 (light) to 10 (heavy)</title>"));
    assert!(picture.contains("\n3 Nov 2026: before 7, after 4.</desc>"));
    assert!(picture.contains(">before</text>") && picture.contains(">after</text>"));
}

#[test]
fn a_title_cannot_become_part_of_the_page() {
    let points = [on(3, 7.0, 4.0)];
    let title = "</title></svg><script>alert(\"1\")</script>&amp;\u{1b}[2J";
    let series = Series { title, low: "<b>", high: "\"'", ..heaviness(&points) };
    assert_eq!(tags(&svg(&series)), tags(&svg(&heaviness(&points))));
    assert!(!svg(&series).contains('\u{1b}') && !terminal(&series, 80).contains('\u{1b}'));
}

/// The names of all tags in a text.
fn tags(text: &str) -> BTreeSet<&str> {
    text.split('<')
        .skip(1)
        .filter_map(|rest| rest.split([' ', '>', '/']).find(|name| !name.is_empty()))
        .collect()
}

/// Numbers as they come, and as they never do.
fn number() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        2 => Just(None),
        6 => (0_u8..=10).prop_map(|value| Some(f64::from(value))),
        1 => any::<f64>().prop_map(Some),
        1 => prop::num::f64::ANY.prop_map(Some),
    ]
}

fn end() -> impl Strategy<Value = f64> {
    prop_oneof![3 => Just(0.0), 3 => Just(10.0), 1 => prop::num::f64::ANY]
}

fn point() -> impl Strategy<Value = Point> {
    let year = prop_oneof![8 => Just(2026_i16), 1 => -9999_i16..=9999];
    (year, 1_i8..=12, 1_i8..=28, number(), number()).prop_map(|(year, month, day, before, after)| Point {
        date: jiff::civil::date(year, month, day),
        before,
        after,
    })
}

fn points() -> impl Strategy<Value = Vec<Point>> {
    prop_oneof![prop::collection::vec(point(), 0..12), prop::collection::vec(point(), 0..300)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_rated_the_plot_stays_in_its_window(
        points in points(), from in end(), to in end(), width in 2_usize..200, title in ".{0,90}", low in ".{0,30}",
    ) {
        let series = Series { title: &title, low: &low, high: "", from, to, points: &points };
        let plot = terminal(&series, width);
        for line in plot.lines() {
            prop_assert!(display_width(line) <= width, "{line:?} is wider than {width}");
        }
        if width >= 32 {
            prop_assert!(plot.lines().count() <= 12, "{plot}");
        }
    }

    #[test]
    fn whatever_was_rated_the_picture_is_whole(
        points in points(), from in end(), to in end(), title in ".{0,90}",
    ) {
        let picture = svg(&Series { title: &title, low: "<", high: "&", from, to, points: &points });
        let drawn = ["circle", "desc", "path", "rect", "svg", "text", "title"];
        prop_assert!(tags(&picture).iter().all(|tag| drawn.contains(tag)), "{picture}");
        let inside = |rest: &str| rest.split('>').next().unwrap_or_default().to_owned();
        for tag in picture.split('<').map(inside) {
            prop_assert!(!tag.contains("NaN") && !tag.contains("inf"), "{tag}");
        }
        for tag in ["svg", "title", "desc", "text"] {
            let opened = picture.matches(&format!("<{tag}>")).count() + picture.matches(&format!("<{tag} ")).count();
            prop_assert_eq!(opened, picture.matches(&format!("</{tag}>")).count());
        }
    }

    #[test]
    fn whatever_was_rated_is_said_in_a_few_lines(points in points(), from in end(), to in end()) {
        let said = words(&Series { from, to, ..heaviness(&points) });
        prop_assert!(said.lines().count() <= 22);
        prop_assert!(said.lines().all(|line| line.len() < 120 && line.ends_with('.')), "{said}");
    }

    #[test]
    fn every_session_is_seen_while_there_is_room(points in prop::collection::vec((0_u8..=10, 0_u8..=10), 1..70)) {
        let points: Vec<Point> = points.iter().map(|(one, two)| on(3, f64::from(*one), f64::from(*two))).collect();
        let plot = terminal(&heaviness(&points), 80);
        let count = |mark| field(&plot).matches(mark).count();
        prop_assert_eq!(count('o') + count('x') + 2 * count('*'), 2 * points.len());
    }
}
