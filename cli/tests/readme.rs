//! The picture of the night in the README is the one the program prints.
#![allow(clippy::unwrap_used)] // helpers beside the test are tests too

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn readme() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("README.md")
}

/// What the README's first command prints, in English, with the program and its temporary database by their names alone.
fn picture() -> String {
    let project = readme().parent().unwrap().to_path_buf();
    let night = Command::new(env!("CARGO_BIN_EXE_twopocket"))
        .args(["--language", "en", "night", "tests/samples/harbour-night"])
        .current_dir(project)
        .env("COLUMNS", "80")
        .output()
        .unwrap();
    assert!(night.status.success(), "{}", String::from_utf8_lossy(&night.stderr));
    let printed = String::from_utf8(night.stdout).unwrap();
    let by_name = |word: &str| match word.rsplit_once('/') {
        Some((_, name @ ("night.db" | "twopocket"))) => name.to_owned(),
        _ => word.to_owned(),
    };
    printed.trim_end().split(' ').map(by_name).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_picture_in_the_readme_is_what_the_first_command_prints() {
    let page = fs::read_to_string(readme()).unwrap();
    let (before, rest) = page.split_once("```text\n").unwrap();
    let (shown, after) = rest.split_once("\n```\n").unwrap();
    let picture = picture();
    if std::env::var_os("RENEW").is_some() {
        return fs::write(readme(), format!("{before}```text\n{picture}\n```\n{after}")).unwrap();
    }
    assert_eq!(shown, picture, "renew with RENEW=1 cargo test -p twopocket --test readme");
}
