//! Anything at all, typed before a Tab: it is answered, whatever it is.

use proptest::prelude::*;
use selfcomp::completion::{Shell, answer};
use selfcomp::env::Env;

fn words() -> impl Strategy<Value = Vec<String>> {
    let known = prop::sample::select(vec![
        "--",
        "-",
        "=",
        "",
        "--lang",
        "--color",
        "--country=",
        "-o",
        "show",
        "journal",
        "export",
        "break",
        "config",
        "set",
        "support",
        "crisis",
        "completions",
        "install",
        "letters",
        "--tag",
        "-hV",
        "last",
        "remove",
    ]);
    let any = "[ -~]{0,6}|\\PC{0,3}|-{1,3}[a-z=]{0,8}";
    prop::collection::vec(
        prop_oneof![3 => known.prop_map(str::to_owned), 1 => any.prop_map(|word| word)],
        1..7,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_typed_breaks_the_answer(words in words(), place in 0..9_usize, shell in 0..6_usize) {
        let asked = ["selfcomp", "--", "selfcomp"].map(str::to_owned).into_iter().chain(words);
        let asked: Vec<_> = asked.map(Into::into).collect();
        let place = ("_CLAP_COMPLETE_INDEX".into(), place.to_string().into());
        let shell = Shell::ALL[shell].name();
        prop_assert!(answer(shell.as_ref(), &asked, Env::new([place]), None).is_some());
    }
}
