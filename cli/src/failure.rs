//! How a command ends when it does not end well: an exit status and one line that says what, where and what to do.

use std::io::{self, Write};

use twopocket_core::Error;
use twopocket_texts::Texts;

use crate::screen;

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

/// One line on standard error, with nothing in it that steers the terminal, and no longer than can be read.
pub fn complain(line: &str) {
    // With standard error closed there is nobody left to tell.
    let _ = writeln!(anstream::stderr().lock(), "twopocket: {}", screen::fit(line, LONGEST_LINE));
}

/// Columns of the longest line on standard error: what was typed wrong may be as long as a book.
const LONGEST_LINE: usize = 600;

/// In which way a text is not the JSON that was wanted, and where; never what stands there.
pub fn json_reason(texts: Texts, error: &serde_json::Error) -> String {
    use serde_json::error::Category;
    let key = match error.classify() {
        Category::Eof => "json-ends-early",
        Category::Syntax => "json-syntax",
        Category::Data | Category::Io => "json-shape",
    };
    let told = error.to_string();
    let missing = told.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
    match missing {
        Some(field) => texts.with("json-missing", &[("field", field.into())]),
        None => texts.with(key, &[("column", error.column().into())]),
    }
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

/// What the core refuses, in words: what, where, what to do.
pub fn told(texts: Texts, error: &Error) -> Failure {
    match error {
        Error::NotFound { what } => {
            Failure::Wrong(texts.get(&format!("error-not-found-{}", what.word().replace('_', "-"))))
        }
        Error::Erased { at } => Failure::Wrong(texts.with("error-erased", &[("day", at.date().into())])),
        Error::Invalid { field, reason } => {
            let field = texts.get(&format!("part-{}", field.word().replace('_', "-")));
            let reason = texts.get(&format!("reason-{}", reason.word().replace('_', "-")));
            Failure::Wrong(texts.with("error-invalid", &[("field", field.into()), ("reason", reason.into())]))
        }
        Error::TooLarge { limit } => {
            let kilobytes = i64::try_from(limit / 1024).unwrap_or(i64::MAX);
            Failure::Wrong(texts.with("error-too-large", &[("limit", kilobytes.into())]))
        }
        Error::PastDeadline { deadline } => {
            Failure::Wrong(texts.with("error-past-deadline", &[("deadline", (*deadline).into())]))
        }
        Error::Cancelled => Failure::Wrong(texts.get("error-cancelled")),
        Error::Newer { found, supported } => {
            let args = [("found", (*found).into()), ("supported", (*supported).into())];
            Failure::Store(texts.with("error-newer", &args))
        }
        Error::Busy => Failure::Store(texts.get("error-busy")),
        Error::ReadOnly => Failure::Store(texts.get("error-read-only")),
        Error::NotADatabase => Failure::Store(texts.get("error-not-a-database")),
        Error::Damaged => Failure::Store(texts.get("error-damaged")),
        Error::StorageFull => Failure::Store(texts.get("error-storage-full")),
        Error::File(error) => {
            Failure::Store(texts.with("error-store-file", &[("reason", io_reason(texts, error).into())]))
        }
        Error::Store(_) if error.is_of_the_disk() => {
            let reason = error.fault().unwrap_or_default();
            Failure::Store(texts.with("error-store-file", &[("reason", reason.into())]))
        }
        Error::Closed | Error::Store(_) | Error::Stored(_) => Failure::Store(texts.get("error-internal")),
    }
}

/// Turns what the core refuses into a failure of the command.
pub trait OrTold<T> {
    /// The result with its error in words.
    fn or_told(self, texts: Texts) -> Result<T, Failure>;
}

impl<T> OrTold<T> for twopocket_core::Result<T> {
    fn or_told(self, texts: Texts) -> Result<T, Failure> {
        self.map_err(|error| told(texts, &error))
    }
}
