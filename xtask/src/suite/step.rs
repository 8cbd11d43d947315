//! Programs that a part runs.

use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use super::count::Counts;
use crate::{Failure, root};

/// A program at the root of the project, with its arguments parted by blanks.
pub fn program(name: &str, arguments: &str) -> Command {
    let mut command = Command::new(name);
    command.args(arguments.split_whitespace()).current_dir(root());
    command
}

/// The cargo that runs the chores.
pub fn cargo(arguments: &str) -> Command {
    program(env!("CARGO"), arguments)
}

/// Runs a program that either succeeds or fails; its output streams.
pub fn passes(command: &mut Command) -> Result<Counts, Failure> {
    Ok(Counts::of(command.status().map_err(|error| cannot_run(command, &error))?.success()))
}

/// Runs a program that must succeed for anything after it to make sense; its output streams.
pub fn succeeds(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| cannot_run(command, &error))?;
    let name = command.get_program().to_string_lossy();
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{name} failed: {status}"))) }
}

/// Runs a program that prints how many tests ran; its output streams, and `count` reads it line by line.
pub fn counted(command: &mut Command, count: fn(&str) -> Option<Counts>) -> Result<Counts, Failure> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| cannot_run(command, &error))?;
    let output = child.stdout.take().map(BufReader::new);
    let counts = output.map(|output| streamed(output, &mut io::stdout().lock(), count)).unwrap_or_default();
    let status = child.wait().map_err(|error| cannot_run(command, &error))?;
    Ok(counts.with_status(status.success()))
}

/// Passes output on line by line, and sums what it counts. A reader that went away does not stop the tests.
fn streamed(output: impl BufRead, to: &mut impl Write, count: fn(&str) -> Option<Counts>) -> Counts {
    let mut counts = Counts::default();
    for line in output.split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        let _ = writeln!(to, "{line}");
        counts += count(line.trim_end()).unwrap_or_default();
    }
    counts
}

/// What a program prints, which must succeed.
pub fn output_of(command: &mut Command) -> Result<String, Failure> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| cannot_run(command, &error))?;
    let name = command.get_program().to_string_lossy();
    let failed = || Failure::new(format!("{name} failed: {}", output.status));
    String::from_utf8(output.stdout).ok().filter(|_| output.status.success()).ok_or_else(failed)
}

/// What a program prints, if it is there and succeeds.
pub fn said(name: &str, argument: &str) -> Option<String> {
    let output = Command::new(name).arg(argument).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

/// Why a program did not run at all.
pub fn cannot_run(command: &Command, error: &io::Error) -> Failure {
    Failure::new(format!("{}: {error}", command.get_program().to_string_lossy()))
}

#[cfg(test)]
mod tests {
    use super::super::count::of_rust;
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let failure = passes(&mut program("no-such-program", "")).unwrap_err();
        assert!(failure.to_string().starts_with("no-such-program: "));
    }

    #[test]
    fn a_step_that_fails_ends_what_needs_it() {
        assert_eq!(succeeds(&mut program("true", "")), Ok(()));
        assert!(succeeds(&mut program("false", "")).unwrap_err().to_string().starts_with("false failed"));
    }

    #[test]
    fn output_is_passed_on_and_its_counts_are_summed() {
        let output = "a \u{fffd}\ntest result: ok. 2 passed; 0 failed; 1 ignored; 0 measured\r\n".repeat(2);
        let mut passed_on = Vec::new();
        let counts = streamed(output.as_bytes(), &mut passed_on, of_rust);
        assert_eq!(counts, Counts { passed: 4, failed: 0, skipped: 2 });
        assert_eq!(passed_on, output.as_bytes());
    }
}
