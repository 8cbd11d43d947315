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
        .mut_args(|arg| with_help(texts, arg, key));
    let command = match texts.find(&format!("{key}.example"), &[]) {
        Some(example) => command.after_help(examples(texts, &example)),
        None => command,
    };
    command.mut_subcommands(|below| {
        let key = key_below(key, below.get_name());
        told(texts, below, &key)
    })
}

fn with_help(texts: Texts, arg: Arg, key: &str) -> Arg {
    let global = arg.is_global_set() || key == PROGRAM;
    let owner = if global { "cli-global" } else { key };
    let mut help = texts.get(&format!("{owner}.{}", attribute(&arg)));
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

/// `FOLDER` as the language calls it.
fn value_name(texts: Texts, name: &str) -> String {
    texts.get(&value_key(name))
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
