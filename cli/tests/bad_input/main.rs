//! Bad input gets one clear line and loses nothing: files, words, terminals, databases, recorded nights.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers beside the tests are tests too

#[path = "../support/mod.rs"]
#[allow(dead_code)] // the other tests use the rest
mod support;

mod circle;
mod effort;
mod exchange;
mod files;
mod nights;
mod samples;
mod screen;
mod store;
mod ties;
mod voice;
mod words;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use support::{Run, run};

/// A folder with a database of its own.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn data(&self) -> PathBuf {
        self.path("desk.db")
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// The program over this database, on an evening in November.
    fn command(&self) -> Command {
        let mut command = twopocket();
        command.arg("--data").arg(self.data());
        command.args(["--zone", "Europe/Copenhagen", "--at", "2026-11-19T19:00"]);
        command
    }

    fn run(&self, args: &[&str]) -> Run {
        self.with_input(args, b"")
    }

    fn with_input(&self, args: &[&str], input: &[u8]) -> Run {
        let mut command = self.command();
        command.args(args);
        run(command, input)
    }

    fn ok(&self, args: &[&str]) -> Run {
        let run = self.run(args);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{args:?}");
        run
    }

    /// The cards there are, as JSON: what is still there after something went wrong.
    fn unsorted(&self) -> usize {
        self.ok(&["tonight", "--json"]).json()["event"]["counts"]["unsorted"].as_u64().unwrap().try_into().unwrap()
    }
}

/// The program in English with nothing of the machine's own settings.
fn twopocket() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_twopocket"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("TWOPOCKET_LANGUAGE").env_remove("NO_COLOR");
    command.env("LANG", "en_GB.UTF-8").env("COLUMNS", "90");
    command
}

fn read(args: &[&str]) -> Run {
    let mut command = twopocket();
    command.arg("read").args(args);
    run(command, b"")
}

/// The one line on standard error with which a run ended.
fn told(run: &Run, status: i32) -> &str {
    assert_eq!(run.status, status, "{} {}", run.out, run.err);
    let line = run.err.strip_suffix('\n').unwrap_or_else(|| panic!("nothing is told: {}", run.out));
    let what = line.strip_prefix("twopocket: ").unwrap_or_else(|| panic!("{line}"));
    assert!(!what.chars().any(char::is_control), "more than a line: {line:?}");
    for fault in ["panicked", "RUST_BACKTRACE", ".rs:", "os error", "struct ", "inside the program"] {
        assert!(!line.contains(fault), "{line}");
    }
    what
}

/// Bytes that look like nothing, the same in every run.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    std::iter::repeat_with(next).flat_map(u64::to_le_bytes).take(length).collect()
}
