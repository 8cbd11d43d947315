//! What an engine makes of a photographed card: Tesseract's kinds of fault, as often as measured.
//!
//! Measured on the eighty-one samples, which Tesseract 5 read (three page segmentations, four levels of degradation), and
//! on 130 drawn cards rendered, degraded and read for it, by laying what was read beside what was printed. The counts
//! stand beside the constants.

mod page;
mod text;

pub use page::whole;

use serde_json::{Value, json};

use super::chance::Chance;
use super::sheet::Sheet;

/// How a photo was taken and read.
#[derive(Clone, Copy, Debug)]
pub struct Shot {
    /// From 0, a scan, to 3, a dim and slanted snapshot.
    pub level: usize,
    /// Tesseract's page segmentation: 3, 6 or 11.
    pub segmentation: u8,
    /// Pixels of the photo for one of the card.
    pub scale: f64,
    /// Degrees.
    pub rotation: f64,
}

/// Of a hundred cards, those of each level; the same as where the faults were measured.
const LEVELS: [u32; 4] = [31, 37, 22, 10];

impl Shot {
    /// A level and what goes with it.
    pub fn draw(chance: &mut Chance) -> Self {
        let level = chance.weighted(&LEVELS);
        let (scale, rotation) = match level {
            0 => (1.0, 0.0),
            1 => (chance.real(0.87, 1.14), chance.real(-0.9, 0.9)),
            2 => (chance.real(0.7, 0.95), chance.real(-1.8, 1.8)),
            _ => (chance.real(0.68, 0.84), chance.real(-2.8, 2.8)),
        };
        let segmentation = [3, 11, 6][chance.weighted(&[55, 29, 16])];
        Self { level, segmentation, scale, rotation }
    }

    /// The truth's description of it.
    pub fn meta(self) -> Value {
        let hundredth = |value: f64| (value * 100.0).round() / 100.0;
        json!({"level": self.level, "rotation": hundredth(self.rotation), "scale": hundredth(self.scale)})
    }
}

/// What the engine returns for the card, but for its id.
pub fn misread(sheet: &Sheet, shot: Shot, chance: &mut Chance) -> (Vec<Value>, Vec<Value>) {
    let mut pages = Vec::new();
    let mut lines = Vec::new();
    for number in 0..sheet.pages.len() {
        let read = page::read(sheet, number, shot, chance);
        pages.push(json!({"width": read.width, "height": read.height}));
        lines.extend(read.lines);
    }
    (pages, lines)
}
