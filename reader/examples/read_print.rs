//! Reads scans given as JSON files and prints one record a line, with the file's `id`.

use std::process::ExitCode;

use twopocket_reader::Record;
use twopocket_reader::print::{Scan, read};

fn main() -> ExitCode {
    let mut failed = false;
    for path in std::env::args().skip(1) {
        match record(&path) {
            Ok(line) => println!("{line}"),
            Err(error) => {
                eprintln!("{path}: {error}");
                failed = true;
            }
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn record(path: &str) -> Result<String, Box<dyn std::error::Error>> {
    let json: serde_json::Value = serde_json::from_slice(&std::fs::read(path)?)?;
    let id = json["id"].clone();
    let scan: Scan = serde_json::from_value(json)?;
    let mut record = serde_json::to_value(Record::from(&read(&scan, None)))?;
    record["id"] = id;
    Ok(record.to_string())
}
