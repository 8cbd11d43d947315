//! How fast contact files and printed cards are read: `cargo run --release -p twopocket-reader --example speed [FOLDER…]`.
//!
//! The folders hold scans as JSON files; without any, the samples are taken. With `growth` instead of a folder: whether
//! time grows as the input does.

mod cards;
mod clock;
mod files;
mod growth;

use std::error::Error;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let mut folders: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if folders.first().is_some_and(|word| word.as_os_str() == "growth") {
        growth::measure();
        return Ok(());
    }
    if folders.is_empty() {
        folders.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/samples/cards/ocr"));
    }
    files::measure();
    folders.iter().try_for_each(|folder| cards::measure(folder))
}
