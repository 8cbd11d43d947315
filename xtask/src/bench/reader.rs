//! How fast the reader is: contact files, the samples' cards, and cards drawn afresh.

use std::path::Path;

use crate::Failure;
use crate::corpus::{self, words::Part};
use crate::suite::step::{cargo, succeeds};

/// The same draw every time, so that figures compare.
const SEED: u64 = 600;
const CARDS: u32 = 600;

/// Draws cards into the folder, and prints what reading takes.
pub fn measure(folder: &Path) -> Result<(), Failure> {
    let drawn = folder.join("cards");
    corpus::write(&corpus::draw(SEED, CARDS, Part::Report)?, &drawn)?;
    let mut speed =
        cargo("run --locked --release --package twopocket-reader --example speed -- tests/samples/cards/ocr");
    succeeds(speed.arg(drawn.join("ocr")))
}
