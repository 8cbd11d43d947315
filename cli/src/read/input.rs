//! Files and standard input, and the JSON documents in them.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::reader::{PhoneRecord, Record};
use serde::de::DeserializeOwned;

use crate::failure::{io_reason, json_reason};
use crate::paths;
use crate::shell::Shell;

/// The id of what came from standard input, and the name of that input in errors.
pub const STDIN: &str = "-";

/// One input: a file, or standard input.
pub enum Source {
    File(PathBuf),
    Stdin,
}

impl Source {
    /// The files named; standard input where none is, or where one is `-`.
    pub fn all(files: &[PathBuf]) -> Vec<Self> {
        if files.is_empty() {
            return vec![Self::Stdin];
        }
        let source = |file: &PathBuf| {
            if file.as_os_str() == STDIN { Self::Stdin } else { Self::File(file.clone()) }
        };
        files.iter().map(source).collect()
    }

    pub fn id(&self) -> String {
        match self {
            Self::File(path) => paths::stem(path),
            Self::Stdin => STDIN.to_owned(),
        }
    }

    pub fn name(&self) -> String {
        match self {
            Self::File(path) => paths::shown(path),
            Self::Stdin => STDIN.to_owned(),
        }
    }

    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::Stdin => None,
        }
    }

    /// The bytes, or `None` after telling why not.
    pub fn bytes(&self, shell: &mut Shell) -> Option<Vec<u8>> {
        let read = match self {
            Self::File(path) => fs::read(path),
            Self::Stdin => {
                let mut bytes = Vec::new();
                io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
            }
        };
        read.map_err(|error| {
            let args = [("file", self.name().into()), ("reason", io_reason(shell.texts, &error).into())];
            shell.complain(&shell.texts.with("error-file", &args));
        })
        .ok()
    }

    /// The JSON documents of the input with the line each begins on: one document however laid out, or one a line. What
    /// can't be read is told of and left out.
    pub fn documents<T: DeserializeOwned>(&self, shell: &mut Shell) -> Vec<(usize, T)> {
        let Some(bytes) = self.bytes(shell) else { return Vec::new() };
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim_start_matches('\u{feff}');
        if text.trim().is_empty() {
            self.complain(shell, 1, &shell.texts.get("reason-empty"));
            return Vec::new();
        }
        let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).peekable();
        let a_line_each =
            lines.peek().is_some_and(|(_, first)| serde_json::from_str::<serde::de::IgnoredAny>(first).is_ok());
        if a_line_each {
            return lines.filter_map(|(place, line)| self.document(shell, place + 1, line)).collect();
        }
        self.document(shell, 1, text).into_iter().collect()
    }

    fn document<T: DeserializeOwned>(&self, shell: &mut Shell, line: usize, text: &str) -> Option<(usize, T)> {
        serde_json::from_str(text)
            .map_err(|error| {
                let line = line + error.line().saturating_sub(1);
                self.complain(shell, line, &json_reason(shell.texts, &error));
            })
            .ok()
            .map(|document| (line, document))
    }

    /// Tells of a line of the input that can't be used.
    pub fn complain(&self, shell: &mut Shell, line: usize, reason: &str) {
        let args = [("file", self.name().into()), ("line", line.into()), ("reason", reason.into())];
        shell.complain(&shell.texts.with("error-input-line", &args));
    }
}

/// The record with its confidences rounded to three decimals: more would be noise.
pub fn rounded(mut record: Record) -> Record {
    record.confidence.values_mut().for_each(|confidence| *confidence = (*confidence * 1000.0).round() / 1000.0);
    record
}

/// The numbers of a record alone.
pub fn numbers(phones: &[PhoneRecord]) -> Vec<String> {
    phones.iter().map(|phone| phone.e164.clone()).collect()
}
