//! What ARCHITECTURE.md says of the rooms, held against the sources.
#![allow(clippy::unwrap_used, reason = "a test reads its own sources")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// For each room, the rooms whose rules or store the given files of it use.
fn uses(files: impl Fn(&str) -> bool) -> BTreeMap<String, BTreeSet<String>> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let rooms: BTreeSet<String> = rooms(&src).iter().map(name).collect();
    rooms
        .iter()
        .map(|room| {
            let text: String =
                rust_files(&src.join(room)).into_iter().filter(|file| files(&name(file))).map(code).collect();
            let used = rooms.iter().filter(|other| *other != room);
            let used =
                used.filter(|other| ["store", "rules"].iter().any(|part| mentions(&text, &format!("{other}::{part}"))));
            (room.clone(), used.cloned().collect())
        })
        .collect()
}

fn mentions(text: &str, path: &str) -> bool {
    text.match_indices(path).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

fn rooms(src: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(src).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_dir() && path.join("mod.rs").exists() && name(path) != "store").collect()
}

fn rust_files(room: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(room).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|end| end == "rs")).collect()
}

fn name(path: impl AsRef<Path>) -> String {
    path.as_ref().file_stem().unwrap().to_string_lossy().into_owned()
}

/// The file without its tests.
fn code(path: PathBuf) -> String {
    let text = fs::read_to_string(path).unwrap();
    text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

/// A room from which a walk along the arrows comes back to it.
fn cycle(graph: &BTreeMap<String, BTreeSet<String>>) -> Option<String> {
    let reaches = |from: &String| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
        while let Some(room) = next.pop() {
            next.extend(graph[room].iter().filter(|used| seen.insert((*used).clone())));
        }
        seen
    };
    graph.keys().find(|room| reaches(room).contains(*room)).cloned()
}

#[test]
fn no_rooms_store_or_rules_use_each_other_in_a_circle() {
    let graph = uses(|file| file == "store" || file == "rules");
    assert!(graph.values().any(|used| !used.is_empty()), "no use found: the search is broken");
    assert_eq!(cycle(&graph), None, "{graph:#?}");
}

#[test]
fn no_room_takes_another_rooms_handle_inside_a_write() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in rooms(&src).iter().flat_map(|room| rust_files(room)) {
        let opened = code(file.clone()).contains("::new(companion)");
        assert!(!opened, "{}: only the companion opens handles", file.display());
    }
}

#[test]
fn the_graph_in_the_architecture_is_the_one_in_the_code() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../ARCHITECTURE.md")).unwrap();
    for (room, used) in uses(|file| file == "store" || file == "rules") {
        let line = format!("{room} → {}", used.into_iter().collect::<Vec<_>>().join(", "));
        assert!(page.lines().any(|said| said.trim() == line.trim_end()), "ARCHITECTURE.md lacks the line\n{line}");
    }
}
