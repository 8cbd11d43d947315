//! What the program tells of itself: help, the manual page, completions for a shell.

use clap::Command;
use clap_mangen::Man;

use crate::args;
use crate::failure::Failure;
use crate::help;
use crate::shell::Shell;

/// The headings of a manual page as they are generated, and the texts that stand for them.
const MAN_HEADINGS: [(&str, &str); 7] = [
    ("NAME", "man-name"),
    ("SYNOPSIS", "man-synopsis"),
    ("DESCRIPTION", "man-description"),
    ("OPTIONS", "man-options"),
    ("SUBCOMMANDS", "man-subcommands"),
    ("VERSION", "man-version"),
    ("EXTRA", "man-extra"),
];

pub fn completions(shell: &mut Shell, args: &args::Completions) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut help::command(shell.texts), "twopocket", &mut script);
    shell.bytes(&script)
}

pub fn help(shell: &mut Shell, args: &args::Help) -> Result<(), Failure> {
    let page = find(shell, &args.path)?.render_help();
    shell.copy(page.ansi().to_string().trim_end())
}

pub fn man(shell: &mut Shell, args: &args::Man) -> Result<(), Failure> {
    let command = find(shell, &args.path)?;
    let mut page = Vec::new();
    Man::new(command).render(&mut page).map_err(|error| Failure::writing(shell.texts, &error))?;
    for line in String::from_utf8_lossy(&page).lines() {
        let heading = line.strip_prefix(".SH ").map(|heading| heading.trim_matches('"'));
        let known = MAN_HEADINGS.iter().find(|(name, _)| heading == Some(name));
        match known {
            Some((_, key)) => shell.copy(&format!(".SH {}", shell.texts.get(key)))?,
            None => shell.copy(line)?,
        }
    }
    Ok(())
}

/// The command at the end of a path of names.
fn find(shell: &Shell, path: &[String]) -> Result<Command, Failure> {
    let mut command = help::command(shell.texts);
    for name in path {
        command = command.find_subcommand(name).cloned().ok_or_else(|| {
            let what = shell.texts.with("usage-unknown-command", &[("command", name.into())]);
            let hint = shell.texts.with("usage-see-help", &[("command", "twopocket --help".into())]);
            Failure::Usage(format!("{what} {hint}"))
        })?;
    }
    Ok(command)
}
