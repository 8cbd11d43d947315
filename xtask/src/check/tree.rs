//! Rules that look at files one by one. The words they look for are spelt in halves, so that this file keeps them too.

use std::fs;
use std::path::Path;

use super::tracked::{TextFile, git};
use crate::{Failure, root};

/// Lines of a source file; a longer one is two.
const LONGEST: usize = 450;
/// Files that may be longer, and why.
const LONGER: [(&str, &str); 0] = [];

/// Samples are inputs as they came, not written for the project.
const SAMPLES: &str = "tests/samples/";

/// Top folders of somebody's machine.
const MACHINE: [&str; 4] = [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/tm", "p/"), concat!("/fa", "rm/")];
/// Words that say that something is not done.
const UNDONE: [&str; 5] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
    concat!("to", "do!"),
    concat!("unimple", "mented!"),
];
/// What switches a test off, in Rust, Kotlin and Swift.
const SWITCHES: [&str; 5] = [
    concat!("#[ig", "nore"),
    concat!("@Dis", "abled"),
    concat!("@Ig", "nore"),
    concat!("XCT", "Skip"),
    concat!(".dis", "abled("),
];

pub fn long_files(files: &[TextFile]) -> Vec<String> {
    let sources = files.iter().filter(|file| file.is_source() && !LONGER.iter().any(|(path, _)| *path == file.path));
    let long = sources.map(|file| (file, file.text.lines().count())).filter(|(_, lines)| *lines > LONGEST);
    long.map(|(file, lines)| format!("{}: {lines} lines", file.path)).collect()
}

pub fn machine_paths(files: &[TextFile]) -> Vec<String> {
    let named = |file: &TextFile, line: &str| {
        let own = file.is_shell() && line.contains("mktemp");
        let found = MACHINE.iter().find(|path| stands_alone(line, path));
        found.filter(|_| !own).map(|path| format!("names {path}"))
    };
    written(files).flat_map(|file| file.lines_where(|line| named(file, line))).collect()
}

pub fn undone(files: &[TextFile]) -> Vec<String> {
    let said = |line: &str| UNDONE.iter().find(|word| is_word(line, word)).map(|word| format!("says {word}"));
    written(files).filter(|file| file.is_source()).flat_map(|file| file.lines_where(said)).collect()
}

pub fn switched_off(files: &[TextFile]) -> Vec<String> {
    let said = |line: &str| SWITCHES.iter().find(|word| line.contains(*word)).map(|word| format!("has {word}"));
    written(files).filter(|file| file.is_source()).flat_map(|file| file.lines_where(said)).collect()
}

/// Folders in which there is no file, which nobody who clones the repository gets.
pub fn empty_folders() -> Result<Vec<String>, Failure> {
    let untracked = git(&["ls-files", "-z", "--others", "--exclude-standard", "--directory"])?;
    let folders = untracked.split('\0').filter(|path| path.ends_with('/'));
    Ok(folders.filter(|path| !holds_a_file(&root().join(path))).map(ToOwned::to_owned).collect())
}

fn holds_a_file(folder: &Path) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).any(|path| if path.is_dir() { holds_a_file(&path) } else { true })
}

fn written(files: &[TextFile]) -> impl Iterator<Item = &TextFile> {
    files.iter().filter(|file| !file.path.starts_with(SAMPLES))
}

/// Whether a path stands in a line from its root, not inside a longer one.
fn stands_alone(line: &str, path: &str) -> bool {
    let inside = |c: char| c.is_alphanumeric() || "_.$}~".contains(c);
    line.match_indices(path).any(|(at, _)| !line[..at].ends_with(inside))
}

/// Whether a word stands in a line with no letter beside it.
fn is_word(line: &str, word: &str) -> bool {
    let apart = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word)
        .any(|(at, _)| apart(line[..at].chars().next_back()) && apart(line[at + word.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> Vec<TextFile> {
        vec![TextFile { path: path.to_owned(), text: text.to_owned() }]
    }

    #[test]
    fn a_source_file_that_is_too_long_is_named_and_data_may_be_long() {
        let text = "x\n".repeat(LONGEST + 1);
        assert_eq!(long_files(&file("a/b.rs", &text)), ["a/b.rs: 451 lines"]);
        assert_eq!(long_files(&file("run", &format!("#!/usr/bin/env bash\n{text}"))).len(), 1);
        for (path, text) in [("a/b.rs", "x\n".repeat(LONGEST)), ("a/b.json", text)] {
            assert!(long_files(&file(path, &text)).is_empty(), "{path}");
        }
    }

    #[test]
    fn paths_of_a_machine_are_found_where_they_begin() {
        let [home, .., temporary, _] = MACHINE;
        let named = |path: &str, line: &str| !machine_paths(&file(path, line)).is_empty();
        assert!(named("a.md", &format!("see {home}main")));
        assert!(named("a.rs", &format!("\"{temporary}x\"")));
        assert!(named("a.sh", &format!("#!/bin/sh\ncd {temporary}x")));
        assert!(!named("a.sh", &format!("#!/usr/bin/env bash\nfolder=$(mktemp -d {temporary}x.XX)")));
        assert!(!named("a.md", &format!("https://example.org{temporary}x")), "part of an address");
        assert!(!named("tests/samples/a.txt", home));
    }

    #[test]
    fn words_for_what_is_undone_are_found_as_words() {
        for word in UNDONE {
            assert_eq!(undone(&file("a.rs", &format!("x\n// {word} later"))), [format!("a.rs:2: says {word}")]);
            assert!(undone(&file("a.rs", &format!("my{word}"))).is_empty());
        }
        let [first, ..] = UNDONE;
        assert!(undone(&file("a.rs", &format!("{first}S"))).is_empty());
    }

    #[test]
    fn tests_that_are_switched_off_are_found() {
        for switch in SWITCHES {
            assert_eq!(switched_off(&file("a.kt", switch)).len(), 1, "{switch}");
        }
    }

    #[test]
    fn a_folder_without_files_is_seen_through_folders() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        fs::create_dir_all(&inner).unwrap();
        assert!(!holds_a_file(folder.path()));
        fs::write(inner.join("c"), "").unwrap();
        assert!(holds_a_file(folder.path()));
    }
}
