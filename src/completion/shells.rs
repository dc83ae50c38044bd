//! How each shell asks and is answered: by `clap_complete`, and where that knows no way, by our own.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::sync::Arc;

use clap_complete::CompletionCandidate;
use clap_complete::engine::complete;
use clap_complete::env::{EnvCompleter, Shells};
use serde::Serialize;

use super::{Shell, Tab, VARIABLE, script, tree};
use crate::env::Env;

/// The script that teaches a shell to ask this program, by the name or the path it was called.
pub(super) fn script(shell: Shell, program: &OsString, folder: Option<&Path>) -> Option<Vec<u8>> {
    let Some(upstream) = upstream(shell) else { return Some(script::ours(shell).as_bytes().to_vec()) };
    let path = Path::new(program);
    // A path below the folder of this moment would lead nowhere from another one.
    let path =
        if path.components().count() > 1 { folder.unwrap_or(Path::new("")).join(path) } else { path.into() };
    let mut script = Vec::new();
    upstream.write_registration(VARIABLE, "selfcomp", "selfcomp", path.to_str()?, &mut script).ok()?;
    Some(script)
}

/// What can stand where the cursor is.
pub(super) fn candidates(
    shell: Shell,
    typed: &[OsString],
    env: Env,
    folder: Option<&Path>,
) -> io::Result<Vec<u8>> {
    let place = match shell {
        Shell::Bash | Shell::Zsh | Shell::Elvish => {
            env.get("_CLAP_COMPLETE_INDEX").and_then(|at| at.parse().ok())
        }
        Shell::Fish | Shell::Powershell | Shell::Nushell => None,
    };
    let place = place.unwrap_or(typed.len() - 1).max(1);
    let (typed, place) = if shell == Shell::Bash { plain(typed, place) } else { (typed.to_vec(), place) };
    // A vertical tab, where the shell takes one.
    let between = if env.is_blank("_CLAP_IFS") { "\u{b}" } else { "\n" };
    let word = typed.get(place).map(|word| word.to_string_lossy().into_owned()).unwrap_or_default();
    let before = typed.get(1..place).unwrap_or_default().to_vec();
    let tab = Arc::new(Tab { before, word, explains: shell.explains(), env });
    let mut command = tree::tree(&tab);
    let mut answer = Vec::new();
    match shell {
        Shell::Bash => answer = for_bash(&complete(&mut command, typed, place, folder)?, between).into(),
        Shell::Nushell => answer = for_nushell(&complete(&mut command, typed, place, folder)?)?,
        other => {
            let Some(upstream) = upstream(other) else { return Ok(answer) };
            upstream.write_complete(&mut command, typed, folder, &mut answer)?;
        }
    }
    Ok(answer)
}

fn upstream(shell: Shell) -> Option<&'static dyn EnvCompleter> {
    const KNOWN: Shells<'static> = Shells::builtins();
    KNOWN.0.iter().copied().find(|known| known.is(shell.name()))
}

/// bash takes `--country=NL` for three words, and hands over what was typed with its quotes.
fn plain(typed: &[OsString], place: usize) -> (Vec<OsString>, usize) {
    let is_sign = |at: usize| at > 1 && typed[at] == "=" && typed[at - 1].to_string_lossy().starts_with("--");
    let kept = |at: &usize| *at == place || !is_sign(*at);
    let words = (0..typed.len()).filter(kept).map(|at| unquoted(&typed[at])).collect();
    (words, (0..place.min(typed.len())).filter(kept).count())
}

fn unquoted(word: &OsString) -> OsString {
    let parts = word.to_str().filter(|word| word.contains(['\\', '\'', '"'])).and_then(shlex::split);
    match parts.as_deref() {
        Some([part]) => part.into(),
        _ => word.clone(),
    }
}

/// A name with a blank in it would be two.
fn for_bash(found: &[CompletionCandidate], between: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./=+:@%,~".contains(letter);
    let mut answer = String::new();
    for (at, one) in found.iter().enumerate() {
        answer.push_str(if at > 0 { between } else { "" });
        for letter in one.get_value().to_string_lossy().chars() {
            answer.push_str(if plain(letter) { "" } else { "\\" });
            answer.push(letter);
        }
    }
    answer
}

/// A candidate as nushell reads it.
#[derive(Serialize)]
struct Offered {
    value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}

fn for_nushell(found: &[CompletionCandidate]) -> io::Result<Vec<u8>> {
    let all = found.iter().map(|one| {
        let value = one.get_value().to_string_lossy().into_owned();
        let masked = value.contains([' ', '\'', '"', '(', '[', '{', '$', '#', ';', '|', '`', '\\']);
        let help = one.get_help().map(ToString::to_string);
        let description = help.as_deref().and_then(|help| help.lines().next()).map(str::to_owned);
        Offered { value: if masked { format!("{value:?}") } else { value }, description }
    });
    Ok(serde_json::to_vec(&all.collect::<Vec<_>>())?)
}
