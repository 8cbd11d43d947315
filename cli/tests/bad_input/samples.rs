//! Every sample is read without a failure.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::read;

fn samples(folder: &str, endings: &[&str]) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/samples").join(folder);
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().to_str().unwrap().to_owned());
    let mut files: Vec<String> = paths.filter(|path| endings.iter().any(|ending| path.ends_with(ending))).collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

fn all_are_read(kind: &str, files: &[String]) {
    let mut args = vec![kind, "--jsonl"];
    args.extend(files.iter().map(String::as_str));
    let run = read(&args);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert_eq!(run.json_lines().len(), files.len());
}

#[test]
fn every_sample_card_is_read() {
    for folder in ["cards/ocr", "cards/clean"] {
        all_are_read("print", &samples(folder, &[".json"]));
    }
}

#[test]
fn every_sample_contact_file_is_read() {
    all_are_read("vcard", &samples("vcards", &[".vcf", ".txt"]));
}

/// Seconds a picture: one is enough to know that the way through the program for text recognition works.
#[test]
fn a_sample_photo_is_read_where_the_program_for_it_is_installed() {
    if Command::new("tesseract").arg("--version").output().is_err() {
        return;
    }
    let photos = samples("cards/photos", &[".jpg"]);
    all_are_read("print", &photos[..1]);
}
