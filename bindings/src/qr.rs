//! QR codes: the modules, to be drawn, and pictures of them.

use crate::core::qr::{Correction, Qr};
use crate::fault::plain;

/// How much of a code may be dirty or torn before it can't be read any more.
#[uniffi::remote(Enum)]
pub enum Correction {
    /// About 7 in a hundred.
    Low,
    /// About 15.
    Medium,
    /// About 25.
    Quartile,
    /// About 30.
    High,
}

/// A code, without the quiet zone around it: whoever draws it leaves four light modules free on each side.
#[uniffi::remote(Record)]
pub struct Qr {
    /// Modules on each side, from 21 to 177.
    pub size: u32,
    /// Its error correction.
    pub correction: Correction,
    /// The rows from above: 1 is a dark module, 0 a light one.
    pub rows: Vec<String>,
}

/// A code as a PNG of one bit a pixel, eight pixels a module, its quiet zone around it.
#[uniffi::export]
pub fn png_of_qr(qr: Qr) -> Vec<u8> {
    plain(|| qr.png())
}

/// A code as an SVG of its own, with a title and a description for whoever can't see it.
#[uniffi::export]
pub fn svg_of_qr(qr: Qr, title: String, description: String) -> String {
    plain(|| qr.svg(&title, &description))
}
