//! A manual page, from the command line itself and from what a person wrote beside it.

use std::io;

use clap::{Command, CommandFactory};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, italic, roman};
use selfcomp::catalog::BUILT_IN;
use selfcomp::cli::{Cli, PracticeCli};

use super::written::{Page, Written, title};

/// No line of the source is longer, in bytes.
const LONGEST: usize = 79;

/// No word is divided and no line filled with blanks, so that what is typed can be read and copied.
const AS_TYPED: &str = ".nh\n.ad l\n";

/// What a page is made of.
pub struct Sheet<'w> {
    written: &'w Written,
    page: &'w Page,
    /// With everything that holds for all commands, too.
    command: Command,
    /// A few words for the first line and for lists.
    summary: String,
}

/// Part of a page, written by `clap_mangen`.
type Section = fn(&Man, &mut dyn io::Write) -> io::Result<()>;

impl<'w> Sheet<'w> {
    pub fn of(page: &'w Page, written: &'w Written) -> Self {
        // Before the whole is built a command has the few words that stand in lists; after it, its own sentence.
        let in_lists = Cli::command();
        let mut whole = in_lists.clone();
        whole.build();
        if page.name == "selfcomp" {
            let summary = "self-compassion for the terminal".to_owned();
            let command = whole.mut_subcommands(|command| {
                let summary = summary_of(in_lists.find_subcommand(command.get_name()));
                command.about(summary)
            });
            return Self { written, page, command, summary };
        }
        let summary = summary_of(in_lists.find_subcommand(&page.name));
        let command = whole.find_subcommand(&page.name).unwrap().clone();
        Self { written, page, command, summary }
    }

    /// The source of the page.
    pub fn source(&self) -> String {
        let mut sheet = self.head();
        sheet += &section(&usage(&self.command), Man::render_synopsis_section);
        sheet += &self.description();
        sheet += &if self.is_program() { self.list_of_commands() } else { self.commands_inside() };
        sheet += &section(&self.command, Man::render_options_section);
        if self.is_program() {
            sheet += &exercises();
        }
        for rest in [self.exit_status(), self.environment(), self.files(), self.examples(), self.see_also()] {
            sheet += &rest;
        }
        let preamble = Roff::new().render();
        format!("{preamble}{}", folded(&sheet))
    }

    fn is_program(&self) -> bool {
        self.page.name == "selfcomp"
    }

    fn head(&self) -> String {
        let version = format!("selfcomp {}", env!("CARGO_PKG_VERSION"));
        let man = Man::new(self.command.clone().about(self.summary.clone()));
        let man = man.title(title(&self.page.name).to_uppercase()).date(&self.written.date);
        let man = man.source(version).manual("User Commands");
        let (title, name) =
            (printed(|out| man.render_title(out)), printed(|out| man.render_name_section(out)));
        format!("{title}{AS_TYPED}{name}")
    }

    fn description(&self) -> String {
        let mut text = headed("DESCRIPTION");
        let about = self.command.get_long_about().or_else(|| self.command.get_about());
        let about = about.filter(|_| !self.is_program()).map(|about| sentences(&about.to_string()));
        let all = about.unwrap_or_default().into_iter().chain(self.page.says.iter().cloned());
        for (at, paragraph) in all.enumerate() {
            if at > 0 {
                text.control("PP", []);
            }
            text.text([roman(paragraph)]);
        }
        without_preamble(&text.render())
    }

    fn list_of_commands(&self) -> String {
        let command = self.command.clone().subcommand_help_heading("COMMANDS");
        section(&command, Man::render_subcommands_section)
    }

    /// Commands inside a command have no page of their own: `man selfcomp-journal` has all of them.
    fn commands_inside(&self) -> String {
        let inside: Vec<String> = self.command.get_subcommands().map(inside).collect();
        if inside.is_empty() { String::new() } else { format!(".SH COMMANDS\n{}", inside.concat()) }
    }

    fn exit_status(&self) -> String {
        let exits = self.written.exits(self.page);
        table("EXIT STATUS", exits.iter().map(|exit| (exit.code.as_str(), exit.when.as_str())))
    }

    fn environment(&self) -> String {
        let variables = self.written.variables(self.page);
        table("ENVIRONMENT", variables.iter().map(|one| (one.name.as_str(), one.what.as_str())))
    }

    fn files(&self) -> String {
        let files = self.written.files(self.page);
        table("FILES", files.iter().map(|file| (file.path.as_str(), file.what.as_str())))
    }

    fn examples(&self) -> String {
        let each = self.page.examples.iter().map(|(purpose, typed)| example(purpose, typed));
        format!(".SH EXAMPLES\n{}", each.collect::<Vec<_>>().join(".PP\n"))
    }

    fn see_also(&self) -> String {
        let names = self.written.see_also(self.page);
        let mut inlines = Vec::new();
        for (at, name) in names.iter().enumerate() {
            let end = if at + 1 < names.len() { "(1), " } else { "(1)" };
            inlines.extend([bold(name), roman(end)]);
        }
        let mut text = headed("SEE ALSO");
        without_preamble(&text.text(inlines).render())
    }
}

/// What is said of a command in a list, as the end of a sentence.
fn summary_of(command: Option<&Command>) -> String {
    let about = command.unwrap().get_about().unwrap().to_string();
    about[..1].to_lowercase() + &about[1..]
}

/// The ways to call it, a line each.
fn usage(command: &Command) -> Command {
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").to_owned();
    let inside = command.get_subcommands().map(|command| command.clone().render_usage().to_string());
    let inside = inside.map(|usage| usage.trim_start_matches("Usage: ").to_owned());
    let lines = usage.lines().map(|line| line.trim().to_owned());
    let lines: Vec<String> = lines.filter(|line| !line.ends_with("<COMMAND>")).collect();
    let lines: Vec<String> = lines.into_iter().map(|line| line.replace(" [COMMAND]", "")).collect();
    let all = lines.into_iter().chain(inside.filter(|_| command.get_name() != "selfcomp"));
    command.clone().override_usage(all.collect::<Vec<_>>().join("\n"))
}

/// A command inside of another: what it does, and the options that only it has.
fn inside(command: &Command) -> String {
    let mut text = Roff::new();
    text.control("SS", [command.get_bin_name().unwrap()]);
    let about = command.get_long_about().or_else(|| command.get_about()).unwrap().to_string();
    for (at, paragraph) in sentences(&about).into_iter().enumerate() {
        if at > 0 {
            text.control("PP", []);
        }
        text.text([roman(paragraph)]);
    }
    without_preamble(&text.render()) + &own_options(command)
}

/// The options of a command without those of all commands.
fn own_options(command: &Command) -> String {
    let own = command.clone().mut_args(|option| {
        let everywhere = option.is_global_set() || option.get_id() == "help";
        if everywhere { option.hide(true) } else { option }
    });
    section(&own, Man::render_options_section).replacen(".SH OPTIONS\n", "", 1)
}

/// The exercises that are built in, and what can follow their names.
fn exercises() -> String {
    let mut text = headed("EXERCISES");
    for exercise in BUILT_IN.iter().filter(|one| one.language == "en") {
        text.control("TP", []).text([bold(exercise.id)]).text([roman(exercise.title)]);
    }
    let mut practice = PracticeCli::command();
    practice.build();
    let options = own_options(&practice);
    format!("{}.SS Options of an exercise\n{options}", without_preamble(&text.render()))
}

fn headed(heading: &str) -> Roff {
    let mut text = Roff::new();
    text.control("SH", [heading]);
    text
}

/// A heading with names and their meanings; nothing when there are none.
fn table<'t>(heading: &str, rows: impl Iterator<Item = (&'t str, &'t str)>) -> String {
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return String::new();
    }
    let mut text = headed(heading);
    for (name, meaning) in rows {
        let name = if name.contains('/') { italic(name) } else { bold(name) };
        text.control("TP", []).text([name]).text([roman(meaning)]);
    }
    without_preamble(&text.render())
}

fn example(purpose: &str, typed: &str) -> String {
    let mut text = Roff::new();
    text.text([roman(purpose)]).control("PP", []).control("RS", ["4"]).control("nf", []);
    text.text([bold(typed)]).control("fi", []).control("RE", []);
    without_preamble(&text.render())
}

/// Paragraphs, each of whole sentences; clap takes the last full stop away.
fn sentences(text: &str) -> Vec<String> {
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.replace('\n', " "));
    paragraphs.map(|paragraph| paragraph.trim_end_matches('.').to_owned() + ".").collect()
}

fn section(command: &Command, write: Section) -> String {
    let man = Man::new(command.clone());
    printed(|out| write(&man, out))
}

fn printed(write: impl Fn(&mut dyn io::Write) -> io::Result<()>) -> String {
    let mut bytes = Vec::new();
    write(&mut bytes).unwrap();
    without_preamble(&String::from_utf8(bytes).unwrap())
}

/// Each part begins with the same lines, which the page needs once.
fn without_preamble(source: &str) -> String {
    source.strip_prefix(&Roff::new().render()).unwrap().to_owned()
}

/// Lines of text, broken at blanks; what is typed stays as it is. Characters that are drawn otherwise on paper
/// are named, so that they can be copied.
fn folded(source: &str) -> String {
    let mut as_it_is = false;
    let mut folded = String::new();
    for line in source.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
        if line == ".br" && folded.ends_with("\n.br\n") {
            continue;
        }
        as_it_is = line == ".nf" || as_it_is && line != ".fi";
        let line = line.replace('~', "\\(ti").replace('^', "\\(ha").replace('`', "\\(ga");
        if as_it_is || line.starts_with('.') {
            folded += &(line + "\n");
        } else {
            folded += &broken(&line);
        }
    }
    folded
}

/// One line of text as several, none of which begins like a request.
fn broken(line: &str) -> String {
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.last_mut().unwrap();
        if !last.is_empty() && last.len() + 1 + word.len() > LONGEST && !word.starts_with(['.', '\'']) {
            lines.push(word.to_owned());
        } else {
            *last += if last.is_empty() { "" } else { " " };
            *last += word;
        }
    }
    lines.join("\n") + "\n"
}
