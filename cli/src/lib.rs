//! The terminal shell of twopocket: commands in, calls to the core, records or tables out. No rule of the method is here.
//!
//! [`run`] is the whole program. [`night`] plays recorded nights over the core's public API; the tests run the same
//! player.

mod args;
mod commands;
mod failure;
mod help;
mod name;
pub mod night;
mod open;
mod paths;
mod photo;
mod program;
mod progress;
mod read;
mod screen;
mod shell;
mod speech;
mod usage;
mod value;

use std::ffi::OsString;
use std::panic;

use twopocket_core::reader;

use clap::FromArgMatches;

use args::Cli;
use failure::Failure;
use shell::Shell;
use twopocket_texts::Texts;

/// Runs the program with its arguments, the program's name first, and returns its exit status: 0 done, 1 the input or
/// the request was wrong, 2 usage, 3 the store could not be used.
pub fn run(args: Vec<OsString>) -> u8 {
    let texts = speech::texts(&args);
    // A fault of the program's own is told in one line as well, and the store has rolled back what was half done.
    panic::set_hook(Box::new(|_| ()));
    let done = panic::catch_unwind(|| parse_and_do(texts, args));
    match done.unwrap_or_else(|_| Err(Failure::Store(texts.get("error-internal")))) {
        Ok(()) => 0,
        Err(failure) => failure.tell(),
    }
}

fn parse_and_do(texts: Texts, args: Vec<OsString>) -> Result<(), Failure> {
    let matches = match help::command(texts).try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(error) => return usage::explain(texts, &error),
    };
    let cli = Cli::from_arg_matches(&matches).map_err(|error| usage::failure(texts, &error))?;
    let mut shell = Shell::new(texts, cli.globals);
    commands::run(&mut shell, cli.command)
}
