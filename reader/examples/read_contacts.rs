//! Reads contact files and prints one JSON object a file: `read_contacts [--region DK] FILE...`.

use std::path::Path;
use std::process::ExitCode;

use serde_json::json;
use twopocket_reader::{Record, Region, contact_file};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let mut region: Option<Region> = None;
    while let Some(argument) = arguments.next() {
        if argument == "--region" {
            region = arguments.next().and_then(|code| code.parse().ok());
            continue;
        }
        let Ok(bytes) = std::fs::read(&argument) else {
            eprintln!("{argument} cannot be read");
            return ExitCode::FAILURE;
        };
        let id = Path::new(&argument).file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let contacts: Vec<Record> = contact_file::read(&bytes, region).contacts.iter().map(Record::from).collect();
        println!("{}", json!({ "id": id, "contacts": contacts }));
    }
    ExitCode::SUCCESS
}
