//! Prints the promises of notes, one JSON object a line: `read_notes notes.jsonl > pred.jsonl`.
//!
//! Each line of the input has `id`, `note`, `now`, `night_of`, and perhaps `lang`, which is not looked at.

use std::error::Error;

use serde_json::{Value, json};
use twopocket_reader::{Occasion, note::promises};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("which file?")?;
    for line in std::fs::read_to_string(path)?.lines().filter(|line| line.starts_with('{')) {
        let row: Value = serde_json::from_str(line)?;
        let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
        let now = text("now");
        let now = if now.len() == 16 { now + ":00" } else { now };
        let occasion = Occasion { now: now.parse()?, night_of: text("night_of").parse()? };
        println!("{}", json!({"id": row["id"], "promises": promises(&text("note"), None, &occasion)}));
    }
    Ok(())
}
