//! `cargo xtask`: the project's own chores.

mod commands;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    commands::Xtask::parse().run()
}
