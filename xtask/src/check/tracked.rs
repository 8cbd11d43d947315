//! The files of the repository.

use std::fs;
use std::process::Command;

use crate::{Failure, root};

/// Endings of what is written by hand in a programming language; a script may have none.
const SOURCES: [&str; 6] = [".rs", ".kt", ".kts", ".swift", ".sh", ".py"];

/// A text file of the repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFile {
    /// From the root, with `/`.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl TextFile {
    /// Whether it is written by hand in a programming language.
    pub fn is_source(&self) -> bool {
        self.text.starts_with("#!") || SOURCES.iter().any(|ending| self.path.ends_with(ending))
    }

    /// Whether it is a shell script.
    pub fn is_shell(&self) -> bool {
        let called = self.text.lines().next().filter(|line| line.starts_with("#!"));
        called.is_some_and(|line| line.ends_with("sh"))
    }

    /// `path:line: what` for each line of which `what` says something.
    pub fn lines_where(&self, what: impl Fn(&str) -> Option<String>) -> Vec<String> {
        let told = |(at, line)| what(line).map(|what| format!("{}:{}: {what}", self.path, at + 1));
        self.text.lines().enumerate().filter_map(told).collect()
    }
}

/// The text files that are tracked, or would be once added.
pub fn files() -> Result<Vec<TextFile>, Failure> {
    let listed = git(&["ls-files", "-z", "--cached", "--others", "--exclude-standard"])?;
    let mut paths: Vec<&str> = listed.split('\0').filter(|path| !path.is_empty()).collect();
    paths.sort_unstable();
    paths.dedup();
    let read = |path: &str| {
        let bytes = fs::read(root().join(path)).ok()?;
        Some(TextFile { path: path.to_owned(), text: String::from_utf8(bytes).ok()? })
    };
    Ok(paths.into_iter().filter_map(read).collect())
}

/// What git says, run at the root.
pub fn git(arguments: &[&str]) -> Result<String, Failure> {
    let output = Command::new("git").args(arguments).current_dir(root()).output();
    let output = output.map_err(|error| Failure::new(format!("git: {error}")))?;
    if !output.status.success() {
        return Err(Failure::new(format!("git: {}", String::from_utf8_lossy(&output.stderr).trim())));
    }
    String::from_utf8(output.stdout).map_err(|_| Failure::new("git: a path is not UTF-8"))
}
