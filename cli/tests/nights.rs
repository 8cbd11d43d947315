//! Plays every night of `tests/nights` and the sample nights, and writes the trace that the other languages' runners are
//! compared with.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers beside the tests are tests too

use std::fs;
use std::path::{Path, PathBuf};

use twopocket_cli::night::{Played, Trouble, play_folder};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The folders below `folder` that hold a night, in order.
fn nights(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut nights: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.join("night.json").is_file()).collect();
    nights.sort();
    nights
}

fn play(folder: &Path) -> Result<Played, Trouble> {
    let temporary = tempfile::tempdir().unwrap();
    let played = play_folder(folder, &temporary.path().join("night.db"))?;
    played.companion.shut();
    Ok(played)
}

/// Plays a night that is written here.
fn play_text(night: &str) -> Result<Played, Trouble> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("night.json"), night).unwrap();
    play(folder.path())
}

#[test]
fn every_night_holds_and_is_the_same_in_every_run() {
    let folders = nights(&project().join("tests/nights"));
    assert!(!folders.is_empty());
    let mut trace = String::new();
    for folder in folders {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let played = play(&folder).unwrap_or_else(|trouble| panic!("{name}: {trouble}"));
        for line in &played.trace {
            trace.extend([name.as_str(), " ", line, "\n"]);
        }
        assert_eq!(play(&folder).unwrap().trace, played.trace, "{name}: two runs differ");
    }
    let traces = project().join("target/traces");
    fs::create_dir_all(&traces).unwrap();
    fs::write(traces.join("rust.jsonl"), trace).unwrap();
}

#[test]
fn the_sample_nights_hold() {
    for folder in nights(&project().join("tests/samples")) {
        play(&folder).unwrap_or_else(|trouble| panic!("{}: {trouble}", folder.display()));
    }
}

const BEGIN: &str = r#"{"begin": {"event": "Pier night", "at": "2026-11-19T18:00", "zone": "Europe/Copenhagen"}}"#;

fn with_steps(steps: &str) -> String {
    format!(r#"{{"name": "t", "steps": [{BEGIN}, {steps}]}}"#)
}

fn reason(night: &str) -> String {
    play_text(night).err().unwrap_or_else(|| panic!("it should not hold: {night}")).reason
}

#[test]
fn a_night_that_expects_nothing_or_says_no_time_is_no_night() {
    assert!(reason(&format!(r#"{{"name": "t", "steps": [{BEGIN}]}}"#)).contains("expects nothing"));
    let timeless = r#"{"name": "t", "steps": [{"people": {}, "expect": {"items": []}}]}"#;
    assert!(reason(timeless).contains("`at`"));
    assert!(reason(r#"{"name": "t", "steps": [], "extra": 1}"#).contains("extra"));
    assert!(reason("[]").contains("invalid"));
}

#[test]
fn unknown_verbs_and_keys_fail() {
    assert!(reason(&with_steps(r#"{"dance": {}, "expect": {}}"#)).contains("dance"));
    assert!(reason(&with_steps(r#"{"people": {"qery": "a"}, "expect": {}}"#)).contains("qery"));
    assert!(reason(&with_steps(r#"{"people": {}, "expct": {}, "expect": {}}"#)).contains("one verb"));
    assert!(reason(&with_steps(r#"{"put": {"card": "nobody", "pocket": "left"}, "expect": {}}"#)).contains("nobody"));
}

#[test]
fn an_expectation_that_does_not_hold_fails_with_its_place() {
    let night = with_steps(r#"{"current": {}, "expect": {"counts": {"unsorted": 1}}}"#);
    let trouble = play_text(&night).err().unwrap();
    assert_eq!(trouble.step, Some(2));
    assert!(trouble.reason.contains("counts.unsorted: expected 1, found 0"), "{trouble}");
    assert!(reason(&with_steps(r#"{"people": {}, "expect": {"items": [{}]}}"#)).contains("items"));
}

#[test]
fn an_error_must_come_where_it_is_expected_and_nowhere_else() {
    let twice = r#"{"begin": {"event": "Other"}, "fails": {"Invalid": {"reason": "another_begun"}}}"#;
    assert!(play_text(&with_steps(twice)).is_ok());
    assert!(reason(&with_steps(r#"{"begin": {"event": "Other"}, "expect": {}}"#)).contains("another_begun"));
    let other = r#"{"begin": {"event": "Other"}, "fails": {"Invalid": {"reason": "empty"}}}"#;
    assert!(reason(&with_steps(other)).contains("expected \"empty\""));
    assert!(reason(&with_steps(r#"{"people": {}, "fails": {"Busy": {}}}"#)).contains("should have failed"));
}

#[test]
fn the_search_of_the_files_bites() {
    let captured = r#"{"capture": {"line": "Vibeke Thrane, Kajkompagniet"}}"#;
    assert!(play_text(&with_steps(&format!(r#"{captured}, {{"bytes_with": ["kajkompagniet"]}}"#))).is_ok());
    let night = with_steps(&format!(r#"{captured}, {{"bytes_without": ["Kajkompagniet"]}}"#));
    assert!(reason(&night).contains("still stands"));
    let night = with_steps(&format!(r#"{captured}, {{"bytes_with": ["Nobodys words"]}}"#));
    assert!(reason(&night).contains("nowhere"));
}

#[test]
fn a_name_stands_for_what_the_step_returned() {
    let steps = r#"{"capture": {"line": "Vibeke Thrane", "as": "v"}},
                   {"put": {"card": "v", "pocket": "right"}, "expect": {"id": "v", "contact": "v.person"}},
                   {"queue": {"day": "2026-11-20", "as": "q"}, "expect": {"items": [{"contact": "v.person"}]}},
                   {"done": {"item": "q.0", "by": "mail"}, "expect": {"state": "done", "id": "q.0"}}"#;
    if let Err(trouble) = play_text(&with_steps(steps)) {
        panic!("{trouble}");
    }
}
