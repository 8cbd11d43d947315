//! Files and standard input that are not what they should be.

use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;

use serde_json::Value;

use super::support::run;
use super::{Desk, noise, read, told, twopocket};

const READERS_OF_JSON: [&str; 5] = ["print", "line", "note", "invitation", "message"];

const VCARD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Søholm\r\nN:Søholm;Ida;;;\r\nORG:Kajværket\r\n\
                     TEL;TYPE=CELL:+45 20 12 34 56\r\nNOTE;ENCODING=QUOTED-PRINTABLE:S=C3=B8=\r\nd\r\nEND:VCARD\r\n";

#[test]
fn an_empty_file_holds_nothing_and_says_so() {
    let desk = Desk::new();
    for (name, content) in [("none.json", ""), ("blank.json", " \n\n"), ("mark.json", "\u{feff}")] {
        let file = desk.file(name, content);
        for reader in READERS_OF_JSON {
            let run = read(&[reader, &file]);
            assert!(told(&run, 1).contains(name), "{}", run.err);
        }
    }
    let file = desk.file("none.vcf", "");
    assert_eq!(read(&["vcard", "--json", &file]).json()[0]["contacts"], Value::Array(Vec::new()));
    for name in ["none.vcf", "none.json", "none.jpg"] {
        let file = desk.file(name, "");
        assert!(told(&desk.run(&["capture", "file", &file]), 1).contains(name));
    }
}

#[test]
fn eight_mebibytes_of_noise_are_refused_in_a_line_and_cost_nothing() {
    let desk = Desk::new();
    desk.ok(&["capture", "line", "Ida Holm"]);
    let noise = noise(8 << 20);
    for name in ["noise.vcf", "noise.json", "noise.jpg"] {
        let file = desk.file(name, &noise);
        let mut command = desk.command();
        command.args(["capture", "file", &file]).env("PATH", "");
        assert!(told(&run(command, b""), 1).contains(name));
    }
    assert_eq!(desk.unsorted(), 1);
    let file = desk.file("noise.txt", &noise);
    assert_eq!(read(&["vcard", "--jsonl", &file]).json_lines().len(), 1);
    for reader in READERS_OF_JSON {
        told(&read(&[reader, &file]), 1);
    }
}

#[test]
fn noise_that_fits_is_kept_as_a_card_that_cannot_be_read() {
    let desk = Desk::new();
    let file = desk.file("noise.vcf", noise(100_000));
    let run = desk.ok(&["capture", "file", &file, "--json"]);
    assert!(run.json()["card"]["fields"].as_array().unwrap().is_empty());
    assert_eq!(desk.unsorted(), 1);
}

#[test]
fn a_contact_file_cut_anywhere_is_read_as_far_as_it_goes() {
    let desk = Desk::new();
    let cuts: Vec<String> =
        (0..=VCARD.len()).map(|cut| desk.file(&format!("{cut}.vcf"), &VCARD.as_bytes()[..cut])).collect();
    let mut args = vec!["vcard", "--jsonl"];
    args.extend(cuts.iter().map(String::as_str));
    let run = read(&args);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let contacts = run.json_lines();
    assert_eq!(contacts.len(), cuts.len());
    let named = |answer: &&Value| answer["contacts"][0]["name"] == "Ida Søholm";
    let whole_name = VCARD.find("ORG").unwrap();
    assert!(contacts.iter().skip(whole_name).all(|answer| named(&answer)), "what stands before the cut is read");

    let middle = desk.file("middle.vcf", &VCARD.as_bytes()[..whole_name + 8]);
    desk.ok(&["capture", "file", &middle]);
    let card = desk.ok(&["card", "show", "Ida", "--json"]).json();
    assert_eq!(card["raw"][0].as_str().unwrap().as_bytes(), &VCARD.as_bytes()[..whole_name + 8], "kept as it came");
}

#[test]
fn text_of_another_encoding_keeps_its_letters() {
    let desk = Desk::new();
    let run = desk.with_input(&["capture", "-"], b"J\xf8rgen Kj\xe6r, L\xf8kken A/S\nBo Lind\n");
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let people = desk.ok(&["people"]).out;
    assert!(people.contains("Jørgen Kjær") && people.contains("Bo Lind"), "{people}");
    let file = desk.file("old.vcf", b"BEGIN:VCARD\nVERSION:2.1\nFN:S\xf8ren \xc5by\nEND:VCARD\n");
    assert_eq!(read(&["vcard", "--json", &file]).json()[0]["contacts"][0]["name"], "Søren Åby");
}

#[test]
fn a_name_or_an_argument_that_is_no_text_is_told_in_the_users_language() {
    let desk = Desk::new();
    let not_text = std::ffi::OsStr::from_bytes(b"J\xf8rgen");
    for (language, word) in [("en", "UTF-8"), ("da", "gyldig tekst")] {
        let mut command = desk.command();
        command.args(["--language", language, "people"]).arg(not_text);
        let run = run(command, b"");
        assert!(told(&run, 2).contains(word), "{}", run.err);
    }
    let mut command = desk.command();
    command.args(["capture", "file"]).arg(Path::new(not_text));
    told(&run(command, b""), 1);
}

#[test]
fn json_of_another_form_is_told_by_its_place_and_not_by_what_stands_there() {
    let desk = Desk::new();
    let deep = "[".repeat(100_000);
    for (content, reader) in [
        (r#"{"id": 1, "line": "Ida Holm", "now": 7}"#, "line"),
        (r#"{"id": 1, "note": ["Ida Holm"]}"#, "note"),
        (r#"{"id": 1, "text": ["Ida Holm"]}"#, "message"),
        (r#"{"id": 1, "note": "Ida Holm"}"#, "invitation"),
        (r#"{"lines": "Ida Holm"}"#, "print"),
        (r#"{"lines": [{"text": "Ida Holm", "conf": "Ida Holm"}]}"#, "print"),
        (r#"{"pages": []}"#, "print"),
        (r#""Ida Holm""#, "print"),
        ("7", "line"),
        (&deep, "note"),
        (&deep, "print"),
        (&format!("{{\"lines\": {deep}"), "print"),
    ] {
        let file = desk.file("form.json", content);
        let run = read(&[reader, &file]);
        let line = told(&run, 1);
        assert!(line.contains("form.json, line 1") && !line.contains("Ida"), "{line}");
    }
    let file = desk.file("form.json", r#"{"lines": 7}"#);
    assert!(told(&read(&["print", &file, "--language", "da"]), 1).contains("kan ikke læses"));
}

#[test]
fn a_line_too_long_to_keep_costs_the_next_one_nothing() {
    let desk = Desk::new();
    let long = "ord ".repeat(50_000);
    desk.with_input(&["capture", "-"], long.as_bytes());
    let card = desk.ok(&["tonight", "--json"]).json()["unsorted"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(desk.ok(&["card", "show", &card, "--json"]).json()["raw"][0], long.trim_end(), "kept whole");
    let run = desk.with_input(&["capture", "-"], format!("{}\nBo Lind\n", "a".repeat(3 << 20)).as_bytes());
    assert!(told(&run, 1).contains("line 1"), "{}", run.err);
    assert_eq!(desk.unsorted(), 2);
}

#[test]
fn a_photo_is_kept_also_where_nothing_can_read_it() {
    let desk = Desk::new();
    let photo = desk.file("card.jpg", noise(5_000));
    let mut command = desk.command();
    command.args(["capture", "file", &photo, "--json"]).env("PATH", "");
    let captured = run(command, b"");
    let line = told(&captured, 1);
    assert!(line.contains("card.jpg") && line.contains("tesseract"), "{line}");
    assert_eq!(captured.json()["card"]["has_photo"], true);
}

#[test]
fn a_folder_a_missing_file_and_a_closed_one_are_told_apart() {
    let desk = Desk::new();
    let folder = desk.path("").to_str().unwrap().to_owned();
    for (path, reason) in [(folder.as_str(), "folder"), ("no such.vcf", "no such file")] {
        for args in [["read", "vcard", path], ["read", "print", path], ["capture", "file", path]] {
            let run = desk.run(&args);
            assert!(told(&run, 1).contains(reason), "{}", run.err);
        }
    }
    let mut command = twopocket();
    command.args(["read", "vcard", "one/ida.vcf", "two/ida.vcf"]);
    told(&run(command, b""), 2);
}
