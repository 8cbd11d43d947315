//! Printed cards: lines that a text recognition returned for a photo, with boxes, to fields with confidence.

// Counts of letters and pixels become shares and scores; none is near the limits of a float.
#![allow(clippy::cast_precision_loss)]

mod assemble;
mod attach;
mod candidates;
mod country;
mod cutter;
mod dial;
mod explain;
mod firm;
mod labels;
mod layout;
mod lines;
mod mend;
mod net;
mod person;
mod pieces;
mod place;
mod role;
mod spaced;
mod spell;
mod web;
mod words;

use serde::{Deserialize, Serialize};

use self::assemble::Findings;
use self::candidates::Known;
use self::layout::Layout;
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
///
/// Lines are cut into pieces; addresses and numbers are read first, and tell the country; then every other text may be
/// several things, and the explanation of the whole card with the most evidence is taken.
pub fn read(scan: &Scan, home: Option<Region>) -> Reading {
    let pieces = pieces::cut(scan);
    let addresses = net::read(&pieces);
    let region = country::of(&pieces, &addresses, home);
    let dials = dial::read(&pieces, region);
    let country = region.as_ref().map(Region::as_str);
    let layout = Layout::of(&pieces);
    let known = Known::of(&pieces, &layout, &addresses, country);
    let candidates = known.candidates();
    let slots = explain::best(pieces.len(), &candidates, &layout);
    Findings { pieces: &pieces, candidates: &candidates, slots, addresses, dials, country }.reading()
}
