//! What could not be shown at its time comes in the next terminal, in the real shells: once, in one of them.

use std::fs;
use std::process::Command;

use crate::crontab::within::{HOME, inside};
use crate::pty::Seat;

use super::inside::{Kim, at_home, came};

/// Shells, what each reads when it is opened, and what stands there.
pub const SHELLS: [(&str, &str, &str); 3] = [
    (
        "bash",
        ".bashrc",
        "PS1='ready> '\nif command -v selfcomp >/dev/null; then eval \"$(selfcomp init bash)\"; fi\n",
    ),
    (
        "zsh",
        ".zshrc",
        "PS1='ready> '\nif command -v selfcomp >/dev/null; then eval \"$(selfcomp init zsh)\"; fi\n",
    ),
    (
        "fish",
        ".config/fish/config.fish",
        "function fish_prompt; echo 'ready> '; end\nset fish_greeting\ncommand -q selfcomp; and selfcomp init fish | source\n",
    ),
];

/// What a new terminal shows before it waits.
fn opens(shell: &str, moment: &str) -> Vec<String> {
    let mut command = Command::new("faketime");
    let like = Kim::at(moment, shell);
    command.args(like.get_args()).arg("-i").env_clear().current_dir(HOME);
    command.envs(like.get_envs().filter_map(|(name, value)| Some((name, value?)))).env("TERM", "xterm");
    let mut seat = Seat::start(&command, 24, 100);
    seat.sees("ready>");
    seat.rows().into_iter().filter(|row| !row.trim().is_empty() && !row.contains("ready>")).collect()
}

#[test]
#[ignore = "needs Debian's cron, faketime, bash, zsh, fish, and root"]
fn what_found_no_desktop_comes_in_the_next_terminal_and_not_in_the_one_after_it() {
    let name = "what_found_no_desktop_comes_in_the_next_terminal_and_not_in_the_one_after_it";
    inside(module_path!(), name, || {
        let kim = Kim::new(2000);
        for (_, file, settings) in SHELLS {
            fs::create_dir_all(at_home(file).parent().unwrap()).unwrap();
            fs::write(at_home(file), settings).unwrap();
        }
        Kim::does(
            "2027-05-02 12:00:00",
            &["remind", "add", "--at", "8:30", "--exercise", "break", "--scheduler", "cron"],
        );
        kim.lives("2027-05-03 08:10:00", "0 9 3 5 *", "");
        assert_eq!(came("waits").len(), 1);
        let shown = at_home(".local/state/selfcomp/reminders/shown.toml");
        let before = fs::read(&shown).unwrap();
        for (shell, ..) in SHELLS {
            fs::write(&shown, &before).unwrap();
            let first = opens(shell, "2027-05-03 09:10:00");
            assert!(first.len() == 1 && first[0].contains("selfcomp break"), "{shell}: {first:?}");
            for (next, ..) in SHELLS {
                assert_eq!(opens(next, "2027-05-03 09:11:00"), Vec::<String>::new(), "{next} after {shell}");
            }
        }
    });
}
