//! The binary `twopocket`; everything it does is in the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(twopocket_cli::run(std::env::args_os().collect()))
}
