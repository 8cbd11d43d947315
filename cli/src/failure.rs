//! How a command ends when it does not end well: an exit status and one line that says what, where and what to do.

use std::io::{self, Write};

use twopocket_texts::Texts;

/// Why a command stopped. Nothing of it is a backtrace, and nothing of it is a person's data that was not typed just now.
#[derive(Debug)]
pub enum Failure {
    /// The input or the request was wrong: exit status 1.
    Wrong(String),
    /// Some of the input was wrong and has been told of already, the rest is done: exit status 1.
    InPart,
    /// The command line was wrong: exit status 2.
    Usage(String),
    /// The store could not be used: exit status 3.
    Store(String),
    /// Whoever read the output has had enough.
    NobodyReads,
}

impl Failure {
    /// Writes the line to standard error and returns the exit status.
    pub fn tell(&self) -> u8 {
        let (line, status) = match self {
            Self::Wrong(line) => (line, 1),
            Self::Usage(line) => (line, 2),
            Self::Store(line) => (line, 3),
            Self::InPart => return 1,
            Self::NobodyReads => return 0,
        };
        complain(line);
        status
    }

    /// A failure to write what was asked for.
    pub fn writing(texts: Texts, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::NobodyReads;
        }
        Self::Wrong(texts.with("error-output", &[("reason", io_reason(texts, error).into())]))
    }
}

/// One line on standard error.
pub fn complain(line: &str) {
    // With standard error closed there is nobody left to tell.
    let _ = writeln!(anstream::stderr().lock(), "twopocket: {line}");
}

/// Why a file could not be used, in the user's language where it is one of the usual reasons.
pub fn io_reason(texts: Texts, error: &io::Error) -> String {
    use io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => texts.get("io-not-found"),
        ErrorKind::PermissionDenied => texts.get("io-permission-denied"),
        ErrorKind::IsADirectory => texts.get("io-is-a-folder"),
        ErrorKind::NotADirectory => texts.get("io-not-a-folder"),
        ErrorKind::StorageFull => texts.get("io-storage-full"),
        ErrorKind::ReadOnlyFilesystem => texts.get("io-read-only"),
        ErrorKind::AlreadyExists => texts.get("io-exists"),
        _ => error.to_string(),
    }
}
