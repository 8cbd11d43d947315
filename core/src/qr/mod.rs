//! QR codes (ISO/IEC 18004): a text as dark and light modules, as SVG, as PNG and in half blocks for a terminal.

mod png;

use qrcodegen::{QrCode, QrCodeEcc};
use serde::{Deserialize, Serialize};

use crate::values::words;

/// Bytes of the longest text that a code holds: version 40 with the least error correction.
pub const CAPACITY: usize = 2953;

/// Light modules on each side, as ISO/IEC 18004 asks for: without them many cameras find nothing.
const QUIET: usize = 4;

/// Pixels of a module's side in a PNG.
const SCALE: usize = 8;

words! {
    /// How much of a code may be dirty or torn before it can't be read any more.
    pub enum Correction {
        /// About 7 in a hundred.
        Low = "low",
        /// About 15.
        Medium = "medium",
        /// About 25.
        Quartile = "quartile",
        /// About 30.
        High = "high",
    }
}

/// A code, without the quiet zone around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Qr {
    /// Modules on each side, from 21 to 177.
    pub size: u32,
    /// Its error correction.
    pub correction: Correction,
    /// The rows from above: `1` is a dark module, `0` a light one.
    pub rows: Vec<String>,
}

impl Qr {
    /// A text as the smallest code that holds it, with medium error correction; where none does, with little. Where a
    /// better correction makes the code no larger, it has that. `None` for a text longer than any code holds.
    pub fn of(text: &str) -> Option<Self> {
        let with = |correction| QrCode::encode_text(text, correction).ok();
        let code = with(QrCodeEcc::Medium).or_else(|| with(QrCodeEcc::Low))?;
        let correction = match code.error_correction_level() {
            QrCodeEcc::Low => Correction::Low,
            QrCodeEcc::Medium => Correction::Medium,
            QrCodeEcc::Quartile => Correction::Quartile,
            QrCodeEcc::High => Correction::High,
        };
        let row = |y| (0..code.size()).map(|x| if code.get_module(x, y) { '1' } else { '0' }).collect();
        Some(Self { size: code.size().unsigned_abs(), correction, rows: (0..code.size()).map(row).collect() })
    }

    /// An SVG of its own, with a title and a description for whoever can't see it.
    pub fn svg(&self, title: &str, description: &str) -> String {
        let modules = self.modules();
        let size = modules.len();
        let path: String = modules.iter().enumerate().flat_map(|(y, row)| runs(y, row)).collect();
        let (title, description) = (in_xml(title), in_xml(description));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" role=\"img\" \
             aria-labelledby=\"title desc\" shape-rendering=\"crispEdges\">\n<title id=\"title\">{title}</title>\n\
             <desc id=\"desc\">{description}</desc>\n<rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/>\n\
             <path fill=\"#000\" d=\"{path}\"/>\n</svg>\n"
        )
    }

    /// A PNG of one bit a pixel, eight pixels a module.
    pub fn png(&self) -> Vec<u8> {
        png::picture(&self.modules(), SCALE)
    }

    /// Lines for a terminal, two modules above each other in one character. What is lit is the light modules, as on a dark
    /// ground; the dark ones with `invert`, as on a light ground.
    pub fn blocks(&self, invert: bool) -> Vec<String> {
        let modules = self.modules();
        let is_lit = |row: Option<&Vec<bool>>, x: usize| {
            row.and_then(|row| row.get(x)).is_some_and(|is_dark| *is_dark == invert)
        };
        let line = |pair: &[Vec<bool>]| {
            let block = |x| match (is_lit(pair.first(), x), is_lit(pair.get(1), x)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            };
            (0..modules.len()).map(block).collect()
        };
        modules.chunks(2).map(line).collect()
    }

    /// The rows with the quiet zone around them; `true` is dark.
    fn modules(&self) -> Vec<Vec<bool>> {
        let size = self.rows.len() + 2 * QUIET;
        let mut modules = vec![vec![false; size]; size];
        for (y, row) in self.rows.iter().enumerate() {
            for (x, _) in row.bytes().enumerate().filter(|(_, module)| *module == b'1') {
                modules[y + QUIET][x + QUIET] = true;
            }
        }
        modules
    }
}

/// The dark runs of a row, each as a path one module high.
fn runs(y: usize, row: &[bool]) -> Vec<String> {
    let mut runs = Vec::new();
    let mut x = 0;
    for run in row.chunk_by(|one, next| one == next) {
        if run.first() == Some(&true) {
            runs.push(format!("M{x} {y}h{}v1h-{}z", run.len(), run.len()));
        }
        x += run.len();
    }
    runs
}

fn in_xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests;
