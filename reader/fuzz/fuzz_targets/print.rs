//! Printed cards: as JSON where the bytes are that, else each line of the text as a line of a card.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twopocket_reader::print::{Line, Page, Scan, read};

fuzz_target!(|text: &str| {
    let scan = serde_json::from_str(text).unwrap_or_else(|_| laid_out(text));
    for field in read(&scan, None).fields {
        assert!((0.0..=1.0).contains(&field.confidence));
    }
});

fn laid_out(text: &str) -> Scan {
    let line = |(row, text): (f64, &str)| {
        let width = text.len() as f64 * 10.0;
        Line {
            text: text.into(),
            bbox: [0.0, row * 20.0, width, row * 20.0 + 18.0],
            conf: 0.9,
            block: None,
            page: 0,
            words: vec![],
        }
    };
    let rows = (0..).map(f64::from);
    Scan { pages: vec![Page { width: 1000.0, height: 600.0 }], lines: rows.zip(text.lines()).map(line).collect() }
}
