//! What people see, hear and print of their own numbers.

use proptest::prelude::*;

use super::*;

fn on(day: i8, before: Option<f64>, after: Option<f64>) -> Point {
    Point { date: jiff::civil::date(2026, 11, day), before, after }
}

fn heaviness(points: &[Point]) -> Series<'_> {
    Series { title: "Heaviness", low: "light", high: "as heavy as it gets", from: 0.0, to: 10.0, points }
}

#[test]
fn look() {
    for (n, w) in [
        (1, 80),
        (2, 80),
        (3, 40),
        (4, 40),
        (6, 80),
        (8, 40),
        (14, 80),
        (14, 40),
        (30, 40),
        (30, 80),
        (70, 80),
        (2000, 80),
        (2000, 40),
    ] {
        let pts: Vec<Point> = (0..n)
            .map(|i| Point {
                date: jiff::civil::date(2026, 1, 3).saturating_add(jiff::Span::new().days(i * 3)),
                before: Some(((i * 7 + 3) % 5 + 5) as f64),
                after: if i % 6 == 4 { None } else { Some(((i * 5) % 6 + 1) as f64) },
            })
            .collect();
        println!("{}\n", terminal(&heaviness(&pts), w));
        std::fs::write(format!("/tmp/plot-scratch/{n}.svg"), svg(&heaviness(&pts))).unwrap();
    }
    println!("{}", words(&heaviness(&[on(3, Some(7.), Some(4.)), on(9, None, Some(4.))])));
}
