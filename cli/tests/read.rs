//! `twopocket read`: the reader alone.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers beside the tests are tests too

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use support::{run, twopocket, with_input};

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn path(&self, name: &str) -> PathBuf {
        Path::new(self.0.path()).join(name)
    }
}

const CARD: &str = r#"{"id": "c7", "pages": [{"width": 900, "height": 500}], "lines": [{"text": "Ida Holmgaard"}, {"text": "ida@holmgaard.example"}]}"#;

#[test]
fn a_printed_card_is_one_json_object_a_line_under_its_own_id() {
    let folder = Folder::new();
    let first = folder.file("a.json", CARD.as_bytes());
    let second = folder.file("b.json", br#"{"lines": [{"text": "Per Friis"}]}"#);
    let run = twopocket(&["read", "print", &first, &second, "--jsonl"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let ids: Vec<_> = run.json_lines().iter().map(|card| card["id"].clone()).collect();
    assert_eq!(ids, [json!("c7"), json!("b")]);
    for card in run.json_lines() {
        for member in
            ["name", "given", "family", "title", "department", "organisation", "phones", "emails", "urls", "address"]
        {
            assert!(card.get(member).is_some(), "{member} is always there");
        }
        assert!(card["confidence"].is_object());
    }
}

#[test]
fn cards_come_from_standard_input_too_laid_out_or_one_a_line() {
    let laid_out = serde_json::to_string_pretty(&serde_json::from_str::<serde_json::Value>(CARD).unwrap()).unwrap();
    assert_eq!(with_input(&["read", "print", "--jsonl"], laid_out.as_bytes()).json_lines().len(), 1);
    let two = format!("{CARD}\n\n{CARD}\n");
    assert_eq!(with_input(&["read", "print", "-", "--jsonl"], two.as_bytes()).json_lines().len(), 2);
    assert_eq!(with_input(&["read", "print", "--json"], two.as_bytes()).json().as_array().unwrap().len(), 2);
}

#[test]
fn a_bad_file_is_told_of_in_one_line_and_costs_the_others_nothing() {
    let folder = Folder::new();
    let good = folder.file("good.json", CARD.as_bytes());
    let bad = folder.file("bad.json", b"{\"lines\": [{}]");
    let bytes = folder.file("bytes.json", &[0xff, 0xfe, 0x00, 0x7b]);
    let missing = folder.path("missing.json");
    let run = twopocket(&["read", "print", &bad, missing.to_str().unwrap(), &good, &bytes, "--jsonl"]);
    assert_eq!(run.status, 1);
    assert_eq!(run.json_lines().len(), 1);
    assert_eq!(run.err.lines().count(), 3, "{}", run.err);
    for name in ["bad.json", "missing.json", "bytes.json"] {
        assert!(run.err.contains(name), "{}", run.err);
    }
}

#[test]
fn of_rows_only_the_bad_one_is_lost_and_its_line_is_named() {
    let rows = "{\"id\": 1, \"note\": \"call her\", \"now\": \"2026-11-19T21:40\", \"night_of\": \"2026-11-19\"}\n\
                {\"id\": 2}\n\
                {\"id\": 3, \"note\": \"x\", \"now\": \"yesterday\"}\n\
                {\"id\": \"four\", \"lang\": \"no\", \"note\": \"sender henne boken i morgen\", \"now\": \"2026-11-19T21:40\"}\n";
    let run = with_input(&["read", "note", "--jsonl"], rows.as_bytes());
    assert_eq!(run.status, 1);
    let ids: Vec<_> = run.json_lines().iter().map(|row| row["id"].clone()).collect();
    assert_eq!(ids, [json!(1), json!("four")]);
    assert!(run.json_lines().iter().all(|row| row["promises"].is_array()));
    let lines: Vec<_> = run.err.lines().collect();
    assert!(lines.len() == 2 && lines[0].contains("line 2") && lines[1].contains("line 3"), "{}", run.err);
}

#[test]
fn a_line_is_answered_with_its_fields_the_rest_and_the_promises() {
    let row = r#"{"id": "l1", "line": "Ida", "home": "DK", "now": "2026-11-19T21:40", "zone": "Europe/Copenhagen", "night_of": "2026-11-19"}"#;
    let run = with_input(&["read", "line", "--jsonl"], row.as_bytes());
    assert_eq!(run.status, 0, "{}", run.err);
    let answer = &run.json_lines()[0];
    for member in
        ["id", "name", "given", "family", "title", "organisation", "emails", "phones", "urls", "rest", "promises"]
    {
        assert!(answer.get(member).is_some(), "{member} is always there");
    }
}

#[test]
fn a_message_is_answered_with_what_it_does_and_where() {
    let text = "Høj Ida!\nTak for kortet 🙂. Har I et job til mig?";
    let row = json!({"id": "m1", "lang": "da", "text": text});
    let run = with_input(&["read", "message", "--jsonl"], row.to_string().as_bytes());
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let answer = &run.json_lines()[0];
    for (label, expected) in
        [("asks_for_job", true), ("sells", false), ("asks_specific_advice", false), ("thanks", true), ("none", false)]
    {
        assert_eq!(answer[label], expected, "{label}");
    }
    let letters: Vec<char> = text.chars().collect();
    let found = answer["found"].as_array().unwrap();
    for finding in found {
        let place = |side: &str| usize::try_from(finding[side].as_u64().unwrap()).unwrap();
        let there: String = letters[place("start")..place("end")].iter().collect();
        assert_eq!(finding["text"], there);
    }
    assert!(
        found.iter().any(|finding| finding["label"] == "asks_for_job" && finding["text"] == "Har I et job til mig")
    );
    assert!(found.iter().any(|finding| finding["label"] == "no_next_step" && finding["text"] == ""));
}

#[test]
fn an_invitation_is_answered_with_its_four_labels_in_any_language() {
    let rows = "{\"id\": 1, \"text\": \"Hi Ann, fancy a coffee some day?\"}\n{\"id\": 2, \"lang\": \"no\", \"text\": \"\"}\n{\"id\": 3}\n";
    let run = with_input(&["read", "invitation", "--jsonl"], rows.as_bytes());
    assert_eq!(run.status, 1);
    assert!(run.err.contains("line 3"), "{}", run.err);
    let answers = run.json_lines();
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[0]["open_agenda"], true);
    for label in ["open_agenda", "me_focus", "motive_stated", "contribution_offered"] {
        assert_eq!(answers[1][label], false, "an empty text does nothing");
    }
    assert_eq!(answers[1]["found"], json!([]));
}

#[test]
fn what_a_message_does_is_named_in_the_language_of_the_user() {
    let row = json!({"id": "m1", "text": "Do you have a job for me?"}).to_string();
    for (language, name) in [
        ("da", "beder om job"),
        ("sv", "ber om jobb"),
        ("nb", "ber om jobb"),
        ("de", "bittet um Arbeit"),
        ("en", "asks for a job"),
    ] {
        let run = with_input(&["read", "message", "--language", language], row.as_bytes());
        assert!(run.out.contains(name) && run.out.contains("Do you have a job for me"), "{}", run.out);
    }
}

#[test]
fn contact_files_go_by_their_names_and_two_equal_names_are_a_usage_error() {
    let folder = Folder::new();
    let vcard = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Holmgaard\r\nEND:VCARD\r\n";
    let first = folder.file("one/ida.vcf", vcard);
    let second = folder.file("two/ida.txt", vcard);
    let run = twopocket(&["read", "vcard", &first, "--jsonl", "--region", "dk"]);
    assert_eq!(run.json_lines()[0]["id"], "ida");
    assert!(run.json_lines()[0]["contacts"].is_array());
    assert_eq!(with_input(&["read", "vcard", "--jsonl"], vcard).json_lines()[0]["id"], "-");
    let run = twopocket(&["read", "vcard", &first, &second, "--jsonl"]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert_eq!(run.err.lines().count(), 1);
}

#[test]
fn a_photo_without_the_recognition_program_is_one_clear_line() {
    let folder = Folder::new();
    let photo = folder.file("card.jpg", b"no picture at all");
    let mut command = Command::new(env!("CARGO_BIN_EXE_twopocket"));
    command.args(["read", "print", &photo, "--language", "en"]).env("PATH", folder.0.path());
    let run = run(command, b"");
    assert_eq!(run.status, 1);
    assert_eq!(run.err.lines().count(), 1);
    assert!(run.err.contains("tesseract") && run.err.contains("card.jpg"), "{}", run.err);
}

#[test]
fn output_that_nobody_reads_any_longer_is_no_failure() {
    let folder = Folder::new();
    let cards = folder.file("many.json", format!("{CARD}\n").repeat(1_000).as_bytes());
    let mut command = Command::new("sh");
    command.args(["-c", r#""$0" read print "$1" --jsonl | head -n 1 >/dev/null; echo ok"#]);
    command.args([env!("CARGO_BIN_EXE_twopocket"), &cards]);
    let run = run(command, b"");
    assert_eq!((run.out.as_str(), run.err.as_str()), ("ok\n", ""));
}
