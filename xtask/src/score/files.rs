//! Predictions and truths as they come from files.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::loose::text;

/// Why a score could not be made.
#[derive(Debug)]
pub enum ScoreError {
    /// A file could not be read.
    Read(PathBuf, io::Error),
    /// A line, counted from 1, is not a JSON object with an id.
    Line(PathBuf, usize),
    /// There is nothing to compare with.
    NoTruths(PathBuf),
    /// Confidence is told of another kind than printed cards.
    NoCalibration,
}

impl std::fmt::Display for ScoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Read(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Line(path, line) => write!(f, "{}:{line}: not a JSON object with an \"id\"", path.display()),
            Self::NoCalibration => f.write_str("the confidence of printed cards alone can be scored"),
            Self::NoTruths(path) => write!(f, "{}: no truths found", path.display()),
        }
    }
}

impl std::error::Error for ScoreError {}

/// Predictions by id. One that is missing is an empty answer; of two with one id the later counts.
#[derive(Clone, Debug, Default)]
pub struct Predictions(HashMap<String, Value>);

impl Predictions {
    /// Reads one JSON object a line; `-` is standard input.
    ///
    /// # Errors
    /// If the file cannot be read or a line is no object with an id.
    pub fn read(path: &Path) -> Result<Self, ScoreError> {
        let failed = |error| ScoreError::Read(path.to_owned(), error);
        let mut text = String::new();
        if path == Path::new("-") {
            io::stdin().read_to_string(&mut text).map_err(failed)?;
        } else {
            text = fs::read_to_string(path).map_err(failed)?;
        }
        Ok(lines(path, &text)?.into_iter().collect())
    }

    pub(super) fn of(&self, truth: &Value) -> &Value {
        let id = text(&truth["id"]).unwrap_or_default();
        self.0.get(&id).unwrap_or(&Value::Null)
    }
}

/// Each prediction carries its `id`.
impl FromIterator<Value> for Predictions {
    fn from_iter<I: IntoIterator<Item = Value>>(predictions: I) -> Self {
        Self(predictions.into_iter().filter_map(|prediction| Some((text(&prediction["id"])?, prediction))).collect())
    }
}

/// Reads truths: the lines of a file, or the `.json` files of a folder in the order of their names. Of a folder of contact
/// files only those that say what contacts there are count.
///
/// # Errors
/// If a file cannot be read or there is none.
pub fn read_truths(path: &Path) -> Result<Vec<Value>, ScoreError> {
    let failed = |error| ScoreError::Read(path.to_owned(), error);
    let truths = if path.is_dir() {
        let entries = fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(failed)?;
        let mut files: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
        files.sort();
        files.iter().map(|file| object(file)).collect::<Result<_, _>>()?
    } else {
        lines(path, &fs::read_to_string(path).map_err(failed)?)?
    };
    if truths.is_empty() { Err(ScoreError::NoTruths(path.to_owned())) } else { Ok(truths) }
}

fn object(file: &Path) -> Result<Value, ScoreError> {
    let text = fs::read_to_string(file).map_err(|error| ScoreError::Read(file.to_owned(), error))?;
    parsed(&text).ok_or_else(|| ScoreError::Line(file.to_owned(), 1))
}

fn lines(path: &Path, text: &str) -> Result<Vec<Value>, ScoreError> {
    let filled = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    filled.map(|(at, line)| parsed(line).ok_or_else(|| ScoreError::Line(path.to_owned(), at + 1))).collect()
}

fn parsed(json: &str) -> Option<Value> {
    serde_json::from_str(json).ok().filter(|value: &Value| text(&value["id"]).is_some())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn folder_with(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        folder
    }

    #[test]
    fn of_two_predictions_with_one_id_the_later_counts() {
        let folder = folder_with(&[("p.jsonl", "{\"id\": \"a\", \"x\": 1}\n\n{\"id\": \"a\", \"x\": 2}\n")]);
        let predictions = Predictions::read(&folder.path().join("p.jsonl")).unwrap();
        assert_eq!(predictions.of(&json!({"id": "a"}))["x"], 2);
        assert!(predictions.of(&json!({"id": "b"})).is_null());
    }

    #[test]
    fn a_line_that_is_no_prediction_is_named() {
        for line in ["{", "[]", "{\"x\": 1}", "{\"id\": null}"] {
            let folder = folder_with(&[("p.jsonl", &format!("{{\"id\": \"a\"}}\n{line}\n"))]);
            let error = Predictions::read(&folder.path().join("p.jsonl")).unwrap_err().to_string();
            assert!(error.ends_with("p.jsonl:2: not a JSON object with an \"id\""), "{line}: {error}");
        }
    }

    #[test]
    fn truths_of_a_folder_are_read_in_the_order_of_their_names() {
        let folder = folder_with(&[("b.json", "{\"id\": 2}"), ("a.json", "{\"id\": 1}"), ("a.vcf", "x")]);
        assert_eq!(read_truths(folder.path()).unwrap(), [json!({"id": 1}), json!({"id": 2})]);
        let empty = folder_with(&[("a.vcf", "x")]);
        assert!(matches!(read_truths(empty.path()), Err(ScoreError::NoTruths(_))));
    }
}
