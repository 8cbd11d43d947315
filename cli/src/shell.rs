//! What every command works with: texts, the user's global options, and a place to write.

use std::io::{self, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::NaiveDateTime;

use serde::Serialize;
use twopocket_texts::Texts;

use crate::args::Globals;
use crate::failure::Failure;
use crate::screen;

/// One run of the program.
pub struct Shell {
    pub texts: Texts,
    pub globals: Globals,
    pub width: usize,
    out: anstream::AutoStream<io::StdoutLock<'static>>,
    form: Form,
    /// Whether a part of the input was wrong and has been told of.
    in_part: bool,
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Tables and sentences.
    People,
    /// One JSON document.
    Json,
    /// One JSON document a line.
    JsonLines,
}

impl Shell {
    pub fn new(texts: Texts, globals: Globals) -> Self {
        let form = match (globals.json, globals.jsonl) {
            (_, true) => Form::JsonLines,
            (true, _) => Form::Json,
            _ => Form::People,
        };
        Self { texts, globals, width: screen::width(), out: anstream::stdout().lock(), form, in_part: false }
    }

    pub fn form(&self) -> Form {
        self.form
    }

    /// The local time of this run: `--at`, else the machine's clock in the user's zone.
    pub fn now(&self) -> NaiveDateTime {
        self.globals.at.unwrap_or_else(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            chrono::DateTime::from_timestamp(i64::try_from(since.as_secs()).unwrap_or(0), 0)
                .unwrap_or_default()
                .naive_utc()
        })
    }

    /// Writes one line for people.
    pub fn say(&mut self, line: &str) -> Result<(), Failure> {
        let written = writeln!(self.out, "{line}");
        self.written(written)
    }

    /// Writes one JSON document: on one line with `--jsonl`, else laid out.
    pub fn json(&mut self, record: &impl Serialize) -> Result<(), Failure> {
        let text = match self.form {
            Form::JsonLines => serde_json::to_string(record),
            _ => serde_json::to_string_pretty(record),
        };
        let written = text.map_err(io::Error::from).and_then(|text| writeln!(self.out, "{text}"));
        self.written(written)
    }

    /// Tells of one wrong part of the input; the rest goes on, and the exit status will be 1.
    pub fn complain(&mut self, line: &str) {
        crate::failure::complain(line);
        self.in_part = true;
    }

    /// The end of a command that may have complained.
    pub fn finish(&mut self) -> Result<(), Failure> {
        let flushed = self.out.flush();
        self.written(flushed)?;
        if std::mem::take(&mut self.in_part) { Err(Failure::InPart) } else { Ok(()) }
    }

    fn written(&self, written: io::Result<()>) -> Result<(), Failure> {
        written.map_err(|error| Failure::writing(self.texts, &error))
    }
}
