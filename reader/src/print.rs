//! Printed cards: lines that a text recognition returned for a photo, with boxes, to fields with confidence.

use serde::{Deserialize, Serialize};

use crate::{Reading, Region};

/// What a text recognition saw on a card: one or two pages (front, back) and the lines on them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Scan {
    /// Size of each page.
    #[serde(default)]
    pub pages: Vec<Page>,
    /// Lines in the engine's order.
    pub lines: Vec<Line>,
}

/// One side of a card.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Pixels.
    pub width: f64,
    /// Pixels.
    pub height: f64,
}

/// One line of text, as the engine saw it. It may join two columns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// What it reads.
    pub text: String,
    /// Left, top, right, bottom in pixels of its page, origin at the top left.
    #[serde(default)]
    pub bbox: [f64; 4],
    /// The engine's own confidence, from 0 to 1.
    #[serde(default = "certain")]
    pub conf: f64,
    /// The engine's block, where it says so.
    #[serde(default)]
    pub block: Option<i64>,
    /// Index of the page the line is on.
    #[serde(default)]
    pub page: usize,
    /// The words of the line, where the engine gives them.
    #[serde(default)]
    pub words: Vec<Word>,
}

/// One word of a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Word {
    /// What it reads.
    pub text: String,
    /// As the line's.
    #[serde(default)]
    pub bbox: [f64; 4],
    /// As the line's.
    #[serde(default = "certain")]
    pub conf: f64,
}

fn certain() -> f64 {
    1.0
}

/// Reads a card. `home` is where a number without a country code is read when nothing on the card points elsewhere.
pub fn read(_scan: &Scan, _home: Option<Region>) -> Reading {
    Reading::default()
}
