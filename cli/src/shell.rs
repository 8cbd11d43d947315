//! What every command works with: texts, the user's global options, and a place to write.

use std::io::{self, BufRead as _, IsTerminal as _, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::NaiveDateTime;

use serde::Serialize;
use twopocket_core::{Page, clock};
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
        let out = anstream::stdout().lock();
        let mut shell = Self { texts, globals, width: screen::width(), out, form, in_part: false };
        shell.texts = texts.seen_from(shell.now().date());
        shell
    }

    pub fn form(&self) -> Form {
        self.form
    }

    /// The local time of this run: `--at`, else the machine's clock in the user's zone.
    pub fn now(&self) -> NaiveDateTime {
        self.globals.at.unwrap_or_else(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            let zone = self.globals.zone.clone().unwrap_or_else(crate::open::machine_zone);
            clock::at(i64::try_from(since.as_millis()).unwrap_or(i64::MAX), &zone).local()
        })
    }

    /// Writes one line for people, folded where it is wider than the window. Whatever names and notes hold, nothing of it
    /// steers the terminal.
    pub fn say(&mut self, line: &str) -> Result<(), Failure> {
        self.copy(&screen::fold(line, self.width))
    }

    /// Writes one line that is there to be copied or scanned, however wide it is.
    pub fn copy(&mut self, line: &str) -> Result<(), Failure> {
        let written = writeln!(self.out, "{}", screen::harmless(line));
        self.written(written)
    }

    /// Writes one line for people beside the result, on standard error: the result alone can be piped on.
    pub fn aside(&mut self, line: &str) -> Result<(), Failure> {
        let flushed = self.out.flush(); // in the order in which a person reads them
        self.written(flushed)?;
        let folded = screen::fold(line, self.width);
        let written = writeln!(anstream::stderr().lock(), "{}", screen::harmless(&folded));
        self.written(written)
    }

    /// Writes what is no text for people, as it is.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let written = self.out.write_all(bytes);
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

    /// Writes a record as JSON, or as `for_people` has it.
    pub fn show(
        &mut self,
        record: &impl Serialize,
        for_people: impl FnOnce(&mut Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if self.form == Form::People { for_people(self) } else { self.json(record) }
    }

    /// Writes a list as JSON: one document, or one a line.
    pub fn list(&mut self, records: &[impl Serialize]) -> Result<(), Failure> {
        match self.form {
            Form::JsonLines => records.iter().try_for_each(|record| self.json(record)),
            _ => self.json(&records),
        }
    }

    /// Writes a list that comes in pages as one page of all its items, or one document a line.
    pub fn page(&mut self, records: &[impl Serialize]) -> Result<(), Failure> {
        if self.form == Form::JsonLines {
            return self.list(records);
        }
        let total = records.len() as u64;
        self.json(&Page { items: records.iter().collect(), next: None, total })
    }

    /// Asks for what can't be undone. `--yes` answers beforehand; where nobody can be asked, it is an error.
    pub fn ask(&mut self, key: &str) -> Result<bool, Failure> {
        if self.globals.yes {
            return Ok(true);
        }
        if !io::stdin().is_terminal() {
            return Err(Failure::Wrong(self.texts.get("error-say-yes")));
        }
        let question = format!("{} [{}/{}] ", self.texts.get(key), self.texts.get("yes"), self.texts.get("no"));
        let answer = self.answer(&question)?.to_lowercase();
        let yes = self.texts.get("yes").to_lowercase();
        Ok(!answer.is_empty() && (yes == answer || yes.chars().next() == answer.chars().next() && answer.len() == 1))
    }

    /// What the user answers to a question, on a terminal; nothing where an answer can't be read.
    pub fn answer(&mut self, question: &str) -> Result<String, Failure> {
        let asked = write!(self.out, "{question}").and_then(|()| self.out.flush());
        self.written(asked)?;
        let mut answer = String::new();
        let _ = io::stdin().lock().read_line(&mut answer);
        Ok(answer.trim().to_owned())
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
