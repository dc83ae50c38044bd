//! What `selfcomp init` prints: for each shell where it goes, in its comments, and what runs.
//!
//! What runs makes one process in a new terminal and none elsewhere. It asks by what the shell itself knows whether
//! somebody sits there; it leaves no name behind and says nothing but the line. Two limits hold in case of a hang:
//! that of the program, and `timeout` where there is one.

/// No shell was named, and `$SHELL` is none of the four.
pub const WHICH: &str = "For which shell? There are: bash, zsh, fish, nu. For example: selfcomp init bash.";

/// Above the text for bash.
pub const IN_BASH: &str = r#"# selfcomp, for bash: a reminder that is due shows as one line in a new terminal.
#
# One of these goes at the end of ~/.bashrc:
#   if command -v selfcomp >/dev/null; then eval "$(selfcomp init bash)"; fi
# or this whole text, which starts a program less each time:
#   selfcomp init bash >> ~/.bashrc
#
# It is silent in scripts, scp and rsync, where TERM is dumb, once selfcomp is
# gone, and where SELFCOMP_QUIET=1 is set. To end it, take the lines out again.
"#;

/// Above the text for zsh.
pub const IN_ZSH: &str = r#"# selfcomp, for zsh: a reminder that is due shows as one line in a new terminal.
#
# One of these goes into ~/.zshrc, at the top if an instant prompt is used there:
#   if command -v selfcomp >/dev/null; then eval "$(selfcomp init zsh)"; fi
# or this whole text, which starts a program less each time:
#   selfcomp init zsh >> ~/.zshrc
#
# It is silent in scripts, scp and rsync, where TERM is dumb, once selfcomp is
# gone, and where SELFCOMP_QUIET=1 is set. To end it, take the lines out again.
"#;

/// For bash and zsh, whatever their options. All of it is in a subshell, for the sake of `$?`, of options and of
/// names; under `set -e` its status is 0, because any other would end the shell. `:!` of an editor can be told to ask
/// for an interactive shell, which then has a command to execute.
pub const POSIX: &str = r#"(
  before=$?
  case $- in *e*) before=0 ;; esac
  set --
  if command -v timeout >/dev/null; then set -- timeout 1; fi
  case $- in *i*) [ -t 0 ] && [ -t 1 ] ;; *) false ;; esac &&
    [ -z "${BASH_EXECUTION_STRING+c}${ZSH_EXECUTION_STRING+c}" ] &&
    [ "${TERM:-dumb}" != dumb ] && [ "${SELFCOMP_QUIET:-0}" = 0 ] &&
    command -v selfcomp >/dev/null &&
    command "$@" selfcomp remind --due </dev/null || :
  exit "$before"
) 2>/dev/null && :
"#;

/// Above the text for fish.
pub const IN_FISH: &str = r"# selfcomp, for fish: a reminder that is due shows as one line in a new terminal.
#
# One of these goes into ~/.config/fish/config.fish:
#   command -q selfcomp; and selfcomp init fish | source
# or this whole text, which starts a program less each time:
#   selfcomp init fish >> ~/.config/fish/config.fish
#
# It is silent in scripts, scp and rsync, where TERM is dumb, once selfcomp is
# gone, and where SELFCOMP_QUIET=1 is set. To end it, take the lines out again.
";

/// For fish. A status is given back by a function, which is gone before it returns.
pub const FISH: &str = r#"begin
    set -l before $status
    function __selfcomp_status
        functions -e __selfcomp_status
        return $argv
    end
    if status is-interactive; and isatty stdout; and command -q selfcomp
        and not contains -- "$TERM" "" dumb; and contains -- "$SELFCOMP_QUIET" "" 0
        set -l limit
        command -q timeout; and set limit timeout 1
        command $limit selfcomp remind --due </dev/null 2>/dev/null
    end
    __selfcomp_status $before
end
"#;

/// Above the text for nu.
pub const IN_NU: &str = r"# selfcomp, for nu: a reminder that is due shows as one line in a new terminal.
#
# As a file of its own, where nu looks by itself:
#   mkdir $nu.user-autoload-dirs.0
#   selfcomp init nu | save -f ($nu.user-autoload-dirs.0 | path join selfcomp.nu)
#
# It is silent in scripts, scp and rsync, where TERM is dumb, once selfcomp is
# gone, and where SELFCOMP_QUIET=1 is set. To end it, remove the file.
";

/// For nu.
pub const NU: &str = r#"if $nu.is-interactive and (is-terminal --stdout) and ($env.TERM? | default "") not-in ["" dumb] and ($env.SELFCOMP_QUIET? | default "") in ["" "0"] and (which selfcomp | is-not-empty) {
    let limit = if (which timeout | is-empty) { [] } else { [timeout 1] }
    try { run-external ...$limit selfcomp remind "--due" e> /dev/null }
}
"#;
