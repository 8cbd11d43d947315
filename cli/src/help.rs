//! The command line with its help in the user's language. The tree is declared in `args`; every word of it is a text,
//! found by walking the tree: `cli-event-begin` is what the command does, its attributes are the arguments' help, and
//! `.example` is shown at the end.

use clap::{Arg, ArgAction, Command, CommandFactory};
use twopocket_texts::Texts;

use crate::args::Cli;

/// Widest line of a help page; wider is hard to read.
const WIDEST: usize = 100;

/// The text key of the program as a whole.
pub const PROGRAM: &str = "cli-twopocket";

/// The command with all its texts.
pub fn command(texts: Texts) -> Command {
    let mut command = told(texts, Cli::command(), PROGRAM);
    command.build();
    with_usage(texts, command)
}

/// The text key of a sub-command, from that of the command above it.
pub fn key_below(key: &str, name: &str) -> String {
    let name = if name == "-" { "stdin" } else { name };
    if key == PROGRAM { format!("cli-{name}") } else { format!("{key}-{name}") }
}

/// The attribute that holds an argument's help.
pub fn attribute(arg: &Arg) -> String {
    arg.get_id().as_str().replace('_', "-")
}

fn told(texts: Texts, command: Command, key: &str) -> Command {
    let mut places = 0..;
    let command = command
        .about(texts.get(key))
        .help_template(format!(
            "{{about-with-newline}}\n{heading}:{heading:#} {{usage}}\n\n{{all-args}}{{after-help}}",
            heading = Heading(&texts.get("help-usage")),
        ))
        .subcommand_help_heading(texts.get("help-commands"))
        .subcommand_value_name(texts.get("help-command"))
        .max_term_width(WIDEST)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .mut_args(|arg| in_order(with_help(texts, arg, key), &mut places));
    let command = match texts.find(&format!("{key}.example"), &[]) {
        Some(example) => command.after_help(examples(texts, &example)),
        None => command,
    };
    command.mut_subcommands(|below| {
        let key = key_below(key, below.get_name());
        told(texts, below, &key)
    })
}

/// Under a heading of its own clap sorts what is named by its place on the command line by its id; here it stands as it
/// is to be typed.
fn in_order(arg: Arg, places: &mut impl Iterator<Item = usize>) -> Arg {
    match arg.is_positional().then(|| places.next()).flatten() {
        Some(place) => arg.display_order(place),
        None => arg,
    }
}

fn with_help(texts: Texts, arg: Arg, key: &str) -> Arg {
    let global = arg.is_global_set() || key == PROGRAM;
    let owner = if global { "cli-global" } else { key };
    let name = attribute(&arg);
    let own = texts.find(&format!("{owner}.{name}"), &[]);
    let mut help = own.unwrap_or_else(|| texts.get(&format!("cli-arg.{name}")));
    let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let takes_value = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    if takes_value && !values.is_empty() && !arg.is_hide_possible_values_set() {
        help = format!("{help} [{}]", values.join(", "));
    }
    let heading = match (global, arg.is_positional()) {
        (true, _) => "help-global-options",
        (_, true) => "help-arguments",
        _ => "help-options",
    };
    let names: Vec<String> =
        arg.get_value_names().unwrap_or_default().iter().map(|name| value_name(texts, name)).collect();
    let arg = arg.help(help).help_heading(texts.get(heading));
    if !takes_value {
        return arg;
    }
    let arg = arg.hide_possible_values(true).hide_default_value(true);
    if names.is_empty() { arg } else { arg.value_names(names) }
}

/// `FOLDER` as the language calls it; `1-5` is the same in all.
fn value_name(texts: Texts, name: &str) -> String {
    texts.find(&value_key(name), &[]).unwrap_or_else(|| name.to_owned())
}

/// The text key of a value's name.
pub fn value_key(name: &str) -> String {
    format!("help-value-{}", name.to_ascii_lowercase().replace('_', "-"))
}

fn examples(texts: Texts, example: &str) -> String {
    let heading = texts.get("help-example");
    let mut text = format!("{heading}:{heading:#}", heading = Heading(&heading));
    for line in example.lines() {
        text.push_str("\n  ");
        text.push_str(line);
    }
    text
}

/// clap writes `[OPTIONS]` into the usage line itself; here it is said in the user's language.
fn with_usage(texts: Texts, mut command: Command) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let usage = usage.replace("[OPTIONS]", &format!("[{}]", texts.get("help-options-short")));
    let lines: Vec<&str> = usage.lines().map(str::trim).collect();
    command.override_usage(lines.join("\n       ")).mut_subcommands(|below| with_usage(texts, below))
}

/// A heading of a help page in clap's own style.
struct Heading<'a>(&'a str);

impl std::fmt::Display for Heading<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let style = *clap::builder::Styles::styled().get_header();
        if f.alternate() { write!(f, "{style:#}") } else { write!(f, "{style}{}", self.0) }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Calls `check` with every command of the tree and its text key.
    fn each_command(command: &Command, key: &str, check: &mut impl FnMut(&Command, &str)) {
        check(command, key);
        for below in command.get_subcommands() {
            each_command(below, &key_below(key, below.get_name()), check);
        }
    }

    fn own_arguments(command: &Command) -> impl Iterator<Item = &Arg> {
        command.get_arguments().filter(|arg| !matches!(arg.get_id().as_str(), "help" | "version"))
    }

    #[test]
    fn every_command_and_every_argument_has_words_in_every_language() {
        for language in Texts::LANGUAGES {
            let texts = Texts::new(language);
            let has = |key: &str| texts.find(key, &[]).is_some();
            each_command(&Cli::command(), PROGRAM, &mut |command, key| {
                assert!(has(key), "{language}: {key}");
                let is_leaf = command.get_subcommands().next().is_none();
                assert!(!is_leaf || has(&format!("{key}.example")), "{language}: {key}.example");
                for arg in own_arguments(command) {
                    let name = attribute(arg);
                    let owner = if arg.is_global_set() { "cli-global" } else { key };
                    let told = has(&format!("{owner}.{name}")) || has(&format!("cli-arg.{name}"));
                    assert!(told, "{language}: {key} {name}");
                    if arg.get_action().takes_values() {
                        for value in arg.get_value_names().unwrap_or_default() {
                            assert!(*value == "1-5" || has(&value_key(value)), "{language}: {value}");
                        }
                    }
                }
            });
        }
    }

    #[test]
    fn help_lists_what_is_named_by_its_place_in_the_order_of_the_usage_line() {
        let mut many = 0;
        each_command(&command(Texts::new("en")), PROGRAM, &mut |command, key| {
            let page = command.clone().term_width(0).render_help().to_string();
            let named: Vec<&Arg> = command.get_positionals().filter(|arg| !arg.is_hide_set()).collect();
            let help = |arg: &&Arg| arg.get_help().map(ToString::to_string).unwrap_or_default();
            let places: Vec<_> = named.iter().map(|arg| page.find(&format!("  {}", help(arg)))).collect();
            assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{key}: {page}");
            many += usize::from(named.len() > 1);
        });
        assert!(many > 10, "{many}");
    }

    #[test]
    fn no_words_are_left_of_commands_and_arguments_that_are_gone() {
        let mut known: BTreeSet<String> = ["cli-global", "cli-arg"].map(str::to_owned).into();
        let mut arguments = BTreeSet::new();
        each_command(&Cli::command(), PROGRAM, &mut |command, key| {
            known.insert(key.to_owned());
            for arg in command.get_arguments() {
                known.insert(format!("{key}.{}", attribute(arg)));
                arguments.insert(attribute(arg));
            }
        });
        for area in [include_str!("../../texts/en/cli-help.ftl"), include_str!("../../texts/en/cli-read.ftl")] {
            let mut owner = "";
            for line in area.lines().filter(|line| !line.starts_with('#') && !line.starts_with("help-value")) {
                let Some((name, _)) = line.split_once('=') else { continue };
                match name.trim().strip_prefix('.') {
                    None => owner = name.trim(),
                    Some("example") => {}
                    Some(attribute) => {
                        let used = known.contains(&format!("{owner}.{attribute}"))
                            || (["cli-arg", "cli-global"].contains(&owner) && arguments.contains(attribute));
                        assert!(used, "nothing uses {owner}.{attribute}");
                    }
                }
                assert!(known.contains(owner), "nothing uses {owner}");
            }
        }
    }

    #[test]
    fn examples_are_command_lines_that_can_be_read() {
        for language in Texts::LANGUAGES {
            let texts = Texts::new(language);
            each_command(&Cli::command(), PROGRAM, &mut |_, key| {
                let Some(example) = texts.find(&format!("{key}.example"), &[]) else { return };
                for line in example.lines() {
                    let line = line.split(" | man").next().unwrap_or_default();
                    let line = line.rsplit("| ").next().unwrap_or_default();
                    let line = line.split(" > ").next().unwrap_or_default();
                    let words = words(line);
                    let read = command(texts).try_get_matches_from(&words);
                    assert!(
                        read.is_ok(),
                        "{language}: {line}: {}",
                        read.err().map(|e| e.to_string()).unwrap_or_default()
                    );
                }
            });
        }
    }

    /// The words of a command line, with double quotes as shells have them.
    fn words(line: &str) -> Vec<String> {
        let quoted = |(place, part): (usize, &str)| match place % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect::<Vec<_>>(),
            _ => vec![part.to_owned()],
        };
        line.split('"').enumerate().flat_map(quoted).collect()
    }

    #[test]
    fn help_is_in_one_language_and_fits_the_page() {
        for language in ["da", "sv", "nb", "de"] {
            let texts = Texts::new(language);
            each_command(&command(texts), PROGRAM, &mut |command, key| {
                let page = command.clone().render_help().to_string();
                for foreign in
                    ["Usage", "Options", "[OPTIONS]", "<COMMAND>", "possible values", "default:", "help-value"]
                {
                    assert!(!page.contains(foreign), "{language}: {key}: {foreign}");
                }
            });
        }
        let page = command(Texts::new("da")).term_width(60).render_help().to_string();
        assert!(page.lines().all(|line| line.chars().count() <= 60), "{page}");
    }
}
