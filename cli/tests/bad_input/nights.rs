//! Recorded nights that are none.

use std::fs;

use super::support::run;
use super::{Desk, noise, told, twopocket};

const BEGIN: &str = r#"{"begin": {"event": "Pier", "at": "2026-11-19T18:00", "zone": "Europe/Copenhagen"}}"#;

fn with_step(step: &str) -> String {
    format!(r#"{{"name": "t", "steps": [{BEGIN}, {step}]}}"#)
}

/// What is told of a night; nothing of it may stay in the folder for temporary files.
fn line(language: &str, night: &[u8]) -> String {
    let desk = Desk::new();
    desk.file("night.json", night);
    let temporary = desk.path("temporary");
    fs::create_dir(&temporary).unwrap();
    let mut command = twopocket();
    command.args(["--language", language, "night"]).arg(desk.path("")).env("TMPDIR", &temporary);
    let run = run(command, b"");
    assert_eq!(run.out, "");
    assert_eq!(fs::read_dir(temporary).unwrap().count(), 0, "a database is left behind");
    let line = told(&run, 1);
    assert!(line.contains("night.json"), "{line}");
    line.to_owned()
}

#[test]
fn a_file_that_is_no_night_is_told_in_one_line() {
    let zone = BEGIN.replace("Europe/Copenhagen", "Mars/Phobos");
    let deep = format!(r#"{{"name": "t", "steps": {}"#, "[".repeat(100_000));
    for (night, why) in [
        (String::new(), "line 1"),
        ("{}".to_owned(), "name"),
        (deep, "line 1"),
        (with_step(r#"{"dance": {}, "expect": {}}"#), "dance"),
        (with_step(r#"{"people": {"qery": "a"}, "expect": {}}"#), "qery"),
        (with_step(r#"{"people": {}, "expct": {}}"#), "step 2"),
        (with_step(r#"{"people": 7, "expect": {}}"#), "object"),
        (with_step(r#"{"people": null, "expect": {}}"#), "object"),
        (with_step("{\"da\\u001b[31mnce\\n\\u001b]0;t\\u0007\": {}, \"expect\": {}}"), "step 2"),
        (format!(r#"{{"name": "t", "steps": [{BEGIN}]}}"#), "expects nothing"),
        (format!(r#"{{"name": "t", "steps": [{zone}, {{"people": {{}}, "expect": {{}}}}]}}"#), "Mars/Phobos"),
        (with_step(r#"{"people": {"at": "soon"}, "expect": {}}"#), "soon"),
        (with_step(r#"{"people": {"at": "+99999-01-01T10:00"}, "expect": {}}"#), "step 2"),
        (with_step(r#"{"capture": {"file": "gone.vcf"}, "expect": {}}"#), "gone.vcf"),
        (with_step(r#"{"people": {}, "expect": {"items": [1]}}"#), "items"),
    ] {
        let line = line("en", night.as_bytes());
        assert!(line.contains(why), "{why}: {line}");
    }
    line("en", &noise(100_000));
}

#[test]
fn it_is_told_in_the_users_language() {
    for (language, word) in [("da", "linje"), ("sv", "rad"), ("nb", "linje"), ("de", "Zeile")] {
        assert!(line(language, b"{\"name\": }").contains(word));
    }
}

#[test]
fn a_folder_without_a_night_is_told_by_its_name() {
    let desk = Desk::new();
    for folder in ["", "nowhere"] {
        let mut command = twopocket();
        command.arg("night").arg(desk.path(folder));
        assert!(told(&run(command, b""), 1).contains("no such file"));
    }
}
