//! Scores what the reader made of samples against what it should have made of them.
//!
//! One core serves all kinds: texts are folded (`fold`), answers counted (`tally`); a contact (`contact`), a promise
//! (`promise`), a captured line (`captured_line`) and a set of labels (`label`) each have their rules. How far the
//! confidence in them can be trusted is counted beside (`calibration`).

mod calibration;
mod captured_line;
mod cards;
mod contact;
mod country;
mod files;
mod fold;
mod label;
mod language;
mod loose;
mod promise;
mod tally;

pub use calibration::Calibration;
pub use cards::By;
pub use files::{Predictions, ScoreError, read_truths};
pub use fold::{fold, tokens};

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clap::ValueEnum;
use serde_json::Value;

/// What can be scored, named as in `twopocket read`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Printed cards.
    Print,
    /// Contact files.
    Vcard,
    /// Captured lines.
    Line,
    /// Promises in notes.
    Note,
    /// Coffee invitations.
    Invitation,
    /// Short messages.
    Message,
}

/// Contact files written by somebody who had not seen the reader, from the root of the project.
pub const FRESH_FILES: &str = "reader/tests/samples/vcards_fresh";
/// Lines written by somebody who had not seen the reader.
pub const FRESH_LINES: &str = "reader/tests/samples/lines_fresh.jsonl";
/// Lines written by others that were kept apart until the reader had been scored on them.
pub const HELD_LINES: &str = "reader/tests/samples/lines_held.jsonl";
/// Lines of many kinds, scored before the reader was looked into for them.
pub const MORE_LINES: &str = "reader/tests/samples/lines_more.jsonl";
/// Lines by another stranger, kept apart in the same way.
pub const UNSEEN_LINES: &str = "reader/tests/samples/lines_unseen.jsonl";

impl Kind {
    /// Where the truths of this kind are, from the root of the project.
    pub fn truths(self) -> &'static str {
        match self {
            Self::Print => "tests/samples/cards/truth",
            Self::Vcard => "tests/samples/vcards",
            Self::Line => "tests/samples/language/lines.jsonl",
            Self::Note => "tests/samples/language/notes.jsonl",
            Self::Invitation => "tests/samples/language/invitations.jsonl",
            Self::Message => "tests/samples/language/asks.jsonl",
        }
    }

    /// Scores predictions against truths. `by` groups printed cards and contact files; the others are grouped by language.
    pub fn score(self, predictions: &Predictions, truths: &[Value], by: Option<By>) -> Outcome {
        match self {
            Self::Print => cards::score(cards::Source::Print, predictions, truths, by),
            Self::Vcard => cards::score(cards::Source::ContactFile, predictions, truths, by),
            Self::Line => language::score(language::Task::Line, predictions, truths),
            Self::Note => language::score(language::Task::Note, predictions, truths),
            Self::Invitation => language::score(language::Task::Invitation, predictions, truths),
            Self::Message => language::score(language::Task::Message, predictions, truths),
        }
    }
}

impl Kind {
    /// How far the confidence of predictions can be trusted.
    ///
    /// # Errors
    /// For anything but printed cards: only their truths say what each field should have been.
    pub fn calibration(self, predictions: &Predictions, truths: &[Value]) -> Result<Calibration, ScoreError> {
        if self == Self::Print {
            Ok(Calibration::of_cards(predictions, truths))
        } else {
            Err(ScoreError::NoCalibration)
        }
    }
}

/// What scoring found.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// All figures.
    pub json: Value,
    /// The same for people.
    pub table: String,
    /// The figures that must not fall: F1 of each field, and how often something held. Rates among what was found are
    /// not here but their counts: such a rate may fall because more was found.
    pub figures: BTreeMap<String, f64>,
    /// Every truth, and what was not right.
    pub items: Vec<Item>,
}

/// One truth and what was not right about its prediction.
#[derive(Clone, Debug)]
pub struct Item {
    /// The truth's id.
    pub id: String,
    /// What was read, where that is short.
    pub heading: String,
    /// Empty where all was right.
    pub misses: Vec<Miss>,
}

impl Item {
    fn new(truth: &Value, heading: String, misses: Vec<Miss>) -> Self {
        Self { id: loose::text(&truth["id"]).unwrap_or_default(), heading, misses }
    }
}

/// One field that was not right.
#[derive(Clone, Debug, PartialEq)]
pub struct Miss {
    /// Its name.
    pub field: &'static str,
    /// What the prediction says.
    pub given: Value,
    /// What it should say.
    pub expected: Value,
}

impl Outcome {
    /// Each item that was not right, and why, for people.
    pub fn misses(&self) -> String {
        let mut lines = String::new();
        for item in self.items.iter().filter(|item| !item.misses.is_empty()) {
            let _ = writeln!(lines, "{} {}", item.id, item.heading);
            for Miss { field, given, expected } in &item.misses {
                let _ = writeln!(lines, "   {field:<13} got {given}  expected {expected}");
            }
        }
        lines
    }
}
